"""Links that open a mail program: RFC 6068."""

from urllib.parse import unquote

from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.mail import Mail, render_mailto

LINKS = {
    "an address alone": (Mail(to=("a@example.org",)), "mailto:a@example.org"),
    "nobody yet": (Mail(subject="Hi"), "mailto:?subject=Hi"),
    "two addresses and a copy": (
        Mail(to=("a@example.org", "b@example.org"), cc=("c@example.org",)),
        "mailto:a@example.org,b@example.org?cc=c@example.org",
    ),
    "a space, an ampersand, a plus": (
        Mail(to=("a@example.org",), subject="1 + 1 & 2?"),
        "mailto:a@example.org?subject=1%20%2B%201%20%26%202%3F",
    ),
    "line breaks": (
        Mail(to=("a@example.org",), body="One\n\ntwo"),
        "mailto:a@example.org?body=One%0D%0A%0D%0Atwo",
    ),
    "Greek": (
        Mail(to=("a@example.org",), subject="Όχι"),
        "mailto:a@example.org?subject=%CE%8C%CF%87%CE%B9",
    ),
    "signs in an address": (
        Mail(to=("a+b,c?d@example.org",)),
        "mailto:a%2Bb%2Cc%3Fd@example.org",
    ),
}


def parse_mailto(link):
    path, _, query = link.removeprefix("mailto:").partition("?")
    fields = dict(field.split("=") for field in query.split("&") if field)
    to, cc = (
        tuple(map(unquote, filter(None, part.split(",")))) for part in (path, fields.get("cc", ""))
    )
    subject, body = (unquote(fields.get(name, "")) for name in ("subject", "body"))
    return Mail(to, cc, subject, body.replace("\r\n", "\n"))


@each(("mail", "link"), LINKS.values(), ids=LINKS)
def test_a_mail_is_a_link(mail, link):
    assert render_mailto(mail) == link
    assert parse_mailto(link) == mail


def test_no_header_can_follow_a_subject():
    link = render_mailto(Mail(to=("a@example.org",), subject="Hi\r\nBcc: x@example.org"))
    assert link == "mailto:a@example.org?subject=Hi%20Bcc:%20x@example.org"


def test_empty_addresses_leave_no_comma():
    assert render_mailto(Mail(to=("", "a@example.org", ""))) == "mailto:a@example.org"


@given(st.builds(Mail, st.tuples(st.text()), st.tuples(st.text()), st.text(), st.text()))
def test_nothing_makes_a_link_raise_or_break_out(mail):
    rendered = render_mailto(mail)
    assert rendered.isascii()
    assert not set(rendered) & set(' <>"\r\n#')
    assert len(parse_mailto(rendered).subject.splitlines()) <= 1


@each(("text", "length"), [("e", 1), ("é", 6), ("Ω", 6), ("щ", 6), ("ạ", 9), ("漢", 9), ("✊", 9)])
def test_other_scripts_make_links_longer(text, length):
    assert len(render_mailto(Mail(body=text))) == len("mailto:?body=") + length


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Zl", "Zp", "Cc")), max_size=30)
ADDRESSES = st.lists(TEXTS.filter(bool), max_size=3).map(tuple)


@given(ADDRESSES, ADDRESSES, TEXTS, st.lists(TEXTS, max_size=3).map("\n".join))
def test_what_a_link_opens_is_the_mail(to, cc, subject, body):
    mail = Mail(to, cc, subject, body)
    link = render_mailto(mail)
    assert parse_mailto(link) == mail
    assert link.isascii()
    assert not set(link) & set(' <>"\r\n')
