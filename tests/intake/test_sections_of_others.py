"""Headings within tables, lists and pages above those who are no members."""

import datetime

from case_tables import each

from coalition.intake import make_vocabulary, propose_organisations, read_sheet
from coalition.intake.membership.headings_of_others import is_of_others
from coalition.intake.rows import RefusedRow


def _rows(text):
    return propose_organisations(
        read_sheet(text.encode()),
        make_vocabulary(tiers={}, kinds={}, letters={}, synonyms={}),
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    ).rows


def _taken(text):
    return [row.values["name"] for row in _rows(text) if not isinstance(row, RefusedRow)]


_HEADINGS = [
    "Declined", "Withdrawn", "Former members", "Said no", "Nicht dabei:", "No reply yet",
    "Abgelehnt", "Ont refusé", "Anciens membres", "Sans réponse", "Hanno detto di no", "Ex membri",
    "Sin respuesta", "Antiguos miembros", "Recusaram", "Odmówili", "Byli członkowie", "Odmítli",
    "Bez odpovědi", "Odmietli", "Zavrnili", "Odbili", "Niet ondertekend", "Geen antwoord",
    "Tackat nej", "Takket nei", "Afslået", "Ei vastausta", "Entiset jäsenet", "Lahkusid",
    "Atsisakė", "Atteicās", "Elutasították", "Au refuzat", "Отказаха", "Відмовилися", "Одбили",
    "Αρνήθηκαν", "Reddettiler", "Irrifjutaw", "Gan freagra", "סירבו", "رفضوا", "Van dir que no",
    "Waiting list", "Declined (2)", "Organisations that said no",
]  # fmt: skip


@each("heading", _HEADINGS)
def test_rows_below_such_a_heading_are_refused_up_to_the_next(heading):
    said = heading.strip(" :")
    text = (
        f"Name,Country\nElm Club,FR\n{heading},\nOak Trust,DE\nFir Guild,PL\n"
        "Members,\nAsh Forum,ES\n"
    )
    rows = {row.name: row for row in _rows(text) if isinstance(row, RefusedRow)}
    reason = (
        f"stands in a section of which row 3 says {said}; "
        "if it has agreed, use coalition add organisation"
    )
    assert rows[heading].reason == f"says {said} of others, and is no name"
    assert rows[heading].unknown == ()
    assert (rows["Oak Trust"].reason, rows["Fir Guild"].reason) == (reason, reason)
    assert {"Elm Club", "Ash Forum"}.issubset(_taken(text))


def test_a_section_ends_with_an_empty_row_but_not_with_that_below_its_heading():
    text = "Name,Country\nElm Club,FR\nDeclined,\n,\nOak Trust,DE\n,\nAsh Forum,ES\n"
    assert _taken(text) == ["Elm Club", "Ash Forum"]


def test_a_heading_of_merged_cells_is_one():
    text = (
        "<table><tr><th>Name</th><th>Country</th></tr><tr><td>Elm Club</td><td>FR</td></tr>"
        '<tr><td colspan="2">Declined</td></tr><tr><td>Oak Trust</td><td>DE</td></tr></table>'
    )
    assert _taken(text) == ["Elm Club"]


@each(
    "name",
    ["Out", "NO", "Refuse Plastic Network", "Declined Loans Trust", "Contra e.V."],
)
def test_a_name_among_names_heads_nothing(name):
    text = f"Organisation\nElm Club\n{name}\nOak Trust\n"
    assert {"Elm Club", "Oak Trust"}.issubset(_taken(text))
    text = f"Organisation,Country\nElm Club,FR\n{name},DE\nOak Trust,PL\n"
    assert {"Elm Club", "Oak Trust"}.issubset(_taken(text))


@each(
    "heading",
    [
        "Nein gesagt haben:", "Maybe:", "Out:", "Declined", "Ont refusé :", "Forse:", "Quizás:",
        "Odmówili:", "Možná:", "Misschien:", "Kanske:", "Ei mukana:", "Може би:",
    ],
)  # fmt: skip
def test_names_below_such_a_line_of_a_pasted_list_are_refused(heading):
    text = f"Elm Club\nAsh Forum\n\n{heading}\nOak Trust\nFir Guild\n"
    assert _taken(text) == ["Elm Club", "Ash Forum"]


@each(
    "heading",
    [
        "They left us", "Against the letter", "Said no", "Gegen den Brief", "Contre la lettre",
        "Hanno lasciato la coalizione", "Proti", "Nein gesagt haben", "Not with us",
    ],
)  # fmt: skip
def test_headings_of_pages_are_known(heading):
    assert is_of_others(heading)


@each("heading", ["Against plastic", "We say no to waste", "Members", "Partners and friends"])
def test_other_headings_are_those_of_members(heading):
    assert not is_of_others(heading)


@each("heading", ["Members", "Confirmed", "Unterzeichnet", "Membres", "Členové"])
def test_a_heading_of_members_beside_such_a_section_is_no_name(heading):
    text = f"Name,Country\n{heading},\nElm Club,FR\nDeclined,\nOak Trust,DE\n"
    rows = {row.name: row.reason for row in _rows(text) if isinstance(row, RefusedRow)}
    assert rows[heading].startswith("heads the rows below it; ")
    assert _taken(text) == ["Elm Club"]


@each(
    ("text", "names"),
    [
        ("Elm Club\nDeclined\nOak Trust\nFir Guild", ["Elm Club"]),
        ("Elm Club\nAusgetreten\nOak Trust\nFir Guild", ["Elm Club"]),
        ("Elm Club\nwithdrawn\nOak Trust\nFir Guild", ["Oak Trust", "Fir Guild"]),
        ("Elm Club\nOak Trust\nhanno rifiutato", ["Elm Club"]),
        ("Elm Club\nout\nOak Trust", ["Elm Club", "out", "Oak Trust"]),
    ],
)
def test_a_no_on_a_line_of_a_list_is_of_the_name_above_or_of_those_below(text, names):
    assert _taken(text) == names
