"""Where an endorsement is recorded is public: people whom a source surely names are left out."""

from case_tables import each
from test_proposals import proposals

from coalition.intake.names.people_in_sources import names_person

NAMED = """
Tom|Katrin|Олена|met Anna Lis at a fair|Mail von Petra Nowak, 3. März|appel avec Julie Dupont
rozmowa z Anna Kowalska|Ivan Horvat (telefon)|Call with Anna-Lena Berg 2021-03-01|Πέτρος Παπαδόπουλος
e-mail; Petra Nowak|Anna Maria Lis
"""
UNNAMED = """
web form|Sofia|Milan|April 2021|Mai 2021|Juli-Treffen|Florence meeting|https://oak.example/anna-lis
Petra Nowak Foundation newsletter|Oak Conference|Mark Letter|Mai Treffen|Frank Newsletter|OAK|letter of 3 March
Angel Fund form|Grace Conference|Brief an den Rat|Spotkanie w Warszawie|Anna Haus e.V.|signed letter
Petra Kelly Stiftung|Julia Meeting
"""


@each("text", [text for line in NAMED.strip().splitlines() for text in line.split("|")])
def test_a_source_names_somebody(text):
    assert names_person(text)


@each("text", [text for line in UNNAMED.strip().splitlines() for text in line.split("|")])
def test_a_source_names_nobody(text):
    assert not names_person(text)


SHEET = (
    "Organisation;Source\nOak Society;Tom\nElm Trust;web form\nFir Club;met Anna Lis at a fair\n"
)


def test_the_row_is_taken_without_such_a_source_which_is_told_and_counted():
    found = proposals(SHEET)
    assert [row.values for row in found.rows] == [
        {"name": "Oak Society"},
        {"name": "Elm Trust", "source": "web form"},
        {"name": "Fir Club"},
    ]
    told = ("source left out: it holds a person's name",)
    assert [row.remarks for row in found.rows] == [told, (), told]
    assert found.notes[-1] == (
        "left out, for they hold how to reach somebody, or who told it: source (2); write those "
        "cells without it and import again"
    )


def test_a_source_of_the_command_line_stays_as_it_is():
    rows = proposals(SHEET, defaults={"source": "told by Anna Lis"}).rows
    assert [row.values["source"] for row in rows] == [
        "told by Anna Lis",
        "web form",
        "told by Anna Lis",
    ]
