"""Organisations and people by what they are called, as somebody types it."""

import unicodedata
from collections.abc import Iterator

from coalition import languages
from coalition.campaign.ids import find_record
from coalition.errors import CommandError
from coalition.model import Dataset, Organisation, Person
from coalition.spelling import likely


class UnknownNameError(CommandError):
    """What is neither an id nor a name of anybody."""


def find_named(dataset: Dataset, text: str) -> str:
    """The id of the organisation or person of an id or a name, accents and capitals ignored.

    A name is the official one in any language, the short one or an alias. Raises UnknownNameError
    where nobody, and CommandError where more than one is called so.
    """
    if text in dataset.organisations or text in dataset.people:
        find_record(dataset, text)
        return text
    ids_of: dict[str, list[str]] = {}
    for id_, name in _names(dataset):
        of_name = ids_of.setdefault(fold_name(name), [])
        of_name += [] if id_ in of_name else [id_]
    ids = ids_of.get(fold_name(text), [])
    if len(ids) == 1:
        return ids[0]
    if ids:
        raise CommandError(f"{text} may be {' or '.join(ids)}; write the id of the one you mean")
    one_each = {name: of_name[0] for name, of_name in ids_of.items()}
    every_id = {id_: id_ for id_ in (*dataset.organisations, *dataset.people)}
    near = likely(fold_name(text), one_each | every_id)
    meant = f"; did you mean {' or '.join(near)}?" if near else ""
    raise UnknownNameError(f"no organisation or person has the id or the name {text}{meant}")


def _names(dataset: Dataset) -> Iterator[tuple[str, str]]:
    records: tuple[Organisation | Person, ...] = (
        *dataset.organisations.values(),
        *dataset.people.values(),
    )
    for record in records:
        if record.name:
            yield record.id, record.name
        if isinstance(record, Organisation):
            others = (*record.names.values(), record.short_name or "", *record.aliases)
            yield from ((record.id, name) for name in others if name)


def fold_name(name: str) -> str:
    """The name in plain small letters. Accents go first, for they change how Greek is read."""
    letters = unicodedata.normalize("NFD", name)
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(languages.romanise(plain.casefold()).split())
