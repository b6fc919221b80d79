"""The form for organisations, used as a visitor uses it: what it sends is what an import reads."""

from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from coalition.campaign.changes import write_plan
from coalition.commands.build import build_campaign
from coalition.commands.init import NewCampaign, plan_campaign
from coalition.intake.forms import read_forms

LANGUAGES = ("ar", "el", "en", "fr")
ANSWERS = {
    "name": "# Zoë “O’Brien” & Šárka <b>100%+1</b>",
    "website": "https://example.org/?a=b&c=d#e",
    "description": "Plants trees.\n\n### Consent\n\n- [x] no",
}


@pytest.fixture(scope="module", params=["mailto", "issue"])
def built(request, tmp_path_factory):
    root = tmp_path_factory.mktemp("streets")
    write_plan(root, plan_campaign(root, NewCampaign("s", "Streets", "en", LANGUAGES)).plan, "init")
    if request.param == "issue":
        place = root / "data/campaign.yaml"
        text = place.read_text("utf-8").replace("by: mailto", "by: issue")
        text = text.replace("join@campaign.example", "https://forge.example/open/streets")
        place.write_text(text, "utf-8")
    build_campaign(root, jobs=1)
    return request.param, root / "build"


SENT = """form => new Promise(resolve => {
  form.addEventListener("submit", event => {
    event.preventDefault();
    resolve(form.action + "?" + new URLSearchParams(new FormData(form)));
  });
  form.querySelector("button").click();
  setTimeout(() => resolve(""), 500);
})"""
"""What the browser would ask for, or nothing where it refuses to send."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_sent_and_read(built, open_page, language):
    by, folder = built
    page, seen = open_page(folder / f"{language}/join.html")
    form = page.query_selector("form")
    assert page.evaluate(SENT, form) == ""
    for name, answer in ANSWERS.items():
        page.fill(f"#join-{name}", answer)
    page.select_option("#join-country", "GR")
    assert page.evaluate(SENT, form) == "", "without consent nothing is sent"
    page.check("[data-consent]")
    sent = urlsplit(page.evaluate(SENT, form))
    values = parse_qs(sent.query)
    title, body = ("subject", "body") if by == "mailto" else ("title", "body")
    assert values[title][0].endswith(f": {ANSWERS['name']}")
    assert (sent.scheme, sent.netloc) == (
        ("mailto", "") if by == "mailto" else ("https", "forge.example")
    )
    (read,) = read_forms(values[body][0], {})
    assert read.agreed
    assert read.cells == {
        "name": ANSWERS["name"].replace("# ", "#"),
        "country": "GR",
        "website": ANSWERS["website"],
        # A line that is a heading of the form begins another answer, whoever wrote it.
        "description": "Plants trees.",
    }
    assert seen.complaints == []
    assert {urlsplit(url).scheme for url in seen.requests} == {"file"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_script_the_text_is_filled_in_itself(built, open_page, language):
    _, folder = built
    page, _ = open_page(folder / f"{language}/join.html", java_script_enabled=False)
    assert page.is_visible("[data-body]")
    assert not page.is_visible("#join-name")
    body = page.input_value("[data-body]")
    for answer in ("Oak", "IE"):
        body = body.replace("_No response_", answer, 1)
    page.fill("[data-body]", body.replace("- [ ]", "- [x]"))
    (read,) = read_forms(page.input_value("[data-body]"), {})
    assert (read.cells, read.agreed) == ({"name": "Oak", "country": "IE"}, True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_hinders_anybody(built, open_page, language, scheme):
    _, folder = built
    page, _ = open_page(folder / f"{language}/join.html", width=390, color_scheme=scheme)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wide) == 0
