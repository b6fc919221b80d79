"""Columns that say of each row whether it is of a person or of an organisation."""

import functools
from collections.abc import Collection, Iterable
from typing import NamedTuple

from coalition.expressions import Expression
from coalition.intake.rows import Row
from coalition.intake.words.known_headers import fold
from coalition.intake.words.language_tables import folded_phrases

_SORT = Expression(
    r"(?:contact |record |signup |signatory |signer |member |supporter |entity |account )?"
    r"(?:record )?(?:sub ?)?(?:type|kind|typ|art|tipo|tip|tyyppi|soort|"
    r"rodzaj|vrsta|druh|tipus|liik|veids|tipas|eidos|tur|vyd|vid)"
    r"(?: of (?:contact|signatory|signer|member|supporter|entity|record))?"
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
_ACCOUNT_BEHIND = Expression(r"(?<=\w) (?:account|contact|record)$")
"""Salesforce writes `Household Account`."""

_SORT_HEADERS = """
ar النوع|نوع|نوع جهة الاتصال|نوع العضو|نوع الجهة|نوع الموقع
bg вид|тип|вид контакт|тип контакт|вид на контакта|тип на контакта|вид лице|вид подписал
ca tipus|tipus de contacte|tipus de membre|tipus de signant|tipus de persona
cs typ|druh|typ kontaktu|druh kontaktu|typ člena|typ signatáře|typ osoby|typ subjektu|forma
da type|kontakttype|type kontakt|medlemstype|underskrivertype
de typ|art|kontakttyp|kontaktart|art des kontakts|typ des kontakts|mitgliedsart|mitgliedstyp
de personenart|art der person|art des mitglieds|art der unterzeichnung|unterzeichnertyp|rechtsform
de kontakt-typ|art der unterstützung|unterzeichnende als|ich unterzeichne als
el τύπος|είδος|τύπος επαφής|είδος επαφής|είδος μέλους|τύπος μέλους|τύπος υπογράφοντος
en type of person|person or organisation|person or organization|organisation or individual
en organization or individual|individual or organisation|individual or organization|signing as
en i am signing as|signed as|are you signing as|legal type
es tipo|tipo de contacto|clase de contacto|tipo de miembro|tipo de firmante|tipo de persona
es persona o entidad|tipo de socio|firma como
et liik|tüüp|kontakti liik|kontakti tüüp|liikme liik|isiku liik
fa نوع|نوع مخاطب|نوع عضو|نوع شخص
fi tyyppi|yhteystyyppi|yhteystiedon tyyppi|jäsentyyppi|allekirjoittajan tyyppi|laji
fr type|type de contact|type contact|nature du contact|catégorie de contact|type de membre
fr type d'adhérent|type de signataire|type de personne|nature|vous signez en tant que|forme
fr personne ou organisation|type d'entité|je signe en tant que
ga cineál|cineál teagmhálaí|cineál baill|cineál sínitheora|saghas
he סוג|סוג איש קשר|סוג חבר|סוג חותם|סוג ישות
hr vrsta|tip|vrsta kontakta|tip kontakta|vrsta člana|vrsta osobe|vrsta potpisnika
hu típus|kapcsolat típusa|névjegy típusa|tag típusa|aláíró típusa|kapcsolattípus
it tipo|tipo di contatto|tipo contatto|tipologia|tipologia di contatto|tipo di socio
it tipo di firmatario|tipo di persona|natura giuridica|tipologia socio
lt tipas|kontakto tipas|nario tipas|rūšis|asmens tipas
lv veids|tips|kontakta veids|kontakta tips|biedra veids|personas veids
mt it-tip|tip ta' kuntatt|tip ta' membru|tip ta' firmatarju
nb type|kontakttype|type kontakt|medlemstype|underskrivertype
nl soort|type|type contact|contacttype|soort contact|soort lid|type lid|soort ondertekenaar
nl soort persoon|contactsoort|aard
pl typ|rodzaj|typ kontaktu|rodzaj kontaktu|typ członka|rodzaj członka|typ podmiotu|rodzaj osoby
pl rodzaj podmiotu|typ sygnatariusza|forma prawna
pt tipo|tipo de contacto|tipo de contato|tipo de membro|tipo de signatário|tipo de pessoa
pt tipo de sócio|natureza
ro tip|tipul|tip contact|tip de contact|tipul contactului|tipul membrului|tip persoană|tip semnatar
sk typ|druh|typ kontaktu|druh kontaktu|typ člena|typ osoby|typ signatára|typ subjektu
sl vrsta|tip|vrsta stika|tip stika|vrsta člana|vrsta osebe|vrsta podpisnika
sr врста|тип|врста контакта|тип контакта|врста члана|врста лица|vrsta kontakta|tip kontakta
sv typ|kontakttyp|typ av kontakt|medlemstyp|typ av medlem|slag
tr tür|tip|kişi türü|iletişim türü|irtibat türü|üye türü|üye tipi|kayıt türü
uk тип|вид|тип контакту|вид контакту|тип учасника|вид особи|тип підписанта
"""
_PEOPLE_BY_LANGUAGE = """
ar فرد|شخص|أسرة|عائلة|شخص طبيعي|مواطن|متطوع|شخص ذاتي
bg лице|физическо лице|частно лице|човек|индивид|домакинство|гражданин|индивидуален
ca persona|persona física|particular|individu|llar|individual|ciutadà|ciutadana
cs fyzické osoby|osoba|fyzická osoba|soukromá osoba|jednotlivec|domácnost|občan|občanka|člověk
da person|privatperson|enkeltperson|individ|husstand|fysisk person|borger|husholdning|privat
de person|privatperson|einzelperson|natürliche person|haushalt|privat|individuum|einzelmitglied
de bürger|bürgerin|privatmensch|mensch|einzelne|einzelner|einzelunterstützer|als privatperson
de als einzelperson|privatpersonen|einzelpersonen
el άτομο|φυσικό πρόσωπο|ιδιώτης|πρόσωπο|νοικοκυριό|πολίτης
en person|individual|household|private person|natural person|private individual|citizen
en individual member|individual signatory|an individual|as an individual|individuals
en member of the public
es persona|persona física|persona natural|particular|individuo|individual|hogar|ciudadano
es persona privada|ciudadana|a título individual|a título personal
et isik|eraisik|füüsiline isik|üksikisik|inimene|leibkond|kodanik
fa شخص|فرد|شخص حقیقی|حقیقی|خانوار|شهروند
fi henkilö|yksityishenkilö|luonnollinen henkilö|kotitalous|yksilö|kansalainen|yksityinen
fr personne|personne physique|particulier|particulière|individu|individuel|individuelle|foyer
fr ménage|citoyen|citoyenne|personne privée|à titre individuel|à titre personnel|particuliers
ga duine|duine aonair|teaghlach|duine nádúrtha|saoránach|oibrí deonach
he אדם|אדם פרטי|יחיד|פרטי|משק בית|אזרח|אזרחית|יחידה
hr osoba|fizička osoba|privatna osoba|pojedinac|kućanstvo|građanin|građanka
hu személy|magánszemély|természetes személy|egyén|háztartás|egyéni|polgár
it persona|persona fisica|privato|privata|individuo|individuale|nucleo familiare|cittadino|famiglia
it cittadina|privato cittadino|a titolo personale|singolo
lt asmuo|fizinis asmuo|privatus asmuo|individas|namų ūkis|pilietis
lv persona|fiziska persona|privātpersona|indivīds|mājsaimniecība|pilsonis
mt persuna|individwu|familja|persuna naturali|persuna fiżika|ċittadin|voluntier
nb person|privatperson|enkeltperson|individ|husstand|fysisk person|borger|husholdning|privat
nl persoon|natuurlijk persoon|particulier|individu|privépersoon|huishouden|burger|individueel
nl natuurlijke persoon|individueel lid
pl osoba|osoba fizyczna|osoba prywatna|osoba indywidualna|indywidualny|gospodarstwo domowe|obywatel
pl osoby fizyczne|osoby prywatne|obywatelka|indywidualna|członek indywidualny
pt pessoa|pessoa singular|pessoa física|particular|indivíduo|individual|agregado familiar|cidadão
pt cidadã|a título individual
ro persoană|persoană fizică|individ|gospodărie|particular|persoană privată|cetățean|individual
sk osoba|fyzická osoba|súkromná osoba|jednotlivec|domácnosť|občan|občianka|človek
sl oseba|fizična oseba|zasebna oseba|posameznik|posameznica|gospodinjstvo|državljan|zasebnik
sr лице|физичко лице|приватно лице|појединац|особа|домаћинство|грађанин|fizičko lice|pojedinac
sv person|privatperson|enskild person|individ|hushåll|fysisk person|enskild|medborgare|privat
tr kişi|birey|gerçek kişi|bireysel|şahıs|hane|özel kişi|vatandaş
uk особа|фізична особа|приватна особа|людина|індивід|домогосподарство|громадянин|індивідуальний
"""
_ORGANISATIONS_BY_LANGUAGE = """
ar منظمة|جمعية|مؤسسة|شركة|هيئة|جهة|اتحاد|شخص اعتباري|شخص معنوي
bg организация|сдружение|фондация|юридическо лице|институция|нпо
cs organizace|právnická osoba|nadace|sdružení|ústav|spolek
da organisation|forening|virksomhed|juridisk person
de organisation|juristische person|verband|stiftung|gruppe|initiative|einrichtung|institution
de unternehmen|als organisation|bündnis|gewerkschaft
el οργάνωση|οργανισμός|σύλλογος|νομικό πρόσωπο|ένωση|φορέας
en ngo|group|foundation|charity|legal entity|union|network|coalition|nonprofit|as an organisation
es organización|ong|fundación|colectivo|empresa|sindicato|grupo
fa سازمان|انجمن|مؤسسه|موسسه|نهاد|شخص حقوقی|حقوقی|شرکت|بنیاد
fi järjestö|yhdistys|yritys|säätiö|oikeushenkilö
fr organisation|organisme|ong|collectif|fondation|entreprise|structure|syndicat|association
he ארגון|עמותה|מוסד|חברה|תאגיד
hr organizacija|zaklada|ustanova|tvrtka|pravna osoba
hu egyesület|alapítvány|jogi személy|intézmény|cég
it ente|fondazione|impresa|azienda|gruppo|ong|sindacato|organizzazione
lt organizacija|asociacija|fondas|įmonė|juridinis asmuo|draugija
lv organizācija|biedrība|nodibinājums|juridiska persona|uzņēmums
nl stichting|instelling|bedrijf|organisatie|groep|ngo
pl organizacja|fundacja|instytucja|przedsiębiorstwo|ngo|grupa
pt organização|ong|fundação|coletivo|empresa|sindicato|pessoa jurídica
ro organizație|ong|fundație|instituție|companie|persoană juridică|asociație
sk organizácia|nadácia|združenie|inštitúcia|právnická osoba
sl organizacija|ustanova|zavod|podjetje|društvo
sr организација|удружење|фондација|установа|правно лице|организације
sv förening|organisation|företag|stiftelse|juridisk person
tr vakıf|şirket|tüzel kişi|örgüt|kurum
uk організація|об'єднання|фонд|юридична особа|установа|спілка
ga eagraíocht|eagras|cumann|comhlacht|institiúid|carthanas|duine dlítheanach|comhlachas
mt organizzazzjoni|għaqda|assoċjazzjoni|kumpanija|entità|fondazzjoni|istituzzjoni|persuna ġuridika
"""
"""The same in each language."""

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
    is_worded = _in_any_order(_ACCOUNT_BEHIND.sub("", fold(cell))) in _people()
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


def rows_of_organisations(header: Row, rows: Iterable[Row]) -> frozenset[int]:
    """The numbers of the rows of which a column of sorts says that they are of organisations."""
    at = [index for index, text in enumerate(header.cells) if is_sort_header(text)]
    return frozenset(
        row.number
        for row in rows
        for index in at
        if index < len(row.cells) and _is_organisation_sort(header.cells[index], row.cells[index])
    )


def rows_of_organisation_contacts(header: Row, rows: Iterable[Row]) -> frozenset[int]:
    """The same, of rows that say so in a program's column of contacts: `Contact Type`.

    There `Organization` is what the program itself tells from `Individual`; under `Kind` people
    may have written what they lead.
    """
    at = [
        index
        for index, text in enumerate(header.cells)
        if is_sort_header(text) and " " in _plain(text)
    ]
    return frozenset(
        row.number
        for row in rows
        for index in at
        if index < len(row.cells) and fold(row.cells[index]).startswith(_ORGANISATION_STEMS)
    )


_ORGANISATION_STEMS = (
    "organi", "orhani", "organy", "eagrai", "szervezet", "jarjesto", "orgutus",
)  # fmt: skip
"""How words for an organisation begin, in plain letters."""


def _is_organisation_sort(header: str, cell: str) -> bool:
    numbers = _NUMBERED.get(_plain(header))
    plain = fold(cell)
    plain = _ACCOUNT_BEHIND.sub("", plain)
    is_worded = _ORGANISATIONS.fullmatch(plain) is not None
    is_worded = is_worded or plain in folded_phrases(_ORGANISATIONS_BY_LANGUAGE)
    return is_worded or (numbers is not None and cell.strip() == numbers[1])


@functools.cache
def _people() -> frozenset[str]:
    return frozenset(map(_in_any_order, _PEOPLE | folded_phrases(_PEOPLE_BY_LANGUAGE)))


def _in_any_order(plain: str) -> str:
    """The same for `osoba fyzická` and `fyzická osoba`."""
    return " ".join(sorted(plain.split()[:_LONGEST]))


_LONGEST = 6
"""Words of a sort; longer cells are none."""


def _plain(header: str) -> str:
    return fold(header.replace("_", " ").replace(":", " "))
