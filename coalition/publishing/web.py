"""What the public gets, against the manifest: asked by the addresses that visitors use."""

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from email.message import Message
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from coalition import __version__
from coalition.errors import CommandError

_WORKERS = 8
_PATIENCE = 30
_ATTEMPTS = 3
_LARGEST = 256 * 1024 * 1024
"""Bytes of an answer that are read."""


class Answer(NamedTuple):
    """What a server answered."""

    status: int
    url: str
    """Where redirects have led."""

    headers: Message
    data: bytes


Ask = Callable[[str], Answer]
"""The answer to a request for an address. Raises CommandError where nobody answers."""


def ask(url: str) -> Answer:
    """What a web server answers to a plain request, redirects followed."""
    request = urllib.request.Request(  # noqa: S310 - web_address has looked at the scheme
        url, headers={"User-Agent": f"coalition/{__version__}", "Accept-Encoding": "identity"}
    )
    reason: object = ""
    for _ in range(_ATTEMPTS):
        try:
            with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:  # noqa: S310
                data = answer.read(_LARGEST)
                return Answer(answer.status, answer.url, answer.headers, data)
        except urllib.error.HTTPError as error:
            with error:
                if error.code < http.client.INTERNAL_SERVER_ERROR:
                    return Answer(error.code, error.url, error.headers, b"")
            reason = f"the server answers {error.code}"
        except urllib.error.URLError as error:
            reason = error.reason
        except (OSError, http.client.HTTPException) as error:
            reason = error
    raise CommandError(f"{url} can't be had: {reason}")


def web_address(text: str) -> str | None:
    """The address of a site with a slash at its end, or None for what is none of the web."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    plain = text.partition("#")[0].partition("?")[0]
    for page in ("v1/index.json", "index.html"):
        plain = plain.removesuffix(f"/{page}")
    return f"{plain.rstrip('/')}/"


def ask_all(base: str, paths: list[str], asking: Ask) -> Iterator[tuple[str, Answer]]:
    """The answer for each of some files of a site, a few of them at a time."""
    with ThreadPoolExecutor(_WORKERS) as pool:
        yield from zip(
            paths, pool.map(lambda path: asking(f"{base}{quote(path)}"), paths), strict=True
        )
