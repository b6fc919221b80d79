"""A letter with its fields filled in, and what of it a link can hand over."""

from collections.abc import Collection, Mapping
from typing import Literal

import msgspec

from coalition.expressions import Expression
from coalition.fields import field_names, fill
from coalition.mail.left_out import without_lines
from coalition.mail.links import LONGEST, Mail, render_mailto

_LETTER = Expression(r"[^\W\d_]")

Holds = Literal["text", "short", "nothing"]
"""What a link holds of a letter: its text, its short version, or its subject and recipients."""


class SenderFields(msgspec.Struct, frozen=True, kw_only=True):
    """What the sender of a letter fills in."""

    labels: Mapping[str, str] = {}
    """What each field asks for."""

    optional: frozenset[str] = frozenset()
    """The fields that may stay empty."""

    choices: Mapping[str, Mapping[str, str]] = {}
    """For each field that is chosen from a list: what stands in the letter, by id."""

    def given(self, values: Mapping[str, str]) -> dict[str, str]:
        """What stands in the letter for the fields that were filled in; values of choices are ids.

        An id that no choice has counts as nothing.
        """
        texts = {
            name: self.choices[name].get(value, "") if name in self.choices else value
            for name, value in values.items()
        }
        return {name: text for name, text in texts.items() if text.strip()}


class LetterText(SenderFields, frozen=True, kw_only=True):
    """What an e-mail to send says, with fields as `{name}` and doubled braces."""

    subject: str
    text: str
    short: str | None = None
    """What is sent instead where the text is too long for a link."""


class Opening(msgspec.Struct, frozen=True):
    """The message that a link opens."""

    mail: Mail
    holds: Holds


def fill_in(text: str, fields: SenderFields, values: Mapping[str, str]) -> str:
    """A text of a letter with what the sender gave for its fields.

    A field for which nothing is given is its label in square brackets. A line whose fields may all
    stay empty, and do, is left out, and with its last line its paragraph or item; nothing is left
    out of a text of which nothing else is left.
    """
    given = fields.given(values)
    filled = {name: f"[{label}]" for name, label in fields.labels.items()} | given
    empty = fields.optional - given.keys()
    lines = text.split("\n")
    gone = {number for number, line in enumerate(lines) if _fields_within(line, empty)}
    left = "\n".join(without_lines(lines, gone))
    return fill(left if left.strip() else text, filled)


def _fields_within(line: str, empty: Collection[str]) -> tuple[str, ...]:
    """The fields of a line all of whose fields are among some; nothing for every other line."""
    names = field_names(line)
    return names if all(name in empty for name in names) else ()


def may_vanish(paragraph: str, optional: Collection[str]) -> bool:
    """Whether nothing is left of a paragraph where its fields stay empty."""
    return all(_fields_within(line, optional) for line in paragraph.split("\n"))


def taken_along(line: str, optional: Collection[str]) -> str | None:
    """The field with which a line's words are left out where it stays empty; None for no words."""
    names = _fields_within(line, optional)
    words = fill(line, dict.fromkeys(names, ""))
    return names[0] if names and _LETTER.search(words) else None


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
