"""E-mail addresses and telephone numbers within texts."""

import re
from collections.abc import Iterator

from coalition.expressions import Expression

URL = Expression(r"https?://\S+", re.IGNORECASE)
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


_USER = Expression(r"(?<=://)[^/?#]*@")
"""A user's name in a web address, which looks like a mail address with the host behind it."""

_CHAT = Expression(
    r"(?i)(?:https?://)?(?:(?:wa|t)\.me/\+?|[\w.]*whatsapp\.com/\S*?phone=\+?)\d{7,}"
)
"""An address that is the telephone number of somebody."""


def mail_addresses(text: str) -> Iterator[str]:
    """The e-mail addresses in a text, but for those of an office or a mailing list.

    A message id and an address of the web may look like one.
    """
    for match in _EMAIL.finditer(_plain(text)):
        if not _ROLE.match(match[0]) or is_free_mail(match[0]):
            yield match[0]


def holds_mail_address(text: str) -> bool:
    """Whether a text, which may be a web address, holds an e-mail address, whosever it is."""
    return "@" in text and _EMAIL.search(_USER.sub("", text)) is not None


def is_office_mailbox(address: str) -> bool:
    """Whether an e-mail address is that of an office or a mailing list: `info@…`."""
    return _ROLE.match(address.strip()) is not None and not is_free_mail(address)


def is_free_mail(address: str) -> bool:
    """Whether an e-mail address is one of a service that gives them to people."""
    return _FREE_MAIL.search(address) is not None


def telephone_numbers(text: str) -> Iterator[str]:
    """The telephone numbers in a text: international ones, and others with a word before them."""
    for match in _PHONE.finditer(_plain(text)):
        if _is_phone_number(match):
            yield match[0].strip()


def is_telephone_link(url: str) -> bool:
    """Whether a web address calls somebody: `tel:`, or a chat with a number."""
    return url.strip().casefold().startswith("tel:") or _CHAT.match(url.strip()) is not None


def _plain(text: str) -> str:
    return URL.sub(" ", _ID_OF_MAIL.sub(" ", text))


def _is_phone_number(match: re.Match[str]) -> bool:
    """Whether a national number is no date, and one after +1 has ten digits (ITU-T E.164)."""
    if match["national"]:
        return _DAY.match(match["national"]) is None
    digits = re.sub(r"[^\d+]", "", match[0])
    return _NORTH_AMERICAN.fullmatch(digits) is not None or not digits.startswith("+1")
