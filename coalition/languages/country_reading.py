"""What people write for a country to its code, or the sentence that says why it is none."""

from coalition.languages.countries import country_name
from coalition.languages.country_names import country_by_name
from coalition.languages.international import INTERNATIONAL, is_international
from coalition.languages.known_codes import country_of_code
from coalition.languages.likely_countries import (
    ambiguous_countries,
    countries_of_language,
    likely_countries,
)
from coalition.languages.loose_country_names import country_by_loose_name, country_of_flag
from coalition.languages.parts_of_states import state_of_part


def read_country(text: str) -> str:
    """The code of the country that a text names.

    Understands codes in any case (ISO 3166-1, and those of sport, cars and the European Union that
    mean one country) and names in any language of CLDR, formal and inverted ones among them. Codes
    and names of languages are none: `cs` may be a slip for a country, and `POR` is no Brazil.
    Raises ValueError with a sentence for anything else, which names the countries that were perhaps
    meant.
    """
    text = text.strip()
    code = known_country(text)
    if code is None:
        names = " or ".join(country_name(code, "en") or code for code in likely_countries(text))
        raise ValueError(f"{text} is not a country{names and f'; perhaps {names}'}")
    return code


def read_country_or_international(text: str) -> str:
    """The same, or `international` for what is of several countries: `Global`, `Europe`, `EU`."""
    return known_country_or_international(text) or read_country(text)


def known_country_or_international(text: str) -> str | None:
    """The same, or None for what is neither."""
    if country_of_code(text.strip()) is None and is_international(text):
        return INTERNATIONAL
    if flag := country_of_flag(text):
        return flag
    return known_country(text)


def known_country(text: str) -> str | None:
    """The code of the country that a text surely names, or None."""
    text = text.strip()
    if ambiguous_countries(text):
        return None
    return (
        country_of_code(text)
        or country_by_name(text)
        or state_of_part(text)
        or _other_than_international(country_of_flag(text))
        or country_by_loose_name(text)
    )


def _other_than_international(code: str | None) -> str | None:
    return None if code == INTERNATIONAL else code


_MANY = frozenset({"america"})
"""Names of a country that are those of more, too."""


def sure_country(text: str) -> str | None:
    """The code of the country that a text so surely names that nobody need be asked, or None.

    Understands less than `known_country`: of the codes with three letters those in capitals, and
    two small letters unless they are the code of a language that is spoken elsewhere.
    """
    name = text.strip()
    code = known_country(name)
    if code is None or name.casefold() in _MANY or name == code:
        return None if name.casefold() in _MANY else code
    if len(name) == len("de") and not name.isupper():
        spoken = countries_of_language(name.casefold())
        return code if code == name.upper() and (not spoken or code in spoken) else None
    return None if len(name) <= len("deu") and name.isascii() and not name.isupper() else code
