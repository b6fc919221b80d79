"""A PO file's bytes -> its text with LF line ends."""

import codecs
import re

from coalition.catalogs.problems import ENCODING, HEADER, LEGACY, Report
from coalition.expressions import Expression

# Outside comments, and bounded so that no line takes long.
_CHARSET = Expression(
    rb"^[^#\n]{0,200}?Content-Type:[^\n]{0,100}?charset=([\w.:-]{1,40})",
    re.IGNORECASE | re.MULTILINE,
)
_KNOWN = Expression(
    r"iso[-_]8859-\d+|koi8-[rut]|(cp|windows-)\d+|gb(k|2312|18030)|"
    r"euc-(jp|kr)|big5(-?hkscs)?|shift[-_]jis|tis-620|johab",
    re.IGNORECASE,
)
"""The charsets of the gettext manual that Python knows; none of its codecs that are no charset."""

_UTF_8 = Expression(r"utf-?8|charset|(us-)?ascii|ansi_x3\.4-1968", re.IGNORECASE)
"""UTF-8, what stands in a template, and the part of UTF-8 that needs no decoding."""

_ONE_BYTE = Expression(r"iso[-_]8859-\d+|koi8-[rut]|(cp|windows-)125\d|tis-620", re.IGNORECASE)
"""Those of them in which nearly all bytes make sense, also those of text in UTF-8."""

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes | str, report: Report) -> str | None:
    """The text without a byte order mark and with LF line ends, or None if it can't be decoded.

    Bytes are UTF-8 or in the charset that the header names; what is not UTF-8 is reported.
    """
    text = data if isinstance(data, str) else _decode_bytes(data, report)
    if text is None:
        return None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    # Only where a file has no LF at all are CR its line ends.
    return text if "\n" in text else text.replace("\r", "\n")


def charset_of(data: bytes) -> str:
    """The charset by which a PO file is read: UTF-8 or the one that its header names.

    Text that is plainly UTF-8 is read as such, whatever charset of one byte the header names.
    """
    charset = _header_charset(data)
    if data.startswith(codecs.BOM_UTF8) or _UTF_8.fullmatch(charset):
        return "UTF-8"
    return "UTF-8" if _ONE_BYTE.fullmatch(charset) and _is_utf_8(data) else charset


def _decode_bytes(data: bytes, report: Report) -> str | None:
    if data.startswith(_UTF_16):
        report.add_loss(ENCODING, detail="UTF-8 but UTF-16")
        return None
    stated, charset = _header_charset(data), charset_of(data)
    if charset != "UTF-8" and not _KNOWN.fullmatch(charset):
        report.add_loss(ENCODING, detail=f"in a charset that is known here: {charset}")
        return None
    text = _decode_strictly(data, charset, report)
    if text is not None and charset != "UTF-8":
        report.add(LEGACY, detail=charset)
    elif not (text is None or _UTF_8.fullmatch(stated) or data.startswith(codecs.BOM_UTF8)):
        report.add(HEADER, detail=f"the header says {stated}, but the text is UTF-8")
    return text


def _is_utf_8(data: bytes) -> bool:
    """Whether bytes are UTF-8 beyond ASCII, which text in another charset hardly ever is."""
    if data.isascii():
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _header_charset(data: bytes) -> str:
    match = _CHARSET.search(data)
    return match[1].decode("ascii", "replace") if match else "UTF-8"


def _decode_strictly(data: bytes, charset: str, report: Report) -> str | None:
    try:
        return data.decode(charset)
    except UnicodeDecodeError as error:
        start = data.rfind(b"\n", 0, error.start) + 1
        line = data.count(b"\n", 0, error.start) + 1
        column = len(data[start : error.start].decode(charset, "replace")) + 1
        report.add_loss(ENCODING, line, column, charset)
    except LookupError:
        report.add_loss(ENCODING, detail=f"in a charset that is known here: {charset}")
    return None
