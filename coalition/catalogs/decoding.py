"""A PO file's bytes -> its text with LF line ends."""

import codecs
import re

from coalition.catalogs.problems import ENCODING, HEADER, LEGACY, Report
from coalition.expressions import Expression

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

_ONE_BYTE = Expression(r"iso.*|koi8.*|cp125\d|windows-125\d|tis.*", re.IGNORECASE)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes | str, report: Report) -> str | None:
    """The text without a byte order mark and with LF line ends, or None if it can't be decoded.

    Bytes are UTF-8 or in the charset that the header names; what is not UTF-8 is reported.
    """
    text = data if isinstance(data, str) else _decoded(data, report)
    if text is None:
        return None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    return text if "\n" in text else text.replace("\r", "\n")


def _decoded(data: bytes, report: Report) -> str | None:
    if data.startswith(_UTF_16):
        report.lost(ENCODING, detail="UTF-8 but UTF-16")
        return None
    charset = _charset(data)
    if data.startswith(codecs.BOM_UTF8) or _UTF_8.fullmatch(charset):
        return _strictly(data, "UTF-8", report)
    if not _KNOWN.fullmatch(charset):
        report.lost(ENCODING, detail=f"in a charset that is known here: {charset}")
        return None
    if _ONE_BYTE.fullmatch(charset) and _is_utf_8(data):
        report.add(HEADER, detail=f"the header says {charset}, but the text is UTF-8")
        return data.decode()
    text = _strictly(data, charset, report)
    if text is not None:
        report.add(LEGACY, detail=charset)
    return text


def _is_utf_8(data: bytes) -> bool:
    """Whether bytes beyond ASCII make sense as UTF-8, which text in another charset hardly does."""
    if data.isascii():
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _charset(data: bytes) -> str:
    found = _CHARSET.search(data)
    return found[1].decode("ascii", "replace") if found else "UTF-8"


def _strictly(data: bytes, charset: str, report: Report) -> str | None:
    try:
        return data.decode(charset)
    except UnicodeDecodeError as error:
        start = data.rfind(b"\n", 0, error.start) + 1
        line = data.count(b"\n", 0, error.start) + 1
        column = len(data[start : error.start].decode(charset, "replace")) + 1
        report.lost(ENCODING, line, column, charset)
    except LookupError:
        report.lost(ENCODING, detail=f"in a charset that is known here: {charset}")
    return None
