"""A catalog as a file can hold it: the one form in which two equal files are equal catalogs."""

import msgspec

from coalition.catalogs.catalog import Catalog, Entry
from coalition.catalogs.flags import in_gettext_order, settled_flags
from coalition.catalogs.header import settled_header
from coalition.expressions import Expression

_LINE_END = Expression(r"\r\n|\r|\n")
_UNSETTLED = Expression(r"[\r\n]|\\\Z")


def settled(catalog: Catalog) -> Catalog:
    """The catalog with everything in the place and order in which its file has it.

    Obsolete entries stand last; those without a translation and a translator's comment go, as in
    gettext. Flags have gettext's order, a comment is one line each, and what answers a single
    message is one text, others being kept as comments. It is idempotent.
    """
    entries = [settled_entry(entry) for entry in catalog.entries]
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
        references=_names(catalog.references),
        flags=in_gettext_order(catalog.flags, obsolete=False),
        header=settled_header(catalog.header),
        entries=(*live, *obsolete),
    )


def settled_entry(entry: Entry) -> Entry:
    """The entry as its file will have it."""
    entry = _with_right_texts(entry)
    changes: dict[str, object] = {}
    for name, settle in _SETTLERS:
        # Most entries have few of these, and nothing is to be done about what is not there.
        before = getattr(entry, name)
        if before and (after := settle(before)) != before:
            changes[name] = after
    if entry.flags and (flags := settled_flags(entry)) != entry.flags:
        changes["flags"] = flags
    if (previous := _previous_msgid(entry)) != entry.previous_msgid:
        changes["previous_msgid"] = previous
    return msgspec.structs.replace(entry, **changes) if changes else entry


def _with_right_texts(entry: Entry) -> Entry:
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


def _names(references: tuple[str, ...]) -> tuple[str, ...]:
    if len(references) < 2 and not any(_blank(name) for name in references):
        return references
    return tuple(dict.fromkeys(" ".join(name.split()) for name in references if name.strip()))


def _blank(name: str) -> bool:
    return name != " ".join(name.split())


_SETTLERS = (
    ("translator_comments", as_lines),
    ("extracted_comments", as_lines),
    ("references", _names),
)
"""What a file holds line by line, and how each is settled."""
