"""People are never taken for organisations: which column is read, and which are left out."""

import json

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.intake import NoNamesError, read_sheet
from coalition.intake.headers.columns import match_columns
from coalition.intake.names.likely_people import are_people
from coalition.intake.names.people import is_mailbox_of, is_organisation, is_person
from coalition.intake.words.header_words import HeaderWord, header_words
from coalition.intake.words.known_headers import fold

IDA, KARL = "Ida Nowak", "Karl Muster"
ASKING = " (whoever signed a letter: --as signatory --signed LETTER)"
ORG, OTHER = "Open Gardens", "Free Meadows"


def columns(header: str, *rows: str, **told: str):
    text = "\n".join((header, *rows))
    return match_columns(read_sheet(text.encode(), None, told).rows, told)


def read_as(header: str, *rows: str, **told: str) -> tuple[str, tuple[str, ...]]:
    """The header of the column of names, and those of columns of people."""
    found = columns(header, *rows, **told)
    at = next(index for index, key in found.keys.items() if key == "name")
    return found.header.cells[at], found.private


TAKEN = [
    ("Name;Organisation;Country", ["Ida Nowak;Open Gardens;PL"], "Organisation", ["Name"]),
    ("Organisation;Name", ["Open Gardens;Zdrzt Qwkmn"], "Organisation", ["Name"]),
    ("Nom;Prénom;Société", ["Nowak;Ida;Jardins"], "Société", ["Nom", "Prénom"]),
    ("First name;Name;Organization", ["Ida;Nowak;Oak"], "Organization", ["First name", "Name"]),
    ("Signatory;Affiliation", ["Ida Nowak;Open Gardens"], "Affiliation", ["Signatory"]),
    ("Timestamp;Email Address;Your name;Organisation you represent", ["1;a@b.c;Ida Nowak;Oak"],
     "Organisation you represent", ["Email Address", "Your name"]),
    ("Display Name;Current Employer", ["Ida Nowak;Oak"], "Current Employer", ["Display Name"]),
    ("first_name;last_name;email;zip_code;organization", ["Ida;Nowak;a@b.c;1;Oak"],
     "organization", ["first_name", "last_name", "email", "zip_code"]),
    ("Name;Title;Company", ["Ida Nowak;Chair;Oak"], "Company", ["Name"]),
    ("Full name;Institution;Position", ["Ida Nowak;Oak;Chair"], "Institution", ["Full name"]),
    ("Author;Publisher", ["Ida Nowak;Oak"], "Publisher", ["Author"]),
    ("Votre nom;Nom de l’organisation :", ["Ida Nowak;Chêne"], "Nom de l’organisation :",
     ["Votre nom"]),
    ("1. Your name*;2. Organisation name*", ["Ida Nowak;Oak"], "2. Organisation name*",
     ["1. Your name*"]),
    ("G01Q01. What is your name?;G01Q02. What is the name of your organisation?",
     ["Ida Nowak;Oak"], "G01Q02. What is the name of your organisation?",
     ["G01Q01. What is your name?"]),
    ("Ihr Name;Welche Organisation vertreten Sie?", ["Ida Nowak;Eiche"],
     "Welche Organisation vertreten Sie?", ["Ihr Name"]),
    ("Anrede;Vorname;Name;Verein", ["Frau;Ida;Nowak;Eiche"], "Verein",
     ["Anrede", "Vorname", "Name"]),
    ("Ansprechpartnerin;Verband;Telefonnummer", ["Ida Nowak;Eiche;1"], "Verband",
     ["Ansprechpartnerin", "Telefonnummer"]),
    ("Imię i nazwisko;Nazwa organizacji", ["Ida Nowak;Dąb"], "Nazwa organizacji",
     ["Imię i nazwisko"]),
    ("Jméno;Příjmení;Spolek", ["Ida;Nowak;Dub"], "Spolek", ["Jméno", "Příjmení"]),
    ("Nombre;Apellidos;Entidad", ["Ida;Nowak;Roble"], "Entidad", ["Nombre", "Apellidos"]),
    ("Nome;Cognome;Associazione", ["Ida;Nowak;Quercia"], "Associazione", ["Nome", "Cognome"]),
    ("Nome completo;Organização;Telefone", ["Ida Nowak;Carvalho;1"], "Organização",
     ["Nome completo", "Telefone"]),
    ("Voornaam;Achternaam;Vereniging", ["Ida;Nowak;Eik"], "Vereniging",
     ["Voornaam", "Achternaam"]),
    ("Navn;Forening", ["Ida Nowak;Eg"], "Forening", ["Navn"]),
    ("Förnamn;Efternamn;Förening", ["Ida;Nowak;Ek"], "Förening", ["Förnamn", "Efternamn"]),
    ("Etunimi;Sukunimi;Järjestö", ["Ida;Nowak;Tammi"], "Järjestö", ["Etunimi", "Sukunimi"]),
    ("Név;Szervezet neve", ["Szabó Eszter;Tölgy"], "Szervezet neve", ["Név"]),
    ("Nume;Prenume;Asociația", ["Nowak;Ida;Stejar"], "Asociația", ["Nume", "Prenume"]),
    ("Ime;Prezime;Udruga", ["Ida;Nowak;Hrast"], "Udruga", ["Ime", "Prezime"]),
    ("Όνομα;Επώνυμο;Φορέας", ["Ελένη;Παππά;Δρυς"], "Φορέας", ["Όνομα", "Επώνυμο"]),
    ("Прізвище;Ім’я;Організація", ["Коваль;Олена;Дуб"], "Організація", ["Прізвище", "Ім’я"]),
    ("الاسم;المنظمة", ["محمد العربي;جمعية"], "المنظمة", ["الاسم"]),
    ("Ad;Soyad;Kuruluş adı", ["Ayşe;Yılmaz;Meşe"], "Kuruluş adı", ["Ad", "Soyad"]),
    ("Ainm;Eagraíocht;Ríomhphost", ["Ida Nowak;Dair;a@b.c"], "Eagraíocht",
     ["Ainm", "Ríomhphost"]),
    ("Name;Country", ["Ida Society;DE", "Oak;PL"], "Name", []),
    ("Name;Country", ["Ida Nowak;DE", "Oak;PL", "Elm;PL", "Ash;PL"], "Name", []),
    ("Name;E-mail;Contact person", ["Oak;a@b.c;Ida Nowak"], "Name", ["E-mail", "Contact person"]),
    ("Name;First name;Last name", ["Oak Society;Ida;Nowak"], "Name", ["First name", "Last name"]),
    ("Display Name;Organization Name", ["Oak;Oak"], "Organization Name", []),
    ("Name;Organisation", ["Oak;", "Elm;"], "Name", []),
    ("organization;organization_name", ["OGN;Open Gardens Network"], "organization_name", []),
]  # fmt: skip


@each(("header", "rows", "name", "people"), TAKEN)
def test_the_organisations_column_is_taken_and_peoples_are_left_out(header, rows, name, people):
    assert read_as(header, *rows) == (name, tuple(people))


REFUSED = [
    ("Name;Country", ["Ida Nowak;PL", "Karl Muster;DE", "Oak;DE"], ["Name=name"],
     "2 of 3 cells of the column Name look like people, and nobody has asked for people"
     f"{ASKING}; if it "
     "holds organisations all the same, say --map 'Name=name'"),
    ("Név;Ország", ["Szabó Eszter;HU"], ["Név=name"],
     "1 of 1 cells of the column Név look like people, and nobody has asked for people"
     f"{ASKING}; if it "
     "holds organisations all the same, say --map 'Név=name'"),
    ("first_name;last_name;email;zip_code", ["Ida;Nowak;a@b.c;1"], [],
     "the sheet is of people (first_name, last_name, email, zip_code), and no column is known to "
     "hold organisations; say which one does, as in --map 'Partner org=name'"
     f"{ASKING}"),
    ("Vorname;Name;Bündnis XY", ["Ida;Nowak;Eiche"], ["Name=name"],
     "the sheet is of people (Vorname, Name), and no column is known to hold organisations; say "
     "which one does, as in --map 'Name=name'"
     f"{ASKING}"),
    ("Vorname;Nachname;Bündnis XY", ["Ida;Nowak;Eiche"], ["Bündnis XY=name"],
     "the sheet is of people (Vorname, Nachname), and no column is known to hold organisations; "
     "say which one does, as in --map 'Bündnis XY=name'"
     f"{ASKING}"),
    ("Name;Organisation", ["Oak Foundation;Open Gardens", "Elm Society;Free Meadows"],
     ["Organisation=name", "Name=-"],
     "both Name and Organisation may hold the names of organisations, and they differ; say which "
     "one does, as in --map 'Organisation=name' --map 'Name=-'"),
    ("Company;Organisation", ["Oak;Elm", "Ash;Fir"], ["Company=name", "Organisation=-"],
     "both Company and Organisation may hold the names of organisations, and they differ; say "
     "which one does, as in --map 'Company=name' --map 'Organisation=-'"),
    ("Organisation;Name", ["Ida Nowak;Oak", "Karl Muster;Elm"], ["Name=name"],
     "2 of 2 cells of the column Organisation look like people; say which one holds "
     "organisations, as in --map 'Name=name'"),
    ("Name;E-mail", ["Zdrzt Qwkmn;zdrzt.qwkmn@b.example"], ["Name=name"],
     "the column Name holds the names of people, and nobody has asked for people"
     f"{ASKING}; if it holds "
     "organisations all the same, say --map 'Name=name'"),
]  # fmt: skip


@each(("header", "rows", "maps", "sentence"), REFUSED)
def test_where_it_is_open_the_sheet_is_refused_with_what_to_say(header, rows, maps, sentence):
    with pytest.raises(NoNamesError) as refused:
        columns(header, *rows)
    assert (str(refused.value), refused.value.maps) == (sentence, tuple(maps))
    if maps:
        told = dict(text.rsplit("=", 1) for text in maps)
        found = columns(header, *rows, **told)
        assert {found.header.cells[index]: key for index, key in found.keys.items()}[
            maps[0].rpartition("=")[0]
        ] == "name"
        assert found.told


def test_what_somebody_says_is_read_before_what_headers_say():
    found = columns("Name;Partner org", "Oak;Elm", **{"Partner org": "name"})
    assert (found.keys, found.private) == ({1: "name"}, ("Name",))


@pytest.mark.parametrize(
    ("data", "keys", "private"),
    [
        ([{"name": IDA, "organization": {"name": ORG, "url": "x.example"}}],
         {"organization (name)": "name", "organization (url)": "website"}, ("name",)),
        ([{"name": IDA, "url": "ida.example", "worksFor": {"name": ORG}}],
         {"worksFor (name)": "name"}, ("name", "url")),
        ([{"name": IDA, "organization": ORG}], {"organization": "name"}, ("name",)),
        ([{"person": {"name": IDA}, "organisation": {"name": ORG}}],
         {"organisation (name)": "name"}, ("person (name)",)),
    ],
)  # fmt: skip
def test_json_of_people_gives_their_organisations(data, keys, private):
    found = match_columns(read_sheet(json.dumps(data).encode()).rows, {})
    assert {found.header.cells[index]: key for index, key in found.keys.items()} == keys
    assert found.private == private


@pytest.mark.parametrize("data", [[IDA, KARL], [{"name": IDA}, {"name": KARL, "email": "a@b.c"}]])
def test_json_of_people_without_organisations_is_refused(data):
    with pytest.raises(NoNamesError, match="2 of 2 cells of the column name look like people"):
        match_columns(read_sheet(json.dumps(data).encode()).rows, {})


LANGUAGES = sorted({word.language for word in header_words()})


def words(language: str, role: str) -> list[str]:
    return [word.text for word in header_words() if word[:2] == (language, role)]


def test_thirty_languages_have_headers_of_organisations_people_and_how_to_reach_them():
    assert len(LANGUAGES) == 30
    for language in LANGUAGES:
        people = [len(words(language, role)) for role in ("given", "family", "person")]
        assert len(words(language, "organisation")) >= 6
        assert sum(people) >= 4
        assert min(people) >= 1
        assert len(words(language, "contact")) >= 3


@given(st.sampled_from(header_words()).filter(lambda word: word.role == "organisation"), st.data())
def test_in_every_language_people_beside_an_organisation_are_left_out(word: HeaderWord, data):
    parts = [data.draw(st.sampled_from(words(word.language, role))) for role in ("given", "family")]
    contact = data.draw(st.sampled_from(words(word.language, "contact")))
    header = [*parts, contact, word.text.upper() + " *:"]
    order = data.draw(st.permutations(range(4)))
    cells = ["Ida", "Nowak", "a@b.c", ORG]
    rows = [[header[i] for i in order], [cells[i] for i in order]]
    found = match_columns(read_sheet("\n".join("|".join(row) for row in rows).encode()).rows, {})
    assert found.keys == {order.index(3): "name"}
    assert len(found.private) == 3


@each("language", LANGUAGES)
def test_in_every_language_a_sheet_of_people_is_refused(language):
    given_name, family, contact = (
        words(language, role)[0] for role in ("given", "family", "contact")
    )
    with pytest.raises(NoNamesError, match="the sheet is of people"):
        columns(f"{given_name};{family};{contact}", "Ida;Nowak;a@b.c")


PEOPLE = [
    IDA, KARL, "NOWAK Ida", "Nowak, Ida", "Dr. A. Example", "Jean-Pierre Dupont", "Mme Claire Petit",
    "María José García López", "Jan van der Berg", "Ελένη Παπαδοπούλου", "Олена Коваль",
    "Ahmet Yılmaz", "Frau Muster", "Prof. Dr. Ida Nowak",
]  # fmt: skip
ORGANISATIONS = [
    ORG, "Ida Society", "Anna Beispiel Stiftung", "Karl Muster e.V.", "Ida Nowak GmbH", "Oak",
    "Fundacja Ida", "Club Sofia", "Buurtkeuken Assen", "Ida 21", "Ida", "M. C. Escher-Verein", "",
]  # fmt: skip


@each("text", PEOPLE)
def test_a_persons_name_is_known_by_its_given_name_or_title(text):
    assert is_person(text)
    assert are_people([text])


@each("text", ORGANISATIONS)
def test_an_organisations_name_is_none_of_a_person(text):
    assert not is_person(text)


def test_family_names_first_count_only_for_a_whole_column():
    assert not is_person("Szabó Eszter")
    assert are_people(["Szabó Eszter", "Nagy László"])
    assert not are_people(["Oak", "Club Sofia", "Elm"])


def test_a_mailbox_may_be_of_a_name():
    assert is_mailbox_of("Zdrzt Qwkmn", "zdrzt.qwkmn")
    assert is_mailbox_of("Zdrzt Qwkmn", "zqwkmn")
    assert not is_mailbox_of("Zdrzt Qwkmn", "info")
    assert not is_mailbox_of("Oak Society", "oak.society")
    assert is_organisation("Oak Society")


@pytest.mark.parametrize("header", ["Громадська організація", "Şirket", "Οργάνωση", "Société"])
def test_a_header_in_capitals_is_the_same_header(header):
    assert fold(header.upper()) == fold(header)
