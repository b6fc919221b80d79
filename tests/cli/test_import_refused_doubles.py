"""A double whose name is first asked about for something else: the record is named all the same."""

import datetime

from case_tables import each

from coalition.commands.import_organisations import (
    OrganisationsImportOptions,
    plan_organisations_import,
)
from coalition.commands.import_outcome import Conversation
from coalition.intake.names.spellings_of_known import KnownNames
from coalition.yamltext import render_mapping

TWO = "may be two names, and nobody has said that it is one; give each a row"

CALLED_LIKE_PEOPLE = [
    ("Özgür Bakış", "Ozgur Bakis", "doubtful"),
    ("Ozgur Bakis", "Özgür Bakış", "doubtful"),
    ("Anna Elbe", "ANNA ELBE", "update"),
    ("Sarı Göl", "Sari Gol", "doubtful"),
    ("Čista Šuma", "Чиста Шума", "doubtful"),
]
ASKED_ABOUT = [
    (
        "Klusā Gaisma",
        "Klusā Gaisma / Quiet Light",
        f"{TWO}; it looks like known: Klusā Gaisma, same name but for the subtitle",
    ),
    (
        "Univ. Altholm, Inst. für Lampen",
        "Universität Altholm, Institut für Lampen",
        f"{TWO}; it looks like known: Univ. Altholm, Inst. für Lampen, "
        "same name but for the kind of organisation",
    ),
    ("Klusā Upe", "Klusā Gaisma / Quiet Light", TWO),
]


def outcomes(folder, known, row):
    """What an import makes of one row, beside one record."""
    record = folder / "data/organisations/known.yaml"
    record.parent.mkdir(parents=True)
    record.write_text(render_mapping({"name": known}), encoding="utf-8")
    campaign = {"id": "doubles", "title": "Doubles", "languages": ["en"]}
    (folder / "data/campaign.yaml").write_text(render_mapping(campaign), encoding="utf-8")
    options = OrganisationsImportOptions(on=datetime.date(2026, 3, 1))
    sheet = f'name;country\n"{row}";LV\n'.encode()
    nobody = Conversation(lambda _: "skip")
    return plan_organisations_import(folder, "rows.csv", sheet, options, nobody).outcomes


@each(("known", "row", "status"), CALLED_LIKE_PEOPLE)
def test_a_record_in_another_spelling_is_no_person(known, row, status, tmp_path_factory):
    found = outcomes(tmp_path_factory.mktemp("campaign"), known, row)
    assert [(one.status, one.id) for one in found] == [(status, "known")]


@each(("known", "row", "detail"), ASKED_ABOUT)
def test_whoever_is_asked_about_a_name_is_told_of_its_record(known, row, detail, tmp_path_factory):
    found = outcomes(tmp_path_factory.mktemp("campaign"), known, row)
    assert [(one.status, one.detail) for one in found] == [("refused", detail)]


@each(
    ("name", "is_known"),
    [
        ("Özgür Bakış", True),
        ("Ozgur Bakis", True),
        ("OZGUR BAKIS", True),
        ("Ozgur Baki", False),
        ("Lampe", True),
        ("LAMPE", False),
        ("Roza Vetrov", True),
        ("Volnaia Reka", True),
        ("Roza Vetrova", False),
        ("", False),
    ],
)
def test_other_spellings_of_names_of_several_words_are_known(name, is_known):
    assert (name in KnownNames({"Özgür Bakış", "Lampe", "Роза ветров", "Вольная река"})) is is_known
    assert name not in KnownNames()
