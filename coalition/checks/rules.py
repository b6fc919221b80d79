"""Every code that the package can report, with its explanation.

Explanations are gathered from two places: the docstrings of check functions, of which each tuple
is named below, and the room `manual` for codes that no single function reports.
"""

from collections.abc import Container, Iterator
from functools import cache

import msgspec

from coalition import manual
from coalition.checks import (
    CAMPAIGN_CHECKS,
    LANGUAGE_CHECKS,
    SOURCE_CHECKS,
    TRANSLATION_CHECKS,
    exceptions_needed,
    forms_of_language,
)
from coalition.checks.letters import LETTER_CHECKS
from coalition.checks.records import RECORD_CHECKS, told_apart
from coalition.expressions import Expression
from coalition.findings import Severity
from coalition.manual import Explanation
from coalition.refusals import Refusal
from coalition.yamltext import nearest

FUNCTIONS = (
    LETTER_CHECKS,
    CAMPAIGN_CHECKS,
    SOURCE_CHECKS,
    (told_apart, exceptions_needed, forms_of_language),
)
"""The tuples of functions whose docstrings explain a code each."""

CHECKS = (TRANSLATION_CHECKS, LANGUAGE_CHECKS, RECORD_CHECKS)
"""Those of checks that know their severity, and some of them how to mend what they find."""

WARNINGS = frozenset({
    "C002", "C008", "C016", "C018", "C019", "C021", "C022", "C030", "C035", "C036", "C040", "C041",
    "E004",
    "L012", "L014", "L015", "L022", "L030", "L031", "L040", "L041", "L044", "L045", "L046", "L047",
    "R021", "R022", "R101", "R120", "T217",
})  # fmt: skip
"""The codes that are warnings unless a campaign makes them errors, besides those of CHECKS."""

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
    mendable: bool
    switching_off: str
    """How it is switched off, or why it cannot be: a sentence."""

    @property
    def code(self) -> str:
        """The code itself."""
        return self.explanation.code

    @property
    def adjustable(self) -> bool:
        """Whether a campaign decides how serious it is."""
        return self.code[0] in "TC" or (self.code[0] in "RL" and self.severity == "warning")

    @property
    def family(self) -> str:
        """What it is about, as a heading."""
        return FAMILIES[self.code[0]]


@cache
def rules() -> dict[str, Rule]:
    """Every code that the package can report, by family and number."""
    checks = [check for some in CHECKS for check in some]
    warnings = {check.code for check in checks if check.severity == "warning"}
    mendable = {check.code for check in checks if getattr(check, "mend", None)}
    found = (
        _rule(explanation, warnings | WARNINGS, mendable)
        for explanation in manual.explanations(_texts())
    )
    return {rule.code: rule for rule in sorted(found, key=_order)}


def _texts() -> Iterator[str]:
    yield from (*manual.RECORDS, *manual.LETTERS, *manual.CATALOGS, *manual.BUILDS)
    yield from (function.__doc__ or "" for some in FUNCTIONS for function in some)
    yield from (check.find.__doc__ or "" for some in CHECKS for check in some)


def _order(rule: Rule) -> tuple[int, str]:
    return tuple(FAMILIES).index(rule.code[0]), rule.code


def _rule(explanation: Explanation, warnings: Container[str], mendable: Container[str]) -> Rule:
    severity: Severity = "warning" if explanation.code in warnings else "error"
    return Rule(
        explanation=explanation,
        severity=severity,
        mendable=explanation.code in mendable,
        switching_off=manual.switching_off(explanation.code, severity),
    )


def explain(codes: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules of codes, however they are spelled; all rules if none is named.

    Raises Refusal for a code that there is not, with the one that it is most like.
    """
    known = rules()
    wanted = tuple(dict.fromkeys(code.upper() for code in codes)) or tuple(known)
    for code in wanted:
        if code not in known:
            raise Refusal(_no_such(code, tuple(known)))
    return tuple(known[code] for code in wanted)


def _no_such(code: str, known: tuple[str, ...]) -> str:
    near = nearest_code(code, known)
    meant = f"; is it {near}?" if near else ";"
    return f"there is no code {code}{meant} `coalition explain` lists them all"


def nearest_code(code: str, known: tuple[str, ...]) -> str | None:
    """The code of the same family whose number is nearest, or else the one spelled most alike."""
    found = _CODE.fullmatch(code)
    family = [one for one in known if found and one[0] == found[1].upper()]
    if not found or not family or len(found[2]) > len("000"):
        return nearest(code, known)
    return min(family, key=lambda one: abs(int(one[1:]) - int(found[2])))
