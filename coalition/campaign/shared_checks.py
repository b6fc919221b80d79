"""Catalogs that several processes parse and check, so that a command finds it done."""

from collections.abc import Iterable, Iterator
from functools import partial

from coalition import cache, processes
from coalition.campaign.interface import shipped_catalog
from coalition.campaign.remembered_checks import KeptAnswers, News
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.translation_checks import TranslationChecker
from coalition.campaign.translations import is_in_source_language
from coalition.messages import Template, interface_template
from coalition.stages import stage

_WORTH_A_PROCESS = 250_000
"""Bytes of PO files from which on starting processes costs less than it saves."""


@stage("checking translations")
def answer_in_processes(
    snapshot: Snapshot, answers: KeptAnswers, languages: Iterable[str], number: int | None
) -> None:
    """Learn what is in the catalogs of some languages, in up to a number of processes.

    What is kept of earlier runs is not found out again. Without processes worth it, nothing is
    done: who asks finds everything out.
    """
    workers = processes.number_of_forks(number)
    if workers < 2:
        return
    sizes = {tag: sum(_unknown(snapshot, answers, tag)) for tag in languages}
    if sum(sizes.values()) < _WORTH_A_PROCESS:
        return
    unknown = sorted((tag for tag in sizes if sizes[tag]), key=lambda tag: -sizes[tag])
    templates = {one.domain: one for one in (*snapshot.templates, interface_template())}
    work = partial(_answer, snapshot, answers, snapshot.checker(), templates)
    for news in processes.share_out(work, unknown, workers):
        if news is not None and (told := cache.decode(news, News)) is not None:
            answers.learn(told)


def _unknown(snapshot: Snapshot, answers: KeptAnswers, language: str) -> Iterator[int]:
    """The sizes of the catalogs that nothing is known of."""
    for path in snapshot.catalog_paths(language):
        data = snapshot.folder.read(path)
        if data is not None and not answers.parsed(data, path):
            yield len(data)


def _answer(
    snapshot: Snapshot,
    answers: KeptAnswers,
    checker: TranslationChecker,
    templates: dict[str, Template],
    language: str,
) -> bytes | None:
    """In a process of its own: what is found in a language, encoded."""
    told = answers.news
    for file in snapshot.catalogs((language,)):
        template = templates.get(file.domain)
        if template and file.catalog is not None and not is_in_source_language(file, template):
            checker.check_catalog(file, file.catalog, template)
    shipped_catalog(language, answers.parse)
    news = answers.news
    return cache.encode(
        News(
            {path: one for path, one in news.parsed.items() if path not in told.parsed},
            {path: one for path, one in news.checked.items() if path not in told.checked},
        )
    )
