"""Checks of the fields that readers of a letter fill in."""

from collections.abc import Iterator

from coalition.checks.letters.letter_file import TEXT_KEYS, LetterFile, Place
from coalition.fields import field_names
from coalition.findings import Problem
from coalition.letters import PLACEHOLDERS, field_places
from coalition.model import COMPUTED_FIELDS, Field, FrontMatter
from coalition.spelling import nearest
from coalition.yamltext import KeyPath


def undefined_fields(file: LetterFile) -> Iterator[Problem[Place]]:
    """L020: every field that stands in the text is defined under `fields`.

    Whoever sends the letter is asked for those and no others; a field that is misspelt would go out
    as it stands.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          sender_name: {label: Your name}
        ---
        {sender_name}, {sender_nmae}
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          sender_name: {label: Your name}
        ---
        {sender_name}
    """
    fields = file.letter.front.fields
    known = fields.keys() | _computed(file.letter.front)
    # Once for each text, however often the field stands in it.
    reported: set[tuple[str, int]] = set()
    for name, passage, place in _find_fields(file):
        if name in known or (name, passage) in reported:
            continue
        reported.add((name, passage))
        message = f"the field {{{name}}} is not defined"
        yield Problem(message, _hint(name, tuple(known)), place)


def _computed(front: FrontMatter) -> frozenset[str]:
    """The fields that the program fills in; a day only where the letter names it."""
    days = {"date": front.date, "deadline": front.deadline}
    missing = {name for name, day in days.items() if day is None}
    return frozenset(COMPUTED_FIELDS.keys() - missing)


def overridden_fields(file: LetterFile) -> Iterator[Problem[Place]]:
    """L062: a field that readers fill in has another name than those that the program fills in.

    The letter's own wins: readers are asked for what could be counted.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        fields:
          country_count: {label: How many countries}
        ---
        We write from {country_count} countries.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        ---
        We write from {country_count} countries.
    """
    for name in file.letter.front.fields:
        if name in COMPUTED_FIELDS:
            message = f"{{{name}}} is asked of readers, and not {COMPUTED_FIELDS[name]}"
            hint = "Give the field another name, or remove it from `fields`."
            yield Problem(message, hint, file.positions.of_key(("fields", name)))


def _hint(name: str, fields: tuple[str, ...]) -> str:
    if name in COMPUTED_FIELDS and name not in fields:
        return f"Add `{name}` to the letter, or double the braces if they are meant as braces."
    if name in PLACEHOLDERS:
        return f"Write {{{name}}} into the body, as a paragraph of its own."
    near = nearest(name, fields)
    hint = f"Write {{{near}}}" if near else "Add it under `fields`"
    return f"{hint}, or double the braces if they are meant as braces."


def _find_fields(file: LetterFile) -> Iterator[tuple[str, int, tuple[int, int]]]:
    """The name of each field in a letter's texts, the number of the text, and the place."""
    front = file.letter.front
    for number, key in enumerate(TEXT_KEYS):
        for name in field_names(getattr(front, key) or ""):
            yield name, number, file.positions.of_value((key,))
    for number, field in field_places(file.document):
        place = (file.letter.first_line + field.line - 1, field.column)
        yield field.name, number + len(TEXT_KEYS), place


def unused_fields(file: LetterFile) -> Iterator[Problem[Place]]:
    """L022: every field that is defined stands in the text or gives a recipient's address.

    People would be asked for something that the letter does not say.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          town: {label: Your town}
        ---
        We ask for a ban.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          town: {label: Your town}
        ---
        I live in {town}, and ask for a ban.
    """
    front = file.letter.front
    used = {name for name, _, _ in _find_fields(file)}
    used.update(recipient.field for recipient in (*front.to, *front.cc) if recipient.field)
    for name in front.fields:
        if name not in used:
            place = file.positions.of_key(("fields", name))
            message = f"the field {{{name}}} is defined and never used"
            hint = "Use it in the text, or remove it."
            yield Problem(message, hint, place)


def mismatched_kinds(file: LetterFile) -> Iterator[Problem[Place]]:
    """L064: a field to choose for has at least two choices, and no other field has any.

    Readers would find a list with nothing in it, or a line to write in where they were to choose.
    A recipient's address is no choice: senders write it.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        fields:
          side: {label: Your side of the street, kind: choice}
        ---
        I live {side}.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        fields:
          side:
            label: Your side of the street
            kind: choice
            choices:
              - {id: sun, label: on the sunny side}
              - {id: shade, label: in the shade}
        ---
        I live {side}.
    """
    front = file.letter.front
    addressees = {recipient.field for recipient in (*front.to, *front.cc)}
    for name, field in front.fields.items():
        for message, hint, key in _kind_problems(field, is_address=name in addressees):
            keys: KeyPath = ("fields", name, key)
            yield Problem(f"{{{name}}} {message}", hint, file.positions.of_value(keys))
        yield from _repeated_choices(file, name, field)


def _kind_problems(field: Field, *, is_address: bool) -> Iterator[tuple[str, str, str]]:
    if field.kind == "choice":
        if is_address:
            yield "gives a recipient’s address, which nobody chooses", "Remove `kind`.", "kind"
        elif len(field.choices) < 2:
            many = len(field.choices)
            message = f"is chosen from a list, and has {'one choice' if many else 'no choices'}"
            hint = "Add at least two under `choices`, each with `id` and `label`."
            yield message, hint, "choices" if many else "kind"
    elif field.choices:
        yield "has choices, and its kind is no choice", "Add `kind: choice`.", "choices"


def _repeated_choices(file: LetterFile, name: str, field: Field) -> Iterator[Problem[Place]]:
    """Two choices that are stored, or read, as the same."""
    for key in ("id", "label"):
        seen: set[str] = set()
        for number, choice in enumerate(field.choices):
            value = getattr(choice, key)
            if value in seen:
                message = f"two choices of {{{name}}} have the same `{key}`"
                place = file.positions.of_value(("fields", name, "choices", number, key))
                yield Problem(message, "Give each its own.", place)
            seen.add(value)


def fields_in_labels(file: LetterFile) -> Iterator[Problem[Place]]:
    """L046: a label, an example or a note holds no field.

    They are shown to whoever fills in a letter, before there is anything to fill in.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        fields:
          town: {label: Your town}
          street: {label: "Your street in {town}"}
        ---
        I live in {street}, {town}.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        fields:
          town: {label: Your town}
          street: {label: Your street}
        ---
        I live in {street}, {town}.
    """
    for path, text in _labels(file.letter.front):
        for name in dict.fromkeys(field_names(text)):
            place = file.positions.of_value(path)
            message = f"the field {{{name}}} is not filled in here"
            hint = "Say it without the field, or double the braces if they are meant as braces."
            yield Problem(message, hint, place)


def _labels(front: FrontMatter) -> Iterator[tuple[KeyPath, str]]:
    """The texts of front matter that are shown without filling in fields, each with its keys."""
    for name, field in front.fields.items():
        yield ("fields", name, "label"), field.label
        yield ("fields", name, "example"), field.example or ""
        for number, choice in enumerate(field.choices):
            yield ("fields", name, "choices", number, "label"), choice.label
    for key in ("to", "cc"):
        for number, recipient in enumerate(getattr(front, key)):
            yield (key, number, "label"), recipient.label or ""
            yield (key, number, "note"), recipient.note or ""
