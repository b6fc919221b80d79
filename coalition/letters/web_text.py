"""Markdown as the HTML that it becomes, for those who look for lists and tables in it."""

from markdown_it import MarkdownIt

from coalition.expressions import Expression
from coalition.letters.grammar import is_crowded, readable

_MAX_NESTING = 40
_BETWEEN = Expression(r"\n(?=[ \t]*(?:\n|\||[-*+]\s|\d{1,9}[.)]\s))")
"""What stands between blocks, items and rows, in each of which links are looked for by itself."""


def markdown_to_html(text: str) -> str:
    """The HTML of a Markdown text, with the line of each block, item and row as `data-line`.

    Tables are those of GitHub's Markdown. The HTML is as unsafe as the text is. Empty for a text
    in which looking for links could take long.
    """
    if any(map(is_crowded, _BETWEEN.split(text))):
        return ""
    parser = MarkdownIt("commonmark", {"maxNesting": _MAX_NESTING}).enable("table")
    tokens = parser.parse(readable(text), {})
    for token in tokens:
        if token.map and token.nesting >= 0 and token.type != "inline":
            token.attrSet("data-line", str(token.map[0] + 1))
    return str(parser.renderer.render(tokens, parser.options, {}))
