"""Checks of the web and mail addresses in translations, as readers follow them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from coalition.checks.translations.addresses import find_mail_addresses, find_web_addresses
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.languages import parents
from coalition.letters import inline_links
from coalition.mailto import parse_mailto


class _Address(NamedTuple):
    """An address of a text."""

    text: str
    """As readers see or follow it."""

    offset: int
    is_target: bool
    """Whether it is followed, rather than read."""


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
    if not source and not _may_have_address(form.text):
        return
    known = [address.text for address in source]
    target = tuple(_web_addresses(form.target, markdown=markdown, known=known))
    yield from _changes(form, "web address", source, target)


def changed_emails(form: Form) -> Iterator[Problem[int]]:
    """T111: a translation has the mail addresses of its source.

    Mail to an address that was changed reaches nobody, or somebody else. A link that opens a mail
    program holds addresses and at most a subject, so that it writes to nobody unseen.

    Bad (es): "Write to press@example.org" -> "Escriba a prensa@example.org"
    Good (es): "Write to press@example.org" -> "Escriba a press@example.org"
    """
    has_sign = "@" in form.text or "@" in form.source.text
    if not has_sign and "](" not in form.text and "<" not in form.text:
        return
    markdown = form.source_text.markdown
    source = form.source.find(_mail_in_markdown if markdown else _mail_in_text)
    target = tuple(_mail_addresses(form.target, markdown=markdown))
    yield from _changes(form, "mail address", source, target)
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
    for text in missing:
        yield Problem(f"the {kind} {text} is missing", "Write it as the source has it.", 0)


def _forms_of(addresses: Iterable[_Address], language: str) -> dict[str, frozenset[str]]:
    """For each address the forms in which it may be equal to others."""
    tags = _language_tags(language)
    forms = {}
    for text in dict.fromkeys(address.text for address in addresses):
        normal = _normalize(text)
        forms[text] = frozenset((normal, _without_language(normal, tags)))
    return forms


def _is_among(forms: frozenset[str], others: Iterable[frozenset[str]]) -> bool:
    return any(not forms.isdisjoint(other) for other in others)


def _may_have_address(text: str) -> bool:
    return "://" in text or "www." in text or "](" in text or "<" in text


def _web_in_markdown(prose: Prose) -> tuple[_Address, ...]:
    return tuple(_web_addresses(prose, markdown=True))


def _web_in_text(prose: Prose) -> tuple[_Address, ...]:
    return tuple(_web_addresses(prose, markdown=False))


def _web_addresses(
    prose: Prose, *, markdown: bool, known: Iterable[str] = ()
) -> Iterator[_Address]:
    if not _may_have_address(prose.text):
        return
    visible = prose.text
    if markdown:
        visible, targets = prose.find(_visible_and_targets)
        for target in targets:
            if not target.lower().startswith("mailto:"):
                yield _Address(target, _offset(prose.text, target), is_target=True)
    for text, _ in find_web_addresses(visible, known):
        yield _Address(text, _offset(prose.text, text), is_target=False)


def _visible_and_targets(prose: Prose) -> tuple[str, tuple[str, ...]]:
    return inline_links(prose.text)


def _offset(text: str, address: str) -> int:
    """Where an address stands; where a link begins if Markdown spells it in another way."""
    at = text.find(address)
    return at if at >= 0 else max(text.find("]("), 0)


def _mail_in_markdown(prose: Prose) -> tuple[_Address, ...]:
    return tuple(_mail_addresses(prose, markdown=True))


def _mail_in_text(prose: Prose) -> tuple[_Address, ...]:
    return tuple(_mail_addresses(prose, markdown=False))


def _mail_addresses(prose: Prose, *, markdown: bool) -> Iterator[_Address]:
    visible = prose.text
    if markdown:
        visible, targets = prose.find(_visible_and_targets)
        for target in targets:
            for address in parse_mailto(target).addresses:
                yield _Address(address, _offset(prose.text, address), is_target=True)
    for address, _ in find_mail_addresses(visible):
        yield _Address(address, _offset(prose.text, address), is_target=False)


def _mailto_problems(prose: Prose) -> Iterator[tuple[str, str]]:
    for target in prose.find(_visible_and_targets)[1]:
        yield from ((target, problem) for problem in parse_mailto(target).problems)


def _normalize(address: str) -> str:
    """An address in the form in which equal ones are the same: scheme and host in lower case.

    Hosts are compared in their ASCII form (RFC 5891), so that look-alike letters differ.
    """
    if "://" not in address:
        # A host and a domain have no case; what stands before an @ may have one.
        local, at, domain = address.rpartition("@")
        host, slash, path = domain.partition("/")
        return f"{local}{at}{host.lower()}{slash}{path}"
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return address
    user = f"{parts.username}@" if parts.username else ""
    return parts._replace(netloc=f"{user}{host}{port}").geturl()


def _language_tags(language: str) -> frozenset[str]:
    """The parts by which an address may name a language: `pt-br`, `pt_br`, `pt`."""
    tags = [tag.lower() for tag in (language, language.partition("-")[0], *parents(language))]
    return frozenset([*tags, *(tag.replace("-", "_") for tag in tags)])


_PARTS = Expression(r"([/.?=&])")


def _without_language(address: str, tags: frozenset[str]) -> str:
    """The address with a sign in the place of the language that its page or subdomain names.

    The domain itself stays: `example.de` and `example.fr` may belong to two owners.
    """
    scheme, slashes, rest = address.rpartition("://")
    host, slash, path = rest.partition("/")
    labels = host.split(".")
    if "@" in host or len(labels) < 2:
        return address
    subdomains = ["§" if label in tags else label for label in labels[:-2]]
    host = ".".join((*subdomains, *labels[-2:]))
    parts = ["§" if part.lower() in tags else part for part in _PARTS.split(path)]
    return f"{scheme}{slashes}{host}{slash}{''.join(parts)}"
