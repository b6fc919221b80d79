"""Invented addresses in what is about to be published: nobody reads what is sent there."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from coalition import paths
from coalition.campaign.record_checks import PlaceFinder
from coalition.campaign.snapshot import Snapshot
from coalition.checks.records.examples import R121
from coalition.findings import Finding, in_order
from coalition.model import Dataset, FrontMatter, Person
from coalition.reserved_names import reserved_host
from coalition.yamltext import KeyPath, KeyPlace


class _Setting(NamedTuple):
    path: str
    keys: KeyPath
    address: str
    use: str
    hint: str


def invented_addresses(snapshot: Snapshot, as_of: datetime.date | None) -> tuple[Finding, ...]:
    """Each address that readers would write to or follow, and that no one can have.

    Those of the form for joining, of e-mails that can be sent on the day, and of the site itself.
    """
    settings = _settings(snapshot.dataset, snapshot.day(as_of))
    locate = PlaceFinder(snapshot.folder)
    return tuple(in_order(_findings(settings, locate)))


def _findings(settings: Iterator[_Setting], locate: PlaceFinder) -> Iterator[Finding]:
    told = set[tuple[str, KeyPath]]()
    for one in settings:
        host = reserved_host(one.address)
        if host is None or (one.path, one.keys) in told:
            continue
        told.add((one.path, one.keys))
        line, column = locate(one.path, KeyPlace(one.keys))
        message = f"{one.use} {one.address}, and {host} is a name for examples that nobody can have"
        yield R121.finding(one.path, message, one.hint, line=line, column=column, severity="error")


def _settings(dataset: Dataset, day: datetime.date) -> Iterator[_Setting]:
    campaign = dataset.campaign
    if campaign.base_url:
        hint = "Write the address at which the site will be served, or delete the line."
        use = "links of the site would lead to"
        yield _Setting(paths.CAMPAIGN, ("base_url",), campaign.base_url, use, hint)
    if campaign.join and campaign.join.by != "none" and campaign.join.address:
        hint = "Write your own, or `join: {by: none}`."
        use = "those who want to join would be sent to"
        yield _Setting(paths.CAMPAIGN, ("join", "address"), campaign.join.address, use, hint)
    for letter in dataset.letters.values():
        if _can_be_sent(letter.front, day):
            yield from _recipients(paths.letter(letter.id), letter.front, dataset)


def _can_be_sent(front: FrontMatter, day: datetime.date) -> bool:
    is_over = front.closed is not None or (front.deadline is not None and day > front.deadline)
    return front.kind == "email" and not is_over


def _recipients(path: str, front: FrontMatter, dataset: Dataset) -> Iterator[_Setting]:
    """The addresses to which readers send a letter, each where it is written."""
    use = "readers would write to"
    for key, recipients in (("to", front.to), ("cc", front.cc)):
        for number, recipient in enumerate(recipients):
            if recipient.email:
                hint = "Write the recipient's own, or say since when the letter is `closed`."
                yield _Setting(path, (key, number, "email"), recipient.email, use, hint)
            person = dataset.people.get(recipient.person or "")
            if person and person.email:
                hint = "Write the person's own, or take the person out of the letter."
                where = paths.record(Person, person.id)
                yield _Setting(where, ("email",), person.email, use, hint)
