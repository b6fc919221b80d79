"""The page is offered in the visitor's language, and nothing is remembered."""

import pytest

from coalition.commands.build import build_campaign


@pytest.fixture(scope="session")
def built(tmp_path_factory, request):
    folder = tmp_path_factory.mktemp("languages") / "build"
    build_campaign(request.config.rootpath, folder=folder)
    return folder


@pytest.mark.parametrize(
    ("locale", "page", "offered"),
    [
        ("fr-CA", "en/index.html", "fr/index.html"),
        ("el-GR", "en/letters/open-letter.html", "el/letters/open-letter.html"),
        ("no", "fr/index.html", "nb/index.html"),
        ("ar-EG", "index.html", "ar/index.html"),
        ("en-GB", "en/index.html", None),
        ("ja-JP", "en/index.html", None),
    ],
)
def test_a_visitor_is_offered_the_page_in_the_language_of_the_browser(
    built, open_page, locale, page, offered
):
    opened, seen = open_page(built / page, locale=locale)
    links = opened.locator("[data-offer] a")
    expected = [] if offered is None else [(built / offered).as_uri()]
    assert links.evaluate_all("links => links.map((link) => link.href)") == expected
    if page == "index.html":
        # There the list names each of the others, and the offer is not made twice.
        names = opened.locator(".languages a b")
        assert names.evaluate_all("all => all.map((one) => one.textContent)").count("العربية") == 1
    assert seen.complaints == []
    assert opened.context.cookies() == []
