"""The two header rows of tools for surveys as one: a question, and below it parts of its answer.

Of a header in two languages, one below the other, the first is read.

SurveyMonkey writes the question above `Response` or `Open-Ended Response`, and above `Name`, `Job
title` and others where one question has several fields. Qualtrics writes ids below the questions.
"""

import itertools
from collections.abc import Iterator, Mapping
from typing import Final

from coalition.intake.rows import Row, Sheet
from coalition.intake.words.known_headers import fold, is_private, key_of
from coalition.intake.words.language_tables import folded_phrases

_ANSWERS: Final = """
ca resposta|resposta oberta
cs odpověď|otevřená odpověď
da svar|åbent svar|ubegrænset svar
de antwort|offene antwort|offene beantwortung|freitextantwort
en response|open-ended response|open ended response|free text|text
es respuesta|respuesta abierta
fi vastaus|avoin vastaus|avoin vastausteksti
fr réponse|réponse ouverte|réponse libre
hu válasz|nyílt válasz
it risposta|risposta aperta|risposta a testo libero
nb svar|åpent svar
nl antwoord|open antwoord|reactie|open reactie
pl odpowiedź|odpowiedź otwarta
pt resposta|resposta aberta
sk odpoveď
sv svar|öppet svar|fritextsvar
tr yanıt|açık uçlu yanıt
"""
"""What stands below a question that has one answer."""

_OTHERS: Final = """
cs jiné|jiná|jiná (prosím uveďte)|jiné (uveďte)
da andet|andet (angiv venligst)|anden|andet (angiv)
de andere|anderes|sonstiges|anderes land|sonstiges (bitte angeben)|andere (bitte angeben)|sonstige
en other|other country|other (please specify)|other (please state)|other: please specify
es otro|otra|otro (especifique)|otro (por favor, especifique)|otro país
fi muu|muu (täsmennä)|jokin muu
fr autre|autre (veuillez préciser)|autre (précisez)|autre pays
hu egyéb|más
it altro|altro (specificare)|altro paese
nb annet|annet (spesifiser)|andre
nl anders|anders, namelijk|ander|overig|anders (geef nadere toelichting)
pl inne|inny|inny kraj|inne (proszę podać)|inne (jakie?)
pt outro|outra|outro (especifique)|outro país
sk iné|iná
sv annat|annat (specificera)|annan|annat land
tr diğer|diğer (lütfen belirtin)
"""
"""What is ticked where none of a menu fits, and the field in which it is written."""

_FIRST_ROWS: Final = 10
_IMPORT_ID: Final = '{"ImportId"'


def join_survey_headers(sheet: Sheet) -> Sheet:
    """The sheet with the two header rows of a survey as one; other sheets as they are."""
    rows = [row for row in sheet.rows if not row.cells[0].startswith(_IMPORT_ID)]
    for at, (above, below) in enumerate(itertools.pairwise(rows[: _FIRST_ROWS + 1])):
        if _are_headers(above, below):
            header = _joined(above, below)
            groups = _groups_alone(above, header)
            return sheet._replace(rows=(*rows[:at], *groups, header, *rows[at + 2 :]))
        if _says_the_same(above, below):
            return sheet._replace(rows=(*rows[: at + 1], *rows[at + 2 :]))
    return sheet._replace(rows=tuple(rows))


def _says_the_same(above: Row, below: Row) -> bool:
    """Whether a row is the header above it in another language."""
    pairs = [(one, other) for one, other in _pairs(above, below) if one or other]
    keys = [(_meaning(one), _meaning(other)) for one, other in pairs]
    same = [one for one, other in keys if one and one == other]
    differ = any(fold(one) != fold(other) for one, other in pairs)
    return "name" in same and len(same) > 1 and len(same) * 2 > len(pairs) and differ


def _meaning(header: str) -> str | None:
    """The key of a header, or that it is of people."""
    return key_of(header, {}) or ("private" if is_private(header) else None)


def _are_headers(above: Row, below: Row) -> bool:
    """Whether a row says of the questions above it what was answered: a response, a name."""
    pairs = list(_pairs(above, below))
    labels = [cell for question, cell in pairs if question and _is_answer(cell)]
    is_open = any(question and not cell for question, cell in pairs)
    filled = [cell for _, cell in pairs if cell]
    return bool(labels) and is_open and not any("@" in c or "://" in c for c in filled)


def _is_answer(cell: str) -> bool:
    return fold(cell) in folded_phrases(_ANSWERS)


def _is_other(cell: str) -> bool:
    return fold(cell) in folded_phrases(_OTHERS)


def _pairs(above: Row, below: Row) -> Iterator[tuple[str, str]]:
    return itertools.zip_longest(above.cells, below.cells, fillvalue="")


def _joined(above: Row, below: Row) -> Row:
    """One header of both rows: what is answered, or the question where that says nothing."""
    question, cells = "", []
    for asked, label in _pairs(above, below):
        question = asked or (question if label else "")
        if _is_other(label):
            of_menu = key_of(question, {}) in ("country", "kind")
            cells.append(question if of_menu else f"{question} {label}".strip())
        else:
            cells.append(question if not label or _is_answer(label) else label)
    return Row(below.number, tuple(cells))


def _groups_alone(above: Row, header: Row) -> Iterator[Row]:
    """The questions of which the fields have headers of their own, such as whom to contact."""
    cells = tuple(asked if asked != title else "" for asked, title in _pairs(above, header))
    if any(cells):
        yield Row(header.number - 1, cells)


def without_other_choice(row: Row, keys: Mapping[int, str]) -> Row:
    """A row without `Other` under a key, where another column of that key says which."""
    told = {
        keys[i] for i in keys if i < len(row.cells) and row.cells[i] and not _is_other(row.cells[i])
    }
    return row._replace(
        cells=tuple(
            "" if keys.get(at) in told and _is_other(cell) else cell
            for at, cell in enumerate(row.cells)
        )
    )
