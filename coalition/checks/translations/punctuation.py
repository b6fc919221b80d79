"""Checks of the mark at the end of a text, in each language's own form, and of brackets."""

import re
from collections.abc import Iterator

from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.languages import Typography, base, typography

_BEHIND = " \t\n\u00a0\u202f*_`\"'”“’‘»«›‹)]\\）」』】\u200b\u200e\u200f\u2066\u2067\u2068\u2069"
"""Characters that may follow the mark at the end of a sentence."""

_DOTS = Expression(r"\.{2,}\Z|…\Z")
_ABBREVIATIONS = frozenset({
    "etc", "inc", "ltd", "corp", "art", "abs", "approx", "itd", "usw", "atd", "stb", "tel", "str",
    "mrs", "prof", "mln", "mrd", "mio", "tys", "ezr", "pol", "sqq", "κλπ", "psl", "jne", "bzw",
    "osv", "npr", "min", "godz", "hod", "val", "plkst", "alt", "intl", "max", "vol", "ed", "nov",
    "kap", "cap", "čl", "sek", "tzv", "ипр", "стр", "млн", "млрд", "тыс", "руб", "грн",
})  # fmt: skip
"""Words that end with a full stop of their own; those of one and two letters are not listed."""

_ONE_WORD = Expression(r"\w{1,6}\.")
_LONGEST_ABBREVIATION = 20
_ORDINAL = Expression(r"\d\.\Z")
_EQUIVALENT = {
    # Some languages ask and order with other marks, and begin letters with ! or with a colon.
    ".": ".!",
    "!": "!.",
    "?": "?",
    ":": ":",
    ",": ",!:;.",  # in a letter what *Yours sincerely,* says may be a sentence
    ";": ";,.",
    "…": "…",
}


def changed_ending(form: Form) -> Iterator[Problem[int]]:
    """T203: a translation ends as its source does, with its own language's mark.

    A question stays a question: `;` in Greek, `؟` in Arabic, `՞` in Armenian, `？` in Chinese. A
    greeting may end as letters begin in the language, and Spanish opens questions, too.

    Bad (el): "Who is watching you?" -> "Ποιος σας παρακολουθεί?"
    Good (el): "Who is watching you?" -> "Ποιος σας παρακολουθεί;"
    """
    source_kind, _ = _ending(form.source.plain, typography(form.source_text.language))
    kind, at = _ending(form.target.plain, form.marks)
    if at < 0:
        return
    last = form.target.plain[at]
    own_mark = form.marks.own.get(_PLAIN_KIND.get(source_kind, source_kind), "")
    if last in form.marks.foreign and own_mark not in ("", last):
        yield Problem(
            f"{last} ends the text, where {form.language_name} has {own_mark}",
            f"Write `{own_mark}`.",
            at,
        )
    elif _are_alike(form, source_kind, kind):
        yield from _missing_opening_mark(form, kind)
    else:
        yield _ending_problem(form, source_kind, kind, at)


def _ending(text: str, marks: Typography) -> tuple[str, int]:
    """The kind of ending of a text, and the offset of its last character; -1 for no text.

    Beside the kinds of marks there are `` for none, `a.` for an abbreviation and `1.` for an
    ordinal.
    """
    end = len(text.rstrip(_BEHIND))
    kind = marks.marks.get(text[end - 1], "") if end else ""
    if kind == "!" and marks.marks.get(text[end - 2 : end - 1]) == "?":
        kind = "?"
    if kind == "." and text[end - 1] == ".":
        head = text[max(end - _LONGEST_ABBREVIATION, 0) : end]
        if ")" in text[end:] or _ONE_WORD.fullmatch(text[:end]):
            # What stands in brackets, or alone, is shortened rather than ended.
            return "a.", end - 1
        if _DOTS.search(head):
            kind = "…"
        elif _ORDINAL.search(head):
            kind = "1."
        elif is_abbreviation(head.split()[-1]):
            kind = "a."
    return kind, end - 1


def is_abbreviation(word: str) -> bool:
    """Whether a word that ends with a full stop does so wherever it stands: `p.m.`, `e.V.`."""
    letters = word.lstrip("([„“«\"'").rstrip(".")
    return len(letters) <= 2 or "." in letters or letters.lower() in _ABBREVIATIONS


_LONGEST_END = 12


def _share_mark(form: Form) -> bool:
    """Whether both texts end with a mark of one kind among several, as `!?` and `?”.` have them."""
    ends = (
        _marks_at_end(form.source.plain, typography(form.source_text.language)),
        _marks_at_end(form.target.plain, form.marks),
    )
    return max(map(len, ends)) > 1 and not ends[0].isdisjoint(ends[1])


def _marks_at_end(text: str, marks: Typography) -> frozenset[str]:
    """The kinds of marks behind the last word of a text, within and behind quotation marks."""
    end = text[-_LONGEST_END:]
    behind = end[len(end.rstrip(_BEHIND + "".join(marks.marks))) :]
    kinds = frozenset(marks.marks[mark] for mark in behind if mark in marks.marks)
    return kinds | {"?", "!"} if not _BOTH_MARKS.isdisjoint(behind) else kinds


_CLOSED = Expression(r"([^\w\s])[ \u00a0\u202f]?[\"”“’»«›‹״》」』]")


def _moves_quotation(form: Form) -> bool:
    """Whether one text ends with a quotation that stands within the other.

    *“Who are you?” she asks.* is in many languages *She asks: “Who are you?”*
    """
    source, target = form.source.plain, form.target.plain
    ends = (
        _quoted_marks(source, typography(form.source_text.language)),
        _quoted_marks(target, form.marks),
    )
    return (_ends_quoted(source) or _ends_quoted(target)) and not ends[0].isdisjoint(ends[1])


def _quoted_marks(text: str, marks: Typography) -> frozenset[str]:
    """The kinds of marks with which quotations of a text end."""
    found = (match[1] for match in _CLOSED.finditer(text))
    return frozenset(marks.marks[mark] for mark in found if mark in marks.marks) & {"?", "!", "…"}


def _ends_quoted(text: str) -> bool:
    end = text[-_LONGEST_END:].rstrip(" *_")
    return any(match.end() == len(end) for match in _CLOSED.finditer(end))


_BOTH_MARKS = frozenset("⁉⁈‽")
_PLAIN_KIND = {"a.": ".", "1.": "."}


def _are_alike(form: Form, source_kind: str, kind: str) -> bool:
    """Whether two texts that end with marks of these kinds end alike."""
    if source_kind == kind or _are_equivalent(form, source_kind, kind):
        return True
    return _share_mark(form) or _moves_quotation(form)


def _are_equivalent(form: Form, source_kind: str, kind: str) -> bool:
    """Whether two kinds of endings that differ say the same."""
    if form.source_text.is_formula and {source_kind, kind} <= _FORMULA_ENDS:
        return True
    if "a." in (source_kind, kind) or "1." in (source_kind, kind):
        # The full stop may belong to the word and end the sentence as well.
        return not {source_kind, kind} & {"?", ":"}
    if form.marks.script == "Armn" and source_kind in _ARMENIAN_WITHIN:
        # These marks stand on the word that is asked or cried, not at the end.
        return not _ARMENIAN_WITHIN[source_kind].isdisjoint(form.text)
    if (source_kind, kind) == ("", "!") and base(form.language) in _COMMANDS_CRY:
        return True
    if source_kind == "?" and form.marks.script == "Jpan" and "か" in form.text.rstrip()[-3:]:
        return True
    if kind == "." and form.marks.one_mark:
        return source_kind in _ENDS
    if not kind:
        return source_kind == "," or form.marks.ends_bare
    return kind in _EQUIVALENT.get(source_kind, "")


_ENDS = frozenset(".?!…:;")
_FORMULA_ENDS = frozenset({"", ",", "!", ":", "."})
_COMMANDS_CRY = frozenset({"hu"})
"""Languages whose spelling ends every command with an exclamation mark, a heading's, too."""

_ARMENIAN_WITHIN = {"?": frozenset("՞"), "!": frozenset("՜՛")}
_MARK_NAMES = {
    ".": "a full stop", "?": "a question mark", "!": "an exclamation mark", ":": "a colon",
    ",": "a comma", ";": "a semicolon", "…": "an ellipsis", "": "no mark",
}  # fmt: skip


def _ending_problem(form: Form, source_kind: str, kind: str, at: int) -> Problem[int]:
    source_kind, kind = _PLAIN_KIND.get(source_kind, source_kind), _PLAIN_KIND.get(kind, kind)
    message = f"the text ends with {_MARK_NAMES[kind]}, the source with {_MARK_NAMES[source_kind]}"
    if not source_kind:
        return Problem(message, "End it without a mark.", at)
    return Problem(message, f"End it with `{form.marks.own.get(source_kind, source_kind)}`.", at)


_OPENINGS = {"?": "¿", "!": "¡"}


def _missing_opening_mark(form: Form, kind: str) -> Iterator[Problem[int]]:
    """The problem of a Spanish question or exclamation without the mark that opens it, if any."""
    opening = _OPENINGS.get(kind)
    if opening and form.marks.opening_marks and opening not in form.text:
        other = _OPENINGS["!" if kind == "?" else "?"]
        if other not in form.text:
            yield Problem(f"no {opening} opens what {kind} closes", f"Write {opening}, too.", 0)


_BRACKETS = {")": "(", "]": "[", "】": "【"}
_BRACKET = Expression(r"[()\[\]【】]")
_WIDE = str.maketrans("（）［］", "()[]")
_ANY_BRACKET = frozenset("()[]（）［］【】")
_LABEL = Expression(r"(?:\A|[\s\ufffc.;,])(?:\w{1,2}|[ivx]+)\)\Z")
"""The label of an item of a list within a text: `a)`, `2)`, `iv)`."""


def open_brackets(form: Form) -> Iterator[Problem[int]]:
    """T206: brackets that open are closed, unless those of the source are not.

    Bad (de): "the Act (2024)" -> "das Gesetz (2024"
    Good (de): "the Act (2024)" -> "das Gesetz (2024)"
    """
    if _ANY_BRACKET.isdisjoint(form.text):
        return
    at = _find_open_bracket(form.target)
    if at is not None and form.source.find(_find_open_bracket) is None:
        bracket = form.target.plain[at]
        state = "is never closed" if bracket in "([（［【" else "closes nothing"
        yield Problem(f"the bracket {bracket} {state}", "Write both brackets, or neither.", at)


def _find_open_bracket(prose: Prose) -> int | None:
    """The offset of the first bracket without its fellow; None where all have theirs."""
    text = prose.plain if prose.text.isascii() else prose.plain.translate(_WIDE)
    stack: list[re.Match[str]] = []
    for match in _BRACKET.finditer(text):
        if match[0] in "([【":
            stack.append(match)
        elif stack:
            if stack.pop()[0] != _BRACKETS[match[0]]:
                return match.start()
        elif not _LABEL.search(text, max(match.start() - 6, 0), match.end()):
            return match.start()
    return stack[0].start() if stack else None
