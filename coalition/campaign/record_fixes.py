"""What `check --fix` puts right in records: names, and addresses that follow readers."""

from collections.abc import Iterator
from typing import Any

import msgspec

from coalition.campaign.catalog_fixes import FixedFile
from coalition.campaign.changes import Change
from coalition.campaign.record_checks import PlaceFinder, record_files
from coalition.campaign.snapshot import Snapshot
from coalition.checks.levels import Levels
from coalition.checks.records import RECORD_CHECKS, RecordFile, attributes
from coalition.findings import Fix
from coalition.letters import split_letter
from coalition.yamltext import KeyPath, with_scalar


def fix_records(snapshot: Snapshot) -> Iterator[FixedFile]:
    """The files of records in which something can safely be put right."""
    levels = Levels(snapshot.campaign.checks)
    locate = PlaceFinder(snapshot.folder)
    for file in record_files(snapshot.folder, snapshot.dataset, snapshot.today):
        values, fixes = _fix_values(file, levels, locate)
        data = snapshot.folder.read(file.path) if values else None
        if data is None:
            continue
        text = data.decode("utf-8")
        changed: set[KeyPath] = set()
        for keys, value in values.items():
            before, text = text, _with_value(file.path, text, keys, value)
            changed |= {keys} if text != before else set()
        if changed:
            summary = f"{len(changed)} value{'' if len(changed) == 1 else 's'} mended"
            yield FixedFile(
                Change(file.path, text.encode(), data, summary),
                tuple(fix for keys, fix in fixes if keys in changed),
            )


def _fix_values(
    file: RecordFile, levels: Levels, locate: PlaceFinder
) -> tuple[dict[KeyPath, str], list[tuple[KeyPath, Fix]]]:
    """The values of a record that are put right, by their keys, and a report of each."""
    values: dict[KeyPath, str] = {}
    fixes: list[tuple[KeyPath, Fix]] = []
    for check in RECORD_CHECKS:
        code = check.code
        if check.fix is None or levels.of(code.name, code.severity) is None:
            continue
        for problem in check.find(file):
            keys = problem.at.keys
            before = values.get(keys) or _value(file.record, keys)
            after = check.fix(before)
            if after not in (before, ""):
                values[keys] = after
                line, _ = locate(file.path, problem.at)
                fix = Fix(path=file.path, line=line, code=code.name, message=problem.message)
                fixes.append((keys, fix))
    return values, fixes


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
