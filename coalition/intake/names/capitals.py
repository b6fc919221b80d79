"""Names of people in capitals, as the European Parliament writes them, in small letters again.

How a name is spelt with small letters is often a guess: `VAN DER`, `MACDONALD`, Greek without its
accents. It is told for each name whether it is one.
"""

import re
from typing import NamedTuple

from coalition.expressions import Expression

_SMALL_WORDS = {
    "NL": {"van", "de", "der", "den", "in", "'t", "ter", "ten", "het"},
    "DE": {"von", "der", "zu"},
    "AT": {"von", "der", "zu"},
    "DK": {"af", "von"},
    "SE": {"af", "von", "de"},
    "ES": {"de", "del", "la", "los", "las", "y", "i"},
    "PT": {"de", "da", "do", "dos", "das", "e"},
    "FR": {"de", "du", "des"},
    "LU": {"de", "von"},
}
"""Words of family names in small letters, by country; lists write them in capitals.

Not in Italy or Flanders: `De Example`, `Van den Example`."""

_ANYWHERE = frozenset({"van", "von", "der", "den", "del", "du", "dos", "das", "'t", "y"})
"""Those words where no country says whether they are written so."""

_MIXED = Expression(r"(Ma?c|[DdLlOo]['’])[^\W\d_]{2,}")
_MC = Expression(r"(MC|M[Cc])([^\W\d_]{2,})")
_WRITTEN_MAC = Expression(r"(Mac)([^\W\d_a-zà-ÿ]{2,})")
_MAC = Expression(r"(MAC)([BCDFGLMNPQRSTVW][^\W\d_]{2,})")
"""Of Ireland and Britain: `MacExample`, but `Mackey`, `Machin`, `Macey`."""

_ELISION = Expression(r"([DdLlOo])(['’])([^\W\d_].*)")
_GREEK = Expression("[\u0370-\u03ff]")


class Spelling(NamedTuple):
    """A name with small letters in place of capitals, if it had them."""

    text: str
    guessed: bool
    """Whether it may be spelt otherwise, and needs a look."""


def is_capitals(word: str) -> bool:
    """Whether a word is in capitals, but for the small letters of `McEXAMPLE` and `d'EXAMPLE`."""
    letters = [letter for letter in word if letter.isalpha()]
    if len(letters) > 1 and word.upper() == word:
        return True
    match = _MIXED.fullmatch(word)
    return match is not None and word[match.end(1) :].isupper()


def respell(family: str, country: str | None) -> Spelling:
    """A family name with small letters, as people of its country write it."""
    words = family.split()
    if not any(map(is_capitals, words)):
        return Spelling(family, guessed=False)
    respelt = " ".join(_small_letters(word, country) for word in words)
    # Names that begin so may have a capital within: `McExample`, `O'Example`.
    begins = family.upper().replace("’", "'").startswith(("MC", "MAC", "O'", "D'", "L'"))
    plain = len(words) == 1 and not begins and not _GREEK.search(family)
    return Spelling(respelt, guessed=not plain)


def _small_letters(word: str, country: str | None) -> str:
    small = _SMALL_WORDS.get(country, set()) if country else _ANYWHERE
    if word.casefold().replace("’", "'") in small:
        return word.casefold()
    if not is_capitals(word):
        return word
    return "-".join(_capitalised(part, country) for part in word.split("-"))


def _capitalised(part: str, country: str | None) -> str:
    """A part of a name between hyphens, its first letter and those after `Mc` and `O'` large."""
    if match := _MC.fullmatch(part):
        return f"Mc{_capitalise(match[2])}"
    if (match := _WRITTEN_MAC.fullmatch(part)) or (
        country in ("IE", "GB") and (match := _MAC.fullmatch(part))
    ):
        return f"Mac{_capitalise(match[2])}"
    if match := _ELISION.fullmatch(part):
        # `d'EXAMPLE` says itself that its letter is small.
        return f"{match[1]}{match[2]}{_capitalise(match[3])}"
    return re.sub(r"[^\W\d_]+", lambda letters: _capitalise(letters[0]), part)


def _capitalise(letters: str) -> str:
    # `lower` of several letters knows the form of sigma at the end of a Greek word.
    return letters[:1].upper() + letters[1:].lower()
