"""Checks and fixes of spaces: at the ends of a text, between words, at French marks."""

import re
from collections.abc import Iterator

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
_HIGH = Expression(rf"(?P<space>[{_BLANKS}]*)(?P<mark>[;!?]+|:(?=[\s*_)»\ufffc]|\Z)|»)")
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


def _find_wrong_spaces(form: Form) -> Iterator[tuple[int, str, str, str]]:
    """The offset and the mark of each wrong space, the correct space, and the spaces there now."""
    if not form.marks.french_spaces or form.target.text.isalnum():
        return
    plain = form.target.plain
    before_marks = set()
    for match in _HIGH.finditer(plain):
        before_marks.add(match.start())
        mark = match["mark"][0]
        correct = _CORRECT_SPACES.get(mark, (NARROW, NO_BREAK))
        before = plain[: match.start()]
        if match["space"] in correct or not before or _stands_alone(before, plain, match):
            continue
        yield match.start(), mark, correct[0], match["space"]
    for match in _OPENING.finditer(plain):
        # The space within `« »` stands before the closing mark, too: fixed twice, it would cut off
        # what follows.
        is_reported = match.start("space") in before_marks
        if match["space"] not in (NO_BREAK, NARROW) and not is_reported:
            yield match.end(), "«", NO_BREAK, match["space"]


def _stands_alone(before: str, plain: str, match: re.Match[str]) -> bool:
    """Whether a mark stands by itself, as in `(!)`, or follows one that has its space."""
    return (
        before[-1] in "([¿¡!?…*_"
        and not match["space"]
        and (before[-1] in "!?([¿¡" or plain[match.end() : match.end() + 1] in (")", "]"))
    )


def with_french_spaces(form: Form) -> str:
    """The text with the no-break spaces of French."""
    text = form.text
    # In `a:!` the colon ends its word only once there is a space before the `!`.
    for _ in form.text:
        spaced = _with_spaces(Form(form.pair, form.number, text))
        if spaced == text:
            break
        text = spaced
    return text


def _with_spaces(form: Form) -> str:
    text = form.text
    # From the end, so that the offsets of the rest stay right.
    for at, mark, correct, space in sorted(_find_wrong_spaces(form), reverse=True):
        start = at - len(space) if mark == "«" else at
        text = text[:start] + correct + text[start + len(space) :]
    return text


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
