"""Which releases that were published still hold somebody who has been withdrawn."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from coalition.campaign.names import fold_name
from coalition.campaign.places import read_places
from coalition.campaign.snapshot import read_campaign
from coalition.errors import CommandError
from coalition.model import Dataset
from coalition.publishing.opening import is_local, open_target, read_state
from coalition.publishing.releases import read_release
from coalition.publishing.shown import Shown, people_shown
from coalition.targets import Address, parse_address


class Holding(NamedTuple):
    """A release that holds somebody's name."""

    target: str
    """The place's name under `publish_to`."""

    address: Address
    release: str
    public: bool
    forgets: bool
    """Whether the place can forget a release; the history of a branch keeps all."""


class Unread(NamedTuple):
    """A place of which nobody knows what it holds."""

    target: str
    why: str


def find_holding(
    root: Path, name: str, letter: str | None = None, *, everywhere: bool = False
) -> Iterator[Holding | Unread]:
    """The releases of the campaign's places that hold somebody.

    `name` is the id of a record or, with a `letter`, an individual's name; ids of the past are
    looked for, too. Places that need a network are named rather than asked, unless `everywhere`. A
    release that is not whole counts as unread, too.
    """
    dataset = read_campaign(root).loaded.dataset
    meant = _meant(dataset, name) if letter is None else _meant_individual(dataset, name, letter)
    for place, text in read_places(root).items():
        address = parse_address(text)
        if not everywhere and not is_local(address):
            yield Unread(place, "it takes a network")
            continue
        try:
            for holding, shown in _releases(place, address):
                if not meant.isdisjoint((one.kind, _folded(one)) for one in shown):
                    yield holding
        except (CommandError, OSError) as error:
            yield Unread(place, str(error))


def _releases(place: str, address: Address) -> Iterator[tuple[Holding, Iterable[Shown]]]:
    """The releases of a place, with everybody whom each shows."""
    with open_target(address, writing=False) as target:
        state = read_state(target, address)
        if state is None:
            return
        for release in state.releases:
            shown = people_shown(read_release(target, release.id, state))
            public = release.id == state.current
            yield Holding(place, address, release.id, public, not target.history), shown


def _meant(dataset: Dataset | None, id_: str) -> frozenset[tuple[str, str]]:
    """Under what a release may show the organisation or person of an id: kinds and ids."""
    if dataset is None:
        return frozenset((kind, id_) for kind in ("organisation", "person"))
    found: set[tuple[str, str]] = set()
    if organisation := dataset.organisations.get(id_):
        found |= {("organisation", one) for one in (id_, *organisation.former_ids)}
    if person := dataset.people.get(id_):
        found |= {("person", one) for one in (id_, *person.former_ids)}
        found |= {("recipient", person.email)} if person.email else set()
    return frozenset(found)


def _meant_individual(
    dataset: Dataset | None, name: str, letter: str
) -> frozenset[tuple[str, str]]:
    known = dataset.letters.get(letter) if dataset else None
    letters = (letter, *(known.front.former_ids if known else ()))
    return frozenset(("individual", f"{one}/{fold_name(name)}") for one in letters)


def _folded(somebody: Shown) -> str:
    if somebody.kind != "individual":
        return somebody.id
    letter, _, name = somebody.id.partition("/")
    return f"{letter}/{fold_name(name)}"
