"""A text as the checks see it: what is prose in it, found once however many checks ask."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from coalition.expressions import Expression
from coalition.fields import field_names

T = TypeVar("T")

OPAQUE = "\ufffc"
"""Stands for each character of what is no prose: it is no letter, no mark and no space."""

URL = Expression(
    r"\b(?:https?|ftp)://(?=\w)[^\s<>\"“”«»„‚‘‹›\u3000-\u303f\uff00-\uffef]+|\bwww\.[^\s<>\"“”«»)]+"
)
EMAIL = Expression(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_OPAQUE = Expression(
    r"(?<!`)(`+)(?!`)[^`]+\1(?!`)"  # code
    rf"|(?<=\])\((?:mailto:|https?://|/|\#)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*\)"  # a link's target
    rf"|{URL.pattern}|{EMAIL.pattern}|\{{[a-z][a-z0-9_]*\}}"
)
_SIGN = Expression(r"[`{@]|\]\(|://|www\.")
"""What every address, field and piece of code has; most texts have none."""

_TRAILING = (
    ".,;:!?…'’)]*_»”\"。，！？；\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""What stands behind an address rather than in it."""


class Prose:
    """One text, and what several checks need of it."""

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
            self.urls = tuple((_trim_address(one[0]), one.start()) for one in URL.finditer(text))
        if "@" in text:
            self.emails = tuple((one[0], one.start()) for one in EMAIL.finditer(text))

    def find(self, find: Callable[["Prose"], T]) -> T:
        """What a function finds in the text, asked only the first time."""
        if find not in self._results:
            self._results[find] = find(self)
        found: T = self._results[find]
        return found


def _mask(found: re.Match[str]) -> str:
    """As many signs as the match has characters; marks behind a bare address stay visible."""
    kept = 0
    if found[0][0] not in "`({":
        kept = len(found[0]) - len(_trim_address(found[0]))
    shown = found[0][len(found[0]) - kept :]
    return OPAQUE * (len(found[0]) - kept) + shown


def _trim_address(address: str) -> str:
    """An address without the marks of the sentence that it ends."""
    trimmed = address.rstrip(_TRAILING)
    # A bracket that the address itself opens belongs to it.
    while trimmed.count("(") > trimmed.count(")") and address[len(trimmed) :].startswith(")"):
        trimmed += ")"
    return trimmed
