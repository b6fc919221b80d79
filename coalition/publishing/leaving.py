"""Files that a build lacks, and that must not stay: they may show somebody who has withdrawn."""

import hashlib
from collections.abc import Callable, Collection, Mapping

import msgspec

from coalition.errors import CommandError
from coalition.publishing.headers import is_immutable
from coalition.publishing.planning import Plan, Publication
from coalition.publishing.releases import known_releases, read_release
from coalition.publishing.shown import Shown, people_shown
from coalition.publishing.state import State
from coalition.publishing.target import Target
from coalition.publishing.withdrawn import Gone

FindGone = Callable[[Mapping[Shown, frozenset[str]]], Collection[Gone]]
"""Those of whom a release shows who have withdrawn, left or been removed since."""


def without_withdrawn(
    changes: Plan,
    target: Target,
    state: State,
    there: Mapping[str, str],
    publication: Publication,
    gone: FindGone,
) -> Plan:
    """A plan by which no file stays for its grace period that may show somebody who is gone.

    A file stays only if a release that it belongs to shows nobody of them. Of one whose release
    can't be read any more nobody knows whom it shows, so it goes, too. Styles and scripts, which
    pages load and which name nobody, stay in any case.
    """
    staying = changes.leaving.keys() - set(changes.deleted)
    hashes = {path: _sha256(path, target, state, there) for path in staying}
    unsettled = {(path, known) for path, known in hashes.items() if not _is_asset(path, known)}
    harmless = frozenset(file.sha256 for file in publication.manifest.files)
    for release in known_releases(state, there):
        if not unsettled:
            return changes
        try:
            earlier = read_release(target, release, state)
            settled = unsettled & {(file.path, file.sha256) for file in earlier.manifest.files}
            if settled and not gone(people_shown(_without(earlier, harmless))):
                unsettled -= settled
        except CommandError:
            continue
    doomed = tuple(sorted(path for path, _ in unsettled))
    deleted = tuple(sorted((*changes.deleted, *doomed)))
    return msgspec.structs.replace(changes, deleted=deleted, withdrawn=doomed)


def _sha256(path: str, target: Target, state: State, there: Mapping[str, str]) -> str:
    """The hash of a file of ours; one that a run which did not end may have written is read."""
    placed = state.files.get(path)
    if placed is not None and placed.fingerprint == there[path]:
        return placed.sha256
    return hashlib.sha256(target.read(path) or b"").hexdigest()


def _is_asset(path: str, sha256: str) -> bool:
    """Whether a file is one of the program's own styles and scripts."""
    inside = path.startswith("assets/") and path.endswith((".css", ".js"))
    return inside and is_immutable(path, sha256)


def _without(publication: Publication, hashes: frozenset[str]) -> Publication:
    """A release without the files that are published now: whomever those show, may be shown."""
    files = tuple(file for file in publication.manifest.files if file.sha256 not in hashes)
    manifest = msgspec.structs.replace(publication.manifest, files=files)
    return msgspec.structs.replace(publication, manifest=manifest)
