"""What runs that did not end have written: known by its bytes, never by its path alone."""

import hashlib
from collections.abc import Iterator, Mapping

import msgspec

from coalition import exports
from coalition.publishing.state import Placed, State
from coalition.publishing.target import RELEASES, Target


def with_begun(state: State, target: Target, there: Mapping[str, str]) -> State:
    """The state with those files that a run had begun and that hold what it was writing.

    Whatever else stands there is somebody else's, who put it there since.
    """
    placed = state.files
    doubtful = [
        path
        for path in state.begun
        if path in there and (path not in placed or placed[path].fingerprint != there[path])
    ]
    if not doubtful:
        return state
    written = {*_written(target, there)}
    found = {}
    for path in doubtful:
        sha256 = hashlib.sha256(target.read(path) or b"").hexdigest()
        if (path, sha256) in written:
            found[path] = Placed(sha256, there[path])
    return msgspec.structs.replace(state, files={**placed, **found})


def _written(target: Target, there: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each file of each release that is kept, or was claimed, by its path and hash."""
    for path, data in target.extra.items():
        yield path, hashlib.sha256(data).hexdigest()
    for kept in there:
        if not kept.startswith(f"{RELEASES}/"):
            continue
        claimed = target.read(kept)
        manifest = exports.parse_manifest(claimed)
        if claimed is None or manifest is None:
            continue
        yield exports.MANIFEST, hashlib.sha256(claimed).hexdigest()
        yield from ((file.path, file.sha256) for file in manifest.files)
