"""Headers of what people note of a row, in the thirty languages: `Notes`, `Interne Notizen`."""

import functools
from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases

_REMARKS: Final = """
    notes|note|remarks|remark|comments|comment|info|information|details|observations
    bemerkung|bemerkungen|anmerkung|anmerkungen|notiz|notizen|kommentar|kommentare|hinweis|hinweise
    remarque|remarques|commentaire|commentaires|observaciones|notas|comentarios|comentario
    osservazioni|commenti|nota|observações|observacions|comentaris|opmerking|opmerkingen|notities
    uwagi|uwaga|komentarz|notatki|poznámka|poznámky|komentář|komentár|opombe|opomba|napomena
    bilješke
    напомена|белешке|бележки|бележка|забележки|забележка|примітки|примітка|коментар|коментарі
    σχόλια|σχόλιο|παρατηρήσεις|σημειώσεις|observații|comentarii|note|megjegyzés|megjegyzések
    huomautus|huomautukset|lisätiedot|kommentti|anmärkning|anmärkningar|bemærkninger|bemærkning
    noter|merknad|merknader|märkused|märkus|kommentaar|piezīmes|piezīme|pastabos|pastaba|nótaí
    kummenti|kumment|osservazzjonijiet|osservazzjoni|rimarki|rimarka|noti|tuairimí|tuairim|trácht
    bem|bem.|anm|anmerk|rem|obs|oss|opm|uw|pozn|op|nap|нап|заб|забел|прим|σημ|παρατ|megj|huom
    примечание|примечания|заметки|комментарий|комментарии|dop|piez|past|märk|not
    any other comments|any comments|other comments|other remarks|further comments|your comments
    sonstiges|sonstige anmerkungen|weitere anmerkungen|ihre anmerkungen|autres remarques
    otras observaciones|altre osservazioni|outras observações|altres observacions|commentaar
    toelichting|opmerkingen en vragen|kommentarer|kommentarar|kommentar|øvrige bemærkninger
    andre merknader|övrigt|övriga kommentarer|athugasemdir|athugasemd|huomautuksia|kommentit
    lisätietoja|muita huomioita|kommentaarid|lisainfo|komentāri|komentārs|komentarai|komentaras
    komentarze|dodatkowe uwagi|poznámky a komentáře|komentáře|ďalšie poznámky|komentáre|pripombe
    komentarji|komentari|napomene|коментари|напомене|забелешки|забелешка|коментарі|зауваження
    παρατήρηση|hozzászólás|hozzászólások|egyéb megjegyzés|yorumlar|yorum|görüşleriniz|vërejtje
    komente|koment
    barúlacha|تعليق|تعليقات|notlar|not|açıklama|ملاحظات|ملاحظة|הערות|הערה|توضیحات|یادداشت
    یادداشت‌ها|نظر|نظرات|stato|estat|state
"""
"""Headers of what people note of a row, or of a state that is written like a country's."""

_NOTES: Final = """
ar ملاحظات|ملاحظة|الملاحظات|تعليق|تعليقات|التعليقات
bg бележки|бележка|забележки|забележка|коментар|коментари
ca notes|nota|observacions|observació|comentaris|comentari
cs poznámka|poznámky|poznámek|komentář|komentáře
da noter|notat|notater|bemærkning|bemærkninger|kommentar|kommentarer
de notiz|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|vermerk|vermerke
el σχόλια|σχόλιο|παρατηρήσεις|παρατήρηση|σημειώσεις|σημείωση
en note|notes|remark|remarks|comments|observations|memo|memos
es notas|nota|observaciones|observación|comentarios|comentario|anotaciones
et märkus|märkused|märkmed|kommentaar|kommentaarid
fa یادداشت|یادداشت‌ها|یادداشتها|ملاحظات
fi huomautus|huomautukset|huomautuksia|muistiinpanot|muistiinpanoja|kommentti|kommentit
fr remarque|remarques|commentaire|commentaires|note|notes|observations|annotations
ga nóta|nótaí|barúlacha|tuairimí
he הערות|הערה
hr bilješke|bilješka|napomene|napomena|komentari|komentar
hu megjegyzés|megjegyzések|jegyzet|jegyzetek|hozzászólás|hozzászólások
is athugasemd|athugasemdir|minnispunktar
it note|nota|osservazioni|osservazione|commenti|commento|annotazioni|appunti
lt pastabos|pastaba|komentarai|komentaras
lv piezīmes|piezīme|komentāri|komentārs
mt noti|nota|kummenti|kumment|osservazzjonijiet|rimarki
nb merknad|merknader|notat|notater|kommentar|kommentarer
nl notitie|notities|opmerking|opmerkingen|aantekening|aantekeningen|commentaar
pl uwagi|uwaga|notatki|notatka|komentarz|komentarze
pt notas|nota|observações|observação|comentários|comentário|anotações
ro note|notițe|observații|observație|comentarii|comentariu|mențiuni
sk poznámka|poznámky|poznámok|komentár|komentáre
sl opomba|opombe|pripomba|pripombe|komentar|komentarji|zabeležke
sq shënime|shënim|vërejtje|komente
sr напомена|напомене|белешка|белешке|коментар|коментари|napomena|napomene|beleška|beleške
sv anteckning|anteckningar|anmärkning|anmärkningar|kommentar|kommentarer
tr notlar|notları|yorumlar|yorum
uk примітка|примітки|нотатка|нотатки|коментар|коментарі|зауваження|заметки|примечания
"""
"""Words for what is noted, which are of it beside any others: `Notes of the office`."""

_COMPOUND: Final = Expression(
    r"[a-z]{3,}(?:notiz(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|kommentare?|kommentarer|vermerke?|"
    r"notater?|noter|bemaerkning(?:er)?|anmarkning(?:ar)?|anteckning(?:ar)?|merknad(?:er)?|"
    r"notities?|opmerking(?:en)?|huomautu(?:s|kset)|megjegyzes(?:ek)?)"
)
"""The same as the end of a longer word: `Bearbeitungsnotizen`."""

_INSIDE: Final = """
ar داخلي|داخلية|للاستخدام الداخلي
bg вътрешно|вътрешни|за вътрешна употреба|за вътрешно ползване
ca intern|interna|ús intern|per a ús intern
cs interní|interně|pro interní potřebu|jen interní
da intern|internt|interne|kun internt|til internt brug
de intern|interna|internes|nur intern|interne infos|für den internen gebrauch|nur für uns
el εσωτερικό|εσωτερικά|για εσωτερική χρήση|εσωτερική χρήση
en internal|internal only|internal use|internal use only|for internal use|for internal use only
en office use|office use only|for office use|for office use only|internal info
en internal information|for us|for us only
es interno|interna|uso interno|sólo interno|para uso interno
et sisemine|sisekasutuseks|asutusesiseseks kasutamiseks
fa داخلی|برای استفاده داخلی
fi sisäinen|sisäiset|vain sisäiseen käyttöön|sisäiseen käyttöön
fr interne|en interne|usage interne|à usage interne|réservé au bureau
ga inmheánach|le haghaidh úsáide inmheánaí
he פנימי|לשימוש פנימי
hr interno|za internu upotrebu|samo interno
hu belső|belső használatra|csak belső használatra
it interno|interna|uso interno|ad uso interno|solo interno
lt vidinis|vidinė|vidiniam naudojimui|tik vidiniam naudojimui
lv iekšēji|iekšējs|iekšējai lietošanai
mt intern|interna|għal użu intern
nb intern|internt|kun internt|til intern bruk
nl intern|interne|alleen intern|voor intern gebruik|intern gebruik
pl wewnętrzne|wewnętrzny|do użytku wewnętrznego|użytek wewnętrzny
pt interno|interna|uso interno|para uso interno
ro intern|interne|uz intern|pentru uz intern
sk interné|interne|pre internú potrebu|len interné
sl interno|za interno uporabo|samo interno
sr интерно|за интерну употребу|interno|za internu upotrebu
sv internt|intern|endast internt|för internt bruk
tr dahili|iç kullanım|yalnızca iç kullanım
uk внутрішнє|внутрішня|для внутрішнього користування|внутреннее
"""
"""Headers that say nothing but that a column is for the office alone."""

_TO_DO: Final = """
ar مهام|المهام|للمتابعة
bg за правене|задачи|предстои
ca per fer|pendent|tasques|tasques pendents
cs úkoly|úkol|k vyřízení|zbývá udělat
da at gøre|opgaver|mangler
de zu tun|zu erledigen|noch zu tun|noch zu erledigen|aufgaben|erledigen|offene punkte
el εκκρεμότητες|εκκρεμεί|προς ενέργεια
en to do|todo|to dos|todos|to-do|to-dos|to do list|action needed|action points|open points
es por hacer|pendientes|tareas|tareas pendientes
et teha|ülesanded|vaja teha
fa کارها|پیگیری
fi tehtävälista|tekemättä|hoidettavaa|muistettavaa
fr à faire|tâches|reste à faire|points ouverts
ga le déanamh
he לביצוע|משימות
hr za napraviti|zadaci|treba napraviti
hu teendő|teendők|tennivaló|tennivalók
it da fare|cose da fare|compiti
lt padaryti|užduotys|reikia padaryti
lv darāmais|uzdevumi|jāizdara
mt x'għandu jsir|xogħol x'isir
nb å gjøre|gjøremål|oppgaver|mangler
nl te doen|nog te doen|taken|actiepunten
pl do zrobienia|zadania|do załatwienia
pt por fazer|a fazer|tarefas|pendentes
ro de făcut|sarcini|de rezolvat
sk úlohy|úloha|treba urobiť|na vybavenie
sl za narediti|naloge|opravila
sr за урадити|задаци|za uraditi|zadaci
sv att göra|uppgifter|kvar att göra
tr yapılacak|yapılacaklar|yapılacak işler
uk зробити|завдання|що зробити|сделать
"""
"""Headers of what the office has still to do about a row."""

_BRACKET: Final = Expression(r"[(\[][^()\[\]]*[)\]]")
"""`Note(s)`, `Remarks (internal)`."""

_PARTS: Final = Expression(r"\s*(?:[/|,;:&+–—]|\s-\s)\s*")
"""Between several things in one header: `Notes / to do`."""

_APART: Final = Expression(r"[\s/|,;:&+.–—-]+|\b[dl]'")
_ASKED_TO_HEED: Final = Expression(r"\bplease note\b|\btake note\b|\bnote that\b")
_LONGEST = 8
"""Words of a header; a longer one is a sentence about something."""


@functools.lru_cache(maxsize=20_000)
def is_remark(header: str) -> bool:
    """Whether a column holds what somebody noted of a row, in the office or elsewhere."""
    plain = fold(_BRACKET.sub(" ", header.replace("_", " ")))
    whole = fold(header)
    if plain in _remarks() or whole in _remarks():
        return True
    if plain in folded_phrases(_INSIDE) or _speaks_of_tasks(plain):
        return True
    words = [word for word in _APART.split(plain) if word]
    if not words or len(words) > _LONGEST or _ASKED_TO_HEED.search(plain):
        return False
    # In French `Comment …` begins a question.
    return any(map(_is_of_notes, words)) or words[-1] == "comment"


def _speaks_of_tasks(plain: str) -> bool:
    return any(part in folded_phrases(_TO_DO) for part in _PARTS.split(plain))


def _is_of_notes(word: str) -> bool:
    return word in folded_phrases(_NOTES) or _COMPOUND.fullmatch(word) is not None


@functools.cache
def _remarks() -> frozenset[str]:
    return frozenset(map(fold, _REMARKS.strip().replace("\n", "|").split("|")))
