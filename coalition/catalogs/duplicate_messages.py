"""Several entries of one message in one file, which gettext refuses, become one entry."""

from collections.abc import Iterable

import msgspec

from coalition.catalogs.catalog import Entry, Key
from coalition.catalogs.layout import as_lines
from coalition.catalogs.problems import DUPLICATE, OBSOLETE_TWIN, Report


def without_duplicates(entries: Iterable[Entry], report: Report) -> tuple[Entry, ...]:
    """The entries with each message once, where it stands first; duplicates are reported."""
    by_key: dict[Key, Entry] = {}
    for entry in entries:
        first = by_key.setdefault(entry.key, entry)
        if first is not entry:
            problem = DUPLICATE if entry.obsolete == first.obsolete else OBSOLETE_TWIN
            report.add(problem, entry.line, 1, str(first.line))
            by_key[entry.key] = combine(first, entry)
    return tuple(by_key.values())


def combine(first: Entry, second: Entry) -> Entry:
    """One entry out of two of the same message: the better one, with the other as a comment.

    Better is a live entry, then a translated one, then the first. The texts and comments of a
    translator that the better one lacks become translator comments of it. A message without a
    translation has that of an obsolete entry again.
    """
    better, other = (second, first) if _merit(second) > _merit(first) else (first, second)
    if other.obsolete and not any(better.msgstr) and better.msgid_plural == other.msgid_plural:
        better = _revived(better, other)
    texts = tuple(text for text in other.msgstr if text and text not in better.msgstr)
    existing = set(better.translator_comments)
    comments = tuple(line for line in other.translator_comments if line not in existing)
    return msgspec.structs.replace(
        better,
        line=first.line,
        translator_comments=better.translator_comments + comments + as_lines(texts),
    )


def _revived(entry: Entry, obsolete: Entry) -> Entry:
    """The entry with the translation that stands below `#~`, fuzzy if it is so there."""
    return msgspec.structs.replace(
        entry,
        msgstr=obsolete.msgstr,
        flags=(*entry.flags, *(["fuzzy"] if obsolete.fuzzy and not entry.fuzzy else ())),
        previous_msgctxt=obsolete.previous_msgctxt,
        previous_msgid=obsolete.previous_msgid,
        previous_msgid_plural=obsolete.previous_msgid_plural,
    )


def _merit(entry: Entry) -> tuple[bool, bool, bool]:
    return not entry.obsolete, any(entry.msgstr), not entry.fuzzy
