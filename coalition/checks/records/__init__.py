"""Checks of records: one module a topic, every check in the tables below."""

from collections.abc import Callable, Iterator

from coalition.checks.records import days, links, logos, names, publishing, sources
from coalition.checks.records.duplicates import find_duplicates
from coalition.checks.records.record_file import RecordFile, attributes, texts
from coalition.findings import Check, Code, Finding
from coalition.model import Dataset, Organisation
from coalition.paths import record
from coalition.yamltext import KeyPlace

__all__ = [
    "DUPLICATE_CHECK",
    "RECORD_CHECKS",
    "Locate",
    "RecordFile",
    "attributes",
    "duplicate_findings",
    "record_findings",
    "texts",
]

RECORD_CHECKS: tuple[Check[RecordFile, KeyPlace], ...] = (
    Check(Code("R102", "warning"), links.secure),
    Check(Code("R103", "warning"), links.untracked, links.without_tracking),
    Check(Code("R104", "warning"), links.unshortened),
    Check(Code("R105", "warning"), names.spaced_once, names.with_single_spaces),
    Check(Code("R106", "warning"), names.composed, names.as_composed),
    Check(Code("R107", "warning"), names.visible, names.without_hidden),
    Check(Code("R108", "warning"), names.not_shouted),
    Check(Code("R110", "warning"), days.joined_before_left),
    Check(Code("R111", "warning"), days.one_group_at_a_time),
    Check(Code("R112", "warning"), days.endorsed_as_member),
    Check(Code("R113", "warning"), days.signed_after_written),
    Check(Code("R114"), logos.of_its_type),
    Check(Code("R115", "warning"), logos.small),
    Check(Code("R116"), logos.passive),
    Check(Code("R117", "warning"), sources.source_given),
    Check(Code("R118", "warning"), sources.nothing_private),
    Check(Code("R119", "warning"), days.signing_members),
    Check(Code("C042", "warning"), publishing.rules_in_effect),
    Check(Code("C043", "warning"), publishing.minimum_with_fallback),
)
"""In order of their codes; each looks at every record and at the front matter of letters."""

DUPLICATE_CHECK: Check[Dataset, str] = Check(Code("R101", "warning"), find_duplicates)

Locate = Callable[[str, KeyPlace], tuple[int, int]]
"""The line and column of a key or value, given the path of its file."""


def record_findings(
    file: RecordFile,
    locate: Locate,
    checks: tuple[Check[RecordFile, KeyPlace], ...] = RECORD_CHECKS,
) -> Iterator[Finding]:
    """Everything that the checks find in one record."""
    for check in checks:
        for problem in check.find(file):
            line, column = locate(file.path, problem.at)
            yield problem.finding(file.path, line, column, code=check.code)


def duplicate_findings(dataset: Dataset, locate: Locate) -> Iterator[Finding]:
    """The organisations that look like others, each at the name of the later one."""
    for problem in DUPLICATE_CHECK.find(dataset):
        path = record(Organisation, problem.at)
        line, column = locate(path, KeyPlace(("name",)))
        yield problem.finding(path, line, column, code=DUPLICATE_CHECK.code)
