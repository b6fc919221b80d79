"""The files of languages that are as the last build made them, and need not be made again."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from coalition import cache
from coalition.campaign.materials import Materials, ingredients, shared_ingredients
from coalition.exports import language_folders, listed_file
from coalition.files import Folder
from coalition.views import ManifestFile

_PLACE = f"{cache.FOLDER}/languages"


class _Made(msgspec.Struct, frozen=True):
    """The files of a language, and what they were made from."""

    ingredients: str
    """A digest of it."""

    files: dict[str, str]
    """Their SHA-256, by path."""


class KeptLanguages:
    """What is known of each language's files from builds before; those of one campaign's build."""

    def __init__(self, root: Path, target: Path, materials: Materials) -> None:
        """`target` is where the campaign in `root` is built, from these materials."""
        self._root = root
        self._target = Folder(target)
        shared = _digest((cache.program_key(), shared_ingredients(materials)))
        self._ingredients = {
            tag: _digest((shared, ingredients(materials, tag))) for tag in materials.languages
        }
        self._before: dict[str, _Made] = cache.read_kept(root, _PLACE, dict[str, _Made]) or {}

    def files(self, language: str) -> list[ManifestFile] | None:
        """The files of a language, if each is there as it would be made now."""
        made = self._before.get(language)
        if made is None or made.ingredients != self._ingredients[language]:
            return None
        if not all(path.startswith(language_folders(language)) for path in made.files):
            return None
        there = {path: self._target.read(path) for path in made.files}
        files = [listed_file(path, data) for path, data in there.items() if data is not None]
        whole = {file.path: file.sha256 for file in files} == made.files
        return files if whole else None

    def keep(self, made: Mapping[str, Iterable[ManifestFile]]) -> None:
        """Keep what languages' files were made from, once they are there."""
        now = {
            language: _Made(self._ingredients[language], {one.path: one.sha256 for one in files})
            for language, files in made.items()
        }
        kept = {tag: self._before[tag] for tag in self._before if tag in self._ingredients}
        if (after := kept | now) != self._before:
            cache.write_kept(self._root, _PLACE, after)


def _digest(value: object) -> str:
    return hashlib.sha256(msgspec.msgpack.encode(value)).hexdigest()
