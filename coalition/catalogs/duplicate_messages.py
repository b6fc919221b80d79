"""Two entries of one message in one file: gettext refuses them, and neither translation is lost."""

from collections.abc import Iterable

import msgspec

from coalition.catalogs.catalog import Entry, Key
from coalition.catalogs.layout import as_lines
from coalition.catalogs.problems import DUPLICATE, Report


def without_duplicates(entries: Iterable[Entry], report: Report) -> tuple[Entry, ...]:
    """The entries with each message once, in the place where it stands first; others reported."""
    kept: dict[Key, Entry] = {}
    for entry in entries:
        first = kept.setdefault(entry.key, entry)
        if first is not entry:
            report.add(DUPLICATE, entry.line, 1, str(first.line))
            kept[entry.key] = fold(first, entry)
    return tuple(kept.values())


def fold(first: Entry, second: Entry) -> Entry:
    """One entry out of two of the same message: the better one, with the other as a comment.

    Better is a live entry, then a translated one, then the first. The texts and comments of a
    translator that the better one lacks become translator comments of it.
    """
    better, other = (second, first) if _merit(second) > _merit(first) else (first, second)
    texts = tuple(text for text in other.msgstr if text and text not in better.msgstr)
    known = set(better.translator_comments)
    comments = tuple(line for line in other.translator_comments if line not in known)
    return msgspec.structs.replace(
        better,
        line=first.line,
        translator_comments=better.translator_comments + comments + as_lines(texts),
    )


def _merit(entry: Entry) -> tuple[bool, bool, bool]:
    return not entry.obsolete, any(entry.msgstr), not entry.fuzzy
