"""Logos: whether an image is what its name says, and safe to show on anybody's page."""

import re
from collections.abc import Iterator
from typing import NamedTuple

TOO_LARGE = 200_000
"""Bytes: a directory shows hundreds of logos on one page."""

_MAGIC = {
    ".png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    ".jpg": re.compile(rb"\xff\xd8\xff"),
    ".jpeg": re.compile(rb"\xff\xd8\xff"),
    ".gif": re.compile(rb"GIF8[79]a"),
    ".webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
    ".avif": re.compile(rb"....ftyp(?:avif|avis|mif1)", re.DOTALL),
    ".svg": re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml|<!--|<!DOCTYPE|<svg)", re.IGNORECASE),
}
"""How the content of each kind of image that browsers show begins."""

SHOWN = tuple(_MAGIC)


class Fault(NamedTuple):
    """What is wrong with an image."""

    message: str
    hint: str


def wrong_type(name: str, data: bytes) -> Iterator[Fault]:
    """That an image is of another kind than its name says, or of one that no page shows."""
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    if ending not in _MAGIC:
        hint = "Save it as SVG or PNG."
        yield Fault(f"{name} is no image that every page shows", hint)
    elif not _MAGIC[ending].match(data):
        actual = next((kind for kind, magic in _MAGIC.items() if magic.match(data)), None)
        what = f"is a {actual[1:].upper()} file" if actual else "is no such image"
        hint = f"Rename it to end in {actual}." if actual else "Save it as SVG or PNG."
        yield Fault(f"{name} {what}", hint)


def too_large(name: str, data: bytes) -> Iterator[Fault]:
    """That an image is larger than a logo needs to be."""
    if len(data) > TOO_LARGE:
        size = f"{len(data) / 1000:,.0f} kB"
        yield Fault(f"{name} has {size}", f"Make it smaller than {TOO_LARGE // 1000} kB.")


_ACTIVE = (
    (re.compile(rb"<\s*(?:\w+:)?script\b", re.IGNORECASE), "a script"),
    (re.compile(rb"[\s\"'/]on[a-z]{3,}\s*=", re.IGNORECASE), "an event handler"),
    (re.compile(rb"(?:java|vb)script\s*:", re.IGNORECASE), "a script in an address"),
    (re.compile(rb"<\s*(?:\w+:)?(?:foreignObject|iframe|embed|object)\b", re.IGNORECASE),
     "a foreign object"),
    (re.compile(rb"<!\s*(?:ENTITY|DOCTYPE[^>]*\[)", re.IGNORECASE), "an entity"),
    (re.compile(rb"<\s*(?:\w+:)?(?:set|animate\w*)\b[^>]*attributeName\s*=\s*[\"']\s*(?:xlink:)?href",
                re.IGNORECASE), "an animated address"),
)  # fmt: skip
_OUTSIDE = re.compile(
    rb"(?:(?:xlink:)?href|src)\s*=\s*[\"']?\s*(?!#|data:image/(?:png|jpe?g|gif|webp))(?P<a>[^\"'\s>]+)"
    rb"|url\(\s*[\"']?\s*(?!#|data:image/|data:font/)(?P<b>[^)\"'\s]+)"
    rb"|@import\s+(?P<c>[^;]+)"
    rb"|<\?xml-stylesheet(?P<d>[^>]*)",
    re.IGNORECASE,
)
_ANCHOR = re.compile(rb"<\s*(?:\w+:)?a\b[^>]*>", re.IGNORECASE)
_REFERENCE = re.compile(rb"&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?", re.IGNORECASE)
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\x00")


def active_content(name: str, data: bytes) -> Iterator[Fault]:
    """That an SVG does something, or fetches something, rather than only being seen.

    The file is searched, not parsed: what a parser would make of a hostile file is not asked.
    Numeric character references are resolved first, for browsers resolve them in attributes.
    """
    if not name.lower().endswith(".svg"):
        return
    if data.startswith(_WIDE) or b"\x00" in data[:4096]:
        yield Fault(f"{name} is not UTF-8", "Save it as UTF-8, so that it can be looked through.")
        return
    text = _REFERENCE.sub(_character, data)
    for pattern, what in _ACTIVE:
        if pattern.search(text):
            yield Fault(f"{name} holds {what}", "Remove it, or save the logo as PNG.")
    if found := _OUTSIDE.search(_ANCHOR.sub(b"", text)):
        address = next(part for part in found.groups() if part is not None)
        shown = address.strip(b" \"'").decode("utf-8", "replace")[:60]
        hint = "Put what it fetches into the file, or save the logo as PNG."
        yield Fault(f"{name} fetches {shown or 'something'} from elsewhere", hint)


def _character(found: re.Match[bytes]) -> bytes:
    number = int(found[1], 16) if found[1] else int(found[2])
    return chr(number).encode() if 0 < number < 0xD800 else b""
