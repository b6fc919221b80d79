"""The first screen of a language: what readers are asked to do, and which texts there are."""

from typing import NamedTuple

from markupsafe import Markup

from coalition.exports.artifact import text_path
from coalition.exports.html.layout import plain_description
from coalition.exports.html.typesetting import Typesetter
from coalition.exports.links import safe_link
from coalition.localise.edition import Site
from coalition.model import JOIN
from coalition.views import Block, ParagraphBlock, TextView, Value

JOIN_PAGE = "join.html"
"""Below the language's folder."""


class Call(NamedTuple):
    """The one thing that readers are asked to do first."""

    href: str
    """From the language's folder."""

    phrase: str
    """The address of what the button says."""


class Teaser(NamedTuple):
    """A letter or page as lists show it."""

    href: str
    kind: str | None
    """The address of what it is called; None for a page."""

    title: Markup
    mark: Markup
    """Of a title that is not translated; a mark holds links, and stands in none."""

    excerpt: Markup | None
    signatories: Markup | None
    deadline: Markup | None
    closed: bool


def can_join(site: Site) -> bool:
    """Whether there is a page on which organisations ask to be listed, and it is open."""
    return site.join is not None and site.join.by != "none"


def call(site: Site) -> Call | None:
    """What the campaign asks for first; to join where the letter is not to be had."""
    text = next((text for text in site.texts if text.id == site.call), None)
    if site.call != JOIN and text is not None and not text.closed:
        return Call(text_path(text, "html"), _call_to(site, text))
    return Call(JOIN_PAGE, "join/title") if can_join(site) else None


def _call_to(site: Site, text: TextView) -> str:
    if text.kind == "email":
        return "letter/act"
    return "letter/sign" if sign_href(site, text, "") else "letter/read"


def sign_href(site: Site, text: TextView, folder: str) -> str | None:
    """Where a letter is signed or an action taken: its own address, or where organisations join.

    `folder` leads from the page to the language's folder.
    """
    if text.closed:
        return None
    own = safe_link(text.action_url)
    return f"{folder}{JOIN_PAGE}" if own is None and _signs_by_joining(site, text) else own


def _signs_by_joining(site: Site, text: TextView) -> bool:
    return text.kind == "open-letter" and can_join(site)


def teaser(typesetter: Typesetter, text: TextView) -> Teaser:
    """A text as the first screen shows it."""
    is_page = text.kind == "page"
    return Teaser(
        href=text_path(text, "html"),
        kind=None if is_page else f"text/{text.kind}",
        title=typesetter.name(text.title),
        mark=typesetter.gap_mark(text.title),
        excerpt=_excerpt(typesetter, text),
        signatories=None
        if text.all_signatories is None
        else typesetter.prose(text.all_signatories),
        deadline=None if text.deadline is None else typesetter.prose(text.deadline.text),
        closed=text.closed,
    )


def _excerpt(typesetter: Typesetter, text: TextView) -> Markup | None:
    """The beginning of a text, in one line."""
    value = beginning(text)
    short = plain_description(value)
    if value is None or short is None:
        return None
    # Its mark would say again what that of the title says.
    return typesetter.name(Value(short, value.lang, value.dir))


_SALUTATION = 100
"""Characters of a first paragraph up to which it may only address somebody."""


def beginning(text: TextView) -> Value | None:
    """What a text says first: its introduction, or its first paragraph that is no salutation."""
    return text.intro or _first_paragraph(text.blocks)


def _first_paragraph(blocks: tuple[Block, ...]) -> Value | None:
    paragraphs = [block.text for block in blocks if isinstance(block, ParagraphBlock)]
    long = (value for value in paragraphs if len(value.value) > _SALUTATION)
    return next(iter((*long, *paragraphs)), None)
