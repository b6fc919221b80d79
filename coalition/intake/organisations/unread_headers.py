"""Columns whose headers are in a language that is not read, and of which nothing may be dropped.

A sheet in Georgian has its answers, countries and totals, too. Where no header is understood, and
in a script of which hardly one is, nobody can know what a column says against its rows: it is for
whoever sends the sheet to say.
"""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from coalition.expressions import Expression
from coalition.intake.agreement.consent import are_answers
from coalition.intake.headers.columns import Columns
from coalition.intake.headers.machine_columns import is_machine_column
from coalition.intake.headers.no_names import NoNamesError, quoted_map
from coalition.intake.membership.open_questions import is_open_question
from coalition.intake.names.given_names import given_names
from coalition.intake.rows import Row
from coalition.intake.values.cells import LEFT_OUT, names_country
from coalition.intake.words.description_headers import is_description_header
from coalition.intake.words.known_headers import fold, is_private
from coalition.intake.words.nothing import is_nothing
from coalition.intake.words.questions import is_question
from coalition.intake.words.sending_headers import is_of_sending

_READ = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "DIGIT", "MICRO", "MASCULINE", "FEMININE")
"""How the names of the letters begin in which the thirty languages are written."""

_PERSIAN = frozenset("پچژگکیۀ")
"""Letters that Arabic does not have, but Persian and Urdu do."""

_ADDRESS = Expression(r"(?i)(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?")
_NUMBER = Expression(r"[\d\s.,:/()+-]+")
_FEW = 2
"""Columns that nobody has explained; of these less than the half is understood."""

_MOST_ANSWERS = 3
"""Texts that stand in a column of answers, whatever their language."""


def require_read(
    columns: Columns, rows: Iterable[Row], mapping: Mapping[str, str], heeded: Collection[str]
) -> None:
    """Raise NoNamesError where a header is not read and its column may say what has to be heeded.

    `heeded` are headers that say whether a row is listed. The error has the `--map` of each column,
    by what stands in its cells.
    """
    if columns.header is None:
        return
    told = {fold(header) for header in mapping}
    rows = tuple(rows)
    unread = {
        index: header
        for index, header in enumerate(columns.header.cells)
        if header in columns.unknown
        and header not in heeded
        and fold(header) not in told
        and not (_is_of_program(header) or is_description_header(header))
    }
    cells = {i: list(_cells(rows, i)) for i in unread}
    unread = {i: header for i, header in unread.items() if cells[i]}
    likely = {i: _likely_key(cells[i]) for i in unread}
    asking = {
        i: header
        for i, header in unread.items()
        if is_open_question(header, cells[i])
        # Where the names were not known, a known word for yes may be one by chance.
        or (columns.told and is_question(header) and are_answers(cells[i]))
    }
    is_foreign = _is_understood_nowhere(columns, told)
    if not is_foreign:
        # What is copied must not refuse every row: only a yes or a no answers about listing.
        likely |= {i: "consent" if are_answers(cells[i]) else LEFT_OUT for i in asking}
    if not is_foreign or (not asking and {*likely.values()} <= {LEFT_OUT}):
        is_persian = any(map(_is_persian, columns.header.cells))
        unread = {
            i: header
            for i, header in unread.items()
            if i in asking or _is_in_unread_script(header, is_persian=is_persian)
        }
    if unread:
        raise _error({header: likely[i] for i, header in unread.items()})


def _is_in_unread_script(header: str, *, is_persian: bool) -> bool:
    """Whether a header is in a script of none of the thirty languages, or in Persian."""
    names = [unicodedata.name(sign, "") for sign in header if sign.isalpha()]
    read = tuple(script for script in _READ if not (is_persian and script == "ARABIC"))
    return any(not name.startswith(read) for name in names)


def _is_persian(header: str) -> bool:
    return not _PERSIAN.isdisjoint(header)


def _is_understood_nowhere(columns: Columns, told: Collection[str]) -> bool:
    """Whether few headers are known but those of which somebody has said what they hold."""
    headers = columns.header.cells if columns.header else ()
    others = [
        (i, header) for i, header in enumerate(headers) if header and fold(header) not in told
    ]
    known = [
        header
        for i, header in others
        if i in columns.keys or is_private(header) or _is_of_program(header)
    ]
    return columns.told and len(known) * _FEW < len(others) and len(others) >= _FEW


def _is_of_program(header: str) -> bool:
    """Whether a header is what programs write for themselves: `startlanguage`, `submitdate`."""
    return is_machine_column(header, ()) or is_of_sending(header)


def _cells(rows: Iterable[Row], index: int) -> Iterator[str]:
    for row in rows:
        cell = row.cells[index].strip() if index < len(row.cells) else ""
        if cell and not is_nothing(cell):
            yield cell


def _likely_key(cells: list[str]) -> str:
    """What a column holds by its cells: addresses, countries, answers, or what is left out."""
    if _are_most(cells, _is_address):
        return "website"
    if are_answers(cells) or _look_like_answers(cells):
        return "consent"
    return "country" if _are_most(cells, names_country) else LEFT_OUT


def _are_most(cells: list[str], is_one: Callable[[str], bool]) -> bool:
    return sum(map(is_one, cells)) * 2 > len(cells)


def _is_address(cell: str) -> bool:
    return _ADDRESS.fullmatch(cell) is not None


def _look_like_answers(cells: list[str]) -> bool:
    """Whether few short words that are no countries come back again and again."""
    kinds = {cell.casefold() for cell in cells}
    is_short = all(len(cell.split()) == 1 and not _NUMBER.fullmatch(cell) for cell in kinds)
    is_few = 1 < len(kinds) <= _MOST_ANSWERS and len(cells) > len(kinds)
    is_of_office = {fold(cell) for cell in kinds} <= given_names()
    return is_few and is_short and not is_of_office and not all(map(names_country, kinds))


def _error(likely: Mapping[str, str]) -> NoNamesError:
    told = " ".join(quoted_map(header, key) for header, key in likely.items())
    if LEFT_OUT in likely.values():
        columns = "column" if [*likely.values()].count(LEFT_OUT) == 1 else "columns"
        told += f"; =- leaves the {columns} out"
    return NoNamesError(
        f"what {', '.join(likely)} means is not known, and nothing is dropped without a word; say "
        "what each column holds (consent where yes says that an organisation may be listed, "
        f"anonymous where it says that it may not, - for one that is not read), as in {told}",
        tuple(f"{header}={key}" for header, key in likely.items()),
    )
