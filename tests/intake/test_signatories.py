"""Sheets of people who signed: whose name may be published, in thirty languages, and whose may not."""

import csv
import io
import shlex

import pytest
from case_tables import each
from hypothesis import given, settings
from hypothesis import strategies as st

from coalition.intake import NoNamesError, read_sheet
from coalition.intake.agreement.consent import read_answer, what_is_asked
from coalition.intake.headers.no_names import quoted_value
from coalition.intake.rows import RefusedRow
from coalition.intake.signing.signatories import read_signatories
from coalition.intake.signing.signatory_answers import ConsentTerms
from coalition.intake.signing.signatory_columns import match_signatory_columns

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


@each(("language", "header"), QUESTIONS)
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


@each(
    ("asks", "header"), [(asks, header) for asks, headers in DOUBTFUL.items() for header in headers]
)
def test_what_may_ask_for_something_else_is_no_question_of_publication(asks, header):
    assert what_is_asked(header) == asks


OBJECTIONS = """
ar أعترض على نشر اسمي|لا أوافق على نشر اسمي|سحب الموافقة على النشر
bg Възразявам срещу публикуването на името ми|Не съм съгласен името ми да бъде публикувано
ca M'oposo a la publicació del meu nom|No publiqueu el meu nom
cs Nesouhlasím se zveřejněním svého jména|Vznáším námitku proti zveřejnění jména
da Jeg gør indsigelse mod offentliggørelse af mit navn|Må vi ikke offentliggøre dit navn?
de Ich widerspreche der Veröffentlichung meines Namens|Mein Name soll nicht veröffentlicht werden
de Dürfen wir Ihren Namen nicht veröffentlichen?|Widerruf der Einwilligung zur Veröffentlichung
el Αντιτίθεμαι στη δημοσίευση του ονόματός μου|Δεν συμφωνώ να δημοσιευθεί το όνομά μου
en Withdrawn consent to publish name|Publish my first name only|Show my name only to members
en Exclude my name from the public list|Publisher name|Name as published|Publish name until 2020
en !publish_my_name|-Publish my name|No1. Publish my name|Publish my name: no|(Don't) publish my name
en Published name|May we not publish your name?|Publish my name (never/always)|I object to publication
en May we publish your name? Tick for no|I agree that my name is published anonymously|Publish date
es Me opongo a la publicación de mi nombre|Publicar solo mi nombre de pila
et Olen vastu oma nime avaldamisele|Ei nõustu nime avaldamisega
fi Vastustan nimeni julkaisemista|En suostu nimeni julkaisemiseen
fr Je m'oppose à la publication de mon nom|Je refuse que mon nom soit publié
fr Retrait du consentement à la publication|J'accepte que mon nom ne soit pas publié
ga Cuirim i gcoinne foilsiú m'ainm|Gan m'ainm a fhoilsiú
hr Protivim se objavi svog imena|Ne pristajem na objavu imena
hu Tiltakozom a nevem közzététele ellen|Nem járulok hozzá a nevem közzétételéhez
it Mi oppongo alla pubblicazione del mio nome|Nego il consenso alla pubblicazione
lt Prieštarauju mano vardo skelbimui|Nesutinku skelbti vardą
lv Iebilstu pret vārda publicēšanu|Nepiekrītu vārda publicēšanai
mt Noġġezzjona għall-pubblikazzjoni ta' ismi|Ma naqbilx mal-pubblikazzjoni
nb Jeg reserverer meg mot publisering av navnet|Jeg motsetter meg offentliggjøring
nl Ik maak bezwaar tegen publicatie van mijn naam|Naam niet publiceren
pl Sprzeciwiam się publikacji mojego nazwiska|Nie zgadzam się na publikację nazwiska
pt Oponho-me à publicação do meu nome|Não autorizo a publicação do meu nome
ro Mă opun publicării numelui meu|Nu sunt de acord cu publicarea numelui meu
sk Namietam proti zverejneniu mena|Nesúhlasím so zverejnením mena
sl Nasprotujem objavi svojega imena|Ne strinjam se z objavo imena
sr Противим се објављивању имена|Нисам сагласан за објављивање имена
sv Jag motsätter mig publicering av mitt namn|Publicera inte mitt namn
tr Adımın yayımlanmasına itiraz ediyorum|Adımı yayımlamayın
uk Заперечую проти публікації мого імені|Не погоджуюсь на публікацію імені
"""
OBJECTING = [
    (line[:2], header) for line in OBJECTIONS.strip().splitlines() for header in line[3:].split("|")
]


@each(("language", "header"), OBJECTING)
def test_whoever_objects_to_publication_is_not_asked_plainly(language, header):
    assert what_is_asked(header) == "consent"
    told = columns(f"Name;{header}", "Ida Nowak;yes")
    assert (told.keys, told.open) == ({0: "name"}, (header,))


def test_objections_are_tried_in_thirty_languages():
    assert len({language for language, _ in OBJECTING}) == 30


@each(("language", "header"), QUESTIONS)
def test_a_word_more_makes_a_plain_question_doubtful(language, header):
    for word in ("only", "nicht", "qwrt"):
        assert what_is_asked(f"{header} {word}") == "consent"
        assert what_is_asked(f"{word} {header}") == "consent"


REFUSING_NAMES = """
Ida Nowak – do not publish|Ida Nowak (do not publish)|Ida Nowak do not publish|Anonymous|N.N.|NN
Ida Nowak (minor, 15)|Ida Nowak, 15|Ida Nowak (15)|Ida Nowak [private]|Ida Nowak - keep me anonymous
Ida Nowak (bitte nicht veröffentlichen)|Anonym|Ida Nowak (minderjährig)|Ohne Namen
Anonyme|Ida Nowak (ne pas publier)|Ida Nowak (mineure)|Anónimo|Ida Nowak – no publicar|Anonimo
Anonim|Ida Nowak - nie publikować|Anonymní|Anoniem|Nimetön|Név nélkül|Ανώνυμος|Анонім|مجهول|Isimsiz
"""


@each("name", REFUSING_NAMES.strip().replace("\n", "|").split("|"))
def test_a_name_that_says_no_is_counted_only(name):
    for row in (
        *people("Name;Publish my name", f'"{name}";yes'),
        *people("Name;City", f'"{name}";Bath', consent="paper"),
    ):
        assert (row.person, row.reason, row.answer) == (None, "refusing name", name)


@each(
    "name",
    [
        *(
            "Kim Sin",
            "Nowak, Pas",
            "Ada (Ida) Nowak",
            "Dr. Ida Nowak (MEP)",
            "Anna Minor",
            "Ei Sato",
        ),
        *("Peru Secretan", "Hideki Ito", "Omitola Ade", "Nowak, Ida Maria", "Jean-Pierre Ans"),
        *("Publius Ahenobarbus", "Titkó Anna", "Karl Geheim", "Nu Lin-Gan", "Ана Протић"),
    ],
)
def test_names_that_look_like_words_of_refusing_are_names(name):
    (row,) = people("Name;Publish my name", f'"{name}";yes')
    assert row.person.name == name


def test_an_empty_cell_of_anonymity_beside_a_plain_yes_objects_to_nothing():
    header, told = "Name;Publish my name;Anonymous", {"Anonymous": "anonymous"}
    rows = people(header, "Ida;yes;", "Jo;yes;no", "Ola;yes;yes", "Max;yes;x", "Eva;;no", told=told)
    assert [row.reason for row in rows] == [None, None, "no", "unknown", "empty"]


def test_yes_and_no_below_a_word_for_names_may_be_about_those():
    found = columns("Name;Publish my name;My name stays here;City", "Ida;yes;yes;Bath")
    assert found.open == ("My name stays here",)


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


@each("word", [*YES, "Ja!", " JA ", "TRUE", "1", "✓", "Ich stimme zu", "I agree", "Yes, I agree."])
def test_a_plain_yes_is_one(word):
    assert read_answer(word) == "yes"


@each(
    "text",
    [
        "Yes please",
        "Yes, gladly!",
        "Ja, gerne",
        "Ja tak",
        "Tak, chętnie",
        "Oui, bien sûr",
        "Sí, claro",
        "Sì, volentieri",
        "Так, звичайно",
        "Ναι, βεβαίως",
        "نعم، بالطبع",
        "Igen, szívesen, köszönjük",
        "Yes, please list us",
        "Sim, autorizo",
        "Oui, vous pouvez publier notre nom",
        "Ja, bitte nennen Sie uns",
        "Ja, det må I gerne",
        "Kyllä, nimeni saa julkaista",
        "Tak, wyrażamy zgodę",
        "Ano, můžete zveřejnit mé jméno",
    ],
)
def test_a_polite_yes_is_one(text):
    assert read_answer(text) == "yes"


@each("text", ["No, thanks", "Nej tak", "Nein, danke.", "Ne, hvala", "Non merci"])
def test_a_polite_no_is_one(text):
    assert read_answer(text) == "no"


@each("text", ["gladly", "gerne", "Please", "of course", "Yes, no thanks", "merci"])
def test_politeness_alone_is_no_answer(text):
    assert read_answer(text) == "unknown"


@each("word", [*NO, "No.", "FALSE", "0", "☐"])
def test_a_plain_no_is_one(word):
    assert read_answer(word) == "no"


@each(
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
        "☒",
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


@each(("header", "row", "expected"), NAMES)
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
        "no column is known to hold names of people; say which, ",
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


OBJECTING_REMARKS = """
please do not publish my name|I am 15|I'm only 16 years old|Bitte meinen Namen nicht veröffentlichen
Ich bin erst 15|Merci de ne pas publier mon nom|J'ai 14 ans|por favor no publicar mi nombre
Tengo 16 años|non pubblicate il mio nome|Ho 15 anni|não publiquem o meu nome|tenho 17 anos
proszę nie publikować mojego nazwiska|mam 15 lat|prosím nezveřejňovat mé jméno|je mi 15 let
nezverejňujte moje meno|ne objavljujte moje ime|Imam 15 godina|ne objavite mojega imena|star sem 15 let
не публикувайте името ми|на 15 години съм|не публікуйте моє ім'я|мені 15 років|не објављујте моје име
μη δημοσιεύσετε το όνομά μου|είμαι 15 χρονών|nu publicați numele meu|am 15 ani|15 éves vagyok
kérem, ne tegyék közzé a nevemet|älkää julkaisko nimeäni|olen 15-vuotias|publicera inte mitt namn
jag är 15 år|offentliggør ikke mit navn|jeg er 15 år|ikke publiser navnet mitt|ik ben 15
mijn naam niet publiceren aub|palun ärge avaldage minu nime|olen 15-aastane|man ir 15 gadi
lūdzu nepublicējiet manu vārdu|prašau neskelbti mano vardo|man 15 metų|ná foilsigh m'ainm
tippubblikawx ismi|si us plau no publiqueu el meu nom|tinc 15 anys|lütfen adımı yayımlamayın
15 yaşındayım|الرجاء عدم نشر اسمي|عمري 15 سنة|anonymous please|keep me anonymous|I am a minor
Please remove my name from the public list|I withdraw my signature|Ich bin minderjährig|je suis mineure
not for publication|nur intern, nicht öffentlich|name bitte weglassen
"""
OTHER_REMARKS = """
I oppose surveillance|Stop it now!|No to biometric mass surveillance in public spaces|Great work
Against this since 2015|I have been fighting this for 15 years|Weiter so!|Nie wieder!|Not in my name
Je suis contre|15 countries are enough|I am 45|Ich bin 68 Jahre alt|Privacy is a right|Tengo 40 años
please send me the newsletter|No a la vigilancia|Im Jahr 15 der Überwachung|I am 100 % behind you
Please publish my name|I agree|Ne damo naših obraza
"""


def remarks(table: str) -> list[str]:
    return table.strip().replace("\n", "|").split("|")


def test_a_remark_against_publication_or_of_a_minor_holds_a_name_back_in_any_language():
    for remark in remarks(OBJECTING_REMARKS):
        for row in (
            *people("Name;Publish my name;Comment", f'Ida Nowak;yes;"{remark}"'),
            *people("Name;Comment", f'Ida Nowak;"{remark}"', consent="paper"),
            *people("Name;Publish my name;Role", f'Ida Nowak;yes;"{remark}"'),
        ):
            assert (remark, row.person, row.reason) == (remark, None, "refusing remark")


def test_what_people_think_of_a_letter_holds_nothing_back():
    for remark in remarks(OTHER_REMARKS):
        (row,) = people("Name;Publish my name;Comment", f'Ida Nowak;yes;"{remark}"')
        assert (remark, row.reason) == (remark, None)


UNNAMED = """
no name please|without name|without my name|initials only|first name only
I do not want to be named|not to be mentioned|I'd rather not be listed|bez mena|iba iniciály
nechcem byť zverejnená|nechcem byť menovaný|prosím bez priezviska|mám štrnásť rokov|bez jména
jen iniciály|nechci být jmenován|nechci být uvedena|je mi čtrnáct let|prosím neuvádějte moje jméno
bitte ohne Namen|möchte nicht genannt werden|nur Initialen|kein Name|ich bin fünfzehn
fünfzehnjährig|ich möchte nicht erwähnt werden|prosím nespomínajte ma|nezmiňujte mě|nemenujte ma
neskelbti manęs|sans mon nom|pas de nom s'il vous plaît|initiales seulement
je ne souhaite pas être nommée|ne pas citer|j'ai quatorze ans|juste le prénom|sin nombre
solo iniciales|no quiero que me mencionen|tengo quince años|no quiero aparecer|senza nome
solo iniziali|non voglio essere nominata|ho quindici anni|sem nome|só iniciais
não quero ser mencionada|tenho quinze anos|sense nom|només inicials|no vull ser esmentada
tinc quinze anys|bez nazwiska|tylko inicjały|nie chcę być wymieniona|mam piętnaście lat
proszę nie podawać nazwiska|bez imena|samo inicijali|ne želim biti imenovana|imam petnaest godina
brez imena|samo začetnice|ne želim biti omenjena|star sem petnajst let|без имена|само инициали
не искам да бъда споменаван|на петнадесет години съм|без име|без імені|лише ініціали
не хочу бути названою|мені п'ятнадцять років|не вказуйте мене|без имена|само иницијали
не желим да будем именована|имам петнаест година|χωρίς όνομα|μόνο αρχικά|δεν θέλω να αναφερθώ
είμαι δεκαπέντε χρονών|fără nume|doar inițialele|nu vreau să fiu menționată|am cincisprezece ani
név nélkül|csak monogram|nem szeretném, ha megneveznének|tizenöt éves vagyok|csak kezdőbetűk
ilman nimeä|vain nimikirjaimet|en halua tulla mainituksi|olen viisitoista vuotta
viisitoistavuotias|utan namn|bara initialer|jag vill inte bli nämnd|jag är femton år|uden navn
kun initialer|jeg ønsker ikke at blive nævnt|jeg er femten år|uten navn|bare initialer
jeg vil ikke bli nevnt|jeg er femten år|zonder naam|alleen initialen|ik wil niet genoemd worden
ik ben vijftien|vijftien jaar|ilma nimeta|ainult initsiaalid|ma ei taha, et mind nimetataks
olen viisteist aastat vana|bez vārda|tikai iniciāļi|nevēlos tikt minēta|man ir piecpadsmit gadu
be vardo|tik inicialai|nenoriu būti minima|man penkiolika metų|isim olmadan|sadece baş harfler
adımın geçmesini istemiyorum|on beş yaşındayım|mingħajr isem|biss inizjali|ma nixtieqx nissemma
għandi ħmistax-il sena|gan ainm|ceannlitreacha amháin|níor mhaith liom a bheith luaite
tá mé cúig bliana déag d'aois|بدون اسم|الأحرف الأولى فقط|لا أريد أن يذكر اسمي|عمري خمسة عشر سنة
"""
WRITTEN_OF_THE_MATTER = """
Great initiative!|Überwachung? Ohne mich!|Nicht in meinem Namen|pas en mon nom|No en mi nombre
nie v mojom mene|ne v mém jménu|Nie w moim imieniu|Weiter so!|I oppose surveillance|Stop it now!
Thank you|Ďakujem|fifteen countries are enough|I am fifty|mám štyridsať rokov|ich bin siebzig
j'ai cinquante ans|Gute Initiative|Very important initiative, but late|Nechcem byť sledovaný
I do not want to be watched|Nechci žít v takovém světě|Je ne veux pas être surveillé
Nie chcę być śledzona|Ich will nicht überwacht werden|Súhlasím|proti sledovaniu|Ne želim nadzor
No quiero vivir así|Non voglio essere sorvegliato|Jag vill inte bli övervakad
Jeg vil ikke overvåges|Nem akarom, hogy megfigyeljenek|En halua valvontaa|Nenoriu būti sekama
Не хочу жити під наглядом|Δεν θέλω παρακολούθηση|Gözetlenmek istemiyorum|لا أريد المراقبة
Nu vreau să fiu supravegheat|Não quero ser vigiado|Ik wil niet gevolgd worden|nezávislý novinár
nemecko|me and my neighbour|nebezpečné|Surveillance without limits must end
Freedom, but not only for some|Bez komentára|ohne Worte|sans commentaire|No comment|Bez slov
sin palabras
"""


def test_whoever_asks_for_no_name_or_is_a_minor_in_words_is_counted_only_in_any_language():
    for remark in remarks(UNNAMED):
        (row,) = people("Name;Publish my name;Comment", f'Ida Nowak;yes;"{remark}"')
        assert (remark, row.person, row.reason) == (remark, None, "refusing remark")


def test_slogans_with_a_name_or_without_words_hold_nothing_back():
    for remark in remarks(WRITTEN_OF_THE_MATTER):
        (row,) = people("Name;Publish my name;Comment", f'Ida Nowak;yes;"{remark}"')
        assert (remark, row.reason) == (remark, None)


@each(
    ("remark", "is_listed"),
    [
        *(("Stop it now!", True), ("nezverejniť, prosím pekne… ", False), ("no", True)),
        *(("–", False), ("n/a", False), ("4711", False), ("2021-03-01 10:00", False)),
        *(("a81bc81b-dead-4e5d", False), ("yes", False), ("nie som si istá", True)),
    ],
)
def test_each_comment_that_is_not_plainly_harmless_is_for_somebody_to_read(remark, is_listed):
    (row,) = people("Name;Publish my name;Comment", f'Ida Nowak;yes;"{remark}"')
    assert row.remarks == ((remark.strip(),) if is_listed else ())


@pytest.mark.parametrize("name", ["Firma Oak GmbH", "Oak e.V.", "Verein Eiche", "Fundacja Dąb"])
def test_an_organisation_among_people_is_asked_about(name):
    (row,) = people("Name;Publish my name", f"{name};yes")
    assert row.reason == (
        f"looks like an organisation; if it is a person, say --value '{name}=person', else add it "
        "with coalition add organisation"
    )


@pytest.mark.parametrize("name", ["Anna Haus", "Maria Garden", "Jan Stadt", "Kate Partridge"])
def test_a_person_whose_name_is_a_word_of_organisations_is_one(name):
    (row,) = people("Name;Publish my name", f"{name};yes")
    assert row.person.name == name


@each(
    ("header", "named", "held"),
    [
        ("Age", "18|45|", "17|16 years|fifteen|under 18|2012"),
        ("Alter", "44", "15"),
        ("Geburtsdatum", "1990-01-01|03.04.1985|03.04.85|", "2012-05-01|3.4.2013|03.04.12"),
        ("Data urodzenia", "1990", "2014"),
        ("Are you over 18?", "yes|Yes|x", "no||15"),
        ("Volljährig", "ja", "nein|Nein"),
        ("J'ai au moins 18 ans", "oui", "non|"),
        ("Възраст", "44", "15"),
        ("Дата на раждане", "1990", "2014"),
        ("Minor", "no|", "yes"),
        ("Under 18?", "no|", "yes|x"),
        ("Status", "confirmed|", "withdrawn|unconfirmed|spam|deleted|zurückgezogen"),
        ("E-mail confirmed", "yes", "no||❌"),
        ("Spam", "no|", "yes|x"),
    ],
)
def test_minors_and_who_withdrew_or_was_never_confirmed_are_counted_only(header, named, held):
    cells = [*named.split("|"), *held.split("|")]
    rows = (f"Ida {chr(65 + n)}nowak;yes;2021-03-01;{cell}" for n, cell in enumerate(cells))
    found = people(f"Name;Publish my name;Date;{header}", *rows)
    taken = [row.person is not None for row in found]
    assert taken == [n <= named.count("|") for n in range(len(cells))]
    assert {row.reason for row in found} <= {None, "minor", "state", "withdrawn"}
    rows = (f"Ida {chr(65 + n)}nowak;yes;{cell}" for n, cell in enumerate(cells))
    left_out = people(f"Name;Publish my name;{header}", *rows, told={header: "-"})
    assert all(row.person for row in left_out)


@pytest.mark.parametrize(
    ("header", "named", "held"),
    [
        (
            "How should we list you?",
            "by name|as written|full name",
            "anonymous|only count me|x|y||",
        ),
        ("Wie sollen wir Sie nennen?", "mit Namen|namentlich", "gar nicht|nur Initialen|"),
        ("Comment souhaitez-vous apparaître ?", "nom complet", "pas du tout|prénom seul|"),
    ],
)
def test_a_choice_how_to_be_listed_names_nobody_but_whoever_chose_the_name(header, named, held):
    cells = [*named.split("|"), *held.split("|")]
    rows = [f"Ida {chr(65 + n)}nowak;yes;{cell}" for n, cell in enumerate(cells)]
    found = people(f"Name;Publish my name;{header}", *rows)
    reasons = [row.reason for row in found]
    assert reasons[: named.count("|") + 1] == [None] * (named.count("|") + 1)
    assert {*reasons[named.count("|") + 1 :]} <= {"choice", "unknown"}
    # Whoever chooses the name among other answers agrees to it.
    (row,) = people(f"Name;{header}", f"Ida;{cells[0]}")
    assert (row.reason, row.person.consent) == (None, header)


@each(
    ("row", "value"),
    [
        ("Fam. D'Esempio;;IT", "Fam. D'Esempio=person"),
        ("Circolo L'Onda;;IT", "Circolo L'Onda=person"),
        ("Ida Nowak;;Cote d'Or Sud", "Cote d'Or Sud=-"),
        ("Ida Nowak;;Catalunya", "Catalunya=ES"),
        ("Inh. Ida D'Esempio;;IT", "Inh. Ida D'Esempio=Ida D'Esempio"),
        ("Ida Nowak;soon;IT", "soon=-"),
        ("Ida D'Esempio, joiner, Bath;;IT", "Ida D'Esempio, joiner, Bath=Ida D'Esempio"),
    ],
)
def test_what_a_refusal_says_is_read_by_a_shell_and_takes_the_row(row, value):
    header = "Name;Date;Country;Publish my name"
    (refused,) = people(header, f"{row};yes")
    text, _, meaning = value.rpartition("=")
    told = quoted_value(text, meaning)
    assert told in refused.reason
    assert shlex.split(told) == ["--value", value]
    (taken,) = people(header, f"{row};yes", **{text.casefold(): meaning})
    assert taken.person is not None


def test_what_no_means_of_an_answer_is_not_said_of_a_country():
    header = "Name;Country;Publish my name"
    (row,) = people(header, "Ida Nowak;maybe;yes", maybe="no")
    assert (row.row, row.reason) == (
        2,
        "maybe is not a country; --value 'maybe=-' takes the row without a country, and a code such "
        "as GB instead of the - with that",
    )


def test_what_a_cell_of_one_column_means_can_be_said():
    header = "Name;Publish my name;Name veröffentlichen"
    rows = people(header, "Ida;sure;ja", "Jo;yes;sure", **{"publish my name:sure": "yes"})
    assert [row.reason for row in rows] == [None, "unknown"]
