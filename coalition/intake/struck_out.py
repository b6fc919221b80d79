"""What is struck out or hidden in a file: no row is taken from it without a word."""

from coalition.expressions import Expression
from coalition.intake.page_tree import Element
from coalition.intake.rows import quote

MARK = "~~"
"""Around what is struck out, as Markdown writes it."""

_STROKES = "\N{COMBINING SHORT STROKE OVERLAY}\N{COMBINING LONG STROKE OVERLAY}"
"""Between letters of a text that is struck out without any markup."""

_STRUCK = Expression(r"~~(?=\S)(.+?)~~")
_PARTING = Expression(r"[,;•|]")
_TAGS = frozenset({"s", "del", "strike"})
_LINE_THROUGH = Expression(r"(?i)line-through")
_NOT_SHOWN = Expression(
    r"(?i)(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))"
)


def struck_reason(text: str) -> str:
    """Why a row with such a cell becomes no record; nothing where nothing is struck out."""
    if _is_struck_by_letters(text):
        bare = text.translate(dict.fromkeys(map(ord, _STROKES)))
        return f"{quote(bare)} is struck out; if it holds, remove the strike"
    if MARK not in text:
        return ""
    found = _STRUCK.search(text)
    name = found[1] if found else text.replace(MARK, "")
    return f"{quote(name)} is struck out; if it holds, remove the strike"


def _is_struck_by_letters(text: str) -> bool:
    """Whether most letters have a stroke through them, as some programs write what is struck."""
    strokes = sum(map(text.count, _STROKES))
    return strokes > 1 and strokes * 2 >= sum(map(str.isalnum, text))


def strikes_several(line: str) -> bool:
    """Whether a line strikes out what holds marks that part names: `~~Ash, Birch~~`."""
    return any(_PARTING.search(found[1]) for found in _STRUCK.finditer(line))


def as_html(html: str) -> str:
    """HTML of Markdown with its `~~struck~~` as elements."""
    return _STRUCK.sub(r"<s>\1</s>", html) if MARK in html else html


def struck(text: str) -> str:
    """A text as struck out; a blank one as it is."""
    return f"{MARK}{text.strip()}{MARK}" if text.strip() else text


def is_struck(element: Element) -> bool:
    """Whether an element is shown with a line through it."""
    style = element.attributes.get("style", "")
    return element.tag in _TAGS or _LINE_THROUGH.search(style) is not None


def is_hidden(element: Element) -> bool:
    """Whether an element says itself that it is not shown."""
    style = element.attributes.get("style", "")
    return "hidden" in element.attributes or _NOT_SHOWN.search(style) is not None


def count_rows(element: Element) -> int:
    """How many rows and items an element holds, itself among them."""
    number, waiting = 0, [element]
    while waiting:
        node = waiting.pop()
        number += node.tag in ("tr", "li")
        waiting += (child for child in node.children if isinstance(child, Element))
    return number
