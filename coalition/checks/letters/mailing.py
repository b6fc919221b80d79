"""Checks of what an e-mail needs to be sent: recipients, a subject and a title."""

import unicodedata
from collections.abc import Iterator

from coalition.checks.letters.letter_file import LetterFile, Place
from coalition.fields import fill
from coalition.findings import Problem
from coalition.invisible import EMPTY_BRAILLE, FILLERS
from coalition.model import Field, FrontMatter

_MAX_SUBJECT = 78
"""The longest line that the header of a mail should have, in characters (RFC 5322, 2.1.1)."""


def unreachable_recipients(file: LetterFile) -> Iterator[Problem[Place]]:
    """L040: an e-mail to send has a recipient, and each recipient has an address.

    A reader who presses *send* should reach somebody. A person's address stands in the person's
    record; a withdrawn person is no recipient any more. An e-mail that names nobody but gives an
    `action_url` is sent from there.

    Bad:
        # data/people/mayor.yaml
        name: Alex Example
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{person: mayor}]
        ---
        Stop it.
    Good:
        # data/people/mayor.yaml
        name: Alex Example
        email: mayor@example.org
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{person: mayor}]
        ---
        Stop it.
    """
    front = file.letter.front
    if front.kind != "email":
        return
    if not front.to and not _is_sent_elsewhere(front):
        place = file.positions.of_value(("kind",))
        hint = "Add `to`, with a person, an office and its address, or a field."
        yield Problem("the e-mail has no recipient", hint, place)
    for key in ("to", "cc"):
        for number, recipient in enumerate(getattr(front, key)):
            person = file.people.get(recipient.person or "")
            if person is None or (person.email and person.withdrawn is None):
                continue
            place = file.positions.of_value((key, number, "person"))
            message = f"{person.id} has no e-mail address"
            hint = f"Add `email` to data/people/{person.id}.yaml, or name an office instead."
            if person.withdrawn is not None:
                message, hint = f"{person.id} has withdrawn", "Name another recipient."
            yield Problem(message, hint, place)


def _is_sent_elsewhere(front: FrontMatter) -> bool:
    """Whether the e-mail is sent from another site, which has the recipients and the subject."""
    return front.action_url is not None and not front.to


def missing_subject(file: LetterFile) -> Iterator[Problem[Place]]:
    """L041: an e-mail to send has a subject.

    Mail without one is often taken for spam.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
    """
    front = file.letter.front
    if front.kind == "email" and front.subject is None and not _is_sent_elsewhere(front):
        place = file.positions.of_value(("kind",))
        hint = "Add a line `subject: …`."
        yield Problem("the e-mail has no subject", hint, place)


def multiline_titles(file: LetterFile) -> Iterator[Problem[Place]]:
    """L042: a title and a subject stand on one line.

    The header of a mail ends with its line (RFC 5322, section 2.2); what follows would be read as
    another header.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: |
          Stop
          it
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: >-
          Stop
          it
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
    """
    for key, text in _titles(file.letter.front):
        if len(text.strip().splitlines()) > 1:
            place = file.positions.of_value((key,))
            hint = "Write it on one line, or after >- instead of |."
            yield Problem(f"the {key} has a line break", hint, place)


def empty_titles(file: LetterFile) -> Iterator[Problem[Place]]:
    r"""L043: a title and a subject hold something to read.

    Blanks that are no spaces to YAML, or characters that nobody sees, come in with pasted text. The
    mail arrives without a subject, and lists of letters have a line without words.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: "\u200b"
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Stop it
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
    """
    for key, text in _titles(file.letter.front):
        if not any(map(_is_visible, text)):
            place = file.positions.of_value((key,))
            yield Problem(f"the {key} looks empty", "Write it in words.", place)


def _titles(front: FrontMatter) -> Iterator[tuple[str, str]]:
    yield "title", front.title
    if front.subject is not None:
        yield "subject", front.subject


def _is_visible(character: str) -> bool:
    """Whether a character is no space, no control character and no filler."""
    return character not in _FILLERS and unicodedata.category(character)[0] not in "CZ"


# The other invisible characters are known by their category, which begins with C or Z.
_FILLERS = f"{FILLERS}{EMPTY_BRAILLE}\ufe0e\ufe0f"
"""Letters and marks without a shape: fillers of Hangul, the empty pattern of Braille, selectors."""


def long_subject(file: LetterFile) -> Iterator[Problem[Place]]:
    """L044: mail programs show the whole subject.

    Lines of a header should have no more than 78 characters (RFC 5322, section 2.1.1), and lists of
    mail show no more than that; what matters should not stand in the rest. Translations are often
    longer than their source: `limits` in data/campaign.yaml holds them to a length.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Why we ask you to vote against the proposal on which the council votes next week
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: email
        subject: Please vote against it
        to: [{name: Office, email: office@example.org}]
        ---
        Stop it.
    """
    front = file.letter.front
    if front.kind != "email" or front.subject is None:
        return
    examples = {name: _longest_value(field) for name, field in front.fields.items()}
    length = sum(map(_has_width, " ".join(fill(front.subject, examples).split())))
    if length > _MAX_SUBJECT:
        place = file.positions.of_value(("subject",))
        message = f"the subject has {length} characters, mail programs show at most {_MAX_SUBJECT}"
        hint = "Say in fewer words what matters."
        yield Problem(message, hint, place)


def _longest_value(field: Field) -> str:
    """What may stand in a letter for a field: an example, or the longest that can be chosen."""
    choices = (choice.label for choice in field.choices)
    return max(choices, key=len, default=field.example or field.label)


def _has_width(character: str) -> bool:
    """Whether a character is neither a combining mark nor a format character."""
    return unicodedata.category(character) not in ("Mn", "Me", "Cf")
