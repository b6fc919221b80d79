"""Whether a text that will be public says how to reach somebody, and by what."""

from coalition.contacts.mail_and_telephone import (
    URL,
    holds_mail_address,
    is_telephone_link,
    mail_addresses,
    telephone_numbers,
)
from coalition.contacts.other_means import (
    holds_bank_account,
    holds_chat_name,
    spelt_mail_addresses,
)
from coalition.contacts.streets import holds_street_address


def private_data(text: str) -> str:
    """What a text holds that is somebody's: `an e-mail address`, or nothing.

    Addresses of an office or a mailing list are nobody's, unless they stand in a web address.
    """
    address = text.strip()
    if URL.fullmatch(address) or address.casefold().startswith(("mailto:", "tel:")):
        return _private_link(address)
    if any(mail_addresses(text)) or any(spelt_mail_addresses(URL.sub(" ", text))):
        return "an e-mail address"
    if holds_bank_account(text):
        return "a bank account"
    if any(telephone_numbers(text)) or any(map(is_telephone_link, URL.findall(text))):
        return "a telephone number"
    if holds_chat_name(URL.sub(" ", text)):
        return "a name in a chat"
    return "a street address" if holds_street_address(text) else ""


def _private_link(address: str) -> str:
    if holds_mail_address(address):
        return "an e-mail address"
    return "a telephone number" if is_telephone_link(address) else ""
