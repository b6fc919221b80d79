"""Checks of the source of an endorsement, and of private addresses and telephone numbers."""

from collections.abc import Iterator

from coalition.checks.records.record_file import RecordFile, texts
from coalition.contacts import (
    URL,
    is_free_mail,
    mail_addresses,
    private_data,
    telephone_numbers,
)
from coalition.findings import Problem
from coalition.model import FrontMatter, Organisation, Person
from coalition.yamltext import KeyPath, KeyPlace


def missing_source(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R117: what the directory says is recorded somewhere.

    An organisation in the directory, and a person who endorses, has a `source`: a page, or where
    the endorsement was received. Without it nobody can say later whether they agreed.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        tiers: [{id: partner, heading: Partners}]
        # data/organisations/example.yaml
        name: Example
        tier: partner
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        tiers: [{id: partner, heading: Partners}]
        # data/organisations/example.yaml
        name: Example
        tier: partner
        source: issue form, 2021-03-01
    """
    record = file.record
    match record:
        case Organisation(tier=str(), withdrawn=None) if not record.source:
            key = "tier"
        case Person() if record.endorsed and not record.endorsed.source:
            key = "endorsed"
        case _:
            return
    hint = "Add `source`: a page, or such as issue form, 2021-03-01."
    yield Problem("nothing says where this is recorded", hint, KeyPlace((key,), "key"))


def private_contacts(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R118: records hold nobody's private address or telephone number.

    They are published with the campaign's repository, and stay in its history. A person's `email`
    is that of a public office; who can be reached privately is written down elsewhere. Addresses
    of a press office or a mailing list are nobody's.

    Bad:
        # data/organisations/example.yaml
        name: Example
        source: Alex, alex@gmail.com, +32 2 555 12 34
    Good:
        # data/organisations/example.yaml
        name: Example
        source: issue form, 2021-03-01
    """
    for keys, text in texts(file.record):
        if URL.fullmatch(text):
            yield from _contacts_in_link(keys, text)
        elif keys[-1] == "email" or keys == ("join", "address"):
            yield from _private_email(keys, text)
        elif not isinstance(file.record, FrontMatter) or keys[-1] == "source":
            # Prose of a letter is written to be read.
            yield from _contacts_in_text(keys, text)


def _private_email(keys: KeyPath, address: str) -> Iterator[Problem[KeyPlace]]:
    if is_free_mail(address):
        hint = "Write the address of the office, or leave it out."
        yield Problem(f"{address} looks like a private address", hint, KeyPlace(keys))


def _contacts_in_link(keys: KeyPath, url: str) -> Iterator[Problem[KeyPlace]]:
    if held := private_data(url):
        hint = "Write the address of a page, or leave it out."
        yield Problem(f"the web address holds {held}", hint, KeyPlace(keys))


def _contacts_in_text(keys: KeyPath, text: str) -> Iterator[Problem[KeyPlace]]:
    hint = "Leave it out, and say where the endorsement is recorded."
    for address in mail_addresses(text):
        yield Problem(f"{address} is a mail address", hint, KeyPlace(keys))
    for number in telephone_numbers(text):
        yield Problem(f"{number} looks like a telephone number", hint, KeyPlace(keys))
