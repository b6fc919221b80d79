"""`coalition serve` as somebody uses it who edits files and looks at the page."""

import re
import signal
import subprocess
import sys
import time
from http.client import HTTPConnection
from types import SimpleNamespace

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

SECONDS = 20_000
OAK = "data/organisations/acera.yaml"
PANEL = "aside[aria-label=Preview] >> details"


@pytest.fixture
def served(campaign):
    """A preview of the small campaign in a process of its own, ended by Ctrl-C."""
    command = [sys.executable, "-m", "coalition", "serve", "fr", "--no-open", "--port", "0"]
    process = subprocess.Popen(command, cwd=campaign, stderr=subprocess.PIPE, text=True)
    said = process.stderr.readline()
    address = re.search(r"http://127\.0\.0\.1:(\d+)/fr/index\.html", said)
    assert address, said
    yield SimpleNamespace(address=address[0], port=int(address[1]), campaign=campaign)
    process.send_signal(signal.SIGINT)
    assert (process.wait(10), process.stderr.read().strip()) == (0, "")


@pytest.fixture
def page(chromium, served):
    context = chromium.new_context()
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.goto(served.address)
    page.get_by_text("Prairie et Forêt").first.wait_for(timeout=SECONDS)
    yield page
    context.close()


def replace(campaign, path, old, new):
    text = (campaign / path).read_text("utf-8")
    assert old in text
    (campaign / path).write_text(text.replace(old, new), "utf-8")


def test_a_page_follows_records_letters_translations_and_colours(served, page):
    campaign = served.campaign
    replace(campaign, OAK, "Prairie et Forêt", "Prairie Neuve")
    page.get_by_text("Prairie Neuve").first.wait_for(timeout=SECONDS)
    style = page.locator("head link[rel=stylesheet]")
    before = style.get_attribute("href")
    replace(campaign, "data/campaign.yaml", "as_of:", "colours: {accent: '#123456'}\nas_of:")
    expect(style).not_to_have_attribute("href", before, timeout=SECONDS)
    page.goto(served.address.replace("index", "letters/appel"))
    replace(campaign, "data/letters/appel.md", "lieu de", "endroit de")
    page.get_by_text("endroit de").first.wait_for(timeout=SECONDS)
    page.goto(served.address.replace("index", "letters/write"))
    replace(
        campaign, "locales/fr/LC_MESSAGES/letter-write.po", "Écrivez au maire", "Écrivez à Madame"
    )
    page.get_by_role("heading", name="Écrivez à Madame").wait_for(timeout=SECONDS)
    assert page.complaints == []


def test_an_error_stands_below_the_page_until_it_is_mended(served, page):
    before = (served.campaign / OAK).read_text("utf-8")
    (served.campaign / OAK).write_text("name: A\ncountry: <img src=x onerror=alert(1)>\n")
    panel = page.locator(PANEL)
    panel.get_by_text("The page is as it was before: 1 error").wait_for(timeout=SECONDS)
    place = panel.get_by_role("link", name=f"{OAK}:2")
    assert place.get_attribute("href") == f"vscode://file{served.campaign.as_posix()}/{OAK}:2:10"
    assert panel.locator("img").count() == 0
    assert page.get_by_text("Prairie et Forêt").count() > 0
    assert page.complaints == []
    assert Axe().run(page).response["violations"] == []
    page.complaints.clear()  # the judge's own styles are refused
    (served.campaign / OAK).write_text(before)
    place.wait_for(state="detached", timeout=SECONDS)
    assert panel.locator("summary").inner_text() == "1 warning"
    assert panel.get_by_role("link").count() == 0  # closed, for it is no error
    panel.locator("summary").click()
    assert panel.get_by_role("link").all_inner_texts() == ["data/letters/write.md:26"]
    replace(served.campaign, "data/campaign.yaml", "C040: off", "C040: off\n  L030: off")
    panel.wait_for(state="hidden", timeout=SECONDS)
    assert page.complaints == []


def test_the_review_is_one_link_away_and_follows_too(served, page):
    page.get_by_role("link", name="Review").click()
    page.wait_for_url("**/-/review/fr/index.html", timeout=SECONDS)
    replace(served.campaign, OAK, "Plants trees", "Waters trees")
    page.get_by_text("Waters trees").first.wait_for(state="attached", timeout=SECONDS)
    page.get_by_role("link", name="Pages").click()
    page.wait_for_url("**/fr/index.html", timeout=SECONDS)
    page.get_by_text("Waters trees").first.wait_for(state="attached", timeout=SECONDS)
    assert page.complaints == []


def test_a_passage_stands_beside_its_original_and_stays_there(served, page):
    page.goto(served.address.replace("/fr/index", "/-/review/pl/letters/write"))
    title = page.get_by_role("heading", level=1)
    before = title.inner_html()
    switch = page.get_by_label("Side by side")
    # What the preview adds comes behind the page, and so first from its beginning backwards.
    for _ in range(20):
        page.keyboard.press("Shift+Tab")
        if switch.evaluate("box => box.getRootNode().activeElement === box"):
            break
    page.keyboard.press("Space")
    assert switch.is_checked()
    boxes = [
        title.locator(part).bounding_box() for part in (".preview-source", ".preview-translation")
    ]
    assert (boxes[0]["y"], boxes[0]["x"] < boxes[1]["x"]) == (boxes[1]["y"], True)
    assert title.locator(".preview-source").inner_text() == "Write to the mayor"
    assert page.complaints == []
    assert Axe().run(page).response["violations"] == []
    page.complaints.clear()
    replace(served.campaign, "locales/pl/LC_MESSAGES/letter-write.po", "Napisz do", "List do")
    title.get_by_text("List do burmistrza").wait_for(timeout=SECONDS)
    assert title.locator(".preview-source").inner_text() == "Write to the mayor"
    page.set_viewport_size({"width": 390, "height": 800})
    boxes = [
        title.locator(part).bounding_box() for part in (".preview-source", ".preview-translation")
    ]
    assert boxes[0]["y"] < boxes[1]["y"]
    page.get_by_label("Side by side").uncheck()
    assert title.inner_html().replace("List do", "Napisz do") == before
    page.goto(served.address.replace("/fr/index", "/-/review/ar/letters/appel"))
    page.get_by_label("Side by side").check()
    directions = "element => [...element.children].map(part => getComputedStyle(part).direction)"
    assert title.locator(".preview-pair").evaluate(directions) == ["ltr", "rtl"]
    assert page.complaints == []


def reached(page):
    """The name of what has the focus, and where it leads."""
    return page.evaluate(
        """() => {
          let one = document.activeElement;
          while (one.shadowRoot) one = one.shadowRoot.activeElement;
          return [one.innerText, one.getAttribute("href")];
        }"""
    )


def test_by_keys_alone_a_translator_goes_from_passage_to_line_to_passage(served, page):
    page.goto(served.address.replace("/fr/", "/pl/"))
    page.get_by_role("link", name="Review").wait_for(timeout=SECONDS)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert reached(page)[0] == "Other views, and findings"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert reached(page) == ["Review", "/-/review/pl/index.html"]
    page.keyboard.press("Enter")
    page.wait_for_url("**/-/review/pl/index.html", timeout=SECONDS)
    page.get_by_label("Side by side").wait_for(timeout=SECONDS)
    page.keyboard.press("Alt+ArrowDown")
    mark = page.locator(".review-mark:target")
    assert reached(page) == ["nieprzetłumaczone", f"#{mark.get_attribute('id')}"]
    page.keyboard.press("Tab")
    place = mark.locator("xpath=following-sibling::*").locator(".place")
    line = place.inner_text()
    catalog = "locales/pl/LC_MESSAGES/directory.po"
    assert line.startswith(f"{catalog}:")
    assert place.get_attribute("href") == f"vscode://file{served.campaign.as_posix()}/{line}:1"
    assert reached(page) == [line, place.get_attribute("href")]
    source = page.locator(".review-mark:target + .review-panel .line[lang=en]").first.inner_text()
    replace(
        served.campaign,
        catalog,
        f'msgid "{source}"\nmsgstr ""',
        f'msgid "{source}"\nmsgstr "Ruch."',
    )
    expect(mark).not_to_have_text("nieprzetłumaczone", timeout=SECONDS)
    expect(place).to_be_focused(timeout=SECONDS)
    expect(page.locator(".review-mark:target + .review-panel .copy")).to_have_count(1)
    page.keyboard.press("Alt+ArrowDown")
    later = page.url
    assert reached(page)[0] != "szkic"
    page.keyboard.press("Alt+ArrowDown")
    page.keyboard.press("Alt+ArrowUp")
    assert page.url == later
    assert page.complaints == []
    assert Axe().run(page).response["violations"] == []


def test_the_list_of_findings_stays_as_it_was_left_and_off_passages(served, page):
    panel = page.locator(PANEL)
    page.goto(served.address.replace("/fr/", "/pl/"))
    panel.get_by_role("link").first.wait_for(timeout=SECONDS)
    panel.locator("summary").focus()
    page.keyboard.press("Enter")
    replace(served.campaign, OAK, "Plants trees", "Waters trees")
    page.get_by_text("Waters trees").first.wait_for(timeout=SECONDS)
    page.reload()
    panel.wait_for(timeout=SECONDS)
    assert panel.get_by_role("link").count() == 0
    page.set_viewport_size({"width": 390, "height": 800})
    # The status names a passage by its line.
    page.goto(served.address.replace("/fr/", "/-/status/pl/"))
    page.get_by_role("link", name="in its page, locales/pl/LC_MESSAGES/letter-write.po:81").click()
    passage = page.locator(".review-mark:target + .review-panel")
    passage.wait_for(timeout=SECONDS)
    panel.wait_for(timeout=SECONDS)
    assert "letter-write.po:81" in passage.inner_text()
    assert_in_sight(page, passage)
    assert panel.get_by_role("link").count() == 0
    assert page.complaints == []


def assert_in_sight(page, passage):
    """A passage's findings stand below its mark and above what is fixed to the window's end.

    The page scrolls once more when the list of findings has come, which is waited for.
    """
    until = time.monotonic() + SECONDS / 1000
    while True:
        box, views = passage.bounding_box(), page.locator(".views").bounding_box()
        mark = page.locator(".review-mark:target").bounding_box()
        is_above = box["y"] + box["height"] <= views["y"]
        if is_above and 0 < mark["y"] < box["y"] - mark["height"]:
            return
        assert time.monotonic() < until, (box, views, mark)
        page.wait_for_timeout(100)


def test_where_only_words_are_others_the_page_stays(served, page):
    """What somebody has open, chosen or reached stays as it is while words change in their places."""
    page.goto(served.address.replace("index", "letters/appel"))
    page.evaluate("window.stays = true")
    replace(served.campaign, "data/letters/appel.md", "lieu de", "endroit de")
    page.get_by_text("endroit de").first.wait_for(timeout=SECONDS)
    replace(served.campaign, "data/letters/appel.md", "endroit de", "coin de")
    page.get_by_text("coin de").first.wait_for(timeout=SECONDS)
    assert page.evaluate("window.stays") is True
    replace(served.campaign, "data/letters/appel.md", "- des bancs.", "- des bancs.\n- des fleurs.")
    page.get_by_text("des fleurs").first.wait_for(timeout=SECONDS)
    assert page.evaluate("window.stays === undefined")
    page.goto(served.address.replace("/fr/", "/-/review/pl/"))
    page.get_by_label("Side by side").check()
    page.evaluate("window.stays = true")
    replace(served.campaign, "locales/pl/LC_MESSAGES/directory.po", "Prowadzą", "Na czele")
    page.locator(".preview-translation").get_by_text("Na czele").first.wait_for(timeout=SECONDS)
    assert page.evaluate("window.stays") is True
    assert page.complaints == []


def test_suggestions_are_seen_in_their_places(served, page):
    place = page.get_by_text("Z pomocą")
    page.goto(served.address.replace("/fr/", "/-/review/pl/"))
    page.get_by_text("With the help of").first.wait_for(timeout=SECONDS)
    assert place.locator("visible=true").count() == 0
    page.get_by_role("link", name="Suggestions").click()
    place.locator("visible=true").first.wait_for(timeout=SECONDS)
    assert page.locator("h3 [data-state=fuzzy]").first.inner_text() == "Z pomocą"


def test_the_status_is_a_page_that_follows(served, page):
    page.get_by_role("link", name="Status").click()
    page.get_by_role("heading", name="French").wait_for(timeout=SECONDS)
    page.get_by_role("link", name="Status of the translations").click()
    page.get_by_text("168 words").wait_for(timeout=SECONDS)
    table = page.get_by_role("table")
    assert table.get_by_role("columnheader").count() == 6
    assert page.complaints == []
    assert Axe().run(page).response["violations"] == []
    page.complaints.clear()
    table.get_by_role("link", name="Polish").click()
    place = page.get_by_role("link", name="locales/pl/LC_MESSAGES/directory.po:28").first
    place.wait_for(timeout=SECONDS)
    assert place.get_attribute("href").endswith("/locales/pl/LC_MESSAGES/directory.po:28:1")
    replace(
        served.campaign,
        "locales/pl/LC_MESSAGES/directory.po",
        'meet."\nmsgstr ""',
        'meet."\nmsgstr "Ruch."',
    )
    expect(page.locator(".lead")).not_to_contain_text("87 words", timeout=SECONDS)
    (served.campaign / OAK).write_text("name: [\n")
    page.locator(PANEL).get_by_text("The page is as it was before: 1 error").wait_for(
        timeout=SECONDS
    )
    assert page.complaints == []


def test_a_made_up_language_is_one_link_away(served, page):
    page.get_by_role("link", name="ar-XB").click()
    page.wait_for_url("**/ar-XB/index.html", timeout=SECONDS)
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.complaints == []


def test_without_scripts_the_status_can_be_read(served, chromium):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served.address.replace("/fr/", "/-/status/"))
    assert page.get_by_role("rowheader").all_inner_texts()[2] == "Polish pl"
    context.close()


def test_fifty_saves_in_a_second_end_in_the_last(served, page):
    text = (served.campaign / OAK).read_text("utf-8")
    for number in range(50):
        new = text.replace("Prairie et Forêt", f"Prairie {number:02}")
        (served.campaign / OAK).write_text(new, "utf-8")
        time.sleep(0.02)
    page.get_by_text("Prairie 49").first.wait_for(timeout=SECONDS)
    assert page.complaints == []


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/fr/index.html", {}, 200),
        ("/fr/index.html", {"Host": "example.org"}, 403),
        ("/-/events", {"Origin": "http://example.org"}, 403),
        ("/../data/campaign.yaml", {}, 404),
        ("/%2e%2e/data/campaign.yaml", {}, 404),
    ],
)
def test_strangers_and_paths_outside_are_refused(served, page, path, headers, status):
    connection = HTTPConnection("127.0.0.1", served.port, timeout=10)
    connection.request("GET", path, headers=headers)
    assert connection.getresponse().status == status
    connection.close()
