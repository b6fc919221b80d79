"""Whether an SVG only shows a picture, or also runs or fetches something.

It is read as browsers read it, by an XML parser; reading ends at the first declaration of an
entity, so that none is ever resolved, and nothing is fetched.
"""

import re
from collections.abc import Iterator
from xml.parsers import expat

from coalition.expressions import Expression
from coalition.findings import Problem

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_XML = "http://www.w3.org/XML/1998/namespace"
_XHTML = "http://www.w3.org/1999/xhtml"
_XML_EVENTS = "http://www.w3.org/2001/xml-events"

_MAX_BYTES = 5_000_000
_SCRIPTS = {"script", "handler", "listener"}
_FOREIGN = {"foreignobject", "iframe", "embed", "object", "audio", "video", "canvas", "include"}
_ANIMATIONS = {"set", "animate", "animatetransform", "animatemotion", "animatecolor"}
_NOT_STYLE = Expression(r"aria-|data-|id$|class$|title$|name$")
"""Attributes whose value is no CSS."""

_IGNORED = Expression(r"[\x00-\x20]+")
"""Characters that browsers ignore in an address: `java&#10;script:` runs."""

_CODE_SCHEME = Expression(r"(?:javascript|vbscript|data):", re.IGNORECASE)
_WITHIN = Expression(r"#|data:image/(?!svg)|\Z", re.IGNORECASE)
_FONT = Expression(r"data:(?:font/|application/(?:x-|vnd\.ms-)?font)", re.IGNORECASE)
_COMMENT = Expression(
    r"/\*.*?(?:\*/|\Z)|(?P<string>\"(?:[^\"\\\n]|\\.)*\"?|'(?:[^'\\\n]|\\.)*'?)", re.DOTALL
)
"""A comment, or a string, in which nothing begins one."""

_ESCAPE = Expression(r"\\(?:([0-9a-fA-F]{1,6})(?:\r\n|\s)?|(.))", re.DOTALL)
_PIXELS = Expression(r"\+?(\d{1,6}(?:\.\d{1,9})?)(?:px)?")
_NUMBERS = Expression(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?")
_WIDEST = 1_000_000
_FINE = 16
"""From this width and height on, whole numbers keep the ratio well enough."""

_SHOWN = 300
"""The longer side of what is drawn on a finer plane."""

_BLANKS = Expression(r"\s+")
_FETCHED = Expression(
    r"url\(\s?(?:\"(?P<a>[^\"]*)|'(?P<b>[^']*)|(?P<c>[^)\s\"']*))|@import(?P<e>[^;]{0,200})",
    re.IGNORECASE,
)
_IMAGES = Expression(r"(?:image-set|image|src)\(([^}]*)", re.IGNORECASE)
_IMAGE = Expression(
    r"type\(\s?(?:\"[^\"]*\"|'[^']*')|\"(?P<a>[^\"]*)\"?|'(?P<b>[^']*)'?", re.IGNORECASE
)
"""An address in quotes among several images, or the type of one, which is none."""


def why_unreadable(data: bytes) -> str:
    """Why no browser shows a file as SVG; empty if they do."""
    scan = _Scan(data)
    if scan.root is None or scan.root == (_SVG, "svg"):
        return scan.error
    _, name = scan.root
    return f"its root is <{name}>" if name != "svg" else f"<svg> lacks the namespace {_SVG}"


def drawn_size(data: bytes) -> tuple[int, int] | None:
    """The width and height of a picture in whole numbers, of which their ratio counts.

    As browsers have it (SVG 2, section 8.2): its own in pixels, else those of its view box.
    """
    attributes = _Scan(data).root_attributes
    own = [_PIXELS.fullmatch(attributes.get(key, "").strip()) for key in ("width", "height")]
    box = _NUMBERS.findall(attributes.get("viewBox", ""))[2:4]
    numbers = [match[1] for match in own if match] if all(own) else box
    width, height = map(float, numbers) if len(numbers) == 2 else (0.0, 0.0)
    if not 0 < min(width, height) <= max(width, height) < _WIDEST:
        return None
    # Some pictures are drawn on a plane of one by one.
    scale = 1.0 if min(width, height) >= _FINE else _SHOWN / max(width, height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def active_content(name: str, data: bytes) -> Iterator[Problem[None]]:
    """That an SVG runs or fetches something, rather than only showing a picture."""
    if not name.lower().endswith(".svg"):
        return
    if len(data) > _MAX_BYTES:
        yield Problem(f"{name} is too large to be looked through", "Save the logo as PNG.", None)
        return
    scan = _Scan(data)
    for content in scan.active:
        yield Problem(f"{name} holds {content}", "Remove it, or save the logo as PNG.", None)
    if scan.fetched:
        address = next(iter(scan.fetched))[:60]
        hint = "Put what it fetches into the file, or save the logo as PNG."
        yield Problem(f"{name} fetches {address or 'something'} from elsewhere", hint, None)


class _EntityError(Exception):
    """Ends the reading of a file that declares an entity."""


class _Scan:
    """What an SVG holds, collected while it is read; dicts keep each thing once and in order."""

    def __init__(self, data: bytes) -> None:
        self.root: tuple[str, str] | None = None
        self.root_attributes: dict[str, str] = {}
        self.error = ""
        self.active: dict[str, None] = {}
        self.fetched: dict[str, None] = {}
        self._style: list[str] | None = None
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._declaration
        parser.AttlistDeclHandler = self._declaration
        parser.ProcessingInstructionHandler = self._instruction
        try:
            parser.Parse(data[:_MAX_BYTES], True)
        except expat.ExpatError as error:
            self.error = f"{expat.ErrorString(error.code)} in line {error.lineno}"
        except _EntityError:
            pass
        except (ValueError, LookupError):
            self.error = "its encoding is unknown"

    def _declaration(self, *_: object) -> None:
        self.active["an entity"] = None
        raise _EntityError

    def _instruction(self, target: str, text: str) -> None:
        if target == "xml-stylesheet":
            address = re.search(r"href\s*=\s*[\"']([^\"']*)", text)
            self.fetched[address[1] if address else ""] = None

    def _characters(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)

    def _start(self, element: str, attributes: dict[str, str]) -> None:
        space, _, name = element.rpartition(" ")
        if self.root is None:
            self.root, self.root_attributes = (space, name), attributes
        kind = name.lower()
        if kind in _SCRIPTS:
            self.active["a script"] = None
        elif (space in (_SVG, "") and kind in _FOREIGN) or space == _XHTML or kind == "include":
            self.active["a foreign object"] = None
        elif kind == "style":
            self._style = []
        # Expat joins namespace and name with a space.
        for key, value in attributes.items():
            self._scan_attribute(kind, *key.rpartition(" ")[::2], value)

    def _end(self, element: str) -> None:
        if self._style is not None and element.rpartition(" ")[2].lower() == "style":
            self._scan_style("".join(self._style))
            self._style = None

    def _scan_attribute(self, element: str, space: str, name: str, value: str) -> None:
        key = name.lower()
        if (space == "" and re.fullmatch(r"on[a-z]+", key)) or space == _XML_EVENTS:
            self.active["an event handler"] = None
        elif key in ("href", "src", "srcset") and space in ("", _XLINK):
            self._scan_address(element, _IGNORED.sub("", value))
        elif key == "base" and space == _XML and not _WITHIN.match(_IGNORED.sub("", value)):
            # From it all addresses start, also those that seem to lead to the file itself.
            self.fetched[value] = None
        elif key == "attributename" and element in _ANIMATIONS:
            animated = value.strip().lower().rpartition(":")[2]
            if animated == "href":
                self.active["an animated address"] = None
            elif animated.startswith("on"):
                self.active["an event handler"] = None
        elif space == "" and not _NOT_STYLE.match(key):
            self._scan_style(value)

    def _scan_address(self, element: str, address: str) -> None:
        if _WITHIN.match(address):
            return
        image = element in ("image", "feimage") and address.lower().startswith("data:image/")
        # A link to elsewhere is fine, for nothing is fetched until a reader follows it.
        if element == "a" or _CODE_SCHEME.match(address):
            if _CODE_SCHEME.match(address) and not image:
                self.active["a script in an address"] = None
        else:
            self.fetched[address] = None

    def _scan_style(self, text: str) -> None:
        if "(" not in text and "@" not in text and "\\" not in text:
            return
        # Comments go first, then escapes are read, so that neither hides a `url(`.
        uncommented = _COMMENT.sub(lambda match: match["string"] or " ", text)
        for address in _addresses(_read_escapes(uncommented)):
            if not (_WITHIN.match(address) or _FONT.match(address)):
                self.fetched[address] = None
        # In an address `/*` begins no comment, so that what seemed to be one was none.
        for address in _addresses(_read_escapes(text)):
            if "/*" in address:
                self.fetched[address] = None


def _read_escapes(style: str) -> str:
    return _BLANKS.sub(" ", _ESCAPE.sub(_unescape, style))


def _addresses(style: str) -> Iterator[str]:
    """What a style fetches; of a style sheet that it imports, whatever it says."""
    for match in _FETCHED.finditer(style):
        address = next(part for part in match.groups() if part is not None).strip(" \t\r\n\"'")
        yield address if match["e"] is None else f"{address} by @import"
    for images in _IMAGES.finditer(style):
        for image in _IMAGE.finditer(images[1]):
            yield image["a"] or image["b"] or ""


def _unescape(match: re.Match[str]) -> str:
    """The character that an escape of CSS stands for."""
    if match[2] is not None:
        return match[2]
    number = int(match[1], 16)
    return chr(number) if 0 < number < 0xD800 else ""
