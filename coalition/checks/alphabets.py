"""Words whose letters are of two alphabets, which look right and are found by no search."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations
from typing import NamedTuple

from coalition.expressions import Expression

_ALPHABETS = {
    "LATIN": "Latin",
    "GREEK": "Greek",
    "CYRILLIC": "Cyrillic",
    "ARMENIAN": "Armenian",
    "GEORGIAN": "Georgian",
}
"""The names of alphabets, by the first word of the Unicode names of their letters."""

_BY_SCRIPT = {
    "Latn": "Latin",
    "Grek": "Greek",
    "Cyrl": "Cyrillic",
    "Armn": "Armenian",
    "Geor": "Georgian",
}
"""The names of alphabets by ISO 15924."""

_LOOKALIKES = frozenset(
    "aceiopsuxyjhkmtbnvwrgldqABCEHIKMOPTXYZJSNFV"
    "асеіорѕухјһкмтвпгԁԛԝАВСЕНІКМОРТХУЈЅҮіїІЇё"
    "οανικρτυχεοΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲόάίύέ"
    "օհոսցձգզյքՕՏԼՍ"
)
_RANGES = (
    "A-Za-zÀ-ɏ",
    "\u0370-\u03ff\u1f00-\u1fff",
    "\u0400-\u052f",
    "\u0531-\u0587",
    "\u10a0-\u10ff\u1c90-\u1cbf",
)
_MIXED = Expression("|".join(f"[{first}][{second}]" for first, second in permutations(_RANGES, 2)))
_LETTERS = Expression(r"[^\W\d_]+")
_HYPHENATED = Expression(r"(?<![\w-])([^\W\d_]{1,12})[-‐‑]([^\W\d_]{2,})(?!\w)")
_SLASHED = Expression(r"(?<![^\W\d_])([^\W\d_]{2,}+)/([^\W\d_]{2,})")
_STRICT_LOOKALIKES = frozenset("асеіорѕухјАВЕКМНОРСТХІЈЅοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
"""Letters of Cyrillic and Greek that nobody tells from Latin ones."""

_LATIN_CAPITALS = {
    "Cyrillic": frozenset("ABCEHIJKMOPSTXY"),
    "Greek": frozenset("ABEHIKMNOPTXYZ"),
}
"""Latin capitals that nobody tells from those of another alphabet."""


class StrayLetter(NamedTuple):
    """A letter of another alphabet than the word in which it stands."""

    offset: int
    letter: str
    alphabet: str
    word: str
    of_word: str

    @property
    def message(self) -> str:
        """What is wrong."""
        return (
            f"the {self.letter} in {self.word} is {_with_article(self.alphabet)} letter, "
            f"the word is {self.of_word}"
        )

    @property
    def hint(self) -> str:
        """What to do."""
        return f"Write the {self.of_word} letter."


def _with_article(alphabet: str) -> str:
    return f"an {alphabet}" if alphabet == "Armenian" else f"a {alphabet}"


def stray_letters(text: str, script: str) -> Iterator[StrayLetter]:
    """The letters of a text that are of another alphabet than their word, the first of each word.

    `script` is that of the text's language (ISO 15924), empty where it is unknown. Endings that are
    joined to an acronym may be of another alphabet.
    """
    if text.isascii() or not any(pattern.search(text) for pattern in _SIGNS):
        return
    for match in _LETTERS.finditer(text):
        if found := _find_stray_letter(match[0], _BY_SCRIPT.get(script, "")):
            at, rare, common = found
            yield StrayLetter(match.start() + at, match[0][at], rare, match[0], common)
    for match in _HYPHENATED.finditer(text):
        if part := _stray_part(match[1], match[2]):
            yield StrayLetter(match.start(), match[1][0], part[0], match[0], part[1])
    for match in _SLASHED.finditer(text):
        if other := _alphabet_of_acronym(match[1], match[2]):
            yield StrayLetter(match.start(2), match[2][0], "Latin", match[0], other)


_SIGNS = (_MIXED, _HYPHENATED, _SLASHED)
"""A text in which none of them finds anything has no stray letters."""


def _stray_part(first: str, second: str) -> tuple[str, str] | None:
    """The alphabets of both parts where the first of `е-mail` is in another than it looks.

    A part of several capitals may be an acronym, which has its own alphabet: `СЕМ-standard`.
    """
    own, other = ({_alphabet(letter) for letter in part} for part in (first, second))
    if other != {"Latin"} or own not in ({"Cyrillic"}, {"Greek"}):
        return None
    if not _STRICT_LOOKALIKES.issuperset(first) or (len(first) > 1 and first.isupper()):
        return None
    return own.pop(), other.pop()


def _alphabet_of_acronym(first: str, second: str) -> str | None:
    """The alphabet of the first part of `Зелените/ECA`, where the second only looks like it."""
    alphabets = {_alphabet(letter) for letter in first}
    own = alphabets.pop() if len(alphabets) == 1 else ""
    # Of two acronyms the second may be the first as another language writes it.
    looks_alike = _LATIN_CAPITALS.get(own, frozenset()).issuperset(second)
    return own if looks_alike and not first.isupper() else None


@lru_cache(maxsize=8192)
def _find_stray_letter(word: str, own: str) -> tuple[int, str, str] | None:
    """The offset of the first letter of the rarer of a word's two alphabets, and their names.

    Of two that are as frequent, the language's `own` is taken for the word's, or else that of the
    first letter. None for other words, and for letters of the rarer alphabet that look like none
    of the other.
    """
    scripts = [_alphabet(letter) for letter in word]
    alphabets = sorted(
        {script for script in scripts if script},
        key=lambda script: (scripts.count(script), script == own, -scripts.index(script)),
    )
    if len(alphabets) != 2 or _acronym_with_ending(word, scripts):
        return None
    rare, common = alphabets
    if _all_look_alike(word, scripts, rare):
        return scripts.index(rare), rare, common
    # In an acronym such as EEΣ one letter that looks like no other says what the word is.
    decisive = word.isupper() or scripts.count(rare) == scripts.count(common)
    if decisive and _all_look_alike(word, scripts, common):
        return scripts.index(common), common, rare
    return None


def _all_look_alike(word: str, scripts: list[str], alphabet: str) -> bool:
    """Whether each letter of an alphabet in a word looks like one of another."""
    letters = (letter for letter, one in zip(word, scripts, strict=True) if one == alphabet)
    return all(letter in _LOOKALIKES for letter in letters)


def _acronym_with_ending(word: str, scripts: list[str]) -> bool:
    """Whether capitals of one alphabet are followed by an ending in another, as in `GDPRа`."""
    border = next((n for n in range(1, len(word)) if scripts[n] != scripts[0]), 0)
    return (
        border > 1
        and word[:border].isupper()
        and not word[border:].isupper()
        and all(script == scripts[border] for script in scripts[border:])
        and not all(letter in _LOOKALIKES for letter in word[:border])
    )


@lru_cache(maxsize=4096)
def _alphabet(letter: str) -> str:
    return _ALPHABETS.get(unicodedata.name(letter, "").partition(" ")[0], "")
