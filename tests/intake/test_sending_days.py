"""When an answer to a form was sent is the day of joining, where the form asks for a yes."""

import datetime

import pytest

from coalition.intake import make_vocabulary, propose_organisations, read_sheet


def days_of(text, *, defaults=(), mapping=()):
    """The values of each row that are days, and what is said of their column."""
    found = propose_organisations(
        read_sheet(text.encode(), None, dict(mapping)),
        make_vocabulary({}, {}, {"call": "The call"}, {}),
        (),
        mapping=dict(mapping),
        separator=None,
        defaults=dict(defaults),
        day=datetime.date(2021, 3, 1),
    )
    told = [note for note in found.notes if "was sent" in note]
    kept = [str(row.values.get("joined", row.values.get("signed", ""))) for row in found.rows]
    return kept, told, [one.key for one in found.suggested]


ASKED = "Timestamp,Organisation,May we list you publicly?\n"


@pytest.mark.parametrize(
    ("header", "question", "stamp", "day"),
    [
        ("Timestamp", "May we list you publicly?", "3/14/2024 10:02:51", "2024-03-14"),
        ("Zeitstempel", "Dürfen wir Sie öffentlich nennen?", "14.03.2024 10:02:51", "2024-03-14"),
        ("Marca temporal", "¿Podemos publicar su nombre?", "14/3/2024 10:02:51", "2024-03-14"),
        ("Časová značka", "Můžeme zveřejnit vaše jméno?", "14.3.2024 10:02:51", "2024-03-14"),
        ("Позначка часу", "Чи можемо опублікувати вашу назву?", "14.03.2024 10:02:51", "2024-03-14"),
        ("id. ID,submitdate. Date", "May we list you publicly?", "7,2024-03-14 10:02:51", "2024-03-14"),
        ("created_at", "Can we list your org publicly?", "2024-03-14 09:14:55 UTC", "2024-03-14"),
        ("_submission_time", "May we list you publicly?", "2024-03-14T09:14:55", "2024-03-14"),
        ("Start Date (UTC),Submit Date (UTC)", "May we list you?", "2024-03-13 23:59:10,2024-03-14 00:01:00", "2024-03-14"),
    ],
)  # fmt: skip
def test_a_form_that_asks_for_a_yes_says_when_it_was_given(header, question, stamp, day):
    words = {"May": "Yes", "Can": "Yes", "Dürfen": "Ja", "¿Podemos": "Sí", "Můžeme": "Ano"}
    answer = words.get(question.split()[0], "Так")
    kept, told, suggested = days_of(f"{header},Organisation,{question}\n{stamp},Oak,{answer}\n")
    assert kept == [day]
    assert len(told) == 1
    assert "joined" not in suggested


@pytest.mark.parametrize(
    ("text", "kept", "suggested"),
    [
        # Nobody is asked: a list of contacts, or of readers of a newsletter.
        ("Timestamp,Organisation\n2024-03-14 10:02,Oak\n", [""], ["joined"]),
        # Without a time it may be any day; which of two days it is, nobody knows.
        (f"{ASKED}2024-03-14,Oak,Yes\n", [""], ["joined"]),
        (f"{ASKED}3/4/2024 10:02:51,Oak,Yes\n", [""], ["joined"]),
        # Who says no joins on no day, and a form that was not sent has none.
        (f"{ASKED}2024-03-14 10:02,Oak,Yes\n,Elm,Yes\n", ["2024-03-14", ""], []),
        # The sheet says itself on which day.
        (
            "Timestamp,Organisation,Joined,May we list you publicly?\n"
            "2024-03-14 10:02,Oak,2024-03-20,Yes\n",
            ["2024-03-20"],
            [],
        ),
    ],
)
def test_other_stamps_are_no_days_of_joining(text, kept, suggested):
    found, _, keys = days_of(text)
    assert found == kept
    assert [key for key in keys if key == "joined"] == suggested


def test_the_column_can_be_left_out_and_the_user_s_own_day_wins():
    text = f"{ASKED}2024-03-14 10:02,Oak,Yes\n"
    assert days_of(text)[1] == [
        "the day on which a form was sent (Timestamp) is taken for that of joining; "
        "--map 'Timestamp=-' leaves it out"
    ]
    assert days_of(text, mapping={"Timestamp": "-"})[0] == [""]
    assert days_of(text, defaults={"joined": "2024-04-01"})[0] == ["2024-04-01"]


def test_with_a_letter_it_is_the_day_of_signing():
    text = f"{ASKED}2024-03-14 10:02,Oak,Yes\n"
    kept, told, _ = days_of(text, defaults={"signed": "call"})
    assert kept == ["[{'letter': 'call', 'on': datetime.date(2024, 3, 14)}]"]
    assert "taken for that of signing" in told[0]
