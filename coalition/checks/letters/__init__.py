"""Questions asked of one letter or page: one module a subject, every check in the table below."""

import datetime
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from coalition.checks.letters import days, fields, mailing
from coalition.checks.letters.subject import Subject
from coalition.findings import Finding
from coalition.letters import Document, find_problems
from coalition.model import Letter, Person
from coalition.yamltext import Positions


def markdown(subject: Subject) -> Iterator[Finding]:
    """L010–L014: the body is Markdown that every format can show."""
    for problem in find_problems(subject.document):
        line = subject.letter.first_line + problem.at.line - 1
        yield problem.finding(subject.path, line, problem.at.column)


LETTER_CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    markdown,
    fields.undefined_fields,
    fields.unused_fields,
    days.passed_deadline,
    days.deadline_after_date,
    mailing.recipients_reached,
    mailing.subject_given,
    mailing.heads_on_one_line,
    mailing.heads_hold_words,
    mailing.subject_shown_whole,
    fields.fields_where_filled,
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
