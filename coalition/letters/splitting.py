"""Where a letter's front matter ends and its Markdown begins."""

import msgspec

from coalition.expressions import Expression

_LINE_END = Expression(r"\r\n?|\n")
_OPENING = Expression(r"---[ \t]*(?:\r\n?|\n)")
_CLOSING = Expression(r"(?<=[\r\n])---[ \t]*(?:\r\n?|\n|\Z)")


class Split(msgspec.Struct, frozen=True):
    """A letter's file in its two parts, to the last byte."""

    front: str
    """The YAML between the `---` lines, with its last line end."""

    front_line: int
    """The line of the file on which the YAML begins, from 1."""

    body: str
    """The Markdown below."""

    first_line: int
    """The line of the file on which the Markdown begins, from 1."""

    opening: str = "---\n"
    """The line above the YAML as it is written."""

    closing: str = "---\n"
    """The line below the YAML as it is written."""


def split_letter(text: str) -> Split | None:
    """The front matter and the body; None for a text that has no front matter.

    The text's first line is `---`, and so is the line that ends the front matter. Lines may end in
    LF, CRLF or CR.

    Law: `join_letter(split_letter(text)) == text`.
    """
    opening = _OPENING.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        return None
    front = text[opening.end() : closing.start()]
    return Split(
        front=front,
        front_line=2,
        body=text[closing.end() :],
        first_line=3 + len(_LINE_END.findall(front)),
        opening=opening[0],
        closing=closing[0],
    )


def join_letter(split: Split) -> str:
    """The text that `split_letter` split."""
    return split.opening + split.front + split.closing + split.body
