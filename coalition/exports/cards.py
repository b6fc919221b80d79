"""Pictures that other services show for pages: set by Typst, which shapes every script."""

import hashlib
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from coalition.exports.artifact import Artifact, format_path
from coalition.exports.html.colours import legible_accent
from coalition.fields import fill
from coalition.localise import Site
from coalition.views import TextView

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

Earlier = Callable[[str], bytes | None]
"""The path of a file below the build folder to its bytes in the previous build."""

_LONGEST = 200
"""Characters of a title that stand on a card."""

_JOINERS = "\u200c\u200d"
"""Without a shape of their own, and without them Persian and Indian words are misspelt."""

_KEYWORD = b"coalition-card"
_FONTS = {"FiraGO-Regular.ttf": "figo", "FiraGO-Bold.ttf": "figbo"}
"""Files of fonts, with the names by which pymupdf-fonts has them."""


def nothing_earlier(path: str) -> bytes | None:  # noqa: ARG001 - of the signature
    """There is no previous build."""
    return None


def card_files(site: Site, earlier: Earlier) -> Iterator[Artifact]:
    """letters/<id>.card.png of one language, 1200 × 630 pixels.

    One that an earlier build made of the same words is taken over as it is.
    """
    for text in site.texts:
        path = format_path(text, "card")
        if path is not None:
            words = _words(site, text)
            fingerprint = _fingerprint(words)
            before = earlier(path)
            if before is not None and _stamp_of(before) == fingerprint:
                yield path, before
            else:
                yield path, _stamped(render_card(words), fingerprint)


def _words(site: Site, text: TextView) -> dict[str, Any]:
    labels = {field.name: f"[{field.label.value}]" for field in text.fields}
    kind = "" if text.kind == "page" else site.phrases.render(f"text/{text.kind}").value
    return {
        "language": site.language.code.split("-")[0],
        "rtl": site.language.dir == "rtl",
        "title": _shown(fill(text.title.value, labels)),
        "kind": _shown(kind),
        "campaign": _shown(site.campaign.title.value),
        "accent": legible_accent(site.colours),
    }


def _shown(text: str) -> str:
    """A text on one line, without characters that nobody sees or that turn others around."""
    seen = "".join(letter if letter.isprintable() or letter in _JOINERS else " " for letter in text)
    line = " ".join(seen.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def render_card(words: dict[str, Any]) -> bytes:
    """The picture as PNG; `words` are what assets/card.typ reads."""
    data = msgspec.json.encode(words).decode()
    png = _compiler().compile(format="png", ppi=72, sys_inputs={"card": data})
    if not isinstance(png, bytes):
        raise TypeError("a card has one page")
    return png


@cache
def _compiler() -> Any:
    """Typst with the template and the fonts read, for all cards of a process."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - most builds make no cards

    import pymupdf_fonts  # noqa: PLC0415 - an extra, which takes a while to load
    import typst  # noqa: PLC0415

    folder = TemporaryDirectory(prefix="coalition-")
    _FOLDERS.append(folder)
    home = Path(folder.name)
    for name, font in _FONTS.items():
        (home / name).write_bytes(pymupdf_fonts.myfont(font))
    template = home / "card.typ"
    template.write_bytes(_template())
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder.name]
    )
    return typst.Compiler(str(template), root=folder.name, font_paths=fonts)


_FOLDERS: list["TemporaryDirectory[str]"] = []
"""Kept until the process ends, for Typst reads a font when it first needs it."""


def _template() -> bytes:
    return resources.files("coalition.exports").joinpath("assets/card.typ").read_bytes()


def _fingerprint(words: dict[str, Any]) -> bytes:
    """What a card is made of: the words, the template, and who sets and draws it."""
    parts = (msgspec.json.encode(words), _template(), *_versions())
    return hashlib.sha256(b"\0".join(parts)).hexdigest().encode()


@cache
def _versions() -> tuple[bytes, ...]:
    from importlib import metadata  # noqa: PLC0415 - slow to load

    return tuple(metadata.version(name).encode() for name in ("typst", "pymupdf-fonts"))


_HEADER = 33
"""Where the header of a PNG ends: its signature and its first chunk (PNG 3, 5.2 and 11.2.1)."""


def _stamped(png: bytes, fingerprint: bytes) -> bytes:
    """A PNG with what it was made of, as a text chunk behind its header (`tEXt`)."""
    content = b"tEXt" + _KEYWORD + b"\0" + fingerprint
    chunk = struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
    return png[:_HEADER] + chunk + png[_HEADER:]


def _stamp_of(png: bytes) -> bytes | None:
    start = _HEADER + 8
    end = start + len(_KEYWORD) + 1
    if png[start:end] != _KEYWORD + b"\0":
        return None
    length = struct.unpack(">I", png[_HEADER : _HEADER + 4])[0]
    return png[end : start + length]
