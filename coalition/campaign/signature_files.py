"""The tables of signatures of a campaign: each is of a letter."""

from collections.abc import Iterator

from coalition import paths
from coalition.codes import R036
from coalition.files import Folder
from coalition.findings import Finding
from coalition.spelling import nearest


def unknown_letters(folder: Folder) -> Iterator[Finding]:
    """R036: a table of signatures is named by the letter that was signed."""
    listed = folder.list(paths.SIGNATURES, ".csv")
    letters = tuple(map(paths.stem, folder.list(paths.LETTERS, ".md"))) if listed else ()
    for path in listed:
        id_ = paths.stem(path)
        if id_ not in letters:
            near = nearest(id_, letters)
            hint = (
                f"Rename it to {near}.csv." if near else "Rename it as its letter is, or delete it."
            )
            yield R036.finding(path, f"there is no letter {id_}", hint)
