"""Checks of consistent wording: glossary terms, equal texts, forms for each gender."""

from collections.abc import Iterable, Iterator

from coalition.checks.translations.pair import Form, Pair
from coalition.findings import Problem
from coalition.glossary import missing_terms, render_forms


def wrong_terms(form: Form) -> Iterator[Problem[int]]:
    r"""T213: a translation calls the glossary's terms what the glossary calls them.

    Terms come from data/glossary.yaml, which names what is accepted in each language; a term that
    says nothing of a language is not asked for.

    Bad (fr):
        # data/glossary.yaml
        terms: [{term: facial recognition, translations: {fr: reconnaissance faciale}}]
        # data/pages/call.md
        ---
        title: A call
        kind: page
        ---
        Stop facial recognition.
        # locales/fr/LC_MESSAGES/page-call.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        msgid "Stop facial recognition."
        msgstr "Arrêtez le contrôle des visages."
    Good (fr): "Stop facial recognition." -> "Arrêtez la reconnaissance faciale."
    """
    terms = form.source_text.terms
    for term in missing_terms(terms, form.source.text, form.text, form.language):
        accepted = render_forms(terms.forms(term, form.language), form.language)
        words = " or ".join(f"“{name}”" for name in accepted)
        yield Problem(f"the term “{term.term}” is not translated as agreed", f"Write {words}.", 0)


def inconsistent_translations(pairs: Iterable[Pair]) -> Iterator[Problem[Pair]]:
    r"""T212: the same text in the same kind of place is translated the same.

    Readers who meet two names for one button look for two buttons.

    Bad (fr):
        # data/organisations/one.yaml
        name: One
        description: An association for digital rights
        # data/organisations/two.yaml
        name: Two
        description: An association for digital rights
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        msgctxt "organisations/one/description"
        msgid "An association for digital rights"
        msgstr "Une association pour les droits numériques"

        msgctxt "organisations/two/description"
        msgid "An association for digital rights"
        msgstr "Une association de défense des droits numériques"
    Good (fr): "An association for digital rights" -> "Une association pour les droits numériques"
    """
    first: dict[tuple[str, str, str], Pair] = {}
    for pair in pairs:
        source_text = pair.source_text
        if (
            source_text.place in _GENDERS
            or source_text.plural is not None
            or not pair.translation.translated
        ):
            continue
        key = source_text.place, source_text.entry.msgid, source_text.language
        other = first.setdefault(key, pair)
        if other is not pair and other.translation.msgstr != pair.translation.msgstr:
            place, _ = other.places.of(other.translation, 0, 0)
            message = f"{other.path}:{place} translates the same text in another way"
            hint = f"Choose one; there it is “{_short(other.translation.msgstr[0])}”."
            yield Problem(message, hint, pair)


_GENDERS = ("feminine", "masculine", "neutral")
_SHOWN = 60


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def missing_genders(pairs: Iterable[Pair]) -> Iterator[Problem[Pair]]:
    r"""T216: a phrase that has a form for women and one for men has both, and the neutral one.

    Where one is missing its person is shown in another language or with the neutral phrase.

    Bad (fr):
        # locales/fr/LC_MESSAGES/interface.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        msgctxt "person/mep/name/feminine"
        msgid "MEP {name}"
        msgstr "{name}, eurodéputée"

        msgctxt "person/mep/name/neutral"
        msgid "MEP {name}"
        msgstr "{name}, membre du Parlement européen"
    Good (fr): "MEP {name}" -> "{name}, membre du Parlement européen"
    """
    sets: dict[tuple[str, str], dict[str, Pair]] = {}
    for pair in pairs:
        if pair.source_text.place in _GENDERS and pair.translation.translated:
            address = (pair.source.msgctxt or "").rpartition("/")[0]
            sets.setdefault((pair.path, address), {})[pair.source_text.place] = pair
    for (_, address), by_gender in sets.items():
        missing = [gender for gender in _GENDERS if gender not in by_gender]
        if missing:
            pair = next(iter(by_gender.values()))
            names = " and ".join(f"{address}/{gender}" for gender in missing)
            message = f"this form is translated, {names} not"
            yield Problem(message, "Translate it, too; repeat the phrase if it is the same.", pair)
