"""Names of the organisations that there are, however a list spells them."""

from collections.abc import Iterable

from coalition.matching.latin_words import all_word_variants, all_words

_FEWEST_WORDS = 2
"""Of a name that is known in another spelling; a single word may be anything."""


class KnownNames(frozenset[str]):
    """Names of organisations, of which other spellings are known, too: `Ozgur` for `Özgür`."""

    def __init__(self, _: Iterable[str] = ()) -> None:
        """Takes what `frozenset` takes."""
        self._spellings = frozenset(words for name in self for words in _spellings(name))

    def __contains__(self, name: object) -> bool:
        """Whether a name has the words of one of these, without regard to case and accents."""
        if super().__contains__(name):
            return True
        if not self._spellings or not isinstance(name, str):
            return False
        return not self._spellings.isdisjoint(_spellings(name))


def _spellings(name: str) -> set[tuple[str, ...]]:
    """The words of a name in Latin letters, as several systems write those of other alphabets.

    Nothing of a name that has too few words.
    """
    written = {all_words(name)} if name.isascii() else {all_words(name), *all_word_variants(name)}
    return {words for words in written if len(words) >= _FEWEST_WORDS}
