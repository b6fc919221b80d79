"""Telephone numbers within texts, which are somebody's."""

from coalition.expressions import Expression

_FIGURES = Expression(r"[+\d][\d\s()/.–-]*+")
_FEWEST_FIGURES = 7
"""Of a telephone number within other words, which begins with `+` or `0`."""

_MOST_FIGURES = 15
"""Of a telephone number. Source: ITU-T E.164."""

_BLOCK = Expression(r"\d{6}|\b\d{3}[ -]\d{4}\b")
"""Figures side by side that make a telephone number of one without a `0`."""

_GROUPS = Expression(r"(?<![\d.,/-])\d{2,4}(?:[ \u00a0\u202f]\d{2,4}){2,5}(?![\d.,]*\d)")
_OTHER_FIGURES = Expression(r"(?:(?:19|20)\d\d|\D)+|.*\d{1,2} \d{1,2} (?:19|20)\d\d|.*(?: 000)+")
"""Years, days and round numbers."""

_FEWEST_IN_GROUPS = 8
"""Figures of a telephone number as it is written at home: `40 55 50 10`, `601 234 567`."""
_DAY = Expression(r"\d\d?[./-]\d\d?[./-]\d{4}")


def holds_telephone_number(text: str) -> bool:
    """Whether a text has what is surely a telephone number in it: `Oak (+49 30 1234567)`."""
    return (
        _holds_groups(text)
        or _holds_block(text)
        or any(
            sum(map(str.isdigit, match[0])) >= _FEWEST_FIGURES
            and (match[0][0] in "+0" or match[0].strip() == text.strip("() "))
            and not _DAY.match(match[0])
            for match in _FIGURES.finditer(text)
        )
    )


def _holds_block(text: str) -> bool:
    """Whether figures are as many as those of a telephone number, and one block of them is long.

    `210 5550101`, `6945550101` and `555-0101`, which are no years and no days.
    """
    found = (match[0].strip(" ().–-/") for match in _FIGURES.finditer(text))
    return any(
        _FEWEST_FIGURES <= sum(map(str.isdigit, figures)) <= _MOST_FIGURES
        and _BLOCK.search(figures)
        and not _DAY.match(figures)
        for figures in found
    )


def _holds_groups(text: str) -> bool:
    """Whether figures stand in groups as telephone numbers have them, without a `0` before them."""
    groups = (" ".join(match[0].split()) for match in _GROUPS.finditer(text))
    return any(
        sum(map(str.isdigit, group)) >= _FEWEST_IN_GROUPS and not _OTHER_FIGURES.fullmatch(group)
        for group in groups
    )
