"""For each new message the old one whose translation is the best beginning."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from coalition.catalogs import Entry, Key
from coalition.merging.similarity import Likeness, find_similar

_THRESHOLD = 0.55
"""The score from which on a suggestion helps more translators than it hinders."""

_SAME_PLACE_BONUS = 0.1
"""Added if the old text was removed where the new one stands, between the same neighbours."""

_OBSOLETE_PENALTY, _IN_USE_PENALTY = 0.02, 0.08
"""Subtracted for a text that was obsolete already, and for one that is still in use somewhere."""

_SHORT_PENALTY = 0.3
"""Subtracted, divided by the root of the length: in short texts few letters change much."""

_REACH = 10
"""Between neighbours farther apart than this many entries, a place says nothing."""

_Pair = tuple[int, int]
"""A new text and a candidate, by their numbers in their lists."""


class Candidate(NamedTuple):
    """An old entry that has a translation to offer."""

    entry: Entry

    ours: bool
    """Whether it is in the file that is merged, and no message there needs it any more."""

    penalty: float = 0.0
    """What is subtracted from its score."""

    place: int | None = None
    """Where it stood among the live entries, if this merge makes it obsolete."""

    @property
    def text(self) -> str:
        """The source text that the translation was written for."""
        if self.entry.fuzzy and self.entry.previous_msgid is not None:
            return self.entry.previous_msgid
        return self.entry.msgid


def suggest(
    messages: Sequence[Entry],
    new: frozenset[Key],
    old: Sequence[Entry],
    taken: frozenset[Key],
    elsewhere: Iterable[Entry],
) -> dict[Key, Candidate]:
    """The old entry that is most like each message among `new`, if one is alike enough.

    `messages` are all messages of the template, `old` the entries of the file in its order, and
    `elsewhere` the language's translations in other files. Entries whose key is `taken` are in use
    already. No old entry serves two messages. Time is linear in the number of entries.
    """
    new_messages = [message for message in messages if message.key in new]
    in_template = {message.key for message in messages}
    candidates = _candidates(old, elsewhere, in_template, taken) if new_messages else []
    if not candidates:
        return {}
    spans = _spans(messages, old)
    near = frozenset(_near([spans[message.key] for message in new_messages], candidates))
    likenesses = find_similar(
        tuple(message.msgid for message in new_messages),
        tuple(candidate.text for candidate in candidates),
        near,
    )
    scores = {
        (likeness.new, likeness.old): _score(likeness, new_messages, candidates, near)
        for likeness in likenesses
    }
    pairs = _assign({pair: score for pair, score in scores.items() if score >= _THRESHOLD})
    return {new_messages[new].key: candidates[old] for new, old in pairs}


def _candidates(
    old: Sequence[Entry], elsewhere: Iterable[Entry], in_template: set[Key], taken: frozenset[Key]
) -> list[Candidate]:
    """The entries with a translation, one for each old text: that which was removed last."""
    removed: list[Candidate] = []
    obsolete: list[Candidate] = []
    in_use: list[Candidate] = []
    place = 0
    for entry in old:
        if entry.key in in_template:
            if entry.translated:
                in_use.append(Candidate(entry, ours=False, penalty=_IN_USE_PENALTY))
        elif entry.obsolete:
            obsolete.append(Candidate(entry, ours=True, penalty=_OBSOLETE_PENALTY))
        elif entry.key not in taken:
            removed.append(Candidate(entry, ours=True, place=place))
        place += not entry.obsolete
    in_use += (Candidate(entry, ours=False, penalty=_IN_USE_PENALTY) for entry in elsewhere)
    # The first of equal texts is taken, so those without a penalty come first.
    by_text: dict[str, Candidate] = {}
    for candidate in (*removed, *obsolete, *in_use):
        if any(candidate.entry.msgstr):
            by_text.setdefault(candidate.text, candidate)
    return list(by_text.values())


def _spans(messages: Sequence[Entry], old: Sequence[Entry]) -> dict[Key, tuple[int, int]]:
    """For each message the places in the old file between which its nearest neighbours stood."""
    live = (entry for entry in old if not entry.obsolete)
    places = {entry.key: place for place, entry in enumerate(live)}
    before, after = -1, len(places)
    spans = {}
    # Once forwards for the neighbour before, once backwards for the one after: linear time.
    for message in messages:
        before = places.get(message.key, before)
        spans[message.key] = (before, after)
    for message in reversed(messages):
        after = places.get(message.key, after)
        spans[message.key] = (spans[message.key][0], after)
    return spans


def _near(spans: Sequence[tuple[int, int]], candidates: Sequence[Candidate]) -> Iterator[_Pair]:
    """The pairs of a new text and one that was removed from its place."""
    by_place = {candidate.place: number for number, candidate in enumerate(candidates)}
    for new, (before, after) in enumerate(spans):
        # Messages may have changed places, so that `before` may lie behind `after`: no range then.
        if after - before <= _REACH:
            for place in range(before + 1, after):
                if place in by_place:
                    yield new, by_place[place]


def _score(
    likeness: Likeness,
    new_messages: Sequence[Entry],
    candidates: Sequence[Candidate],
    near: frozenset[_Pair],
) -> float:
    candidate = candidates[likeness.old]
    shorter = max(1, min(len(new_messages[likeness.new].msgid), len(candidate.text)))
    bonus = _SAME_PLACE_BONUS if (likeness.new, likeness.old) in near else 0.0
    return likeness.score + bonus - candidate.penalty - _SHORT_PENALTY / math.sqrt(shorter)


def _assign(scores: Mapping[_Pair, float]) -> Iterator[_Pair]:
    """The pairs with the best scores, each new text and each candidate in at most one of them."""
    used_new: set[int] = set()
    used_old: set[int] = set()
    # Of equal scores the text that stands first decides, so that every run suggests the same.
    for new, old in sorted(scores, key=lambda pair: (-scores[pair], *pair)):
        if new not in used_new and old not in used_old:
            used_new.add(new)
            used_old.add(old)
            yield new, old
