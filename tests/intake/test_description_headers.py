"""Descriptions say what an organisation is, and nothing of listing it."""

import datetime

from case_tables import each
from test_open_remarks import refused

from coalition.intake import make_vocabulary, propose_organisations, read_sheet
from coalition.intake.words.description_headers import is_description_header

DESCRIPTIONS = """
Description|Short description of your organisation|Describe your organisation in one sentence
About you|About us|What does your organisation do?|Tell us about your group|3. What do you do?
Kurzbeschreibung|Beschreibung|Kurze Beschreibung der Organisation|Was macht eure Organisation?
Beschreiben Sie Ihre Organisation in einem Satz|Présentation|Présentation de l'association
Que fait votre association ?|Décrivez votre structure|Descripción|Breve descripción de la entidad
¿A qué se dedica vuestra organización?|Descrizione|Di cosa si occupa la vostra associazione?
Descrição|O que faz a vossa organização?|Beschrijving|Wat doet uw organisatie?|Opis|Opis organizacji
Czym się zajmuje Państwa organizacja?|Popis|Popis organizace|Čím se zabýváte?|Čím sa zaoberá vaša
Leírás|Mivel foglalkozik a szervezet?|Kuvaus|Mitä järjestönne tekee?|Beskrivning|Vad gör er förening?
Beskrivelse|Hvad laver jeres forening?|Hva gjør organisasjonen?|Kirjeldus|Millega tegeleb teie ühing?
Apraksts|Ko dara jūsu biedrība?|Aprašymas|Ką veikia jūsų organizacija?|Descriere|Ce face organizația?
Opišite svojo organizacijo|Čime se bavi vaša udruga?|Опис|Чим займається організація?|Описание
С какво се занимава организацията?|Περιγραφή|Τι κάνει η οργάνωσή σας;|Kuruluşunuzu tanıtın
Deskrizzjoni|Cur síos|الوصف|תיאור
"""
OTHERS = "Notes|Podpis|Organisation|Country|Status|Type of support|Your role|Subscription|Comments"


def texts(table):
    return table.strip().replace("\n", "|").split("|")


@each(
    ("header", "is_one"),
    [(text, True) for text in texts(DESCRIPTIONS)] + [(text, False) for text in texts(OTHERS)],
)
def test_which_headers_are_of_descriptions(header, is_one):
    assert is_description_header(header) is is_one


@each("header", texts(DESCRIPTIONS))
def test_a_text_of_a_description_refuses_no_row(header):
    text = (
        f"Organisation;Country;{header}\nOak Society;FR;\nElm Trust;FR;We refuse concrete\n"
        "Fir Union;FR;Anonymous advice, no names\nAsh League;FR;\nYew Circle;FR;We left the old\n"
        "Rowan Club;FR;wir warten auf niemanden\n"
    )
    assert refused(text) == []


def test_that_a_description_is_not_read_is_said_with_what_reads_it():
    sheet = read_sheet(
        b"Organisation;Kurzbeschreibung\nOak;Wir pflanzen\nElm;Wir malen\n", None, {}
    )
    notes = propose_organisations(
        sheet,
        make_vocabulary(tiers={}, kinds={}, letters={}, synonyms={}),
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    ).notes
    assert notes == (
        "columns read: name",
        "description, not read: Kurzbeschreibung (to read its texts as descriptions: "
        "--map 'Kurzbeschreibung=description')",
    )
