"""Which columns of a sheet of people ask whether a name may be published, by header and cells."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from coalition.intake.agreement.consent import (
    Asks,
    first_answer,
    is_tick,
    read_answer,
    speaks_of_name,
    what_is_asked,
)
from coalition.intake.headers.machine_columns import are_machine_values
from coalition.intake.rows import Row
from coalition.intake.words.publication_questions import is_word_for_publication


def consent_keys(header: Row, below: Sequence[Row], taken: Mapping[int, str]) -> dict[int, str]:
    """The columns that plainly ask whether a name may be published."""
    return {
        index: "consent"
        for index, cell in enumerate(header.cells)
        if cell
        and index not in taken
        and (
            what_is_asked(cell) == "publication"
            or (is_word_for_publication(cell) and _is_answered(below, index))
        )
    }


def _is_answered(rows: Iterable[Row], index: int) -> bool:
    """Whether a column has nothing but yes, no and empty cells, and any of the first."""
    answers = {read_answer(cell) for cell in cells_below(rows, index)}
    return "unknown" not in answers and bool(answers & {"yes", "no"})


def _is_answered_mostly(rows: Iterable[Row], index: int) -> bool:
    """Whether most cells that are filled begin with yes or no, whatever stands behind it."""
    filled = [cell for cell in cells_below(rows, index) if cell.strip()]
    answers = [cell for cell in filled if first_answer(cell) in ("yes", "no") or is_tick(cell)]
    return bool(answers) and len(answers) * 2 >= len(filled)


def is_ticked(rows: Iterable[Row], index: int) -> bool:
    """Whether a column has nothing but ticks and empty cells: `x`, `checked`."""
    filled = [cell for cell in cells_below(rows, index) if cell.strip()]
    return bool(filled) and all(map(is_tick, filled))


def asked_by(header: str, below: Sequence[Row], index: int) -> Asks | None:
    """What a column asks for; yes and no below a word for names may be about those."""
    if are_machine_values(cells_below(below, index)):
        return None
    asks = what_is_asked(header)
    if asks is None and speaks_of_name(header) and _is_answered_mostly(below, index):
        return "consent"
    return asks


def cells_below(rows: Iterable[Row], index: int) -> Iterator[str]:
    """The cells of a column."""
    return (row.cells[index] for row in rows if index < len(row.cells))
