"""Which findings a command prints to somebody who named languages; a line counts the others."""

from collections.abc import Collection, Iterable

from coalition import paths
from coalition.cli.output import say
from coalition.cli.reports import count_findings, plural, report
from coalition.findings import Finding
from coalition.languages import parse_tag


def report_for(findings: Iterable[Finding], languages: Collection[str]) -> None:
    """Print findings to standard error; where languages are named, theirs and what stops them.

    An error in a record or letter keeps every language from being built or updated.
    """
    shown: list[Finding] = []
    others: list[Finding] = []
    for finding in findings:
        concerns = not languages or stops_all(finding) or _language_of(finding.path) in languages
        (shown if concerns else others).append(finding)
    report(shown)
    _count_others(others)


def stops_all(finding: Finding) -> bool:
    """Whether a finding is an error in a record or letter, or another of no one language."""
    in_catalog = finding.path.startswith(f"{paths.LOCALES}/")
    return finding.severity == "error" and not in_catalog


def _count_others(findings: Collection[Finding]) -> None:
    if not findings:
        return
    in_data = all(finding.path.startswith("data/") for finding in findings)
    where = "records and letters" if in_data else "other files"
    number, them = plural(len(findings), "finding"), "it" if len(findings) == 1 else "them"
    counts = count_findings(findings)
    say(f"{number} in {where} ({counts}): `coalition check` shows {them}", err=True)


def _language_of(path: str) -> str | None:
    """The language in whose folder a PO file stands, or None for any other file."""
    folder, _, rest = path.partition("/")
    if folder != paths.LOCALES or "/" not in rest:
        return None
    try:
        return parse_tag(rest.partition("/")[0])
    except ValueError:
        return None
