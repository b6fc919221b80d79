"""A letter filled in and opened by links: Python and the pages' script answer to one table."""

import json
import shutil
import subprocess
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.fields import field_names
from coalition.mail import (
    LONGEST,
    Correspondent,
    LetterText,
    fill_in,
    open_with,
    render_draft,
    render_mailbox,
    render_mailto,
)
from coalition.mail.webmail import WebmailService, render_webmail

CASES = json.loads(Path(__file__).with_name("cases.json").read_text("utf-8"))
SCRIPT = Path(__file__).parents[2] / "coalition/exports/assets/mail.js"
SERVICE = WebmailService("Mail", "Example", "https://mail.example/", ("to", "cc", "su", "body"))


def read_draft(data):
    return message_from_bytes(data, policy=policy.default)


def letter_of(case):
    text = case["letter"]["text"] * case.get("repeat", 1)
    return {**case["letter"], "text": text}


def in_python(case):
    letter = letter_of(case)
    opening = open_with(
        LetterText(**{**letter, "optional": frozenset(letter["optional"])}),
        case["values"],
        tuple(case["to"]),
        tuple(case["cc"]),
    )
    return opening.holds, render_mailto(opening.mail), render_webmail(SERVICE, opening.mail)


@each("case", CASES, ids=[case["what"] for case in CASES])
def test_a_filled_letter_opens_as_the_table_says(case):
    assert in_python(case) == (case["holds"], case["mailto"], case["webmail"])


HOSTILE = (
    "x\r\nBcc: evil@example.org\r\n\r\nHi",
    "\0\x07\x1b[31m\x85\u2028\u2029\ufeff",
    "\u202etxet\u2066\u200f",
    "\ud800 \udfff \udfff\ud800 😀",
    "<script>alert(1)</script> & \"' %0D%0Abcc=x",
    "[a](javascript:b) ![c](d) `e` **f**\n\n1. h\n2. {name} {{name}} {town} {} }",
    '#import "x"; $ x $ <label> @ref \\u{202e} // /*',
    "$& $1 $` $' \\1 __proto__ constructor",
    "?bcc=evil@example.org&to=x#y",
)


def hostile_cases():
    """Letters that hold strange texts in each of the places where somebody can put them."""
    for text in HOSTILE:
        plain = {"subject": "S", "text": "A\n\n{town}\n\n- {name}\n- {town}\n", "short": "{name}",
                 "labels": {"name": "N", "town": "T"}, "optional": ["town"]}  # fmt: skip
        letters = [plain, *({**plain, part: text} for part in ("subject", "text", "short"))]
        letters.append({**plain, "labels": {"name": text, "town": text}})
        for letter in letters:
            for values in ({}, {"name": text}, {"town": text}):
                yield {"letter": letter, "values": values, "to": ["a@example.org"], "cc": []}
    long = {
        "subject": "S",
        "text": "{name}",
        "short": None,
        "labels": {"name": "N"},
        "optional": [],
    }
    yield {"letter": long, "values": {"name": LONG[0]}, "to": ["a@example.org"], "cc": []}


@pytest.mark.skipif(shutil.which("node") is None, reason="node runs the script outside a browser")
def test_the_script_of_the_pages_does_the_same():
    program = """
const cases = JSON.parse(require("fs").readFileSync(0, "utf-8"));
const answers = cases.map((one) => {
  const {mail, holds} = coalitionMail.openWith(one.letter, one.values, one.to, one.cc);
  const link = coalitionMail.webmail(mail, "https://mail.example/", ["to", "cc", "su", "body"]);
  return [holds, coalitionMail.mailto(mail), link];
});
console.log(JSON.stringify(answers));
"""
    asked = [{**case, "letter": letter_of(case)} for case in CASES]
    strange = [*hostile_cases()]
    answers = [tuple(answer) for answer in in_a_browser(program, asked + strange)]
    assert answers[: len(CASES)] == [
        (case["holds"], case["mailto"], case["webmail"]) for case in CASES
    ]
    for case, answer in zip(strange, answers[len(CASES) :], strict=True):
        assert (case, answer) == (case, in_python(case))
        assert answer[1].startswith("mailto:a@example.org?")
        assert answer[1].count("?") == 1


def in_a_browser(program, asked):
    done = subprocess.run(
        ["node", "-e", SCRIPT.read_text("utf-8") + program],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


DRAFTS = """
const asked = JSON.parse(require("fs").readFileSync(0, "utf-8"));
console.log(JSON.stringify(asked.map(([letter, values, people, mailboxes]) =>
  coalitionMail.draft(letter, values, people, mailboxes, "el"))));
"""
OFFICES = (
    Correspondent("Council, Office of “Streets”", "streets+1@example.org"),
    Correspondent("=?utf-8?q?evil=40evil.org=2C?= Łódź", "b@example.org"),
)
TYPED = (
    "Ada",
    "Zoë “O’Brien” & Šárka <b>{name}</b> 100%+1",
    "Οδός Αθηνάς 5, شارع الزهور, 中山路" * 9,
    "x\r\nBcc: evil@example.org\r\n\r\nHi",
    "\0\u202e\ud800.\u2028=?utf-8?q?Hi?=",
)
LONG = ("漢" * 40_000, "a" * 100_000)


@pytest.mark.skipif(shutil.which("node") is None, reason="node runs the script outside a browser")
def test_a_draft_of_what_was_typed_is_the_one_that_the_program_makes():
    letter = {
        "subject": "Από {name}",
        "text": "Αγαπητοί,\n\n{name}\n.\n{town}\n",
        "labels": {"name": "Όνομα", "town": "Πόλη"},
        "optional": ["town"],
    }
    hostile = [
        "a@example.org>, <b@example.org",
        "a@b.example,c@d.example",
        "a@\r\nBcc:x.example",
        "x",
    ]
    people = {"to": [one.address for one in OFFICES], "cc": [*hostile, "mp+1@example.org"]}
    boxes = {one.address: render_mailbox(one, "To") for one in OFFICES}
    typed = [{"name": text} for text in TYPED] + [{"name": "Ada", "town": text} for text in LONG]
    asked = [[letter, values, people, boxes] for values in typed]
    fields = LetterText(**{**letter, "optional": frozenset(letter["optional"])})
    for values, draft in zip(typed, in_a_browser(DRAFTS, asked), strict=True):
        made = read_draft(draft.encode("utf-8"))
        filled = [fill_in(part, fields, values) for part in (letter["subject"], letter["text"])]
        wanted = read_draft(render_draft(OFFICES, (), *filled, "el"))
        assert set(made.keys()) == {*wanted.keys(), "Cc"}
        for header in ("X-Unsent", "Subject", "To", "Content-Language"):
            assert made[header] == wanted[header]
        assert [one.addr_spec for one in made["To"].addresses] == people["to"]
        assert [one.addr_spec for one in made["Cc"].addresses] == ["mp+1@example.org"]
        lone = str.maketrans({"\ufffd": "?"})
        assert made.get_content().translate(lone) == wanted.get_content().translate(lone)
        assert max(map(len, draft.split("\r\n"))) <= 998
        assert draft.isascii()


LETTERS = st.builds(
    LetterText,
    subject=st.text(),
    text=st.text(st.sampled_from("{name} {town}\n\n{{}}ab\r\x00\u202e<&%+é漢")),
    short=st.none() | st.text(),
    labels=st.fixed_dictionaries({"name": st.text(), "town": st.text()}),
    optional=st.frozensets(st.sampled_from(["name", "town"])),
)
VALUES = st.dictionaries(st.sampled_from(["name", "town", "other"]), st.text())


@given(LETTERS, VALUES)
def test_whatever_is_typed_no_link_is_cut_and_no_recipient_is_added(letter, values):
    opening = open_with(letter, values, ("a@example.org",), ())
    link = render_mailto(opening.mail)
    assert opening.holds == "nothing" or len(link) <= LONGEST
    assert link.startswith("mailto:a@example.org")
    assert not set(link) & set(' <>"\r\n#')
    assert link.count("?") <= 1
    assert [part.partition("=")[0] for part in link.partition("?")[2].split("&") if part] in (
        [], ["subject"], ["body"], ["subject", "body"],
    )  # fmt: skip


@given(LETTERS, VALUES)
def test_filling_leaves_no_field_that_has_a_label(letter, values):
    plain = dict.fromkeys(values, "x")
    assert not {"name", "town"} & set(field_names(fill_in(letter.text, letter, plain)))
