"""The files of languages and texts that are as the last build made them, and stay as they are."""

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
    text_ingredients,
)
from coalition.exports import language_folders, listed_file
from coalition.files import Folder
from coalition.jsontext import read_json
from coalition.views import ManifestFile, TextView

_PLACE = f"{cache.FOLDER}/languages"


class Made(NamedTuple):
    """The files of one language."""

    files: list[ManifestFile]
    of_texts: dict[str, list[ManifestFile]]
    """Those among them that are about a single text, by its id."""

    new: list[str]
    """The paths of those that were laid down, since they are not there as they should be."""


class KeptText(NamedTuple):
    """A text whose files are as they would be made now."""

    view: TextView
    files: list[ManifestFile]


class _Part(msgspec.Struct, frozen=True):
    """Some files of a language, and what they were made from."""

    ingredients: str
    """A digest of it."""

    files: dict[str, str]
    """Their SHA-256, by path."""


class _Language(msgspec.Struct, frozen=True):
    whole: _Part
    texts: dict[str, _Part]
    """By id."""


class KeptLanguages:
    """What is known of each language's files from builds before; those of one campaign's build."""

    def __init__(self, root: Path, target: Path, materials: Materials) -> None:
        """`target` is where the campaign in `root` is built, from these materials."""
        self._root = root
        self._target = Folder(target)
        texts = tuple(source.letter.id for source in materials.edition.sources)
        program = cache.program_key()
        shared = _digest((program, shared_ingredients(materials)))
        of_texts = {id_: _digest((program, text_ingredients(materials, id_))) for id_ in texts}
        own = {tag: _digest(ingredients(materials, tag)) for tag in materials.languages}
        self._wholes = {tag: _digest((shared, digest)) for tag, digest in own.items()}
        self._texts = {
            tag: {id_: _digest((of_text, digest)) for id_, of_text in of_texts.items()}
            for tag, digest in own.items()
        }
        self._before: dict[str, _Language] = (
            cache.read_kept(root, _PLACE, dict[str, _Language]) or {}
        )

    def whole(self, language: str) -> Made | None:
        """The files of a language, if each is there as it would be made now."""
        before = self._before.get(language)
        if before is None:
            return None
        files = self._files(language, before.whole, self._wholes[language])
        if files is None:
            return None
        by_path = {file.path: file for file in files}
        if not all(part.files.keys() <= by_path.keys() for part in before.texts.values()):
            return None
        of_texts = {
            id_: [by_path[path] for path in part.files] for id_, part in before.texts.items()
        }
        return Made(files, of_texts, [])

    def texts(self, language: str) -> dict[str, KeptText]:
        """The texts of a language whose files are there as they would be made now, by id."""
        before = self._before.get(language)
        kept = {}
        for id_, part in before.texts.items() if before else ():
            files = self._files(language, part, self._texts[language].get(id_, ""))
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

    def _files(self, language: str, part: _Part, now: str) -> list[ManifestFile] | None:
        """The files of a part, if they would be made of the same now, and are there."""
        folders = language_folders(language)
        if part.ingredients != now or not all(path.startswith(folders) for path in part.files):
            return None
        there = {path: self._target.read(path) for path in part.files}
        files = [listed_file(path, data) for path, data in there.items() if data is not None]
        whole = {file.path: file.sha256 for file in files} == part.files
        return files if whole else None

    def keep(self, made: Mapping[str, Made]) -> None:
        """Keep what languages' files were made from, once they are there."""
        now = {
            language: _Language(
                _part(self._wholes[language], one.files),
                {
                    id_: _part(self._texts[language][id_], files)
                    for id_, files in one.of_texts.items()
                },
            )
            for language, one in made.items()
        }
        kept = {tag: self._before[tag] for tag in self._before if tag in self._wholes}
        if (after := kept | now) != self._before:
            cache.write_kept(self._root, _PLACE, after)


def _part(digest: str, files: Iterable[ManifestFile]) -> _Part:
    return _Part(digest, {file.path: file.sha256 for file in files})


def _digest(value: object) -> str:
    return hashlib.sha256(msgspec.msgpack.encode(value)).hexdigest()
