"""How the Markdown parser finds footnotes: the rules of its plug-in, and where a note ends."""

from collections.abc import Mapping
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from mdit_py_plugins.footnote.index import footnote_def, footnote_plugin

from coalition.expressions import Expression

_LINK_DEFINITION = Expression(r"\[[^\[\]^][^\[\]]*\]:[ \t]*<?[A-Za-z][A-Za-z0-9+.-]*:\S+")

_MARK = Expression(r"\[\^([^ \n\[\]]+)\]")


def with_footnotes(parser: MarkdownIt) -> MarkdownIt:
    """The parser, which finds footnotes where they are written and their marks."""
    parser.use(footnote_plugin, inline=False, move_to_end=False)
    blocks = parser.block.ruler
    blocks.at("footnote_def", _note, {"alt": ["paragraph", "reference"]})
    blocks.before("footnote_def", "link_below_note", _link_below_note, {"alt": ["paragraph"]})
    return parser


def _note(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    outer = state.env.get("in_note", False)
    state.env["in_note"] = True
    found = footnote_def(state, start, end, silent)
    state.env["in_note"] = outer
    return found


def _link_below_note(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: ARG001
    """Whether a line right below a note defines a link, which ends the note.

    Markdown would take it for the note's own text, though people write both in one list.
    """
    if not silent or not state.env.get("in_note") or state.sCount[start] >= state.blkIndent:
        return False
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    return _LINK_DEFINITION.match(line) is not None


def known_footnotes(text: str, notes: Mapping[str, int]) -> dict[str, Any]:
    """The footnotes that a text may mention, as the rule for marks remembers them.

    Their numbers are settled.
    """
    labels = [label for label in set(_MARK.findall(text)) if label in notes]
    return {
        "refs": {f":{label}": notes[label] for label in labels},
        "list": {notes[label]: {"label": label, "count": 0} for label in labels},
    }
