"""A campaign's PO files: which there are, and each read with what is wrong with it as a file."""

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from coalition import paths
from coalition.campaign.remembered_catalogs import ParseCatalog, parse_anew
from coalition.catalogs import Catalog, PluralRule, parse_plural_forms
from coalition.codes import C003, C008, C023, C031, C032
from coalition.files import Folder, refused_file
from coalition.findings import Finding, has_errors
from coalition.languages import parse_tag, render_posix, same_language
from coalition.localise.notes import UnreadableFile
from coalition.stages import stage


class CatalogFile(msgspec.Struct, frozen=True):
    """One PO file of a campaign."""

    language: str
    domain: str
    path: str
    data: bytes
    catalog: Catalog | None
    """None where it could not be read whole."""

    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether the file may be written: it was read whole, and nothing is wrong with it."""
        return self.catalog is not None and not has_errors(self.findings)

    def line_of(self, beginning: str) -> int:
        """The first line that begins so, or else the first."""
        lines = enumerate(self.data.splitlines(), 1)
        return next((n for n, line in lines if line.startswith(beginning.encode())), 1)


def catalog_paths(folder: Folder) -> Iterator[tuple[str, str]]:
    """Every PO file below locales/ with its folder's language (BCP 47).

    Folders whose name is no language are left out; `stray_catalogs` finds their files.
    """
    for name in folder.subfolders(paths.LOCALES):
        language = parse_folder(name)
        if language is not None:
            for path in folder.list(paths.catalogs(name), ".po"):
                yield language, path


@stage("reading PO files")
def read_catalog(
    folder: Folder, language: str, path: str, parse: ParseCatalog = parse_anew
) -> CatalogFile:
    """One PO file of a language (BCP 47), with what is wrong with it as a file.

    A catalog in a folder that is another spelling of its language (`sr@latin` for `sr_Latn`), or
    whose header names another language, is reported and not used. Raises OSError where the disk
    fails.
    """
    return _refuse_elsewhere(_parse_file(folder, language, path, parse))


def _parse_file(folder: Folder, language: str, path: str, parse: ParseCatalog) -> CatalogFile:
    data = folder.read(path)
    if data is None and (refusal := folder.refusal(path)):
        finding = refused_file(C023, path, refusal)
        return CatalogFile(language, paths.stem(path), path, b"", None, (finding,))
    data = data or b""
    catalog, findings = parse(data, path)
    return CatalogFile(language, paths.stem(path), path, data, catalog, findings)


def unreadable_files(
    files: Iterable[CatalogFile],
) -> dict[str, tuple[UnreadableFile, ...]]:
    """By language the files whose translations nobody is shown, because they cannot be read."""
    by_language: dict[str, tuple[UnreadableFile, ...]] = {}
    for file in files:
        if file.catalog is None:
            errors = [found for found in file.findings if found.severity == "error"]
            line = next((error.line for error in errors), 1)
            found = UnreadableFile(file.domain, line, _left_in(file, errors))
            by_language[file.language] = (*by_language.get(file.language, ()), found)
    return by_language


_DAMAGED = frozenset((C008.name, C023.name))


def _left_in(
    file: CatalogFile, errors: Iterable[Finding]
) -> Literal["translations", "nothing", "unknown"]:
    """What a file still has of its translations, by the errors that it has."""
    codes = {error.code for error in errors}
    if C003.name in codes:
        return "nothing"
    return (
        "unknown"
        if codes & _DAMAGED or b"msgstr" not in file.data.replace(b"\0", b"")
        else "translations"
    )


def plural_rule(catalog: Catalog) -> PluralRule | None:
    """How a catalog chooses among plural forms; None where it does not say so soundly."""
    try:
        return parse_plural_forms(catalog.field("Plural-Forms") or "")
    except ValueError:
        return None


def _refuse_elsewhere(file: CatalogFile) -> CatalogFile:
    """The file, without its catalog where its folder or its header is of another language."""
    if file.path != paths.catalog(file.language, file.domain):
        return _without_catalog(file, _misplaced(file))
    stated = (file.catalog.field("Language") if file.catalog else None) or ""
    language = parse_folder(stated) if stated else file.language
    if language and same_language(language, file.language):
        return file
    return _without_catalog(file, _foreign(file, stated))


def _without_catalog(file: CatalogFile, finding: Finding) -> CatalogFile:
    return msgspec.structs.replace(file, catalog=None, findings=(*file.findings, finding))


def _misplaced(file: CatalogFile) -> Finding:
    """C031: one language has one folder, so that no catalog hides another."""
    message = f"the folder of {file.language} is locales/{render_posix(file.language)}"
    hint = "Rename the folder, or merge its files into that one."
    return C031.finding(file.path, message, hint)


def _foreign(file: CatalogFile, stated: str) -> Finding:
    """C032: a file that was saved in another language's folder would be published as that one's."""
    proper = render_posix(file.language)
    return C032.finding(
        file.path,
        f"the header says that the language is {stated}, the folder that it is {proper}",
        f"Write {proper} after Language:, or move the file to its language's folder.",
        line=file.line_of('"Language:'),
    )


def parse_folder(name: str) -> str | None:
    """The language (BCP 47) whose code a folder's name is; None for any other name."""
    try:
        return parse_tag(name)
    except ValueError:
        return None
