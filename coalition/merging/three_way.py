"""What two branches made of one catalog -> one catalog, message by message.

Laws: merging with a side that changed nothing gives the other side, and merging two equal sides
gives that side. What one side alone changed is changed: a translation, a flag, a comment, whether
an entry is there or obsolete. Nothing that a side wrote is lost: each text in a msgstr of a side
stands in a msgstr or a translator comment of the result, unless the other side alone replaced it.
An untouched suggestion, which nobody wrote, follows the translation that it was made of.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec

from coalition.catalogs import Catalog, Entry, Key, parse_plural_forms, settle
from coalition.merging.corrections import Entries, find_corrections, renewed
from coalition.merging.entries import Conflict, merge_entry, with_forms
from coalition.merging.headers import merge_headers
from coalition.merging.weaving import merge_lines, pick, weave


class MergeResult(NamedTuple):
    """A catalog with the changes of both sides, and what people must decide."""

    catalog: Catalog
    conflicts: tuple[Conflict, ...] = ()
    """Entries that are fuzzy now, with our translation in them and theirs in a comment."""

    plural_forms: tuple[str, str] | None = None
    """Our and their Plural-Forms if both changed it; the catalog has ours."""


def merge_three_ways(base: Catalog, ours: Catalog, theirs: Catalog) -> MergeResult:
    """The catalog with the changes of both sides since `base`.

    Where both translated a message, a confirmed translation wins over a fuzzy one; of two in the
    same state, ours stays in a fuzzy entry. The other translation becomes a comment. Order is ours,
    with what is new on their side after its neighbour, unless only they moved entries.

    Each message must stand at most once in each version. Time is linear in the number of entries.
    """
    base, ours, theirs = (_without_lines(version) for version in (base, ours, theirs))
    if base in (ours, theirs) or ours == theirs:
        return MergeResult(pick(base, ours, theirs))
    entries, conflicts = _merge_entries(base, ours, theirs)
    merged = settle(msgspec.structs.replace(ours, entries=entries))
    rules = [version.field("Plural-Forms") for version in (base, ours, theirs)]
    if rules[1] != rules[2]:
        entries = _fit_rule(merged.entries, pick(*rules) or "")
        merged = msgspec.structs.replace(merged, entries=entries)
    # After the entries: a review holds only for the translations that it was made of.
    header = merge_headers(base, ours, theirs, merged)
    merged = msgspec.structs.replace(
        merged,
        comments=merge_lines(base.comments, ours.comments, theirs.comments),
        extracted_comments=pick(
            base.extracted_comments, ours.extracted_comments, theirs.extracted_comments
        ),
        references=pick(base.references, ours.references, theirs.references),
        flags=merge_lines(base.flags, ours.flags, theirs.flags),
        header=header.fields,
    )
    return MergeResult(settle(merged), conflicts, header.conflict)


def _without_lines(catalog: Catalog) -> Catalog:
    """The catalog without line numbers, which would make equal entries differ."""
    entries = tuple(msgspec.structs.replace(entry, line=0) for entry in catalog.entries)
    return msgspec.structs.replace(catalog, entries=entries)


def _merge_entries(
    base: Catalog, ours: Catalog, theirs: Catalog
) -> tuple[tuple[Entry, ...], tuple[Conflict, ...]]:
    before, mine, other = _renewed(*(_by_key(side.entries) for side in (base, ours, theirs)))
    merged: dict[Key, Entry] = {}
    conflicts: list[Conflict] = []
    for key in {**mine, **other}:
        entry, conflict = merge_entry(before.get(key), mine.get(key), other.get(key))
        if entry is not None:
            merged[key] = entry
        conflicts += [conflict] if conflict else []
    return _in_order(merged, base, ours, theirs), tuple(conflicts)


def _renewed(base: Entries, ours: Entries, theirs: Entries) -> tuple[Entries, Entries, Entries]:
    """The three versions, suggestions in them renewed by what became of their translations."""
    originals = {
        key: entry
        for key, before in base.items()
        if (entry := merge_entry(before, ours.get(key), theirs.get(key))[0]) is not None
    }
    corrections = find_corrections(base, originals)
    if not corrections:
        return base, ours, theirs
    # The base, too: else what the other side made of a suggestion would be in conflict with it.
    return (
        renewed(base, corrections),
        renewed(ours, corrections),
        renewed(theirs, corrections),
    )


def _by_key(entries: Iterable[Entry]) -> dict[Key, Entry]:
    return {entry.key: entry for entry in entries}


def _in_order(
    merged: Mapping[Key, Entry], base: Catalog, ours: Catalog, theirs: Catalog
) -> tuple[Entry, ...]:
    """Live entries, then obsolete ones, each in the order of the sides that have it so."""
    ordered: list[Entry] = []
    for obsolete in (False, True):
        before, mine, other = (
            [entry.key for entry in version.entries if entry.obsolete is obsolete]
            for version in (base, ours, theirs)
        )
        first, second = (other, mine) if _only_they_moved(before, mine, other) else (mine, other)
        # Entries that are live on one side only are in both rounds, and the merged one decides.
        keys = (key for key in weave(first, second) if key in merged)
        ordered += [merged[key] for key in keys if merged[key].obsolete is obsolete]
    return tuple(ordered)


def _only_they_moved(base: list[Key], ours: list[Key], theirs: list[Key]) -> bool:
    """Whether the entries of all three versions stand in another order in theirs alone."""
    shared = {*base} & {*ours} & {*theirs}
    before, mine, other = ([key for key in keys if key in shared] for keys in (base, ours, theirs))
    return before == mine != other


def _fit_rule(entries: Iterable[Entry], rule: str) -> tuple[Entry, ...]:
    """The entries; those with another number of forms than a Plural-Forms rule has become fuzzy."""
    try:
        count = parse_plural_forms(rule).count
    except ValueError:
        return tuple(entries)
    return tuple(
        entry
        if not entry.plural or len(entry.msgstr) == count
        else msgspec.structs.replace(with_forms(entry, count), flags=("fuzzy", *entry.flags))
        for entry in entries
    )
