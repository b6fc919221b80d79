"""Which word a misspelt one may be meant for, and whether a name is in capitals."""

from collections.abc import Mapping

_TELLING = 4
"""Letters of a part of a name that say which name is meant."""

_MIN_WORDS = 2
_MIN_LETTERS = 5
"""Of a word that is no acronym."""

_ALIKE = 0.55
"""How much two words have in common, from 0 to 1, so that one may be meant for the other."""


def nearest(word: str, words: tuple[str, ...], alike: float = _ALIKE) -> str | None:
    """The one of `words` that is most like a misspelt word, or None where none is like it.

    `alike` is how much the two have in common at least, from 0 to 1.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - only needed for a mistake

    folded = {name.casefold(): name for name in reversed(words)}
    matches = get_close_matches(word.casefold(), folded, n=1, cutoff=alike)
    return folded[matches[0]] if matches else None


def likely(word: str, names: Mapping[str, str], number: int = 3) -> tuple[str, ...]:
    """The ids of the names that a misspelt or shortened one may mean, the likeliest first."""
    from difflib import get_close_matches  # noqa: PLC0415 - only needed for a mistake

    meant = word.casefold()
    folded = {name.casefold(): id_ for name, id_ in names.items()}
    # An id may have several names that are alike.
    matches = get_close_matches(meant, folded, n=3 * number, cutoff=_ALIKE)
    if len(meant) >= _TELLING:
        matches += (name for name in folded if meant in name)
    return tuple(dict.fromkeys(folded[match] for match in matches))[:number]


def is_in_capitals(name: str) -> bool:
    """Whether several words of a name are in capitals; acronyms and single words may well be."""
    if not name.isupper():
        return False
    letters = ("".join(filter(str.isalpha, word)) for word in name.split())
    return len([word for word in letters if len(word) >= _MIN_LETTERS]) >= _MIN_WORDS
