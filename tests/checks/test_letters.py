"""What is said of one letter: exact sentences at the exact line."""

import datetime

import pytest

from coalition.checks import letter_findings
from coalition.letters import parse_markdown, split_letter
from coalition.model import FrontMatter, Letter, Person
from coalition.records import read_record
from coalition.yamltext import Positions

TODAY = datetime.date(2024, 5, 9)


PEOPLE = {
    "mayor": Person(id="mayor", name="Alex Example", email="mayor@example.org"),
    "chief": Person(id="chief", name="Sam Example"),
    "gone": Person(id="gone", withdrawn=datetime.date(2021, 5, 1)),
}


def told(front, body, kind="open-letter"):
    """Everything said of a letter, as `line:column CODE severity message | hint`."""
    split = split_letter(f"---\ntitle: A call\nkind: {kind}\n{front}---\n{body}")
    record = read_record(FrontMatter, split.front, "call.md", first_line=split.front_line).record
    one = Letter(id="call", front=record, body=split.body, first_line=split.first_line)
    positions = Positions(split.front, split.front_line)
    found = letter_findings(one, parse_markdown(split.body), "call.md", positions, TODAY, PEOPLE)
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
    "a link would run a program": (
        "",
        "Read [this](javascript:alert) and [that](about.html).\n",
        [
            "5:13 L015 error javascript: links are refused | "
            "Write the whole address, such as https://example.org/.",
            "5:42 L015 warning a link to about.html leads nowhere | "
            "Write the whole address, such as https://example.org/.",
        ],
    ),
    "links lead somewhere": (
        "",
        "[a](https://example.org/{town}) and <mailto:a@example.org>\n",
        ["5:1 L020 error the field {town} is not defined | "
         "Add it under `fields`, or double the braces if they are meant as braces."],
    ),
    "the deadline lies before the date": (
        "date: 2031-05-02\ndeadline: 2031-05-01\n",
        "Act.\n",
        [
            "5:11 L031 warning the deadline 2031-05-01 lies before the letter's date 2031-05-02 | "
            "Correct one of the two."
        ],
    ),
    "the title has a line break": (
        "subject: |\n  Stop\n  it\n",
        "Act.\n",
        [
            "4:10 L042 error the subject has a line break | "
            "Write it on one line, or after >- instead of |."
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


OFFICE = "to: [{name: Office, email: office@example.org}]\n"
MAILS = {
    "nothing is wrong": (f"subject: Stop it\n{OFFICE}", []),
    "a person has an address": ("subject: Stop it\nto: [{person: mayor}]\n", []),
    "nobody receives it": (
        "subject: Stop it\n",
        [
            "3:7 L040 warning the e-mail has no recipient | "
            "Add `to`, with a person, an office and its address, or a field."
        ],
    ),
    "a person has no address": (
        f"subject: Stop it\n{OFFICE}cc: [{{person: chief}}]\n",
        [
            "6:15 L040 warning chief has no e-mail address | "
            "Add `email` to data/people/chief.yaml, or name an office instead."
        ],
    ),
    "a person has withdrawn": (
        "subject: Stop it\nto: [{person: gone}]\n",
        ["5:15 L040 warning gone has withdrawn | Name another recipient."],
    ),
    "it has no subject": (
        OFFICE,
        ["3:7 L041 warning the e-mail has no subject | Add a line `subject: …`."],
    ),
}


@pytest.mark.parametrize(("front", "findings"), MAILS.values(), ids=MAILS)
def test_an_email_to_send_can_be_sent(front, findings):
    assert told(front, "Act.\n", kind="email") == findings


def test_an_open_letter_needs_neither_address_nor_subject():
    assert told("to: [{person: chief}]\n", "Act.\n") == []
