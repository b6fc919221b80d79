"""Folders of PO files that are no language's of the campaign, and which they may mean."""

from collections.abc import Iterator

import msgspec

from coalition import paths
from coalition.campaign.catalog_files import parse_folder
from coalition.codes import C028
from coalition.files import Folder
from coalition.findings import Finding
from coalition.languages import language_by_name, render_posix, same_language
from coalition.model import Campaign


class StrayFolder(msgspec.Struct, frozen=True):
    """A folder below locales/ whose PO files nobody is shown."""

    name: str
    files: tuple[str, ...]
    """Paths of its PO files."""

    tag: str
    """The language that its name says (BCP 47)."""

    meant: str | None
    """The language of the campaign that it may be another spelling of."""

    hides: bool
    """Whether that language has no PO file of its own, so that empty ones would take its place."""


def stray_folders(folder: Folder, campaign: Campaign) -> Iterator[StrayFolder]:
    """The folders of languages that the campaign does not list, by name.

    A folder that is named by no language at all, in no way, is not among them.
    """
    for name in folder.subfolders(paths.LOCALES):
        tag = language_of_folder(name)
        files = tuple(_catalogs_below(folder, name)) if tag else ()
        if tag is None or not files or parse_folder(name) in campaign.languages:
            # In another spelling of its code C031 tells of it.
            continue
        meant = next((own for own in campaign.languages if same_language(own, tag)), None)
        hides = meant is not None and not any(_catalogs_below(folder, render_posix(meant)))
        yield StrayFolder(name, files, tag, meant, hides)


def language_of_folder(name: str) -> str | None:
    """The language that a folder's name says, by its code or in words; None for any other name."""
    return parse_folder(name) or language_by_name(name.replace("_", " "))


def _catalogs_below(folder: Folder, name: str) -> Iterator[str]:
    for path in folder.below(f"{paths.LOCALES}/{name}"):
        if path.lower().endswith(".po"):
            yield path


def stray_folder_finding(stray: StrayFolder) -> Finding:
    """C028 for one folder: an error where empty files would take the place of its own."""
    number = len(stray.files)
    files, are = ("PO file", "is") if number == 1 else ("PO files", "are")
    message = (
        f"{paths.LOCALES}/{stray.name} is not the folder of a language of the campaign; its "
        f"{number} {files} {are} not read"
    )
    if stray.meant is not None and stray.hides:
        hint = f"`coalition language add {stray.meant} --from {stray.name}` moves them."
    elif stray.meant is not None and stray.tag == stray.meant:
        place = f"{paths.LOCALES}/{stray.name}"
        hint = f"`coalition memory import --own {place}` takes what it knows; then delete it."
    elif render_posix(stray.tag) == stray.name:
        hint = f"`coalition language add {stray.tag}` lists the language."
    else:
        hint = f"`coalition language add {stray.tag} --from {stray.name}` lists it and moves them."
    return C028.finding(
        stray.files[0], message, hint, severity="error" if stray.hides else "warning"
    )
