"""The subject of each check of letters: one letter or page."""

import datetime
from collections.abc import Mapping

import msgspec

from coalition.letters import Document
from coalition.model import Letter, Person
from coalition.yamltext import Positions

Place = tuple[int, int]
"""Line and column in a letter's file, both from 1."""

TEXT_KEYS = ("title", "intro", "subject", "short", "notice", "source")
"""The keys of front matter whose texts may hold fields, besides the body."""


class LetterFile(msgspec.Struct, frozen=True):
    """A letter or page with the positions of its parts and the people it may name."""

    letter: Letter
    document: Document
    path: str
    positions: Positions
    """Of the front matter."""

    today: datetime.date
    people: Mapping[str, Person]
    """The records of people, by id, among whom are recipients."""

    language: str = "en"
    """In which the text is written (BCP 47)."""
    languages: tuple[str, ...] = ()
    """The campaign's; none where they are not known."""
