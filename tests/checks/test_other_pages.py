"""Which pages a translation may lead to beside those of its source, and what is said of them."""

import pytest
from case_tables import each
from click.testing import CliRunner
from saying import said

from coalition.checks.translations import TRANSLATION_CHECKS
from coalition.cli import cli
from coalition.model import ListedLink

SOURCE = "Read [the act](https://example.org/en/act) now."


def told(language, source, translation, links=(), codes=("T110", "T118", "T119")):
    found = said(language, source, translation, links=links)
    return [f"{f.code} {f.severity}" for f in found if f.code in codes]


THE_SAME = [
    ("fr", "https://example.org/en/act", "https://example.org/fr/act"),
    ("fr", "https://example.org/act", "https://example.org/fr/act"),
    ("de", "https://example.org/en/act", "https://example.org/act"),
    ("fr", "https://example.org/en-GB/act", "https://example.org/fr/act"),
    ("pt-BR", "https://example.org/en/act", "https://example.org/pt/act"),
    ("pt-BR", "https://example.org/en/act", "https://example.org/pt-br/act"),
    ("pl", "https://en.example.org/act", "https://pl.example.org/act"),
    ("pl", "https://www.example.org/act", "https://pl.example.org/act"),
    ("el", "https://example.org/act?lang=en", "https://example.org/act?lang=el"),
    ("el", "https://example.org/act", "https://example.org/act?lang=el"),
    ("sv", "https://example.org/act?lang=en_US", "https://example.org/act?lang=sv_SE"),
    ("fr", "https://example.org/by/4.0/", "https://example.org/by/4.0/deed.fr"),
    ("uk", "https://example.org/by/4.0/deed.en", "https://example.org/by/4.0/deed.uk"),
    (
        "de",
        "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679",
        "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:32016R0679",
    ),
    ("ga", "https://example.org/TXT/EN/x", "https://example.org/TXT/GA/x"),
    ("cs", "http://example.org/act", "https://example.org/act"),
    ("ja", "https://example.org/%C3%A9", "https://example.org/é"),
    ("ja", "https://example.org/%c3%a9", "https://example.org/%C3%A9"),
    ("hu", "example.org/act", "https://example.org/act"),
    ("hu", "example.org/act", "http://example.org/act"),
    ("hu", "example.org/en/act", "example.org/hu/act"),
]


@each(("language", "source", "target"), THE_SAME)
def test_the_part_that_names_the_language_is_nothing_to_speak_of(language, source, target):
    assert told(language, f"Read {source} now.", f"x {target} x.") == []
    assert told(language, f"Read {source} now.", f"x {target}") == []


OTHER_PAGES = [
    ("fr", "https://example.org/en/act", "https://example.org/fr/loi"),
    ("fr", "https://example.org/en/act", "https://example.org/en/act#x"),
    ("fr", "https://example.org/en/act", "https://example.org/de/act"),
    ("de", "https://example.org/act", "https://gesetze.example.org/act"),
    ("it", "https://a.example/?id=en", "https://a.example/?id=it"),
    ("nl", "https://example.co.uk/act", "https://wet.example.co.uk/act"),
    ("pl", "https://en.wikipedia.org/wiki/Face", "https://pl.wikipedia.org/wiki/Twarz"),
    ("bg", "https://commission.europa.eu/a_en", "https://www.europarl.europa.eu/b_bg"),
    ("tr", "http://example.org/act", "http://example.org/yasa"),
    ("el", "https://example.org/act", "https://www.example.org/act"),
    ("th", "https://example.org/act", "https://example.org/กฎหมาย"),
    ("es", "Example.org/act", "example.org/ley"),
    ("es", "example.org/act", "example.org/ley"),
]


@each(("language", "source", "target"), OTHER_PAGES)
def test_another_page_of_the_same_site_is_a_warning(language, source, target):
    source = source.lower()
    assert told(language, f"Read {source} now.", f"x {target} x.") == ["T118 warning"]


ELSEWHERE = [
    ("fr", "https://example.org/act", "https://example.net/act"),
    ("fr", "https://example.org/act", "https://example.org.example.net/act"),
    ("de", "https://example.org/act", "https://example.de/act"),
    ("nl", "https://example.co.uk/act", "https://other.co.uk/act"),
    ("it", "https://oak.github.io/act", "https://elm.github.io/act"),
    ("pl", "https://oak.blogspot.com/act", "https://elm.blogspot.com/act"),
    ("es", "https://www.facebook.com/oak", "https://www.facebook.com/elm"),
    ("es", "https://t.me/oak", "https://t.me/elm"),
    ("sv", "https://bit.ly/abc", "https://bit.ly/abd"),
    ("sv", "https://youtu.be/abc", "https://example.org/abd"),
    ("fi", "https://example.org/act", "http://example.org/act"),
    ("fi", "https://example.org/act", "http://example.org/fi/laki"),
    ("cs", "https://example.org/act", "https://example.org:8443/act"),
    ("cs", "https://example.org/act", "https://me@example.org/act2"),
    ("hr", "https://example.org/act", "https://example.org/go?to=https://example.net"),
    ("hr", "https://example.org/act", "https://example.org/go?to=https%3A%2F%2Fexample.net"),
    ("hr", "https://example.org/act", "https://example.org/go?to=%252F%252Fexample.net"),
    ("hr", "https://example.org/act", "https://example.org/go//example.net"),
    ("hr", "https://example.org/act", "https://example.org/go?to=example.net"),
    ("hr", "https://example.org/act", "https://example.org/#//example.net"),
    ("ro", "https://example.org/act", "https://example.net%2f.example.org/x"),
    ("ro", "http://192.0.2.1/act", "http://193.0.2.1/act"),
    ("ro", "http://localhost/act", "http://elsewhere/act"),
    ("uk", "https://example.org/act", "https://exаmple.org/uk/act"),
]


@each(("language", "source", "target"), ELSEWHERE)
def test_a_page_of_somebody_else_is_an_error(language, source, target):
    assert "T110 error" in told(language, f"Read [it]({source}) now.", f"x [x]({target}) x.")
    assert "T110 error" in told(language, f"Read [it]({source}).", f"x [x](<{target}>)を")


LISTED = (
    ListedLink(
        from_="https://example.org/en/act",
        to={"fr": "https://example.net/loi", "pt": "https://example.com/lei"},
    ),
    ListedLink(from_="https://example.org/", to={"de": "https://example.de/"}),
    ListedLink(from_="https://example.org/en/", to={"de": "https://example.at/gesetz/"}),
)


@each(
    ("language", "link", "expected"),
    [
        ("fr", "https://example.net/loi", []),
        ("fr", "https://example.net/loi/", ["T118 warning"]),
        ("fr", "https://example.net/autre", ["T118 warning"]),
        ("fr", "https://example.com/lei", ["T110 error"]),
        ("fr", "https://example.org/en/act", ["T119 warning"]),
        ("fr", "https://example.org/fr/act", ["T119 warning"]),
        ("pt-BR", "https://example.com/lei", []),
        ("de", "https://example.at/gesetz/3", []),
        ("de", "https://example.at/gesetz", []),
        ("de", "https://example.at/gesetzbuch", ["T118 warning"]),
        ("de", "https://example.de/gesetz", ["T110 error"]),
        ("de", "https://example.org/de/act", ["T119 warning"]),
        ("el", "https://example.org/el/act", []),
        ("el", "https://example.net/loi", ["T110 error"]),
    ],
)
def test_pages_that_the_campaign_lists_are_right_in_their_language(language, link, expected):
    assert told(language, SOURCE, f"x [x]({link}) x.", LISTED) == expected


LINKS = tuple(check for check in TRANSLATION_CHECKS if check.code.name in ("T110", "T118"))
SENTENCES = [
    (
        "fr",
        "https://example.org/en/act",
        "for https://example.org/en/act the campaign lists https://example.net/loi in French",
        "Write https://example.net/loi.",
    ),
    (
        "de",
        "https://example.org/en/act",
        "for https://example.org/en/act the campaign lists pages below https://example.at/gesetz/ "
        "in German",
        "Write the page there that says the same.",
    ),
    (
        "fr",
        "https://evil.example/",
        "the web address https://evil.example/ is not in the source",
        "Write https://example.net/loi, or ask a coordinator to list the page under `links`.",
    ),
    (
        "el",
        "https://example.org/el/nomos",
        "https://example.org/el/nomos is another page than https://example.org/en/act",
        "See that it says the same to your readers, or write https://example.org/el/act if that page "
        "is there, else https://example.org/en/act.",
    ),
]


@pytest.mark.parametrize(("language", "link", "message", "hint"), SENTENCES)
def test_what_is_said_of_a_page_says_what_to_write(language, link, message, hint):
    text = f"Lo [La]({link}) Lo."
    (found,) = said(language, SOURCE, text, links=LISTED)
    assert (found.message, found.hint) == (message, hint)


@each(
    ("source", "translation", "messages"),
    [
        (
            "Read https://example.org/act now.",
            "Lisez example.org/act maintenant.",
            ["example.org/act stands without https://"],
        ),
        (
            "Visit https://example.org now.",
            "Visitez example.org.",
            ["example.org stands without https://"],
        ),
        ("Visit example.org now.", "Visitez example.org.", []),
        ("Visit example.org now.", "Visitez https://example.org.", []),
        ("See [example.org](https://example.org/a).", "[example.org](https://example.org/a).", []),
        (
            "Visit example.org/a and example.org/b.",
            "Visitez example.org/a.",
            [],
        ),
        (
            "Read https://example.org/act now.",
            "Lisez https://example.org/ act.",
            ["the web address https://example.org/ is not in the source"],
        ),
    ],
)
def test_addresses_without_a_scheme(source, translation, messages):
    assert [f.message for f in said("fr", source, translation)] == messages


CAMPAIGN = """id: o
title: O
summary: Read https://example.org/act now.
languages: [en, fr, de]
links:
  - from: https://example.org/act
    to: {fr: https://example.net/loi}
  - from: https://example.org/gone
    to: {fr: https://example.net/partie}
"""


def test_a_coordinator_lists_a_page_and_hears_who_follows(tmp_path):
    def run(*arguments):
        return CliRunner().invoke(cli, ["-C", str(tmp_path), *arguments])

    (tmp_path / "data").mkdir()
    (tmp_path / "data/campaign.yaml").write_text(CAMPAIGN)
    run("update")
    for language, address in (("fr", "net/loi"), ("de", "net/gesetz")):
        path = tmp_path / f"locales/{language}/LC_MESSAGES/directory.po"
        empty = 'now."\nmsgstr ""'
        path.write_text(
            path.read_text().replace(empty, f'{empty[:-1]}https://example.{address} x."')
        )
    told = [line for line in run("check").stdout.splitlines() if "example." in line]
    assert [line for line in told if "error:" in line or "C044" in line or "links" in line] == [
        "data/campaign.yaml:8:11: C044 warning: no text names https://example.org/gone",
        "locales/de/LC_MESSAGES/directory.po:26:9: T110 error: "
        "the web address https://example.net/gesetz is not in the source",
        "  hint: Write https://example.org/act, or ask a coordinator to list the page under `links`.",
    ]


@pytest.mark.parametrize(
    ("language", "address", "translated", "advice"),
    [
        ("fr", "https://example.org/en/act", "https://evil.example/x", "https://example.org/fr/act"),
        ("pl", "https://en.example.org/act", "https://evil.example/x", "https://pl.example.org/act"),
        ("de", "https://example.org/act?lang=en", "https://evil.example/x",
         "https://example.org/act?lang=de"),
        ("pt-BR", "https://example.org/act_en.html", "https://example.org/lei.html",
         "https://example.org/act_pt.html"),
        ("ar", "https://example.org/en-GB/act", "https://example.org/x", "https://example.org/ar/act"),
    ],
)  # fmt: skip
def test_a_hint_leads_nobody_to_a_page_in_another_language(language, address, translated, advice):
    (finding,) = said(language, f"[A]({address})", f"[A]({translated})", checks=LINKS)
    assert f"rite {advice} if that page is there, else {address}" in finding.hint


@pytest.mark.parametrize("language", ["fr", "el", "ja"])
def test_a_hint_keeps_the_language_of_an_address_without_its_scheme(language):
    page = f"example.org/{language}/act"
    found = said(language, "See https://example.org/en/act now.", f"{page} 1", checks=LINKS)
    assert [f.hint for f in found] == [f"Write https://{page}."]
