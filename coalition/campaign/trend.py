"""How far translations had come at earlier days, by Git's history of their files.

A message counts as translated where its PO file has a translation that is not fuzzy; whether it
had errors is not checked again.
"""

import datetime
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from coalition import git, paths
from coalition.campaign.catalog_files import parse_folder
from coalition.catalogs import SOURCE_LANGUAGE, Catalog, parse_catalog
from coalition.errors import CommandError

_MOST = 5
"""Days that are looked at; a table of them fits a terminal."""


class Moment(msgspec.Struct, frozen=True):
    """How far languages had come at the end of a day."""

    day: datetime.date
    languages: dict[str, int]
    """Hundredths of messages that were translated, for each language that had PO files."""


def read_trend(root: Path, languages: Collection[str]) -> tuple[Moment, ...]:
    """How far some languages had come, at a few days between the first commit and the last.

    Raises CommandError with a sentence where Git has no history of the translations.
    """
    git.prefix(root)
    commits = git.commits_of(root, paths.LOCALES)
    if not commits:
        raise CommandError("Git has no commit of locales/ yet")
    trees = [
        (commit.day, _wanted(git.files_at(root, commit.id, paths.LOCALES), languages))
        for commit in _spread(commits)
    ]
    ids = dict.fromkeys(file.id for _, files in trees for file in files)
    catalogs = {
        id_: parse_catalog(data, paths.LOCALES)[0] for id_, data in git.contents(root, ids).items()
    }
    return tuple(Moment(day, dict(_hundredths(files, catalogs))) for day, files in trees)


def _spread(commits: Sequence[git.Commit]) -> list[git.Commit]:
    """The last commits of some days, spread from the first day to the last; oldest first."""
    last_of_day: dict[datetime.date, git.Commit] = {}
    for commit in commits:
        last_of_day.setdefault(commit.day, commit)
    days = sorted(last_of_day)
    if len(days) <= _MOST:
        return [last_of_day[day] for day in days]
    span = (days[-1] - days[0]) / (_MOST - 1)
    wanted = [days[0] + span * number for number in range(_MOST - 1)]
    chosen = [max(day for day in days if day <= one) for one in wanted]
    return [last_of_day[day] for day in dict.fromkeys((*chosen, days[-1]))]


class _File(NamedTuple):
    language: str
    """Of a PO file; empty for a template."""

    domain: str
    id: str


def _wanted(files: dict[str, str], languages: Collection[str]) -> list[_File]:
    """The templates of a campaign, and the PO files of some languages."""
    return [
        _File(language, paths.stem(path), id_)
        for path, id_ in files.items()
        if (language := _language_of(path)) is not None and (not language or language in languages)
    ]


def _language_of(path: str) -> str | None:
    """The language of a PO file, nothing for a template, None for any other file."""
    match path.split("/"):
        case [paths.LOCALES, name] if name.endswith(".pot"):
            return ""
        case [paths.LOCALES, folder, "LC_MESSAGES", name] if name.endswith(".po"):
            return parse_folder(folder)
        case _:
            return None


def _hundredths(
    files: Iterable[_File], catalogs: dict[str, Catalog | None]
) -> Iterator[tuple[str, int]]:
    """For each language that has PO files, how much of the templates of that time they translate.

    A template in the language itself asks for no translation.
    """
    templates: dict[str, Catalog] = {}
    by_language: dict[str, dict[str, Catalog]] = {}
    for file in files:
        catalog = catalogs.get(file.id)
        of_language = by_language.setdefault(file.language, {}) if file.language else templates
        if catalog is not None:
            of_language[file.domain] = catalog
    for language, own in by_language.items():
        total = translated = 0
        for domain, template in templates.items():
            if (template.field(SOURCE_LANGUAGE) or "en") != language:
                keys = {entry.key for entry in template.entries}
                entries = own[domain].entries if domain in own else ()
                total += len(keys)
                translated += sum(entry.translated and entry.key in keys for entry in entries)
        if total:
            yield language, 100 * translated // total
