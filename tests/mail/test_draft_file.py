"""Messages that are not sent yet, read back as mail programs read them."""

from email import message_from_bytes, policy

import pytest
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
