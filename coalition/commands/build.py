"""`coalition build`: the build folder, every language of it."""

import datetime
import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from hashlib import sha256
from itertools import filterfalse
from pathlib import Path

import msgspec

from coalition import assets, exports, files, paths
from coalition.campaign.loading import read_logos
from coalition.campaign.pseudo import edition_with_pseudo
from coalition.campaign.publishing import publishable_catalogs
from coalition.campaign.snapshot import Fallbacks, read_campaign
from coalition.catalogs import Catalog
from coalition.commands.built import Built, Progressed
from coalition.exports import Artifact
from coalition.files import Folder
from coalition.findings import in_order
from coalition.jsontext import render_json
from coalition.languages import is_pseudo
from coalition.localise import Edition, formats_asked_for, localise, outline
from coalition.localise.pseudo import PSEUDO_LANGUAGES
from coalition.model import Format
from coalition.views import Manifest

_WORTH_A_PROCESS = 4000
"""Organisations × languages from which on starting processes costs less than it saves."""


class Job(msgspec.Struct, frozen=True):
    """What one build makes."""

    edition: Edition
    catalogs: Mapping[str, tuple[tuple[str, Catalog], ...]]
    """For each language the publishable catalogs by domain."""

    previous: Folder
    """The build folder as it is."""

    hashes: Mapping[str, str]
    """What the previous build wrote there, by path."""

    def earlier(self, path: str) -> bytes | None:
        """A file of the previous build, if it is still as that build wrote it."""
        if path not in self.hashes or not files.is_inside(path):
            return None
        data = self.previous.read(path)
        unchanged = data is not None and sha256(data).hexdigest() == self.hashes[path]
        return data if unchanged else None


def build_campaign(  # noqa: PLR0913 - the settings of a build, each by its name
    root: Path,
    *,
    only: Sequence[str] = (),
    pseudo: Sequence[str] = (),
    as_of: datetime.date | None = None,
    jobs: int | None = None,
    folder: Path | None = None,
    fallbacks: Fallbacks | None = None,
    progressed: Progressed = lambda *_: None,
) -> Built:
    """Make the build folder. Errors in records or letters leave the last one untouched.

    `only` limits the languages; the others keep their files. `pseudo` are the PSEUDO_LANGUAGES to
    make besides; those of an earlier build go. `as_of` is the day that the directory answers for,
    else campaign.yaml's, else today in UTC. `fallbacks` stand in place of the campaign's rules.
    Raises UnknownLanguageError, CommandError where a link or something else stands in the way of a
    file, and OSError where the disk fails.
    """
    snapshot = read_campaign(root, fallbacks=fallbacks)
    target = folder or root / paths.BUILD
    if folder is None:
        # A link in place of build/ may be a stranger's; a folder that is named is its user's.
        files.require_writable(snapshot.folder, (f"{paths.BUILD}/{exports.MANIFEST}",))
    snapshot.languages(fallbacks or (), *pseudo)
    languages = tuple(dict.fromkeys((*snapshot.languages(only, *pseudo), *pseudo)))
    if snapshot.broken:
        return Built(target, (), 0, 0, snapshot.findings, None)
    translations = snapshot.translations()
    edition, catalogs = edition_with_pseudo(snapshot, translations, pseudo, as_of)
    logos = read_logos(snapshot.folder, snapshot.dataset, edition.as_of)
    edition = msgspec.structs.replace(edition, logo_paths=assets.logo_paths(logos))
    listed = edition.dataset.campaign.languages
    exports.require_makeable(_formats(edition), filterfalse(is_pseudo, languages))
    recorded = exports.read_manifest(target)
    job = Job(
        edition,
        publishable_catalogs(edition, listed, catalogs),
        Folder(target),
        {file.path: file.sha256 for file in recorded.files} if recorded else {},
    )
    images = exports.logo_files(logos)
    made = _artifacts(job, languages, images, jobs or _default_jobs(), progressed)
    with files.lock_folder(target):
        changed, number = _replace(target, edition, made, languages)
    findings = tuple(in_order((*snapshot.findings, *translations.findings)))
    unbuilt = tuple(tag for tag in listed if tag not in languages and not _is_built(target, tag))
    return Built(target, languages, number, changed, findings, edition.as_of, unbuilt)


def _formats(edition: Edition) -> Iterator[Format]:
    """The formats that any text asks for."""
    for source in edition.sources:
        yield from formats_asked_for(source.letter.front, edition.dataset.campaign)


def built_files(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file of a build, by path from its folder; nothing without a manifest."""
    data = Folder(folder).read(exports.MANIFEST)
    listed = exports.read_manifest(folder)
    if data is None or listed is None:
        return {}
    digests = {file.path: file.sha256 for file in listed.files}
    return {**digests, exports.MANIFEST: hashlib.sha256(data).hexdigest()}


def _is_built(target: Path, language: str) -> bool:
    return any((target / name).is_dir() for name in exports.language_folders(language))


def _replace(
    target: Path, edition: Edition, made: dict[str, bytes], languages: Sequence[str]
) -> tuple[int, int]:
    """Put a build in the place of the previous one; how many files changed, and were made."""
    previous = exports.read_manifest(target)
    listed = made
    if len(languages) < len(edition.dataset.campaign.languages):
        unless = (*languages, *PSEUDO_LANGUAGES)
        listed = _with_other_languages(made, target, previous, unless)
    sitemap = dict(exports.sitemap_files(edition.dataset.campaign.base_url, listed))
    listed = {**listed, **sitemap}
    complete = {**listed, exports.MANIFEST: render_json(exports.manifest(edition, listed))}
    home = target.resolve()
    files.require_writable(Folder(home.parent), (f"{home.name}/{path}" for path in complete))
    before = (file.path for file in previous.files) if previous else ()
    gone = frozenset(path for path in before if path not in complete)
    changed = files.replace_files(target, complete, last=exports.MANIFEST, gone=gone)
    return len(changed), len(made) + len(sitemap) + 1


def _artifacts(
    job: Job, languages: Sequence[str], logos: Iterable[Artifact], jobs: int, progressed: Progressed
) -> dict[str, bytes]:
    """Every file of the given languages and those that all languages share, but the manifest."""
    made: dict[str, bytes] = {}
    for language, artifacts in _by_language(job, languages, jobs):
        made.update(artifacts)
        progressed(language, len(languages))
    campaign = job.edition.dataset.campaign
    outlines = [outline(job.edition, tag) for tag in campaign.languages]
    home = outline(job.edition, campaign.source_language)
    made.update(exports.common_files(home, outlines))
    made.update(logos)
    return made


def _by_language(
    job: Job, languages: Sequence[str], jobs: int
) -> Iterator[tuple[str, list[Artifact]]]:
    size = len(languages) * len(job.edition.dataset.organisations)
    workers = min(jobs, len(languages))
    if workers < 2 or size < _WORTH_A_PROCESS:
        for language in languages:
            yield language, _language(job, language)
        return
    with ProcessPoolExecutor(workers, initializer=_prepare, initargs=(job,)) as pool:
        yield from zip(languages, pool.map(_prepared, languages), strict=True)


_JOBS: list[Job] = []
"""In a worker process: the job it was started for."""


def _prepare(job: Job) -> None:
    _JOBS[:] = [job]


def _prepared(language: str) -> list[Artifact]:
    return _language(_JOBS[0], language)


def _language(job: Job, language: str) -> list[Artifact]:
    site = localise(job.edition, language)
    return list(exports.language_files(site, job.catalogs[language], job.earlier))


def _with_other_languages(
    made: Mapping[str, bytes], folder: Path, previous: Manifest | None, languages: Sequence[str]
) -> dict[str, bytes]:
    """The files of a build of some languages, with those that other languages keep."""
    folders = (prefix for tag in languages for prefix in exports.language_folders(tag))
    ours = (exports.SITEMAP, *folders)
    earlier = Folder(folder)
    kept = dict(made)
    for file in previous.files if previous else ():
        if file.path in kept or file.path.startswith(ours) or not files.is_inside(file.path):
            continue
        data = earlier.read(file.path)
        if data is not None:
            kept[file.path] = data
    return kept


def _default_jobs() -> int:
    """As many as there are processors."""
    return os.cpu_count() or 1
