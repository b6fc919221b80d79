"""Small questions asked of texts and their translations; each yields findings."""

from coalition.checks.catalogs import forms_of_language
from coalition.checks.coverage import Standing, languages_shown, rule_met
from coalition.checks.letters import letter_findings
from coalition.checks.levels import Levels
from coalition.checks.limits import letter_text_fits, record_text_fits
from coalition.checks.mails import link_fits
from coalition.checks.translations import (
    LANGUAGE_CHECKS,
    TRANSLATION_CHECKS,
    Check,
    Form,
    LanguageCheck,
    Pair,
    Questions,
    exception_findings,
    exceptions,
    exceptions_needed,
    language_findings,
    pairs,
    questions,
    translation_findings,
)

CAMPAIGN_CHECKS = (rule_met, languages_shown, link_fits)
"""What is asked of translations as a whole, rather than of one."""

SOURCE_CHECKS = (record_text_fits, letter_text_fits)
"""What is asked of the texts of a template in their own language."""

__all__ = [
    "CAMPAIGN_CHECKS",
    "LANGUAGE_CHECKS",
    "SOURCE_CHECKS",
    "TRANSLATION_CHECKS",
    "Check",
    "Form",
    "LanguageCheck",
    "Levels",
    "Pair",
    "Questions",
    "Standing",
    "exception_findings",
    "exceptions",
    "exceptions_needed",
    "forms_of_language",
    "language_findings",
    "languages_shown",
    "letter_findings",
    "link_fits",
    "pairs",
    "questions",
    "rule_met",
    "translation_findings",
]
