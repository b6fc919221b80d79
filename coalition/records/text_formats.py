"""What a text must look like: web addresses, mail addresses, countries, languages, file names."""

import re
from urllib.parse import urlsplit

from coalition import codes, languages
from coalition.credentials import find_secrets
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.model import ID_PATTERN
from coalition.records.phrases import shorten
from coalition.targets import EXAMPLES, parse_address

_EMAIL = Expression(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_HOST = Expression(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*")
_SCHEME = Expression(r"\s*([A-Za-z][A-Za-z0-9+-]*):(?!\s|\d+(?:/|\Z))")
_BARE = Expression(r"(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
_FILE = Expression(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def check_url(key: str, text: str) -> Problem[None] | None:
    """R009: a web address is absolute, http or https, with a host and without spaces."""
    try:
        # urlsplit raises for a bracket that is never closed, `port` for one that is not a number.
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme in ("http", "https") and "@" in parts.netloc:
        hint = "Write the address without what stands before the @."
        return Problem(f"{key} holds a user's name or a password", hint, None, codes.R009)
    if parts.scheme in ("http", "https") and host and not re.search(r"[\s<>\"\\^`{|}]", text):
        # urlsplit takes the brackets off an IPv6 address; no other host holds a colon.
        valid_host = _HOST.fullmatch(host) or host == "localhost" or ":" in host
        if valid_host:
            return None
    hint = "Write the whole address, such as https://example.org/."
    if scheme := _foreign_scheme(text):
        message = f"{key} begins with `{shorten(scheme)}`, not with https:"
        return Problem(message, hint, None, codes.R009)
    if _BARE.fullmatch(text):
        hint = f"Write the whole address: https://{text}"
    return Problem(f"{key} is not a web address: {shorten(text)}", hint, None, codes.R009)


def _foreign_scheme(text: str) -> str:
    """The scheme of an address that is not of the web, such as `javascript:`; or nothing.

    What stands before the port of a host (`example.org:80`) is none.
    """
    match = _SCHEME.match(text)
    return "" if not match or match[1].lower() in ("http", "https") else f"{match[1]}:"


def check_email(key: str, text: str) -> Problem[None] | None:
    """R013: a mail address as web forms know it (HTML, section 4.10.5.1.5)."""
    if _EMAIL.fullmatch(text):
        return None
    hint = "Write one address, such as office@example.org."
    return Problem(f"{key} is not an e-mail address: {shorten(text)}", hint, None, codes.R013)


def check_country(key: str, text: str) -> Problem[None] | None:
    """R007: a country is an ISO 3166-1 alpha-2 code in capitals, or `international`."""
    if text == "international" or languages.is_country(text):
        return None
    message = f"{key} is not a country code: {shorten(text)}"
    return Problem(message, _country_hint(text), None, codes.R007)


def _country_hint(text: str) -> str:
    """What to write; where a text names no country for sure, those that were perhaps meant."""
    if languages.is_international(text):
        return "Write international."
    if code := languages.known_country(text):
        return f"Write {code}."
    near = languages.likely_countries(text)
    choices = " or ".join(f"{code} for {languages.country_name(code, 'en')}" for code in near)
    return f"Write {choices or 'the two-letter code, such as FR, or international'}."


def check_language(_: str, text: str) -> Problem[None] | None:
    """R012: a language is a tag that CLDR or ISO 639 knows, such as fr or pt-BR."""
    try:
        languages.parse_tag(text)
    except ValueError as error:
        hint = "Write a language code, such as fr or pt-BR."
        return Problem(str(error), hint, None, codes.R012)
    return None


def check_send_in(key: str, text: str) -> Problem[None] | None:
    """R012: a mail goes out in a language, or in that of its recipient or reader."""
    if text in ("recipient", "reader"):
        return None
    problem = check_language(key, text)
    hint = "Write a language code, such as fr or pt-BR, or recipient, or reader."
    return problem._replace(hint=hint) if problem else None


def check_asset(key: str, text: str) -> Problem[None] | None:
    """R014: an image is named by its file's name in data/logos/, without a path."""
    if len(text) > _LONGEST_FILE:
        hint = "Give the file a shorter name."
        message = f"{key} is longer than {_LONGEST_FILE} characters: {shorten(text)}"
        return Problem(message, hint, None, codes.R014)
    if _FILE.fullmatch(text):
        return None
    hint = "Put the file into data/logos/ and write its name only, such as example.svg."
    return Problem(f"{key} is not a file name: {shorten(text)}", hint, None, codes.R014)


def check_target(key: str, text: str) -> Problem[None] | None:
    """R027: a place to publish to is a folder, a branch of a repository or an object store."""
    # R028 tells of secrets, wherever in the file they stand.
    if next(find_secrets(text), None) is not None:
        return None
    try:
        parse_address(text)
    except ValueError as error:
        return Problem(f"{key}: {error}", f"Write {EXAMPLES}.", None, codes.R027)
    return None


_ID = Expression(ID_PATTERN)
_LONGEST_ID = 100
_LONGEST_FILE = 255
"""Which no usual file system exceeds."""

_RESERVED = frozenset({
    "con", "prn", "aux", "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)),
})  # fmt: skip
"""Names that no file of Windows can have, with any ending (Microsoft, Naming Files)."""


def is_reserved(stem: str) -> bool:
    """Whether Windows allows no file of this name."""
    return stem in _RESERVED


_R011_OF_FILE = codes.R011._replace(has_line=False)
"""No line of a file says what it is called; an id in a file has its own."""


def check_stem(stem: str, example: str) -> Problem[None] | None:
    """R011: a file's name without its ending is an id; `example` shows one."""
    if stem in _RESERVED or len(stem) > _LONGEST_ID:
        what = f"is longer than {_LONGEST_ID} characters"
        if stem in _RESERVED:
            what = "is a name that Windows keeps for devices"
        hint = f"Rename it, such as {example}."
        return Problem(f"the file's name {what}: {stem}", hint, None, _R011_OF_FILE)
    if _ID.fullmatch(stem):
        return None
    text = f"the file's name may hold small letters, digits and single hyphens only: {stem}"
    return Problem(text, f"Rename the file, such as {example}.", None, _R011_OF_FILE)


FORMATS = {
    "url": check_url,
    "email": check_email,
    "country": check_country,
    "language": check_language,
    "send_in": check_send_in,
    "asset": check_asset,
    "target": check_target,
}
REFERENCES = frozenset(
    {
        *("tier", "kind", "role", "group", "letter", "organisation", "person", "asset"),
        *("text", "ordered", "call"),
    }
)
