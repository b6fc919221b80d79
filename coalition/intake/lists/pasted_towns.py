"""Towns behind the names of a pasted list, where most lines have one: `Oak Society, Bath`."""

from collections.abc import Collection, Sequence

from coalition.expressions import Expression
from coalition.intake.membership.remarks_behind_names import SECTION
from coalition.intake.names.people import is_organisation
from coalition.intake.pasted_names import PLACE_BEHIND, PastedName
from coalition.matching import is_legal_form, is_town

_MOST_WORDS = 3
_SECTION = Expression(SECTION)
_FEWEST = 2


def without_towns(
    names: Sequence[PastedName], known: Collection[str], items: Collection[int]
) -> list[PastedName]:
    """The names without the towns behind their commas, which is told.

    Only where most lines have a place there, and at least one is a town that is known: a comma
    may stand within a name. Where each line has something there, no town is known, and no number
    or bullet says that a line is one name, each has a remark to ask about it. `known` are names of
    the directory, which stay as they are, `items` the lines with a number or a bullet.
    """
    is_named = [not name.reason and name.name not in known for name in names]
    parts = [
        _part_town(name.name) if own else None for name, own in zip(names, is_named, strict=True)
    ]
    towns = [part[1] for part in parts if part]
    number = sum(is_named)
    if len(towns) < _FEWEST or len(towns) * 2 <= number:
        return list(names)
    if not any(map(is_town, towns)):
        is_open = len(towns) == number and not any(name.line in items for name in names)
        return [_asked(name) for name in names] if is_open else list(names)
    return [
        _without(name, *part) if part else name for name, part in zip(names, parts, strict=True)
    ]


def _asked(name: PastedName) -> PastedName:
    return name if name.reason else name._replace(remarks=(*name.remarks, PLACE_BEHIND))


def _without(name: PastedName, rest: str, town: str) -> PastedName:
    return name._replace(name=rest, remarks=(*name.remarks, f"left out: {town}"))


def _part_town(name: str) -> tuple[str, str] | None:
    """A name and what may be a town behind its one comma; None where nothing may be one."""
    rest, comma, town = name.partition(", ")
    words = town.replace("-", " ").split()
    # What stands behind a short name in brackets is read with it.
    if not comma or "," in town or not 0 < len(words) <= _MOST_WORDS or rest.endswith(")"):
        return None
    is_capital = words[0][:1].isupper() and words[-1][:1].isupper() and not town.isupper()
    if not is_capital or not all(map(str.isalpha, words)):
        return None
    is_of_name = is_organisation(town) or is_legal_form(town) or any(map(_SECTION.search, words))
    return None if is_of_name else (rest.strip(), town)
