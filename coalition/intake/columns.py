"""Which column of a sheet holds what: headers in English and French, and what somebody says."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from coalition import languages
from coalition.intake.sheets import Row

_HEADERS = {
    "id": "id, identifier, identifiant",
    "name": "name, organisation, organization, organisation name, organization name, name of the "
    "organisation, name of organisation, official name, full name, association, partner, member, "
    "signatory, nom, nom de l'organisation, nom de l'association, nom complet, nom officiel, "
    "structure, raison sociale, partenaire, membre, signataire, denomination",
    "short_name": "short name, acronym, abbreviation, short, sigle, acronyme, abreviation, "
    "nom court",
    "aliases": "aliases, alias, also known as, aka, other names, autres noms, autre nom, dit aussi",
    "country": "country, country code, nation, state, pays, code pays, etat, pays d'origine",
    "website": "website, web site, web, url, site, homepage, home page, link, web address, www, "
    "site web, site internet, lien, adresse web, page d'accueil",
    "kind": "kind, type, category, type of organisation, type of organization, categorie, genre, "
    "type d'organisation, forme juridique",
    "tier": "tier, level, section, niveau, rang, rubrique",
    "description": "description, about, summary, presentation, resume, a propos",
    "joined": "joined, joined on, date joined, member since, since, date, date d'adhesion, "
    "adhesion, adhesion le, membre depuis, depuis",
    "signed": "signed, letter, letters, letters signed, lettre, lettres, lettres signees, signe",
    "source": "source, origin, provenance, origine",
}
_KEYS = {header: key for key, headers in _HEADERS.items() for header in headers.split(", ")}
_PRIVATE = re.compile(
    r"\b(e-?mails?|mails?|phones?|telephones?|tel|mobile|portable|fax|contacts?|contact person|"
    r"first ?names?|last ?names?|surnames?|prenoms?|courriels?|mel|responsable|address|adresse|"
    r"street|rue|zip|post ?code|code postal|birth\w*|naissance)\b"
)
_NAME_IN = re.compile(r"(?:name|nom)[ _]*[(\[]?([a-z]{2,3}(?:[-_][a-z0-9]+)*)[)\]]?")
_HEADER_ROWS = 10
"""Among how many rows the header is looked for: titles and logos stand above it."""


class NoNames(Exception):  # noqa: N818 - a sentence for people
    """A sheet in which no column holds names; the message says what there is."""


class Columns(NamedTuple):
    """What the columns of a sheet hold."""

    keys: dict[int, str]
    """By the column's index the key of a record; `names/fr` for a name in a language."""

    header: Row | None
    """None for a list without one."""

    private: tuple[str, ...]
    """Headers of columns with private data, which are not read."""

    unknown: tuple[str, ...]
    """Headers of columns that nobody told the meaning of."""

    repeated: tuple[str, ...]
    """Headers of columns that hold what another column holds already, and are not read."""


def matched(rows: tuple[Row, ...], told: Mapping[str, str]) -> Columns:
    """What the columns hold, by their header and by `told`: a header to a key of a record.

    `told` may give `-` for a column that should not be read. Raises NoNames where nothing says
    which column holds the names.
    """
    folded = {fold(header): key for header, key in told.items()}
    header = max(rows[:_HEADER_ROWS], key=lambda row: _score(row, folded), default=None)
    if header is None or _score(header, folded) == 0:
        if rows and max(len(row.cells) for row in rows) == 1:
            return Columns({0: "name"}, None, (), (), ())
        raise NoNames(_no_names(rows))
    return _columns(header, folded)


def is_header(line: str) -> bool:
    """Whether a line by itself is the header of a table without rows, and no list of names."""
    cells = tuple(cell.strip() for cell in re.split(r"[;,\t|]", line))
    return len(cells) > 1 and _score(Row(1, cells), {}) == len(cells)


def _score(row: Row, told: Mapping[str, str]) -> int:
    """How many columns a header names; 0 where none of them holds names."""
    keys = [_key(cell, told) for cell in row.cells if cell]
    return len([key for key in keys if key]) if "name" in keys else 0


def _columns(header: Row, told: Mapping[str, str]) -> Columns:
    keys: dict[int, str] = {}
    private: list[str] = []
    unknown: list[str] = []
    repeated: list[str] = []
    for index, cell in enumerate(header.cells):
        key = _key(cell, told)
        if not cell or key == "-":
            continue
        if key is None:
            (private if _PRIVATE.search(fold(cell)) else unknown).append(cell)
        elif key in keys.values():
            repeated.append(cell)
        else:
            keys[index] = key
    return Columns(keys, header, tuple(private), tuple(unknown), tuple(repeated))


def _key(header: str, told: Mapping[str, str]) -> str | None:
    folded = fold(header)
    if folded in told:
        return told[folded]
    if folded in _KEYS:
        return _KEYS[folded]
    in_language = _NAME_IN.fullmatch(folded)
    if in_language is None:
        return None
    try:
        return f"names/{languages.parse_tag(in_language[1])}"
    except ValueError:
        return None


def fold(header: str) -> str:
    """A header without case, accents and punctuation at its ends."""
    return " ".join(languages.romanise(header).replace("*", " ").strip(" :.?").split())


def _no_names(rows: tuple[Row, ...]) -> str:
    if not rows:
        return "the file holds no rows"
    shown = ", ".join(filter(None, rows[0].cells)) or "nothing"
    return (
        f"no column is known to hold names; the first row has {shown}. "
        "Say which it is, as in --map 'Partner org=name'"
    )
