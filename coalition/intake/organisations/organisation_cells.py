"""A cell of a table of organisations to what a record states, by the key of its column."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from coalition.expressions import Expression
from coalition.intake.values.cells import (
    LEFT_OUT,
    check_id,
    check_length,
    check_name,
    clean,
    label_key,
    read_country,
    read_label,
    without_quotation_marks,
)
from coalition.intake.values.days import DayOrder, read_date
from coalition.intake.values.vocabulary import Vocabulary
from coalition.intake.values.web_addresses import read_website
from coalition.intake.values.written_cells import split_items

_LETTER_SEPARATOR = Expression(r"[;,\n]")


_LONG_KEYS = frozenset({"description", "aliases", "signed"})
"""Keys of prose, and of several values."""


LABELS = frozenset({"tier", "kind", "signed", "country"})
"""Keys of cells that are labels, which the vocabulary knows."""


_DAY_BEHIND = Expression(r"(.*\S)\s+\(?(\d{4}-\d\d-\d\d)\)?")
"""A letter and the day on which it was signed: `open-letter 2021-03-01`."""


def set_value(
    values: dict[str, Any], key: str, text: str, vocabulary: Vocabulary, order: DayOrder
) -> None:
    """Put a cell's value where a record states it. Raises CellError where it has none."""
    if key not in _LONG_KEYS:
        check_length(clean(text), key)
    if key.startswith("names/"):
        values.setdefault("names", {})[key.partition("/")[2]] = check_name(clean(text))
    elif key in ("joined", "signed_on"):
        values[key] = read_date(clean(text), order)
    else:
        value = _READERS.get(key, _read_text)(text, vocabulary)
        # What the user says to be nothing leaves the key out.
        if value is not None:
            values[key] = value


def _read_text(text: str, _: Vocabulary) -> str:
    return clean(text)


def _read_name(text: str, vocabulary: Vocabulary) -> str:
    name = clean(text)
    # A name of the directory is as its record has it.
    return check_name(name if name in vocabulary.known else without_quotation_marks(name))


def _read_short_name(text: str, _: Vocabulary) -> str:
    return check_name(clean(text))


def _read_aliases(text: str, _: Vocabulary) -> list[str]:
    return [check_name(clean(alias)) for alias in split_items(text)]


def _read_country(text: str, vocabulary: Vocabulary) -> str | None:
    label = clean(text)
    said = vocabulary.countries.get(label) or vocabulary.countries.get(label_key(label))
    meant = vocabulary.abbreviated(label)
    # In a list that leaves open what a code means, all languages are asked.
    code = said or meant or read_country(label, None if meant == "" else vocabulary.languages)
    return None if code == LEFT_OUT else code


def _read_website(text: str, _: Vocabulary) -> str:
    # Not cleaned yet: an invisible character in an address is a reason to refuse it.
    return read_website(text.strip())


def _read_id(text: str, _: Vocabulary) -> str:
    return check_id(clean(text))


def _read_tier(text: str, vocabulary: Vocabulary) -> str | None:
    return read_label(text, "tier", vocabulary.tiers)


def _read_kind(text: str, vocabulary: Vocabulary) -> str | None:
    return read_label(text, "kind", vocabulary.kinds)


def _read_signatures(text: str, vocabulary: Vocabulary) -> list[dict[str, Any]] | None:
    titles = filter(str.strip, _LETTER_SEPARATOR.split(text))
    signatures = [_read_signature(title.strip(), vocabulary.letters) for title in titles]
    return [signature for signature in signatures if signature] or None


def _read_signature(text: str, letters: Mapping[str, str]) -> dict[str, Any] | None:
    """The letter that a text names, with the day behind it; None for one to leave out."""
    day = _DAY_BEHIND.fullmatch(text)
    if day and label_key(clean(text)) not in letters:
        id_ = read_label(day[1], "letter", letters)
        on = read_date(day[2])
        return {"letter": id_, "on": on} if id_ else None
    id_ = read_label(text, "letter", letters)
    return {"letter": id_} if id_ else None


_READERS: Mapping[str, Callable[[str, Vocabulary], Any]] = {
    "id": _read_id,
    "name": _read_name,
    "short_name": _read_short_name,
    "aliases": _read_aliases,
    "country": _read_country,
    "website": _read_website,
    "tier": _read_tier,
    "kind": _read_kind,
    "signed": _read_signatures,
}
"""How the cell of a key is read; the others are texts."""


def require_cells(vocabulary: Vocabulary, rows: Iterable[Mapping[str, str]]) -> None:
    """Raise CommandError where the user says what a cell means that is not there."""
    if vocabulary.cells or vocabulary.organisations or vocabulary.answers:
        vocabulary.require_cells(
            {clean(text) for cells in rows for key, text in cells.items() if key not in LABELS}
        )
