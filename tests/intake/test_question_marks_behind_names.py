"""A question mark behind a name says that somebody is not sure, or is of the name: it is asked."""

from case_tables import each
from test_proposals import proposals

from coalition.intake import RefusedRow
from coalition.intake.organisations.refused_rows import MAY_BE_UNSURE

UNSURE = """
FÖB? > FÖB
Oak Club ??? > Oak Club
Stiftung Schlaf (?) > Stiftung Schlaf
Les Amis du Silence ? > Les Amis du Silence
Elm Trust (Malta)? > Elm Trust (Malta)
Fir Forum? (FF) > Fir Forum (FF)
Φίλοι της Νύχτας? > Φίλοι της Νύχτας
Тихий дім？ > Тихий дім
أصدقاء الليل؟ > أصدقاء الليل
"""
SURE = "Libert? des Sons|¿Quién? Foro Roble|Oak Club|Who? What? Forum"


@each("line", UNSURE.strip().splitlines())
def test_a_question_mark_behind_a_name_is_asked_about(line):
    name, _, bare = line.partition(" > ")
    for text in (f"- {name}\n- Yew Society\n", f'Organisation;Website\n"{name}";\nYew Society;\n'):
        row = proposals(text).rows[0]
        assert row.reason == MAY_BE_UNSURE
        (label,) = row.unknown
        assert (label.label, label.ids) == (name, (bare, "organisation"))
        taken = proposals(text, synonyms={name: bare}).rows[0]
        assert "?" not in taken.values["name"]
        kept = proposals(text, synonyms={name: "organisation"}).rows[0]
        assert kept.values["name"] == name


@each("name", SURE.split("|"))
def test_a_question_mark_within_a_name_is_not(name):
    row = proposals(f"- {name}\n- Yew Society\n").rows[0]
    assert not isinstance(row, RefusedRow)


def test_a_name_of_the_directory_keeps_its_question_mark():
    row = proposals("- Oak Club?\n- Yew Society\n", names=["Oak Club?"]).rows[0]
    assert row.values["name"] == "Oak Club?"
