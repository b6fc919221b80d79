"""What is said of one letter: exact sentences at the exact line."""

import datetime

import pytest

from coalition.checks import letter_findings
from coalition.letters import parse_markdown, split_letter
from coalition.model import FrontMatter, Letter
from coalition.records import read_record
from coalition.yamltext import Positions

TODAY = datetime.date(2024, 5, 9)


def told(front, body):
    """Everything said of a letter, as `line:column CODE severity message | hint`."""
    split = split_letter(f"---\ntitle: A call\nkind: email\n{front}---\n{body}")
    record = read_record(FrontMatter, split.front, "call.md", first_line=split.front_line).record
    one = Letter(id="call", front=record, body=split.body, first_line=split.first_line)
    positions = Positions(split.front, split.front_line)
    found = letter_findings(one, parse_markdown(split.body), "call.md", positions, TODAY)
    return [f"{f.line}:{f.column} {f.code} {f.severity} {f.message} | {f.hint}" for f in found]


NAME = "fields:\n  name: {label: Your name}\n"
CASES = {
    "nothing is wrong": (NAME, "Yours, {name}\n", []),
    "a field is misspelt": (
        NAME,
        "First.\n\n{name} and {nmae}\n",
        [
            "9:1 L020 error the field {nmae} is not defined | "
            "Write {name}, or double the braces if they are meant as braces."
        ],
    ),
    "a field is defined nowhere, twice in a passage": (
        "",
        "{town} and {town}\n",
        [
            "5:1 L020 error the field {town} is not defined | "
            "Add it under `fields`, or double the braces if they are meant as braces."
        ],
    ),
    "a field is never used": (
        NAME,
        "Yours\n",
        [
            "5:3 L022 warning the field {name} is defined and never used | "
            "Use it in the text, or remove it."
        ],
    ),
    "a field stands in the subject only": (f"subject: From {{name}}\n{NAME}", "Yours\n", []),
    "a field is an address only": (
        f"to: [{{field: name, label: You}}]\n{NAME}", "Yours\n", [],
    ),
    "a field of the subject is defined nowhere": (
        "subject: From {name}\n",
        "Yours\n",
        [
            "4:10 L020 error the field {name} is not defined | "
            "Add it under `fields`, or double the braces if they are meant as braces."
        ],
    ),
    "braces are meant": ("", "Like {{this}}\n", []),
    "a brace stands alone": (
        "",
        "Like {This}\n",
        [
            "5:6 L013 error a single { is no field | "
            "Write {{ for a brace, or a field such as {sender_name}.",
            "5:11 L013 error a single } is no field | "
            "Write }} for a brace, or a field such as {sender_name}.",
        ],
    ),
    "the deadline was yesterday": (
        "deadline: 2024-05-08\n",
        "Act.\n",
        [
            "4:11 L030 warning the deadline 2024-05-08 has passed | "
            "Remove the letter, or the deadline if the letter still matters."
        ],
    ),
    "the deadline is today": ("deadline: 2024-05-09\n", "Act.\n", []),
}  # fmt: skip


@pytest.mark.parametrize(("front", "body", "findings"), CASES.values(), ids=CASES)
def test_a_letter_is_told_what_its_readers_would_stumble_over(front, body, findings):
    assert told(front, body) == findings
