"""Releases of a place: their manifests, their files, and which of them stay."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from coalition import exports, files
from coalition.errors import CommandError
from coalition.publishing.planning import Publication
from coalition.publishing.state import Release, State
from coalition.publishing.target import BLOBS, RELEASES, Target, blob, release_manifest
from coalition.views import Manifest, ManifestFile


def find_release(state: State, name: str | None, address: str) -> Release:
    """The release that a person names by the beginning of its id; None means the one before.

    Raises CommandError where there is none, or the beginning fits several.
    """
    earlier = [release for release in state.releases if release.id != state.current]
    if name is None:
        if not earlier:
            raise CommandError(f"{address} has no release before the one that is public")
        return earlier[0]
    fitting = [release for release in state.releases if release.id.startswith(name)]
    if len(fitting) == 1:
        return fitting[0]
    listed = ", ".join(release.id for release in fitting or state.releases)
    which = "which is it of" if fitting else "there are"
    raise CommandError(f"{address} has no one release {name}; {which} {listed}")


def read_release(target: Target, release: str, state: State) -> Publication:
    """A release by its id, as it can be published again; files are read when they are needed.

    Raises CommandError where its manifest is gone, or was changed since.
    """
    data = target.read(release_manifest(release))
    manifest = _genuine(data, release)
    if data is None:
        raise CommandError(f"the manifest of release {release} is gone; it can't be read")
    if manifest is None:
        raise CommandError(
            f"the manifest of release {release} was changed since; publish another release, and "
            f"forget this one by --purge {release}"
        )
    places = {
        placed.sha256: path for path, placed in state.files.items() if path != exports.MANIFEST
    }

    def read(file: ManifestFile) -> bytes:
        return _read_file(target, file, release, places)

    return Publication(manifest, data, read)


def _genuine(data: bytes | None, release: str) -> Manifest | None:
    """The manifest of a release, as long as it is what the id was made of."""
    manifest = exports.parse_manifest(data)
    if data is None or manifest is None:
        return None
    return manifest if exports.release_of(data) == manifest.release == release else None


def _read_file(
    target: Target, file: ManifestFile, release: str, places: Mapping[str, str]
) -> bytes:
    """A file of a release. Raises CommandError where nobody has its bytes any more."""
    for data in _candidates(target, file, release, places.get(file.sha256, file.path)):
        if hashlib.sha256(data).hexdigest() == file.sha256:
            return data
    raise CommandError(f"release {release} is not whole any more: {file.path} is gone")


def _candidates(target: Target, file: ManifestFile, release: str, place: str) -> Iterator[bytes]:
    """What may be the bytes of a file: as they still stand in the site, or as they were kept."""
    standing = target.read(place) if files.is_inside(place) else None
    if standing is not None:
        yield standing
    kept = target.read_kept(file.sha256, file.path, release)
    if kept is not None:
        yield kept


def known_releases(state: State, there: Collection[str]) -> Iterator[str]:
    """The ids of all releases whose manifests are kept, those of runs that did not end the last."""
    listed = [release.id for release in state.releases]
    yield from listed
    folder = release_manifest("").removesuffix(".json")
    kept = (path for path in sorted(there) if path.startswith(folder))
    yield from (
        name for path in kept if (name := path[len(folder) :].removesuffix(".json")) not in listed
    )


def prune(target: Target, state: State, keep: int, there: Mapping[str, str]) -> State:
    """Drop the releases beyond those that are kept, with what only they need."""
    kept = state.releases[:keep]
    if target.history:
        return msgspec.structs.replace(state, releases=kept)
    stale = _stale(there, kept, frozenset(_hashes(target, kept)))
    if state.begun:
        # What a run that we have overtaken may yet write is known by its manifest alone.
        listed = {release_manifest(release.id) for release in state.releases}
        stale = tuple(
            path for path in stale if path in listed or not path.startswith(f"{RELEASES}/")
        )
    if stale:
        target.delete(stale)
    return msgspec.structs.replace(state, releases=kept)


def _stale(
    there: Iterable[str], kept: Iterable[Release], needed: Collection[str]
) -> tuple[str, ...]:
    """What is kept for no release: also what a run has left that was killed before it had one."""
    wanted = {*map(blob, needed), *(release_manifest(release.id) for release in kept)}
    ours = (f"{BLOBS}/", f"{RELEASES}/")
    return tuple(sorted(path for path in there if path.startswith(ours) and path not in wanted))


def _hashes(target: Target, releases: Iterable[Release]) -> Iterator[str]:
    """The hash of every file of some releases."""
    for release in releases:
        manifest = _genuine(target.read(release_manifest(release.id)), release.id)
        for file in manifest.files if manifest else ():
            yield file.sha256


def purge(target: Target, state: State, purged: Release, there: Mapping[str, str]) -> State:
    """Forget a release with every file that no other one needs, wherever it lies.

    Run again after it was killed, it ends what it began: the release is forgotten last. Raises
    CommandError for the release that is public, and where the place forgets nothing.
    """
    if purged.id == state.current:
        raise CommandError(
            f"release {purged.id} is public; publish another one first, or roll back"
        )
    if target.history:
        raise CommandError(
            "the history of a Git branch keeps every release; docs/publishing.md says how to begin "
            "the branch anew"
        )
    others = tuple(release for release in state.releases if release.id != purged.id)
    needed = set(_hashes(target, others))
    held = set(_hashes(target, (purged,)))
    leaving = {state.files[path].sha256 for path in state.leaving}
    # Nobody knows what a release held whose manifest is gone; what is public is needed.
    doomed = (held or leaving) - needed
    paths = [path for path in state.leaving if state.files[path].sha256 in doomed]
    paths = [path for path in paths if there.get(path) == state.files[path].fingerprint]
    target.delete(paths)
    target.delete(sorted({*map(blob, doomed), *_stale(there, others, needed)}))
    gone = frozenset(paths)
    return msgspec.structs.replace(
        state,
        releases=others,
        files={path: placed for path, placed in state.files.items() if path not in gone},
        leaving={path: since for path, since in state.leaving.items() if path not in gone},
    )
