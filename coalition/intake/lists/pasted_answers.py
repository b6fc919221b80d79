"""Answers beside the names of a pasted list: `✅ Oak`, `❌ Elm`, `Fir – yes`, `Yew NE`."""

from collections.abc import Sequence
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.agreement.consent import read_answer
from coalition.intake.lists.pasted_lines import PastedLine
from coalition.intake.lists.separators import without_bullet
from coalition.intake.rows import quote
from coalition.intake.words.signs_of_answers import EMPTY, NOT_YES, YES

_SIGN = f"[{YES}{NOT_YES}{EMPTY}]"
_LAX = "[\ufe0e\ufe0f \t]*"
"""What stands beside signs: spaces, and marks of how a sign is drawn."""

_AT_FIRST = Expression(rf"\s*(?:[*+•–-]\s+|\d{{1,4}}[.)]\s*)?({_SIGN}){_LAX}(?=\S)")
_AT_LAST = Expression(rf"(?<=\S){_LAX}({_SIGN}){_LAX}\Z")
_ANSWER = Expression(
    r"(?P<name>.{0,200}?[^\s:=–—-])"
    r"(?:(?:\s?[:=→]\s|\s?[–—]\s?|\s-+\s|\s?\t\s?)\s?(?P<said>[^\W\d_]+|\?)"
    r"|\s\((?P<noted>[^\W\d_]+|\?)\)|\s(?P<bare>[^\W\d_]+|\?))[.!]?"
)
_FEWEST = 2
"""Answers of a list that has them."""

_ADD = "if it has agreed, use coalition add organisation"


class _Answered(NamedTuple):
    name: str
    said: str
    """An answer in words."""


def with_answers(lines: Sequence[PastedLine], known: frozenset[str]) -> list[PastedLine]:
    """The lines of a list without a yes beside their names, and the reason against any other.

    Signs such as `❌` are heeded wherever they stand; words where two lines of three end in one.
    """
    return _without_words(_without_signs(lines, known), known)


def _without_signs(lines: Sequence[PastedLine], known: frozenset[str]) -> list[PastedLine]:
    signs = [sign for line in lines for sign in _signs(line.text)]
    # Beside bullets of many kinds a box is one of them.
    is_usual = len(signs) * 2 > sum(bool(line.text.strip()) for line in lines)
    has_ticks = is_usual and any(sign in YES for sign in signs)
    return [
        line if line.reason or line.text in known else _without_sign(line, has_ticks=has_ticks)
        for line in lines
    ]


def _without_sign(line: PastedLine, *, has_ticks: bool) -> PastedLine:
    signs = _signs(line.text)
    against = [sign for sign in signs if sign in NOT_YES or (has_ticks and sign in EMPTY)]
    if not signs or not (against or any(sign in YES for sign in signs)):
        return line
    text = _AT_LAST.sub("", _AT_FIRST.sub("", line.text, 1), 1)
    if not against:
        return line._replace(text=text)
    return line._replace(
        text=without_bullet(text).strip(), reason=f"has {against[0]} beside the name; {_ADD}"
    )


def _signs(text: str) -> list[str]:
    return [match[1] for match in (_AT_FIRST.match(text), _AT_LAST.search(text)) if match]


def _without_words(lines: Sequence[PastedLine], known: frozenset[str]) -> list[PastedLine]:
    named = [line for line in lines if line.text.strip() and not line.reason]
    found = {line.number: answered for line in named if (answered := _answered(line.text))}
    plain = [one for one in found.values() if read_answer(one.said) in ("yes", "no")]
    is_usual = len(found) * 3 >= len(named) * 2 and len(plain) * 2 >= len(found)
    if len(plain) < _FEWEST or not is_usual:
        return list(lines)
    return [
        _with_answer(line, found[line.number])
        if line.number in found and not line.reason and line.text not in known
        else line
        for line in lines
    ]


def _with_answer(line: PastedLine, answered: _Answered) -> PastedLine:
    answer = read_answer(answered.said)
    if answer == "yes":
        return line._replace(text=answered.name)
    if answer != "no" and answered.said != "?":
        return line
    name = without_bullet(answered.name).strip()
    reason = f"it says {quote(answered.said)} beside the name; {_ADD}"
    return line._replace(text=name, reason=reason)


def _answered(text: str) -> _Answered | None:
    """A name and the one word behind it, which is in capitals where no mark parts it."""
    match = _ANSWER.fullmatch(text.strip())
    if match is None:
        return None
    said = match["said"] or match["noted"] or match["bare"]
    if match["bare"] and not (said.isupper() or said == "?"):
        return None
    return _Answered(match["name"], said)
