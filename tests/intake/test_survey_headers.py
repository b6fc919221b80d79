"""Exports of tools for surveys, whose questions stand above the parts of their answers."""

import datetime

from case_tables import each
from test_standing import refused

from coalition.intake import make_vocabulary, propose_organisations, read_sheet
from coalition.intake.formats.survey_headers import without_other_choice
from coalition.intake.headers.option_columns import option_headers
from coalition.intake.rows import Row


def values(text):
    """What is taken of each row of a sheet."""
    vocabulary = make_vocabulary(tiers={}, kinds={}, letters={}, synonyms={})
    found = propose_organisations(
        read_sheet(text.encode()),
        vocabulary,
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2025, 4, 1),
    )
    return [{key: str(value) for key, value in row.values.items()} for row in found.rows]


QUESTIONS = (
    "Respondent ID;End Date;What is the name of your organisation?;In which country is it based?;;"
    "Do you agree to be listed publicly?;Who should we contact about the campaign?;"
)
LABELS = ";;Open-Ended Response;Response;Other (please specify);Response;Name;Email Address"
GERMAN = (
    "Teilnehmer-ID;Wie heißt Ihre Organisation?;In welchem Land hat sie ihren Sitz?;;"
    "An wen wenden wir uns? (Kontakt);"
)


@each(
    ("text", "found"),
    [
        (
            f"{QUESTIONS}\n{LABELS}\n"
            "1;03/13/2025 10:04:00 AM;Oak Forum;Ireland;;Yes;Ada Example;ada@oak.example\n"
            "2;03/14/2025 10:04:00 AM;Elm Forum;Other (please specify);Kosovo;Yes;Bo Example;\n",
            [
                {"name": "Oak Forum", "country": "IE", "joined": "2025-03-13"},
                {"name": "Elm Forum", "country": "XK", "joined": "2025-03-14"},
            ],
        ),
        (
            f"{GERMAN}\n;Offene Antwort;Antwort;Sonstiges (bitte angeben);Name;E-Mail\n"
            "1;Eichenforum;Österreich;;Ida Muster;ida@eiche.example\n",
            [{"name": "Eichenforum", "country": "AT"}],
        ),
        (
            'Q1,Q2\nName of your organisation,Country\n"{""ImportId"":""QID1""}",'
            '"{""ImportId"":""QID2""}"\nOak Forum,Ireland\n',
            [{"name": "Oak Forum", "country": "IE"}],
        ),
        (
            "Nom de l'organisation;Sigle;Pays;Courriel\nName of organisation;Acronym;Country;E-mail\n"
            "Chêne Libre;CL;France;a@chene.example\n",
            [{"name": "Chêne Libre", "short_name": "CL", "country": "FR"}],
        ),
        (
            "Organisation name (in full);Acronym or short name;Website (if any)\n"
            "Oak Forum;OF;oak.example\n",
            [{"name": "Oak Forum", "short_name": "OF", "website": "https://oak.example"}],
        ),
        (
            "Organisation;Country\nResponse Network;Ireland\n",
            [{"name": "Response Network", "country": "IE"}],
        ),
    ],
)
def test_two_rows_of_headers_are_read_as_one(text, found):
    assert values(text) == found


@each(
    ("cells", "left"),
    [
        (("Oak", "Other", "Kosovo"), ("Oak", "", "Kosovo")),
        (("Oak", "Sonstiges", "Kosovo"), ("Oak", "", "Kosovo")),
        (("Oak", "Autre pays", ""), ("Oak", "Autre pays", "")),
        (("Oak", "Ireland", ""), ("Oak", "Ireland", "")),
    ],
)
def test_other_is_passed_over_where_a_field_beside_it_says_which(cells, left):
    keys = {0: "name", 1: "country", 2: "country"}
    assert without_other_choice(Row(2, cells), keys).cells == left


def test_things_to_tick_of_one_question_are_known_by_its_name():
    headers = ("Type [NGO]", "Type [Union]", "G01[SQ1]. Topic [Air]", "G01[SQ2]. Topic [Sea]")
    assert option_headers((*headers, "Name [full]", "Country")) == {*headers}


@each(
    ("sheet", "names"),
    [
        ("Name;Type [NGO];Type [Trade union]\nOak;Yes;No\nElm;No;Yes", []),
        ("Name;We agree [to sign];We agree [to be listed]\nOak;Yes;No\nElm;Yes;Yes", ["Oak"]),
        ("Name;End Date\nOak;2025-03-01 10:04:11\nElm;2025-03-02 11:00:12", []),
        ("Name;End Date\nOak;2025-03-01 00:00:00\nElm;", ["Oak"]),
        # A total below answers is none, and makes them nothing else.
        ("Nazwa;Kraj;Podpis\nDąb;PL;tak\nWiąz;PL;nie\nRazem;;1", ["Wiąz", "Razem"]),
        ("Name;Archived\nOak;false\nElm;true", ["Elm"]),
        ("Name;Deleted at\nOak;\nElm;2025-03-01", ["Elm"]),
        ("Nom;Brouillon\nChêne;non\nOrme;oui", ["Orme"]),
        ("Nome;Arquivado\nCarvalho;não\nOlmo;sim", ["Olmo"]),
        ("Name;Concept\nOak;trees for all\nElm;more trees", []),
        ("Nom;Nom d'utilisateur\nChêne;Anonyme\nOrme;Anonyme", []),
        ("Name;Username\nOak;anonymous\nElm;anonymous", []),
    ],
)
def test_what_a_tool_notes_of_a_row_is_no_answer_but_puts_it_away(sheet, names):
    assert refused(sheet)[0] == names
