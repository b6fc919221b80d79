"""The law that nothing a translator wrote is lost, for every way of writing a catalog.

The law: every text that stood in a msgstr of an old catalog stands in a msgstr (perhaps fuzzy,
perhaps obsolete) or a translator's comment of the new one; and so does every text that a translator
wrote where ours stand, over a msgid or after `#.` (see `overwritten`). Where two branches are
merged, each is an old catalog for what it wrote since they parted; messages that a side added stay
messages, for what was written over a msgid is a message to Git, until the next update.
"""

from collections.abc import Collection, Iterable

from coalition.catalogs import Catalog, has_text
from coalition.catalogs.layout import as_lines


def lost_translations(
    old: Catalog, new: Catalog, elsewhere: Collection[str] = ()
) -> frozenset[str]:
    """The texts that a translator wrote in the old catalog and that the new one has nowhere.

    `elsewhere` are those that stood in no msgstr.
    """
    texts = _texts(old).union(elsewhere)
    return frozenset(texts - _texts(new) - _texts_in_comments(new, texts))


def lost_by_merging(base: Catalog, sides: Iterable[Catalog], merged: Catalog) -> frozenset[str]:
    """The texts that a side has beyond `base`'s and that the merged catalog has nowhere."""
    before, old = {entry.key for entry in base.entries}, _texts(base)
    after = {entry.key for entry in merged.entries}
    lost = {text for side in sides for text in lost_translations(side, merged) - old}
    added = {entry.key for side in sides for entry in side.entries if not entry.obsolete} - before
    return frozenset(lost | {key.msgid for key in added - after})


def _texts(catalog: Catalog) -> set[str]:
    return {text for entry in catalog.entries for text in entry.msgstr if has_text(text)}


def _texts_in_comments(catalog: Catalog, texts: set[str]) -> set[str]:
    """Those of the texts that stand in translator comments."""
    comments = {line for entry in catalog.entries for line in as_lines(entry.translator_comments)}
    return {text for text in texts if comments and comments.issuperset(as_lines((text,)))}
