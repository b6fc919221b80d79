"""The page of an e-mail to send, used as a visitor uses it."""

import email
import json
import re
from email import policy
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from coalition.campaign.changes import write_plan
from coalition.commands.build import build_campaign
from coalition.commands.init import NewCampaign, plan_campaign

LOCALES = Path(__file__).parents[2] / "coalition/starter/locales"
EVERY = tuple(sorted({"en", *(path.stem.replace("_", "-") for path in LOCALES.iterdir())}))
FEW = ("ar", "el", "en", "fr")
ID = "write-to-the-council"
TYPED = {
    "sender_name": "Zoë “O’Brien” & Šárka <b>{sender_name}</b> 100%+1",
    "street": "Οδός Αθηνάς 5, شارع الزهور, 中山路",
}


CHOSEN = """---
title: Sides
kind: email
subject: From {sender_name}
to:
  - {name: 'Council, “Streets” & Łódź', email: council@city.example}
  - {field: mp, label: Your MP}
fields:
  sender_name: {label: Your name}
  side:
    label: Your side
    kind: choice
    choices: [{id: sun, label: "on the <b>{{sunny}}</b> side"}, {id: shade, label: in the shade}]
  mp: {label: Address, required: false}
---
I live {side}, says {sender_name}.
"""


def pytest_generate_tests(metafunc):
    if "language" in metafunc.fixturenames:
        short = metafunc.config.getoption("--short")
        metafunc.parametrize("language", FEW if short else EVERY)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A new campaign in every language, and a letter that no link can hold."""
    root = tmp_path_factory.mktemp("streets")
    plan = plan_campaign(root, NewCampaign("streets", "Open Streets", "en", EVERY)).plan
    write_plan(root, plan, "init")
    letter = (root / f"data/letters/{ID}.md").read_text("utf-8")
    long = letter.replace("My street", "x").replace("I ask you", "Benches. " * 300 + "I ask you")
    (root / "data/letters/long.md").write_text(long.replace("send_in: reader\n", ""), "utf-8")
    over = letter.replace("send_in: reader", "deadline: 2024-01-31")
    (root / "data/letters/over.md").write_text(over, "utf-8")
    (root / "data/letters/chosen.md").write_text(CHOSEN, "utf-8")
    several = letter.replace("send_in: reader", "send_in: [en, reader]")
    (root / "data/letters/several.md").write_text(several, "utf-8")
    for catalog in root.glob(f"locales/*/LC_MESSAGES/letter-{ID}.po"):
        catalog.with_name("letter-several.po").write_bytes(catalog.read_bytes())
    build_campaign(root, jobs=1)
    return root / "build"


@pytest.fixture(scope="module")
def reopened(tmp_path_factory, copied):
    """The campaign of this repository, with its e-mail as it was when it could be sent."""
    root = copied(LOCALES.parents[2], tmp_path_factory.mktemp("reopened"))
    letter = root / "data/letters/action-email.md"
    text = re.sub("(?m)^closed: .*$", "send_in: reader", letter.read_text("utf-8"))
    letter.write_text(text, "utf-8")
    build_campaign(root, jobs=1)
    return root / "build"


def view(built, language, id_=ID):
    return json.loads((built / f"v1/{language}/letters/{id_}.json").read_bytes())


def filled(view, typed):
    """What must arrive, written down anew from the JSON that sites receive."""
    sent = view["sent"]
    labels = {field["name"]: f"[{field['label']['value']}]" for field in sent["fields"]}
    optional = {field["name"] for field in sent["fields"] if not field["required"]}
    text = "\n\n".join(
        part
        for part in sent["text"].split("\n\n")
        if not (part.strip("{}") in optional and part.strip("{}") not in typed)
    )
    values = labels | typed
    return re.sub(r"\{([a-z_]+)\}", lambda match: values[match[1]], text)


def read_mailto(href):
    address, _, query = href.removeprefix("mailto:").partition("?")
    fields = dict(part.split("=", 1) for part in query.split("&"))
    return unquote(address), {name: unquote(value) for name, value in fields.items()}


def test_what_is_typed_is_what_is_sent(built, open_page, language):
    page, seen = open_page(built / language / f"letters/{ID}.html")
    for name, text in TYPED.items():
        page.fill(f"#f-{name}", text)
    found = view(built, language)
    assert found["sent"]["language"]["code"] == language
    wanted = filled(found, TYPED)
    address, fields = read_mailto(page.get_attribute("[data-open]", "href"))
    assert address == "council@city.example"
    assert fields["subject"] == found["subject"]["value"]
    assert fields["body"].replace("\r\n", "\n") == wanted
    assert page.text_content("pre[data-part=text]") == wanted
    assert page.text_content("[data-field=sender_name]") == TYPED["sender_name"]
    page.click("details:has([data-webmail]) > summary")
    for link in page.query_selector_all("[data-webmail]"):
        query = parse_qs(urlsplit(link.get_attribute("href")).query)
        assert query["to"] == ["council@city.example"]
        assert query["body"][0].replace("\r\n", "\n") == wanted
        assert link.get_attribute("rel") == "noreferrer"
    assert seen.complaints == []
    assert all(url.startswith("file:") for url in seen.requests)
    message = downloaded_draft(page)
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == wanted.rstrip("\n")
    assert message["Subject"] == found["subject"]["value"]
    assert message["To"].addresses[0].addr_spec == "council@city.example"
    assert message["Content-Language"] == language
    assert not page.is_visible(".hint[data-unscripted]")


def test_a_long_e_mail_is_sent_as_it_was_filled_in(reopened, open_page, language):
    page, seen = open_page(reopened / language / "letters/action-email.html", width=390)
    page.fill("#f-sender_name", TYPED["sender_name"])
    page.fill("#f-mp_email", "mp+1@example.org")
    page.check("[data-choose=cc]")
    found = view(reopened, language, "action-email")
    assert found["sent"]["language"]["code"] == language
    wanted = filled(found, {"sender_name": TYPED["sender_name"]})
    address, fields = read_mailto(page.get_attribute("[data-open]", "href"))
    assert address == found["to"][0]["email"]
    assert fields.pop("subject") == found["subject"]["value"]
    assert fields.pop("cc").split(",") == [found["cc"][0]["email"], "mp+1@example.org"]
    # Nothing that the button opens is cut: it is the whole text, or none of it.
    assert fields in ({}, {"body": wanted.replace("\n", "\r\n")})
    assert page.is_visible("[data-holds=nothing]") == (fields == {})
    message = downloaded_draft(page)
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == wanted
    assert len(message["Cc"].addresses) == 2
    assert seen.complaints == []


def downloaded_draft(page):
    with page.expect_download() as waiting:
        page.click("[data-draft]")
    download = waiting.value
    assert download.suggested_filename.endswith(".eml")
    data = Path(download.path()).read_bytes()
    return email.message_from_bytes(data, policy=policy.default)


def test_what_is_chosen_and_who_is_named_goes_into_link_and_draft(built, open_page):
    page, seen = open_page(built / "el/letters/chosen.html")
    page.fill("#f-sender_name", "Άννα\r\nBcc: x@example.org")
    page.click("[data-open]")
    assert page.evaluate("document.activeElement.id") == "f-side"
    page.select_option("#f-side", "sun")
    page.fill("#f-mp", "no address")
    page.click("[data-draft]")
    wrong = page.text_content("#f-mp-missing")
    assert page.is_visible("#f-mp-missing")
    assert wrong == "Αυτή δεν είναι διεύθυνση ηλεκτρονικού ταχυδρομείου."
    page.fill("#f-mp", "mp@example.org")
    assert not page.is_visible("#f-mp-missing")
    address, fields = read_mailto(page.get_attribute("[data-open]", "href"))
    assert address == "council@city.example,mp@example.org"
    wanted = "I live on the <b>{sunny}</b> side, says Άννα Bcc: x@example.org."
    assert fields["body"] == wanted
    assert page.text_content("[data-field=side]") == "on the <b>{sunny}</b> side"
    message = downloaded_draft(page)
    assert message.get_content().strip() == wanted
    assert [(one.display_name, one.addr_spec) for one in message["To"].addresses] == [
        ("Council, “Streets” & Łódź", "council@city.example"),
        ("", "mp@example.org"),
    ]
    assert "Bcc" not in message
    assert seen.complaints == []


def test_whoever_has_no_mail_program_is_told_what_to_do(built, open_page):
    page, _ = open_page(built / f"fr/letters/{ID}.html")
    page.fill("#f-sender_name", "Ada")
    page.click("[data-open]")
    page.wait_for_selector("[data-status]:not(:empty)")
    assert page.text_content("[data-status]").startswith("Rien ne s’est ouvert")
    assert page.is_visible("[data-copy=text]")


def test_without_a_script_everything_is_there_with_fields_in_brackets(built, open_page, language):
    page, _ = open_page(built / language / f"letters/{ID}.html", java_script_enabled=False)
    found = view(built, language)
    wanted = filled(found, {})
    label = found["sent"]["fields"][0]["label"]["value"]
    assert f"[{label}]" in wanted
    _, fields = read_mailto(page.get_attribute("[data-open]", "href"))
    assert fields["body"].replace("\r\n", "\n") == wanted
    assert found["links"]["mailto"] == page.get_attribute("[data-open]", "href")
    assert not page.is_visible("#f-sender_name")
    assert not page.is_visible("[data-copy=text]")
    assert page.is_visible(".sending.first .hint[data-unscripted]")
    draft = page.get_attribute("a[download]", "href")
    data = (built / language / "letters" / draft).read_bytes()
    message = email.message_from_bytes(data, policy=policy.default)
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == wanted.rstrip("\n")
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == found["subject"]["value"]


def test_a_field_that_must_be_filled_is_asked_for(built, open_page, language):
    page, _ = open_page(built / language / f"letters/{ID}.html")
    assert not page.is_visible("#f-sender_name-missing")
    page.click("[data-open]")
    assert page.is_visible("#f-sender_name-missing")
    assert page.evaluate("document.activeElement.id") == "f-sender_name"
    assert page.get_attribute("#f-sender_name", "aria-invalid") == "true"
    page.fill("#f-sender_name", "Ada")
    assert not page.is_visible("#f-sender_name-missing")
    assert page.is_visible("[data-open]")


def test_by_keyboard_alone(built, open_page, language):
    page, _ = open_page(built / language / f"letters/{ID}.html")
    page.focus("main")
    reached = []
    for _ in range(12):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate("document.activeElement.id || document.activeElement.className")
        )
        if reached[-1] == "f-sender_name":
            page.keyboard.type("Ada")
        if reached[-1] == "action":
            break
    assert reached[-1] == "action"
    assert "f-sender_name" in reached
    assert "Ada" in read_mailto(page.get_attribute("[data-open]", "href"))[1]["body"]


@pytest.mark.parametrize(("width", "dark"), [(390, False), (1280, True)])
def test_nobody_is_kept_out(built, open_page, language, width, dark):
    scheme = "dark" if dark else "light"
    page, _ = open_page(
        built / language / f"letters/{ID}.html", width=width, color_scheme=scheme, bypass_csp=True
    )
    for summary in page.query_selector_all(".send summary"):
        summary.click()
    found = Axe().run(page).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_paper_a_letter_has_its_notice_what_was_typed_and_no_button(built, open_page, language):
    page, _ = open_page(built / language / f"letters/{ID}.html", color_scheme="dark")
    page.fill("#f-sender_name", "Ada")
    page.emulate_media(media="print")
    assert page.is_visible(".notice")
    assert page.is_visible(".envelope")
    assert page.text_content(".body [data-field=sender_name]") == "Ada"
    name, street = (
        page.evaluate(
            f"getComputedStyle(document.querySelector('.body [data-field={field}]')).borderBlockEndStyle"
        )
        for field in ("sender_name", "street")
    )
    assert (name, street) == ("none", "dashed")
    assert not page.is_visible(".send")
    assert not page.is_visible("[data-open]")
    paper, ink = (
        page.evaluate(f"getComputedStyle(document.body).{name}")
        for name in ("backgroundColor", "color")
    )
    assert (paper, ink) == ("rgb(255, 255, 255)", "rgb(0, 0, 0)")


def test_a_text_that_no_link_holds_is_copied_first(built, open_page):
    page, _ = open_page(
        built / "el/letters/long.html", permissions=["clipboard-read", "clipboard-write"]
    )
    page.fill("#f-sender_name", "Ada")
    assert page.is_visible("[data-holds=nothing]")
    _, fields = read_mailto(page.get_attribute("[data-open]", "href"))
    assert set(fields) == {"subject"}
    page.click("[data-open]")
    page.wait_for_selector("[data-status]:not(:empty)")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.replace("\r\n", "\n") == filled(view(built, "el", "long"), {"sender_name": "Ada"})


def test_buttons_copy_what_stands_beside_them(built, open_page):
    page, _ = open_page(
        built / f"fr/letters/{ID}.html", permissions=["clipboard-read", "clipboard-write"]
    )
    page.click(".as-sent > summary")
    page.click("[data-copy=recipients]")
    page.wait_for_selector("[data-status]:not(:empty)")
    assert page.evaluate("navigator.clipboard.readText()") == "council@city.example"


def test_what_is_over_has_no_button(built, open_page):
    page, _ = open_page(built / "fr/letters/over.html")
    assert page.query_selector("[data-open]") is None
    assert page.is_visible(".closed")


def test_a_deadline_that_passes_after_the_build_closes_the_page(built, open_page, tmp_path):
    text = (built / f"fr/letters/{ID}.html").read_text("utf-8")
    page_file = tmp_path / "fr/letters/x.html"
    page_file.parent.mkdir(parents=True)
    page_file.write_text(text.replace('"deadline": null', '"deadline": "2024-01-31"'), "utf-8")
    (tmp_path / "assets").mkdir()
    for asset in (built / "assets").iterdir():
        (tmp_path / "assets" / asset.name).write_bytes(asset.read_bytes())
    page, _ = open_page(page_file)
    assert page.query_selector("[data-open]") is None
    assert page.is_visible("[data-closed]")


def test_the_other_languages_of_a_letter_are_offered(built, open_page):
    page, _ = open_page(built / "fr/letters/several.html")
    page.fill("#f-sender_name", "Ada")
    found = view(built, "fr", "several")
    assert found["sent"]["language"]["code"] == "en"
    links = page.query_selector_all("[data-open]")
    bodies = [read_mailto(link.get_attribute("href"))[1]["body"] for link in links]
    assert [body.startswith("Dear members") for body in bodies] == [True, False]
    assert page.is_visible(".language")
