"""Markdown: its tables, and its lists with links, read as the HTML that they become."""

import itertools
from collections.abc import Mapping

from coalition.expressions import Expression
from coalition.intake.formats.web_pages import read_cards_of, read_parts
from coalition.intake.rows import Sheet

_ITEM = Expression(r"[ \t]*(?:[*+-]|\d{1,4}[.)])[ \t].*(?:\]\(|<https?:|<a\s)")
_PLAIN_ITEM = Expression(r"[ \t]*(?:[*+-]|\d{1,4}[.)])[ \t]+\S")
_HEADING = Expression(r"#{1,6}[ \t]+\S")
_DELIMITER = Expression(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_PARAGRAPH = Expression(r"(?:\*\*|__|\[|#{2,6}[ \t]+\[).*(?:\]\(|<https?:|https?://)")
_FEWEST = 3
_LONGEST = 1_000_000
_MOST_BARS = 100_000
"""Characters, and those between cells; the parser takes some seconds for them."""

_LONGEST_LINE = 5_000


def read_markdown(text: str, encoding: str, mapping: Mapping[str, str]) -> Sheet | None:
    """A sheet of the tables or lists with links in Markdown; None for a text without any.

    `mapping` has keys of a record by header.
    """
    lines = text.split("\n")
    are_paragraphs = _has_paragraphs(lines)
    if len(text) > _LONGEST or not (_has_items(lines) or _has_table(lines) or are_paragraphs):
        return None
    if text.count("|") > _MOST_BARS or any(len(line) > _LONGEST_LINE for line in lines):
        return None
    from coalition.intake.formats.page_parts import PageParts  # noqa: PLC0415 - few files are Markdown
    from coalition.intake.page_tree import read_tree  # noqa: PLC0415
    from coalition.intake.struck_out import as_html  # noqa: PLC0415
    from coalition.letters import markdown_to_html  # noqa: PLC0415

    tree = read_tree(as_html(markdown_to_html(text)))
    description = f"Markdown in {encoding}"
    sheet = read_parts(PageParts(tree), description, mapping, of_page=False)
    return sheet or (read_cards_of(tree, description) if are_paragraphs else None)


def _has_paragraphs(lines: list[str]) -> bool:
    """Whether several paragraphs begin with bold type or a link, and have an address."""
    return len([line for line in lines if _PARAGRAPH.match(line)]) >= _FEWEST


def _has_items(lines: list[str]) -> bool:
    """Whether an item has a link, or stands below a heading as only Markdown has it."""
    heading = any(map(_HEADING.match, lines))
    return any(map(_ITEM.match, lines)) or (heading and any(map(_PLAIN_ITEM.match, lines)))


def _has_table(lines: list[str]) -> bool:
    return any(
        "|" in above and "|" in line and _DELIMITER.fullmatch(line)
        for above, line in itertools.pairwise(lines)
    )
