"""Findings and their numbers, as text and in formats for programs."""

import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable
from typing import Any

import click
import msgspec

from coalition.campaign.source_lines import Lines
from coalition.cli.excerpts import excerpt
from coalition.cli.safe_text import SEVERITY_COLOURS, escape, without_controls
from coalition.findings import Finding
from coalition.jsontext import render_json

_KEYS = ("path", "line", "column", "code", "severity", "message", "hint")
"""Of a finding as JSON, in this order; they are part of the contract with other programs."""

_WIDTH = 100
"""Of a source line in a pipe, which has no width."""


def as_text(
    findings: Iterable[Finding], lines: Lines | None = None, width: int | None = None
) -> str:
    """For each finding `path:line:column: CODE severity: message`, the source line, and the hint.

    `lines` are the source lines by path and line number, `width` is that of the terminal, if any.
    On a terminal an empty line separates findings.
    """
    end = "" if width is None else "\n"
    return "".join(
        _headline(finding)
        + _excerpt(finding, (lines or {}).get((finding.path, finding.line), ""), width)
        + _hint(finding, width)
        + end
        for finding in findings
    )


def _headline(finding: Finding) -> str:
    path, message = (escape(text) for text in (finding.path, finding.message))
    place = click.style(f"{path}:{finding.line}:{finding.column}:", bold=True)
    severity = click.style(finding.severity, fg=SEVERITY_COLOURS[finding.severity], bold=True)
    return f"{place} {finding.code} {severity}: {message}\n"


def _excerpt(finding: Finding, line: str, width: int | None) -> str:
    if not line.strip():
        return ""
    number = f"  {finding.line} | "
    shown_line = excerpt(line, finding.column, (width or _WIDTH) - len(number))
    numbered, empty = (click.style(part, dim=True) for part in (number, f"{'| ':>{len(number)}}"))
    marker = click.style(shown_line.marker, fg=SEVERITY_COLOURS[finding.severity], bold=True)
    return f"{numbered}{shown_line.source}\n{empty}{marker}\n"


def _hint(finding: Finding, width: int | None) -> str:
    """The hint, wrapped on a terminal and on one line in a pipe."""
    label, sentence = "  hint: ", escape(finding.hint)
    if not sentence:
        return ""
    if width is not None:
        room = max(width - len(label), _WIDTH // 4)
        parts = textwrap.wrap(sentence, room, break_long_words=False, break_on_hyphens=False)
        sentence = f"\n{' ' * len(label)}".join(parts)
    return f"{click.style(label, dim=True)}{sentence}\n"


def as_json(findings: Iterable[Finding], *_: object) -> str:
    """`{"findings": […]}`, each with every key that programs may rely on."""
    return pretty_json({"findings": [_as_mapping(_on_one_line(finding)) for finding in findings]})


def _as_mapping(finding: Finding) -> dict[str, Any]:
    return {key: getattr(finding, key) for key in _KEYS}


def pretty_json(value: dict[str, Any]) -> str:
    """JSON as text, indented like the JSON of a build."""
    return render_json(value).decode()


def _on_one_line(finding: Finding) -> Finding:
    """The finding on one line, with codes for the bytes of a file's name that are no UTF-8.

    A line feed or an escape in it could command the terminal, or GitHub where it reads the log.
    """
    path, message = without_controls(finding.path), without_controls(finding.message)
    return msgspec.structs.replace(finding, path=path, message=message)


def _as_github(findings: Iterable[Finding], *_: object) -> str:
    from coalition.cli.github import as_github  # noqa: PLC0415 - one format of several

    return as_github(findings)


def _as_sarif(findings: Iterable[Finding], lines: Lines, *_: object) -> str:
    from coalition.cli.sarif import as_sarif  # noqa: PLC0415 - it loads every check's explanation

    return as_sarif(findings, lines)


FORMATS: dict[str, Callable[[Iterable[Finding], Lines, int | None], str]] = {
    "text": as_text,
    "json": as_json,
    "github": _as_github,
    "sarif": _as_sarif,
}


def report(findings: Iterable[Finding]) -> None:
    """Print findings to standard error, with their number; nothing if there are none."""
    findings = tuple(findings)
    if findings:
        click.echo(as_text(findings), err=True, nl=False)
        click.echo(count_findings(findings), err=True)


def count_findings(findings: Iterable[Finding]) -> str:
    """The number of errors and warnings, like `2 errors, 1 warning`."""
    severities = [finding.severity for finding in findings]
    parts = [
        plural(number, severity)
        for severity in ("error", "warning")
        if (number := severities.count(severity))
    ]
    return ", ".join(parts) or "nothing found"


def plural(number: int, noun: str) -> str:
    """A number with its noun, like `1 file` or `2 files`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def point_to_explain(findings: Iterable[Finding]) -> str:
    """On a terminal, the command that explains the first error, or else the first warning."""
    first = min(findings, key=lambda finding: finding.severity, default=None)
    if first is None or not is_terminal():
        return ""
    return f"; `coalition explain {first.code}` says more"


def is_terminal() -> bool:
    """Whether standard error, to which progress is written, is a terminal."""
    return sys.stderr.isatty()


def terminal_width() -> int | None:
    """The width of the terminal in cells, or None if standard output is no terminal."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None
