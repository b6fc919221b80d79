"""The text of a PO file -> a catalog, with everything that is wrong in the file at once."""

from collections.abc import Mapping

import msgspec
import polib

from coalition import codes
from coalition.catalogs.catalog import Catalog, Entry
from coalition.catalogs.decoding import decode
from coalition.catalogs.duplicate_messages import without_duplicates
from coalition.catalogs.flags import parse_flags
from coalition.catalogs.header import Fields, charset, in_utf_8, parse_header
from coalition.catalogs.inspection import inspect
from coalition.catalogs.layout import settled
from coalition.catalogs.plurals import MAXIMUM_COUNT
from coalition.catalogs.problems import (
    EMPTY,
    GAP,
    INCOMPLETE,
    STRAY_COMMENT,
    Report,
)
from coalition.catalogs.scan import PREVIOUS, Block, Scan
from coalition.catalogs.source_references import parse_references
from coalition.catalogs.strings import HIDDEN, unguard
from coalition.findings import Finding, in_order


def parse_catalog(data: bytes | str, path: str) -> tuple[Catalog | None, list[Finding]]:
    """A PO file's catalog, settled, with its findings in order.

    The catalog is None if something of the file can't be read; such a file must not be rewritten.
    Where it can, what gettext would refuse is reported and nothing is lost: of two entries of one
    message the second is a comment of the first, and a gap in plural forms is an empty form.
    """
    report = Report(path)
    text = decode(data, report)
    catalog = None
    if text is not None and text.strip():
        scan = Scan(text, report)
        catalog = _catalog(scan, text, path, report)
    elif text is not None:
        report.lost(EMPTY)
    return (catalog if report.whole else None), in_order(_relevant(report.findings))


def _relevant(findings: list[Finding]) -> list[Finding]:
    """Until a conflict is resolved, what else is wrong around it means nothing."""
    conflicts = [finding for finding in findings if finding.code == codes.C004.name]
    return conflicts or findings


def _catalog(scan: Scan, text: str, path: str, report: Report) -> Catalog | None:
    if not scan.blocks and report.whole:
        report.lost(EMPTY)
    for block in scan.blocks:
        _require_shape(block, report)
    if not report.whole:
        return None
    entries = [_entry(block) for block in scan.blocks]
    headers = [entry for entry in entries if _is_header(entry)]
    for second in headers[1:]:
        report.lost(INCOMPLETE, second.line, 1, "the file has a second header")
    header = headers[0] if headers else None
    inspect(header, entries, text.split("\n"), path, report)
    messages = [entry for entry in entries if not _is_header(entry)]
    comments = _stray_comments(scan, report)
    catalog = _with_header(header, _fields(header, text), comments)
    unique = without_duplicates(messages, report)
    return settled(msgspec.structs.replace(catalog, entries=unique))


def _with_header(header: Entry | None, fields: Fields, stray: tuple[str, ...]) -> Catalog:
    if header is None:
        return Catalog(comments=stray)
    return Catalog(
        comments=header.translator_comments + stray,
        extracted_comments=header.extracted_comments,
        references=header.references,
        flags=header.flags,
        header=fields,
    )


def _is_header(entry: Entry) -> bool:
    return not entry.msgid and entry.msgctxt is None and not entry.obsolete


def _fields(header: Entry | None, text: str) -> Fields:
    """The header's fields, with the charset in which the file will be saved."""
    fields = parse_header(header.msgstr[0]) if header else ()
    named = charset(fields)
    if named is None or named.upper() == "UTF-8" or (named == "CHARSET" and text.isascii()):
        return fields
    return in_utf_8(fields)


def _stray_comments(scan: Scan, report: Report) -> tuple[str, ...]:
    """Comments after the last entry, which gettext would drop."""
    if scan.remainder is None:
        return ()
    report.add(STRAY_COMMENT, scan.remainder.line)
    return tuple(scan.remainder.comments + scan.remainder.extracted)


def _require_shape(block: Block, report: Report) -> None:
    """Report an entry whose msgstr do not fit its msgid, and gaps among its plural forms."""
    forms = [keyword for keyword in block.texts if keyword.startswith("msgstr[")]
    plural = "msgid_plural" in block.texts
    if plural != bool(forms) or (forms and "msgstr" in block.texts):
        wrong = "msgstr[0] and so on" if plural else "msgstr"
        report.lost(INCOMPLETE, block.msgid_line, 1, f"the entry needs {wrong}, and nothing else")
    elif plural and block.texts["msgid"] == [""] and "msgctxt" not in block.texts:
        report.lost(INCOMPLETE, block.msgid_line, 1, "the header has plural forms")
    for index, keyword in enumerate(forms):
        number = int(keyword[7:-1])
        if number >= MAXIMUM_COUNT:
            report.lost(GAP, block.lines[keyword], 1, f"{keyword} is beyond what any language has")
        elif number != index and forms[: index + 1] == _sorted(forms[: index + 1]):
            report.add(
                GAP, block.lines[keyword], 1, f"{keyword} stands where msgstr[{index}] should"
            )
            return


def _sorted(forms: list[str]) -> list[str]:
    return sorted(forms, key=lambda keyword: int(keyword[7:-1]))


def _entry(block: Block) -> Entry:
    """The entry that a block of lines says, its texts unescaped."""
    texts = block.texts
    plural = "msgid_plural" in texts
    return Entry(
        msgid=_unescaped(texts["msgid"]),
        msgctxt=_optional(block, "msgctxt"),
        msgid_plural=_optional(block, "msgid_plural"),
        msgstr=_forms(texts) if plural else (_unescaped(texts["msgstr"]),),
        translator_comments=tuple(block.comments),
        extracted_comments=tuple(block.extracted),
        references=parse_references(block.references) if block.references else (),
        flags=tuple(flag for line in block.flags for flag in parse_flags(line.strip())),
        previous_msgctxt=_optional(block, f"{PREVIOUS}msgctxt"),
        previous_msgid=_optional(block, f"{PREVIOUS}msgid"),
        previous_msgid_plural=_optional(block, f"{PREVIOUS}msgid_plural"),
        obsolete=bool(block.obsolete),
        line=block.msgid_line,
    )


def _optional(block: Block, keyword: str) -> str | None:
    pieces = block.texts.get(keyword)
    return None if pieces is None else _unescaped(pieces)


def _unescaped(pieces: list[str]) -> str:
    """What the pieces between quotation marks say, joined."""
    text = "".join(pieces)
    return unguard(polib.unescape(text)) if "\\" in text or HIDDEN in text else text


def _forms(texts: Mapping[str, list[str]]) -> tuple[str, ...]:
    """The forms by their number, a gap among them empty."""
    forms = {
        int(keyword[7:-1]): pieces
        for keyword, pieces in texts.items()
        if keyword.startswith("msgstr[")
    }
    return tuple(_unescaped(forms.get(index, [])) for index in range(max(forms) + 1))
