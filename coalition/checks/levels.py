"""The severities that a campaign gives findings: off, warning or error, by code and language."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from coalition.findings import Finding, Severity
from coalition.languages import parents
from coalition.model import Level

_SEVERITIES: Mapping[str, Severity] = {"warn": "warning", "error": "error"}


class Levels:
    """The severities under `checks` in campaign.yaml."""

    def __init__(self, rules: Mapping[str, Level | Mapping[str, Level]]) -> None:
        """`rules` are a level for a code, or levels by language (BCP 47)."""
        self._rules = rules

    def of(self, code: str, severity: Severity, language: str | None = None) -> Severity | None:
        """The severity of a code in a language, given its own; None where it is off.

        Of several languages the nearest counts: `fr-CA` before `fr`. Errors in records and letters
        stay what they are: what they concern is left out of the dataset, and a build without it
        would drop organisations in silence.
        """
        if code not in self._rules or (severity == "error" and code[0] in "RL"):
            return severity
        level = self._level(self._rules[code], language)
        if level is None:
            return severity
        return _SEVERITIES.get(level)

    def _level(self, rule: Level | Mapping[str, Level], language: str | None) -> Level | None:
        if isinstance(rule, str):
            return rule
        tags = (language, *parents(language)) if language else ()
        return next((rule[tag] for tag in tags if tag in rule), None)

    def apply(self, findings: Iterable[Finding], language: str | None = None) -> Iterator[Finding]:
        """The findings with the campaign's severities, without those that are off."""
        for finding in findings:
            severity = self.of(finding.code, finding.severity, language)
            if severity == finding.severity:
                yield finding
            elif severity is not None:
                yield msgspec.structs.replace(finding, severity=severity)
