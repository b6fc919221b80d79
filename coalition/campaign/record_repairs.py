"""What `check --fix` puts right in records that can't be read: values with one answer only."""

from collections.abc import Iterable, Iterator

import msgspec

from coalition import paths
from coalition.campaign.catalog_fixes import FixedFile
from coalition.campaign.changes import Change
from coalition.files import Folder
from coalition.findings import Finding, Fix
from coalition.letters import split_letter
from coalition.model import Campaign, FrontMatter, Glossary, Group, Organisation, Person
from coalition.records import Repair, find_repairs
from coalition.yamltext import KeyPlace, Positions, render_mapping, with_scalar

_BOM = "\ufeff"

_TYPES: dict[str, type[msgspec.Struct]] = {
    paths.ORGANISATIONS: Organisation,
    paths.PEOPLE: Person,
    paths.GROUPS: Group,
    **dict.fromkeys(paths.TEXTS, FrontMatter),
}
"""What the files of a folder state."""


def repair_records(folder: Folder, findings: Iterable[Finding]) -> Iterator[FixedFile]:
    """The files of records that have findings, where something in them has one answer only."""
    for path in sorted({finding.path for finding in findings}):
        record = _type_of(path)
        data = folder.read(path) if record else None
        if record is None or data is None:
            continue
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if fixed := _repair(path, text, data, record):
            yield fixed


def _type_of(path: str) -> type[msgspec.Struct] | None:
    singles: dict[str, type[msgspec.Struct]] = {paths.CAMPAIGN: Campaign, paths.GLOSSARY: Glossary}
    return singles.get(path) or _TYPES.get(path.rpartition("/")[0])


def _repair(path: str, text: str, data: bytes, record: type[msgspec.Struct]) -> FixedFile | None:
    """A file with every value put right that can be written on its line; None for none."""
    head, yaml, rest, first_line = _parts(path, text)
    positions = Positions(yaml, first_line)
    fixes: list[Fix] = []
    after = yaml
    for repair in find_repairs(record, yaml):
        try:
            after = with_scalar(after, repair.keys, repair.value)
        except ValueError:
            continue
        line, _ = positions.of(KeyPlace(repair.keys))
        message = f"{repair.message}; now {_written(repair)}"
        fixes.append(Fix(path=path, line=line, code=repair.code, message=message))
    if not fixes:
        return None
    summary = f"{len(fixes)} value{'' if len(fixes) == 1 else 's'} mended"
    return FixedFile(Change(path, f"{head}{after}{rest}".encode(), data, summary), tuple(fixes))


def _parts(path: str, text: str) -> tuple[str, str, str, int]:
    """What stands above the YAML of a file, the YAML, what stands below, and the YAML's line."""
    bom = _BOM if text.startswith(_BOM) else ""
    text = text.removeprefix(_BOM)
    if not path.endswith(".md"):
        return bom, text, "", 1
    split = split_letter(text)
    if split is None:
        return bom + text, "", "", 1
    return bom + split.opening, split.front, split.closing + split.body, split.front_line


def _written(repair: Repair) -> str:
    """The value as YAML writes it: a text in quotes where it would be another value without."""
    return render_mapping({"value": repair.value}).removeprefix("value: ").removesuffix("\n")
