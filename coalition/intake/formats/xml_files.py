"""XML with an element for each row in its root, and an element or attribute for each cell."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from coalition.expressions import Expression
from coalition.intake.formats.objects import make_header
from coalition.intake.rows import Sheet, UnreadableError, make_sheet, number_rows, require_rows

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_XML = Expression(r"\s*<(?:\?xml|!DOCTYPE\s+(?!(?i:html))|[a-zA-Z][\w.-]*\s*>\s*<[a-zA-Z])")


def is_xml(text: str) -> bool:
    """Whether a text begins like XML."""
    return _XML.match(text) is not None


def read_xml(text: str) -> Sheet:
    """A sheet of an XML document; one that declares entities is refused before any of it is read.

    Raises UnreadableError with a sentence for people.
    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UnreadableError("the XML declares a document type; save it without")
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - nothing is declared in it

    try:
        # What stands before the declaration, such as a line feed, would be an error.
        root = ET.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))  # noqa: S314 - see above
    except ET.ParseError as error:
        raise UnreadableError(f"the file looks like XML and is not: {error}") from None
    require_rows(len(root))
    objects = [dict(_xml_cells(element)) for element in root]
    header = make_header(objects)
    rows = [header, *([cells.get(key, "") for key in header] for cells in objects)]
    return make_sheet(number_rows(rows), "XML", None)


def _xml_cells(element: "Element") -> Iterator[tuple[str, str]]:
    """The cells of a row by key: its attributes, its elements, their attributes, or its text."""
    yield from element.attrib.items()
    if element.text and element.text.strip():
        yield _tag(element), "".join(element.itertext())
        return
    for part in element:
        yield _tag(part), "".join(part.itertext())
        for name, value in part.attrib.items():
            yield f"{_tag(part)} {name}", value


def _tag(element: "Element") -> str:
    return element.tag.rpartition("}")[2]
