"""A row of a sheet to the proposed record of an organisation, or the reason against it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal

from coalition import languages
from coalition.expressions import Expression
from coalition.formulas import LATER_FORMULA
from coalition.intake.lists.no_organisations import legal_form_reason
from coalition.intake.membership.placeholders import placeholder_reason
from coalition.intake.names.people_behind import LEFT_OUT as PERSON_LEFT_OUT
from coalition.intake.names.people_behind import without_people
from coalition.intake.organisations.organisation_cells import LABELS, set_value
from coalition.intake.proposed import Proposal
from coalition.intake.rows import CellError, RefusedRow, UnknownLabel, quote
from coalition.intake.values.cells import (
    LEFT_OUT,
    SeveralCountriesError,
    clean,
    no_name,
    read_link,
)
from coalition.intake.values.countries_with_towns import country_with_town
from coalition.intake.values.days import UNDECIDED, AmbiguousDayError, DayOrder, NoWholeDayError
from coalition.intake.values.private_cells import private_cells, private_remarks
from coalition.intake.values.vocabulary import Vocabulary
from coalition.intake.values.web_addresses import likely_website, mend_scheme
from coalition.intake.values.written_cells import read_written
from coalition.intake.words.having_none import is_none_of
from coalition.intake.words.nothing import is_worth_a_word
from coalition.websites import tracking_parameters_of

_SURROGATE = Expression("[\ud800-\udfff]")
_COMMAND = Expression(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Characters that command a terminal or a printer, except tabs and line ends."""


_DOTTED = Expression(r"(?:[^\W\d_]\.){2,6}")
"""Letters with a full stop behind each."""

_LONGEST_REPAIRABLE = 200
"""In characters: nobody copies a longer text into a command."""


_REPAIRABLE = frozenset({"website", "joined", "signed_on", "id"})
"""Keys of cells of which a refusal says how to repair them; names may be of people."""


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
        filled = _filled_cells(cells, vocabulary)
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
            set_value(values, key, text, vocabulary, order)
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
    remarks += _abbreviation(filled.get("country", ""), vocabulary)
    remarks += (*_formula_within(filled), *_tracking(filled))
    remarks += (*_day_remarks(values), *left_out)
    id_ = values.pop("id", None)
    # A day of signing is what the row says, even of a letter that is given for all rows.
    defaulted = frozenset(lacking) - ({"signed"} if "signed_on" in filled else set())
    return Proposal(row, values, id_, remarks, defaulted, labels, private=tuple(private))


def _is_spared(key: str, error: CellError) -> bool:
    """Whether a row is worth having without a cell: a kind only groups, and a year is no day.

    Of several countries a record has none.
    """
    return key == "kind" or isinstance(error, NoWholeDayError | SeveralCountriesError)


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
        set_value({}, key, read_link(text, key).label, vocabulary, order)
    except CellError:
        return False
    return True


def _named(error: CellError, key: str, text: str) -> CellError:
    """An error with the cell that is its reason, where that is one to repair with a word."""
    if error.unknown is None and key in _REPAIRABLE and len(text) <= _LONGEST_REPAIRABLE:
        what: Literal["day", "cell"] = "day" if isinstance(error, NoWholeDayError) else "cell"
        likely = likely_website(text) if key == "website" else ""
        likely = str(error.days[0]) if isinstance(error, AmbiguousDayError) else likely
        error.unknown = UnknownLabel(what, clean(text), (likely,) if likely else (), key)
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
        if key == "website" and (mended := mend_scheme(cell)) != cell:
            yield f"website {quote(cell)} is read as {mended}"
        if key == "country" and (code := languages.country_with_lost_letters(cell)):
            yield f"country {quote(cell)} is read as {languages.country_name(code, 'en')}"
        if key == "country" and (beside := _beside_country(cell)):
            yield f"left out beside the country: {beside}"
        if read_written(text) is None and is_none_of(cell, key) and is_worth_a_word(cell):
            yield f"{key} {cell} is taken for nothing{_code_beside(key, cell)}"


def _code_beside(key: str, cell: str) -> str:
    """What to do where a word for nothing is a country's code, too: `NA` of Namibia in ISO 3166."""
    is_code = key == "country" and cell.isalpha() and len(cell) == len("NA")
    code = languages.known_country(cell.upper()) if is_code else None
    return f" (for {languages.country_name(code, 'en')} write its name)" if code else ""


def _beside_country(cell: str) -> str:
    """The town beside a country in its cell, which is not recorded."""
    if languages.known_country_or_international(cell):
        return ""
    found = country_with_town(cell)
    return found.beside if found else ""


def _abbreviation(country: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """A remark on a code that is another country's short name beside the others of its list."""
    cell = clean(country)
    meant = vocabulary.abbreviated(cell)
    name = languages.country_name(meant, "en") if meant else ""
    told = f"country {quote(cell)} is read as {name}, by the other countries of the list"
    return (told,) if name else ()


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


def _tracking(cells: Mapping[str, str]) -> Iterator[str]:
    """A remark on an address that lost what says where its visitors come from."""
    if names := tracking_parameters_of(cells.get("website", "")):
        yield f"the website is taken without {', '.join(names)}, which follows visitors"


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


def _check_own_name(name: str) -> None:
    """Raise CellError for a legal form by itself, and for what stands for a name."""
    if reason := legal_form_reason(name):
        # `S.A.` is one, and `L.D.A.` may be what an organisation is called.
        is_open = name.isupper() and _DOTTED.fullmatch(name)
        raise CellError(
            reason, UnknownLabel("name", name, key="may be a legal form") if is_open else None
        )
    if reason := placeholder_reason(name):
        raise CellError(reason)


def _filled_cells(cells: Mapping[str, str], vocabulary: Vocabulary) -> dict[str, str]:
    """The cells that are not empty; a name that is a link gives the website, too."""
    for key, text in cells.items():
        if _SURROGATE.search(text):
            raise CellError(f"the {key} holds half a character")
    written = {key: read_written(text) for key, text in cells.items()}
    links = {key: read_link(text, key) for key, text in cells.items() if written[key] is None}
    labels = {
        key: link.label for key, link in links.items() if not is_none_of(clean(link.label), key)
    }
    filled = {key: written[key] or labels.get(key, "") for key in cells}
    filled = {key: text for key, text in filled.items() if text}
    if "name" not in filled:
        raise CellError(no_name(clean(cells.get("name", ""))))
    name = clean(filled["name"])
    if "id" not in filled and not vocabulary.is_organisation(name):
        _check_own_name(name)
    url = links["name"].url if "name" in links else ""
    return {"website": url, **filled} if url else filled
