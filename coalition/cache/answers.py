"""The folder of the cache: answers by question, each in a file that holds its own digest."""

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from coalition.cache.kept import FOLDER, read_kept, write_kept
from coalition.cache.program import program_key
from coalition.cache.stamps import (
    Inventory,
    digests_of,
    has_stood_still,
    is_same,
    is_settled,
    take_inventory,
    with_digests,
)
from coalition.files import JOURNAL_FOLDER
from coalition.paths import LOCALES

CAMPAIGN = ("data", LOCALES)
"""The folders that hold all that a campaign is made of."""

_ANSWER = ".answer"
_MOST_ANSWERS = 8
"""Of all questions; the oldest make room."""

Answer = TypeVar("Answer")


class _Kept(msgspec.Struct, Generic[Answer], frozen=True):
    """An answer, and the files that it was given of and for."""

    inputs: Inventory
    outputs: Inventory
    answer: Answer


class Memory(Generic[Answer]):
    """What was answered to one question about one campaign."""

    def __init__(
        self, root: Path, place: str, kind: type[Answer], look: Callable[[], Inventory | None]
    ) -> None:
        """`look` takes the inventory of the campaign's files, None where nothing can be kept."""
        self._root = root
        self._place = place
        self._type: Any = _Kept[kind]  # type: ignore[valid-type]
        self._look = look
        self._inputs = look()

    def recall(self) -> Answer | None:
        """The answer that was given of the same files, if what it made still stands."""
        if self._inputs is None or (kept := self._read()) is None:
            return None
        outputs = take_inventory(self._root, (), kept.outputs.stamps)
        if (
            outputs is None
            or not is_same(self._root, self._inputs, kept.inputs)
            or not is_same(self._root, outputs, kept.outputs)
        ):
            return None
        if not (is_settled(kept.inputs) and is_settled(kept.outputs)):
            # With the times of now, what was read this time need not be read the next.
            inputs = with_digests(self._inputs, _digests(kept.inputs))
            self._write(_Kept(inputs, with_digests(outputs, _digests(kept.outputs)), kept.answer))
        return kept.answer

    def keep(self, answer: Answer, outputs: dict[str, str] | None = None) -> None:
        """Keep an answer, with the digests of the files that it made, by their paths."""
        if self._inputs is None:
            return
        outputs = outputs or {}
        made = take_inventory(self._root, (), outputs)
        with suppress(OSError):
            digests = digests_of(self._root, self._inputs)
            now = self._look()
            # What was saved while the command was at work may be in its answer or not.
            if now is None or not has_stood_still(self._inputs, now):
                return
            if made is not None and made.stamps.keys() == outputs.keys():
                inputs = with_digests(self._inputs, digests)
                self._write(_Kept(inputs, with_digests(made, outputs), answer))

    def _read(self) -> _Kept[Answer] | None:
        kept: _Kept[Answer] | None = read_kept(self._root, self._place, self._type)
        return kept

    def _write(self, kept: _Kept[Answer]) -> None:
        write_kept(self._root, self._place, kept)
        with suppress(OSError):
            _make_room(self._root / FOLDER)


def _digests(inventory: Inventory) -> dict[str, str]:
    return {path: stamp.digest for path, stamp in inventory.stamps.items()}


def _make_room(folder: Path) -> None:
    """Delete the oldest answers beyond the most that are kept."""
    answers = sorted(_answers(folder), reverse=True)
    for _, path in answers[_MOST_ANSWERS:]:
        Path(path).unlink(missing_ok=True)


def _answers(folder: Path) -> Iterator[tuple[int, str]]:
    for entry in os.scandir(folder):
        if entry.name.endswith(_ANSWER):
            yield entry.stat().st_mtime_ns, entry.path


def open_memory(
    root: Path, question: Sequence[Any], kind: type[Answer], folders: Sequence[str]
) -> Memory[Answer]:
    """What is remembered of a question about a campaign; `folders` hold all that it depends on.

    The day is part of every question, as are the program and the files that begin with a dot beside
    `folders`. A campaign in whose midst a command was killed has no answers.
    """
    day = time.strftime("%Y-%m-%d", time.gmtime())
    told = json.dumps([program_key(), day, *question], default=str)
    key = hashlib.sha256(told.encode(errors="surrogateescape")).hexdigest()

    def look() -> Inventory | None:
        if (root / JOURNAL_FOLDER).exists():
            return None
        return take_inventory(root, folders, _dot_files(root))

    return Memory(root, f"{FOLDER}/{key[:32]}{_ANSWER}", kind, look)


def _dot_files(root: Path) -> list[str]:
    return [
        entry.name for entry in os.scandir(root) if entry.name.startswith(".") and entry.is_file()
    ]
