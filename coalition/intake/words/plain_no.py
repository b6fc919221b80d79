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

_DESCRIPTIONS: Final = """
ar الوصف|وصف|نبذة
bg описание|кратко описание|за нас
ca descripció|descripció breu|presentació
cs popis|stručný popis|o nás|představení
da beskrivelse|kort beskrivelse|om os
de beschreibung|kurzbeschreibung|über uns|selbstbeschreibung|kurzprofil
el περιγραφή|σύντομη περιγραφή|σχετικά
en description|short description|about|about us|summary
es descripción|descripción breve|presentación|resumen
et kirjeldus|lühikirjeldus|tutvustus
fi kuvaus|lyhyt kuvaus|esittely
fr description|présentation|descriptif|résumé|à propos
ga cur síos|achoimre
hr opis|kratki opis|o nama
hu leírás|rövid leírás|bemutatkozás
it descrizione|breve descrizione|presentazione
lt aprašymas|trumpas aprašymas|apie
lv apraksts|īss apraksts|par mums
mt deskrizzjoni|taqsira
nb beskrivelse|kort beskrivelse|om oss
nl beschrijving|omschrijving|korte beschrijving|over ons
pl opis|krótki opis|o nas
pt descrição|breve descrição|apresentação
ro descriere|scurtă descriere|descriere scurtă|prezentare|despre
sk popis|stručný popis|o nás
sl opis|kratek opis|o nas
sq përshkrimi|përshkrim
sr опис|кратак опис|о нама
sv beskrivning|kort beskrivning|om oss
tr açıklama|tanım|kısa açıklama|hakkında
uk опис|короткий опис|про нас
"""


def is_plain_no(text: str) -> bool:
    """Whether a clean text is nothing but a no: `Nu`, `no.`; capitals are a code or an acronym."""
    if len(text) > 1 and text.isupper() and text.upper() != text.lower():
        return False
    plain = fold(text)
    return plain in folded_phrases(_NO) and (text.islower() or plain not in _SMALL)


def is_description_header(header: str) -> bool:
    """Whether a header is that of what an organisation is, in which a no agrees to nothing."""
    return fold(header) in folded_phrases(_DESCRIPTIONS)
