"""A letter or page in one language as Markdown, for sites that are written in it."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from coalition import letters
from coalition.expressions import Expression
from coalition.fields import fill, render_fields
from coalition.letters import escape_markdown
from coalition.localise.embedded_lists import ListPart
from coalition.localise.texts import TextLocaliser
from coalition.mail import SenderFields, may_vanish, without_lines

_FENCE = Expression(r"[ >\t]*(?:(?:[-*+]|[0-9]+[.)])[ >\t]+)*(?:```|~~~)")
_PLACEHOLDER = Expression(r"^([ >\t]*)(?:[-*+] )?\{(directory|signatories)\}[ \t]*$")


def letter_markdown(
    texts: TextLocaliser,
    lists: Mapping[str, tuple[ListPart, ...]],
    fields: SenderFields,
    values: Mapping[str, str],
) -> str:
    """The body of a text whose translation is complete, with what is given for its fields.

    Other fields are their labels in brackets. A paragraph, heading, item or row of fields that may
    all stay empty, and do, is left out, as it is of what is sent.
    """
    given = fields.given(values)
    empty = fields.optional - given.keys()
    document = texts.source.document
    body = letters.translate_markdown(
        document,
        lambda message: _left_of(texts.passage(message).value, empty, document.references),
    )
    body = _without_empty_passages(body.replace(document.line_end, "\n"), empty)
    lines = (_with_list(line, lists) for line in _with_verbatim_braces(body, document))
    filled = {name: f"\\[{escape_markdown(label)}\\]" for name, label in fields.labels.items()}
    filled |= {name: escape_markdown(text) for name, text in given.items()}
    return fill("\n".join(lines), filled).strip("\n")


def _left_of(message: str, empty: Collection[str], references: letters.References) -> str:
    """A message without those of its lines that say nothing where some fields are empty.

    It stays as it is where nothing would be left, or a mark would lose the one it belongs to.
    """
    if "\\\n" not in message or not empty:
        return message
    kept = [line for line in message.split("\\\n") if not may_vanish(line, empty)]
    left = "\\\n".join(kept).strip()
    shown = letters.inline_text(message, references).split("\n")
    wanted = "\n".join(line for line in shown if not may_vanish(line, empty))
    return left if left and letters.inline_text(left, references) == wanted.strip() else message


def _without_empty_passages(body: str, empty: Collection[str]) -> str:
    """The body without the passages that say nothing where some fields are empty."""
    if not empty or "{" not in body:
        return body
    parsed = letters.parse_markdown(body)
    stretches = [part for part in parsed.parts if isinstance(part, letters.Stretch)]
    passages = [part for part in stretches if part.kind != "cell"]
    gone = {
        line
        for part in passages
        if may_vanish(part.inline.message.replace("\\\n", "\n"), empty)
        for line in _lines(part)
    }
    gone |= _empty_rows(parsed, stretches, empty)
    lines = body.split("\n")
    left = "\n".join(without_lines(lines, {line - 1 for line in gone}))
    return left if left.strip() else body


def _lines(part: letters.Stretch) -> Iterator[int]:
    """The lines of a passage, with the one that makes a heading of it."""
    yield from (line.line for line in part.lines)
    if part.kind == "setext":
        yield part.lines[-1].line + 1


def _empty_rows(
    parsed: letters.Document, stretches: Iterable[letters.Stretch], empty: Collection[str]
) -> set[int]:
    """The lines of a table's rows below its head that say nothing where some fields are empty."""
    rows: dict[int, list[str]] = {}
    for part in stretches:
        if part.kind == "cell":
            rows.setdefault(part.inline.line, []).append(part.inline.message)
    heads = {
        cell.line
        for block in letters.all_blocks(parsed.blocks)
        if isinstance(block, letters.Table)
        for cell in block.header
        if cell is not None
    }
    return {
        line
        for line, cells in rows.items()
        if line not in heads and may_vanish(" ".join(cells), empty)
    }


def _with_verbatim_braces(body: str, document: letters.Document) -> list[str]:
    """The lines of a body, with braces doubled in what is shown as it stands: it has no fields."""
    lines = body.split("\n")
    if any(isinstance(block, letters.Verbatim) for block in letters.all_blocks(document.blocks)):
        for block in letters.all_blocks(letters.parse_markdown(body).blocks):
            if isinstance(block, letters.Verbatim):
                fence = 1 if _FENCE.match(lines[block.line - 1]) else 0
                first = block.line - 1 + fence
                for number in range(first, min(first + block.text.count("\n"), len(lines))):
                    lines[number] = render_fields((lines[number],))
    return lines


def _with_list(line: str, lists: Mapping[str, tuple[ListPart, ...]]) -> str:
    """A line with the list for which it keeps the place, if it does."""
    match = _PLACEHOLDER.match(line)
    if match is None:
        return line
    parts = (list_markdown(part) for part in lists.get(match[2], ()))
    # Names hold no fields, and are not to be taken for some.
    text = render_fields(("\n\n".join(parts),))
    return "\n".join(f"{match[1]}{row}".rstrip() for row in text.split("\n"))


def list_markdown(part: ListPart) -> str:
    """A list of names below its heading, if it has one."""
    items = "\n".join(f"- {escape_markdown(line.value)}" for line in part.lines)
    if part.heading is None:
        return items
    return f"**{escape_markdown(part.heading.value)}**\n\n{items}"
