"""Checks of web addresses in records and front matter."""

from collections.abc import Iterator

from coalition.checks.records.record_file import RecordFile, texts
from coalition.contacts import URL
from coalition.findings import Problem
from coalition.shared_hosts import SHORTENERS
from coalition.websites import host_of, tracking_parameters_of, without_tracking
from coalition.yamltext import KeyPlace


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
            names = ", ".join(tracking_parameters_of(url))
            yield Problem(f"{names} follows readers", f"Write {clean}", KeyPlace(keys))


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
