"""Countries: codes, names that are never another language's, and what was probably meant."""

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.languages import (
    country_codes,
    country_name,
    is_country,
    is_international,
    known_country,
    likely_countries,
    read_country,
    read_country_or_international,
)

_UNION = (
    *("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt"),
    *("lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"),
)
CODES = ("DE", "CZ", "GR", "NO", "XK", "TR", "MK", "GB")


@each(
    ("tag", "names"),
    [
        ("en", "Germany|Czechia|Greece|Norway|Kosovo|Türkiye|North Macedonia|United Kingdom"),
        (
            "de",
            (
                "Deutschland|Tschechien|Griechenland|Norwegen|Kosovo|Türkei|Nordmazedonien"
                "|Vereinigtes Königreich"
            ),
        ),
        (
            "pt",
            ("Alemanha|Chéquia|Grécia|Noruega|Kosovo|Turquia|Macedónia do Norte|Reino Unido"),
        ),
        (
            "pt-BR",
            ("Alemanha|Tchéquia|Grécia|Noruega|Kosovo|Turquia|Macedônia do Norte|Reino Unido"),
        ),
        ("cs", "Německo|Česko|Řecko|Norsko|Kosovo|Turecko|Severní Makedonie|Spojené království"),
        ("fr", "Allemagne|Tchéquie|Grèce|Norvège|Kosovo|Turquie|Macédoine du Nord|Royaume-Uni"),
        ("es", "Alemania|Chequia|Grecia|Noruega|Kosovo|Turquía|Macedonia del Norte|Reino Unido"),
        (
            "el",
            (
                "Γερμανία|Τσεχία|Ελλάδα|Νορβηγία|Κοσσυφοπέδιο|Τουρκία|Βόρεια Μακεδονία"
                "|Ηνωμένο Βασίλειο"
            ),
        ),
        (
            "bg",
            "Германия|Чехия|Гърция|Норвегия|Косово|Турция|Северна Македония|Обединеното кралство",
        ),
        (
            "sr-Latn",
            "Nemačka|Češka|Grčka|Norveška|Kosovo|Turska|Severna Makedonija|Ujedinjeno Kraljevstvo",
        ),
        ("tr", "Almanya|Çekya|Yunanistan|Norveç|Kosova|Türkiye|Kuzey Makedonya|Birleşik Krallık"),
        ("nb", "Tyskland|Tsjekkia|Hellas|Norge|Kosovo|Tyrkia|Nord-Makedonia|Storbritannia"),
        ("no", "Tyskland|Tsjekkia|Hellas|Norge|Kosovo|Tyrkia|Nord-Makedonia|Storbritannia"),
        ("he", "גרמניה|צ׳כיה|יוון|נורווגיה|קוסובו|טורקיה|מקדוניה הצפונית|בריטניה"),
        (
            "ga",
            (
                "an Ghearmáin|an tSeicia|an Ghréig|an Iorua|an Chosaiv|an Tuirc"
                "|an Mhacadóin Thuaidh|an Ríocht Aontaithe"
            ),
        ),
        (
            "mt",
            (
                "il-Ġermanja|ir-Repubblika Ċeka|il-Greċja|in-Norveġja|il-Kosovo|it-Turkija"
                "|il-Maċedonja ta’ Fuq|ir-Renju Unit"
            ),
        ),
    ],
)
def test_a_country_has_its_name_in_every_language(tag: str, names: str) -> None:
    assert "|".join(country_name(code, tag) or "-" for code in CODES) == names


def test_a_variant_asks_its_parents_for_names() -> None:
    assert country_name("CZ", "pt-AO") == "Chéquia"
    assert country_name("CZ", "pt-BR") == "Tchéquia"
    assert country_name("DE", "de-x-informal") == "Deutschland"
    assert country_name("DE", "zh-TW") == "德國"
    assert country_name("DE", "ca-valencia") == "Alemanya"


def test_a_language_without_data_gets_no_name_of_another_language() -> None:
    assert [country_name("DE", tag) for tag in ("fuf", "gv", "tok", "en-Shaw")] == [None] * 4


@each("code", ["EU", "UN", "UK", "EL", "de", "ZZ", "001", "", "IC", "DEU"])
def test_what_is_no_country_has_no_name(code: str) -> None:
    assert not is_country(code)
    assert country_name(code, "en") is None


def test_the_codes_are_those_of_iso_and_kosovo() -> None:
    codes = country_codes()
    assert len(codes) == 249 + 1
    assert list(codes) == sorted(codes)
    assert {"DE", "GB", "XK", "TW", "PS", "SX"} <= set(codes)
    assert not {"EU", "AN", "CQ", "DG", "EA", "IC", "AC", "TA"} & set(codes)
    assert all(map(is_country, codes))


@each("tag", _UNION)
def test_every_country_has_a_name_in_a_language_of_the_union(tag: str) -> None:
    missing = [code for code in country_codes() if country_name(code, tag) in (None, code)]
    assert missing == (["IO"] if tag == "mt" else [])


@each(
    ("tag", "names"),
    [
        ("en", "Hong Kong|Macao"),
        ("fr", "Hong Kong|Macao"),
        ("de", "Hongkong|Macau"),
        ("pl", "Hongkong|Makau"),
        ("el", "Χονγκ Κονγκ|Μακάο"),
        ("uk", "Гонконг|Макао"),
    ],
)
def test_hong_kong_and_macao_have_their_usual_names(tag: str, names: str) -> None:
    assert "|".join(country_name(code, tag) or "-" for code in ("HK", "MO")) == names


CODES_AS_PEOPLE_WRITE_THEM = """
    DE: DE|de|DEU|deu|GER|ger| De
    GB: GB|UK|uk|GBR|U.K.
    GR: GR|EL|el|GRC|GRE
    US: US|USA|U.S.|U.S.A.
    CH: CH|CHE|SUI
    NL: NL|NLD|NED
    DK: DNK|DEN
    HR: HRV|CRO
    BG: BGR|BUL
    PT: PRT|POR|por
    SI: SVN|SLO
    SK: SK|SVK
    LV: LVA|LAT
    CL: CHL|CHI|RCH
    XK: XK|XKX|RKS|KOS
    MK: MKD|NMK
    SV: SV|SLV
    AE: ARE|UAE
    ZA: ZAF|RSA
    TW: TWN|TPE
    CA: CAN|CDN
    SM: SMR|RSM
    NO: NO|NOR
"""
NAMES_AS_PEOPLE_WRITE_THEM = """
    AE: United Arab Emirates (the)|Émirats arabes unis (les)
    AT: Österreich|Autriche|Republik Österreich|AUSTRIA|Rakousko|Østrig
    BA: Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina|BiH|Bosna i Hercegovina
    BE: Belgique / België / Belgien|Kingdom of Belgium|Royaume de Belgique
    BG: България|Republic of Bulgaria
    BO: Bolivia (Plurinational State of)|Bolivia, Plurinational State of
    BS: Bahamas (the)|The Bahamas
    CD: Congo (the Democratic Republic of the)|Democratic Republic of the Congo|DR Congo
    CD: Congo (la République démocratique du)
    CG: Congo (the)|Congo-Brazzaville|Republic of the Congo
    CH: Schweiz|Suisse|Svizzera|Confédération suisse
    CI: Cote d'Ivoire|Côte d’Ivoire|COTE D'IVOIRE|Ivory Coast|Cote dIvoire
    CN: People's Republic of China|China, People's Republic of|PR China
    CV: Cabo Verde|Cape Verde
    CZ: Czech Rep.|Czech Republic|République tchèque|Tchéquie|Česko|Česká republika
    CZ: Tschechische Republik|Czechia|ČR|čr
    DE: Deutschland|Bundesrepublik Deutschland|Federal Republic of Germany|Germany (DE)|Německo
    DE: Njemačka|Vokietija
    DM: Dominica|Commonwealth of Dominica
    DO: Dominican Republic|Dominican Republic (the)|República Dominicana
    ES: España|Espana|Kingdom of Spain|Hiszpania
    FI: Suomi|Finlande|Suomi - Finland|Republiken Finland
    FK: Falkland Islands (the) [Malvinas]|Falkland Islands (Malvinas)
    GB: Great Britain|England|Scotland|Wales|Northern Ireland|Royaume-Uni|Wielka Brytania
    GB: United Kingdom of Great Britain and Northern Ireland (the)|UK - England
    GB: An Bhreatain Bheag|Albain|Tuaisceart Éireann|Cymru|Gal·les|Шотландія|Ουαλία|İskoçya
    GB: Irlanda del Norte|Pohjois-Irlanti|Walia|Țara Galilor|Северна Ирска|Škótsko|أيرلندا الشمالية
    GE: Georgia|Géorgie
    GM: The Gambia|Gambia (the)|Gambia, The
    GR: Ελλάδα|ΕΛΛΑΔΑ|Ελλάς|Hellenic Republic
    GQ: Guinea, Equatorial
    HK: Hong Kong|Hong Kong SAR China|Hong Kong SAR|Hong Kong, China
    HR: Republika Hrvatska|Croatie
    IE: Éire|Republic of Ireland|Ireland (Republic of)
    IR: Iran (Islamic Republic of)|Iran, Islamic Republic of|Iran (République Islamique d')
    KP: Korea (the Democratic People's Republic of)|Korea, Democratic People's Republic of
    KP: North Korea
    KR: Korea, Republic of|Korea (the Republic of)|Corée (la République de)|South Korea
    KR: Republic of Korea
    LA: Lao People's Democratic Republic (the)|Laos
    LC: St. Lucia|Saint Lucia
    LT: Lietuva|Litwa|Lituanie
    MD: Moldova (the Republic of)|Moldova, Republic of|Republica Moldova|Moldavie
    MK: Macedonia|North Macedonia|FYROM|The former Yugoslav Republic of Macedonia|Северна Македонија
    MM: Myanmar|Burma|Myanmar (Burma)
    MO: Macao|Macau|Macao SAR China
    NE: Niger (the)|Republic of Niger
    NG: Nigeria|Federal Republic of Nigeria
    NL: Netherlands, The|Netherlands (the)|Pays Bas|Pays-Bas (les)|Pays‑Bas|Holland|Nederland
    NL: Países Bajos
    NO: Norge|Norvège|Kongeriket Norge
    PS: Palestine, State of|State of Palestine|Palestine
    PL: Polska|Rzeczpospolita Polska
    RU: Russian Federation|Russian Federation (the)|Russie (la Fédération de)|Россия
    SK: Slovak Republic|Slovenská republika|Slowakei
    SY: Syrian Arab Republic|Syria
    SZ: Eswatini|Swaziland
    TR: Türkiye|Turkey|TÜRKİYE|Turkiye|Turquie
    TW: Taiwan, Province of China|Taiwan (Province of China)|Taiwan|Republic of China
    TZ: Tanzania, United Republic of|Tanzania (the United Republic of)
    TZ: Tanzanie (la République-Unie de)
    US: United States of America (the)|United States|Estados Unidos|États-Unis d'Amérique (les)
    US: EE. UU.
    VA: Holy See (Vatican City State)|Holy See (the)|Vatican
    VE: Venezuela (Bolivarian Republic of)|Venezuela, Bolivarian Republic of
    VG: Virgin Islands (British)|Virgin Islands, British
    VI: Virgin Islands (U.S.)|Virgin Islands, U.S.
    VN: Viet Nam|Vietnam
    XK: Kosovo*|Kosovo|Kosova|Kosovo (UNSCR 1244)
"""


def rows_of(table: str) -> list[tuple[str, str]]:
    """Each text with the code before the colon of its line."""
    lines = (line.strip().partition(": ") for line in table.strip().splitlines())
    return [(text, code) for code, _, texts in lines for text in texts.split("|")]


@each(("text", "code"), rows_of(CODES_AS_PEOPLE_WRITE_THEM) + rows_of(NAMES_AS_PEOPLE_WRITE_THEM))
def test_a_country_is_known_by_what_states_and_people_call_it(text: str, code: str) -> None:
    assert read_country(text) == known_country(text) == code


@each(
    ("text", "code"),
    [
        ("🇩🇪", "DE"),
        ("🇬🇷 ", "GR"),
        ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "GB"),
        ("🇪🇺", "international"),
        ("🌍", "international"),
        ("Deutschl.", "DE"),
        ("Österr.", "AT"),
        ("Slov. republika", "SK"),
        ("Slovenská rep.", "SK"),
        ("Tschech. Republik", "CZ"),
        ("N. Macedonia", "MK"),
        ("S. Makedonija", "MK"),
        ("S. Korea", "KR"),
        ("Vereinigtes Königr.", "GB"),
        ("U. K.", "GB"),
        ("N. Ireland", "GB"),
        ("Latvijas Republika", "LV"),
        ("Lietuvos Respublika", "LT"),
        ("Suomen tasavalta", "FI"),
        ("Spanyol Királyság", "ES"),
        ("Królestwo Hiszpanii", "ES"),
        ("Regatul Spaniei", "ES"),
        ("Republika e Shqipërisë", "AL"),
        ("Рэспубліка Беларусь", "BY"),
        ("Poblacht na hÉireann", "IE"),
        ("Estado español", "ES"),
        ("Confederazione Svizzera", "CH"),
        ("Μεγάλη Βρετανία", "GB"),
        ("Česká republika (ČR)", "CZ"),
        ("Luxemburg (LUX)", "LU"),
    ],
)
def test_flags_abbreviations_and_formal_names_are_those_of_a_country(text: str, code: str) -> None:
    assert read_country_or_international(text) == code


@each(
    "text",
    """International|Global|Worldwide|Europe|EU|E.U.|European Union|Union européenne|World|global|
    Multinational|Pan-European|Weltweit|Europa|mondial|Mundial|Międzynarodowy|Mezinárodní|Nemzetközi|
    Kansainvälinen|Διεθνής|Международен|Tarptautinis|Starptautisks|Rahvusvaheline|Međunarodno|
    Internațional|Medzinárodný|Mednarodno|Uluslararası|Міжнародний|Internationaal|Internasjonal|
    Idirnáisiúnta|Internazzjonali|Internazionale|Internacional|دولي|Maailma""".replace(
        "\n    ", ""
    ).split("|"),
)
def test_what_is_of_several_countries_is_international(text: str) -> None:
    assert is_international(text)
    assert read_country_or_international(text) == "international"
    with pytest.raises(ValueError, match="is not a country"):
        read_country(text)


@each(
    ("text", "sentence"),
    [
        ("Narnia", "Narnia is not a country"),
        ("English", "English is not a country; perhaps United Kingdom or Ireland or United States"),
        ("Portuguese", "Portuguese is not a country; perhaps Portugal or Brazil"),
        ("Deutsch", "Deutsch is not a country; perhaps Germany or Austria or Switzerland"),
        ("Inglés", "Inglés is not a country; perhaps United Kingdom or Ireland or United States"),
        ("Dänisch", "Dänisch is not a country; perhaps Denmark"),
        ("czeski", "czeski is not a country; perhaps Czechia"),
        ("Ολλανδικά", "Ολλανδικά is not a country; perhaps Netherlands or Belgium"),
        ("унгарски", "унгарски is not a country; perhaps Hungary"),
        ("Québec", "Québec is not a country; perhaps Canada"),
        ("Catalunya", "Catalunya is not a country; perhaps Spain"),
        ("Каталонія", "Каталонія is not a country; perhaps Spain"),
        ("cs", "cs is not a country; perhaps Czechia"),
        ("CS", "CS is not a country; perhaps Czechia"),
        ("da", "da is not a country; perhaps Denmark"),
        ("EN", "EN is not a country; perhaps United Kingdom or Ireland or United States"),
        ("sv", "sv is not a country; perhaps Sweden or El Salvador"),
        ("sl", "sl is not a country; perhaps Slovenia or Sierra Leone"),
        ("et", "et is not a country; perhaps Estonia or Ethiopia"),
        ("fre", "fre is not a country; perhaps France or Belgium or Switzerland"),
        ("SIN", "SIN is not a country; perhaps Singapore"),
        ("MON", "MON is not a country; perhaps Monaco or Mongolia or Montenegro"),
        ("D", "D is not a country; perhaps Germany"),
        ("BU", "BU is not a country; perhaps Bulgaria or Myanmar (Burma)"),
        ("DD", "DD is not a country; perhaps Germany"),
        ("Korea", "Korea is not a country; perhaps South Korea or North Korea"),
        ("Kongo", "Kongo is not a country; perhaps Congo - Brazzaville or Congo - Kinshasa"),
        ("Congo", "Congo is not a country; perhaps Congo - Brazzaville or Congo - Kinshasa"),
        ("Kongó", "Kongó is not a country; perhaps Congo - Brazzaville or Congo - Kinshasa"),
        ("Κονγκό", "Κονγκό is not a country; perhaps Congo - Brazzaville or Congo - Kinshasa"),
        ("Corée", "Corée is not a country; perhaps South Korea or North Korea"),
        ("Корея", "Корея is not a country; perhaps South Korea or North Korea"),
        (
            "Virgin Islands",
            "Virgin Islands is not a country; perhaps British Virgin Islands or US Virgin Islands",
        ),
        ("Germny", "Germny is not a country; perhaps Germany"),
        ("Republic", "Republic is not a country"),
        ("380", "380 is not a country"),
        ("40", "40 is not a country"),
        ("Yugoslavia", "Yugoslavia is not a country"),
        ("YU", "YU is not a country"),
        ("SU", "SU is not a country"),
        ("DE/AT", "DE/AT is not a country"),
        ("DE, FR", "DE, FR is not a country"),
        ("Deutschland / Österreich", "Deutschland / Österreich is not a country"),
        ("Northern Cyprus", "Northern Cyprus is not a country"),
        ("State of Georgia", "State of Georgia is not a country"),
        ("", " is not a country"),
        ("🇽🇽", "🇽🇽 is not a country"),
        ("Slov.", "Slov. is not a country"),
        ("Lux.", "Lux. is not a country; perhaps Luxembourg"),
    ],
)
def test_what_names_no_country_for_sure_is_refused_with_the_likely_ones(
    text: str, sentence: str
) -> None:
    with pytest.raises(ValueError, match="is not a country") as raised:
        read_country_or_international(text)
    assert str(raised.value) == sentence


@each("language", _UNION)
def test_every_name_of_cldr_is_read_as_its_country_or_not_at_all(language: str) -> None:
    named = [(country_name(code, language), code) for code in country_codes()]
    found = {(name, known_country(name)) for name, _ in named if name}
    assert found <= {*named, *((name, None) for name, _ in named)}
    assert len([name for name, code in found if code is None]) <= 1


@given(st.text(max_size=60))
def test_what_is_likely_is_always_a_country(text: str) -> None:
    assert all(map(is_country, likely_countries(text)))
    code = known_country(text)
    assert code is None or is_country(code)
