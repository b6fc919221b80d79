"""Check and fix of the marks within a text: those of the language's script."""

from collections.abc import Iterator
from functools import lru_cache

from coalition.checks.translations.pair import Form
from coalition.expressions import Expression
from coalition.findings import Problem


def foreign_marks(form: Form) -> Iterator[Problem[int]]:
    """T223: the marks within a text are those of its script.

    ، ؛ ؟ in Arabic, Persian and Urdu, ; for a question in Greek, ， and 。 in Chinese. A mark of
    another script stands on the wrong side there, or says something else. Names and numbers in
    Latin letters keep theirs.

    Bad (ar): "Our streets, our faces" -> "شوارعنا, وجوهنا"
    Good (ar): "Our streets, our faces" -> "شوارعنا، وجوهنا"
    """
    for at, mark, own in _find_foreign(form):
        message = f"{mark} is not a mark of {form.language_name}"
        yield Problem(message, f"Write `{own}`; `coalition check --fix` does.", at)


def _find_foreign(form: Form) -> Iterator[tuple[int, str, str]]:
    """Each mark of another script behind a word of the language, with its place and what it is for.

    Not the one that ends the text: T203 asks about it.
    """
    text = form.target.plain
    foreign = form.marks.foreign
    if not foreign or not any(mark in text for mark in foreign):
        return
    own = {mark: form.marks.own.get(_KINDS[mark], "") for mark in foreign}
    for match in _marks(form.marks.script, foreign).finditer(text):
        at = match.end() - 1
        if own[text[at]]:
            yield at, text[at], own[text[at]]


_KINDS = {mark: mark for mark in "?!.,;"}
_LETTERS = {
    "Arab": "\u0600-\u060b\u060d-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff",
    "Grek": "\u0370-\u0373\u0376-\u037d\u037f-\u0386\u0388-\u03ff\u1f00-\u1fff",
    "Jpan": "\u3005-\u3007\u3041-\u30ff\u4e00-\u9fff",
    "Hans": "\u3005-\u3007\u4e00-\u9fff",
    "Hant": "\u3005-\u3007\u4e00-\u9fff",
}
_CLOSING = "»”’)\\]）」』*_"


@lru_cache(maxsize=16)
def _marks(script: str, foreign: str) -> Expression[str]:
    """Marks behind a letter of a script, with more text behind them."""
    return Expression(rf"[{_LETTERS[script]}][{_CLOSING}]{{0,3}}[{foreign}](?=[\s{_CLOSING}]*\w)")


def with_own_marks(form: Form) -> str:
    """The text with the marks of its script, behind which Chinese and Japanese have no space."""
    text = form.text
    for at, _, own in reversed(tuple(_find_foreign(form))):
        behind = text[at + 1 :] if form.marks.spaced else text[at + 1 :].removeprefix(" ")
        text = f"{text[:at]}{own}{behind}"
    return text
