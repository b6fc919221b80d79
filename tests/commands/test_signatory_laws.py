"""Laws of people under letters: imported twice is imported once, and withdrawn is gone."""

import csv
import io
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from coalition.campaign.snapshot import today
from coalition.commands.import_signatories import (
    SignatoriesImportOptions,
    plan_signatories_import,
)
from coalition.commands.withdraw_individual import plan_individual_withdrawal
from coalition.files import Folder
from coalition.signatures import counted, fold_cell, parse_signatures

CAMPAIGN = Folder(Path(__file__).parents[1] / "golden_imports/campaign")
TABLE = "data/signatures/appeal.csv"
HEADER = ("Name", "City", "Signed on", "E-mail", "Publish my name")

NAMES = st.sampled_from(["Ida Nowak", "IDA  nowak", "Karl Muster", "Zoë Łąka", "", "=1", "a@b.org"])
CITIES = st.sampled_from(["", "Bath", "bath", "Ulm", "n/a", "+49 30 1234567"])
DAYS = st.sampled_from(["", "2021-03-01", "2021-03-02", "yesterday"])
MAILS = st.sampled_from(["", "i@example.org", "k@example.org", "z@example.org"])
ANSWERS = st.sampled_from(["yes", "Yes", "ja", "no", "", "perhaps"])
SHEETS = st.lists(st.tuples(NAMES, CITIES, DAYS, MAILS, ANSWERS), min_size=1, max_size=8)


def take(folder, rows):
    """What an import of some rows plans, and the folder as it would be then."""
    stream = io.StringIO()
    csv.writer(stream).writerows([HEADER, *rows])
    options = SignatoriesImportOptions(letter="appeal", list="form")
    planned = plan_signatories_import(folder, "f.csv", stream.getvalue().encode(), options)
    changes = {change.path: change.data for change in planned.plan.changes}
    return planned, folder.with_planned(changes)


def table(folder):
    return (folder.read(TABLE) or b"").decode()


@settings(max_examples=15)
@given(SHEETS, SHEETS)
def test_a_sheet_imported_twice_is_imported_once(first, second):
    _, folder = take(CAMPAIGN, first)
    _, after = take(folder, second)
    again, unchanged = take(after, second)
    assert again.plan.changes == ()
    assert table(unchanged) == table(after)


@settings(max_examples=15)
@given(SHEETS)
def test_every_row_is_named_counted_or_told_and_only_a_plain_yes_names(rows):
    planned, folder = take(CAMPAIGN, rows)
    told = (
        len(planned.people) + planned.there + sum(planned.unnamed.values()) + len(planned.outcomes)
    )
    assert told == planned.rows
    if not table(folder):
        assert len(planned.people) == sum(planned.unnamed.values()) == 0
        return
    signatures = parse_signatures(table(folder), TABLE).signatures
    assert (len(signatures.people), counted(signatures.unnamed)) == (
        len(planned.people),
        sum(planned.unnamed.values()),
    )
    agreed = {fold_cell(name) for name, *_, answer in rows if answer.lower() in ("yes", "ja")}
    assert {fold_cell(person.name) for person in signatures.people} <= agreed
    assert "@" not in table(folder)


@settings(max_examples=15)
@given(SHEETS)
def test_nothing_of_whoever_withdraws_stays(rows):
    _, folder = take(CAMPAIGN, rows)
    reading = parse_signatures(table(folder), TABLE)
    if reading.signatures is None or not reading.signatures.people:
        return
    person, line = reading.signatures.people[0], reading.lines[0]
    (change,) = plan_individual_withdrawal(folder, person.name, "appeal", line).changes
    left = table(folder.with_planned({TABLE: change.data})).split("\n")
    before = table(folder).split("\n")
    assert [text for text in left if "(withdrawn)" not in text] == before[: line - 1] + before[
        line:
    ]
    assert left.count(f"{today()},,,,,,(withdrawn),1") == 1
