"""Good letters in six languages that tempt every check of letters, and what one slip makes of them."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from coalition.cli import cli
from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign

GOOD = Path(__file__).parent / "good"
ELECTED = "  - {field: kepviselo, label: Az Ön képviselője, optional: true}\n"


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(GOOD, tmp_path / "good")


def findings_of(root):
    return [
        f"{f.path}:{f.line}:{f.column} {f.code} {f.severity} {f.message} | {f.hint}"
        for f in check_campaign(root)
    ]


def test_good_letters_have_no_findings(folder):
    assert findings_of(folder) == []


def test_good_letters_pass_on_the_command_line(folder):
    ran = CliRunner().invoke(cli, ["-C", str(folder), "check"])
    assert (ran.exit_code, ran.stdout) == (0, "")


def test_a_slip_fails_the_command_with_its_line_and_what_to_do(folder):
    place = folder / "data" / "letters" / "el.md"
    place.write_text(place.read_text("utf-8").replace("Με εκτίμηση,\\", "{onma},\\"), "utf-8")
    ran = CliRunner().invoke(cli, ["-C", str(folder), "check"])
    assert (ran.exit_code, ran.stdout) == (
        1,
        "data/letters/el.md:22:1: L020 error: the field {onma} is not defined\n"
        "  22 | {onma},\\\n"
        "     | ^\n"
        "  hint: Write {onoma}, or double the braces if they are meant as braces.\n",
    )


def test_what_is_checked_are_letters_that_a_build_shows(folder):
    built = build_campaign(folder, folder=folder / "build")
    assert built.findings == ()
    assert (folder / "build" / "fr" / "letters" / "fr.txt").exists()


UNDEFINED = (
    "is not defined | Add it under `fields`, or double the braces if they are meant as braces."
)
SLIPS = {
    "a Greek question mark becomes a tag": (
        "el", "γιατί;", "<b>γιατί;</b>",
        [
            ":13:46 L010 error raw HTML is shown as text: <b> | "
            "Use Markdown, such as **strong** or *emphasis*.",
            ":13:55 L010 error raw HTML is shown as text: </b> | "
            "Use Markdown, such as **strong** or *emphasis*.",
        ],
    ),
    "an escaped sign loses its backslash": (
        "pl", "\\<a w zimie jeszcze stała\\>", "<a w zimie jeszcze stała>",
        [
            ":13:58 L010 error raw HTML is shown as text: <a w zimie jeszcze stała> | "
            "Use Markdown, such as **strong** or *emphasis*."
        ],
    ),
    "a link becomes an image": (
        "ar", "[خريطة]", "![خريطة]",
        [
            ":18:4 L011 error an image is shown as its description only | "
            "Say in words what it shows, or link to it."
        ],
    ),
    "an item is indented too far": (
        "hu", "6. árnyék", "       6. árnyék",
        [
            ":19:1 L057 warning `5.` begins a list of one item here | "
            r"Write 5\. if the line is no item of a list.",
            ":21:1 L012 warning this block is shown as it stands and never translated | "
            "Write it as a paragraph: without a fence, indented by less than four spaces."
        ],
    ),
    "a brace is lost": (
        "el", "{{και}}", "{{και}",
        [
            ":20:8 L013 error a single } is not a field | "
            "Write }} for a brace, or a field such as {sender_name}."
        ],
    ),
    "a level is left out": (
        "fr", "### Et", "#### Et",
        [
            ":48:1 L014 warning a heading of level 4 follows one of level 2 | "
            "Make it a heading of level 3."
        ],
    ),
    "an address is cut": (
        "ar", "https://example.org/map", "/map",
        [
            ":18:12 L015 warning a link to /map leads nowhere | "
            "Write the whole address, such as https://example.org/."
        ],
    ),
    "a definition is cut": (
        "fr", "https://example.org/chiffres/", "chiffres/",
        [
            ":58:1 L015 warning a link to chiffres/1 leads nowhere | "
            "Write the whole address, such as https://example.org/."
        ],
    ),
    "a definition asks for another field": (
        "fr", "chiffres/1", "chiffres/{region}",
        [
            f":58:1 L020 error the field {{region}} {UNDEFINED}",
            ":58:1 L065 error the field {region} stands in an address | Write the field into the "
            "text, and an address that is the same for everybody.",
        ],
    ),
    "the salutation asks for another field": (
        "el", "Αξιότιμη κυρία Δήμαρχε", "Αξιότιμη κυρία {epitheto}",
        [f":11:16 L020 error the field {{epitheto}} {UNDEFINED}"],
    ),
    "a name is misspelt in the subject": (
        "hu", "téren: {nev}", "téren: {nve}",
        [
            ":5:10 L020 error the field {nve} is not defined | "
            "Write {nev}, or double the braces if they are meant as braces."
        ],
    ),
    "a recipient is left out and the field stays": (
        "hu", ELECTED, "",
        [
            ":10:3 L022 warning the field {kepviselo} is defined and never used | "
            "Use it in the text, or remove it."
        ],
    ),
    "the year is mistyped": (
        "ga", "2124-12-31", "2012-12-31",
        [
            ":5:11 L030 warning the deadline 2012-12-31 has passed | "
            "Write `closed` with a day, or remove the letter, or its deadline if it goes on."
        ],
    ),
    "the letter is written after its deadline": (
        "fr", "2024-05-02", "2124-06-02",
        [
            ":18:11 L031 warning the deadline 2124-06-01 lies before the letter's date 2124-06-02 | "
            "Correct one of the two."
        ],
    ),
    "nobody receives it": (
        "el", "to:\n  - person: dimarchos\n", "",
        [
            ":3:7 L040 warning the e-mail has no recipient | "
            "Add `to`, with a person, an office and its address, or a field."
        ],
    ),
    "it goes without a subject": (
        "el", "subject: Παγκάκια στην πλατεία — τι θα κάνετε;\n", "",
        [":3:7 L041 warning the e-mail has no subject | Add a line `subject: …`."],
    ),
    "its subject has two lines": (
        "el", "subject: Παγκάκια στην πλατεία — τι", "subject: |-\n  Παγκάκια στην πλατεία —\n  τι",
        [
            ":5:10 L042 error the subject has a line break | "
            "Write it on one line, or after >- instead of |."
        ],
    ),
    "its title is a blank that nobody sees": (
        "ar", "نريد مقاعد في الشوارع، فمتى؟", '"\\u200f\\u00a0\\u061c"',
        [":2:8 L043 error the title looks empty | Write it in words."],
    ),
    "its subject is a paragraph": (
        "el", "τι θα κάνετε;\n", "τι θα κάνετε για όσους δεν μπορούν να σταθούν όρθιοι πολλή ώρα;\n",
        [
            ":5:10 L044 warning the subject has 87 characters, mail programs show at most 78 | "
            "Say in fewer words what matters."
        ],
    ),
    "a paragraph more": (
        "el", "- παγκάκια\n", "- παγκάκια" + " για όλους και όλες" * 10 + "\n",
        [
            ":1:1 L045 warning as a link the mail in el has 2,532 characters, mail programs accept 2,000 | "
            "Give it a short version (`short`) of at most some 380 characters in el."
        ],
    ),
    "a label speaks to somebody": (
        "hu", "label: A képviselő e-mail-címe", "label: '{nev} képviselője'",
        [
            ":11:22 L046 warning the field {nev} is not filled in here | "
            "Say it without the field, or double the braces if they are meant as braces."
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("letter", "old", "new", "findings"), SLIPS.values(), ids=SLIPS)
def test_one_slip_is_told_where_it_is(folder, letter, old, new, findings):
    path = f"data/letters/{letter}.md"
    place = folder / path
    text = place.read_text("utf-8")
    assert text.count(old) == 1
    place.write_text(text.replace(old, new), "utf-8")
    assert findings_of(folder) == [f"{path}{finding}" for finding in findings]


def test_a_recipient_without_an_address_is_told(folder):
    place = folder / "data" / "people" / "dimarchos.yaml"
    place.write_text("name: Ελένη Παραδείγματος\n", "utf-8")
    assert findings_of(folder) == [
        "data/letters/el.md:7:13 L040 warning dimarchos has no e-mail address | "
        "Add `email` to data/people/dimarchos.yaml, or name an office instead."
    ]
