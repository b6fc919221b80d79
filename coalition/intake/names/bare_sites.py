"""Web addresses without a scheme beside names: `Oak Society, oak.example`."""

from coalition import languages
from coalition.expressions import Expression
from coalition.matching.naming import initials

_SITE = Expression(r"(?:www\.[^\s<>()]+|(?:[\w-]+\.)+[a-z]{2,24}(?:/\S*)?)")
_SCHEMES = ("http://", "https://")
_LETTERS = Expression(r"[a-z0-9]+")
_SHORTEST_WORD = 4


def is_bare_site(text: str) -> bool:
    """Whether a text is a web address without a scheme."""
    return _SITE.fullmatch(text.strip("()<>[]")) is not None


def is_address(text: str) -> bool:
    """Whether a text is a web address, with a scheme or without."""
    is_whole = text.startswith(_SCHEMES) and not any(map(str.isspace, text))
    return is_whole or is_bare_site(text)


def has_address(text: str) -> bool:
    """Whether a word of a text is a web address: `Malta, https://oak.example`."""
    return any(is_address(word.strip(",;|")) for word in text.split())


def is_site_of(site: str, name: str) -> bool:
    """Whether the host of an address has the name in it, a word of it, or its initials."""
    host = _joined(site.removeprefix("www.").split("/")[0].rpartition(".")[0])
    whole = _joined(name)
    words = [word for word in map(_joined, name.split()) if len(word) >= _SHORTEST_WORD]
    return bool(host) and (
        host in whole or host == initials(name).casefold() or any(word in host for word in words)
    )


def _joined(text: str) -> str:
    return "".join(_LETTERS.findall(languages.romanise(text)))
