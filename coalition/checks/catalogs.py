"""Checks of a PO file as a whole."""

from collections.abc import Iterator
from typing import NamedTuple

from coalition.catalogs import Catalog, parse_plural_forms, plural_forms
from coalition.findings import Check, Code, Problem
from coalition.languages import language_name, plural_category, plural_category_count

# French, Spanish and others have a form of their own for millions (CLDR).
_NUMBERS = (*range(201), 1_000, 1_000_000)


class LanguageCatalog(NamedTuple):
    """A catalog and the language in whose folder it stands."""

    catalog: Catalog
    language: str


def wrong_form_count(subject: LanguageCatalog) -> Iterator[Problem[None]]:
    r"""C022: a file has as many plural forms as its language.

    With too few of them some numbers are shown in a form that is wrong in the language; the file's
    own rule is followed all the same, for only translators know what they meant by it. Forms as
    gettext and as CLDR count them are right. A compendium with too few of them gives its plurals to
    no catalog; more than the language has do no harm.

    Bad:
        # locales/de/LC_MESSAGES/interface.po
        msgid ""
        msgstr ""
        "Language: de\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Plural-Forms: nplurals=1; plural=0;\n"

        msgctxt "count/people"
        msgid "{n} person"
        msgid_plural "{n} people"
        msgstr[0] "{n} Personen"
    Good:
        # locales/de/LC_MESSAGES/interface.po
        msgid ""
        msgstr ""
        "Language: de\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\n"

        msgctxt "count/people"
        msgid "{n} person"
        msgid_plural "{n} people"
        msgstr[0] "{n} Person"
        msgstr[1] "{n} Personen"
    """
    catalog, language = subject
    header = catalog.field("Plural-Forms")
    if not header or not any(entry.plural and not entry.obsolete for entry in catalog.entries):
        return
    try:
        count = parse_plural_forms(header).count
    except ValueError:
        # C014 reports it.
        return
    usual = parse_plural_forms(plural_forms(language)).count
    by_cldr = len({plural_category(n, language) for n in _NUMBERS})
    if count in (usual, by_cldr, plural_category_count(language)):
        return
    name = language_name(language, "en")
    forms = f"{count} form{'' if count == 1 else 's'}"
    hint = f"Write Plural-Forms: {plural_forms(language)} and fill all forms."
    if count > usual:
        hint = "Keep it if every form is meant; with another line some of them would go."
    yield Problem(f"Plural-Forms has {forms}, {name} has {usual}", hint, None)


CATALOG_CHECKS: tuple[Check[LanguageCatalog, None], ...] = (
    Check(Code("C022", "warning"), wrong_form_count),
)
"""Their findings point at the line of Plural-Forms."""
