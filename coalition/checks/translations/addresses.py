"""Web and mail addresses in running text: where they begin and end."""

import re
from collections.abc import Iterable, Iterator

from coalition.expressions import Expression
from coalition.shared_hosts import owner_part
from coalition.websites import have_one_owner, host_of, is_public_host, normal_address

# Only ASCII letters keep an address from beginning: Chinese and Japanese write none of their own
# before it, and no space either.
_WEB_PATTERN = r"(?<![A-Za-z0-9])(?:(?i:https?|ftp)://(?=\w)|www\.)[^\s<>\"]{1,2000}"
# Hebrew joins a preposition by a hyphen: `ל-press@example.org`.
_MAIL_BEGINS = r"(?<![A-Za-z0-9_.+])(?<![A-Za-z0-9_.+]-)"
_MAIL_PATTERN = rf"{_MAIL_BEGINS}[A-Za-z0-9][A-Za-z0-9_.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_WEB = Expression(_WEB_PATTERN)
_MAIL = Expression(_MAIL_PATTERN)

_UNSPACED = (
    "\u0e00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fff\u3040-\u9fff\ua9e0-\ua9ff"
    "\uaa60-\uaa7f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Letters of Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese and Korean, which join what
follows an address to it without a space."""

_BARE = Expression(
    rf"(?:(?<![\w.@/:&=?#%-])|(?<=[{_UNSPACED}]))(?://)?"
    r"(?P<address>(?P<host>(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}|(?:[A-Z0-9-]{1,63}\.){1,4}[A-Z]{2,24})"
    rf"(?=[{_UNSPACED}]|[^\w@-]|\Z)(?:[/?#][^\s<>\"]{{0,2000}})?)"
)
_ENDING = Expression(r"\.[A-Za-z]{2}")
"""Every host ends so, and no sentence does."""

_FILE_ENDINGS = frozenset({"md", "po", "zip", "py", "sh", "mov", "app", "name", "rs", "pl", "so"})
"""Endings of files that are top-level domains, too; the domains below them are not asked about
unless a path follows."""

_SIGN = Expression(r"[^\w\x00-\x7f]")
"""No sign outside ASCII stands in an address as people write it: `…`, `’`, `»`, `،` or `。`."""

_HOST = Expression(rf"\w+://(?:[{_UNSPACED}][^/?#:]*)?|www\.")
_FIRST_UNSPACED = Expression(f"[{_UNSPACED}]")
_TRAILING = ".,;:!?')]*_\"`"
"""Characters at the end of an address that belong to the sentence around it."""

_CLOSING = {")": "(", "]": "[", "}": "{"}
_SUFFIX = Expression(rf"['’:-][^\W\d]+(?![\w@/:-]|\.\w)|['’]?[{_UNSPACED}]|[^\w\x00-\x7f]")
"""What may follow an address in a sentence: an ending (`…/act'ın`, `…/act:ssa`) or a sign."""

_GOES_ON = Expression(rf"[^\s{_UNSPACED}]*?[.@\u3002\uff0e\uff61][A-Za-z0-9]")
"""What behind an address would be read as more of it: browsers take `。` for a full stop."""

_JOINED_BEFORE = Expression(r"[A-Za-z0-9][!#$%&'*/=?^`{|}~’]+\Z")
"""What before a mail address would make it another one: `evil!press@example.org`."""

ADDRESS_PATTERN = f"{_WEB_PATTERN}|{_MAIL_PATTERN}"


def find_web_addresses(text: str, known: Iterable[str] = ()) -> Iterator[tuple[str, int]]:
    """The web addresses of a text, each with its offset.

    Where one of the `known` addresses is followed by a word's ending, it is that one.
    """
    if "://" not in text and "www." not in text:
        return
    longest_first = sorted(known, key=len, reverse=True)
    at = 0
    # Without a space between them, one address may begin where the match of another still goes on.
    while match := _WEB.search(text, at):
        address = _known(match[0], longest_first) or trim_address(match[0])
        if address:
            yield address, match.start()
        at = match.start() + max(len(address), 1)


def find_bare_addresses(text: str, known: Iterable[str] = ()) -> Iterator[tuple[str, int]]:
    """The addresses that stand without `https://`, such as `example.org/act` or `example.org`.

    `known` is as of `find_web_addresses`.
    """
    if _ENDING.search(text) is None:
        return
    longest_first = sorted(known, key=len, reverse=True)
    for match in _BARE.finditer(text):
        whole = match["address"]
        if _may_be_domain(match["host"].lower(), whole[len(match["host"]) :]):
            yield _known(whole, longest_first) or trim_address(whole), match.start("address")


def _may_be_domain(domain: str, following: str) -> bool:
    labels = domain.split(".")
    if labels[-1] in _FILE_ENDINGS and not following.startswith("/"):
        return False
    # Abbreviations such as `e.g.` and `z.b.` have single letters between their stops.
    if all(len(label) < 3 for label in labels) and owner_part(domain) is None:
        return False
    return is_public_host(domain)


def find_mail_addresses(text: str, known: Iterable[str] = ()) -> Iterator[tuple[str, int]]:
    """The mail addresses of a text, each with its offset.

    Where one of the `known` addresses is followed by a word's ending, it is that one.
    """
    if "@" not in text:
        return
    longest_first = sorted(known, key=len, reverse=True)
    for match in _MAIL.finditer(text):
        yield _known(text[match.start() :][:2000], longest_first) or match[0], match.start()


def find_joined(text: str, addresses: Iterable[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Addresses to which signs and letters are joined that change where they lead.

    What is joined stands in the result, too. Browsers and mail programs read on where the address
    of a sentence ends: `https://example.org。evil.example`, `https://example.org’.evil.example`.
    """
    for address, at in addresses:
        end = at + len(address)
        start = _JOINED_BEFORE.search(text, max(at - 20, 0), at) if "@" in address else None
        # Behind a host only: what is joined to a page's path leads nowhere else.
        is_host = "/" not in address.partition("://")[2]
        behind = _GOES_ON.match(text, end, end + 300) if is_host else None
        if start or behind:
            begin = start.start() if start else at
            yield text[begin : behind.end() if behind else end], begin


def _known(text: str, known: Iterable[str]) -> str:
    """The address with which a text begins, if only a word's ending follows it."""
    return next((one for one in known if text.startswith(one) and _ends(text, one)), "")


def _ends(text: str, address: str) -> bool:
    """Whether a word's ending follows an address; `-fr` behind an account's is another account."""
    begins = text[len(address) : len(address) + 1]
    is_name = begins == "-" and owner_part(host_of(_with_scheme(address))) is not None
    is_longer = is_name and not have_one_owner(*map(_with_scheme, (trim_address(text), address)))
    return not is_longer and _SUFFIX.match(text, len(address)) is not None


def _with_scheme(address: str) -> str:
    return normal_address(address if "://" in address else f"https://{address}")


def trim_address(text: str) -> str:
    """The address with which a text begins, without what the sentence around it adds.

    It ends at a bracket that it does not open itself, at a sign outside ASCII, and at the first
    letter of a script without spaces, unless its host is in one.
    """
    text = text[: _end_by_bracket(text)]
    if sign := _SIGN.search(text):
        text = text[: sign.start()]
    host = _HOST.match(text)
    if letter := _FIRST_UNSPACED.search(text, host.end() if host else 0):
        text = text[: letter.start()]
    trimmed = text.rstrip(_TRAILING)
    # A bracket that the address itself opens belongs to it.
    while trimmed.count("(") > trimmed.count(")") and text[len(trimmed) :].startswith(")"):
        trimmed += ")"
    return trimmed


def _end_by_bracket(text: str) -> int:
    """Where an address ends because a bracket closes that was opened before it."""
    open_brackets: list[str] = []
    for match in re.finditer(r"[()\[\]{}]", text):
        bracket = match[0]
        if bracket not in _CLOSING:
            open_brackets.append(bracket)
        elif not open_brackets or open_brackets.pop() != _CLOSING[bracket]:
            return match.start()
    return len(text)
