"""What the checks say of records: exact sentences at the exact line."""

import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from coalition.assets import active_content
from coalition.campaign.changes import write_plan
from coalition.checks.records import RECORD_CHECKS, RecordFile
from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign, plan_fixes
from coalition.model import Campaign, Dataset, Logo, Organisation

CAMPAIGN = """id: example
title: Open streets
languages: [en, fr]
tiers: [{id: partner, heading: Partners}]
"""
CALL = "---\ntitle: A call\nkind: open-letter\ndate: 2021-05-02\n---\nSign.\n"
GROUPS = {
    f"data/groups/{name}.yaml": f"names: {{en: {{short: {name}}}}}\n" for name in ("green", "red")
}
SVG = '<svg xmlns="http://www.w3.org/2000/svg">{}</svg>\n'


def laid_out(folder, files):
    for path, text in {"data/campaign.yaml": CAMPAIGN, **files}.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def told(folder, files):
    laid_out(folder, files)
    return [f"{f.line}:{f.column} {f.code} {f.message} | {f.hint}" for f in check_campaign(folder)]


def oak(text):
    return {"data/organisations/oak.yaml": text}


def png(width, height):
    written = io.BytesIO()
    Image.new("1", (width, height)).save(written, "PNG")
    return written.getvalue()


def green(names, **others):
    """Two groups, of which `red` has a short name, each with a member."""
    return {
        "data/groups/green.yaml": names,
        "data/groups/red.yaml": "names: {en: {name: The Red Group, short: Reds}}\n",
        "data/people/ann.yaml": "name: Ann\nmemberships: [{group: green}]\n",
        "data/people/bo.yaml": "name: Bo\nmemberships: [{group: red}]\n",
        **others,
    }


def ann(text):
    return {"data/people/ann.yaml": text, **GROUPS}


WRONG = {
    "a website is not encrypted": (
        oak("name: Oak\nwebsite: http://oak.example.org\n"),
        [
            "2:10 R102 http://oak.example.org is not encrypted | "
            "Write https://oak.example.org if the site answers there."
        ],
    ),
    "a website of one language is not encrypted": (
        oak("name: Oak\nwebsite:\n  fr: http://oak.example.org\n"),
        [
            "3:7 R102 http://oak.example.org is not encrypted | "
            "Write https://oak.example.org if the site answers there."
        ],
    ),
    "an address follows readers": (
        oak("name: Oak\nsource: https://oak.example.org/a?id=1&utm_source=x&fbclid=y#z\n"),
        [
            "2:9 R103 utm_source, fbclid follows readers | "
            "Write https://oak.example.org/a?id=1#z"
        ],
    ),
    "an address in capitals": (
        oak("name: Oak\nwebsite: HTTP://OAK.example.org/?_ga=1\n"),
        [
            "2:10 R102 HTTP://OAK.example.org/?_ga=1 is not encrypted | "
            "Write https://OAK.example.org/?_ga=1 if the site answers there.",
            "2:10 R103 _ga follows readers | Write http://OAK.example.org/",
        ],
    ),
    "a letter of a name was lost": (
        oak('name: "O\\ufffdk"\n'),
        [
            "1:7 R107 a letter of the name was lost (U+FFFD) | "
            "Write the name anew, from where it was taken."
        ],
    ),
    "an address is shortened": (
        oak("name: Oak\nwebsite: https://bit.ly/3oak\n"),
        ["2:10 R104 bit.ly hides where the link leads | Write the address it leads to."],
    ),
    "a letter's address is shortened": (
        {"data/letters/call.md": CALL.replace("date:", "action_url: https://t.co/oak\ndate:")},
        ["4:13 R104 t.co hides where the link leads | Write the address it leads to."],
    ),
    "a name has stray spaces": (
        oak('name: "Oak  and Elm "\n'),
        ["1:7 R105 the name has stray spaces | Write Oak and Elm."],
    ),
    "a name is not composed": (
        oak('name: "Socie\\u0301te\\u0301"\n'),
        [
            "1:7 R106 a letter of the name and its accent are two characters | "
            "Write it composed (NFC); `coalition check --fix` does."
        ],
    ),
    "a name has invisible characters": (
        oak('name: "Oak\\u200b and\\u202e Elm"\n'),
        ["1:7 R107 the name holds U+200B, U+202E, which nobody sees | Remove it."],
    ),
    "a name is in capitals": (
        oak("name: PEOPLE FOR OPEN STREETS\n"),
        [
            "1:7 R108 the name is in capitals | "
            "Write it as the organisation does, or switch R108 off if it does so itself."
        ],
    ),
    "it left before it joined": (
        oak("name: Oak\njoined: 2021-05-02\nleft: 2021-05-01\n"),
        [
            "3:7 R110 it left on 2021-05-01 and joined on 2021-05-02 | "
            "Correct one of the two days."
        ],
    ),
    "it left on the day it joined": (
        oak("name: Oak\njoined: 2021-05-01\nleft: 2021-05-01\n"),
        [
            "3:7 R110 it left on 2021-05-01 and joined on 2021-05-01 | "
            "Correct one of the two days."
        ],
    ),
    "memberships overlap": (
        ann(
            "name: Ann\nmemberships:\n  - {group: red, from: 2023-06-01}\n"
            "  - {group: green, until: 2023-12-31}\n"
        ),
        [
            "3:5 R111 red begins on 2023-06-01, green ends on 2023-12-31 | "
            "Correct one of the two days; `until` is the last day."
        ],
    ),
    "a membership ends before it begins": (
        ann("name: Ann\nmemberships:\n  - {group: red, from: 2023-06-01, until: 2022-01-01}\n"),
        [
            "3:5 R111 red ends on 2022-01-01, before it begins on 2023-06-01 | "
            "Correct one of the two days."
        ],
    ),
    "a person endorsed in no group": (
        ann(
            "name: Ann\nmemberships: [{group: red, from: 2023-06-01}]\n"
            "endorsed: {on: 2021-05-01, source: a letter}\n"
        ),
        [
            "3:16 R112 endorsed on 2021-05-01, in no group of `memberships` | "
            "Add the group of that day, or correct the day."
        ],
    ),
    "a letter was signed before its date": (
        {**oak("name: Oak\nsigned:\n  - letter: call\n    on: 2021-05-01\n"),
         "data/letters/call.md": CALL},
        [
            "4:9 R113 signed on 2021-05-01, before the letter's date 2021-05-02 | "
            "Correct one of the two days."
        ],
    ),
    "nothing says where it is recorded": (
        {**oak("name: Oak\ntier: partner\n"),
         "data/people/ann.yaml": "name: Ann\nendorsed: {on: 2021-05-01}\n"},
        [
            "2:1 R117 nothing says where this is recorded | "
            "Add `source`: a page, or such as issue form, 2021-03-01.",
            "2:1 R117 nothing says where this is recorded | "
            "Add `source`: a page, or such as issue form, 2021-03-01.",
        ],
    ),
    "somebody can be reached in private": (
        oak("name: Oak\nsource: Ann, ann@example.org or +32 (0)2 555 12 34\n"),
        [
            "2:9 R118 +32 (0)2 555 12 34 looks like a telephone number | "
            "Leave it out, and say where the endorsement is recorded.",
            "2:9 R118 ann@example.org is a mail address | "
            "Leave it out, and say where the endorsement is recorded.",
        ],
    ),
    "an office has a private address": (
        ann("name: Ann\nemail: ann@gmail.com\n"),
        [
            "2:8 R118 ann@gmail.com looks like a private address | "
            "Write the address of the office, or leave it out."
        ],
    ),
    "a withdrawn organisation still signs": (
        {**oak("name: Oak\nsigned: [{letter: call}]\nwithdrawn: 2021-06-01\n"),
         "data/letters/call.md": CALL},
        [
            "2:10 R119 call is still signed, though it withdrew on 2021-06-01 | "
            "Remove the signature, or correct the day."
        ],
    ),
    "a logo is of another kind": (
        {**oak("name: Oak\nlogo: {file: oak.png}\n"), "data/logos/oak.png": SVG.format("")},
        ["2:14 R114 oak.png is a SVG file | Rename it to end in .svg."],
    ),
    "a logo is of a kind that no page shows": (
        {**oak("name: Oak\nlogo: {file: oak.eps}\n"), "data/logos/oak.eps": "%!PS"},
        ["2:14 R114 oak.eps is not an image that every page shows | Save it as SVG or PNG."],
    ),
    "a logo is too large": (
        {**oak("name: Oak\nlogo: {file: oak.png}\n"),
         "data/logos/oak.png": png(9, 9) + bytes(200_000)},
        ["2:14 R115 oak.png has 200 kB | Make it smaller than 200 kB."],
    ),
    "two records are of one": (
        {"data/organisations/article-19.yaml": "name: Article 19\n",
         "data/organisations/article19.yaml": "name: ARTICLE19\n"},
        [
            "1:7 R101 looks like article-19: Article 19, same name | "
            "Keep one record, or write `distinct_from: [article-19]` if they are two."
        ],
    ),
    "a Cyrillic letter in a Latin name": (
        oak("name: Electronic Frontier Norwаy\n"),
        ["1:7 R124 the а in Norwаy is a Cyrillic letter, the word is Latin | Write the Latin letter."],
    ),
    "an Armenian letter in a Latin alias": (
        oak("name: Oak\naliases: [Օpen Oaks]\n"),
        [
            "2:11 R124 the Օ in Օpen is an Armenian letter, the word is Latin | "
            "Write the Latin letter."
        ],
    ),
    "a Latin letter in a Greek name": (
        oak("name: Oak\nnames: {el: Δημoκρατία}\n"),
        [
            "2:13 R124 the o in Δημoκρατία is a Latin letter, the word is Greek | "
            "Write the Greek letter."
        ],
    ),
    "a Latin letter in a Georgian name": (
        oak("name: საქართველo\n"),
        [
            "1:7 R124 the o in საქართველo is a Latin letter, the word is Georgian | "
            "Write the Georgian letter."
        ],
    ),
    "a Latin letter in an Armenian person's name": (
        ann("name: Օնիկ oնիկյան\n"),
        [
            "1:7 R124 the o in oնիկյան is a Latin letter, the word is Armenian | "
            "Write the Armenian letter."
        ],
    ),
    "a Latin acronym behind a Cyrillic word": (
        green("names: {bg: {short: Зелените/ECA}}\n"),
        [
            "1:21 R124 the E in Зелените/ECA is a Latin letter, the word is Cyrillic | "
            "Write the Cyrillic letter."
        ],
    ),
    "two Latin capitals in a Greek acronym": (
        green("names: {el: {short: EEΣ}}\n"),
        ["1:21 R124 the E in EEΣ is a Latin letter, the word is Greek | Write the Greek letter."],
    ),
    "a group's names in one language are from nowhere": (
        green("names:\n  en: {short: Greens, source: a list}\n  de: {short: Grüne}\n"),
        [
            "3:3 R125 nothing says where the group's names in de stand | "
            "Add `source`, or leave them out: readers see those of another language then."
        ],
    ),
    "a group's long name stands among short ones": (
        green("names: {fr: {name: Groupe des Verts}}\n"),
        [
            "1:1 R126 the group's long name stands among short ones such as Reds, in en, fr | "
            "Add its `short` in one of these, in English or in French."
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("files", "findings"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_a_record_is_told(tmp_path, files, findings):
    assert told(tmp_path, files) == findings


RIGHT = {
    "links": oak("name: Oak\nwebsite: https://oak.example.org/?id=1&lang=fr\n"),
    "this computer and an onion": oak(
        "name: Oak\nwebsite: {fr: http://localhost:8000, en: http://example.onion/}\n"
    ),
    "a domain in capitals": oak("name: EPICENTER.WORKS\n"),
    "a family of emoji": oak("name: 👨\u200d👩\u200d👧 Families ❤️\n"),
    "a flag": oak("name: 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f Oak\n"),
    "a Hebrew name": oak("name: עברית\u200f!\n"),
    "it left on the day it signed": {
        **oak("name: Oak\nsigned: [{letter: call, on: 2021-05-02}]\nleft: 2021-05-02\n"),
        "data/letters/call.md": CALL,
    },
    "an acronym": oak("name: EDRI\nshort_name: EDRI\n"),
    "a name that is one word in capitals": oak("name: ARTICLE19\n"),
    "a name with an acronym": oak("name: SHARE Foundation\n"),
    "two short words in capitals": oak("name: IT-POL DK\n"),
    "a Persian name": oak('name: "می\u200cخواهیم"\n'),
    "an apostrophe": oak("name: Entr'ouvert\n"),
    "acronyms of two alphabets": green("names: {bg: {short: НАТО/NATO, name: Левица – GUE/NGL}}\n"),
    "words of two alphabets": oak("name: Open Georgia საქართველო\nnames: {el: Renew Ευρώπη}\n"),
    "a group has its short name in English alone": green(
        "names: {de: {name: Fraktion der Grünen}, en: {short: Greens}}\n"
    ),
    "no group has a short name": green(
        "names: {en: {name: The Green Group}}\n",
        **{"data/groups/red.yaml": "names: {en: {name: The Red Group}}\n"},
    ),
    "nobody is in the group without a short name": {
        **ann("name: Ann\nmemberships: [{group: red}]\n"),
        "data/groups/green.yaml": "names: {en: {name: The Green Group}}\n",
    },
    "groups whose names are from nowhere": green(
        "names: {en: {short: Greens}, de: {short: Grüne}}\n"
    ),
    "it left the day after it joined": oak("name: Oak\njoined: 2021-05-01\nleft: 2021-05-02\n"),
    "memberships follow each other": ann(
        "name: Ann\nmemberships:\n  - {group: green, until: 2023-12-31}\n"
        "  - {group: red, from: 2024-01-01}\nendorsed: {on: 2024-01-01, source: a letter}\n"
    ),
    "a group without days": ann(
        "name: Ann\nmemberships: [{group: red}]\nendorsed: {on: 2024-01-01, source: a letter}\n"
    ),
    "a signature of the letter's day": {
        **oak("name: Oak\nsigned: [{letter: call, on: 2021-05-02}]\nleft: 2021-06-01\n"),
        "data/letters/call.md": CALL,
    },
    "figures that are no telephone": oak(
        "name: Oak\nsource: issue form, 2021-03-01; register 0123.456.789; EP 197431\n"
    ),
    "an office": ann("name: Ann\nemail: ann.example@europarl.europa.eu\n"),
    "withdrawn without a source": oak("name: Oak\ntier: partner\nwithdrawn: 2021-05-01\n"),
    "an innocent logo": {
        **oak("name: Oak\nlogo: {file: oak.svg}\n"),
        "data/logos/oak.svg": SVG.format(
            '<style>.only{fill:url(#g)}</style><use href="#a"/>'
            '<image href="data:image/png;base64,AAAA"/><title>only=one url(http://a)</title>'
            '<a href="https://example.org/?a=1&amp;onload=2"/><desc>no javascript: here</desc>'
            '<metadata><i:a xmlns:i="http://www.inkscape.org/" i:online="http://a"/></metadata>'
            '<style>@font-face{src:url("data:application/font-woff;base64,AA")}</style>'
        ),
    },
}


@pytest.mark.parametrize("files", RIGHT.values(), ids=RIGHT)
def test_of_what_is_right_with_a_record_nothing_is_told(tmp_path, files):
    assert told(tmp_path, files) == []


HOSTILE = {
    "a script": "<script>x</script>",
    "a script in a namespace": '<é:script xmlns:é="http://www.w3.org/2000/svg">x</é:script>',
    "a script in an address with a line break": '<a href="java&#10;script:x"/>',
    "a page in an address": '<a href="data:text/html;base64,AAAA"/>',
    "a handler": '<handler xmlns="http://www.w3.org/2001/xml-events"/>',
    "an animated event handler": '<set attributeName="onload" to="x"/>',
    "a page of its own": '<p xmlns="http://www.w3.org/1999/xhtml"/>',
    "a picture on another disk": '<image href="file:///a.png"/>',
    "a picture beside it": '<image href="a.png"/>',
    "an escaped style": "<style>@\\69mport '//example.org/a.css'</style>",
    "an escaped address": "<style>a{fill:u\\72l(//example.org/a)}</style>",
    "a set of pictures": "<style>a{cursor:image-set('//example.org/a' 1x)}</style>",
    "a commented style": "<style>@import/**/'//example.org/a.css'</style>",
    "an unended address": "<style>a{fill:url('//example.org/a</style>",
    "an event handler": '<g onload="x"/>',
    "a script in an address": '<a href="javascript:x"/>',
    "a disguised script": '<a href="&#x6a;avascript:x"/>',
    "a foreign object": "<foreignObject/>",
    "a picture from elsewhere": '<image href="https://example.org/a.png"/>',
    "a style from elsewhere": "<style>@import 'https://example.org/a.css';</style>",
    "a fill from elsewhere": '<g style="fill:url(//example.org/a)"/>',
    "an animated address": '<animate attributeName="href" to="x"/>',
}


@pytest.mark.parametrize("inside", HOSTILE.values(), ids=HOSTILE)
def test_an_svg_that_does_more_than_show_stops_a_build(tmp_path, inside):
    files = {**oak("name: Oak\nlogo: {file: oak.svg}\n"), "data/logos/oak.svg": SVG.format(inside)}
    laid_out(tmp_path, files)
    found = build_campaign(tmp_path, jobs=1).findings
    assert {(f.code, f.severity) for f in found} == {("R116", "error")}
    assert not (tmp_path / "build").exists()


@pytest.mark.parametrize(
    ("svg", "why"),
    [
        ("<svg/>", "<svg> lacks the namespace http://www.w3.org/2000/svg"),
        ("<!-- --><html/>", "its root is <html>"),
        (SVG.format("<g>"), "mismatched tag in line 1"),
        (SVG.format("<i:g/>"), "unbound prefix in line 1"),
        ('<?xml version="1.0" encoding="UTF-7"?><svg/>', "its encoding is unknown"),
    ],
)
def test_an_svg_that_no_browser_shows_is_told(tmp_path, svg, why):
    files = {**oak("name: Oak\nlogo: {file: oak.svg}\n"), "data/logos/oak.svg": svg}
    assert told(tmp_path, files) == [
        f"2:14 R114 oak.svg is shown by no browser: {why} | Save it again as SVG, or as PNG."
    ]


def test_a_picture_that_unpacks_into_millions_of_pixels_is_told(tmp_path):
    files = {**oak("name: Oak\nlogo: {file: oak.png}\n"), "data/logos/oak.png": png(20_000, 300)}
    assert told(tmp_path, files) == [
        "2:14 R115 oak.png has 20000 × 300 pixels | "
        "Make it smaller: a logo is shown a few hundred pixels wide."
    ]


PIECES = (b"<a ", b"/*", b"url('", b"<!DOCTYPE ", b" onaaa", b"@import ", b"<style>", b"</style>")


@pytest.mark.parametrize("piece", PIECES)
def test_a_hostile_svg_takes_no_time(piece):
    style = b'<svg xmlns="http://www.w3.org/2000/svg"><style>'
    began = time.perf_counter()
    for begun, ended in ((b"", b""), (b"<svg ", b""), (style, b""), (style, b"</style></svg>")):
        assert isinstance(list(active_content("a.svg", begun + piece * 100_000 + ended)), list)
    assert time.perf_counter() - began < 10


def test_an_entity_is_refused(tmp_path):
    svg = '<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.format("&a;")
    files = {**oak("name: Oak\nlogo: {file: oak.svg}\n"), "data/logos/oak.svg": svg}
    assert told(tmp_path, files) == [
        "2:14 R116 oak.svg holds an entity | Remove it, or save the logo as PNG."
    ]


def test_names_and_addresses_are_mended_and_nothing_else(tmp_path):
    before = (
        "# a note\nname:   'Oak  and Elm'   # kept\nnames: {fr: \"Che\\u0301ne\"}\n"
        "website: https://oak.example.org/?utm_source=x&id=1\n"
    )
    laid_out(tmp_path, oak(before))
    planned = plan_fixes(tmp_path)
    assert [(m.line, m.code) for m in planned.fixes] == [(2, "R105"), (3, "R106"), (4, "R103")]
    write_plan(tmp_path, planned.plan)
    assert (tmp_path / "data/organisations/oak.yaml").read_text("utf-8") == (
        "# a note\nname:   'Oak and Elm'   # kept\nnames: {fr: \"Chéne\"}\n"
        "website: https://oak.example.org/?id=1\n"
    )
    assert check_campaign(tmp_path) == ()
    assert plan_fixes(tmp_path).fixes == ()


def test_warnings_that_a_campaign_made_errors_do_not_keep_anything_from_being_mended(tmp_path):
    laid_out(
        tmp_path,
        {
            "data/campaign.yaml": (
                "id: trees\ntitle: Trees\nlanguages: [en]\nchecks: {R101: error}\n"
            ),
            "data/organisations/oak.yaml": "name: Oak  Alliance\n",
            "data/organisations/oak-alliance.yaml": "name: Oak Alliance\n",
        },
    )
    assert [finding.code for finding in check_campaign(tmp_path)] == ["R101", "R105"]
    assert [fix.code for fix in plan_fixes(tmp_path).fixes] == ["R105"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('\ufeffname: "Oak  Elm"\r\n# kept\r\n', '\ufeffname: "Oak Elm"\r\n# kept\r\n'),
        ("name: Oak  Elm # kept\nshort_name: Oak\n", "name: Oak Elm # kept\nshort_name: Oak\n"),
        ('name: "Oak \\u200b Elm"\n', 'name: "Oak Elm"\n'),
        ('name: "Oa\\u200bk"\naliases: ["e\\u200b\\u0301 a"]\n', 'name: "Oak"\naliases: ["é a"]\n'),
        ('{name: "Oak  \\\n  Elm", country: FR}\n', '{name: "Oak Elm", country: FR}\n'),
    ],
)
def test_one_mending_leaves_nothing_to_mend(tmp_path, before, after):
    laid_out(tmp_path, oak(before.encode()))
    planned = plan_fixes(tmp_path)
    write_plan(tmp_path, planned.plan)
    assert (tmp_path / "data/organisations/oak.yaml").read_bytes().decode() == after
    assert check_campaign(tmp_path) == ()


@pytest.mark.parametrize(
    "kept",
    [
        "name: |\n  Oak  Elm\n",
        "name: &one Oak  Elm\nshort_name: *one\n",
        'name: "O\\ufffdk"\n',
        "name: 👨\u200d👩\u200d👧 Oak\n",
        "name: עברית\u200f!\n",
        "name: می\u200cخواهیم\n",
    ],
)
def test_what_cannot_be_mended_for_sure_is_left(tmp_path, kept):
    laid_out(tmp_path, oak(kept))
    assert plan_fixes(tmp_path).fixes == ()


NOT_PRIVATE = (
    "via phone 2021-03-01 12:30", "hotel 2021-05-01", "microphone 2021 03 01 12", "EP 197431",
    "KRS 0000181348", "SIREN 0012345678", "doc 00123456789012", "NIP 521-33-67-742", "+1 of 5",
    "2021-03-01T10:00:00+02:00", "Charity no. 1068625", "ISBN 978-3-16-148410-0",
    "Message-ID: <20210301.1234@mail.example.org>", "see https://social.example.org/@oak",
    "@oak@social.example.org", "press@example.org, 2021-03-01", "a@lists.example.org",
    "https://example.org/+3225551234 of 2021",
)  # fmt: skip


@pytest.mark.parametrize("source", NOT_PRIVATE)
def test_figures_and_addresses_of_nobody_are_not_private(tmp_path, source):
    assert told(tmp_path, oak(f'name: Oak\nsource: "{source}"\n')) == []


PRIVATE = (
    "tel. 02 555 12 34", "Tel.: 02/555.12.34", "téléphone 06 12 34 56 78", "τηλ. 210 1234567",
    "тел. 02 123 4567", "0032 2 555 12 34", "+353 1 234 5678", "+48 601 234 567", "00353871234567",
    "alex@example.org", "info@gmail.com", "mailto:alex@example.org",
)  # fmt: skip


@pytest.mark.parametrize("source", PRIVATE)
def test_where_somebody_is_reached_is_private(tmp_path, source):
    found = told(tmp_path, oak(f'name: Oak\nsource: "{source}"\n'))
    assert [one.split()[1] for one in found] == ["R118"]


@pytest.mark.parametrize(
    ("address", "private"),
    [
        ("a@hotmail.gr", True), ("a@otenet.gr", True), ("a@abv.bg", True), ("a@wp.pl", True),
        ("a@eircom.net", True), ("a@proton.me", True), ("a@gmx.at", True), ("a@pm.bg", False),
        ("a@live.eu", False), ("a@free.org", False), ("a@gmail.example.org", False),
    ],
)  # fmt: skip
def test_offices_are_told_from_providers(tmp_path, address, private):
    found = told(tmp_path, ann(f"name: Ann\nemail: {address}\n"))
    assert bool(found) == private


def test_an_organisation_that_is_not_the_same_must_be_there(tmp_path):
    assert told(tmp_path, oak("name: Oak\ndistinct_from: [elm]\n")) == [
        "2:17 R008 there is no organisation `elm` | Add data/organisations/elm.yaml."
    ]


TEXTS = st.text(max_size=40)
URLS = st.one_of(TEXTS, st.tuples(st.sampled_from(["http://", "https://"]), TEXTS).map("".join))


@given(TEXTS, URLS, TEXTS, st.binary(max_size=40), st.sampled_from(["a.svg", "a.png", "a", ""]))
def test_no_record_makes_a_check_fail(name, url, source, data, file):
    record = Organisation(
        id="a", name=name, names={"fr": name}, website=url, source=source, logo=Logo(file=file)
    )
    dataset = Dataset(campaign=Campaign(id="c", title="t", languages=("en",)))
    filed = RecordFile(record, "a.yaml", dataset, None, {file: data})
    for check in RECORD_CHECKS:
        for problem in check.find(filed):
            assert problem.message
            if check.fix:
                value = record
                for key in problem.at.keys:
                    value = value[key] if isinstance(value, dict) else getattr(value, key)
                assert check.fix(check.fix(value)) == check.fix(value)


def test_files_that_differ_in_capitals_only_are_told(tmp_path):
    found = told(tmp_path, {**oak("name: Oak\n"), "data/organisations/Oak.yaml": "name: Oak\n"})
    if not (tmp_path / "data/organisations/Oak.yaml").samefile(
        tmp_path / "data/organisations/oak.yaml"
    ):
        assert found[-1] == (
            "1:1 R109 the name of the file is that of data/organisations/Oak.yaml but for its "
            "capitals | Keep one of the two; on Windows and macOS they are one file."
        )
