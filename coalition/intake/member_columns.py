"""Which column of a list of the European Parliament holds what."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.ep_group import fold_group_name
from coalition.intake.known_headers import fold, is_private
from coalition.intake.parliament import GROUPS
from coalition.intake.rows import Row, UnreadableError

_HEADERS = {
    "ep_id": "id, ep id, mep id, mepid, identifier, mep identifier, person id, user id, epid",
    "name": "full name, name, label, mep, nom, nom complet, person label",
    "given": "given name, first name, prenom, firstname, vorname, voornaam, imie, utonev, "
    "keresztnev, etunimi, eesnimi, fornamn, fornavn, prenume",
    "family": "family name, last name, surname, nom de famille, lastname, familyname, nachname, "
    "familienname, cognome, apellidos, apellido, apelido, achternaam, nazwisko, prijmeni, "
    "priezvisko, vezeteknev, sukunimi, perekonnanimi, efternamn, efternavn, etternavn, prezime",
    "country": "country, country code, country country code, country of representation, pays, "
    "member state, etat membre, land, mitgliedstaat, paese, stato membro, pais, estado miembro, "
    "kraj, zeme, krajina, orszag, tara, maa, riik, drzava, lidstaat",
    "group": "political group, group, ep group, eu group, european political group, groupe, "
    "groupe politique, political group body code, fraktion, gruppo politico, gruppo, "
    "grupo politico, grupo, fractie, grupa polityczna, politicka skupina, skupina, "
    "kepviselocsoport, grup politic, ryhma, fraktsioon, partigrupp, politisk gruppe",
    "party": "national political group, national party, party, parti, parti national, "
    "national political party, partei, nationale partei, partito, partito nazionale, partido, "
    "partido nacional, partij, partia, part, erakond, puolue, strana, stranka",
    "gender": "gender, has gender, genre, sex",
    "sort": "sort label, sort name, sorted name, name for sorting",
    "until": "until, end, end date, date of leaving, leaving date, left, left on, mandate end, "
    "end of mandate, mandate until, term end, date de fin, fin de mandat, fin du mandat, "
    "date de depart, austritt, mandatsende, ausgeschieden, ausgeschieden am, fecha de baja, "
    "fin del mandato, fine mandato, fim do mandato, einde mandaat, koniec mandatu, konec mandatu",
}
_KEYS = {header: key for key, headers in _HEADERS.items() for header in headers.split(", ")}
_IGNORED = frozenset({
    "type", "image", "img", "@id", "@type", "upper official family name",
    "upper official given name", "official family name", "official given name",
    "national political group body code", "national political group id", "political group id",
    "has membership",
})  # fmt: skip
"""Columns of the Parliament's own lists that no key of a record is for."""

# The Parliament's open data has `familyName` and `api:country-of-representation`.
_CAMEL = Expression(r"(?<=[a-z])(?=[A-Z])")
_PREFIX = Expression(r"^(?:api|mep|person|skos|foaf|org|vcard|epvoc)\s*[:_]\s*", re.IGNORECASE)
_BIRTH = Expression(r"\b(bday|birth\w*|place of birth|born|death\w*|residence|mbox|citizenship)\b")


_IN_BRACKETS = Expression(r"(\S.*\S)\s*\(([^()]+)\)")
_NATIONAL = Expression(r"\bnational")


class MemberColumns(NamedTuple):
    """What the columns of a list hold."""

    keys: dict[int, str]
    header: Row
    private: tuple[str, ...]
    unknown: tuple[str, ...]
    needless: tuple[str, ...] = ()
    """Headers of columns of the Parliament's own that no key of a record is for."""

    repeated: tuple[str, ...] = ()
    """Headers of columns with the key of a later one; read where that one is empty."""

    others: tuple[int, ...] = ()
    """The places of the unknown columns."""


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
            below = [other for other in rows if other.number > row.number]
            told = {index for index, cell in enumerate(row.cells) if fold(cell) in key_by_header}
            return _columns(row, _settle_parties(row, keys, below, told))
    cells = ", ".join(filter(None, rows[0].cells)) if rows else "nothing"
    raise UnreadableError(
        "no list of members: it needs a column with the Parliament's numbers (id) and one with "
        f"names; the first row has {cells[:200]}"
    )


def _settle_parties(
    header: Row, keys: list[str | None], below: Iterable[Row], told: set[int]
) -> list[str | None]:
    """The keys, where `party` beside `national party`, or with such cells, is the group."""
    parties = [index for index, key in enumerate(keys) if key == "party" and index not in told]
    if "group" in keys:
        return keys
    national = {index for index in parties if _NATIONAL.search(_plain(header.cells[index]))}
    below = list(below)
    for index in parties:
        cells = [row.cells[index] for row in below if index < len(row.cells) and row.cells[index]]
        groups = sum(map(is_ep_group, cells))
        if index not in national and (national or (cells and groups * 2 >= len(cells))):
            return [*keys[:index], "group", *keys[index + 1 :]]
    return keys


def is_ep_group(text: str) -> bool:
    """Whether a group of the Parliament was ever called so."""
    names = {name for group in GROUPS for name in (*group.own, *map(fold_group_name, group.shared))}
    return any(fold_group_name(name) in names for name in group_names(text))


def group_names(text: str) -> tuple[str, ...]:
    """A group's name as a list has it, and the two names of `Renew Europe (RE)`."""
    match = _IN_BRACKETS.fullmatch(text.strip())
    return (text, *match.groups()) if match else (text,)


def _columns(header: Row, keys: list[str | None]) -> MemberColumns:
    keys_by_index: dict[int, str] = {}
    private, unknown, needless = list[str](), list[str](), list[str]()
    others: list[int] = []
    for index, (cell, key) in enumerate(zip(header.cells, keys, strict=True)):
        plain = _plain(cell)
        if key == "-" or not cell:
            continue
        if key is not None:
            # Of two columns the later is plainer: `person/840` comes before `840`, and a group's
            # name before its code.
            keys_by_index[index] = key
        elif plain in _IGNORED:
            needless.append(cell)
        elif _BIRTH.search(plain) or is_private(plain):
            private.append(cell)
        else:
            unknown.append(cell)
            others.append(index)
    last = {key: index for index, key in keys_by_index.items()}
    repeated = (header.cells[index] for index, key in keys_by_index.items() if last[key] != index)
    return MemberColumns(
        keys_by_index,
        header,
        tuple(private),
        tuple(unknown),
        tuple(needless),
        tuple(repeated),
        tuple(others),
    )


def _key(header: str, key_by_header: Mapping[str, str]) -> str | None:
    return key_by_header.get(fold(header)) or _KEYS.get(_plain(header))


def _plain(header: str) -> str:
    """A header as words: `api:country-of-representation` is `country of representation`."""
    bare = _PREFIX.sub("", _CAMEL.sub(" ", header.strip()))
    return fold(re.sub(r"[-_:]+", " ", _PREFIX.sub("", bare)))
