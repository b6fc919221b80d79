"""The plain word for no, as people write it where they have nothing to say."""

from typing import Final

from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases

_NO: Final = """
ar لا
bg не
ca no
cs ne
da nej
de nein
el όχι
en no|nope
es no
et ei
eu ez
fa نه|خیر
fi ei
fr non
he לא
hr ne
hu nem
is nei
it no
lt ne
lv nē
mt le
nb nei
nl nee|neen
pl nie
pt não
ro nu
sk nie
sl ne
sq jo
sr не|ne
sv nej
tr hayır
uk ні|нет
"""
_SMALL: Final = frozenset({"ez", "jo", "le"})
"""Words that are names, too, where they have a capital."""


def is_plain_no(text: str) -> bool:
    """Whether a clean text is nothing but a no: `Nu`, `no.`; capitals are a code or an acronym."""
    if len(text) > 1 and text.isupper() and text.upper() != text.lower():
        return False
    plain = fold(text)
    return plain in folded_phrases(_NO) and (text.islower() or plain not in _SMALL)
