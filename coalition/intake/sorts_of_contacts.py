"""Columns that say of each row whether it is of a person or of an organisation."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.known_headers import fold
from coalition.intake.language_tables import folded_phrases
from coalition.intake.rows import Row

_SORT = Expression(
    r"(?:contact |record |signup |signatory |member )?(?:type|kind|typ|art|tipo|tip|tyyppi|soort|"
    r"rodzaj|vrsta|druh|tipus|liik|veids|tipas|eidos|tur|vyd|vid)(?: of (?:contact|signatory))?"
)
_PEOPLE = frozenset({
    "person", "individual", "household", "private person", "natural person", "einzelperson",
    "privatperson", "haushalt", "personne", "personne physique", "particulier", "foyer", "individu",
    "persona", "persona fisica", "individuo", "hogar", "particular", "privato", "osoba",
    "osoba fizyczna", "osoba prywatna", "fyzicka osoba", "henkilo", "yksityishenkilo", "persoon",
    "natuurlijk persoon", "pessoa", "pessoa singular", "persoana", "persoana fizica",
    "maganszemely", "szemely", "fizicko lice", "fizicka osoba", "kisi", "birey", "isik", "eraisik",
    "asmuo", "fizinis asmuo", "privatpersona", "citizen", "volunteer", "user",
})  # fmt: skip
_ORGANISATIONS = Expression(
    r"(?:organi[sz]a[a-z]*|associa[a-z]*|asocia[a-z]*|verein|verband|company|institution|"
    r"personne morale|persona giuridica|persona juridica|entidad|entitat|entidade|ente|"
    r"juristische person|firma|stowarzyszenie|podmiot|osoba prawna|pravnicka osoba|spolek|"
    r"organi[sz]atie|vereniging|rechtspersoon|szervezet|jarjesto|yhdistys|yhteiso|"
    r"organisasjon|forening|pravno lice|pravna osoba|udruzenje|udruga|drustvo|kurulus|dernek|"
    r"tuzel kisi|juriidiline isik|uhing|uhendus|juridinis asmuo|juridiska persona|eagraiocht|"
    r"orhanizatsiya|organizatsiya|jogi szemely|persoana juridica|pessoa coletiva)"
)
_SORT_HEADERS = """
ar النوع|نوع|نوع جهة الاتصال|نوع العضو|نوع الجهة|نوع الموقع
ga cineál|cineál teagmhálaí|cineál baill|cineál sínitheora|saghas
mt it-tip|tip ta' kuntatt|tip ta' membru|tip ta' firmatarju
"""
_PEOPLE_BY_LANGUAGE = """
ar فرد|شخص|أسرة|عائلة|شخص طبيعي|مواطن|متطوع|شخص ذاتي
ga duine|duine aonair|teaghlach|duine nádúrtha|saoránach|oibrí deonach
mt persuna|individwu|familja|persuna naturali|persuna fiżika|ċittadin|voluntier
"""
_ORGANISATIONS_BY_LANGUAGE = """
ar منظمة|جمعية|مؤسسة|شركة|هيئة|جهة|اتحاد|شخص اعتباري|شخص معنوي
ga eagraíocht|eagras|cumann|comhlacht|institiúid|carthanas|duine dlítheanach|comhlachas
mt organizzazzjoni|għaqda|assoċjazzjoni|kumpanija|entità|fondazzjoni|istituzzjoni|persuna ġuridika
"""
"""The same where plain Latin letters say little."""

_NUMBERED = {"signup type": ("0", "1")}
"""Headers of which the cells are numbers: those of people and of organisations. Source: the
People API of NationBuilder."""


class SortColumn(NamedTuple):
    """A column in which some rows say that they are of people, and others of organisations."""

    at: int
    people: frozenset[int]
    """The numbers of rows that are of people."""

    organisations: frozenset[int]
    """The numbers of rows that are of organisations."""


def is_sort_header(header: str) -> bool:
    """Whether a header is that of what kind of contact a row is."""
    plain = _plain(header)
    return _SORT.fullmatch(plain) is not None or plain in folded_phrases(_SORT_HEADERS)


def is_person_sort(header: str, cell: str) -> bool:
    """Whether a cell says that its row is of a person: `Individual`, `Haushalt`."""
    numbers = _NUMBERED.get(_plain(header))
    is_worded = fold(cell) in _PEOPLE or fold(cell) in folded_phrases(_PEOPLE_BY_LANGUAGE)
    return is_worded or (numbers is not None and cell.strip() == numbers[0])


def find_sort_column(
    header: Row, rows: Iterable[Row], left_out: Collection[str]
) -> SortColumn | None:
    """The first column by which rows of people are told from those of organisations.

    `left_out` are the folded headers of columns that somebody has named.
    """
    rows = tuple(rows)
    for at, text in enumerate(header.cells):
        if fold(text) in left_out or not is_sort_header(text):
            continue
        cells = {row.number: row.cells[at] for row in rows if at < len(row.cells)}
        people = frozenset(n for n, cell in cells.items() if is_person_sort(text, cell))
        others = frozenset(n for n, cell in cells.items() if _is_organisation_sort(text, cell))
        if people and others:
            return SortColumn(at, people, others)
    return None


def _is_organisation_sort(header: str, cell: str) -> bool:
    numbers = _NUMBERED.get(_plain(header))
    plain = fold(cell)
    is_worded = _ORGANISATIONS.fullmatch(plain) is not None
    is_worded = is_worded or plain in folded_phrases(_ORGANISATIONS_BY_LANGUAGE)
    return is_worded or (numbers is not None and cell.strip() == numbers[1])


def _plain(header: str) -> str:
    return fold(header.replace("_", " ").replace(":", " "))
