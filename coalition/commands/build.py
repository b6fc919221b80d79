"""`coalition build`: the build folder, every language of it."""

import datetime
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import filterfalse
from pathlib import Path
from typing import NamedTuple

import msgspec

from coalition import exports, files, paths, processes, stages
from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.materials import Materials, gather_materials
from coalition.campaign.publishing import publishable_catalogs
from coalition.campaign.remembered_checks import KeptAnswers
from coalition.campaign.shared_checks import answer_in_processes
from coalition.campaign.shared_records import read_in_processes
from coalition.campaign.snapshot import Fallbacks, read_campaign
from coalition.commands.built import Built, Progressed
from coalition.commands.kept_files import KeptFiles, Part, status_part, text_part
from coalition.exports import Artifact
from coalition.files import Folder, Staging
from coalition.findings import in_order
from coalition.jsontext import render_json
from coalition.languages import is_pseudo
from coalition.localise import Edition, Site, localise
from coalition.localise.pseudo import PSEUDO_LANGUAGES
from coalition.views import ManifestFile

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

    staging: Staging
    kept: KeptFiles | None
    """What is known of the files of languages, where anything is."""

    def earlier(self, path: str) -> bytes | None:
        """A file of the previous build, if it is still as that build wrote it."""
        if path not in self.hashes or not files.is_inside(path):
            return None
        data = self.previous.read(path)
        unchanged = data is not None and hashlib.sha256(data).hexdigest() == self.hashes[path]
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
    answers = KeptAnswers(root if remember else None, thorough=False)
    read_in_processes(Folder(root), answers.records, jobs)
    snapshot = read_campaign(root, fallbacks=fallbacks, answers=answers)
    target = folder or root / paths.BUILD
    if folder is None:
        # A link in place of build/ may be a stranger's; a folder that is named is its user's.
        files.require_writable(snapshot.folder, (f"{paths.BUILD}/{exports.MANIFEST}",))
    snapshot.languages(fallbacks or (), *pseudo)
    languages = tuple(dict.fromkeys((*snapshot.languages(only, *pseudo), *pseudo)))
    if snapshot.broken:
        return Built(target, (), 0, 0, snapshot.findings, None)
    answer_in_processes(snapshot, answers, snapshot.campaign.languages, jobs)
    translations = snapshot.translations()
    answers.keep()
    materials = gather_materials(snapshot, translations, pseudo, as_of)
    exports.require_makeable(materials.formats(), filterfalse(is_pseudo, languages))
    kept = KeptFiles(root, target, materials) if remember else None
    with files.lock_folder(target), files.staging_in(target) as staging:
        laid_down = _LaidDown(staging)
        previous = exports.read_manifest(target)
        hashes = {file.path: file.sha256 for file in previous.files} if previous else {}
        job = Job(materials.edition, materials.catalogs, Folder(target), hashes, staging, kept)
        making = _by_language(job, languages, jobs or processes.usual_number())
        for language, made in stages.each("making the files of each language", making):
            laid_down.add(language, made)
            progressed(language, len(languages))
        _lay_down_common_files(materials, languages, kept, laid_down)
        number = _settle(job, laid_down, languages)
    if kept is not None:
        kept.keep(laid_down.parts)
    findings = tuple(in_order((*snapshot.findings, *translations.findings)))
    missing = (tag for tag in materials.languages if tag not in languages)
    unbuilt = tuple(tag for tag in missing if not _is_built(target, tag))
    return Built(
        target,
        languages,
        number,
        len(laid_down.changed),
        findings,
        materials.edition.as_of,
        unbuilt,
    )


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


class Made(NamedTuple):
    """The files of one language."""

    files: list[ManifestFile]
    of_texts: dict[str, list[ManifestFile]]
    """Those among them that were made, and are about a single text, by its id."""

    status: list[ManifestFile] | None
    """Its page on how far the translations have come; None where that is not looked at yet."""

    new: list[str]
    """The paths of those that were laid down, since they are not there as they should be."""


class _LaidDown:
    """The files of a build as its manifest lists them; those that are new lie in `staging`."""

    def __init__(self, staging: Staging) -> None:
        self._staging = staging
        self.files: dict[str, ManifestFile] = {}
        self.parts: dict[Part, list[ManifestFile]] = {}
        """Those that were made from the same."""

        self.changed: list[str] = []

    def add(self, language: str, made: Made) -> None:
        """Count the files of a language in."""
        self.parts[Part(language)] = made.files
        if made.status is not None:
            self.parts[status_part(language)] = made.status
            self.add_kept(made.status)
        for id_, listed in made.of_texts.items():
            self.parts[text_part(language, id_)] = listed
        self.files.update((file.path, file) for file in made.files)
        self.changed += made.new

    def add_kept(self, listed: Iterable[ManifestFile]) -> None:
        """Count in what stays as it is."""
        self.files.update((file.path, file) for file in listed)

    def lay_down(self, artifacts: Iterable[Artifact]) -> list[ManifestFile]:
        """Add files that are made here."""
        listed = list(_laid_down(self._staging, artifacts, self.changed))
        self.add_kept(listed)
        return listed

    def settle(self, last: str) -> None:
        """Put all in place."""
        self._staging.settle(self.changed, last)


@stages.stage("writing files")
def _settle(job: Job, made: _LaidDown, languages: Sequence[str]) -> int:
    """Put a build in the place of the previous one; how many files were made."""
    edition = job.edition
    others = {}
    if len(languages) < len(edition.dataset.campaign.languages):
        others = _of_other_languages(job, (*languages, *PSEUDO_LANGUAGES))
    listed = {**others, **made.files}
    made.lay_down(exports.sitemap_files(edition.dataset.campaign.base_url, listed))
    made.lay_down([(exports.EMBED_INDEX, exports.embed_index(edition, listed.values()))])
    listed |= made.files
    manifest = exports.manifest(edition, listed.values())
    made.lay_down([(exports.MANIFEST, render_json(manifest))])
    complete = (*listed, exports.MANIFEST)
    target = job.previous.root
    home = target.resolve()
    files.require_writable(Folder(home.parent), (f"{home.name}/{path}" for path in complete))
    made.settle(exports.MANIFEST)
    files.delete_files(target, job.hashes.keys() - frozenset(complete))
    return len(made.files)


@stages.stage("making what all languages share")
def _lay_down_common_files(
    materials: Materials, languages: Sequence[str], kept: KeptFiles | None, made: _LaidDown
) -> None:
    """The files that depend on all languages, but the manifest."""
    home, sites = materials.outlines()
    made.lay_down(exports.common_files(home, sites))
    made.lay_down(exports.logo_files(materials.logos))
    for site in sites:
        part = status_part(site.language.code)
        if part.language not in languages or part in made.parts:
            continue
        if kept is not None and (whole := kept.files(part)) is not None:
            made.add_kept(whole)
        else:
            made.parts[part] = made.lay_down(exports.status_files((site,)))


def _by_language(job: Job, languages: Iterable[str], number: int) -> Iterator[tuple[str, Made]]:
    """The files of each language: first those that are kept, then those that are made."""
    wanted = []
    for language in languages:
        if job.kept is not None and (whole := job.kept.files(Part(language))) is not None:
            yield language, Made(whole, {}, None, [])
        else:
            wanted.append(language)
    yield from _make_languages(job, wanted, number)


def _make_languages(job: Job, languages: Sequence[str], number: int) -> Iterator[tuple[str, Made]]:
    size = len(languages) * len(job.edition.dataset.organisations)
    workers = number if size >= _WORTH_A_PROCESS else 1
    made = processes.share_out(partial(_language, job), languages, workers)
    yield from zip(languages, made, strict=True)


def _language(job: Job, language: str) -> Made:
    catalogs = publishable_catalogs(job.edition, (language,), job.catalogs)
    texts = (source.letter.id for source in job.edition.sources)
    kept = job.kept.texts(language, texts) if job.kept else {}
    site = localise(job.edition, language, {id_: text.view for id_, text in kept.items()})
    status: list[ManifestFile] = []
    made = Made([], {}, status, [])
    lists = exports.list_files(site, catalogs[language])
    made.files.extend(_laid_down(job.staging, lists, made.new))
    for text in site.texts:
        if text.id in kept:
            made.files.extend(kept[text.id].files)
        else:
            artifacts = exports.files_of_text(site, text, job.earlier)
            made.of_texts[text.id] = list(_laid_down(job.staging, artifacts, made.new))
            made.files.extend(made.of_texts[text.id])
    status.extend(_status(job, site, made.new))
    return made


def _status(job: Job, site: Site, new: list[str]) -> Iterable[ManifestFile]:
    """A language's page on how far the translations have come, which is made if it has to be."""
    kept = job.kept.files(status_part(site.language.code)) if job.kept else None
    return kept or _laid_down(job.staging, exports.status_files((site,)), new)


def _laid_down(
    staging: Staging, artifacts: Iterable[Artifact], new: list[str]
) -> Iterator[ManifestFile]:
    """Lay down files, and add to the paths of the new ones."""
    for path, data in artifacts:
        if staging.lay_down(path, data):
            new.append(path)
        yield exports.listed_file(path, data)


def _of_other_languages(job: Job, languages: Sequence[str]) -> dict[str, ManifestFile]:
    """The files that the previous build made and that are of none of some languages."""
    folders = (prefix for tag in languages for prefix in exports.language_folders(tag))
    ours = (exports.SITEMAP, exports.EMBED_INDEX, *folders)
    kept = {}
    for path in job.hashes:
        if not path.startswith(ours) and files.is_inside(path):
            data = job.previous.read(path)
            if data is not None:
                kept[path] = exports.listed_file(path, data)
    return kept
