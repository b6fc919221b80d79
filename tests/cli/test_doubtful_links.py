"""Links of letters and translations that could lead readers astray, as commands tell of them."""

import pytest


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("mailto:press@a.example?bcc=x@b.example&body=y", "the mail link fills in bcc"),
        ("mailto:press@a.example?body=y", "the mail link fills in body"),
        ("MAILTO:?to=press@a.example", "the mail link fills in to"),
        (
            "mailto:press@a.example?subject=a%0Ab",
            "the mail link has a subject of several lines",
        ),
        (
            "mailto:press%2Cevil@a.example",
            "the mail link writes to 'press,evil@a.example', which is no mail address",
        ),
    ],
)
def test_a_letters_own_mail_link_holds_addresses_and_a_subject(run, campaign, link, message):
    about = campaign / "data/pages/about.md"
    lines = len(about.read_text("utf-8").splitlines())
    with about.open("a", encoding="utf-8") as stream:
        stream.write(f"\nPlease [write]({link}).\n")
    ran = run("-C", campaign, "check")
    assert f"data/pages/about.md:{lines + 2}:16: L017 error: {message}\n" in ran.out
    assert ran.status == 1


def test_a_letters_mail_link_in_a_definition_is_reported_there(run, campaign):
    about = campaign / "data/pages/about.md"
    lines = len(about.read_text("utf-8").splitlines())
    with about.open("a", encoding="utf-8") as stream:
        stream.write("\nPlease [write][1].\n\n[1]: mailto:press@a.example?body=x\n")
    said_there = f"data/pages/about.md:{lines + 4}:1: L017 error: the mail link fills in body\n"
    assert said_there in run("-C", campaign, "check").out


EXCEPTED = """# coalition: ignore T110: our own page
msgid "Read [the act](https://example.org/act)."
msgstr "Lisez [la loi](https://example.com/loi)."
"""


@pytest.mark.parametrize("command", ["check", "status", "check --format github"])
def test_what_an_exception_lets_through_is_told_with_its_reason(run, campaign, command):
    about = campaign / "data/pages/about.md"
    with about.open("a", encoding="utf-8") as stream:
        stream.write("\nRead [the act](https://example.org/act).\n")
    with (campaign / "locales/fr/LC_MESSAGES/page-about.po").open("a", encoding="utf-8") as stream:
        stream.write(f"\n{EXCEPTED}")
    ran = run("-C", campaign, *command.split())
    message = "an exception from T110 (our own page): the web address https://example.com/loi is"
    assert message in (ran.out + ran.err).replace("%3A", ":")
    assert "T218" in ran.out + ran.err


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("[https://a.example](https://b.example/)", "a link that reads https://a.example leads to"),
        ("[www.a.example](https://b.example/)", "a link that reads www.a.example leads to b.exam"),
        ("[x](https://a.example@b.example/)", "has a user name before its host"),
        ("[x](https:///b.example)", "has no host"),
        ("[](https://b.example)", "the link to https://b.example has no words"),
    ],
)
def test_a_letters_link_leads_where_its_words_say(run, campaign, link, message):
    with (campaign / "data/pages/about.md").open("a", encoding="utf-8") as stream:
        stream.write(f"\nSee {link} now.\n")
    ran = run("-C", campaign, "check")
    assert "L018 error: " in ran.out
    assert message in ran.out
