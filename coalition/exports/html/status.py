"""How far the translations have come: every language, every text, and how to help."""

from typing import NamedTuple
from urllib.parse import quote

from markupsafe import Markup

from coalition import languages
from coalition.exports.html.typesetting import Typesetter
from coalition.exports.links import safe_link
from coalition.localise.edition import Site
from coalition.messages import DIRECTORY
from coalition.views import Coverage, LanguageView

STATUS_PAGE = "status.html"
"""Below the language's folder."""


class Cell(NamedTuple):
    """How much of one text a language has, in words."""

    share: str
    remarks: list[Markup]


class Row(NamedTuple):
    """A language, with a cell for each text."""

    language: LanguageView
    cells: list[Cell]


class Address(NamedTuple):
    """Where to write to."""

    href: str
    text: str


class Status(NamedTuple):
    """The table."""

    headings: list[Markup]
    """What the texts are called, in the order of the cells."""

    rows: list[Row]


def status(typesetter: Typesetter, site: Site) -> Status:
    """The coverage of a build, as the manifest has it."""
    # As in every list: the directory, then the texts in the campaign's order, hidden ones last.
    shown = [DIRECTORY, *site.titles]
    places = {id_: place for place, id_ in enumerate(shown)}

    def in_order(texts: tuple[Coverage, ...]) -> list[Coverage]:
        return sorted(texts, key=lambda one: places.get(one.text, len(places)))

    first = in_order(site.coverage[0][1]) if site.coverage else []
    rows = [
        Row(language, [_cell(typesetter, one) for one in in_order(texts)])
        for language, texts in site.coverage
    ]
    return Status([_heading(typesetter, site, one.text) for one in first], rows)


def address(site: Site) -> Address | None:
    """Where those who run the campaign are asked: as those who join do, else on its website."""
    join = site.join
    if join is not None and join.by == "mailto" and join.address is not None:
        return Address(f"mailto:{quote(join.address, safe='@')}", join.address)
    repository = join.address if join is not None and join.by == "issue" else None
    href = safe_link(repository) or safe_link(site.campaign.url)
    return None if href is None else Address(href, href)


def _heading(typesetter: Typesetter, site: Site, id_: str) -> Markup:
    if id_ == DIRECTORY:
        return typesetter.phrase("directory/title")
    title = site.titles.get(id_)
    # A text that this language does not show is known by its id.
    return Markup("<code>{}</code>").format(id_) if title is None else typesetter.name(title)


def _cell(typesetter: Typesetter, one: Coverage) -> Cell:
    hidden = [] if one.published else [typesetter.phrase("status/hidden")]
    if one.review == "source":
        return Cell(typesetter.phrase("status/source"), hidden)
    missing = one.total - one.translated - one.fuzzy
    numbers = (("status/missing", missing), ("status/confirm", one.fuzzy))
    waiting = [typesetter.phrase(address, n=number) for address, number in numbers if number]
    tag = typesetter.language.code
    share = _percent(one, tag) if waiting else typesetter.phrase("status/complete")
    draft = [typesetter.phrase("review/draft")] if one.review == "draft" and one.translated else []
    return Cell(share, [*waiting, *draft, *hidden])


def _percent(one: Coverage, tag: str) -> str:
    # Rounded down: what is not complete is never called so.
    return languages.format_percent(one.translated * 100 // one.total, tag)
