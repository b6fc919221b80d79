"""The headers of templates and catalogs: dates, languages, whether somebody has reviewed them."""

import datetime
from collections.abc import Iterable

import msgspec

from coalition.catalogs import (
    Catalog,
    Key,
    as_draft,
    plural_forms,
    review_state,
    seal,
)
from coalition.glossary import NO_TERMS, Terms
from coalition.languages import render_posix
from coalition.merging.minor import SourceChange
from coalition.messages import Template

_STAMP = "POT-Creation-Date"
_REVIEW = "X-Review-State"
_SOURCE = "X-Source-Language"


class Occasion(msgspec.Struct, frozen=True):
    """When and for which campaign files are written."""

    campaign: str
    source_language: str
    """The campaign's: the one that translators of any text are assumed to know."""

    now: datetime.datetime
    terms: Terms = NO_TERMS
    """The campaign's, shown above the texts that hold them."""

    @property
    def stamp(self) -> str:
        """The time as PO headers write it."""
        return self.now.strftime("%Y-%m-%d %H:%M%z")


def same_entries(one: Catalog, other: Catalog) -> bool:
    """Whether two settled catalogs say the same below their headers, wherever in the file."""
    return len(one.entries) == len(other.entries) and all(
        mine == msgspec.structs.replace(theirs, line=mine.line)
        for mine, theirs in zip(one.entries, other.entries, strict=True)
    )


def of_one_source(one: Catalog, other: Catalog) -> bool:
    """Whether the msgids of two catalogs are in one language."""
    return one.field(_SOURCE) == other.field(_SOURCE)


def template_header(template: Template, occasion: Occasion) -> tuple[tuple[str, str], ...]:
    """The header of a template, as xgettext leaves it to be filled in."""
    return (
        ("Project-Id-Version", occasion.campaign),
        ("Report-Msgid-Bugs-To", ""),
        (_STAMP, occasion.stamp),
        ("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE"),
        ("Last-Translator", "FULL NAME <EMAIL@ADDRESS>"),
        ("Language-Team", "LANGUAGE <LL@li.org>"),
        ("Language", ""),
        *_ENCODING,
        *_source_field(template),
    )


_ENCODING = (
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=UTF-8"),
    ("Content-Transfer-Encoding", "8bit"),
)


def _source_field(template: Template) -> tuple[tuple[str, str], ...]:
    """The language of the msgids, as Poedit and the Translate Toolkit know it; none for English."""
    return () if template.language == "en" else ((_SOURCE, render_posix(template.language)),)


def new_catalog(template: Template, language: str, occasion: Occasion) -> Catalog:
    """An empty catalog for a language, with the header that translators' tools expect."""
    return Catalog(
        header=(
            ("Project-Id-Version", occasion.campaign),
            ("Report-Msgid-Bugs-To", ""),
            (_STAMP, occasion.stamp),
            ("PO-Revision-Date", occasion.stamp),
            ("Last-Translator", ""),
            ("Language-Team", ""),
            ("Language", render_posix(language)),
            *_ENCODING,
            ("Plural-Forms", plural_forms(language)),
            *_source_field(template),
            (_REVIEW, "draft"),
        )
    )


def with_header(
    old: Catalog, new: Catalog, occasion: Occasion, minor: Iterable[SourceChange]
) -> Catalog:
    """The header moves with the messages: the template's date, and whether it is reviewed."""
    if not same_entries(old, new):
        header = tuple(
            (name, occasion.stamp if name == _STAMP else value) for name, value in new.header
        )
        new = msgspec.structs.replace(new, header=header)
    if old.field(_REVIEW) is None:
        return new
    if review_state(old) == "reviewed" and _answers(new) <= _known_answers(old, minor):
        return seal(new)
    return as_draft(new)


def with_source(catalog: Catalog, template: Template) -> Catalog:
    """The header with the language of the msgids, which may have changed with the text's own.

    A file that does not name it means English, and what it says so far stays where it stands.
    """
    wanted = render_posix(template.language)
    if (catalog.field(_SOURCE) or "en") == wanted:
        return catalog
    if catalog.field(_SOURCE) is None:
        header = (*catalog.header, (_SOURCE, wanted))
    else:
        header = tuple(
            (name, wanted if name.lower() == _SOURCE.lower() else value)
            for name, value in catalog.header
        )
    return msgspec.structs.replace(catalog, header=header)


_Answer = tuple[Key, bool, tuple[str, ...]]


def _answers(catalog: Catalog) -> set[_Answer]:
    """The messages that have a translation, each with it; those without need no review."""
    return {
        (entry.key, entry.fuzzy, entry.msgstr)
        for entry in catalog.entries
        if not entry.obsolete and any(entry.msgstr)
    }


def _known_answers(catalog: Catalog, minor: Iterable[SourceChange]) -> set[_Answer]:
    """The answers of a catalog, also to what its messages became by changes of no meaning."""
    answers = _answers(catalog)
    became = {change.before: change.after for change in minor}
    return answers | {
        (became[key], fuzzy, msgstr) for key, fuzzy, msgstr in answers if key in became
    }
