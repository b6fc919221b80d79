"""The places of the fields in a body, and those within addresses."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

import msgspec

from coalition.expressions import Expression
from coalition.fields import field_names, field_offsets
from coalition.letters.document import Document, Stretch
from coalition.letters.inlines import decode_target, inline_links
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


_ADDRESS = Expression(
    r"(?:https?://|www\.|mailto:)[^\s<>\")\]]*"
    # A link's target, in whichever way its address is spelled.
    r"|(?<!\\)\]\([ \n]*(?:<[^<>\n]*|(?:[^\s()]|\([^\s()]*\))*)",
    re.IGNORECASE,
)


def address_fields(text: str) -> Iterator[tuple[str, int]]:
    """The fields that stand in addresses of a passage, or in the definition of one, with offsets.

    Whatever fills them in does so as in prose: spaces and signs of a value would break the address.
    """
    if "{" not in text:
        return
    addresses = list(_ADDRESS.finditer(text))
    starts = [address.start() for address in addresses]
    targets = Counter(name for _, target in inline_links(text)[1] for name in field_names(target))
    for name, offset in field_offsets(text):
        before = bisect_right(starts, offset)
        if before and offset < addresses[before - 1].end():
            targets[name] -= _is_target(addresses[before - 1])
            yield name, offset
    # Where Markdown spells the braces in another way, too, the parser alone sees the field.
    for name in sorted(name for name, count in targets.items() if count > 0):
        yield name, max(text.find(f"{{{name}}}"), 0)


def _is_target(address: re.Match[str]) -> bool:
    """Whether an address is where a link leads, and not a part of the words."""
    start = address.start()
    return address.string.startswith("]", start) or address.string[max(start - 1, 0) : start] == "<"
