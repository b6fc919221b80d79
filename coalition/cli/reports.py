"""Findings and their numbers, as text and in formats for programs."""

import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from coalition.cli.excerpts import excerpt
from coalition.cli.output import (
    SEVERITY_COLOURS,
    Shown,
    is_terminal,
    join,
    json_text,
    line,
    lines,
    say,
    shown,
    style,
    write,
)
from coalition.findings import Finding, Lines

_KEYS = ("path", "line", "column", "code", "severity", "message", "hint")
"""Of a finding as JSON, in this order; they are part of the contract with other programs."""

_WIDTH = 100
"""Of a source line in a pipe, which has no width."""


def as_text(
    findings: Iterable[Finding], sources: Lines | None = None, width: int | None = None
) -> Shown:
    """For each finding `path:line:column: CODE severity: message`, the source line, and the hint.

    `sources` are the source lines by path and line number, `width` is that of the terminal, if any.
    On a terminal an empty line separates findings. Of several that say the same of a file the first
    is shown, with the lines of the others.
    """
    return join(
        join(
            (
                _headline(finding),
                _excerpt(finding, (sources or {}).get((finding.path, finding.line), ""), width),
                _hint(finding, width),
                _others(others),
                *([] if width is None else [line()]),
            )
        )
        for finding, *others in _alike(findings)
    )


_FEW = 3
"""Findings that say the same of a file and are shown one by one."""

_MOST_LINES = 10


def _alike(findings: Iterable[Finding]) -> Iterator[list[Finding]]:
    """The findings, those together that say the same of a file where there are more than a few.

    Whoever has sixty quotation marks of another language in a file has one thing to do.
    """
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        said = (finding.path, finding.code, finding.severity, finding.message, finding.hint)
        groups.setdefault(said, []).append(finding)
    for group in groups.values():
        if len(group) > _FEW:
            yield group
        else:
            yield from ([finding] for finding in group)


def _others(findings: Sequence[Finding]) -> Shown:
    """How many more say the same, and where the first of them stand."""
    if not findings:
        return shown("")
    places = list(dict.fromkeys(str(finding.line) for finding in findings))
    more = ", …" if len(places) > _MOST_LINES else ""
    where = f"{'line' if len(places) == 1 else 'lines'} {', '.join(places[:_MOST_LINES])}{more}"
    return line(style(f"  and {len(findings)} more like it in this file: {where}", dim=True))


def _headline(finding: Finding) -> Shown:
    place = style(f"{finding.path}:{finding.line}:{finding.column}:", bold=True)
    severity = style(finding.severity, fg=SEVERITY_COLOURS[finding.severity], bold=True)
    return line(place, f" {finding.code} ", severity, f": {finding.message}")


def _excerpt(finding: Finding, source: str, width: int | None) -> Shown:
    if not source.strip():
        return shown("")
    number = f"  {finding.line} | "
    shown_line = excerpt(source, finding.column, (width or _WIDTH) - len(number))
    numbered, empty = (style(part, dim=True) for part in (number, f"{'| ':>{len(number)}}"))
    marker = style(shown_line.marker, fg=SEVERITY_COLOURS[finding.severity], bold=True)
    return join((line(numbered, shown_line.source), line(empty, marker)))


def _hint(finding: Finding, width: int | None) -> Shown:
    """The hint, wrapped on a terminal and on one line in a pipe."""
    label, sentence = "  hint: ", shown(finding.hint)
    if not sentence.strip():
        return shown("")
    first, *rest = [sentence] if width is None else _wrap(sentence, width - len(label))
    indented = (f"{' ' * len(label)}{part}" for part in rest)
    return join((line(style(label, dim=True), first), lines(indented)))


def _wrap(sentence: str, room: int) -> list[str]:
    width = max(room, _WIDTH // 4)
    return textwrap.wrap(sentence, width, break_long_words=False, break_on_hyphens=False)


def as_json(findings: Iterable[Finding], *_: object) -> Shown:
    """`{"findings": […]}`, each with every key that programs may rely on."""
    return json_text({"findings": [_as_mapping(finding) for finding in findings]})


def _as_mapping(finding: Finding) -> dict[str, Any]:
    return {key: _in_utf_8(getattr(finding, key)) for key in _KEYS}


def _in_utf_8(value: object) -> object:
    """The value, with codes for the bytes of a file's name that are no UTF-8, nor any JSON."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-8", "backslashreplace").decode()


def _as_github(findings: Iterable[Finding], *_: object) -> Shown:
    from coalition.cli.github import as_github  # noqa: PLC0415 - one format of several

    return as_github(findings)


def _as_sarif(findings: Iterable[Finding], sources: Lines, *_: object) -> Shown:
    from coalition.cli.sarif import as_sarif  # noqa: PLC0415 - it loads every check's explanation

    return as_sarif(findings, sources)


FORMATS: dict[str, Callable[[Iterable[Finding], Lines, int | None], Shown]] = {
    "text": as_text,
    "json": as_json,
    "github": _as_github,
    "sarif": _as_sarif,
}


def report(findings: Iterable[Finding]) -> None:
    """Print findings to standard error, with their number; nothing if there are none."""
    findings = tuple(findings)
    if findings:
        write(as_text(findings), err=True)
        say(count_findings(findings), err=True)


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


def numbered(rows: Sequence[int], most: int) -> str:
    """Rows by their numbers, of which `most` are listed: `row 5`, `rows 5, 8 and 12 more`."""
    more = f" and {len(rows) - most} more" if len(rows) > most else ""
    return f"{'row' if len(rows) == 1 else 'rows'} {', '.join(map(str, rows[:most]))}{more}"


def point_to_explain(findings: Iterable[Finding]) -> str:
    """On a terminal, the command that explains the first error, or else the first warning."""
    first = min(findings, key=lambda finding: finding.severity, default=None)
    if first is None or not shows_progress():
        return ""
    return f"; `coalition explain {first.code}` says more"


def shows_progress() -> bool:
    """Whether standard error, to which progress is written, is a terminal."""
    return is_terminal(sys.stderr)


def terminal_width() -> int | None:
    """The width of the terminal in cells, or None if standard output is no terminal."""
    return shutil.get_terminal_size().columns if is_terminal(sys.stdout) else None
