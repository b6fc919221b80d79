"""The text of a PO file -> its catalog, with all problems of the file at once."""

from collections.abc import Mapping

import msgspec
import polib

from coalition import codes
from coalition.catalogs.catalog import Catalog, Entry
from coalition.catalogs.decoding import decode
from coalition.catalogs.duplicate_messages import without_duplicates
from coalition.catalogs.flags import parse_flags
from coalition.catalogs.header import Fields, charset, parse_header, with_utf_8
from coalition.catalogs.inspection import inspect
from coalition.catalogs.layout import settle
from coalition.catalogs.plurals import MAXIMUM_COUNT
from coalition.catalogs.problems import (
    EMPTY,
    GAP,
    INCOMPLETE,
    MISSING_FORM,
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
        catalog = _build_catalog(scan, text, path, report)
    elif text is not None:
        report.add_loss(EMPTY)
    return (catalog if report.whole else None), in_order(_without_consequences(report.findings))


def _without_consequences(findings: list[Finding]) -> list[Finding]:
    """The findings; only the conflicts where there are any, because others may follow from them."""
    conflicts = [finding for finding in findings if finding.code == codes.C004.name]
    return conflicts or findings


def _build_catalog(scan: Scan, text: str, path: str, report: Report) -> Catalog | None:
    if not scan.blocks and report.whole:
        report.add_loss(EMPTY)
    for block in scan.blocks:
        _require_shape(block, report)
    if not report.whole:
        return None
    entries = [entry_of(block) for block in scan.blocks]
    headers = [entry for entry in entries if _is_header(entry)]
    for second in headers[1:]:
        report.add_loss(INCOMPLETE, second.line, 1, "the file has a second header")
    header = headers[0] if headers else None
    inspect(header, entries, text.split("\n"), path, report)
    messages = [entry for entry in entries if not _is_header(entry)]
    comments = _stray_comments(scan, report)
    catalog = _with_header(header, _fields(header, text), comments)
    unique = without_duplicates(messages, report)
    return settle(msgspec.structs.replace(catalog, entries=unique))


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
    """The header's fields, with UTF-8 for the charset, because the file will be saved in it."""
    fields = parse_header(header.msgstr[0]) if header else ()
    name = charset(fields)
    # A template may keep the placeholder CHARSET while it holds nothing but ASCII.
    if name is None or name.upper() == "UTF-8" or (name == "CHARSET" and text.isascii()):
        return fields
    return with_utf_8(fields)


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
        report.add_loss(
            INCOMPLETE, block.msgid_line, 1, f"the entry needs {wrong}, and nothing else"
        )
    elif plural and block.texts["msgid"] == [""] and "msgctxt" not in block.texts:
        report.add_loss(INCOMPLETE, block.msgid_line, 1, "the header has plural forms")
    for index, keyword in enumerate(forms):
        number = int(keyword[7:-1])
        if number >= MAXIMUM_COUNT:
            report.add_loss(
                GAP, block.lines[keyword], 1, f"{keyword} is beyond what any language has"
            )
        # Behind one that is beyond all limits, the others need not be in their places.
        elif (
            number > index
            and f"msgstr[{index}]" not in forms
            and forms[: index + 1] == _sort_forms(forms[: index + 1])
        ):
            report.add(MISSING_FORM, block.lines[keyword], 1, f"msgstr[{index}]")
            return
        elif number != index and forms[: index + 1] == _sort_forms(forms[: index + 1]):
            report.add(
                GAP, block.lines[keyword], 1, f"{keyword} stands where msgstr[{index}] should"
            )
            return


def _sort_forms(forms: list[str]) -> list[str]:
    return sorted(forms, key=lambda keyword: int(keyword[7:-1]))


def entry_of(block: Block) -> Entry:
    """The entry of a complete block of lines, with its texts unescaped."""
    texts = block.texts
    plural = "msgid_plural" in texts
    return Entry(
        msgid=_unescape(texts["msgid"]),
        msgctxt=_optional(block, "msgctxt"),
        msgid_plural=_optional(block, "msgid_plural"),
        msgstr=_forms(texts) if plural else (_unescape(texts["msgstr"]),),
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
    return None if pieces is None else _unescape(pieces)


def _unescape(pieces: list[str]) -> str:
    """The text of the pieces between quotation marks."""
    text = "".join(pieces)
    return unguard(polib.unescape(text)) if "\\" in text or HIDDEN in text else text


def _forms(texts: Mapping[str, list[str]]) -> tuple[str, ...]:
    """The plural forms in order of their numbers, a missing one empty."""
    forms = {
        int(keyword[7:-1]): pieces
        for keyword, pieces in texts.items()
        if keyword.startswith("msgstr[")
    }
    return tuple(_unescape(forms.get(index, [])) for index in range(max(forms) + 1))
