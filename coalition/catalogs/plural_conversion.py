"""A translation with plural forms by one rule -> the same in the forms of another."""

import msgspec

from coalition.catalogs.catalog import Entry
from coalition.catalogs.layout import as_lines
from coalition.catalogs.plurals import PluralRule


def in_forms_of(rule: PluralRule, entry: Entry, own: PluralRule | None) -> Entry:
    """An entry whose forms follow its `own` rule, with its forms in the number and order of `rule`.

    Each form is the one that is chosen for the first number of its kind. Polish in four forms, as
    CLDR counts them, is Polish in three: no whole number takes the fourth. Texts that no number
    takes become translator comments. Other entries are as they were: those without plural, and
    those whose forms are not of their rule.
    """
    if entry.msgid_plural is None or own is None or len(entry.msgstr) != own.count:
        return entry
    first: dict[int, int] = {}
    # 0 comes last: in some languages it shares the form of a number that says more about it.
    for number in (*range(1, 1001), 0):
        first.setdefault(rule.index(number), number)
    forms = tuple(
        entry.msgstr[own.index(first[form])] if form in first else entry.msgstr[-1]
        for form in range(rule.count)
    )
    spare = as_lines(tuple(text for text in entry.msgstr if text and text not in forms))
    comments = tuple(line for line in spare if line not in entry.translator_comments)
    return msgspec.structs.replace(
        entry, msgstr=forms, translator_comments=entry.translator_comments + comments
    )
