"""Checks of one letter or page: one module a topic, every check in the table below."""

import datetime
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from coalition.checks.letters import addresses, characters, days, fields, mailing, sending
from coalition.checks.letters.letter_file import LetterFile, Place
from coalition.findings import Check, Code, Finding, bounded, run_checks
from coalition.letters import Document, find_problems
from coalition.model import Letter, Person
from coalition.yamltext import Positions

LETTER_CHECKS: tuple[Check[LetterFile, Place], ...] = (
    Check(Code("L020"), fields.undefined_fields),
    Check(Code("L022", "warning"), fields.unused_fields),
    Check(Code("L030", "warning"), days.past_deadline),
    Check(Code("L031", "warning"), days.deadline_before_date),
    Check(Code("L032", "warning"), days.closed_in_future),
    Check(Code("L033", "warning"), days.unused_first_day),
    Check(Code("L040", "warning"), mailing.unreachable_recipients),
    Check(Code("L041", "warning"), mailing.missing_subject),
    Check(Code("L042"), mailing.multiline_titles),
    Check(Code("L043"), mailing.empty_titles),
    Check(Code("L044", "warning"), mailing.long_subject),
    Check(Code("L046", "warning"), fields.fields_in_labels),
    Check(Code("L060"), characters.doubtful_body),
    Check(Code("L048", "warning"), sending.shared_optional_fields),
    Check(Code("L049", "warning"), sending.unfollowed_languages),
    Check(Code("L062", "warning"), fields.overridden_fields),
    Check(Code("L064"), fields.mismatched_kinds),
    Check(Code("L065"), addresses.fields_in_addresses),
)
"""In order of their codes; each looks at every letter and page."""


def letter_findings(  # noqa: PLR0913, PLR0917 - a letter, and what the campaign says around it
    letter: Letter,
    document: Document,
    path: str,
    positions: Positions,
    today: datetime.date,
    people: Mapping[str, Person] = MappingProxyType({}),
    language: str = "en",
    languages: tuple[str, ...] = (),
) -> Iterator[Finding]:
    """The findings of one letter or page, those in the Markdown of its body included.

    `language` (BCP 47) is that of texts which name none themselves.
    """
    for in_body in bounded(find_problems(document)):
        yield in_body.finding(path, letter.first_line + in_body.at.line - 1, in_body.at.column)
    language = letter.front.language or language
    file = LetterFile(letter, document, path, positions, today, people, language, languages)
    yield from run_checks(LETTER_CHECKS, file, lambda place: (path, *place))
