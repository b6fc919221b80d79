"""A campaign's own style sheet: what it may load, and where it stands."""

import base64
import hashlib
import re

import pytest
from case_tables import each
from click.testing import CliRunner

from coalition.campaign.own_style import style_findings
from coalition.cli import cli
from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign

IMPORT = "`@import` asks for another style sheet"


@each(
    ("css", "found"),
    [
        ("", []),
        (".opening { color: red }\n@media (width < 40em) { a { b: c } }", []),
        (".a { background: url(logos/tree.svg); filter: url(#blur) }", []),
        ("/* @import 'x'; url(https://e.example) */ a::before { content: '@import url(/x)' }", []),
        ('a {}\n  @import "x.css";', [(2, 3, IMPORT)]),
        ("@\\69mport url(logos/x.css);", [(1, 1, IMPORT)]),
        ("@IMPORT 'x';", [(1, 1, IMPORT)]),
        (
            "a { b: url(https://e.example/x.png) }",
            [(1, 8, "`url` leads out of data/: https://e.example/x.png")],
        ),
        ("a { b: u\\72l('//e.example/x') }", [(1, 8, "`url` leads out of data/: //e.example/x")]),
        ("a { b: URL( ../x.png ) }", [(1, 8, "`url` leads out of data/: ../x.png")]),
        ("a { b: url(logos/../../x) }", [(1, 8, "`url` leads out of data/: logos/../../x")]),
        ("a { b: url(%2e%2e/x.png) }", [(1, 8, "`url` leads out of data/: %2e%2e/x.png")]),
        ("a { b: url(/x.png) }", [(1, 8, "`url` leads out of data/: /x.png")]),
        ("a { b: url('data:image/png;a') }", [(1, 8, "`url` leads out of data/: data:image/png;a")]),
        ("a { b: url(logos/x.png?y) }", [(1, 8, "`url` leads out of data/: logos/x.png?y")]),
        (
            "a { b: image-set('x.png' 1x) }",
            [(1, 8, "`image-set` names an image by a bare string")],
        ),
        ("@supports (a: b) { c { d: url(x y) } }", [(1, 27, "this is no CSS: bad URL token")]),
        ("a { b: 'c\n }", [(1, 8, "this is no CSS: bad string token")]),
        ("a }", [(1, 3, "this is no CSS: unmatched }")]),
        ("{" * 100, [(1, 1, "blocks stand in each other too deeply")]),
    ],
)  # fmt: skip
def test_what_a_page_could_not_load_is_told_with_its_place(css, found):
    findings = list(style_findings(css))
    assert [(one.line, one.column, one.message) for one in findings] == found
    assert {(one.path, one.code, one.severity) for one in findings} <= {
        ("data/site.css", "R050", "error")
    }
    assert all(one.hint for one in findings)


@pytest.fixture
def style(campaign):
    """Writes the small campaign's own style sheet."""
    return lambda text: (campaign / "data/site.css").write_text(text, "utf-8")


def test_what_it_names_is_there_and_is_an_image_or_a_font(campaign, style):
    (campaign / "data/logos/no.png").write_bytes(b"GIF89a")
    (campaign / "data/logos/run.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', "utf-8"
    )
    (campaign / "data/fonts").mkdir()
    (campaign / "data/fonts/own.woff2").write_bytes(b"wOF2")
    (campaign / "data/fonts/no.woff2").write_bytes(b"OTTO")
    fonts = ("fonts/own.woff2", "fonts/no.woff2")
    names = (
        "logos/tree.svg",
        "logos/gone.png",
        "campaign.yaml",
        "logos/no.png",
        "logos/run.svg",
        *fonts,
    )
    style("".join(f"a {{ b: url({name}) }}\n" for name in names))
    found = [one for one in check_campaign(campaign) if one.path == "data/site.css"]
    assert [(one.code, one.line, one.column, one.message) for one in found] == [
        ("R051", 2, 8, "there is no file data/logos/gone.png"),
        ("R051", 3, 8, "data/campaign.yaml is nothing that a style sheet shows"),
        ("R051", 4, 8, "data/logos/no.png is a GIF file"),
        ("R051", 5, 8, "data/logos/run.svg holds a script"),
        ("R051", 7, 8, "data/fonts/no.woff2 is no font in WOFF2"),
    ]


def test_a_style_sheet_that_asks_elsewhere_stops_the_build_with_a_hint(campaign, style):
    style('@import "https://fonts.example/serif.css";\n')
    done = CliRunner().invoke(cli, ["build", "-C", str(campaign)])
    assert done.exit_code == 1
    assert "data/site.css:1:1: R050 error: `@import` asks for another style sheet" in done.output
    assert "hint: Copy what it imports into this file." in done.output
    assert not (campaign / "build").exists()


def test_every_page_has_it_behind_ours_with_what_it_loads_under_hashed_names(campaign, style):
    (campaign / "data/fonts").mkdir()
    (campaign / "data/fonts/own.woff2").write_bytes(b"wOF2")
    style(
        "/* mine */ .opening { background: url('logos/tree.svg') }\n"
        "@font-face { font-family: Own; src: url(fonts/own.woff2) }\n"
        "a::before { content: '</style><b>' }\n"
    )
    build = build_campaign(campaign).folder
    (own,) = (build / "assets").glob("campaign.*.css")
    css = own.read_text("utf-8")
    assert hashlib.sha256(css.encode()).hexdigest().startswith(own.name.split(".")[1])
    for address in re.findall(r'url\("(.*?)"\)', css):
        assert (own.parent / address).is_file()
        assert re.fullmatch(r"(tree|own)\.[0-9a-f]{12}\.(svg|woff2)", address)
    pages = [page for page in build.rglob("*.html") if page.name != "404.html"]
    assert len(pages) > 10
    for page in pages:
        text = page.read_text("utf-8")
        sheets = re.findall(r'rel="stylesheet" href="(.*?)"', text)
        assert [sheet.rpartition("/")[2].split(".")[0] for sheet in sheets] == ["site", "campaign"]
        assert (page.parent / sheets[1]).resolve() == own.resolve()
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1]
        assert "font-src 'self' file:;" in policy
        assert "unsafe" not in policy


def test_the_page_where_nothing_is_holds_it_without_what_it_loads(campaign, style):
    style("p { background: red url(logos/tree.svg) }\na::before { content: '</style><b>' }\n")
    page = (build_campaign(campaign).folder / "404.html").read_text("utf-8")
    text = re.search(r"<style>(.*?)</style>", page, re.DOTALL)[1]
    assert text.endswith(
        "p { background: red none }\na::before { content: \"<\\/style><b>\" }\n"
    )  # fmt: skip
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}';" in page


def test_without_fonts_of_its_own_no_page_may_load_any(campaign, style):
    style("p { color: red }\n")
    page = (build_campaign(campaign, only=["en"]).folder / "en/index.html").read_text("utf-8")
    assert "font-src" not in page
