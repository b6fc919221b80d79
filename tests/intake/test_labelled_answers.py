"""An answer behind what it answers, such as `Datenschutz: nein`, wherever somebody wrote it."""

import datetime

import pytest
from case_tables import each

from coalition.intake import make_vocabulary, propose_organisations, read_sheet
from coalition.intake.agreement.labelled_answers import agreement_in
from coalition.intake.rows import RefusedRow

REFUSING = """
Datenschutz: nein|GDPR: no|RODO: nie|RGPD : non|DSGVO nein|AVG: nee|KVKK: hayır|RODO – nie
Einwilligung: nein|Zustimmung: Nein|consent: no|Consent = no|Zgoda: nie|souhlas: ne|súhlas: nie
consentement: non|consentimiento: no|consenso: no|acord: nu|samtykke: nei|samtycke: nej
suostumus: ei|nõusolek: ei|hozzájárulás: nem|piekrišana: nē|sutikimas: ne|суглас: не|згода: ні
Ochrana osobních údajů: ne|Protección de datos: no|Tietosuoja: ei|Personvern: nei|Dataskydd: nej
Adatvédelem: nem|Andmekaitse: ei|Member since 2019; GDPR: no|paid, Datenschutz: nein
"""
AGREEING = """
GDPR: yes|Datenschutz: ja|RODO: tak|consent: yes|Einwilligung: ja
"""
OTHER = """
Newsletter: nein|paid: no|Logo: nein|We care for data protection: no spies|Datenschutz|GDPR|no
Data protection is no crime|privacy network
"""


def cells_of(table):
    """The texts of a table."""
    return [cell for line in table.strip().splitlines() for cell in line.split("|")]


@each(
    ("text", "answer"),
    [
        *((text, "no") for text in cells_of(REFUSING)),
        *((text, "yes") for text in cells_of(AGREEING)),
        *((text, None) for text in cells_of(OTHER)),
    ],
)
def test_what_a_text_answers_to_a_word_for_agreeing_in_it(text, answer):
    assert agreement_in(text) == answer


def reasons(text):
    """Why the rows of a sheet are refused, by their names."""
    found = propose_organisations(
        read_sheet(text.encode(), None, {}),
        make_vocabulary(tiers={}, kinds={}, letters={}, synonyms={}),
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    ).rows
    return {row.name: row.reason for row in found if isinstance(row, RefusedRow)}


@pytest.mark.parametrize("header", ["Notes", "Description", "Anything", "Sonstiges", "Uwagi"])
@pytest.mark.parametrize("cell", ["Datenschutz: nein", "GDPR: no", "RODO: nie"])
def test_a_labelled_no_refuses_its_row_in_any_column(header, cell):
    text = f"Organisation;Country;{header}\nOak Society;FR;{cell}\nElm Trust;FR;\nFir;FR;\n"
    assert reasons(text) == {
        "Oak Society": f"it says {cell} under {header}; to take it all the same: --value '{cell}=-'"
    }


@pytest.mark.parametrize("name", ["Oak Society ({})", "Oak Society [{}]", "Oak Society – {}"])
@pytest.mark.parametrize("note", ["GDPR: no", "Datenschutz: nein", "RODO: nie"])
def test_a_labelled_no_beside_a_name_refuses_it(name, note):
    name = name.format(note)
    text = f"Organisation;Country\n{name};FR\nElm Trust;FR\n"
    assert reasons(text) == {name: f"it says {note} beside the name"}


@pytest.mark.parametrize(
    "header",
    ["Datenschutz", "Datenschutzerklärung", "Privacy policy", "I accept the privacy policy"],
)
def test_a_no_below_a_header_of_data_protection_refuses_its_row(header):
    text = f"Organisation;Country;{header}\nOak Society;FR;no\nElm Trust;FR;yes\nFir;FR;yes\n"
    assert reasons(text) == {
        "Oak Society": f"it says no under {header}; if it has agreed all the same, mend the "
        f"sheet; if the question is about something else, leave it out: --map '{header}=-'"
    }
