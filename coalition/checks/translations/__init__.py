"""Checks of translations: one module a topic, every check in the tables below."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from coalition.catalogs import has_text
from coalition.checks.translations import (
    block_marks,
    characters,
    domains,
    fields,
    gender,
    leftovers,
    link_pages,
    links,
    mark_spaces,
    markup,
    numbers,
    other_language,
    places,
    punctuation,
    quotation,
    references,
    script_marks,
    separators,
    spacing,
    wording,
    words,
)
from coalition.checks.translations.exceptions import (
    Exceptions,
    exceptions,
    needless_exceptions,
    silenced_errors,
)
from coalition.checks.translations.pair import (
    Form,
    Pair,
    SourceText,
    SourceTexts,
    pair_translations,
    prepare_sources,
)
from coalition.findings import Check, Code, Finding, Problem, Severity, bounded, run_checks

__all__ = [
    "EXCEPTION_CHECKS",
    "LANGUAGE_CHECKS",
    "SILENCED_ERRORS",
    "TRANSLATION_CHECKS",
    "Form",
    "Pair",
    "SourceText",
    "SourceTexts",
    "TranslationCheck",
    "exception_findings",
    "exceptions",
    "language_findings",
    "pair_translations",
    "prepare_sources",
    "translation_findings",
]

TranslationCheck = Check[Form, int]
"""A check of one text of a translation; its problems stand at an offset in characters."""

LanguageCheck = Check[Iterable[Pair], Pair]
"""A check of all translations of one language together."""

TRANSLATION_CHECKS: tuple[TranslationCheck, ...] = (
    Check(Code("T101"), fields.changed_fields),
    Check(Code("T102"), fields.open_braces),
    Check(Code("T103", "warning"), fields.changed_line_ends, fields.with_source_line_ends),
    Check(Code("T104"), fields.empty_forms),
    Check(Code("T110"), links.changed_urls),
    Check(Code("T111"), links.changed_emails),
    Check(Code("T112"), markup.changed_markup),
    Check(Code("T113"), markup.open_markup, markup.with_visible_stresses),
    Check(Code("T114"), markup.html_tags),
    Check(Code("T115", "warning"), domains.new_domains),
    Check(Code("T116"), references.lost_links),
    Check(Code("T117"), references.changed_notes),
    Check(Code("T118", "warning"), link_pages.other_pages),
    Check(Code("T119", "warning"), link_pages.outdated_links),
    Check(Code("T120"), characters.wrong_direction_controls),
    Check(Code("T121"), characters.invisible_characters, characters.without_invisible_characters),
    Check(Code("T122"), characters.control_characters),
    Check(Code("T123"), characters.lost_characters),
    Check(Code("T124"), characters.mojibake),
    Check(Code("T125", "warning"), characters.decomposed_letters, characters.with_composed_letters),
    Check(Code("T130"), places.long_texts),
    Check(Code("T131"), places.line_breaks),
    Check(Code("T132"), places.merge_marks),
    Check(Code("T201", "warning"), numbers.changed_numbers),
    Check(Code("T202", "warning"), spacing.changed_end_spaces, spacing.with_source_ends),
    Check(Code("T203", "warning"), punctuation.changed_ending),
    Check(Code("T204", "warning"), spacing.wrong_french_spaces, spacing.with_french_spaces),
    Check(Code("T205", "warning"), quotation.foreign_quotation_marks, quotation.with_own_signs),
    Check(Code("T206", "warning"), punctuation.open_brackets),
    Check(Code("T207", "warning"), words.double_words),
    Check(Code("T208", "warning"), spacing.double_spaces, spacing.with_single_spaces),
    Check(Code("T209", "warning"), words.source_copy),
    Check(Code("T210", "warning"), words.unlikely_length),
    Check(Code("T211", "warning"), words.mixed_scripts),
    Check(Code("T213", "warning"), wording.wrong_terms),
    Check(Code("T214", "warning"), gender.changed_genders),
    Check(Code("T215", "warning"), gender.wrong_salutation),
    Check(Code("T219", "warning"), leftovers.notes_left),
    Check(Code("T220", "warning"), leftovers.half_translated),
    Check(Code("T221", "warning"), leftovers.literal_escapes),
    Check(Code("T222", "warning"), other_language.wrong_language),
    Check(Code("T223", "warning"), script_marks.foreign_marks, script_marks.with_own_marks),
    Check(Code("T224", "warning"), separators.wrong_separators, separators.with_own_separators),
    Check(Code("T225", "warning"), block_marks.lost_blocks),
    Check(Code("T226", "warning"), mark_spaces.loose_marks),
)
"""In order of their codes; each looks at every form of every translation."""

LANGUAGE_CHECKS: tuple[LanguageCheck, ...] = (
    Check(Code("T212", "warning"), wording.inconsistent_translations),
    Check(Code("T216", "warning"), wording.missing_genders),
)

ExceptionCheck = Check[Exceptions, Pair]
"""A check of the comments by which a translator silences others."""

SILENCED_ERRORS: ExceptionCheck = Check(Code("T218", "warning"), silenced_errors)
EXCEPTION_CHECKS: tuple[ExceptionCheck, ...] = (
    Check(Code("T217", "warning"), needless_exceptions),
    SILENCED_ERRORS,
)


def translation_findings(
    pair: Pair,
    checks: Iterable[TranslationCheck] = TRANSLATION_CHECKS,
    levels: Mapping[str, Severity] | None = None,
) -> Iterator[Finding]:
    """The findings of one translation, without those that translators silence at the entry.

    `levels` are severities by code, where they differ from the checks' own. Of a form without text
    only T104 is asked; all others need a text.
    """
    silenced: Mapping[str, str] | None = None
    chosen = tuple(checks)
    for number, text in enumerate(pair.translation.msgstr):
        form = Form(pair, number, text)
        asked = (
            chosen if has_text(text) else (one for one in chosen if one.find is fields.empty_forms)
        )
        for check in asked:
            problems = check.find(form)
            first = next(problems, None)
            if first is None:
                continue
            for problem in bounded(chain((first,), problems)):
                # Hardly any translation has problems, so its comments are read only now.
                if silenced is None:
                    silenced = exceptions(pair.translation)
                if check.code.name not in silenced:
                    yield _finding(problem, check.code, pair, number, problem.at, levels)


def exception_findings(
    pair: Pair, checks: Iterable[ExceptionCheck] = EXCEPTION_CHECKS
) -> Iterator[Finding]:
    """What is to be said of the comments at one translation that silence checks."""
    elsewhere = frozenset(check.code.name for check in LANGUAGE_CHECKS)
    subject = Exceptions(pair, TRANSLATION_CHECKS, elsewhere)
    line = max(pair.translation.line, 1)
    yield from run_checks(checks, subject, lambda at: (at.path, line, 1))


def language_findings(
    pairs: Iterable[Pair],
    checks: Iterable[LanguageCheck] = LANGUAGE_CHECKS,
    levels: Mapping[str, Severity] | None = None,
) -> Iterator[Finding]:
    """The findings that all translations of one language give together."""
    all_pairs = tuple(pairs)
    for check in checks:
        for problem in check.find(all_pairs):
            pair = problem.at
            if check.code.name not in exceptions(pair.translation):
                yield _finding(problem, check.code, pair, 0, 0, levels)


def _finding(
    problem: Problem[Any],
    code: Code,
    pair: Pair,
    form: int,
    offset: int,
    levels: Mapping[str, Severity] | None,
) -> Finding:
    line, column = pair.places.of(pair.translation, form, offset)
    severity = (levels or {}).get(code.name, code.severity)
    return problem.finding(pair.path, line, column, code=code, severity=severity)
