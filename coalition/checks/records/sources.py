"""Where an endorsement is recorded, and what must not be recorded at all."""

import re
from collections.abc import Iterator

from coalition.checks.records.filed import Fault, Filed, texts
from coalition.model import FrontMatter, Organisation, Person
from coalition.yamltext import KeyPath

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    r"(?<![\w./#-])(?:\+|00)[1-9]\d{0,2}[ ./()-]{0,3}(?:\d[ ./()-]{0,2}){6,12}\d(?!\w)"
    r"|(?:tel|tél|phone|mobile|mobil|handy|fon|τηλ|тел)\.?\s*:?\s*\(?\d[\d ./()-]{5,}\d",
    re.IGNORECASE,
)
_FREE_MAIL = re.compile(
    r"@(?:gmail|googlemail|gmx|web|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|"
    r"pm|posteo|mailbox|tutanota|tuta|riseup|disroot|laposte|orange|free|wanadoo|sfr|libero|tiscali|"
    r"seznam|centrum|wp|onet|interia|o2|mail|yandex|ukr|abv|t-online|freenet|bluewin|telenet|ziggo)"
    r"\.(?:com|net|org|de|fr|it|es|eu|me|co\.uk|cz|pl|bg|at|ch|be|nl|se|ie|gr|hu|ro|ru|ua|io|lu|fi|dk)\Z",
    re.IGNORECASE,
)


def source_given(filed: Filed) -> Iterator[Fault]:
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
    record = filed.record
    match record:
        case Organisation(tier=str(), source=None, withdrawn=None):
            key = "tier"
        case Person() if record.endorsed and not record.endorsed.source:
            key = "endorsed"
        case _:
            return
    hint = "Add `source`: a page, or such as issue form, 2021-03-01."
    yield Fault((key,), "nothing says where this is recorded", hint, "key")


def nothing_private(filed: Filed) -> Iterator[Fault]:
    """R118: records hold nobody's private address or telephone number.

    They are published with the campaign's repository, and stay in its history. A person's `email`
    is that of a public office; who can be reached privately is written down elsewhere.

    Bad:
        # data/organisations/example.yaml
        name: Example
        source: Alex, alex@gmail.com, +32 2 555 12 34
    Good:
        # data/organisations/example.yaml
        name: Example
        source: issue form, 2021-03-01
    """
    for keys, text in texts(filed.record):
        if keys[-1] == "email":
            yield from _private_office(keys, text)
        elif not _is_public(filed, keys, text):
            yield from _reaching_somebody(keys, text)


def _is_public(filed: Filed, keys: KeyPath, text: str) -> bool:
    """Whether a text is an address of the web, or said to a letter's readers."""
    prose = isinstance(filed.record, FrontMatter) and keys[-1] != "source"
    return prose or text.startswith(("http://", "https://"))


def _private_office(keys: KeyPath, address: str) -> Iterator[Fault]:
    if _FREE_MAIL.search(address):
        hint = "Write the address of the office, or leave it out."
        yield Fault(keys, f"{address} looks like a private address", hint)


def _reaching_somebody(keys: KeyPath, text: str) -> Iterator[Fault]:
    hint = "Leave it out, and say where the endorsement is recorded."
    for found in _EMAIL.finditer(text):
        yield Fault(keys, f"{found[0]} is a mail address", hint)
    for found in _PHONE.finditer(text):
        yield Fault(keys, f"{found[0].strip()} looks like a telephone number", hint)
