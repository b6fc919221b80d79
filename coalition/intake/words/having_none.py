"""Cells of a record that say that there is none of it: `no tiene`, `keine Webseite`, `has no site`.

As answers to other questions such words may mean a no, so that they count in cells of a record
alone.
"""

import functools
from typing import Final

from coalition.intake.words.header_keys import keys_by_header
from coalition.intake.words.known_headers import fold, key_of
from coalition.intake.words.language_tables import folded_phrases
from coalition.intake.words.nothing import is_nothing
from coalition.intake.words.plain_no import is_plain_no

_HAS_NONE: Final = """
ar ليس لديها|ليس لديهم|ليس له|لا تملك|ليس لديه
bg нямат|няма такъв|няма такава|не притежава|няма още
ca no té|no tenen|no en té|no en tenen|no n'hi ha|no hi ha
cs nemají|nemáme|nemá žádný|nemá žádnou|žádný nemá|neexistuje|zatím nemá|není žádný
da har ikke|har ingen|har ikke nogen|findes ikke|har endnu ingen|ikke noget
de hat keine|hat keinen|hat keins|hat keines|haben keine|haben keinen|haben wir nicht|gibt es nicht
de gibt es keine|gibt's nicht|hat noch keine|gibt es noch nicht|nicht vorhanden|noch keine
el δεν έχει|δεν έχουν|δεν υπάρχουν|δεν διαθέτει|δεν έχουμε
en has none|have none|does not have one|doesn't have one|don't have one|do not have one
en hasn't got one|haven't got one|there is none|there isn't one|none yet|does not exist
en doesn't exist|we have none|they have none
es no tiene|no tienen|no hay|no tenemos|no existe|todavía no tiene|aún no tiene|no la tiene
es no lo tiene|carece
et ei oma|pole olemas|meil pole|neil pole|neil ei ole|ei ole olemas
fi ei sellaista|heillä ei ole|ei ole olemassa|meillä ei ole|ei vielä ole
fr n'en a pas|n'en ont pas|il n'y en a pas|n'a pas|n'ont pas|pas encore|n'existe pas
fr nous n'en avons pas|y en a pas
ga níl ceann|níl ceann acu|níl aon cheann|níl acu|níl aige|níl aici
hr nemaju|nemamo|ne postoji|nema je|nema ga|još nema
hu nincsen|nincs nekik|nincs nekünk|még nincs|nem létezik|nincs ilyen
it non ce l'ha|non ce l'hanno|non c'è|non ne ha|non ne hanno|non ha|non hanno|non esiste
it non ce n'è|non presente
lt neturi|neturime|nėra tokio|nėra tokios|dar neturi|neegzistuoja
lv viņiem nav|mums nav|nav tāda|nav tādas|vēl nav|neeksistē
mt m'għandhiex|m'għandux|m'għandhomx|m'hemmx|ma teżistix
nb har ikke|har ingen|finnes ikke|har ikke noen|har ennå ingen
nl heeft geen|hebben geen|heeft er geen|hebben er geen|heeft niet|is er niet|bestaat niet
nl heeft nog geen|nog geen
pl nie mają|nie mamy|nie ma takiej|nie posiada|nie posiadają|nie istnieje|jeszcze nie ma
pt não tem|não têm|não há|não temos|não existe|ainda não tem|não possui
ro nu are|nu au|nu avem|nu există|nu are încă|încă nu are|nu deține
sk nemajú|nemáme|nemá žiadny|nemá žiadnu|neexistuje|zatiaľ nemá|nie je žiadny
sl nima|nimajo|nimamo|ne obstaja|še nima|ga nima|je nima
sr немају|немамо|не постоји|још нема|nemaju|nemamo|ne postoji
sv har inte|har ingen|har inget|finns inte|finns ingen|har ännu ingen|finns inget|har inga
tr sahip değil|bulunmuyor|henüz yok|yoktur|bulunmamaktadır
uk не має|не мають|не маємо|не існує|ще немає|нема такого
ar لا ينطبق عليها|غير منطبق
bg не се отнася|не се прилага|неприложимо
ca no escau|no procedeix|no aplica|no pertoca
cs neplatí|nevztahuje se|netýká se|neuplatňuje se|není relevantní
da ikke aktuelt|ikke relevant|gælder ikke
de trifft nicht zu|nicht anwendbar|nicht relevant|nicht nötig
el δεν ισχύει|δεν εφαρμόζεται|άνευ αντικειμένου|μη διαθέσιμο|δεν αφορά
en not relevant|does not apply|doesn't apply
es no procede|no corresponde|no aplica|no se aplica
et ei kohaldata|ei kohaldu|pole kohaldatav|ei ole asjakohane
fa ندارند|مربوط نیست
fi ei sovellu|ei koske|ei sovelleta|ei relevantti
fr sans objet|non pertinent|ne s'applique pas|non concerné
ga ní bhaineann|neamhbhainteach|ní bhaineann le hábhar
he לא ישים
hr nije primjenjivo|ne odnosi se|nije relevantno|ne primjenjuje se
hu nem releváns|nem vonatkozik|nem értelmezhető|nem alkalmazandó
is á ekki við
it non applicabile|non pertinente|non previsto|non si applica
lt netaikoma|nėra taikoma|neaktualu|nereikia
lv neattiecas|nav piemērojams|nav attiecināms
mt ma japplikax|mhux rilevanti
nb ikke aktuelt|ikke relevant|gjelder ikke
nl niet van toepassing|niet relevant
pl nie dotyczy|nie ma zastosowania
pt não se aplica|não aplicável|não pertinente
ro nu este cazul|nu e cazul|nu se aplică|neaplicabil
sk netýka sa|nevzťahuje sa|neplatí|nie je relevantné
sl ni relevantno|se ne uporablja|ne velja|ne pride v poštev
sq nuk zbatohet|nuk ka|nuk aplikohet
sr није примењиво|не односи се|није релевантно
sv inte aktuellt|ej relevant|gäller ej|inte relevant
tr geçerli değil|uygulanamaz|ilgili değil
uk не стосується|незастосовно|не актуально
"""
"""Whole cells, in each language of the interface."""

_NEGATING: Final = """
ar لا يوجد|بدون|بلا|ليس لديها
bg няма|без|нямаме
ca sense|cap|no té|no tenim|no hi ha|sense cap
cs bez|žádný|žádná|žádné|nemá|nemají|není|nemáme
da ingen|intet|uden|har ingen|har ikke
de kein|keine|keinen|keinerlei|ohne|hat keine|hat keinen|hat kein|haben keine|haben kein|noch keine
el χωρίς|καμία|κανένα|δεν έχει|δεν υπάρχει|δίχως
en no|without|has no|have no|does not have a|doesn't have a|no own|not any
es sin|ninguna|ningún|no tiene|no hay|no tienen|carece de
et pole|puudub|ei ole|ilma
fi ei|ilman|ei ole
fr pas de|pas d'|aucun|aucune|sans|n'a pas de|n'a pas d'|pas encore de|n'ont pas de
ga gan|níl
hr bez|nema|nemaju
hu nincs|nincsen|nincs saját
it nessun|nessuna|nessuno|senza|non ha|non hanno|niente
lt be|nėra|neturi
lv bez|nav
mt bla|ebda|mingħajr|m'għandhiex
nb ingen|intet|uten|har ingen|har ikke
nl geen|zonder|heeft geen|hebben geen|nog geen
pl brak|bez|nie ma|nie mają|nie posiada
pt sem|nenhum|nenhuma|não tem|não há|não têm|não possui
ro fără|nu are|niciun|nicio|nu au|nu există
sk bez|žiadny|žiadna|žiadne|nemá|nemajú|nie je
sl brez|nima|nimajo|ni
sr без|нема|немају|bez|nema
sv ingen|inget|utan|har ingen|saknar|har inte
tr yok
uk без|немає|нема|не має|відсутній|відсутня
"""
"""Beginnings of cells that go on with what there is none of: `keine Webseite`."""

_BESIDE_WORDS: Final = """
    eigene eigener eigenes own propre propia propio propria proprio własnej własny vlastní vlastný
    eget egen saját yet a un une una uno proprie egne eigen
"""
_BESIDE: Final = frozenset(map(fold, _BESIDE_WORDS.split()))
"""Words between both, or behind: `no own website yet`."""

_LONGEST = 60
_MOST_WORDS = 5
_STEM = 5
"""Letters that the cases of a noun have in common."""

_CODES: Final = frozenset({"no", "ni"})
"""Words for no that are a country's code more often: of Norway and Nicaragua."""

_KEYS: Final = frozenset({"website", "short_name", "country", "kind", "aliases", "description"})


def is_none_of(text: str, key: str) -> bool:
    """Whether a clean text in a cell of a key is a word for nothing, or says that there is none.

    In the cell of a website, whatever begins with a denial and is no address says so.
    """
    if is_nothing(text):
        return True
    return key in _KEYS and _is_short(text) and (_is_no(text, key) or _says_none_of(text, key))


def says_none(text: str) -> bool:
    """Whether a clean text says in the cell of some key that there is none."""
    return _is_short(text) and any(_is_no(text, key) or _says_none_of(text, key) for key in _KEYS)


def _is_no(text: str, key: str) -> bool:
    """Whether a text is a plain no where no other thing can be meant; `no` may be Norway."""
    is_code = key == "country" and text.casefold() in _CODES
    return not is_code and is_plain_no(text)


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST and not (text.isupper() and " " not in text)


def _says_none_of(text: str, key: str) -> bool:
    plain = fold(text.strip("()[]."))
    return plain in folded_phrases(_HAS_NONE) or _denies(plain, key)


def _denies(plain: str, key: str) -> bool:
    words = plain.split()
    if not 1 < len(words) <= _MOST_WORDS or any(sign in plain for sign in ("://", "@", "/")):
        return False
    for size in range(1, len(words)):
        if " ".join(words[:size]) in folded_phrases(_NEGATING):
            rest = [word for word in words[size:] if word not in _BESIDE]
            if key == "website" and "." not in plain:
                return True
            if rest and _is_noun_of(key, " ".join(rest)):
                return True
    # `pas d'acronyme`, and Turkish and Hungarian, which say it at the end: `web sitesi yok`.
    elided, _, noun = plain.rpartition("'")
    if noun and f"{elided}'" in folded_phrases(_NEGATING) and _is_noun_of(key, noun):
        return True
    return words[-1] in ("yok", "nincs", "puudub") and _is_noun_of(key, " ".join(words[:-1]))


def _is_noun_of(key: str, noun: str) -> bool:
    return key_of(noun, {}) == key or (len(noun) >= _STEM and noun[:_STEM] in _stems(key))


@functools.cache
def _stems(key: str) -> frozenset[str]:
    headers = (header for header, known in keys_by_header(fold).items() if known == key)
    return frozenset(fold(header)[:_STEM] for header in headers if len(fold(header)) >= _STEM)
