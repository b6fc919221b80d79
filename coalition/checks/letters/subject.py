"""One letter or page: what each check of letters is asked about."""

import datetime
from collections.abc import Mapping

import msgspec

from coalition.findings import Finding, Severity
from coalition.letters import Document
from coalition.model import Letter, Person
from coalition.yamltext import Positions


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
