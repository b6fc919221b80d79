"""An open letter with those who signed it: in which lists, as of which day, for the press."""

import json
import re
from datetime import date

import pytest

from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign

CAMPAIGN = """\
id: streets
title: Open Streets
url: https://streets.example/
languages: [en, sv]
as_of: 2024-05-09
tiers: [{id: lead, heading: Led by}, {id: friend, heading: Friends}]
press:
  about: |
    Open Streets wants benches.

    It began in 2020.
  contact: Press office
  email: press@streets.example
"""
CALL = """\
---
title: Benches
kind: open-letter
date: 2024-01-31
%s---
Put up benches.

{signatories}
"""
ORGANISATIONS = {
    "oak": ("Örn", "lead", "2024-01-31"),
    "elm": ("Elm & Co", "friend", "2024-03-02"),
    "ash": ("Zebra <b>", None, "2024-02-01"),
    "yew": ("Yew", "friend", "2024-06-01"),
    "fir": ("Fir", None, None),
}


@pytest.fixture
def campaign_of(tmp_path):
    def make(front=""):
        for name in ("letters", "organisations", "people"):
            (tmp_path / "data" / name).mkdir(parents=True, exist_ok=True)
        (tmp_path / "data/campaign.yaml").write_text(CAMPAIGN, "utf-8")
        (tmp_path / "data/letters/call.md").write_text(CALL % front, "utf-8")
        for id_, (name, tier, day) in ORGANISATIONS.items():
            text = f"name: {name}\nwebsite: https://{id_}.example/\n"
            text += f"tier: {tier}\n" if tier else ""
            text += f"signed: [{{letter: call{f', on: {day}' if day else ''}}}]\n"
            (tmp_path / f"data/organisations/{id_}.yaml").write_text(text, "utf-8")
        ada = "name: Ada Ö\nsigned: [{letter: call, on: 2024-02-02}]\n"
        (tmp_path / "data/people/ada.yaml").write_text(ada, "utf-8")
        return tmp_path

    return make


def lists_of(root, tag="en", **settings):
    build_campaign(root, **settings)
    view = json.loads((root / f"build/v1/{tag}/letters/call.json").read_bytes())
    return [
        (
            one["heading"] and one["heading"]["value"],
            one["count"]["value"],
            " ".join(one["signatories"]),
            one["more"] and (one["shown"], one["more"]["value"]),
        )
        for one in view["signatory_lists"]
    ]


LISTS = {
    "": [(None, "4 organisations", "elm fir oak ash", None), (None, "1 person", "ada", None)],
    "signatories: {order: tiers}\n": [
        ("Led by", "1 organisation", "oak", None),
        ("Friends", "1 organisation", "elm", None),
        (None, "2 organisations", "fir ash", None),
        (None, "1 person", "ada", None),
    ],
    "signatories: {order: days}\n": [
        ("First signatories", "2 signatories", "fir oak", None),
        ("Signed later", "3 signatories", "ash ada elm", None),
    ],
    "signatories: {order: days, first_until: 2024-02-01, show: 1}\n": [
        ("First signatories", "3 signatories", "fir oak ash", (1, "and 2 more signatories")),
        ("Signed later", "2 signatories", "ada elm", None),
    ],
}


@pytest.mark.parametrize(("front", "lists"), LISTS.items(), ids=LISTS)
def test_signatories_stand_in_the_lists_that_the_letter_asks_for(campaign_of, front, lists):
    assert lists_of(campaign_of(front)) == lists


def test_lists_are_in_the_order_of_their_readers(campaign_of):
    root = campaign_of()
    assert lists_of(root, "sv")[0][2] == "elm fir ash oak"


def test_the_page_links_to_their_sites_and_opens_what_is_left(campaign_of):
    root = campaign_of("signatories: {show: 1}\n")
    build_campaign(root)
    page = (root / "build/en/letters/call.html").read_text("utf-8")
    assert (
        '<h2 id="signatories">5 signatories</h2>\n<h3>4 organisations</h3>\n<ul>\n'
        '<li><a href="https://elm.example/" rel="noopener"><bdi>Elm &amp; Co</bdi></a></li>\n</ul>\n'
        "<details>\n<summary>and 3 more signatories</summary>\n<ul>\n"
    ) in page
    assert page.count("Zebra &lt;b&gt;") == 1
    text = (root / "build/en/letters/call.txt").read_text("utf-8")
    assert text.endswith(
        "4 organisations\n\n- Elm & Co\n- and 3 more signatories\n\n1 person\n\n- Ada Ö\n"
    )


def test_a_day_that_was_asked_for_shows_who_had_signed_and_says_so(campaign_of):
    root = campaign_of()
    day = ORGANISATIONS["oak"][2]
    assert lists_of(root, as_of=date.fromisoformat(day)) == [
        (None, "2 organisations", "fir oak", None)
    ]
    sentence = "Signatories as of 31 January 2024. The text is today’s."
    page = (root / "build/en/letters/call.html").read_text("utf-8")
    text = (root / "build/en/letters/call.txt").read_text("utf-8")
    assert sentence in page
    assert sentence in text
    lists_of(root)
    assert sentence not in (root / "build/en/letters/call.html").read_text("utf-8")


def test_journalists_get_the_letter_with_who_is_behind_it(campaign_of):
    root = campaign_of("signatories: {show: 1}\n")
    build_campaign(root)
    press = (root / "build/en/letters/call.press.txt").read_text("utf-8")
    plain = (root / "build/en/letters/call.txt").read_text("utf-8")
    assert press == (
        f"For the press\n\n{plain}\nAbout the campaign\n\nOpen Streets wants benches.\n\n"
        "It began in 2020.\n\nPress contact\nPress office\npress@streets.example\n"
        "https://streets.example/\n"
    )
    assert 'href="../../en/letters/call.press.txt"' in (
        root / "build/en/letters/call.html"
    ).read_text("utf-8")
    assert not (root / "build/sv/letters/call.press.txt").exists()


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ("signatories: {order: days}\n", []),
        (
            "signatories: {order: tiers, first_until: 2024-01-01}\n",
            [(5, "`first_until` is for signatories in the order of their days")],
        ),
    ],
)
def test_a_first_day_belongs_to_lists_by_day(campaign_of, front, told):
    found = check_campaign(campaign_of(front))
    assert [(one.line, one.message) for one in found if one.code == "L033"] == told


def _with_individuals(root, number):
    folder = root / "data/signatures"
    folder.mkdir(exist_ok=True)
    rows = "".join(f",Ida {one:03},,,SE,May we publish your name?,,\n" for one in range(number))
    (folder / "call.csv").write_text(
        f"day,name,role,place,country,consent,list,count\n{rows}", "utf-8"
    )
    letter = root / "data/letters/call.md"
    letter.write_text(letter.read_text("utf-8") + "\nSignatories: {signatory_count}\n", "utf-8")
    (root / "data/campaign.yaml").write_text(
        CAMPAIGN.replace("[en, sv]", "[en]") + "formats: [md]\n", "utf-8"
    )


def _built(root):
    build_campaign(root)
    names = ("en/index.html", *(f"en/letters/call.{end}" for end in ("txt", "md", "html")))
    names += ("v1/en/letters/call.json",)
    return {name: (root / "build" / name).read_text("utf-8") for name in names}


@pytest.mark.parametrize(
    ("number", "named", "more"),
    [(2, 2, None), (201, 201, None), (202, 200, "and 2 more signatories")],
)
def test_text_and_markdown_name_individuals_as_the_page_does(campaign_of, number, named, more):
    root = campaign_of()
    _with_individuals(root, number)
    files = _built(root)
    for end in ("txt", "md"):
        text = files[f"en/letters/call.{end}"]
        assert text.count("- Ida ") == named
        assert "- Ida 000, Sweden\n" in text
        assert (f"- {more}\n" in text) == (more is not None)
    page = files["en/letters/call.html"]
    assert page.count("<li>Ida ") == number


def test_whatever_is_called_signatories_counts_all_of_them(campaign_of):
    root = campaign_of()
    _with_individuals(root, 2)
    files = _built(root)
    page = files["en/letters/call.html"]
    headings = re.findall(r"<(h[2-6])[^>]*>([^<]*\d[^<]*)</", page)
    assert headings == [
        ("h2", "7 signatories"),
        ("h3", "4 organisations"),
        ("h3", "1 person"),
        ("h3", "2 individuals"),
    ]
    assert "Signatories: 7" in page
    assert "<b>7 signatories</b>" in files["en/index.html"]
    view = json.loads(files["v1/en/letters/call.json"])
    counts = [view[key]["value"] for key in ("signatory_count", "all_signatories")]
    assert counts == ["5 signatories", "7 signatories"]
