"""What the checks say of a row of the corpus, as a campaign with its context would hear it."""

from collections.abc import Iterator

from corpus import Row

from coalition.catalogs import Catalog, Entry, parse_plural_forms, plural_forms
from coalition.checks import Pair, language_findings, pairs, questions, translation_findings
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


def asked_of(row: Row) -> Iterator[Pair]:
    """What the checks are given for a row: one pair, or two where a source is translated again."""
    yield from _pairs(row, "letter-a", row.msgstr)
    if row.again is not None:
        yield from _pairs(row, "letter-b", (row.again,))


def _pairs(row: Row, domain: str, msgstr: tuple[str, ...]) -> Iterator[Pair]:
    question = Entry(msgid=row.source, msgid_plural=row.plural, msgctxt=row.context)
    answer = Entry(
        msgid=row.source,
        msgid_plural=row.plural,
        msgctxt=row.context,
        msgstr=msgstr,
        line=1,
    )
    limits = {} if row.limit is None else {question.key: row.limit}
    template = Template(domain, "en", (question,), limits)
    rule = parse_plural_forms(plural_forms(row.language) or "nplurals=2; plural=(n != 1);")
    path = f"{row.language}/{domain}.po"
    asked = questions(template, _terms(row), row.addressee)
    return pairs(asked, Catalog(entries=(answer,)), row.language, path, rule)


def _terms(row: Row) -> Terms:
    if row.term is None:
        return NO_TERMS
    source, translations = row.term
    term = Term(term=source, translations={row.language: translations})
    return Terms(Glossary(terms=(term,)), "en")
