"""The signatories of a letter in the lists in which readers see them: apart, by tier or by day."""

import datetime
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coalition.localise.localiser import Localiser
from coalition.model import FrontMatter, SignatoryOrder
from coalition.views import SignatoryListView, SignatoryView, Value

_IN_LISTS = SignatoryOrder()


class _Part(NamedTuple):
    """Some of the signatories, under a heading of their own or under their number alone."""

    id: str
    heading: Value | None
    counted: str
    """The phrase that says how many they are."""

    signatories: tuple[SignatoryView, ...]


def signatory_lists(
    signatories: tuple[SignatoryView, ...], front: FrontMatter, localiser: Localiser
) -> tuple[SignatoryListView, ...]:
    """Who signed a letter, in the lists that its front matter asks for; no list is empty.

    `signatories` are in the language's order, which every list keeps unless it is one by day.
    """
    order = front.signatories or _IN_LISTS
    parts = (part for part in _parts(signatories, order, front, localiser) if part.signatories)
    return tuple(_view(part, order.show, localiser) for part in parts)


def _parts(
    signatories: tuple[SignatoryView, ...],
    order: SignatoryOrder,
    front: FrontMatter,
    localiser: Localiser,
) -> Iterator[_Part]:
    organisations, people = _by_kind(signatories)
    match order.order:
        case "days":
            yield from _by_day(
                (*organisations, *people), order.first_until or front.date, localiser
            )
        case "tiers":
            yield from _by_tier(organisations, localiser)
            yield _Part("people", None, "count/people", people)
        case "list":
            yield _Part("organisations", None, "count/organisations", organisations)
            yield _Part("people", None, "count/people", people)


def _by_kind(
    signatories: Iterable[SignatoryView],
) -> tuple[tuple[SignatoryView, ...], tuple[SignatoryView, ...]]:
    every = tuple(signatories)
    return (
        tuple(one for one in every if one.kind == "organisation"),
        tuple(one for one in every if one.kind == "person"),
    )


def _by_tier(organisations: tuple[SignatoryView, ...], localiser: Localiser) -> Iterator[_Part]:
    """Organisations under the headings of their tiers, those without one at the end."""
    records = localiser.dataset.organisations
    tiers = localiser.dataset.campaign.tiers
    for tier in tiers:
        heading = localiser.prose(f"tiers/{tier.id}/heading", tier.heading)
        members = tuple(one for one in organisations if records[one.id].tier == tier.id)
        yield _Part(f"tier-{tier.id}", heading, "count/organisations", members)
    known = {tier.id for tier in tiers}
    others = tuple(one for one in organisations if records[one.id].tier not in known)
    yield _Part("organisations", None, "count/organisations", others)


def _by_day(
    signatories: tuple[SignatoryView, ...], last: datetime.date | None, localiser: Localiser
) -> Iterator[_Part]:
    """The first ones up to a day, and the later ones in the order of their days.

    Who signed on a day that nobody wrote down is among the first.
    """
    first: list[SignatoryView] = []
    later: list[SignatoryView] = []
    for one in signatories:
        is_later = last is not None and one.signed is not None and one.signed > last
        (later if is_later else first).append(one)
    later.sort(key=lambda one: one.signed or datetime.date.min)
    for id_, members in (("first", first), ("later", later)):
        heading = localiser.phrases.render(f"signatories/{id_}")
        yield _Part(id_, heading, "count/signatories", tuple(members))


def _view(part: _Part, show: int | None, localiser: Localiser) -> SignatoryListView:
    phrase = localiser.phrases.render
    number = len(part.signatories)
    # One name behind "and 1 more" would take no more room than the words.
    shown = number if show is None or number <= show + 1 else show
    left = number - shown
    return SignatoryListView(
        id=part.id,
        heading=part.heading,
        count=phrase(part.counted, n=number),
        signatories=tuple(one.id for one in part.signatories),
        shown=shown,
        more=phrase("signatories/more", n=left) if left else None,
    )
