"""Names of the organisations that there are, however a list spells them."""

from collections.abc import Iterable

from coalition.matching.latin_words import all_words

_FEWEST_WORDS = 2
"""Of a name that is known in another spelling; a single word may be anything."""


class KnownNames(frozenset[str]):
    """Names of organisations, of which other spellings are known, too: `Ozgur` for `Özgür`."""

    def __init__(self, _: Iterable[str] = ()) -> None:
        """Takes what `frozenset` takes."""
        self._spellings = frozenset(filter(None, map(_plain, self)))

    def __contains__(self, name: object) -> bool:
        """Whether a name has the words of one of these, without regard to case and accents."""
        if super().__contains__(name):
            return True
        return bool(self._spellings) and isinstance(name, str) and _plain(name) in self._spellings


def _plain(name: str) -> tuple[str, ...]:
    """The words of a name in plain Latin letters; nothing of a name that has too few."""
    plain = all_words(name)
    return plain if len(plain) >= _FEWEST_WORDS else ()
