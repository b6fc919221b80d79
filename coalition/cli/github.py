"""Findings as workflow commands, which GitHub shows at the lines of a change."""

import os
from collections.abc import Iterable
from pathlib import Path

import msgspec

from coalition.cli.output import Shown, lines, shown
from coalition.findings import Finding, Lines


def as_github(findings: Iterable[Finding], *_: object) -> Shown:
    """A command for each finding."""
    return lines(
        f"::{f.severity} file={_property(f.path)},line={f.line},col={f.column},"
        f"title={_property(f.code)}::{_data(_sentence(f))}"
        for f in findings
    )


def _sentence(finding: Finding) -> str:
    return f"{finding.message}. {finding.hint}" if finding.hint else finding.message


def _data(text: str) -> str:
    """Escaped as GitHub's own toolkit does it for a command's text, which is one line here."""
    return shown(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def in_repository(
    root: Path, findings: Iterable[Finding], lines: Lines
) -> tuple[tuple[Finding, ...], Lines]:
    """Findings and lines with paths from the top of the repository that a workflow checked out.

    GitHub looks for files from there, and a campaign may stand in a folder of it. Outside of a
    workflow paths stay as they are.
    """
    folder = _folder(root)
    moved = (
        msgspec.structs.replace(finding, path=f"{folder}{finding.path}") for finding in findings
    )
    return tuple(moved), {(f"{folder}{path}", n): text for (path, n), text in lines.items()}


def _folder(root: Path) -> str:
    """Where a campaign stands in the repository, ending in a slash; empty for its top."""
    top = os.environ.get("GITHUB_WORKSPACE")
    if not top or not root.resolve().is_relative_to(Path(top).resolve()):
        return ""
    folder = root.resolve().relative_to(Path(top).resolve()).as_posix()
    return "" if folder == "." else f"{folder}/"
