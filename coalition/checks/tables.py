"""Every check of the package in one tuple."""

from typing import Any

from coalition.checks.catalogs import CATALOG_CHECKS
from coalition.checks.coverage import CAMPAIGN_CHECKS, TEXT_CHECKS
from coalition.checks.letters import LETTER_CHECKS
from coalition.checks.limits import LIMIT_CHECKS
from coalition.checks.mailto_links import MAIL_CHECKS, TRANSLATED_MAIL_CHECKS
from coalition.checks.records import DUPLICATE_CHECK, RECORD_CHECKS
from coalition.checks.translations import EXCEPTION_CHECKS, LANGUAGE_CHECKS, TRANSLATION_CHECKS
from coalition.findings import Check

ALL_CHECKS: tuple[Check[Any, Any], ...] = (
    *RECORD_CHECKS,
    DUPLICATE_CHECK,
    *LETTER_CHECKS,
    *LIMIT_CHECKS,
    *TRANSLATION_CHECKS,
    *LANGUAGE_CHECKS,
    *EXCEPTION_CHECKS,
    *CATALOG_CHECKS,
    *TEXT_CHECKS,
    *CAMPAIGN_CHECKS,
    *MAIL_CHECKS,
    *TRANSLATED_MAIL_CHECKS,
)
"""The docstring of its function explains each check."""
