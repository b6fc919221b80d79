"""A row of a sheet to the proposed record of an organisation, or the reason against it."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from coalition.expressions import Expression
from coalition.formulas import LATER_FORMULA
from coalition.intake.cells import (
    LEFT_OUT,
    check_id,
    check_length,
    check_name,
    clean,
    label_key,
    no_name,
    read_country,
    read_label,
    read_link,
    read_website,
)
from coalition.intake.days import UNDECIDED, DayOrder, NoWholeDayError, read_date
from coalition.intake.no_organisations import legal_form_reason
from coalition.intake.nothing import is_nothing, is_worth_a_word
from coalition.intake.people_behind import LEFT_OUT as PERSON_LEFT_OUT
from coalition.intake.people_behind import without_people
from coalition.intake.placeholders import placeholder_reason
from coalition.intake.private_cells import private_cells, private_remarks
from coalition.intake.rows import CellError, RefusedRow, UnknownLabel, quote
from coalition.intake.vocabulary import Vocabulary
from coalition.intake.written_cells import read_written, split_items

_SURROGATE = Expression("[\ud800-\udfff]")
_COMMAND = Expression(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Characters that command a terminal or a printer, except tabs and line ends."""

_LETTER_SEPARATOR = Expression(r"[;,\n]")
_LONG_KEYS = frozenset({"description", "aliases", "signed"})
"""Keys of prose, and of several values."""

_LONGEST_REPAIRABLE = 200
"""In characters: nobody copies a longer text into a command."""

LABELS = frozenset({"tier", "kind", "signed", "country"})
"""Keys of cells that are labels, which the vocabulary knows."""

_REPAIRABLE = frozenset({"website", "joined", "signed_on", "id"})
"""Keys of cells of which a refusal says how to repair them; names may be of people."""

_DAY_BEHIND = Expression(r"(.*\S)\s+\(?(\d{4}-\d\d-\d\d)\)?")
"""A letter and the day on which it was signed: `open-letter 2021-03-01`."""


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

    unknown: tuple[UnknownLabel, ...] = ()
    """The kind that was left out because the campaign does not have it, and days that are none."""

    is_from_form: bool = False
    """Whether it comes from a public form, so that changes to a record need a decision."""

    private: tuple[str, ...] = ()
    """Keys of cells that were left out because they say how to reach somebody."""

    doubt: str = ""
    """Why it becomes no new record unless somebody says so; empty for most rows."""


def propose_organisation(
    row: int,
    cells: Mapping[str, str],
    vocabulary: Vocabulary,
    defaults: Mapping[str, str] = MappingProxyType({}),
    *,
    order: DayOrder = UNDECIDED,
) -> Proposal | RefusedRow:
    """The record that a row proposes, its cells given by key of a record.

    `defaults` are cells by key for those that are empty in the row. `order` is as for
    `read_date`. All cells are read, so that the reasons of a refused row are complete.
    """
    values: dict[str, Any] = {}
    errors: list[CellError] = []
    unknown: list[CellError] = []
    cells, left = _repaired(cells, vocabulary, order)
    try:
        filled = _filled_cells(cells)
    except CellError as error:
        return _refuse(row, cells, [error])
    name = filled["name"]
    parted = name if vocabulary.is_organisation(clean(name)) else without_people(name)
    filled = {**filled, "name": parted}
    private = private_cells(filled)
    filled = {key: text for key, text in filled.items() if key not in private}
    lacking = {key: text for key, text in defaults.items() if key not in filled}
    for key, text in (*lacking.items(), *filled.items()):
        try:
            _set_value(values, key, text, vocabulary, order)
        except CellError as error:
            is_spared = key in filled and _is_spared(key, error)
            (unknown if is_spared else errors).append(_named(error, key, text))
    labels = tuple(error.unknown for error in unknown if error.unknown)
    if errors:
        refused = _refuse(row, cells, errors)
        return refused._replace(unknown=(*refused.unknown, *labels))
    left_out = (f"{label.key or label.what} {quote(label.label)} is left out" for label in labels)
    kept_back = private_remarks(private)
    behind = (PERSON_LEFT_OUT,) if parted != name else ()
    remarks = (*left, *behind, *kept_back, *_remarks_on_cells(cells), *_question_mark(filled))
    remarks += _formula_within(filled)
    remarks += (*_day_remarks(values), *left_out)
    id_ = values.pop("id", None)
    # A day of signing is what the row says, even of a letter that is given for all rows.
    defaulted = frozenset(lacking) - ({"signed"} if "signed_on" in filled else set())
    return Proposal(row, values, id_, remarks, defaulted, labels, private=tuple(private))


def _is_spared(key: str, error: CellError) -> bool:
    """Whether a row is worth having without a cell: a kind only groups, and a year is no day."""
    return key == "kind" or isinstance(error, NoWholeDayError)


def _repaired(
    cells: Mapping[str, str], vocabulary: Vocabulary, order: DayOrder
) -> tuple[Mapping[str, str], list[str]]:
    """The cells as the user says that they are meant, and remarks on those that are left out."""
    repaired, remarks = dict(cells), list[str]()
    for key, text in cells.items():
        said = vocabulary.cells.get(clean(text)) if key not in LABELS else None
        if said == LEFT_OUT and not _is_readable(key, text, vocabulary, order):
            del repaired[key]
            remarks.append(f"{key} {quote(clean(text))} is left out")
        elif said not in (None, LEFT_OUT):
            repaired[key] = said
    return repaired, remarks


def _is_readable(key: str, text: str, vocabulary: Vocabulary, order: DayOrder) -> bool:
    try:
        _set_value({}, key, read_link(text, key).label, vocabulary, order)
    except CellError:
        return False
    return True


def _named(error: CellError, key: str, text: str) -> CellError:
    """An error with the cell that is its reason, where that is one to repair with a word."""
    if error.unknown is None and key in _REPAIRABLE and len(text) <= _LONGEST_REPAIRABLE:
        what: Literal["day", "cell"] = "day" if isinstance(error, NoWholeDayError) else "cell"
        error.unknown = UnknownLabel(what, clean(text), key=key)
    return error


def _refuse(row: int, cells: Mapping[str, str], errors: list[CellError]) -> RefusedRow:
    unknown = tuple(error.unknown for error in errors if error.unknown)
    reason = "; ".join(map(str, errors))
    return RefusedRow(row, quote(clean(cells.get("name", ""))), reason, unknown)


def _remarks_on_cells(cells: Mapping[str, str]) -> Iterator[str]:
    """What is not empty and was taken for nothing, and what commands a terminal or printer."""
    for key, text in cells.items():
        if commands := sorted({*_COMMAND.findall(text)}):
            listing = ", ".join(f"U+{ord(sign):04X}" for sign in commands)
            yield f"read as a space in the {key}: {listing}"
        cell = clean(text)
        if read_written(text) is None and is_nothing(cell) and is_worth_a_word(cell):
            # It is the code of Namibia in ISO 3166.
            namibia = " (for Namibia write its name)" if (key, cell) == ("country", "NA") else ""
            yield f"{key} {cell} is taken for nothing{namibia}"


def _question_mark(cells: Mapping[str, str]) -> Iterator[str]:
    """A remark on a name with a question mark: `Libert?` may have lost a letter."""
    if "?" in cells.get("name", ""):
        yield "if the question mark of the name stands for a letter that was lost, write it anew"


def _formula_within(cells: Mapping[str, str]) -> tuple[str, ...]:
    """A remark on a name with a part that begins as a formula: `Oak;=1+1;Society`."""
    name = clean(cells.get("name", ""))
    if LATER_FORMULA.search(name):
        return (
            f"the name {quote(name)} has a part that begins as a formula does: look at it again",
        )
    return ()


def _day_remarks(values: dict[str, Any]) -> Iterator[str]:
    """Move the day of signing to the signatures that have none; without any, say so."""
    day = values.pop("signed_on", None)
    if day is None:
        return
    if "signed" not in values:
        yield f"{day} is not read: which letter was signed? (--signed LETTER)"
        return
    values["signed"] = [
        {**signature, "on": signature.get("on", day)} for signature in values["signed"]
    ]


def _filled_cells(cells: Mapping[str, str]) -> dict[str, str]:
    """The cells that are not empty; a name that is a link gives the website, too."""
    for key, text in cells.items():
        if _SURROGATE.search(text):
            raise CellError(f"the {key} holds half a character")
    written = {key: read_written(text) for key, text in cells.items()}
    links = {key: read_link(text, key) for key, text in cells.items() if written[key] is None}
    labels = {key: link.label for key, link in links.items() if not is_nothing(clean(link.label))}
    filled = {key: written[key] or labels.get(key, "") for key in cells}
    filled = {key: text for key, text in filled.items() if text}
    if "name" not in filled:
        raise CellError(no_name(clean(cells.get("name", ""))))
    name = clean(filled["name"])
    if "id" not in filled and (reason := legal_form_reason(name) or placeholder_reason(name)):
        raise CellError(reason)
    url = links["name"].url if "name" in links else ""
    return {"website": url, **filled} if url else filled


def _set_value(
    values: dict[str, Any], key: str, text: str, vocabulary: Vocabulary, order: DayOrder
) -> None:
    """Put a cell's value where a record states it. Raises CellError where it has none."""
    if key not in _LONG_KEYS:
        check_length(clean(text), key)
    if key.startswith("names/"):
        values.setdefault("names", {})[key.partition("/")[2]] = check_name(clean(text))
    elif key in ("joined", "signed_on"):
        values[key] = read_date(clean(text), order)
    else:
        value = _READERS.get(key, _read_text)(text, vocabulary)
        # What the user says to be nothing leaves the key out.
        if value is not None:
            values[key] = value


def _read_text(text: str, _: Vocabulary) -> str:
    return clean(text)


def _read_name(text: str, _: Vocabulary) -> str:
    return check_name(clean(text))


def _read_aliases(text: str, _: Vocabulary) -> list[str]:
    return [check_name(clean(alias)) for alias in split_items(text)]


def _read_country(text: str, vocabulary: Vocabulary) -> str | None:
    label = clean(text)
    said = vocabulary.countries.get(label) or vocabulary.countries.get(label_key(label))
    code = said or read_country(label, vocabulary.languages)
    return None if code == LEFT_OUT else code


def _read_website(text: str, _: Vocabulary) -> str:
    # Not cleaned yet: an invisible character in an address is a reason to refuse it.
    return read_website(text.strip())


def _read_id(text: str, _: Vocabulary) -> str:
    return check_id(clean(text))


def _read_tier(text: str, vocabulary: Vocabulary) -> str | None:
    return read_label(text, "tier", vocabulary.tiers)


def _read_kind(text: str, vocabulary: Vocabulary) -> str | None:
    return read_label(text, "kind", vocabulary.kinds)


def _read_signatures(text: str, vocabulary: Vocabulary) -> list[dict[str, Any]] | None:
    titles = filter(str.strip, _LETTER_SEPARATOR.split(text))
    signatures = [_read_signature(title.strip(), vocabulary.letters) for title in titles]
    return [signature for signature in signatures if signature] or None


def _read_signature(text: str, letters: Mapping[str, str]) -> dict[str, Any] | None:
    """The letter that a text names, with the day behind it; None for one to leave out."""
    day = _DAY_BEHIND.fullmatch(text)
    if day and label_key(clean(text)) not in letters:
        id_ = read_label(day[1], "letter", letters)
        on = read_date(day[2])
        return {"letter": id_, "on": on} if id_ else None
    id_ = read_label(text, "letter", letters)
    return {"letter": id_} if id_ else None


_READERS: Mapping[str, Callable[[str, Vocabulary], Any]] = {
    "id": _read_id,
    "name": _read_name,
    "short_name": _read_name,
    "aliases": _read_aliases,
    "country": _read_country,
    "website": _read_website,
    "tier": _read_tier,
    "kind": _read_kind,
    "signed": _read_signatures,
}
"""How the cell of a key is read; the others are texts."""
