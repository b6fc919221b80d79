"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read."""

import hashlib
import os
from collections import Counter
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

import click

from coalition import __version__, manual
from coalition.cli.output import Shown, json_text
from coalition.cli.rule_text import explain_rule
from coalition.commands.explain import explain_codes
from coalition.findings import Finding, Lines
from coalition.rules import Rule

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
_FINGERPRINT = "coalitionFinding/v1"
_WIDE = 10_000
"""A width that wraps no line: the programs that show these texts wrap them."""


def as_sarif(findings: Iterable[Finding], lines: Lines, *_: object) -> Shown:
    """One run with all rules and a result for each finding; equal findings, equal bytes."""
    rules = explain_codes(())
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "coalition",
                        "semanticVersion": __version__,
                        "rules": [_descriptor(rule) for rule in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {
                    _ROOT: {"description": {"text": "The folder of the campaign."}}
                },
                "results": _results(findings, lines, rules),
            }
        ],
    }
    return json_text(log)


def _descriptor(rule: Rule) -> dict[str, Any]:
    explanation = rule.explanation
    whole = "\n\n".join((manual.as_markdown(explanation), rule.switching_off))
    return {
        "id": rule.code,
        "shortDescription": {"text": _sentence(explanation.title)},
        "fullDescription": {
            "text": " ".join((_sentence(explanation.title), *explanation.why)),
        },
        "help": {"text": click.unstyle(explain_rule(rule, _WIDE)), "markdown": whole},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"tags": [rule.family]},
    }


def _sentence(title: str) -> str:
    return f"{title[:1].upper()}{title[1:]}."


def _results(
    findings: Iterable[Finding], lines: Lines, rules: Iterable[Rule]
) -> list[dict[str, Any]]:
    places = {rule.code: number for number, rule in enumerate(rules)}
    # A line may be long and have many findings, so its digest is made once.
    digests = {place: _digest(text.strip()) for place, text in lines.items()}
    seen: Counter[str] = Counter()
    results = []
    for finding in findings:
        fingerprint = _fingerprint(finding, digests.get((finding.path, finding.line), ""))
        seen[fingerprint] += 1
        results.append(
            {
                "ruleId": finding.code,
                "ruleIndex": places.get(finding.code, -1),
                "level": finding.severity,
                "message": {"text": _message(finding)},
                "locations": [{"physicalLocation": _location(finding)}],
                "partialFingerprints": {_FINGERPRINT: f"{fingerprint}:{seen[fingerprint]}"},
            }
        )
    return results


def _message(finding: Finding) -> str:
    """The fact and the hint.

    A brace should be doubled here (SARIF 3.11.5), and the best known reader shows it doubled then.
    In our messages a doubled brace means another thing than a single one, so they stay as they are;
    no field is `{0}`, which alone would be filled in.
    """
    sentences = f"{_sentence(finding.message)} {finding.hint}".strip()
    return sentences.encode("utf-8", "backslashreplace").decode()


def _location(finding: Finding) -> dict[str, Any]:
    # The bytes of a file's name, whether or not they are UTF-8.
    uri = quote(os.fsencode(finding.path), safe="/")
    return {
        "artifactLocation": {"uri": uri, "uriBaseId": _ROOT},
        "region": {"startLine": finding.line, "startColumn": finding.column},
    }


def _fingerprint(finding: Finding, line: str) -> str:
    """A digest that stays the same when lines are added or removed above the finding.

    Findings with the same digest are numbered in their order.
    """
    parts = (finding.path, finding.code, finding.message, line)
    return _digest("\0".join(parts))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
