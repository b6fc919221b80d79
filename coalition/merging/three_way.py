"""What two branches made of one catalog -> one catalog, message by message.

Laws: merging with a side that changed nothing gives the other side, and merging two equal sides
gives that side. What one side alone changed is changed: a translation, a flag, a comment, whether
an entry is there or obsolete. Nothing that a side wrote is lost: each text in a msgstr of a side
stands in a msgstr or a translator comment of the result, unless the other side alone replaced it.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec

from coalition.catalogs import Catalog, Entry, Key, parse_plural_forms, settled
from coalition.merging.entries import Conflict, merged_entry, shaped
from coalition.merging.headers import merge_headers
from coalition.merging.weaving import merge_lines, pick, weave


class Merged(NamedTuple):
    """A catalog that holds both sides, and what somebody must decide."""

    catalog: Catalog
    conflicts: tuple[Conflict, ...] = ()
    """Entries that are fuzzy now, with our translation in them and theirs in a comment."""

    plural_forms: tuple[str, str] | None = None
    """Our and their Plural-Forms if both changed it; the catalog has ours."""


def merge_three_ways(base: Catalog, ours: Catalog, theirs: Catalog) -> Merged:
    """The catalog with the changes of both sides since `base`; each message once in each of them.

    Where both translated a message, a confirmed translation wins over a fuzzy one; two of equal
    standing leave a fuzzy entry with ours. What gives way becomes a comment. Order is ours, with
    what is new with them after its neighbour, unless only they moved entries.

    Time is linear in the number of entries.
    """
    base, ours, theirs = (_from_nowhere(one) for one in (base, ours, theirs))
    if base in (ours, theirs) or ours == theirs:
        return Merged(pick(base, ours, theirs))
    entries, conflicts = _merged_entries(base, ours, theirs)
    whole = settled(msgspec.structs.replace(ours, entries=entries))
    rules = [one.field("Plural-Forms") for one in (base, ours, theirs)]
    if rules[1] != rules[2]:
        fitting = _with_forms(whole.entries, pick(*rules) or "")
        whole = msgspec.structs.replace(whole, entries=fitting)
    header = merge_headers(base, ours, theirs, whole)
    merged = msgspec.structs.replace(
        whole,
        comments=merge_lines(base.comments, ours.comments, theirs.comments),
        extracted_comments=pick(
            base.extracted_comments, ours.extracted_comments, theirs.extracted_comments
        ),
        references=pick(base.references, ours.references, theirs.references),
        flags=merge_lines(base.flags, ours.flags, theirs.flags),
        header=header.fields,
    )
    return Merged(settled(merged), conflicts, header.conflict)


def _from_nowhere(catalog: Catalog) -> Catalog:
    """The catalog without line numbers, which are no part of what it says."""
    entries = tuple(msgspec.structs.replace(entry, line=0) for entry in catalog.entries)
    return msgspec.structs.replace(catalog, entries=entries)


def _merged_entries(
    base: Catalog, ours: Catalog, theirs: Catalog
) -> tuple[tuple[Entry, ...], tuple[Conflict, ...]]:
    before, mine, other = (_by_key(one.entries) for one in (base, ours, theirs))
    found: dict[Key, Entry] = {}
    conflicts: list[Conflict] = []
    for key in {**mine, **other}:
        entry, conflict = merged_entry(before.get(key), mine.get(key), other.get(key))
        if entry is not None:
            found[key] = entry
        conflicts += [conflict] if conflict else []
    return _in_order(found, base, ours, theirs), tuple(conflicts)


def _by_key(entries: Iterable[Entry]) -> dict[Key, Entry]:
    return {entry.key: entry for entry in entries}


def _in_order(
    found: Mapping[Key, Entry], base: Catalog, ours: Catalog, theirs: Catalog
) -> tuple[Entry, ...]:
    """Live entries, then obsolete ones, each kind where a side that has it so has it."""
    ordered: list[Entry] = []
    for obsolete in (False, True):
        before, mine, other = (
            [entry.key for entry in one.entries if entry.obsolete is obsolete]
            for one in (base, ours, theirs)
        )
        first, second = (other, mine) if _moved_only_in(other, mine, before) else (mine, other)
        keys = (key for key in weave(first, second) if key in found)
        ordered += [found[key] for key in keys if found[key].obsolete is obsolete]
    return tuple(ordered)


def _moved_only_in(one: list[Key], other: list[Key], base: list[Key]) -> bool:
    """Whether the entries that all three have stand in another order in one of them alone."""
    shared = {*one} & {*other} & {*base}
    orders = [[key for key in keys if key in shared] for keys in (one, other, base)]
    return orders[0] != orders[1] == orders[2]


def _with_forms(entries: Iterable[Entry], rule: str) -> tuple[Entry, ...]:
    """Plural entries with the number of forms of a header's rule; who wrote others must look."""
    try:
        count = parse_plural_forms(rule).count
    except ValueError:
        return tuple(entries)
    return tuple(
        entry
        if not entry.plural or len(entry.msgstr) == count
        else msgspec.structs.replace(shaped(entry, count), flags=("fuzzy", *entry.flags))
        for entry in entries
    )
