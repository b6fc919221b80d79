"""The web and mail addresses of a text: those that links lead to, and those that readers see."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coalition.checks.translations.addresses import (
    find_bare_addresses,
    find_mail_addresses,
    find_web_addresses,
)
from coalition.checks.translations.prose import Prose, read_links
from coalition.mail import parse_mailto


class Address(NamedTuple):
    """An address of a text."""

    text: str
    """As readers see or follow it."""

    offset: int
    bare: bool = False
    """Whether it stands without `https://` and without `www.`."""


def may_have_address(prose: Prose, *, markdown: bool) -> bool:
    """Whether it is worth looking for addresses in a text."""
    text = prose.text
    if "://" in text or "www." in text:
        return True
    if markdown and prose.references.links and "[" in text:
        return True
    # Markdown reads entities and escapes, which may hide any sign of an address.
    return markdown and any(sign in text for sign in ("](", "<", "&", "\\"))


def web_in_markdown(prose: Prose) -> tuple[Address, ...]:
    """The web addresses of a passage."""
    return tuple(web_addresses(prose, markdown=True))


def web_in_text(prose: Prose) -> tuple[Address, ...]:
    """The web addresses of a plain text."""
    return tuple(web_addresses(prose, markdown=False))


def web_addresses(prose: Prose, *, markdown: bool, known: Iterable[str] = ()) -> Iterator[Address]:
    """The web addresses of a text; those that stand without `https://` have a path.

    Where one of the `known` addresses is followed by a word's ending, it is that one.
    """
    visible = prose.text
    if may_have_address(prose, markdown=markdown):
        if markdown:
            visible, links = prose.find(read_links)
            for _, target in links:
                if not target.lower().startswith("mailto:"):
                    yield Address(target, offset_of(prose.text, target))
        for text, _ in find_web_addresses(visible, known):
            yield Address(text, offset_of(prose.text, text))
    for text, at in find_bare_addresses(visible, known):
        if not visible[max(at - _GAP, 0) : at].rstrip().endswith("://"):
            yield Address(text, offset_of(prose.text, text), bare=True)


_GAP = 9
"""Spaces and signs before an address in which the parts of a broken one are looked for."""


def offset_of(text: str, address: str) -> int:
    """Where an address stands; where a link begins if Markdown spells it in another way."""
    at = text.find(address)
    return at if at >= 0 else max(text.find("]("), 0)


def mail_in_markdown(prose: Prose) -> tuple[Address, ...]:
    """The mail addresses of a passage."""
    return tuple(mail_addresses(prose, markdown=True))


def mail_in_text(prose: Prose) -> tuple[Address, ...]:
    """The mail addresses of a plain text."""
    return tuple(mail_addresses(prose, markdown=False))


def mail_addresses(prose: Prose, *, markdown: bool, known: Iterable[str] = ()) -> Iterator[Address]:
    """The mail addresses of a text, in links too; `known` is as of `web_addresses`."""
    visible = prose.text
    if markdown:
        visible, links = prose.find(read_links)
        for _, target in links:
            for address in parse_mailto(target).addresses:
                yield Address(address, offset_of(prose.text, address))
    for address, _ in find_mail_addresses(visible, known):
        yield Address(address, offset_of(prose.text, address))
