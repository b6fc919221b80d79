"""Why a table or list gives no names of organisations, with the `--map` by which it would."""

from collections.abc import Container, Iterable

from coalition.intake.headers.likely_names import may_hold_names
from coalition.intake.names.likely_people import are_people, share_of_people
from coalition.intake.rows import Row


class NoNamesError(Exception):
    """A sheet without a column of names, or a mapping that does not fit its header."""

    def __init__(
        self, message: str, maps: Iterable[str] = (), *, may_be_lines: bool = False
    ) -> None:
        """`maps` are the values of `--map` with which the sheet would be read.

        `may_be_lines` says that it may be a list whose lines are a name each.
        """
        super().__init__(message)
        self.maps = tuple(maps)
        self.may_be_lines = may_be_lines
        self.of_parliament = False
        """Whether cells are political groups of the European Parliament."""


def quoted_map(header: str, key: str) -> str:
    """A `--map` as a shell takes it."""
    return f"--map {_quoted(f'{header}={key}')}"


def quoted_value(cell: str, meaning: str) -> str:
    """A `--value` as a shell takes it."""
    return f"--value {_quoted(f'{cell}={meaning}')}"


def _quoted(text: str) -> str:
    escaped = text.replace("'", "'\\''")
    return f"'{escaped}'"


ASKING = " (whoever signed a letter: --as signatory --signed LETTER)"
"""How people are asked for."""


def refuse_people(names: Iterable[str], known: Container[str] = frozenset()) -> None:
    """Raise NoNamesError for a list without a header in which many names look like people.

    `known` are names of organisations that there are.
    """
    people, filled = share_of_people(names := list(names), known)
    if people > 1 and are_people(names, known):
        raise NoNamesError(
            f"{people} of {filled} names look like people, and nobody has asked for people"
            f"{ASKING}; if they are organisations all the same, write Organisation on a line "
            "above them and say --map 'Organisation=name'",
        )


_FEW = 2
"""Rows of which nobody can say that they are a table's."""


def no_header_error(rows: tuple[Row, ...], likely: tuple[str, ...]) -> NoNamesError:
    """The error of a table without a known header, which may be a list of lines with commas.

    `likely` are the `--map` of a column that looks like the names, if one does.
    """
    cells = enumerate(rows[0].cells) if rows else ()
    first = next((cell for at, cell in cells if cell and may_hold_names(rows, at)), "")
    maps = likely or ((f"{first}=name",) if first and len(rows) == 1 else ())
    # Rows of one width are a table's, and no lines that commas part by chance.
    is_table = len(rows) > _FEW and len({len(row.cells) for row in rows}) == 1
    return NoNamesError(no_names_message(rows), maps, may_be_lines=bool(rows) and not is_table)


def no_names_message(rows: tuple[Row, ...]) -> str:
    """What is said of a table in which no header is of names."""
    if not rows:
        return "the file holds no rows"
    cells = ", ".join(filter(None, rows[0].cells)) or "nothing"
    return (
        f"no column is known to hold names; the first row has {cells}. "
        "Say which it is, as in --map 'Partner org=name'"
    )
