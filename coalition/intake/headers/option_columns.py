"""Columns of one question that may be ticked several times: `Type [NGO]`, `Type [Trade union]`.

Tools for surveys write a column for each thing that could be ticked. A no below one of them says
which it is not, and nothing against being listed.
"""

from collections import Counter
from collections.abc import Iterable

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold

_OPTION = Expression(r"(?:\w+\[(?P<code>\w+)\]\s*[.):]\s*)?(?P<question>[^\[\]]+?)\s*\[[^\[\]]+\]")
"""With a code before it, as LimeSurvey writes it: `G02Q05[SQ001]. Type [NGO]`."""


def option_headers(headers: Iterable[str]) -> frozenset[str]:
    """Those of a header row that are things to tick of a question which has several."""
    found = {header: match for header in headers if (match := _OPTION.fullmatch(header.strip()))}
    questions = {header: fold(match["question"]) for header, match in found.items()}
    numbers = Counter(questions.values())
    return frozenset(header for header, question in questions.items() if numbers[question] > 1)
