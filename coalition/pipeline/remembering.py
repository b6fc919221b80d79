"""A campaign's translations as PO compendia, and those of other campaigns in its memory."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from coalition import files
from coalition.catalogs import Catalog, Entry, parse_catalog, plural_forms, render_catalog
from coalition.findings import Finding, has_errors
from coalition.languages import UnknownLanguageError, parse_tag, render_posix
from coalition.memory import compendium
from coalition.merging import lost_translations
from coalition.messages import Template
from coalition.pipeline.loading import CatalogFile
from coalition.pipeline.writing import Change
from coalition.refusals import Refusal

FOLDER = "data/memory"
"""Where a campaign keeps what it learnt from others, one compendium a language."""

_DEFAULT_SOURCE = "en"
"""The language of the msgids where a header does not name it, as everywhere in gettext."""


class Compendium(msgspec.Struct, frozen=True):
    """Translations that belong to no text of the campaign."""

    path: str
    data: bytes
    language: str
    source_language: str
    entries: tuple[Entry, ...]


class Learnt(msgspec.Struct, frozen=True):
    """Compendia that were read, and what was wrong with others."""

    compendia: tuple[Compendium, ...]
    findings: tuple[Finding, ...]

    def of(self, language: str) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        """What is known in a language, by the language of its msgids."""
        for one in self.compendia:
            if one.language == language:
                yield one.source_language, one.entries


def load_learnt(root: Path) -> Learnt:
    """The campaign's own compendia. Raises OSError where the disk fails."""
    paths = files.list_files(root, FOLDER, ".po")
    return read_compendia((path, files.read_file(root, path) or b"") for path in paths)


def read_compendia(found: Iterable[tuple[str, bytes]]) -> Learnt:
    """PO files of any origin, by path; those with errors are reported and left out."""
    compendia: list[Compendium] = []
    findings: list[Finding] = []
    for path, data in found:
        catalog, trouble = parse_catalog(data, path)
        language = _language(catalog, path) if catalog else None
        findings += trouble
        if catalog is not None and language is None:
            findings.append(_of_no_language(path))
        elif catalog is not None and language and not has_errors(trouble):
            source = _tag(catalog.field("X-Source-Language")) or _DEFAULT_SOURCE
            compendia.append(Compendium(path, data, language, source, catalog.entries))
    return Learnt(tuple(compendia), tuple(findings))


def _language(catalog: Catalog, path: str) -> str | None:
    """The language that the header names, or else the file's name."""
    return _tag(catalog.field("Language")) or _tag(path.rpartition("/")[2].removesuffix(".po"))


def _tag(text: str | None) -> str | None:
    try:
        return parse_tag(text) if text else None
    except UnknownLanguageError:
        return None


def _of_no_language(path: str) -> Finding:
    """C034: translations of which nobody knows the language."""
    return Finding(
        path=path,
        code="C034",
        message="neither the header nor the file's name says which language this is",
        hint='Add a line "Language: fr\\n" to the header, with the language\'s code.',
    )


def exported(
    languages: Iterable[str],
    templates: Iterable[Template],
    catalogs: Iterable[CatalogFile],
    learnt: Learnt,
    campaign: str,
) -> dict[str, str]:
    """A compendium for each language and each language of sources, by file name."""
    sources = {template.domain: template.language for template in templates}
    texts = {}
    for language in languages:
        known: dict[str, list[tuple[Entry, ...]]] = {}
        for file in catalogs:
            if file.language == language and file.catalog and file.domain in sources:
                known.setdefault(sources[file.domain], []).append(file.catalog.entries)
        for source, entries in learnt.of(language):
            known.setdefault(source, []).append(entries)
        for source, listed in known.items():
            if entries := compendium(listed):
                header = _header(campaign, language, source)
                texts[file_name(language, source)] = render_catalog(
                    Catalog(header=header, entries=entries)
                )
    return texts


def export_changes(target: Path, texts: Mapping[str, str]) -> tuple[Change, ...]:
    """The compendia that differ from what stands in a folder.

    Raises Refusal where one there holds translations that would be lost.
    """
    changes = []
    for name, text in texts.items():
        before, data = files.read_file(target, name), text.encode()
        old = parse_catalog(before, name)[0] if before else None
        new = parse_catalog(data, name)[0]
        if before and (old is None or new is None or lost_translations(old, new)):
            raise Refusal(
                f"{target / name} holds translations that this campaign does not know; "
                "choose another folder"
            )
        if data != before:
            number = len(new.entries) if new else 0
            changes.append(Change(name, data, before, f"{number} translations"))
    return tuple(changes)


def file_name(language: str, source: str) -> str:
    """What a compendium is called: `fr.po`, or `fr-from-de.po` where its msgids are German."""
    origin = "" if source == _DEFAULT_SOURCE else f"-from-{render_posix(source)}"
    return f"{render_posix(language)}{origin}.po"


def _header(campaign: str, language: str, source: str) -> tuple[tuple[str, str], ...]:
    return (
        ("Project-Id-Version", campaign),
        ("Language", render_posix(language)),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", plural_forms(language)),
        *((("X-Source-Language", render_posix(source)),) if source != _DEFAULT_SOURCE else ()),
    )


def imported(
    new: Learnt, known: Learnt, languages: Iterable[str], campaign: str
) -> tuple[tuple[Change, ...], tuple[Finding, ...]]:
    """The campaign's compendia with what is new, and what was left out.

    What a language knows already goes before what comes in.
    """
    listed = frozenset(languages)
    left_out = tuple(_of_other_language(one) for one in new.compendia if one.language not in listed)
    taken: dict[tuple[str, str], list[Compendium]] = {}
    for one in new.compendia:
        if one.language in listed:
            taken.setdefault((one.language, one.source_language), []).append(one)
    before = {(one.language, one.source_language): one for one in known.compendia}
    changes = (_grown(pair, before.get(pair), found, campaign) for pair, found in taken.items())
    return tuple(change for change in changes if change), left_out


def _grown(
    pair: tuple[str, str], before: Compendium | None, found: list[Compendium], campaign: str
) -> Change | None:
    """One compendium of the campaign with what came in, or None where it knew everything."""
    entries = compendium(one.entries for one in ((before,) if before else ()) + tuple(found))
    text = render_catalog(Catalog(header=_header(campaign, *pair), entries=entries))
    path = before.path if before else f"{FOLDER}/{file_name(*pair)}"
    data = text.encode()
    old = before.data if before else None
    number = len(entries) - (len(before.entries) if before else 0)
    return Change(path, data, old, f"{number} new translations") if data != old else None


def _of_other_language(one: Compendium) -> Finding:
    """C035: nothing in the campaign asks for this language."""
    return Finding(
        path=one.path,
        code="C035",
        severity="warning",
        message=f"{one.language} is not a language of this campaign; nothing was taken",
        hint=f"Run `coalition language add {one.language}` first.",
    )


def without_gaps(catalog: Catalog) -> Catalog:
    """The catalog as if nobody had been asked yet what is empty in it.

    Merging then offers for an empty message what is alike, which for one that translators have
    seen empty it would not.
    """
    entries = tuple(
        entry for entry in catalog.entries if any(entry.msgstr) or entry.translator_comments
    )
    return msgspec.structs.replace(catalog, entries=entries)
