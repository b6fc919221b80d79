"""A catalog -> the text of its PO file, as `msgcat --no-wrap` of GNU gettext 0.21 writes it."""

from collections.abc import Iterable, Iterator

from coalition.catalogs.catalog import Catalog, Entry
from coalition.catalogs.header import render_header
from coalition.catalogs.layout import settle
from coalition.catalogs.source_references import render_references
from coalition.catalogs.strings import escape


def render_catalog(catalog: Catalog) -> str:
    """The text of a PO file, byte for byte what `msgcat --no-wrap` writes.

    A flag that gettext would drop stays, after the others. References name files only, as with
    `--add-location=file`.

    Laws: `parse_catalog(render_catalog(c), path)[0] == settle(c)`, line numbers apart, and
    `render_catalog(parse_catalog(text, path)[0]) == text` for every text that msgcat has written.
    """
    return render_settled(settle(catalog))


def render_settled(catalog: Catalog) -> str:
    """The text of a catalog that is a result of `settle`, which is not called again."""
    entries = catalog.entries
    header = _header_entry(catalog)
    if header is not None:
        entries = (header, *entries)
    return "\n".join("".join(_entry(entry)) for entry in entries)


def _header_entry(catalog: Catalog) -> Entry | None:
    """The header as an entry, or None where it is empty."""
    comments = catalog.comments or catalog.extracted_comments or catalog.references
    if not (catalog.header or catalog.flags or comments):
        return None
    return Entry(
        msgid="",
        msgstr=(render_header(catalog.header),),
        translator_comments=catalog.comments,
        extracted_comments=catalog.extracted_comments,
        references=catalog.references,
        flags=catalog.flags,
    )


def _entry(entry: Entry) -> Iterator[str]:
    """The lines of one entry in gettext's order."""
    yield from _comments("#", entry.translator_comments)
    yield from _comments("#.", entry.extracted_comments)
    for line in render_references(entry.references):
        yield f"#:{line}\n"
    if entry.flags:
        yield f"#, {', '.join(entry.flags)}\n"
    mark = "#~| " if entry.obsolete else "#| "
    yield from _message(
        mark, entry.previous_msgctxt, entry.previous_msgid, entry.previous_msgid_plural
    )
    mark = "#~ " if entry.obsolete else ""
    yield from _message(mark, entry.msgctxt, entry.msgid, entry.msgid_plural)
    if entry.plural:
        for index, text in enumerate(entry.msgstr):
            yield _text(mark, f"msgstr[{index}]", text)
    else:
        yield _text(mark, "msgstr", entry.msgstr[0])


def _comments(mark: str, lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield f"{mark} {line}\n" if line else f"{mark}\n"


def _message(
    mark: str, context: str | None, msgid: str | None, plural: str | None
) -> Iterator[str]:
    if context is not None:
        yield _text(mark, "msgctxt", context)
    if msgid is not None:
        yield _text(mark, "msgid", msgid)
    if plural is not None:
        yield _text(mark, "msgid_plural", plural)


def _text(mark: str, keyword: str, text: str) -> str:
    """A keyword with its text; a text of several lines has a string for each."""
    if "\n" not in text or text.find("\n") == len(text) - 1:
        return f'{mark}{keyword} "{escape(text)}"\n'
    lines = text.split("\n")
    ended = [f'{mark}"{escape(line)}\\n"\n' for line in lines[:-1]]
    last = f'{mark}"{escape(lines[-1])}"\n' if lines[-1] else ""
    return f'{mark}{keyword} ""\n{"".join(ended)}{last}'
