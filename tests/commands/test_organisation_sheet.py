"""Organisations as a sheet: safe in spreadsheets, and taken back without a change."""

import csv
import datetime
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coalition.cli.output import csv_text
from coalition.commands.import_organisations import (
    OrganisationsImportOptions,
    plan_organisations_import,
)
from coalition.commands.import_outcome import Conversation
from coalition.commands.listing import Filters, list_records
from coalition.commands.organisation_sheet import organisation_sheet
from coalition.formulas import LATER_FORMULA
from coalition.intake.rows import CellError
from coalition.intake.values.cells import check_name, clean
from coalition.intake.values.written_cells import join_items, read_written, split_items, write_cell
from coalition.mojibake import garbled_words
from coalition.yamltext import render_mapping

CAMPAIGN = {
    "id": "x",
    "title": "X",
    "languages": ["en", "fr"],
    "tiers": [{"id": id_, "heading": id_.title()} for id_ in ("lead", "leads", "none")],
    "kinds": [{"id": id_, "label": "Same label"} for id_ in ("ngo", "na")],
}
LETTER = "---\ntitle: {}\nkind: open-letter\n---\nWe, the undersigned.\n"
LETTERS = {"call": "Call 2021-03-01", "appeal": "The appeal"}

SIGNS = "ab Zł\"',;=+-@&#()“”\\|:éΩ中م\u200c0'"
PIECES = (
    *(
        "=1+1",
        "+a",
        "-b",
        "@c",
        "'=d",
        "''-e",
        "NA",
        "none",
        "null",
        "&amp;",
        "&lt",
        "R&D; e",
        '"f"',
    ),
    *(
        '"g; h"',
        "e.V.",
        "Total",
        "#REF!",
        '=HYPERLINK("https://x.example";"x")',
        "\\;",
        "＝i",
        "a  b",
    ),
)


def is_name(text):
    """Whether a record may hold it: no mail address of a person, and nothing garbled."""
    try:
        return bool(check_name(clean(text))) and "@" not in text and not [*garbled_words(text)]
    except CellError:
        return False


NAMES = (
    st.lists(st.sampled_from(PIECES) | st.text(SIGNS, max_size=8), min_size=1, max_size=3)
    .map("".join)
    .filter(is_name)
)
DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2021, 6, 1))
RECORDS = st.fixed_dictionaries(
    {"name": NAMES},
    optional={
        "names": st.dictionaries(st.sampled_from(["fr", "pt-BR", "zh-Hant"]), NAMES, min_size=1),
        "short_name": NAMES,
        "aliases": st.lists(NAMES, min_size=1, max_size=3),
        "country": st.sampled_from(["DE", "NA", "GB", "XK", "international"]),
        "website": st.sampled_from(
            ["https://oak.example/?a=1&b;c&amp;d", {"fr": "https://a.example", "en": "https://b.example"}]
        ),
        "tier": st.sampled_from(["lead", "leads", "none"]),
        "kind": st.sampled_from(["ngo", "na"]),
        "joined": DAYS,
        "signed": st.lists(
            st.fixed_dictionaries({"letter": st.sampled_from([*LETTERS])}, optional={"on": DAYS}),
            min_size=1,
            max_size=2,
            unique_by=lambda signature: signature["letter"],
        ),
        "description": st.lists(NAMES, min_size=1)
        .map("\n".join)
        .filter(lambda text: not [*garbled_words(text)]),
        "source": NAMES,
    },
)  # fmt: skip
IDS = ("total", "oak", "a1", "none")


@settings(max_examples=20)
@given(records=st.lists(RECORDS, min_size=1, max_size=4))
@example(
    records=[{"name": "=1+1", "aliases": ["a;b", '"c', 'd"'], "description": "-"}, {"name": "NA"}]
)
@example(records=[{"name": "0"}])
@example(records=[{"name": "0;="}])
@example(records=[{"name": "&amp;=1+1"}])
def test_a_sheet_of_records_is_taken_back_without_a_change(records):
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        write(root / "data/campaign.yaml", render_mapping(CAMPAIGN))
        for id_, title in LETTERS.items():
            write(root / f"data/letters/{id_}.md", LETTER.format(title))
        for id_, record in zip(IDS, records, strict=False):
            write(root / f"data/organisations/{id_}.yaml", render_mapping(record))
        listing = list_records(root, Filters())
        assert len(listing.records) == len(records), listing.findings
        sheet = csv_text(organisation_sheet(listing.records))
        assert_no_formula(sheet)
        options = OrganisationsImportOptions(on=datetime.date(2021, 6, 1), overwrite=True)
        nobody = Conversation(lambda outcome: pytest.fail(outcome.detail))
        planned = plan_organisations_import(root, "x.csv", sheet.encode(), options, nobody)
        assert {one.status for one in planned.outcomes} == {"same"}
        assert len(planned.outcomes) == len(records)
        # A name that a spreadsheet may have changed is told, however often it is read.
        told = [one for one in planned.outcomes if one.detail]
        names = {one.name for one in told}
        assert all(
            LATER_FORMULA.search(name) or LATER_FORMULA.search(clean(name)) for name in names
        )
        assert planned.plan.changes == ()


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def assert_no_formula(sheet):
    for row in csv.reader(io.StringIO(sheet)):
        assert not [cell for cell in row if cell[:1] in ("=", "+", "-", "@", "\t")]


TEXTS = st.text(SIGNS, max_size=9) | st.sampled_from(PIECES)


@given(text=TEXTS.map(str.strip))
def test_a_cell_is_read_as_the_text_it_was(text):
    written = write_cell(text)
    assert (read_written(written) or written) == text
    assert written[:1] not in ("=", "+", "-", "@")


@given(items=st.lists(TEXTS.map(str.strip).filter(bool), max_size=4))
def test_items_are_read_as_they_were(items):
    assert split_items(join_items(items)) == items


@pytest.mark.parametrize(
    ("cell", "items"),
    [
        ("Oak; Elm\nFir;;", ["Oak", "Elm", "Fir"]),
        ('"Oak"; "Elm"', ['"Oak"', '"Elm"']),
        ('"Oak; Elm"; Fir', ["Oak; Elm", "Fir"]),
        ('Oak "; Elm', ['Oak "', "Elm"]),
    ],
)
def test_items_of_other_peoples_sheets(cell, items):
    assert split_items(cell) == items
