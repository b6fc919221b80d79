"""The files of languages that are as the last build made them, and need not be made again."""

import hashlib
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

import msgspec

from coalition import cache
from coalition.campaign.materials import Materials, ingredients, shared_ingredients
from coalition.exports import Artifact, language_folders
from coalition.files import Folder

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

    def files(self, language: str) -> list[Artifact] | None:
        """The files of a language, if each is there as it would be made now."""
        made = self._before.get(language)
        if made is None or made.ingredients != self._ingredients[language]:
            return None
        if not all(path.startswith(language_folders(language)) for path in made.files):
            return None
        files = [(path, self._target.read(path)) for path in made.files]
        whole = [
            (path, data)
            for path, data in files
            if data is not None and sha256(data).hexdigest() == made.files[path]
        ]
        return whole if len(whole) == len(files) else None

    def keep(self, made: Mapping[str, Iterable[str]], digests: Mapping[str, str]) -> None:
        """Keep what languages' files, with their SHA-256, were made from, once they are there."""
        now = {
            language: _Made(self._ingredients[language], {path: digests[path] for path in paths})
            for language, paths in made.items()
        }
        kept = {tag: self._before[tag] for tag in self._before if tag in self._ingredients}
        if (after := kept | now) != self._before:
            cache.write_kept(self._root, _PLACE, after)


def _digest(value: object) -> str:
    return hashlib.sha256(msgspec.msgpack.encode(value)).hexdigest()
