"""Notes for people about the columns of a sheet, or the questions of a form."""

from collections.abc import Iterable, Iterator


def columns_note(keys: Iterable[str]) -> str:
    """The keys that columns were read as, each once."""
    return f"columns read: {', '.join(dict.fromkeys(keys))}"


def private_notes(headers: Iterable[str]) -> Iterator[str]:
    """A note that lists the columns or questions with private data; none without such."""
    if listing := ", ".join(headers):
        yield f"private data, dropped: {listing}"


def unknown_notes(headers: Iterable[str]) -> Iterator[str]:
    """A note that lists the columns or questions no key is mapped to; none without such."""
    if listing := ", ".join(headers):
        yield f"unknown, not read: {listing} (say what they hold with --map)"
