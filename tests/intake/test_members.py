"""Lists of the European Parliament: columns, numbers, names in capitals, and groups by the day."""

import datetime
import shlex

import pytest
from case_tables import each

from coalition.dates import is_within
from coalition.intake import (
    NoNamesError,
    NoNumbersError,
    RefusedRow,
    UnreadableError,
    find_ep_group,
    fold_group_name,
    match_member_columns,
    read_members,
    read_sheet,
)
from coalition.intake.meps import ep_group_phrases
from coalition.intake.meps.parliament import GROUPS
from coalition.intake.words import member_headers
from coalition.intake.words.header_words import header_words
from coalition.intake.words.word_tables import read_words

XML = b"""<?xml version="1.0" encoding="UTF-8"?>
<meps>
 <mep><fullName>Ada VAN DER EXAMPLE</fullName><country>Netherlands</country>
  <politicalGroup>Renew Europe Group</politicalGroup><id>999901</id>
  <nationalPoliticalGroup>-</nationalPoliticalGroup></mep>
 <mep><fullName>Grace EXAMPLE</fullName><country countryCode="IE">Ireland</country>
  <politicalGroup bodyCode="PPE">Group of the European People's Party</politicalGroup><id>999902</id>
  <nationalPoliticalGroup>Example Party</nationalPoliticalGroup></mep>
</meps>"""
JSON = b"""{"data": [{"id": "person/999901", "type": "Person", "identifier": "999901",
 "label": "Ada EXAMPLE", "familyName": "Example", "givenName": "Ada", "sortLabel": "EXAMPLE",
 "api:country-of-representation": "NL", "api:political-group": "Renew", "bday": "1970-01-01",
 "hasGender": "http://publications.europa.eu/resource/authority/human-sex/FEMALE",
 "placeOfBirth": "Nowhere", "hasEmail": "mailto:ada@example.org", "shoeSize": "40"}]}"""
CSV = (
    b"mep_identifier;mep_given_name;mep_family_name;mep_country_of_representation;"
    b"mep_political_group;mep_phone\r\n999901;Ada;Example;NLD;Renew;+32 2 000\r\n"
)

CAPITALS = "the list has capitals: check how the name is spelt"


def read(data, told=()):
    sheet = read_sheet(data)
    columns = match_member_columns(sheet.rows, dict(told))
    rows = [row for row in sheet.rows if row.number > columns.header.number]
    return columns, read_members(rows, columns)


def test_the_parliaments_own_list():
    columns, (ada, grace) = read(XML)
    assert (columns.private, columns.unknown) == ((), ())
    assert ada[1:] == (
        *(999901, "Ada van der Example", "van der Example", "NL", "Renew Europe Group"),
        *(None, None, None, None, CAPITALS, ()),
    )
    assert (grace.country, grace.group, grace.party, grace.doubt) == (
        *("IE", "PPE", "Example Party", ""),
    )


def test_its_open_data_with_what_is_nobodys_business_dropped():
    columns, (ada,) = read(JSON)
    assert (columns.private, columns.unknown) == (
        ("bday", "placeOfBirth", "hasEmail"),
        ("shoeSize",),
    )
    assert columns.needless == ("type",)
    assert columns.repeated == ("id",)
    assert ada[1:] == (
        *(999901, "Ada Example", "Example", "NL", "Renew", None, "feminine", None, None, "", ()),
    )


def test_its_open_data_as_a_table():
    columns, (ada,) = read(CSV)
    assert columns.private == ("mep_phone",)
    assert ada[1:] == (
        *(999901, "Ada Example", "Example", "NL", "Renew", None, None, None, None, "", ()),
    )


def test_columns_may_be_told():
    _, (ada,) = read(
        b"Nr,Wie,Fraktion\n7,Ada Example,Renew\n",
        {"Nr": "ep_id", "Wie": "name", "Fraktion": "group"}.items(),
    )
    assert (ada.ep_id, ada.name, ada.group) == (7, "Ada Example", "Renew")


@each(
    ("written", "country", "name", "family", "guessed"),
    [
        ("Patrick EXAMPLE", "DE", "Patrick Example", "Example", False),
        ("Anne-Sophie EXAMPLE-MUSTER", "FR", "Anne-Sophie Example-Muster", "Example-Muster", False),
        ("Marcel de EXAMPLE", "NL", "Marcel de Example", "de Example", True),
        ("Sophia IN 'T EXAMPLE", "NL", "Sophia in 't Example", "in 't Example", True),
        ("Ada DE EXAMPLE", "IT", "Ada De Example", "De Example", True),
        ("Ada EXAMPLE Y MUESTRA", "ES", "Ada Example y Muestra", "Example y Muestra", True),
        ("David McEXAMPLE", "DE", "David McExample", "McExample", True),
        ("Grace O'EXAMPLE", "IE", "Grace O'Example", "O'Example", True),
        ("Aoife Ó SAMPLA", "IE", "Aoife Ó Sampla", "Ó Sampla", True),
        ("Eilís NÍ SHAMPLA", "IE", "Eilís Ní Shampla", "Ní Shampla", True),
        ("Ada Di ESEMPIO", "IT", "Ada Di Esempio", "Di Esempio", True),
        ("Ada Dos Santos AMOSTRA", "PT", "Ada Dos Santos Amostra", "Amostra", False),
        ("Jan Le EXEMPLE", "FR", "Jan Le Exemple", "Le Exemple", True),
        ("Kateřina KONEČNÁ", "CZ", "Kateřina Konečná", "Konečná", False),
        ("Ada ΠΑΡΑΔΕΙΓΜΑΣ", "GR", "Ada Παραδειγμας", "Παραδειγμας", True),
        ("J. R. EXAMPLE", "IE", "J. R. Example", "Example", False),
        ("David MacEXAMPLE", "IE", "David MacExample", "MacExample", True),
        ("David MACDUMMY", "IE", "David MacDummy", "MacDummy", True),
        ("David MACKEY", "IE", "David Mackey", "Mackey", True),
        ("David MACRON", "FR", "David Macron", "Macron", True),
        ("David MCEXAMPLE", "GB", "David McExample", "McExample", True),
        ("Ada D'ESEMPIO", "IT", "Ada D'Esempio", "D'Esempio", True),
        ("Ada D’ESEMPIO", "IT", "Ada D’Esempio", "D’Esempio", True),
        ("Ada d’EXEMPLE", "FR", "Ada d’Exemple", "d’Exemple", True),
        ("Grace O’EXAMPLE-MUSTER", "IE", "Grace O’Example-Muster", "O’Example-Muster", True),
        ("Ada VAN DEN VOORBEELD", "BE", "Ada Van Den Voorbeeld", "Van Den Voorbeeld", True),
        ("ADA EXAMPLE", "DE", "Ada Example", "Example", True),
        ("ADA MARIA EXAMPLE", "DE", "Ada Maria Example", "Example", True),
        ("ADA VAN DER VOORBEELD", "NL", "Ada van der Voorbeeld", "van der Voorbeeld", True),
        ("ADA VON BEISPIEL", "", "Ada von Beispiel", "von Beispiel", True),
        ("ADA DE LA MUESTRA", "ES", "Ada de la Muestra", "de la Muestra", True),
        ("ANNE-SOPHIE EXEMPLE", "FR", "Anne-Sophie Exemple", "Exemple", True),
        ("ADA O'EXAMPLE", "IE", "Ada O'Example", "O'Example", True),
        ("J. R. EXAMPLE", "GB", "J. R. Example", "Example", False),
        ("ΑΝΝΑ ΠΑΡΑΔΕΙΓΜΑΣ", "GR", "Αννα Παραδειγμας", "Παραδειγμας", True),
    ],
)
def test_names_in_capitals(written, country, name, family, guessed):
    _, (one,) = read(f"id\tname\tcountry\n1\t{written}\t{country}\n".encode())
    assert (one.name, one.family_name) == (name, family)
    filed = f"; filed under {family}, which the list does not say: check `family_name`"
    whole = written.isupper() and not written.startswith("J. R.")
    assert one.doubt == (CAPITALS if guessed else "") + (filed if whole else "")


@each(
    ("written", "country", "name", "family"),
    [
        ("Ida Nowak", "PL", "Ida Nowak", "Nowak"),
        ("Karl van der Muster", "NL", "Karl van der Muster", "van der Muster"),
        ("Anna Maria Beispiel", "AT", "Anna Maria Beispiel", "Beispiel"),
        ("Carlos Ejemplo Muestra", "ES", "Carlos Ejemplo Muestra", "Ejemplo Muestra"),
        ("Minta Ádám", "HU", "Minta Ádám", "Minta"),
        ("Ádám Minta", "HU", "Ádám Minta", "Minta"),
        ("Μαρία Παραδειγματίδου", "GR", "Μαρία Παραδειγματίδου", "Παραδειγματίδου"),
        ("Иван Примеров", "BG", "Иван Примеров", "Примеров"),
        ("Farida Xyzzy", "FR", "Farida Xyzzy", "Xyzzy"),
        ("ADA BEISPIEL", "DE", "Ada Beispiel", "Beispiel"),
        ("Aoife Ó Sampla", "IE", "Aoife Ó Sampla", "Ó Sampla"),
        ("Xyzzy Ní Shampla", "IE", "Xyzzy Ní Shampla", "Ní Shampla"),
        ("Seán Mac Giolla Sampla", "IE", "Seán Mac Giolla Sampla", "Mac Giolla Sampla"),
        ("Xyzzy O'Sample", "IE", "Xyzzy O'Sample", "O'Sample"),
        ("Xyzzy El Voorbeeld", "NL", "Xyzzy El Voorbeeld", "El Voorbeeld"),
        ("Xyzzy Dos Santos Amostra", "PT", "Xyzzy Dos Santos Amostra", "Dos Santos Amostra"),
        ("Ada Costa e Amostra", "PT", "Ada Costa e Amostra", "Costa e Amostra"),
        ("Ana Prueba y Modelo", "ES", "Ana Prueba y Modelo", "Prueba y Modelo"),
        ("María del Carmen Muestra", "ES", "María del Carmen Muestra", "Muestra"),
        ("Mª del Pilar de la Muestra", "ES", "Mª del Pilar de la Muestra", "de la Muestra"),
        ("Xyzzy Di Esempio", "IT", "Xyzzy Di Esempio", "Di Esempio"),
        ("Xyzzy Le Modèle", "FR", "Xyzzy Le Modèle", "Le Modèle"),
        ("Xyzzy van den Toets", "BE", "Xyzzy van den Toets", "van den Toets"),
        ("van den Toets Xyzzy", "BE", "van den Toets Xyzzy", "van den Toets"),
        ("Al Sample", "GB", "Al Sample", "Sample"),
        ("Di Sample", "GB", "Di Sample", "Sample"),
        ("Xyzzy auf der Probe", "DE", "Xyzzy auf der Probe", "auf der Probe"),
        ("Xu Yzzy Quux", "BE", "Xu Yzzy Quux", None),
        ("Beispiel Ada", "DE", "Beispiel Ada", None),
    ],
)
def test_the_family_name_in_ordinary_letters_is_told_and_said_to_be_a_guess(
    written, country, name, family
):
    rows = f"1\t{written}\t{country}\n2\tGrace Muster\tIE\n3\tHedy Muster\tIE\n4\tRosa Muster\tIE\n"
    _, (one, *_) = read(f"id\tname\tcountry\n{rows}".encode())
    guess = f"filed under {family}, which the list does not say: check `family_name`"
    unknown = (
        f"no family name is known: filed under {name.split()[0]} until `family_name` is written"
    )
    capitals = f"{CAPITALS}; " if written.isupper() else ""
    assert (one.name, one.family_name) == (name, family)
    assert one.doubt == capitals + (guess if family else unknown)


@pytest.mark.parametrize(
    ("header", "row", "family"),
    [
        ("id,name,sortLabel", "1,Farida Xyzzy Quux,XYZZY QUUX", "Xyzzy Quux"),
        ("id,name,sort name", '1,Nagy Ödön,"NAGY, Ödön"', "Nagy"),
        ("id,name,gender", '1,"Xyzzy Quux, Farida",f', "Xyzzy Quux"),
    ],
)
def test_the_family_name_is_sure_where_a_column_or_a_comma_says_it(header, row, family):
    _, (one,) = read(f"{header}\n{row}\n".encode())
    assert (one.family_name, one.doubt) == (family, "")


@each(
    ("header", "written", "country", "name", "family", "doubt"),
    [
        ("Cognome e nome", "ESEMPIO Tiziana", "IT", "Tiziana Esempio", "Esempio", ""),
        ("Cognome e nome", "D'ESEMPIO Rosaria", "IT", "Rosaria D'Esempio", "D'Esempio", CAPITALS),
        ("Name, Vorname", "McMUSTER Fiona", "GB", "Fiona McMuster", "McMuster", CAPITALS),
        (
            "Nom et prénom",
            "EXEMPLE-MODÈLE Xyzzy",
            "FR",
            "Xyzzy Exemple-Modèle",
            "Exemple-Modèle",
            "",
        ),
        (
            *("Apellidos y nombre", "PRUEBA Y MODELO Ana María", "ES"),
            *("Ana María Prueba y Modelo", "Prueba y Modelo", CAPITALS),
        ),
        ("Nazwisko i imię", "PRZYKŁAD Xyzzy", "PL", "Xyzzy Przykład", "Przykład", ""),
        ("Příjmení a jméno", "VZOROVÁ Xyzzy", "CZ", "Xyzzy Vzorová", "Vzorová", ""),
        (
            "Achternaam, voornaam",
            "VAN DER TOETS Jan",
            "NL",
            "Jan van der Toets",
            "van der Toets",
            CAPITALS,
        ),
        ("Sloinne agus ainm", "Ó SAMPLA Xyzzy", "IE", "Xyzzy Ó Sampla", "Ó Sampla", CAPITALS),
        ("Name", "MUSTER Xyzzy", "DE", "Xyzzy Muster", "Muster", ""),
        (
            "Apellidos, nombre",
            "de la PRUEBA Ana",
            "ES",
            "Ana de la Prueba",
            "de la Prueba",
            CAPITALS,
        ),
        ("Cognome e nome", "Esempio Xyzzy", "IT", "Xyzzy Esempio", "Esempio", ""),
        ("Nazwisko i imię", "Przykład Xyzzy", "PL", "Xyzzy Przykład", "Przykład", ""),
        ("Naam, voornaam", "van der Toets Xyzzy", "NL", "Xyzzy van der Toets", "van der Toets", ""),
        ("Apellidos y nombre", "Prueba Modelo Ana", "ES", "Ana Prueba Modelo", "Prueba Modelo", ""),
        ("Прізвище та ім'я", "ПРИКЛАД Xyzzy", "", "Xyzzy Приклад", "Приклад", ""),
        ("Név, keresztnév", "Minta Xyzzy", "HU", "Minta Xyzzy", "Minta", ""),
        ("Nome e cognome", "Xyzzy Esempio", "IT", "Xyzzy Esempio", "Esempio", ""),
        ("Vorname Name", "Xyzzy Muster", "DE", "Xyzzy Muster", "Muster", ""),
    ],
)
def test_the_header_or_the_capitals_of_most_rows_say_that_the_family_name_is_first(
    header, written, country, name, family, doubt
):
    _, (one,) = read(f"N. PE;{header};country\n1;{written};{country}\n".encode())
    assert (one.name, one.family_name, one.doubt) == (name, family, doubt)


def test_a_column_of_names_that_is_told_has_the_order_of_its_header():
    for told in ({"Cognome e nome": "name"}, {"Cognome e nome": "name", "Numero": "ep_id"}):
        _, (one,) = read(b"Numero;Cognome e nome;id\n1;Esempio Xyzzy;7\n", told.items())
        assert (one.name, one.family_name, one.doubt) == ("Xyzzy Esempio", "Esempio", "")


def test_a_header_that_the_given_names_contradict_is_not_heeded():
    rows = "1;Grace Muster\n2;Hedy Muster\n3;Rosa Muster\n4;Xyzzy Quux\n"
    _, found = read(f"id;Nom et prénom\n{rows}".encode())
    assert [one.name for one in found] == [
        "Grace Muster",
        "Hedy Muster",
        "Rosa Muster",
        "Xyzzy Quux",
    ]
    assert found[3].doubt == "filed under Quux, which the list does not say: check `family_name`"


def test_one_name_with_capitals_in_front_is_told_among_others():
    _, found = read(b"id;name\n1;Ada EXAMPLE\n2;Rosa MUSTER\n3;BEISPIEL Xyzzy\n")
    assert [one.name for one in found] == ["Ada Example", "Rosa Muster", "Xyzzy Beispiel"]
    assert (
        found[2].doubt == "filed under Beispiel, which the list does not say: check `family_name`"
    )


@each(
    ("written", "name", "family", "titles"),
    [
        ("Dr. Ulrike Muster", "Ulrike Muster", "Muster", "Dr."),
        ("Prof. Dr. h. c. Ida Muster", "Ida Muster", "Muster", "Prof. Dr. h.c."),
        ("Univ.-Prof. Dr.med. Ida MUSTER", "Ida Muster", "Muster", "Univ.-Prof. Dr.med."),
        ("Dipl.-Ing. Karl Muster", "Karl Muster", "Muster", "Dipl.-Ing."),
        ("Mag. (FH) Ida Muster", "Ida Muster", "Muster", "Mag. (FH)"),
        ("DI Ida Muster", "Ida Muster", "Muster", "DI"),
        ("Muster, Dr. Ida", "Ida Muster", "Muster", "Dr."),
        ("Mgr. Jan VZOR, Ph.D.", "Jan Vzor", "Vzor", "Mgr. Ph.D."),
        ("MUDr. Jan Vzor, CSc.", "Jan Vzor", "Vzor", "MUDr. CSc."),
        ("Dott.ssa Ada Esempio", "Ada Esempio", "Esempio", "Dott.ssa"),
        ("Lic. Ana Prueba", "Ana Prueba", "Prueba", "Lic."),
        ("dr hab. Jan Przykład", "Jan Przykład", "Przykład", "dr hab."),
        ("д-р Иван Примеров", "Иван Примеров", "Примеров", "д-р"),
        ("Mme Marie Exemple", "Marie Exemple", "Exemple", "Mme"),
        ("M. Exemple", "M. Exemple", "Exemple", ""),
        ("Ma. Prueba", "Ma. Prueba", "Prueba", ""),
    ],
)
def test_titles_are_no_part_of_a_name(written, name, family, titles):
    _, (one, *_) = read(f"id\tname\n1\t{written}\n2\tGrace Muster\n3\tRosa Muster\n".encode())
    remarks = (f"the title {titles} is left out",) if titles else ()
    assert (one.name, one.family_name, one.remarks) == (name, family, remarks)


@each(
    "header",
    [
        "N. PE", "ID PE", "EP-Nr.", "EP-ID", "nº PE", "N.º do PE", "Nr w PE",
        "č. EP", "Št. EP", "EP-szám", "Αρ. ΕΚ", "№ ЕП", "Broj EP", "EP numeris",
        "MEP-Nr", "EP:n numero", "AP No",
    ],
)  # fmt: skip
def test_headers_of_numbers_at_the_parliament(header):
    _, (one,) = read(f"{header};name\n7;Ada EXAMPLE\n".encode())
    assert one.ep_id == 7


def test_a_list_of_family_names_first_is_known_by_its_given_names():
    rows = "1\tMuster Grace\n2\tMuster Hedy\n3\tMuster Rosa\n4\tBeispiel Ada\n5\tXyzzy Quux\n"
    _, found = read(f"id\tname\n{rows}".encode())
    assert [one.family_name for one in found] == ["Muster", "Muster", "Muster", "Beispiel", "Xyzzy"]


@each(
    ("header", "cells", "group", "party"),
    [
        ("party,national_party", "Renew Europe (RE),Oaks", "Renew Europe (RE)", "Oaks"),
        ("national_party,party", "Oaks,EPP", "EPP", "Oaks"),
        ("party", "S&D", "S&D", None),
        ("party", "Oaks", "", "Oaks"),
        ("party,political group", "Oaks,EPP", "EPP", "Oaks"),
        ("parti,parti national", "Verts/ALE,Chênes", "Verts/ALE", "Chênes"),
    ],
)
def test_a_party_is_the_political_group_where_the_list_has_another_column_for_parties(
    header, cells, group, party
):
    _, (one,) = read(f"id,name,{header}\n1,Ada EXAMPLE,{cells}\n".encode())
    assert (one.group, one.party) == (group, party)


def test_what_no_record_has_a_place_for_is_said_of_its_row():
    _, (one,) = read(b"id;name;party;gender\n1;Ada EXAMPLE;Independent;diverse\n")
    assert one.remarks == ("party Independent is taken for none", "gender diverse is not read")


@pytest.mark.parametrize("header", ["left", "Mandate end", "fin de mandat", "Mandatsende"])
def test_the_last_day_of_a_seat(header):
    _, (one, other) = read(
        f"id;name;{header}\n1;Ada EXAMPLE;13/02/2021\n2;Grace EXAMPLE;-\n".encode()
    )
    assert (one.until, other.until) == (datetime.date(2021, 2, 13), None)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("x;Ada;IE", "x is not a number"),
        (";Ada;IE", "nothing is not a number"),
        ("7;?;IE", "the row has no name"),
        ("7;Ada;Narnia", "Narnia is not a country"),
        ("7;Ada;Europe", "Europe is not a country"),
    ],
)
def test_rows_of_which_no_person_can_be_made(row, reason):
    _, found = read(f"id;name;country\n{row}\n1;Grace;IE\n".encode())
    assert isinstance(found[0], RefusedRow)
    assert found[0].reason == reason


def test_a_sheet_without_numbers_is_no_list():
    with pytest.raises(UnreadableError) as told:
        read(b"Name;Country\nAda;IE\nGrace;IE\n")
    assert str(told.value) == (
        "no list of members: it needs a column with the Parliament's numbers (id) and one with "
        "names; the first row has Name, Country"
    )


def test_xml_that_declares_anything_is_refused():
    bomb = b'<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><m><p>&b;</p></m>'
    with pytest.raises(UnreadableError, match="declares a document type"):
        read_sheet(bomb)
    with pytest.raises(UnreadableError, match="looks like XML and is not"):
        read_sheet(b"<?xml version='1.0'?><meps><mep></meps>")


@each(
    ("text", "day", "group"),
    [
        ("EPP", "2021-03-01", "epp"),
        ("PPE", "2021-03-01", "epp"),
        ("Group of the European People’s Party (Christian Democrats)", "2021-03-01", "epp"),
        ("NA", "2021-03-01", "ni"),
        ("NI", "2021-03-01", "ni"),
        ("RE", "2021-03-01", "renew"),
        ("Renew", "2021-03-01", "renew"),
        ("Renew", "2018-03-01", None),
        ("Verts/ALE", "2021-03-01", "greens-efa"),
        ("Greens / EFA", "2021-03-01", "greens-efa"),
        ("PfE", "2024-09-01", "pfe"),
        ("Patriots", "2024-09-01", "pfe"),
        ("Patriots for Europe Group", "2024-09-01", "pfe"),
        ("Patriots", "2021-03-01", None),
        ("ID", "2021-03-01", "id"),
        ("ID", "2024-09-01", None),
        ("GUE/NGL", "2020-03-01", "gue-ngl"),
        ("GUE/NGL", "2021-01-12", "gue-ngl"),
        ("GUE/NGL", "2021-01-13", "left"),
        ("The Left", "2021-03-01", "left"),
        ("The Left", "2020-03-01", None),
        ("S&D", "2021-03-01", "s-d"),
        ("Dreams", "2021-03-01", None),
        ("NA/NI", "2005-03-01", "ni"),
        ("PSE", "1995-03-01", "pes"),
        ("PES", "2005-03-01", "pse"),
        ("Socialist Group", "1985-03-01", "soc"),
        ("Socialist Group in the European Parliament", "2005-03-01", "pse"),
        ("PPE-DE", "2005-03-01", "epp-ed"),
        ("PPE-DE", "2010-03-01", None),
        ("Liberal and Democratic Group", "1979-07-17", "ld"),
        ("LDR", "1985-12-13", "ldr"),
        ("LDR", "1985-12-12", None),
        ("ELDR", "2004-07-19", "eldr"),
        ("ALDE", "2004-07-20", "alde"),
        ("ALDE", "2019-07-01", "alde"),
        ("ALDE", "2019-07-02", None),
        ("ARC", "1984-07-24", "rainbow-1984"),
        ("Rainbow Group", "1990-03-01", "rainbow-1989"),
        ("V", "1990-03-01", "greens"),
        ("COM", "1980-03-01", "com"),
        ("GUE", "1990-03-01", "eul"),
        ("GUE", "1994-07-19", "gue"),
        ("EDD", "2003-03-01", "edd"),
        ("IND/DEM", "2004-07-20", "ind-dem"),
        ("INDDEM", "2009-07-13", "ind-dem"),
        ("UEN", "1999-07-20", "uen"),
        ("EFD", "2014-06-30", "efd"),
        ("EFDD", "2014-07-01", "efdd"),
        ("ENF", "2015-06-14", None),
        ("ENF", "2015-06-15", "enf"),
        ("ITS", "2007-11-14", "its"),
        ("ITS", "2007-11-15", None),
        ("DR", "1985-03-01", "er"),
        ("DR", "1990-03-01", "dr"),
        ("TDI", "2001-03-01", "tgi"),
    ],
)
def test_groups_by_name_and_day(text, day, group):
    found = find_ep_group(text, datetime.date.fromisoformat(day))
    assert (found and found.id) == group


def test_on_no_day_do_two_groups_have_one_name():
    starts = [group.since or datetime.date(1979, 7, 17) for group in GROUPS]
    for day in starts:
        there = [group for group in GROUPS if is_within(day, group.since, group.until)]
        names = [
            name for group in there for name in group.own | set(map(fold_group_name, group.shared))
        ]
        assert len(names) == len(set(names)), day


def test_every_group_lasts():
    for group in GROUPS:
        assert (group.since or datetime.date.min) < (group.until or datetime.date.max), group.id
    assert len({group.id for group in GROUPS}) == len(GROUPS)


def test_codes_of_countries_are_read_by_their_neighbours():
    head = b"EP ID;Name;Country;Political group\n"
    rows = "999901;Ada Example;ČR;EPP\n999902;Bo Example;SR;EPP\n".encode()
    _, members = read(head + rows)
    assert [member.country for member in members] == ["CZ", "SK"]


@each(
    ("header", "cell", "is_taken"),
    [
        ("Reply", "declined", False),
        ("Reply", "withdrew on 20 September", False),
        ("Antwort", "abgelehnt", False),
        ("Unterstützt unseren Aufruf?", "nein", False),
        ("Unterstützt unseren Aufruf?", "ja", True),
        ("Risposta", "in attesa", False),
        ("Ha firmato", "no", False),
        ("Notes", "has to ask her group", False),
        ("Committee", "Transport", True),
    ],
)
def test_what_a_row_says_against_endorsing_is_heeded(header, cell, is_taken):
    text = f"ep_id;name;country;group;{header}\n999901;Ada Example;NL;Renew;{cell}\n"
    text += (
        f"999902;Grace Example;IE;PPE;{'yes' if header == 'Reply' else cell if is_taken else ''}\n"
    )
    _, members = read(text.encode())
    assert isinstance(members[0], RefusedRow) != is_taken
    if not is_taken:
        told = {cell: "-"}
        sheet = read_sheet(text.encode())
        columns = match_member_columns(sheet.rows, {})
        assert not isinstance(read_members(sheet.rows[1:], columns, told)[0], RefusedRow)
        assert f"--value {shlex.quote(f'{cell}=-')}" in members[0].reason


@each(
    ("text", "group"),
    [
        ("EVP", "epp"),
        ("Grüne/EFA", "greens-efa"),
        ("Verdi/ALE", "greens-efa"),
        ("Zieloni/WSE", "greens-efa"),
        ("EKR", "ecr"),
        ("La Sinistra", "left"),
        ("Die Linke", "left"),
        ("fraktionslos", "ni"),
        ("Patriotas por Europa", "pfe"),
        ("S&D-Fraktion", "s-d"),
        ("Groupe PPE", "epp"),
        ("Grupo S&D", "s-d"),
        ("Renew Europe -ryhmä", "renew"),
        ("Ομάδα Renew Europe", "renew"),
        ("Skupina Renew Europe (RE)", "renew"),
        ("Fraktion der Progressiven Allianz der Sozialdemokraten im Europäischen Parlament", "s-d"),
        ("Groupe des Verts/Alliance libre européenne", "greens-efa"),
        ("Klub zastupnika Europske pučke stranke (Demokršćani)", "epp"),
        ("Euroopa Rahvapartei (kristlike demokraatide) fraktsioon", "epp"),
        ("Det Europæiske Folkepartis Gruppe (Kristelige Demokrater)", "epp"),
        ("Vihreät / Euroopan vapaa allianssi -ryhmä", "greens-efa"),
        ("Група на Левицата в Европейския парламент", "left"),
        ("The Left - GUE/NGL", "left"),
        ("Niet-fractiegebonden leden", "ni"),
        ("Posłowie niezrzeszeni", "ni"),
        ("Grünen", "greens-efa"),
        ("Independent", "ni"),
    ],
)
def test_groups_are_known_by_what_lists_in_other_languages_call_them(text, group):
    assert find_ep_group(text, datetime.date(2026, 10, 1)).id == group


def test_every_phrase_of_a_name_tells_of_its_group_alone():
    days = {"id": datetime.date(2023, 1, 1)}
    for _, id_, phrase in read_words(ep_group_phrases._TABLE):
        found = find_ep_group(phrase, days.get(id_, datetime.date(2026, 10, 1)))
        assert (found and found.id) == id_, phrase


@each(
    ("text", "day"),
    [
        ("Renew Europe (EPP)", "2026-10-01"),
        ("Identity and Democracy", "2026-10-01"),
        ("PSE", "2026-10-01"),
        ("Grupo ALDE", "2026-10-01"),
        ("Partido Socialista", "2026-10-01"),
        ("Fraktion der Europäischen Volkspartei und europäischer Demokraten", "2005-03-01"),
    ],
)
def test_what_names_two_groups_or_none_of_that_day_tells_of_none(text, day):
    assert find_ep_group(text, datetime.date.fromisoformat(day)) is None


@pytest.mark.parametrize("language", sorted({word.language for word in header_words()}))
def test_the_headers_of_every_language_are_known(language):
    words = [(key, text) for of, key, text in read_words(member_headers._TABLE) if of == language]
    headers = {key: text for key, text in words if key != "until"}
    names = [word for word in header_words() if word.language == language]
    whole, family = (next(w.text for w in names if w.role == role) for role in ("name", "family"))
    given = next(w.text for w in names if w.role == "given")
    for one in (whole, given):
        header = [
            headers["ep_id"],
            family,
            one,
            *(headers[k] for k in ("country", "group", "party")),
        ]
        columns, (ada,) = read("\t".join(header).encode() + b"\n9\tExample\tAda\tNL\tRenew\tHome\n")
        assert (ada.name, ada.family_name, ada.country) == ("Ada Example", "Example", "NL"), header
        assert (ada.group, ada.party, columns.unknown) == ("Renew", "Home", ()), header


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Unterschrift am", "3. März 2025"),
        ("Date de signature", "3 mars 2025"),
        ("Podpisano dnia", "2025-03-03"),
        ("Signed", "3 March 2025"),
        ("Firmado el", "3/3/2025"),
    ],
)
def test_days_of_signing(header, cell):
    _, (ada, *_) = read(f"id;name;{header}\n1;Ada EXAMPLE;{cell}\n2;Grace EXAMPLE;\n".encode())
    assert ada.day == datetime.date(2025, 3, 3)


def test_who_has_no_day_of_signing_where_others_have_one_may_not_have_signed():
    rows = "1;Ada EXAMPLE;3 March 2025{}\n2;Grace EXAMPLE;{}\n"
    _, (ada, grace) = read(f"id;name;Signed on\n{rows.format('', '')}".encode())
    assert ada.day == datetime.date(2025, 3, 3)
    assert grace.reason == (
        "no day stands under Signed on; to take all rows without this column: --map 'Signed on=-'"
    )
    _, found = read(f"id;name;Signed on;Reply\n{rows.format(';yes', ';signed')}".encode())
    assert not any(isinstance(one, RefusedRow) for one in found)


@pytest.mark.parametrize(
    ("column", "cells", "maps"),
    [
        ("Nr", ("990001", "990002"), ("Nr=ep_id",)),
        (
            "Link",
            ("https://www.europarl.europa.eu/meps/en/990001", "person/990002"),
            ("Link=ep_id",),
        ),
        ("Nr", ("1", "2"), ()),
        ("Datum", ("02/03/2025", "03/03/2025"), ()),
        ("Seit", ("2019", "2024"), ()),
        ("Telefon", ("990001", "990001"), ()),
    ],
)
def test_what_may_be_the_numbers_of_a_list_without_a_header_for_them(column, cells, maps):
    rows = f"{column};Name\n{cells[0]};Ada Example\n{cells[1]};Grace Example\n"
    with pytest.raises((NoNamesError, NoNumbersError)) as told:
        read(rows.encode())
    assert getattr(told.value, "maps", ()) == maps


@each(
    ("header", "cell", "is_taken"),
    [
        ("Signed", "x", True),
        ("Signed", "", False),
        ("Signé", "✓", True),
        ("Podpis", "NIE", False),
        ("Aláírta", "igen", True),
        ("Left", "x", False),
        ("Left", "no", True),
        ("Declined", "x", False),
        ("Abgelehnt", "x", False),
        ("Odmówiła", "tak", False),
        ("Refusé", "", True),
        ("Contacted", "x", True),
    ],
)
def test_ticks_of_members_are_understood(header, cell, is_taken):
    other = cell or "x"
    rows = f"ep_id;name;{header}\n1;Ada EXAMPLE;{cell}\n2;Grace EXAMPLE;{other}\n3;Hedy EXAMPLE;\n"
    _, (ada, *_) = read(rows.encode())
    assert isinstance(ada, RefusedRow) != is_taken


@each(
    ("header", "cell", "is_taken"),
    [
        ("Réponse", "oui, sous réserve", False),
        ("Antwort", "unterstützt", True),
        ("Reply", "signed on 3 March", False),
        ("Reply", "has signed the letter", True),
        ("Reply", "will sign", False),
        ("Reply", "would support", False),
        ("Antwoord", "ondertekent", True),
        ("Respuesta", "firma", True),
        ("Risposta", "firmerà", False),
        ("Vastaus", "allekirjoittaa", True),
        ("Odpověď", "", False),
        ("Position", "Vice-chair", True),
        ("Büro", "ASP 1E101", True),
        ("Commission", "Transports", True),
    ],
)
def test_what_members_answered_is_understood(header, cell, is_taken):
    rows = f"ep_id;name;{header}\n1;Ada EXAMPLE;{cell}\n2;Grace EXAMPLE;\n3;Hedy EXAMPLE;\n"
    _, (ada, *_) = read(rows.encode())
    assert isinstance(ada, RefusedRow) != is_taken


def test_the_people_of_an_office_are_dropped():
    columns, _ = read(b"ep_id;name;Assistant\n1;Ada EXAMPLE;Jane Roe\n2;Grace EXAMPLE;\n")
    assert columns.private == ("Assistant",)


@each(
    "header",
    [
        "ep_id;Nachname;Vorname;Land;Fraktion;Partei",
        "ep_id;Achternaam;Voornaam;Land;Fractie;Partij",
        "ep_id;Nazwisko;Imię;Kraj;Grupa polityczna;Partia",
    ],
)
def test_headers_of_other_languages_are_known(header):
    columns, (ada,) = read(f"{header}\n999901;Example;Ada;NL;Renew;Home\n".encode())
    assert (ada.name, ada.family_name, ada.country, ada.group, ada.party) == (
        *("Ada Example", "Example", "NL"),
        *("Renew", "Home"),
    )
    assert columns.unknown == ()
