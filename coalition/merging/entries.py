"""Three versions of one message's entry -> one, and whether a translator must decide."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from coalition.catalogs import Entry, Key
from coalition.catalogs.layout import as_lines
from coalition.merging.weaving import merge_lines, pick

OTHER_TRANSLATION = "Another translation, from a merge:"
"""The translator comment above a translation that a merge did not choose."""


class Conflict(NamedTuple):
    """One message that both sides translated, each in its own way."""

    key: Key
    ours: tuple[str, ...]
    theirs: tuple[str, ...]


def merge_entry(
    base: Entry | None, ours: Entry | None, theirs: Entry | None
) -> tuple[Entry | None, Conflict | None]:
    """The merged entry, None if it is removed, and the conflict if both sides translated it."""
    if base in (ours, theirs) or ours == theirs:
        return pick(base, ours, theirs), None
    if ours is not None and theirs is not None:
        return _merge_changes(base or _before_added(ours), ours, theirs)
    # One side removed the entry. That holds, unless the other one worked on it meanwhile.
    changed = ours or theirs
    if base is None or changed is None or _differ_only_in_generated(base, changed):
        return None, None
    return changed, None


def _before_added(entry: Entry) -> Entry:
    """A base for an entry that both sides added: empty, and obsolete so that live wins."""
    return Entry(msgid=entry.msgid, msgctxt=entry.msgctxt, obsolete=True)


def _differ_only_in_generated(base: Entry, changed: Entry) -> bool:
    """Whether two entries differ at most in the lines that programs write, `#.` and `#:`."""
    return base == msgspec.structs.replace(
        changed, extracted_comments=base.extracted_comments, references=base.references
    )


class _Choice(NamedTuple):
    """Which side's translation stays, and in what state."""

    chosen: Entry
    fuzzy: bool
    previous: Entry
    """The side whose `#|` lines say what the translation was written for."""

    rejected: Entry | None = None
    """The side whose translation becomes a comment."""

    conflict: bool = False


def _merge_changes(base: Entry, ours: Entry, theirs: Entry) -> tuple[Entry, Conflict | None]:
    choice = _choose(base, ours, theirs)
    obsolete = pick(base.obsolete, ours.obsolete, theirs.obsolete)
    entry = msgspec.structs.replace(
        _merge_generated(base, ours, theirs, obsolete),
        msgid_plural=pick(base.msgid_plural, ours.msgid_plural, theirs.msgid_plural),
        msgstr=choice.chosen.msgstr,
        translator_comments=_merge_comments(base, ours, theirs, choice),
        flags=_merge_flags(base, ours, theirs, fuzzy=choice.fuzzy),
        previous_msgctxt=choice.previous.previous_msgctxt,
        previous_msgid=choice.previous.previous_msgid,
        previous_msgid_plural=choice.previous.previous_msgid_plural,
    )
    entry = _fit_plural(entry, choice.chosen, max(len(ours.msgstr), len(theirs.msgstr)))
    conflict = Conflict(ours.key, ours.msgstr, theirs.msgstr) if choice.conflict else None
    return entry, conflict


def _choose(base: Entry, ours: Entry, theirs: Entry) -> _Choice:
    """Which of two entries' translations stays."""
    if _translation(ours) == _translation(theirs):
        return _choose_state(base, ours, theirs)
    if not (_has_decided(base, ours) and _has_decided(base, theirs)):
        chosen = ours if _has_decided(base, ours) else theirs
        fuzzy = pick(base.fuzzy, ours.fuzzy, theirs.fuzzy)
        return _Choice(chosen, fuzzy, _first_fuzzy(chosen, ours, theirs))
    if not (_translation(ours) and _translation(theirs)):
        chosen = ours if _translation(ours) else theirs
        return _Choice(chosen, chosen.fuzzy, chosen)
    # Not even a confirmed translation replaces what an earlier merge left undecided.
    if ours.fuzzy == theirs.fuzzy or _is_undecided(ours) or _is_undecided(theirs):
        chosen, other = _by_plural(base, ours, theirs)
        previous = _first_fuzzy(chosen, other)
        return _Choice(chosen, fuzzy=True, previous=previous, rejected=other, conflict=True)
    chosen, other = (theirs, ours) if ours.fuzzy else (ours, theirs)
    return _Choice(chosen, fuzzy=False, previous=chosen, rejected=other)


def _choose_state(base: Entry, ours: Entry, theirs: Entry) -> _Choice:
    """Whether a translation that both sides have is fuzzy.

    For an old translation, the side that changed its state decides; for a new one, confirmed wins.
    """
    if _translation(base) == _translation(ours):
        fuzzy = pick(base.fuzzy, ours.fuzzy, theirs.fuzzy)
    else:
        fuzzy = ours.fuzzy and theirs.fuzzy
    if ours.fuzzy == theirs.fuzzy:
        previous = theirs if _previous(ours) == _previous(base) else ours
    else:
        previous = ours if ours.fuzzy == fuzzy else theirs
    return _Choice(_by_plural(base, ours, theirs)[0], fuzzy, previous)


def _by_plural(base: Entry, ours: Entry, theirs: Entry) -> tuple[Entry, Entry]:
    """Ours and theirs; theirs first if only they translate the msgid_plural that is merged."""
    merged = pick(base.msgid_plural, ours.msgid_plural, theirs.msgid_plural)
    return (ours, theirs) if ours.msgid_plural == merged else (theirs, ours)


def _translation(entry: Entry) -> tuple[str, ...]:
    """The translation; nothing where every form is empty, however many there are."""
    return entry.msgstr if any(entry.msgstr) else ()


def _has_decided(base: Entry, side: Entry) -> bool:
    """Whether a side wrote another translation, or confirmed the old one."""
    return _translation(side) != _translation(base) or (base.fuzzy and not side.fuzzy)


def _is_undecided(entry: Entry) -> bool:
    """Whether an earlier merge left two translations here, neither of them a mere suggestion."""
    return entry.fuzzy and OTHER_TRANSLATION in entry.translator_comments


def _first_fuzzy(*entries: Entry) -> Entry:
    """The first entry that is fuzzy, or the first one if none is."""
    return next((entry for entry in entries if entry.fuzzy), entries[0])


def _previous(entry: Entry) -> tuple[str | None, str | None, str | None]:
    return entry.previous_msgctxt, entry.previous_msgid, entry.previous_msgid_plural


def _merge_generated(base: Entry, ours: Entry, theirs: Entry, obsolete: bool) -> Entry:
    """An entry with the lines `#.` and `#:`, of the side that has it live or obsolete as it is."""
    # `update` removes these lines from obsolete entries; a merge must not carry that to a live one.
    if ours.obsolete != theirs.obsolete:
        return ours if ours.obsolete == obsolete else theirs
    return msgspec.structs.replace(
        ours,
        extracted_comments=pick(
            base.extracted_comments, ours.extracted_comments, theirs.extracted_comments
        ),
        references=pick(base.references, ours.references, theirs.references),
    )


def _merge_flags(base: Entry, ours: Entry, theirs: Entry, *, fuzzy: bool) -> tuple[str, ...]:
    flags = merge_lines(base.flags, ours.flags, theirs.flags)
    return (*(("fuzzy",) if fuzzy else ()), *(flag for flag in flags if flag != "fuzzy"))


def _merge_comments(base: Entry, ours: Entry, theirs: Entry, choice: _Choice) -> tuple[str, ...]:
    """Both sides' comments and the rejected translation, instead of what it was in the base."""
    lines = merge_lines(
        base.translator_comments, ours.translator_comments, theirs.translator_comments
    )
    if choice.rejected is None:
        return lines
    lines = _without(lines, _as_comment(base.msgstr))
    texts = (text for text in choice.rejected.msgstr if text not in choice.chosen.msgstr)
    block = _as_comment(texts)
    # Merges that are repeated, as in a rebase, must not write the same comment again.
    return lines if set(block) <= set(lines) else lines + block


def _as_comment(texts: Iterable[str]) -> tuple[str, ...]:
    """Translations as translator comments below a line that says what they are; none for none."""
    lines = as_lines(tuple(text for text in texts if text))
    return (OTHER_TRANSLATION, *lines) if lines else ()


def _without(lines: tuple[str, ...], block: tuple[str, ...]) -> tuple[str, ...]:
    """The comments without the first place where `block` stands in them."""
    for start, line in enumerate(lines):
        if line == OTHER_TRANSLATION and block and lines[start : start + len(block)] == block:
            return lines[:start] + lines[start + len(block) :]
    return lines


def _fit_plural(entry: Entry, chosen: Entry, forms: int) -> Entry:
    """The entry, fuzzy if its translation was written for another msgid_plural than it has now."""
    if entry.msgid_plural == chosen.msgid_plural or not any(chosen.msgstr):
        untranslated = entry.plural and not any(chosen.msgstr)
        return with_forms(entry, forms) if untranslated else entry
    flags = entry.flags if entry.fuzzy else ("fuzzy", *entry.flags)
    entry = msgspec.structs.replace(entry, flags=flags)
    if entry.previous_msgid is None:
        entry = msgspec.structs.replace(
            entry, previous_msgid=chosen.msgid, previous_msgid_plural=chosen.msgid_plural
        )
    return with_forms(entry, forms) if entry.plural and not chosen.plural else entry


def with_forms(entry: Entry, forms: int) -> Entry:
    """The entry with this number of plural forms; those it has beyond them become comments."""
    spare = as_lines(tuple(text for text in entry.msgstr[forms:] if text))
    return msgspec.structs.replace(
        entry,
        msgstr=(entry.msgstr + ("",) * forms)[:forms],
        translator_comments=entry.translator_comments + spare,
    )
