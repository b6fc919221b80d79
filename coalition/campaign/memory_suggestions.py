"""What the next `coalition update` would suggest, told before it is run."""

from collections.abc import Iterator, Mapping

import msgspec

from coalition.campaign.catalog_changes import Target, merged_catalog, update_targets
from coalition.campaign.compendia import read_memory
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.template_changes import read_templates, update_context
from coalition.catalogs import Catalog, Entry, Key
from coalition.localise.notes import Note, Notes

_NOT_THERE = "From the memory, not in the file yet: `coalition update` writes it there."


def with_memory(snapshot: Snapshot, notes: Mapping[str, Notes]) -> dict[str, Notes]:
    """Notes of some languages in which untranslated messages have what is known of their words.

    That is the translation of the same or the most similar text, as an update would find it.
    """
    found = dict(notes)
    wanted = tuple(tag for tag, own in notes.items() if any(map(_is_missing, own.values())))
    if not wanted:
        return found
    targets = update_targets(
        read_templates(snapshot),
        wanted,
        snapshot.catalogs((*wanted, snapshot.campaign.source_language)),
        read_memory(snapshot.folder),
        update_context(snapshot),
    )
    for target in targets:
        known = found[target.language]
        found[target.language] = {**known, **dict(_suggestions(target, known))}
    return found


def _is_missing(note: Note) -> bool:
    return note.state == "untranslated"


def _suggestions(target: Target, notes: Notes) -> Iterator[tuple[tuple[str, Key], Note]]:
    domain = target.template.domain
    missing = {
        key: note
        for message in target.template.entries
        if (note := notes.get(key := (domain, message.key))) and _is_missing(note)
    }
    if not missing or (target.file is not None and not target.file.sound):
        return
    old = target.restored.catalog if target.file else Catalog()
    entries = {entry.key: entry for entry in merged_catalog(target, old).entries}
    for key, note in missing.items():
        entry = entries.get(key[1])
        if entry is not None and entry.begun and not entry.obsolete:
            yield key, _with_suggestion(note, entry)


def _with_suggestion(note: Note, entry: Entry) -> Note:
    other = entry.previous_msgid if entry.previous_msgid != note.source else None
    return msgspec.structs.replace(
        note,
        previous=other,
        suggestion="\n\n".join(filter(None, entry.msgstr)),
        comments=(*note.comments, _NOT_THERE),
    )
