"""The type and size of an image file."""

import re
from collections.abc import Iterator

from coalition.assets.sizes import image_size
from coalition.assets.svg import why_unreadable
from coalition.expressions import Expression
from coalition.findings import Problem

_MAX_BYTES = 200_000
"""A directory shows hundreds of logos on one page."""

_MAX_PIXELS = 5_000
"""In width or height: a small file that is unpacked into more takes a telephone's memory."""

_MAGIC = {
    ".png": Expression(rb"\x89PNG\r\n\x1a\n"),
    ".jpg": Expression(rb"\xff\xd8\xff"),
    ".jpeg": Expression(rb"\xff\xd8\xff"),
    ".gif": Expression(rb"GIF8[79]a"),
    ".webp": Expression(rb"RIFF....WEBP", re.DOTALL),
    ".avif": Expression(rb"....ftyp(?:avif|avis|mif1)", re.DOTALL),
    ".svg": Expression(
        rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<!DOCTYPE\s+(?!html)|<(?:[\w-]+:)?svg)"
        rb"|\xff\xfe|\xfe\xff",
        re.IGNORECASE,
    ),
}
"""How the content of each kind of image that browsers show begins."""

IMAGES = frozenset(_MAGIC)
"""The endings of these kinds."""


def wrong_type(name: str, data: bytes) -> Iterator[Problem[None]]:
    """That an image has another type than its name says, or one that no browser shows."""
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    if ending not in _MAGIC:
        hint = "Save it as SVG or PNG."
        yield Problem(f"{name} is not an image that every page shows", hint, None)
    elif not _MAGIC[ending].match(data):
        actual = next((kind for kind, magic in _MAGIC.items() if magic.match(data)), None)
        problem = f"is a {actual[1:].upper()} file" if actual else "is no such image"
        hint = f"Rename it to end in {actual}." if actual else "Save it as SVG or PNG."
        yield Problem(f"{name} {problem}", hint, None)
    elif ending == ".svg" and (reason := why_unreadable(data)):
        hint = "Save it again as SVG, or as PNG."
        yield Problem(f"{name} is shown by no browser: {reason}", hint, None)
    elif ending not in (".svg", ".avif") and image_size(name, data) is None:
        yield Problem(f"{name} cannot be read as an image", "Save it again as PNG.", None)


def too_large(name: str, data: bytes) -> Iterator[Problem[None]]:
    """That an image is larger than a logo needs to be."""
    if len(data) > _MAX_BYTES:
        size = f"{len(data) / 1000:,.0f} kB"
        hint = f"Make it smaller than {_MAX_BYTES // 1000} kB."
        yield Problem(f"{name} has {size}", hint, None)
    width, height = image_size(name, data) or (0, 0)
    if not name.lower().endswith(".svg") and max(width, height) > _MAX_PIXELS:
        hint = "Make it smaller: a logo is shown a few hundred pixels wide."
        yield Problem(f"{name} has {width} × {height} pixels", hint, None)
