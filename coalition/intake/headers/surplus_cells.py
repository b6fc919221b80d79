"""Rows with more cells than their header, where nobody can tell which cell belongs to what."""

from coalition.intake.rows import Row


def surplus_reason(row: Row, header: Row | None) -> str:
    """The reason against a row with cells to the right of its header, or nothing."""
    width = len(header.cells) if header else len(row.cells)
    surplus = ", ".join(filter(None, row.cells[width:]))
    if not surplus:
        return ""
    return (
        f"the row has more cells than the header ({surplus[:60]}); put quotation "
        "marks around a text that holds the separator"
    )
