"""PO compendia: translations that belong to no text of the campaign, such as its memory."""

from collections.abc import Iterable, Iterator

import msgspec

from coalition import paths
from coalition.campaign.catalog_files import plural_rule
from coalition.catalogs import (
    SOURCE_LANGUAGE,
    Catalog,
    Entry,
    in_forms_of,
    parse_catalog,
    parse_plural_forms,
    plain_header,
    plural_forms,
    render_catalog,
)
from coalition.checks.catalogs import CATALOG_CHECKS, LanguageCatalog
from coalition.codes import C023, C034
from coalition.files import Folder, refused_file
from coalition.findings import Finding, has_errors, run_checks
from coalition.languages import UnknownLanguageError, parse_tag, render_posix
from coalition.memory import Source

_DEFAULT_SOURCE = "en"
"""The language of the msgids where a header does not name it, as everywhere in gettext."""


class Compendium(msgspec.Struct, frozen=True):
    """Translations of one language from texts in one language."""

    path: str
    data: bytes
    language: str
    source_language: str
    entries: tuple[Entry, ...]
    text: str = ""
    """What they were written for, as `memory.Source` has it."""


class Compendia(msgspec.Struct, frozen=True):
    """Compendia that were read, and what was wrong with others."""

    compendia: tuple[Compendium, ...] = ()
    findings: tuple[Finding, ...] = ()

    def of(self, language: str) -> Iterator[Source]:
        """The translations into a language."""
        for compendium in self.compendia:
            if compendium.language == language:
                yield Source(compendium.source_language, compendium.entries, compendium.text)


def read_memory(folder: Folder) -> Compendia:
    """The campaign's own compendia. Raises OSError where the disk fails."""
    contents = {path: folder.read(path) for path in folder.list(paths.MEMORY, ".po")}
    refusals = {path: folder.refusal(path) for path, data in contents.items() if data is None}
    refused = (refused_file(C023, path, refusal) for path, refusal in refusals.items() if refusal)
    read = parse_compendia(
        (path, data or b"") for path, data in contents.items() if not refusals.get(path)
    )
    return Compendia(read.compendia, (*read.findings, *refused))


def parse_compendia(contents: Iterable[tuple[str, bytes]]) -> Compendia:
    """PO files of any origin, by path; those with errors are reported and left out."""
    compendia: list[Compendium] = []
    findings: list[Finding] = []
    for path, data in contents:
        catalog, of_file = parse_catalog(data, path)
        findings += of_file
        stated = catalog.field("Language") if catalog else None
        language = _tag(stated or path.rpartition("/")[2].removesuffix(".po"))
        if catalog is not None and language is None:
            findings.append(_without_language(path, stated))
        elif catalog is not None and language and not has_errors(of_file):
            source = _tag(catalog.field(SOURCE_LANGUAGE)) or _DEFAULT_SOURCE
            entries = in_usual_forms(catalog, language)
            findings += _too_few_forms(path, catalog, language)
            compendia.append(Compendium(path, data, language, source, entries))
    return Compendia(tuple(compendia), tuple(findings))


def in_usual_forms(catalog: Catalog, language: str) -> tuple[Entry, ...]:
    """The entries of a catalog with the plural forms that `render_compendium` names in the header.

    Left out are plurals of which some form is not known: those with fewer forms than the language
    has, and old ones with another number than their file.
    """
    usual, own = parse_plural_forms(plural_forms(language)), plural_rule(catalog)
    entries = (in_forms_of(usual, entry, own) for entry in catalog.entries)
    known = own is not None and own.count >= usual.count
    return tuple(
        entry
        for entry in entries
        if not entry.plural or (known and len(entry.msgstr) == usual.count)
    )


def _too_few_forms(path: str, catalog: Catalog, language: str) -> Iterator[Finding]:
    """C022: plurals with fewer forms than their language has are not offered to anybody."""
    own, usual = plural_rule(catalog), parse_plural_forms(plural_forms(language))
    if own is not None and own.count < usual.count:
        subject = LanguageCatalog(catalog, language)
        yield from run_checks(CATALOG_CHECKS, subject, lambda _: (path, 1, 1))


def _tag(text: str | None) -> str | None:
    try:
        return parse_tag(text) if text else None
    except UnknownLanguageError:
        return None


def _without_language(path: str, stated: str | None) -> Finding:
    """C034: a compendium says of which language it is, in its header or else by its name."""
    message = (
        f"the header says `Language: {stated}`, which is no language"
        if stated
        else "neither the header nor the file's name says which language this is"
    )
    hint = 'Add a line "Language: fr\\n" to the header, with the language\'s code.'
    return C034.finding(path, message, hint)


def compendium_name(language: str, source: str) -> str:
    """What a compendium is called: `fr.po`, or `fr-from-de.po` where its msgids are German."""
    origin = "" if source == _DEFAULT_SOURCE else f"-from-{render_posix(source)}"
    return f"{render_posix(language)}{origin}.po"


def render_compendium(
    campaign: str, language: str, source: str, entries: tuple[Entry, ...]
) -> bytes:
    """A compendium of a campaign's translations as a PO file, its plurals in the usual forms.

    Law: what `in_usual_forms` and `memory.compendium` give is read again without an error.
    """
    header = plain_header(language, source, project=campaign)
    return render_catalog(Catalog(header=header, entries=entries)).encode()
