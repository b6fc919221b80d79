"""Every code that the package can report, with its explanation.

Explanations stand in two places: the docstrings of check functions, and the room `manual` for the
codes that parsers and readers report.
"""

from functools import cache
from typing import Any

import msgspec

from coalition import manual
from coalition.codes import CODES, R037
from coalition.expressions import Expression
from coalition.findings import Check, Code, Severity
from coalition.manual import Explanation
from coalition.spelling import nearest

FAMILIES = {
    "R": "Records",
    "L": "Letters and pages",
    "T": "Translations",
    "C": "PO files",
    "E": "Build folders",
}
"""What each first letter of a code stands for, in the order of a campaign's way."""

_CODE = Expression(r"([A-Za-z])0*([0-9]+)")


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """A code with everything that is known of it."""

    explanation: Explanation
    severity: Severity
    fixable: bool
    switching_off: str
    """How it is switched off, or why it cannot be: a sentence."""

    @property
    def code(self) -> str:
        """The code itself."""
        return self.explanation.code

    @property
    def family(self) -> str:
        """What it is about, as a heading."""
        return FAMILIES[self.code[0]]


@cache
def all_checks() -> tuple[Check[Any, Any], ...]:
    """Every check of the package."""
    # Loading the checks takes longer than explaining a code of the manual, or than most commands.
    from coalition.checks.tables import ALL_CHECKS  # noqa: PLC0415

    return ALL_CHECKS


@cache
def known_codes() -> dict[str, Code]:
    """Every code that the package can report, by its name."""
    return {code.name: code for code in (*CODES, *(check.code for check in all_checks()))}


def is_adjustable(code: Code) -> bool:
    """Whether a campaign decides how serious a code's findings are.

    Errors in records and letters are not: what they concern is left out of a build.
    """
    return code.name[0] in "TC" or (code.name[0] in "RL" and code.severity == "warning")


_MENDED = (R037,)
"""Codes of no check function of which `check --fix` takes away what they find."""


@cache
def manual_rules() -> dict[str, Rule]:
    """The codes that parsers and readers report, by name; no check is loaded for them."""
    return {
        code.name: _rule(code, text, fixable=code in _MENDED)
        for code, text in zip(CODES, manual.TEXTS, strict=True)
    }


@cache
def rules() -> dict[str, Rule]:
    """Every code that the package can report, by family and number."""
    of_checks = (
        _rule(check.code, check.find.__doc__ or "", fixable=check.fix is not None)
        for check in all_checks()
    )
    return {rule.code: rule for rule in sorted((*manual_rules().values(), *of_checks), key=_order)}


def _order(rule: Rule) -> tuple[int, str]:
    return tuple(FAMILIES).index(rule.code[0]), rule.code


def _rule(code: Code, text: str, *, fixable: bool) -> Rule:
    explanation = manual.parse_explanation(text)
    if explanation is None or explanation.code != code.name:
        raise ValueError(f"the text that should explain {code.name} does not")
    return Rule(
        explanation=explanation,
        severity=code.severity,
        fixable=fixable,
        switching_off=manual.explain_switching_off(code.name, code.severity),
    )


def nearest_code(code: str, known: tuple[str, ...]) -> str | None:
    """The code of the same family whose number is nearest, or else the one spelled most alike."""
    found = _CODE.fullmatch(code)
    family = [one for one in known if found and one[0] == found[1].upper()]
    if not found or not family or len(found[2]) > len("000"):
        return nearest(code, known)
    return min(family, key=lambda one: abs(int(one[1:]) - int(found[2])))
