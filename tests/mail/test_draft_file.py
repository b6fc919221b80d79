"""Messages that are not sent yet, read back as mail programs read them."""

from email import message_from_bytes, policy

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.mail import Correspondent, render_draft

OFFICE = Correspondent("Council, Office of “Streets”", "streets+1@example.org")


def read(data):
    return message_from_bytes(data, policy=policy.default)


@pytest.mark.parametrize(
    ("subject", "body", "language"),
    [
        ("Benches", 'Dear Mayor,\n\n100% + "shade" & seats.\n\nAda\n', "en"),
        ("Θρανία στους δρόμους, παρακαλώ", "Αγαπητή κυρία Δήμαρχε,\n\n…\n", "el"),
        ("مقاعد من فضلكم", "السيد العمدة،\n\nفرح\n", "ar"),
        ("長" * 60, "漢" * 400 + "\n", "zh"),
        ("Від Олени", "From the start\n.\n..\n=20\n", "uk"),
    ],
)
def test_a_draft_is_read_back_as_it_was_meant(subject, body, language):
    data = render_draft(
        (OFFICE,), (Correspondent("Δήμαρχος", "mayor@example.org"),), subject, body, language
    )
    message = read(data)
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == subject
    assert message["Content-Language"] == language
    assert [(one.display_name, one.addr_spec) for one in message["To"].addresses] == [OFFICE]
    assert [one.addr_spec for one in message["Cc"].addresses] == ["mayor@example.org"]
    assert message.get_content().replace("\r\n", "\n") == body
    assert (message["From"], message["Date"], message["Bcc"]) == (None, None, None)
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert data == render_draft(
        (OFFICE,), (Correspondent("Δήμαρχος", "mayor@example.org"),), subject, body, language
    )


@each(
    "names",
    [
        ("=?utf-8?q?evil=40evil.org=2C?= Łódź", "City Council"),
        ("=?utf-8?q?evil=40evil.org?=", "City Council"),
        ("Vera Jourová, Vice-President", "City Council"),
        ("Úrad vlády SR; odbor", "Thierry Breton"),
        ('Say "no", now', "O’Example & Söhne <x@y.example>, Z"),
        ("Πολύ μακρύ όνομα " * 20, "長" * 300),
        ("a" * 900, "b, c " * 100),
        ("", "Office"),
    ],
)
def test_a_name_is_a_name_and_every_recipient_stays_one(names):
    people = tuple(Correspondent(name, f"r{n}@example.org") for n, name in enumerate(names))
    data = render_draft(people, people[:1], "=?utf-8?q?Hi?=", "x\n", "en")
    message = read(data)
    assert [one.addr_spec for one in message["To"].addresses] == [
        "r0@example.org",
        "r1@example.org",
    ]
    assert [one.addr_spec for one in message["Cc"].addresses] == ["r0@example.org"]
    shown = ["".join(one.display_name.split()) for one in message["To"].addresses]
    assert shown == ["".join(name.split()) for name in names]
    assert message["Subject"] == "=?utf-8?q?Hi?="
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 998


@given(st.text(), st.text(), st.text())
def test_no_text_adds_a_header_or_raises(name, subject, body):
    data = render_draft((Correspondent(name, "a@example.org"),), (), subject, body, "en")
    message = read(data)
    assert set(message.keys()) <= {
        "X-Unsent", "Subject", "To", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
        "Content-Language",
    }  # fmt: skip
    assert [one.addr_spec for one in message["To"].addresses] == ["a@example.org"]
    assert not message["Subject"].defects
