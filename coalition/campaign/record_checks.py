"""Every check of records, asked of a campaign's dataset."""

import datetime
from collections.abc import Iterator
from pathlib import Path

from coalition import checks, files
from coalition.campaign.loading import named_logos
from coalition.checks.records import RECORD_CHECKS, Filed, double_findings, record_findings
from coalition.findings import Finding
from coalition.letters import split_letter
from coalition.model import Dataset
from coalition.yamltext import KeyPath, Positions


def judged_records(
    root: Path, dataset: Dataset, today: datetime.date, levels: checks.Levels, *, thorough: bool
) -> Iterator[Finding]:
    """What is found in records that are well-formed; only errors unless asked thoroughly.

    Raises OSError where the disk fails.
    """
    chosen = tuple(
        check
        for check in RECORD_CHECKS
        if thorough or levels.of(check.code, check.severity) == "error"
    )
    place = RecordPlaces(root)
    for filed in filed_records(root, dataset, today):
        yield from levels.applied(record_findings(filed, place, chosen))
    if thorough and levels.of("R101", "warning") is not None:
        yield from levels.applied(double_findings(dataset, place))


def filed_records(root: Path, dataset: Dataset, today: datetime.date) -> Iterator[Filed]:
    """Every record and front matter, each with its path."""
    logos = named_logos(root, dataset)
    yield Filed(dataset.campaign, files.CAMPAIGN_FILE, dataset, today, logos)
    for folder in ("organisations", "people", "groups"):
        for record in getattr(dataset, folder).values():
            yield Filed(record, f"data/{folder}/{record.id}.yaml", dataset, today, logos)
    for folder in ("letters", "pages"):
        for letter in getattr(dataset, folder).values():
            yield Filed(letter.front, f"data/{folder}/{letter.id}.md", dataset, today, logos)


class RecordPlaces:
    """Where keys and values of records stand; a file is read again when first asked about."""

    def __init__(self, root: Path) -> None:
        """The campaign's folder."""
        self._root = root
        self._known: dict[str, Positions] = {}

    def __call__(self, path: str, keys: KeyPath, at: str) -> tuple[int, int]:
        """Line and column, from 1, of a key or a value of a file."""
        positions = self._known.get(path)
        if positions is None:
            positions = self._known[path] = self._positions(path)
        return positions.of_key(keys) if at == "key" else positions.of_value(keys)

    def _positions(self, path: str) -> Positions:
        text = (files.read_file(self._root, path) or b"").decode("utf-8-sig", "replace")
        if not path.endswith(".md"):
            return Positions(text)
        split = split_letter(text)
        return Positions(split.front, split.front_line) if split else Positions("")
