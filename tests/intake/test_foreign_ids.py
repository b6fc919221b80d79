"""Whose ids stand in a column `id`: this campaign's, or those of another system."""

import datetime

from case_tables import each

from coalition.intake import Proposal, make_vocabulary, propose_organisations, read_sheet

OURS = frozenset({"oak", "elm"})


def ids(text, mapping=None, known=OURS):
    """The ids that rows are taken for, by their names; the notes; who is refused."""
    found = propose_organisations(
        read_sheet(text.encode(), None, mapping or {}),
        make_vocabulary({}, {}, {}, {})._replace(ids=known),
        (),
        mapping=mapping or {},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    )
    taken = {row.values["name"]: row.id for row in found.rows if isinstance(row, Proposal)}
    return taken, found.notes, [row.name for row in found.rows if not isinstance(row, Proposal)]


@each("header", ["id", "ID", "Id"])
def test_slugs_of_another_system_are_no_ids_of_ours(header):
    taken, notes, _ = ids(f"{header};Organisation\noak-society;Oak Society\nelm;Elm Society\n")
    assert taken == {"Oak Society": None, "Elm Society": None}
    assert (
        f"not taken for this campaign's ids: {header} (if they are, say --map '{header}=id')"
        in notes
    )


@each("code", ["org-7", "A12", "recAbCdEfGhIjKlMn", "12", "a1b2c3", "de-berlin-001"])
def test_codes_of_another_system_are_none_either(code):
    assert ids(f"id;Organisation\n{code};Oak Society\n")[0] == {"Oak Society": None}


def test_a_foreign_id_makes_no_organisation_of_what_is_none():
    rows = "a-1;Oak Society\na-2;privat\na-3;Test\na-4;Your organisation\na-5;e.V.\n"
    taken, _, refused = ids(f"id;Organisation\n{rows}")
    assert taken == {"Oak Society": None}
    assert refused == ["privat", "Test", "Your organisation", "e.V."]


def test_ids_of_records_that_there_are_are_ours():
    assert ids("id;Name\noak;Oak Society\nelm;Elm\n;Ash Society\n")[0] == {
        "Oak Society": "oak", "Elm": "elm", "Ash Society": None,
    }  # fmt: skip


def test_ids_are_ours_where_somebody_says_so():
    text = "id;Organisation\nash-society;Ash Society\n"
    assert ids(text, {"id": "id"})[0] == {"Ash Society": "ash-society"}


def test_a_sheet_that_we_have_written_has_our_ids():
    header = "id;name;short_name;aliases;country;website;kind;tier"
    assert ids(f"{header}\nash;Ash Society;;;;;;\n", known=frozenset())[0] == {"Ash Society": "ash"}
