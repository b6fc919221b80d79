"""The formats in which letters are offered besides their pages."""

import re
import struct
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.errors import CommandError
from coalition.exports import extras
from coalition.exports.qr import render_qr

CAMPAIGN = """\
id: streets
title: Open <Streets> & Co
languages: [en, ar]
base_url: https://streets.example/build/
as_of: 2024-05-09
%s"""
HOSTILE = "#let x = 1 *bold* <b> $x$ [a](javascript:1) {{y}} \\\\ `code`"
CALL = f"""\
---
title: "{HOSTILE}"
kind: email
subject: "{HOSTILE}"
notice: "{HOSTILE}"
to: [{{name: "Office *of* [Streets]", email: office@example.org}}]
fields:
  name: {{label: "Your *name*](x)"}}
  town: {{label: Town, required: false}}
%s---
Dear **Mayor**,

- {{town}}
- benches

{{town}}

{{name}}

{{signatories}}
"""


@pytest.fixture
def campaign_of(tmp_path):
    def make(campaign="", front=""):
        (tmp_path / "data/letters").mkdir(parents=True, exist_ok=True)
        (tmp_path / "data/organisations").mkdir(exist_ok=True)
        (tmp_path / "data/campaign.yaml").write_text(CAMPAIGN % campaign, "utf-8")
        (tmp_path / "data/letters/call.md").write_text(CALL % front, "utf-8")
        (tmp_path / "data/organisations/oak.yaml").write_text(
            "name: '1. *Oak* {name} <i>'\nsigned: [{letter: call}]\n", "utf-8"
        )
        return tmp_path

    return make


def letters_of(root, tag="en"):
    folder = root / f"build/{tag}/letters"
    return {path.name.partition(".")[2] for path in folder.iterdir()} - {"html", "txt"}


FORMATS = {
    "none is asked for": ("", "", {"eml", "md"}),
    "the campaign asks": ("formats: [qr]\n", "", {"qr.svg"}),
    "the letter asks": ("formats: [qr]\n", "formats: [fragment]\n", {"fragment.html"}),
    "the letter asks for nothing": ("formats: [qr]\n", "formats: []\n", set()),
    "every one": (
        "formats: [eml, md, fragment, qr, card]\n",
        "",
        {"eml", "md", "fragment.html", "qr.svg", "card.png"},
    ),
}


@pytest.mark.parametrize(("campaign", "front", "made"), FORMATS.values(), ids=FORMATS)
def test_those_are_made_that_the_letter_or_else_the_campaign_asks_for(
    campaign_of, campaign, front, made
):
    root = campaign_of(campaign, front)
    build_campaign(root)
    assert letters_of(root) == made
    # It is not translated, so the formats that cannot say so are missing.
    assert letters_of(root, "ar") == made - {"md"}
    page = (root / "build/en/letters/call.html").read_text("utf-8")
    assert ("call.eml" in page) == ("eml" in made)
    assert ('content="https://streets.example/build/en/letters/call.card.png"' in page) == (
        "card.png" in made
    )


def test_markdown_shows_what_was_written_and_nothing_else(campaign_of):
    root = campaign_of()
    build_campaign(root)
    text = (root / "build/en/letters/call.md").read_text("utf-8")
    html = MarkdownIt("commonmark").render(text)
    shown = HOSTILE.replace("{{y}}", "{y}").replace("\\\\", "\\")
    assert text_of(html) == (
        f"{shown} {shown} To: Office *of* [Streets] <office@example.org> Subject: {shown} "
        "Dear Mayor, benches [Your *name*](x)] 1. *Oak* {name} <i>"
    )
    assert set(re.findall(r"<([a-z0-9]+)", html)) == {
        "h1", "blockquote", "p", "br", "strong", "ul", "li",
    }  # fmt: skip


def text_of(html):
    class Reader(HTMLParser):
        parts = ""

        def handle_data(self, data):
            self.parts += data

    reader = Reader()
    reader.feed(html)
    return " ".join(reader.parts.split())


def test_a_fragment_is_one_element_with_its_language(campaign_of):
    root = campaign_of("formats: [fragment]\n")
    build_campaign(root)
    html = (root / "build/ar/letters/call.fragment.html").read_text("utf-8")
    assert html.startswith(
        '<div lang="ar" dir="rtl" data-text="call">\n<h2 lang="en" dir="ltr">#let'
    )
    assert html.endswith("</div>\n")
    tags = set(re.findall(r"<([a-z0-9]+)", html))
    assert tags <= {"div", "h2", "p", "ul", "li", "span", "strong", "bdi"}
    assert not set(re.findall(r' ([a-z-]+)="', html)) - {
        "lang",
        "dir",
        "data-text",
        "data-field",
        "data-list",
    }


def test_a_code_is_a_picture_and_leads_to_the_page(campaign_of, monkeypatch):
    encoded = []
    monkeypatch.setattr("coalition.exports.qr.render_qr", lambda url: encoded.append(url) or b"")
    build_campaign(campaign_of("formats: [qr]\n"), only=("ar",))
    assert encoded == ["https://streets.example/build/ar/letters/call.html"]
    picture = render_qr(encoded[0])
    assert picture.startswith(b'<svg xmlns="http://www.w3.org/2000/svg"')
    assert picture == render_qr(encoded[0])


def test_a_card_has_its_size_and_is_taken_over_until_its_words_change(campaign_of, monkeypatch):
    root = campaign_of("formats: [card]\n")
    build_campaign(root)
    card = root / "build/en/letters/call.card.png"
    made = card.read_bytes()
    assert struct.unpack(">II", made[16:24]) == (1200, 630)
    monkeypatch.setattr("coalition.exports.cards.render_card", lambda _: b"x" * 99)
    build_campaign(root)
    assert card.read_bytes() == made
    card.write_bytes(made[:-1] + b"?")
    build_campaign(root, only=("en",))
    assert card.read_bytes() != made
    letter = root / "data/letters/call.md"
    letter.write_text(letter.read_text("utf-8").replace("#let x", "#let z"), "utf-8")
    build_campaign(root)
    assert (root / "build/ar/letters/call.card.png").read_bytes() != made


@pytest.mark.parametrize(
    ("name", "module", "sentence"),
    [
        ("qr", "segno", "`qr` is asked for in `formats` and needs segno; run `pip install segno`, or take `qr` out of `formats`"),
        ("card", "typst", "`card` is asked for in `formats` and needs typst; run `pip install typst`, or take `card` out of `formats`"),
    ],
)  # fmt: skip
def test_a_build_stops_for_a_format_that_cannot_be_made_here(
    campaign_of, monkeypatch, name, module, sentence
):
    root = campaign_of()
    build_campaign(root)
    before = (root / "build/v1/index.json").read_bytes()
    real = extras.find_spec
    monkeypatch.setattr(extras, "find_spec", lambda one: None if one == module else real(one))
    campaign_of("", f"formats: [{name}]\n")
    with pytest.raises(CommandError) as error:
        build_campaign(root)
    assert str(error.value) == sentence
    assert (root / "build/v1/index.json").read_bytes() == before


@pytest.mark.parametrize("tags", ["zh", "he, th"])
def test_no_card_is_made_of_empty_boxes(campaign_of, tags):
    root = campaign_of("", "formats: [card]\n")
    path = root / "data/campaign.yaml"
    path.write_text(
        re.sub(r"languages: \[(.*)\]", rf"languages: [\1, {tags}]", path.read_text("utf-8")),
        "utf-8",
    )
    with pytest.raises(CommandError) as error:
        build_campaign(root)
    assert str(error.value) == (
        f"`card` is asked for in `formats`, and its fonts have no letters for {tags}; "
        "take `card` out of `formats`"
    )


def test_a_code_needs_an_address(campaign_of):
    root = campaign_of("formats: [md, qr]\n", "formats: [qr]\n")
    path = root / "data/campaign.yaml"
    text = path.read_text("utf-8").replace("base_url: https://streets.example/build/\n", "")
    path.write_text(text, "utf-8")
    found = [one for one in check_campaign(root) if one.code == "R122"]
    assert [(one.path, one.line, one.severity, one.message) for one in found] == [
        ("data/campaign.yaml", 5, "error", "a QR code needs the address at which the pages will be served"),
        ("data/letters/call.md", 10, "error", "a QR code needs the address at which the pages will be served"),
    ]  # fmt: skip
    assert build_campaign(root).as_of is None


SHORT = """---
title: Benches
kind: email
subject: Benches
to: [{name: Office, email: office@example.org}]
fields: {town: {label: Town, required: false}}
---
"""
EMPTY = {
    "a heading": ("## Of {town}\n\noak", "oak", "oak"),
    "an underlined heading": ("Of {town}\n---\n\noak", "oak", "oak"),
    "an item": ("3) {town}\n4) oak\n5) elm", "3) oak\n4) elm", "3. oak\n4. elm"),
    "the beginning of an item": (
        "- {town}\n\n  oak\n\n- elm", "- oak\n\n- elm", "- oak\n\n- elm",
    ),
    "an item in a quotation": (
        "> 1. {town}\n>\n> 2. oak\n\nelm", "> 1. oak\n\nelm", "> 1. oak\n\nelm",
    ),
    "a line of a paragraph": ("{town}\\\noak\\\n{town}", "oak", "oak"),
    "a line within marks": ("*{town}\\\noak*", "*\\[Town\\]\\\noak*", "oak"),
    "a row": (
        "|Oak|Elm|\n|---|---|\n|{town}||\n|ash|1|", "|Oak|Elm|\n|---|---|\n|ash|1|",
        "Oak | Elm\nash | 1",
    ),
    "code, which has no fields": (
        "```\n{town}\n\n\n{signatories}\n```", "```\n{town}\n\n\n{signatories}\n```",
        "{town}\n\n\n{signatories}",
    ),
    "indented code": ("oak\n\n    {town}", "oak\n\n    {town}", "oak\n\n{town}"),
}  # fmt: skip


@pytest.fixture(scope="module")
def emptied(tmp_path_factory):
    """A letter for each of the bodies, with an empty paragraph above it."""
    root = tmp_path_factory.mktemp("emptied")
    (root / "data/letters").mkdir(parents=True)
    (root / "data/campaign.yaml").write_text("id: t\ntitle: T\nlanguages: [en]\n", "utf-8")
    for number, (body, _, _) in enumerate(EMPTY.values()):
        path = root / f"data/letters/letter-{number}.md"
        path.write_text(f"{SHORT}{{town}}\n\n{body}\n", "utf-8")
    build_campaign(root, jobs=1)
    return root / "build/en/letters"


@pytest.mark.parametrize("number", range(len(EMPTY)), ids=EMPTY)
def test_what_is_empty_goes_from_markdown_as_it_does_from_text(emptied, number):
    _, markdown, text = [*EMPTY.values()][number]
    header = "To: Office {}office@example.org>{}\nSubject: Benches\n\n"
    found = {
        form: (emptied / f"letter-{number}.{form}").read_text("utf-8").partition("\n\n")[2]
        for form in ("md", "txt")
    }
    assert found == {
        "md": f"{header.format(chr(92) + '<', chr(92))}{markdown}\n",
        "txt": f"{header.format('<', '')}{text}\n",
    }
