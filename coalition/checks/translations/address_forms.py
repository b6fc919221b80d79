"""The forms in which two addresses are the same, whichever language they name."""

import re
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

from coalition.expressions import Expression
from coalition.languages import parents
from coalition.shared_hosts import owner_part
from coalition.websites import is_same_site, normal_address, owned_path

_LANGUAGE_KEYS = frozenset({
    "lang", "language", "locale", "hl", "l", "lg", "lc", "ln", "lng", "langue", "sprache", "idioma",
    "lingua", "uselang", "setlang", "from",
})  # fmt: skip
"""Parameters of an address that name a language; any other may name a person or a page."""

_REGION = r"(?:[-_](?:[A-Za-z]{2}|[0-9]{3}|[A-Za-z]{4}))?"
_SIGN = "§"
_FIRST_PAGE = Expression(r"(?:index|deed|home)(?:\.html?)?")
"""The page that a folder shows, as in `licenses/by/4.0/deed.fr`."""


def language_tags(language: str) -> frozenset[str]:
    """The parts by which an address may name a language: `pt-br`, `pt_br`, `pt`."""
    tags = [tag.lower() for tag in (language, language.partition("-")[0], *parents(language))]
    return frozenset([*tags, *(tag.replace("-", "_") for tag in tags)])


def address_forms(address: str, tags: frozenset[str]) -> frozenset[str]:
    """The address in its normal form, with a sign in the place of its language, and without it.

    Many sites name no language where it is their first one: `/act`, `/fr/act`. The domain itself
    stays, for `example.de` and `example.fr` may belong to two owners, and so does the part that
    names the owner where anybody can have a page.
    """
    normal = normal_address(address)
    marked = _marked(normal, tags)
    if marked is None:
        return frozenset((normal,))
    return frozenset((normal, marked.geturl(), *_unmarked(marked)))


def in_language(address: str, tags: frozenset[str], language: str) -> str:
    """The address with a language in the place of the one that it names; empty if it names none."""
    marked = _marked(address, tags)
    if marked is None or _SIGN not in marked.geturl() or _SIGN in address:
        return ""
    return marked.geturl().replace(_SIGN, language.partition("-")[0])


def _marked(address: str, tags: frozenset[str]) -> SplitResult | None:
    """The parts of an address with a sign in the place of its language; None if it is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if not parts.netloc or "@" in parts.netloc:
        return None
    owned = owned_path(parts.hostname or "", parts.path)
    if owned is None:
        owned = parts.path
    return parts._replace(
        netloc=_marked_host(parts.netloc, tags),
        path=owned + _named(tags).sub(_SIGN, parts.path[len(owned) :]),
        query="&".join(_marked_parameter(one, tags) for one in parts.query.split("&")),
        fragment=_SIGN if _whole(tags).fullmatch(parts.fragment) else parts.fragment,
    )


def _unmarked(marked: SplitResult) -> tuple[str, ...]:
    """An address whose language has a sign, without it; empty where it names no language."""
    if _SIGN not in marked.geturl():
        return ()
    bare = marked._replace(
        path=_without_language(marked.path) or "/",
        query="&".join(one for one in marked.query.split("&") if _SIGN not in one),
        fragment=marked.fragment.replace(_SIGN, ""),
    )
    hosts = {bare.netloc.removeprefix(f"{_SIGN}."), bare.netloc.replace(_SIGN, "www")}
    return tuple(bare._replace(netloc=host).geturl() for host in hosts)


def _without_language(path: str) -> str:
    """A path without the folder, or the ending of a folder's page, that names a language."""
    folders = [folder for folder in path.split("/") if folder != _SIGN]
    page = folders[-1].replace(f".{_SIGN}", "") if folders else ""
    if _SIGN in path and page != (folders or [""])[-1] and _FIRST_PAGE.fullmatch(page):
        folders[-1] = ""
    return "/".join(folders)


def _marked_parameter(parameter: str, tags: frozenset[str]) -> str:
    key, _, value = parameter.partition("=")
    names_language = key.lower() in _LANGUAGE_KEYS and _whole(tags).fullmatch(value)
    return f"{key}={_SIGN}" if names_language else parameter


def _marked_host(host: str, tags: frozenset[str]) -> str:
    first, _, rest = host.partition(".")
    # Below a suffix such as `github.io` each name has an owner of its own.
    is_language = first in tags and owner_part(host) is None and is_same_site(host, rest)
    return f"{_SIGN}.{rest}" if is_language else host


def _either(tags: frozenset[str]) -> str:
    longest_first = sorted(tags, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first))}){_REGION}"


@lru_cache(maxsize=64)
def _whole(tags: frozenset[str]) -> Expression[str]:
    """A language by itself: `fr`, `fr-BE`."""
    return Expression(_either(tags), re.IGNORECASE)


@lru_cache(maxsize=64)
def _named(tags: frozenset[str]) -> Expression[str]:
    """A language as a part of a path: `/fr/`, `/fr-BE/`, `act_fr.html`."""
    return Expression(rf"(?<![A-Za-z0-9]){_either(tags)}(?![A-Za-z0-9])", re.IGNORECASE)
