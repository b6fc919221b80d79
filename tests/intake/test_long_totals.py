"""Cells as long as a page beside words of totals."""

import time

from case_tables import each

from coalition.intake.lists.no_organisations import is_total


@each("cell", ["Total 1 {}", "{}", "1{}", "{}: 7", "Total: 1{} 2"])
@each("piece", ["b", "b ", "1 ", "b. "])
def test_a_long_cell_is_no_total_and_takes_no_time(cell, piece):
    start = time.process_time()
    assert not is_total(["Total", cell.format(piece * 100_000)])
    assert time.process_time() - start < 1


def test_a_short_one_is():
    assert is_total(["Total", "9 countries", "12"])
    assert is_total(["Summe: 8 Organisationen"])
