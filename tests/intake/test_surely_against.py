"""Cells and names that are nothing but a refusal, a withdrawal or a wish not to be named."""

import datetime

import pytest
from case_tables import each

from coalition.intake import make_vocabulary, propose_organisations, read_sheet
from coalition.intake.membership.surely_against import no_within, says_no_in_a_cell
from coalition.intake.rows import RefusedRow
from coalition.intake.struck_out import struck_reason

_REFUSING = """
    Please do not list us|wir sind ausgetreten|declined|bitte nicht veröffentlichen|ex-member
    not a member any more|mail: they said no|ne pas nous citer|ont quitté la coalition|si è ritirata
    no quieren aparecer|disseram que não|nie chcą być wymienieni|už není člen|eronnut|tackat nej
    heeft geweigerd|niet vermelden|nem kíván|ne tegyék közzé|retras|nu mai este membru|повукли се
    відмовилися|оттеглиха се|αρνήθηκαν|reddettiler|atsisakė|izstājās|lahkusid|לא לפרסם|رفضوا
    Withdrawn, 3 May|board said no|sorry, they have left the coalition|🚫
"""
_SUBJECTS = """
    We say no to waste|against surveillance|does not want cars in cities|Refuse and recycling
    Gegen Überwachung|ex-prisoners|Former members of parliament meet here|They left school early
    Nicht mehr Autos|We remove plastic from beaches|contre le nucléaire|Say no|Köln sagt nein
    We do not publish books|People who declined asylum|Kündigungsschutz|Ausgetretene aus der Kirche
    1 Old Street|jane@oak.example|+49 30 123|Berlin|NGO|https://oak.example|sheet of the secretariat
"""


def _listed(text: str) -> list[str]:
    return [item for line in text.strip().splitlines() for item in line.strip().split("|")]


def _refused(text: str, values: dict[str, str] | None = None) -> dict[str, str]:
    """Names of refused rows with the reasons, of a sheet."""
    found = propose_organisations(
        read_sheet(text.encode()),
        make_vocabulary(tiers={}, kinds={}, letters={}, synonyms=values or {}),
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    )
    return {row.name: row.reason for row in found.rows if isinstance(row, RefusedRow)}


@each("cell", [text for text in _listed(_REFUSING) if text != "nem kíván"])
def test_a_cell_that_says_no_is_known_in_any_language(cell):
    assert says_no_in_a_cell(cell)


@each("cell", _listed(_SUBJECTS))
def test_what_an_organisation_does_says_nothing_against_it(cell):
    assert not says_no_in_a_cell(cell)
    assert not says_no_in_a_cell(cell, is_prose=True)


@each(
    ("text", "is_no"),
    [
        ("We plant trees. Please do not list us.", True),
        ("Wir pflanzen Bäume.\nWir sind ausgetreten", True),
        ("A club of gardeners, ex-members, and friends", False),
        ("Old trees: delete, replace, plant", False),
    ],
)
def test_a_description_says_no_in_a_sentence_of_its_own(text, is_no):
    assert says_no_in_a_cell(text, is_prose=True) == is_no


_HEADERS = [
    "Description", "Source", "Aliases", "Website", "Email", "Telephone", "Contact person", "Street",
    "Town", "Beschreibung", "Adresse", "Téléphone",
]  # fmt: skip


@each("header", _HEADERS)
@pytest.mark.parametrize("cell", ["Please do not list us", "ausgetreten", "ex-membre"])
def test_a_no_in_any_column_refuses_its_row_and_says_how_to_take_it(header, cell):
    text = f"Name,{header},Country\nOak Trust,{cell},DE\nElm Club,,FR\n"
    assert _refused(text) == {
        "Oak Trust": f"it says {cell} under {header}; to take it all the same: --value '{cell}=-'"
    }
    assert _refused(text, {cell: "-"}) == {}


def test_a_no_in_a_column_of_kinds_refuses_its_row():
    assert _refused("Name,Kind\nOak Trust,declined\nElm Club,\n") == {
        "Oak Trust": (
            "it says declined under Kind; to take it all the same leave the column out: "
            "--map 'Kind=-'"
        )
    }


@each(
    ("name", "no"),
    [
        ("Maple Guild 🚫", "🚫"),
        ("Maple Guild 👎", "👎"),
        ("Cedar Forum bitte löschen", "bitte löschen"),
        ("Alder Union NOT YET", "NOT YET"),
        ("DELETE Larch Club", "DELETE"),
        ("Cedar Trust ex-member", "ex-member"),
        ("Cèdre Asso ancien membre", "ancien membre"),
        ("Cedro Comitato non pubblicare", "non pubblicare"),
        ("Wiąz Klub do usunięcia", "do usunięcia"),
        ("Ash Trust\ndoes not want to be listed", "does not want to be listed"),
        ("Alder Trust: Board said no", "Board said no"),
        ("Lime Club = nein", "nein"),
        ("Lime Guild: no", "no"),
        ("Larch Guild -> out", "out"),
        ("Дъб Клуб: не", "не"),
        ("withdrawn", "withdrawn"),
        ("do not publish", "do not publish"),
        ("NOT SIGNED", "NOT SIGNED"),
        ("nicht veröffentlichen", "nicht veröffentlichen"),
    ],
)
def test_a_no_beside_a_name_is_found(name, no):
    assert no_within(name) == no


@each(
    "name",
    [
        "Women Against Violence", "Mothers: against war", "Stop Out", "Delete Group", "Say no",
        "Pending Matters Trust", "Europe Says No", "REMOVE THE CAP", "Maybe Collective", "Oak - NO",
        "Kollektiv Gegen, Berlin", "Teatro - Fora", "Contra: Zeitung", "Nicht dabei e.V. Berlin",
        "Former Members Union", "Alumni", "Rückzug ins Grüne", "Jo & Ne", "Foundation Not Yet There",
    ],
)  # fmt: skip
def test_names_with_such_words_are_names(name):
    assert no_within(name) == ""


@each(
    "name",
    [
        "Alder Trust: Board said no", "Lime Club = nein", "Lime Guild: no", "Larch Guild -> out",
        "withdrawn", "do not publish", "NOT SIGNED", "Alder Club (No!)", "Ash Trust (nein)",
    ],
)  # fmt: skip
def test_no_command_is_offered_that_would_take_a_no(name):
    text = f"Name,Country\n{name},DE\nElm Society,FR\n"
    (row, _) = propose_organisations(
        read_sheet(text.encode()),
        make_vocabulary(tiers={}, kinds={}, letters={}, synonyms={}),
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    ).rows
    assert isinstance(row, RefusedRow)
    assert row.unknown == ()


def test_the_refusal_says_how_to_mend_the_sheet():
    assert _refused("Name,Country\nLime Club = nein,DE\nwithdrawn,FR\n") == {
        "Lime Club = nein": (
            "it says nein beside the name; write the name alone if it is a member"
        ),
        "withdrawn": (
            "it says withdrawn in place of a name; write the name there if it is a member"
        ),
    }


@each("stroke", ["\u0335", "\u0336"])
def test_letters_with_a_stroke_through_them_are_struck_out(stroke):
    name = "".join(letter + stroke for letter in "Ash Trust")
    assert struck_reason(name) == "Ash Trust is struck out; if it holds, remove the strike"
    assert struck_reason(f"Ash{stroke} Trust") == ""


@each("header", ["May we list you?", "Dürfen wir Sie nennen?", "How shall we list you?", "Joined"])
@pytest.mark.parametrize(
    "cell",
    ["withdrawn", "do not publish", "NOT SIGNED", "Board said no", "ausgetreten", "out", "👎"],
)
def test_a_no_in_other_words_is_no_question(header, cell):
    text = (
        f"Organisation,{header},Country\nElm Club,yes,FR\nOak Trust,{cell},DE\nAsh Forum,yes,FR\n"
    )
    reason = _refused(text)["Oak Trust"]
    assert reason.startswith(f"it says {cell} under {header}; ")
    assert "=yes" not in reason


@each("cell", ["maybe", "not yet", "vielleicht"])
def test_who_may_agree_later_is_asked_about(cell):
    text = f"Organisation,May we list you?\nElm Club,yes\nOak Trust,{cell}\n"
    assert _refused(text) == {
        "Oak Trust": f"it says {cell} under May we list you?, which is no plain yes or no"
    }
