"""One letter or page: what each check of letters is asked about."""

import datetime
from collections.abc import Mapping

import msgspec

from coalition.letters import Document
from coalition.model import Letter, Person
from coalition.yamltext import Positions

Place = tuple[int, int]
"""Line and column in a letter's file, both from 1."""


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
