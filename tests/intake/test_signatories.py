"""Sheets of people who signed: whose name may be published, in thirty languages, and whose may not."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coalition.intake import NoNamesError, read_sheet
from coalition.intake.consent import read_answer, what_is_asked
from coalition.intake.rows import RefusedRow
from coalition.intake.signatories import ConsentTerms, read_signatories
from coalition.intake.signatory_columns import match_signatory_columns

ASKS = """
ar هل توافق على نشر اسمك؟|الموافقة على نشر الاسم
bg Съгласен ли сте името Ви да бъде публикувано?|Публикуване на името
ca Podem publicar el vostre nom?|Consentiment de publicació
cs Souhlasíte se zveřejněním svého jména?|Zveřejnění jména|Souhlas se zveřejněním
da Må vi offentliggøre dit navn?|Samtykke til offentliggørelse
de Dürfen wir Ihren Namen veröffentlichen?|Einwilligung zur Veröffentlichung|Name veröffentlichen
de Ich bin einverstanden, dass mein Name veröffentlicht wird|Zustimmung zur Veröffentlichung
el Συμφωνείτε να δημοσιευθεί το όνομά σας;|Δημοσίευση ονόματος|Συγκατάθεση δημοσίευσης
en May we publish your name?|Consent to publication|Publish my name|publish_name
en May we publish your name? (yes/no)|Show my name publicly|I agree that my name is published|6. May we publish your name?*
es ¿Podemos publicar su nombre?|Consentimiento para publicar
et Kas tohime teie nime avaldada?|Nõusolek avaldamiseks
fi Saammeko julkaista nimesi?|Suostumus julkaisemiseen|Nimen julkaiseminen
fr Pouvons-nous publier votre nom ?|Consentement à la publication|Publication du nom
fr J’accepte que mon nom soit publié
ga An bhféadfaimid d'ainm a fhoilsiú?|Toiliú le foilsiú
hr Smijemo li objaviti vaše ime?|Suglasnost za objavu
hu Közzétehetjük a nevét?|Hozzájárulás a közzétételhez
it Possiamo pubblicare il tuo nome?|Consenso alla pubblicazione
lt Ar galime skelbti jūsų vardą?|Sutikimas skelbti
lv Vai drīkstam publicēt jūsu vārdu?|Piekrišana publicēšanai
mt Nistgħu nippubblikaw ismek?|Kunsens għall-pubblikazzjoni
nb Kan vi offentliggjøre navnet ditt?|Samtykke til publisering
nl Mogen wij uw naam publiceren?|Toestemming voor publicatie
pl Czy możemy opublikować Pana/Pani imię i nazwisko?|Zgoda na publikację nazwiska
pt Podemos publicar o seu nome?|Consentimento para publicação
ro Putem publica numele dumneavoastră?|Acord pentru publicare
sk Môžeme zverejniť vaše meno?|Súhlas so zverejnením
sl Ali lahko objavimo vaše ime?|Soglasje za objavo
sr Можемо ли објавити ваше име?|Сагласност за објављивање
sv Får vi publicera ditt namn?|Samtycke till publicering
tr Adınızı yayımlayabilir miyiz?|Yayın onayı
uk Чи можемо ми опублікувати ваше ім'я?|Згода на публікацію
"""
QUESTIONS = [
    (line[:2], header) for line in ASKS.strip().splitlines() for header in line[3:].split("|")
]


@pytest.mark.parametrize(("language", "header"), QUESTIONS)
def test_a_question_of_publication_is_known_in_every_language(language, header):
    assert what_is_asked(header) == "publication"


def test_there_are_questions_in_thirty_languages():
    assert len({language for language, _ in QUESTIONS}) == 30


DOUBTFUL = {
    "consent": [
        *(
            "Consent",
            "I agree",
            "GDPR",
            "Einwilligung",
            "Zgoda",
            "Accord",
            "Publish",
            "Publication",
        ),
        *("Do not publish my name", "Name nicht veröffentlichen", "Ne pas publier mon nom"),
        *("No publicar mi nombre", "Μη δημοσίευση ονόματος", "Не публикувайте името ми"),
        *("عدم نشر الاسم", "Anonymous", "Sign anonymously?", "Anonym unterzeichnen"),
        *(
            "May we publish your comment?",
            "Consent to publication of comment",
            "Date of publication",
        ),
        *("May we publish the name of your organisation?", "Öffentlich"),
        "I agree to the privacy policy and to the publication of my name",
        "¿Trabaja en la administración pública?",
    ],
    "something else": [
        *("Newsletter", "Yes to the newsletter", "Datenschutz", "I have read the privacy policy"),
        *("Agree to be contacted", "Terms and conditions", "Subscribe to updates", "Nyhetsbrev"),
    ],
    None: ["Name", "City", "E-mail", "Phone", "Comments", "Public official", "Data", "Land", "Ort"],
}


@pytest.mark.parametrize(
    ("asks", "header"), [(asks, header) for asks, headers in DOUBTFUL.items() for header in headers]
)
def test_what_may_ask_for_something_else_is_no_question_of_publication(asks, header):
    assert what_is_asked(header) == asks


YES = [
    "نعم",
    "да",
    "sí",
    "ano",
    "ja",
    "ναι",
    "yes",
    "si",
    "jah",
    "kyllä",
    "oui",
    "tá",
    "igen",
    "sì",
    "taip",
    "jā",
    "iva",
    "tak",
    "sim",
    "da",
    "áno",
    "evet",
    "так",
]
NO = [
    "لا",
    "не",
    "no",
    "ne",
    "nej",
    "nein",
    "όχι",
    "ei",
    "non",
    "níl",
    "nem",
    "nē",
    "le",
    "nee",
    "nie",
    "não",
    "nu",
    "hayır",
    "ні",
]


@pytest.mark.parametrize(
    "word", [*YES, "Ja!", " JA ", "TRUE", "1", "✓", "Ich stimme zu", "I agree", "Yes, I agree."]
)
def test_a_plain_yes_is_one(word):
    assert read_answer(word) == "yes"


@pytest.mark.parametrize("word", [*NO, "No.", "FALSE", "0", "☐"])
def test_a_plain_no_is_one(word):
    assert read_answer(word) == "no"


@pytest.mark.parametrize(
    "text",
    [
        "yes, but",
        "ja?",
        "vielleicht",
        "x",
        "-",
        "n/a",
        "Yes, my initials",
        "yes, no",
        "ok",
        "да не",
        "not no",
    ],
)
def test_anything_else_is_no_consent(text):
    assert read_answer(text) in ("unknown", "empty")


@given(st.text(max_size=20))
def test_no_text_is_both_yes_and_no(text):
    assert read_answer(text) in ("yes", "no", "empty", "unknown")
    assert read_answer(f"{text} or not") != "yes"


def columns(header, *rows, **told):
    text = "\n".join((header, *rows))
    return match_signatory_columns(read_sheet(text.encode(), None, told).rows, told)


def keys(header, *rows, **told):
    return columns(header, *rows, **told).keys


def test_columns_are_known_by_their_headers():
    assert keys(
        "Timestamp,Full name,Job title,City,Country,E-mail,May we publish your name?",
        "2021-03-01,Ida Nowak,nurse,Bath,UK,a@b.org,yes",
    ) == {0: "day", 1: "name", 2: "role", 3: "place", 4: "country", 6: "consent"}


NAMES = [
    ("Imię;Nazwisko;Kraj", "Ida;Nowak;Polska", {0: "given", 1: "family", 2: "country"}),
    ("Name;Vorname;Ort", "Nowak;Ida;Berlin", {0: "family", 1: "given", 2: "place"}),
    ("Ime in priimek;Kraj", "Ida Nowak;Ljubljana", {0: "name", 1: "place"}),
    ("Όνομα;Επώνυμο;Πόλη", "Ελένη;Παππά;Πάτρα", {0: "given", 1: "family", 2: "place"}),
    ("Ad soyad;Şehir;Tarih", "Ayşe Yılmaz;İzmir;2021-03-01", {0: "name", 1: "place", 2: "day"}),
    ("Salutation;Name;Organisation", "Ms;Ida Nowak;Oak", {1: "name"}),
    ("Name;Nickname;Contact person", "Ida Nowak;ida;Jo", {0: "name"}),
    ("Name;Surname", "Ida;Nowak", {0: "given", 1: "family"}),
    ("Full name;Surname", "Ida Nowak;Nowak", {0: "name"}),
    ("Name;First name", "Ida Nowak;Ida", {0: "name"}),
    ("Nombre;Apellidos", "Ida;Nowak", {0: "given", 1: "family"}),
    ("Name;Publish", "Ida Nowak;yes", {0: "name", 1: "consent"}),
    ("Name;Publish", "Ida Nowak;my thesis", {0: "name"}),
    ("Name;Veröffentlichung", "Ida Nowak;Ja", {0: "name", 1: "consent"}),
]


@pytest.mark.parametrize(("header", "row", "expected"), NAMES)
def test_names_are_whole_or_in_parts_and_words_of_two_meanings_are_told_by_their_cells(
    header, row, expected
):
    assert keys(header, row) == expected


def test_what_could_reach_a_person_is_private_and_what_may_be_consent_is_doubtful():
    found = columns(
        "Name,E-mail,Street address,Telefon,ZIP code,Comment,Newsletter,Wert",
        "Ida Nowak,a@b.org,x,1,2,y,yes,jo@example.org",
    )
    header = found.header.cells
    assert [header[index] for index in found.private] == [
        *("E-mail", "Street address", "Telefon", "ZIP code", "Wert"),
    ]
    assert (found.unknown, found.doubtful, found.mails) == (("Comment",), ("Newsletter",), 1)


REFUSED = [
    (
        "A;B;C",
        "no column is known to hold names of people; say which, as in --map 'Signed by=name'; ",
    ),
    ("Your name;Signatory;City", "it is open which column holds the names of people: Your name, "),
]


@pytest.mark.parametrize(("header", "sentence"), REFUSED)
def test_without_names_of_people_the_sheet_is_refused(header, sentence):
    with pytest.raises(NoNamesError, match=sentence):
        columns(header, "Ida Nowak;Jo Nowak;x")


def test_a_map_names_a_column_and_a_key_that_there_are():
    assert keys("Kto;Skąd", "Ida Nowak;Łódź", Kto="name", Skąd="place") == {0: "name", 1: "place"}
    with pytest.raises(NoNamesError, match="wer is nothing of a person; there are name, given"):
        columns("Name", "Ida Nowak", Name="wer")
    with pytest.raises(NoNamesError, match="no column is called Wer; there are Name, City"):
        columns("Name,City", "Ida Nowak,Bath", Wer="name")


def people(header, *rows, consent=None, told=None, **values):
    text = "\n".join((header, *rows))
    sheet = read_sheet(text.encode(), None, told or {})
    found = match_signatory_columns(sheet.rows, told or {})
    return list(read_signatories(sheet, found, ConsentTerms(consent, values), None))


def test_a_hungarian_family_name_stands_first():
    (row,) = people("Vezetéknév;Keresztnév", "Szabó;Eszter", consent="paper")
    assert row.person.name == "Szabó Eszter"


def test_of_several_questions_one_that_is_not_answered_with_yes_is_enough():
    header = "Name;Publish my name;Name veröffentlichen"
    rows = people(header, "Ida;yes;ja", "Jo;yes;", "Ola;yes;vielleicht", "Max;no;ja")
    assert [row.reason for row in rows] == [None, "empty", "unknown", "no"]


def test_what_a_cell_means_can_be_said():
    header = "Name;Publish my name"
    rows = people(header, "Ida;Sure!", "Jo;yes", **{"sure!": "yes", "yes": "no"})
    assert [row.reason for row in rows] == [None, "no"]


def test_whoever_stays_anonymous_is_named_only_for_a_plain_no():
    rows = people(
        "Name;Anonymous", "Ida;no", "Jo;yes", "Ola;", "Max;?", told={"Anonymous": "anonymous"}
    )
    assert [row.reason for row in rows] == [None, "no", "empty", "unknown"]


def test_a_word_for_nothing_is_no_name_and_no_place():
    rows = people("Name;City", "N/A;Bath", "Ida Nowak;n/a", consent="paper")
    assert [(row.reason, row.person and row.person.place) for row in rows] == [
        ("no name", None),
        (None, None),
    ]


def test_days_are_read_in_the_order_of_their_column_or_refused():
    (row, _) = people("Name,Date", "Ida,01/03/2021", "Jo,13/03/2021", consent="paper")
    assert str(row.day) == "2021-03-01"
    (row,) = people("Name,Date", "Ida,01/03/2021", consent="paper")
    assert isinstance(row, RefusedRow)
    assert row.reason.startswith("01/03/2021 may be 2021-03-01 or 2021-01-03")


CELL = st.text(max_size=12) | st.sampled_from(
    ["yes", "Ida Nowak", "a@b.org", "=1", "PL", "2021-01-01"]
)


@settings(max_examples=40)
@given(st.lists(st.tuples(CELL, CELL, CELL, CELL), max_size=5))
def test_nobody_is_named_without_a_yes(rows):
    """Whatever stands in a sheet, a person who is written had a plain yes."""
    stream = io.StringIO()
    csv.writer(stream).writerows([("Name", "City", "Date", "Publish my name"), *rows])
    sheet = read_sheet(stream.getvalue().encode("utf-8", "replace").replace(b"\0", b""))
    if len(sheet.rows) < 1 or sheet.rows[0].cells[-1:] != ("Publish my name",):
        return
    found = match_signatory_columns(sheet.rows, {})
    by_number = {row.number: row.cells for row in sheet.rows}
    for row in read_signatories(sheet, found, ConsentTerms(None, {}), None):
        if not isinstance(row, RefusedRow) and row.person is not None:
            assert read_answer(by_number[row.row][3]) == "yes"
            assert "@" not in row.person.name
