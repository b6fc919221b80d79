"""Questions asked of one letter or page."""

import datetime
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

import msgspec

from coalition.fields import field_names
from coalition.findings import Finding, Severity
from coalition.letters import Document, passages, problems
from coalition.model import Letter, Person
from coalition.yamltext import Positions, nearest


class Subject(msgspec.Struct, frozen=True):
    """A letter with what is needed to point at its parts."""

    letter: Letter
    document: Document
    path: str
    positions: Positions
    """Of the front matter."""

    today: datetime.date
    people: Mapping[str, Person]
    """The records of people, by id, among whom are recipients."""

    def finding(
        self,
        place: tuple[int, int],
        code: str,
        message: str,
        hint: str,
        severity: Severity = "error",
    ) -> Finding:
        """A finding in this letter."""
        line, column = place
        return Finding(
            path=self.path,
            line=line,
            column=column,
            code=code,
            severity=severity,
            message=message,
            hint=hint,
        )


def markdown(subject: Subject) -> Iterator[Finding]:
    """L010–L014: the body is Markdown that every format can show."""
    for problem in problems(subject.document):
        place = (subject.letter.first_line + problem.line - 1, problem.column)
        yield subject.finding(place, problem.code, problem.message, problem.hint, problem.severity)


def undefined_fields(subject: Subject) -> Iterator[Finding]:
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
    fields = subject.letter.front.fields
    for text, place in _texts(subject):
        for name in dict.fromkeys(field_names(text)):
            if name not in fields:
                near = nearest(name, tuple(fields))
                hint = f"Write {{{near}}}" if near else "Add it under `fields`"
                message = f"the field {{{name}}} is not defined"
                hint = f"{hint}, or double the braces if they are meant as braces."
                yield subject.finding(place, "L020", message, hint)


def _texts(subject: Subject) -> Iterator[tuple[str, tuple[int, int]]]:
    """The texts of a letter that may hold fields, each with its place."""
    front = subject.letter.front
    for key in ("title", "intro", "subject", "notice"):
        text = getattr(front, key)
        if text is not None and "{" in text:
            yield text, subject.positions.of_value((key,))
    for passage in passages(subject.document):
        yield passage.message, (subject.letter.first_line + passage.line - 1, 1)


def unused_fields(subject: Subject) -> Iterator[Finding]:
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
    front = subject.letter.front
    used = {name for p in passages(subject.document) for name in field_names(p.message)}
    used.update(one.field for one in (*front.to, *front.cc) if one.field)
    used.update(field_names(front.subject or ""))
    for name in front.fields:
        if name not in used:
            place = subject.positions.of_key(("fields", name))
            message = f"the field {{{name}}} is defined and never used"
            hint = "Use it in the text, or remove it."
            yield subject.finding(place, "L022", message, hint, "warning")


def passed_deadline(subject: Subject) -> Iterator[Finding]:
    """L030: the deadline of a letter is still to come.

    Once it has passed, pages go on asking people to act. Remove the letter, or the deadline if the
    letter still matters.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        deadline: 2019-01-31
        ---
        We ask for a ban.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        ---
        We ask for a ban.
    """
    deadline = subject.letter.front.deadline
    if deadline is not None and deadline < subject.today:
        place = subject.positions.of_value(("deadline",))
        message = f"the deadline {deadline.isoformat()} has passed"
        hint = "Remove the letter, or the deadline if the letter still matters."
        yield subject.finding(place, "L030", message, hint, "warning")


def deadline_after_date(subject: Subject) -> Iterator[Finding]:
    """L031: a letter's deadline does not lie before its date.

    One of the two days is probably mistyped, and readers would find the time for acting over
    before the letter was written.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        date: 2031-05-02
        deadline: 2031-05-01
        ---
        Sign.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        date: 2031-05-02
        deadline: 2031-06-01
        ---
        Sign.
    """
    front = subject.letter.front
    if front.date and front.deadline and front.deadline < front.date:
        place = subject.positions.of_value(("deadline",))
        message = f"the deadline {front.deadline} lies before the letter's date {front.date}"
        yield subject.finding(place, "L031", message, "Correct one of the two.", "warning")


def recipients_reached(subject: Subject) -> Iterator[Finding]:
    """L040: an e-mail to send has a recipient, and each recipient has an address.

    A reader who presses *send* should reach somebody. A person's address stands in the person's
    record; a withdrawn person is no recipient any more.

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
    front = subject.letter.front
    if front.kind != "email":
        return
    if not front.to:
        place = subject.positions.of_value(("kind",))
        hint = "Add `to`, with a person, an office and its address, or a field."
        yield subject.finding(place, "L040", "the e-mail has no recipient", hint, "warning")
    for key in ("to", "cc"):
        for number, recipient in enumerate(getattr(front, key)):
            person = subject.people.get(recipient.person or "")
            if person is None or (person.email and person.withdrawn is None):
                continue
            place = subject.positions.of_value((key, number, "person"))
            message = f"{person.id} has no e-mail address"
            hint = f"Add `email` to data/people/{person.id}.yaml, or name an office instead."
            if person.withdrawn is not None:
                message, hint = f"{person.id} has withdrawn", "Name another recipient."
            yield subject.finding(place, "L040", message, hint, "warning")


def subject_given(subject: Subject) -> Iterator[Finding]:
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
    front = subject.letter.front
    if front.kind == "email" and front.subject is None:
        place = subject.positions.of_value(("kind",))
        hint = "Add a line `subject: …`."
        yield subject.finding(place, "L041", "the e-mail has no subject", hint, "warning")


def heads_on_one_line(subject: Subject) -> Iterator[Finding]:
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
    for key in ("title", "subject"):
        text = getattr(subject.letter.front, key)
        if text is not None and "\n" in text.strip():
            place = subject.positions.of_value((key,))
            hint = "Write it on one line, or after >- instead of |."
            yield subject.finding(place, "L042", f"the {key} has a line break", hint)


LETTER_CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    markdown,
    undefined_fields,
    unused_fields,
    passed_deadline,
    deadline_after_date,
    recipients_reached,
    subject_given,
    heads_on_one_line,
)


def letter_findings(
    letter: Letter,
    document: Document,
    path: str,
    positions: Positions,
    today: datetime.date,
    people: Mapping[str, Person] = MappingProxyType({}),
) -> Iterator[Finding]:
    """Everything that the letter checks find in one letter or page."""
    subject = Subject(letter, document, path, positions, today, people)
    for check in LETTER_CHECKS:
        yield from check(subject)
