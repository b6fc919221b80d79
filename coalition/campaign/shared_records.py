"""Records that several processes read, so that a command finds it done."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

import msgspec

from coalition import cache, files, paths, processes
from coalition.campaign.remembered_records import KeptRecord, KeptRecords, RecordReader
from coalition.files import Folder
from coalition.model import Organisation, Person
from coalition.stages import stage

_WORTH_A_PROCESS = 600
"""Records from which on starting processes costs less than it saves."""

_PART = 100
"""How many records a process reads before it tells them."""

_KINDS: dict[str, type[msgspec.Struct]] = {
    paths.ORGANISATIONS: Organisation,
    paths.PEOPLE: Person,
}
"""The records of which a campaign may have many, by their folders."""


class _Unread(NamedTuple):
    path: str
    kind: type[msgspec.Struct]


@stage("reading records and letters")
def read_in_processes(folder: Folder, records: RecordReader, number: int | None) -> None:
    """Learn what the records of organisations and people hold, in up to a number of processes.

    What is kept of earlier runs is not read again. Without processes worth it, nothing is done:
    who asks reads everything.
    """
    workers = processes.number_of_forks(number)
    if workers < 2 or not isinstance(records, KeptRecords):
        return
    unread = tuple(_unread(folder, records))
    if len(unread) < _WORTH_A_PROCESS:
        return
    parts = [unread[start : start + _PART] for start in range(0, len(unread), _PART)]
    for told in processes.share_out(partial(_read, folder, records), parts, workers):
        news = None if told is None else cache.decode(told, dict[str, KeptRecord])
        if news is not None:
            records.learn(news)


def _unread(folder: Folder, records: KeptRecords) -> Iterator[_Unread]:
    """The records of which nothing is known."""
    for name, kind in _KINDS.items():
        for path in folder.list(name, ".yaml"):
            if not records.knows(path):
                yield _Unread(path, kind)


def _read(folder: Folder, records: KeptRecords, part: Sequence[_Unread]) -> bytes | None:
    """In a process of its own: what some records hold, encoded."""
    for path, kind in part:
        data = folder.read(path)
        text = None if data is None else files.decode(data, path)[0]
        if text is not None:
            records.record(kind, text, path, stem=paths.stem(path))
            records.wrong_encoding(text, path)
    return cache.encode(records.told(one.path for one in part))
