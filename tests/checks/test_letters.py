"""What is said of one letter: exact sentences at the exact line."""

import datetime

from case_tables import each

from coalition.checks.letters import letter_findings
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
    title = "" if front.startswith("title:") else "title: A call\n"
    first, rest = front.split("\n", 1) if not title else ("", front)
    head = title or f"{first}\n"
    split = split_letter(f"---\n{head}kind: {kind}\n{rest}---\n{body}")
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
            "9:12 L020 error the field {nmae} is not defined | "
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
    "fields stand in every part of a body": (
        "",
        "# {a}\n\n- one {b}\n- **{c}**\n\n> two\n> three {d}\n\n[x][y], <https://e.org/> {e}\n\n"
        "1. `{f}`\n2. two\n\n[y]: https://example.org/\n",
        [
            f"{place} L020 error the field {{{name}}} is not defined | "
            "Add it under `fields`, or double the braces if they are meant as braces."
            for place, name in [
                ("5:3", "a"), ("7:7", "b"), ("8:5", "c"), ("11:9", "d"),
                ("13:26", "e"), ("15:5", "f"),
            ]
        ],
    ),
    "each part of a body uses the fields": (
        "title: '{t}'\nintro: '{i}'\nnotice: '{n}'\nfields:\n"
        + "".join(f"  {name}: {{label: A}}\n" for name in "tinabcdef"),
        "# {a}\n\n- one {b}\n- **{c}**\n\n> two\n> three {d}\n\n[x][y], <https://e.org/> {e}\n\n"
        "1. `{f}`\n2. two\n\n[y]: https://example.org/\n",
        [],
    ),
    "a field of the heads is defined nowhere": (
        "title: To {a}\nintro: By {a}, {b}\nnotice: '{{c}}'\n",
        "Yours\n",
        [
            f"{place} L020 error the field {{{name}}} is not defined | "
            "Add it under `fields`, or double the braces if they are meant as braces."
            for place, name in [("2:8", "a"), ("4:8", "a"), ("4:8", "b")]
        ],
    ),
    "a list stands within a sentence": (
        "",
        "Signed by {signatories}\n",
        [
            "5:11 L020 error the field {signatories} is not defined | "
            "Write {signatories} into the body, as a paragraph of its own."
        ],
    ),
    "a list stands by itself": ("", "{directory}\n\n> {signatories}\n", []),
    "a label and a note ask for a field": (
        "to: [{field: name, label: '{name}', note: 'Of {town}, {{really}}'}]\n"
        "fields:\n  name: {label: '{name}', example: '{name}'}\n",
        "Yours\n",
        [
            f"{place} L046 warning the field {{{name}}} is not filled in here | "
            "Say it without the field, or double the braces if they are meant as braces."
            for place, name in [("6:17", "name"), ("6:36", "name"), ("4:27", "name"), ("4:43", "town")]
        ],
    ),
    "a title nobody sees": (
        'title: "\\u200b\\u00a0\\u3164"\n',
        "Act.\n",
        ["2:8 L043 error the title looks empty | Write it in words."],
    ),
    "a title of signs": ("title: '✊🏽 ?'\n", "Act.\n", []),
    "a title with a line feed of another sort": (
        'title: "Stop\\u2028it"\n',
        "Act.\n",
        [
            "2:8 L042 error the title has a line break | "
            "Write it on one line, or after >- instead of |."
        ],
    ),
    "a subject ends its line": ("subject: |\n  Stop it\n", "Act.\n", []),
    "braces are meant": ("", "Like {{this}}\n", []),
    "a brace stands alone": (
        "",
        "Like {This}\n",
        [
            "5:6 L013 error a single { is not a field | "
            "Write {{ for a brace, or a field such as {sender_name}.",
            "5:11 L013 error a single } is not a field | "
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
    "links lead nowhere": (
        "",
        "[a]()\n\n[b](#top)\n\n[c](TEL:+49)\n\n[d](https:/e.org)\n\n[e](über.html)\n\n"
        "a.html, [f](a.html) and\n[g](a.html), [h][h]\n\n[h]: b.html\n",
        [
            f"{place} L015 warning {message} | Write the whole address, such as https://example.org/."
            for place, message in [
                ("5:5", "a link has no address"),
                ("7:5", "a link to #top leads nowhere"),
                ("9:5", "tel: links lead nowhere"),
                ("11:5", "a link to https:/e.org leads nowhere"),
                ("13:5", "a link to über.html leads nowhere"),
                ("15:13", "a link to a.html leads nowhere"),
                ("16:5", "a link to a.html leads nowhere"),
                ("18:1", "a link to b.html leads nowhere"),
            ]
        ],
    ),
    "a link is all field": (
        "fields: {page: {label: Your page}}\n",
        "[My page]({page})\n",
        [
            "6:11 L015 warning a link to {page} leads nowhere | "
            "Begin the address with https://, and write the field into the text.",
            "6:11 L065 error the field {page} stands in an address | Write the field into the "
            "text, and an address that is the same for everybody.",
        ],
    ),
    "links are refused by every way of writing them": (
        "",
        "[a](DATA:text/html,x)\n\n<vbscript:x>\n\n[b][c]\n\n[c]: file:///etc/passwd\n",
        [
            f"{place} L015 error {scheme} links are refused | "
            "Write the whole address, such as https://example.org/."
            for place, scheme in [("5:5", "data:"), ("7:2", "vbscript:"), ("11:6", "file:")]
        ],
    ),
    "words and code look like refused links": (
        "",
        "[sic]: data: none, <data: as ever>. See `[x](javascript:y)`, file: a cabinet.\n",
        [],
    ),
    "links lead somewhere": (
        "",
        "[a](https://example.org/town) and <mailto:a@example.org>\n",
        [],
    ),
    "fields stand in the text": (
        'source: https://example.org/{date}\ndate: 2031-05-02\n',
        "{date} [a](https://example.org/?q={date}) <https://example.org/{date}> [b][b] [{date}](https://b.org).\n\n"
        r"[c](https\://example.org/{date}) [d](mailto:{date}@example.org) https://e.org/{date} {{date}}."
        "\n\n[b]: https://example.org/{date}\n",
        [f"{place} L065 error the field {{date}} stands in an address | Write the field into the "
         "text, and an address that is the same for everybody."
         for place in ("4:9", "7:35", "7:64", "9:26", "9:45", "9:79", "11:1")],
    ),
    "escapes hide no field in an address from the one that stands beside it": (
        "date: 2031-05-02\n",
        "[a](https&#58;//a.org/{date}), [b](https\\://b.org/{date}), https://c.org/{date}\n",
        [f"{place} L065 error the field {{date}} stands in an address | Write the field into the "
         "text, and an address that is the same for everybody."
         for place in ("6:23", "6:51", "6:74")],
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
            "Write `closed` with a day, or remove the letter, or its deadline if it goes on."
        ],
    ),
    "the deadline is today": ("deadline: 2024-05-09\n", "Act.\n", []),
}  # fmt: skip


@each(("front", "body", "findings"), CASES.values(), ids=CASES)
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
    "another site sends it": ("action_url: https://example.org/act\n", []),
    "another site is there besides": (
        f"action_url: https://example.org/act\n{OFFICE}",
        ["3:7 L041 warning the e-mail has no subject | Add a line `subject: …`."],
    ),
    "a subject as long as may be": (f"subject: {'x' * 78}\n{OFFICE}", []),
    "a subject that is cut": (
        f"subject: {'x' * 79}\n{OFFICE}",
        [
            "4:10 L044 warning the subject has 79 characters, mail programs show at most 78 | "
            "Say in fewer words what matters."
        ],
    ),
    "a subject that a field makes long": (
        f"subject: {'x' * 60} from {{n}}\n{OFFICE}fields: {{n: {{label: N, example: {'y' * 20}}}}}\n",
        [
            "4:10 L044 warning the subject has 86 characters, mail programs show at most 78 | "
            "Say in fewer words what matters."
        ],
    ),
    "marks on letters take no room": ("subject: " + "a\u0301" * 78 + f"\n{OFFICE}", []),
    "it has no subject": (
        OFFICE,
        ["3:7 L041 warning the e-mail has no subject | Add a line `subject: …`."],
    ),
}


@each(("front", "findings"), MAILS.values(), ids=MAILS)
def test_an_email_to_send_can_be_sent(front, findings):
    assert told(front, "Act.\n", kind="email") == findings


def test_an_open_letter_needs_neither_address_nor_subject():
    assert told("to: [{person: chief}]\n", "Act.\n") == []


def test_of_one_code_in_one_body_twenty_findings_are_told():
    found = told("", "<b>a</b>\n\n" * 30)
    assert len(found) == 20
    assert " … and more like this in the same text | " in found[-1]
