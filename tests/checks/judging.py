"""What the checks say of a row of the corpus, as a campaign with its context would hear it."""

from collections.abc import Iterator, Sequence

from corpus import Row

from coalition.catalogs import Catalog, Entry, parse_plural_forms, plural_forms
from coalition.checks.translations import (
    Pair,
    language_findings,
    pair_translations,
    prepare_sources,
    translation_findings,
)
from coalition.findings import Finding
from coalition.glossary import NO_TERMS, Terms
from coalition.messages import Template
from coalition.model import Glossary, Term


def findings(row: Row) -> list[Finding]:
    """Everything that is found in a row, the checks across a language included."""
    asked = list(asked_of(row))
    alone = [finding for pair in asked for finding in translation_findings(pair)]
    # Other translations of a language complete a row only where it says so.
    return alone + (list(language_findings(asked)) if row.again is not None else [])


def findings_together(rows: Sequence[Row]) -> list[Finding]:
    """Everything that is found in rows of one language that are one text, without context."""
    asked = list(_pairs(rows, "page-a"))
    alone = [finding for pair in asked for finding in translation_findings(pair)]
    return alone + list(language_findings(asked))


def asked_of(row: Row) -> Iterator[Pair]:
    """What the checks are given for a row: one pair, or two where a source is translated again."""
    yield from _pairs([row], "letter-a")
    if row.again is not None:
        yield from _pairs([row._replace(msgstr=(row.again,))], "letter-b")


def _pairs(rows: Sequence[Row], domain: str) -> Iterator[Pair]:
    """Of rows that share the context of the first."""
    first = rows[0]
    entries = tuple(_question(row) for row in rows)
    limits = {} if first.limit is None else {entries[0].key: first.limit}
    asked = prepare_sources(Template(domain, "en", entries, limits), _terms(first), first.addressee)
    catalog = Catalog(entries=tuple(_answer(row) for row in rows))
    rule = parse_plural_forms(plural_forms(first.language) or "nplurals=2; plural=(n != 1);")
    return pair_translations(asked, catalog, first.language, f"{first.language}/{domain}.po", rule)


def _question(row: Row) -> Entry:
    return Entry(msgid=row.source, msgid_plural=row.plural, msgctxt=row.context)


def _answer(row: Row) -> Entry:
    return Entry(
        msgid=row.source,
        msgid_plural=row.plural,
        msgctxt=row.context,
        msgstr=row.msgstr,
        line=1,
    )


def _terms(row: Row) -> Terms:
    if row.term is None:
        return NO_TERMS
    source, translations = row.term
    term = Term(term=source, translations={row.language: translations})
    return Terms(Glossary(terms=(term,)), "en")
