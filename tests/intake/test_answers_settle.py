"""What is printed to copy settles a question: no row asks again what has been answered."""

from case_tables import each
from hypothesis import assume, given
from hypothesis import strategies as st
from test_proposals import proposals

from coalition.intake import RefusedRow
from coalition.intake.values.vocabulary import ORGANISATION

NAMES = (
    *("Noc bez hluku", "Oak Club", "Stiftung Schlaf", "Les Amis du Silence", "Georgia", "BfS"),
    *("Φίλοι της Νύχτας", "Тихий дом", "Rada Miasta", "Anna Lis", "Haus Linde e.V.", "Union"),
)
BRACKETS = (
    *("", "(Slovakia)", "(France)", "(OC)", "(OC, Malta)", "(https://oak.example)", "(FR)"),
    *("(oak.example)", "(Oak Society)", "(association)", "(Georgia)", "(Lyon)", "(OC) (Malta)"),
)
MARKS = (" - ", " – ", ", ", ": ", " | ", " => ", " ... ", "; ", " / ", " + ")
REMARKS = (
    *("they still need to send the logo", "Katrin will sign this week", "muss noch gefragt werden"),
    *("on hold for now", "doit encore répondre", "Rückmeldung fehlt", "será decidido", "Berlin"),
    *("ще не відповіли", "?", "will they?", "has to think (2nd try)", "yes"),
)
LINES = st.tuples(*map(st.sampled_from, (NAMES, BRACKETS, MARKS, REMARKS))).map(
    lambda parts: f"{parts[0]} {parts[1]}".strip() + parts[2] + parts[3]
)
LISTS = st.lists(LINES, min_size=1, max_size=5)


def questions(found):
    """The questions about names that are asked, as label and what is printed for it."""
    refused = [row if isinstance(row, RefusedRow) else row.doubt for row in found.rows]
    labels = [label for row in refused if row for label in row.unknown if label.what == "name"]
    return {label.label: label.ids[0] if label.ids else ORGANISATION for label in labels}


def as_read(answers):
    """The same as the command line has it, which parts at the last `=`."""
    pairs = (f"{text}={value}".rpartition("=") for text, value in answers.items())
    return {text: value for text, _, value in pairs}


@given(LISTS, st.sampled_from(["", "- ", "1. "]))
def test_the_answers_that_a_pasted_list_prints_settle_its_questions(lines, bullet):
    text = "\n".join(f"{bullet}{line}" for line in lines)
    # Lines with the same number of commas may be a table, of which the columns are asked about.
    assume(not {",", ";", "|"} & {*text})
    asked = questions(proposals(text))
    again = questions(proposals(text, synonyms=as_read(asked)))
    assert not set(asked) & set(again)


@given(LISTS)
def test_the_answers_that_a_sheet_prints_settle_its_questions(lines):
    text = "\n".join(("Organisation;Website", *(f'"{line}";' for line in lines), "Elm Trust;", ""))
    asked = questions(proposals(text))
    again = questions(proposals(text, synonyms=as_read(asked)))
    assert not set(asked) & set(again)


PROPOSED = """
Noc bez hluku (Slovakia) - they still need to send the logo > Noc bez hluku; country SK
Oak Club (France) – they will sign > Oak Club; country FR
Stiftung Schlaf (https://schlaf.example) - muss noch zusagen > Stiftung Schlaf; website https://schlaf.example
Les Amis du Silence (ADS) - ils votent en mai > Les Amis du Silence; short_name ADS
Тихий дім (Malta, https://dim.example/a/b) – будуть думати > Тихий дім; country MT; website https://dim.example/a/b
"""


@each("line", PROPOSED.strip().splitlines())
def test_brackets_of_a_proposed_name_are_read_as_in_any_list(line):
    text, _, expected = line.partition(" > ")
    text = f"- {text}\n- Elm Trust\n- Fir Society"
    row = proposals(text, synonyms=as_read(questions(proposals(text)))).rows[0]
    name, *cells = expected.split("; ")
    assert row.values == {"name": name, **dict(cell.split(" ") for cell in cells)}
