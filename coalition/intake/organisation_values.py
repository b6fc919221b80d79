"""A row of a sheet to the proposed record of an organisation, or the reason against it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from coalition.expressions import Expression
from coalition.intake.cells import (
    check_id,
    check_length,
    check_name,
    clean,
    is_placeholder,
    read_country,
    read_label,
    read_link,
    read_website,
)
from coalition.intake.days import read_date
from coalition.intake.rows import CellError, RefusedRow

_SURROGATE = Expression("[\ud800-\udfff]")
_ALIAS_SEPARATOR = Expression(r"[;\n]")
_LETTER_SEPARATOR = Expression(r"[;,\n]")
_LONG_KEYS = frozenset({"description", "aliases", "signed"})
"""Keys of prose, and of several values."""


class Vocabulary(NamedTuple):
    """The ids of a campaign's tiers, kinds and letters, each by the `label_key` of its labels."""

    tiers: Mapping[str, str]
    kinds: Mapping[str, str]
    letters: Mapping[str, str]


class Proposal(NamedTuple):
    """A record that a row proposes."""

    row: int
    values: dict[str, Any]
    """By key, as a record's file states them; `name` is always there."""

    id: str | None
    """The id in the row, if it has one."""

    remarks: tuple[str, ...] = ()
    """What the row states and was not read, for people."""

    defaulted: frozenset[str] = frozenset()
    """Keys of values that come from the import's defaults, not from the row."""

    is_from_form: bool = False
    """Whether it comes from a public form, so that changes to a record need a decision."""


def propose_organisation(
    row: int,
    cells: Mapping[str, str],
    vocabulary: Vocabulary,
    defaults: Mapping[str, str] = MappingProxyType({}),
    *,
    month_first: bool = False,
) -> Proposal | RefusedRow:
    """The record that a row proposes, its cells given by key of a record.

    `defaults` are cells by key for those that are empty in the row. `month_first` is as for
    `read_date`. All cells are read, so that the reasons of a refused row are complete.
    """
    values: dict[str, Any] = {}
    errors: list[CellError] = []
    try:
        filled = _filled_cells(cells)
    except CellError as error:
        return _refuse(row, cells, [error])
    lacking = {key: text for key, text in defaults.items() if key not in filled}
    for key, text in (*lacking.items(), *filled.items()):
        try:
            _set_value(values, key, text, vocabulary, month_first=month_first)
        except CellError as error:
            errors.append(error)
    if errors:
        return _refuse(row, cells, errors)
    remarks = tuple(_country_remarks(cells))
    return Proposal(row, values, values.pop("id", None), remarks, frozenset(lacking))


def _refuse(row: int, cells: Mapping[str, str], errors: list[CellError]) -> RefusedRow:
    unknown = tuple(error.unknown for error in errors if error.unknown)
    reason = "; ".join(map(str, errors))
    return RefusedRow(row, clean(cells.get("name", "")), reason, unknown)


def _country_remarks(cells: Mapping[str, str]) -> Iterator[str]:
    # `NA` is a placeholder in most sheets, and the code of Namibia in ISO 3166.
    if cells.get("country", "").strip() == "NA":
        yield "country NA is taken for nothing (for Namibia write its name)"


def _filled_cells(cells: Mapping[str, str]) -> dict[str, str]:
    """The cells that are not empty; a name that is a link gives the website, too."""
    for key, text in cells.items():
        if _SURROGATE.search(text):
            raise CellError(f"the {key} holds half a character")
    links = {key: read_link(text, key) for key, text in cells.items()}
    filled = {key: link.label for key, link in links.items() if not is_placeholder(link.label)}
    if "name" not in filled:
        raise CellError("the row has no name")
    url = links["name"].url
    return {"website": url, **filled} if url else filled


def _set_value(
    values: dict[str, Any], key: str, text: str, vocabulary: Vocabulary, *, month_first: bool
) -> None:
    """Put a cell's value where a record states it. Raises CellError where it has none."""
    cleaned = clean(text)
    if key not in _LONG_KEYS:
        check_length(cleaned, key)
    if key.startswith("names/"):
        values.setdefault("names", {})[key.partition("/")[2]] = check_name(cleaned)
    elif key in ("name", "short_name"):
        values[key] = check_name(cleaned)
    elif key == "aliases":
        aliases = filter(str.strip, _ALIAS_SEPARATOR.split(text))
        values[key] = [check_name(clean(alias)) for alias in aliases]
    elif key == "country":
        values[key] = read_country(cleaned)
    elif key == "website":
        # Not cleaned yet: an invisible character in an address is a reason to refuse it.
        values[key] = read_website(text.strip())
    elif key == "joined":
        values[key] = read_date(cleaned, month_first=month_first)
    elif key == "id":
        values[key] = check_id(cleaned)
    elif key == "tier":
        values[key] = read_label(cleaned, "tier", vocabulary.tiers)
    elif key == "kind":
        values[key] = read_label(cleaned, "kind", vocabulary.kinds)
    elif key == "signed":
        titles = filter(str.strip, _LETTER_SEPARATOR.split(text))
        ids = [read_label(title, "letter", vocabulary.letters) for title in titles]
        values[key] = [{"letter": id_} for id_ in ids]
    else:
        values[key] = cleaned
