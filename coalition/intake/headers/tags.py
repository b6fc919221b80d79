"""Columns of tags, as systems of contacts have them: who has no member's tag is doubtful."""

from collections.abc import Iterable, Mapping

from coalition.expressions import Expression
from coalition.intake.headers.columns import Columns
from coalition.intake.headers.no_names import quoted_map
from coalition.intake.rows import Row, quote
from coalition.intake.words.known_headers import fold
from coalition.intake.words.letter_phrases import is_member_word

_TAGS = Expression(
    r"(?:tags?|labels?|etiquetas?|etiquet(?:te|a|es)s?|etichett[ae]|etykiet[ay]|schlagworte?r?|"
    r"stitk[yi]|znack[yi]|oznake?|cimkek?|tunnisteet|etiketter|etiketten?|etiketler|mitky|"
    r"etiketes|sildid|birkas|zymos|segments?|groups?)"
)
_ITEM = Expression(r"[^,;|\n\"]+")
_FEWEST = 3
"""Rows with the tag of a member, before others are doubtful for the lack of it."""


def doubts_by_tags(
    columns: Columns, rows: Iterable[Row], mapping: Mapping[str, str]
) -> dict[int, str]:
    """Why rows are doubtful, by their numbers: most rows are tagged as members, and they are not.

    A column that somebody has named is not looked at.
    """
    rows = tuple(rows)
    told = {fold(header) for header in mapping}
    headers = enumerate(columns.header.cells if columns.header else ())
    doubts: dict[int, str] = {}
    for at, header in headers:
        if at in columns.keys or fold(header) in told or not _TAGS.fullmatch(fold(header)):
            continue
        tags = {row.number: _tags_of(row, at) for row in rows}
        others = {
            number: found for number, found in tags.items() if found and not _is_member(found)
        }
        tagged = sum(map(_is_member, tags.values()))
        if tagged >= _FEWEST and tagged > len(others):
            leave = quoted_map(header, "-")
            doubts |= {
                number: f"it says {quote(', '.join(found))} under {quote(header)}, where most rows "
                f"say that they are members; if it is one, leave the column out: {leave}"
                for number, found in others.items()
            }
    return doubts


def _tags_of(row: Row, at: int) -> list[str]:
    cell = row.cells[at] if at < len(row.cells) else ""
    return [text for text in map(str.strip, _ITEM.findall(cell)) if text]


def _is_member(tags: Iterable[str]) -> bool:
    return any(map(is_member_word, tags))
