"""Where the web addresses of a translation lead beside those of its source."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coalition.checks.listed_links import ListedPage
from coalition.checks.translations.address_forms import (
    address_forms,
    in_language,
    language_tags,
)
from coalition.checks.translations.found_addresses import (
    Address,
    may_have_address,
    web_addresses,
    web_in_markdown,
    web_in_text,
)
from coalition.checks.translations.pair import Form
from coalition.shared_hosts import owner_part
from coalition.websites import have_one_owner, host_of, leads_on, normal_address


class SourceAddress(NamedTuple):
    """An address of a source, and what may stand for it."""

    text: str
    bare: bool
    forms: frozenset[str]
    page: ListedPage | None
    """What the campaign lists for it in the translation's language."""

    own: str
    """The address with the translation's language in the place of the source's, which may be no
    page at all; empty where the address names no language."""

    @property
    def advice(self) -> str:
        """What to write for it, in words."""
        if self.own and self.right == self.text:
            return f"{self.own} if that page is there, else {self.text}"
        return self.right

    @property
    def right(self) -> str:
        """What to write for it."""
        return self.page.url if self.page and self.page.whole else self.text


class TargetAddress(NamedTuple):
    """An address of a translation."""

    address: Address
    url: str
    """In its normal form."""

    forms: frozenset[str]


class Change(NamedTuple):
    """An address of a translation for which its source has another one, or none."""

    address: Address
    instead_of: SourceAddress | None


class WebChanges(NamedTuple):
    """How the web addresses of a translation differ from those of its source."""

    elsewhere: tuple[Change, ...] = ()
    """Those that lead to somebody else's site."""

    other_pages: tuple[Change, ...] = ()
    """Those that lead to another page of a site that the source names."""

    without_scheme: tuple[Change, ...] = ()
    """Those that have lost their `https://`."""

    outdated: tuple[Change, ...] = ()
    """Those for which the campaign lists another page."""

    missing: tuple[SourceAddress, ...] = ()


def web_changes(form: Form) -> WebChanges:
    """How the web addresses of a translation differ from those of its source; for `Form.find`."""
    markdown = form.source_text.markdown
    read: Iterable[Address] = form.source.find(web_in_markdown if markdown else web_in_text)
    # Most texts have no address at all.
    if not read and not may_have_address(form.target, markdown=markdown):
        return WebChanges()
    source = tuple(_expected(form, read))
    target = tuple(_found(form, source))
    missing = [one for one in source if not one.bare and not _is_answered(one, target)]
    strays = [one for one in target if not any(_answers(one, expected) for expected in source)]
    other_pages = tuple(_take_other_pages(form, strays, source, missing))
    # Most likely the first that leads elsewhere stands for the first that is missing.
    elsewhere = tuple(
        Change(stray.address, missing.pop(0) if missing else None)
        for stray in strays
        if not stray.address.bare or owner_part(host_of(stray.url))
    )
    return WebChanges(
        elsewhere,
        other_pages,
        tuple(_without_scheme(source, target)),
        tuple(_outdated(source, target)),
        tuple(missing),
    )


def _expected(form: Form, addresses: Iterable[Address]) -> Iterator[SourceAddress]:
    tags = language_tags(form.source_text.language)
    for address in {address.text: address for address in addresses}.values():
        forms = address_forms(_url(address), tags)
        page = form.source_text.links.page(_url(address), form.language)
        own = "" if address.bare else in_language(address.text, tags, form.language)
        yield SourceAddress(address.text, address.bare, _with_schemes(forms, address), page, own)


def _with_schemes(forms: frozenset[str], address: Address) -> frozenset[str]:
    """The forms of a source's address, over https too; what names no scheme may get either."""
    secure = (f"https://{form[7:]}" for form in forms if form.startswith("http://"))
    plain = (f"http://{form[8:]}" for form in forms if address.bare)
    return forms.union(secure, plain)


def _found(form: Form, source: Iterable[SourceAddress]) -> Iterator[TargetAddress]:
    tags = language_tags(form.language)
    known = [text for one in source for text in (one.text, one.right)]
    read = web_addresses(form.target, markdown=form.source_text.markdown, known=known)
    for address in {address.text: address for address in reversed(tuple(read))}.values():
        url = _url(address)
        yield TargetAddress(address, normal_address(url), address_forms(url, tags))


def _url(address: Address) -> str:
    return f"https://{address.text}" if address.bare else address.text


def _is_answered(expected: SourceAddress, target: Iterable[TargetAddress]) -> bool:
    return any(_answers(one, expected) for one in target)


def _answers(found: TargetAddress, expected: SourceAddress) -> bool:
    """Whether an address of a translation leads where one of its source does, or may lead."""
    is_listed = expected.page is not None and expected.page.allows(found.url)
    return is_listed or not found.forms.isdisjoint(expected.forms)


def _take_other_pages(
    form: Form,
    strays: list[TargetAddress],
    source: Iterable[SourceAddress],
    missing: list[SourceAddress],
) -> Iterator[Change]:
    """The strays that lead to a site of the source; they and what they stand for are taken out."""
    closed_up = "".join(form.text.split())
    for stray in tuple(strays):
        near = [one for one in source if _are_of_one_site(stray, one)]
        # `https://example.org/ act` is no other page but a broken address.
        is_broken = any(_is_broken(stray, one, closed_up) for one in near if one in missing)
        is_page = not stray.address.bare or "/" in stray.address.text
        if near and is_page and not is_broken:
            strays.remove(stray)
            instead = next((one for one in missing if one in near), None)
            if instead:
                missing.remove(instead)
            yield Change(stray.address, instead)


def _is_broken(found: TargetAddress, expected: SourceAddress, closed_up: str) -> bool:
    """Whether spaces stand in an address; `closed_up` is the text without any."""
    return expected.text.startswith(found.address.text) and expected.text in closed_up


def _are_of_one_site(found: TargetAddress, expected: SourceAddress) -> bool:
    own = normal_address(_url(Address(expected.text, 0, expected.bare)))
    listed = normal_address(expected.page.url) if expected.page else own
    is_near = have_one_owner(found.url, own) or have_one_owner(found.url, listed)
    return is_near and not leads_on(found.url, own)


def _without_scheme(
    source: Iterable[SourceAddress], target: Iterable[TargetAddress]
) -> Iterator[Change]:
    """Addresses that only stand without the `https://` with which the source has them."""
    whole = [one for one in target if not one.address.bare]
    for expected in source:
        if expected.bare or _is_answered(expected, whole):
            continue
        for one in target:
            if one.address.bare and _answers(one, expected):
                yield Change(one.address, expected)
                break


def _outdated(source: Iterable[SourceAddress], target: Iterable[TargetAddress]) -> Iterator[Change]:
    for expected in source:
        page = expected.page
        if page is None or any(page.allows(one.url) for one in target):
            continue
        for one in target:
            if not one.forms.isdisjoint(expected.forms):
                yield Change(one.address, expected)
                break
