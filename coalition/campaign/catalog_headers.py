"""How the header of a catalog follows its messages: its date, its languages, its review state."""

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from coalition.catalogs import SOURCE_LANGUAGE, Catalog, Key, as_draft, review_state, seal
from coalition.glossary import NO_TERMS, Terms
from coalition.languages import render_posix
from coalition.messages import Template

if TYPE_CHECKING:
    # Merging compares texts with a library that takes long to load, and `extract` merges nothing.
    from coalition.merging.minor import SourceChange

_STAMP = "POT-Creation-Date"
_REVIEW = "X-Review-State"


class UpdateContext(msgspec.Struct, frozen=True):
    """When catalogs are written, and for which campaign."""

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


def same_entries(first: Catalog, second: Catalog) -> bool:
    """Whether two settled catalogs have the same entries, whatever their headers say."""
    return len(first.entries) == len(second.entries) and all(
        entry == msgspec.structs.replace(other, line=entry.line)
        for entry, other in zip(first.entries, second.entries, strict=True)
    )


def same_source_language(first: Catalog, second: Catalog) -> bool:
    """Whether the msgids of two catalogs are in one language."""
    return first.field(SOURCE_LANGUAGE) == second.field(SOURCE_LANGUAGE)


def with_header(
    old: Catalog, new: Catalog, context: UpdateContext, minor: "Iterable[SourceChange]"
) -> Catalog:
    """The header moves with the messages: the template's date, and whether it is reviewed."""
    if not same_entries(old, new):
        header = tuple(
            (name, context.stamp if name == _STAMP else value) for name, value in new.header
        )
        new = msgspec.structs.replace(new, header=header)
    if old.field(_REVIEW) is None:
        return new
    if review_state(old) == "reviewed" and _translations(new) <= _known_translations(old, minor):
        return seal(new)
    return as_draft(new)


def with_source(catalog: Catalog, template: Template) -> Catalog:
    """The header with the language of the msgids, which may have changed with the text's own.

    A file that does not name it means English, and what it says so far stays where it stands.
    """
    language = render_posix(template.language)
    if (catalog.field(SOURCE_LANGUAGE) or "en") == language:
        return catalog
    if catalog.field(SOURCE_LANGUAGE) is None:
        header = (*catalog.header, (SOURCE_LANGUAGE, language))
    else:
        header = tuple(
            (name, language if name.lower() == SOURCE_LANGUAGE.lower() else value)
            for name, value in catalog.header
        )
    return msgspec.structs.replace(catalog, header=header)


_Translation = tuple[Key, bool, tuple[str, ...]]


def _translations(catalog: Catalog) -> set[_Translation]:
    """The messages that have a translation, each with it; those without need no review."""
    return {
        (entry.key, entry.fuzzy, entry.msgstr)
        for entry in catalog.entries
        if not entry.obsolete and any(entry.msgstr)
    }


def _known_translations(catalog: Catalog, minor: "Iterable[SourceChange]") -> set[_Translation]:
    """The translations of a catalog, also under what minor changes made of its messages."""
    translations = _translations(catalog)
    became = {change.before: change.after for change in minor}
    return translations | {
        (became[key], fuzzy, msgstr) for key, fuzzy, msgstr in translations if key in became
    }
