"""What a publication would change: the manifest that is there × the new one × what is listed."""

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

import msgspec

from coalition import exports, files
from coalition.errors import CommandError
from coalition.publishing.headers import is_page
from coalition.publishing.state import Placed, State
from coalition.publishing.target import KEPT
from coalition.views import Manifest, ManifestFile

_NAMED = 5
"""How many files of others a refusal names."""


class Publication(msgspec.Struct, frozen=True):
    """A build to be published."""

    manifest: Manifest
    data: bytes
    """The manifest's own bytes."""

    read: Callable[[ManifestFile], bytes]
    """The bytes of a file; raises CommandError where they are not what the manifest says."""


class Plan(msgspec.Struct, frozen=True):
    """The difference that a publication makes."""

    new: tuple[ManifestFile, ...]
    changed: tuple[ManifestFile, ...]
    unchanged: int
    leaving: Mapping[str, datetime.datetime]
    """Files of ours that the build lacks and that stay for the grace period, since when."""

    deleted: tuple[str, ...]
    edited: tuple[str, ...]
    """Files of ours that somebody changed and that the build lacks: they are left alone."""

    overwritten: tuple[str, ...] = ()
    """Of those `changed` the ones that somebody else changed since we put them there."""

    displaced: tuple[str, ...] = ()
    """Of those `deleted` the files that have to go before one of the build can be written.

    Where a file stood a folder is needed, or the other way round, and nothing holds both.
    """

    withdrawn: tuple[str, ...] = ()
    """Of those `deleted` the ones that would stay if nobody had withdrawn, left or been removed."""

    @property
    def uploads(self) -> tuple[ManifestFile, ...]:
        """All files to be written, what pages load before the pages, and data before its index."""
        return tuple(sorted((*self.new, *self.changed), key=_turn))

    @property
    def size(self) -> int:
        """Of all files to be written, in bytes."""
        return sum(file.size for file in (*self.new, *self.changed))


def plan(
    publication: Publication,
    state: State | None,
    there: Mapping[str, str],
    *,
    beside: Collection[str] = (),
    grace: datetime.timedelta,
    now: datetime.datetime,
) -> Plan:
    """The difference between a build and what is `there`, by path with its fingerprint.

    `state` is what we know of the place, and `beside` are files that it needs besides. Files that
    we did not put there are no part of it.
    """
    known = state or State("")
    new, changed, wanted = [], [], set[str]()
    for file in publication.manifest.files:
        if not files.is_inside(file.path):
            raise CommandError(f"the manifest names {file.path}, which lies outside the build")
        if file.path.split("/", 1)[0].lower() in (KEPT, ".git"):
            raise CommandError(f"the manifest names {file.path}, which no build holds")
        wanted.add(file.path)
        if file.path not in there:
            new.append(file)
        elif not known.is_placed(file.path, file.sha256, there[file.path]):
            changed.append(file)
    gone = _gone(known, there, {*wanted, *beside, exports.MANIFEST})
    leaving = {path: known.leaving.get(path, now) for path in gone}
    displaced = _in_the_way(leaving.keys(), wanted)
    overdue = {path for path, since in leaving.items() if since + grace <= now}
    return Plan(
        new=tuple(new),
        changed=tuple(changed),
        unchanged=len(wanted) - len(new) - len(changed),
        leaving=leaving,
        deleted=tuple(sorted(overdue | displaced)),
        edited=tuple(sorted(_edited(known, there, wanted))),
        overwritten=tuple(sorted(_changed_there(known, there, (one.path for one in changed)))),
        displaced=tuple(sorted(displaced)),
    )


def _turn(file: ManifestFile) -> tuple[bool, bool, str]:
    return is_page(file.path), file.path == exports.EMBED_INDEX, file.path


def _in_the_way(leaving: Collection[str], wanted: Collection[str]) -> set[str]:
    """Files that stand where the build needs a folder, and all in a folder where it has a file."""
    needed = _folders(wanted)
    return {path for path in leaving if path in needed or not _folders([path]).isdisjoint(wanted)}


def _gone(state: State, there: Mapping[str, str], wanted: set[str]) -> Iterator[str]:
    """The files of ours that are there, and that a build lacks."""
    for path in there:
        if path in wanted or not state.owns(path):
            continue
        if state.files[path].fingerprint == there[path]:
            yield path


def _edited(state: State, there: Mapping[str, str], wanted: set[str]) -> Iterator[str]:
    for path in {*state.files, *state.begun} - {*wanted, exports.MANIFEST}:
        placed = state.files.get(path)
        if path in there and (placed is None or placed.fingerprint != there[path]):
            yield path


def _changed_there(state: State, there: Mapping[str, str], paths: Iterable[str]) -> Iterator[str]:
    """The files that are not what we put there, and that no run of ours was writing."""
    for path in paths:
        placed = state.files.get(path)
        if placed and placed.fingerprint != there[path] and path not in state.begun:
            yield path


def others_files(state: State | None, there: Mapping[str, str]) -> tuple[str, ...]:
    """The files that we did not put there."""
    owned = (path for path in there if state and state.owns(path))
    kept = (path for path in there if path.startswith(f"{KEPT}/"))
    return tuple(sorted(there.keys() - {*owned, *kept, exports.MANIFEST if state else ""}))


def refuse_others(paths: tuple[str, ...], address: str) -> None:
    """Raise CommandError for a place that holds files of others."""
    raise CommandError(
        f"{address} holds files that coalition did not put there: {_listed(paths)}; nothing was "
        "published. `--beside` publishes beside them, and leaves them alone"
    )


def refuse_collisions(
    ours: Collection[str], others: Collection[str], adopted: Mapping[str, Placed], address: str
) -> None:
    """Raise CommandError where a file of the build would take the place of somebody else's.

    A file may not stand where the build needs a folder either, nor a folder where it has a file:
    Git would put the one in the place of the other with all that it holds.
    """
    hit = sorted(set(ours).intersection(others) - adopted.keys())
    if hit:
        raise CommandError(
            f"{address} holds {_listed(hit)}, where the build has a file of its own, and coalition "
            "did not put it there; nothing was published. Move it away first"
        )
    folders, theirs = _folders(ours), _folders(others)
    if files_in_the_way := sorted(folders.intersection(others)):
        raise CommandError(
            f"{address} holds {_listed(files_in_the_way)}, where the build needs a folder; nothing "
            "was published. Move it away first"
        )
    if folders_in_the_way := sorted(theirs.intersection(ours)):
        raise CommandError(
            f"{address} has the folder {_listed(folders_in_the_way)}, where the build has a file; "
            "nothing was published. Move it away first"
        )


def _folders(paths: Iterable[str]) -> set[str]:
    """Every folder above some files."""
    folders = set[str]()
    for path in paths:
        while (path := path.rpartition("/")[0]) and path not in folders:
            folders.add(path)
    return folders


def _listed(paths: Sequence[str]) -> str:
    more = f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
    return f"{', '.join(paths[:_NAMED])}{more}"
