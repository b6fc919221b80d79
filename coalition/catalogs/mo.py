"""A catalog -> the binary file that gettext reads at run time."""

import struct
from collections.abc import Iterator

from coalition.catalogs.catalog import Catalog, Entry
from coalition.catalogs.header import render_header
from coalition.catalogs.plurals import parse_plural_forms

_MAGIC = 0x950412DE
_HEADER_SIZE = 28


def render_mo(catalog: Catalog) -> bytes:
    """The .mo file of what may be published: no fuzzy, obsolete or untranslated entries.

    The format is the one of the gettext manual, "The Format of GNU MO Files", little-endian and
    without the optional hash table; the bytes depend on nothing but the catalog. A Plural-Forms
    that can't be used is left out, because gettext's runtimes would stumble over it.
    """
    messages = {b"": _header(catalog)} | dict(_messages(catalog))
    # gettext looks messages up by binary search.
    keys = sorted(messages)
    originals = _HEADER_SIZE
    translations = originals + 8 * len(keys)
    texts = keys + [messages[key] for key in keys]
    offset = translations + 8 * len(keys)
    table = bytearray()
    for text in texts:
        # The NUL behind each text is not part of its length.
        table += struct.pack("<2I", len(text), offset)
        offset += len(text) + 1
    start = struct.pack("<7I", _MAGIC, 0, len(keys), originals, translations, 0, _HEADER_SIZE)
    return start + bytes(table) + b"".join(text + b"\0" for text in texts)


def _messages(catalog: Catalog) -> Iterator[tuple[bytes, bytes]]:
    for entry in catalog.entries:
        if entry.translated:
            yield _original(entry), "\0".join(entry.msgstr).encode()


def _original(entry: Entry) -> bytes:
    context = "" if entry.msgctxt is None else f"{entry.msgctxt}\4"
    plural = "" if entry.msgid_plural is None else f"\0{entry.msgid_plural}"
    return f"{context}{entry.msgid}{plural}".encode()


def _header(catalog: Catalog) -> bytes:
    # A line without a name may be a `Plural-Forms:` that lacks the blank after its colon.
    usable = (
        (name, value)
        for name, value in catalog.header
        if "plural-forms" not in (name.lower(), value.partition(":")[0].lower()) or _is_rule(value)
    )
    return render_header(tuple(usable)).encode()


def _is_rule(value: str) -> bool:
    try:
        parse_plural_forms(value)
    except ValueError:
        return False
    return True
