"""Rows of the European Parliament's lists to people, identified by their number there.

Read are the Parliament's own list (XML), its open data (JSON-LD and CSV), and sheets with the same
columns. Births, addresses and other private data are dropped.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.capitals import FullName, respell, split_name
from coalition.intake.cells import read_name
from coalition.intake.known_headers import fold, is_private
from coalition.intake.nothing import is_nothing
from coalition.intake.rows import RefusedRow, Row, UnreadableError, quote
from coalition.model import Gender

_HEADERS = {
    "ep_id": "id, ep id, mep id, mepid, identifier, mep identifier, person id, user id, epid",
    "name": "full name, name, label, mep, nom, nom complet, person label",
    "given": "given name, first name, prenom, firstname",
    "family": "family name, last name, surname, nom de famille, lastname, familyname",
    "country": "country, country code, country country code, country of representation, pays, "
    "member state, etat membre",
    "group": "political group, group, ep group, eu group, european political group, groupe, "
    "groupe politique, political group body code",
    "party": "national political group, national party, party, parti, parti national, "
    "national political party",
    "gender": "gender, has gender, genre, sex",
}
_KEYS = {header: key for key, headers in _HEADERS.items() for header in headers.split(", ")}
_IGNORED = frozenset({
    "type", "sort label", "image", "img", "@id", "@type", "upper official family name",
    "upper official given name", "official family name", "official given name",
    "national political group body code", "national political group id", "political group id",
    "has membership",
})  # fmt: skip
"""Columns of the Parliament's own lists that no key of a record is for."""

# The Parliament's open data has `familyName` and `api:country-of-representation`.
_CAMEL = Expression(r"(?<=[a-z])(?=[A-Z])")
_PREFIX = Expression(r"^(?:api|mep|person|skos|foaf|org|vcard|epvoc)\s*[:_]\s*", re.IGNORECASE)
_BIRTH = Expression(r"\b(bday|birth\w*|place of birth|born|death\w*|residence|mbox|citizenship)\b")
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
    guessed: bool
    """Whether the case of the name's letters was guessed from capitals, and needs a look."""


class MemberColumns(NamedTuple):
    """What the columns of a list hold."""

    keys: dict[int, str]
    header: Row
    private: tuple[str, ...]
    unknown: tuple[str, ...]


def match_member_columns(rows: tuple[Row, ...], mapping: Mapping[str, str]) -> MemberColumns:
    """What the columns hold, by their header and by `mapping`, which has keys by header.

    Raises UnreadableError where no column holds the numbers of the Parliament, or none names.
    """
    key_by_header = {fold(header): key for header, key in mapping.items()}
    for key in mapping.values():
        if key not in (*_HEADERS, "-"):
            raise UnreadableError(f"{key} is nothing of a member; there are {', '.join(_HEADERS)}")
    for row in rows[:10]:
        keys = [_key(cell, key_by_header) for cell in row.cells]
        if "ep_id" in keys and ("name" in keys or "family" in keys):
            return _columns(row, keys)
    cells = ", ".join(filter(None, rows[0].cells)) if rows else "nothing"
    raise UnreadableError(
        "no list of members: it needs a column with the Parliament's numbers (id) and one with "
        f"names; the first row has {cells[:200]}"
    )


def _columns(header: Row, keys: list[str | None]) -> MemberColumns:
    keys_by_index: dict[int, str] = {}
    private, unknown = list[str](), list[str]()
    for index, (cell, key) in enumerate(zip(header.cells, keys, strict=True)):
        plain = _plain(cell)
        if key == "-" or not cell or plain in _IGNORED:
            continue
        if key is not None:
            # Of two columns the later is plainer: `person/840` comes before `840`, and a group's
            # name before its code.
            keys_by_index[index] = key
        elif _BIRTH.search(plain) or is_private(plain):
            private.append(cell)
        else:
            unknown.append(cell)
    return MemberColumns(keys_by_index, header, tuple(private), tuple(unknown))


def _key(header: str, key_by_header: Mapping[str, str]) -> str | None:
    return key_by_header.get(fold(header)) or _KEYS.get(_plain(header))


def _plain(header: str) -> str:
    """A header as words: `api:country-of-representation` is `country of representation`."""
    bare = _PREFIX.sub("", _CAMEL.sub(" ", header.strip()))
    return fold(re.sub(r"[-_:]+", " ", _PREFIX.sub("", bare)))


def read_member(row: Row, columns: MemberColumns) -> Member | RefusedRow:
    """The person in a row, or the reason why it can't be read."""
    cells: dict[str, str] = {}
    for index, key in columns.keys.items():
        if index < len(row.cells) and row.cells[index].strip():
            cells[key] = " ".join(languages.compose(row.cells[index]).split())
    parts = (cells.get("given"), cells.get("family"))
    full_name = cells.get("name") or " ".join(filter(None, parts))
    number = _NUMBER.fullmatch(cells.get("ep_id", ""))
    if number is None:
        return RefusedRow(
            row.number, full_name, f"{quote(cells.get('ep_id') or 'nothing')} is not a number"
        )
    ep_id = int(number[1])
    try:
        for key in ("name", "given", "family"):
            if key in cells:
                cells[key] = read_name(cells[key])
        if not any(map(str.isalpha, full_name)):
            return RefusedRow(row.number, full_name, "the row has no name", ep_id=ep_id)
        country = _country(cells.get("country"))
    except ValueError as error:
        return RefusedRow(row.number, full_name, str(error), ep_id=ep_id)
    return _member(row.number, ep_id, cells, country)


def _country(text: str | None) -> str | None:
    """The code of a country, given by code, by name, or by its address in open data."""
    if text is None or is_nothing(text):
        return None
    # The Parliament's open data has an address whose last part is the code: …/country/DEU.
    is_address = text.startswith(("http://", "https://"))
    return languages.read_country(text.rpartition("/")[2] if is_address else text)


def _member(row: int, ep_id: int, cells: Mapping[str, str], country: str | None) -> Member:
    given_name, family = cells.get("given"), cells.get("family")
    if given_name and family:
        spelling = respell(family, country)
        given = respell(given_name, None)
        guessed = given.guessed or spelling.guessed
        whole = FullName(f"{given.text} {spelling.text}", spelling.text, guessed)
    else:
        whole = split_name(cells.get("name", ""), country)
    party = cells.get("party", "")
    return Member(
        row=row,
        ep_id=ep_id,
        name=whole.name,
        family_name=whole.family or None,
        country=country,
        group=cells.get("group", "").strip("-–— "),
        party=None if party.casefold() in _NO_PARTY else party,
        # In open data an address: …/authority/human-sex/FEMALE.
        gender=_GENDERS.get(cells.get("gender", "").rpartition("/")[2].casefold()),
        guessed=whole.guessed,
    )
