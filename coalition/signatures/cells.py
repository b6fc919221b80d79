"""What a cell of a table of signatures may hold: nothing private, nothing that a program runs."""

from collections.abc import Iterator
from typing import NamedTuple

from coalition import codes
from coalition.expressions import Expression
from coalition.findings import Code
from coalition.formulas import FORMULA
from coalition.invisible import DIRECTION_CONTROLS, EMPTY_BRAILLE, INVISIBLE

LONGEST = 200
"""Characters of a cell."""

_DAY = Expression(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}")
_NUMBER = Expression(r"\+?\d(?:[\s()/.–-]{0,3}\d){6,}")
"""Seven digits; postal codes of no country but Portugal have more than six."""

_WEB = Expression(r"(?i)\bhttps?://|\bwww\.")
_MARKUP = Expression(r"<[A-Za-z/!?]")
_UNSEEN = Expression(
    f"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffd{INVISIBLE}{DIRECTION_CONTROLS}{EMPTY_BRAILLE}]"
)
_SUSPECT = Expression(
    f"[@＠<＝＋－\ufffd\x00-\x1f\x7f-\x9f\u2028\u2029{INVISIBLE}{DIRECTION_CONTROLS}{EMPTY_BRAILLE}]"
    r"|\A[=+\-]|(?i:https?://|www\.)|\d[^\d]{0,3}\d[^\d]{0,3}\d[^\d]{0,3}\d[^\d]{0,3}\d"
)
"""A quick look that every fault passes, so that sound cells cost one search."""


class Fault(NamedTuple):
    """Why a text may not stand in a cell."""

    message: str
    """What the cell holds: a predicate such as `holds a telephone number`."""

    hint: str
    code: Code


def find_fault(text: str) -> Fault | None:
    """The first reason why a text may not stand in a cell of names, roles, places or consent."""
    if len(text) <= LONGEST and not _SUSPECT.search(text):
        return None
    return next(_faults(text), None)


def _faults(text: str) -> Iterator[Fault]:
    private, unsafe = codes.R032, codes.R033
    if len(text) > LONGEST:
        message = f"has {len(text)} characters, more than {LONGEST}"
        yield Fault(message, "Shorten it.", codes.R031)
    if "@" in text or "＠" in text:
        yield Fault("holds an @, as an e-mail address does", "Take it out.", private)
    if _WEB.search(text):
        yield Fault("holds a web address", "Take it out.", private)
    if _NUMBER.search(_DAY.sub("", text)):
        message = "holds seven digits or more, as a telephone number does"
        yield Fault(message, "Take it out.", private)
    if FORMULA.match(text):
        hint = "Write it without the sign at its beginning."
        yield Fault(f"begins with {text[0]}, as a formula does", hint, unsafe)
    if _MARKUP.search(text):
        yield Fault("holds markup", "Write it without < and what belongs to it.", unsafe)
    if match := _UNSEEN.search(text):
        message = f"holds a sign that nobody sees (U+{ord(match[0]):04X})"
        yield Fault(message, "Write the cell anew.", unsafe)
