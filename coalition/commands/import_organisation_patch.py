"""What a row changes in the file of an organisation, and where the two contradict each other."""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from coalition.intake import Proposal, as_read
from coalition.matching import full_names
from coalition.model import Organisation
from coalition.records import as_plain
from coalition.records.patch import with_items, with_names, with_signature_day, with_value
from coalition.websites import page
from coalition.yamltext import with_scalar

_LISTS = ("aliases", "signed")


def fold_name(name: str) -> str:
    """A name without case and unseen characters, for finding records of the same name."""
    return as_read(name).casefold().replace("’", "'")


def row_conflicts(proposal: Proposal, record: Organisation) -> Iterator[str]:
    """Where a row itself contradicts a record, for people."""
    stated = as_plain(record)
    for key, value in proposal.values.items():
        # Lists only gain items, and a source or a default contradicts nothing.
        if key == "signed":
            yield from _day_conflicts(value, record)
        if key in (*_LISTS, "source", *proposal.defaulted) or key not in stated:
            continue
        # The row may have an alias, or the name in another language.
        if key == "name" and _is_name_of(value, record):
            continue
        if key == "names":
            yield from _name_conflicts(value, stated[key], record.id)
        elif not _is_same(key, value, stated[key]):
            yield f"{key} is {_show(stated[key])} in {record.id} and {_show(value)} in the row"


def _name_conflicts(names: Mapping[str, str], stated: Mapping[str, str], id_: str) -> Iterator[str]:
    for tag, name in names.items():
        if tag in stated and as_read(stated[tag]) != name:
            yield f"name in {tag} is {stated[tag]} in {id_} and {name} in the row"


def _day_conflicts(signatures: Iterable[Mapping[str, Any]], record: Organisation) -> Iterator[str]:
    days = {signature.letter: signature.on for signature in record.signed}
    for signature in signatures:
        letter, day = signature["letter"], signature.get("on")
        stated = days.get(letter)
        if day and stated and day != stated:
            yield f"{letter} was signed on {stated} in {record.id} and on {day} in the row"


def _is_name_of(name: str, record: Organisation) -> bool:
    return fold_name(name) in map(fold_name, full_names(record))


def _is_same(key: str, value: Any, stated: Any) -> bool:
    if key == "website":
        pages = stated.values() if isinstance(stated, dict) else (stated,)
        return page(value) in map(page, pages)
    return str(value) == as_read(str(stated))


def _show(value: Any) -> str:
    return ", ".join(map(str, value.values())) if isinstance(value, dict) else str(value)


def missing_items(key: str, items: Iterable[Any], record: Organisation) -> list[Any]:
    """The aliases or signatures of a row that the record does not have."""
    if key == "signed":
        letters = {signature.letter for signature in record.signed}
        return [item for item in items if item["letter"] not in letters]
    names = {fold_name(name) for name in full_names(record)}
    return [item for item in items if fold_name(item) not in names]


def patch_key(
    text: str,
    key: str,
    value: Any,
    record: Organisation,
    stated: Mapping[str, Any],
    *,
    overwrite: bool,
) -> str:
    """A record's file with a row's value of one key; `stated` is the record as plain values.

    Without `overwrite` what the record states stays, and only what it lacks is added. Raises
    ValueError where the file is written in a way that can't be changed so.
    """
    if key == "signed":
        text = _with_days(text, record, value, overwrite=overwrite)
    if key in _LISTS:
        return with_items(text, record, key, missing_items(key, value, record))
    if key == "names":
        names = {
            tag: name for tag, name in value.items() if name != as_read(record.names.get(tag, ""))
        }
        return with_names(text, record, names, overwrite=overwrite) if names else text
    if key not in stated:
        return with_value(text, record, key, value)
    if key == "name" and _is_name_of(value, record):
        return text
    stays = key == "source" or _is_same(key, value, stated[key])
    # A website for each language is a mapping, and a row has one address for all.
    if stays or not overwrite or isinstance(stated[key], dict):
        return text
    return with_scalar(text, (key,), value if isinstance(value, datetime.date) else str(value))


def _with_days(
    text: str, record: Organisation, signatures: Iterable[Mapping[str, Any]], *, overwrite: bool
) -> str:
    """A record's file with the days of signatures that it has without a day."""
    days = {signature["letter"]: signature.get("on") for signature in signatures}
    for index, signature in enumerate(record.signed):
        day = days.get(signature.letter)
        if day and (signature.on is None or (overwrite and signature.on != day)):
            text = with_signature_day(text, record, index, day)
    return text
