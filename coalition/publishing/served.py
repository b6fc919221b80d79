"""Whether the public is served what we keep of earlier releases, with whoever withdrew since."""

import hashlib
from collections.abc import Iterator

from coalition import exports
from coalition.codes import E008
from coalition.errors import CommandError
from coalition.findings import Finding
from coalition.publishing.state import State, parse_state
from coalition.publishing.target import KEPT, STATE, blob, release_manifest
from coalition.publishing.web import Ask
from coalition.views import Manifest


def find_served(base: str, manifest: Manifest, asking: Ask) -> Iterator[Finding]:
    """A finding if a file of an earlier release than that of the manifest can be had from a site.

    Forges show what lies beside a branch's pages, too, and no file of an earlier release there.
    Raises CommandError where nobody answers.
    """
    answer = asking(f"{base}{STATE}")
    try:
        state = parse_state(answer.data, base) if answer.status == 200 else None
    except CommandError:
        return
    if any(_is_served(base, sha256, asking) for sha256 in _kept(base, state, manifest, asking)):
        yield E008.finding(
            f"{KEPT}/",
            "everybody can read what is kept of earlier releases, with whoever has withdrawn since",
            f"Let the server answer 404 below {KEPT}/, as docs/publishing.md shows.",
        )


def _kept(base: str, state: State | None, manifest: Manifest, asking: Ask) -> Iterator[str]:
    """Of each earlier release the hash of a file that was replaced, and of one that went.

    What went may stand where it was for a while, and is kept once it is deleted.
    """
    public = {file.sha256 for file in manifest.files}
    paths = {file.path for file in manifest.files}
    for release in state.releases if state else ():
        answer = asking(f"{base}{release_manifest(release.id)}")
        earlier = exports.parse_manifest(answer.data)
        gone = [file for file in earlier.files if file.sha256 not in public] if earlier else []
        yield from {file.path in paths: file.sha256 for file in gone}.values()


def _is_served(base: str, sha256: str, asking: Ask) -> bool:
    # Some servers answer with a page of theirs where nothing is.
    return hashlib.sha256(asking(f"{base}{blob(sha256)}").data).hexdigest() == sha256
