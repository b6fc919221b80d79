"""What was published earlier: listed, brought back, forgotten."""

import datetime
from collections.abc import Iterable
from pathlib import Path

import msgspec

from coalition.campaign.snapshot import today
from coalition.commands.publish import Published, Terms, publish_to
from coalition.commands.publish_standing import Standing
from coalition.errors import CommandError
from coalition.publishing.headers import Headers
from coalition.publishing.opening import open_target, read_state
from coalition.publishing.releases import find_release, purge, read_release
from coalition.publishing.run import Progressed
from coalition.publishing.shown import people_shown
from coalition.publishing.state import Release, State, render_state
from coalition.publishing.target import STATE, OvertakenError, Target, Upload
from coalition.publishing.withdrawn import Gone
from coalition.targets import Address

_PRIVATE = Headers("application/json", "no-store")


class WithdrawnSinceError(CommandError):
    """A release shows somebody who is not to be shown any more."""

    def __init__(self, release: Release, gone: tuple[Gone, ...], day: datetime.date | None) -> None:
        """The release, who it is, and the day of which a build shows more than is public now."""
        self.release = release
        self.gone = gone
        self.day = day
        number = "somebody" if len(gone) == 1 else f"{len(gone)}"
        super().__init__(f"release {release.id} shows {number} who must not come back")


def list_releases(address: Address) -> State:
    """What was published to a place, the newest first. Raises CommandError where nothing was."""
    with open_target(address, writing=False) as target:
        return _require_state(target, address)


def _require_state(target: Target, address: Address) -> State:
    state = read_state(target, address)
    if state is None or state.current is None:
        raise CommandError(f"nothing was published to {address.text} yet")
    return state


def roll_back(
    root: Path,
    address: Address,
    name: str | None,
    terms: Terms,
    progressed: Progressed = lambda *_: None,
) -> Published:
    """Publish an earlier release again: the one before, or that of which `name` begins the id.

    Raises WithdrawnSinceError where it shows somebody whom today's records do not, and CommandError
    where there is no such release, it is not whole any more, or records can't be read.
    """
    standing = Standing(root)
    with open_target(address, writing=not terms.dry_run) as target:
        state = _require_state(target, address)
        release = find_release(state, name, address.text)
        publication = read_release(target, release.id, state)
        gone = standing.gone(people_shown(publication))
        if gone:
            raise WithdrawnSinceError(release, gone, _other_day(release, state))
        # Going back is no moment to forget what else was public.
        terms = msgspec.structs.replace(terms, keep=max(terms.keep, len(state.releases)))
        return publish_to(target, state, address, publication, terms, standing.gone, progressed)


def _other_day(release: Release, state: State) -> datetime.date | None:
    """The day of a release, unless a build of that day is what is public or comes next anyway."""
    public = {other.as_of for other in state.releases if other.id == state.current}
    return None if release.as_of in {*public, today()} else release.as_of


def purge_releases(address: Address, names: Iterable[str], *, dry_run: bool) -> tuple[str, ...]:
    """Forget releases with all that only they hold; returns their ids.

    Raises CommandError for the one that is public, and where there is no such release.
    """
    with open_target(address, writing=not dry_run) as target:
        state = _require_state(target, address)
        releases = [find_release(state, name, address.text) for name in names]
        for release in () if dry_run else releases:
            state = _purge(target, state, release)
        if not dry_run:
            target.commit(f"Forget {', '.join(release.id for release in releases)}")
            target.forget_earlier()
    return tuple(release.id for release in releases)


def _purge(target: Target, state: State, release: Release) -> State:
    there = target.files()
    left = purge(target, state, release, there)
    try:
        target.write(Upload(STATE, render_state(left), _PRIVATE), there.get(STATE))
    except OvertakenError:
        raise CommandError(
            f"another publish has begun meanwhile; purge {release.id} again once it has ended"
        ) from None
    return left
