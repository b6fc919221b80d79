"""For each new message the old one whose translation is the best beginning."""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from coalition.catalogs import Entry, Key
from coalition.merging.likeness import Likeness, alike

LEAST = 0.55
"""The score from which on a suggestion helps more translators than it hinders."""

_IN_PLACE = 0.1
"""What it says that a text went where the new one stands, between the same neighbours."""

_OBSOLETE, _IN_USE = 0.02, 0.08
"""What speaks against a text that went long ago, and one that still stands somewhere."""

_SHORT = 0.3
"""What speaks against short texts, where few letters are much: this by the root of the length."""

_REACH = 10
"""Between neighbours farther apart than this many entries, a place says nothing."""


class Past(NamedTuple):
    """An old entry that has a translation to offer."""

    entry: Entry

    ours: bool
    """Whether it has no use any more in the file that is merged."""

    doubt: float = 0.0
    """What speaks against it from the beginning."""

    place: int | None = None
    """Where it stood among the live entries, if it went just now."""

    @property
    def text(self) -> str:
        """What the translation was written for."""
        if self.entry.fuzzy and self.entry.previous_msgid is not None:
            return self.entry.previous_msgid
        return self.entry.msgid


def suggestions(
    questions: Sequence[Entry],
    new: frozenset[Key],
    old: Sequence[Entry],
    taken: frozenset[Key],
    elsewhere: Iterable[Entry],
) -> dict[Key, Past]:
    """The old entry, if any is alike enough, for each of the `new` among the questions.

    `old` are the entries of the file in its order, those `taken` aside; `elsewhere` is what the
    language knows beyond it. No old entry serves two messages. Time is linear in the number of
    entries.
    """
    asked = [question for question in questions if question.key in new]
    wanted = {question.key for question in questions}
    pool = _pool(old, elsewhere, wanted, taken) if asked else []
    if not pool:
        return {}
    spans = _spans(questions, old)
    near = frozenset(_near([spans[question.key] for question in asked], pool))
    found = alike(
        tuple(question.msgid for question in asked), tuple(past.text for past in pool), near
    )
    scored = ((_score(one, asked, pool, near), one) for one in found)
    return _assigned([pair for pair in scored if pair[0] >= LEAST], asked, pool)


def _pool(
    old: Sequence[Entry], elsewhere: Iterable[Entry], wanted: set[Key], taken: frozenset[Key]
) -> list[Past]:
    """Every old text once; of those that are the same, the one that went last."""
    gone: list[Past] = []
    obsolete: list[Past] = []
    in_use: list[Past] = []
    place = 0
    for entry in old:
        if entry.key in wanted:
            in_use += [Past(entry, ours=False, doubt=_IN_USE)] if entry.translated else []
        elif entry.obsolete:
            obsolete.append(Past(entry, ours=True, doubt=_OBSOLETE))
        elif entry.key not in taken:
            gone.append(Past(entry, ours=True, place=place))
        place += not entry.obsolete
    in_use += (Past(entry, ours=False, doubt=_IN_USE) for entry in elsewhere)
    found: dict[str, Past] = {}
    for past in (*gone, *obsolete, *in_use):
        if any(past.entry.msgstr):
            found.setdefault(past.text, past)
    return list(found.values())


def _spans(questions: Sequence[Entry], old: Sequence[Entry]) -> dict[Key, tuple[int, int]]:
    """For each question between which places of the old file its nearest kept neighbours stood."""
    live = (entry for entry in old if not entry.obsolete)
    places = {entry.key: place for place, entry in enumerate(live)}
    before, after = -1, len(places)
    spans = {}
    for question in questions:
        before = places.get(question.key, before)
        spans[question.key] = (before, after)
    for question in reversed(questions):
        after = places.get(question.key, after)
        spans[question.key] = (spans[question.key][0], after)
    return spans


def _near(spans: Sequence[tuple[int, int]], pool: Sequence[Past]) -> Iterator[tuple[int, int]]:
    """The pairs of a new text and one that went from its place."""
    by_place = {past.place: number for number, past in enumerate(pool)}
    for new, (before, after) in enumerate(spans):
        if after - before <= _REACH:
            for place in range(before + 1, after):
                if place in by_place:
                    yield new, by_place[place]


def _score(
    one: Likeness,
    asked: Sequence[Entry],
    pool: Sequence[Past],
    near: frozenset[tuple[int, int]],
) -> float:
    past = pool[one.old]
    shorter = max(1, min(len(asked[one.new].msgid), len(past.text)))
    placed = _IN_PLACE if (one.new, one.old) in near else 0.0
    return one.score + placed - past.doubt - _SHORT / math.sqrt(shorter)


def _assigned(
    scored: Iterable[tuple[float, Likeness]], asked: Sequence[Entry], pool: Sequence[Past]
) -> dict[Key, Past]:
    """The best pairs first, none of whose sides was given away before."""
    given: set[int] = set()
    found: dict[Key, Past] = {}
    for _, one in sorted(scored, key=lambda pair: (-pair[0], pair[1].new, pair[1].old)):
        key = asked[one.new].key
        if key not in found and one.old not in given:
            given.add(one.old)
            found[key] = pool[one.old]
    return found
