"""Checks of what an e-mail to send does with its fields and languages."""

from collections.abc import Iterator

from coalition.checks.letters.letter_file import LetterFile, Place
from coalition.expressions import Expression
from coalition.fields import field_names
from coalition.findings import Problem
from coalition.letters import Document, Table, all_blocks, passages
from coalition.mail import taken_along
from coalition.model import FrontMatter, Person

_LINE_END = Expression(r"\\\n| {2,}\n|\n\n")


def shared_optional_fields(file: LetterFile) -> Iterator[Problem[Place]]:
    """L048: a field that may stay empty has a line of its own.

    A line whose fields all may stay empty, and do, is left out of what is sent, with everything
    else that it says.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{name: Office, email: office@example.org}]
        fields:
          town: {label: Your town, required: false}
        ---
        I live in {town} and ask for a ban.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{name: Office, email: office@example.org}]
        fields:
          town: {label: Your town, required: false}
        ---
        I ask for a ban.

        {town}
    """
    front = file.letter.front
    optional = {name for name, field in front.fields.items() if not field.required}
    if front.kind != "email" or not optional:
        return
    for name in dict.fromkeys(field_names(front.subject or "")):
        if name in optional:
            message = f"where {{{name}}} stays empty, the subject has its label in brackets"
            hint = f"Write the subject without {{{name}}}, or let it be required."
            yield Problem(message, hint, file.positions.of_value(("subject",)))
    yield from _shared_lines(front.short or "", optional, file.positions.of_value(("short",)))
    for text, line in _texts_of_lines(file.document):
        yield from _shared_lines(text, optional, (file.letter.first_line + line - 1, 1))


def _texts_of_lines(document: Document) -> Iterator[tuple[str, int]]:
    """What stands together in what is sent, each with its line; a row of a table is one line."""
    for passage in passages(document):
        if not passage.kind.startswith("table"):
            yield passage.message, passage.line
    for block in all_blocks(document.blocks):
        if isinstance(block, Table):
            for row in block.rows:
                cells = [cell for cell in row if cell is not None]
                if cells:
                    yield " | ".join(cell.message for cell in cells), cells[0].line


def _shared_lines(text: str, optional: set[str], place: Place) -> Iterator[Problem[Place]]:
    for line in _LINE_END.split(text):
        if name := taken_along(line, optional):
            field = "{" + name + "}"
            message = f"where {field} stays empty, its whole line is left out: {_shorten(line)}"
            yield Problem(message, f"Give {field} a line of its own, or let it be required.", place)


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


def unfollowed_languages(file: LetterFile) -> Iterator[Problem[Place]]:
    """L049: a letter goes out in the language that `send_in` names.

    Where a language is none of the campaign's, or nothing is known of the recipient's, the letter
    goes out as it was written.

    Bad:
        # data/people/mayor.yaml
        name: Alex Example
        email: mayor@example.org
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{person: mayor}]
        send_in: recipient
        ---
        Stop it.
    Good:
        # data/people/mayor.yaml
        name: Alex Example
        email: mayor@example.org
        languages: [fr]
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{person: mayor}]
        send_in: recipient
        ---
        Stop it.
    """
    front = file.letter.front
    place = file.positions.of_value(("send_in",))
    if front.send_in is not None and front.kind != "email":
        message = "`send_in` is for letters of the kind `email`"
        yield Problem(message, "Remove it, or change `kind`.", place)
        return
    choices = (front.send_in,) if isinstance(front.send_in, str) else front.send_in or ()
    for choice in choices:
        if choice == "recipient":
            known = [person.languages for person in _recipients(file, front) if person.languages]
            if not known:
                message = "no recipient's record says in which languages the person reads"
                hint = "Add `languages` to the person's record, or name a language here."
                yield Problem(message, hint, place)
            elif not set(known[0]).intersection(*known[1:]):
                message = "the recipients read no language in common, and all get the same e-mail"
                hint = "Name a language here, or write a letter for each."
                yield Problem(message, hint, place)
        elif choice != "reader" and file.languages and choice not in file.languages:
            message = f"{choice} is not one of the campaign's languages"
            hint = "Add it to `languages` in data/campaign.yaml, or name another."
            yield Problem(message, hint, place)


def _recipients(file: LetterFile, front: FrontMatter) -> Iterator[Person]:
    for recipient in front.to:
        if person := file.people.get(recipient.person or ""):
            yield person
