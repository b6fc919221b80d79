"""Questions asked of translations: one module a subject, every check in the tables below."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from coalition.checks.translations import (
    characters,
    fields,
    gender,
    markup,
    numbers,
    places,
    punctuation,
    quotation,
    spacing,
    wording,
    words,
)
from coalition.checks.translations.exceptions import exceptions, exceptions_needed
from coalition.checks.translations.pair import (
    Check,
    Form,
    Pair,
    Question,
    Questions,
    Trouble,
    pairs,
    questions,
)
from coalition.checks.translations.wording import Across
from coalition.findings import Finding, Severity

__all__ = [
    "LANGUAGE_CHECKS",
    "TRANSLATION_CHECKS",
    "Across",
    "Check",
    "Form",
    "LanguageCheck",
    "Pair",
    "Question",
    "Questions",
    "Trouble",
    "exception_findings",
    "exceptions",
    "exceptions_needed",
    "language_findings",
    "pairs",
    "questions",
    "translation_findings",
]

TRANSLATION_CHECKS: tuple[Check, ...] = (
    Check("T101", "error", fields.fields_kept),
    Check("T102", "error", fields.braces_closed),
    Check("T103", "error", fields.line_ends_kept),
    Check("T104", "error", fields.forms_filled),
    Check("T110", "error", markup.urls_kept),
    Check("T111", "error", markup.emails_kept),
    Check("T112", "error", markup.markup_kept),
    Check("T113", "error", markup.markup_closed),
    Check("T114", "error", markup.no_html),
    Check("T120", "error", characters.directions_closed),
    Check("T121", "error", characters.nothing_invisible, characters.without_invisible),
    Check("T122", "error", characters.no_controls),
    Check("T123", "error", characters.nothing_lost),
    Check("T124", "error", characters.no_mojibake),
    Check("T125", "warning", characters.composed, characters.as_composed),
    Check("T130", "error", places.short_enough),
    Check("T131", "error", places.on_one_line),
    Check("T132", "error", places.merged),
    Check("T201", "warning", numbers.figures_kept),
    Check("T202", "warning", spacing.ends_kept, spacing.with_ends),
    Check("T203", "warning", punctuation.ending_kept),
    Check("T204", "warning", spacing.french_spaces, spacing.with_french_spaces),
    Check("T205", "warning", quotation.own_quotation_marks, quotation.with_own_marks),
    Check("T206", "warning", punctuation.brackets_closed),
    Check("T207", "warning", words.no_word_twice),
    Check("T208", "warning", spacing.single_spaces, spacing.with_single_spaces),
    Check("T209", "warning", words.translated),
    Check("T210", "warning", words.likely_length),
    Check("T211", "warning", words.one_script_a_word),
    Check("T213", "warning", wording.terms_kept),
    Check("T214", "warning", gender.genders_kept),
    Check("T215", "warning", gender.salutation_fits),
)
"""In order of their codes; each is asked of every form of every translation."""


class LanguageCheck(NamedTuple):
    """A question asked of all translations of one language together."""

    code: str
    severity: Severity
    find: Callable[[Iterable[Pair]], Iterator[Across]]


LANGUAGE_CHECKS: tuple[LanguageCheck, ...] = (
    LanguageCheck("T212", "warning", wording.one_translation_each),
    LanguageCheck("T216", "warning", wording.genders_complete),
)


def translation_findings(
    pair: Pair,
    checks: Iterable[Check] = TRANSLATION_CHECKS,
    levels: Mapping[str, Severity] | None = None,
) -> Iterator[Finding]:
    """Everything that the checks find in one translation.

    `levels` are severities other than the checks' own, by code. What translators silence at the
    entry is left out.
    """
    silenced: Mapping[str, str] | None = None
    for number, text in enumerate(pair.translation.msgstr):
        form = Form(pair, number, text)
        for check in checks if text else _OF_EMPTY_FORMS:
            for trouble in check.find(form):
                if silenced is None:
                    silenced = exceptions(pair.translation)
                if check.code not in silenced:
                    severity = (levels or {}).get(check.code, check.severity)
                    yield _finding(pair, number, check.code, severity, trouble)


_OF_EMPTY_FORMS = tuple(check for check in TRANSLATION_CHECKS if check.find is fields.forms_filled)


def exception_findings(pair: Pair) -> Iterator[Finding]:
    """Comments at one translation that silence nothing."""
    elsewhere = {check.code for check in LANGUAGE_CHECKS}
    for trouble in exceptions_needed(pair, TRANSLATION_CHECKS, elsewhere):
        line = max(pair.translation.line, 1)
        message, hint = trouble.message, trouble.hint
        yield Finding(
            path=pair.path,
            line=line,
            code="T217",
            severity="warning",
            message=message,
            hint=hint,
        )


def language_findings(
    pairs: Iterable[Pair],
    checks: Iterable[LanguageCheck] = LANGUAGE_CHECKS,
    levels: Mapping[str, Severity] | None = None,
) -> Iterator[Finding]:
    """Everything that is found in all translations of one language together."""
    every = tuple(pairs)
    for check in checks:
        for pair, trouble in check.find(every):
            if check.code not in exceptions(pair.translation):
                severity = (levels or {}).get(check.code, check.severity)
                yield _finding(pair, 0, check.code, severity, trouble)


def _finding(pair: Pair, number: int, code: str, severity: Severity, trouble: Trouble) -> Finding:
    line, column = pair.places.of(pair.translation, number, trouble.at)
    return Finding(
        path=pair.path,
        line=line,
        column=column,
        code=code,
        severity=severity,
        message=trouble.message,
        hint=trouble.hint,
    )
