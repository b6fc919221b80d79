"""What translators wrote where the program's own texts stand, put where a translation belongs.

Who edits a PO file by hand may write the translation over the msgid, or a note as `#.`, the mark of
our own. A merge takes msgids and `#.` from the template, and would drop both without a word.

Law: every text that `restore_overwritten` calls written stands in a msgstr or in a translator's
comment of its catalog, and so, by the law of `losses`, in what is merged from that.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from coalition.catalogs import Catalog, Entry, Key
from coalition.catalogs.layout import as_lines
from coalition.messages import Sources, foreign_notes, overwritten_texts

WRITTEN_OVER = "Written in place of the msgid:"
"""The translator comment above a text that stood in a msgid beside a translation."""


class Restored(NamedTuple):
    """A catalog in which every text stands in its place."""

    catalog: Catalog
    written: frozenset[str] = frozenset()
    """The texts that stood in another place."""

    suggested: int = 0
    """How many entries have a suggestion now that stood in a msgid."""

    homeless: int = 0
    """How many texts in a msgid stand at no message's place, so that they become obsolete."""

    notes: int = 0
    """How many lines after `#.` are translator comments now."""


def restore_overwritten(catalog: Catalog, sources: Sources, forms: int) -> Restored:
    """The catalog with what was written over a msgid as a suggestion, and notes as comments.

    A text becomes the fuzzy translation of the message with the same msgctxt, or of the one at
    whose place between its neighbours it stands; beside a translation, which then is fuzzy, it
    becomes a translator's comment. A msgid beside a translation, at no message's place, stays, for
    a merge keeps both. `forms` is the number of plural forms. Linear in the number of
    entries.
    """
    overwritten = {
        entry.key: texts
        for entry in catalog.entries
        if (texts := overwritten_texts(entry, sources))
    }
    homes = _homes(catalog, sources, overwritten)
    # A translation beside a msgid of no place may be of a text that went on another branch.
    overwritten = {
        entry.key: overwritten[entry.key]
        for entry in catalog.entries
        if entry.key in overwritten and (entry.key in homes or not entry.begun)
    }
    entries: list[Entry] = []
    notes: list[str] = []
    for entry in catalog.entries:
        texts = () if entry.obsolete else overwritten.get(entry.key, ())
        restored = _restore(entry, homes.get(entry.key, entry), texts, forms) if texts else entry
        foreign = () if entry.obsolete else tuple(foreign_notes(entry, sources))
        entries.append(_with_comments(restored, foreign) if foreign else restored)
        notes += foreign
    return Restored(
        msgspec.structs.replace(catalog, entries=tuple(entries)),
        frozenset((*notes, *(text for texts in overwritten.values() for text in texts))),
        len(homes),
        len(overwritten) - len(homes),
        len(notes),
    )


def _homes(
    catalog: Catalog, sources: Sources, overwritten: Mapping[Key, tuple[str, ...]]
) -> dict[Key, Entry]:
    """For overwritten entries the messages that they are of, where that can be told."""
    messages = {message.key: message for message in sources.messages}
    present = {entry.key for entry in catalog.entries}
    homes = {key: messages[key] for key in overwritten if key in messages}
    strays = [key for key in overwritten if key in present and key not in sources.keys]
    missing = [message for message in sources.messages if message.key not in present]
    contexts = _by_unique_context(missing)
    for key in strays:
        if key.msgctxt in contexts:
            homes[key] = contexts.pop(key.msgctxt)
    taken = {message.key for message in homes.values()}
    left = [key for key in strays if key not in homes]
    homes |= _homes_by_place(catalog, sources.messages, frozenset(left), present | taken)
    return homes


def _by_unique_context(messages: Iterable[Entry]) -> dict[str | None, Entry]:
    by_context: dict[str | None, list[Entry]] = {}
    for message in messages:
        if message.msgctxt is not None:
            by_context.setdefault(message.msgctxt, []).append(message)
    return {context: group[0] for context, group in by_context.items() if len(group) == 1}


def _homes_by_place(
    catalog: Catalog, messages: Sequence[Entry], strays: frozenset[Key], present: set[Key]
) -> dict[Key, Entry]:
    """The strays between two neighbours, in turn, to the messages that are missing between them."""
    if not strays:
        return {}
    places = {message.key: place for place, message in enumerate(messages)}
    homes: dict[Key, Entry] = {}
    before, run = -1, list[Key]()
    for key in [*(entry.key for entry in catalog.entries if not entry.obsolete), None]:
        if key in strays:
            run += [key] if key else []
            continue
        after = len(messages) if key is None else places.get(key)
        if after is None:
            continue
        gap = (message for message in messages[before + 1 : after] if message.key not in present)
        homes.update(zip(run, gap, strict=False))
        before, run = after, []
    return homes


def _restore(entry: Entry, message: Entry, texts: tuple[str, ...], forms: int) -> Entry:
    """An overwritten entry as one of its message, or of its own where nothing tells its message."""
    count = 1 if message.msgid_plural is None else forms
    if entry.begun:
        msgstr, spare = (entry.msgstr + ("",) * count)[:count], entry.msgstr[count:]
        comments = (*spare, WRITTEN_OVER, *texts)
    else:
        msgstr, comments = _as_forms(texts, entry, count)
    restored = msgspec.structs.replace(
        entry,
        msgctxt=message.msgctxt,
        msgid=message.msgid,
        msgid_plural=message.msgid_plural,
        msgstr=msgstr,
        flags=("fuzzy", *(flag for flag in entry.flags if flag != "fuzzy")),
    )
    return _with_comments(restored, as_lines(tuple(text for text in comments if text)))


def _as_forms(
    texts: tuple[str, ...], entry: Entry, count: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Texts as this number of plural forms, what was the plural in the second; and those left."""
    plural_only = texts == (entry.msgid_plural,) and count > 1
    placed = ("", *texts) if plural_only else texts
    return (placed + ("",) * count)[:count], placed[count:]


def _with_comments(entry: Entry, lines: Iterable[str]) -> Entry:
    """The entry with more translator comments, each of which stands in it once."""
    # A block below its heading may repeat lines that stand above, and would be torn without.
    added = tuple(lines)
    comments = entry.translator_comments
    if set(added) <= set(comments):
        return entry
    return msgspec.structs.replace(entry, translator_comments=comments + added)
