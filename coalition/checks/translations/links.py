"""Checks of the web and mail addresses in translations, as readers follow them."""

from collections.abc import Callable, Iterable, Iterator

from coalition.checks.translations.addresses import (
    find_joined,
    find_mail_addresses,
    find_web_addresses,
)
from coalition.checks.translations.found_addresses import (
    Address,
    mail_addresses,
    mail_in_markdown,
    mail_in_text,
    may_have_address,
    offset_of,
)
from coalition.checks.translations.link_changes import web_changes
from coalition.checks.translations.pair import Form
from coalition.checks.translations.prose import Prose, read_links
from coalition.checks.translations.references import has_lost_links
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.invisible import DIRECTION_CONTROLS, EMPTY_BRAILLE, INVISIBLE, JOINERS
from coalition.letters import address_fields
from coalition.mail import parse_mailto
from coalition.websites import normal_address


def changed_urls(form: Form) -> Iterator[Problem[int]]:
    """T110: a translation leads to the sites of its source.

    An address with another letter leads readers astray. What counts is where a link leads once
    Markdown's escapes and entities are read. A page in the reader's own language is welcome: an
    address may differ in the part that names the language; another page of the same site is a
    warning (T118). Where anybody can have a page (`facebook.com`, `bit.ly`), only pages of the same
    account are of one site. A page elsewhere is one that a coordinator lists under `links` in
    data/campaign.yaml.

    No field stands in an address.

    Bad (de): "See https://example.org/act" -> "Siehe https://exemple.org/act"
    Good (de): "See https://example.org/en/act" -> "Siehe https://example.org/de/act"
    """
    markdown = form.source_text.markdown
    changes = form.find(web_changes)
    for address, instead in changes.elsewhere:
        problem = _foreign(form, "web address", address, instead.advice if instead else "")
        yield problem._replace(hint=f"{problem.hint[:-1]}{_OR_ASK}")
    yield from _missing(form, "web address", (one.text for one in changes.missing))
    if may_have_address(form.target, markdown=markdown):
        yield from _joined(form, find_web_addresses, markdown=markdown)
        if markdown:
            yield from _misleading_links(form)
    yield from _fields_in_addresses(form)


_OR_ASK = ", or ask a coordinator to list the page under `links`."


def changed_emails(form: Form) -> Iterator[Problem[int]]:
    """T111: a translation has the mail addresses of its source.

    Mail to an address that was changed reaches nobody, or somebody else. A link that opens a mail
    program holds addresses and at most a subject, so that it writes to nobody unseen.

    Bad (es): "Write to press@example.org" -> "Escriba a prensa@example.org"
    Good (es): "Write to press@example.org" -> "Escriba a press@example.org"
    """
    markdown = form.source_text.markdown
    has_sign = "@" in form.text or "@" in form.source.text
    if not has_sign and not may_have_address(form.target, markdown=markdown):
        return
    source = form.source.find(mail_in_markdown if markdown else mail_in_text)
    known = [address.text for address in source]
    target = tuple(mail_addresses(form.target, markdown=markdown, known=known))
    yield from _mail_changes(form, source, target)
    yield from _joined(form, find_mail_addresses, markdown=markdown)
    if markdown:
        for link, problem in _mailto_problems(form.target):
            at = max(form.text.find(link), 0)
            yield Problem(f"the mail link {problem}", "Leave the addresses and a subject.", at)


def _mail_changes(
    form: Form, source: Iterable[Address], target: Iterable[Address]
) -> Iterator[Problem[int]]:
    """The mail addresses that are not in the source, then those of the source that are missing."""
    expected = {normal_address(address.text): address.text for address in source}
    found = {normal_address(address.text): address for address in reversed(tuple(target))}
    missing = [text for normal, text in expected.items() if normal not in found]
    for normal, address in reversed(found.items()):
        if normal not in expected:
            # Most likely it stands for the first address that is missing.
            yield _foreign(form, "mail address", address, missing.pop(0) if missing else "")
    yield from _missing(form, "mail address", missing)


def _foreign(form: Form, kind: str, address: Address, instead: str) -> Problem[int]:
    """The problem of an address that leads to somebody whom the source does not name."""
    hint = f"Write {instead}." if instead else "Remove it."
    if address.text in form.text:
        return Problem(f"the {kind} {address.text} is not in the source", hint, address.offset)
    message = f"a link leads to {address.text}, which is not in the source"
    return Problem(message, "Write the address as the source has it.", address.offset)


def _missing(form: Form, kind: str, missing: Iterable[str]) -> Iterator[Problem[int]]:
    """The problems of addresses that a translation lacks."""
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
            yield Problem(message, hint, offset_of(form.text, text))


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
        if named and normal_address(named[0]) != normal_address(target) and target in in_source:
            message = f"a link that reads {named[0]} leads to {target}"
            yield Problem(message, "Let the text name where the link leads.", 0)


_FIELD_IN_ADDRESS = Expression(
    r"(?:://|@|www\.)\{[a-z]|\}(?:[.@][A-Za-z0-9]|[A-Za-z0-9-]+\.[A-Za-z])"
)


def _fields_in_addresses(form: Form) -> Iterator[Problem[int]]:
    """Fields that would become a part of an address once they are filled in."""
    if "{" not in form.text:
        return
    places = {at: "Write the address without it." for _, at in address_fields(form.text)}
    in_source = {match[0] for match in _FIELD_IN_ADDRESS.finditer(form.source.text)}
    for match in _FIELD_IN_ADDRESS.finditer(form.text):
        if match[0] not in in_source:
            at = match.start() + match[0].find("{") if "{" in match[0] else match.start()
            places.setdefault(at, "Put a space between the field and what follows it.")
    for at, hint in sorted(places.items()):
        yield Problem("a field stands in an address", hint, at)


def _mailto_problems(prose: Prose) -> Iterator[tuple[str, str]]:
    for _, target in prose.find(read_links)[1]:
        yield from ((target, problem) for problem in parse_mailto(target).problems)
