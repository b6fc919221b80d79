"""Street addresses within texts, as thirty languages write them, and the town of an address.

What may be something else (`monitoring 24/7`, `in the year 2010`) is no street: only a
street's word with a name and a number beside it is one.
"""

import functools
import re

from coalition.expressions import Expression

_CERTAIN_BEFORE = """
    rue boulevard impasse chemin allée calle avenida avda carrer avinguda viale piazza vicolo rua
    travessa ul ulica ulice náměstí nám námestie aleja strada bulevardul aleea șoseaua ул улица бул
    булевард вул вулиця проспект просп бульвар οδός λεωφόρος λεωφ sráid triq شارع
"""
"""Words before the name of a street that are nothing else, with a full stop or without."""

_BEFORE = """
    avenue quai place square cours route paseo plaza camino passeig plaça rambla via corso largo
    praça alameda estrada al\\. pl\\. os\\. plac osiedle třída nábřeží nábrežie str\\. bd\\. calea
    piața пл\\. площад площа трг πλατεία bóthar misraħ طريق trg bulevar
"""
"""Words before the name of a street that are others, too: a capital letter tells them."""

_ENDINGS = """
    straße strasse str gasse weg platz allee ufer damm chaussee steig straat laan plein gracht
    singel dreef steenweg gatan vägen gata väg gränd gade gaden vej vejen allé stræde gaten veien
    vei plass katu tie kuja polku tänav maantee
"""
"""Ends of the one word that a street is called by."""

_BEHIND = """
    Straße straße Str\\. str\\. Weg weg Platz platz Allee utca út tér körút katu tie tn mnt pst
    tänav maantee iela prospekts laukums gatvė g\\. pr\\. sokak sok\\. sokağı cadde caddesi cad\\.
    mah\\. Sokak Sok\\. Sokağı Cadde Caddesi Cad\\. Mah\\. ulica cesta trg gate gata gatan vej
    plads Street Road Avenue
"""
"""Words behind the name of a street, before its number."""

_ENGLISH = """
    Street St Road Rd Avenue Ave Lane Ln Drive Square Sq Terrace Court Crescent Close Place
    Boulevard Blvd Row Quay Way Grove Gardens
"""
"""Words behind number and name."""

_FRENCH = """
    rue avenue av\\. boulevard bd impasse chemin quai allée place cours route square
"""
"""Words between number and name."""

_NUMBER = (
    r"(?:(?:[Nn][°ºro][.:]?|№|br|č\.?\s?p|č)\.?\s*)?"
    r"\d{1,3}(?:\s?[a-zа-я](?!\w))?(?:\s?[/-]\s?\d{1,4})?(?![\d:%])"
)
_WORD = r"[^\W\d_][\w.'’-]*"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΫА-ЯІЇЄҐ\u0600-\u06ff]"

_POSTCODE = Expression(
    r"(?<![\w/-])(?:[A-Z]{1,3}[\s-]{1,2})?(?:\d{4}\s?[A-Z]{2}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3}|"
    r"\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[\dW]\s?[A-Z\d]{4})(?![\w/-])"
)
_PARTS = Expression(r"\s*[,;\n|]\s*|\s+[–—-]\s+")
_HOUSE = Expression(r"[^\W\d_][\w.'’ -]*\s\d{1,4}[a-z]?(?:/\d{1,4})?")
_DISTRICT = Expression(
    r"(?:Praha|Paris|Lyon|Marseille|Wien|Dublin|Bratislava|Zürich|Brno|Budapest)\s+\d{1,2}(?:er?|e|ème)?"
)
"""Towns whose districts have numbers."""


def holds_street_address(text: str) -> bool:
    """Whether a text has a street with its number in it: `5 Oak Street`, `Lindenweg 5`."""
    return any(map(str.isdigit, text)) and _with_number().search(text) is not None


def holds_postal_address(text: str) -> bool:
    """Whether a text has both a street with its number and a postal code.

    Beside a part with a postal code one that ends in a number is a street: `Dlouhá 5, 11000 Praha`.
    """
    if _POSTCODE.search(text) is None:
        return False
    parts = [part for part in _PARTS.split(text) if part]
    coded = [_POSTCODE.search(part) is not None for part in parts]
    return holds_street_address(text) or any(
        _HOUSE.fullmatch(part) for part, has_code in zip(parts, coded, strict=True) if not has_code
    )


def town_of(place: str) -> str | None:
    """The town that an address or a place names; None where that is not certain.

    `Lindenweg 5, 10115 Berlin` is Berlin, and so is `10115 Berlin`. What has no number and no
    street in it is a place as it is written. `Horní Lhota 45` may be a house or a street.
    """
    if _DISTRICT.fullmatch(place):
        return place
    if not any(map(str.isdigit, place)):
        return None if _names_street(place) else _without_streets(place)
    parts = [part for part in _PARTS.split(place) if part]
    coded = [index for index, part in enumerate(parts) if _POSTCODE.search(part)]
    if coded:
        # A code by itself stands behind its town.
        at = coded[0]
        town = _without_postcode(parts[at]) or (parts[at - 1] if at else "")
        return _sure(town) if len(coded) == 1 else None
    # What stands behind the street is its town; before it may stand whose house it is.
    *_, street, last = ["", *parts]
    return _sure(last) if holds_street_address(street) else None


def _without_streets(place: str) -> str:
    """A place without the parts that are called as streets are: `Via Roma, Torino`."""
    parts = _PARTS.split(place)
    towns = [part for part in parts if part and not _called_like_street().match(part)]
    return ", ".join(towns) if 0 < len(towns) < len(parts) else place


def _without_postcode(part: str) -> str:
    """What stands behind a postal code, or before it where nothing is behind."""
    match = list(_POSTCODE.finditer(part))[-1]
    return part[match.end() :].strip(" .") or part[: match.start()].strip(" .")


def _sure(town: str) -> str | None:
    """The town, where it is nothing but letters."""
    has_digits = any(map(str.isdigit, town))
    return town if town and not has_digits and not _names_street(town) else None


def _names_street(text: str) -> bool:
    return _without_number().search(text) is not None


@functools.cache
def _with_number() -> re.Pattern[str]:
    name = rf"(?:{_WORD}\s+){{0,4}}"
    patterns = (
        rf"(?i:{_any(_CERTAIN_BEFORE)})\.?\s+{name}{_WORD},?\s+{_NUMBER}",
        rf"(?:Trg|Трг)\s+{name}{_WORD},?\s+{_NUMBER}",
        rf"(?i:{_any(_BEFORE)})\s+{name}{_CAPITAL}[\w.'’-]*,?\s+{_NUMBER}",
        rf"{_CAPITAL}[^\W_]{{2,}}(?:{_any(_ENDINGS)})\.?,?\s+{_NUMBER}",
        rf"{_CAPITAL}[\w.'’-]*\s+(?:{_any(_BEHIND)}),?\s+{_NUMBER}",
        rf"\d{{1,4}}[a-z]?,?\s+(?:{_CAPITAL}[\w.'’-]*\s+){{1,3}}(?:{_any(_ENGLISH)})(?!\w)",
        rf"\d{{1,4}}(?:\s?(?:bis|ter))?,?\s+(?i:{_any(_FRENCH)})\s+(?:d|l|{_CAPITAL})",
    )
    return re.compile(rf"(?<![\w.]){_either(patterns)}")


@functools.cache
def _without_number() -> re.Pattern[str]:
    """A street whose name says for sure that it is one."""
    patterns = (
        rf"(?i:{_any(_CERTAIN_BEFORE)})\.?\s+{_WORD}",
        rf"{_CAPITAL}[^\W\d_]{{2,}}(?:straße|strasse|straat|gatan|vägen|gaten|veien|katu|tänav)(?!\w)",
        rf"{_CAPITAL}[\w.'’-]*\s+(?:Straße|Street|Road|utca|iela|gatvė|sokak|caddesi)(?!\w)",
    )
    return re.compile(rf"(?<![\w.]){_either(patterns)}")


@functools.cache
def _called_like_street() -> re.Pattern[str]:
    """Beside another part; alone `Via Roma` may be anything."""
    patterns = (
        rf"(?i:{_any(_BEFORE)})\.?\s+{_WORD}",
        rf"(?:{_CAPITAL}[\w.'’-]*\s+)*{_CAPITAL}[^\W_]{{2,}}(?:{_any(_ENDINGS)})\.?\Z",
        rf"(?:{_CAPITAL}[\w.'’-]*\s+)+(?:{_any(_BEHIND)}|{_any(_ENGLISH)})\.?\Z",
    )
    return re.compile(_either(patterns))


def _either(patterns: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(patterns)})"


def _any(words: str) -> str:
    return _either(tuple(sorted(words.split(), key=len, reverse=True)))
