"""The lines of a campaign's files that findings speak of."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from coalition import files
from coalition.catalogs.decoding import decode
from coalition.catalogs.problems import Report
from coalition.expressions import Expression
from coalition.findings import Finding

Lines = Mapping[tuple[str, int], str]
"""By path and number, from 1: lines without their ends."""

_LINE_END = Expression(r"\r\n?|\n")
_OF_WHOLE_FILES = frozenset({
    "R011", "R018", "R019", "C003", "C015", "C030", "C031", "C033", "C034", "C035", "C036",
})  # fmt: skip
"""Codes that no line of a file is to blame for."""


def source_lines(root: Path, findings: Iterable[Finding]) -> Lines:
    """The lines that findings speak of, where there are such lines; each file is read once.

    What a link brings in from elsewhere is not quoted: a campaign's checks may run where everybody
    reads what they print, on a change that nobody has looked at yet.
    """
    wanted: dict[str, set[int]] = {}
    for finding in findings:
        if finding.code not in _OF_WHOLE_FILES:
            wanted.setdefault(finding.path, set()).add(finding.line)
    found = {}
    for path, numbers in wanted.items():
        lines = _lines(root, path)
        found.update({(path, n): lines[n - 1] for n in numbers if 0 < n <= len(lines)})
    return found


def _lines(root: Path, path: str) -> list[str]:
    data = None
    with suppress(OSError):
        if not files.is_linked(root, path):
            data = files.read_file(root, path)
    if data is None:
        return []
    text = decode(data, Report(path)) if path.endswith(".po") else None
    if text is not None:
        return text.split("\n")
    return _LINE_END.split(data.decode("utf-8-sig", "replace"))
