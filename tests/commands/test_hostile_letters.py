"""What people type and translators write changes no structure, header or recipient of a letter."""

import email
import json
import re
import struct
from email import policy
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from coalition.commands.build import build_campaign
from coalition.commands.show import show_record
from coalition.commands.show_mail import render_letter
from coalition.errors import CommandError
from coalition.exports.cards import _shown, render_card
from coalition.letters import escape_markdown

CAMPAIGN = "id: t\ntitle: T\nlanguages: [en, fr]\nformats: [eml, md, fragment]\nas_of: 2024-05-09\n"
LETTER = """\
---
title: A call
kind: email
subject: From {{name}}
to: [{{name: Office, email: office@example.org}}]
send_in: [fr, en]
fields:
  name: {{label: Your name}}
  town: {{label: Your town, required: false}}
---
Dear Mayor,

- {{name}}
- {{town}}

{passage} {{name}}.
"""
HOSTILE = (
    "x\r\nBcc: evil@example.org\r\n\r\nHi",
    "\0\x07\x1b[31m\x85\u2028",
    "\u202etxet\u2066\u200f",
    "\ud800 \udfff",
    "<script>alert(1)</script><img src=x onerror=y>",
    "[a](javascript:b) ![c](d) `e` **f** # g\n\n- h\n\n> i\n\n```\nj",
    '#import "x"; #read("/etc/passwd") $ x $ <label> @ref \\u{202e} // /*',
    '=?utf-8?q?evil=40evil.org=2C?= "x" <y@example.org>, z@example.org;',
    "{name} {{town}} {unknown} {{ } $& \\1",
    "1. a\n2) b\n+ c\n--- \n| d | e |\n|---|---|",
    "漢" * 30_000 + "é&" * 30_000,
)
TYPED = st.dictionaries(
    st.sampled_from(["name", "town"]),
    st.text(max_size=40)
    | st.sampled_from(HOSTILE[:-1])
    | st.text("<>&*_`[](){}#$\\-+=|~!\n\r\0\u202e\ud800"),
)


@pytest.fixture(scope="module")
def letter(tmp_path_factory):
    root = tmp_path_factory.mktemp("hostile")
    (root / "data/letters").mkdir(parents=True)
    (root / "data/campaign.yaml").write_text(CAMPAIGN, "utf-8")
    (root / "data/letters/call.md").write_text(LETTER.format(passage="I am"), "utf-8")
    return show_record(root, "call", only=("en",))


class _Tags(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.text = [], set(), ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data):
        self.text += data


@settings(max_examples=20)
@example({"name": "Ada", "town": HOSTILE[-1]})
@given(TYPED)
def test_whatever_is_typed_every_format_keeps_its_structure(letter, values):
    view, edition = letter.records[0].view, letter.edition

    def rendered(form, given):
        return render_letter(view, form, given, edition)

    plain = {name: "x" for name, text in values.items() if text.strip()}
    html = _Tags(rendered("html", values).decode("utf-8"))
    assert html.tags == _Tags(rendered("html", plain).decode()).tags
    assert html.attributes == {"data-field"}
    shown, wanted = (
        _Tags(MarkdownIt("commonmark").render(rendered("markdown", given).decode("utf-8")))
        for given in (values, plain)
    )
    assert shown.tags == wanted.tags
    assert shown.attributes == set()
    assert rendered("text", values).decode("utf-8")
    message = email.message_from_bytes(rendered("eml", values), policy=policy.default)
    assert [one.addr_spec for one in message["To"].addresses] == ["office@example.org"]
    assert set(message.keys()) == {
        "X-Unsent", "Subject", "To", "Content-Language", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
    }  # fmt: skip
    try:
        link = rendered("mailto", values).decode("ascii")
    except CommandError as error:
        assert "is too long for a link" in str(error)  # noqa: PT017 - long texts are refused
    else:
        assert link.startswith("mailto:office@example.org?subject=")
        assert link.count("?") == 1
        assert not set(link) & set(' <>"#\r')


@given(st.text() | st.sampled_from(HOSTILE[:-1]))
def test_escaped_text_is_shown_as_it_stands_wherever_it_is_put(text):
    line = escape_markdown(text.replace("\0", ""))
    words = " ".join(text.replace("\0", "").split())
    for before, tags in (("", ["p"]), ("- ", ["ul", "li"]), ("> ", ["blockquote", "p"])):
        if words:
            html = _Tags(MarkdownIt("commonmark").render(f"x\n\n{before}{line}\n"))
            assert html.tags == ["p", *tags]
            assert " ".join(html.text.split()) == f"x {words}"


def test_whatever_is_translated_no_header_recipient_or_element_is_added(tmp_path):
    (tmp_path / "data/letters").mkdir(parents=True)
    catalogs = tmp_path / "locales/fr/LC_MESSAGES"
    catalogs.mkdir(parents=True)
    (tmp_path / "data/campaign.yaml").write_text(CAMPAIGN, "utf-8")
    head = 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    texts = [text.encode("utf-8", "replace").decode()[:3000] for text in HOSTILE]
    for number, text in enumerate(texts):
        (tmp_path / f"data/letters/l{number}.md").write_text(LETTER.format(passage="I am"), "utf-8")
        answers = {
            ("title", "A call"): text,
            ("subject", "From {name}"): f"{text} {{name}}",
            ("fields/name/label", "Your name"): text,
            ("fields/town/label", "Your town"): text,
            (None, "Dear Mayor,"): text,
            (None, "{name}"): "{name}",
            (None, "{town}"): f"{{town}} {text}",
            (None, "I am {name}."): f"{text} {{name}}",
        }
        entries = (
            (f"msgctxt {json.dumps(context)}\n" if context else "")
            + f"msgid {json.dumps(source)}\nmsgstr {_po(answer)}\n"
            for (context, source), answer in answers.items()
        )
        (catalogs / f"letter-l{number}.po").write_text(
            "\n".join((head, *entries)), "utf-8", newline=""
        )
    build_campaign(tmp_path)
    translated = 0
    for path in (tmp_path / "build").glob("*/letters/*.eml"):
        message = email.message_from_bytes(path.read_bytes(), policy=policy.default)
        assert [one.addr_spec for one in message["To"].addresses] == ["office@example.org"]
        assert not {"Bcc", "Cc", "From"} & set(message.keys())
        translated += message["Content-Language"] == "fr"
    # What the checks call an error is not sent at all.
    assert translated
    allowed = {
        "div",
        "h2",
        "p",
        "ul",
        "ol",
        "li",
        "span",
        "bdi",
        "strong",
        "em",
        "code",
        "a",
        "br",
        "hr",
        "pre",
        "blockquote",
    }
    for path in (tmp_path / "build").glob("*/letters/*.fragment.html"):
        html = _Tags(path.read_text("utf-8"))
        assert set(html.tags) <= allowed
        assert html.tags.count("li") == 2
        assert html.attributes <= {"lang", "dir", "data-text", "data-field", "href"}
        assert not re.search(r"href=\"(?!https?:|mailto:)", path.read_text("utf-8"))


def _po(text):
    """A text as gettext's tools write it."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escapes.get(letter, letter) for letter in text if letter != "\0") + '"'


@pytest.mark.parametrize("text", [HOSTILE[1] + HOSTILE[2], HOSTILE[3], HOSTILE[6], HOSTILE[-1]])
def test_a_card_shows_every_text_as_text(text):
    words = {"language": "ar", "rtl": True, "accent": "#8a1f5c"}
    card = render_card(words | {name: _shown(text) for name in ("title", "kind", "campaign")})
    assert struct.unpack(">II", card[16:24]) == (1200, 630)
    assert len(_shown(text)) <= 200
    assert _shown(text).isprintable()
