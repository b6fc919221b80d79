"""Checks of the source of an endorsement, and of private addresses and telephone numbers."""

import re
from collections.abc import Iterator

from coalition.checks.records.links import URL
from coalition.checks.records.record_file import RecordFile, texts
from coalition.expressions import Expression
from coalition.findings import Problem
from coalition.model import FrontMatter, Organisation, Person
from coalition.yamltext import KeyPath, KeyPlace

_EMAIL = Expression(r"(?<![\w.+@-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ID_OF_MAIL = Expression(r"message-id:?\s*<[^<>\s]*>", re.IGNORECASE)
_ROLE = Expression(
    r"(?:info|press|presse|prensa|stampa|media|office|contact|contacto|kontakt|contatto|hello|hallo|"
    r"mail|post|privacy|webmaster|secretariat|secretaria|sekretariat|team|board|campaigns?|"
    r"coalition|newsletter|lists?|biuro|grafeio|eolas)@|[^@]+@(?:lists?|groups|mailman)\.",
    re.IGNORECASE,
)
"""Addresses of an office or a mailing list, which belong to no single person."""

_PHONE = Expression(
    r"(?<![\w./#+-])(?:\+[1-9]\d{0,2}|00[34]\d)[ ./()-]{0,3}(?:\d[ ./()-]{0,2}){6,12}\d(?!\w)"
    r"|(?<!\w)(?:t[eé]l(?:[eé]?f[oóò]n\w{0,2}|[eé]phone|ephone)?|phone|mob(?:ile?)?|handy|fon|gsm|fax|natel|"
    r"kom|guthán|τηλ(?:έφωνο)?|κιν|тел(?:ефон)?|моб)\.?\s*:?\s*"
    r"(?P<national>\(?\d[\d ./()-]{5,}\d)",
    re.IGNORECASE,
)
_DAY = Expression(r"(?:19|20)\d\d[-./ ]\d\d?[-./ ]\d\d?|\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d")
_NORTH_AMERICAN = Expression(r"\+1\d{10}")
_FREE_MAIL = Expression(
    r"@(?:(?:gmail|googlemail|gmx|yahoo|ymail|hotmail|outlook|icloud|aol|protonmail|tutanota|posteo|"
    r"riseup|disroot|yandex|t-online)\.(?:[a-z]{2,4}|co\.[a-z]{2}|com\.[a-z]{2})"
    r"|(?:web|freenet|arcor)\.de|(?:me|mac|msn|mail|live|fastmail|hey|tuta|btinternet|rocketmail)\.com"
    r"|(?:proton|pm)\.me|mailbox\.org|tuta\.io|(?:laposte|eircom)\.net"
    r"|live\.(?:de|fr|it|nl|be|se|dk|ie|at|co\.uk)|(?:orange|free|wanadoo|sfr|bbox)\.fr"
    r"|(?:libero|tiscali|virgilio|alice)\.it|(?:seznam|centrum|email|volny)\.cz"
    r"|(?:centrum|azet|zoznam)\.sk|(?:wp|o2|op|vp|onet|interia|poczta)\.pl|(?:onet|interia)\.eu"
    r"|mail\.(?:ru|bg)|(?:abv|dir)\.bg|ukr\.net|i\.ua|bluewin\.ch|(?:telenet|skynet)\.be"
    r"|ziggo\.nl|(?:otenet|in|forthnet)\.gr|(?:freemail|citromail|indamail)\.hu|sapo\.pt"
    r"|inbox\.(?:lv|lt)|one\.lt|centrum\.se|mail\.ee|telia\.com|luukku\.com)\Z",
    re.IGNORECASE,
)


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
        if keys[-1] == "email":
            yield from _private_email(keys, text)
        elif not _is_public(file, keys, text):
            yield from _contacts_in_text(keys, text)


def _is_public(file: RecordFile, keys: KeyPath, text: str) -> bool:
    """Whether a text is a web address, or prose of a letter, which is written to be read."""
    prose = isinstance(file.record, FrontMatter) and keys[-1] != "source"
    return prose or URL.fullmatch(text) is not None


def _private_email(keys: KeyPath, address: str) -> Iterator[Problem[KeyPlace]]:
    if _FREE_MAIL.search(address):
        hint = "Write the address of the office, or leave it out."
        yield Problem(f"{address} looks like a private address", hint, KeyPlace(keys))


def _contacts_in_text(keys: KeyPath, text: str) -> Iterator[Problem[KeyPlace]]:
    hint = "Leave it out, and say where the endorsement is recorded."
    # A message id and an address of the web may look like a mail address or hold many digits.
    plain = URL.sub(" ", _ID_OF_MAIL.sub(" ", text))
    for match in _EMAIL.finditer(plain):
        if not _ROLE.match(match[0]) or _FREE_MAIL.search(match[0]):
            yield Problem(f"{match[0]} is a mail address", hint, KeyPlace(keys))
    for match in _PHONE.finditer(plain):
        if _is_phone_number(match):
            yield Problem(f"{match[0].strip()} looks like a telephone number", hint, KeyPlace(keys))


def _is_phone_number(match: re.Match[str]) -> bool:
    """Whether a national number is no date, and one after +1 has ten digits (ITU-T E.164)."""
    if match["national"]:
        return _DAY.match(match["national"]) is None
    digits = re.sub(r"[^\d+]", "", match[0])
    return _NORTH_AMERICAN.fullmatch(digits) is not None or not digits.startswith("+1")
