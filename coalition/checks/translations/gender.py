"""Checks of grammatical gender in forms of address and names of offices."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from coalition.checks.translations.gender_words import gender_words
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.languages import typography

_WORDS = Expression(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")


class _Genders(NamedTuple):
    """The genders that a text names, and the first word that does."""

    feminine: bool
    masculine: bool
    at: int
    word: str


@lru_cache(maxsize=8192)
def _find_genders(text: str, language: str) -> _Genders | None:
    """The genders that a text names by the words of its language; None where it names none."""
    words = gender_words().get(typography(language).language)
    if words is None:
        return None
    feminine = masculine = False
    at, first = -1, ""
    for match in _WORDS.finditer(text):
        word = match[0].lower()
        is_feminine, is_masculine = word in words.feminine, word in words.masculine
        if (is_feminine or is_masculine) and at < 0:
            at, first = match.start(), match[0]
        feminine, masculine = feminine or is_feminine, masculine or is_masculine
    return _Genders(feminine, masculine, at, first) if feminine or masculine else None


def changed_genders(form: Form) -> Iterator[Problem[int]]:
    """T214: who is named as a woman stays one, and where both are addressed both stay.

    A form that the place names (`…/feminine`) or the source (`Ms`, `Sir or Madam`) is neither
    swapped nor halved. A translation that needs no gender is right everywhere.

    Bad (de): "Dear Sir or Madam," -> "Sehr geehrter Herr,"
    Good (de): "Dear Sir or Madam," -> "Sehr geehrte Damen und Herren,"
    """
    if not _SIGNS.isdisjoint(form.text) and _ANY_STYLE.search(form.target.plain):
        yield from _two_styles(form)
    expected = _source_genders(form)
    if expected is None:
        return
    genders = _find_genders(form.target.plain, form.language)
    if genders is None or _BOTH.search(form.text):
        return
    # A form for both includes the person that the source means.
    if (genders.feminine, genders.masculine) in (expected, (True, True)):
        return
    if expected == (True, True):
        people = "women" if genders.feminine else "men"
        message = f"{genders.word} addresses {people} only, the source both"
        yield Problem(message, "Address both, or write a form for everybody.", genders.at)
    else:
        person, other = ("a woman", "a man") if expected[0] else ("a man", "a woman")
        message = f"{genders.word} is said of {other}, the text is for {person}"
        yield Problem(message, f"Write the form for {person}.", genders.at)


_STYLES = {
    "*": Expression(r"\w\\?\*(?:in|innen|r|n|e|s)\b"),
    ":": Expression(r"\w:(?:in|innen|r|n|e)\b"),
    "_": Expression(r"\w_(?:in|innen|r|n)\b"),
    "·": Expression(r"\w[·•](?:es?|s|nes?|t?rices?|euses?)\b"),
    "(e)": Expression(r"\w\((?:es?|ne|trice|euse|a|in|innen)\)"),
}
"""Ways of writing a form for everybody, such as `Kolleg:innen` and `ami·e·s`."""

_SIGNS = frozenset("*:_·•(")
_ANY_STYLE = Expression("|".join(pattern.pattern for pattern in _STYLES.values()))


def _two_styles(form: Form) -> Iterator[Problem[int]]:
    styles = [name for name, pattern in _STYLES.items() if pattern.search(form.target.plain)]
    if len(styles) > 1:
        message = f"{' and '.join(styles)} both stand for everybody here"
        yield Problem(message, "Write all such forms in one way.", 0)


_BOTH = Expression(
    r"\w[/:*·•_(-]\s?-?\w+\)?|\w[IΙ]n(?:nen)?\b|Damen und Herren|Mesdames, Messieurs"
)
"""Signs of a form that is for everybody: `Liebe*r`, `député(e)`, `ami·e·s`."""


def _source_genders(form: Form) -> tuple[bool, bool] | None:
    """Whether the source means a woman, a man or both; None where it does not say."""
    if form.source_text.place in ("feminine", "masculine"):
        return form.source_text.place == "feminine", form.source_text.place == "masculine"
    if not form.source_text.language.startswith("en"):
        return None
    return form.source.find(_english_genders)


def _english_genders(prose: Prose) -> tuple[bool, bool] | None:
    """Whether an English text addresses a woman, a man or both."""
    if _ANY_GENDER.search(prose.text) is None:
        return None
    return _FEMININE.search(prose.text) is not None, _MASCULINE.search(prose.text) is not None


_FEMININE = Expression(r"\b(?:Madam|Ms\.?|Mrs\.?|Miss|Ladies)(?!\w)")
_MASCULINE = Expression(r"\b(?:Sir|Mr\.?|Gentlemen)(?!\w)")
_ANY_GENDER = Expression(f"{_FEMININE.pattern}|{_MASCULINE.pattern}")

_SALUTATION = Expression(r"[^\n,:!،，]{0,80}[,:!،，]?\s*\Z")
"""A short text of one part, as a salutation is."""


def wrong_salutation(form: Form) -> Iterator[Problem[int]]:
    r"""T215: a letter's salutation fits the grammatical gender of its one recipient.

    The record of the person says it (`gender`); where it is neutral or unknown, or the letter goes
    to several, nothing is asked.

    Bad (fr):
        # data/people/example.yaml
        name: Alex Example
        gender: feminine
        email: office@example.org
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{person: example}]
        ---
        Dear Commissioner,
        # locales/fr/LC_MESSAGES/letter-call.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        msgid "Dear Commissioner,"
        msgstr "Monsieur le Commissaire,"
    Good (fr): "Dear Commissioner," -> "Madame la Commissaire,"
    """
    gender = form.source_text.addressee
    if gender not in ("feminine", "masculine") or not form.source_text.markdown:
        return
    if not _SALUTATION.fullmatch(form.source.text) or not form.source.text.rstrip().endswith(
        (",", ":", "!")
    ):
        return
    genders = _find_genders(form.target.plain, form.language)
    if genders is None or genders.feminine == genders.masculine or _BOTH.search(form.text):
        return
    if genders.feminine != (gender == "feminine"):
        person = "a woman" if gender == "feminine" else "a man"
        message = f"{genders.word} does not fit the recipient, who is {person}"
        yield Problem(message, f"Write the form for {person}.", genders.at)
