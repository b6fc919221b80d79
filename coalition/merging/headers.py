"""Three versions of a catalog's header -> one: what tools write at every save never conflicts."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from coalition.catalogs import Catalog, parse_plural_forms, review_state
from coalition.catalogs.review import fingerprint
from coalition.merging.weaving import pick, woven

Fields = tuple[tuple[str, str], ...]

_Place = tuple[str, int]
"""A field's name in lower case, and how many of that name stand before it."""

_REVISION = "po-revision-date"
_DATES = ("pot-creation-date", _REVISION)
_PLURALS = "plural-forms"
_REVIEW = "x-review"
"""How the names of all fields begin that say who has reviewed the file."""

_REVIEW_STATE = "X-Review-State"
_EARLIEST = datetime.datetime.min.replace(tzinfo=datetime.UTC)


class Header(NamedTuple):
    """A merged header, and what had to be decided."""

    fields: Fields
    conflict: tuple[str, str] | None
    """Our and their Plural-Forms where both changed it and they count differently; ours is kept."""


def merge_headers(base: Catalog, ours: Catalog, theirs: Catalog, entries: Catalog) -> Header:
    """The header of `entries`, which are the merged ones, field by field.

    Of what both sides changed, dates are the later ones, and the rest is of the side that was
    revised later. How fields are ordered is ours; those that only they have follow their neighbour.
    """
    before, mine, other = _placed(base.header), _placed(ours.header), _placed(theirs.header)
    latest = other if _moment(_revised(other)) > _moment(_revised(mine)) else mine
    reviewed = _placed(_review(base, ours, theirs, entries))
    fields: list[tuple[str, str]] = []
    for place in woven(mine, other):
        if place[0].startswith(_REVIEW):
            field = reviewed.get(place)
        else:
            field = _field(place, before.get(place), mine.get(place), other.get(place), latest)
        fields += [field] if field else []
    return Header(tuple(fields), _conflict(base, ours, theirs))


_Field = tuple[str, str] | None


def _field(
    place: _Place,
    base: _Field,
    ours: _Field,
    theirs: _Field,
    latest: Mapping[_Place, tuple[str, str]],
) -> _Field:
    """One field that may be missing; who removed it gives way to who changed it."""
    if base in (ours, theirs) or ours == theirs:
        return pick(base, ours, theirs)
    if ours is None or theirs is None:
        return ours or theirs
    if place[0] in _DATES:
        return max(ours, theirs, key=lambda field: _moment(field[1]))
    return ours if place[0] == _PLURALS else latest.get(place, ours)


def _placed(fields: Fields) -> dict[_Place, tuple[str, str]]:
    """Fields by their names; a line without one goes by what it says."""
    found: dict[_Place, tuple[str, str]] = {}
    counts: dict[str, int] = {}
    for name, value in fields:
        word = name.lower() or f": {value}"
        counts[word] = counts.get(word, -1) + 1
        found[word, counts[word]] = (name, value)
    return found


def _revised(fields: Mapping[_Place, tuple[str, str]]) -> str:
    return fields.get((_REVISION, 0), ("", ""))[1]


def _moment(value: str) -> datetime.datetime:
    """When a date of a header was; what is none, such as a template's, is before all others."""
    try:
        moment = datetime.datetime.fromisoformat(value.strip())
    except ValueError:
        return _EARLIEST
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


def _conflict(base: Catalog, ours: Catalog, theirs: Catalog) -> tuple[str, str] | None:
    before, mine, other = (one.field(_PLURALS) for one in (base, ours, theirs))
    if mine is None or other is None or before in (mine, other) or _rule(mine) == _rule(other):
        return None
    return mine, other


def _rule(value: str) -> object:
    """What two lines have in common that say the same; a broken one is like itself alone."""
    try:
        return parse_plural_forms(value)
    except ValueError:
        return value


def _review(base: Catalog, ours: Catalog, theirs: Catalog, entries: Catalog) -> Fields:
    """Who has reviewed what: one side's word as a whole, never a mixture.

    A side's `reviewed` holds only where the merged translations are that side's; else it is
    a draft, and nothing else is said.
    """
    before, mine, other = (_review_fields(one) for one in (base, ours, theirs))
    sides = [(ours, mine), (theirs, other)]
    if mine == before != other:
        sides = [(theirs, other)]
    elif other == before != mine:
        sides = [(ours, mine)]
    if not any(review_state(side) == "reviewed" for side, _ in sides):
        return sides[0][1]
    for side, fields in sides:
        if review_state(side) == "reviewed" and fingerprint(side) == fingerprint(entries):
            return fields
    return ((_REVIEW_STATE, "draft"),)


def _review_fields(catalog: Catalog) -> Fields:
    return tuple(field for field in catalog.header if field[0].lower().startswith(_REVIEW))
