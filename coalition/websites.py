"""Web addresses as they compare, by their registrable domain and the page that they show.

And what in them follows those who read it.
"""

import re
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from coalition.expressions import Expression
from coalition.shared_hosts import EDITED_BY_ONE, SHARED_HOSTS, account_path, owner_part

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

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
    return _suffixes().privatesuffix(host.lower(), accept_unknown=False) is not None


def without_public_suffix(host: str) -> str:
    """A host without the suffix that the Public Suffix List knows: `oak` of `oak.org.uk`."""
    domain = _suffixes().privatesuffix(host, accept_unknown=False)
    if domain is None:
        return host
    return host[: len(host) - len(domain)] + domain.partition(".")[0]


def is_same_site(host: str, above: str) -> bool:
    """Whether a host and the one above it, such as `fr.example.org`, have one owner."""
    domain = _suffixes().privatesuffix(host.lower())
    return domain is not None and domain == _suffixes().privatesuffix(above.lower())


def have_one_owner(url: str, other: str) -> bool:
    """Whether two web addresses in their normal form lead to pages that one owner answers for.

    Where anybody can have a page (`facebook.com/oak`) it is the same owner's account. False for
    another port, which is a server of its own; for a page that is no longer encrypted; and for
    hosts that browsers may read in another way than we do.
    """
    try:
        parts, above = urlsplit(url), urlsplit(other)
        same_server = parts.port == above.port
    except ValueError:
        return False
    hosts = (parts.hostname or "", above.hostname or "")
    is_safe = parts.scheme == "https" or parts.scheme == above.scheme == "http"
    are_plain = all(map(_PLAIN_HOST.fullmatch, hosts)) and "@" not in parts.netloc
    return same_server and is_safe and are_plain and _owner(parts) == _owner(above)


_PLAIN_HOST = Expression(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?")
_IP_ADDRESS = Expression(r"[0-9.]+")
_OWN_HOSTS = ("www.", "m.", "mobile.")
"""Hosts of a service itself, which shows the same pages on them."""


def _owner(parts: SplitResult) -> tuple[str, str]:
    """What tells the owner of an address from all others: of its host, and of its path."""
    host = parts.hostname or ""
    domain = None if _IP_ADDRESS.fullmatch(host) else _suffixes().privatesuffix(host)
    shared = owner_part(host)
    if shared is None:
        return domain or host, (owned_path(host, parts.path) or "").lower()
    own = next((host.removeprefix(one) for one in _OWN_HOSTS if host.startswith(one)), host)
    if _is_below_service(own):
        return own, ""
    account = owned_path(host, parts.path)
    return own, parts._replace(
        scheme="", netloc=""
    ).geturl() if account is None else account.lower()


def owned_path(host: str, path: str) -> str | None:
    """The beginning of a path that says whose page it is; None where the whole address does.

    Empty where the host alone does. What follows it is the owner's to arrange.
    """
    shared = owner_part(host)
    if shared == "account":
        return account_path(path)
    if shared and not _is_below_service(host.removeprefix("www.")):
        return None
    return match[0] if (match := _PERSONS_PAGES.match(path)) else ""


def _is_below_service(host: str) -> bool:
    """Whether a host is that of one user: `oak.wordpress.com`."""
    return owner_part(host) == "sub-domain" and host not in SHARED_HOSTS


_PERSONS_PAGES = Expression(r"/[@~][^/]*|/users/[^/]+")
"""On servers of Mastodon and its like, and of universities, each person has pages."""


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
    a page are percent-encoded (RFC 3987), and dot segments followed (RFC 3986, section 5.2.4).
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
    path, query, fragment = map(_encoded, (_without_dots(parts.path), *parts[3:]))
    netloc = f"{user}{host}{port}"
    return urlunsplit((parts.scheme, netloc, path or "/", query, fragment))


def _without_dots(path: str) -> str:
    """A path without `.` and `..`, in which way soever they and the slashes around are encoded."""
    plain = _HIDDEN.sub(lambda hidden: "." if hidden[1] in ("2e", "2E") else "/", path).split("/")
    if _DOTS.isdisjoint(map(_name, plain)):
        return path
    names: list[str] = []
    for part in plain[1:]:
        if _name(part) == "..":
            names = names[:-1]
        elif _name(part) != ".":
            names.append(part)
    is_folder = _name(plain[-1]) in _DOTS
    return "/".join(["", *names, *([""] if is_folder else [])])


def _name(part: str) -> str:
    # Some servers read `..;x` as `..`.
    return part.partition(";")[0]


_HIDDEN = Expression(r"%(?:25)*(2e|2f|5c)|\\", re.IGNORECASE)
_DOTS = frozenset({".", ".."})


def _encoded(part: str) -> str:
    return _ESCAPE.sub(lambda match: match[0].upper(), quote(part, safe=_UNESCAPED))


_ESCAPE = Expression(r"%[0-9a-f]{2}")


def registrable_domain(url: str) -> str | None:
    """The part of a web address that its owner has registered: `example.org.uk`.

    None for a domain that many organisations share. Source: the Public Suffix List.
    """
    host = host_of(url)
    domain = _suffixes().privatesuffix(host) if host else None
    return None if _is_shared(domain) else domain


def _is_shared(domain: str | None) -> bool:
    """Whether many organisations have their pages on a domain."""
    return domain in SHARED_HOSTS or domain in EDITED_BY_ONE


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
    shared = _is_shared(_suffixes().privatesuffix(host)) if host else True
    return "" if shared and not rest and not _is_below_service(host) else f"{host}{rest}"


def host_of(url: str) -> str:
    """The host of a web address without `www.`; empty where there is none."""
    # urlsplit raises ValueError for addresses such as `https://[`.
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


_TRACKING = Expression(
    r"(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_hs\w+|"
    r"mkt_tok|vero_\w+|oly_\w+|wickedid|ref_src|ref_url|pk_\w+|mtm_\w+|matomo_\w+|piwik_\w+|"
    r"_g[al]|__hs\w+|hsctatracking|srsltid|li_fat_id|ttclid|fb_(?:action|source|ref)\w*|wt_mc|"
    r"at_(?:medium|campaign|custom\d?))",
    re.IGNORECASE,
)


def without_tracking(url: str) -> str:
    """The address without parameters that follow readers; every other part as it was."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    if not parts.query:
        return url
    parameters = [parameter for parameter in parts.query.split("&") if not _is_tracking(parameter)]
    # urlunsplit may write it another way: it drops an empty `#`.
    if len(parameters) == parts.query.count("&") + 1:
        return url
    return urlunsplit(parts._replace(query="&".join(parameters)))


def _is_tracking(parameter: str) -> bool:
    name = parameter.partition("=")[0]
    return _TRACKING.fullmatch(name) is not None


def tracking_parameters_of(url: str) -> list[str]:
    """The names of the parameters of an address that follow readers."""
    if without_tracking(url) == url:
        return []
    parameters = filter(_is_tracking, urlsplit(url).query.split("&"))
    return [parameter.partition("=")[0] for parameter in parameters]
