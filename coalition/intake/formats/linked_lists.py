"""Lists with links, as pages and Markdown have them: an organisation an item, and its website."""

from collections.abc import Iterable, Iterator
from itertools import chain

from coalition import languages
from coalition.expressions import Expression
from coalition.intake.agreement.consent import first_answer, what_is_asked
from coalition.intake.formats.page_parts import Item, ItemList, Piece, Pieces
from coalition.intake.lists.pasted import split_names
from coalition.intake.lists.pasted_countries import (
    countries_beside,
    country_behind,
    country_of_heading,
)
from coalition.intake.membership.notes_against import note_against, speaks_against
from coalition.intake.pasted_names import PastedName
from coalition.intake.rows import quote
from coalition.intake.values.brackets import country_in, private_reason
from coalition.intake.values.cells import names_country
from coalition.intake.words.known_headers import key_of
from coalition.intake.words.letter_phrases import is_member_word
from coalition.websites import host_of, registrable_domain

_WEB = Expression(r"(?i)(?:https?:)?//[^\s/]+\.\S+|www\.\S+")
_BETWEEN = " ,;:–—-|/·•"
_BOX = Expression(r"\[[ xX]?\]|[☐☑☒]")
_TICKED = Expression(r"\s*(?:\[[xX✓✔]\]|[☑☒])\s*")
_FEWEST_BOXES = 2
_FEWEST_DESCRIBED = 3
_FEWEST_WORDS = 3
"""Of a description, of which an item with a town beside its link has none."""

_NOT_TICKED = "its box is not ticked; if it has signed, tick it"
_SEVERAL = "several links stand in one item; give each an item of its own"
_NOTE = Expression(r"[(\[]([^()\[\]]+)[)\]]")


def is_web_address(url: str) -> bool:
    """Whether a link leads to a site, rather than within its own or to a mailbox."""
    return _WEB.fullmatch(url) is not None


def lists_of_organisations(lists: Iterable[ItemList], *, of_page: bool) -> list[ItemList]:
    """The lists in which most items lead to a site, and each to another one.

    Those of a page (`of_page`) lead to no platform: links to its owner's accounts are a list, too.
    Beside them, a list below a heading of members or supporters is one where every item leads to a
    site or has a country behind it.
    """
    lists = tuple(lists)
    linked = _linked_lists(lists, of_page=of_page)
    found = [one for one in lists if one in linked or (linked and _is_of_members(one))]
    # One item by itself is no list, beside others it may be the only one of its country.
    return found if sum(len(one.items) for one in found) > 1 else []


def _linked_lists(lists: Iterable[ItemList], *, of_page: bool) -> list[ItemList]:
    found = []
    for one in lists:
        urls = [url for item in one.items if (url := _first_site(item.pieces))]
        hosts = {host_of(url) or url for url in urls}
        own = {host for host in hosts if registrable_domain(f"https://{host}")}
        distinct = own if of_page else {*hosts, *urls}
        if one.items and min(len(urls), len(distinct)) * 2 >= len(one.items):
            found.append(one)
    return found


def _is_of_members(one: ItemList) -> bool:
    """Whether a list is of members by its heading, and of nothing but sites and countries."""
    listed = (bool(_first_site(item.pieces)) or _has_country(item) for item in one.items)
    return bool(one.items) and is_member_word(one.heading) and all(listed)


def _has_country(item: Item) -> bool:
    return bool(country_behind(item_text(item))[1])


def plain_lists(lists: Iterable[ItemList]) -> list[ItemList]:
    """The lists of a text without links; none where an item is a box of a form to be ticked."""
    filled = [one for one in lists if one.items]
    of_form = [one for one in filled if _has_boxes(one) and not _is_of_signed(one)]
    return filled if sum(len(one.items) for one in filled) > 1 and not of_form else []


def _has_boxes(one: ItemList) -> bool:
    return any(_BOX.match(item_text(item)) for item in one.items)


def _is_of_signed(one: ItemList) -> bool:
    """Whether a list of boxes is of members by its heading: ticked is who has signed."""
    texts = [_BOX.sub("", item_text(item), count=1) for item in one.items]
    is_list = is_member_word(one.heading) or bool(_country_above(one.heading))
    return is_list and len(texts) >= _FEWEST_BOXES and not any(map(_is_of_form, texts))


def _is_of_form(text: str) -> bool:
    """Whether a box is one to agree with something, or an answer."""
    return first_answer(text) != "unknown" or what_is_asked(text) in ("consent", "publication")


def _without_tick(item: Item) -> Item:
    """An item without the box before it that is ticked."""
    first = item.pieces[0] if item.pieces else None
    if first is None or first.url or not _TICKED.match(first.text):
        return item
    bare = first._replace(text=_TICKED.sub("", first.text, 1))
    return item._replace(pieces=(bare, *item.pieces[1:]))


def _first_site(pieces: Pieces) -> str:
    return next((web_address(url) for _, url in pieces if is_web_address(url)), "")


def web_address(url: str) -> str:
    """A web address with its scheme."""
    return f"https://{url.removeprefix('//')}" if url.startswith(("//", "www.")) else url


def names_in(lists: Iterable[ItemList]) -> tuple[PastedName, ...]:
    """The organisation of each item, with its website; what else it says are notes.

    Items of several organisations are none, with the reason.
    """
    lists = tuple(lists)
    of_countries = any(_country_above(one.heading) for one in lists)
    names = chain.from_iterable(_names_in_list(one, of_countries=of_countries) for one in lists)
    return tuple(sorted(names, key=lambda name: name.line))


def _names_in_list(one: ItemList, *, of_countries: bool) -> Iterator[PastedName]:
    """The names of a list; whether codes behind them are countries, its regularity says.

    Where other lists have countries above them (`of_countries`), a heading that is none is told.
    """
    above = _country_above(one.heading)
    told = _no_country(one.heading) if of_countries and not above else ()
    items = list(map(_without_tick, one.items))
    are_described = _are_described(items)
    beside = countries_beside(map(item_text, items))
    for item, (name, country) in zip(items, beside, strict=True):
        if box := _BOX.match(item_text(item).lstrip()):
            text = item_text(item).lstrip()[box.end() :].strip()
            yield PastedName(text[:80], (), item.number, reason=_NOT_TICKED)
        elif country and not any(piece.url for piece in item.pieces):
            yield _read(item, name, "", (), "")._replace(country=country)
        else:
            named = _name(item, above)
            if are_described:
                named = _without_description(named)
            is_open = not (named.country or named.reason)
            yield named._replace(remarks=(*named.remarks, *(told if is_open else ())))


def _are_described(items: Iterable[Item]) -> bool:
    """Whether most items of a list have words behind their links that say what they do."""
    items = list(items)
    described = [item for item in items if any(map(_is_description, _texts_behind(item)))]
    return len(items) >= _FEWEST_DESCRIBED and len(described) * 3 >= len(items) * 2


def _texts_behind(item: Item) -> Iterator[str]:
    at = next((i for i, piece in enumerate(item.pieces) if piece.url), len(item.pieces))
    yield from _notes(_joined(piece for piece in item.pieces[at + 1 :] if not piece.url))


def _is_description(note: str) -> bool:
    """Whether a text behind a link is of several words that speak against nothing."""
    is_long = len(note.split()) >= _FEWEST_WORDS
    return is_long and not (country_in(note) or note_against(note) or speaks_against(note))


def _without_description(named: PastedName) -> PastedName:
    """A name whose descriptions are told, rather than read as remarks on it."""
    described = [note for note in named.notes if _is_description(note)]
    told = (f"left out: {private_reason(note) or quote(note)}" for note in described)
    notes = tuple(note for note in named.notes if note not in described)
    return named._replace(notes=notes, remarks=(*named.remarks, *told))


def _no_country(heading: str) -> tuple[str, ...]:
    """A remark on the names below a heading beside others of countries; none for a longer one."""
    if not heading.strip() or set(heading) & set(":,;"):
        return ()
    likely = languages.likely_countries(heading.strip())
    names = " or ".join(languages.country_name(code, "en") or code for code in likely)
    perhaps = f" (perhaps {names})" if names else ""
    return (f"its heading {quote(heading)} is no country{perhaps}, so it has none",)


def _country_above(heading: str) -> str:
    """The country that a heading names, perhaps with how many are from there: `Germany (2)`."""
    found = country_of_heading(f"# {heading}")
    return found.country if found and is_country_heading(found.country) else ""


def item_text(item: Item) -> str:
    """An item as its readers see it."""
    return " ".join(piece.text for piece in item.pieces if piece.text)


def _name(item: Item, country: str) -> PastedName:
    """The name of an item: its link's text, or the text before a link called `Website`."""
    links = [piece for piece in item.pieces if piece.url]
    at = next((i for i, piece in enumerate(item.pieces) if piece.url), len(item.pieces))
    before = _joined(item.pieces[:at])
    if not links:
        return _read(item, item_text(item), "", (), country)
    several = [one for one in links if is_web_address(one.url) and not _says_address(one)]
    if len(several) > 1:
        listing = ", ".join(one.text for one in several)
        return PastedName(listing[:80], (), item.number, reason=_SEVERAL)
    # The address once more, as a text, says nothing new.
    behind = _joined(one for one in item.pieces[at + 1 :] if not (one.url and _says_address(one)))
    site = next((web_address(one.url) for one in links if is_web_address(one.url)), "")
    others = [_what_link(one) for one in links if not is_web_address(one.url)]
    if before and _says_address(links[0]):
        return _read(item, before, site, (*_notes(behind), *others), country)
    notes = (*_notes(before), *_notes(behind), *others)
    return _read(item, links[0].text, site, notes, country)


def _joined(pieces: Iterable[Piece]) -> str:
    return " ".join(piece.text for piece in pieces).strip(_BETWEEN)


def _says_address(link: Piece) -> bool:
    """Whether a link's text is an address, or says that it is one: `Website`."""
    return (
        is_web_address(link.text)
        or key_of(link.text, {}) == "website"
        or (bool(host_of(web_address(link.url))) and link.text in web_address(link.url))
    )


def _what_link(link: Piece) -> str:
    return "an e-mail address" if link.url.startswith("mailto:") else f"a link to {link.url[:60]}"


def _notes(text: str) -> Iterator[str]:
    """What stands beside a name: each bracket, and the rest."""
    yield from (note.strip() for note in _NOTE.findall(text))
    if rest := " ".join(_NOTE.sub(" ", text).split()).strip(_BETWEEN + "."):
        yield rest


def _read(item: Item, name: str, site: str, notes: Iterable[str], country: str) -> PastedName:
    found = next(iter(split_names(name, separator="newline")), None)
    if found is None:
        reason = "the link has no text" if site else "the item has no name"
        return PastedName(name or site[:80], (), item.number, reason=reason)
    notes = [*found.notes, *notes]
    website = site or found.website
    found = found._replace(notes=tuple(notes), line=item.number, website=website)
    if country and not found.country and not any(map(is_country_heading, notes)):
        told = f"{country} is taken for its country"
        found = found._replace(country=country, remarks=(*found.remarks, told))
    return found


def is_country_heading(text: str) -> bool:
    """Whether a text by names is a country; two letters, such as `en`, may be a language."""
    return len(text) > 2 and names_country(text)
