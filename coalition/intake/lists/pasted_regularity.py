"""Lines of a pasted text beside a regular list, and lines of dates: they are no names."""

from collections.abc import Iterator, Sequence

from coalition.expressions import Expression
from coalition.intake.lists.pasted_lines import CLOSING, GREETING, PastedLine
from coalition.intake.lists.separators import has_strong_mark, is_item
from coalition.intake.names.people import is_organisation
from coalition.intake.values.days import months_called

_FEWEST_ITEMS = 3
_YEAR = Expression(r"(?:19|20)\d\d")
_NUMERIC_DAY = Expression(r"\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d\d\b")
_DAY_AND_WORD = Expression(
    r"\b\d{1,2}\.?\s+(?:de\s+|d['’])?([^\W\d_]{3,})\.?,?\s+(?:de\s+)?(?:19|20)\d\d"
)
_ADD = "if it is an organisation, use coalition add organisation"


def without_prose(
    lines: Sequence[PastedLine], raw: Sequence[str], known: frozenset[str]
) -> Iterator[PastedLine]:
    """The lines of a list, with the reason against those that stand beside it.

    Where most names have a bullet, a number or the mark of a quoted mail, or the names of a mail
    stand in one block of such lines, a line without one is what somebody wrote around them.
    `raw` are the lines as they were pasted.
    """
    names = [line for line in lines if line.text.strip() and not line.reason]
    items = [line for line in names if is_item(raw[line.number - 1])]
    is_list = len(items) >= _FEWEST_ITEMS and (
        len(items) * 2 > len(names) or _is_in_mail(lines, items, names)
    )
    for line in lines:
        text = raw[line.number - 1]
        # What stands behind a label such as `Organisation:` has a mark of its own.
        is_labelled = line.text.strip() != text.strip()
        if not line.text.strip() or line.reason or line.text in known or is_item(text):
            yield line
        elif is_list and not (is_labelled or has_strong_mark(line.text)):
            reason = "stands beside the list, whose names have a mark before them"
            yield line._replace(reason=f"{reason}; if it is an organisation, put one before it")
        elif states_day(line.text) and not is_organisation(line.text):
            yield line._replace(reason=f"speaks of a day, and is no name; {_ADD}")
        else:
            yield line


def _is_in_mail(
    lines: Sequence[PastedLine], items: Sequence[PastedLine], names: Sequence[PastedLine]
) -> bool:
    """Whether items stand in one block of a mail, apart from what is written around them."""
    if not any(line.reason.startswith((GREETING, CLOSING)) for line in lines):
        return False
    first, last = items[0].number, items[-1].number
    within = [line for line in names if first <= line.number <= last]
    blank = {line.number for line in lines if not line.text.strip()}
    beside = {line.number for line in names}
    return len(within) == len(items) and (
        (last + 1 in blank or last + 1 not in beside)
        and (first - 1 in blank or first - 1 not in beside)
    )


def states_day(text: str) -> bool:
    """Whether a text has a whole date in it: `closed on 31 May 2024`, `as of 14.06.2024`."""
    if not _YEAR.search(text):
        return False
    if _NUMERIC_DAY.search(text):
        return True
    return any(months_called(match[1]) for match in _DAY_AND_WORD.finditer(text))
