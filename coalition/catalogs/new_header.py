"""The headers of new templates and catalogs, field by field in gettext's order."""

from coalition.catalogs.plural_table import plural_forms
from coalition.languages import render_posix

Header = tuple[tuple[str, str], ...]

_ENCODING = (
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=UTF-8"),
    ("Content-Transfer-Encoding", "8bit"),
)

SOURCE_LANGUAGE = "X-Source-Language"
"""The language of the msgids, as Poedit and the Translate Toolkit name it; English if absent."""


def template_header(project: str, stamp: str, source_language: str) -> Header:
    """The header of a template, as xgettext leaves it to be filled in.

    `stamp` is the time as PO headers write it, `source_language` a BCP 47 tag.
    """
    return (
        ("Project-Id-Version", project),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", stamp),
        ("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE"),
        ("Last-Translator", "FULL NAME <EMAIL@ADDRESS>"),
        ("Language-Team", "LANGUAGE <LL@li.org>"),
        ("Language", ""),
        *_ENCODING,
        *_source_field(source_language),
    )


def catalog_header(project: str, stamp: str, language: str, source_language: str) -> Header:
    """The header of an empty catalog, with what translators' tools expect; it is a draft."""
    return (
        ("Project-Id-Version", project),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", stamp),
        ("PO-Revision-Date", stamp),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", render_posix(language)),
        *_ENCODING,
        ("Plural-Forms", plural_forms(language)),
        *_source_field(source_language),
        ("X-Review-State", "draft"),
    )


def plain_header(language: str, source_language: str = "en", project: str | None = None) -> Header:
    """The header of a catalog that no tool of translators opens: a compendium, a pseudo-language.

    It has no dates, so that its bytes depend on its messages alone.
    """
    return (
        *((("Project-Id-Version", project),) if project is not None else ()),
        ("Language", render_posix(language)),
        *_ENCODING,
        ("Plural-Forms", plural_forms(language)),
        *_source_field(source_language),
    )


def _source_field(source_language: str) -> Header:
    if source_language == "en":
        return ()
    return ((SOURCE_LANGUAGE, render_posix(source_language)),)
