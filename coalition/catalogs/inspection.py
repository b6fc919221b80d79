"""What is wrong in a PO file beyond its grammar: header, plural forms, leftovers of msgcat."""

from collections.abc import Sequence

from coalition.catalogs.catalog import Entry
from coalition.catalogs.header import charset, parse_header, repeated
from coalition.catalogs.plural_table import plural_forms
from coalition.catalogs.plurals import PluralRule, parse_plural_forms
from coalition.catalogs.problems import (
    BAD_RULE,
    FORMS,
    HEADER,
    NO_HEADER,
    NO_RULE,
    RESIDUE,
    Report,
)

_RESIDUE = "#-#-#"


def inspect(
    header: Entry | None, entries: Sequence[Entry], lines: Sequence[str], path: str, report: Report
) -> None:
    """Report on a file's entries; `lines` are the file's, to find places in."""
    for number, line in enumerate(lines, 1):
        if _RESIDUE in line:
            report.add(RESIDUE, number, line.index(_RESIDUE) + 1)
    if header is None:
        report.add(NO_HEADER)
    else:
        _inspect_header(header, entries, lines, report)
    if not path.endswith(".pot"):
        _inspect_plurals(header, entries, lines, report)


def _inspect_header(
    header: Entry, entries: Sequence[Entry], lines: Sequence[str], report: Report
) -> None:
    if entries[0] is not header:
        report.add(HEADER, header.line, 1, "the header does not stand first")
    if header.previous_msgid is not None:
        report.add(HEADER, header.line, 1, "the header has a previous text, which goes")
    fields = parse_header(header.msgstr[0])
    if charset(fields) is None:
        report.add(HEADER, header.line, 1, "the header names no charset")
    for name in repeated(fields):
        line, column = _place(name, header, lines)
        report.add(HEADER, line, column, f"the header has {name} twice")
    for name, value in fields:
        if not name and value.strip() and ":" not in value:
            line, column = _place(value, header, lines)
            report.add(HEADER, line, column, f"the header has a line without a name: {value}")


def _place(wanted: str, header: Entry, lines: Sequence[str]) -> tuple[int, int]:
    """Where something stands in the header, or else where the header stands."""
    for number in range(header.line, min(header.line + 100, len(lines) + 1)):
        column = lines[number - 1].lower().find(wanted.lower())
        if column >= 0:
            return number, column + 1
    return header.line, 1


def _inspect_plurals(
    header: Entry | None, entries: Sequence[Entry], lines: Sequence[str], report: Report
) -> None:
    counted = [entry for entry in entries if entry.plural and not entry.obsolete]
    values = {} if header is None else _values(header)
    stated = values.get("plural-forms")
    if stated is None or "EXPRESSION" in stated:
        if counted:
            line = header.line if header else 1
            report.add(NO_RULE, line, 1, plural_forms(values.get("language", "")))
        return
    rule = _rule(stated, header, lines, report)
    if rule is None:
        return
    for entry in counted:
        if len(entry.msgstr) != rule.count:
            fact = f"{len(entry.msgstr)} plural forms where Plural-Forms says {rule.count}"
            report.add(FORMS, entry.line, 1, fact)


def _values(header: Entry) -> dict[str, str]:
    """The header's values by lower-case name, also where no space follows the colon."""
    parted = (line.partition(":") for line in header.msgstr[0].split("\n"))
    return {name.strip().lower(): value.strip() for name, colon, value in parted if colon}


def _rule(
    stated: str, header: Entry | None, lines: Sequence[str], report: Report
) -> PluralRule | None:
    try:
        return parse_plural_forms(stated)
    except ValueError as error:
        line, column = _place("Plural-Forms", header, lines) if header else (1, 1)
        fact = str(error).removesuffix(".")
        report.add(BAD_RULE, line, column, fact[:1].lower() + fact[1:])
        return None
