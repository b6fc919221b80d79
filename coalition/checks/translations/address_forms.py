"""The forms in which two addresses are the same, whichever language they name."""

import re
from functools import lru_cache
from urllib.parse import urlsplit

from coalition.expressions import Expression
from coalition.languages import parents
from coalition.websites import is_same_site

_LANGUAGE_KEYS = frozenset({
    "lang", "language", "locale", "hl", "l", "lg", "lc", "langue", "sprache", "idioma", "lingua",
})  # fmt: skip
"""Parameters of an address that name a language; any other may name a person or a page."""

_REGION = r"(?:[-_](?:[A-Za-z]{2}|[0-9]{3}|[A-Za-z]{4}))?"


def language_tags(language: str) -> frozenset[str]:
    """The parts by which an address may name a language: `pt-br`, `pt_br`, `pt`."""
    tags = [tag.lower() for tag in (language, language.partition("-")[0], *parents(language))]
    return frozenset([*tags, *(tag.replace("-", "_") for tag in tags)])


def address_forms(address: str, tags: frozenset[str]) -> frozenset[str]:
    """The address in its normal form, and with a sign in the place of the language it names."""
    normal = normalize(address)
    return frozenset((normal, _without_language(normal, tags)))


def normalize(address: str) -> str:
    """An address in the form in which equal ones are the same: scheme and host in lower case.

    Hosts are compared in their ASCII form (RFC 5891), so that look-alike letters differ.
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
    return parts._replace(netloc=f"{user}{host}{port}", path=parts.path or "/").geturl()


def _without_language(address: str, tags: frozenset[str]) -> str:
    """The address with a sign in the place of the language that its page or subdomain names.

    The domain itself stays: `example.de` and `example.fr` may belong to two owners.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if not parts.netloc or "@" in parts.netloc:
        return address
    query = "&".join(
        f"{key}={_SIGN}" if key.lower() in _LANGUAGE_KEYS and value.lower() in tags else part
        for part in parts.query.split("&")
        for key, _, value in [part.partition("=")]
    )
    return parts._replace(
        netloc=_host_without_language(parts.netloc, tags),
        path=_named(tags).sub(_SIGN, parts.path),
        query=query,
        fragment=_SIGN if parts.fragment.lower() in tags else parts.fragment,
    ).geturl()


_SIGN = "§"


@lru_cache(maxsize=64)
def _named(tags: frozenset[str]) -> Expression[str]:
    """A language as a part of a path: `/fr/`, `/fr-BE/`, `act_fr.html`."""
    either = "|".join(map(re.escape, sorted(tags, key=len, reverse=True)))
    between = rf"(?<![A-Za-z0-9])(?:{either}){_REGION}(?![A-Za-z0-9])"
    return Expression(between, re.IGNORECASE)


def _host_without_language(host: str, tags: frozenset[str]) -> str:
    first, _, rest = host.partition(".")
    # Below a suffix such as `github.io` each name has an owner of its own.
    return f"{_SIGN}.{rest}" if first in tags and is_same_site(host, rest) else host
