"""The first screen: one thing to do, and the texts with how they stand."""

import re

import msgspec
import pytest
from case_tables import each
from test_html import ENGLISH, en, index, letter, letter_page, paragraph, site

from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.exports.html.opening import Call, call, sign_href
from coalition.model import Join

BY_MAIL = Join(by="mailto", address="join@example.org")
OVER = Join(by="none")
SIGN = {"action_url": "https://example.org/sign"}


@each(
    ("wanted", "join", "changes", "expected"),
    [
        (None, None, {}, None),
        (None, OVER, {}, None),
        (None, BY_MAIL, {}, Call("join.html", "join/title")),
        ("join", BY_MAIL, {}, Call("join.html", "join/title")),
        ("ban", None, {}, Call("letters/ban.html", "letter/read")),
        ("ban", OVER, {}, Call("letters/ban.html", "letter/read")),
        ("ban", BY_MAIL, {}, Call("letters/ban.html", "letter/sign")),
        ("ban", None, SIGN, Call("letters/ban.html", "letter/sign")),
        ("ban", None, {"kind": "email"}, Call("letters/ban.html", "letter/act")),
        ("ban", BY_MAIL, {"closed": True}, Call("join.html", "join/title")),
        ("ban", None, {"closed": True}, None),
        ("unpublished", BY_MAIL, {}, Call("join.html", "join/title")),
        ("unpublished", None, {}, None),
    ],
)
def test_readers_are_asked_for_one_thing_that_they_can_do(wanted, join, changes, expected):
    view = site(texts=(letter(ENGLISH, **changes),), join=join, call=wanted)
    assert call(view) == expected
    actions = re.findall(r'<a class="action" href="([^"]*)"', index(view))
    assert actions == ([expected.href] if expected else [])


@each(
    ("join", "changes", "href"),
    [
        (None, {}, None),
        (OVER, {}, None),
        (BY_MAIL, {}, "../join.html"),
        (BY_MAIL, SIGN, "https://example.org/sign"),
        (BY_MAIL, {"action_url": "javascript:alert(1)"}, "../join.html"),
        (BY_MAIL, {"kind": "page"}, None),
        (BY_MAIL, {"closed": True}, None),
        (None, SIGN | {"closed": True}, None),
    ],
)
def test_an_open_letter_is_signed_at_its_own_address_or_by_joining(join, changes, href):
    text = letter(ENGLISH, **changes)
    assert sign_href(site(join=join), text, "../") == href


def test_texts_show_how_they_begin_and_how_they_stand():
    greeting, first = en("Dear all,"), en("x" * 101)
    text = letter(
        ENGLISH, blocks=(paragraph(greeting), paragraph(first)), all_signatories=en("9 signatories")
    )
    page = index(site(texts=(text,)))
    assert f'<p class="excerpt">{"x" * 101}</p>' in page
    assert '<p class="state"><b>9 signatories</b></p>' in page
    closed = index(site(texts=(msgspec.structs.replace(text, closed=True),)))
    assert '<p class="state">This action is over. The text stays here to be read.</p>' in closed


def test_a_closed_open_letter_says_so():
    assert '<p class="closed">' in letter_page(ENGLISH, closed=True)


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("call: appel", None, None),
        (
            "call: join",
            "there is no letter `join`",
            "Write a letter's id, or `join` where organisations can join.",
        ),
        ("call: apel", "there is no letter `apel`", "Write `appel` if that is what you mean."),
        (
            "order: [directory]",
            "there is no letter or page `directory`",
            "Write the id of one.",
        ),
        ("order: [about, write]", None, None),
    ],
)
def test_what_the_campaign_puts_first_is_there(campaign, edit, line, message, hint):
    edit("data/campaign.yaml", "\nlanguages:", f"\n{line}\nlanguages:")
    found = [(one.message, one.hint) for one in check_campaign(campaign) if one.code == "R008"]
    assert found == ([] if message is None else [(message, hint)])


def test_lists_show_texts_in_the_order_of_the_campaign(campaign, edit):
    def letters():
        page = build_campaign(campaign, only=["en"]).folder / "en/index.html"
        return re.findall(r'<h3><a href="letters/(\w+)\.html', page.read_text("utf-8"))

    assert letters() == ["appel", "write"]
    edit("data/campaign.yaml", "\nlanguages:", "\norder: [write]\nlanguages:")
    assert letters() == ["write", "appel"]
