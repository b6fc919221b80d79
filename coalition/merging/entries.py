"""Three versions of one message's entry -> one, and whether somebody must decide."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from coalition.catalogs import Entry, Key
from coalition.catalogs.layout import as_lines
from coalition.merging.weaving import merge_lines, pick

OTHER_TRANSLATION = "Another translation, from a merge:"
"""The translator comment above the text that had to give way."""


class Conflict(NamedTuple):
    """One message that both sides translated, each in its own way."""

    key: Key
    ours: tuple[str, ...]
    theirs: tuple[str, ...]


def merged_entry(
    base: Entry | None, ours: Entry | None, theirs: Entry | None
) -> tuple[Entry | None, Conflict | None]:
    """One message's entry, None where it goes."""
    if base in (ours, theirs) or ours == theirs:
        return pick(base, ours, theirs), None
    if ours is not None and theirs is not None:
        return _both_changed(base or _unwritten(ours), ours, theirs)
    changed = ours or theirs
    if base is None or changed is None or _same_work(base, changed):
        return None, None
    return changed, None


def _unwritten(entry: Entry) -> Entry:
    """What stood there before both sides added a message: nothing, so that live wins."""
    return Entry(msgid=entry.msgid, msgctxt=entry.msgctxt, obsolete=True)


def _same_work(one: Entry, other: Entry) -> bool:
    """Whether two entries differ at most in what programs write above them."""
    return one == msgspec.structs.replace(
        other, extracted_comments=one.extracted_comments, references=one.references
    )


class _Answer(NamedTuple):
    """Which translation holds, and in what state."""

    kept: Entry
    fuzzy: bool
    doubted: Entry
    """The side whose `#|` says what the translation answered."""

    given_way: Entry | None = None
    """The side whose translation becomes a comment."""

    undecided: bool = False


def _both_changed(base: Entry, ours: Entry, theirs: Entry) -> tuple[Entry, Conflict | None]:
    answer = _answer(base, ours, theirs)
    obsolete = pick(base.obsolete, ours.obsolete, theirs.obsolete)
    entry = msgspec.structs.replace(
        _about(base, ours, theirs, obsolete),
        msgid_plural=pick(base.msgid_plural, ours.msgid_plural, theirs.msgid_plural),
        msgstr=answer.kept.msgstr,
        translator_comments=_comments(base, ours, theirs, answer),
        flags=_flags(base, ours, theirs, fuzzy=answer.fuzzy),
        previous_msgctxt=answer.doubted.previous_msgctxt,
        previous_msgid=answer.doubted.previous_msgid,
        previous_msgid_plural=answer.doubted.previous_msgid_plural,
    )
    entry = _to_its_plural(entry, answer.kept, max(len(ours.msgstr), len(theirs.msgstr)))
    undecided = Conflict(ours.key, ours.msgstr, theirs.msgstr) if answer.undecided else None
    return entry, undecided


def _answer(base: Entry, ours: Entry, theirs: Entry) -> _Answer:
    """Which of two entries has the translation."""
    if _text(ours) == _text(theirs):
        return _one_text(base, ours, theirs)
    if not (_judged(base, ours) and _judged(base, theirs)):
        kept = ours if _judged(base, ours) else theirs
        fuzzy = pick(base.fuzzy, ours.fuzzy, theirs.fuzzy)
        return _Answer(kept, fuzzy, _first_fuzzy(kept, ours, theirs))
    if not (_text(ours) and _text(theirs)):
        kept = ours if _text(ours) else theirs
        return _Answer(kept, kept.fuzzy, kept)
    if ours.fuzzy == theirs.fuzzy or _is_undecided(ours) or _is_undecided(theirs):
        kept, other = _first(base, ours, theirs)
        doubted = _first_fuzzy(kept, other)
        return _Answer(kept, fuzzy=True, doubted=doubted, given_way=other, undecided=True)
    kept, other = (theirs, ours) if ours.fuzzy else (ours, theirs)
    return _Answer(kept, fuzzy=False, doubted=kept, given_way=other)


def _one_text(base: Entry, ours: Entry, theirs: Entry) -> _Answer:
    """Of a text that both sides have, a change of the flag holds; of a new one, a confirmation."""
    if _text(base) == _text(ours):
        fuzzy = pick(base.fuzzy, ours.fuzzy, theirs.fuzzy)
    else:
        fuzzy = ours.fuzzy and theirs.fuzzy
    if ours.fuzzy == theirs.fuzzy:
        doubted = theirs if _previous(ours) == _previous(base) else ours
    else:
        doubted = ours if ours.fuzzy == fuzzy else theirs
    return _Answer(_first(base, ours, theirs)[0], fuzzy, doubted)


def _first(base: Entry, ours: Entry, theirs: Entry) -> tuple[Entry, Entry]:
    """Ours and theirs; theirs comes first if they alone answer the plural that the message got."""
    answered = pick(base.msgid_plural, ours.msgid_plural, theirs.msgid_plural)
    return (ours, theirs) if ours.msgid_plural == answered else (theirs, ours)


def _text(entry: Entry) -> tuple[str, ...]:
    """The translation; nothing where every form is empty, however many there are."""
    return entry.msgstr if any(entry.msgstr) else ()


def _judged(base: Entry, side: Entry) -> bool:
    """Whether a side said something of a translation: wrote another, or confirmed it."""
    return _text(side) != _text(base) or (base.fuzzy and not side.fuzzy)


def _is_undecided(entry: Entry) -> bool:
    """Whether an earlier merge left two translations here, none of which is a mere suggestion."""
    return entry.fuzzy and OTHER_TRANSLATION in entry.translator_comments


def _first_fuzzy(*entries: Entry) -> Entry:
    return next((entry for entry in entries if entry.fuzzy), entries[0])


def _previous(entry: Entry) -> tuple[str | None, str | None, str | None]:
    return entry.previous_msgctxt, entry.previous_msgid, entry.previous_msgid_plural


def _about(base: Entry, ours: Entry, theirs: Entry, obsolete: bool) -> Entry:
    """An entry with the lines `#.` and `#:`, of the side that has it live or obsolete as it is."""
    if ours.obsolete != theirs.obsolete:
        return ours if ours.obsolete == obsolete else theirs
    return msgspec.structs.replace(
        ours,
        extracted_comments=pick(
            base.extracted_comments, ours.extracted_comments, theirs.extracted_comments
        ),
        references=pick(base.references, ours.references, theirs.references),
    )


def _flags(base: Entry, ours: Entry, theirs: Entry, *, fuzzy: bool) -> tuple[str, ...]:
    rest = merge_lines(base.flags, ours.flags, theirs.flags)
    return (*(("fuzzy",) if fuzzy else ()), *(flag for flag in rest if flag != "fuzzy"))


def _comments(base: Entry, ours: Entry, theirs: Entry, answer: _Answer) -> tuple[str, ...]:
    """Both sides' comments, and the translation that gave way, in the place of its older self."""
    lines = merge_lines(
        base.translator_comments, ours.translator_comments, theirs.translator_comments
    )
    if answer.given_way is None:
        return lines
    lines = _without(lines, _as_comment(base.msgstr))
    texts = (text for text in answer.given_way.msgstr if text not in answer.kept.msgstr)
    block = _as_comment(texts)
    return lines if set(block) <= set(lines) else lines + block


def _as_comment(texts: Iterable[str]) -> tuple[str, ...]:
    """Translations as translator comments that say what they are; none for none."""
    lines = as_lines(tuple(text for text in texts if text))
    return (OTHER_TRANSLATION, *lines) if lines else ()


def _without(lines: tuple[str, ...], block: tuple[str, ...]) -> tuple[str, ...]:
    """Comments without a stretch of them."""
    for start, line in enumerate(lines):
        if line == OTHER_TRANSLATION and block and lines[start : start + len(block)] == block:
            return lines[:start] + lines[start + len(block) :]
    return lines


def _to_its_plural(entry: Entry, kept: Entry, forms: int) -> Entry:
    """The entry with a translation that may have answered another plural, and then is fuzzy."""
    if entry.msgid_plural == kept.msgid_plural or not any(kept.msgstr):
        return shaped(entry, forms) if entry.plural and not any(kept.msgstr) else entry
    flags = entry.flags if entry.fuzzy else ("fuzzy", *entry.flags)
    entry = msgspec.structs.replace(entry, flags=flags)
    if entry.previous_msgid is None:
        entry = msgspec.structs.replace(
            entry, previous_msgid=kept.msgid, previous_msgid_plural=kept.msgid_plural
        )
    return shaped(entry, forms) if entry.plural and not kept.plural else entry


def shaped(entry: Entry, forms: int) -> Entry:
    """The entry with a number of forms; what has no place any more becomes a comment."""
    spare = as_lines(tuple(text for text in entry.msgstr[forms:] if text))
    return msgspec.structs.replace(
        entry,
        msgstr=(entry.msgstr + ("",) * forms)[:forms],
        translator_comments=entry.translator_comments + spare,
    )
