"""HTML as a tree of elements, with the ends that HTML lets people leave out."""

from html.parser import HTMLParser
from typing import Union

import msgspec

from coalition.intake.rows import UnreadableError

_MOST_LEVELS = 200
_MOST_ELEMENTS = 1_000_000

_EMPTY = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
})  # fmt: skip
"""Elements that never have an end."""

_ROWS = frozenset({"tr", "td", "th"})
_ENDED_BY = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "tr": (_ROWS, frozenset({"table"})),
    "td": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "th": (frozenset({"td", "th"}), frozenset({"table", "tr"})),
    "tbody": (_ROWS | {"thead", "tbody", "tfoot"}, frozenset({"table"})),
    "tfoot": (_ROWS | {"thead", "tbody", "tfoot"}, frozenset({"table"})),
    "p": (frozenset({"p"}), frozenset({"li", "td", "th", "div", "table", "blockquote"})),
    "a": (frozenset({"a"}), frozenset({"li", "td", "th", "table"})),
}
"""What the beginning of an element ends, and within what that has to stand to be ended."""


class Element(msgspec.Struct, eq=False):
    """An element of a page."""

    tag: str
    attributes: dict[str, str]
    children: list[Union["Element", str]]
    holds_table: bool = False

    def text(self) -> str:
        """Its text, with spaces as a reader sees them."""
        parts: list[str] = []
        waiting: list[Element | str] = [self]
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                parts.append(node)
            else:
                waiting += reversed(node.children)
        return " ".join("".join(parts).split())


def read_tree(html: str) -> Element:
    """The elements of a page, below one without a tag.

    Raises UnreadableError where too much is nested, or stands in it.
    """
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {}, [])
        self._open = [self.root]
        self._elements = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element, and end those that it ends."""
        self._end_implied(tag)
        self._elements += 1
        element = Element(tag, {key: value or "" for key, value in reversed(attrs)}, [])
        self._open[-1].children.append(element)
        if tag == "table":
            for outer in self._open:
                outer.holds_table = True
        if tag not in _EMPTY:
            self._open.append(element)
        if len(self._open) > _MOST_LEVELS:
            raise UnreadableError(f"the page is nested more than {_MOST_LEVELS} levels deep")
        if self._elements > _MOST_ELEMENTS:
            raise UnreadableError(f"the page has more than {_MOST_ELEMENTS:,} elements")

    def _end_implied(self, tag: str) -> None:
        if tag not in _ENDED_BY:
            return
        ended, within = _ENDED_BY[tag]
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag in within:
                return
            if self._open[depth].tag in ended:
                del self._open[depth:]
                # A cell and then its row.
                if tag not in ("tr", "tbody", "tfoot"):
                    return

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element; only those without an end end here, as in a browser."""
        self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        """Put a text into the innermost element."""
        self._open[-1].children.append(data)

    def handle_endtag(self, tag: str) -> None:
        """End the innermost element of that tag, with all that is in it."""
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return
            # No end within a cell ends what is around the table.
            if self._open[depth].tag in ("td", "th") and tag not in ("tr", "table", "tbody"):
                return
