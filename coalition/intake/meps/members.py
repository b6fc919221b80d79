"""Rows of the European Parliament's lists to people, identified by their number there.

Read are the Parliament's own list (XML), its open data (JSON-LD and CSV), and sheets with the same
columns. Births, addresses and other private data are dropped.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from coalition.contacts import holds_mail_address, private_data
from coalition.expressions import Expression
from coalition.intake.meps.member_columns import MemberColumns
from coalition.intake.meps.members_against import reasons_against
from coalition.intake.names.person_names import ListOrder, order_of_list, read_person_name
from coalition.intake.names.titles_of_people import without_titles
from coalition.intake.rows import CellError, RefusedRow, Row, UnknownLabel, quote
from coalition.intake.values.cells import LEFT_OUT, clean, read_country, read_name
from coalition.intake.values.days import (
    AmbiguousDayError,
    DayOrder,
    day_order,
    read_date,
    require_no_future,
)
from coalition.intake.words.known_headers import order_of_names_in
from coalition.intake.words.nothing import is_nothing
from coalition.intake.words.orders_of_names import Order
from coalition.intake.words.withdrawing import is_filled
from coalition.languages import abbreviations_in_list
from coalition.model import Gender

# In open data the number is the end of an address or a path: `person/840`.
_NUMBER = Expression(r"(?:.*[/#])?(\d{1,9})")
_GENDERS: dict[str, Gender] = {
    "f": "feminine", "female": "feminine", "feminine": "feminine", "femme": "feminine",
    "m": "masculine", "male": "masculine", "masculine": "masculine", "homme": "masculine",
}  # fmt: skip
_NO_PARTY = frozenset({"", "-", "–", "—", "independent", "independiente", "n/a"})


class Member(NamedTuple):
    """A person in a list."""

    row: int
    ep_id: int
    name: str
    family_name: str | None
    country: str | None
    group: str
    """As the list calls it; empty where it names none."""

    party: str | None
    gender: Gender | None
    until: datetime.date | None
    """The last day in the Parliament, where the list says it."""

    day: datetime.date | None
    """On which the member signed or endorsed, where the list says it."""

    doubt: str
    """What nobody but people can tell of the name, for them; empty where it is sure."""

    remarks: tuple[str, ...] = ()
    """What the row states and was not read, for people."""


def read_members(
    rows: Iterable[Row], columns: MemberColumns, values: Mapping[str, str] = MappingProxyType({})
) -> list[Member | RefusedRow]:
    """The people in a list's rows below its header, or the reasons why they can't be read.

    `values` gives what stands for a cell's text, and LEFT_OUT for a cell that should not be read.
    """
    rows = tuple(rows)
    against = reasons_against(rows, columns, values)
    cells_of = [(row.number, _cells_by_key(row, columns, values)) for row in rows]
    names = (cells["name"] for _, cells in cells_of if "name" in cells)
    order = order_of_list(names, _order_in_header(columns))
    days = {key: day_order(cells.get(key, "") for _, cells in cells_of) for key in ("until", "day")}
    short = abbreviations_in_list(cells.get("country", "") for _, cells in cells_of)
    for _, cells in cells_of:
        if meant := short.get(cells.get("country", "").upper()):
            # `SR` beside `ČR` is Slovakia.
            cells["country"] = meant
    members = [_read_member(number, cells, order, days) for number, cells in cells_of]
    return [_unless_against(member, against.get(member.row, "")) for member in members]


def _order_in_header(columns: MemberColumns) -> Order | None:
    """Which name the header of the column of names says is first."""
    headers = (columns.header.cells[at] for at, key in columns.keys.items() if key == "name")
    return next(filter(None, map(order_of_names_in, headers)), None)


def _unless_against(member: Member | RefusedRow, reason: str) -> Member | RefusedRow:
    if not reason or isinstance(member, RefusedRow):
        return member
    return RefusedRow(member.row, member.name, reason, (), member.ep_id)


def _cells_by_key(row: Row, columns: MemberColumns, values: Mapping[str, str]) -> dict[str, str]:
    cells: dict[str, str] = {}
    for index, key in columns.keys.items():
        text = clean(row.cells[index]) if index < len(row.cells) else ""
        text = values.get(text, text)
        if text and text != LEFT_OUT:
            cells[key] = text
    return cells


def _read_member(
    row: int, cells: dict[str, str], order: ListOrder, days: Mapping[str, DayOrder]
) -> Member | RefusedRow:
    """The person in a row, or the reason why it can't be read."""
    if "particle" in cells and "family" in cells:
        cells["family"] = f"{cells['particle']} {cells['family']}"
    parts = (cells.get("given"), cells.get("family"))
    full_name = cells.get("name") or " ".join(filter(None, parts))
    number = _NUMBER.fullmatch(cells.get("ep_id", ""))
    if number is None:
        text = cells.get("ep_id")
        unknown = (UnknownLabel("cell", text, key="ep_id"),) if text else ()
        return RefusedRow(row, full_name, f"{quote(text or 'nothing')} is not a number", unknown)
    ep_id = int(number[1])
    try:
        for key in ("name", "given", "family"):
            if key in cells:
                cells[key] = read_name(cells[key])
        if not any(map(str.isalpha, full_name)):
            return RefusedRow(row, full_name, "the row has no name", ep_id=ep_id)
        country = _country(cells.get("country"))
        until = _day(cells.get("until"), days["until"], "until")
        day = _day(cells.get("day"), days["day"], "day")
    except CellError as error:
        unknown = (error.unknown,) if error.unknown else ()
        return RefusedRow(row, full_name, str(error), unknown, ep_id)
    titles = _drop_titles(cells)
    name = read_person_name(cells, country, order)
    reached = _reached_by(cells.get("party", ""))
    party = "" if reached else cells.get("party", "")
    # In open data an address: …/authority/human-sex/FEMALE.
    gender = _GENDERS.get(cells.get("gender", "").rpartition("/")[2].casefold())
    return Member(
        row=row,
        ep_id=ep_id,
        name=name.name,
        family_name=name.family,
        country=country,
        group=cells.get("group", "").strip("-–— "),
        party=None if party.casefold() in _NO_PARTY else party,
        gender=gender,
        until=until,
        day=day,
        doubt=name.doubt,
        remarks=(*titles, *_remarks({**cells, "party": party}, gender), *_left_out(reached)),
    )


def _reached_by(party: str) -> str:
    """What stands for a national party and reaches somebody: `an e-mail address`; or nothing."""
    if holds_mail_address(party):
        return "an e-mail address"
    is_number = not any(map(str.isalpha, party)) and sum(map(str.isdigit, party)) >= _FEWEST_DIGITS
    return private_data(party) or ("a telephone number" if is_number else "")


_FEWEST_DIGITS = 5
"""Of a telephone number."""


def _left_out(reached: str) -> Iterator[str]:
    if reached:
        yield f"the party is left out, for it holds {reached}"


def _drop_titles(cells: dict[str, str]) -> tuple[str, ...]:
    """Take titles out of the cells of a name, and say so."""
    taken = []
    for key in ("name", "given", "family"):
        if key in cells:
            cells[key], titles = without_titles(cells[key])
            taken.append(titles)
    left_out = " ".join(filter(None, taken))
    return (f"the title {left_out} is left out",) if left_out else ()


def _remarks(cells: Mapping[str, str], gender: Gender | None) -> Iterator[str]:
    """What a row states and no key of a record is for."""
    party = cells.get("party", "")
    if party.casefold() in _NO_PARTY and party.isalpha():
        yield f"party {party} is taken for none"
    if "gender" in cells and gender is None and not is_nothing(cells["gender"]):
        yield f"gender {quote(cells['gender'])} is not read"


def _country(text: str | None) -> str | None:
    """The code of a country, given by code, by name, or by its address in open data."""
    if text is None or is_nothing(text):
        return None
    # The Parliament's open data has an address whose last part is the code: …/country/DEU.
    is_address = text.startswith(("http://", "https://"))
    country = read_country(text.rpartition("/")[2] if is_address else text)
    if country == "international":
        raise CellError(f"{quote(text)} is not a country", UnknownLabel("country", text))
    return country


def _day(text: str | None, order: DayOrder, key: str) -> datetime.date | None:
    if text is None or not is_filled(text):
        return None
    try:
        day = read_date(text, order)
        return require_no_future(day) if key == "day" else day
    except CellError as error:
        likely = (str(error.days[0]),) if isinstance(error, AmbiguousDayError) else ()
        raise CellError(str(error), UnknownLabel("cell", text, likely, key)) from None
