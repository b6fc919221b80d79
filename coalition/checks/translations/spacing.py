"""Checks and fixes of spaces: at the ends of a text, between words, at French marks."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from coalition.checks.translations.pair import Form
from coalition.expressions import Expression
from coalition.findings import Problem

_BLANKS = " \t\u00a0\u202f\u2009\u3000"


def changed_end_spaces(form: Form) -> Iterator[Problem[int]]:
    """T202: a translation has no white space at its ends that its source has not.

    It is seen where the text stands in a list or between quotation marks.

    Bad (fr): "Your name" -> "Votre nom "
    Good (fr): "Your name" -> "Votre nom"
    """
    for side, _, spaces in _changed_ends(form):
        at = 0 if side == "beginning" else max(len(form.text) - 1, 0)
        state = "is a space" if spaces else "is no space"
        message = f"there {state} at the {side}, unlike in the source"
        hint = ("Remove it" if spaces else "Add one") + "; `coalition check --fix` does."
        yield Problem(message, hint, at)


def _changed_ends(form: Form) -> Iterator[tuple[str, str, str]]:
    """The ends where only one of source and text has spaces, with those of each."""
    source, text = form.source.text, form.text
    if text == text.strip(_BLANKS) and source == source.strip(_BLANKS):
        return
    for side in ("beginning", "end"):
        expected, spaces = _spaces_at(source, side), _spaces_at(text, side)
        if bool(expected) != bool(spaces):
            yield side, expected, spaces


def _spaces_at(text: str, side: str) -> str:
    if side == "beginning":
        return text[: len(text) - len(text.lstrip(_BLANKS))]
    return text[len(text.rstrip(_BLANKS)) :]


def with_source_ends(form: Form) -> str:
    """The text with the white space of its source at the ends."""
    text = form.text
    # In a text of nothing but spaces both ends are the same spaces.
    if not text.strip(_BLANKS):
        return text
    for side, expected, spaces in _changed_ends(form):
        if side == "beginning":
            text = expected + text[len(spaces) :]
        else:
            text = text[: len(text) - len(spaces)] + expected
    return text


NARROW, NO_BREAK = "\u202f", "\u00a0"
# Looked for once in each run of spaces, and once in each run of colons.
_HIGH = Expression(rf"(?<![{_BLANKS}])(?P<space>[{_BLANKS}]*+)(?P<mark>[;!?]++|:++|»)")
_OPENING = Expression(rf"«(?P<space>[{_BLANKS}]*)")
_CORRECT_SPACES = {":": (NO_BREAK,), "»": (NO_BREAK, NARROW)}
_SPACE_NAMES = {NARROW: "U+202F", NO_BREAK: "U+00A0"}


def wrong_french_spaces(form: Form) -> Iterator[Problem[int]]:
    r"""T204: French has a no-break space before ; ! ? and : and within « ».

    A narrow one (U+202F) or a full one (U+00A0) before ; ! ?, a full one before :, either within
    « », as the Imprimerie nationale has it. Without it the mark begins a line. Not in Canada or
    Switzerland.

    Bad (fr): "Sign now!" -> "Signez maintenant !"
    Good (fr): "Sign now!" -> "Signez maintenant\u202f!"
    """
    for at, mark, correct, space in _find_wrong_spaces(form):
        side = "after" if mark == "«" else "before"
        current = {"": "nothing", " ": "a space that may break"}.get(space, "another space")
        name = _SPACE_NAMES[correct]
        hint = f"Write a no-break space ({name}); `coalition check --fix` does."
        yield Problem(f"{current} stands {side} {mark}", hint, at)


class _High(NamedTuple):
    """A mark that has a space before it in French, and where that space begins."""

    start: int
    at: int
    end: int


_HighMarks = Callable[[str], Iterator[_High]]


def _high_marks(plain: str) -> Iterator[_High]:
    """The marks of a text as it stands; a colon is one where its word has ended."""
    for start, at, end in _marks(plain):
        if plain[at] != ":":
            yield _High(start, at, end)
        elif _ends_word(plain, end):
            yield _High(start if end - at == 1 else end - 1, end - 1, end)


def _future_high_marks(plain: str) -> Iterator[_High]:
    """The marks of a text once each has its space: in `a:!` the colon has then ended its word."""
    for start, at, end in _marks(plain):
        if plain[at] != ":":
            yield _High(start, at, end)
        elif _ends_word(plain, end) or plain[end] in ";!?":
            yield _High(start, at, at + 1)
            yield from (_High(colon, colon, colon + 1) for colon in range(at + 1, end))


def _marks(plain: str) -> Iterator[_High]:
    for match in _HIGH.finditer(plain):
        yield _High(match.start(), match.start("mark"), match.end())


def _ends_word(plain: str, end: int) -> bool:
    return end == len(plain) or plain[end].isspace() or plain[end] in "*_)»\ufffc"


def _find_wrong_spaces(
    form: Form, high_marks: _HighMarks = _high_marks
) -> Iterator[tuple[int, str, str, str]]:
    """The offset and the mark of each wrong space, the correct space, and the spaces there now."""
    if not form.marks.french_spaces or form.target.text.isalnum():
        return
    plain = form.target.plain
    before_marks = set()
    for high in high_marks(plain):
        before_marks.add(high.start)
        mark, space = plain[high.at], plain[high.start : high.at]
        correct = _CORRECT_SPACES.get(mark, (NARROW, NO_BREAK))
        if space in correct or high.start == 0 or _stands_alone(plain, high):
            continue
        yield high.start, mark, correct[0], space
    for match in _OPENING.finditer(plain):
        # The space within `« »` stands before the closing mark, too: fixed twice, it would cut off
        # what follows.
        is_reported = match.start("space") in before_marks
        if match["space"] not in (NO_BREAK, NARROW) and not is_reported:
            yield match.end(), "«", NO_BREAK, match["space"]


def _stands_alone(plain: str, high: _High) -> bool:
    """Whether a mark stands by itself, as in `(!)`, or follows one that has its space."""
    before = plain[high.start - 1]
    return (
        before in "([¿¡!?…*_"
        and high.start == high.at
        and (before in "!?([¿¡" or plain[high.end : high.end + 1] in (")", "]"))
    )


def with_french_spaces(form: Form) -> str:
    """The text with the no-break spaces of French."""
    text = form.text
    pieces: list[str] = []
    end = 0
    for at, mark, correct, space in sorted(_find_wrong_spaces(form, _future_high_marks)):
        start = at - len(space) if mark == "«" else at
        pieces += [text[end:start], correct]
        end = start + len(space)
    return "".join((*pieces, text[end:]))


_DOUBLED = Expression(r"(?<=\S)(?:[ \t\u00a0\u202f]{2,}|\t)(?=\S)")


_SEVERAL = Expression(r"[ \u00a0\u202f]{2}|\t")
"""A faster expression for the usual text, in which nothing is to be found."""


def double_spaces(form: Form) -> Iterator[Problem[int]]:
    """T208: one space stands between words, unless the source has more.

    Bad (de): "Sign the letter" -> "Zeichnet  den Brief"
    Good (de): "Sign the letter" -> "Zeichnet den Brief"
    """
    if _SEVERAL.search(form.text) is None or _DOUBLED.search(form.source.text):
        return
    for match in _DOUBLED.finditer(form.text):
        hint = "Leave one; `coalition check --fix` does."
        yield Problem("several spaces stand together", hint, match.start())


def with_single_spaces(form: Form) -> str:
    """The text with one space wherever several stand."""
    if _DOUBLED.search(form.source.text):
        return form.text
    return _DOUBLED.sub(_space_to_keep, form.text)


def _space_to_keep(match: re.Match[str]) -> str:
    """The first no-break space of a run of spaces, or else a plain space."""
    return next((space for space in match[0] if space in (NO_BREAK, NARROW)), " ")
