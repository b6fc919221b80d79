"""Ids of records: made from names, found, refused where they are unknown or taken."""

import itertools
from collections.abc import Iterable, Iterator

from coalition import languages, paths
from coalition.errors import CommandError
from coalition.files import Folder
from coalition.model import Dataset, Group, Organisation, Person
from coalition.spelling import nearest

_LONGEST_SLUG = 60
"""Letters of an id that is made of a name."""


class UnknownIdError(CommandError):
    """An id that nothing has."""

    def __init__(self, id_: str, known: Iterable[str]) -> None:
        """The id, and those that there are."""
        near = nearest(id_, tuple(sorted(known)))
        meant = f"; did you mean {near}?" if near else ""
        super().__init__(f"no organisation, person, group, letter or page has the id {id_}{meant}")


class IdTakenError(CommandError):
    """An id that another record has."""

    def __init__(self, id_: str, path: str) -> None:
        """The id, and the file that has it."""
        super().__init__(
            f"{path} is there already; if this is another, choose another id with --id (not {id_})"
        )


def path_of_id(folder: Folder, id_: str) -> str | None:
    """The file of the record, letter or page that has an id; no two things may share one."""
    named = (
        *(paths.record(kind, id_) for kind in (Organisation, Person, Group)),
        paths.letter(id_),
        paths.page(id_),
        paths.signatures(id_),
    )
    return next((path for path in named if folder.has(path)), None)


def slug(name: str) -> str:
    """The id that a name gives: `Ligue des droits de l'Homme` is `ligue-des-droits-de-l-homme`."""
    letters = languages.romanise(name).casefold()
    plain = (letter if letter.isascii() and letter.isalnum() else " " for letter in letters)
    return "-".join("".join(plain).split())


def ids_for(name: str, country: str | None) -> Iterator[str]:
    """The ids that a new record of a name may have, in order; none where the name gives none."""
    base = slug(name)[:_LONGEST_SLUG].strip("-")
    if base:
        yield from ids_from(base, country)


def ids_from(base: str, country: str | None) -> Iterator[str]:
    """An id, and those that stand in for it where it is taken."""
    yield base
    if country:
        yield f"{base}-{country.lower()}"
    yield from (f"{base}-{number}" for number in itertools.count(2))


def find_record(dataset: Dataset, id_: str) -> tuple[Organisation | Person, str]:
    """The organisation or person of an id, and its file.

    Raises UnknownIdError where neither has it, and CommandError where both have.
    """
    organisation, person = dataset.organisations.get(id_), dataset.people.get(id_)
    if organisation and person:
        raise CommandError(f"{id_} is an organisation and a person; rename one of them first")
    if organisation:
        return organisation, paths.record(Organisation, id_)
    if person:
        return person, paths.record(Person, id_)
    raise UnknownIdError(id_, (*dataset.organisations, *dataset.people))
