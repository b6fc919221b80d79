"""Remarks that no table understands are asked about, and never ignored."""

import datetime

from case_tables import each

from coalition.intake import make_vocabulary, propose_organisations, read_sheet
from coalition.intake.membership.open_remarks import is_surely_harmless, may_hold_remarks
from coalition.intake.rows import RefusedRow


def rows_of(text, mapping=None, values=None):
    """What the rows of a sheet become."""
    return propose_organisations(
        read_sheet(text.encode(), None, mapping or {}),
        make_vocabulary(tiers={}, kinds={}, letters={}, synonyms=values or {}),
        (),
        mapping=mapping or {},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    ).rows


def refused(text, mapping=None, values=None):
    """The names of the rows that are refused."""
    return [row.name for row in rows_of(text, mapping, values) if isinstance(row, RefusedRow)]


SHEETS = [
    ("Note(s)", "Notre CA doit encore valider le 15 octobre"),
    ("Un mot à ajouter ?", "Notre conseil doit encore valider"),
    ("Anything to add", "the board wants to read it again"),
    ("Uwagi", "Zarząd musi jeszcze zatwierdzić"),
    ("Bemerkungen", "nur die Ortsgruppe"),
    ("Σχόλια", "μόνο το παράρτημα"),
    ("Athugasemdir", "hætt við þátttöku"),
    ("შენიშვნები და სხვა", "გავიდა"),
]


@each(("header", "remark"), SHEETS)
def test_a_remark_that_nobody_understands_is_asked_about(header, remark):
    text = f"Organisation;Country;{header}\nOak Society;FR;\nElm Trust;FR;{remark}\nFir;FR;\n"
    mapped = {"Organisation": "name"} if header.startswith("შ") else {}
    if not mapped:
        assert refused(text) == ["Elm Trust"]
        assert refused(text, values={remark: "-"}) == []
        assert refused(text, values={remark: "no"}) == ["Elm Trust"]
    assert refused(text, {**mapped, header: "-"}) == []


def test_the_question_names_the_cell_and_what_takes_the_row():
    text = "Organisation;Notes\nOak;\nElm;with a black cat\nFir;\n"
    (row,) = (row for row in rows_of(text) if isinstance(row, RefusedRow))
    assert row.reason == (
        "it says with a black cat under Notes, which may say that it is not to be listed"
    )
    (label,) = row.unknown
    assert (label.what, label.label, label.ids, label.key) == (
        *("remark", "with a black cat", ("-", "no"), "Notes"),
    )


@each(
    ("header", "remark"),
    [
        *[("Notes", text) for text in ("private individual", "Individual", "Private person")],
        ("Övrigt", "privatperson"),
        ("Bemerkungen", "Privatperson"),
        ("Opmerkingen", "particulier"),
        ("Uwagi", "osoba prywatna"),
        ("Note", "persona fisica"),
        ("Remarques", "particulier"),
        ("Notes", "in a personal capacity"),
    ],
)
def test_a_remark_that_a_row_is_of_a_person_refuses_it(header, remark):
    text = f"Organisation;Country;{header}\nOak Society;FR;\nElm Trust;FR;{remark}\nFir;FR;\n"
    (row,) = (row for row in rows_of(text) if isinstance(row, RefusedRow))
    assert "and is no organisation" in row.reason


@each(
    ("header", "cells", "may"),
    [
        ("Notes", ["a", "b", "c"], True),
        ("Anything else", ["", "", "call them"], True),
        ("Anything else", ["what we do", "", "call them"], False),
        ("Anything else", ["", "-", "n/a"], False),
        ("Stadt", ["", "", "Bonn"], False),
        ("Ruolo", ["", "", "presidente"], False),
        ("full name", ["", "", "Oak Tree Society"], False),
        ("Want our newsletter?", ["", "", "maybe"], False),
        ("utm_source", ["", "", "mail"], False),
    ],
)
def test_a_column_of_remarks_is_filled_in_few_rows(header, cells, may):
    assert may_hold_remarks(header, cells) is may


@each(
    ("remark", "is_harmless"),
    [
        ("", True),
        ("–", True),
        ("Thank you!", True),
        ("Gründungsmitglied, seit 2019", True),
        ("founding member – see mail", True),
        ("https://oak.example/notes", True),
        ("ana@oak.example", True),
        ("yes", True),
        ("France", True),
        ("2021-03-01", True),
        ("member since 2019, left in 2020", False),
        ("thanks, but wait", False),
        ("Privatperson", False),
        ("until 2020", False),
    ],
)
def test_what_is_surely_harmless(remark, is_harmless):
    assert is_surely_harmless(remark) is is_harmless


@each(
    "header",
    [
        "Nom complet de votre structure",
        "Nome completo da entidade",
        "Επωνυμία φορέα",
        "Nome dell'ente",
        "Jak se jmenuje vaše organizace?",
    ],
)
def test_a_question_for_the_name_of_an_organisation_is_a_column_of_names(header):
    assert refused(f"{header}\tNotes\nOak Society\taber nicht\n") == ["Oak Society"]


def test_an_account_that_is_anonymous_keeps_nobody_out():
    text = "Structure;Nom d'affichage de l'utilisateur;Pays\nOak Society;Utilisateur anonyme;FR\n"
    assert refused(text) == []
