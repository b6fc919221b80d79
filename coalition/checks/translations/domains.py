"""Check of domains that stand in prose without `https://` or `www.`."""

from collections.abc import Iterator

from coalition.checks.translations.addresses import find_bare_addresses
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose, read_links
from coalition.findings import Problem


def new_domains(form: Form) -> Iterator[Problem[int]]:
    """T115: a translation names no domain that its source does not name.

    `evil.example` in a sentence is an address that readers type or that programs make a link of.

    Bad (fr): "Tell your friends." -> "Dites-le, voir bits.org."
    Good (fr): "Tell your friends." -> "Dites-le à vos proches."
    """
    if "." not in form.text and "&" not in form.text:
        return
    domains_in = _domains_in_markdown if form.source_text.markdown else _domains_in
    found = form.target.find(domains_in)
    if not found:
        return
    expected = form.source.find(domains_in)
    for domain in found:
        if domain not in expected and domain not in form.source.text.lower():
            message = f"{domain} is a domain that the source does not name"
            at = max(form.text.lower().find(domain), 0)
            yield Problem(message, "Remove it, or write what the source says.", at)


def _domains_in_markdown(prose: Prose) -> tuple[str, ...]:
    return _domains_of(prose.find(read_links)[0])


def _domains_in(prose: Prose) -> tuple[str, ...]:
    return _domains_of(prose.text)


def _domains_of(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_host(address) for address, _ in find_bare_addresses(text)))


def _host(address: str) -> str:
    """The host with which an address without `https://` begins."""
    return address.partition("/")[0].partition("?")[0].partition("#")[0].lower()
