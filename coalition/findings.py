"""What is wrong in a user's files: a problem, a finding once its place is known, and a check.

Every code is a `Code`. Those that one check function reports stand with their checks, in the tables
of `checks`; those that parsers and readers report stand in `codes`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, Literal, NamedTuple, TypeVar

import msgspec

Severity = Literal["error", "warning"]
Subject = TypeVar("Subject")
At = TypeVar("At")

Lines = Mapping[tuple[str, int], str]
"""The lines that findings are about, by path and number, from 1; without their ends."""

_MOST_ALIKE = 20
"""Problems of one code in one text that are told."""


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

    has_line: bool = True
    """False where the file as a whole is wrong, so that showing a line of it would mislead."""


class Code(NamedTuple):
    """A stable code such as `R003`, and what its findings have in common."""

    name: str
    severity: Severity = "error"
    """Unless a campaign or a single problem says otherwise."""

    has_line: bool = True
    """False for codes about a file as a whole."""

    def finding(
        self,
        path: str,
        message: str,
        hint: str = "",
        *,
        line: int = 1,
        column: int = 1,
        severity: Severity | None = None,
    ) -> Finding:
        """A finding of this code; `severity` only where it differs from the code's own."""
        return Finding(
            path=path,
            line=line,
            column=column,
            code=self.name,
            severity=severity or self.severity,
            message=message,
            hint=hint,
            has_line=self.has_line,
        )


class Problem(NamedTuple, Generic[At]):
    """What is wrong, before its file, line and column are known."""

    message: str
    """A lower-case fact without a full stop."""

    hint: str
    """What to do: an imperative sentence, or nothing."""

    at: At
    """The place, as whoever reports the problem counts: keys of a record, an offset in a text."""

    code: Code | None = None
    """None where the check that reports the problem has just one code."""

    severity: Severity | None = None
    """None where it is the code's own."""

    def finding(
        self,
        path: str,
        line: int = 1,
        column: int = 1,
        *,
        code: Code | None = None,
        severity: Severity | None = None,
    ) -> Finding:
        """The finding at a line and column; `code` is that of the check.

        Raises ValueError where neither the problem nor the caller names a code.
        """
        own = self.code or code
        if own is None:
            raise ValueError(f"a problem without a code: {self.message}")
        return own.finding(
            path,
            self.message,
            self.hint,
            line=line,
            column=column,
            severity=severity or self.severity,
        )


class Check(NamedTuple, Generic[Subject, At]):
    """A function that looks at one subject for one kind of problem.

    The docstring of `find` explains the code to users: `coalition explain` and docs/checks.md show
    it.
    """

    code: Code
    find: Callable[[Subject], Iterator[Problem[At]]]
    fix: Callable[..., str] | None = None
    """The text put right, where that is safe; as it was where there is nothing to fix."""


Spot = tuple[str, int, int]
"""A file, a line and a column."""


def run_checks(
    checks: Iterable[Check[Subject, At]], subject: Subject, spot: Callable[[At], Spot]
) -> Iterator[Finding]:
    """The findings of some checks of one subject; `spot` says where the place of a problem is."""
    for check in checks:
        for problem in check.find(subject):
            yield problem.finding(*spot(problem.at), code=check.code)


def bounded(problems: Iterable[Problem[At]]) -> Iterator[Problem[At]]:
    """The first problems of each code in one text, the last of which says if there are more.

    A text of nothing but mistakes would otherwise fill the screen, and the rest be overlooked.
    """
    numbers: dict[Code | None, int] = {}
    last: dict[Code | None, Problem[At]] = {}
    for problem in problems:
        numbers[problem.code] = numbers.get(problem.code, 0) + 1
        if numbers[problem.code] < _MOST_ALIKE:
            yield problem
        else:
            last.setdefault(problem.code, problem)
    for code, problem in last.items():
        more = " … and more like this in the same text" if numbers[code] > _MOST_ALIKE else ""
        yield problem._replace(message=f"{problem.message}{more}")


class Fix(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was put right in a user's file."""

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
