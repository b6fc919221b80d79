"""The pages that a campaign lists for readers of other languages, in the place of a source's."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from coalition.languages import parents
from coalition.model import ListedLink
from coalition.websites import normal_address


class ListedPage(NamedTuple):
    """What a campaign lists for one address and language."""

    url: str
    """As campaign.yaml has it."""

    whole: bool
    """Whether the address is listed itself; otherwise it lies below one, and any page will do that
    lies below `url`."""

    def allows(self, address: str) -> bool:
        """Whether an address in its normal form is the listed page, or may be one of several."""
        listed = normal_address(self.url)
        return address == listed if self.whole else is_covered(address, listed)


class ListedLinks:
    """The `links` of a campaign."""

    def __init__(self, links: Iterable[ListedLink] = ()) -> None:
        """In any order: of several that cover an address the longest holds."""
        by_address = ((normal_address(link.from_), link.to) for link in links)
        self._links: tuple[tuple[str, Mapping[str, str]], ...] = tuple(
            sorted(by_address, key=lambda link: len(link[0]), reverse=True)
        )

    def page(self, address: str, language: str) -> ListedPage | None:
        """The page of a source's address for readers of a language, or of one that it is of."""
        if not self._links:
            return None
        normal = normal_address(address)
        for listed, to in self._covering(normal):
            tag = next((tag for tag in (language, *parents(language)) if tag in to), None)
            if tag is not None:
                return ListedPage(to[tag], whole=_same(normal, listed))
        return None

    def _covering(self, normal: str) -> Iterator[tuple[str, Mapping[str, str]]]:
        return ((url, to) for url, to in self._links if is_covered(normal, url))


NO_LINKS = ListedLinks()


def is_covered(address: str, listed: str) -> bool:
    """Whether an address is a listed one or lies below it, both in their normal form."""
    return _same(address, listed) or lies_below(address, listed)


def lies_below(address: str, listed: str) -> bool:
    """Whether an address begins with another, at the end of one of its parts."""
    start = listed.rstrip("/")
    return address.startswith(start) and address[len(start) : len(start) + 1] in ("/", "?", "#")


def _same(address: str, listed: str) -> bool:
    return address.rstrip("/") == listed.rstrip("/")
