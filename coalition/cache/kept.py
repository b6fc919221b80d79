"""A value in a file of the cache, with a digest by which a damaged one is known."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

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
    if data is None or _digest(data[_DIGEST:]) != data[:_DIGEST]:
        return None
    return decode(data[_DIGEST:], kind)


def write_kept(root: Path, place: str, value: object) -> None:
    """Keep a value; where that is impossible, nothing is said."""
    body = encode(value)
    folder = Folder(root)
    if body is None or folder.obstacle(place) or folder.obstacle(_IGNORED):
        return
    with suppress(OSError):
        write_file(root, _IGNORED, b"*\n")
        write_file(root, place, _digest(body) + body)


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
