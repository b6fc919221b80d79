"""Findings and summaries as people and programs read them."""

import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable
from typing import Any

import click
import msgspec

from coalition.cli.excerpts import excerpt
from coalition.cli.github import as_github
from coalition.cli.rule_text import COLOURS
from coalition.cli.safe_text import printable, safe
from coalition.cli.sarif import as_sarif
from coalition.exports import render_json
from coalition.findings import Finding
from coalition.pipeline import Lines

_WIDTH = 100
"""Of a line that is shown where there is no terminal to ask."""


def as_text(
    findings: Iterable[Finding], lines: Lines | None = None, width: int | None = None
) -> str:
    """`path:line:column: CODE severity: what is wrong`, the line, then what to do.

    `lines` are the lines of the files that are known, `width` that of the terminal, if any. On a
    terminal an empty line parts findings.
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
    path, message = (safe(text) for text in (finding.path, finding.message))
    place = click.style(f"{path}:{finding.line}:{finding.column}:", bold=True)
    severity = click.style(finding.severity, fg=COLOURS[finding.severity], bold=True)
    return f"{place} {finding.code} {severity}: {message}\n"


def _excerpt(finding: Finding, line: str, width: int | None) -> str:
    if not line.strip():
        return ""
    number = f"  {finding.line} | "
    found = excerpt(line, finding.column, (width or _WIDTH) - len(number))
    numbered, empty = (click.style(part, dim=True) for part in (number, f"{'| ':>{len(number)}}"))
    marker = click.style(found.marker, fg=COLOURS[finding.severity], bold=True)
    return f"{numbered}{found.source}\n{empty}{marker}\n"


def _hint(finding: Finding, width: int | None) -> str:
    """On a terminal the sentence goes on below itself; in a pipe it is one line."""
    label, sentence = "  hint: ", safe(finding.hint)
    if not sentence:
        return ""
    if width is not None:
        room = max(width - len(label), _WIDTH // 4)
        parts = textwrap.wrap(sentence, room, break_long_words=False, break_on_hyphens=False)
        sentence = f"\n{' ' * len(label)}".join(parts)
    return f"{click.style(label, dim=True)}{sentence}\n"


def as_json(findings: Iterable[Finding], *_: object) -> str:
    """`{"findings": […]}`, each with every key."""
    return pretty_json({"findings": [_printable(finding) for finding in findings]})


def pretty_json(value: dict[str, Any]) -> str:
    """JSON for people and programs, indented like the JSON of a build."""
    return render_json(value).decode()


def _printable(finding: Finding) -> Finding:
    """The finding on one line, with codes for the bytes of a file's name that are no UTF-8.

    A line feed or an escape in it could command the terminal, or GitHub where it reads the log.
    """
    path, message = printable(finding.path), printable(finding.message)
    return msgspec.structs.replace(finding, path=path, message=message)


FORMATS: dict[str, Callable[[Iterable[Finding], Lines, int | None], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
}


def report(findings: Iterable[Finding]) -> None:
    """Show findings as diagnostics, with their number."""
    found = tuple(findings)
    if found:
        click.echo(as_text(found), err=True, nl=False)
        click.echo(counted(found), err=True)


def counted(findings: Iterable[Finding]) -> str:
    """`2 errors, 1 warning`."""
    found = [finding.severity for finding in findings]
    parts = [
        f"{number} {severity}{'' if number == 1 else 's'}"
        for severity in ("error", "warning")
        if (number := found.count(severity))
    ]
    return ", ".join(parts) or "nothing found"


def more_to_read(findings: Iterable[Finding]) -> str:
    """On a terminal, how to learn more of the first error or else the first warning."""
    first = min(findings, key=lambda finding: finding.severity, default=None)
    if first is None or not on_terminal():
        return ""
    return f"; `coalition explain {first.code}` says more"


def on_terminal() -> bool:
    """Whether progress would be seen by somebody."""
    return sys.stderr.isatty()


def terminal_width() -> int | None:
    """How many cells a line of the terminal has; None where standard output is none."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None
