"""The page on which an organisation asks to be listed, and that an import reads what it sends."""

import re
from html import unescape
from urllib.parse import quote

import msgspec
import pytest
from case_tables import each
from test_html import ENGLISH, LANGUAGES, Reader, index, pages, site

from coalition.campaign.interface import lay_under
from coalition.commands.form_languages import in_source_language
from coalition.exports.html.join import blank_body
from coalition.intake.forms import read_forms
from coalition.languages import language_name
from coalition.localise.directory import language_view
from coalition.localise.fallback import Chain
from coalition.localise.phrasebook import Phrasebook
from coalition.model import Join

TAGS = "ar bg ca cs da de el en es et fi fr ga hr hu it lt lv mt nb nl pl pt ro sk sl sr sv tr uk"
MAIL = Join(by="mailto", address="join@example.org")
GITHUB = Join(by="issue", address="https://github.com/open/streets/")
GITLAB = Join(by="issue", address="https://gitlab.example.org/open/streets.git")


def in_language(tag, **changes):
    translations = {}
    rules = lay_under(translations, [tag], {})
    view = msgspec.structs.replace(
        site(language_view(tag), **changes),
        languages=(language_view(tag),),
        alternates={"directory": (language_view(tag),)},
        phrases=Phrasebook(translations, Chain(tag, (tag, "en")), rules),
    )
    return pages(view)[f"{tag}/join.html"]


def join_page(join, **changes):
    return pages(site(join=join, **changes))["en/join.html"]


def attributes(page, name):
    return [a for tag, a in Reader(page).elements if tag == name]


def text_area(page):
    return unescape(re.search(r"<textarea[^>]* data-body>(.*?)</textarea>", page, re.DOTALL)[1])


ANSWERS = ["Prairie et Forêt", "FR", "https://example.org/", "Plants trees (and hedges)."]


def filled(body, answers):
    """What somebody makes of the text who fills it in by hand."""
    for answer in answers:
        body = body.replace("_No response_", answer, 1)
    return body.replace("- [ ] ", "- [x] ")


@each("tag", TAGS.split())
def test_an_import_reads_what_the_page_sends(tag):
    body = text_area(in_language(tag, join=MAIL))
    (blank,) = read_forms(body, {})
    assert (blank.cells, blank.agreed) == ({}, False)
    (form,) = read_forms(filled(body, ANSWERS), {})
    keys = ("name", "country", "website", "description")
    assert form.cells == dict(zip(keys, ANSWERS, strict=True))
    assert (form.agreed, form.problem, form.private, form.unknown) == (True, "", (), ())
    # What the page is in, the description is in.
    assert in_source_language(form, tag) == form
    elsewhere = in_source_language(form, "en" if tag != "en" else "fr")
    assert "description" not in elsewhere.cells
    assert f"the form is in {language_name(tag, 'en')}, and" in elsewhere.remarks[0]


@each("tag", TAGS.split())
def test_the_page_is_all_in_its_language(tag):
    """Drafts are there for every phrase, in the language of the page."""
    page = in_language(tag, join=MAIL)
    main = page[page.index("<main") : page.index("</main>")]
    assert re.findall(r' lang="[^"]*"', main) == []
    assert len(attributes(page, "option")) > 240


def test_a_box_that_is_not_ticked_is_no_consent():
    body = filled(blank_body(["Name", "Country"], "Yes."), ["Oak", "IE"])
    assert read_forms(body, {})[0].agreed
    assert not read_forms(body.replace("[x]", "[ ]"), {})[0].agreed


@pytest.mark.parametrize(
    ("join", "action", "names", "origin"),
    [
        (MAIL, "mailto:join@example.org", ["subject", "body"], "mailto:"),
        (
            GITHUB,
            "https://github.com/open/streets/issues/new",
            ["title", "body"],
            "https://github.com",
        ),
        (
            GITLAB,
            "https://gitlab.example.org/open/streets/-/issues/new",
            ["issue[title]", "issue[description]"],
            "https://gitlab.example.org",
        ),
    ],
)
def test_the_form_leads_where_the_campaign_says_and_its_policy_names_that_alone(
    join, action, names, origin
):
    page = join_page(join)
    (form,) = attributes(page, "form")
    assert (form["method"], form["action"]) == ("get", action)
    named = [
        a["name"] for tag in ("input", "textarea") for a in attributes(page, tag) if "name" in a
    ]
    assert named == names
    policies = {
        path: re.search(r"form-action ([^\"]*)\"", text)[1]
        for path, text in pages(site(join=join)).items()
    }
    assert policies == {
        "en/index.html": "'none'",
        "en/join.html": origin,
        "en/status.html": "'none'",
    }


@pytest.mark.parametrize("tag", ["en", "de", "fr", "sr"])
def test_no_line_of_the_button_ends_within_a_short_word(tag):
    page = in_language(tag, join=MAIL)
    button = re.search(r'<button class="action">(.*?)</button>', page)[1]
    words = re.findall(r'<span class="whole">(.*?)</span>', button)
    assert "-" not in re.sub(r"<[^>]*>", "", re.sub(r'<span class="whole">.*?</span>', "", button))
    assert all(re.fullmatch(r"\w+(-\w+)+", word) for word in words)
    assert words or tag in ("fr", "sr")


def test_the_service_is_named_and_what_it_means_said():
    page = join_page(GITHUB)
    assert '<button class="action">Continue on github.com</button>' in page
    assert "You need an account at github.com, and everybody can read what you send there." in page
    assert "github.com" not in join_page(MAIL)


@pytest.mark.parametrize(
    ("join", "href"),
    [(MAIL, "mailto:join@example.org"), (GITHUB, "https://github.com/open/streets/")],
)
def test_individuals_are_told_whom_to_ask(join, href):
    link = f'<a href="{href}" dir="ltr" rel="noopener">{join.address}</a>'
    assert f"<p>Individuals who want to take part may ask here: {link}</p>" in join_page(join)


def test_a_campaign_that_takes_nobody_any_more_says_so():
    page = join_page(Join(by="none"))
    assert '<p class="closed">Organisations can no longer join through this page.</p>' in page
    assert "<form" not in page
    assert "<script" not in page
    assert "join.html" not in index(site(join=Join(by="none")))


def test_a_campaign_that_says_nothing_has_no_such_page():
    assert list(pages(site())) == ["en/index.html", "en/status.html"]
    assert 'href="join.html"' in index(site(join=MAIL))


@pytest.mark.parametrize("address", ['a"b@example.org', "javascript:alert(1)", "a?bcc=x@y.z&b"])
def test_an_address_cannot_lead_elsewhere(address):
    by_mail = attributes(join_page(Join(by="mailto", address=address)), "form")
    assert [a["action"] for a in by_mail] == [f"mailto:{quote(address, safe='@')}"]
    assert attributes(join_page(Join(by="issue", address=address)), "form") == []


def test_the_page_is_offered_in_every_language():
    page = join_page(MAIL)
    links = {a["href"] for a in attributes(page, "a") if a.get("hreflang")}
    assert links == {f"../{language.code}/join.html" for language in LANGUAGES}
    assert ENGLISH in LANGUAGES
