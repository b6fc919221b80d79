"""What LimeSurvey and other programs of forms call the columns that they fill themselves.

The number of an answer, its last page, its language, when it was begun or changed: nobody is asked
for them.
"""

from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold, without_number
from coalition.intake.words.language_tables import folded_phrases

_HEADERS: Final = """
ar معرف الإجابة|معرف الرد|الصفحة الأخيرة|لغة البداية|تاريخ البدء|تاريخ آخر إجراء|وقت البدء
bg последна страница|начален език|начална дата|дата на последното действие|начален час
bs posljednja stranica|početni jezik|datum početka|vrijeme početka
ca última pàgina|idioma inicial|idioma d'inici|llavor|data d'inici|data de l'última acció
ca hora d'inici
cs poslední stránka|počáteční jazyk|výchozí jazyk|datum zahájení|datum začátku|datum poslední akce
cs čas zahájení|semínko
da sidste side|startsprog|frø|startdato|dato for seneste handling|dato for sidste handling
da starttidspunkt
de letzte seite|start-sprache|startsprache|zufallsstartwert|datum gestartet|startdatum|startzeit
de datum letzte aktivität|datum der letzten aktivität|weiterleitungs-url|verweis-url|gesamtzeit
el τελευταία σελίδα|γλώσσα έναρξης|αρχική γλώσσα|ημερομηνία έναρξης|ώρα έναρξης
el ημερομηνία τελευταίας ενέργειας|αναγνωριστικό απάντησης
en last page|start language|starting language|date started|start time|date last action|seed
en last action|referrer url|total time|time started|response number|time taken|duration
es última página|idioma inicial|idioma de inicio|lenguaje inicial|lenguaje de inicio|semilla
es fecha de inicio|fecha de la última acción|fecha última acción|hora de inicio|tiempo total
et viimane leht|viimane lehekülg|alguskeel|seeme|alguskuupäev|viimase tegevuse kuupäev|algusaeg
fi viimeinen sivu|aloituskieli|siemen|aloituspäivä|viimeisin toiminto|viimeisimmän toiminnon päivä
fi aloitusaika|vastaustunnus|vastauksen tunnus
fr dernière page|langue de départ|langue initiale|tête de série|graine|date de lancement
fr date de démarrage|date de début|heure de début|date de la dernière action|url de référence
fr url de provenance|temps total
ga leathanach deireanach|an leathanach deireanach|teanga tosaigh|dáta tosaithe|am tosaithe
hr posljednja stranica|zadnja stranica|početni jezik|datum početka|datum zadnje radnje
hr datum posljednje radnje|vrijeme početka
hu válasz azonosító|válasz azonosítója|utolsó oldal|kezdő nyelv|kezdőnyelv|kezdő dátum
hu kezdés dátuma|utolsó művelet dátuma|kezdés időpontja
is síðasta síða|upphafstungumál|upphafsdagsetning
it ultima pagina|lingua iniziale|lingua di partenza|lingua di inizio|seme|data di inizio|data inizio
it data dell'ultima azione|data ultima azione|ora di inizio|tempo totale
lt paskutinis puslapis|pradinė kalba|pradžios kalba|pradžios data|paskutinio veiksmo data
lt pradžios laikas
lv pēdējā lapa|sākuma valoda|sākuma datums|pēdējās darbības datums|sākuma laiks
mk последна страница|почетен јазик|датум на почеток|време на почеток
mt l-aħħar paġna|lingwa tal-bidu|data tal-bidu|ħin tal-bidu
nb siste side|startspråk|frø|startdato|dato for siste handling|starttidspunkt
nl laatste pagina|starttaal|begintaal|startdatum|begindatum|begintijd|datum gestart
nl datum laatste actie|verwijzende url|totale tijd
nn siste side|startspråk|startdato
pl ostatnia strona|język początkowy|ziarno|data rozpoczęcia|data ostatniej akcji
pl data ostatniego działania|godzina rozpoczęcia
pt última página|idioma inicial|língua inicial|semente|data de início|data da última ação
pt hora de início|tempo total
ro ultima pagină|limba de început|limba inițială|data începerii|data de început
ro data ultimei acțiuni|ora de început
sk posledná stránka|počiatočný jazyk|východiskový jazyk|dátum začatia|dátum začiatku
sk dátum poslednej akcie|čas začatia
sl zadnja stran|začetni jezik|datum začetka|datum zadnje aktivnosti|datum zadnjega dejanja
sl čas začetka
sq faqja e fundit|gjuha fillestare|data e fillimit
sr последња страница|почетни језик|датум почетка|датум последње радње|време почетка
sr poslednja stranica|početni jezik|datum početka|datum poslednje radnje|vreme početka
sv sista sidan|senaste sidan|startspråk|frö|startdatum|datum för senaste åtgärd|starttid
tr yanıt kimliği|son sayfa|başlangıç dili|başlangıç tarihi|son işlem tarihi|başlangıç zamanı
bg последна промяна|променено на
ca última modificació|modificat el
cs naposledy upraveno|poslední změna|změněno
da senest ændret|sidst ændret
de zuletzt geändert|zuletzt bearbeitet|geändert am|letzte änderung|zuletzt geändert am
el τελευταία τροποποίηση
en last updated|last edited|last modified time|modified|updated|last change|date modified
es última modificación|modificado el|última actualización|fecha de modificación
et viimati muudetud|muudetud
fi viimeksi muokattu|muokattu
fr dernière modification|modifié le|dernière mise à jour|date de modification
hr zadnja izmjena|posljednja izmjena|izmijenjeno
hu utoljára módosítva|utolsó módosítás|módosítva
it ultima modifica|modificato il|data di modifica
lt paskutinis pakeitimas|pakeista
lv pēdējās izmaiņas|mainīts
nb sist endret|endret
nl laatst gewijzigd|laatst bewerkt|gewijzigd op
pl ostatnia modyfikacja|ostatnia zmiana|data modyfikacji|zmodyfikowano
pt última modificação|última alteração|modificado em
ro ultima modificare|modificat la
sk naposledy upravené|posledná zmena
sl zadnja sprememba|spremenjeno
sr последња измена|poslednja izmena
sv senast ändrad|senast uppdaterad|ändrad
tr son değişiklik|son güncelleme
uk остання зміна|останнє оновлення
uk остання сторінка|початкова мова|дата початку|дата останньої дії|час початку
"""

_IDS: Final = Expression(r"(?:\S+[ -]){1,3}ids?|ids?[ -](?:\S+ ?){1,4}|(?:\S+ )?ip[ -]\S+")
"""`ID odpowiedzi`, `Antwort-ID`, `IP-adres`; a single word is another table's."""

_LANGUAGE: Final = Expression(
    r"(?:(?:(?:\S+ ){0,3}\S*)?(?:language|sprache|sprak|sprog|taal|kieli|keel)|"
    r"(?:language|sprache|sprak|sprog|taal|kieli|keel|langue|idioma|lengua|lingua|lingwa|limba|jezyk|jazyk|jezik|jazik|ezik|mova|valoda|"
    r"kalba|glossa|gjuha|teanga)(?: \S+){1,3})"
)
"""`Umfragesprache`, `Langue du formulaire`: whatever it is the language of."""


def is_of_program(header: str) -> bool:
    """Whether a header is of what a program fills in for itself beside the answers."""
    plain = {fold(header.replace("_", " ")), without_number(header)}
    return not folded_phrases(_HEADERS).isdisjoint(plain) or any(
        _IDS.fullmatch(text) or _LANGUAGE.fullmatch(text) for text in plain
    )
