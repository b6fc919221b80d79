"""Cells of which a record would publish how to reach somebody, or who told it: left out, and told.

Nothing of them is repeated.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from coalition.contacts import URL, holds_mail_address, private_data
from coalition.intake.names.people_in_sources import names_person
from coalition.intake.names.personal_pages import is_personal_page

_PUBLIC = frozenset({"id", "name", "tier", "kind", "country", "signed", "joined", "signed_on"})
"""Keys of cells that have only certain values, and the name, without which there is no row."""


def private_cells(cells: Mapping[str, str]) -> dict[str, str]:
    """What cells hold that is somebody's, by key: `an e-mail address`."""
    name = cells.get("name", "")
    found = {key: _held(key, text, name) for key, text in cells.items() if key not in _PUBLIC}
    return {key: held for key, held in found.items() if held}


def _held(key: str, text: str, name: str) -> str:
    if key == "source" and names_person(text):
        return "a person's name"
    # An address of an office is neither a website nor a description.
    if (key == "website" or len(text.split()) == 1) and holds_mail_address(text):
        return "an e-mail address"
    urls = (text,) if key == "website" else URL.findall(text)
    if any(is_personal_page(url, name) for url in urls):
        return "a person's page"
    return private_data(text)


def private_remarks(held: Mapping[str, str]) -> Iterator[str]:
    """What is left out of a row, for people; nothing of it is repeated."""
    for key, what in held.items():
        yield f"{key} left out: it holds {what}"


def private_cells_note(rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A note that counts the cells of all rows that were left out, by their keys."""
    counts = Counter(key for keys in rows for key in keys)
    if counts:
        told = ", or who told it" if "source" in counts else ""
        cells = ", ".join(f"{key} ({number})" for key, number in counts.items())
        yield (
            f"left out, for they hold how to reach somebody{told}: {cells}; write those cells "
            "without it and import again"
        )
