"""Checks of the web and mail addresses in translations, as readers follow them."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from coalition.checks.translations.address_forms import (
    address_forms,
    language_tags,
    normalize,
)
from coalition.checks.translations.addresses import (
    find_joined,
    find_mail_addresses,
    find_web_addresses,
)
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose, read_links
from coalition.checks.translations.references import has_lost_links
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.invisible import DIRECTION_CONTROLS, EMPTY_BRAILLE, INVISIBLE, JOINERS
from coalition.mail import parse_mailto


class _Address(NamedTuple):
    """An address of a text."""

    text: str
    """As readers see or follow it."""

    offset: int


def changed_urls(form: Form) -> Iterator[Problem[int]]:
    """T110: a translation has the web addresses of its source.

    An address with another letter leads readers astray. A page in the reader's own language is
    welcome: an address may differ in the part that names the language. What counts is where a link
    leads once Markdown's escapes and entities are read.

    Bad (de): "See https://example.org/act" -> "Siehe https://example.org/akt"
    Good (de): "See https://example.org/en/act" -> "Siehe https://example.org/de/act"
    """
    markdown = form.source_text.markdown
    source = form.source.find(_web_in_markdown if markdown else _web_in_text)
    if not source and not _may_have_address(form.target, markdown=markdown):
        yield from _fields_in_addresses(form)
        return
    known = [address.text for address in source]
    target = tuple(_web_addresses(form.target, markdown=markdown, known=known))
    yield from _changes(form, "web address", source, target)
    yield from _joined(form, find_web_addresses, markdown=markdown)
    if markdown:
        yield from _misleading_links(form)
    yield from _fields_in_addresses(form)


def changed_emails(form: Form) -> Iterator[Problem[int]]:
    """T111: a translation has the mail addresses of its source.

    Mail to an address that was changed reaches nobody, or somebody else. A link that opens a mail
    program holds addresses and at most a subject, so that it writes to nobody unseen.

    Bad (es): "Write to press@example.org" -> "Escriba a prensa@example.org"
    Good (es): "Write to press@example.org" -> "Escriba a press@example.org"
    """
    markdown = form.source_text.markdown
    has_sign = "@" in form.text or "@" in form.source.text
    if not has_sign and not _may_have_address(form.target, markdown=markdown):
        return
    source = form.source.find(_mail_in_markdown if markdown else _mail_in_text)
    known = [address.text for address in source]
    target = tuple(_mail_addresses(form.target, markdown=markdown, known=known))
    yield from _changes(form, "mail address", source, target)
    yield from _joined(form, find_mail_addresses, markdown=markdown)
    if markdown:
        for link, problem in _mailto_problems(form.target):
            at = max(form.text.find(link), 0)
            yield Problem(f"the mail link {problem}", "Leave the addresses and a subject.", at)


def _changes(
    form: Form, kind: str, source: Iterable[_Address], target: Iterable[_Address]
) -> Iterator[Problem[int]]:
    """The addresses that are not in the source, then those of the source that are missing."""
    expected = _forms_of(source, form.source_text.language)
    found = _forms_of(target, form.language)
    missing = [text for text, forms in expected.items() if not _is_among(forms, found.values())]
    offsets = {address.text: address.offset for address in reversed(tuple(target))}
    for text, forms in found.items():
        if _is_among(forms, expected.values()):
            continue
        # Most likely it stands for the first address that is missing.
        hint = f"Write {missing[0]}." if missing else "Remove it."
        missing = missing[1:]
        if text in form.text:
            yield Problem(f"the {kind} {text} is not in the source", hint, offsets[text])
        else:
            message = f"a link leads to {text}, which is not in the source"
            yield Problem(message, "Write the address as the source has it.", offsets[text])
    if has_lost_links(form):
        # They are reported with what to write in their place.
        return
    for text in missing:
        yield Problem(f"the {kind} {text} is missing", "Write it as the source has it.", 0)


def _joined(
    form: Form,
    find: Callable[[str], Iterator[tuple[str, int]]],
    *,
    markdown: bool,
) -> Iterator[Problem[int]]:
    """Addresses that read on where their sentence does not, so that they lead elsewhere."""
    source, target = (
        prose.find(read_links)[0] if markdown else prose.text
        for prose in (form.source, form.target)
    )
    in_source = {text for text, _ in find_joined(source, find(source))}
    for text, _ in find_joined(target, find(target)):
        if text not in in_source:
            message = f"something is joined to an address: {text}"
            hint = "Put a space, or nothing but a word's ending, behind the address."
            yield Problem(message, hint, _offset(form.text, text))


_NOTHING = Expression(rf"[\s{INVISIBLE}{JOINERS}{DIRECTION_CONTROLS}{EMPTY_BRAILLE}]*")


def _misleading_links(form: Form) -> Iterator[Problem[int]]:
    """Links without a word to follow, and those whose words name another address."""
    if "](" not in form.text:
        return
    in_source = {target for _, target in form.source.find(read_links)[1]}
    for text, target in form.target.find(read_links)[1]:
        if _NOTHING.fullmatch(text):
            message = f"the link to {target} has no text"
            yield Problem(message, "Write between [ and ] what readers follow.", 0)
            continue
        named = next(find_web_addresses(text), None)
        if named and normalize(named[0]) != normalize(target) and target in in_source:
            message = f"a link that reads {named[0]} leads to {target}"
            yield Problem(message, "Let the text name where the link leads.", 0)


_FIELD_IN_ADDRESS = Expression(
    r"(?:://|@|www\.)\{[a-z]|\}(?:[.@][A-Za-z0-9]|[A-Za-z0-9-]+\.[A-Za-z])"
)


def _fields_in_addresses(form: Form) -> Iterator[Problem[int]]:
    """Fields that would become a part of an address once they are filled in."""
    if "{" not in form.text:
        return
    in_source = {match[0] for match in _FIELD_IN_ADDRESS.finditer(form.source.text)}
    for match in _FIELD_IN_ADDRESS.finditer(form.text):
        if match[0] not in in_source:
            hint = "Put a space between the field and what follows it."
            yield Problem("a field stands in an address", hint, match.start())


def _forms_of(addresses: Iterable[_Address], language: str) -> dict[str, frozenset[str]]:
    """For each address the forms in which it may be equal to others."""
    tags = language_tags(language)
    texts = dict.fromkeys(address.text for address in addresses)
    return {text: address_forms(text, tags) for text in texts}


def _is_among(forms: frozenset[str], others: Iterable[frozenset[str]]) -> bool:
    return any(not forms.isdisjoint(other) for other in others)


def _may_have_address(prose: Prose, *, markdown: bool) -> bool:
    text = prose.text
    if "://" in text or "www." in text:
        return True
    if markdown and prose.references.links and "[" in text:
        return True
    # Markdown reads entities and escapes, which may hide any sign of an address.
    return markdown and any(sign in text for sign in ("](", "<", "&", "\\"))


def _web_in_markdown(prose: Prose) -> tuple[_Address, ...]:
    return tuple(_web_addresses(prose, markdown=True))


def _web_in_text(prose: Prose) -> tuple[_Address, ...]:
    return tuple(_web_addresses(prose, markdown=False))


def _web_addresses(
    prose: Prose, *, markdown: bool, known: Iterable[str] = ()
) -> Iterator[_Address]:
    if not _may_have_address(prose, markdown=markdown):
        return
    visible = prose.text
    if markdown:
        visible, links = prose.find(read_links)
        for _, target in links:
            if not target.lower().startswith("mailto:"):
                yield _Address(target, _offset(prose.text, target))
    for text, _ in find_web_addresses(visible, known):
        yield _Address(text, _offset(prose.text, text))


def _offset(text: str, address: str) -> int:
    """Where an address stands; where a link begins if Markdown spells it in another way."""
    at = text.find(address)
    return at if at >= 0 else max(text.find("]("), 0)


def _mail_in_markdown(prose: Prose) -> tuple[_Address, ...]:
    return tuple(_mail_addresses(prose, markdown=True))


def _mail_in_text(prose: Prose) -> tuple[_Address, ...]:
    return tuple(_mail_addresses(prose, markdown=False))


def _mail_addresses(
    prose: Prose, *, markdown: bool, known: Iterable[str] = ()
) -> Iterator[_Address]:
    visible = prose.text
    if markdown:
        visible, links = prose.find(read_links)
        for _, target in links:
            for address in parse_mailto(target).addresses:
                yield _Address(address, _offset(prose.text, address))
    for address, _ in find_mail_addresses(visible, known):
        yield _Address(address, _offset(prose.text, address))


def _mailto_problems(prose: Prose) -> Iterator[tuple[str, str]]:
    for _, target in prose.find(read_links)[1]:
        yield from ((target, problem) for problem in parse_mailto(target).problems)
