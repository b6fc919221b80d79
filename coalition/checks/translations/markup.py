"""Checks of Markdown and HTML in translations."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from html import unescape

from coalition.checks.translations.emphasis import (
    Restressing,
    unseen_stresses,
    with_seen_stresses,
)
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import OPAQUE
from coalition.checks.translations.references import has_lost_links
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.letters import References, inline_markup, inline_text

_SIGN = Expression(r"[*_`\[\]<\\]")
_ITALICS = frozenset({"Latn", "Grek", "Cyrl", "Armn"})
"""Scripts with slanted letters; elsewhere translators leave emphasis out or mark it otherwise."""


def changed_markup(form: Form) -> Iterator[Problem[int]]:
    """T112: a translation has as many links, stresses and pieces of code as its source.

    A link that is gone can't be followed. Scripts without slanted letters may do without emphasis.

    Bad (de): "**Sign** the [letter](https://example.org/)" -> "Unterzeichnet den Brief"
    Good (de): "**Sign** the [letter](https://example.org/)" -> "**Zeichnet** den [Brief](https://example.org/)"
    """
    if not form.source_text.markdown:
        return
    source, target = form.source.text, form.target.text
    if not (target.startswith(_BLOCKS) or _may_have_markup(source) or _may_have_markup(target)):
        return
    if not source.startswith(_BLOCKS) and (block := _BLOCK.match(target)):
        message = f"the text begins with {block[1]}, as a list, heading or quotation would"
        yield Problem(message, "Begin with the text; its place in the letter is kept by itself.", 0)
    references = form.source_text.references
    # What is unseen only for want of a space is T113's to tell.
    meant = _with_stresses_meant(form)
    expected, counts = _count_kinds(source, references), _count_kinds(meant, references)
    if has_lost_links(form):
        # They are reported with what to write in their place.
        del expected["link"], counts["link"]
    counts["link"] -= min(_count_bare_links(form), max(counts["link"] - expected["link"], 0))
    if form.marks.script not in _ITALICS:
        expected, counts = (
            Counter({kind: n for kind, n in kinds.items() if kind != "em"})
            for kinds in (expected, counts)
        )
    for kind in dict.fromkeys((*expected, *counts)):
        if counts[kind] != expected[kind]:
            yield _count_problem(form, kind, expected[kind], counts[kind])


_AUTOLINK = Expression(r"<((?:https?://|[\w.+-]+@)[^\s<>]+)>")


def _lost_autolink(form: Form) -> str:
    """An address that the source makes a link by `<…>`, and the translation leaves bare."""
    in_source = (match[1] for match in _AUTOLINK.finditer(form.source.text))
    lost = (one for one in in_source if one in form.text and f"<{one}>" not in form.text)
    return next(lost, "")


def _count_bare_links(form: Form) -> int:
    """How many addresses are links by `<…>` that their source has without it."""
    source = form.source.text
    found = (match[1] for match in _AUTOLINK.finditer(form.text))
    return sum(address in source and f"<{address}>" not in source for address in found)


_BLOCKS = ("- ", "* ", "+ ", "# ", "## ", "### ", "> ")
_BLOCK = Expression(r"([-*+>]|#{1,6}) ")
_NAMES = {
    "em": ("emphasis (*…*)", "emphasis (*…*)"),
    "strong": ("strong text (**…**)", "strong texts (**…**)"),
    "code": ("piece of code (`…`)", "pieces of code (`…`)"),
    "link": ("link", "links"),
}


def _count_problem(form: Form, kind: str, expected: int, count: int) -> Problem[int]:
    number = {0: "no", 1: "one"}.get(count, str(count))
    name = _NAMES[kind][count > 1]
    source_count = {0: "none", 1: "one"}.get(expected, str(expected))
    hint = "Mark up the same words as the source does."
    at = 0
    lost = _lost_autolink(form) if kind == "link" and count < expected else ""
    if lost:
        hint, at = f"Write <{lost}>, so that it can be followed.", form.text.find(lost)
    if count > expected:
        star = _INCLUSIVE_STAR.search(form.text) if kind in ("em", "strong") else None
        hint = r"Write \* for an asterisk that is meant as one." if star else hint
        at = star.start() + 1 if star else 0
    verb = "is" if count < 2 else "are"
    return Problem(f"there {verb} {number} {name}, the source has {source_count}", hint, at)


_INCLUSIVE_STAR = Expression(r"\w[*_]\w")


def _may_have_markup(text: str) -> bool:
    return _SIGN.search(text) is not None


def _count_kinds(text: str, references: References) -> Counter[str]:
    """How often each kind of markup stands in a text."""
    if not _may_have_markup(text):
        return Counter()
    return Counter(mark.partition(":")[0] for mark in inline_markup(text, references))


def open_markup(form: Form) -> Iterator[Problem[int]]:
    """T113: no mark of Markdown is left standing as a character, unless it is in the source.

    An asterisk that opens nothing, or a link whose parts are parted, is shown to readers as it is.
    So are those of a stress that begins or ends with a punctuation mark where a letter stands
    outside; they go to the other side of the mark, or around the whole word.

    Bad (fr): "Sign **now**" -> "Signez **maintenant*"
    Good (fr): "Sign **now**" -> "Signez **maintenant**"
    """
    if not form.source_text.markdown or _MARK.search(form.text) is None:
        return
    parted = min(_parted_links(form.text), default=None)
    if parted is not None:
        hint = "Write [text](address), with nothing between the brackets."
        yield Problem("a link's text and its address are not joined", hint, parted)
        return
    marks, allowed = _count_visible_marks(form.text), _count_visible_marks(form.source.text)
    for mark in marks:
        if marks[mark] > allowed[mark]:
            if mark == "*" and (stresses := unseen_stresses(form)):
                yield _unseen_problem(form, stresses[0])
                return
            at = form.text.rfind(mark)
            hint = rf"Close it, or write \{mark} if it is meant as a character."
            yield Problem(f"a {mark} opens or closes nothing", hint, at)
            return


def _unseen_problem(form: Form, stress: Restressing) -> Problem[int]:
    stretch = form.text[stress.at : stress.end]
    message = f"Markdown sees no stress in {stretch}: a letter and a punctuation mark touch its *"
    return Problem(message, f"Write `{stress.written}`; `coalition check --fix` does.", stress.at)


def with_visible_stresses(form: Form) -> str:
    """The text with its stresses written so that Markdown sees them."""
    return _with_stresses_meant(form) if form.source_text.markdown else form.text


def _with_stresses_meant(form: Form) -> str:
    """The text with the stresses that are meant, unless the source has asterisks that are seen."""
    if "*" not in form.text or _count_visible_marks(form.source.text)["*"]:
        return form.text
    return with_seen_stresses(form)


_MARK = Expression(r"[*`\[\]]")
_PARTED = Expression(r"\]\s++\((?:https?:|mailto:)")
_OPEN_TEXT = Expression(r"\[[^\]]*+")
_ADDRESS = Expression(r"\((?:https?:|mailto:)")
_TARGET = Expression(
    r"\]\((?:https?:|mailto:)[^)\s]*+(?!\)|\s+(?:\"[^\"]*+\"|'[^']*+'|\([^()]*+\))\s*\))"
)


def _parted_links(text: str) -> Iterator[int]:
    """The offsets at which the parts of links stand apart, or one of them is not closed.

    Each stretch of text is looked at once, for what begins in the middle of one ends as it does.
    """
    if _ADDRESS.search(text) is None:
        return
    yield from (match.start() for match in _PARTED.finditer(text))
    yield from (match.start() for match in _OPEN_TEXT.finditer(text) if _ADDRESS.search(match[0]))
    yield from (match.start() for match in _TARGET.finditer(text))


_BETWEEN_LETTERS = Expression(r"(?<=\w)\\?\*(?=\w)")


def _count_visible_marks(text: str) -> Counter[str]:
    """The marks that readers would see, without those within words, as in `Bürger*innen`."""
    if _MARK.search(text) is None:
        return Counter()
    # An escaped mark is meant to be seen.
    visible = inline_text(_ESCAPED.sub(OPAQUE, text))
    return Counter(mark for mark in _BETWEEN_LETTERS.sub("", visible) if mark in "*`")


_ESCAPED = Expression(r"\\[*`]")


def html_tags(form: Form) -> Iterator[Problem[int]]:
    """T114: a translation has no HTML where its source has none.

    Nothing here is HTML: tags are shown to readers as they stand. Entities of characters that
    nobody sees, or that turn the text around them, are refused in Markdown, which reads them.

    Bad (de): "Sign **now**" -> "Zeichnet <b>jetzt</b>"
    Good (de): "Sign **now**" -> "Zeichnet **jetzt**"
    """
    if "<" not in form.text and "&" not in form.text:
        return
    # Markdown reads entities as the characters that they stand for; plain text shows them.
    pattern = _TAG if form.source_text.markdown else _TAG_OR_ENTITY
    in_source = {match[0] for match in pattern.finditer(form.source.text)}
    if form.source_text.markdown and "&" in form.text:
        yield from _unseen_entities(form)
    for match in pattern.finditer(form.text):
        if match[0] not in in_source:
            markup = "Markdown" if form.source_text.markdown else "plain text"
            yield Problem(f"{match[0]} is HTML", f"Write {markup}.", match.start())


def _unseen_entities(form: Form) -> Iterator[Problem[int]]:
    """Entities of characters that nobody sees, or that turn the text around them."""
    for match in _ENTITY.finditer(form.text):
        unseen = [c for c in unescape(match[0]) if unicodedata.category(c) in {"Cc", "Cf", "Co"}]
        if unseen and match[0] not in form.source.text:
            message = f"{match[0]} stands for U+{ord(unseen[0]):04X}, which nobody sees"
            yield Problem(message, "Remove it.", match.start())


_ENTITY = Expression(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")
_TAG_PATTERN = r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*|/)?>|<!--"
_TAG = Expression(_TAG_PATTERN)
_TAG_OR_ENTITY = Expression(
    rf"{_TAG_PATTERN}|&(?:#[0-9]+|#x[0-9a-fA-F]+|[A-Za-z]{{2,8}}[0-9]{{0,2}});"
)
