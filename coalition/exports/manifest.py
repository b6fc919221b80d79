"""v1/index.json: what a build holds, and whether a folder still holds it."""

import hashlib
from collections.abc import Iterable, Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import msgspec

from coalition import files
from coalition.codes import E001, E002, E003, E004
from coalition.expressions import Expression
from coalition.files import Folder
from coalition.findings import Finding
from coalition.jsontext import read_json, render_json
from coalition.languages import is_pseudo
from coalition.localise import Edition, coverage, fallback_chain
from coalition.localise.directory import language_view
from coalition.views import Manifest, ManifestCampaign, ManifestFile, ManifestLanguage

MANIFEST = "v1/index.json"
EMBED_INDEX = "v1/embed.json"
_LOADED_BY_ELEMENTS = Expression(r"v1/[\w-]+/(?:directory|labels|letters/[^/]+)\.json")
_RELEASE_DIGITS = 12


def manifest(edition: Edition, listed: Iterable[ManifestFile]) -> Manifest:
    """The manifest of a build; `listed` are all its other files."""
    campaign = edition.dataset.campaign
    pseudo = tuple(filter(is_pseudo, campaign.languages))
    real = (tag for tag in campaign.languages if tag not in pseudo)
    unnamed = Manifest(
        version=1,
        campaign=ManifestCampaign(id=campaign.id, url=campaign.url, base_url=campaign.base_url),
        as_of=edition.as_of,
        source_language=campaign.source_language,
        languages=tuple(_language(edition, tag) for tag in real),
        files=tuple(sorted(listed, key=attrgetter("path"))),
        pseudo_languages=tuple(_language(edition, tag) for tag in pseudo),
    )
    return msgspec.structs.replace(unnamed, release=release_of(msgspec.json.encode(unnamed)))


def embed_index(edition: Edition, listed: Iterable[ManifestFile]) -> bytes:
    """v1/embed.json: what the elements for other sites need of the manifest, a tenth of it."""
    campaign = edition.dataset.campaign
    loaded = (file for file in listed if _LOADED_BY_ELEMENTS.fullmatch(file.path))
    chains = {
        is_hidden: [
            {"code": tag, "fallbacks": fallback_chain(campaign, tag).tags[1:]}
            for tag in campaign.languages
            if is_pseudo(tag) == is_hidden
        ]
        for is_hidden in (False, True)
    }
    return render_json(
        {
            "source_language": campaign.source_language,
            "languages": chains[False],
            "pseudo_languages": chains[True],
            "files": sorted(loaded, key=attrgetter("path")),
        }
    )


def release_of(data: bytes) -> str:
    """The id that a manifest has to have, for it is made of all else that the manifest says.

    So builds of one id are the same bytes. What a version of ours does not know of counts, too.
    """
    unnamed = {**msgspec.json.decode(data, type=dict[str, Any]), "release": ""}
    return hashlib.sha256(msgspec.json.encode(unnamed)).hexdigest()[:_RELEASE_DIGITS]


def _language(edition: Edition, tag: str) -> ManifestLanguage:
    view = language_view(tag)
    texts = coverage(edition.dataset.campaign, tag, edition.progress[tag])
    return ManifestLanguage(
        code=view.code,
        name=view.name,
        dir=view.dir,
        coverage=texts,
        fallbacks=fallback_chain(edition.dataset.campaign, tag).tags[1:],
    )


def listed_file(path: str, data: bytes) -> ManifestFile:
    """A file as the manifest lists it."""
    return ManifestFile(path=path, sha256=hashlib.sha256(data).hexdigest(), size=len(data))


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest in a build folder, or None where there is none that can be read."""
    return parse_manifest(Folder(folder).read(MANIFEST))


def parse_manifest(data: bytes | None) -> Manifest | None:
    """The manifest that some bytes are, or None where they are none: a hash is no hash, say."""
    if data is None:
        return None
    manifest = read_json(data, Manifest)
    if manifest is None or not all(is_sha256(file.sha256) for file in manifest.files):
        return None
    return manifest


def is_sha256(text: str) -> bool:
    """Whether a text is a SHA-256 as we write it; files of earlier releases are kept by it."""
    return _SHA256.fullmatch(text) is not None


_SHA256 = Expression(r"[0-9a-f]{64}")


def find_differences(folder: Folder) -> Iterator[Finding]:
    """How a build folder differs from its manifest.

    Files that the manifest does not list are warnings: a site may keep its own beside them.
    """
    data = folder.read(MANIFEST)
    recorded = parse_manifest(data)
    if data is None or recorded is None:
        hint = "Build again; this is not a build folder, or its manifest was damaged."
        yield E001.finding(MANIFEST, "there is no manifest that can be read", hint)
        return
    if release_of(data) != recorded.release:
        hint = "Build or upload again."
        yield E003.finding(MANIFEST, "the manifest was changed after the build", hint)
    by_path = {file.path: file for file in recorded.files}
    for path, file in by_path.items():
        yield from _difference(folder, path, file)
    for path in folder.walk():
        if files.is_staging(path):
            continue
        if path not in by_path and path != MANIFEST:
            hint = "Remove it if it does not belong to your site."
            yield E004.finding(path, "the file is not part of the build", hint)
    if files.has_leftovers(folder.root) and not files.is_locked(folder.root):
        message = "a build that was killed left files here, of records as they were then"
        yield E004.finding(f"{files.STAGING}*", message, "Build again, which removes them.")


def _difference(folder: Folder, path: str, file: ManifestFile) -> Iterator[Finding]:
    # A manifest is data from elsewhere: a path of it must not lead out of the folder.
    if not files.is_inside(path):
        yield E003.finding(path, "the manifest names a file outside the folder", "Build again.")
        return
    data = folder.read(path)
    if data is None:
        yield E002.finding(path, "the file is missing", "Build or upload again.")
    elif len(data) != file.size or hashlib.sha256(data).hexdigest() != file.sha256:
        yield E003.finding(path, "the file was changed after the build", "Build or upload again.")
