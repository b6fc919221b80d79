"""Web addresses as they compare: by their registrable domain, and by the page that they show."""

from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit, urlunsplit

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

SHORTENERS = frozenset({
    "bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "buff.ly", "lnkd.in", "fb.me",
    "j.mp", "cutt.ly", "rb.gy", "shorturl.at", "t.ly", "tiny.cc", "s.id", "kurzelinks.de",
    "v.gd", "dlvr.it", "trib.al", "amzn.to", "urlz.fr", "frama.link", "huit.re",
    "bitly.com", "rebrand.ly", "ift.tt", "eepurl.com", "x.gd", "qr.ae", "wp.me", "bl.ink", "t1p.de",
    "adf.ly", "clck.ru", "vk.cc", "tr.im", "soo.gd", "da.gd", "lc.cx", "urly.it", "tny.im",
    "shorturl.com", "kutt.it", "ogy.de", "tiny.pl", "short.gy",
})  # fmt: skip
"""Hosts whose addresses stand for others."""

_EDITED_BY_ONE = frozenset({"wikipedia.org", "europa.eu"})
"""Domains of many organisations' pages that one publisher answers for all the same."""

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


def have_one_owner(url: str, other: str) -> bool:
    """Whether two web addresses in their normal form lead to sites that one owner has registered.

    False where anybody can have a page (`facebook.com`, `bit.ly`), for there another page may be
    somebody else's; for another port, which is a server of its own; for a page that is no longer
    encrypted; and for hosts that browsers may read in another way than we do.
    """
    try:
        parts, above = urlsplit(url), urlsplit(other)
        same_server = parts.port == above.port
    except ValueError:
        return False
    hosts = (parts.hostname or "", above.hostname or "")
    is_safe = parts.scheme == "https" or parts.scheme == above.scheme == "http"
    are_plain = all(map(_PLAIN_HOST.fullmatch, hosts))
    return same_server and is_safe and are_plain and "@" not in parts.netloc and _one_owner(*hosts)


_PLAIN_HOST = Expression(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?")
_IP_ADDRESS = Expression(r"[0-9.]+")


def _one_owner(host: str, other: str) -> bool:
    domain = None if _IP_ADDRESS.fullmatch(host) else _suffixes().privatesuffix(host)
    if domain is None:
        return host == other
    is_open = domain in SHORTENERS or domain in _SHARED_HOSTS - _EDITED_BY_ONE
    return not is_open and is_same_site(host, other)


def leads_on(url: str, source: str) -> bool:
    """Whether an address holds another one, not held by its source, to which it may send readers.

    Pages that do so are known as open redirects: `https://example.org/?next=https://evil.example`.
    """
    parts = urlsplit(url)
    behind = unquote(unquote(f"{parts.path}?{parts.query}?{parts.fragment}"))
    expected = unquote(unquote(source))
    within = _ADDRESS_WITHIN.search(behind)
    if within and behind[within.start() :] not in expected:
        return True
    values = [one.partition("=")[2].partition("/")[0] for one in unquote(parts.query).split("&")]
    return any("." in value and value not in expected and is_public_host(value) for value in values)


_ADDRESS_WITHIN = Expression(r"https?:|//[^/]*\.|\\")

_UNESCAPED = "/%:@!$&'()*+,;=~-._[]{}?#"
"""What a path may hold as it is, and our own fields."""


def normal_address(address: str) -> str:
    """An address in the form in which equal ones are the same: scheme and host in lower case.

    Hosts are compared in their ASCII form (RFC 5891), so that look-alike letters differ; letters of
    a page are percent-encoded (RFC 3987).
    """
    if address.lower().startswith("www."):
        address = f"https://{address}"
    if "://" not in address:
        # A domain has no case; what stands before an @ may have one.
        local, at, domain = address.rpartition("@")
        return f"{local}{at}{domain.lower()}"
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return address
    user = f"{parts.username}@" if parts.username else ""
    path, query, fragment = map(_encoded, parts[2:])
    netloc = f"{user}{host}{port}"
    return urlunsplit((parts.scheme, netloc, path or "/", query, fragment))


def _encoded(part: str) -> str:
    return _ESCAPE.sub(lambda match: match[0].upper(), quote(part, safe=_UNESCAPED))


_ESCAPE = Expression(r"%[0-9a-f]{2}")


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
