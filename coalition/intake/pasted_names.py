"""A name of a pasted list, or why a line is none."""

from typing import NamedTuple

PLACE_BEHIND = "if a place stands behind the mark, leave it out"
"""A remark on a name such as `Comitato Piazza - Torrebella` or `Comitato Piazza, Torrebella`."""

BEHIND_WORDS = "stands behind words that may say anything, and nobody has said that it has agreed"
"""Why `Oak Society` is no name yet in `Thinking about it: Oak Society; Elm Club; Fir Trust`."""


class PastedName(NamedTuple):
    """One name of a list."""

    name: str
    notes: tuple[str, ...]
    """The texts in brackets behind it."""

    line: int
    """From 1."""

    website: str | None = None
    """The address of a name that is a link."""

    reason: str = ""
    """Why it is no name: a greeting, for instance, or a label and what stands behind it."""

    country: str = ""
    """As the list calls it, behind the name or in a heading."""

    remarks: tuple[str, ...] = ()
    """What was taken for one thing and may be another, for people."""

    is_item: bool = False
    """Whether it has a bullet or a number, as most of its list."""
