"""A value in a file of the cache, with a digest by which a damaged one is known."""

import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

import msgspec

from coalition.files import Folder, write_file
from coalition.jsontext import read_json

FOLDER = ".coalition/cache"
"""Where all of it is kept, from the campaign's folder."""

_IGNORED = f"{FOLDER}/.gitignore"
_DIGEST = 64
"""Bytes of a SHA-256 in letters, with which each file begins."""


def read_kept(root: Path, place: str, kind: Any) -> Any:
    """The value of a type that was kept at a place; None where there is none that is whole."""
    try:
        data = Folder(root).read(place)
    except OSError:
        return None
    return None if data is None else unsealed(data, kind)


def write_kept(root: Path, place: str, value: object) -> None:
    """Keep a value; where that is impossible, nothing is said."""
    data = sealed(value)
    folder = Folder(root)
    if data is None or folder.obstacle(place) or folder.obstacle(_IGNORED):
        return
    with suppress(OSError):
        write_file(root, _IGNORED, b"*\n")
        write_file(root, place, data)


def sealed(value: object) -> bytes | None:
    """A value encoded behind its digest; None where `encode` has none."""
    body = encode(value)
    return None if body is None else _digest(body) + body


def unsealed(data: bytes, kind: Any) -> Any:
    """The value of a type that was sealed; None where it is not whole, or no such thing."""
    whole = _digest(data[_DIGEST:]) == data[:_DIGEST]
    return decode(data[_DIGEST:], kind) if whole else None


class KeptValue(Protocol):
    """A value with a digest of what it was made of."""

    @property
    def made_of(self) -> str:
        """Where it is another one, the value is no longer true."""


Value = TypeVar("Value", bound=KeptValue)


class KeptValues(Generic[Value]):
    """Values by name: those that earlier runs kept at a place, and those of this run."""

    def __init__(self, root: Path | None, place: str, kind: type[Value]) -> None:
        """Those of the campaign in a folder; without one, nothing is kept."""
        self._root = root
        self._place = place
        known = None if root is None else read_kept(root, place, dict[str, kind])  # type: ignore[valid-type]
        self._before: dict[str, Value] = known or {}
        self._now: dict[str, Value] = {}

    def recall(self, name: str, made_of: str) -> Value | None:
        """A value that was made of the same."""
        known = self._now.get(name) or self._before.get(name)
        if known is None or known.made_of != made_of:
            return None
        self._now[name] = known
        return known

    def has(self, name: str) -> bool:
        """Whether there is a value of a name, made of whatever."""
        return name in self._now or name in self._before

    def add(self, values: Mapping[str, Value]) -> None:
        """Know what was found out in this run."""
        self._now.update(values)

    @property
    def new(self) -> dict[str, Value]:
        """What this run found out."""
        return {name: one for name, one in self._now.items() if self._before.get(name) is not one}

    def keep(self, *, only_asked: bool = False) -> None:
        """Keep all for later runs, or only what this run asked for."""
        kept = self._now if only_asked else self._before | self._now
        if self._root is not None and (self.new or len(kept) < len(self._before)):
            write_kept(self._root, self._place, kept)


def encode(value: object) -> bytes | None:
    """A value as the cache keeps it, and as one process tells it to another.

    None where it has half of a character, which somebody's file has and no file of ours.
    """
    try:
        return msgspec.json.encode(value, enc_hook=os.fspath)
    except UnicodeEncodeError:
        return None


def decode(data: bytes, kind: Any) -> Any:
    """The value of a type that was encoded so; None where it is no such thing."""
    return read_json(data, kind, convert=lambda wanted, value: wanted(value))


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()
