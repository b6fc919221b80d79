"""`coalition build`: the build folder, every language of it."""

import datetime
import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import filterfalse
from pathlib import Path

import msgspec

from coalition import exports, files, paths
from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.materials import Materials, gather_materials
from coalition.campaign.publishing import publishable_catalogs
from coalition.campaign.remembered_checks import KeptAnswers
from coalition.campaign.snapshot import Fallbacks, read_campaign
from coalition.commands.built import Built, Progressed
from coalition.commands.kept_languages import KeptLanguages
from coalition.exports import Artifact
from coalition.files import Folder
from coalition.findings import in_order
from coalition.jsontext import render_json
from coalition.languages import is_pseudo
from coalition.localise import Edition, localise
from coalition.localise.pseudo import PSEUDO_LANGUAGES
from coalition.views import Manifest

_WORTH_A_PROCESS = 4000
"""Organisations × languages from which on starting processes costs less than it saves."""


class Job(msgspec.Struct, frozen=True):
    """What one build makes."""

    edition: Edition
    catalogs: tuple[CatalogFile, ...]
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
    remember: bool = False,
    progressed: Progressed = lambda *_: None,
) -> Built:
    """Make the build folder. Errors in records or letters leave the last one untouched.

    `only` limits the languages; the others keep their files. `pseudo` are the PSEUDO_LANGUAGES to
    make besides; those of an earlier build go. `as_of` is the day that the directory answers for,
    else campaign.yaml's, else today in UTC. `fallbacks` stand in place of the campaign's rules.
    With `remember` languages whose files are as they would be made now are not made again.
    Raises UnknownLanguageError, CommandError where a link or something else stands in the way of a
    file, and OSError where the disk fails.
    """
    answers = KeptAnswers(root, thorough=False) if remember else None
    snapshot = read_campaign(root, fallbacks=fallbacks, answers=answers)
    target = folder or root / paths.BUILD
    if folder is None:
        # A link in place of build/ may be a stranger's; a folder that is named is its user's.
        files.require_writable(snapshot.folder, (f"{paths.BUILD}/{exports.MANIFEST}",))
    snapshot.languages(fallbacks or (), *pseudo)
    languages = tuple(dict.fromkeys((*snapshot.languages(only, *pseudo), *pseudo)))
    if snapshot.broken:
        return Built(target, (), 0, 0, snapshot.findings, None)
    translations = snapshot.translations()
    if answers is not None:
        answers.keep()
    materials = gather_materials(snapshot, translations, pseudo, as_of)
    exports.require_makeable(materials.formats(), filterfalse(is_pseudo, languages))
    kept = KeptLanguages(root, target, materials) if remember else None
    by_language: dict[str, list[Artifact]] = {}
    for language, artifacts in _by_language(materials, languages, target, kept, jobs):
        by_language[language] = artifacts
        progressed(language, len(languages))
    made = _common_files(materials, languages)
    for artifacts in by_language.values():
        made.update(artifacts)
    edition = materials.edition
    with files.lock_folder(target):
        changed, number = _replace(target, edition, made, languages)
    if kept is not None:
        digests = built_files(target)
        kept.keep({tag: [path for path, _ in by_language[tag]] for tag in languages}, digests)
    findings = tuple(in_order((*snapshot.findings, *translations.findings)))
    missing = (tag for tag in materials.languages if tag not in languages)
    unbuilt = tuple(tag for tag in missing if not _is_built(target, tag))
    return Built(target, languages, number, changed, findings, edition.as_of, unbuilt)


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
    indexes = {**sitemap, exports.EMBED_INDEX: exports.embed_index(edition, listed)}
    listed = {**listed, **indexes}
    complete = {**listed, exports.MANIFEST: render_json(exports.manifest(edition, listed))}
    home = target.resolve()
    files.require_writable(Folder(home.parent), (f"{home.name}/{path}" for path in complete))
    before = (file.path for file in previous.files) if previous else ()
    gone = frozenset(path for path in before if path not in complete)
    changed = files.replace_files(target, complete, last=exports.MANIFEST, gone=gone)
    return len(changed), len(made) + len(indexes) + 1


def _common_files(materials: Materials, languages: Sequence[str]) -> dict[str, bytes]:
    """The files that depend on all languages, but the manifest."""
    home, sites = materials.outlines()
    built = (site for site in sites if site.language.code in languages)
    logos = exports.logo_files(materials.logos)
    return dict((*exports.common_files(home, sites), *exports.status_files(built), *logos))


def _by_language(
    materials: Materials,
    languages: Iterable[str],
    target: Path,
    kept: KeptLanguages | None,
    jobs: int | None,
) -> Iterator[tuple[str, list[Artifact]]]:
    """The files of each language: first those that are kept, then those that are made."""
    wanted = []
    for language in languages:
        if kept is not None and (artifacts := kept.files(language)) is not None:
            yield language, artifacts
        else:
            wanted.append(language)
    recorded = exports.read_manifest(target)
    hashes = {file.path: file.sha256 for file in recorded.files} if recorded else {}
    job = Job(materials.edition, materials.catalogs, Folder(target), hashes)
    yield from _make_languages(job, wanted, jobs or _default_jobs())


def _make_languages(
    job: Job, languages: Sequence[str], jobs: int
) -> Iterator[tuple[str, list[Artifact]]]:
    size = len(languages) * len(job.edition.dataset.organisations)
    workers = min(jobs, len(languages))
    if workers < 2 or size < _WORTH_A_PROCESS:
        for language in languages:
            yield language, _language(job, language)
        return
    # Most builds make do without, and it takes a while to load.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    with ProcessPoolExecutor(workers, initializer=_prepare, initargs=(job,)) as pool:
        yield from zip(languages, pool.map(_prepared, languages), strict=True)


_JOBS: list[Job] = []
"""In a worker process: the job it was started for."""


def _prepare(job: Job) -> None:
    _JOBS[:] = [job]


def _prepared(language: str) -> list[Artifact]:
    return _language(_JOBS[0], language)


def _language(job: Job, language: str) -> list[Artifact]:
    catalogs = publishable_catalogs(job.edition, (language,), job.catalogs)
    site = localise(job.edition, language)
    return list(exports.language_files(site, catalogs[language], job.earlier))


def _with_other_languages(
    made: Mapping[str, bytes], folder: Path, previous: Manifest | None, languages: Sequence[str]
) -> dict[str, bytes]:
    """The files of a build of some languages, with those that other languages keep."""
    folders = (prefix for tag in languages for prefix in exports.language_folders(tag))
    ours = (exports.SITEMAP, exports.EMBED_INDEX, *folders)
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
