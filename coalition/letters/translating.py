"""A document in another language: its passages replaced, its blocks as they were."""

import re
from collections.abc import Callable

from coalition.letters.document import PLACEHOLDERS, Document, Stretch
from coalition.letters.grammar import block_tokens, token_types
from coalition.letters.markdown import joined_lines

_PARAGRAPH = ("paragraph_open", "inline", "paragraph_close")
_NUMBER = re.compile(r"[0-9]{1,9}(?=[.)])")
_CLOSING_MARKS = re.compile(r"(?:(?<=[ \t])|\A)#+\Z")
_NOT_QUOTATION = re.compile(r"[^>\t]")
_TITLE_MARKS = ('"', "'", "(")


def translated_markdown(document: Document, translate: Callable[[str], str]) -> str:
    """The body with each message replaced by what `translate` returns for it.

    A message that is returned as it was, or for which nothing but blanks is returned, leaves its
    stretch of the source as it stands; nothing outside the stretches ever changes. Whatever would
    begin another block is escaped, so that no translation changes the structure of the text.
    """
    return "".join(
        part if isinstance(part, str) else _translated(part, document, translate)
        for part in document.parts
    )


def _translated(stretch: Stretch, document: Document, translate: Callable[[str], str]) -> str:
    message = stretch.inline.message
    text = joined_lines(translate(message), document.references)
    if text in ("", message):
        return stretch.raw
    if stretch.kind == "atx":
        return _heading_text(text)
    lines = _paragraph_lines(text, stretch)
    # A list's marker stands on its first line only; later lines are indented as far.
    prefix = _NOT_QUOTATION.sub(" ", stretch.prefix)
    return f"{document.line_end}{prefix}".join(lines)


def _heading_text(text: str) -> str:
    """A text for a heading of one line, in which marks at the end would be taken for its end."""
    line = text.replace("\\\n", " ")
    return _CLOSING_MARKS.sub(lambda match: "\\" + match[0], line)


def _paragraph_lines(text: str, stretch: Stretch) -> list[str]:
    """The lines of a text, escaped where they would not be one paragraph in the stretch's place."""
    if text in (f"{{{name}}}" for name in PLACEHOLDERS):
        return ["&#123;" + text[1:]]
    lines = [_as_paragraph(line) for line in text.split("\n")]
    if _continues_above(lines[0], stretch) or not _is_paragraph("\n".join(lines)):
        lines[0] = _escaped(lines[0])
    return lines


def _as_paragraph(line: str) -> str:
    """A line that is a paragraph's, wherever in the paragraph it stands."""
    if not line or line[0].isalpha():
        return line
    if _is_paragraph(line) and _is_paragraph(f"x\n{line}"):
        return line
    return _escaped(line)


def _continues_above(line: str, stretch: Stretch) -> bool:
    """Whether a line would join what stands before it: a list's marker, or a definition's title."""
    if stretch.after_definition and line.startswith(_TITLE_MARKS):
        return True
    before = stretch.prefix.rstrip()
    return before.endswith(("-", "*")) and not line.strip(before[-1] + " \t")


def _is_paragraph(text: str) -> bool:
    tokens, references, _ = block_tokens(text)
    return token_types(tokens) == _PARAGRAPH and not references


def _escaped(line: str) -> str:
    """A line that begins with a mark, without the mark's meaning for blocks."""
    number = _NUMBER.match(line)
    if number is not None:
        return f"{number[0]}\\{line[number.end() :]}"
    return "\\" + line if not line[0].isalnum() else line
