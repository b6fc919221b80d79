"""Problems of a PO file beyond its grammar: its header, plural forms and leftovers of msgcat."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from coalition.catalogs.catalog import Entry
from coalition.catalogs.header import charset, duplicate_names, parse_header
from coalition.catalogs.plural_table import plural_forms
from coalition.catalogs.plurals import PluralRule, parse_plural_forms
from coalition.catalogs.problems import (
    BAD_RULE,
    FORMS,
    HEADER,
    LEFT_PREVIOUS,
    MISTYPED_FUZZY,
    NO_HEADER,
    NO_RULE,
    RESIDUE,
    Report,
)
from coalition.findings import Problem

_RESIDUE = "#-#-#"


def inspect(
    header: Entry | None, entries: Sequence[Entry], lines: Sequence[str], path: str, report: Report
) -> None:
    """Report the problems of a file's entries; places are looked up in its `lines`."""
    for number, line in enumerate(lines, 1):
        if _RESIDUE in line:
            report.add(RESIDUE, number, line.index(_RESIDUE) + 1)
    if header is None:
        own = path.endswith("/directory.po")
        report.add(NO_HEADER, detail="one of a letter" if own else "directory.po")
    else:
        _inspect_header(header, entries, lines, report)
    # What a template says of plural forms is a placeholder.
    if not path.endswith(".pot"):
        _inspect_plurals(header, entries, lines, report)
        for entry in entries:
            if not entry.obsolete and not entry.fuzzy and any(entry.msgstr):
                _inspect_confirmed(entry, report)


def _inspect_confirmed(entry: Entry, report: Report) -> None:
    """Report what says that a translation is not confirmed, though it counts as such."""
    for flag in entry.flags:
        if _is_nearly_fuzzy(flag):
            report.add(MISTYPED_FUZZY, entry.line, 1, flag)
    for comment in entry.translator_comments:
        if comment.strip(" ,.").lower() == "fuzzy":
            report.add(MISTYPED_FUZZY, entry.line, 1, f"# {comment.strip()}")
    if entry.previous_msgid is not None:
        report.add(LEFT_PREVIOUS, entry.line, 1)


_NEARLY = 0.7


def _is_nearly_fuzzy(flag: str) -> bool:
    """Whether a flag is `fuzzy` with a slip, such as `fuzy` and `Fuzzy`."""
    return flag != "fuzzy" and SequenceMatcher(None, flag.lower(), "fuzzy").ratio() >= _NEARLY


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
    own_lines = _lines_of(header, lines)
    for name in duplicate_names(fields):
        line, column = _place(name, header, own_lines)
        report.add(HEADER, line, column, f"the header has {name} twice")
    for name, value in fields:
        if not name and value.strip() and ":" not in value:
            line, column = _place(value, header, own_lines)
            report.add(HEADER, line, column, f"the header has a line without a name: {value}")


def _lines_of(header: Entry, lines: Sequence[str]) -> list[str]:
    """The lines in which the header stands, as small letters."""
    return [line.lower() for line in lines[header.line - 1 : header.line + 99]]


def _place(text: str, header: Entry, own_lines: Sequence[str]) -> tuple[int, int]:
    """The line and column of a text in the header, or else those of the header."""
    wanted = text.lower()
    for number, line in enumerate(own_lines, header.line):
        column = line.find(wanted)
        if column >= 0:
            return number, column + 1
    return header.line, 1


def _inspect_plurals(
    header: Entry | None, entries: Sequence[Entry], lines: Sequence[str], report: Report
) -> None:
    with_plurals = [entry for entry in entries if entry.plural and not entry.obsolete]
    values = {} if header is None else _header_values(header)
    value = values.get("plural-forms")
    # A file made from a template may still have its `plural=EXPRESSION`.
    if value is None or "EXPRESSION" in value:
        if with_plurals:
            line = header.line if header else 1
            report.add(NO_RULE, line, 1, plural_forms(values.get("language", "")))
        return
    rule = _parse_rule(value, header, lines, report)
    if rule is None:
        return
    for entry in with_plurals:
        # As in gettext: what is empty or fuzzy is not shown, so that its forms can wait.
        if len(entry.msgstr) != rule.count and any(entry.msgstr) and not entry.fuzzy:
            fact = f"{len(entry.msgstr)} plural forms where Plural-Forms says {rule.count}"
            report.add(_forms_problem(len(entry.msgstr), rule.count), entry.line, 1, fact)


def _forms_problem(number: int, count: int) -> Problem[None]:
    """C012 with the forms to add, where some are missing."""
    missing = [f"msgstr[{index}]" for index in range(number, count)]
    return FORMS._replace(hint=f"Add {' and '.join(missing)}.") if missing else FORMS


def _header_values(header: Entry) -> dict[str, str]:
    """The header's values by lower-case name, also where no space follows the colon."""
    parted = (line.partition(":") for line in header.msgstr[0].split("\n"))
    return {name.strip().lower(): value.strip() for name, colon, value in parted if colon}


def _parse_rule(
    value: str, header: Entry | None, lines: Sequence[str], report: Report
) -> PluralRule | None:
    try:
        return parse_plural_forms(value)
    except ValueError as error:
        own_lines = _lines_of(header, lines) if header else []
        line, column = _place("Plural-Forms", header, own_lines) if header else (1, 1)
        # The error is a sentence, the message of a finding a lower-case fact.
        fact = str(error).removesuffix(".")
        report.add(BAD_RULE, line, column, fact[:1].lower() + fact[1:])
        return None
