"""Columns of what programs write: hashes, ids, tags, addresses of machines, codes of languages.

They ask nobody anything and hold nobody's remark.
"""

from collections.abc import Iterable
from typing import Final

from coalition.expressions import Expression
from coalition.intake.words.known_headers import fold, is_foreign_id
from coalition.intake.words.language_tables import folded_phrases
from coalition.intake.words.program_headers import is_of_program

_HEADERS: Final = Expression(
    r"utm .*|.*\b(?:sha ?\d*|md5|hash|uuid|guid|token|ip|ip address|user ?agent|browser|device|"
    r"referr?er|"
    r"sourcecode|source code|timezone|time zone|gmtoff|dstoff|latitude|longitude|lat|lng|lon|leid|"
    r"euid|member rating|last changed|lastpage|startlanguage|seed|optin time|optin ip|confirm ip|"
    r"created at|updated at|modified at|last modified|created by|modified by|approved by|"
    r"response id|entry id|submission id|record id|form id|campaign id|external id|can2 .*)|"
    r"source|sources|tags?|labels?|segments?|lang|language|locale|language code|campaign|medium|"
    r"url|landing page|page url|groups?|region|state|county|province|prov|district|cc|zip4|"
    r"state/province|state province|congressional district|constituency|"
    r".*\[filecount\]|score|points|counter|row|no|nr|#|"
    r"startdate|datestamp|start date|ipaddr|refurl|interviewtime|group time.*|quelle|sprache|"
    r"user language|collector id|respondent id|external data reference|"
    r"herkunft|kampagne|bundesland|kanton"
)
"""What tools call them; spaces stand for underscores."""

_PLACES_AND_SOURCES: Final = """
ar اللغة|المصدر|المحافظة|الإقليم|المنطقة
bg език|източник|област|регион
ca idioma|llengua|origen|font|província|comarca|regió|comunitat autònoma
cs jazyk|zdroj|kraj|okres|štítky
da sprog|kilde|region|kommune
de sprache|quelle|bundesland|kanton|landkreis|region|schlagwörter|etiketten
el γλώσσα|πηγή|νομός|περιφέρεια|περιοχή
es idioma|origen|fuente|provincia|comunidad autónoma|región|etiquetas
et keel|allikas|maakond|vald
fi kieli|lähde|maakunta
fr langue|source|origine|département|région|canton|province|étiquettes
ga teanga|foinse|cúige
hr jezik|izvor|županija
hu nyelv|forrás|megye
it lingua|fonte|origine|provincia|regione|etichette
lt kalba|šaltinis|apskritis
lv valoda|avots|novads|reģions
mt lingwa|sors|reġjun
nb språk|kilde|fylke|region
nl taal|bron|provincie|regio|labels
pl język|źródło|województwo|powiat|tagi
pt idioma|língua|origem|fonte|distrito|concelho|região|província|etiquetas
ro limba|limbă|sursă|sursa|județ|județul
sk jazyk|zdroj|kraj|okres|štítky
sl jezik|vir|regija|pokrajina
sr језик|извор|округ|jezik|izvor|okrug
sv språk|källa|län|landskap
tr dil|kaynak|il|bölge
uk мова|джерело|область|район
"""
"""Headers of languages, of where somebody came from, and of districts."""

_VALUE = Expression(
    r"(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f:]{6,}|(?=[^\s@]*\d)[0-9A-Za-z_-]{8,}|"
    r"https?://\S+|Mozilla/.*|[\d\s.,:/+-]+(?:[TZ][\d:.+Z-]*)?(?:\s?[AaPp][Mm])?(?:\s?(?:UTC|GMT)\S*)?"
)
"""Hashes and ids, addresses of machines and pages, browsers, numbers and times."""

_ACCOUNT = Expression(
    r"(?:user|benutzer|utilisateur|usuario|gebruikers?|uporabnik|korisnik)[ -]?id|"
    r"distribution channel|user ?name|benutzername|nom d'utilisateur|nombre de usuario|"
    r"nome utente|nome de utilizador|nom d'usuari|gebruikersnaam|nazwa uzytkownika|"
    r"uzivatelske jmeno|uporabnisko ime|korisnicko ime|anvandarnamn|brugernavn|brukernavn|"
    r"kayttajanimi|kasutajanimi|felhasznalonev|nume utilizator|"
    r"(?:user |benutzer[ -]?|gebruikers?)?(?:display ?name|anzeigename|weergavenaam)|"
    r"(?:user )?id (?:de l'|de |del |dell'|do )?(?:utilisateur|usuario|utente|utilizador)|"
    r"nom d'affichage(?: de l'utilisateur)?|nombre para mostrar(?: del usuario)?|"
    r"nome visualizzato(?: dell'utente)?|nome de exibicao|id uzytkownika|nazwa wyswietlana|"
    r"id uzivatele|zobrazovane jmeno|anvandar-?id|visningsnamn|bruger-?id|visningsnavn|bruker-?id"
)
"""Of whoever was logged in, who is `Anonymous user` where nobody was."""

_EMPLOYERS: Final = """
ar جهة العمل|صاحب العمل|مكان العمل
bg работодател|месторабота
ca empresa|ocupador|lloc de treball
cs zaměstnavatel|pracoviště
da arbejdsgiver|arbejdsplads
de arbeitgeber|arbeitsstelle|firma
el εργοδότης|φορέας
en employer|company|workplace|place of work|works for|current employer|works at
es empleador|empresa|lugar de trabajo
et tööandja|töökoht
fi työnantaja|työpaikka
fr employeur|entreprise|lieu de travail
ga fostóir
hr poslodavac
hu munkáltató|munkahely
it datore di lavoro|azienda|luogo di lavoro
lt darbovietė|darbdavys
lv darba vieta|darba devējs
mt min iħaddem
nb arbeidsgiver|arbeidssted
nl werkgever|werkplek
pl pracodawca|miejsce pracy
pt empregador|empresa|local de trabalho
ro angajator|loc de muncă
sk zamestnávateľ|pracovisko
sl delodajalec
sr послодавац|poslodavac
sv arbetsgivare|arbetsplats
tr işveren|iş yeri
uk роботодавець|місце роботи
"""
"""Headers of where people work, which is nothing about their signature."""

_ONE = frozenset({"0", "1"})


def is_machine_column(header: str, cells: Iterable[str]) -> bool:
    """Whether a column is none of answers or remarks, by its header or by all of its cells."""
    plain = fold(header.replace("_", " ")).strip(" :.*")
    if _HEADERS.fullmatch(plain) or plain in folded_phrases(_PLACES_AND_SOURCES):
        return True
    if plain in folded_phrases(_EMPLOYERS) or is_of_program(header):
        return True
    return is_foreign_id(header) or are_machine_values(cells)


def is_of_account(header: str) -> bool:
    """Whether a column tells who was logged in: `Benutzer Anzeigename`."""
    return _ACCOUNT.fullmatch(fold(header.replace("_", " "))) is not None


def are_machine_values(cells: Iterable[str]) -> bool:
    """Whether all filled cells are hashes, numbers, times and the like, and not 0 and 1 alone."""
    filled = {cell.strip() for cell in cells if cell.strip()}
    return bool(filled) and not filled <= _ONE and all(map(_VALUE.fullmatch, filled))
