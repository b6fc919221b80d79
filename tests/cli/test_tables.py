"""Tables on terminals of every width: ids are never torn within a word."""

import io
import re
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coalition.cli.tables import Cell, Column, print_table

COLUMNS = (
    Column("row", to_right=True, whole=True),
    Column("id", whole=True, alone=True),
    Column("why"),
)


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
                "row  id  why",
                "  2  oak-society-northern-hills",
                "         looks like oak-society:",
                "         The Oak Society of the",
                "         Northern Hills, names",
                "         alike by 97%",
            ],
        ),
    ],
)
def test_an_id_stands_alone_where_it_finds_no_room_beside_others(width, expected):
    found = printed(width, COLUMNS, [("2", "oak-society-northern-hills", WHY)])
    assert found == expected
    assert max(map(len, found)) <= width


IDS = st.lists(st.text("abcx", min_size=1, max_size=9), min_size=1, max_size=9).map("-".join)
TEXTS = st.text("abc ,-", max_size=90)


@given(rows=st.lists(st.tuples(st.just("12"), IDS, TEXTS), min_size=1, max_size=4))
@example(rows=[("12", "-".join(["abcabcab"] * 8), "a"), ("12", "ab-c", "abc " * 20)])
@example(rows=[("12", "-".join(["abcabcab"] * 9), "a")])
def test_an_id_is_whole_where_a_line_has_room_for_it_and_else_parted_after_hyphens(rows):
    found = printed(80, COLUMNS, rows)
    begin = len("row  ")
    for _, id_, _ in rows:
        if len(id_) <= 80 - begin:
            assert any(line[begin:].partition(" ")[0] == id_ for line in found)
        else:
            pieces = id_.replace("-", "- ").split()
            assert all(any(piece in line for line in found) for piece in pieces)
    assert max(map(len, found)) <= 80


def test_ids_in_other_columns_are_whole_and_leave_room_for_words():
    columns = (
        Column("id", whole=True, alone=True),
        Column("name"),
        Column("country"),
        Column("signed", whole=True),
    )
    rows = [
        ("syndicat-des-avocats", "Syndicat des Avocats", "France", "open-letter, action-email"),
        ("hellenic-association-of-data", "Data Protection", "Netherlands", "open-letter"),
    ]
    assert printed(60, columns, rows) == [
        "id                    name         country      signed",
        "syndicat-des-avocats  Syndicat     France       open-letter,",
        "                      des Avocats               action-email",
        "hellenic-association-of-data",
        "                      Data         Netherlands  open-letter",
        "                      Protection",
    ]


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
