"""A table that is one test fails for each of its rows that fails, and for those alone."""

import pytest
from case_tables import each


def judged(table, **options):
    """What is told of a table whose rows are right where both values are equal."""

    @each("one, other", table, **options)
    def test(one, other, *, offset):
        assert one == other + offset

    try:
        test(offset=1)
    except ExceptionGroup as group:
        return [note for failed in group.exceptions for note in failed.__notes__]
    except AssertionError as failed:
        return failed.__notes__
    return []


def test_rows_that_are_right_raise_nothing():
    assert judged([(1, 0), (2, 1)]) == []


def test_one_that_fails_is_told():
    assert judged([(1, 0), (2, 0), (2, 1)]) == ["row 2: 2, 0"]


def test_all_that_fail_are_told():
    assert judged([(5, 0), (1, 0), (7, 0)]) == ["row 1: 5, 0", "row 3: 7, 0"]


@pytest.mark.parametrize("names", [{"a": 0, "b": 0}, ["a", "b"]])
def test_rows_have_names_by_number(names):
    assert judged([(1, 0), (2, 0)], ids=names) == ["row 2: b"]


def test_rows_have_names_by_value():
    assert judged([(2, 0)], ids=lambda value: f"<{value}>") == ["row 1: <2>, <0>"]


def test_a_row_may_name_itself():
    assert judged([pytest.param(2, 0, id="two")]) == ["row 1: two"]


def test_what_is_known_to_fail_must():
    known = [pytest.param(2, 0, marks=pytest.mark.xfail(reason="not yet"))]
    assert judged(known) == []
    assert judged([(5, 5), *(pytest.param(1, 0, marks=known[0].marks),)]) == [
        "row 1: 5, 5",
        "row 2: 1, 0",
    ]


def test_an_error_of_any_kind_is_told_and_the_other_rows_are_tried():
    assert judged([("a", 0), (None, "b"), (3, 0)]) == [
        "row 1: 'a', 0",
        "row 2: None, 'b'",
        "row 3: 3, 0",
    ]


def test_pytests_own_failures_count():
    @each("value", [1, 2])
    def test(value):
        if value == 2:
            pytest.fail("two")

    with pytest.raises(AssertionError, match="two"):
        test()


def test_fixtures_are_given_to_every_row(tmp_path):
    seen = []

    @each("value", [1, 2])
    def test(tmp_path, value):
        seen.append((tmp_path, value))

    test(tmp_path=tmp_path)
    assert seen == [(tmp_path, 1), (tmp_path, 2)]


def judge(value):
    assert value


@pytest.mark.parametrize(
    ("names", "table"),
    [("value", []), ("value", [pytest.param(1, marks=pytest.mark.skip)]), ("missing", [1])],
    ids=["no row", "a row that is skipped", "a name that the test does not take"],
)
def test_a_table_that_can_not_fail_is_refused(names, table):
    with pytest.raises(AssertionError):
        each(names, table)(judge)
