"""What stands in a form against the name's publication, where no box asks for it."""

from collections.abc import Iterable, Iterator

from coalition.expressions import Expression
from coalition.intake.agreement.objecting_remarks import asks_in_a_clause

_PARAGRAPH = Expression(r"\n\s*\n")


def objecting_texts(answers: Iterable[str], box: Expression[str]) -> Iterator[str]:
    """The paragraphs without boxes that ask, below ticked ones for instance, not to be named.

    `box` is what a line with a box looks like.
    """
    for answer in answers:
        for paragraph in _PARAGRAPH.split(answer):
            lines = (line for line in paragraph.split("\n") if not box.fullmatch(line[:500]))
            text = " ".join(" ".join(lines).split())
            if asks_in_a_clause(text):
                yield text
