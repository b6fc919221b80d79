"""How far the translations have come, in words that need no colours."""

import re

import msgspec
import pytest
from case_tables import each
from test_html import ENGLISH, FRENCH, letter, pages, site

from coalition import languages
from coalition.exports.html.status import Address, Cell, address, status
from coalition.exports.html.typesetting import Typesetter
from coalition.model import Join
from coalition.views import Coverage


def covered(**changes):
    view = Coverage("ban", 8, 8, 0, "reviewed", published=True)
    return msgspec.structs.replace(view, **changes)


@each(
    ("text", "cell"),
    [
        (covered(review="source"), Cell("Original", [])),
        (covered(), Cell("Complete", [])),
        (covered(review="draft"), Cell("Complete", ["draft"])),
        (covered(translated=7), Cell("87%", ["Missing: 1"])),
        (
            covered(translated=5, fuzzy=2, review="draft", published=False),
            Cell("62%", ["Missing: 1", "To be confirmed: 2", "draft", "Not shown"]),
        ),
        (covered(translated=0, review="draft"), Cell("0%", ["Missing: 8"])),
        (covered(total=0, translated=0), Cell("Complete", [])),
    ],
)
def test_a_cell_says_what_is_there_and_what_is_missing(text, cell):
    view = site(coverage=((FRENCH, (text,)),))
    assert status(Typesetter(view), view).rows[0].cells == [cell]


def test_texts_stand_as_in_every_list_and_those_that_are_not_shown_by_their_ids():
    texts = tuple(covered(text=id_) for id_ in ("secret", "ban", "directory"))
    view = site(texts=(letter(ENGLISH),), coverage=((FRENCH, texts), (ENGLISH, texts)))
    page = pages(view)["en/status.html"]
    assert re.findall(r'<th scope="col">(.*)</th>', page) == [
        "Language", "Who supports this campaign", "Ban it", "<code>secret</code>",
    ]  # fmt: skip
    assert re.findall(r'<th scope="row">(.*)</th>', page) == [
        '<bdi lang="fr">français</bdi>', '<bdi lang="en">English</bdi>',
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("join", "expected"),
    [
        (Join(by="mailto", address="a b@example.org"), "mailto:a%20b@example.org"),
        (Join(by="issue", address="https://forge.example/x"), "https://forge.example/x"),
        (Join(by="issue", address="javascript:alert(1)"), None),
        (Join(by="none"), None),
        (None, None),
    ],
)
def test_helpers_write_to_where_organisations_do(join, expected):
    found = address(site(join=join))
    website = site().campaign.url
    assert found == (
        Address(expected, join.address) if expected else website and Address(website, website)
    )


@pytest.mark.parametrize(("tag", "text"), [("en", "7%"), ("de", "7\u00a0%"), ("tr", "%7")])
def test_percentages_are_written_as_in_the_language(tag, text):
    assert languages.format_percent(7, tag) == text
