"""The pages of a review build, which translators read on a phone or a desktop."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from coalition.commands.review_build import build_review

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests/golden/small/in"
PAGES = ("index.html", "letters/write.html", "pages/about.html")


@pytest.fixture(scope="module", params=["small", "reference"])
def reviewed(request, tmp_path_factory, copied):
    """A review build, with the languages and pages to look at."""
    source = {"small": SMALL, "reference": ROOT}[request.param]
    root = copied(source, tmp_path_factory.mktemp("reviewed"))
    if request.param == "small":
        _spoil(root / "locales/fr/LC_MESSAGES")
        build_review(root)
        return root / "build-review", ("ar", "fr", "pl"), PAGES
    build_review(root)
    pages = ("index.html", "letters/action-email.html", "pages/about-these-texts.html")
    return root / "build-review", ("ar", "el", "fr"), pages


def _spoil(catalogs):
    """Leave in a language's files what is told at the top of its pages, and in a panel."""
    catalogs.joinpath("page-about.po").write_text("")
    text = (catalogs / "letter-write.po").read_text("utf-8")
    twice = 'msgid "Dear Mayor,"\nmsgstr "Cher Maire,"\n'
    (catalogs / "letter-write.po").write_text(f"{text}\n{twice}\n# Left behind\n", "utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_hinders_a_translator(reviewed, open_page, width, scheme):
    folder, languages, pages = reviewed
    for language in languages:
        for path in pages:
            page, seen = open_page(folder / language / path, width=width, color_scheme=scheme)
            assert seen.complaints == []
            for files in page.locator(".review-bar summary").all():
                files.click()
            # With a panel open, which a page in its own language may have none of.
            page.evaluate("location.hash = '#review.1'")
            found = Axe().run(page)
            assert found.violations_count == 0, (language, path, found.generate_report())
            wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert page.evaluate(wide) == 0, (language, path)
            page.context.close()
