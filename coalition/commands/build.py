"""An edition to the files of a build folder."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import msgspec

from coalition import exports, files
from coalition.campaign.loading import CatalogFile, named_logos
from coalition.catalogs import Catalog, Entry, Key
from coalition.exports import Artifact
from coalition.languages import render_posix
from coalition.localise import Edition, localise, outline
from coalition.model import Dataset
from coalition.views import Manifest

BUILD = "build"
_WORTH_A_PROCESS = 4000
"""Organisations × languages from which on starting processes costs less than it saves."""

Progressed = Callable[[str, int], None]
"""Told each language as it is done, with the number of all."""


class Job(msgspec.Struct, frozen=True):
    """What one build makes."""

    edition: Edition
    catalogs: Mapping[str, tuple[tuple[str, Catalog], ...]]
    """For each language the publishable catalogs by domain."""


def publishable(
    languages: Iterable[str],
    files_read: Iterable[CatalogFile],
    answers: Mapping[tuple[str, str], Mapping[Key, Entry]],
) -> dict[str, tuple[tuple[str, Catalog], ...]]:
    """For each language its catalogs with only what may be published."""
    found: dict[str, list[tuple[str, Catalog]]] = {language: [] for language in languages}
    for file in files_read:
        good = answers.get((file.language, file.domain))
        if file.language in found and file.catalog is not None and good is not None:
            entries = tuple(entry for entry in file.catalog.entries if entry.key in good)
            catalog = msgspec.structs.replace(file.catalog, entries=entries)
            found[file.language].append((file.domain, catalog))
    return {language: tuple(catalogs) for language, catalogs in found.items()}


def artifacts(
    job: Job, languages: Sequence[str], logos: Iterable[Artifact], jobs: int, tell: Progressed
) -> dict[str, bytes]:
    """Every file of the given languages and those that all languages share, but the manifest."""
    made: dict[str, bytes] = {}
    for language, found in _by_language(job, languages, jobs):
        made.update(found)
        tell(language, len(languages))
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
    return list(exports.language_files(site, job.catalogs[language]))


def logo_files(root: Path, dataset: Dataset) -> Iterator[Artifact]:
    """The images that records name, where a build has them."""
    for name, data in named_logos(root, dataset).items():
        yield f"logos/{name}", data


def with_other_languages(
    made: Mapping[str, bytes], folder: Path, previous: Manifest | None, languages: Sequence[str]
) -> dict[str, bytes]:
    """The files of a build of some languages, with those that other languages keep."""
    ours = tuple(
        prefix
        for tag in languages
        for prefix in (f"v1/{tag}/", f"{tag}/", f"catalogs/{render_posix(tag)}/")
    )
    kept = dict(made)
    for file in previous.files if previous else ():
        if file.path in kept or file.path.startswith(ours) or not files.is_inside(file.path):
            continue
        data = files.read_file(folder, file.path)
        if data is not None:
            kept[file.path] = data
    return kept


def default_jobs() -> int:
    """As many as there are processors."""
    return os.cpu_count() or 1
