"""Check of domains that stand in prose without `https://` or `www.`."""

from collections.abc import Iterator

from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose, read_links
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.websites import is_public_host

_DOMAIN = Expression(
    r"(?<![\w.@/:&=?#%-])(?://)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}|(?:[A-Z0-9-]{1,63}\.){1,4}[A-Z]{2,24})"
    r"(?![\w@-])"
)
_FILE_ENDINGS = frozenset({"md", "po", "zip", "py", "sh", "mov", "app", "name", "rs", "pl", "so"})
"""Endings of files that are top-level domains, too; the domains below them are not asked about
unless a path follows."""


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
    return tuple(
        dict.fromkeys(
            match[1].lower()
            for match in _DOMAIN.finditer(text)
            if _may_be_domain(match[1].lower(), text[match.end() :][:1])
        )
    )


def _may_be_domain(domain: str, following: str) -> bool:
    labels = domain.split(".")
    if labels[-1] in _FILE_ENDINGS and following != "/":
        return False
    # Abbreviations such as `e.g.` and `z.b.` have single letters between their stops.
    if all(len(label) < 3 for label in labels):
        return False
    return is_public_host(domain)
