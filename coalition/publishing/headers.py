"""What a server says of a file: its type, its language, and how long it may be kept."""

from typing import NamedTuple

from coalition.expressions import Expression
from coalition.languages import parse_tag

_TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "txt": "text/plain; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "ts": "text/plain; charset=utf-8",
    "xml": "application/xml",
    "eml": "message/rfc822",
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "avif": "image/avif",
    "ico": "image/x-icon",
    "pdf": "application/pdf",
    "woff2": "font/woff2",
    "ttf": "font/ttf",
    "mo": "application/octet-stream",
}
_ANY = "application/octet-stream"

IMMUTABLE = "public, max-age=31536000, immutable"
"""RFC 8246; a year is the longest that RFC 2616 allowed and caches go by."""

REVALIDATED = "no-cache"
"""It may be kept, and is asked for anew each time (RFC 9111, section 5.2.2.4)."""

_HASHED = Expression(r"[.-](?P<hash>[0-9a-f]{8,64})\.[A-Za-z0-9.]+\Z")
_PAGES = (".html", ".json")


class Headers(NamedTuple):
    """The headers of a file."""

    content_type: str
    cache_control: str
    content_language: str | None = None


def headers_of(path: str, sha256: str, language: str) -> Headers:
    """The headers of a file of a build, whose own language is that of its first page."""
    ending = path.rpartition(".")[2].lower()
    content_type = _TYPES.get(ending, _ANY)
    caching = IMMUTABLE if is_immutable(path, sha256) else REVALIDATED
    spoken = language_of(path, language) if _is_read(ending) else None
    return Headers(content_type, caching, spoken)


def is_immutable(path: str, sha256: str) -> bool:
    """Whether a file's name holds its own hash, so that another file has another name.

    A logo may have eight such letters in its name by chance, so they are compared.
    """
    match = _HASHED.search(path)
    return match is not None and sha256.startswith(match["hash"])


def is_page(path: str) -> bool:
    """Whether a file is a page or data, which comes after all that pages load and link to."""
    return path.endswith(_PAGES)


def language_of(path: str, home: str) -> str | None:
    """The language that a path's folder names; that of the campaign for the first page."""
    if path == "index.html":
        return home
    first, _, rest = path.removeprefix("v1/").partition("/")
    if not rest:
        return None
    try:
        return parse_tag(first)
    except ValueError:
        return None


def _is_read(ending: str) -> bool:
    return ending in ("html", "json", "txt", "md", "csv", "xml", "eml", "pdf")
