"""Words by which a sheet says that an organisation has left or taken its name back."""

import functools
from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import beginnings
from coalition.intake.words.nothing import is_nothing

_STEMS: Final = """
ar انسحب|انسحاب|سحب|ألغى|ألغت|استقال|غادر|تراجع|منسحب|الانسحاب|المغادرة|مغادرة
bg оттегл|напусна|излезе|отказа се|излязоха|излязла|излязъл
ca retirad|retirat|es va retirar|ha retirat|de baixa
ca han deixat|ha deixat|va deixar|va sortir|van sortir
cs odstoup|stáhl|stažen|vystoup|odvol|rezign|odešli|odešel|opustil
da trukket sig|trukket tilbage|tilbagetrukk|trak sig|udtrådt|udmeldt
da har forladt|sprunget fra|gået ud
de zurückgez|zurückzieh|zieht zurück|rückzug|ausgetret|austritt|ausgeschied|widerruf
de ausgestieg|abgesprung|zurückgetret|haben verlassen|hat verlassen
el αποσύρ|απέσυρ|αποχώρ|ανακαλ|ανακλή|παραιτ|έφυγ
en withdraw|withdrew|retracted|revoked|resigned|pulled out|left the|opted out
en has quit|have quit|stepped down|dropped out|backed out
es retirad|se retir|ha retirado|de baja|causó baja|renunci
es se fueron|abandonaron|ha abandonado|han abandonado|se salieron|se salió
et tagasi võ|võttis tagasi|taganes|lahkus|välja astu|loobus|astus välja|astusid välja
fa انصراف|کناره|استعفا|خارج شد|لغو
fi vetäyty|perunut|peruutt|eronnut|on eronnut|luopu|erosivat|peruiv|jättäyty
fr s'est retir|se retire|a retiré|retirée|retrait d|retrait le|retrait en
fr date de retrait|rétract|désist|démission|a quitté|révoqu
fr retirés|ont quitté|sont partis|est partie
ga tarraingthe siar|tharraing siar|aistarraing|tharraing sé siar|tharraing sí siar
ga tharraing siad siar
ga d'éirigh as|d'fhág|tarraingt siar|d'imigh
he פרש|פרשה|פרשו|עזב|התפטר|נסוג|ביטל|ביטול|משך את
hr povuk|povuč|povlač|istupi|odusta|napustil|otišli
hu visszavon|visszalép|kilép|távozt|lemondt
it ritirat|si è ritir|recesso|revocat|dimess
it ha rinunciato|hanno rinunciato|usciti|è uscit|dimission|hanno lasciato|ha lasciato
lt atsiėm|atšauk|pasitrauk|išstoj|išėjo
lv atsauk|atsauc|izstāj|atteicās|aizgāj|pamet
mt irtirat|rtirat|irtira|rtira|ħarġ|ħareġ|telqu|telqet|telaq|irriżenj|rriżenj|irrevok|tal-irtirar
nb trukket seg|trukket tilbake|tilbaketrukk|trakk seg|utmeldt
nb meldt seg ut|gått ut|har forlatt|hoppet av
nl ingetrokken|teruggetrok|trok terug|uitgetreden|opgezegd|trok zich
nl uitgestapt|opgestapt|afgemeld|afgehaakt|trokken zich
pl wycofa|wycofan|wycofał|odstąpi|wystąpi|zrezygn|rezygn|odeszl|odszedł|opuścił
pt retirad|retirou|desisti|renunci|saiu d|saíram|saiu
ro retras|retrag|s-a retras|renunț|au ieșit|a ieșit|au plecat|a plecat|demision
sk odstúp|stiahl|stiahnut|vystúp|odvol|odišli|odišiel|opustili
sl umakn|odstop|izstop|odšli|odšel|odpovedal|zapustil
sr повук|повуч|повлач|иступи|povuk|povuč|istupi|одуста|напустил|отишл|odusta
sv dragit sig|dragit tillbaka|återkall|drog sig|utträ|återtag
sv hoppat av|hoppade av|har lämnat|avgått|gått ur
tr geri çek|çekildi|ayrıldı|istifa|vazgeç
uk відкликал|отозв|вышл|вышел|покинул|снял подпис|сняли подпис|сняла подпис|отзыв
uk відклик|вийш|відмови|вибу|покинул|знялис
"""
"""Beginnings of words in each language of the interface."""

_PRESENT: Final = """
ca retirem|retiro la
cs stahujeme|stahuji
es retiramos|retiro
et võtame tagasi|võtame oma
fi perumme|vetäydymme
fr retirons|retirer notre
ga tarraingímid
it ritiriamo|ritiro la
lt atsiima
mt nirtiraw
pl wycofuj
pt retiramos|retiro a
sk sťahujeme|sťahujem
sl umikamo
uk отзываем|отзывает
"""
"""The same of who leaves now."""

_PARTED: Final = Expression(
    r"\b(?:zieh\w*|nehm\w*)\b.{1,40}\bzuruck\b|\btr(?:aek|ae|e)k\w*\b.{1,40}\btilba(?:g|k)e\b"
    r"|\bdrar\b.{1,40}\btillbaka\b|\btrek\w*\b.{1,40}\bterug\b"
)
"""Verbs with their other half behind the object: `Wir ziehen unsere Unterschrift zurück`."""

_HEADERS: Final = """
    left|left on|date left|leaving date|leave date|end date|ended|ended on|member until|exit date
    datum des austritts|austrittsdatum|mitglied bis|date de sortie|date de départ|data di uscita
    fecha de baja|data de saída|data wyjścia|datum ukončení|retrait|kilépés dátuma|uitgetreden op
    dáta imeachta|data tat-tluq|membership ended|membership end|end of membership
    ausgetreten|ausgetreten am|ausgeschieden|ausgeschieden am|ende der mitgliedschaft
    baja|fecha de salida|sorti le|sortie le|fin d'adhésion|uscita|uscito il|data uscita|saída
    saiu em|baixa|data de baixa|data de sortida|uitgetreden|uittreding|datum uittreding|einddatum
    utträdd|utträdesdatum|udmeldt|udmeldt den|udmeldelsesdato|utmeldt|utmeldt dato|utmeldingsdato
    wystąpienie|data wystąpienia|data zakończenia|vystoupení|datum vystoupení|konec členství
    vystúpenie|dátum vystúpenia|koniec členstva|kilépés|kilépett|tagság vége|eropäivä|eronnut
    lahkumine|lahkumise kuupäev|izstāšanās|izstāšanās datums|išstojimas|išstojimo data
    ieșire|data ieșirii|data retragerii|izstop|datum izstopa|istup|datum istupa|datum izlaska
    иступ|датум иступа|напускане|дата на напускане|дата на излизане|вихід|дата виходу
    αποχώρηση|ημερομηνία αποχώρησης|ayrılış|ayrılma tarihi|çıkış tarihi
    تاريخ الانسحاب|تاريخ المغادرة|تاریخ خروج|תאריך עזיבה
"""
"""Headers of the day on which an organisation left, besides those with one of the words above."""

_PUT_AWAY: Final = """
    archived|is archived|archived at|archived on|deleted|is deleted|deleted at|trashed|in trash
    closed|is closed|inactive|is inactive|deactivated|disabled|is disabled|deceased|is deceased
    removed|is removed|removed at|removed on|deleted on|date deleted|deletion date
    gelöscht am|entfernt|entfernt am|archiviert am|supprimé le|retiré du site|archivé le
    eliminado el|borrado|borrado el|eliminato il|cancellato il|eliminado em|apagado em
    verwijderd op|usunięto|usunięto dnia|data usunięcia|smazáno dne|zmazané dňa|raderad den
    slettet den|poistettu pvm|törölve ekkor|törlés dátuma|obrisano dana|izbrisano dne
    изтрито на|видалено дата|διαγράφηκε στις|silinme tarihi|ștears la|kustutatud kuupäev
    dzēsts datums|ištrinta data|imħassar fi|scriosta ar|تاريخ الحذف
    draft
    is draft|incomplete|spam|banned|blocked|archiviert|gelöscht|inaktiv
    deaktiviert|geschlossen|entwurf|verstorben|archivé|archivée|supprimé|supprimée|inactif|inactive
    fermé|brouillon|décédé|archivado|archivada|eliminado|eliminada|inactivo|cerrado|borrador
    archiviato|eliminato|inattivo|chiuso|bozza|arquivado|eliminado|apagado|inativo|rascunho
    arxivat|eliminat|inactiu|esborrany|gearchiveerd|verwijderd|inactief|gesloten|concept
    zarchiwizowane|zarchiwizowany|usunięte|usunięty|nieaktywny|nieaktywna|wersja robocza
    archivováno|smazáno|neaktivní|koncept|archivované|zmazané|neaktívne|arkiverad|raderad|borttagen
    utkast|arkiveret|slettet|inaktiv|kladde|arkivert|inaktiv|arkistoitu|poistettu|luonnos
    passiivinen|archivált|archiválva|törölt|törölve|inaktív|piszkozat|arhivat|șters|inactiv|ciornă
    arhivirano|obrisano|izbrisano|neaktivno|neaktiven|skica|osnutek|архивирано|изтрито|неактивен
    чернова|архивовано|архівовано|видалено|неактивний|чернетка|обрисано|неактивно
    arhiveeritud|kustutatud|mitteaktiivne|mustand|arhivēts|dzēsts|neaktīvs|melnraksts
    archyvuota|ištrinta|neaktyvus|juodraštis|αρχειοθετημένο|διαγραμμένο|ανενεργό|πρόχειρο
    arşivlendi|silindi|pasif|taslak|arkivjat|imħassar|inattiv|abbozz|cartlannaithe|scriosta|dréacht
    مؤرشف|محذوف|غير نشط|مسودة
"""
"""Headers of what a program has put away, or somebody never finished: yes, or a day, says so."""

_LONGEST = 8
"""Words of a cell that states something; a longer one tells a story."""

_NO: Final = frozenset({
    "no", "n", "0", "false", "nein", "non", "nie", "ne", "nej", "nei", "nee", "nu", "ei", "nem",
    "nao", "oxi", "ochi", "ni", "jo", "la", "hayir", "niet", "neen",
})  # fmt: skip
_TEST = Expression(
    r"^(?:nur |just |only |seulement |solo |tylko |jen )?(?:an? |ein |eine |un |una |une )?"
    r"(?:test|testing|testeintrag|testdatensatz|tests?(?: entry| record| row| data)|essai|prueba|"
    r"prova|proba|teste|testi|testovaci zaznam|wpis testowy|rekord testowy|demo(?: record| entry)?)"
    r"[.!]*$|\b(?:created|imported|added|entered|made) (?:by|for|as|in) (?:an? |the )?(?:\w+ )?"
    r"test$"
)
"""What a remark says of a row that somebody made to try the system."""


def says_withdrawn(cell: str) -> bool:
    """Whether a cell states that somebody has left, in whatever column."""
    if len(cell.split()) > _LONGEST:
        return False
    plain = fold(cell)
    said = beginnings(_STEMS).search(plain) or beginnings(_PRESENT).search(plain)
    return bool(said or _PARTED.search(plain))


def says_test(cell: str) -> bool:
    """Whether a remark states that its row is none of a member, but somebody's test."""
    return len(cell.split()) <= _LONGEST and _TEST.search(fold(cell)) is not None


def asks_who_withdrew(header: str) -> bool:
    """Whether the filled cells of a column are those of who has left: `Withdrawn on`."""
    plain = fold(header)
    return plain in _folded(_HEADERS) or (
        says_withdrawn(header) and not header.strip().endswith("?")
    )


def is_put_away(header: str) -> bool:
    """Whether yes, or a day, below a header says that a program has put its row away."""
    return fold(header.replace("_", " ")) in _folded(_PUT_AWAY)


def is_filled(cell: str) -> bool:
    """Whether a cell of such a column says something but no."""
    return bool(cell.strip()) and not is_nothing(cell.strip()) and fold(cell) not in _NO


@functools.cache
def _folded(headers: str) -> frozenset[str]:
    return frozenset(map(fold, headers.strip().replace("\n", "|").split("|")))
