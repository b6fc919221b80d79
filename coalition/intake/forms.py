"""The text of an issue or a message by which an organisation asks to be listed.

GitHub writes each question of a form as a heading and the answer below it; templates of other
forges and of e-mails are filled in in the same shape, or as lines `Country: Ireland`. The author
of a form is not read.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise, takewhile
from typing import Any, NamedTuple

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.agreement.form_objections import objecting_texts
from coalition.intake.agreement.refused_agreement import refuses
from coalition.intake.form_lines import form_lines
from coalition.intake.names.people import is_person
from coalition.intake.words.known_headers import fold, is_private, key_of, name_weight

CONSENT = "consent"
"""The key of the question by which an organisation agrees to be listed."""

_NAMES = "names"
_QUESTIONS = {
    "consent": CONSENT,
    "consentement": CONSENT,
    "official names in other languages": _NAMES,
    "noms officiels dans d'autres langues": _NAMES,
}
_KEYS_FROM_FORMS = frozenset({
    "name", "short_name", "country", "website", "description", "signed",
})  # fmt: skip
"""Keys that an organisation may answer; the others are for coordinators to decide."""

_FREE = frozenset({CONSENT, "description", None})
"""What is asked where anything may stand in the answer."""

# `Country (two letters)`.
_HINT = Expression(r"\([^()]*\)\Z")
_LONGEST_QUESTION = 200
_LONGEST_LABEL = 40
"""Characters before the colon of `Contact person: …`."""

# `- [x] We agree`, also with a backslash before the bracket, or as ☐ and ☑.
_BOX = Expression(
    r"[\s>]*(?:[-*+–•]|\d{1,3}[.)])?\s*\\?\[\s*([^\]\s\\]*)\s*\\?\].*|\s*[-*]?\s*([☐☑☒]).*"
)
_TICKS = frozenset("xX✓✔☑☒")
_OPEN_BOX = Expression(r"(?<!\S)\\?\[\s*\\?\](?!\S)|☐")
"""A box without a tick, also one that was wrapped into the middle of a line."""

_OPEN_BRACKETS = Expression(r"\s*(?:[-*+–•]|\d{1,3}[.)])?\s*\\?\[\s*\\?\](?:\s|\Z)")
"""The same at the beginning of a line; ☐ may be the bullet of a list."""

_NO_ANSWER = "_No response_"
"""What GitHub writes below a question without an answer."""

_TOLD = 4
"""The weight of a question that somebody has mapped, above those of `name_weight`."""

_ENOUGH = 3
"""How many known questions make lines a form; a pasted list may have a colon, too."""


class Form(NamedTuple):
    """What an organisation has filled in."""

    cells: dict[str, str]
    """By key of a record, `names/fr` for a name in a language."""

    agreed: bool
    """Whether the organisation agreed to be listed: that question has boxes, all ticked."""

    problem: str
    """What can't be read in the form; empty where everything can."""

    private: tuple[str, ...]
    """Questions with private data, whose answers are not read."""

    unknown: tuple[str, ...]
    """Questions no key is mapped to."""

    day: datetime.date | None = None
    """When it was sent, where the file says so."""

    asked: tuple[str, ...] = ()
    """The questions, and what stands beside the boxes, which tell the language of the form."""

    remarks: tuple[str, ...] = ()
    """What of the answers is not taken, for people."""

    objections: tuple[str, ...] = ()
    """What may ask not to be named, in answers and around them."""


NO_FORM = Form({}, agreed=False, problem="there is no form in it", private=(), unknown=())
"""Stands for an issue without a form."""


def read_forms(text: str, mapping: Mapping[str, str]) -> tuple[Form, ...]:
    """Each form of a text, such as of several mails in one file; none for a text that has none.

    `mapping` has keys by questions in other words, such as `{"Land": "country"}`. The text may be
    quoted, or flattened by a mail program.
    """
    key_by_question = {**_QUESTIONS, **{fold(text): key for text, key in mapping.items()}}
    lines = form_lines(text)
    headings = filter(None, map(_heading, lines))
    by_headings = any(_key(heading, key_by_question) for heading in headings)
    answers = list(_answers(lines, key_by_question, by_headings=by_headings))
    keys = {key for question, _ in answers if (key := _key(question, key_by_question))}
    if "name" not in keys or len(keys) < (2 if by_headings or CONSENT in keys else _ENOUGH):
        return ()
    ask = partial(_parse_question, key_by_question=key_by_question, by_headings=by_headings)
    above = "\n".join(takewhile(lambda line: ask(line) is None, lines))
    forms = [_form(one, key_by_question) for one in _forms_apart(answers, key_by_question)]
    # What stands above all forms of a mail may be about any of them.
    objecting = tuple(objecting_texts([above], _BOX))
    return tuple(form._replace(objections=(*objecting, *form.objections)) for form in forms)


def _forms_apart(
    answers: Sequence[tuple[str, str]], key_by_question: Mapping[str, str]
) -> Iterator[list[tuple[str, str]]]:
    """The answers of each form: another one begins where the first question is asked again."""
    first, form = "", list[tuple[str, str]]()
    for question, answer in answers:
        asked = _asked(question, key_by_question)
        if first and asked == first:
            yield form
            form = []
        first = first or asked
        form.append((question, answer))
    yield form


def _asked(question: str, key_by_question: Mapping[str, str]) -> str:
    """What a question asks that is known: its key, of names with how surely it asks for them."""
    key = _key(question, key_by_question) or ""
    return f"name {_name_weight(question, key_by_question)}" if key == "name" else key


def looks_like_form(text: str) -> bool:
    """Whether a text has open boxes, or headings with answers, even if no question is known."""
    lines = [line for line in form_lines(text) if line.strip()]
    below = [line for above, line in pairwise(lines) if _heading(above) and not _heading(line)]
    answers = [line for line in below if line.lstrip()[:1] not in "-*+•"]
    return len(answers) > 1 or any(map(_OPEN_BRACKETS.match, lines))


def has_form_headings(text: str) -> bool:
    """Whether a text has the heading of consent, and another one that a form has."""
    keys = {_key(heading, _QUESTIONS) for heading in map(_heading, form_lines(text)) if heading}
    return CONSENT in keys and not keys.isdisjoint(_KEYS_FROM_FORMS)


def _heading(line: str) -> str:
    """The text of a Markdown heading; empty for other lines and those too long for a question."""
    marks = len(line) - len(line.lstrip("#"))
    if not 1 <= marks <= 6 or len(line) > _LONGEST_QUESTION or line[marks : marks + 1] not in " \t":
        return ""
    return line[marks:].strip().rstrip("#").strip()


def read_issue(data: Mapping[str, Any], mapping: Mapping[str, str]) -> tuple[Form, ...]:
    """The forms in an issue that a forge's program exports as JSON."""
    text = data.get("body", data.get("description"))
    forms = read_forms(text, mapping) if isinstance(text, str) else ()
    # Names as the programs of GitHub (`gh`) and of other forges write them.
    opened = data.get("createdAt") or data.get("created_at")
    if not isinstance(opened, str):
        return forms
    try:
        day = datetime.date.fromisoformat(opened[:10])
    except ValueError:
        return forms
    return tuple(form._replace(day=day) for form in forms)


def _answers(
    lines: list[str], key_by_question: Mapping[str, str], *, by_headings: bool
) -> Iterator[tuple[str, str]]:
    """Each question with the answer below it, or behind it on its line."""
    question, answer = "", list[str]()
    for line in lines:
        start = _parse_question(line, key_by_question, by_headings=by_headings)
        if start is None:
            answer.append(line)
            continue
        if question:
            yield question, _answer_text(answer)
        question, answer = start[0], [start[1]]
    if question:
        yield question, _answer_text(answer)


def _parse_question(
    line: str, key_by_question: Mapping[str, str], *, by_headings: bool
) -> tuple[str, str] | None:
    """The question that a line asks, and the answer on the same line."""
    if by_headings:
        heading = _heading(line)
        return (heading, "") if heading else None
    question, colon, answer = line.strip().partition(":")
    if "(" in question and ")" not in question:  # a colon within a hint
        rest, close, answer = answer.partition("):")
        question, colon = f"{question}:{rest})", close
    if not colon or len(question) > _LONGEST_QUESTION:
        return None
    # Somebody's telephone number is no part of the answer above it.
    of_people = len(question) <= _LONGEST_LABEL and is_private(question)
    if _key(question, key_by_question) is None and not of_people:
        return None
    return question, answer.strip()


def _answer_text(lines: list[str]) -> str:
    text = "\n".join(line.rstrip() for line in lines).strip()
    return "" if text == _NO_ANSWER else text


def _key(question: str, key_by_question: Mapping[str, str]) -> str | None:
    plain = fold(_HINT.sub("", question[:_LONGEST_QUESTION].strip()))
    return key_by_question.get(plain) or key_of(plain, {})


def _name_weight(question: str, key_by_question: Mapping[str, str]) -> int:
    """How surely a question asks for an organisation's name; what the user says is surest."""
    if _key(question, key_by_question) != "name":
        return 0
    plain = fold(_HINT.sub("", question[:_LONGEST_QUESTION].strip()))
    return _TOLD if plain in key_by_question else name_weight(plain)


def _form(answers: list[tuple[str, str]], key_by_question: Mapping[str, str]) -> Form:
    cells: dict[str, str] = {}
    private, unknown, problems = list[str](), list[str](), list[str]()
    consents = list[str]()
    weights = [_name_weight(question, key_by_question) for question, answer in answers if answer]
    for question, answer in answers:
        key = _key(question, key_by_question)
        if key == "name" and answer and _name_weight(question, key_by_question) < max(weights):
            # A name beside that of an organisation is a person's.
            private.append(question)
            continue
        if key == CONSENT:
            consents.append(answer)
            problems += _other_form_below(answer, key_by_question)
        elif key == _NAMES:
            problems += _read_names(cells, answer)
        elif key in _KEYS_FROM_FORMS and answer:
            if cells.setdefault(key, answer) != answer:
                problems.append(f"{question} has two answers; leave the right one")
        elif key != "-" and answer:
            (private if is_private(question) else unknown).append(question)
    if weights and max(weights) == 1 and is_person(cells.get("name", "")):
        problems.append("the name looks like a person's; ask for the organisation's")
        cells.pop("name")
    agreed = bool(consents) and all(map(_is_agreed, consents))
    asked = (*(question for question, _ in answers), *consents)
    open_ones = (one for one in answers if one[0] not in private)
    free = (text for asked, text in open_ones if _key(asked, key_by_question) in _FREE)
    objections = tuple(objecting_texts(free, _BOX))
    return Form(
        cells, agreed, "; ".join(problems), tuple(private), tuple(unknown),
        asked=asked, objections=objections,
    )  # fmt: skip


def _other_form_below(answer: str, key_by_question: Mapping[str, str]) -> Iterator[str]:
    """A problem where a form of another shape stands below the last answer of one."""
    for line in answer.split("\n"):
        asked = _parse_question(line, key_by_question, by_headings=False)
        if asked and _name_weight(asked[0], key_by_question) > 1:
            yield f"another form stands below it ({asked[0]}); save each in a file of its own"


def _is_agreed(answer: str) -> bool:
    """Whether there are boxes and every one is ticked; any other mark is no tick."""
    if _OPEN_BOX.search(answer):
        return False
    lines = answer.split("\n")
    boxes = [match for line in lines if (match := _BOX.fullmatch(line[:500]))]
    are_ticked = all((box[1] or box[2] or "") in _TICKS for box in boxes)
    # A label may have been changed to `We do not agree`, and ticked.
    return bool(boxes) and are_ticked and not any(refuses(box[0]) for box in boxes)


def _read_names(cells: dict[str, str], answer: str) -> Iterator[str]:
    """Put lines `fr: Nom` into cells; yields a problem for each other line."""
    for line in filter(None, map(str.strip, answer.split("\n"))):
        language, _, name = line.lstrip("-* ").partition(":")
        try:
            cells[f"names/{languages.parse_tag(language.strip())}"] = name.strip()
        except ValueError:
            yield f"{line[:60]} is not a name in a language; write it like fr: Nom"
