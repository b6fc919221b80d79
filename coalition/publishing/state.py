"""What we know of a place that we published to: `.coalition/state.json` there."""

import datetime
from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from coalition import exports, files
from coalition.errors import CommandError
from coalition.expressions import Expression
from coalition.jsontext import read_json
from coalition.publishing.target import STATE

_Time = Annotated[datetime.datetime, msgspec.Meta(tz=True)]


class Placed(msgspec.Struct, frozen=True, array_like=True):
    """A file that we put there."""

    sha256: str
    fingerprint: str
    """By which the place tells it from any other that was put there since."""


class Release(msgspec.Struct, frozen=True):
    """A build that was published."""

    id: str
    published: _Time
    as_of: datetime.date
    files: int
    size: int
    """Of all files together, in bytes."""


class State(msgspec.Struct, frozen=True):
    """What we put into a place, and what of it is public."""

    campaign: str
    version: Literal[1] = 1
    claim: str = ""
    """A random word of the run that began last: whoever finds another there was overtaken."""

    current: str | None = None
    releases: tuple[Release, ...] = ()
    """The newest first."""

    files: dict[str, Placed] = {}
    leaving: dict[str, _Time] = {}
    """Those of `files` that the current release lacks, and since when."""

    running: bool = False
    """Whether a run has begun and not ended, or is at work."""

    begun: tuple[str, ...] = ()
    """Files that a run which did not end may have written, or may still write."""

    def owns(self, path: str) -> bool:
        """Whether we put a file there."""
        return path in self.files

    def is_placed(self, path: str, sha256: str, there: str | None) -> bool:
        """Whether a file holds certain bytes: we put them there, and nobody changed them since."""
        placed = self.files.get(path)
        return placed is not None and placed == Placed(sha256, there or "")


def parse_state(data: bytes | None, address: str) -> State | None:
    """The state that a place holds; None where nothing was published yet.

    Raises CommandError where it can't be read, or somebody has written into it what we never do.
    """
    if data is None:
        return None
    remedy = "restore it, or remove the folder with all that was published, and publish anew"
    state = read_json(data, State)
    if state is None:
        raise CommandError(f"{address} holds {STATE}, which can't be read; {remedy}")
    if fault := next(_faults(state), None):
        raise CommandError(f"{address} holds {STATE}, in which {fault}; {remedy}")
    return state


def _faults(state: State) -> Iterator[str]:
    """What can't be ours, for hashes and ids become names of files, and paths are written to."""
    for path, placed in state.files.items():
        if not exports.is_sha256(placed.sha256):
            yield f"the hash of {path} is none: {placed.sha256}"
    for path in (*state.files, *state.leaving, *state.begun):
        if not files.is_inside(path):
            yield f"a file lies outside the site: {path}"
    for path in state.leaving.keys() - state.files.keys():
        yield f"a file is to go that is not there: {path}"
    for name in (*(release.id for release in state.releases), state.current):
        if name is not None and not _RELEASE.fullmatch(name):
            yield f"the id of a release is none: {name}"


_RELEASE = Expression(r"[0-9a-f]{12}")


def render_state(state: State) -> bytes:
    """The bytes of a state; `parse_state` gives it back."""
    return msgspec.json.encode(state)
