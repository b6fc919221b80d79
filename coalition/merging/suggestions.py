"""For each new message the old one whose translation is the best beginning."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from coalition.catalogs import Entry, Key
from coalition.merging.similarity import find_most_similar

THRESHOLD = 0.55
"""The score from which on a suggestion helps translators; docs/quality.md has the figures."""


class Candidate(NamedTuple):
    """An old entry that has a translation to offer."""

    entry: Entry

    ours: bool
    """Whether it is in the file that is merged, and no message there needs it any more."""

    @property
    def text(self) -> str:
        """The source text that the translation was written for."""
        if self.entry.fuzzy and self.entry.previous_msgid is not None:
            return self.entry.previous_msgid
        return self.entry.msgid


class Scored(NamedTuple):
    """A new message with the old entry most like it."""

    key: Key
    candidate: Candidate
    score: float


def suggest(
    messages: Sequence[Entry],
    new: Collection[Key],
    old: Iterable[Entry],
    elsewhere: Iterable[Entry],
) -> dict[Key, Candidate]:
    """The old entry that is most like each message among `new`, if it is alike enough.

    `messages` are all messages of the template, `old` the entries of the file, and `elsewhere` the
    language's translations in other files. One old entry may serve several messages. Time is linear
    in the number of entries.
    """
    found = most_similar(messages, new, old, elsewhere)
    return {one.key: one.candidate for one in found if one.score >= THRESHOLD}


def most_similar(
    messages: Sequence[Entry],
    new: Collection[Key],
    old: Iterable[Entry],
    elsewhere: Iterable[Entry],
) -> Iterator[Scored]:
    """For each message among `new` the old entry most like it, however little that may be."""
    new_messages = [message for message in messages if message.key in new] if new else []
    if not new_messages:
        return
    in_template = {message.key for message in messages}
    candidates = _candidates(old, elsewhere, in_template)
    likenesses = find_most_similar(
        tuple(message.msgid for message in new_messages),
        tuple(candidate.text for candidate in candidates),
    )
    for likeness in likenesses:
        message = new_messages[likeness.new]
        yield Scored(message.key, candidates[likeness.old], likeness.score)


def _candidates(
    old: Iterable[Entry], elsewhere: Iterable[Entry], in_template: Collection[Key]
) -> list[Candidate]:
    """The entries with a translation, one for each old text: that which was removed last."""
    removed: list[Candidate] = []
    obsolete: list[Candidate] = []
    in_use: list[Candidate] = []
    for entry in old:
        if entry.key in in_template:
            if entry.translated:
                in_use.append(Candidate(entry, ours=False))
        elif entry.obsolete:
            obsolete.append(Candidate(entry, ours=True))
        else:
            removed.append(Candidate(entry, ours=True))
    in_use += (Candidate(entry, ours=False) for entry in elsewhere)
    # The first of equal texts is taken, and the first of those that are equally alike.
    by_text: dict[str, Candidate] = {}
    for candidate in (*removed, *obsolete, *in_use):
        if any(candidate.entry.msgstr):
            by_text.setdefault(candidate.text, candidate)
    return list(by_text.values())
