"""Files to proposed records, with notes, and without a campaign's folder."""

import datetime

import pytest

from coalition.errors import CommandError
from coalition.intake import (
    RefusedRow,
    UnknownLabel,
    make_vocabulary,
    propose_organisations,
    read_sheet,
)

TIERS = {"lead": "A movement led by"}
FORM = "### Name of the organisation\n\nRowan\n\n### Email\n\na@b.c\n\n### Consent\n\n- [{}] Yes.\n"


def proposals(text, *, names=(), mapping=(), separator=None, defaults=(), synonyms=()):
    sheet = read_sheet(text.encode(), None, dict(mapping), is_list=separator is not None)
    return propose_organisations(
        sheet,
        make_vocabulary(TIERS, {}, {"call": "The call"}, dict(synonyms)),
        names,
        mapping=dict(mapping),
        separator=separator,
        defaults=dict(defaults),
        day=datetime.date(2021, 3, 1),
    )


def test_a_table_has_notes_on_its_columns_and_remarks_on_its_rows():
    text = "Ours;;;;\nName;Tier;Email;Size;Organisation\nOak;Led by;a@b.c;7;Oaks\n"
    found = proposals(text, synonyms={"Led by": "lead"})
    assert found.notes == (
        "1 row above the header not read",
        "columns read: name, tier",
        "private data, dropped: Email",
        "read only where the first one is empty: Organisation",
        "unknown, not read: Size (say what they hold with --map)",
    )
    (row,) = found.rows
    assert (row.row, row.values, row.remarks) == (
        *(3, {"name": "Oak", "tier": "lead"}),
        ("not read: Oaks",),
    )


def test_a_refused_row_carries_what_is_unknown():
    (row,) = proposals("Name;Tier;Signed\nOak;gold;Call of 2020\n").rows
    assert isinstance(row, RefusedRow)
    assert row.unknown == (UnknownLabel("tier", "gold"), UnknownLabel("letter", "Call of 2020"))


def test_a_default_is_for_rows_that_state_nothing():
    oak, elm = proposals("Name;Country\nOak;IE\nElm;\n", defaults={"country": "PL"}).rows
    assert (oak.values["country"], oak.defaulted) == ("IE", frozenset())
    assert (elm.values["country"], elm.defaulted) == ("PL", {"country"})


def test_a_pasted_list_makes_cells_of_countries_and_acronyms():
    found = proposals("Oak, Ash and Elm (Poland) [OAE] (x)\nFir\n", names=["Oak, Ash and Elm"])
    assert found.notes == ("2 names in a pasted list",)
    assert found.rows[0].values == {
        "name": "Oak, Ash and Elm", "country": "PL", "short_name": "OAE",
    }  # fmt: skip
    assert found.rows[0].remarks == ("left out: (x)",)


def test_a_form_proposes_only_what_was_agreed_to():
    (agreed,) = proposals(FORM.format("x")).rows
    assert (agreed.values["source"], agreed.is_from_form) == ("issue form, 2021-03-01", True)
    (refused,) = proposals(FORM.format(" ")).rows
    assert refused.reason == "nobody has agreed to its being listed"


def test_a_synonym_must_mean_something():
    with pytest.raises(
        CommandError, match="--value NGO=x: the campaign has no tier, kind or letter x"
    ):
        make_vocabulary(TIERS, {}, {}, {"NGO": "x"})
