"""Files that are as the last build made them, and would be made the same now."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from coalition import cache
from coalition.campaign.materials import (
    Materials,
    ingredients,
    shared_ingredients,
    status_ingredients,
    text_ingredients,
)
from coalition.exports import language_folders, listed_file
from coalition.files import Folder
from coalition.jsontext import read_json
from coalition.views import ManifestFile, TextView

_PLACE = f"{cache.FOLDER}/files"


class Part(NamedTuple):
    """Files of one language that are made from the same."""

    language: str
    about: str = "everything"
    """`everything`, its page of the `status`, or one `text:` with its id."""

    @property
    def name(self) -> str:
        """As it is kept."""
        return f"{self.language} {self.about}"


def status_part(language: str) -> Part:
    """A language's page on how far the translations have come."""
    return Part(language, "status")


def text_part(language: str, id_: str) -> Part:
    """The files of one text in a language."""
    return Part(language, _text(id_))


def _text(id_: str) -> str:
    return f"text:{id_}"


class KeptText(NamedTuple):
    """A text whose files are as they would be made now."""

    view: TextView
    files: list[ManifestFile]


class _Kept(msgspec.Struct, frozen=True):
    """The files of a part, and what they were made from."""

    ingredients: str
    """A digest of it."""

    files: dict[str, str]
    """Their SHA-256, by path."""


class KeptFiles:
    """What is known of a build's files from builds before, of one campaign."""

    def __init__(self, root: Path, target: Path, materials: Materials) -> None:
        """`target` is where the campaign in `root` is built, from these materials."""
        self._root = root
        self._target = Folder(target)
        self._ingredients = {part.name: digest for part, digest in _digests(materials).items()}
        self._before: dict[str, _Kept] = cache.read_kept(root, _PLACE, dict[str, _Kept]) or {}

    def files(self, part: Part) -> list[ManifestFile] | None:
        """The files of a part, if each is there as it would be made now."""
        kept = self._before.get(part.name)
        folders = language_folders(part.language)
        if kept is None or kept.ingredients != self._ingredients.get(part.name):
            return None
        # Whoever can write the cache is not to have any file published.
        if not all(path.startswith(folders) for path in kept.files):
            return None
        there = {path: self._target.read(path) for path in kept.files}
        files = [listed_file(path, data) for path, data in there.items() if data is not None]
        whole = {file.path: file.sha256 for file in files} == kept.files
        return files if whole else None

    def texts(self, language: str, ids: Iterable[str]) -> dict[str, KeptText]:
        """Those of some texts whose files are there as they would be made now, by id."""
        kept = {}
        for id_ in ids:
            files = self.files(text_part(language, id_))
            view = None if files is None else self._view(language, id_, files)
            if files is not None and view is not None:
                kept[id_] = KeptText(view, files)
        return kept

    def _view(self, language: str, id_: str, files: Iterable[ManifestFile]) -> TextView | None:
        """What a text's JSON says, which is all that the text's other files were made from."""
        ends = tuple(f"v1/{language}/{folder}/{id_}.json" for folder in ("letters", "pages"))
        path = next((file.path for file in files if file.path in ends), None)
        data = None if path is None else self._target.read(path)
        return None if data is None else read_json(data, TextView)

    def keep(self, made: Mapping[Part, Iterable[ManifestFile]]) -> None:
        """Keep what files were made from, once they are there."""
        now = {
            part.name: _Kept(
                self._ingredients[part.name], {file.path: file.sha256 for file in files}
            )
            for part, files in made.items()
        }
        known = {name: kept for name, kept in self._before.items() if name in self._ingredients}
        if (after := known | now) != self._before:
            cache.write_kept(self._root, _PLACE, after)


def _digests(materials: Materials) -> dict[Part, str]:
    """A digest of what each part is made from now."""
    program = cache.program_key()
    shared = {
        "everything": _digest((program, shared_ingredients(materials))),
        "status": _digest((program, status_ingredients(materials))),
    }
    for source in materials.edition.sources:
        id_ = source.letter.id
        shared[_text(id_)] = _digest((program, text_ingredients(materials, id_)))
    own = {tag: _digest(ingredients(materials, tag)) for tag in materials.languages}
    return {
        Part(tag, about): _digest((of_all, of_language))
        for tag, of_language in own.items()
        for about, of_all in shared.items()
    }


def _digest(value: object) -> str:
    return hashlib.sha256(msgspec.msgpack.encode(value)).hexdigest()
