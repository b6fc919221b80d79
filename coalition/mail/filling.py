"""A letter with its fields filled in, and what of it a link can hand over."""

from collections.abc import Collection, Mapping
from typing import Literal

import msgspec

from coalition.expressions import Expression
from coalition.fields import Field, field_names, fill, parse_fields
from coalition.mail.links import LONGEST, Mail, render_mailto

_LETTER = Expression(r"[^\W\d_]")

Holds = Literal["text", "short", "nothing"]
"""What a link holds of a letter: its text, its short version, or its subject and recipients."""


class LetterText(msgspec.Struct, frozen=True):
    """What an e-mail to send says, with fields as `{name}` and doubled braces."""

    subject: str
    text: str
    short: str | None = None
    """What is sent instead where the text is too long for a link."""

    labels: Mapping[str, str] = {}
    """What each field asks for."""

    optional: frozenset[str] = frozenset()
    """The fields that may stay empty."""


class Opening(msgspec.Struct, frozen=True):
    """The message that a link opens."""

    mail: Mail
    holds: Holds


def fill_in(text: str, letter: LetterText, values: Mapping[str, str]) -> str:
    """A text of a letter with what the sender gave for its fields.

    A field for which nothing is given is its label in square brackets. A line whose fields may all
    stay empty, and do, is left out, and with its last line its paragraph; nothing is left out of a
    text of which nothing else is left.
    """
    given = {name: value for name, value in values.items() if value.strip()}
    filled = {name: f"[{label}]" for name, label in letter.labels.items()} | given
    paragraphs = (
        [line for line in paragraph.split("\n") if not _stays_empty(line, letter, given)]
        for paragraph in text.split("\n\n")
    )
    left = "\n\n".join("\n".join(lines) for lines in paragraphs if lines)
    return fill(left if left.strip() else text, filled)


def _stays_empty(line: str, letter: LetterText, given: Mapping[str, str]) -> bool:
    names = [name for name in field_names(line) if name in letter.labels]
    return bool(names) and all(name in letter.optional and name not in given for name in names)


def taken_along(line: str, optional: Collection[str]) -> str | None:
    """The field with which a line's words are left out where it stays empty; None for no words."""
    parts = parse_fields(line)
    names = [part.name for part in parts if isinstance(part, Field)]
    words = "".join(part for part in parts if isinstance(part, str))
    is_optional = bool(names) and all(name in optional for name in names)
    return names[0] if is_optional and _LETTER.search(words) else None


def open_with(
    letter: LetterText, values: Mapping[str, str], to: tuple[str, ...], cc: tuple[str, ...]
) -> Opening:
    """The longest version of a letter of which a link is not cut off by mail programs."""
    subject = fill_in(letter.subject, letter, values)
    versions: tuple[tuple[Holds, str | None], ...] = (
        ("text", letter.text),
        ("short", letter.short),
    )
    for holds, text in versions:
        if text is not None:
            mail = Mail(to, cc, subject, fill_in(text, letter, values))
            if len(render_mailto(mail)) <= LONGEST:
                return Opening(mail, holds)
    return Opening(Mail(to, cc, subject), "nothing")
