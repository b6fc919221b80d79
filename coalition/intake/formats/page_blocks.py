"""What of a page's tree stands on lines of its own, as terms and broken lines do."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.formats.linked_lists import is_web_address, web_address
from coalition.intake.formats.page_parts import AROUND, UNSEEN
from coalition.intake.lists.pasted_countries import country_of_heading
from coalition.intake.names.bare_sites import is_bare_site
from coalition.intake.page_tree import Element
from coalition.intake.struck_out import is_hidden, is_struck, struck
from coalition.intake.words.known_headers import key_of
from coalition.websites import host_of

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
INLINE = frozenset({
    "a", "abbr", "b", "bdi", "button", "cite", "del", "em", "font", "i", "img", "label", "mark",
    "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "u",
})  # fmt: skip
TERM = "term"
"""The class of a term with what is said of it."""

AROUND_NAMES = " ,;:–—-|/·•→›»"
"""Marks between a name and what stands beside it."""

_MORE = Expression(
    r"(?i)(?:(?:read|learn|find out|see) more|more|visit(?: (?:us|the)?\s*(?:web)?site)?|open|"
    r"mehr(?: erfahren| lesen| infos?)?|weiterlesen|zur (?:web)?(?:seite|site)|besuchen|"
    r"en savoir plus|lire la suite|voir(?: le site)?|visiter(?: le site)?|"
    r"(?:leer|ver|saber) m[áa]s|visitar(?: (?:la )?(?:web|sitio))?|ir a la web|"
    r"(?:leggi|scopri) (?:di più|tutto)|continua|vai al sito|visita(?: il sito)?|"
    r"(?:lees|meer)(?: (?:lezen|meer|verder|info))?|naar (?:de )?(?:web)?site|bezoek(?: website)?|"
    r"więcej|czytaj (?:więcej|dalej)|zobacz(?: więcej)?|přejít na web|více|číst dál|viac|"
    r"(?:ler|saber|ver) mais|visitar|läs mer|mer|besök|les mer|læs mere|mere|besøg|lue lisää|"
    r"bővebben|tovább|mai multe|citește mai mult|više|pročitaj više|več|preberi več|"
    r"περισσότερα|διαβάστε περισσότερα|детальніше|докладніше|повече|прочети още|још|"
    r"daha fazla|devamı|daugiau|vairāk|loe edasi|rohkem)\W*"
)
"""What links to more are called; nobody's name."""


class Block(NamedTuple):
    """A line of a page as its readers see it."""

    pieces: tuple[tuple[str, str], ...]
    """Texts, each with where it leads to."""

    tag: str

    @property
    def text(self) -> str:
        """The whole line."""
        return " ".join("".join(text for text, _ in self.pieces).split())


def is_skipped(element: Element, within: Sequence[Element]) -> bool:
    """Whether an element is no part of a page's text: navigation, scripts, what is hidden."""
    if element.tag == "header" and any(outer.tag in ("main", "article") for outer in within):
        return False
    return element.tag in UNSEEN | AROUND or is_hidden(element)


def arranged(element: Element) -> Element:
    """A tree in which each line of a paragraph, and each term of a list of terms, is an element.

    A term that is a country becomes a heading above what stands below it. Items of lists and cells
    stay as they are.
    """
    children: list[Element | str] = []
    for node in element.children:
        if isinstance(node, str):
            children.append(node)
        else:
            children += _parted(arranged(node))
    if element.tag == "dl":
        children = [*_terms(children)]
    return Element(element.tag, element.attributes, children, element.holds_table)


def _parted(element: Element) -> list[Element]:
    """The lines of a paragraph that has several, none of them a country or an address alone."""
    breaks = sum(isinstance(node, Element) and node.tag == "br" for node in element.children)
    if not breaks or element.tag not in ("p", "div"):
        return [element]
    lines = [*_lines(element.children)]
    texts = [line.text().strip() for line in lines]
    is_one = any(country_of_heading(text) or is_address(text) for text in texts if text)
    return [element] if is_one else lines


def _terms(children: Iterable[Element | str]) -> Iterator[Element]:
    """A card for each term with what is said of it, or a heading and a card for each below it."""
    card: Element | None = None
    for node in children:
        if not isinstance(node, Element):
            continue
        if node.tag == "div":
            inner = [*_terms(node.children)]
            yield from inner or [node]
        elif node.tag == "dt" and country_of_heading(f"# {node.text()}"):
            card = None
            yield Element("h3", {}, [node.text()])
        elif node.tag == "dt":
            card = Element("div", {"class": TERM}, [node])
            yield card
        elif card is not None:
            card.children.append(node)
        else:
            yield Element("div", {"class": TERM}, [node])


def _lines(children: Iterable[Element | str]) -> Iterator[Element]:
    line: list[Element | str] = []
    for node in children:
        if isinstance(node, Element) and node.tag == "br":
            yield Element("p", {}, line)
            line = []
        else:
            line.append(node)
    yield Element("p", {}, line)


def blocks_of(element: Element) -> list[Block]:
    """The lines of an element that are not empty, and of none but a picture what it shows."""
    found: list[Block] = []
    own = element.attributes.get("href", "").strip()
    line = [("", own)] if own else []

    def end(tag: str) -> None:
        block = Block(tuple(line), tag)
        if block.text or any(url for _, url in line):
            found.append(block)
        line.clear()

    def read(node: Element, url: str, tag: str) -> None:
        apart = _are_apart(node.children)
        for child in node.children:
            if isinstance(child, str):
                line.append((child, url))
                continue
            if is_skipped(child, (node,)) and child.tag not in ("header", "footer"):
                continue
            to = child.attributes.get("href", "").strip() if child.tag == "a" else url
            inner = tag if child.tag in INLINE else child.tag
            is_block = child.tag not in INLINE or apart
            if is_block:
                end(tag)
            if child.tag == "a":
                line.append(("", to))
            if is_struck(child):
                line.append((struck(child.text()), to))
            else:
                read(child, to, inner)
            if is_block:
                end(inner)

    read(element, own, element.tag)
    end(element.tag)
    return found


def _are_apart(children: Iterable[Element | str]) -> bool:
    """Whether elements stand beside each other without any text between them."""
    nodes = [node for node in children if isinstance(node, Element) or node.strip()]
    elements = [node for node in nodes if isinstance(node, Element) and node.tag == "span"]
    return len(nodes) == len(elements) > 1 and all("class" in node.attributes for node in elements)


def says_address(text: str, url: str) -> bool:
    """Whether the text of a link is its address, or says that it is one, or that there is more."""
    bare = text.strip(AROUND_NAMES)
    is_host = "." in bare and bool(host_of(web_address(url))) and bare in web_address(url)
    return is_address(bare) or is_more(bare) or is_host


def is_address(text: str) -> bool:
    """Whether a text is a web address."""
    return is_web_address(text) or is_bare_site(text)


def is_more(text: str) -> bool:
    """Whether a text is what links to a site or to more are called."""
    bare = text.strip(AROUND_NAMES)
    return bool(bare) and (bool(_MORE.fullmatch(bare)) or key_of(bare, {}) == "website")
