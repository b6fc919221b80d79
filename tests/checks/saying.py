"""What the checks say of one translation, for tests."""

from coalition.catalogs import Catalog, Entry, parse_plural_forms, plural_forms
from coalition.checks.listed_links import ListedLinks
from coalition.checks.translations import (
    TRANSLATION_CHECKS,
    pair_translations,
    prepare_sources,
    translation_findings,
)
from coalition.glossary import NO_TERMS
from coalition.messages import Template


def said(
    language,
    source,
    *msgstr,
    plural=None,
    context=None,
    limit=None,
    addressee=None,
    terms=NO_TERMS,
    of="en",
    domain="page-a",
    comments=(),
    flags=(),
    rule=None,
    links=(),
    checks=TRANSLATION_CHECKS,
):
    """The findings of one translation, in order; columns count from the beginning of the text."""
    question = Entry(msgid=source, msgid_plural=plural, msgctxt=context)
    answer = Entry(
        msgid=source,
        msgid_plural=plural,
        msgctxt=context,
        msgstr=msgstr,
        line=1,
        translator_comments=comments,
        flags=flags,
    )
    if rule is None:
        rule = parse_plural_forms(plural_forms(language) or "nplurals=2; plural=(n != 1);")
    limits = {} if limit is None else {question.key: limit}
    asked = prepare_sources(
        Template(domain, of, (question,), limits), terms, addressee, ListedLinks(links)
    )
    found = pair_translations(asked, Catalog(entries=(answer,)), language, "x.po", rule)
    return [finding for pair in found for finding in translation_findings(pair, checks)]


def codes(*arguments, **more):
    """The codes of what is said."""
    return [finding.code for finding in said(*arguments, **more)]
