"""Checks of records: one module a topic, every check in the tables below."""

from collections.abc import Callable, Iterator

from coalition.checks.records import (
    characters,
    days,
    examples,
    formats,
    group_names,
    links,
    listed_pages,
    logos,
    names,
    publishing,
    sources,
)
from coalition.checks.records.duplicates import duplicate_organisations
from coalition.checks.records.record_file import RecordFile, attributes, texts
from coalition.findings import Check, Code, Finding, Spot, run_checks
from coalition.languages import compose
from coalition.model import Dataset, Organisation
from coalition.paths import record
from coalition.websites import without_tracking
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
    Check(Code("R102", "warning"), links.insecure_links),
    Check(Code("R103", "warning"), links.tracking_parameters, without_tracking),
    Check(Code("R104", "warning"), links.short_links),
    Check(Code("R105", "warning"), names.stray_spaces, names.with_single_spaces),
    Check(Code("R106", "warning"), names.decomposed_letters, compose),
    Check(Code("R107", "warning"), names.invisible_characters, names.without_invisible_characters),
    Check(Code("R108", "warning"), names.names_in_capitals),
    Check(Code("R110", "warning"), days.left_before_joined),
    Check(Code("R111", "warning"), days.overlapping_memberships),
    Check(Code("R112", "warning"), days.endorsement_without_group),
    Check(Code("R113", "warning"), days.signature_before_letter),
    Check(Code("R114"), logos.wrong_image_type),
    Check(Code("R115", "warning"), logos.large_logo),
    Check(Code("R116"), logos.active_content),
    Check(Code("R117", "warning"), sources.missing_source),
    Check(Code("R118", "warning"), sources.private_contacts),
    Check(Code("R119", "warning"), days.signature_after_leaving),
    Check(examples.R121, examples.leftover_examples),
    Check(Code("R122"), formats.codes_without_address),
    Check(Code("R124", "warning"), names.mixed_alphabets),
    Check(Code("R125", "warning"), group_names.names_without_source),
    Check(Code("R126", "warning"), group_names.long_among_short_names),
    Check(Code("R130"), characters.doubtful_texts),
    Check(Code("C042", "warning"), publishing.rules_without_effect),
    Check(Code("C043", "warning"), publishing.minimum_without_fallback),
    Check(Code("C044", "warning"), listed_pages.links_without_effect),
)
"""In order of their codes; each looks at every record and at the front matter of letters."""

DUPLICATE_CHECK: Check[Dataset, str] = Check(Code("R101", "warning"), duplicate_organisations)

Locate = Callable[[str, KeyPlace], tuple[int, int]]
"""The line and column of a key or value, given the path of its file."""


def record_findings(
    file: RecordFile,
    locate: Locate,
    checks: tuple[Check[RecordFile, KeyPlace], ...] = RECORD_CHECKS,
) -> Iterator[Finding]:
    """The findings of one record."""
    return run_checks(checks, file, lambda place: (file.path, *locate(file.path, place)))


def duplicate_findings(dataset: Dataset, locate: Locate) -> Iterator[Finding]:
    """A finding for each pair of organisations that look alike, at the name of the later one."""

    def spot(organisation: str) -> Spot:
        path = record(Organisation, organisation)
        return path, *locate(path, KeyPlace(("name",)))

    return run_checks((DUPLICATE_CHECK,), dataset, spot)
