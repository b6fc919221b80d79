"""What every place to publish to can do."""

import datetime
from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from coalition.publishing.headers import Headers

KEPT = ".coalition"
"""The folder for what the public is not served."""

STATE = f"{KEPT}/state.json"
BLOBS = f"{KEPT}/blobs"
RELEASES = f"{KEPT}/releases"
LOCK = f"{KEPT}/lock"
"""With the day, where a place has no other way to keep two runs apart."""


class OvertakenError(Exception):
    """A file is not what it was when it was looked at."""


class Upload(NamedTuple):
    """A file to be written."""

    path: str
    data: bytes
    headers: Headers


class Target(Protocol):
    """A place to publish to, held for one run; paths begin at the root of the site.

    A target that switches at once shows nothing of what is written before `commit`.
    """

    workers: int
    """How many files may be written at the same time."""

    switches: bool
    """Whether everything becomes public at one moment, in `commit`."""

    history: bool
    """Whether the place itself keeps what was published, and never forgets it."""

    note: str
    """What the place lacks, and what is done instead: a sentence, mostly none."""

    extra: Mapping[str, bytes]
    """Small files that the place needs beside the build, where it has none of the name."""

    def files(self) -> Mapping[str, str]:
        """Every file that is there, each with a fingerprint: another one after each change."""

    def fingerprint(self, path: str) -> str | None:
        """The fingerprint of one file, asked anew; None where there is none."""

    def read(self, path: str) -> bytes | None:
        """A file's bytes, or None where there is none."""

    def read_kept(self, sha256: str, path: str, release: str) -> bytes | None:
        """The bytes of an earlier release's file, as they were kept; None where they are gone."""

    def write(self, upload: Upload, before: str | None) -> str:
        """Write a file whole, and return its fingerprint.

        Raises OvertakenError where its fingerprint is not `before`, as far as the place can tell.
        """

    def keep(self, path: str, sha256: str) -> None:
        """Keep the bytes of a file that will be changed, under their hash."""

    def delete(self, paths: Collection[str]) -> None:
        """Delete files; those that are gone already are passed over."""

    def commit(self, message: str) -> None:
        """Let what was written be public. Raises OvertakenError where somebody else was faster."""

    def forget_earlier(self) -> None:
        """Drop what the place itself keeps of earlier states, if it can."""


Opened = AbstractContextManager[Target]
"""A target that is held while the context lasts."""


def blob(sha256: str) -> str:
    """Where a file of an earlier release is kept."""
    return f"{BLOBS}/{sha256}"


def release_manifest(release: str) -> str:
    """Where the manifest of a release is kept."""
    return f"{RELEASES}/{release}.json"


def locked_since(data: bytes, address: str) -> str:
    """The sentence for whoever finds a place locked by such a file."""
    since = data.decode("utf-8", "replace").strip()
    return (
        f"another publish to {address} began on {since} UTC and has left {LOCK}; delete that file "
        "once you know that nobody publishes any more"
    )


def lock_text() -> bytes:
    """What stands in the file: the day and the time."""
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M").encode()
