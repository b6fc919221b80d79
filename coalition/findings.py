"""What is wrong in somebody's files, and where: the one shape for all trouble."""

from collections.abc import Iterable
from typing import Literal

import msgspec

Severity = Literal["error", "warning"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One fact about one place in one file, with what to do about it."""

    path: str
    """The file, relative to the campaign's folder, with forward slashes."""

    line: int = 1
    """From 1."""

    column: int = 1
    """From 1, in characters."""

    code: str
    """A stable code such as `R003`; its first letter names the kind of file."""

    severity: Severity = "error"

    message: str
    """What is wrong: a lower-case fact without a full stop."""

    hint: str = ""
    """What to do: an imperative sentence, or nothing."""


class Mend(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was put right in somebody's file."""

    path: str
    """The file, relative to the campaign's folder, with forward slashes."""

    line: int
    """Where the text began before, from 1."""

    code: str
    """The code of the finding that is no more."""

    message: str
    """What was wrong there: a lower-case fact such as `several spaces stand together`."""


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Findings sorted by path, line, column and code, each once."""
    return sorted(
        set(findings), key=lambda f: (f.path, f.line, f.column, f.code, f.message, f.hint)
    )


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any finding is an error rather than a warning."""
    return any(finding.severity == "error" for finding in findings)
