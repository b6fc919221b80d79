"""The characters of a text in its own language: what is found of them, with an offset each."""

from collections.abc import Iterator

from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.invisible import DIRECTION_CONTROLS, INVISIBLE, JOINERS

_DOUBTFUL = Expression(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u17b4\u17b5\u2028\u2029\ufffd"
    f"{DIRECTION_CONTROLS}{INVISIBLE}{JOINERS}]"
)
"""What T120 to T123 can find something in; most texts hold nothing of it."""

_BY_FIX = "Remove it; `coalition check --fix` does."


def doubtful_characters(text: str, language: str) -> Iterator[Problem[int]]:
    """What T120 to T123 find in a text of a language (BCP 47), each with its offset.

    What may be meant is a warning: as an error it would stop builds.
    """
    if _DOUBTFUL.search(text) is None:
        return
    # Every command reads letters, and few need the checks of translations.
    from coalition.checks.translations import characters  # noqa: PLC0415
    from coalition.checks.translations.own_text import OwnText  # noqa: PLC0415

    own = OwnText(text, language)
    yield from characters.wrong_direction_controls(own)
    for problem in characters.invisible_characters(own):
        # Only translations are put right by themselves.
        hint = "Remove it." if problem.hint == _BY_FIX else problem.hint
        yield problem._replace(hint=hint, severity="warning")
    yield from characters.control_characters(own)
    yield from characters.lost_characters(own)
