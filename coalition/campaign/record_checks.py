"""Checks of records that are well-formed, and of what campaign.yaml sets for checks."""

import datetime
from collections.abc import Collection, Iterator

from coalition import paths
from coalition.campaign.loading import read_logos
from coalition.checks.levels import Levels
from coalition.checks.records import (
    RECORD_CHECKS,
    RecordFile,
    duplicate_findings,
    record_findings,
)
from coalition.codes import R021, R022
from coalition.files import Folder
from coalition.findings import Finding
from coalition.letters import split_letter
from coalition.model import Campaign, Dataset, Group, Organisation, Person
from coalition.stages import stage
from coalition.yamltext import KeyPlace, Positions


@stage("checking records and letters")
def check_records(
    folder: Folder,
    dataset: Dataset,
    today: datetime.date,
    *,
    thorough: bool,
    only: Collection[str] | None = None,
) -> list[Finding]:
    """What is wrong in records that are well-formed; only errors unless `thorough`.

    `only` limits the files; then no two of them are compared. Raises OSError where the disk fails.
    """
    return list(_check_records(folder, dataset, today, only, thorough=thorough))


def _check_records(
    folder: Folder,
    dataset: Dataset,
    today: datetime.date,
    only: Collection[str] | None,
    *,
    thorough: bool,
) -> Iterator[Finding]:
    levels = Levels(dataset.campaign.checks)
    chosen = tuple(
        check
        for check in RECORD_CHECKS
        if thorough or levels.of(check.code.name, check.code.severity) == "error"
    )
    locate = PlaceFinder(folder)
    for file in record_files(folder, dataset, today):
        if only is None or file.path in only:
            yield from levels.apply(record_findings(file, locate, chosen))
    if thorough and only is None and levels.of("R101", "warning") is not None:
        yield from levels.apply(duplicate_findings(dataset, locate))


def record_files(folder: Folder, dataset: Dataset, today: datetime.date) -> Iterator[RecordFile]:
    """Every record and front matter, each with its path."""
    logos = read_logos(folder, dataset)
    yield RecordFile(dataset.campaign, paths.CAMPAIGN, dataset, today, logos)
    for organisation in dataset.organisations.values():
        path = paths.record(Organisation, organisation.id)
        yield RecordFile(organisation, path, dataset, today, logos)
    for person in dataset.people.values():
        yield RecordFile(person, paths.record(Person, person.id), dataset, today, logos)
    for group in dataset.groups.values():
        yield RecordFile(group, paths.record(Group, group.id), dataset, today, logos)
    for letter in dataset.letters.values():
        yield RecordFile(letter.front, paths.letter(letter.id), dataset, today, logos)
    for page in dataset.pages.values():
        yield RecordFile(page.front, paths.page(page.id), dataset, today, logos)


class PlaceFinder:
    """Where keys and values of records stand; a file is read again when first asked about."""

    def __init__(self, folder: Folder) -> None:
        """The campaign's folder."""
        self._folder = folder
        self._positions: dict[str, Positions] = {}

    def __call__(self, path: str, place: KeyPlace) -> tuple[int, int]:
        """Line and column, from 1, of a key or a value of a file."""
        if path not in self._positions:
            self._positions[path] = self._read(path)
        return self._positions[path].of(place)

    def _read(self, path: str) -> Positions:
        text = (self._folder.read(path) or b"").decode("utf-8-sig", "replace")
        if not path.endswith(".md"):
            return Positions(text)
        split = split_letter(text)
        return Positions(split.front, split.front_line) if split else Positions("")


def check_settings(folder: Folder, campaign: Campaign) -> Iterator[Finding]:
    """R021 and R022: each code under `checks` is one that findings have and that can be set."""
    if not campaign.checks:
        return
    # Gathering all codes loads every check, which few commands need otherwise.
    from coalition.rules import is_adjustable, known_codes, nearest_code  # noqa: PLC0415

    locate = PlaceFinder(folder)
    for name in campaign.checks:
        code = known_codes().get(name)
        if code is not None and is_adjustable(code):
            continue
        line, column = locate(paths.CAMPAIGN, KeyPlace(("checks", name), "key"))
        if code is None:
            near = nearest_code(name, tuple(known_codes()))
            hint = f"Write {near} if that is what you mean." if near else "Remove the line."
            message = f"no finding has the code {name}"
            yield R021.finding(paths.CAMPAIGN, message, hint, line=line, column=column)
        else:
            message = f"{name} stays an error whatever is said here"
            hint = "Remove the line."
            yield R022.finding(paths.CAMPAIGN, message, hint, line=line, column=column)
