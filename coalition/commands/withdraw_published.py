"""Which releases that were published still hold somebody who has been withdrawn."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from coalition.campaign.names import fold_name
from coalition.campaign.places import read_places
from coalition.campaign.snapshot import read_campaign
from coalition.errors import CommandError
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

    `name` is the id of a record or, with a `letter`, an individual's name. Places that need a
    network are named rather than asked, unless `everywhere`. A release that is not whole counts as
    unread, too.
    """
    dataset = read_campaign(root).loaded.dataset
    person = dataset.people.get(name) if dataset and letter is None else None
    address_of = person.email if person else None
    for place, text in read_places(root).items():
        address = parse_address(text)
        if not everywhere and not is_local(address):
            yield Unread(place, "it takes a network")
            continue
        try:
            for holding, shown in _releases(place, address):
                if any(_is_meant(one, name, letter, address_of) for one in shown):
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


def _is_meant(somebody: Shown, name: str, letter: str | None, address: str | None) -> bool:
    if somebody.kind == "recipient":
        return somebody.id == address
    if somebody.kind != "individual":
        return letter is None and somebody.id == name
    signed, _, individual = somebody.id.partition("/")
    return signed == letter and fold_name(individual) == fold_name(name)
