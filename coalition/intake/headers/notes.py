"""Notes for people about the columns of a sheet, or the questions of a form."""

from collections.abc import Collection, Iterable, Iterator

from coalition.intake.headers.no_names import quoted_map
from coalition.intake.words.description_headers import is_description_header
from coalition.intake.words.known_headers import is_foreign_id


def columns_note(keys: Iterable[str]) -> str:
    """The keys that columns were read as, each once."""
    return f"columns read: {', '.join(dict.fromkeys(keys))}"


def people_notes(headers: Collection[str]) -> Iterator[str]:
    """A note that counts and lists the columns of people; none without such."""
    listing = ", ".join(headers)
    if len(headers) == 1:
        yield f"1 column of people was left out: {listing}; nothing of it is written"
    elif headers:
        count = len(headers)
        yield f"{count} columns of people were left out: {listing}; nothing of them is written"


def people_behind_notes(number: int) -> Iterator[str]:
    """A note on people in the cells of organisations' names; none without such."""
    if number:
        people = "1 person named" if number == 1 else f"{number} people named"
        verb = "was" if number == 1 else "were"
        yield f"{people} behind an organisation {verb} left out; nothing of them is written"


def private_notes(headers: Iterable[str]) -> Iterator[str]:
    """A note that lists the columns or questions with private data; none without such."""
    if listing := ", ".join(headers):
        yield f"private data, dropped: {listing}"


def mended_notes(number: int) -> Iterator[str]:
    """A note on texts that were once read in the wrong encoding; none without such."""
    if number:
        texts = "1 text was" if number == 1 else f"{number} texts were"
        verb = "is" if number == 1 else "are"
        yield f"{texts} once read in a wrong encoding (such as Ã© for é) and {verb} mended"


def heeded_notes(headers: Iterable[str]) -> Iterator[str]:
    """A note that lists the columns by which rows may be refused; none without such."""
    if listing := ", ".join(headers):
        yield f"heeded where a row says no, or that it is no member: {listing}"


def unknown_notes(headers: Iterable[str]) -> Iterator[str]:
    """Notes that list the columns or questions no key is mapped to; none without such."""
    headers = tuple(headers)
    for header in filter(is_foreign_id, headers):
        yield f"not taken for this campaign's ids: {header} (if they are, say --map '{header}=id')"
    for header in filter(is_description_header, headers):
        told = quoted_map(header, "description")
        yield f"description, not read: {header} (to read its texts as descriptions: {told})"
    others = (one for one in headers if not (is_foreign_id(one) or is_description_header(one)))
    if listing := ", ".join(others):
        yield f"unknown, not read: {listing} (say what they hold with --map)"
