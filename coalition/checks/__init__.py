"""Checks: generators that each look for one kind of problem, listed in tables."""

from coalition.checks.catalogs import CATALOG_CHECKS, LanguageCatalog
from coalition.checks.coverage import CAMPAIGN_CHECKS, TEXT_CHECKS, Coverage
from coalition.checks.letters import letter_findings
from coalition.checks.levels import Levels
from coalition.checks.limits import SOURCE_CHECKS
from coalition.checks.mails import MAIL_CHECKS
from coalition.checks.translations import (
    LANGUAGE_CHECKS,
    TRANSLATION_CHECKS,
    Form,
    Pair,
    SourceTexts,
    TranslationCheck,
    exception_findings,
    exceptions,
    language_findings,
    pair_translations,
    prepare_sources,
    translation_findings,
)

__all__ = [
    "CAMPAIGN_CHECKS",
    "CATALOG_CHECKS",
    "LANGUAGE_CHECKS",
    "MAIL_CHECKS",
    "SOURCE_CHECKS",
    "TEXT_CHECKS",
    "TRANSLATION_CHECKS",
    "Coverage",
    "Form",
    "LanguageCatalog",
    "Levels",
    "Pair",
    "SourceTexts",
    "TranslationCheck",
    "exception_findings",
    "exceptions",
    "language_findings",
    "letter_findings",
    "pair_translations",
    "prepare_sources",
    "translation_findings",
]
