"""Web pages: the tables with a known header in them, or else their lists with links."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from coalition.expressions import Expression
from coalition.intake.formats.card_texts import read_cards
from coalition.intake.formats.headless_tables import lists_in_tables
from coalition.intake.formats.linked_lists import (
    item_text,
    lists_of_organisations,
    names_in,
    plain_lists,
)
from coalition.intake.formats.linked_tables import ReadTables, read_tables, texts
from coalition.intake.formats.page_cards import Card, find_cards
from coalition.intake.formats.page_parts import ItemList, PageParts, Table
from coalition.intake.membership.headings_of_others import is_of_others
from coalition.intake.page_tree import Element, read_tree
from coalition.intake.rows import Row, Sheet, UnreadableError, make_sheet, quote

_PAGE = Expression(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype html|html|head|body)\b",
    2,
)
_PART = Expression(r"\s*<(?:table|ul|ol|div|section|main|article|p|h[1-6]|dl)\b", 2)
_ROW = Expression(r"<(?:tr|li)\b", 2)
_CHARSET = Expression(rb"<meta[^>]{0,200}?charset=[\"']?([\w-]{1,40})", 2)
_LONGEST = 20_000_000
"""Characters of a page; longer ones hold no list that anybody has written."""


def is_web_page(text: str) -> bool:
    """Whether a text is a page of HTML, or a part of one."""
    return bool(_PAGE.match(text) or (_PART.match(text) and _ROW.search(text)))


def page_encoding(data: bytes) -> str | None:
    """The encoding that a page says it is in, unless it is UTF-8; None for other files."""
    start = data[:2000]
    found = _CHARSET.search(start) if start.lstrip().startswith(b"<") else None
    if found is None:
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return found[1].decode("ascii") if found[1].lower() != b"utf-8" else None
    return None


def read_web_page(text: str, encoding: str, mapping: Mapping[str, str]) -> Sheet:
    """The table or list of a page. Raises UnreadableError where it has none that is known."""
    if len(text) > _LONGEST:
        raise UnreadableError("the page is too long; save its list as CSV", save_as="csv")
    tree = read_tree(text)
    parts = PageParts(tree)
    description = f"a web page in {encoding}"
    if sheet := read_parts(parts, description, mapping, of_page=True):
        return sheet
    if sheet := read_cards_of(tree, description):
        return sheet
    raise UnreadableError(
        "the file is a web page without a table with a known header, or a list with links to "
        "organisations; copy its list into a text or a sheet",
        save_as="txt",
    )


def read_cards_of(tree: Element, description: str) -> Sheet | None:
    """The cards of a page as a sheet of names; None without any."""
    found = find_cards(tree)
    cards = _without_others(found.cards)
    if not cards:
        return None
    read = read_cards(cards, found.own_hosts)
    rows = tuple(Row(item.number, (item_text(item),)) for item in read.items)
    others = Counter(heading for card in found.cards if (heading := _heading_of_others(card)))
    unread = [f"what stands below {quote(heading)} ({n})" for heading, n in others.items()]
    described = _described(f"{description}, {len(rows)} cards", unread)
    return Sheet(rows, 0, described, None, names=read.names)


def read_parts(
    parts: PageParts, description: str, mapping: Mapping[str, str], *, of_page: bool
) -> Sheet | None:
    """The tables or lists of a page, or of Markdown; None without any.

    Tables come before lists. Where none has a known header and no list has links, the first table
    is what its reader will say that it has no names.
    """
    tables = read_tables(_without_others(parts.tables), mapping)
    read = _without_others(parts.lists)
    lists = lists_of_organisations(read, of_page=of_page)
    if not (lists or of_page or parts.tables):
        lists = plain_lists(read)
    if not (lists or tables.rows):
        lists = lists_in_tables(_without_others(parts.tables))
    hidden = [*_counted(parts.hidden, "hidden row"), *_of_others(parts)]
    if tables.rows:
        unread = [*hidden, *_unread_tables(tables), *_counted(len(lists), "list with links")]
        unread += _counted(len(parts.below_tables), "text", " below the table")
        return make_sheet(tables.rows, _described(f"{description}, a table", unread), None)
    if lists:
        items = [item for one in lists for item in one.items]
        rows = tuple(Row(item.number, (item_text(item),)) for item in items)
        others = len([one for one in read if one.items and one not in lists])
        headless = sum(one not in read for one in lists)
        unread = [*hidden, *_counted(tables.others - headless, "table")]
        unread += _counted(others, "other list")
        what = "a list" if len(lists) == 1 else f"{len(lists)} lists"
        found = _described(f"{description}, {what}", [*unread, *_unread_texts(parts.texts, lists)])
        return Sheet(rows, 0, found, None, names=names_in(lists))
    if parts.tables:
        table = max(parts.tables, key=lambda table: len(table.rows))
        rows = tuple(Row(row.number, tuple(texts(row))) for row in table.rows)
        return make_sheet(list(rows), _described(f"{description}, a table", hidden), None)
    return None


_Part = TypeVar("_Part", ItemList, Table, Card)


def _without_others(parts: Iterable[_Part]) -> list[_Part]:
    """The tables or lists of a page that do not stand below a heading of former members."""
    return [part for part in parts if not _heading_of_others(part)]


def _heading_of_others(part: ItemList | Table | Card) -> str:
    headings = (part.heading, *reversed(part.sections))
    return next((text for text in headings if is_of_others(text)), "")


def _of_others(parts: PageParts) -> Iterator[str]:
    """What stands below such headings, with how much there is."""
    counted = Counter[str]()
    for one in parts.lists:
        counted[_heading_of_others(one)] += len(one.items)
    for table in parts.tables:
        counted[_heading_of_others(table)] += len(table.rows)
    for heading, number in counted.items():
        if heading and number:
            yield f"what stands below {quote(heading)} ({number})"


def _described(description: str, unread: list[str]) -> str:
    return f"{description}; not read: {', '.join(unread)}" if unread else description


def _unread_tables(tables: ReadTables) -> Iterator[str]:
    yield from _counted(tables.others, "other table")
    yield from _counted(tables.unread, "link")
    yield from (f"the heading {quote(heading)} within the table" for heading in tables.headings)


def _counted(number: int, what: str, where: str = "") -> Iterator[str]:
    if number:
        yield f"{number} {what}{'' if number == 1 else 's'}{where}"


def _unread_texts(texts: list[str], lists: list[ItemList]) -> Iterator[str]:
    headings = {one.heading for one in lists}
    yield from _counted(len([text for text in texts if text not in headings]), "text beside")
