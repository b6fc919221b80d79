"""Who withdrew never comes back by a list: who that is, and what is said of it."""

from collections.abc import Iterable, Iterator, Sequence

from coalition.languages import is_country
from coalition.matching import plain_words
from coalition.model import Organisation, Person

_NEVER = "nobody who withdrew comes back by an import"
_FEWEST_NAMES = 2
"""That two people have in common where one has more: `Ida Nowak` and `Ida Maria Nowak`."""


def why_gone(gone: Sequence[Organisation]) -> str:
    """Why a row that may be of organisations which have withdrawn is refused, for people."""
    who = "; ".join(
        f"{record.name} ({record.id}) withdrew on {record.withdrawn}" for record in gone
    )
    distinct = " ".join(f"--distinct-from {record.id}" for record in gone)
    return f"{who}, and {_NEVER}; if it is another: coalition add organisation … {distinct}"


def why_person_gone(person: Person) -> str:
    """Why a row that may be of a person who has withdrawn is refused, for people."""
    return (
        f"{person.id} withdrew on {person.withdrawn}, and {_NEVER}; if this is somebody else: "
        "coalition add person … --id ID"
    )


class WithdrawnPeople:
    """People who have withdrawn, by the words of their ids, which alone say who they were."""

    def __init__(self, people: Iterable[Person]) -> None:
        """Those of the people who have not withdrawn are left out."""
        self._people = [person for person in people if person.withdrawn is not None]
        self._names = [(person, tuple(_names_of(person))) for person in self._people]

    def find(self, name: str, number: int | None = None) -> Person | None:
        """Who of them a person may be, whatever the order, accents and hyphens of the name."""
        words = plain_words(name)
        for person, names in self._names:
            if number is not None and person.ep_id == number:
                return person
            if any(_may_be_one(words, known) for known in names):
                return person
        return None


def _names_of(person: Person) -> Iterator[frozenset[str]]:
    """The words of a person's id and, where a file still has it, name."""
    *names, last = person.id.split("-")
    yield plain_words(person.id)
    # An id that was taken has a country or a number behind it.
    if names and (last.isdigit() or is_country(last.upper())):
        yield plain_words(" ".join(names))
    if person.name:
        yield plain_words(person.name)


def _may_be_one(words: frozenset[str], known: frozenset[str]) -> bool:
    shared = words & known
    return words == known or (len(shared) >= _FEWEST_NAMES and shared in (words, known))
