"""Inline Markdown for readers: as HTML, as plain text, and the markup that it holds."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from markdown_it.token import Token

from coalition.expressions import Expression
from coalition.fields import Field, Stray, parse_fields
from coalition.letters.document import NO_REFERENCES, References
from coalition.letters.grammar import inline_tokens, is_plain, readable
from coalition.letters.line_breaks import is_spaceless_beneath_marks

SCHEMES = ("http://", "https://", "mailto:")
_NEAR = 9
"""Marks that may stand between a line break and the text beside it."""

_ENCODED_BRACES = Expression(r"%7B%7B|%7D%7D|%7B([a-z][a-z0-9_]*)%7D")
_ELEMENTS: Mapping[str, str] = {"em_open": "em", "strong_open": "strong", "code_inline": "code"}


class _Text(NamedTuple):
    """Characters that stand for themselves, braces among them."""

    text: str


class _Break(NamedTuple):
    """A line break, of which readers see the hard one."""

    hard: bool


class _Open(NamedTuple):
    element: str
    href: str = ""


class _Close(NamedTuple):
    element: str
    href: str = ""
    """Empty where the link's text is its target."""


class _Mark(NamedTuple):
    """The mark of a footnote."""

    number: int


_Event = _Text | Field | _Break | _Open | _Close | _Mark


def note_mark_html(mark: int | str) -> str:
    """The mark of a footnote, from its number or the HTML of a link that holds it.

    Its direction isolates it: from right to left, it would else join the number or Latin word that
    it follows, and be shown before that.
    """
    return f'<sup dir="ltr">{mark}</sup>'


def _html(event: _Event, field_html: Callable[[str], str], note_html: Callable[[int], str]) -> str:
    match event:
        case _Mark(number):
            return note_html(number)
        case _Text(text):
            return escape(text, quote=False)
        case Field(name):
            return field_html(name)
        case _Break(hard):
            return "<br>" if hard else "\n"
        case _Open(element, href):
            return f'<{element} href="{escape(href)}">' if href else f"<{element}>"
        case _Close(element):
            return f"</{element}>"


def inline_text(message: str, references: References = NO_REFERENCES) -> str:
    """A message as plain text, with a link's target in brackets after its text.

    Fields stay `{name}`, and every other brace is doubled, so that the text can be filled.
    """
    return _text_of(_events_of(message, references))


def inline_forms(
    message: str,
    field_html: Callable[[str], str],
    references: References = NO_REFERENCES,
    note_html: Callable[[int], str] = note_mark_html,
) -> tuple[str, str]:
    """A message as plain text, as `inline_text` has it, and as HTML.

    `field_html` returns the HTML that stands for a field, and `note_html` that of a footnote's mark
    by its number; everything else is escaped. Raw HTML is
    shown as text, an image as its description. Links lead to http, https and mailto only; others
    are shown as their text. In a link's target a field stays `{name}`.
    """
    if is_plain(message):
        text = readable(message)
        return text, text
    events = tuple(_events_of(message, references))
    return _text_of(events), "".join([_html(event, field_html, note_html) for event in events])


def _text_of(events: Iterable[_Event]) -> str:
    pieces: list[str] = []
    link_start = 0
    for event in events:
        match event:
            case _Text(text):
                pieces.append(text.replace("{", "{{").replace("}", "}}"))
            case Field(name):
                pieces.append(f"{{{name}}}")
            case _Mark(number):
                pieces.append(f"[{number}]")
            case _Break(hard):
                pieces.append("\n" if hard else " ")
            case _Open():
                link_start = len(pieces) if event.href else link_start
            case _Close(_, href):
                label = "".join(pieces[link_start:]) if href else ""
                if label not in (href, href.removeprefix("mailto:")):
                    pieces.append(f" ({href})")
    return "".join(pieces)


def inline_markup(message: str, references: References = NO_REFERENCES) -> tuple[str, ...]:
    """A message's markup in the order in which it begins: `em`, `strong`, `code`, `link:URL`."""
    return tuple(
        f"link:{inline_target(token)}" if token.type == "link_open" else _ELEMENTS[token.type]
        for token in inline_tokens(message, references)
        if token.type == "link_open" or token.type in _ELEMENTS
    )


def inline_links(
    message: str, references: References = NO_REFERENCES
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What readers see of a message, its markup gone, and the words and target of each link.

    A target is as it is followed, fields as `{name}`; those whose scheme is refused are among them.
    """
    tokens = inline_tokens(message, references)
    links = tuple((text, inline_target(token)) for text, token in link_texts(tokens))
    return "".join(_visible(tokens)), links


def link_texts(tokens: Iterable[Token]) -> Iterator[tuple[str, Token]]:
    """What readers see of each link among inline tokens, with the token that opens it."""
    inside: list[Token] = []
    for token in tokens:
        if token.type == "link_close":
            yield "".join(_visible(inside[1:])), inside[0]
            inside = []
        elif inside or token.type == "link_open":
            inside.append(token)


def _visible(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        match token.type:
            case "field":
                yield f"{{{token.content}}}"
            case "softbreak" | "hardbreak":
                yield "\n"
            case "image":
                yield from _visible(token.children or ())
            case _:
                yield token.content


def note_marks(message: str, references: References) -> tuple[str, ...]:
    """The labels of the footnotes to which a message refers, in order, repeated ones repeated."""
    if "[^" not in message:
        return ()
    return tuple(_labels(inline_tokens(message, references)))


def _labels(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "footnote_ref":
            yield token.meta["label"]
        yield from _labels(token.children or ())


def _events_of(message: str, references: References) -> Iterator[_Event]:
    events = tuple(_events(inline_tokens(message, references)))
    if message.isascii() or "\n" not in message:
        return iter(events)
    return (one for number, one in enumerate(events) if not _is_idle(events, number))


def _is_idle(events: Sequence[_Event], number: int) -> bool:
    """Whether an event is a line break between letters of a script that writes no spaces."""
    event = events[number]
    if not isinstance(event, _Break) or event.hard:
        return False
    around = events[max(number - _NEAR, 0) : number], events[number : number + _NEAR]
    before, after = ("".join(one.text for one in side if isinstance(one, _Text)) for side in around)
    return is_spaceless_beneath_marks(before, after)


def _events(tokens: Iterable[Token]) -> Iterator[_Event]:
    """What readers see of inline tokens, in order."""
    link: Token | None = None
    for token in tokens:
        match token.type:
            case "link_open":
                link = token
                yield from _link(_Open, token)
            case "link_close":
                if link is not None:
                    yield from _link(_Close, link)
                link = None
            case "text" if link is not None and link.info == "auto":
                yield from _with_fields(token.content)
            case "footnote_ref" if link is not None:
                # A link can't stand in another.
                yield _Text(f"[{token.meta['id']}]")
            case "image":
                inner = _events(token.children or ())
                yield from (event for event in inner if not isinstance(event, _Open | _Close))
            case _:
                yield from _plain(token)


def _plain(token: Token) -> Iterator[_Event]:
    match token.type:
        case "field":
            yield Field(token.content)
        case "footnote_ref":
            yield _Mark(int(token.meta["id"]))
        case "hardbreak" | "softbreak":
            yield _Break(token.type == "hardbreak")
        case "code_inline":
            yield _Open("code")
            yield from _with_fields(token.content)
            yield _Close("code")
        case "em_open" | "strong_open":
            yield _Open(token.tag)
        case "em_close" | "strong_close":
            yield _Close(token.tag)
        case _:
            yield _Text(token.content)


def _with_fields(text: str) -> Iterator[_Event]:
    """Text in which nothing but fields and braces has a meaning."""
    for part in parse_fields(text):
        match part:
            case Field():
                yield part
            case Stray(brace, _):
                yield _Text(brace)
            case _:
                yield _Text(part)


def _link(event: type[_Open] | type[_Close], token: Token) -> Iterator[_Event]:
    """One end of a link, unless its address has a scheme other than those of SCHEMES."""
    href = inline_target(token)
    if href.lower().startswith(SCHEMES):
        bare = event is _Close and token.info == "auto"
        yield event("a", "" if bare else href)


def inline_target(token: Token) -> str:
    """A link's target, percent-encoded but for its fields, which are `{name}` again."""
    return decode_target(str(token.attrs["href"]))


def decode_target(encoded: str) -> str:
    """A percent-encoded target with `{name}` for its fields, and one encoded brace for two."""
    return _ENCODED_BRACES.sub(lambda m: f"{{{m[1]}}}" if m[1] else m[0][:3], encoded)
