"""A correction of an old translation on one branch -> the suggestions made of it on another.

A suggestion that holds nothing but the old translation, as it stood where the branches parted, is
no translator's work: it follows the translation that it was made of. What a translator has begun to
change stays, and so does what was confirmed.
"""

from collections.abc import Iterable, Mapping

import msgspec

from coalition.catalogs import Entry, Key
from coalition.merging.weaving import merge_lines

Entries = Mapping[Key, Entry]


class Correction(msgspec.Struct, frozen=True):
    """An entry with its translation where two branches parted, and with the confirmed new one."""

    before: Entry
    after: Entry


def find_corrections(base: Entries, merged: Entries) -> tuple[Correction, ...]:
    """The translations that were changed and confirmed since `base`, or confirmed at last."""
    return tuple(
        Correction(before, after)
        for key, before in base.items()
        if any(before.msgstr)
        and (after := merged.get(key)) is not None
        and not after.fuzzy
        and any(after.msgstr)
        and (before.fuzzy or before.msgstr != after.msgstr)
    )


def renewed(side: Entries, corrections: Iterable[Correction]) -> dict[Key, Entry]:
    """A side's entries, their untouched suggestions renewed by corrections. Time is linear."""
    by_original: dict[Key, Correction] = {}
    by_suggestion: dict[tuple[Key, tuple[str, ...]], list[Correction]] = {}
    for one in corrections:
        before = one.before
        by_original[before.key] = one
        # An unconfirmed suggestion goes on to the next text, and its entry goes with it.
        if before.fuzzy and before.previous_msgid is not None and before.key not in side:
            by_suggestion.setdefault((_previous(before), before.msgstr[:1]), []).append(one)
    made = dict(side)
    for key, entry in side.items():
        if entry.fuzzy and entry.previous_msgid is not None:
            found = by_suggestion.get((_previous(entry), entry.msgstr[:1]), [])
            correction = found[0] if len(found) == 1 else by_original.get(_previous(entry))
            if correction is not None and entry.msgstr == _forms(correction.before, entry):
                made[key] = _renew(entry, correction)
    return made


def _previous(entry: Entry) -> Key:
    return Key(entry.previous_msgctxt, entry.previous_msgid or "")


def _forms(original: Entry, entry: Entry) -> tuple[str, ...]:
    """An original's translation in the number of forms that its suggestion has."""
    count = len(entry.msgstr)
    return (original.msgstr + ("",) * count)[:count]


def _renew(entry: Entry, correction: Correction) -> Entry:
    before, after = correction.before, correction.after
    return msgspec.structs.replace(
        entry,
        msgstr=_forms(after, entry),
        translator_comments=merge_lines(
            before.translator_comments, entry.translator_comments, after.translator_comments
        ),
        previous_msgctxt=after.msgctxt,
        previous_msgid=after.msgid,
        previous_msgid_plural=after.msgid_plural,
    )
