"""A campaign's own style sheet: what it loads, and as the build has it."""

import posixpath
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit

import msgspec

from coalition.assets.hashed_names import hashed
from coalition.assets.images import IMAGES
from coalition.findings import Problem

Node = Any
"""A node of tinycss2, which has no types."""

Place = tuple[int, int]
"""Line and column in the style sheet, from 1."""

_FONTS = {".woff2": b"wOF2", ".woff": b"wOFF"}
"""The endings of fonts, with how their content begins."""

_KINDS = frozenset((*IMAGES, *_FONTS))
_SETS = frozenset(("image-set", "-webkit-image-set", "image", "src"))
"""Functions in which a string is an address (CSS Images 4, CSS Values 5)."""

_DEEPEST = 40
"""How deep blocks and functions stand in each other at most; nobody's are half as deep."""


class OwnStyle(msgspec.Struct, frozen=True):
    """A style sheet with what it loads."""

    css: str
    """For a file of `assets/`, beside what it loads."""

    alone: str
    """The same without what it loads, for a page that holds it."""

    files: dict[str, bytes]
    """Images and fonts, by path below the build folder."""

    has_fonts: bool


class Address(NamedTuple):
    """What a style sheet loads, and where it says so."""

    value: str
    place: Place

    @property
    def path(self) -> str | None:
        """The path below `data/`, None where the address leads out.

        The style sheet stands in `data/`, and addresses are relative to it.
        """
        parts = urlsplit(self.value.strip())
        if parts.scheme or parts.netloc or parts.query:
            return None
        path = posixpath.normpath(unquote(parts.path))
        return None if path.startswith(("/", "..")) or "\\" in path else path


def style_problems(css: str) -> Iterator[Problem[Place]]:
    """What a page could not show of a style sheet, or would have to ask of somebody else."""
    nodes = _parse(css)
    if _is_too_deep(nodes):
        yield Problem("blocks stand in each other too deeply", "Write fewer levels.", (1, 1))
    for node in _walk(nodes):
        place = (node.source_line, node.source_column)
        if node.type == "error":
            problem = f"this is no CSS: {node.message[:1].lower()}{node.message[1:]}"
            yield Problem(problem, "Close it, or remove it.", place)
        elif node.type == "at-keyword" and node.lower_value == "import":
            hint = "Copy what it imports into this file."
            yield Problem("`@import` asks for another style sheet", hint, place)
        elif node.type == "function" and node.lower_name in _SETS and _strings(node):
            hint = "Write each address as `url(…)`."
            yield Problem(f"`{node.lower_name}` names an image by a bare string", hint, place)
    for address in style_addresses(css):
        if address.path is None:
            hint = "Put the file into data/logos/ and write `url(logos/…)`."
            shown = address.value.strip()[:60]
            yield Problem(f"`url` leads out of data/: {shown}", hint, address.place)


def style_addresses(css: str) -> Iterator[Address]:
    """Every `url()` of a style sheet but those to places on the page itself."""
    for node in _walk(_parse(css)):
        value = _address(node)
        if value is not None and not _is_within(value):
            yield Address(value, (node.source_line, node.source_column))


def is_shown(path: str) -> bool:
    """Whether a style sheet may load such a file: an image or a font, by its ending."""
    return posixpath.splitext(path)[1].lower() in _KINDS


def is_font(path: str) -> bool:
    """Whether a file is a font, by its ending."""
    return path.lower().endswith(tuple(_FONTS))


def wrong_font(path: str, data: bytes) -> Iterator[Problem[None]]:
    """That a font has another format than its name says (WOFF 2.0, section 4)."""
    ending = posixpath.splitext(path)[1].lower()
    if not data.startswith(_FONTS[ending]):
        problem = f"{path} is no font in {ending[1:].upper()}"
        yield Problem(problem, "Save it again as WOFF2.", None)


def own_style(css: str, read: Callable[[str], bytes | None]) -> OwnStyle:
    """A style sheet without problems; `read` gives the files below `data/`."""
    found = {address.path: read(address.path) for address in style_addresses(css) if address.path}
    named = {
        path: hashed(f"assets/{posixpath.basename(path)}", data)
        for path, data in found.items()
        if data is not None
    }
    # A style sheet of `assets/` has them beside it.
    names = {path: quote(posixpath.basename(name)) for path, (name, _) in named.items()}
    return OwnStyle(
        css=_with_addresses(css, names),
        alone=_with_addresses(css, {}),
        files=dict(named.values()),
        has_fonts=any(map(is_font, named)),
    )


def _parse(css: str) -> list[Node]:
    # Few campaigns have a style sheet of their own.
    import tinycss2  # noqa: PLC0415

    nodes: list[Node] = tinycss2.parse_component_value_list(css, skip_comments=True)
    return nodes


def _walk(nodes: list[Node]) -> Iterator[Node]:
    """Every node in its order. It calls nothing within itself, however deep a stranger nests."""
    rest = [iter(nodes)]
    while rest:
        node = next(rest[-1], None)
        if node is None:
            rest.pop()
        else:
            yield node
            rest.append(iter(_inside(node)))


def _inside(node: Node) -> list[Node]:
    inside: list[Node] | None = getattr(node, "arguments", None) or getattr(node, "content", None)
    return inside or []


def _is_too_deep(nodes: list[Node]) -> bool:
    for _ in range(_DEEPEST):
        nodes = [inner for node in nodes for inner in _inside(node)]
    return bool(nodes)


def _strings(node: Node) -> bool:
    return any(one.type == "string" for one in node.arguments)


def _address(node: Node) -> str | None:
    """The address of a `url()`, with or without quotes."""
    if node.type == "url":
        return str(node.value)
    if node.type == "function" and node.lower_name == "url":
        return "".join(one.value for one in node.arguments if one.type == "string")
    return None


def _with_addresses(css: str, names: Mapping[str, str]) -> str:
    """A style sheet in which each address of a file is another one, or nothing at all."""
    import tinycss2  # noqa: PLC0415

    serialized: str = tinycss2.serialize(_renamed(_parse(css), names))
    return serialized


def _renamed(nodes: list[Node], names: Mapping[str, str]) -> list[Node]:
    return [_renamed_one(node, names) for node in nodes]


def _renamed_one(node: Node, names: Mapping[str, str]) -> Node:
    from tinycss2.ast import IdentToken, URLToken  # noqa: PLC0415

    value = _address(node)
    place = (node.source_line, node.source_column)
    if value is None:
        for part in ("arguments", "content"):
            if getattr(node, part, None):
                setattr(node, part, _renamed(getattr(node, part), names))
        return node
    if _is_within(value):
        return node
    name = names.get(Address(value, place).path or "")
    return IdentToken(*place, "none") if name is None else URLToken(*place, name, f'url("{name}")')


def _is_within(address: str) -> bool:
    """Whether an address is a place on the page itself, such as a filter."""
    return address.strip().startswith("#")
