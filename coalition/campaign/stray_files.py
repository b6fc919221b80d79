"""Files that nothing reads, where readers of a campaign expect them to count."""

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType

from coalition import paths
from coalition.campaign.catalog_files import parse_folder
from coalition.campaign.stray_languages import language_of_folder
from coalition.codes import C037, R019
from coalition.files import Folder
from coalition.findings import Finding, Severity
from coalition.spelling import nearest

_DATA = "data"
_OF_RECORDS = (".yaml", ".yml", ".json")
_OF_TEXTS = (".md", ".markdown", ".mdown", ".mkd")
_OF_SIGNATURES = (".csv", ".tsv", ".xlsx", ".xls", ".ods")

_ENDINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys((paths.ORGANISATIONS, paths.PEOPLE, paths.GROUPS), _OF_RECORDS),
        **dict.fromkeys(paths.TEXTS, _OF_TEXTS),
        paths.SIGNATURES: _OF_SIGNATURES,
    }
)
"""By folder, the endings of what is plainly meant to be read there; the first one is."""

_ALIKE = 0.65
"""How much a folder's name has in common with one that it misspells; `minutes` are notes."""

_FOLDERS = (*_ENDINGS, paths.LOGOS, paths.MEMORY, paths.SCHEMAS)


def stray_records(folder: Folder) -> Iterator[Finding]:
    """R019: what is meant as a record, letter or page is where these are read, and so named.

    What may be somebody's note is only worth a warning; hidden files are left alone.
    """
    for name, endings in _ENDINGS.items():
        for path in folder.below(name):
            if path.rpartition("/")[0] != name:
                yield _too_deep(path, name, endings)
            elif not path.endswith(endings[0]):
                yield _wrong_ending(path, endings)
    yield from _stray_files_of_data(folder)
    yield from _misspelt_folders(folder)


def _ending(path: str) -> str:
    return PurePosixPath(path).suffix


def _severity(path: str, endings: tuple[str, ...]) -> Severity:
    return "error" if _ending(path).lower() in endings else "warning"


def _too_deep(path: str, name: str, endings: tuple[str, ...]) -> Finding:
    message = "the file is in a folder of its own and is not read"
    severity = _severity(path, endings)
    hint = f"Move it to {name}, or out of there if it is none of the campaign's."
    return R019.finding(path, message, hint, severity=severity)


def _wrong_ending(path: str, endings: tuple[str, ...]) -> Finding:
    ending, severity = _ending(path), _severity(path, endings)
    how = f"ends in {ending}" if ending else "has no ending"
    hint = f"Rename it to end in {endings[0]}."
    if severity == "warning":
        hint = (
            f"Rename it to end in {endings[0]} if it is meant to be read; else move it elsewhere."
        )
    return R019.finding(path, f"the file {how} and is not read", hint, severity=severity)


def _stray_files_of_data(folder: Folder) -> Iterator[Finding]:
    """The campaign's own files, which stand in data/ itself, under another ending."""
    read = {paths.stem(path): path for path in (paths.CAMPAIGN, paths.GLOSSARY)}
    for path in folder.list(_DATA, ""):
        stem = paths.stem(path)
        right = read.get(stem.lower())
        if right in (None, path) or _ending(path).lower() not in _OF_RECORDS:
            continue
        if stem in read:
            yield _wrong_ending(path, _OF_RECORDS)
        else:
            yield R019.finding(path, "the file is not read", f"Rename it to {right}.")


def _misspelt_folders(folder: Folder) -> Iterator[Finding]:
    """Folders of data/ that hold records or texts and are named nearly like one that is read."""
    names = tuple(path.removeprefix(f"{_DATA}/") for path in _FOLDERS)
    for name in folder.subfolders(_DATA):
        path = f"{_DATA}/{name}"
        meant = None if name in names else nearest(name, names, _ALIKE)
        held = folder.below(path) if meant else ()
        if not held:
            continue
        endings = _ENDINGS.get(f"{_DATA}/{meant}", ())
        is_record = "error" in {_severity(file, endings) for file in held}
        message = f"the folder is not named {meant}, and nothing in it is read"
        hint = f"Rename it to {meant}, or move its files into that folder."
        yield R019.finding(path, message, hint, severity="error" if is_record else "warning")


def stray_catalogs(folder: Folder) -> Iterator[Finding]:
    """C037: a PO file stands in the folder LC_MESSAGES of a language's folder, or is not read."""
    for path in folder.below(paths.LOCALES):
        if path.lower().endswith(".po"):
            _, name, *steps = path.split("/")
            if not steps or language_of_folder(name) is None:
                yield _of_no_language(path, name, steps)
            elif path.rpartition("/")[0] != paths.catalogs(name) and parse_folder(name):
                message = f"the file is not in {paths.catalogs(name)} and is not read"
                yield C037.finding(path, message, "Move it to that folder.")
            elif not path.endswith(".po"):
                message = f"the file ends in {_ending(path)} and is not read"
                yield C037.finding(path, message, "Rename it to end in .po.")


def _of_no_language(path: str, name: str, steps: list[str]) -> Finding:
    message = f"locales/{name} is named by no language, so the file is not read"
    hint = "Rename the folder, such as pt_BR."
    if not steps:
        message = "the file is in no language's folder and is not read"
        hint = "Move it to its language's folder, such as locales/pt_BR/LC_MESSAGES."
    return C037.finding(path, message, hint)
