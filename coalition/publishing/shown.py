"""Whom a release shows: organisations, people and individuals, as its JSON names them."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple

import msgspec

from coalition.jsontext import read_json
from coalition.publishing.planning import Publication
from coalition.views import ManifestFile


class Shown(NamedTuple):
    """Somebody whom a release shows."""

    kind: str
    """`organisation`, `person`, `individual` or `recipient`."""

    id: str
    """An id; of an individual the letter that was signed and the name; a recipient's address."""

    where: str = ""
    """The letter that organisations and people signed; empty where the directory shows them."""


class _Value(msgspec.Struct):
    value: str = ""


class _Named(msgspec.Struct):
    id: str = ""
    kind: str | dict[str, object] | None = None
    name: _Value | None = None
    line: _Value | None = None
    short_name: _Value | None = None


class _Recipient(msgspec.Struct):
    name: _Value | None = None
    email: str | None = None


class _Data(msgspec.Struct):
    """So much of a directory, a letter or a list of signatures as says who is in it."""

    organisations: tuple[_Named, ...] = ()
    people: tuple[_Named, ...] = ()
    signatories: tuple[_Named, ...] = ()
    to: tuple[_Recipient, ...] = ()
    cc: tuple[_Recipient, ...] = ()
    names: tuple[_Named, ...] = ()
    letter: str = ""


def people_shown(publication: Publication) -> Mapping[Shown, frozenset[str]]:
    """Everybody whom a release shows, each with the names in all its languages.

    Raises CommandError where a file of the release is gone.
    """
    names: dict[Shown, set[str]] = {}
    for file in publication.manifest.files:
        for shown, found in _in_file(file, publication):
            names.setdefault(shown, set()).update(found)
    return {shown: frozenset(found) for shown, found in names.items()}


def _in_file(
    file: ManifestFile, publication: Publication
) -> Iterator[tuple[Shown, tuple[str, ...]]]:
    if not file.path.startswith("v1/") or not file.path.endswith(".json"):
        return
    if file.path.startswith("v1/schema/"):
        return
    data = read_json(publication.read(file), _Data, strict=False)
    if data is None:
        return
    for kind, rows in (("organisation", data.organisations), ("person", data.people)):
        for row in rows:
            yield Shown(kind, row.id), _names(row)
    for row in data.signatories:
        yield Shown(str(row.kind), row.id, PurePosixPath(file.path).stem), _names(row)
    for recipient in (*data.to, *data.cc):
        if recipient.name and recipient.email:
            yield Shown("recipient", recipient.email), (recipient.name.value,)
    for row in data.names:
        for name in _names(row):
            yield Shown("individual", f"{data.letter}/{name}"), (name,)


def _names(row: _Named) -> tuple[str, ...]:
    # An organisation's line is its name; that of a person is a phrase, which compares to nothing.
    values = (row.name, row.short_name) if row.name else (row.line,)
    return tuple(value.value for value in values if value and value.value)
