"""Cells that a spreadsheet would compute instead of showing."""

from coalition.expressions import Expression

FORMULA = Expression(r"[=+\-@＝＋－＠]")
"""How a cell begins that a spreadsheet takes for a formula, whatever quotation marks the file has
around it (https://owasp.org/www-community/attacks/CSV_Injection)."""

TEXT_MARK = "'"
"""What spreadsheets take for the sign that a text follows, which is no part of it."""


LATER_FORMULA = Expression(r"(?<=;)[ \"]*(?=[=+\-@＝＋－＠])")
"""Where a cell would begin one for programs that part cells at semicolons, as Excel does where the
decimal point is a comma: there a quotation mark within a line keeps nothing together."""


def as_text_cell(text: str) -> str:
    """A text on one line, marked as text where it would be taken for a formula."""
    line = LATER_FORMULA.sub(lambda match: match[0] + TEXT_MARK, " ".join(text.split()))
    return f"{TEXT_MARK}{line}" if FORMULA.match(line) else line
