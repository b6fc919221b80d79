"""A political group of the European Parliament: what it is called, and when it was there."""

import datetime
from typing import NamedTuple

from coalition import languages
from coalition.expressions import Expression

_IN_BRACKETS = Expression(r"(\S.*\S)\s*\(([^()]+)\)")


class EpGroup(NamedTuple):
    """A political group."""

    id: str
    """The id of a record that is made for it."""

    name: str
    """In English."""

    short: str
    """In English."""

    codes: tuple[str, ...]
    """What else lists call it, in their languages."""

    since: datetime.date | None = None
    until: datetime.date | None = None

    shared: tuple[str, ...] = ()
    """Codes that are another group's at other times."""

    translated: tuple[str, ...] = ()
    """What lists in other languages call it, which its record need not say."""

    @property
    def own(self) -> frozenset[str]:
        """What only this group is called, as `fold_group_name` writes it."""
        return frozenset(
            map(fold_group_name, (self.name, self.short, self.id, *self.codes, *self.translated))
        )


def fold_group_name(name: str) -> str:
    """A group's name without case, accents, kinds of dashes, and the spaces around marks."""
    letters = languages.romanise(name).casefold().replace("–", "-").replace("’", "'")
    words = letters.replace("-", " - ").replace("/", " / ").split()
    return " ".join(words).removeprefix("the ")


def group_names(text: str) -> tuple[str, ...]:
    """A group's name as a list has it, and the two names of `Renew Europe (RE)`."""
    match = _IN_BRACKETS.fullmatch(text.strip())
    return (text, *match.groups()) if match else (text,)
