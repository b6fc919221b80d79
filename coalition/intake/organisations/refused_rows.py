"""Why rows of a table propose no organisation, and what may be two, by what stands in them."""

from collections.abc import Iterable, Mapping

from coalition.expressions import Expression
from coalition.intake.agreement.consent import is_tick
from coalition.intake.headers.columns import Columns
from coalition.intake.headers.people_beside import is_person_beside
from coalition.intake.headers.surplus_cells import surplus_reason
from coalition.intake.lists.mail_sentences import opens_like_sentence, says_what_happened
from coalition.intake.lists.no_organisations import (
    footnote_reason,
    is_total,
    note_reason,
    remark_reason,
    total_reason,
)
from coalition.intake.membership.notes_against import name_against
from coalition.intake.membership.placeholders import placeholder_reason
from coalition.intake.membership.remarks_behind_names import (
    SECTION,
    may_be_sentence,
    part_remark,
    without_question_mark,
)
from coalition.intake.names.likely_people import may_be_person
from coalition.intake.names.people import is_person
from coalition.intake.names.people_behind import is_labelled_person, part_people, without_people
from coalition.intake.pasted_names import BEHIND_WORDS
from coalition.intake.rows import RefusedRow, Row, UnknownLabel, quote
from coalition.intake.struck_out import struck_reason
from coalition.intake.values.cells import clean
from coalition.intake.values.days import has_time
from coalition.intake.values.vocabulary import ORGANISATION, Vocabulary
from coalition.intake.words.nothing import is_nothing

_TWO = 2
_FEWEST_WITH_MORE = 3
"""Rows that say what a row of the table has."""

_MORE_FOR_EACH = 8

_PART = Expression(rf"{SECTION}|\s(?:&|and|und|et|y|e|i|og|och|ja|ve|és|en|un|ir|și|та|και)\s")
"""What stands behind a comma within one name: a section of it, or the end of an enumeration."""

_HOLDING = '"«»„“”()[]'
"""Quotation marks and brackets, within which a comma parts nothing."""

_APART = (" / ", " + ")
"""Marks that part two names wherever they stand; commas part the names of a list by themselves."""

MAY_BE_TWO = "may be two names, and nobody has said that it is one; give each a row"
MAY_HAVE_PLACE = "may have a place behind its name, and nobody has said that it is of the name"
MAY_BE_PERSON = "looks like a person, and nobody has said that it is an organisation"
MAY_HAVE_REMARK = "may have a remark behind the name, and nobody has said that it is of the name"
MAY_BE_UNSURE = (
    "has a question mark behind it, as who is not sure or a letter that was lost, and nobody has "
    "said that it has joined"
)
MAY_BE_SENTENCE = "may be a sentence, and nobody has said that it is an organisation"
MAY_HOLD_PERSON = "may have a person's name in it, and nobody has said how it is called without"
"""Why a name becomes no record until somebody says so."""


def why_refused(
    row: Row, cells: Mapping[str, str], columns: Columns, vocabulary: Vocabulary
) -> str:
    """The reason against a row that is a total, a note or a person, or has too many cells.

    `cells` are its own by key. Nothing where no reason is.
    """
    reason = next(filter(None, map(struck_reason, row.cells)), "")
    reason = reason or _total_reason(row, cells) or surplus_reason(row, columns.header)
    reason = reason or _lines_reason(cells) or _two_names_reason(cells, vocabulary)
    reason = reason or ("" if "id" in cells else name_against(cells.get("name", "")))
    reason = reason or why_no_organisation(cells, vocabulary)
    reason = reason or _contact_reason(row, cells, columns, vocabulary)
    return reason or ("" if "id" in cells else why_open(cells.get("name", ""), vocabulary))


def _contact_reason(
    row: Row, cells: Mapping[str, str], columns: Columns, vocabulary: Vocabulary
) -> str:
    """MAY_BE_PERSON where what stands beside a row's name says so."""
    name = clean(cells.get("name", ""))
    if columns.header is None or "id" in cells or placeholder_reason(name):
        return ""
    if vocabulary.is_organisation(name):
        return ""
    website = clean(cells.get("website", ""))
    return MAY_BE_PERSON if is_person_beside(name, row, columns, website) else ""


def why_open(name: str, vocabulary: Vocabulary) -> str:
    """The reason to ask about a name that may have a remark in it, or be one; else nothing."""
    name = vocabulary.cells.get(clean(name), clean(name))
    if vocabulary.is_organisation(name) or placeholder_reason(name):
        return ""
    if reason := _remark_reason(name):
        return reason
    return MAY_BE_SENTENCE if may_be_sentence(name, of_list=False) else _unsure_reason(name)


def why_open_in_list(name: str, vocabulary: Vocabulary, *, among_items: bool) -> str:
    """The same for a name of a list, `among_items` where it has a bullet or a number as others."""
    name = vocabulary.cells.get(clean(name), clean(name))
    if vocabulary.is_organisation(name) or placeholder_reason(name):
        return ""
    if opens_like_sentence(name, among_items=among_items):
        return MAY_BE_SENTENCE
    if reason := _remark_reason(name):
        return reason
    is_short_item = among_items and len(name.split()) < _FEWEST_OF_A_LONG_ITEM
    may_be = not is_short_item and may_be_sentence(name, of_list=True)
    is_sentence = may_be or says_what_happened(name)
    return MAY_BE_SENTENCE if is_sentence else _unsure_reason(name)


_FEWEST_OF_A_LONG_ITEM = 5
"""Words of an item that may be a sentence; shorter ones are names: `- We are here`."""


def _remark_reason(name: str) -> str:
    remark = part_remark(name)
    if remark is None:
        return ""
    return MAY_BE_PERSON if remark.may_be_person else MAY_HAVE_REMARK


def _unsure_reason(name: str) -> str:
    return MAY_BE_UNSURE if without_question_mark(name) != name else ""


def is_question(reason: str) -> bool:
    """Whether a reason is none against the name, but asks what of it is the name."""
    return reason in (MAY_HAVE_REMARK, MAY_BE_SENTENCE, MAY_BE_UNSURE)


def names_alone(rows: Iterable[Row], named: int) -> frozenset[int]:
    """The numbers of the rows with nothing but a name: one, or few of many, where others have more.

    `rows` are those that nothing else speaks against, `named` is the column of names.
    """
    rows = tuple(rows)
    filled = {row.number: [at for at, cell in enumerate(row.cells) if cell] for row in rows}
    alone = {number for number, cells in filled.items() if cells == [named]}
    # A dash in an empty cell says no more, but somebody has filled it in.
    more = sum(sum(not _says_nothing(cell) for cell in row.cells) > 1 for row in rows)
    is_few = len(alone) == 1 or len(alone) * _MORE_FOR_EACH <= more
    return frozenset(alone if more >= _FEWEST_WITH_MORE and is_few else ())


def _says_nothing(cell: str) -> bool:
    return is_nothing(clean(cell)) and not is_tick(cell)


ALONE = (
    "has nothing beside its name, where other rows have more, and nobody has said that it is an "
    "organisation"
)
"""Why a row of `names_alone` becomes no record, unless it is one that there is."""


def _lines_reason(cells: Mapping[str, str]) -> str:
    """The reason against a cell of two lines that both look like names."""
    lines = [line.strip() for line in cells.get("name", "").split("\n") if line.strip()]
    if len(lines) < 2 or "id" in cells or not all(map(_may_be_whole, lines)):
        return ""
    return (
        f"the name has {len(lines)} lines; if they are several organisations give each a row, "
        "else write it on one"
    )


def _two_names_reason(cells: Mapping[str, str], vocabulary: Vocabulary) -> str:
    """MAY_BE_TWO for a name that a comma or another mark may part; nothing for others."""
    name = clean(cells.get("name", ""))
    return MAY_BE_TWO if may_be_two(name, vocabulary, (", ", *_APART)) else ""


def may_be_two(name: str, vocabulary: Vocabulary, marks: Iterable[str] = _APART) -> bool:
    """Whether a name that nobody knows may be two, which one of the marks parts."""
    if vocabulary.is_organisation(name) or any(mark in name for mark in _HOLDING):
        return False
    return any(_parts_names(mark, without_people(name)) for mark in marks)


def _parts_names(mark: str, name: str) -> bool:
    """Whether what stands between marks looks like whole names; commas part more in one name."""
    parts = name.split(mark)
    is_number = len(parts) == _TWO if mark not in _APART else len(parts) >= _TWO
    return is_number and all(map(_may_be_whole, parts)) and not any(map(_PART.search, parts[1:]))


def _may_be_whole(line: str) -> bool:
    words = line.split()
    return len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper()


def _total_reason(row: Row, cells: Mapping[str, str]) -> str:
    """The reason against a row that is the total of those above it, or nothing."""
    # What has an id stands for a record, whatever it is called.
    is_record = "id" in cells or not is_total(row.cells)
    if is_record:
        if "id" in cells:
            return ""
        remark = remark_reason(cells.get("name", ""))
        return footnote_reason(row.cells) or remark or note_reason(row.cells)
    return total_reason(cells.get("name", "") or "this")


def why_no_organisation(cells: Mapping[str, str], vocabulary: Vocabulary) -> str:
    """MAY_BE_PERSON or MAY_HOLD_PERSON where cells by key have such a name that nobody knows."""
    name = clean(cells.get("name", ""))
    name = vocabulary.cells.get(name, name)
    if vocabulary.is_organisation(name):
        return ""
    if not part_people(name).is_certain:
        return MAY_HOLD_PERSON
    is_asked = may_be_person(name, cells.get("website", "")) or is_labelled_person(name)
    return MAY_BE_PERSON if is_asked else ""


def refuse(number: int, name: str, reason: str, called: str = "") -> RefusedRow:
    """A row that proposes nothing, with what is to be said of its name where that decides.

    `called` is the name that was likely meant, where that is known.
    """
    name = clean(name)
    asked = _ASKED.get(reason)
    likely = (called, ORGANISATION) if called else _likely_names(name, reason)
    may_be_whole = may_be_written(name) and (reason != MAY_HAVE_REMARK or bool(likely))
    likely = tuple(
        one for one in likely if (may_be_whole if one == ORGANISATION else _is_of_name(one, name))
    )
    is_asked = asked is not None and (may_be_whole or bool(likely))
    unknown = (UnknownLabel("name", name, likely, asked or ""),) if is_asked else ()
    return RefusedRow(number, quote(name), reason, unknown)


def _likely_names(name: str, reason: str) -> tuple[str, ...]:
    """What a refused name most likely is, the likeliest first; ORGANISATION is all of it."""
    if reason == MAY_HOLD_PERSON:
        parted = part_people(name)
        return (ORGANISATION, parted.subtitled) if parted.subtitled else (parted.name,)
    if reason == MAY_BE_UNSURE:
        return (without_question_mark(name), ORGANISATION)
    if reason == MAY_HAVE_REMARK and (remark := part_remark(name)):
        both = () if is_person(remark.name) else (remark.name, ORGANISATION)
        return both[::-1] if remark.is_subtitle else both
    return ()


def _is_of_name(likely: str, name: str) -> bool:
    """Whether a proposal is a part of a name that may be one by itself."""
    # What stands behind the last such sign of an option is its value.
    return (
        may_be_written(likely)
        and "=" not in likely
        and all(part in name for part in likely.split(" ("))
    )


def may_be_written(name: str) -> bool:
    """Whether a text may be proposed as a name: no address, number or time is in it."""
    return any(map(str.isalpha, name)) and "@" not in name and not has_time(name)


_ASKED = {
    reason: reason.partition(",")[0]
    for reason in (
        ALONE,
        BEHIND_WORDS,
        MAY_BE_PERSON,
        MAY_BE_SENTENCE,
        MAY_BE_TWO,
        MAY_BE_UNSURE,
        MAY_HAVE_PLACE,
        MAY_HAVE_REMARK,
        MAY_HOLD_PERSON,
    )
}
