"""Words for perhaps, in the languages: of whoever has not agreed yet."""

import re
from typing import Final

from coalition.expressions import Expression

PERHAPS: Final = (
    r"(?:maybe|perhaps|possibly|probably|tbc|vielleicht|evtl\.?|eventuell|peut-être|peut etre|"
    r"quizás?|tal vez|forse|magari|talvez|może|być może|možná|možno|snad|morda|možda|може би|може|"
    r"можливо|мабуть|можда|ίσως|poate|talán|esetleg|ehkä|mahdollisesti|kanske|eventuellt|måske|"
    r"kanskje|misschien|wellicht|võib-olla|ehk|varbūt|galbūt|b'fhéidir|forsi|potser|belki|ربما)"
)
"""Without regard to case."""

_UNSURE: Final = Expression(rf"(?:{PERHAPS}\b.*|\?+)", re.IGNORECASE | re.DOTALL)


def says_perhaps(note: str) -> bool:
    """Whether a note begins with a word for perhaps, or is a question mark."""
    return _UNSURE.fullmatch(note.strip()) is not None
