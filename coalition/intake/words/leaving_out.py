"""Words by which people say that their name stays out: objecting, withdrawing, hiding, refusing."""

import functools
import re
from typing import Final

from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings

_STEMS: Final = """
ar خارج القائمة|عدم إدراج|استثناء|نستبعد|نستثني|بعدم ذكر|عدم ذكر|إغفال
ar نعترض|نرفض|يخفى|أخفوا|احذفوا|محجوب|سرا|بسرية
ar أعترض|اعتراض|سحب|انسحاب|أرفض|رفض|مجهول|إخفاء|سري|استبعاد|حذف
bg извън списъка|пропусн
bg възраз|оттегл|отказ|аноним|скрий|скрит|скрив|изключ|поверител|заличав
ca deixar fora|fora de la llista|ometre
ca oposo|oposició|retirar|retiro|retirada|revoc|anònim|amag|excl|confidencial
cs vynech|mimo seznam|ze seznamu vyn
cs námit|nesouhlas|odvol|odmít|anonym|skrýt|nezveřej|neuvád|důvěrn|vyřad
da holde udenfor|holde jer ude|uden for listen
da indsigel|modsæt|trække tilbage|tilbagetrukk|tilbagekald|anonym|skjul|udelad|fortrolig
de widerspr|widerruf|zurückzieh|zurückgez
de raushalten|heraushalten|draußen lassen|außen vor|von der liste nehmen
de rückzug|ablehn|verweiger|anonym|ausblend|verberg|vertraulich|geheim|weglass
el εκτός λίστας|παραλείψ|παραλείπ|εξαιρ
el αντιτίθ|αντιρρ|αντίρρ|ανακαλ|ανάκλη|αποσύρ|αρνούμ|ανώνυμ|ανωνυμ|κρυφ|απόκρυψ|εμπιστευτ
en object to|objects to|objecting|objection|oppose|withdraw|withdrew|revoke|revocation|retract
en refuse|anonym|hidden|hide my|hide name|hide me|hide from|keep secret|stay secret|secretly
en exclude|omit my|omitted|withhold|withheld|opt out|opt-out|opted out|confidential|rather not
en unpublish|pseudonym|redact|remove my|remove me|delete my
en keep you out|keep us out|keep our name out|leave us out|leave you out|leave our name out
en leave my name|leave our name|leave me off|leave us off
en leave me out|out of the list|off the list|off your list|keep it private|keep us private|stay out
en do not publish|don't publish|do not show|do not list|keep my name|keep me|without my name
es dejar fuera|dejarnos fuera|fuera de la lista|omitir|omitan
es opongo|oposición|retirar|retiro|retirada|revoc|rechaz|anónim|ocult|excluir|confidencial
et nimekirjast välja|välja jätta
et vastan|olen vastu|tagasi võ|keeldu|anonüüm|peida|salaja|konfidents
fa ناشناس|محرمانه|حذف|مخفی|انصراف|مخالف
fi jättää pois|jättäkää pois|pois listalta
fi vastustan|peruut|perun suost|kieltä|kiellän|anonyym|nimettöm|piilo|luottamuks
fr laisser de côté|omettre|hors de la liste|tenir à l'écart|retirer de la liste
fr oppos|retirer|je retire|retrait|révoqu|révocation|refus|anonym|masqu|cacher|exclu|confidentiel
ga a fhágáil amach|fág amach|a choinneáil as
ga cuir i bhfolach|faoi rún|bain m'ainm|bain ár|ná húsáid|ná cuir|i gcoinne fhoils
ga agóid|tarraing siar|diúlta|gan ainm|folaigh|rúnda
he אנונימי|בעילום|סודי|חסוי|להסתיר|להסיר|הסירו|לא לכלול|מתנגד|להשמיט
hr izvan popisa|izostaviti
hr protiv|prigovor|povu|povlač|odbij|anonim|sakri|izostav|povjerlj
hu kihagy|hagyjanak ki|a listáról kivenni
hu tiltakoz|visszavon|elutasít|névtelen|anonim|elrejt|titkos|titokb|bizalmas
it lasciare fuori|lasciateci fuori|fuori dall'elenco|omettere|omettete
it oppong|opposi|ritir|revoc|rifiut|anonim|nascond|esclu|riservat
lt neįtraukti|praleisti|už sąrašo ribų
lt prieštara|nesutink|atšauk|atsisak|anonim|slėp|konfidenc
lv ārpus saraksta|izlaist
lv iebild|nepiekrī|atsaukt|atsaukums|atsaucu|atsak|anonīm|slēp|konfidenc
mt ħallina barra|barra mil-lista|neskludi|eskludi
mt noġġezzjonaw|nirrifjutaw|aħbi|ħassru|neħħu|neħħi|sigriet|b'mod anonimu|taħbu
mt noġġezzjona|oġġezz|irtir|nirtira|irrevok|nirrifjuta|anonim|moħbi|kunfidenz
nb holde utenfor|utenfor listen|utenfor lista
nb innvend|motsetter|reserver|trekk|trukk|tilbakekall|anonym|skjul|utelat|konfidens
nl buiten de lijst|erbuiten laten|buiten laten|niet op de lijst
nl bezwaar|intrek|ingetrok|weiger|anoniem|verberg|weglaten|vertrouwelijk
pl poza listą|usunąć z listy|wyłączyć z listy
pl sprzeciw|wycof|cofn|cofam|odmawi|odmow|nie zgad|anonim|ukry|utajn|poufn|pomiń|zastrzeg
pt deixar de fora|deixem-nos de fora|fora da lista|omitir|omitam
pt oponho|oposição|retirar|retiro|retirada|revog|recus|anónim|anônim|ocult|excluir|confidencial
ro lăsa afară|în afara listei|omiteți|omite
ro opun|opoziți|retra|retrag|revoc|refuz|anonim|ascun|exclu|confiden
sk vynech|mimo zoznam
sk namiet|námiet|nesúhlas|odvol|odmiet|anonym|skryť|nezverej|neuvád|dôvern
sl izven seznama|zunaj seznama
sl nasprot|ugovar|ugovor|umik|umakn|prekli|zavrn|zavrač|anonim|skrij|skrit|izpust|zaupn
sr ван списка|изоставити
sr противи|приговор|повла|повуч|одбија|аноним|сакри|изостав|поверљив|protivi|povla|povuč
sv hålla utanför|utanför listan|hålla oss utanför
sv invänd|motsätt|återkall|återta|dra tillbaka|vägra|anonym|dölj|utelämn|konfident
tr liste dışı|dışarıda bırak
tr itiraz|karşı çık|geri çek|reddet|anonim|gizle|gizli|isimsiz|adsız|hariç
uk поза списком|не вносити|вилуч
uk запереч|відклик|відмов|проти|анонім|прихов|сховати|виключ|конфіденц
"""
"""Beginnings of words."""

_UNNAMED: Final = """
n. n|n.n|nn|nomen nescio|x|xx|xxx|unknown|no name|without name|name withheld|not named|private
privat|unbekannt|ohne Namen|inconnu|sans nom|sin nombre|desconocido|senza nome|sconosciuto|sem nome
zonder naam|onbekend|uden navn|ukendt|uten navn|ukjent|utan namn|okänd|ilman nimeä|tuntematon
nimetu|bez imienia|bez nazwiska|bez jména|bez mena|brez imena|bez imena|без име|без імені|без имена
be vardo|χωρίς όνομα|άγνωστος|isimsiz|bez vārda|fără nume|sense nom|gan ainm|بدون اسم
mingħajr isem|bla isem|mhux magħruf|anaithnid|ainm coinnithe siar|لا أحد|اسم محجوب|غير معروف
név nélkül
"""
"""What stands where a name should."""

_ANONYMOUS: Final = re.compile(
    r"\b(?:anon[iy]m\w*|anoniem\w*|mjhwl\w*|nevtelen\w*|nimeto\w*|anonuum\w*)\b"
)
_PUBLISHING: Final = re.compile(
    r"\b(?:publi|publik|veroffentlich|offentlig|zverejn|dimosie|julkais)"
)
_MINOR: Final = re.compile(
    r"\b(?:minors?|under ?age|aged?|years? old|child|minderjahr\w*|jahre|mineure?s?|"
    r"ans|menor\w*|anos|minore?\w*|anni|maloletn\w*|nepelnolet\w*|nieletni\w*|lat|nezletil\w*|"
    r"maloljet\w*|mladoletn\w*|kiskor\w*|alaikai\w*|alaeali\w*|mindrearig\w*|mindreårig\w*|"
    r"minderarig\w*|omyndig\w*|umyndig\w*|nepilnamet\w*|nepilngad\w*|anilik\w*|nepovnolitn\w*|"
    r"nepalnaleten|resit olmayan|minuri)\b"
)
_NOTE: Final = re.compile(r"\s[-–—]+\s*(.+)|[(\[/;:|](.+)|,\s*(\S+\s.+|\d.*)")
"""What stands behind a name: `Ida Nowak (…)`, `Ida Nowak – …`, `Ida Nowak, … …`."""

_AGE: Final = re.compile(r"\b\d{1,2}\b")
_NO: Final = re.compile(
    r"\b(?:not|don't|no|never|only|private|nicht|kein\w*|nur|bitte|please|pas|ne|sans|non|solo|sin|"
    r"sem|senza|nao|niet|geen|inte|ikke|ej|ei|nie|nem|nu|fara|bez|hayir|nera|la|mhux|gan|mi|"
    r"internal|intern)\b"
)


def speaks_of_leaving_out(plain: str) -> bool:
    """Whether folded text has a word of objecting, withdrawing, hiding or refusing."""
    return beginnings(_STEMS).search(plain) is not None


def speaks_of_anonymity(plain: str) -> bool:
    """Whether folded text has a word such as `anonymous`."""
    return _ANONYMOUS.search(plain) is not None


def refuses_a_name(name: str) -> bool:
    """Whether what stands as a name says that it is none, or none to publish.

    `Anonymous`, `N.N.`, `Ida Nowak – do not publish`, and `Ida Nowak (minor, 15)`, whose consent is
    not theirs alone to give.
    """
    plain = fold(name)
    if plain in _placeholders() or _ANONYMOUS.search(plain):
        return True
    if _PUBLISHING.search(plain) and _NO.search(plain):
        return True
    found = _NOTE.search(name)
    note = fold(next(filter(None, found.groups()), "")) if found else ""
    return any(sign.search(note) for sign in (_AGE, _MINOR, _NO, _PUBLISHING, beginnings(_STEMS)))


@functools.cache
def _placeholders() -> frozenset[str]:
    return frozenset(fold(word) for word in _UNNAMED.strip().replace("\n", "|").split("|"))
