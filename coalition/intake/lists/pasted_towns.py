"""Towns behind the names of a pasted list, where most lines have one: `Oak Society, Bath`.

Behind a legal form, or with a postal code, a town is none of the name in any list.
"""

from collections.abc import Collection, Sequence

from coalition.expressions import Expression
from coalition.intake.membership.remarks_behind_names import SECTION
from coalition.intake.names.people import is_organisation
from coalition.intake.pasted_names import PLACE_BEHIND, PastedName
from coalition.matching import is_legal_form, is_town

_MOST_WORDS = 3
_SECTION = Expression(SECTION)
_FEWEST = 2
_LONGEST_FORM = 3
"""Words of a legal form: `Sp. z o.o.`."""

_CODE = Expression(
    r"(?:[A-Z]{1,3}[- ])?(?:\d{4,5}|\d{3} \d\d|\d\d-\d{3}|\d{4}-\d{3}|\d{4} ?[A-Z]{2})\s+"
)
"""A postal code before its town, as the countries of Europe have them."""

_YEAR = Expression(r"(?:19|20)\d\d\s")


def without_towns(
    names: Sequence[PastedName], known: Collection[str], items: Collection[int]
) -> list[PastedName]:
    """The names without the towns behind their commas, which is told.

    Where most lines have a place there, it is left out if at least one is a town that is known: a
    comma may stand within a name. Where each line has something there, no town is known, and no
    number or bullet says that a line is one name, each has a remark to ask about it. What is
    surely a town is left out of a single line, too, and what may be one behind a legal form is
    asked about. `known` are names of the directory, which stay
    as they are, `items` the lines with a number or a bullet.
    """
    is_named = [not name.reason and name.name not in known for name in names]
    sure = [
        _part_sure_town(name.name) if own else None
        for name, own in zip(names, is_named, strict=True)
    ]
    likely = [
        _part_town(name.name) if own and not found else None
        for name, own, found in zip(names, is_named, sure, strict=True)
    ]
    towns = [part[1] for part in (*sure, *likely) if part]
    number = sum(is_named)
    are_regular = len(towns) >= _FEWEST and len(towns) * 2 > number
    are_towns = are_regular and any(map(is_town, towns))
    is_open = are_regular and len(towns) == number and not any(name.line in items for name in names)
    return [
        _read(name, found, part, are_towns=are_towns, is_open=is_open)
        for name, found, part in zip(names, sure, likely, strict=True)
    ]


def _read(
    name: PastedName,
    sure: tuple[str, str] | None,
    likely: tuple[str, str] | None,
    *,
    are_towns: bool,
    is_open: bool,
) -> PastedName:
    """A name without its town, as the other lines have it, or with a remark to ask about it."""
    part = sure or (likely if are_towns else None)
    if part:
        return _without(name, *part)
    # Behind a legal form stands a town, or another organisation: `Oak e.V., Torrebella`.
    is_open = is_open or (likely is not None and _ends_in_form(likely[0]))
    return _asked(name) if is_open else name


def _asked(name: PastedName) -> PastedName:
    return name if name.reason else name._replace(remarks=(*name.remarks, PLACE_BEHIND))


def _without(name: PastedName, rest: str, town: str) -> PastedName:
    return name._replace(name=rest, remarks=(*name.remarks, f"left out: {town}"))


def _part_sure_town(name: str) -> tuple[str, str] | None:
    """A name and the town behind its last comma, below a legal form or with a postal code."""
    rest, comma, behind = name.rpartition(", ")
    code = _CODE.match(behind)
    town = behind[code.end() :] if code else behind
    if not comma or not _may_be_town(town):
        return None
    # `2030 Agenda` has a year.
    is_sure = is_town(town) if _YEAR.match(behind) or not code else True
    is_sure = is_sure and bool(code or _ends_in_form(rest))
    return (rest.strip(), behind) if is_sure else None


def _ends_in_form(name: str) -> bool:
    """Whether the last words of a name are a legal form: `Oak Society e.V.`, `Les, z. s.`."""
    words = name.split()
    most = min(_LONGEST_FORM, len(words) - 1)
    return any(is_legal_form(" ".join(words[-number:])) for number in range(1, most + 1))


def _part_town(name: str) -> tuple[str, str] | None:
    """A name and what may be a town behind its one comma; None where nothing may be one."""
    rest, comma, town = name.partition(", ")
    # What stands behind a short name in brackets is read with it.
    is_part = comma and "," not in town and not rest.endswith(")") and _may_be_town(town)
    return (rest.strip(), town) if is_part else None


def _may_be_town(text: str) -> bool:
    """Whether a text has few words, of which the first and the last have a capital."""
    words = text.replace("-", " ").split()
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    is_capital = words[0][:1].isupper() and words[-1][:1].isupper() and not text.isupper()
    if not is_capital or not all(map(str.isalpha, words)):
        return False
    is_of_name = is_organisation(text) or is_legal_form(text) or any(map(_SECTION.search, words))
    return not is_of_name
