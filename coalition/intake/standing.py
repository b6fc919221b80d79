"""Whether a row of a table says itself that it belongs to no list of members that is published.

Forms ask whether an organisation may be named, systems of members have a status, and lists of
contacts say which of them are people.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from coalition.expressions import Expression
from coalition.intake.cells import LEFT_OUT, clean
from coalition.intake.columns import Columns
from coalition.intake.consent import (
    are_answers,
    asks_to_be_left_out,
    first_answer,
    is_tick,
    read_answer,
    what_is_asked,
)
from coalition.intake.known_headers import fold, is_private, name_weight
from coalition.intake.limited_consent import limits_consent
from coalition.intake.listing_headers import says_whether_listed
from coalition.intake.no_names import quoted_map
from coalition.intake.notes_against import speaks_against
from coalition.intake.refused_agreement import refuses
from coalition.intake.rows import Row, UnknownLabel, quote
from coalition.intake.sorts_of_contacts import (
    SortColumn,
    find_sort_column,
    is_person_sort,
    is_sort_header,
)
from coalition.intake.states import NEGATIVE_WORDS, read_state
from coalition.intake.vocabulary import Vocabulary
from coalition.intake.withdrawing import (
    asks_who_withdrew,
    is_filled,
    is_remark,
    says_test,
    says_withdrawn,
)

_Kind = Literal["answer", "turned answer", "open", "status", "sort", "leaving", "remark"]

_STATUS = Expression(
    r"(?:.*\b)?(?:status|statut|statusz|statuss|statusas|estado|estat|stato|stav|stan|tila|staat|"
    r"allapot|olek|staatus|busena|durum\w*|stadas|stare|katastasi|statusi|stage|response type|"
    r"\w*status|alhalt|sytuacja|situation|situacion|situacao|situazione|standing|decision|membership)"
)
_SUPPORTING = Expression(
    r"\b(?:endors\w*|authori[sz]\w*|support\w*|unterstutz\w*|befugt|bevollmachtigt\w*|soutien\w*|"
    r"souten\w*|habilit\w*|apoya\w*|autorizad\w*|sostien\w*|sosten\w*|popier\w*|upowazn\w*|"
    r"ondersteun\w*|bevoegd|podporuj\w*|opravn\w*|podpira\w*|podrzava\w*|tamogat\w*|stott\w*|"
    r"stod\w*|tuke\w*|toeta\w*|sustin\w*|palaik\w*|atbalst\w*|destekl\w*|pidtrym\w*)\b"
)
"""What is asked of whoever signs a letter."""


_VAGUE_STATUS = Expression(
    r"estado|estat|stato|stan|staat|stare|tila|olek|situa\w*|sytuacja|standing|decision|membership|"
    r".*\b(?:estado|estat|stato)"
)
"""Headers that are of other things, too, such as states of a federation or kinds of members."""

_NUMBER = Expression(r"[\d\s.,:/-]+")
"""A number or a day."""

_QUESTION_MARKS = ("?", "؟", ";", "\u037e")
_WORD = Expression(r"[^\W_]+")
_MOST_VALUES = 8
"""Of a column, in the sentence about it."""

_AT_LAST = Expression(r"\S\s*[(\[]([^()\[\]]{2,60})[)\]]\s*\Z|\S\s+[–—-]\s+([^\W\d][^–—]{1,60})\Z")


class _Column(NamedTuple):
    at: int
    header: str
    kind: _Kind


_STATED = frozenset({"status", "sort", "answer", "turned answer", "open", "leaving"})
"""Kinds of columns that are told as heeded; remarks are only where they say something."""


TOLD_ANSWERS: Mapping[str, _Kind] = {"consent": "answer", "anonymous": "turned answer"}
"""What somebody may say of a column that asks whether an organisation is listed."""


class Standing(NamedTuple):
    """The columns by which rows say that they are none of a list's members."""

    columns: tuple[_Column, ...]
    vocabulary: Vocabulary
    sorts: SortColumn | None = None
    """The column that tells rows of people from those of organisations, if there is one."""

    answers: Mapping[str, str] = MappingProxyType({})
    """What cells of answers mean, `yes` or `no`, as somebody says, by folded cell."""

    def headers(self) -> tuple[str, ...]:
        """The headers of these columns."""
        return tuple(column.header for column in self.columns if column.kind in _STATED)

    def asks(self) -> bool:
        """Whether a column asks whether an organisation agrees, or may be named."""
        return any(column.kind in ("answer", "turned answer") for column in self.columns)

    def cells(self, row: Row) -> tuple[str, ...]:
        """The cells of a row that are answers."""
        asked = [one.at for one in self.columns if one.kind in ("answer", "turned answer")]
        return tuple(row.cells[at] for at in asked if at < len(row.cells))

    def is_of_person(self, row: Row) -> bool:
        """Whether a row says itself that it is of a person."""
        return self.sorts is not None and row.number in self.sorts.people

    def is_of_organisation(self, row: Row) -> bool:
        """Whether a row says itself that it is of an organisation, where others are of people."""
        return self.sorts is not None and row.number in self.sorts.organisations

    def told(self, rows: Iterable[Row]) -> tuple[str, ...]:
        """The headers, with the values by which rows are refused and those not understood."""
        rows = tuple(rows)
        return tuple(self._told(column, rows) for column in self.columns if column.kind in _STATED)

    def _told(self, column: _Column, rows: tuple[Row, ...]) -> str:
        cells = dict.fromkeys(quote(_cell(row, column)) for row in rows)
        heeded = [c for c in cells if c and _reason(column, self._said(c), c)]
        unknown = [c for c in cells if self._is_unknown(column, c)]
        parts = [", ".join(heeded[:_MOST_VALUES]) + (", …" if len(heeded) > _MOST_VALUES else "")]
        if unknown:
            cut = ", …" if len(unknown) > _MOST_VALUES else ""
            parts.append(f"not understood: {', '.join(unknown[:_MOST_VALUES])}{cut}")
        listed = "; ".join(filter(None, parts))
        return f"{column.header} ({listed})" if listed else column.header

    def reason_against(self, row: Row) -> str:
        """What a row says against its being published; nothing where it says nothing."""
        for column in self.columns:
            cell = _cell(row, column)
            if any(row.cells) and (found := _reason(column, self._said(cell), cell)):
                leave = quoted_map(column.header, "-")
                return f"{found}; to take it all the same leave the column out: {leave}"
        return ""

    def states(self, row: Row) -> tuple[int, ...]:
        """The indices of a row's cells of states."""
        return tuple(c.at for c in self.columns if c.kind == "status" and c.at < len(row.cells))

    def unknown_state(self, row: Row) -> UnknownLabel | None:
        """The first cell of a state that nobody understands: such a row is no member unseen."""
        for column in self.columns:
            if self._is_unknown(column, cell := _cell(row, column)):
                return UnknownLabel("state", clean(cell), key=column.header)
        return None

    def _is_unknown(self, column: _Column, cell: str) -> bool:
        if column.kind != "status" or self.vocabulary.knows(clean(cell)):
            return False
        return read_state(self._meant(cell)) == "unknown"

    def _said(self, cell: str) -> str:
        return self.answers.get(fold(cell)) or self._meant(cell)

    def _meant(self, cell: str) -> str:
        """What a cell says, in the words of whoever says what it means."""
        said = self.vocabulary.cells.get(clean(cell), cell)
        return "" if said == LEFT_OUT else said


def note_against(note: str) -> str:
    """What a bracket or an end of a name says against it: `(withdrawn)`, `(Privatperson)`."""
    words = [word for word in _WORD.findall(fold(note)) if not word.isdigit()]
    said = f"it says {quote(note)} beside the name"
    if is_person_sort("", note):
        return f"{said}, and is no organisation"
    is_state = bool(words) and NEGATIVE_WORDS.issuperset(words)
    return said if is_state or speaks_against(note) else ""


def name_against(name: str) -> str:
    """What stands in brackets or behind a dash at the end of a name against it."""
    match = _AT_LAST.search(name)
    return note_against(match[1] or match[2]) if match else ""


def _cell(row: Row, column: _Column) -> str:
    return row.cells[column.at] if column.at < len(row.cells) else ""


def read_standing(
    columns: Columns, rows: Iterable[Row], mapping: Mapping[str, str], vocabulary: Vocabulary
) -> Standing:
    """The columns of answers, of states and of sorts.

    Those that somebody has named are none, but for a `consent` and an `anonymous`, which are
    answers whatever they hold.
    """
    if columns.header is None:
        return Standing((), vocabulary)
    rows = tuple(rows)
    told = {fold(header) for header in mapping}
    named = next((i for i, key in columns.keys.items() if key == "name"), 0)
    # In a list of people their organisations stand in a column of their own.
    is_beside = name_weight(columns.header.cells[named]) > 1
    deciding = find_sort_column(columns.header, rows, told)
    found = []
    for index, header in enumerate(columns.header.cells):
        key = columns.keys.get(index)
        if key is not None and key in TOLD_ANSWERS:
            found.append(_Column(index, header, TOLD_ANSWERS[key]))
            continue
        if not header or fold(header) in told or key not in (None, "kind", "country", "tier"):
            continue
        cells = [row.cells[index] for row in rows if index < len(row.cells)]
        kind = _kind_of(header, cells) if key in (None, "kind") or _are_states(cells) else None
        kind = kind or ("remark" if is_remark(header) else None)
        decides = deciding is not None and deciding.at == index
        if kind and (decides or not (kind == "sort" and is_beside)):
            found.append(_Column(index, header, kind))
    said = {fold(cell): meaning for cell, meaning in vocabulary.answers.items()}
    return Standing(tuple(found), vocabulary, deciding, said)


def _are_states(cells: Iterable[str]) -> bool:
    """Whether a column of countries by its header (`Stato`) has states of members instead."""
    states = {read_state(cell) for cell in cells}
    return "unknown" not in states and "no member" in states


def _kind_of(header: str, cells: list[str]) -> _Kind | None:
    plain = fold(header.replace("_", " ").replace(":", " "))
    if is_sort_header(header):
        return "sort"
    if is_status_header(header):
        states = {read_state(cell) for cell in cells}
        is_plain = not _VAGUE_STATUS.fullmatch(plain) or states & {"member", "no member"}
        return "status" if is_plain else None
    return _kind_of_answers(header, plain, cells) or (
        "leaving" if asks_who_withdrew(header) else _open_kind(header, cells)
    )


def _kind_of_answers(header: str, plain: str, cells: list[str]) -> _Kind | None:
    """Whether a column asks for consent: one unclear cell makes it no other column."""
    asks = what_is_asked(header)
    is_open = asks is None and (_SUPPORTING.search(plain) or says_whether_listed(header))
    if asks not in ("publication", "consent") and not is_open:
        return None
    is_turned = asks_to_be_left_out(header) or refuses(header)
    if not _are_replies(cells) and not (asks == "publication" and any(map(str.strip, cells))):
        is_question = asks is not None and header.rstrip().endswith(_QUESTION_MARKS)
        return "answer" if is_question and not is_turned and any(map(str.strip, cells)) else None
    return "turned answer" if is_turned else "answer"


def _are_replies(cells: list[str]) -> bool:
    """Whether some cells say yes or no; numbers do only where all of them are 0 and 1."""
    if are_answers(cells):
        return True
    filled = [cell for cell in cells if cell.strip() and not _NUMBER.fullmatch(cell.strip())]
    return any(first_answer(cell) in ("yes", "no") or refuses(cell) for cell in filled) or (
        bool(filled) and all(is_tick(cell) for cell in filled)
    )


def _open_kind(header: str, cells: list[str]) -> _Kind | None:
    """Whether a column says no of some rows, and its header does not tell to what."""
    if what_is_asked(header) == "something else" or is_private(header):
        return None
    filled = [cell for cell in cells if cell.strip()]
    if (
        is_remark(header)
        or all(_NUMBER.fullmatch(cell.strip()) for cell in filled)
        or not are_answers(cells)
    ):
        return None
    return "open" if any(first_answer(cell) == "no" for cell in filled) else None


def is_status_header(header: str) -> bool:
    """Whether a column holds states such as `active` and `withdrawn`."""
    return _STATUS.fullmatch(fold(header.replace("_", " ").replace(":", " "))) is not None


def says_no_member(cell: str) -> bool:
    """Whether a state is that of whoever has left, or was never confirmed."""
    return read_state(cell) == "no member"


def _reason(column: _Column, cell: str, written: str) -> str:
    """What a cell says against its row; `written` is the cell before somebody said its meaning."""
    said = f"it says {quote(written)} under {quote(column.header)}"
    if column.kind == "sort":
        return f"{said}, and is no organisation" if is_person_sort(column.header, cell) else ""
    if column.kind == "leaving":
        return said if is_filled(cell) else ""
    if column.kind == "remark":
        return said if says_withdrawn(cell) or says_test(cell) else ""
    if column.kind == "status":
        return said if says_no_member(cell) else ""
    return _reason_of_answer(column, cell, said)


def _reason_of_answer(column: _Column, cell: str, said: str) -> str:
    answer = first_answer(cell)
    if column.kind == "open":
        told = quoted_map(column.header, "consent")
        return (
            f"{said}, which may be about its being listed (then {told})" if answer == "no" else ""
        )
    is_turned = column.kind == "turned answer"
    if answer == "empty" and (is_turned or not cell.strip()):
        return "" if is_turned else f"nothing is answered under {quote(column.header)}"
    if is_turned and (answer == "yes" or is_tick(cell)):
        return said
    if not is_turned and (answer == "no" or refuses(cell)):
        return said
    is_limited = read_answer(cell) != "yes" and limits_consent(cell)
    if answer in ("unknown", "empty") or (not is_turned and is_limited):
        means = "no" if is_turned else "yes"
        told = f"--value '{quote(cell)}={means}'"
        return f"{said}, which is no plain yes or no; where it means {means} say {told}"
    return ""
