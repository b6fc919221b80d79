"""Whether a cell notes that somebody has yet to sign, to confirm or to decide.

`Waiting for signature`, `čekáme na podpis` and `the board decides in May` stand in columns of all
kinds. A column of remarks is about its row; in others a text may be about anything, so that it
counts only where it is short and speaks of signing, or is nothing else.
"""

import functools
from typing import Final

from coalition.expressions import Expression
from coalition.intake.membership.notes_against import speaks_of_waiting
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings, folded_phrases
from coalition.intake.words.later_words import ANSWERING, NOT_BEFORE

_SIGNING: Final = """
ar توقيع|التوقيع|يوقع|توقع|تأكيد|التأكيد|موافقة|الموافقة|قرار|القرار|رد|الرد|مصادقة|المصادقة
bg подпис|потвър|одобр|решени|отговор
ca signatura|firma|signat|confirm|valid|aprov|decisi|respost|acord
cs podpis|podeps|potvr|schvál|rozhod|odpově|souhlas|vyjádř
da underskri|bekræft|godkend|beslut|svar|tilsagn
de unterschr|unterzeich|bestätig|freigabe|zusage|beschlu|beschlo|entscheid|entschied|antwort
de rückmeldung|zustimm|genehmig|zugesagt|beigetreten
el υπογρα|υπέγρα|υπογεγρ|επιβεβ|έγκρισ|απόφασ|απάντησ|αποφασ
en sign|signature|confirm|approv|decision|decid|answer|reply|respon|valid|go ahead|green light
en ok from|the ok|board|joined|consent|agree
es firma|firmar|firmad|confirm|valid|aprob|decisi|decid|respuest|acuerdo
et allkir|kinnit|heakskii|otsus|vastus|nõusolek
fa امضا|تأیید|تایید|تصویب|تصمیم|پاسخ|موافقت
fi allekirj|vahvist|hyväks|päätös|päätt|vastaus
fr signature|signé|signer|confirm|valid|approb|décision|décid|réponse|accord|adhés
ga síni|deimhn|cead|freagra|cinneadh|faomh
he חתימ|חתמ|חתם|אישור|אישר|החלט|תשובה|תגובה
hr potpis|potvrd|odobr|odluk|odgovor|suglasn
hu aláír|megerős|jóváhagy|dönt|válasz|hozzájár
it firma|firmat|conferm|convalid|valid|approv|decisi|rispost|adesione
lt paraš|pasiraš|patvirt|sprend|atsak|sutik
lv parakst|apstiprin|lēmum|atbild|piekriš
mt firma|iffirma|ffirma|konferma|kkonferma|approv|deċiż|tweġiba|risposta
nb underskri|signer|bekreft|godkjen|beslut|vedtak|svar
nl handteken|onderteken|getekend|bevestig|goedkeur|besluit|besliss|antwoord|akkoord
pl podpis|potwierdz|zatwierdz|decyz|odpowied|zgod|akcept
pt assinatur|assinad|assinar|confirm|valid|aprova|decis|decid|respost
ro semn|confirm|valid|aprob|deciz|răspuns|acord
sk podpis|podpís|potvrd|schvál|rozhod|odpove|súhlas|vyjadr
sl podpis|potrd|potrj|odobr|odloč|odgovor|soglas
sr потпис|потврд|одобр|одлук|одговор|сагласн|potpis|potvrd|odobr|odluk|odgovor
sv underskr|underteck|signer|bekräft|godkänn|beslut|svar|besked
tr imza|onay|karar|cevap|yanıt
uk підпис|підтвердж|схвал|затвердж|рішен|відповід|погодж
"""
"""Beginnings of words for signing, confirming, deciding and answering."""

_DECIDING: Final = """
ar سيقرر|ستقرر|يقرر|تقرر المجلس|قيد الدراسة|قيد البحث|القرار في
bg решава|ще реши|ще вземе решение|решение през|предстои решение
ca decideix|decidirà|decidiran|decidim|ho decid|decisió al|decisió a l
cs rozhodne|rozhoduje|rozhodnou|rozhodnutí v|bude rozhod|projedn|zvažuj
da beslutter|afgør|tager stilling|beslutning i|overvejer|træffer beslutning
de entscheidet|entscheiden|entscheidung im|entscheidung am|beschließt|berät|überlegt noch|klärt noch
el αποφασίζει|θα αποφασίσει|απόφαση τον|θα αποφασ|εξετάζει
en decides|will decide|to decide|is deciding|decision in|decision on|decision due|decision expected
en votes in|votes on|will vote|meets in|to discuss|under discussion|under review|still deciding
en will sign|wants to sign|may sign|might sign|hopes to sign|intends to sign|plans to sign
en considering|thinking about it|ask again|asked again|to be asked|no answer|chase|follow up
es decide|decidirá|decidirán|decisión en|vota en|se reúne|está valorando|lo está pensando
et otsustab|otsustavad|otsus tuleb|arutab|kaalub
fa تصمیم می|تصمیم خواهد|در دست بررسی
fi päättää|päättävät|päätös tulee|käsittelee|harkitsee
fr décide|décidera|décident|décision en|décision le|se prononcera|vote en|réfléchi|en discussion
fr se réunit|va signer|doit signer|à relancer|relancer
ga cinnfidh|cinneann|déanfaidh cinneadh|á phlé
he יחליט|תחליט|מחליט|יחליטו|החלטה ב|בדיון
hr odlučuje|odlučit|odlučuju|odluka u|razmatra
hu dönt|döntés|majd dönt|mérlegel
it decide|deciderà|decideranno|decisione a|vota a|sta valutando|si riunisce
lt sprendžia|nuspręs|spręs|svarsto
lv lemj|izlems|lems|apsver
mt jiddeċiedi|tiddeċiedi|se jiddeċ|se tiddeċ|jiddeċiedu|qed jikkunsid
nb bestemmer|avgjør|vedtar|tar stilling|beslutning i|beslutter|vurderer
nl beslist|besluit in|besluit over|zal beslissen|beslissing in|overweegt|neemt een besluit
pl zdecyduje|decyduje|podejmie decyzję|decyzja w|rozważ|zastanawia
pt decide|decidirá|decidem|decisão em|vota em|está a ponderar|reúne em
ro decide|va decide|decid|decizia în|se gândește
sk rozhodne|rozhoduje|rozhodnú|rozhodnutie v|prerokuje|zvažuje
sl odloča|bo odloč|odločitev|odločil|razmišlja
sr одлучује|одлучиће|одлука у|разматра|odlučuje|odlučiće|odluka u
sv beslutar|avgör|tar ställning|beslut i|överväger|fattar beslut
tr karar verecek|karar veriyor|karar verir|değerlendiriyor|görüşecek
uk вирішує|вирішить|вирішуватиме|розгляда|рішення в|рішення у
"""
"""Beginnings of phrases by which somebody has yet to decide."""

_BODIES: Final = """
ar المجلس|مجلس|الجمعية العامة|اللجنة
bg управителн|съвет|събрание|бордът
ca junta|assemblea|consell|comitè
cs výbor|rada|představenstv|předsednictv|valná hromada|vedení|správní
da bestyrelse|generalforsamling|ledelse
de vorstand|mitgliederversammlung|gremium|beirat|vereinsvorstand|präsidium|kuratorium|ausschuss
el διοικητικ|συμβούλιο|συνέλευση
en board|committee|council|assembly|general meeting|agm|trustees|members|management|presidium
es junta|asamblea|consejo|directiva|comité
et juhatus|nõukogu|üldkoosolek
fa هیئت|هیات|شورا|مجمع
fi hallitus|kokous|johtokunta
fr conseil|bureau|assemblée|comité
ga bord|coiste|comhairle
he הוועד|הנהלה|ההנהלה|דירקטוריון|אסיפה
hr odbor|vijeće|skupština|uprava
hu elnökség|közgyűlés|kuratórium|vezetőség
it consiglio|direttivo|assemblea|comitato|cda
lt valdyba|taryba|susirinkim
lv valde|padome|sapulce
mt bord|kumitat|kunsill
nb styret|årsmøte|ledelsen
nl bestuur|ledenvergadering|raad|directie
pl zarząd|rada|walne|komitet
pt direção|conselho|assembleia|comité
ro consiliu|adunare|comitet|conducere
sk výbor|rada|predstavenstv|valné
sl odbor|svet|skupščina|uprava
sr одбор|савет|скупштина|управа|odbor|skupština
sv styrelse|årsmöte|ledning
tr yönetim|kurul|komite
uk правління|рада|збори|комітет
"""
"""Beginnings of words for who decides in an organisation."""

_WAITING: Final = """
ar ننتظر|ينتظر|تنتظر|في الانتظار|لم يوقع|لم توقع
bg чака|изчаква|в очакване|не е подписал|неподписан
ca esper|a l'espera|en espera|sense signar|no ha signat
cs ček|nepodepsal|nepodepsán|chybí podpis|dosud ne
da venter|afventer|mangler underskrift|ikke underskrevet|har ikke skrevet under
de warte|steht aus|fehlt noch|unterschrift fehlt|noch kein|nicht unterschrieben|nicht unterzeichnet
el περιμέν|αναμον|σε αναμονή|δεν έχει υπογρ|δεν υπέγραψ
en wait|pending|awaiting|not signed|has not signed|hasn't signed|unsigned|missing signature
es esper|a la espera|sin firmar|falta la firma|falta firma|no ha firmado
et oota|ootel|allkirjastamata|pole allkirj|ei ole allkirj
fa منتظر|در انتظار|چشم
fi odot|allekirjoittamatta|ei ole allekirj|ei allekirj
fr attend|en attente|dans l'attente|pas signé|non signé|manque la signature|signature manquante
ga ag feitheamh|ag fanacht|gan síniú|níor shínigh
he ממתי|מחכ|טרם|לא חתמ|לא חתם
hr čeka|nepotpisan|nije potpisa|nisu potpisa
hu vár|várunk|aláírásra vár|nem írta alá|nincs aláírva
it attend|in attesa|aspett|non firmat|manca la firma|non ha firmato
lt lauki|nepasiraš|dar nepasir
lv gaida|gaidām|nav parakst|neparakst
mt nistennew|nistenna|jistennew|jistenna|tistenna|ma ffirmax|mhux iffirmat
nb venter|avventer|ikke signert|ikke underskrevet|mangler underskrift
nl wacht|in afwachting|niet getekend|niet ondertekend|nog geen|handtekening ontbreekt
pl czeka|oczek|brak podpisu|niepodpisan|nie podpis
pt aguard|à espera|em espera|por assinar|falta assinar|não assinou|falta a assinatura
ro aștept|așteapt|în așteptarea|nesemnat|nu a semnat|lipsește semn
sk čak|nepodpís|zatiaľ|chýba podpis
sl čaka|nepodpisan|ni podpisa|manjka podpis
sr чека|непотписан|није потписа|нису потписа|nepotpisan|nije potpisa
sv vänta|inväntar|ej undertecknad|inte skrivit under|inte undertecknat|underskrift saknas
tr bekl|imzalamadı|imzalanmadı|imza eksik
uk чека|очіку|не підписа|непідписан|немає підпису
"""
"""Beginnings of words for waiting, and of phrases for not having signed."""

_ALONE: Final = """
ar ليس بعد
bg още не
ca encara no
cs zatím ne|ještě ne
da endnu ikke|ikke endnu
de noch nicht|noch offen|steht noch aus
el όχι ακόμα|όχι ακόμη
en not yet|pending|waiting|awaiting|still waiting|tbc|to be confirmed|on hold
es aún no|todavía no|pendiente
et veel mitte
fa هنوز نه
fi ei vielä
fr pas encore|en attente|à confirmer
ga ní fós|fós ar feitheamh
he עדיין לא|טרם|ממתינים
hr još ne|još nije
hu még nem
it non ancora|in attesa|da confermare
lt dar ne
lv vēl nē|vēl nav
mt għadu|mhux għad
nb ikke ennå|ennå ikke
nl nog niet|in afwachting
pl jeszcze nie
pt ainda não|pendente
ro încă nu|în așteptare
sk zatiaľ nie|ešte nie
sl še ne
sr још не|još ne
sv inte än|ännu inte
tr henüz değil|beklemede
uk ще ні|поки ні
"""
"""What says it by itself."""

_OF_ELSE = Expression(
    r"\b(?:logo|lohotyp|photo|foto|bild|image|immagin|imag[ei]n|slik|kep\b|website|webs|site\b|"
    r"adress|address|invoice|rechnung|factur|faktur|fattur|payment|zahlung|paiement|pago\b|"
    r"translat|ubersetz|traduc|traduz|prevod|preklad|prijevod|newslet|shʿar)"
)
"""What lists wait for that is about no signature."""

_CLAUSE = Expression(r"[.;:!?\n,()–—]+")
_LONGEST_CLAUSE = 10
_LONGEST_TEXT = 8
_LONGEST_WAIT = 5
"""Words."""

_LONGEST = 500
"""Characters."""

_WHEN = Expression(r"\b\d{1,4}(?:er|st|nd|rd|th)?\b")


@functools.lru_cache(maxsize=100_000)
def notes_waiting(cell: str, *, is_remark: bool) -> bool:
    """Whether a cell notes that its row waits for something; `is_remark` of a column of remarks."""
    text = cell[:_LONGEST].strip()
    if not text or text.isdecimal():
        return False
    if is_remark:
        return any(map(_waits, filter(str.strip, _CLAUSE.split(text))))
    plain = fold(text)
    if plain in folded_phrases(_ALONE):
        return True
    if len(text.split()) > _LONGEST_TEXT:
        return False
    if _WHEN.search(plain) and beginnings(NOT_BEFORE).search(plain):
        return True
    of_signing = beginnings(_SIGNING).search(plain) is not None
    return (_speaks_of_waiting(text, plain) and of_signing) or _decides(plain)


def _waits(clause: str) -> bool:
    plain = fold(clause)
    if len(clause.split()) > _LONGEST_CLAUSE:
        return False
    if _OF_ELSE.search(plain) and not beginnings(_SIGNING).search(plain):
        return False
    if speaks_of_waiting(clause) or any(
        beginnings(phrases).search(plain) for phrases in (_DECIDING, NOT_BEFORE, ANSWERING)
    ):
        return True
    is_short = len(clause.split()) <= _LONGEST_WAIT
    return plain in folded_phrases(_ALONE) or (
        is_short and beginnings(_WAITING).search(plain) is not None
    )


def _speaks_of_waiting(text: str, plain: str) -> bool:
    return speaks_of_waiting(text) or beginnings(_WAITING).search(plain) is not None


def _decides(plain: str) -> bool:
    """Whether a body decides, or somebody does on a day: a text is about more than its row."""
    if not beginnings(_DECIDING).search(plain):
        return False
    return beginnings(_BODIES).search(plain) is not None or _WHEN.search(plain) is not None
