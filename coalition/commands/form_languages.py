"""In which language the page was on which an organisation filled in its form.

A page of ours puts its own words behind the English questions, and beside the box to tick.
"""

from collections.abc import Iterator

from coalition import languages
from coalition.campaign.interface import FOLDER, shipped_catalog
from coalition.expressions import Expression
from coalition.intake import Form
from coalition.interface import PHRASES

_BEHIND = Expression(r"\(([^()]+)\)\s*\Z")
_LABELS = frozenset({"join/name", "directory/country", "join/website", "join/description"})
_CONSENT = "join/consent"


def in_source_language(form: Form, source: str) -> Form:
    """The form without a description that is in another language than a campaign's texts.

    A record has one description, which translators get as a text in the source language.
    """
    spoken = _languages_of(form) if "description" in form.cells else ()
    if not spoken or source in spoken:
        return form
    cells = {key: text for key, text in form.cells.items() if key != "description"}
    theirs, ours = (languages.language_name(tag, "en") for tag in (spoken[0], source))
    remark = (
        f"description left out: the form is in {theirs}, and records describe in {ours}; translate "
        "it, and write it into the record"
    )
    return form._replace(cells=cells, remarks=(*form.remarks, remark))


def _languages_of(form: Form) -> tuple[str, ...]:
    """Those of whose words a form has most; none where it has no words of ours."""
    labels = {_plain(match[1]) for text in form.asked if (match := _BEHIND.search(text))}
    said = [_plain(text) for text in form.asked]
    scores = {tag: _score(tag, labels, said) for tag in _tags()}
    most = max(scores.values())
    return tuple(tag for tag, score in scores.items() if most and score == most)


def _score(tag: str, labels: set[str], said: list[str]) -> int:
    phrases = dict(_phrases(tag))
    consent = phrases.get(_CONSENT, "")
    agrees = bool(consent) and any(consent in text for text in said)
    return agrees + sum(phrases.get(label) in labels for label in _LABELS)


def _phrases(tag: str) -> Iterator[tuple[str, str]]:
    catalog = shipped_catalog(tag)
    if catalog is None:
        # English is the language that the phrases are written in.
        yield from ((phrase.address, _plain(phrase.text)) for phrase in PHRASES)
        return
    for entry in catalog.entries:
        address = entry.msgctxt or ""
        if address in (*_LABELS, _CONSENT) and entry.translated:
            yield address, _plain(entry.msgstr[0])


def _tags() -> tuple[str, ...]:
    there = (one.name.replace("_", "-") for one in (FOLDER / "locales").iterdir() if one.is_dir())
    return ("en", *sorted(there))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold().replace("(", "").replace(")", "")
