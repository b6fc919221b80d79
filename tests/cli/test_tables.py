"""Tables on terminals of every width: ids are never torn within a word."""

import io
import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition.cli.tables import Cell, Column, print_table

COLUMNS = (Column("row", to_right=True, whole=True), Column("id", whole=True), Column("why"))


class Screen(io.StringIO):
    """A terminal that remembers what it was sent."""

    def isatty(self):
        return True


def printed(width, columns, rows):
    screen = Screen()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(width))
        patch.setenv("NO_COLOR", "1")
        patch.setenv("TERM", "xterm")
        patch.setattr(sys, "stdout", screen)
        print_table(columns, [tuple(map(Cell, row)) for row in rows])
    text = re.sub(r"\x1b\[[0-9;]*m", "", screen.getvalue())
    return [line.rstrip() for line in text.splitlines()]


WHY = "looks like oak-society: The Oak Society of the Northern Hills, names alike by 97%"


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (
            60,
            [
                "row  id                          why",
                "  2  oak-society-northern-hills  looks like oak-society: The",
                "                                 Oak Society of the Northern",
                "                                 Hills, names alike by 97%",
            ],
        ),
        (
            34,
            [
                "row  id              why",
                "  2  oak-society-    looks like",
                "     northern-hills  oak-society:",
                "                     The Oak",
                "                     Society of",
                "                     the Northern",
                "                     Hills, names",
                "                     alike by 97%",
            ],
        ),
    ],
)
def test_other_columns_fold_before_an_id_does(width, expected):
    found = printed(width, COLUMNS, [("2", "oak-society-northern-hills", WHY)])
    assert found == expected
    assert max(map(len, found)) <= width


IDS = st.lists(st.text("abcx", min_size=1, max_size=9), min_size=1, max_size=9).map("-".join)
TEXTS = st.text("abc ,-", max_size=90)


@given(rows=st.lists(st.tuples(st.just("12"), IDS, TEXTS), min_size=1, max_size=4))
def test_an_id_is_parted_only_after_hyphens(rows):
    found = printed(80, COLUMNS, rows)
    at = found[0].index("id")
    end = found[0].index("why")
    pieces = [line[at:end].strip() for line in found[1:]]
    assert "".join(pieces) == "".join(id_ for _, id_, _ in rows)
    words = {word for _, id_, _ in rows for word in id_.split("-")}
    assert {
        word for piece in pieces for word in piece.removesuffix("-").split("-") if word
    } <= words
    assert max(map(len, found)) <= 80


def test_headings_that_are_ids_are_parted_after_hyphens():
    columns = (Column("language", whole=True), Column("letter-to-the-council", whole=True))
    found = printed(20, columns, [("pt-BR", "100%")])
    assert found == [
        "          letter-to-",
        "          the-",
        "language  council",
        "pt-BR     100%",
    ]


def test_an_id_within_a_sentence_is_parted_after_hyphens_too():
    found = printed(40, COLUMNS, [("2", "oak", "looks like initiative-northern-hills-oak: Oak")])
    assert found == [
        "row  id   why",
        "  2  oak  looks like initiative-",
        "          northern-hills-oak: Oak",
    ]
