"""Checks of publishing rules that have no effect."""

from collections.abc import Iterator

from coalition.checks.records.record_file import RecordFile
from coalition.findings import Problem
from coalition.model import Campaign, PublishRule
from coalition.yamltext import KeyPlace

_Case = tuple[str | None, str | None]
"""A text and a language; None stands for all, those added later included."""


def rules_without_effect(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """C042: every publishing rule decides something.

    The last rule that fits a text and a language holds, so a rule for everything hides all rules
    above it. Begin with the general rule and let the exceptions follow.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        publish:
          - {rule: hide, languages: [de]}
          - {rule: fallback}
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        publish:
          - {rule: fallback}
          - {rule: hide, languages: [de]}
    """
    if not isinstance(file.record, Campaign):
        return
    # The last rule that fits decides, so the last is looked at first.
    decided: set[_Case] = set()
    for number, rule in reversed(tuple(enumerate(file.record.publish))):
        cases = tuple(_cases(rule))
        if all(_is_decided(case, decided) for case in cases):
            message = "rules further down hold for everything that this rule is about"
            hint = "Move it below them, or remove it; the last rule that fits holds."
            yield Problem(message, hint, KeyPlace(("publish", number)))
        decided.update(cases)


def _cases(rule: PublishRule) -> Iterator[_Case]:
    for text in rule.texts or (None,):
        for language in rule.languages or (None,):
            yield text, language


def _is_decided(case: _Case, decided: set[_Case]) -> bool:
    text, language = case
    return any(wider in decided for wider in (case, (text, None), (None, language), (None, None)))


def minimum_without_fallback(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """C043: a minimum stands with `rule: fallback`.

    Texts whose rule is `publish` wait until all is translated, and those to hide never appear: with
    both, a minimum would seem to say something and do nothing.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        publish: [{rule: publish, minimum: 80}]
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        publish: [{rule: fallback, minimum: 80}]
    """
    if not isinstance(file.record, Campaign):
        return
    for number, rule in enumerate(file.record.publish):
        if rule.minimum and rule.rule != "fallback":
            message = f"`minimum` has no effect with `rule: {rule.rule}`"
            hint = f"Write `rule: fallback` to publish from {rule.minimum}% on, or remove it."
            yield Problem(message, hint, KeyPlace(("publish", number, "minimum"), "key"))
