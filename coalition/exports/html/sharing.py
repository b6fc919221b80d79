"""What search engines, and services on which a page is shared, are told about it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from coalition import languages
from coalition.exports.artifact import format_path
from coalition.exports.links import absolute_url, safe_link
from coalition.fields import fill
from coalition.localise.edition import Site
from coalition.views import LanguageView, TextView


class Sharing(NamedTuple):
    """The head of a page that anybody may find.

    Addresses are whole, or not there: where a build will stand only `base_url` says.
    """

    type: str
    title: str
    description: str | None
    address: str | None
    image: str | None
    alternates: list[tuple[str, str]]
    """The same page by language, and that for any other reader as `x-default`."""

    data: dict[str, Any] | None
    """JSON-LD in the words of schema.org."""


def index_sharing(
    site: Site, path: str, description: str | None, listed: Sequence[LanguageView]
) -> Sharing | None:
    """Of the first page of a language, or of the one that leads to all of them."""
    address = absolute_url(site.base_url, path)
    data = _described("WebSite", site, address, description)
    return _sharing(
        site,
        path,
        listed,
        kind="website",
        title=site.campaign.title.value,
        description=description,
        card=_first_card(site),
        data=data and data | {"name": site.campaign.title.value, "publisher": _publisher(site)},
    )


def text_sharing(
    site: Site, path: str, text: TextView, description: str | None, listed: Sequence[LanguageView]
) -> Sharing | None:
    """Of the page of a letter or another text."""
    address = absolute_url(site.base_url, path)
    data = _described("Article", site, address, description)
    day = {} if text.date is None else {"datePublished": text.date.iso.isoformat()}
    return _sharing(
        site,
        path,
        listed,
        kind="article",
        title=plain_title(text),
        description=description,
        card=format_path(text, "card"),
        data=data and data | {"headline": plain_title(text), "publisher": _publisher(site)} | day,
    )


def plain_title(text: TextView) -> str:
    """The title of a letter or page as plain text, with the labels of its fields."""
    return fill(text.title.value, {field.name: field.label.value for field in text.fields})


def plain_sharing(
    site: Site, path: str, title: str, description: str | None, listed: Sequence[LanguageView]
) -> Sharing | None:
    """Of any other page."""
    return _sharing(
        site,
        path,
        listed,
        kind="website",
        title=title,
        description=description,
        card=_first_card(site),
        data=None,
    )


def _sharing(  # noqa: PLR0913 - what stands in the head, each by its name
    site: Site,
    path: str,
    listed: Sequence[LanguageView],
    *,
    kind: str,
    title: str,
    description: str | None,
    card: str | None,
    data: dict[str, Any] | None,
) -> Sharing | None:
    """None in a review build and in pseudo-languages, which nobody is to find."""
    if site.notes is not None or languages.is_pseudo(site.language.code):
        return None
    return Sharing(
        type=kind,
        title=title,
        description=description,
        address=absolute_url(site.base_url, path),
        image=None if card is None else absolute_url(site.base_url, card),
        alternates=list(_alternates(site, path, listed)),
        data=data,
    )


def _alternates(site: Site, path: str, listed: Sequence[LanguageView]) -> list[tuple[str, str]]:
    below = path.partition("/")[2]
    tags = [language.code for language in listed]
    paths = [(tag, f"{tag}/{below}") for tag in tags]
    if below == "index.html":
        paths.append(("x-default", "index.html"))
    addresses = ((tag, absolute_url(site.base_url, one)) for tag, one in paths)
    return [(tag, address) for tag, address in addresses if address is not None]


def _first_card(site: Site) -> str | None:
    """The picture of the letter that readers are asked for, else of the first text with one."""
    texts = sorted(site.texts, key=lambda text: text.id != site.call)
    cards = (format_path(text, "card") for text in texts)
    return next(filter(None, cards), None)


def _described(
    type_: str, site: Site, address: str | None, description: str | None
) -> dict[str, Any] | None:
    if address is None:
        return None
    said = {} if description is None else {"description": description}
    return {
        "@context": "https://schema.org",
        "@type": type_,
        "url": address,
        "inLanguage": site.language.code,
        **said,
    }


def _publisher(site: Site) -> dict[str, Any]:
    """The campaign, with its own website and logo where they are known."""
    logo = None if site.logo is None else absolute_url(site.base_url, site.logo.src)
    known = {"url": safe_link(site.campaign.url), "logo": logo}
    return {
        "@type": "Organization",
        "name": site.campaign.title.value,
        **{key: value for key, value in known.items() if value is not None},
    }
