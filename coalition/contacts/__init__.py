"""What reaches a person (e-mail addresses, telephone numbers, street addresses) within texts."""

from coalition.contacts.mail_and_telephone import (
    URL,
    holds_mail_address,
    is_free_mail,
    is_office_mailbox,
    is_telephone_link,
    mail_addresses,
    telephone_numbers,
)
from coalition.contacts.other_means import (
    holds_account_name,
    holds_bank_account,
    holds_chat_name,
    spelt_mail_addresses,
)
from coalition.contacts.private import private_data
from coalition.contacts.streets import holds_postal_address, holds_street_address, town_of

__all__ = [
    "URL",
    "holds_account_name",
    "holds_bank_account",
    "holds_chat_name",
    "holds_mail_address",
    "holds_postal_address",
    "holds_street_address",
    "is_free_mail",
    "is_office_mailbox",
    "is_telephone_link",
    "mail_addresses",
    "private_data",
    "spelt_mail_addresses",
    "telephone_numbers",
    "town_of",
]
