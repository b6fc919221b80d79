"""Check and fix of quotation marks, which differ from language to language."""

from collections.abc import Iterator

from coalition.checks.translations.pair import Form
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.languages import quotation_marks

_TYPOGRAPHIC = "“”„‟«»‹›「」『』〝〞〟"
_SINGLE = "‘‚‛"
_ANY = Expression(f'[{_TYPOGRAPHIC}{_SINGLE}"]')
_STRAIGHT = '"'
_LETTERED = Expression(r"(?<=\w)[‘‛](?=\w)")
"""An apostrophe of another shape, as names have it."""


def foreign_quotation_marks(form: Form) -> Iterator[Problem[int]]:
    """T205: quotation marks are those of the language.

    „Deutsch“, « français », ”svenska”, „polski”: readers see at once that a program or another
    language chose the marks. Straight ones are right where the source has them, too. French has ’
    for its apostrophe.

    Bad (de): "The “right” question" -> "Die “richtige” Frage"
    Good (de): "The “right” question" -> "Die „richtige“ Frage"
    """
    yield from _straight_apostrophe(form)
    foreign = tuple(_find_foreign(form))
    if not foreign:
        return
    opening, closing = quotation_marks(form.language)[:2]
    marks = " ".join(dict.fromkeys(form.text[at] for at in foreign))
    repairable = "; `coalition check --fix` does" if with_own_marks(form) != form.text else ""
    message = f"{marks} is not a quotation mark of {form.language_name}"
    if " " in marks:
        message = f"{marks} are not quotation marks of {form.language_name}"
    space = "\u00a0" if form.marks.french_spaces else ""
    hint = f"Write {opening}{space}…{space}{closing}{repairable}."
    yield Problem(message, hint, foreign[0])


_APOSTROPHE = Expression(r"(?<=[^\W\d_])'(?=[^\W\d_])")


def _straight_apostrophe(form: Form) -> Iterator[Problem[int]]:
    if "'" not in form.text or form.marks.language != "fr" or "'" in form.source.plain:
        return
    if match := _APOSTROPHE.search(form.target.plain):
        hint = "Write ’; `coalition check --fix` does."
        yield Problem("' is not the apostrophe of French", hint, match.start())


def with_curved_apostrophes(form: Form) -> str:
    """The text with the apostrophe of French where its source has no straight one."""
    if form.marks.language != "fr" or "'" in form.source.plain:
        return form.text
    offsets = frozenset(match.start() for match in _APOSTROPHE.finditer(form.target.plain))
    return "".join("’" if at in offsets else sign for at, sign in enumerate(form.text))


def with_own_signs(form: Form) -> str:
    """The text with its language's quotation marks and apostrophe."""
    marked = with_own_marks(form)
    return with_curved_apostrophes(Form(form.pair, form.number, marked))


def _find_foreign(form: Form) -> Iterator[int]:
    plain = form.target.plain
    accepted = form.marks.quotation
    # Marks for a quotation within another count only where there is another.
    if any(mark in plain for mark in form.marks.preferred[:2]):
        accepted += form.marks.within
    if _STRAIGHT in form.source.plain:
        accepted += _STRAIGHT
    in_pairs = plain.count(_STRAIGHT) % 2 == 0
    for match in _ANY.finditer(plain):
        mark = match[0]
        if mark in accepted:
            continue
        if mark in _SINGLE and _LETTERED.match(plain, match.start()):
            continue
        if mark == _STRAIGHT and _is_unit(plain, match.start(), in_pairs=in_pairs):
            continue
        yield match.start()
    if "'" in plain and "'" not in form.source.plain and "'" not in accepted:
        for match in _SINGLE_PAIR.finditer(plain):
            yield from (match.start(), match.end() - 1)


_SINGLE_PAIR = Expression(r"(?<![\w'])'(?=\w)[^'\n]{2,80}+(?<=[\w.!?…])'(?![\w'])")


def _is_unit(text: str, at: int, *, in_pairs: bool) -> bool:
    """Whether a straight mark stands for inches or seconds, or within a Hebrew acronym.

    `in_pairs` is whether the text has an even number of them.
    """
    before, after = text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    return (before.isdigit() and not in_pairs) or (before.isalpha() and after.isalpha())


_PAIRS = (
    Expression(r"“([^“”„«»\"]*+)”"),
    Expression(r"„([^“”„«»\"]*+)[“”]"),
    Expression(r"«([^“”„«»\"]*+)»"),
    Expression(r"(?<![\w\"])\"([^“”„«»\"]*+)\"(?![\w\"])"),
)


def with_own_marks(form: Form) -> str:
    """The text with its language's marks; as it was if its foreign ones are not plain pairs."""
    foreign = frozenset(_find_foreign(form))
    text = form.text
    if not foreign:
        return text
    opening, closing = quotation_marks(form.language)[:2]
    space = "\u00a0" if form.marks.french_spaces else ""
    pieces: list[str] = []
    end = 0
    spans = sorted(
        (match.span(), match[1].strip() if match[0][0] == "«" else match[1])
        for pattern in _PAIRS
        for match in pattern.finditer(text)
        if match.start() in foreign or match.end() - 1 in foreign
    )
    replaced: set[int] = set()
    for (start, stop), inner in spans:
        # Pairs that overlap are no plain pairs.
        if start < end:
            return text
        pieces += [text[end:start], opening, space, inner, space, closing]
        replaced |= {start, stop - 1}
        end = stop
    return "".join((*pieces, text[end:])) if foreign <= replaced else text
