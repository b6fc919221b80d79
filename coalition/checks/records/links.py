"""Checks of web addresses in records and front matter."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

from coalition.checks.records.record_file import RecordFile, texts
from coalition.contacts import URL
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.shared_hosts import SHORTENERS
from coalition.websites import host_of
from coalition.yamltext import KeyPlace

_TRACKING = Expression(
    r"(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_hs\w+|"
    r"mkt_tok|vero_\w+|oly_\w+|wickedid|ref_src|ref_url|pk_\w+|mtm_\w+|matomo_\w+|piwik_\w+|"
    r"_g[al]|__hs\w+|hsctatracking|srsltid|li_fat_id|ttclid|fb_(?:action|source|ref)\w*|wt_mc|"
    r"at_(?:medium|campaign|custom\d?))",
    re.IGNORECASE,
)


def _links(file: RecordFile) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The values that are web addresses, with their keys; addresses within prose are left out."""
    for keys, text in texts(file.record):
        if URL.fullmatch(text):
            yield keys, text


def insecure_links(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R102: a website is reached over https.

    Over http anybody on the way can read and change what a reader sees; browsers warn of it.

    Bad:
        # data/organisations/example.yaml
        name: Example
        website: http://example.org/
    Good:
        # data/organisations/example.yaml
        name: Example
        website: https://example.org/
    """
    for keys, url in _links(file):
        if url[:7].lower() == "http://" and not _is_safe_without_https(host_of(url)):
            hint = f"Write https://{url[7:]} if the site answers there."
            yield Problem(f"{url} is not encrypted", hint, KeyPlace(keys))


def _is_safe_without_https(host: str) -> bool:
    """Whether a host is this computer, or an onion service, which encrypts by itself (RFC 7686)."""
    return host == "localhost" or host.endswith((".localhost", ".onion"))


def tracking_parameters(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R103: an address has no parameters that follow readers.

    `utm_source`, `fbclid` and the like tell a third party where a reader came from; the page is the
    same without them.

    Bad:
        # data/organisations/example.yaml
        name: Example
        website: https://example.org/?utm_source=newsletter
    Good:
        # data/organisations/example.yaml
        name: Example
        website: https://example.org/
    """
    for keys, url in _links(file):
        clean = without_tracking(url)
        if clean != url:
            names = ", ".join(_tracking_names(url))
            yield Problem(f"{names} follows readers", f"Write {clean}", KeyPlace(keys))


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


def _tracking_names(url: str) -> list[str]:
    parameters = filter(_is_tracking, urlsplit(url).query.split("&"))
    return [parameter.partition("=")[0] for parameter in parameters]


def short_links(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R104: an address leads where it says.

    A shortened link hides where it leads, tells its service who follows it, and is dead once the
    service is.

    Bad:
        # data/organisations/example.yaml
        name: Example
        website: https://bit.ly/3example
    Good:
        # data/organisations/example.yaml
        name: Example
        website: https://example.org/
    """
    for keys, url in _links(file):
        host = host_of(url)
        if host in SHORTENERS:
            message = f"{host} hides where the link leads"
            yield Problem(message, "Write the address it leads to.", KeyPlace(keys))
