"""Tables whose rows one test goes through.

Pytest takes far longer to make a test of each row than a pure function takes to answer.
"""

import functools
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import pytest

Test = Callable[..., None]


class _Row(NamedTuple):
    name: str
    values: Mapping[str, Any]
    fails: bool
    """Whether it is known to fail, and must."""


def each(
    names: str | tuple[str, ...], table: Iterable[Any], ids: Any = None
) -> Callable[[Test], Test]:
    """As `pytest.mark.parametrize`, but all rows are one test, which tells of each that fails.

    For functions that leave nothing behind: what fixtures give is the same for all rows. Of marks a
    row may have `xfail`, which is strict.
    """
    keys = _keys(names)
    cases = tuple(table)
    named = ids if callable(ids) or ids is None else tuple(ids)
    rows = tuple(_row(number, keys, case, named) for number, case in enumerate(cases))
    assert rows, "a table without rows tests nothing"

    def decorated(test: Test) -> Test:
        @functools.wraps(test)
        def through_all_rows(**fixtures: Any) -> None:
            failures = [failed for row in rows if (failed := _failure(test, row, fixtures))]
            if len(failures) == 1:
                raise failures[0]
            if failures:
                raise ExceptionGroup(f"{len(failures)} of {len(rows)} rows fail", failures)

        asked = inspect.signature(test)
        left = [given for key, given in asked.parameters.items() if key not in keys]
        assert len(left) == len(asked.parameters) - len(keys), f"the test takes no {keys}"
        through_all_rows.__signature__ = asked.replace(parameters=left)  # type: ignore[attr-defined]
        return through_all_rows

    return decorated


def _keys(names: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(",")) if isinstance(names, str) else names


def _row(number: int, keys: tuple[str, ...], case: Any, ids: Any) -> _Row:
    marked = isinstance(case, type(pytest.param()))
    marks = tuple(case.marks) if marked else ()
    assert all(mark.name == "xfail" for mark in marks), "a row may be known to fail, and no more"
    given = tuple(case.values) if marked else (case,) if len(keys) == 1 else tuple(case)
    name = ", ".join(map(repr, given))
    if ids is not None:
        name = ", ".join(str(ids(value)) for value in given) if callable(ids) else str(ids[number])
    name = case.id if marked and case.id else name
    return _Row(f"row {number + 1}: {name}", dict(zip(keys, given, strict=True)), bool(marks))


def _failure(test: Test, row: _Row, fixtures: Mapping[str, Any]) -> Exception | None:
    """Why a row is not as it should be, with its name."""
    failed: Exception | None = None
    try:
        test(**row.values, **fixtures)
    except Exception as raised:  # noqa: BLE001 - whatever it is, the other rows are tried
        failed = raised
    except pytest.fail.Exception as raised:
        failed = AssertionError(raised.msg)
    if row.fails:
        failed = None if failed else AssertionError("the row is known to fail, and does not")
    if failed:
        failed.add_note(row.name)
    return failed
