"""Check of lines within a passage that look like blocks of their own."""

from collections.abc import Iterator

from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression
from coalition.findings import Problem

_MARK = Expression(
    r"\n[ \t]*+(?:(?:[-+*>]|\#{1,6}|[0-9]{1,9}[.)])(?=[ \t])|-{3,}|={3,6}(?!=)|\|[ \t:-]*-|(?=\n))"
)
"""The mark of a block at the beginning of a line, or an empty line."""


def lost_blocks(form: Form) -> Iterator[Problem[int]]:
    r"""T225: no line within a passage begins with the mark of a list, heading or quotation.

    A translation keeps the blocks of its source, so that lines of a passage are one paragraph: of
    a list that somebody began there readers see the signs, in one line, and of an empty line
    nothing. Escaped, a sign is taken as meant.

    Bad (de): "We want a ban and an inquiry." -> "Wir wollen:\n- ein Verbot\n- eine Untersuchung."
    Bad (fr): "We sign. So do you." -> "Nous signons.\n\nVous aussi."
    Good (de): "We want a ban and an inquiry." -> "Wir wollen ein Verbot und eine Untersuchung."
    """
    if "\n" not in form.text or not form.source_text.markdown:
        return
    in_source = form.source.find(_kinds_in)
    text = form.text.rstrip()
    for match in _MARK.finditer(text):
        mark = match[0].strip()
        if _kind(mark) not in in_source and text[: match.start()].strip():
            yield _problem(mark, match.end() - len(mark))
            return


def _kinds_in(prose: Prose) -> frozenset[str]:
    return frozenset(_kind(match[0].strip()) for match in _MARK.finditer(prose.text))


def _kind(mark: str) -> str:
    return "1" if mark[:1].isdigit() else mark[:1]


def _problem(mark: str, at: int) -> Problem[int]:
    if not mark:
        message = "the empty line parts nothing, readers see one paragraph"
        return Problem(message, "Write both parts in one line: paragraphs are the source's.", at)
    escaped = f"{mark[:-1]}\\{mark[-1]}" if mark[0].isdigit() else f"\\{mark}"
    message = f"`{mark}` begins no block within a passage, readers see it in the line"
    hint = f"Write `{escaped}` if the sign is meant; lists and paragraphs are the source's."
    return Problem(message, hint, at)
