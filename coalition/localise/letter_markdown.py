"""A letter or page in one language as Markdown, for sites that are written in it."""

from collections.abc import Iterable, Iterator, Mapping

from coalition import letters
from coalition.expressions import Expression
from coalition.fields import fill
from coalition.letters import escape_markdown
from coalition.localise.embedded_lists import ListPart
from coalition.localise.texts import TextLocaliser
from coalition.mail import SenderFields, may_vanish

_PLACEHOLDER = Expression(r"^([ >\t]*)(?:[-*+] )?\{(directory|signatories)\}[ \t]*$")
_GAP = Expression(r"\n{3,}")


def letter_markdown(
    texts: TextLocaliser,
    lists: Mapping[str, tuple[ListPart, ...]],
    fields: SenderFields,
    values: Mapping[str, str],
) -> str:
    """The body of a text whose translation is complete, with what is given for its fields.

    Other fields are their labels in brackets. A paragraph, heading or item of fields that may all
    stay empty, and do, is left out, as it is of what is sent.
    """
    given = fields.given(values)
    document = texts.source.document
    body = letters.translate_markdown(document, lambda message: texts.passage(message).value)
    body = _without_empty_lines(body, fields.optional - given.keys())
    lines = (_with_list(line, lists) for line in body.split("\n"))
    filled = {name: f"\\[{escape_markdown(label)}\\]" for name, label in fields.labels.items()}
    filled |= {name: escape_markdown(text) for name, text in given.items()}
    return fill("\n".join(lines), filled).strip("\n")


def _without_empty_lines(body: str, empty: Iterable[str]) -> str:
    """The body without the passages that say nothing where some fields are empty."""
    names = frozenset(empty)
    if not names or "{" not in body:
        return body
    parsed = letters.parse_markdown(body)
    gone = {
        line
        for part in parsed.parts
        if isinstance(part, letters.Stretch) and part.kind != "cell"
        if may_vanish(part.inline.message.replace("\\\n", "\n"), names)
        for line in _lines(part)
    }
    kept = [line for number, line in enumerate(body.split("\n"), 1) if number not in gone]
    return _GAP.sub("\n\n", "\n".join(kept)) if kept and gone else body


def _lines(part: letters.Stretch) -> Iterator[int]:
    """The lines of a passage, with the one that makes a heading of it."""
    yield from (line.line for line in part.lines)
    if part.kind == "setext":
        yield part.lines[-1].line + 1


def _with_list(line: str, lists: Mapping[str, tuple[ListPart, ...]]) -> str:
    """A line with the list for which it keeps the place, if it does."""
    match = _PLACEHOLDER.match(line)
    if match is None:
        return line
    parts = (list_markdown(part) for part in lists.get(match[2], ()))
    # Names hold no fields, and are not to be taken for some.
    text = "\n\n".join(parts).replace("{", "{{").replace("}", "}}")
    return "\n".join(f"{match[1]}{row}".rstrip() for row in text.split("\n"))


def list_markdown(part: ListPart) -> str:
    """A list of names below its heading, if it has one."""
    items = "\n".join(f"- {escape_markdown(line.value)}" for line in part.lines)
    if part.heading is None:
        return items
    return f"**{escape_markdown(part.heading.value)}**\n\n{items}"
