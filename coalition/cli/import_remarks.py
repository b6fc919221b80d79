"""Remarks beside names that an import takes, in one block for somebody to read."""

import shlex
from collections.abc import Iterable, Sequence

from coalition.cli.output import say
from coalition.cli.tables import Cell, Column, print_table
from coalition.intake.agreement.consent import read_answer
from coalition.intake.rows import quote

Remark = tuple[int, str, str]
"""A row, its name, and what is noted of it."""

_MOST_WRITERS = 5
"""Of how many rows with one remark the numbers are listed."""


def print_remarks_of_agreed(remarks: Sequence[Remark]) -> None:
    """The remarks that nobody understands, of organisations that agreed to be listed."""
    if not remarks:
        return
    number = len({row for row, _, _ in remarks})
    said = "row says yes to being listed, and has a remark that is not understood: read it"
    if number > 1:
        said = "rows say yes to being listed, and have remarks that are not understood: read them"
    say(f"  {number} {said}", err=True)
    print_remarks_to_read(remarks, ("name", "remark"))
    hint = "If a remark keeps a row out, say so and it is refused"
    print_no_hint([remark for _, _, remark in remarks], hint)


def print_remarks_to_read(remarks: Iterable[Remark], headers: tuple[str, str]) -> None:
    """A table of remarks with the rows and names beside them, each remark once."""
    people: dict[str, list[tuple[int, str]]] = {}
    for row, name, remark in remarks:
        people.setdefault(quote(remark), []).append((row, name))
    rows = []
    for remark, writers in people.items():
        numbers = ", ".join(str(row) for row, _ in writers[:_MOST_WRITERS])
        more = len(writers) - 1
        name = writers[0][1] + (f" and {more} more" if more else "")
        cut = ", …" if len(writers) > _MOST_WRITERS else ""
        rows.append((Cell(numbers + cut), Cell(name), Cell(remark)))
    columns = (Column("row", to_right=True, whole=True), *map(Column, headers))
    print_table(columns, rows)


def print_no_hint(remarks: Sequence[str], hint: str) -> None:
    """How to say that a remark keeps its row out, with the shortest one."""
    # A plain no answers a question that is none of publication.
    lines = (" ".join(remark.split()) for remark in remarks)
    shortest = min(lines, key=lambda remark: (read_answer(remark) == "no", len(remark)))
    value = shlex.quote(f"{shortest}=no")
    say(f"  hint: {hint}: --value {value}", err=True)
