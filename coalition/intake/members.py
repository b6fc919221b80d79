"""Lists of members of the European Parliament: what a row says of a person, by their number there.

Read are the Parliament's own list (XML), its open data (JSON-LD and CSV), and sheets with the same
columns. Who was born when and where, and how to reach anybody, is dropped.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.headers import fold, is_private
from coalition.intake.rows import RefusedRow, Row, UnreadableError
from coalition.intake.values import read_name
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
_WITHOUT_MEANING = frozenset({
    "type", "sort label", "image", "img", "@id", "@type", "upper official family name",
    "upper official given name", "official family name", "official given name",
    "national political group body code", "national political group id", "political group id",
    "has membership",
})  # fmt: skip
"""Columns of the Parliament's own lists that say nothing which a record holds."""

_CAMEL = Expression(r"(?<=[a-z])(?=[A-Z])")
_PREFIX = Expression(r"^(?:api|mep|person|skos|foaf|org|vcard|epvoc)\s*[:_]\s*", re.IGNORECASE)
_BORN = Expression(r"\b(bday|birth\w*|place of birth|born|death\w*|residence|mbox|citizenship)\b")
_NUMBER = Expression(r"(?:.*[/#])?(\d{1,9})")
_MC = Expression(r"M(?:a?)c[A-Z]{2,}")
_GENDERS: dict[str, Gender] = {
    "f": "feminine", "female": "feminine", "feminine": "feminine", "femme": "feminine",
    "m": "masculine", "male": "masculine", "masculine": "masculine", "homme": "masculine",
}  # fmt: skip
_SMALL = {
    "NL": {"van", "de", "der", "den", "in", "'t", "ter", "ten", "het"},
    "DE": {"von", "der", "zu"},
    "AT": {"von", "der", "zu"},
    "ES": {"de", "del", "la", "los", "las", "y", "i"},
    "PT": {"de", "da", "do", "dos", "das", "e"},
    "FR": {"de", "du", "des"},
}
"""Words of family names that people of a country write small, and lists in capitals."""

_NO_PARTY = frozenset({"", "-", "–", "—", "independent", "independiente", "n/a"})


class Member(NamedTuple):
    """What a list says of a person."""

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
    """Whether capitals were made small by rules of thumb, so that somebody should look."""


class MemberColumns(NamedTuple):
    """What the columns of a list hold."""

    keys: dict[int, str]
    header: Row
    private: tuple[str, ...]
    unknown: tuple[str, ...]


def member_columns(rows: tuple[Row, ...], told: Mapping[str, str]) -> MemberColumns:
    """What the columns hold, by their header and by `told`.

    Raises UnreadableError where no column holds the numbers of the Parliament, or none names.
    """
    by_header = {fold(header): key for header, key in told.items()}
    for key in told.values():
        if key not in (*_HEADERS, "-"):
            raise UnreadableError(f"{key} is nothing of a member; there are {', '.join(_HEADERS)}")
    for row in rows[:10]:
        keys = [_key(cell, by_header) for cell in row.cells]
        if "ep_id" in keys and ("name" in keys or "family" in keys):
            return _columns(row, keys)
    shown = ", ".join(filter(None, rows[0].cells)) if rows else "nothing"
    raise UnreadableError(
        "no list of members: it needs a column with the Parliament's numbers (id) and one with "
        f"names; the first row has {shown[:200]}"
    )


def _columns(header: Row, keys: list[str | None]) -> MemberColumns:
    found: dict[int, str] = {}
    private, unknown = list[str](), list[str]()
    for index, (cell, key) in enumerate(zip(header.cells, keys, strict=True)):
        plain = _plain(cell)
        if key == "-" or not cell or plain in _WITHOUT_MEANING:
            continue
        if key is not None:
            # Of two columns the later says it more plainly: `person/840` comes before `840`, and
            # a group's name before its code.
            found[index] = key
        elif _BORN.search(plain) or is_private(plain):
            private.append(cell)
        else:
            unknown.append(cell)
    return MemberColumns(found, header, tuple(private), tuple(unknown))


def _key(header: str, told: Mapping[str, str]) -> str | None:
    return told.get(fold(header)) or _KEYS.get(_plain(header))


def _plain(header: str) -> str:
    """A header as words: `api:country-of-representation` is `country of representation`."""
    bare = _PREFIX.sub("", _CAMEL.sub(" ", header.strip()))
    return fold(re.sub(r"[-_:]+", " ", _PREFIX.sub("", bare)))


def member(row: Row, columns: MemberColumns) -> Member | RefusedRow:
    """What a row says of a person, or why it can't be read."""
    cells: dict[str, str] = {}
    for index, key in columns.keys.items():
        if index < len(row.cells) and row.cells[index].strip():
            cells[key] = " ".join(languages.compose(row.cells[index]).split())
    shown = cells.get("name") or " ".join(filter(None, (cells.get("given"), cells.get("family"))))
    number = _NUMBER.fullmatch(cells.get("ep_id", ""))
    if number is None:
        return RefusedRow(row.number, shown, f"{cells.get('ep_id') or 'nothing'} is no number")
    ep_id = int(number[1])
    try:
        for key in ("name", "given", "family"):
            if key in cells:
                cells[key] = read_name(cells[key])
        if not any(map(str.isalpha, shown)):
            return RefusedRow(row.number, shown, "the row has no name", ep_id=ep_id)
        country = _country(cells.get("country"))
    except ValueError as error:
        return RefusedRow(row.number, shown, str(error), ep_id=ep_id)
    return _member(row.number, ep_id, cells, country)


def _country(text: str | None) -> str | None:
    """A code from a code, a name, or the address that open data has for a country."""
    if text is None:
        return None
    return languages.read_country(text, international=(), address=True)


def _member(row: int, ep_id: int, cells: Mapping[str, str], country: str | None) -> Member:
    given, family = cells.get("given"), cells.get("family")
    if given and family:
        spelt = _spelt(family, country)
        name, family_name = f"{given} {spelt.text}", spelt.text
    else:
        words = cells.get("name", "").split()
        at = next((n for n, word in enumerate(words) if n and _is_capitals(word)), len(words))
        while 1 < at < len(words) and words[at - 1].islower():
            at -= 1
        spelt = _spelt(" ".join(words[at:]), country)
        name = " ".join(filter(None, (*words[:at], spelt.text)))
        family_name = spelt.text
    party = cells.get("party", "")
    return Member(
        row=row,
        ep_id=ep_id,
        name=name,
        family_name=family_name or None,
        country=country,
        group=cells.get("group", "").strip("-–— "),
        party=None if party.casefold() in _NO_PARTY else party,
        gender=_GENDERS.get(cells.get("gender", "").rpartition("/")[2].casefold()),
        guessed=spelt.guessed,
    )


class _Spelt(NamedTuple):
    text: str
    guessed: bool


def _is_capitals(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    return bool(_MC.fullmatch(word)) or (len(letters) > 1 and word.upper() == word)


def _spelt(family: str, country: str | None) -> _Spelt:
    """A family name that may be written in capitals, as people write it."""
    words = family.split()
    if not any(map(_is_capitals, words)):
        return _Spelt(family, guessed=False)
    small = _SMALL.get(country or "", set())
    done = [_small_letters(word, small) for word in words]
    plain = len(words) == 1 and not family.upper().startswith(("MC", "MAC", "O'", "D'"))
    # Greek capitals carry no accents.
    plain = plain and not any("\u0370" <= letter <= "\u03ff" for letter in family)
    return _Spelt(" ".join(done), guessed=not plain)


def _small_letters(word: str, small: set[str]) -> str:
    if word.casefold() in small:
        return word.casefold()
    if not _is_capitals(word):
        return word
    if found := re.fullmatch(r"(M[Cc])(.+)", word):
        return f"Mc{found[2].capitalize()}"
    return re.sub(r"[^\W\d_]+", lambda part: _capitalised(part[0]), word)


def _capitalised(letters: str) -> str:
    """Greek, too: the last sigma of a word has a form of its own, which `lower` knows."""
    return letters[:1] + letters[1:].lower()
