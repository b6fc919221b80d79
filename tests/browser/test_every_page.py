"""Every kind of page in four languages: nobody is kept out, and nobody's text becomes a program."""

import re
import time
from urllib.parse import urlsplit

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe

from coalition import exports
from coalition.campaign.changes import write_plan
from coalition.campaign.snapshot import read_campaign
from coalition.commands.build import build_campaign
from coalition.commands.init import NewCampaign, plan_campaign
from coalition.localise import localise, outline
from coalition.localise.phrasebook import Phrasebook

LANGUAGES = ("ar", "el", "en", "fr")
OF_A_LANGUAGE = (
    "index.html",
    "letters/open-letter.html",
    "letters/write-to-the-council.html",
    "pages/about.html",
    "join.html",
    "status.html",
)
PAGES = (
    "index.html",
    "404.html",
    *(f"{tag}/{page}" for tag in LANGUAGES for page in OF_A_LANGUAGE),
)
ABOUT = "---\ntitle: About\nkind: page\n---\nA page.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n"


@pytest.fixture(scope="module")
def campaign(tmp_path_factory):
    """The starter's campaign with a page, a person, logos and more organisations."""
    root = tmp_path_factory.mktemp("streets")
    new = NewCampaign("streets", "Open Streets", "en", LANGUAGES)
    write_plan(root, plan_campaign(root, new).plan, "init")
    for folder in ("pages", "people", "logos"):
        (root / "data" / folder).mkdir(exist_ok=True)
    (root / "data/pages/about.md").write_text(ABOUT, "utf-8")
    (root / "data/people/ida.yaml").write_text(
        "name: Ida Nowak\ncountry: PL\nquote: The street is ours.\n"
        "endorsed: {on: 2021-03-01, source: https://example.org/}\n",
        "utf-8",
    )
    (root / "data/logos/tree.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M5 0 9 8H1z"/></svg>',
        "utf-8",
    )
    for n in range(14):
        text = f"name: Plain {n}\ntier: member\ncountry: FR\nsource: form, 2021-03-01\n"
        more = "logo: {file: tree.svg}\nwebsite: https://plain.example.org/\n" if n < 2 else ""
        (root / f"data/organisations/plain-{n}.yaml").write_text(text + more, "utf-8")
    return root


@pytest.fixture(scope="module")
def built(campaign):
    made = build_campaign(campaign, jobs=1)
    assert [one for one in made.findings if one.severity == "error"] == []
    return made.folder


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("width", "scheme"), [(390, "dark"), (1280, "light")])
def test_nobody_is_kept_out_and_nobody_else_is_asked(built, open_page, path, width, scheme):
    page, seen = open_page(built / path, width=width, color_scheme=scheme)
    assert seen.complaints == []
    assert all(url.startswith((built.as_uri(), "data:")) for url in seen.requests)
    found = Axe().run(page).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


SHIFTS = """new PerformanceObserver((list) => list.getEntries().forEach((one) =>
  (globalThis.shifts ??= []).push([one.value, one.sources.map(({node}) => node?.outerHTML?.slice(0, 99))]
))).observe({type: "layout-shift", buffered: true})"""


@pytest.mark.parametrize("path", [one for one in PAGES if one[:3] not in ("el/", "fr/")])
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_when_a_late_script_has_come(built, chromium, path, width):
    context = chromium.new_context(viewport={"width": width, "height": 900}, locale="fr-FR")
    page = context.new_page()

    def late(route):
        time.sleep(0.4)
        route.continue_()

    page.route("**/*.js", late)
    page.goto((built / path).as_uri())
    page.evaluate(SHIFTS)
    page.wait_for_timeout(200)
    assert page.evaluate("globalThis.shifts ?? []") == []
    context.close()


HOSTILE = (
    "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>{{7*7}}{% x %}${alert(3)}"
    "javascript:alert(4)\u202e</style></title></textarea><svg onload=alert(5)>-->"
)
LINKS = ("javascript:alert(6)", "data:text/html,<script>alert(7)</script>", "java\tscript:alert(8)")
ADDRESSES = ("website", "look_up", "action_url", "href", "url", "source", "base_url")
KEPT = frozenset(
    ("id", "code", "lang", "dir", "kind", "tier", "holds", "field", "html", "review", "by", "path")
)
"""What chooses and is no text, and what was made safe HTML of texts before (letters)."""


def poisoned(value, key=""):
    """Every text that people write is hostile, wherever it stands in what pages are made from."""
    if isinstance(value, msgspec.Struct):
        fields = {
            name: poisoned(getattr(value, name), name)
            for name in value.__struct_fields__
            if name not in KEPT
        }
        return msgspec.structs.replace(value, **fields)
    if isinstance(value, tuple):
        return tuple(poisoned(one, key) for one in value)
    if key in ADDRESSES:
        return None if value is None else LINKS[len(str(value)) % len(LINKS)]
    return HOSTILE if isinstance(value, str) and key in TEXTS else value


TEXTS = frozenset(("value", "text", "short", "found_by", "index", "email", "alt"))


@pytest.fixture
def hostile(campaign, built, tmp_path, monkeypatch):
    """The same build of hostile texts in all fields and all phrases."""
    snapshot = read_campaign(campaign)
    edition = snapshot.edition_with(snapshot.translations(), LANGUAGES)
    phrases = Phrasebook.render
    monkeypatch.setattr(
        Phrasebook,
        "render",
        lambda *a, **k: msgspec.structs.replace(phrases(*a, **k), value=HOSTILE),
    )
    sites = [outline(edition, tag) for tag in edition.dataset.campaign.languages]
    outlines = [msgspec.structs.replace(one, campaign=poisoned(one.campaign)) for one in sites]
    site = localise(edition, "en")
    site = msgspec.structs.replace(
        site,
        campaign=poisoned(site.campaign),
        directory=poisoned(site.directory),
        texts=poisoned(site.texts),
    )
    files = {
        **dict(exports.language_files(site, ())),
        **dict(exports.status_files([site])),
        **dict(exports.common_files(outlines[0], outlines)),
    }
    for path, data in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    return tmp_path


FOUND = """() => ({
  elements: [...new Set([...document.querySelectorAll("*")].map((one) => one.localName))],
  handlers: [...document.querySelectorAll("*")].flatMap((one) =>
    one.getAttributeNames().filter((name) => name.startsWith("on"))),
  links: [...document.querySelectorAll("[href], [src], [action]")].map((one) =>
    one.href?.baseVal ?? one.href ?? one.src ?? one.action),
  scripts: [...document.scripts].filter((one) => one.type !== "application/ld+json")
    .map((one) => [one.type, one.src.split("/").pop().split(".")[0]]),
})"""


def test_hostile_texts_in_every_field_stay_texts(hostile, open_page):
    shown = 0
    for place in sorted(hostile.rglob("*.html")):
        page, seen = open_page(place)
        for box in page.query_selector_all("input[type=text], input[type=search], textarea"):
            if box.is_visible() and box.is_editable():
                box.fill(HOSTILE)
        found = page.evaluate(FOUND)
        assert {"svg", "iframe", "object", "embed", "base"} & {*found["elements"]} == set()
        assert found["handlers"] == []
        schemes = {urlsplit(link).scheme for link in found["links"]}
        assert schemes <= {"file", "https", "mailto", "data"}, place
        assert [
            link for link in found["links"] if link.startswith("data:") and link != "data:,"
        ] == []
        assert {name for kind, name in found["scripts"] if not kind} <= {
            *("directory", "letter", "join", "languages", "")
        }
        # A picture of no file is all that could be missing.
        assert [one for one in seen.complaints if not re.search("ERR_FILE_NOT_FOUND", one)] == []
        shown += "<img src=x" in page.evaluate("document.body.textContent")
    assert shown >= len(OF_A_LANGUAGE) + 2
