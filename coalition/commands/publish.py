"""`coalition publish`: a build, brought to where the public reads it."""

import datetime
import hashlib
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from coalition import exports, paths
from coalition.campaign.places import read_places
from coalition.campaign.snapshot import now
from coalition.errors import CommandError
from coalition.files import Folder
from coalition.publishing.begun import with_begun
from coalition.publishing.leaving import FindGone, without_withdrawn
from coalition.publishing.opening import folder_of, open_target, read_state
from coalition.publishing.planning import (
    Plan,
    Publication,
    others_files,
    plan,
    refuse_collisions,
    refuse_others,
)
from coalition.publishing.releases import known_releases, read_release
from coalition.publishing.run import Progressed, Run
from coalition.publishing.state import Placed, State
from coalition.publishing.target import KEPT, STATE, Target
from coalition.targets import EXAMPLES, Address, parse_address
from coalition.views import ManifestFile

DAY = datetime.timedelta(days=1)
RELEASES = 5
"""How many releases stay unless somebody says otherwise."""


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """How a build is published."""

    grace: datetime.timedelta = DAY
    """How long files stay that the build lacks."""

    keep: int = RELEASES
    """How many releases stay, the public one among them."""

    beside: bool = False
    """Whether files that we did not put there may stand beside ours."""

    linked: bool = False
    """Whether a folder is made a link that switches at once."""

    dry_run: bool = False


class Published(msgspec.Struct, frozen=True):
    """What a publication changed, or would change."""

    address: Address
    release: str
    plan: Plan
    sizes: Mapping[str, int]
    """Of files that the build lacks and of the new manifest, in bytes."""

    first: bool
    """Whether there was no manifest before."""

    note: str
    """What the place lacks, and what was done instead; mostly nothing."""

    public: bool
    """Whether the release was public before, down to the last byte."""


def resolve_target(root: Path, name: str | None) -> Address:
    """The place that a person means: an address, or a name of the campaign's `publish_to`.

    Raises CommandError where it is neither, or where nothing is named and there is not one place.
    """
    places = read_places(root)
    if name is None:
        if len(places) != 1:
            listed = f"one of {', '.join(places)}" if places else f"an address, such as {EXAMPLES}"
            raise CommandError(f"it is not clear where to publish; name {listed}")
        (name,) = places
    try:
        address = parse_address(places.get(name, name))
    except ValueError as error:
        known = f"`publish_to` has {', '.join(places)}; " if places else ""
        raise CommandError(f"{error}; {known}write an address such as {EXAMPLES}") from None
    _refuse_own_folder(root, address)
    return address


def _refuse_own_folder(root: Path, address: Address) -> None:
    """Raise CommandError for a folder in which the campaign lies, or one that is made from it."""
    if address.kind != "folder":
        return
    # Links that lead in a circle are reported by whoever opens the place.
    place, own = (Path(os.path.realpath(one)) for one in (folder_of(address), root))
    inside = place.relative_to(own).parts[:1] if place.is_relative_to(own) else ()
    if own.is_relative_to(place):
        raise CommandError(f"the campaign itself lies in {place}; publish to another folder")
    if inside and inside[0] in (paths.BUILD, paths.LOCALES, "data", ".git", KEPT):
        raise CommandError(f"{place} is the campaign's own; publish to another folder")


def publication_of_build(folder: Path) -> Publication:
    """A build folder as it stands. Raises CommandError where it can't be published."""
    build = Folder(folder)
    data = build.read(exports.MANIFEST)
    manifest = exports.parse_manifest(data)
    if data is None or manifest is None or not manifest.release:
        raise CommandError(f"{folder} is no build that can be published; run `coalition build`")
    if manifest.pseudo_languages:
        raise CommandError(
            "the build has pseudo-languages, which are not for readers; run `coalition build`"
        )

    if exports.release_of(data) != manifest.release:
        place = f"{folder}/{exports.MANIFEST}"
        raise CommandError(f"{place} was changed after the build; run `coalition build`")

    def read(file: ManifestFile) -> bytes:
        found = build.read(file.path)
        if found is None or hashlib.sha256(found).hexdigest() != file.sha256:
            raise CommandError(f"{file.path} is not what was built; run `coalition build`")
        return found

    return Publication(manifest, data, read)


def publish(
    address: Address,
    publication: Publication,
    terms: Terms,
    gone: FindGone,
    progressed: Progressed = lambda *_: None,
) -> Published:
    """Bring a build to a place; what shows somebody who is `gone` does not stay there.

    Raises CommandError where the place holds files of others or another campaign's, or where
    somebody else publishes there, and OSError where the disk or the network fails.
    """
    with open_target(address, linked=terms.linked, writing=not terms.dry_run) as target:
        state = read_state(target, address)
        return publish_to(target, state, address, publication, terms, gone, progressed)


def publish_to(
    target: Target,
    state: State | None,
    address: Address,
    publication: Publication,
    terms: Terms,
    gone: FindGone,
    progressed: Progressed,
) -> Published:
    """The same for a place that is held, of which `state` is known."""
    there = target.files()
    known = with_begun(state or State(publication.manifest.campaign.id), target, there)
    _require_same_campaign(known, publication, address)
    others = others_files(known, there)
    if state is None and others and not terms.beside:
        refuse_others(others, address.text)
    known = _with_adopted(known, target, publication, there, others)
    built = (file.path for file in publication.manifest.files)
    wanted = (*built, exports.MANIFEST, STATE, *(target.extra.keys() - there.keys()))
    time = now()
    changes = plan(publication, known, there, beside=target.extra, grace=terms.grace, now=time)
    refuse_collisions(wanted, (*others, *changes.edited), known.files, address.text)
    changes = without_withdrawn(changes, target, known, there, publication, gone)
    public = _is_public(publication, known, there, changes, terms.keep)
    sizes = _sizes(target, known, there, changes) if terms.dry_run else {}
    if not terms.dry_run and not public:
        run = Run(target, publication, changes, known, there, progressed)
        run.carry_out(keep=terms.keep, now=time)
    release = publication.manifest.release
    sizes = {**sizes, exports.MANIFEST: len(publication.data)}
    first = exports.MANIFEST not in there
    return Published(address, release, changes, sizes, first, target.note, public)


def _require_same_campaign(state: State, publication: Publication, address: Address) -> None:
    campaign = publication.manifest.campaign.id
    if state.campaign != campaign:
        raise CommandError(
            f"{address.text} holds the campaign {state.campaign}, and this one is {campaign}; "
            "nothing was published. Publish to another place"
        )


def _with_adopted(
    state: State,
    target: Target,
    publication: Publication,
    there: Mapping[str, str],
    others: tuple[str, ...],
) -> State:
    """The state with those files of others that a build brought there, by hand or by this one.

    They are what the build holds, or what a manifest that lies beside them says.
    """
    data = target.read(exports.MANIFEST) if others else None
    uploaded = exports.parse_manifest(data)
    builds = (publication.manifest.files, uploaded.files if uploaded else ())
    hashes = {(file.path, file.sha256) for some in builds for file in some}
    adopted = {}
    for path in {path for path, _ in hashes}.intersection(others):
        sha256 = hashlib.sha256(target.read(path) or b"").hexdigest()
        if (path, sha256) in hashes:
            adopted[path] = Placed(sha256, there[path])
    if data and uploaded and exports.MANIFEST in others:
        sha256 = hashlib.sha256(data).hexdigest()
        adopted[exports.MANIFEST] = Placed(sha256, there[exports.MANIFEST])
    return msgspec.structs.replace(state, files={**state.files, **adopted})


def _is_public(
    publication: Publication, state: State, there: Mapping[str, str], changes: Plan, keep: int
) -> bool:
    """Whether a place holds a build already, and nothing is left to be done."""
    sha256 = hashlib.sha256(publication.data).hexdigest()
    manifest = state.is_placed(exports.MANIFEST, sha256, there.get(exports.MANIFEST))
    idle = not changes.uploads and not changes.deleted and not state.begun
    current = state.current == publication.manifest.release and len(state.releases) <= keep
    return manifest and idle and current


def _sizes(
    target: Target, state: State, there: Mapping[str, str], changes: Plan
) -> Mapping[str, int]:
    """The sizes of files that the build lacks, as far as manifests of releases say them."""
    wanted = {(path, state.files[path].sha256) for path in changes.leaving}
    sizes = dict[str, int]()
    for release in known_releases(state, there):
        if len(sizes) == len(wanted):
            break
        with suppress(CommandError):
            manifest = read_release(target, release, state).manifest
            listed = (file for file in manifest.files if (file.path, file.sha256) in wanted)
            sizes |= {file.path: file.size for file in listed}
    return sizes
