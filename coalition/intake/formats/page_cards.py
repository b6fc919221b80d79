"""Cards of a page: boxes, logos and paragraphs, an organisation each, outside of its lists.

Pages of website builders have neither lists nor tables. What stands alike is found by what each
card has one of: a link to a site, a picture with a name, or a heading.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.formats.linked_lists import is_web_address, web_address
from coalition.intake.formats.page_blocks import (
    HEADINGS,
    INLINE,
    TERM,
    arranged,
    is_skipped,
    says_address,
)
from coalition.intake.lists.pasted_countries import country_of_heading
from coalition.intake.lists.titles_of_lists import is_title
from coalition.intake.page_tree import Element
from coalition.intake.values.brackets import country_in
from coalition.intake.words.letter_phrases import is_member_word
from coalition.websites import host_of, registrable_domain

_FEWEST = 3
_MOST = 5_000
"""Links, pictures or headings of a page that are looked at."""

_FILE = Expression(r"(?i)[\w.-]*\.(?:png|jpe?g|svg|webp|gif|avif)|(?:img|dsc|image|bild)[ _-]?\d*")
_NAMES_FEW = 10
"""Classes and words that tell one card from another are no sign of its kind."""


class Card(NamedTuple):
    """An element with what a page says of one organisation."""

    element: Element
    heading: str
    """The last heading above it."""

    sections: tuple[str, ...] = ()
    """The headings of the sections in which it stands, the widest first."""


class Cards(NamedTuple):
    """The cards of a page, in its order."""

    cards: list[Card]
    own_hosts: frozenset[str] = frozenset()
    """Those of the page itself."""


class _Place(NamedTuple):
    element: Element
    within: tuple[Element, ...]
    """The elements around it, the outermost first."""


class _Found(NamedTuple):
    places: list[_Place]
    titles: list[str]
    """What the page and its parts are called."""


def find_cards(root: Element) -> Cards:
    """The cards of a page in its order; nothing where none are alike.

    Cards with links need no title, others stand on a page of members by its title or headings.
    """
    root = arranged(root)
    page = _Found([*_places(root, ())], [*_titles(root)])
    links = [*_links(page.places)]
    own = _own_hosts(host for _, host in links)
    sites = [
        (place, host) for place, host in links if host not in own and not _is_in_sentence(place)
    ]
    pictures = [(place, _alt(place.element)) for place in page.places if _alt(place.element)]
    headings = [
        (place, str(id(place.element)))
        for place in page.places
        if place.element.tag in HEADINGS[1:] and not country_of_heading(f"# {place.element.text()}")
    ]
    paragraphs = [
        (place, str(id(place.element)))
        for place in page.places
        if _is_term(place.element)
        or (place.element.tag in ("p", "li") and _may_name(place.element.text()))
    ]
    found = [_alike(sites)]
    if any(is_member_word(title) or is_title(title) for title in page.titles):
        found += [_alike(anchors) for anchors in (pictures, headings)]
        found += [] if any(found) else [_alike(paragraphs)]
    best = max(found, key=len)
    if len(best) < _FEWEST:
        return Cards([])
    return Cards([*_below_headings(page.places, best)], own)


def _places(element: Element, within: tuple[Element, ...]) -> Iterator[_Place]:
    for node in element.children:
        if isinstance(node, Element) and not is_skipped(node, within):
            yield _Place(node, (*within, element))
            yield from _places(node, (*within, element))


def _titles(root: Element) -> Iterator[str]:
    """The texts of the page's title and headings, and of paragraphs that end in a colon."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag in ("title", *HEADINGS[:3]) or (
            element.tag == "p" and element.text().endswith(":")
        ):
            yield element.text()
        waiting += [node for node in element.children if isinstance(node, Element)]


def _links(places: Iterable[_Place]) -> Iterator[tuple[_Place, str]]:
    """The links that lead to somebody's site, with its host; none to platforms."""
    for place in places:
        url = place.element.attributes.get("href", "").strip()
        if place.element.tag == "a" and is_web_address(url):
            address = web_address(url)
            host = host_of(address) or ""
            if host and registrable_domain(f"https://{host}"):
                yield place, host


def _own_hosts(hosts: Iterable[str]) -> frozenset[str]:
    """The page's own host, which stands in most of its links."""
    counted = Counter(hosts)
    number = counted.total()
    return frozenset(
        host for host, times in counted.items() if times >= _FEWEST and times * 2 > number
    )


def _is_in_sentence(link: _Place) -> bool:
    """Whether words stand before a link that is no `Website`, in the same paragraph."""
    around = next((one for one in reversed(link.within) if one.tag not in INLINE), None)
    if around is None or says_address(link.element.text(), link.element.attributes["href"]):
        return False
    before = _text_before(around, link.element)
    return any(map(str.isalpha, before)) and country_in(before.strip(" ,;:–—-|/·•()")) is None


def _text_before(around: Element, link: Element) -> str:
    """The text on the line of a link before it, without that of other links."""
    texts: list[str] = []
    waiting: list[Element | str] = [*reversed(around.children)]
    while waiting:
        node = waiting.pop()
        if node is link:
            break
        if isinstance(node, str):
            texts.append(node)
        elif node.tag not in INLINE:
            texts.clear()
        elif node.tag != "a":
            waiting += reversed(node.children)
    return "".join(texts)


def _alt(element: Element) -> str:
    text = element.attributes.get("alt", "").strip() if element.tag == "img" else ""
    return "" if _FILE.fullmatch(text) else text


def _is_term(element: Element) -> bool:
    return element.attributes.get("class") == TERM


def _may_name(text: str) -> bool:
    """Whether a paragraph may be a name: it is short, no sentence and no country."""
    if country_of_heading(text):
        return False
    return 1 < len(text) <= 100 and not text.endswith((".", ":", "!", "?"))


def _alike(anchors: Iterable[tuple[_Place, str]]) -> list[_Place]:
    """The largest elements that hold one anchor each, those that stand equally deep.

    An anchor is what a card has one of, with what tells it from others.
    """
    anchors = [*anchors][:_MOST]
    keys: dict[int, set[str]] = defaultdict(set)
    for place, key in anchors:
        for element in (*place.within, place.element):
            keys[id(element)].add(key)
    tops = [_top(place, lambda element: len(keys[id(element)]) == 1) for place, _ in anchors]
    if not tops:
        return []
    depth, _ = Counter(len(top.within) for top in tops).most_common(1)[0]
    cut = [_at_depth(place, depth) for place, _ in anchors]
    cards = {id(card.element): card for card in cut if card}
    tags = Counter(card.element.tag for card in cards.values())
    usual = tags.most_common(1)[0][0] if tags else ""
    alike = [card for card in cards.values() if card.element.tag == usual]
    return alike if len(alike) * 2 >= len(tops) else []


def _top(place: _Place, holds_one: Callable[[Element], bool]) -> _Place:
    around = (*place.within, place.element)
    at = next(i for i, element in enumerate(around) if holds_one(element))
    return _Place(around[at], around[:at])


def _at_depth(place: _Place, depth: int) -> _Place | None:
    around = (*place.within, place.element)
    return _Place(around[depth], around[:depth]) if depth < len(around) else None


def _below_headings(places: Iterable[_Place], cards: list[_Place]) -> Iterator[Card]:
    """The cards, and those beside them that lack what the others have, each with its headings."""
    first = cards[0].element
    parents = Counter(id(card.within[-1]) for card in cards)
    kind = first.tag, _classes(first)
    known = {id(card.element) for card in cards}
    heading, taken = "", set[int]()
    sections: list[tuple[str, str]] = []
    for place in places:
        element = place.element
        if any(id(outer) in taken for outer in place.within):
            continue
        beside = parents[id(place.within[-1])] > 1 and kind == (element.tag, _classes(element))
        if id(element) in known or (beside and kind[1] and element.text()):
            taken.add(id(element))
            yield Card(element, heading, tuple(text for _, text in sections))
        elif element.tag in (*HEADINGS, "summary"):
            heading = element.text()
            sections = [section for section in sections if section[0] < element.tag]
            sections.append((element.tag, heading))
        elif element.tag in ("p", "strong", "b") and country_of_heading(f"# {element.text()}"):
            heading = element.text()


def _classes(element: Element) -> tuple[str, ...]:
    """The classes of an element without those that number it."""
    names = element.attributes.get("class", "").split()
    return tuple(name for name in names if not any(map(str.isdecimal, name)))[:_NAMES_FEW]
