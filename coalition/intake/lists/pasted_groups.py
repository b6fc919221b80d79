"""Headings of a pasted list over groups of whom something is still awaited, and notes below them.

`Not yet signed:` over names, and `(waiting for their answers)` above or below them, are of all
names of the group: none of them is a member yet.
"""

from collections.abc import Iterator, Sequence

from coalition.expressions import Expression
from coalition.intake.lists.pasted_lines import HEADING, PastedLine
from coalition.intake.lists.separators import is_item, without_bullet
from coalition.intake.membership.notes_against import speaks_against
from coalition.intake.membership.surely_against import says_no_of_others
from coalition.intake.names.people import is_organisation
from coalition.intake.rows import quote

_LONGEST = 10
"""Words of a heading."""

_SMALL = 0.6
"""Which share of the words behind the first begins with a small letter, in a heading that nothing
marks as one."""

_IN_BRACKETS = Expression(r"[(\[][^()\[\]]+[)\]][.:]?")
_MARKED = Expression(r"#{1,6}\s.+|[*_]{2}.+[*_]{2}:?|.+:")
_NOTE = Expression(r"[()\[\],;–—]|\s-\s")
_BRACKET = Expression(r"\([^()]*\)")
_ADD = "if it has agreed, use coalition add organisation"


def without_waiting(
    lines: Sequence[PastedLine], raw: Sequence[str], known: frozenset[str]
) -> list[PastedLine]:
    """The lines of a list, with the reason against those of groups that wait for something.

    A group reaches from its heading to the next one, or where a note in brackets stands below it
    from the line after the blank one before. `raw` are the lines as they were pasted.
    """
    found = list(lines)
    for at, line in enumerate(lines):
        text = line.text.strip()
        if line.text in known or not (_is_marked(text) or _stands_over(lines, at)):
            continue
        if is_item(raw[line.number - 1]) or not _says_against(text):
            continue
        said = quote(text.strip("()[]#*_.: "))
        found[at] = line._replace(reason=line.reason or f"says {said} of others, and is no name")
        reason = f"stands in a group of which line {line.number} says {said}; {_ADD}"
        for place in _group(lines, at):
            one = found[place]
            if one.text.strip() and not one.reason and one.text not in known:
                found[place] = one._replace(text=without_bullet(one.text).strip(), reason=reason)
    return found


def _says_against(text: str) -> bool:
    # `Confirmed so far (more are to follow):` is a heading of those who have confirmed.
    before = _BRACKET.sub(" ", text).strip(" :*#_") or text
    is_against = says_no_of_others(text, is_marked=_is_marked(text)) or speaks_against(before)
    return 0 < len(before.split()) <= _LONGEST and is_against


def _is_marked(text: str) -> bool:
    return any(mark.fullmatch(text) for mark in (_IN_BRACKETS, _MARKED))


def _stands_over(lines: Sequence[PastedLine], at: int) -> bool:
    """Whether a line begins a block of lines: a plain no, or in small letters without a mark.

    Such a mark parts a name from its note.
    """
    text = lines[at].text.strip()
    before, below = (_text(lines, place) for place in (at - 1, at + 1))
    words = text.split()[1:]
    small = [word for word in words if word[:1].islower()]
    is_like_words = bool(words) and len(small) >= _SMALL * len(words)
    is_apart = not before and bool(below) and not _NOTE.search(text)
    if not _NOTE.search(text) and says_no_of_others(text, is_marked=False):
        return bool(below) or _is_note_of_one(lines, at)
    return is_like_words and is_apart and not is_organisation(text)


def _is_note_of_one(lines: Sequence[PastedLine], at: int) -> bool:
    """Whether a line is a no in small letters directly below a name, of which it then is."""
    text = lines[at].text.strip()
    is_below = bool(_text(lines, at - 1)) and text.islower() and not text.endswith(":")
    return is_below and says_no_of_others(text, is_marked=False)


def _text(lines: Sequence[PastedLine], at: int) -> str:
    return lines[at].text.strip() if 0 <= at < len(lines) else ""


def _group(lines: Sequence[PastedLine], at: int) -> Iterator[int]:
    """The places of the names of which a heading or note is."""
    if _is_note_of_one(lines, at):
        yield at - 1
        return
    is_note = _IN_BRACKETS.fullmatch(lines[at].text.strip()) is not None
    if is_note and not _text(lines, at + 1):
        yield from _above(lines, at)
        return
    for place in range(at + 1, len(lines)):
        if lines[place].reason.startswith(HEADING):
            return
        yield place


def _above(lines: Sequence[PastedLine], at: int) -> Iterator[int]:
    """The lines of the block that a note ends, or of the one above, where it stands apart."""
    place = at - 1
    while place >= 0 and not lines[place].text.strip():
        place -= 1
    while place >= 0 and lines[place].text.strip():
        yield place
        place -= 1
