"""Words such as `million` behind a figure."""

import re
from decimal import Decimal

from coalition.checks.translations.figures import Figure
from coalition.expressions import Expression

_MAGNITUDE = Expression(
    r"[\s\u00a0\u202f-]*(?:k\b|m\b|bn\b|thousand|million|billion|mille|millier|milli|mil\b|mill|"
    r"miliard|miljard|miljon|miljoen|mrd|mio|tausend|duizend|tusen|tusind|tuhat|tuhan|tys|tis[ií]c|"
    r"tūkst|tūkstoš|hiljad|tisu[ćč]|mii\b|mije|ezer|elf|míle|míl|хил|тис|тыс|мил|хиљад|χιλι|"
    r"εκατομ|أل[اف]|آلاف|ملي|הזר|אלפ|אלף|מילי|هزار|میلی|hazar|bin\b|हज़ार|हजार|लाख|करोड़|"
    r"[千万萬億亿천만억]|พัน|หมื่น|แสน|ล้าน|հազար|միլիոն)",
    re.IGNORECASE,
)
_THOUSAND = Expression(
    r"[\s\u00a0\u202f-]*(?:k\b|thousand|mille\b|millier|mil\b|tausend|duizend|tusen|tusind|tuhat|tuhan|"
    r"tys|tis[ií]c|tūkst|tūkstoš|hiljad|tisu[ćč]|mii\b|mije|ezer|elf|míle|хил|тис|тыс|χιλι|أل[اف]|"
    r"آلاف|אלפ|אלף|هزار|hazar|bin\b|हज़ार|हजार|[千천]|พัน|հազար)",
    re.IGNORECASE,
)
_OTHER_UNITS = Expression(
    r"[\s\u00a0\u202f]*(?:[万萬亿億만억]|लाख|करोड़|लक्ष|کروڑ|لاکھ|লাখ|কোটি|lakh|crore|หมื่น|แสน)"
)
"""Ten thousand, a hundred million, lakh and crore: 1.5 million are 150万 and 15 lakh."""


def is_large(text: str, figure: Figure) -> bool:
    """Whether a word such as `million` follows a figure of a text."""
    return _MAGNITUDE.match(text, figure.end) is not None


def has_other_unit(text: str, figure: Figure) -> bool:
    """Whether a word follows that counts ten thousands or lakhs."""
    return _OTHER_UNITS.match(text, figure.end) is not None


_THOUSANDS, _MILLIONS = (10**3,), (10**6, 10**9, 10**12)


def is_in_words(text: str, figure: Figure, other: Figure) -> bool:
    """Whether a figure of a text is with its word what another is without one.

    1.5 million are 1500000.
    """
    if not is_large(text, figure):
        return False
    powers = _THOUSANDS if _THOUSAND.match(text, figure.end) else _MILLIONS
    small, large = Decimal(figure.digits[:_LONGEST]), Decimal(other.digits[:_LONGEST])
    return any(small * power == large for power in powers)


_LONGEST = 20
