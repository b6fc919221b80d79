"""Tables without a header: what each column holds is said by its number, `--map '1=name'`."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from coalition import languages
from coalition.intake.headers.machine_columns import are_machine_values
from coalition.intake.headers.no_names import NoNamesError
from coalition.intake.names.bare_sites import is_bare_site
from coalition.intake.rows import Row

_LONGEST_CODE = 3
"""Letters of a code, which may also be a header."""

_MOST = 0.5
"""Of which share of its filled cells a column is one of countries or of websites."""


def has_no_header(rows: tuple[Row, ...]) -> bool:
    """Whether the first row of a table is none above others: it has a country or website, too.

    Whoever called a column by what stands in it would lose that row.
    """
    first, *below = rows or (Row(0, ()),)
    return len(first.cells) > 1 and any(
        _is_of_record(cell)
        and any(at < len(row.cells) and _is_of_record(row.cells[at]) for row in below)
        for at, cell in enumerate(first.cells)
    )


def with_numbers(rows: tuple[Row, ...], mapping: Mapping[str, str]) -> tuple[Row, ...]:
    """The rows below a header of numbers, where `mapping` calls columns by their numbers.

    As they are, where the first row is a header that has such a number, or there is no such column.
    """
    width = max((len(row.cells) for row in rows), default=0)
    numbers = [str(at + 1) for at in range(width)]
    told = [header.strip() for header in mapping]
    is_told = bool(told) and all(header in numbers for header in told)
    has_numbers = bool(rows) and not {cell.strip() for cell in rows[0].cells}.isdisjoint(told)
    is_header = has_numbers and not has_no_header(rows)
    return (Row(0, tuple(numbers)), *rows) if is_told and not is_header else rows


def headerless_error(rows: tuple[Row, ...]) -> NoNamesError:
    """The error of a table of which `has_no_header` is true, with what its columns seem to hold."""
    cells = ", ".join(filter(None, rows[0].cells))[:200]
    keys = dict(_likely_keys(rows))
    return NoNamesError(
        f"the table has no header, for its first row is {cells}; say what each column holds by its "
        "number, or write a row above it, such as Name, Country, Website, Notes",
        [f"{at + 1}={key}" for at, key in keys.items()] if "name" in keys.values() else (),
    )


def _likely_keys(rows: tuple[Row, ...]) -> Iterator[tuple[int, str]]:
    """The columns of countries, of websites and of names, the first of each."""
    left = {"country", "website", "name"}
    for at in range(max(len(row.cells) for row in rows)):
        key = _likely_key([row.cells[at] for row in rows if at < len(row.cells) and row.cells[at]])
        if key in left:
            left.remove(key)
            yield at, key


def _likely_key(cells: Collection[str]) -> str:
    if not cells or any("@" in cell for cell in cells):
        return ""
    if _share(map(_is_site, cells)) > _MOST:
        return "website"
    if _share(bool(languages.known_country(cell)) for cell in cells) > _MOST:
        return "country"
    is_text = all(any(map(str.isalpha, cell)) for cell in cells)
    differ = len(set(cells)) * 2 > len(cells)
    return "name" if is_text and differ and not are_machine_values(cells) else ""


def _share(answers: Iterable[bool]) -> float:
    answers = list(answers)
    return sum(answers) / len(answers)


def _is_of_record(cell: str) -> bool:
    text = cell.strip()
    return _is_site(text) or (len(text) > _LONGEST_CODE and bool(languages.known_country(text)))


def _is_site(cell: str) -> bool:
    text = cell.strip()
    # `www. Strona WWW` is LimeSurvey's code of a question before the question.
    is_one = " " not in text and text.startswith(("http://", "https://", "www."))
    return is_one or is_bare_site(text)
