"""Questions asked of records: one module a subject, every check in the tables below."""

from collections.abc import Callable, Iterator

from coalition.checks.records import days, links, logos, names, publishing, sources
from coalition.checks.records.doubles import told_apart
from coalition.checks.records.filed import Fault, Filed, RecordCheck, attributes, texts
from coalition.findings import Finding, Severity
from coalition.model import Dataset
from coalition.yamltext import KeyPath

__all__ = [
    "RECORD_CHECKS",
    "Fault",
    "Filed",
    "Place",
    "RecordCheck",
    "attributes",
    "double_findings",
    "record_findings",
    "texts",
    "told_apart",
]

RECORD_CHECKS: tuple[RecordCheck, ...] = (
    RecordCheck("R102", "warning", links.secure),
    RecordCheck("R103", "warning", links.untracked, links.without_tracking),
    RecordCheck("R104", "warning", links.unshortened),
    RecordCheck("R105", "warning", names.spaced_once, names.with_single_spaces),
    RecordCheck("R106", "warning", names.composed, names.as_composed),
    RecordCheck("R107", "warning", names.visible, names.without_hidden),
    RecordCheck("R108", "warning", names.not_shouted),
    RecordCheck("R110", "warning", days.joined_before_left),
    RecordCheck("R111", "warning", days.one_group_at_a_time),
    RecordCheck("R112", "warning", days.endorsed_as_member),
    RecordCheck("R113", "warning", days.signed_after_written),
    RecordCheck("R114", "error", logos.of_its_type),
    RecordCheck("R115", "warning", logos.small),
    RecordCheck("R116", "error", logos.passive),
    RecordCheck("R117", "warning", sources.source_given),
    RecordCheck("R118", "warning", sources.nothing_private),
    RecordCheck("R119", "warning", days.signing_members),
    RecordCheck("C042", "warning", publishing.rules_in_effect),
    RecordCheck("C043", "warning", publishing.minimum_with_fallback),
)
"""In order of their codes; each is asked of every record and of the front matter of letters."""

Place = Callable[[str, KeyPath, str], tuple[int, int]]
"""Line and column of a record's key or value, given its path and keys."""


def record_findings(
    filed: Filed, place: Place, checks: tuple[RecordCheck, ...] = RECORD_CHECKS
) -> Iterator[Finding]:
    """Everything that the checks find in one record."""
    for check in checks:
        for fault in check.find(filed):
            line, column = place(filed.path, fault.keys, fault.at)
            yield _finding(filed.path, line, column, check.code, check.severity, fault)


def double_findings(dataset: Dataset, place: Place) -> Iterator[Finding]:
    """The organisations that look like others, each at the name of the later one."""
    for later, message, earlier in told_apart(dataset):
        path = f"data/organisations/{later}.yaml"
        line, column = place(path, ("name",), "value")
        hint = f"Keep one record, or write `distinct_from: [{earlier}]` if they are two."
        yield _finding(path, line, column, "R101", "warning", Fault(("name",), message, hint))


def _finding(
    path: str, line: int, column: int, code: str, severity: Severity, fault: Fault
) -> Finding:
    return Finding(
        path=path,
        line=line,
        column=column,
        code=code,
        severity=severity,
        message=fault.message,
        hint=fault.hint,
    )
