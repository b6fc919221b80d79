"""Check of the addresses in letters and pages."""

from collections.abc import Iterator

from coalition.checks.letters.letter_file import TEXT_KEYS, LetterFile, Place
from coalition.findings import Problem
from coalition.letters import Stretch, address_fields, field_places


def fields_in_addresses(file: LetterFile) -> Iterator[Problem[Place]]:
    """L065: a field stands in the text, and in no address.

    A value has spaces and signs that no address can hold, pages keep a link as it was written, and
    mail programs open what nobody has seen.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        fields:
          sender_name: {label: Your name}
        ---
        I am {sender_name}. See [my page](https://example.org/?q={sender_name}).
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        fields:
          sender_name: {label: Your name}
        ---
        I am {sender_name}. See [the page](https://example.org/).
    """
    for name, place in _in_addresses(file):
        message = f"the field {{{name}}} stands in an address"
        yield Problem(message, ADDRESS_HINT, place)


ADDRESS_HINT = "Write the field into the text, and an address that is the same for everybody."


def _in_addresses(file: LetterFile) -> Iterator[tuple[str, Place]]:
    front = file.letter.front
    for key in TEXT_KEYS:
        for name, _ in address_fields(getattr(front, key) or ""):
            yield name, file.positions.of_value((key,))
    stretches = [part for part in file.document.parts if isinstance(part, Stretch)]
    first = file.letter.first_line - 1
    for stretch in stretches:
        for name, offset in address_fields(stretch.text):
            at = stretch.place_of(offset)
            yield name, (first + at.line, at.column)
    for number, field in field_places(file.document):
        # Those of definitions come behind all passages.
        if number == len(stretches):
            yield field.name, (first + field.line, field.column)
