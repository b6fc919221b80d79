"""Three versions of a catalog's header -> one: what tools write at every save never conflicts."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from coalition.catalogs import Catalog, parse_plural_forms, review_state
from coalition.catalogs.header import Fields, parse_date
from coalition.catalogs.review import fingerprint
from coalition.merging.weaving import pick, weave

_Place = tuple[str, int]
"""A field's name in lower case, and how many of that name stand before it."""

_REVISION = "po-revision-date"
_DATES = ("pot-creation-date", _REVISION)
_PLURALS = "plural-forms"
_REVIEW = "x-review"
"""The beginning of the names of all fields about a review."""

_REVIEW_STATE = "X-Review-State"


class Header(NamedTuple):
    """A merged header, and the conflict in it, if any."""

    fields: Fields
    conflict: tuple[str, str] | None
    """Our and their Plural-Forms where both changed it and they count differently; ours is kept."""


def merge_headers(base: Catalog, ours: Catalog, theirs: Catalog, entries: Catalog) -> Header:
    """The merged header, field by field; `entries` is the catalog with the merged entries.

    Of what both sides changed, dates are the later ones, and the rest is of the side that was
    revised later. How fields are ordered is ours; those that only they have follow their neighbour.
    """
    before, mine, other = (_by_place(side.header) for side in (base, ours, theirs))
    latest = other if _revision_date(other) > _revision_date(mine) else mine
    review = _by_place(_merge_review(base, ours, theirs, entries))
    fields: list[tuple[str, str]] = []
    for place in weave(mine, other):
        if place[0].startswith(_REVIEW):
            field = review.get(place)
        else:
            versions = (before.get(place), mine.get(place), other.get(place))
            field = _merge_field(place, *versions, latest)
        fields += [field] if field else []
    return Header(tuple(fields), _plural_conflict(base, ours, theirs))


_Field = tuple[str, str] | None


def _merge_field(
    place: _Place,
    base: _Field,
    ours: _Field,
    theirs: _Field,
    latest: Mapping[_Place, tuple[str, str]],
) -> _Field:
    """One field that may be missing; the side that removed it gives way to the one that changed it.

    `latest` are all fields of the side that was revised later.
    """
    if base in (ours, theirs) or ours == theirs:
        return pick(base, ours, theirs)
    if ours is None or theirs is None:
        return ours or theirs
    if place[0] in _DATES:
        return max(ours, theirs, key=lambda field: parse_date(field[1]))
    # Entries have the number of forms of our rule where both sides changed it.
    return ours if place[0] == _PLURALS else latest.get(place, ours)


def _by_place(fields: Fields) -> dict[_Place, tuple[str, str]]:
    """Fields by their names in lower case; a line without a name goes by its text."""
    by_place: dict[_Place, tuple[str, str]] = {}
    counts: dict[str, int] = {}
    for name, value in fields:
        # No name of a field has a colon in it, so a line without one is never taken for a field.
        word = name.lower() or f": {value}"
        counts[word] = counts.get(word, -1) + 1
        by_place[word, counts[word]] = (name, value)
    return by_place


def _revision_date(fields: Mapping[_Place, tuple[str, str]]) -> datetime.datetime:
    return parse_date(fields.get((_REVISION, 0), ("", ""))[1])


def _plural_conflict(base: Catalog, ours: Catalog, theirs: Catalog) -> tuple[str, str] | None:
    """Our and their Plural-Forms where both changed it and they count differently, else None."""
    before, mine, other = (side.field(_PLURALS) for side in (base, ours, theirs))
    if mine is None or other is None or before in (mine, other):
        return None
    return None if _plural_rule(mine) == _plural_rule(other) else (mine, other)


def _plural_rule(value: str) -> object:
    """The rule of a Plural-Forms line, equal for all spellings of it; of a broken line its text."""
    try:
        return parse_plural_forms(value)
    except ValueError:
        return value


def _merge_review(base: Catalog, ours: Catalog, theirs: Catalog, entries: Catalog) -> Fields:
    """The fields on the review, all of one side, never a mixture.

    A side's `reviewed` holds only where the merged translations are that side's; else the file is
    a draft, without the other fields.
    """
    before, mine, other = (_review_fields(side) for side in (base, ours, theirs))
    sides = [(ours, mine), (theirs, other)]
    # A review that one side left as it was gives way to the other side's new one.
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
