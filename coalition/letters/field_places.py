"""The places of the fields in a body."""

from collections.abc import Iterator

import msgspec

from coalition.fields import field_names, field_offsets
from coalition.letters.document import Document, Stretch
from coalition.letters.inlines import decode_target
from coalition.letters.targets import definition_lines


class FieldPlace(msgspec.Struct, frozen=True):
    """A field and its place in a body."""

    name: str
    line: int
    """From 1 within the body."""

    column: int
    """From 1, in characters."""


def field_places(document: Document) -> Iterator[tuple[int, FieldPlace]]:
    """The fields of a body, each with the number of its passage.

    Those in the targets of link reference definitions come last, as a passage of their own: they
    are filled in like any others.
    """
    stretches = [part for part in document.parts if isinstance(part, Stretch)]
    for number, stretch in enumerate(stretches):
        for name, offset in field_offsets(stretch.text):
            yield number, FieldPlace(name, *stretch.place_of(offset))
    for target, line in definition_lines(document.references).items():
        for name in field_names(decode_target(target)):
            yield len(stretches), FieldPlace(name, line, 1)
