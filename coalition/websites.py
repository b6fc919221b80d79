"""Web addresses as they compare: by their registrable domain, and by the page that they show."""

from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from coalition.expressions import Expression

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

_SHARED_HOSTS = frozenset({
    "facebook.com", "twitter.com", "x.com", "instagram.com", "linkedin.com", "youtube.com", "t.me",
    "medium.com", "linktr.ee", "google.com", "github.com", "gitlab.com", "framasoft.org",
    "mastodon.social", "substack.com", "wixsite.com", "wikipedia.org", "europa.eu", "change.org",
    "bsky.app", "tiktok.com", "codeberg.org", "notion.site", "jimdofree.com", "over-blog.com",
    "weebly.com", "tumblr.com", "hypotheses.org", "meetup.com", "patreon.com", "vk.com",
    "framaforms.org", "framapad.org", "framalistes.org", "helloasso.com", "actionnetwork.org",
    "typeform.com", "surveymonkey.com", "eventbrite.com", "gofundme.com", "betterplace.org",
    "openpetition.eu", "openpetition.de", "avaaz.org", "mobilizon.fr", "discord.gg", "discord.com",
    "whatsapp.com", "telegram.me", "threads.net", "carrd.co", "about.me", "issuu.com", "vimeo.com",
    "soundcloud.com", "flickr.com", "pinterest.com", "reddit.com", "bit.ly", "opencollective.com",
})  # fmt: skip
"""Domains on which many organisations have their pages."""

_FIRST_PAGE = Expression(
    r"(?:/(?:[a-z]{2}|english|deutsch|francais|espanol|italiano|home|start|index|"
    r"about|about-us|ueber-uns|uber-uns|qui-sommes-nous|a-propos|quienes-somos|qui-som|chi-siamo|"
    r"over-ons|om-oss|om-os|o-nas|o-nama|rolunk|meist|despre-noi|sobre-nos|kontakt|contact)"
    r"(?:\.(?:html?|php))?)*"
)
"""What follows the host of a site's first page in one of its languages, or of its page about its
owner."""


@cache
def _suffixes() -> "PublicSuffixList":
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415 - it reads a long list

    return PublicSuffixList()


def is_public_host(host: str) -> bool:
    """Whether a host lies below a suffix that the Public Suffix List knows, such as `org.uk`."""
    return _known_suffixes().privatesuffix(host.lower()) is not None


@cache
def _known_suffixes() -> "PublicSuffixList":
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415 - it reads a long list

    return PublicSuffixList(accept_unknown=False)


def is_same_site(host: str, above: str) -> bool:
    """Whether a host and the one above it, such as `fr.example.org`, have one owner."""
    domain = _suffixes().privatesuffix(host.lower())
    return domain is not None and domain == _suffixes().privatesuffix(above.lower())


def registrable_domain(url: str) -> str | None:
    """The part of a web address that its owner has registered: `example.org.uk`.

    None for a domain that many organisations share. Source: the Public Suffix List.
    """
    host = host_of(url)
    domain = _suffixes().privatesuffix(host) if host else None
    return None if domain in _SHARED_HOSTS else domain


def page(url: str) -> str:
    """A web address as it compares: without scheme and `www.`, a first page as its host alone.

    Empty for the first page of a site that many organisations share.
    """
    host = host_of(url)
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    path = parts.path.lower().rstrip("/")
    path = "" if _FIRST_PAGE.fullmatch(path) else path
    # Pages may differ in no more than these: `facebook.com/profile.php?id=1`.
    rest = path + (f"?{parts.query}" if parts.query else "")
    rest += f"#{parts.fragment}" if parts.fragment else ""
    shared = _suffixes().privatesuffix(host) in _SHARED_HOSTS if host else True
    return "" if shared and not rest else f"{host}{rest}"


def host_of(url: str) -> str:
    """The host of a web address without `www.`; empty where there is none."""
    # urlsplit raises ValueError for addresses such as `https://[`.
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
