"""A record's YAML text -> its struct, with everything that is wrong in it."""

from collections.abc import Iterator
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec

from coalition import codes
from coalition.findings import Finding, Problem
from coalition.records.cross_checks import broken_rules
from coalition.records.examine import examine
from coalition.records.phrases import describe, record_name
from coalition.records.repairs import Repair
from coalition.records.shapes import shape_of
from coalition.records.text_formats import check_stem
from coalition.yamltext import KeyPath, KeyPlace, Positions, parse_yaml, unfinished_text

R = TypeVar("R", bound=msgspec.Struct)


class Reference(NamedTuple):
    """A record's mention of something that must exist elsewhere."""

    path: str
    positions: Positions
    keys: KeyPath
    kind: str
    """`tier`, `kind`, `role`, `group`, `letter`, `organisation`, `person`, `text` or `asset`."""

    name: str


class Reading(msgspec.Struct, Generic[R], frozen=True):
    """The record of one file, and what is wrong in it."""

    record: R | None
    """None where the file has errors."""

    references: tuple[Reference, ...]
    """Every mention of something that must exist elsewhere."""

    findings: tuple[Finding, ...]


def read_record(
    record: type[R], text: str, path: str, *, stem: str | None = None, first_line: int = 1
) -> Reading[R]:
    """The struct that a YAML text states, with everything that is wrong in it.

    `stem` is the file's name without its ending, which is the record's id where the struct has
    one; `first_line` the line of the file on which the text begins.
    """
    raw, findings = parse_yaml(text, path, first_line)
    if findings and raw is None:
        return Reading(None, (), tuple(findings))
    if not isinstance(raw, dict):
        return Reading(None, (), (*findings, _no_record(raw, record, text, path, first_line)))
    positions = Positions(text, first_line)
    return _read_mapping(record, raw, path, stem, findings, positions)


def find_repairs(record: type[msgspec.Struct], text: str) -> Iterator[Repair]:
    """What can be put right in the YAML text of a record, because it has one answer only."""
    raw, _ = parse_yaml(text, "")
    if not isinstance(raw, dict):
        return
    positions = Positions(text)
    for fault in examine(raw, shape_of(record), positions.written).faults:
        written = positions.written(fault.keys)
        right = None if written is None else fault.right(written)
        if right is not None:
            yield Repair(fault.keys, fault.code, fault.message, right)


def _no_record(raw: Any, record: type, text: str, path: str, line: int) -> Finding:
    if isinstance(raw, str) and (unfinished := unfinished_text(text)):
        below, column, message, hint = unfinished
        return codes.R001.finding(path, message, hint, line=line + below, column=column)
    hint = f"Write what is known of {record_name(record)} as lines `key: value`."
    if raw is None:
        message = "the file is empty"
    else:
        message = f"the file should hold `key: value` lines, not {describe(raw)}"
    return codes.R001.finding(path, message, hint, line=line)


def _read_mapping(
    record: type[R],
    raw: dict[str, Any],
    path: str,
    stem: str | None,
    findings: list[Finding],
    positions: Positions,
) -> Reading[R]:
    problems = [] if stem is None else list(_set_id(raw, stem))
    examination = examine(raw, shape_of(record), positions.written)
    problems += examination.problems
    value = None
    if not problems:
        value = msgspec.convert(raw, record)
        problems += broken_rules(value)
    findings += [problem.finding(path, *positions.of(problem.at)) for problem in problems]
    references = tuple(Reference(path, positions, *mention) for mention in examination.mentions)
    return Reading(None if findings else value, references, tuple(findings))


def _set_id(raw: dict[str, Any], stem: str) -> Iterator[Problem[KeyPlace]]:
    """Set the id, which is the file's name; report one that stands in the file."""
    if "id" in raw:
        hint = "Remove the line; the file's name says it."
        message = "`id` does not stand in the file"
        yield Problem(message, hint, KeyPlace(("id",), "key"), codes.R004)
    if problem := check_stem(stem, "access-now"):
        yield Problem(problem.message, problem.hint, KeyPlace((), "key"), problem.code)
        # So that the id is not reported a second time, as a value that is malformed.
        stem = "unnamed"
    raw["id"] = stem
