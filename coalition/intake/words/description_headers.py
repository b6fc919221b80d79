"""Headers of what an organisation is and does: `Kurzbeschreibung`, `Describe your organisation`."""

import functools
from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold, without_number
from coalition.intake.words.language_tables import beginnings, folded_phrases

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
"""Headers that are of descriptions where they stand alone."""

_WORDS: Final = """
ar وصف|الوصف|نبذة|تعريف|تعريفية
bg описание|представяне
ca descripció|presentació
cs popis|charakteristika|představení
da beskrivelse|præsentation
de beschreibung|kurzbeschreibung|kurzbeschrieb|selbstbeschreibung|vereinsbeschreibung|kurzprofil
de organisationsbeschreibung|kurzvorstellung|selbstdarstellung|kurzinfo|kurztext
el περιγραφή|παρουσίαση
en description|descriptions|blurb|descriptor|bio|self-description
es descripción|presentación|reseña
et kirjeldus|lühikirjeldus|tutvustus
fa توضیح|معرفی
fi kuvaus|esittely|kuvaile
fr description|présentation|descriptif|présentez|décrivez
ga cur síos
he תיאור
hr opis|predstavljanje
hu leírás|bemutatkozás|bemutatása|leírása
is lýsing
it descrizione|presentazione
lt aprašymas|pristatymas
lv apraksts
mt deskrizzjoni
nb beskrivelse|presentasjon
nl beschrijving|omschrijving
pl opis|prezentacja
pt descrição|apresentação
ro descriere|descrierea|prezentare|prezentarea
sk popis|charakteristika|predstavenie
sl opis|predstavitev
sq përshkrimi|përshkrim
sr опис|представљање
sv beskrivning|presentation
tr tanımı|tanıtım|tanıtımı
uk опис
"""
"""Words for a description, which are of it beside others: `Short description of your group`."""

_ASKING: Final = """
ar صف منظمت|صفوا منظمت|عرف بمنظمت|عرفوا بمنظمت|ماذا تفعل منظمت|ما الذي تفعله منظمت|من أنتم
bg опишете|опишете накратко|с какво се занимава|какво прави вашата|представете
ca descriviu|descriu la vostra|què fa la vostra|a què us dediqueu|qui sou|presenteu
cs popište|čím se zabýváte|čím se vaše|co dělá vaše|co děláte|čemu se věnujete|představte
da beskriv|hvad laver jeres|hvad laver i|hvad gør jeres|fortæl om|hvem er i
de beschreiben sie|beschreibt|beschreibe|was macht ihre|was macht eure|was macht deine|was tut ihre
de was machen sie|was macht ihr|stellen sie|stellt euch|worum geht es bei|wer seid ihr|wer sind sie
de was tut eure|womit beschäftigt
el περιγράψτε|τι κάνει|με τι ασχολείται|ποιοι είστε|παρουσιάστε
en describe your|describe the|describe yourselves|describe yourself|please describe|briefly describe
en what does your|what does the organi|what does it do|what do you do|what you do|tell us about
en tell us something|who are you|who you are|about you|about your|about the organi|introduce your
en introduce yourselves|in one sentence|your work in|your organisation in|your organization in
en your mission|mission statement
es describe tu|describe su|describa|describan|describe vuestra|describid|qué hace tu|qué hace su
es qué hace vuestra|a qué se dedica|a qué os dedicáis|quiénes sois|quiénes son|cuéntanos|presenta tu
et kirjelda|millega tegeleb|mida teeb teie|tutvusta|kes te olete
fi kuvaile|kuvailkaa|kuvatkaa|mitä järjestönne tekee|mitä teette|kertokaa|keitä olette|esitelkää
fr décrivez|présentez|que fait votre|qui êtes-vous|parlez-nous|que faites-vous|décrire
ga déan cur síos|cad a dhéanann|inis dúinn faoi
he תארו|מה עושה הארגון|ספרו לנו|אודות הארגון
hr opišite|čime se bavi|što radi vaša|predstavite|tko ste
hu írja le|mutassa be|mutassátok be|mivel foglalkozik|mit csinál|kik vagytok|írjátok le
it descrivete|descriva|descrivi|che cosa fa|cosa fa la|di cosa si occupa|di che cosa si occupa
it chi siete|presentate|raccontateci
lt aprašykite|ką veikia|kuo užsiima|papasakokite|pristatykite
lv aprakstiet|ko dara jūsu|ar ko nodarbojas|pastāstiet|iepazīstiniet
mt iddeskrivi|iddeskrivu|x'tagħmel|għidilna
nb beskriv|hva gjør|hva driver|fortell om|hvem er dere
nl beschrijf|wat doet uw|wat doet jullie|vertel|wie bent u|wie zijn jullie|stel uw
pl opisz|opiszcie|proszę opisać|czym się zajmuje|co robi|przedstaw|kim jesteście|opowiedz
pt descreva|descrevam|o que faz|a que se dedica|quem são|apresente|fale-nos
ro descrieți|ce face|cu ce se ocupă|cine sunteți|prezentați|spuneți-ne
sk opíšte|popíšte|čím sa zaoberá|čo robí|čomu sa venujete|predstavte|kto ste
sl opišite|s čim se ukvarja|kaj počne|predstavite|kdo ste
sr опишите|чиме се бави|шта ради|представите|opišite|čime se bavi|šta radi
sv beskriv|vad gör er|vad gör ni|vad sysslar|berätta om|vilka är ni
tr kuruluşunuzu tanı|kuruluşunuzu kısaca|derneğinizi tanı|ne yapıyor|kuruluşunuz ne yapar
tr kısaca tanıtın|kendinizi tanıtın
uk опишіть|чим займається|що робить|розкажіть|представте|хто ви
"""
"""How a question begins that asks what an organisation is and does."""

_APART: Final = Expression(r"[\s/|,;:()+.–—-]+")
_LONGEST = 14
"""Words of a header."""


@functools.lru_cache(maxsize=20_000)
def is_description_header(header: str) -> bool:
    """Whether a header is of what an organisation is and does, which says nothing of listing it."""
    plain = fold(header.replace("_", " "))
    bare = without_number(header.replace("_", " "))
    if {plain, bare} & folded_phrases(_DESCRIPTIONS) or beginnings(_ASKING).match(bare.lstrip("¿")):
        return True
    words = _APART.split(bare)
    return len(words) <= _LONGEST and not folded_phrases(_WORDS).isdisjoint(words)
