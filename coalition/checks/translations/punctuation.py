"""How a text ends, by the marks of each language, and what it puts between brackets."""

import re
from collections.abc import Iterator

from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.languages import Typography, typography

_BEHIND = " \t\n\u00a0\u202f*_`\"'”“’‘»«›‹)]\\）」』】\u200b\u200e\u200f\u2066\u2067\u2068\u2069"
"""What may stand behind the mark that ends a sentence."""

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
_EQUAL = {
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
    wanted, _ = _ending(form.source.plain, typography(form.source_text.language))
    found, at = _ending(form.target.plain, form.marks)
    if at < 0:
        return
    last = form.target.plain[at]
    own = form.marks.own.get(_PLAIN_KIND.get(wanted, wanted), "")
    if last in form.marks.foreign and own not in ("", last):
        yield Problem(
            f"{last} ends the text, where {form.language_name} has {own}", f"Write `{own}`.", at
        )
    elif wanted == found or _are_equivalent(form, wanted, found):
        yield from _missing_opening_mark(form, found)
    else:
        yield _ending_problem(form, wanted, found, at)


def _ending(text: str, marks: Typography) -> tuple[str, int]:
    """The kind of ending of a text, and the offset of its last character; -1 for no text.

    Beside the kinds of marks there are `` for none, `a.` for an abbreviation and `1.` for an
    ordinal.
    """
    end = len(text.rstrip(_BEHIND))
    kind = marks.marks.get(text[end - 1], "") if end else ""
    if kind == "." and text[end - 1] == ".":
        head = text[max(end - _LONGEST_ABBREVIATION, 0) : end]
        if ")" in text[end:] or _ONE_WORD.fullmatch(text[:end]):
            # What stands in brackets, or alone, is shortened rather than ended.
            return "a.", end - 1
        if _DOTS.search(head):
            kind = "…"
        elif _ORDINAL.search(head):
            kind = "1."
        elif _is_abbreviation(head.split()[-1]):
            kind = "a."
    return kind, end - 1


def _is_abbreviation(word: str) -> bool:
    """Whether a word that ends with a full stop does so wherever it stands: `p.m.`, `e.V.`."""
    letters = word.lstrip("([„“«\"'").rstrip(".")
    return len(letters) <= 2 or "." in letters or letters.lower() in _ABBREVIATIONS


_PLAIN_KIND = {"a.": ".", "1.": "."}


def _are_equivalent(form: Form, wanted: str, found: str) -> bool:
    """Whether two kinds of endings that differ say the same."""
    if "a." in (wanted, found) or "1." in (wanted, found):
        # The full stop may belong to the word and end the sentence as well.
        return not {wanted, found} & {"?", ":"}
    if form.marks.script == "Armn" and wanted in _ARMENIAN_WITHIN:
        # These marks stand on the word that is asked or cried, not at the end.
        return not _ARMENIAN_WITHIN[wanted].isdisjoint(form.text)
    if wanted == "?" and form.marks.script == "Jpan" and "か" in form.text.rstrip()[-3:]:
        return True
    if not found:
        return wanted == "," or form.marks.ends_bare
    return found in _EQUAL.get(wanted, "")


_ARMENIAN_WITHIN = {"?": frozenset("՞"), "!": frozenset("՜՛")}
_CALLED = {
    ".": "a full stop", "?": "a question mark", "!": "an exclamation mark", ":": "a colon",
    ",": "a comma", ";": "a semicolon", "…": "an ellipsis", "": "no mark",
}  # fmt: skip


def _ending_problem(form: Form, wanted: str, found: str, at: int) -> Problem[int]:
    wanted, found = _PLAIN_KIND.get(wanted, wanted), _PLAIN_KIND.get(found, found)
    message = f"the text ends with {_CALLED[found]}, the source with {_CALLED[wanted]}"
    if not wanted:
        return Problem(message, "End it without a mark.", at)
    return Problem(message, f"End it with `{form.marks.own.get(wanted, wanted)}`.", at)


_OPENINGS = {"?": "¿", "!": "¡"}


def _missing_opening_mark(form: Form, found: str) -> Iterator[Problem[int]]:
    """In Spanish a question begins with a mark, too."""
    opening = _OPENINGS.get(found)
    if opening and form.marks.opening_marks and opening not in form.text:
        other = _OPENINGS["!" if found == "?" else "?"]
        if other not in form.text:
            yield Problem(f"no {opening} opens what {found} closes", f"Write {opening}, too.", 0)


_BRACKETS = {")": "(", "]": "[", "】": "【"}
_BRACKET = Expression(r"[()\[\]【】]")
_WIDE = str.maketrans("（）［］", "()[]")
_ANY_BRACKET = frozenset("()[]（）［］【】")
_LABEL = Expression(r"(?:\A|[\s\ufffc.;,])(?:\w{1,2}|[ivx]+)\)\Z")
"""What stands before an item of a list within a text: `a)`, `2)`, `iv)`."""


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
        which = "is never closed" if bracket in "([（［【" else "closes nothing"
        yield Problem(f"the bracket {bracket} {which}", "Write both brackets, or neither.", at)


def _find_open_bracket(prose: Prose) -> int | None:
    """Where the first bracket without its fellow stands; None where all have theirs."""
    text = prose.plain if prose.text.isascii() else prose.plain.translate(_WIDE)
    opened: list[re.Match[str]] = []
    for found in _BRACKET.finditer(text):
        if found[0] in "([【":
            opened.append(found)
        elif opened:
            if opened.pop()[0] != _BRACKETS[found[0]]:
                return found.start()
        elif not _LABEL.search(text, max(found.start() - 6, 0), found.end()):
            return found.start()
    return opened[0].start() if opened else None
