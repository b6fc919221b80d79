"""The strings of our own pages and lists: domain `interface`, shipped with its own catalogs.

Every phrase is whole: what a reader sees is one phrase with its fields filled, never pieces put
side by side. The address is the phrase's msgctxt; it says where the phrase stands and never moves.
"""

import msgspec


class Phrase(msgspec.Struct, frozen=True):
    """One message of the interface."""

    address: str
    text: str
    """The English source; with `plural`, its singular."""

    plural: str | None = None
    note: str = ""
    """For translators: where it stands and what its fields hold."""


_PERSON_NOTE = (
    "{name} is a person, {country} a country's name in the nominative, {group} a political group's "
    "short name. Choose a phrase that needs no inflection of what the fields hold."
)
_GENDERS = {
    "neutral": "Used where the person's grammatical gender is neutral or unknown.",
    "feminine": "Used for a woman; repeat the neutral phrase if the language has one form.",
    "masculine": "Used for a man; repeat the neutral phrase if the language has one form.",
}
_MEP_PHRASES = {
    "full": "MEP {name}, {country}, {group}",
    "country": "MEP {name}, {country}",
    "group": "MEP {name}, {group}",
    "name": "MEP {name}",
}

PHRASES = (
    Phrase("directory/title", "Who stands behind this campaign", note="Heading of the directory."),
    Phrase("directory/people", "Members of the European Parliament", note="Heading of a list."),
    Phrase("directory/others", "People", note="Heading of a list of people who are no MEPs."),
    Phrase("country/international", "International", note="Stands in place of a country's name."),
    Phrase("count/organisations", "{n} organisation", "{n} organisations", "{n} is a number."),
    Phrase("count/countries", "{n} country", "{n} countries", "{n} is a number."),
    Phrase(
        "count/people",
        "{n} person",
        "{n} people",
        "{n} is a number; the people are those who endorse the campaign.",
    ),
    Phrase("count/signatories", "{n} signatory", "{n} signatories", "{n} is a number."),
    *(
        Phrase(f"person/mep/{form}/{gender}", text, note=f"{_PERSON_NOTE} {note}")
        for form, text in _MEP_PHRASES.items()
        for gender, note in _GENDERS.items()
    ),
    Phrase("person/titled/full", "{name}, {title}, {country}", note=_PERSON_NOTE),
    Phrase("person/titled/name", "{name}, {title}", note=_PERSON_NOTE),
    Phrase("person/country", "{name}, {country}", note=_PERSON_NOTE),
)
"""In the order in which translators meet them."""
