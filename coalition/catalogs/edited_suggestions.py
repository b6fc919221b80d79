"""Suggestions that somebody has changed and not confirmed."""

from collections.abc import Iterator

from coalition.catalogs.catalog import Catalog, Entry, Key


def edited_suggestions(catalog: Catalog) -> Iterator[Entry]:
    """The fuzzy entries whose translation differs from the one that it began as.

    A confirmed translation that becomes a suggestion is obsolete, too, so that the two can be
    compared. Left out are plurals, whose forms a merge may have refitted, and entries with a
    comment of their own, in which a merge or a translator says what is to be decided.
    """
    originals = {entry.key: entry for entry in catalog.entries if entry.obsolete}
    for entry in catalog.entries:
        if not entry.fuzzy or entry.obsolete or entry.plural or entry.previous_msgid is None:
            continue
        original = originals.get(Key(entry.previous_msgctxt, entry.previous_msgid))
        if original is None or original.plural or original.fuzzy or not entry.begun:
            continue
        same_comments = set(entry.translator_comments) <= set(original.translator_comments)
        if same_comments and entry.msgstr != original.msgstr:
            yield entry
