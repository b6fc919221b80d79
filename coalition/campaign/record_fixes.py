"""What `check --fix` puts right in records: names, and addresses that follow readers."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from coalition import checks, files
from coalition.campaign.changes import Change
from coalition.campaign.record_checks import RecordPlaces, filed_records
from coalition.checks.records import RECORD_CHECKS, Filed, attributes
from coalition.findings import Fix
from coalition.letters import split_letter
from coalition.model import Dataset
from coalition.yamltext import KeyPath, with_scalar


def record_mends(
    root: Path, dataset: Dataset, today: datetime.date, levels: checks.Levels
) -> Iterator[tuple[Change, tuple[Fix, ...]]]:
    """The files of records that should be written, each with what is put right in it."""
    place = RecordPlaces(root)
    for filed in filed_records(root, dataset, today):
        values, mends = _mended(filed, levels, place)
        data = files.read_file(root, filed.path) if values else None
        if data is None:
            continue
        text = data.decode("utf-8")
        changed: set[KeyPath] = set()
        for keys, value in values.items():
            before, text = text, _with_value(filed.path, text, keys, value)
            changed |= {keys} if text != before else set()
        if changed:
            number = len(changed)
            summary = f"{number} value{'' if number == 1 else 's'} mended"
            yield (
                Change(filed.path, text.encode(), data, summary),
                tuple(mend for keys, mend in mends if keys in changed),
            )


def _mended(
    filed: Filed, levels: checks.Levels, place: RecordPlaces
) -> tuple[dict[KeyPath, str], list[tuple[KeyPath, Fix]]]:
    """The values of a record that are put right, by their keys, and what is said of each."""
    values: dict[KeyPath, str] = {}
    mends: list[tuple[KeyPath, Fix]] = []
    for check in RECORD_CHECKS:
        if check.mend is None or levels.of(check.code, check.severity) is None:
            continue
        for fault in check.find(filed):
            before = values.get(fault.keys) or _value(filed.record, fault.keys)
            after = check.mend(before)
            if after not in (before, ""):
                values[fault.keys] = after
                line, _ = place(filed.path, fault.keys, fault.at)
                done = Fix(path=filed.path, line=line, code=check.code, message=fault.message)
                mends.append((fault.keys, done))
    return values, mends


def _value(record: Any, keys: KeyPath) -> str:
    """The text at some keys of a record."""
    value = record
    for key in keys:
        if isinstance(value, msgspec.Struct):
            names = {name: attribute for attribute, name in attributes(type(value))}
            value = getattr(value, names[str(key)])
        else:
            value = value[key]
    return str(value)


def _with_value(path: str, text: str, keys: KeyPath, value: str) -> str:
    """A file's text with one value changed; as it was where that can't be done on its line."""
    try:
        if not path.endswith(".md"):
            return with_scalar(text, keys, value)
        split = split_letter(text)
        if split is None:
            return text
        return text.replace(split.front, with_scalar(split.front, keys, value), 1)
    except ValueError:
        return text
