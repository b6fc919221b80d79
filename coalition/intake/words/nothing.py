"""What people and programs write into cells that they leave empty, in thirty languages."""

import functools
import unicodedata

from coalition.expressions import Expression

_BETWEEN_WORDS = Expression(r"[.\s/\\-]+")
_CROSSES = Expression(r"[x×х]+")
"""Among them the Cyrillic letter."""

_STROKES = frozenset("-–—‐‑‒−_?# ")
_NO_ADDRESS = Expression(r"(?i)(?:https?:/{0,2})?(?:www\.?)?")
"""The beginning of a web address without one."""

_LONGEST = 40
_ACRONYM = 4
"""Letters up to which a word in capitals is an acronym: `NAV`, `NIC` (Nicaragua)."""

_CAPITALS = frozenset({"na", "nan", "nil", "none", "null", "nvt", "tba", "tbd"})
"""Words for nothing that are written in capitals, too."""

_WORDS = """
    n-a|na|none|null|nan|nil|nothing|not applicable|not available|unknown|no data|tbd|tba
    لا شيء|لا يوجد|غير متوفر|لا ينطبق|غير معروف
    н-а|н/а|няма|нищо|неизвестно|неприложимо|не е приложимо
    no disponible|no aplicable|desconegut
    žádný|žádná|žádné|nic|není|neuvedeno|neznámé|neznámý|nevyplněno
    ingen|intet|ikke relevant|ukendt|ikke oplyst|mangler
    keine|keiner|keines|nichts|k-a|keine angabe|keine angaben|entfällt|unbekannt
    nicht vorhanden|nicht zutreffend|nicht bekannt
    κανένα|κανένας|καμία|τίποτα|δεν υπάρχει|άγνωστο|μ-δ|δ-υ
    ninguno|ninguna|nada|ningún|no aplica|n-d|desconocido|no disponible|sin datos|sin especificar
    puudub|ei ole|mitte midagi|teadmata|puuduvad
    ei mitään|ei ole|puuttuu|tuntematon|ei tiedossa|ei sovellettavissa
    aucun|aucune|aucuns|aucunes|néant|rien|sans objet|non applicable|inconnu|inconnue|s-o
    non renseigné|non disponible|pas disponible|non communiqué
    níl
    nema|nijedan|ništa|nepoznato|nije primjenjivo|nema podataka
    nincs|semmi|ismeretlen|nem ismert|nem alkalmazható|nincs adat
    nessuno|nessuna|nulla|niente|non disponibile|sconosciuto|non specificato|non pervenuto
    nėra|nieko|nežinoma|netaikoma|nenurodyta
    nav|nekas|neviens|nezināms|nav zināms|nav norādīts|nav datu
    xejn|ebda|mhux applikabbli|mhux magħruf
    ingenting|ikke aktuelt|ukjent|ikke oppgitt
    geen|niets|niet van toepassing|n-v-t|nvt|onbekend|niet bekend
    brak|żaden|żadna|żadne|nie dotyczy|n-d|nieznany|nieznane|nie ma|brak danych|nie podano
    nenhum|nenhuma|não aplicável|não disponível|desconhecido|não se aplica|sem dados
    niciunul|niciuna|niciun|nicio|nimic|nu este|nu se aplică|necunoscut|nespecificat
    žiadny|žiadna|žiadne|nič|nie je|neznáme|neuvedené|neuvedený
    nobeden|nobena|noben|nobeno|nič|ni podatka|neznano|ni na voljo
    нема|ниједан|ништа|непознато|nepoznato
    inga|inget|ingen|saknas|okänd|okänt|ej tillämpligt|ej aktuellt|inte tillämpligt|uppgift saknas
    yok|hiçbiri|hiç|bilinmiyor|mevcut değil|uygulanamaz|belirtilmemiş
    немає|нічого|жоден|жодна|невідомо|не застосовується|відсутній|відсутня|нема
    нет|неизвестно|ничего
    אין|לא ידוע|לא רלוונטי|ללא
    هیچ|ندارد|نامشخص|نامعلوم
"""

_SHORT = frozenset(
    [
        "n-p",
        "n-n",
        "b-d",
        "n-b",
        "n-r",
        "n-c",
        "n-v",
        "n-u",
        "n-i",
        "n-o",
        "n-z",
        "n-e",
        "s-d",
        "s-n",
        "s-i",
        "i-o",
        "i-k",
        "i-b",
        "k-d",
        "k-i",
        "e-o",
        "e-t",
        "p-d",
        "p-t",
        "g-d",
        "z-d",
        "m-n",
        "б-д",
        "н-д",
        "н-п",
        "н-в",
        "н-о",
        "б-н",
        "н-з",
        "ν-α",
        "δ-γ",
        "δ-α",
    ]
)
"""Words for nothing by their initials, in small letters: `n. p.` is `ni podatka`, `b. d.` is `brak
danych`; in capitals they may be a short name."""


@functools.lru_cache(maxsize=100_000)
def is_nothing(text: str) -> bool:
    """Whether a clean text is empty, made of strokes, crosses or the like, or a word for nothing.

    `N/A`, `n.a.`, `k. A.` and the like are understood with any dots and spaces. Capitals alone are
    an acronym where they are few.
    """
    if len(text) > _LONGEST:
        return False
    if all(sign in _STROKES for sign in text) or _NO_ADDRESS.fullmatch(text):
        return True
    key = _key(text)
    is_crosses = _CROSSES.fullmatch(text.casefold()) is not None
    if text.isupper() and text.isalpha() and len(text) <= _ACRONYM and key not in _CAPITALS:
        return is_crosses
    return key in _words() or is_crosses or (text.islower() and key in _SHORT)


def is_worth_a_word(text: str) -> bool:
    """Whether a cell that is nothing should be told of: there is more than strokes in it."""
    return "#" in text or any(map(str.isalnum, text))


@functools.cache
def _words() -> frozenset[str]:
    words = _WORDS.strip().replace("\n", "|").split("|")
    return frozenset(map(_key, words))


def _key(text: str) -> str:
    """Small letters without accents; `k. A.` is `k-a`, for dots and strokes set letters apart."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = [word for word in _BETWEEN_WORDS.split(plain.strip("()[]<>\"'«»„“” ")) if word]
    return ("-" if all(len(word) == 1 for word in words) else " ").join(words)
