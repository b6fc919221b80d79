"""Lists of people without columns: which lines name nobody, as in mails, and the names alone.

Greetings, closings, whoever signed the mail, and all below `Declined:` are none who signed.
"""

from collections.abc import Iterator, Sequence

from coalition.expressions import Expression
from coalition.intake.headers.no_names import quoted_value
from coalition.intake.lists.mail_sentences import opens_like_sentence, says_what_happened
from coalition.intake.lists.pasted import judged_lines
from coalition.intake.lists.pasted_lines import PastedLine
from coalition.intake.lists.separators import without_bullet
from coalition.intake.membership.contact_cells import is_refusal, said_in_contact
from coalition.intake.names.likely_people import is_given_name
from coalition.intake.rows import Row, quote

_APART = Expression(r"[,(\[]")
_WORD = Expression(r"[^\W\d_]+")


def is_list_of_people(rows: Sequence[Row]) -> bool:
    """Whether rows have one cell each, as the lines of a list do."""
    return bool(rows) and all(not any(row.cells[1:]) for row in rows)


def read_list_lines(rows: Sequence[Row]) -> tuple[list[Row], dict[int, str]]:
    """The rows of a list without bullets and ticks, and why some name nobody, by their numbers."""
    texts = [""] * max(row.number for row in rows)
    for row in rows:
        texts[row.number - 1] = " ".join(row.cells[0].split()) if row.cells else ""
    lines = {line.number: line for line in judged_lines(texts)}
    taken = [_without_bullet(row, lines.get(row.number)) for row in rows]
    return taken, dict(_reasons(taken, lines))


def _without_bullet(row: Row, line: PastedLine | None) -> Row:
    """A row with the name alone; cells of several lines and those of no name stay as they are."""
    if line is None or line.reason or not row.cells or "\n" in row.cells[0]:
        return row
    return row._replace(cells=(without_bullet(line.text).strip(), *row.cells[1:]))


def _reasons(rows: Sequence[Row], lines: dict[int, PastedLine]) -> Iterator[tuple[int, str]]:
    for row in rows:
        line = lines.get(row.number)
        text = row.cells[0] if row.cells else ""
        if line is not None and line.reason:
            # What stands behind tells how to add an organisation.
            yield row.number, line.reason.partition("; if ")[0]
        elif _is_like_sentence(text):
            told = quoted_value(text, "person")
            yield row.number, f"{_MAY_BE_SENTENCE}; if it is, say {told}"


_MAY_BE_SENTENCE = "may be a sentence, and nobody has said that it is a person"


def _is_like_sentence(text: str) -> bool:
    is_told = opens_like_sentence(text, among_items=False) or says_what_happened(text)
    return is_told or _ends_like_sentence(text)


def _ends_like_sentence(text: str) -> bool:
    """Whether the last word has a small letter, and none is a given name: `Der Rest folgt`."""
    words = _WORD.findall(_APART.split(text, maxsplit=1)[0])
    is_small = len(words) > 1 and words[-1][0].islower()
    return is_small and not any(map(is_given_name, words))


def below_refusals(rows: Sequence[Row]) -> dict[int, str]:
    """Why rows name nobody that stand below one with nothing but `Declined` in it, by number."""
    reasons: dict[int, str] = {}
    heading: tuple[int, str] | None = None
    for row in rows:
        filled = [cell.strip() for cell in row.cells if cell.strip()]
        text = filled[0].rstrip(" :") if len(filled) == 1 else ""
        if text and _is_refusing_heading(filled[0]):
            heading = row.number, text
            reasons[row.number] = f"{quote(text)} is a heading, and nobody who signed"
        elif text and filled[0].endswith(":"):
            heading = None
        elif heading:
            number, said = heading
            reasons[row.number] = f"stands in a group of which row {number} says {quote(said)}"
    return reasons


def _is_refusing_heading(text: str) -> bool:
    """Whether a row says nothing but that people declined; `Jo Kos (withdrawn)` is somebody."""
    bare = text.rstrip(" :")
    words = _WORD.findall(bare)
    if not words or _APART.search(bare) or any(map(is_given_name, words)):
        return False
    said = said_in_contact(bare, of_contacts=False) is not None
    return said and (bare != text or is_refusal(words[0]))
