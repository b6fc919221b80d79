"""A text with its addresses, fields and code set apart from its prose."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from coalition.expressions import Expression
from coalition.fields import field_names

T = TypeVar("T")

OPAQUE = "\ufffc"
"""Takes the place of each character outside prose; it is no letter, no mark and no space."""

URL = Expression(
    r"\b(?i:https?|ftp)://(?=\w)[^\s<>\"“”«»„‚‘‹›\u3000-\u303f\uff00-\uffef]+|\bwww\.[^\s<>\"“”«»)]+"
)
EMAIL = Expression(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_OPAQUE = Expression(
    r"(?<!`)(`+)(?!`)[^`]+\1(?!`)"  # code
    rf"|(?<=\])\((?:mailto:|https?://|/|\#)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)"  # a link's target
    rf"|{URL.pattern}|{EMAIL.pattern}|\{{[a-z][a-z0-9_]*\}}"
)
_SIGN = Expression(r"[`{@]|\]\(|://|www\.")
"""Signs of which every address, field and piece of code has one; most texts have none."""

_TRAILING = (
    ".,;:!?…'’)]*_»”\"。，！？；\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Characters at the end of an address that belong to the sentence around it."""


class Prose:
    """One text, and its parts that several checks need."""

    __slots__ = ("_results", "emails", "fields", "plain", "text", "urls")

    def __init__(self, text: str) -> None:
        """The text as it stands in a catalog."""
        self.text = text
        self._results: dict[object, Any] = {}
        self.plain = text
        """The text with OPAQUE for each character of addresses, code, targets and fields."""

        self.fields: tuple[str, ...] = ()
        """The names of its fields, repeated ones repeated."""

        self.urls: tuple[tuple[str, int], ...] = ()
        """Its web addresses, each with its offset."""

        self.emails: tuple[tuple[str, int], ...] = ()
        """Its mail addresses, each with its offset."""

        if _SIGN.search(text):
            self._find_parts()

    def _find_parts(self) -> None:
        text = self.text
        self.plain = _OPAQUE.sub(_mask, text)
        self.fields = field_names(text)
        if "://" in text or "www." in text:
            self.urls = tuple(
                (_trim_address(match[0]), match.start()) for match in URL.finditer(text)
            )
        if "@" in text:
            self.emails = tuple((match[0], match.start()) for match in EMAIL.finditer(text))

    def find(self, find: Callable[["Prose"], T]) -> T:
        """The result of a function for this text, which is called only the first time."""
        if find not in self._results:
            self._results[find] = find(self)
        result: T = self._results[find]
        return result


def _mask(match: re.Match[str]) -> str:
    """OPAQUE for each character of a match, except for marks of the sentence behind an address."""
    # Code, targets of links and fields end with a sign of their own; only bare addresses do not.
    length = len(match[0] if match[0][0] in "`({" else _trim_address(match[0]))
    return OPAQUE * length + match[0][length:]


def _trim_address(address: str) -> str:
    """An address without the marks of the sentence that it ends."""
    trimmed = address.rstrip(_TRAILING)
    # A bracket that the address itself opens belongs to it.
    while trimmed.count("(") > trimmed.count(")") and address[len(trimmed) :].startswith(")"):
        trimmed += ")"
    return trimmed
