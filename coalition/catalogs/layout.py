"""The normal form of a catalog, in which equal files are equal catalogs."""

import msgspec

from coalition.catalogs.catalog import Catalog, Entry
from coalition.catalogs.flags import settle_flags, sort_flags
from coalition.catalogs.header import settle_header
from coalition.expressions import Expression

_LINE_END = Expression(r"\r\n|\r|\n")
_UNSETTLED = Expression(r"[\r\n]|\\\Z")


def settle(catalog: Catalog) -> Catalog:
    """The catalog as its file will be read again, with everything in its place and order.

    Obsolete entries stand last; those with neither a translation nor a translator's comment go, as
    in gettext. Flags have gettext's order, each comment is one line, and a message without plural
    has one translation; others become comments. Idempotent.
    """
    entries = [settle_entry(entry) for entry in catalog.entries]
    live = [entry for entry in entries if not entry.obsolete]
    obsolete = [
        entry
        for entry in entries
        if entry.obsolete and (any(entry.msgstr) or entry.translator_comments)
    ]
    return msgspec.structs.replace(
        catalog,
        comments=as_lines(catalog.comments),
        extracted_comments=as_lines(catalog.extracted_comments),
        references=_settle_references(catalog.references),
        flags=sort_flags(catalog.flags, obsolete=False),
        header=settle_header(catalog.header),
        entries=(*live, *obsolete),
    )


def settle_entry(entry: Entry) -> Entry:
    """The entry as its file will be read again."""
    entry = _with_right_forms(entry)
    changes: dict[str, object] = {}
    for name, settle_field in _SETTLERS:
        # Most entries have few of these, and a copy of an entry takes time.
        before = getattr(entry, name)
        if before and (after := settle_field(before)) != before:
            changes[name] = after
    if entry.flags and (flags := settle_flags(entry)) != entry.flags:
        changes["flags"] = flags
    if (previous := _previous_msgid(entry)) != entry.previous_msgid:
        changes["previous_msgid"] = previous
    return msgspec.structs.replace(entry, **changes) if changes else entry


def _with_right_forms(entry: Entry) -> Entry:
    if not entry.msgstr:
        return msgspec.structs.replace(entry, msgstr=("",))
    if entry.plural or len(entry.msgstr) == 1:
        return entry
    spare = as_lines(tuple(text for text in entry.msgstr[1:] if text))
    comments = entry.translator_comments + spare
    return msgspec.structs.replace(entry, msgstr=entry.msgstr[:1], translator_comments=comments)


def _previous_msgid(entry: Entry) -> str | None:
    """A previous msgid where there should be one: gettext wants it with a context or plural."""
    if entry.previous_msgid is None and (
        entry.previous_msgctxt is not None or entry.previous_msgid_plural is not None
    ):
        return ""
    return entry.previous_msgid


def as_lines(comments: tuple[str, ...]) -> tuple[str, ...]:
    """Comments with each of their lines as one.

    A blank follows a backslash at the end, where gettext would join the next line to it.
    """
    if not any(_UNSETTLED.search(comment) for comment in comments):
        return comments
    lines = (line for comment in comments for line in _LINE_END.split(comment))
    return tuple(f"{line} " if line.endswith("\\") else line for line in lines)


def _settle_references(references: tuple[str, ...]) -> tuple[str, ...]:
    if len(references) < 2 and not any(_has_stray_blanks(name) for name in references):
        return references
    return tuple(dict.fromkeys(" ".join(name.split()) for name in references if name.strip()))


def _has_stray_blanks(name: str) -> bool:
    return name != " ".join(name.split())


_SETTLERS = (
    ("translator_comments", as_lines),
    ("extracted_comments", as_lines),
    ("references", _settle_references),
)
"""The fields that a file holds line by line, each with the function that settles it."""
