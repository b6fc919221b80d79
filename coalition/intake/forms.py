"""The text of an issue or a message by which an organisation asks to be listed.

GitHub writes each question of a form as a heading and the answer below it; templates of other
forges and of e-mails are filled in in the same shape, or as lines `Country: Ireland`. Whoever wrote
it is not in the text, and is not asked for.
"""

import datetime
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.headers import fold, is_private, key_of

CONSENT = "consent"
"""What `told` calls the question by which an organisation agrees to be listed."""

_NAMES = "names"
_QUESTIONS = {
    "consent": CONSENT,
    "consentement": CONSENT,
    "official names in other languages": _NAMES,
    "noms officiels dans d'autres langues": _NAMES,
}
_ASKED = frozenset({"name", "short_name", "country", "website", "description", "signed"})
"""What an organisation may say of itself; the rest is for coordinators to say."""

_COMMENT = Expression(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HINT = Expression(r"\([^()]*\)\Z")
_LONGEST_QUESTION = 200
_BOX = Expression(
    r"[\s>]*(?:[-*+–•]|\d{1,3}[.)])?\s*\\?\[\s*([^\]\s\\]*)\s*\\?\].*|\s*[-*]?\s*([☐☑☒]).*"
)
_TICKS = frozenset("xX✓✔☑☒")
_NO_ANSWER = "_No response_"
_ENOUGH = 3
"""Known questions that make a text of lines a form; a pasted list may hold a colon, too."""


class Form(NamedTuple):
    """What an organisation has filled in."""

    cells: dict[str, str]
    """By key of a record, `names/fr` for a name in a language."""

    agreed: bool
    """Whether it agreed to be listed: there are boxes below that question, and all are ticked."""

    trouble: str
    """What can't be read in it, or nothing."""

    private: tuple[str, ...]
    """Questions with answers that are nobody's business here."""

    unknown: tuple[str, ...]
    """Questions that nobody told the meaning of."""

    day: datetime.date | None = None
    """When it was sent, where the file says so."""


NO_FORM = Form({}, agreed=False, trouble="there is no form in it", private=(), unknown=())
"""What stands for an issue that is none."""


def read_form(text: str, told: Mapping[str, str]) -> Form | None:
    """The answers of a form; None for a text that is none.

    `told` gives the keys of questions in other words, such as `{"Land": "country"}`.
    """
    known = {**_QUESTIONS, **{fold(question): key for question, key in told.items()}}
    lines = _lines(text)
    by_headings = any(_key(heading, known) for line in lines if (heading := _heading(line)))
    answers = list(_answers(lines, known, by_headings=by_headings))
    keys = {key for question, _ in answers if (key := _key(question, known))}
    if "name" not in keys or len(keys) < (2 if by_headings or CONSENT in keys else _ENOUGH):
        return None
    return _form(answers, known)


def looks_like_form(text: str) -> bool:
    """Whether a text has boxes, or headings with answers, though nobody knows its questions."""
    lines = [line for line in _lines(text) if line.strip()]
    below = [line for above, line in pairwise(lines) if _heading(above) and not _heading(line)]
    answers = [line for line in below if line.lstrip()[:1] not in "-*+•"]
    return len(answers) > 1 or any(line.lstrip().startswith(("[ ]", "- [ ]")) for line in lines)


def _lines(text: str) -> list[str]:
    plain = _COMMENT.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return plain.split("\n")


def _heading(line: str) -> str:
    """What a Markdown heading says; nothing for another line, or one too long for a question."""
    marks = len(line) - len(line.lstrip("#"))
    if not 1 <= marks <= 6 or len(line) > _LONGEST_QUESTION or line[marks : marks + 1] not in " \t":
        return ""
    return line[marks:].strip().rstrip("#").strip()


def read_issue(data: Mapping[str, Any], told: Mapping[str, str]) -> Form | None:
    """The form in an issue as a forge's program exports it: its text, and when it was opened."""
    text = data.get("body", data.get("description"))
    form = read_form(text, told) if isinstance(text, str) else None
    opened = data.get("createdAt") or data.get("created_at")
    if form is None or not isinstance(opened, str):
        return form
    try:
        return form._replace(day=datetime.date.fromisoformat(opened[:10]))
    except ValueError:
        return form


def _answers(
    lines: list[str], known: Mapping[str, str], *, by_headings: bool
) -> Iterator[tuple[str, str]]:
    """Each question with what stands below it, or behind it on its line."""
    question, answer = "", list[str]()
    for line in lines:
        asked = _asked(line, known, by_headings=by_headings)
        if asked is None:
            answer.append(line)
            continue
        if question:
            yield question, _said(answer)
        question, answer = asked[0], [asked[1]]
    if question:
        yield question, _said(answer)


def _asked(line: str, known: Mapping[str, str], *, by_headings: bool) -> tuple[str, str] | None:
    """The question that a line asks, and what it answers itself."""
    if by_headings:
        heading = _heading(line)
        return (heading, "") if heading else None
    question, colon, answer = line.strip().partition(":")
    if "(" in question and ")" not in question:  # a colon within a hint
        rest, close, answer = answer.partition("):")
        question, colon = f"{question}:{rest})", close
    if not colon or len(question) > _LONGEST_QUESTION or _key(question, known) is None:
        return None
    return question, answer.strip()


def _said(lines: list[str]) -> str:
    text = "\n".join(line.rstrip() for line in lines).strip()
    return "" if text == _NO_ANSWER else text


def _key(question: str, known: Mapping[str, str]) -> str | None:
    plain = fold(_HINT.sub("", question[:_LONGEST_QUESTION].strip()))
    return known.get(plain) or key_of(plain, {})


def _form(answers: list[tuple[str, str]], known: Mapping[str, str]) -> Form:
    cells: dict[str, str] = {}
    private, unknown, troubles = list[str](), list[str](), list[str]()
    consents = list[str]()
    for question, answer in answers:
        key = _key(question, known)
        if key == CONSENT:
            consents.append(answer)
        elif key == _NAMES:
            troubles += _take_names(cells, answer)
        elif key in _ASKED and answer:
            cells.setdefault(key, answer)
        elif key != "-" and answer:
            (private if is_private(question) else unknown).append(question)
    agreed = bool(consents) and all(map(_is_agreed, consents))
    return Form(cells, agreed, "; ".join(troubles), tuple(private), tuple(unknown))


def _is_agreed(answer: str) -> bool:
    """Whether there are boxes and every one is ticked; any other mark is no tick."""
    boxes = [found for line in answer.split("\n") if (found := _BOX.fullmatch(line[:500]))]
    return bool(boxes) and all((box[1] or box[2] or "") in _TICKS for box in boxes)


def _take_names(cells: dict[str, str], answer: str) -> Iterator[str]:
    """Take in lines `fr: Nom`; what can't be read so is said."""
    for line in filter(None, map(str.strip, answer.split("\n"))):
        language, _, name = line.lstrip("-* ").partition(":")
        try:
            cells[f"names/{languages.parse_tag(language.strip())}"] = name.strip()
        except ValueError:
            yield f"{line[:60]} is no name in a language; write it like fr: Nom"
