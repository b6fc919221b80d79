"""The lines of a campaign's files that findings are about."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from coalition.catalogs.decoding import decode
from coalition.catalogs.problems import Report
from coalition.credentials import mask_secrets
from coalition.expressions import Expression
from coalition.files import Folder
from coalition.findings import Finding, Lines
from coalition.paths import CAMPAIGN

_LINE_END = Expression(r"\r\n?|\n")


def source_lines(root: Path, findings: Iterable[Finding]) -> Lines:
    """The lines that findings are about, where there are such lines; each file is read once.

    What a link brings in from elsewhere is not shown: a campaign's checks may run where everybody
    reads what they print, on a change that nobody has looked at yet.
    """
    numbers_of: dict[str, set[int]] = {}
    for finding in findings:
        if finding.has_line:
            numbers_of.setdefault(finding.path, set()).add(finding.line)
    shown = {}
    for path, numbers in numbers_of.items():
        lines = _read_lines(Folder(root), path)
        shown.update({(path, n): lines[n - 1] for n in numbers if 0 < n <= len(lines)})
    return shown


def _read_lines(folder: Folder, path: str) -> list[str]:
    data = None
    with suppress(OSError):
        if not folder.is_linked(path):
            data = folder.read(path)
    if data is None:
        return []
    text = decode(data, Report(path)) if path.endswith(".po") else None
    if text is not None:
        return text.split("\n")
    plain = data.decode("utf-8-sig", "replace")
    # What checks print may be read by everybody, as in the log of a public repository.
    return _LINE_END.split(mask_secrets(plain) if path == CAMPAIGN else plain)
