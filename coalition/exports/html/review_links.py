"""Where the links between the marks of review pages lead, from page to page."""

import posixpath
import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from coalition.exports.artifact import Artifact
from coalition.expressions import Expression

END = "0"
"""The number of what stands behind the last mark; links with it stand before the first."""

_ID = Expression(r'id="review\.(\d+)"')
_REFERENCE = Expression(r'(id="|href="#)review\.(\d+)(|\.closed|\.next|\.draft|\.onward)"')
_MARK = Expression(r'data-state="([a-z]+)"[^>]* id="review\.\d+\.closed"')
_LINK = Expression(r'href="#review\.(\d+)\.(next|draft|onward)"')


def renumbered(html: str) -> str:
    """A whole page with its marks numbered as they stand in it."""
    # Parts of a page are rendered before what stands above them. No text of others can look
    # like these attributes, because its quotation marks are escaped.
    ids = [match[1] for match in _ID.finditer(html) if match[1] != END]
    places = {id_: place for place, id_ in enumerate((*ids, END), 1)}

    def with_place(match: re.Match[str]) -> str:
        stays = match[2] == END and match[3] != ""
        number = match[2] if stays else places[match[2]]
        return f'{match[1]}review.{number}{match[3]}"'

    return _REFERENCE.sub(with_place, html)


class _Marked(NamedTuple):
    """A page, and what the passages wait for that bear its marks."""

    path: str
    html: str
    states: tuple[str, ...]

    def first(self, wanted: frozenset[str], after: int = 0) -> int | None:
        """The number of the first mark of some states behind another mark."""
        numbers = range(after + 1, len(self.states) + 1)
        return next((one for one in numbers if self.states[one - 1] in wanted), None)


def linked(pages: Sequence[Artifact]) -> Iterator[Artifact]:
    """The pages of a language, of which each mark leads to the next one that needs work.

    A draft needs a reader, not a translator: links pass it by while anything else is left, and
    others lead from draft to draft. Behind the last page comes the first, so that whoever goes
    on sees every mark.
    """
    marked = [_marked(path, html.decode()) for path, html in pages]
    states = frozenset(state for page in marked for state in page.states)
    work = states - {"draft"} or states
    wanted = {"next": work, "onward": work, "draft": states & {"draft"} or states}
    for place, page in enumerate(marked):
        yield page.path, _LINK.sub(partial(_lead, marked, place, wanted), page.html).encode()


def _marked(path: str, html: str) -> _Marked:
    return _Marked(path, html, tuple(match[1] for match in _MARK.finditer(html)))


def _lead(
    pages: Sequence[_Marked], place: int, wanted: dict[str, frozenset[str]], link: re.Match[str]
) -> str:
    """A link with the address of the mark that comes next."""
    page, states = pages[place], wanted[link[2]]
    found = None if link[2] == "onward" else page.first(states, int(link[1]))
    if found is not None:
        return f'href="#review.{found}"'
    for other in (*pages[place + 1 :], *pages[: place + 1]):
        found = other.first(states)
        if found is not None:
            way = (
                "" if other is page else posixpath.relpath(other.path, posixpath.dirname(page.path))
            )
            return f'href="{way}#review.{found}"'
    return f'href="#review.{len(page.states) + 1}"'
