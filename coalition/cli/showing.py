"""Findings and summaries as people and programs read them."""

import re
import sys
from collections.abc import Callable, Iterable

import click
import msgspec

from coalition.findings import Finding

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_COLOURS = {"error": "red", "warning": "yellow"}


def as_text(findings: Iterable[Finding]) -> str:
    """`path:line:column: CODE severity: what is wrong`, then what to do."""
    return "".join(_line(_printable(finding)) for finding in findings)


def _line(finding: Finding) -> str:
    place = click.style(f"{finding.path}:{finding.line}:{finding.column}:", bold=True)
    severity = click.style(finding.severity, fg=_COLOURS[finding.severity])
    hint = f"  hint: {finding.hint}\n" if finding.hint else ""
    return f"{place} {finding.code} {severity}: {finding.message}\n{hint}"


def as_json(findings: Iterable[Finding]) -> str:
    """`{"findings": […]}`, each with every key."""
    data = msgspec.json.encode({"findings": [_printable(finding) for finding in findings]})
    return msgspec.json.format(data, indent=2).decode() + "\n"


def _printable(finding: Finding) -> Finding:
    """The finding on one line, with codes for the bytes of a file's name that are no UTF-8.

    A line feed or an escape in it could command the terminal, or GitHub where it reads the log.
    """
    path, message = printable(finding.path), printable(finding.message)
    return msgspec.structs.replace(finding, path=path, message=message)


def printable(text: str) -> str:
    """A text of somebody's files on one line, without what could command a terminal."""
    return _CONTROL.sub(" ", text).encode("utf-8", "backslashreplace").decode()


def as_github(findings: Iterable[Finding]) -> str:
    """Workflow commands that GitHub shows at the lines of a change."""
    return "".join(
        f"::{f.severity} file={_property(f.path)},line={f.line},col={f.column},"
        f"title={_property(f.code)}::{_data(_sentence(f))}\n"
        for f in findings
    )


def _sentence(finding: Finding) -> str:
    return f"{finding.message}. {finding.hint}" if finding.hint else finding.message


def _data(text: str) -> str:
    """Escaped as GitHub's own toolkit does it for a command's text."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Callable[[Iterable[Finding]], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
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


def on_terminal() -> bool:
    """Whether progress would be seen by somebody."""
    return sys.stderr.isatty()
