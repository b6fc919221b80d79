"""Small questions asked of texts and their translations; each yields findings."""

from coalition.checks.letters import letter_findings
from coalition.checks.translations import Pair, pairs, translation_findings

__all__ = ["Pair", "letter_findings", "pairs", "translation_findings"]
