"""Cells as they are written into a sheet, so that a spreadsheet computes nothing of them.

The law: `read_written(write_cell(text)) == text` for every text on one line, and
`split_items(join_items(items)) == items` for every list of such texts that are not empty.
"""

from collections.abc import Iterable

from coalition.expressions import Expression
from coalition.formulas import FORMULA, TEXT_MARK
from coalition.intake.values.cells import clean, escape_entities, is_spreadsheet_error
from coalition.intake.words.having_none import says_none
from coalition.intake.words.nothing import is_nothing

_ITEM = Expression(
    r'\s*(?:"(?P<quoted>(?:[^"]|"")*)"\s*(?=[;\n]|\Z)|(?P<plain>[^;\n]*))(?P<end>[;\n]|\Z)'
)


def write_cell(text: str) -> str:
    """A text on one line, marked as one where it would be taken for a formula or for nothing."""
    return f"{TEXT_MARK}{text}" if text and _needs_mark(text) else text


def read_written(text: str) -> str | None:
    """The text of a marked cell; None for a cell without a mark."""
    rest = text.strip().removeprefix(TEXT_MARK)
    return rest if text.strip().startswith(TEXT_MARK) and rest and _needs_mark(rest) else None


def _needs_mark(text: str) -> bool:
    # A text that begins with the mark itself, and would then be read without, needs another.
    rest = text.lstrip(TEXT_MARK)
    is_none = is_nothing(clean(rest)) or says_none(clean(rest))
    return bool(FORMULA.match(rest)) or is_none or is_spreadsheet_error(rest)


def join_items(items: Iterable[str]) -> str:
    """Texts with semicolons between them, in quotation marks where they hold such signs."""
    return "; ".join(map(_quoted, items))


def split_items(text: str) -> list[str]:
    """The texts in a cell, between semicolons or line ends, without the empty ones."""
    items = []
    at = 0
    while at < len(text):
        match = _ITEM.match(text, at)
        assert match is not None, "every text is a plain item"  # noqa: S101 - see the pattern
        items.append(_unquoted(match["quoted"], match["plain"]))
        at = match.end()
    return [item for item in items if item]


def _quoted(item: str) -> str:
    if ";" not in item and not item.startswith('"'):
        return item
    return '"' + item.replace('"', '""') + '"'


def _unquoted(quoted: str | None, plain: str | None) -> str:
    if quoted is None:
        return (plain or "").strip()
    # Names such as `"Oak"` keep their own quotation marks.
    needed = any(sign in quoted for sign in ";\n") or quoted.startswith('""')
    return quoted.replace('""', '"') if needed else f'"{quoted}"'


def escape_text(text: str) -> str:
    """A text on one line whose `&` are read again as they are."""
    return escape_entities(" ".join(text.split()))


def as_read(text: str) -> str:
    """What a sheet says of a text that was written into it: on one line, with all that is seen."""
    return clean(escape_text(text))
