"""A document in another language: its passages replaced, its blocks as they were."""

from collections.abc import Callable

from coalition.expressions import Expression
from coalition.letters.document import PLACEHOLDERS, Document, Stretch
from coalition.letters.grammar import block_tokens, token_types
from coalition.letters.joining import join_lines

_HEADING = ("heading_open", "inline", "heading_close")
_PARAGRAPH = ("paragraph_open", "inline", "paragraph_close")
_NUMBER = Expression(r"[0-9]{1,9}(?=[.)])")
_CLOSING_MARKS = Expression(r"(?:(?<=[ \t])|\A)#+\Z")
_NOT_QUOTATION = Expression(r"[^> ]")
_BARE_QUOTATION = Expression(r"(?<=>)(?=[^> ])")
_DELIMITERS = Expression(r"[-:| \t]+")
"""What stands below the head of a table; behind a line with bars it would make one of both."""

_ONE_LINE = Expression(r"[^\W\d_][^\r\n]*+\Z")

_TITLE_MARKS = ('"', "'", "(")


def translate_markdown(document: Document, translate: Callable[[str], str]) -> str:
    """The body with each message replaced by what `translate` returns for it.

    A message that is returned as it was, or for which nothing but blanks is returned, leaves its
    stretch of the source as it stands; nothing outside the stretches ever changes. Whatever would
    begin another block is escaped, so that no translation changes the structure of the text.
    """
    return "".join(
        part if isinstance(part, str) else _translate(part, document, translate)
        for part in document.parts
    )


def _translate(stretch: Stretch, document: Document, translate: Callable[[str], str]) -> str:
    message = stretch.inline.message
    text = join_lines(translate(message), document.references)
    if text in ("", message):
        return stretch.raw
    if stretch.kind == "atx":
        return _heading_text(text)
    if stretch.kind == "cell":
        return _cell_text(text, stretch)
    lines = _paragraph_lines(text, stretch)
    return f"{document.line_end}{_continuation_prefix(stretch.prefix)}".join(lines)


def _continuation_prefix(prefix: str) -> str:
    """What stands before a passage's later lines: marks of quotations, and room for those of lists.

    A quotation's mark takes a space after it with it, so that one without any needs one more.
    """
    return _NOT_QUOTATION.sub(" ", _BARE_QUOTATION.sub(" ", prefix.expandtabs(4)))


def _heading_text(text: str) -> str:
    """A text for a heading of one line, in which marks at the end would be taken for its end."""
    line = text.replace("\\\n", " ")
    return _CLOSING_MARKS.sub(lambda match: "\\" + match[0], line)


def _cell_text(text: str, stretch: Stretch) -> str:
    """A text for a cell, which is one line between bars."""
    line = text.replace("\\\n", " ").replace("\n", " ")
    if "|" not in stretch.prefix:
        # It begins the line, where another block could begin.
        line = _as_paragraph(line)
        if line.startswith("[") and not _parses_as(f"{line} |", _PARAGRAPH):
            # The bar behind it would be what `[a]:` defines.
            line = _escape(line)
    line = line.replace("|", "\\|")
    # A backslash at its end would take the bar with it.
    return f"{line} " if line.endswith("\\") else line


def _paragraph_lines(text: str, stretch: Stretch) -> list[str]:
    """The lines of a text, escaped where they would not be one paragraph in the stretch's place."""
    if text in (f"{{{name}}}" for name in PLACEHOLDERS):
        # Alone in its paragraph it would become a placeholder.
        return ["&#123;" + text[1:]]
    lines = [_as_paragraph(line) for line in text.split("\n")]
    if _continues_above(lines[0], stretch) or not _keeps_kind("\n".join(lines), stretch):
        lines[0] = _escape(lines[0])
        if stretch.kind == "setext" and not _keeps_kind("\n".join(lines), stretch):
            lines[-1] = lines[-1].replace("|", "\\|")
    return lines


def _as_paragraph(line: str) -> str:
    """A line that is a paragraph's, wherever in the paragraph it stands."""
    if not line or line[0].isalpha():
        # No other block begins with a letter.
        return line
    # Behind another line, such as `===` would make a heading of both.
    if (
        not _DELIMITERS.fullmatch(line)
        and _parses_as(line, _PARAGRAPH)
        and _parses_as(f"x\n{line}", _PARAGRAPH)
    ):
        return line
    return _escape(line)


def _continues_above(line: str, stretch: Stretch) -> bool:
    """Whether a line would join what stands before it: a list's marker, or a definition's title."""
    if stretch.after_definition and line.startswith(_TITLE_MARKS):
        return True
    before = stretch.prefix.rstrip()
    return before.endswith(("-", "*")) and not line.strip(before[-1] + " \t")


def _keeps_kind(text: str, stretch: Stretch) -> bool:
    """Whether a text is one block of the stretch's kind."""
    if stretch.kind == "setext":
        # Below a line with a bar, `---` would end the head of a table.
        return all(_parses_as(f"{text}\n{mark}", _HEADING) for mark in ("===", "---"))
    if _ONE_LINE.match(text):
        # No block but a paragraph begins with a letter and has one line.
        return True
    return _parses_as(text, _PARAGRAPH)


def _parses_as(text: str, types: tuple[str, ...]) -> bool:
    found = block_tokens(text)
    return token_types(found.tokens) == types and not found.links


def _escape(line: str) -> str:
    """A line that begins with a mark, without the mark's meaning for blocks."""
    number = _NUMBER.match(line)
    if number is not None:
        return f"{number[0]}\\{line[number.end() :]}"
    return "\\" + line if not line[0].isalnum() else line
