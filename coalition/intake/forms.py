"""The text of an issue or a message by which an organisation asks to be listed.

GitHub writes each question of a form as a heading and the answer below it; templates of other
forges and of e-mails are filled in in the same shape, or as lines `Country: Ireland`. Whoever wrote
it is not in the text, and is not asked for.
"""

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from coalition import languages
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
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HEADING = re.compile(r"#{1,6}[ \t]+(.+?)[ \t]*#*")
_LINE = re.compile(r"([^:\[\]()]{2,100}(?:\([^()]*\))?):(?:[ \t]+(.*))?")
_HINT = re.compile(r"\s*\([^()]*\)\s*\Z")
_BOX = re.compile(r"[ \t]*(?:[-*][ \t]+)?\[[ \t]*([^\]\s]?)[ \t]*\].*")
_NO_ANSWER = "_No response_"
_ENOUGH = 3
"""Known questions that make a text of lines a form; a pasted list may hold a colon, too."""


class Form(NamedTuple):
    """What an organisation has filled in."""

    cells: dict[str, str]
    """By key of a record, `names/fr` for a name in a language."""

    agreed: bool
    """Whether it agreed to be listed: every box below that question is ticked."""

    trouble: str
    """What can't be read in it, or nothing."""

    private: tuple[str, ...]
    """Questions with answers that are nobody's business here."""

    unknown: tuple[str, ...]
    """Questions that nobody told the meaning of."""

    day: datetime.date | None = None
    """When it was sent, where the file says so."""


def read_form(text: str, told: Mapping[str, str]) -> Form | None:
    """The answers of a form; None for a text that is none.

    `told` gives the keys of questions in other words, such as `{"Land": "country"}`.
    """
    known = {**_QUESTIONS, **{fold(question): key for question, key in told.items()}}
    answers = list(_answers(_COMMENT.sub("", text), known))
    keys = {key for question, _ in answers if (key := _key(question, known))}
    if "name" not in keys or len(keys) < (2 if CONSENT in keys else _ENOUGH):
        return None
    return _form(answers, known)


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


def _answers(text: str, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each question with what stands below it, or behind it on its line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    by_headings = any(_HEADING.fullmatch(line) for line in lines)
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
        heading = _HEADING.fullmatch(line)
        return (heading[1], "") if heading else None
    found = _LINE.fullmatch(line.strip())
    if found is None or _key(found[1], known) is None:
        return None
    return found[1], found[2] or ""


def _said(lines: list[str]) -> str:
    text = "\n".join(line.rstrip() for line in lines).strip()
    return "" if text == _NO_ANSWER else text


def _key(question: str, known: Mapping[str, str]) -> str | None:
    plain = fold(_HINT.sub("", question))
    return known.get(plain) or key_of(plain, {})


def _form(answers: list[tuple[str, str]], known: Mapping[str, str]) -> Form:
    cells: dict[str, str] = {}
    private, unknown, troubles = list[str](), list[str](), list[str]()
    agreed = False
    for question, answer in answers:
        key = _key(question, known)
        if key == CONSENT:
            agreed = _is_agreed(answer)
        elif key == _NAMES:
            troubles += _take_names(cells, answer)
        elif key is None and answer:
            (private if is_private(question) else unknown).append(question)
        elif key is not None and key != "-" and answer:
            cells[key] = answer
    return Form(cells, agreed, "; ".join(troubles), tuple(private), tuple(unknown))


def _is_agreed(answer: str) -> bool:
    """Whether there are boxes and every one is ticked."""
    boxes = [found for line in answer.split("\n") if (found := _BOX.fullmatch(line))]
    return bool(boxes) and all(box[1] for box in boxes)


def _take_names(cells: dict[str, str], answer: str) -> Iterator[str]:
    """Take in lines `fr: Nom`; what can't be read so is said."""
    for line in filter(None, map(str.strip, answer.split("\n"))):
        language, _, name = line.lstrip("-* ").partition(":")
        try:
            cells[f"names/{languages.parse_tag(language.strip())}"] = name.strip()
        except ValueError:
            yield f"{line[:60]} is no name in a language; write it like fr: Nom"
