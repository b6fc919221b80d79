"""Small words that family names begin with: `van der`, `Ó`, `Mac Giolla`, `Dos`."""

import functools
from collections.abc import Sequence
from typing import Final

from coalition import languages

_PARTICLES: Final = """
da af|av|von|de|la
de von|van|vom|zu|zum|zur|der|den|dem|auf|am|im|ob|de
en fitz|st|saint|mc|mac|o|de|le
es de|del|la|las|los|el|san|santa
fr de|du|des|la|le|les|saint|sainte|st|ste|ben|el
ga ó|o|ua|ní|ni|nic|nig|mac|mag|mc|mhic|uí|ui|bean|giolla|de
it di|de|del|della|dello|dei|degli|delle|da|dal|dalla|dallo|dai|dalle|lo|la|li|de'|san
mt de|la|ben|el
nl van|von|de|der|den|dem|het|'t|'s|in|op|onder|over|aan|uit|ter|ten|te|tot|thoe|la
pt de|da|do|das|dos
ar al|el|ben|bin|ibn|abu|abou|bou|ould|ait
"""
"""By language, as people write them before a family name, with capitals or without."""

_BETWEEN: Final = frozenset({"y", "e", "i"})
"""What joins two family names in Spain, Portugal and Catalonia, and belongs to both."""

_DEVOTIONAL: Final = frozenset({
    "del carmen", "del pilar", "del mar", "del rosario", "del rocio", "de los angeles",
    "de las mercedes", "de los dolores", "de las nieves", "de la luz", "de la concepcion",
    "de jesus", "de lourdes", "de lurdes", "de fatima", "do carmo", "do ceu", "da conceicao",
    "da graca", "das dores", "dos anjos", "de deus", "del valle",
})  # fmt: skip
"""Second halves of given names such as `María del Carmen`."""

_BEFORE_DEVOTION: Final = frozenset({"maria", "m", "ma", "jose", "joao", "ana", "juan"})


def is_particle(word: str) -> bool:
    """Whether a word stands between names in small letters: `da`, `van`, `y`."""
    return _fold(word) in _particles() | _BETWEEN


def particles_at(words: Sequence[str], start: int) -> int:
    """How many words from a place on are particles of a family name, one of which stands behind."""
    end = start
    while end < len(words) - 1 and _fold(words[end]) in _particles():
        end += 1
    return end - start


def start_with_particles(words: Sequence[str], start: int) -> int:
    """Where a family name begins whose plain words begin at `start`: `Ó` before `FAOLÁIN`.

    Never at the first word, which is a given name.
    """
    while start > 1 and _fold(words[start - 1]) in _particles():
        start -= 1
    return start


def family_by_particles(words: Sequence[str]) -> int | None:
    """Where the family name begins by the particles behind a given name; None without such.

    `María del Carmen` is a given name, and of `Prueba y Modelo` both are the family's.
    """
    behind = 1 + _devotion_length(words)
    for at in range(behind, len(words) - 1):
        if words[at] in _BETWEEN:
            # Of `Ida y Modelo` nobody can tell.
            return start_with_particles(words, at - 1) if at > behind else at
        if words[at].islower() or _fold(words[at]) in _particles():
            return at
    return behind if behind > 1 else None


def _devotion_length(words: Sequence[str]) -> int:
    """How many words belong to the given name before them: `del Carmen` behind `María`."""
    if _fold(words[0]) not in _BEFORE_DEVOTION:
        return 0
    lengths = (2, 3)
    folded = [*map(_fold, words)]
    return next(
        (n for n in lengths if n + 1 < len(words) and " ".join(folded[1 : n + 1]) in _DEVOTIONAL), 0
    )


@functools.cache
def _particles() -> frozenset[str]:
    lines = (line[3:].split("|") for line in _PARTICLES.strip().splitlines())
    return frozenset(_fold(word) for words in lines for word in words)


def _fold(word: str) -> str:
    return languages.romanise(word).casefold().replace("’", "'").replace("ª", "").strip(".")
