"""Where the fields of a body stand."""

from collections.abc import Iterator

import msgspec

from coalition.fields import field_names, field_offsets
from coalition.letters.document import Document, SourceLine, Stretch
from coalition.letters.inlines import decoded_target
from coalition.letters.targets import definition_lines


class FieldPlace(msgspec.Struct, frozen=True):
    """A field where it stands in a body."""

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
        text = "\n".join(line.text for line in stretch.lines)
        for name, offset in field_offsets(text):
            yield number, _at(stretch.lines, name, offset)
    for target, line in definition_lines(document.references).items():
        for name in field_names(decoded_target(target)):
            yield len(stretches), FieldPlace(name, line, 1)


def _at(lines: tuple[SourceLine, ...], name: str, offset: int) -> FieldPlace:
    for line in lines:
        if offset <= len(line.text):
            return FieldPlace(name, line.line, line.column + offset)
        offset -= len(line.text) + 1
    return FieldPlace(name, lines[-1].line, lines[-1].column)
