"""Which column of a list of the European Parliament holds what."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.agreement.consent import first_answer, is_tick
from coalition.intake.headers.no_names import NoNamesError
from coalition.intake.headers.people_headers import holds_parts, is_of_particles, name_key
from coalition.intake.headers.signatory_questions import cells_below
from coalition.intake.meps.ep_group import fold_group_name, group_names
from coalition.intake.meps.ep_group_phrases import ids_by_phrases, without_group_word
from coalition.intake.meps.parliament import GROUPS
from coalition.intake.names.likely_people import are_people
from coalition.intake.rows import Row, UnreadableError
from coalition.intake.words.known_headers import (
    fold,
    is_private,
    is_within_question,
    key_of,
    role_of,
)
from coalition.intake.words.member_headers import is_of_ep_numbers, is_of_staff, seat_headers
from coalition.intake.words.signatory_words import signatory_keys

_KEYS = (
    "ep_id", "name", "given", "particle", "family", "country", "group", "party", "gender", "sort",
    "until", "day",
)  # fmt: skip
"""What a column may hold; `day` is that on which the member signed or endorsed."""

_OF_THE_PARLIAMENT = {
    "given": "given name",
    "family": "family name",
    "gender": "gender, has gender, genre, sex, geschlecht, sexo, genere, plec, pohlavi, pohlavie, "
    "kon, kjonn, sukupuoli, geslacht, genero, gen, spol, lytis, dzimums, sugu, nem, cinsiyet, pol, "
    "fylo, sess, inscne",
    "sort": "sort label, sort name, sorted name, name for sorting",
}
"""Besides those of `member_headers` and of the names of people."""

_OWN = {
    header: key for key, headers in _OF_THE_PARLIAMENT.items() for header in headers.split(", ")
}
_SIGNING = Expression(
    r"\b(?:sign\w*|unterschr\w*|unterzeich\w*|gezeichnet|firm\w*|assin\w*|semn\w*|podpis\w*|"
    r"potpis\w*|underskr\w*|underteckn\w*|ondertek\w*|allekirj\w*|allkirj\w*|alair\w*|paraks\w*|"
    r"pasiras\w*|imza\w*|ypograf\w*|sini\w*|endors\w*)\b"
)
"""In the headers of days of signing; of a plain `Date` nobody can tell what it is of."""

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

    dropped: tuple[int, ...] = ()
    """The places of the private columns, and of those without a header."""


def match_member_columns(rows: tuple[Row, ...], mapping: Mapping[str, str]) -> MemberColumns:
    """What the columns hold, by their header and by `mapping`, which has keys by header.

    Raises NoNamesError where a mapping is missing, with it, and where one fits nothing;
    NoNumbersError where no column can hold the numbers of the Parliament.
    """
    key_by_header = {fold(header): key for header, key in mapping.items()}
    for key in mapping.values():
        if key not in (*_KEYS, "-"):
            raise NoNamesError(f"{key} is nothing of a member; there are {', '.join(_KEYS)}")
    for row in rows[:_HEADER_ROWS]:
        keys = _keys(row, rows, key_by_header)
        if "ep_id" in keys and ("name" in keys or "family" in keys):
            _require_told(row, mapping)
            below = [other for other in rows if other.number > row.number]
            told = {index for index, cell in enumerate(row.cells) if fold(cell) in key_by_header}
            return _columns(row, _settle_parties(row, keys, below, told))
    raise _no_list_error(rows, key_by_header)


_HEADER_ROWS = 10
"""Among how many rows the header is looked for: titles stand above it."""


def match_asked_columns(rows: tuple[Row, ...]) -> MemberColumns | None:
    """The same of a list that only names members, perhaps without numbers; None without names."""
    for row in rows[:_HEADER_ROWS]:
        keys = _keys(row, rows, {})
        if {"ep_id", "name", "family"} & {*keys}:
            return _columns(row, keys)
    return None


def _keys(header: Row, rows: Iterable[Row], key_by_header: Mapping[str, str]) -> list[str | None]:
    """What the cells of a row mean as headers, the columns of names together."""
    keys = [_key(cell, key_by_header) for cell in header.cells]
    if not {"name", "family"} & {*keys}:
        keys = [key or name_key(cell) for key, cell in zip(keys, header.cells, strict=True)]
    below = [row for row in rows if row.number > header.number]
    told = {at for at, cell in enumerate(header.cells) if fold(cell) in key_by_header}
    for at in range(len(keys)):
        if keys[at] in _DAYS and at not in told and _are_answers(below, at):
            keys[at] = None
        elif keys[at] is None and "day" not in keys and _are_days_of_signing(header, below, at):
            keys[at] = "day"
    parts = [key for key in ("given", "family") if key in keys]
    if len(parts) != 1 or "name" not in keys:
        return keys
    whole, part = keys.index("name"), keys.index(parts[0])
    if not holds_parts(below, whole, part) and fold(header.cells[whole]) not in key_by_header:
        # `Nom; Prénom` and `Nombre; Apellidos` in any language.
        keys[whole] = "family" if parts == ["given"] else "given"
    return keys


_DAYS = ("until", "day")


def _are_answers(below: Sequence[Row], at: int) -> bool:
    """Whether a column called like one of days has ticks or answers: `x` under `Signed`."""
    filled = [cell for cell in cells_below(below, at) if cell.strip()]
    return bool(filled) and all(is_tick(cell) or first_answer(cell) != "unknown" for cell in filled)


def _are_days_of_signing(header: Row, below: Sequence[Row], at: int) -> bool:
    """Whether a column of signing has days: `Unterschrift am`."""
    filled = [cell for cell in cells_below(below, at) if cell.strip()]
    return (
        speaks_of_signing(header.cells[at])
        and bool(filled)
        and all(_DIGIT.search(cell) and first_answer(cell) == "unknown" for cell in filled)
        and not any(map(is_tick, filled))
    )


_DIGIT = Expression(r"\d.*\d")


def _require_told(header: Row, mapping: Mapping[str, str]) -> None:
    there = {fold(cell) for cell in header.cells}
    for told in mapping:
        if fold(told) not in there:
            cells = ", ".join(filter(None, header.cells))[:200]
            raise NoNamesError(f"no column is called {told}; there are {cells}")


class NoNumbersError(UnreadableError):
    """A list without a column that can hold the numbers of the Parliament."""


def _no_list_error(rows: tuple[Row, ...], key_by_header: Mapping[str, str]) -> Exception:
    """Why rows are no list of members, with what would make them one."""
    header = max(rows[:_HEADER_ROWS], key=lambda row: _known(row, key_by_header), default=None)
    cells = ", ".join(filter(None, header.cells)) if header else "nothing"
    message = (
        "no list of members: it needs a column with the Parliament's numbers (id) and one with "
        f"names; the first row has {cells[:200]}"
    )
    if header is None:
        return NoNumbersError(message)
    keys = _keys(header, rows, key_by_header)
    below = [row for row in rows if row.number > header.number]
    columns = [
        (cell, [*filter(None, cells_below(below, index))])
        for index, cell in enumerate(header.cells)
        if cell and keys[index] is None
    ]
    maps = []
    if "ep_id" not in keys:
        maps = [f"{cell}=ep_id" for cell, texts in columns if _may_be_numbers(cell, texts)][:1]
        if not maps:
            return NoNumbersError(message)
    if not {"name", "family"} & {*keys}:
        names = [f"{cell}=name" for cell, texts in columns if are_people(texts)][:1]
        maps = [*maps, *(names or ["Member=name"])]
    return NoNamesError(message, maps)


def _known(row: Row, key_by_header: Mapping[str, str]) -> int:
    return sum(key is not None for key in (_key(cell, key_by_header) for cell in row.cells))


def _may_be_numbers(header: str, texts: list[str]) -> bool:
    """Whether a column may have the numbers of the Parliament, and not postcodes or the like."""
    return _are_numbers(texts) and not is_private(fold(header))


def _are_numbers(texts: list[str]) -> bool:
    """Whether cells may be numbers of the Parliament, and do not count the rows."""
    numbers = [int(match[1]) for text in texts if (match := _EP_NUMBER.fullmatch(text))]
    are_years = all(number in _YEARS for number in numbers)
    counted = sorted(numbers) == [*range(1, len(numbers) + 1)]
    are_all = len(numbers) == len({*numbers}) == len(texts)
    return bool(numbers) and are_all and not counted and not are_years


_EP_NUMBER = Expression(r"(?:\D*[/#])?(\d{1,7})")
_YEARS = range(1900, 2101)


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


def speaks_of_signing(header: str) -> bool:
    """Whether a header has a word for signing or endorsing."""
    return _SIGNING.search(_plain(header)) is not None


def is_ep_group(text: str) -> bool:
    """Whether a group of the Parliament was ever called so."""
    names = {name for group in GROUPS for name in (*group.own, *map(fold_group_name, group.shared))}
    folded = [*map(fold_group_name, group_names(text))]
    return any(
        name in names or without_group_word(name) in names or ids_by_phrases(name)
        for name in folded
    )


def _columns(header: Row, keys: list[str | None]) -> MemberColumns:
    keys_by_index: dict[int, str] = {}
    private, unknown, needless = list[str](), list[str](), list[str]()
    others: list[int] = []
    dropped: list[int] = []
    for index, (cell, key) in enumerate(zip(header.cells, keys, strict=True)):
        plain = _plain(cell)
        if not cell:
            dropped.append(index)
        if key == "-" or not cell:
            continue
        if key is not None:
            # Of two columns the later is plainer: `person/840` comes before `840`, and a group's
            # name before its code.
            keys_by_index[index] = key
        elif plain in _IGNORED:
            needless.append(cell)
        elif _BIRTH.search(plain) or is_private(plain) or is_of_staff(cell):
            private.append(cell)
            dropped.append(index)
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
        tuple(dropped),
    )


def _key(header: str, key_by_header: Mapping[str, str]) -> str | None:
    folded, plain = fold(header), _plain(header)
    if told := key_by_header.get(folded):
        return told
    if known := _OWN.get(plain) or seat_headers().get(plain) or seat_headers().get(folded):
        return known
    if is_of_ep_numbers(folded):
        return "ep_id"
    if plain in _IGNORED:
        return None
    if is_of_particles(header):
        return "particle"
    if (role := name_key(header)) and role_of(header) != "person":
        return role
    meanings = signatory_keys(header)
    if meanings == {"day"} and _SIGNING.search(plain):
        return "day"
    is_country = "country" in meanings or key_of(header, {}) == "country"
    return "country" if is_country and not is_within_question(header) else None


def _plain(header: str) -> str:
    """A header as words: `api:country-of-representation` is `country of representation`."""
    bare = _PREFIX.sub("", _CAMEL.sub(" ", header.strip()))
    return fold(re.sub(r"[-_:]+", " ", _PREFIX.sub("", bare)))
