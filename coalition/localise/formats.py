"""In which formats a text is offered besides its page, as its front matter or campaign asks."""

from typing import Literal

import msgspec

from coalition.model import Campaign, Format, FrontMatter
from coalition.views import FormatView, MailLinksView, TextView

_UNLESS_SAID: tuple[Format, ...] = ("eml", "md")
_ENDINGS: dict[Literal["md", "fragment", "qr", "card"], str] = {
    "md": "md",
    "fragment": "fragment.html",
    "qr": "qr.svg",
    "card": "card.png",
}
"""Drafts are named by `links`."""


def formats_asked_for(front: FrontMatter, campaign: Campaign) -> tuple[Format, ...]:
    """The formats of a text: its own choice, else the campaign's, else drafts and Markdown."""
    if front.formats is not None:
        return front.formats
    return _UNLESS_SAID if campaign.formats is None else campaign.formats


def with_formats(view: TextView, formats: tuple[Format, ...]) -> TextView:
    """A text's view with the files in which it is offered, and without drafts unless asked for.

    Formats that cannot say in which language a passage is are there only where all of it is in one.
    """
    language = view.language.code
    folder = "pages" if view.kind == "page" else "letters"
    offered = tuple(
        FormatView(name, f"{language}/{folder}/{view.id}.{ending}")
        for name, ending in _ENDINGS.items()
        if name in formats and (view.complete or name != "md")
    )
    view = msgspec.structs.replace(view, formats=offered)
    return view if "eml" in formats or view.links is None else _without_drafts(view, view.links)


def _without_drafts(view: TextView, links: MailLinksView) -> TextView:
    others = (
        msgspec.structs.replace(other, links=msgspec.structs.replace(other.links, draft=None))
        for other in view.also_sent
    )
    return msgspec.structs.replace(
        view, links=msgspec.structs.replace(links, draft=None), also_sent=tuple(others)
    )
