"""The Markdown parser as letters need it: CommonMark without HTML, with fields and places.

Beyond CommonMark there are tables and footnotes, as GitHub has them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, heading, lheading, paragraph
from markdown_it.rules_inline import StateInline, image, link, newline
from markdown_it.token import Token
from mdit_py_plugins.footnote.index import footnote_ref

from coalition.expressions import Expression
from coalition.letters.document import Links, References
from coalition.letters.footnote_rules import known_footnotes, with_footnotes
from coalition.letters.tables import table_with_places

MAX_DEPTH = 30
"""Lists and quotations nested deeper than this are kept verbatim; a list counts twice."""

_MAX_NESTING = 40
_MAX_IMAGE_DEPTH = 2
_MAX_BRACKET_WORK = 1_000_000

_FIELD = Expression(r"\{\{|\}\}|\{[a-z][a-z0-9_]*\}")
_UNREADABLE = Expression("[\0\ud800-\udfff]")
_LINE_END = Expression(r"\r\n?|\n")
_DEFINITION = Expression(r"\[((?:[^\[\]\\]|\\.)+)\]:")
_TAG = Expression(r"<(?:/?[A-Za-z][A-Za-z0-9-]*(?:[\s/][^<>]*)?>|!--|[!?][A-Za-z\[])")
_SPECIAL = Expression(r"[^\w\s]|\n")
_SIGN = Expression(r"[\n\\`*_\[\]<>&{}]")

BlockRule = Callable[[StateBlock, int, int, bool], bool]
InlineRule = Callable[[StateInline, bool], bool]


class BlockTokens(NamedTuple):
    """What the parser makes of a body."""

    tokens: list[Token]
    """A token of type `inline` has `meta["spans"]`: for each of its lines the line's number (from
    0) with the offsets, in the body with line ends made LF, where its text begins and ends."""

    links: Links
    repeated: tuple[Mapping[str, Any], ...]
    """The definitions of links whose labels are defined above already."""

    @property
    def below_definitions(self) -> frozenset[int]:
        """The lines (from 0) below the definition of a link."""
        definitions: tuple[Mapping[str, Any], ...] = (*self.links.values(), *self.repeated)
        return frozenset(definition["map"][1] for definition in definitions)

    @property
    def note_labels(self) -> tuple[str, ...]:
        """The labels of footnotes, in the order of the body."""
        opening = (token for token in self.tokens if token.type == "footnote_reference_open")
        return tuple(dict.fromkeys(token.meta["label"] for token in opening))


def block_tokens(body: str) -> BlockTokens:
    """The tokens of a body's blocks, and what it defines."""
    env: dict[str, Any] = {}
    text = readable(body)
    tokens = _parser().parse(text, env)
    lines = _LINE_END.split(text) if env.get("references") else []
    return BlockTokens(
        tokens,
        {key: _with_label(one, key, lines) for key, one in env.get("references", {}).items()},
        tuple(_with_label(one, one["label"], lines) for one in env.get("duplicate_refs", ())),
    )


def _with_label(definition: dict[str, Any], key: str, lines: list[str]) -> Mapping[str, Any]:
    """The definition of a link with its label as it is written; `key` where that fills lines."""
    match = _DEFINITION.search(lines[definition["map"][0]])
    return {**definition, "label": match[1] if match else key}


def readable(text: str) -> str:
    """The text with U+FFFD for NUL (CommonMark 2.3) and for surrogates, which UTF-8 lacks."""
    return _UNREADABLE.sub("\ufffd", text)


def inline_tokens(text: str, references: References) -> Sequence[Token]:
    """The tokens of inline Markdown, which others are given, too: nobody changes them.

    Beyond markdown-it's own there are `field` (content: its name), `brace` (content: one literal
    brace), `tag` (content: raw HTML as it stands) and `footnote_ref` (`meta["label"]`: of a note
    that is defined, `meta["id"]`: its number). `meta["at"]` of a tag and an image is its offset in
    the text.
    """
    return _inline(text, references).tokens


def is_plain(text: str) -> bool:
    """Whether inline Markdown is text as it stands: whether it has none of Markdown's signs."""
    return _SIGN.search(text) is None


def find_space_breaks(text: str, references: References) -> frozenset[int]:
    """The offsets of the line feeds that are hard line breaks because of two spaces before them."""
    return frozenset(_inline(text, references).breaks) if "  \n" in text else frozenset()


class _Inline(NamedTuple):
    """What the parser makes of inline Markdown."""

    tokens: Sequence[Token]
    breaks: Sequence[int] = ()
    """The offsets of line feeds that are hard line breaks because of two spaces before them."""


class _Same:
    """References that are told from others by who they are, for their mappings have no hash."""

    def __init__(self, references: References) -> None:
        self.references = references

    def __hash__(self) -> int:
        return id(self.references)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.references is other.references


def _inline(text: str, references: References) -> _Inline:
    if is_plain(text):
        # Most passages; the parser asks all its rules at every mark of punctuation.
        return _Inline((Token("text", "", 0, content=readable(text)),) if text else ())
    return _parsed(text, _Same(references))


@lru_cache(maxsize=1 << 10)
def _parsed(text: str, same: _Same) -> _Inline:
    """Kept, because several checks and forms of a letter ask for the same text's tokens."""
    references = same.references
    breaks: list[int] = []
    env: dict[str, Any] = {
        "references": references.links,
        "breaks": breaks,
        "length": len(text),
        "crowded": is_crowded(text),
    }
    if references.notes and "[^" in text:
        env["footnotes"] = known_footnotes(text, references.notes)
    tokens: list[Token] = []
    parser = _parser()
    parser.inline.parse(readable(text), parser, env, tokens)
    return _Inline(tokens, breaks)


def is_crowded(text: str) -> bool:
    """Whether links are not looked for, which could take long.

    Each bracket makes the parser look at the rest.
    """
    brackets = text.count("[")
    return brackets > 1 and brackets * len(_SPECIAL.findall(text)) > _MAX_BRACKET_WORK


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _MAX_NESTING})
    with_footnotes(parser)
    # Inline text is parsed once its breaks are joined and its references are known.
    parser.core.ruler.enableOnly(["normalize", "block"])
    blocks = parser.block.ruler
    blocks.before("code", "too_deep", _deep_block)
    # markdown-it's own place for it is before quotations and lists, which may hold a table.
    blocks.before("lheading", "cells", table_with_places, {"alt": ["paragraph", "reference"]})
    blocks.at("heading", _with_places(heading), {"alt": ["paragraph", "reference", "blockquote"]})
    blocks.at("lheading", _with_places(lheading))
    blocks.at("paragraph", _with_places(paragraph))
    inlines = parser.inline.ruler
    inlines.before("newline", "field", _field)
    inlines.before("entity", "tag", _tag)
    inlines.at("newline", _newline)
    inlines.at("link", _within_bounds(link))
    inlines.at("image", _within_bounds(_image))
    inlines.at("footnote_ref", _within_bounds(footnote_ref))
    return parser


def _deep_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """What is nested too deeply, as a verbatim block; markdown-it would leave it out."""
    if silent or state.level < MAX_DEPTH:
        return False
    state.line = end
    token = state.push("code_block", "code", 0)
    token.content = state.getLines(start, end, state.blkIndent, keepLastLF=True)
    token.map = [start, end]
    return True


def _with_places(rule: BlockRule) -> BlockRule:
    """The rule, which also gives the token of its text `meta["spans"]`; see `block_tokens`."""

    def rule_with_places(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        matched = rule(state, start, end, silent)
        if matched and not silent:
            # Each of these rules pushes three tokens: an opening one, the text, a closing one.
            inline = state.tokens[-2]
            inline.meta["spans"] = _spans(state, inline, state.tokens[-3].markup)
        return matched

    return rule_with_places


def _spans(state: StateBlock, inline: Token, markup: str) -> list[tuple[int, int, int]]:
    first, end = inline.map or (0, 0)
    if markup.startswith("#"):
        # Marks that close the heading are no part of its text.
        begin = state.bMarks[first] + state.tShift[first] + len(markup)
        at = state.src.index(inline.content, begin)
        return [(first, at, at + len(inline.content))]
    lines = range(first, end)
    return [(n, state.bMarks[n] + state.tShift[n], state.eMarks[n]) for n in lines]


def _field(state: StateInline, silent: bool) -> bool:
    r"""A field or doubled brace, whole. Braces are doubled, not escaped: `\{` is two characters."""
    pos = state.pos + (state.src[state.pos] == "\\")
    match = _FIELD.match(state.src, pos, state.posMax)
    if match is None:
        return False
    if not silent:
        if pos > state.pos:
            state.append_pending("\\")
        doubled = match[0] in ("{{", "}}")
        token = state.push("brace" if doubled else "field", "", 0)
        token.content = match[0][0] if doubled else match[0][1:-1]
    state.pos = match.end()
    return True


def _tag(state: StateInline, silent: bool) -> bool:
    """Raw HTML, so that it can be reported; its characters are shown as they stand."""
    match = _TAG.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push("tag", "", 0)
        token.content = match[0]
        token.meta["at"] = match.start()
    state.pos = match.end()
    return True


def _newline(state: StateInline, silent: bool) -> bool:
    at = state.pos
    matched = newline(state, silent)
    # An image's description is parsed by itself, with offsets of its own.
    whole = len(state.src) == state.env["length"]
    if matched and not silent and whole and state.tokens[-1].type == "hardbreak":
        state.env["breaks"].append(at)
    return matched


def _within_bounds(rule: InlineRule) -> InlineRule:
    """The rule, except in texts in which it could take too long."""

    def rule_within_bounds(state: StateInline, silent: bool) -> bool:
        return not state.env["crowded"] and rule(state, silent)

    return rule_within_bounds


def _image(state: StateInline, silent: bool) -> bool:
    """An image; markdown-it parses its description anew, so images in images are bounded."""
    at, depth = state.pos, state.env.get("images", 0)
    if silent or depth >= _MAX_IMAGE_DEPTH:
        return image(state, silent=True) if silent else False
    state.env["images"] = depth + 1
    matched = image(state, silent)
    state.env["images"] = depth
    if matched:
        state.tokens[-1].meta["at"] = at
    return matched


def token_types(tokens: Iterable[Token]) -> tuple[str, ...]:
    """The types of tokens, in order."""
    return tuple(token.type for token in tokens)
