"""What a card of a page says of its organisation: its name, its site, its country, and the rest."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from coalition.intake.formats.linked_lists import is_web_address, names_in, web_address
from coalition.intake.formats.page_blocks import (
    AROUND_NAMES,
    HEADINGS,
    Block,
    blocks_of,
    is_address,
    is_more,
    says_address,
)
from coalition.intake.formats.page_cards import Card
from coalition.intake.formats.page_parts import Item, ItemList, Piece, called
from coalition.intake.membership.notes_against import note_against
from coalition.intake.names.acronyms import fits_initials, is_acronym
from coalition.intake.page_tree import Element
from coalition.intake.pasted_names import PastedName
from coalition.intake.values.brackets import country_in, private_reason
from coalition.websites import host_of, registrable_domain

_LONGEST_TOLD = 60
_LONGEST_NAME = 160
_BRACKETS = str.maketrans("()[]", "    ")


class ReadCards(NamedTuple):
    """The names of cards."""

    names: tuple[PastedName, ...]
    items: tuple[Item, ...]
    """What is left of each card, for people."""


class _Said(NamedTuple):
    name: str
    url: str
    notes: tuple[str, ...]
    """Countries, short names, and what speaks against the card."""

    rest: tuple[str, ...]


def read_cards(cards: Iterable[Card], own_hosts: Collection[str]) -> ReadCards:
    """The organisation of each card, numbered in the page's order; what else it says is told.

    `own_hosts` are those of the page itself, which are nobody's website.
    """
    said = [(card, _what_is_said(card.element, own_hosts)) for card in cards]
    said = [(card, one) for card, one in said if one.name or one.url]
    lists = [
        ItemList((Item(number, _pieces(one)),), card.heading)
        for number, (card, one) in enumerate(said, 1)
    ]
    names = names_in(lists)
    told = {number: _told(one.rest) for number, (_, one) in enumerate(said, 1)}
    read = (name._replace(remarks=(*name.remarks, *told[name.line])) for name in names)
    return ReadCards(tuple(read), tuple(item for one in lists for item in one.items))


def _pieces(said: _Said) -> tuple[Piece, ...]:
    notes = (Piece(f"({note.translate(_BRACKETS).strip()})") for note in said.notes)
    return (Piece(said.name, said.url), *notes)


def _told(rest: Iterable[str]) -> Iterator[str]:
    for text in rest:
        if reason := private_reason(text):
            yield f"left out: {reason}"
        else:
            short = text if len(text) <= _LONGEST_TOLD else f"{text[:_LONGEST_TOLD].rstrip()}…"
            yield f"left out: {short}"


def _what_is_said(element: Element, own_hosts: Collection[str]) -> _Said:
    """The name of a card and what else it says.

    Its heading is the name, or its first line that is no country and no address, or else what its
    picture is called.
    """
    blocks = [block for block in blocks_of(element) if not is_more(block.text)]
    links = [web_address(url) for block in blocks_of(element) for _, url in block.pieces if url]
    own = (
        url
        for url in links
        if is_web_address(url) and registrable_domain(url) and host_of(url) not in own_hosts
    )
    named = next((block for block in blocks if block.tag in HEADINGS and _may_name(block)), None)
    named = named or next((block for block in blocks if _may_name(block)), None)
    name, behind = _parted(named) if named else ("", "")
    name = name or next(iter(called(element)), "")
    others = [block.text for block in blocks if block is not named]
    texts = [text for text in (behind, *others) if text and text.casefold() != name.casefold()]
    sites = [text for text in texts if is_address(text)]
    url = next(own, "") or next((web_address(text) for text in sites), "")
    others = [*dict.fromkeys(text for text in texts if not is_address(text))]
    notes = tuple(text for text in others if _is_note(text, name))
    return _Said(name[:_LONGEST_NAME], url, notes, tuple(one for one in others if one not in notes))


def _is_note(text: str, name: str) -> bool:
    """Whether a line says what stands in brackets behind a name of a list, too."""
    is_short_name = is_acronym(text) and fits_initials(text, name)
    return bool(country_in(text) or note_against(text)) or is_short_name


def _may_name(block: Block) -> bool:
    text = block.text.strip(AROUND_NAMES)
    return bool(text) and not (country_in(text) or is_address(text))


def _parted(block: Block) -> tuple[str, str]:
    """The name of a line, and what stands behind a link that it is; brackets stay with it."""
    filled = [(text, url) for text, url in block.pieces if text.strip(AROUND_NAMES)]
    first, url = filled[0]
    if not url or len(filled) == 1 or says_address(first, url):
        texts = [text for text, to in filled if not (to and says_address(text, to))]
        return " ".join(" ".join(texts).split()).strip(AROUND_NAMES), ""
    same = [text for text, to in filled if to == url]
    rest = "".join(text for text, to in filled if to != url)
    name, rest = " ".join("".join(same).split()), " ".join(rest.split())
    if rest.startswith(("(", "[")) and rest.endswith((")", "]")):
        return f"{name} {rest}", ""
    return name, rest.strip(AROUND_NAMES)
