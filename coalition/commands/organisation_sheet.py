"""Organisations as the rows of a sheet that `coalition import` takes back without a change."""

from collections.abc import Iterable

from coalition.intake import escape_text, join_items, write_cell
from coalition.model import Organisation, Signature

_BEFORE = ("id", "name")
_BEHIND = (
    *("short_name", "aliases", "country", "website", "kind", "tier", "joined", "signed"),
    *("description", "source"),
)


def organisation_sheet(records: Iterable[Organisation]) -> list[list[str]]:
    """A header, and a row for each record, in their order.

    Of a website for each language the first is written. What has no column (logo, languages, when
    somebody left) stays in the records.
    """
    records = tuple(records)
    tags = sorted({tag for record in records for tag in record.names})
    header = [*_BEFORE, *(f"name ({tag})" for tag in tags), *_BEHIND]
    return [header, *(_row(record, tags) for record in records)]


def _row(record: Organisation, tags: Iterable[str]) -> list[str]:
    cells = (
        *(_cell(record, key) for key in _BEFORE),
        *(escape_text(record.names.get(tag, "")) for tag in tags),
        *(_cell(record, key) for key in _BEHIND),
    )
    return [write_cell(cell) for cell in cells]


def _cell(record: Organisation, key: str) -> str:
    if key == "aliases":
        return join_items(map(escape_text, record.aliases))
    if key == "signed":
        return "; ".join(map(_signature, record.signed))
    value = getattr(record, key)
    if isinstance(value, dict):
        value = next(iter(value.values()), None)
    return "" if value is None else escape_text(str(value))


def _signature(signature: Signature) -> str:
    return f"{signature.letter} {signature.on}" if signature.on else signature.letter
