"""A record, letter or page under another id: its file, what names it, and its translations."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from coalition import files
from coalition.campaign.changes import LOCALES, Change, Written
from coalition.campaign.loading import catalog_paths
from coalition.campaign.snapshot import read_campaign
from coalition.catalogs import Catalog, Entry, parse_catalog, render_catalog, review_state, seal
from coalition.commands.add import checked, known_dataset
from coalition.commands.show import NotThere
from coalition.letters import split_letter
from coalition.messages import letter_domain, page_domain
from coalition.model import Dataset
from coalition.records import Reference, check_stem
from coalition.refusals import Refusal
from coalition.yamltext import KeyPath, with_scalar


class _Kind(NamedTuple):
    """What can be renamed."""

    folder: str
    ending: str
    references: frozenset[str]
    """The kinds of references that name it."""

    contexts: tuple[str, ...]
    """What the addresses of its messages, and of those about it, begin with."""


_KINDS = {
    "organisations": _Kind(
        "data/organisations", ".yaml", frozenset({"organisation"}), ("organisations",)
    ),
    "people": _Kind("data/people", ".yaml", frozenset({"person"}), ("people", "to", "cc")),
    "groups": _Kind("data/groups", ".yaml", frozenset({"group"}), ()),
    "letters": _Kind("data/letters", ".md", frozenset({"letter", "text"}), ()),
    "pages": _Kind("data/pages", ".md", frozenset({"text"}), ()),
}
_DOMAINS = {"letters": letter_domain, "pages": page_domain}


class _Renaming(NamedTuple):
    kind: str
    old: str
    new: str

    @property
    def old_path(self) -> str:
        """The file that is there."""
        return self._path(self.old)

    @property
    def new_path(self) -> str:
        """The file that will be."""
        return self._path(self.new)

    def _path(self, id_: str) -> str:
        kind = _KINDS[self.kind]
        return f"{kind.folder}/{id_}{kind.ending}"


def planned_renaming(root: Path, old: str, new: str) -> Written:
    """Every file that changes when a record, letter or page gets another id.

    Translations go along, reviewed ones as reviewed; nothing else of any file changes. Raises
    NotThere where nothing has the old id, and Refusal where the new one is taken or is none, where
    several things have the old one, or where a file is written in a way that can't be changed.
    """
    read = read_campaign(root, frozenset())
    renaming = _Renaming(_kind_of(known_dataset(read), old), old, new)
    if problem := check_stem(new, "access-now"):
        raise Refusal(f"{problem.message}: {new}. {problem.hint}")
    if files.read_file(root, renaming.new_path) is not None:
        raise Refusal(f"{renaming.new_path} is there already")
    changes = [*_records(root, renaming, read.loaded.references), *_catalogs(root, renaming)]
    return checked(root, changes)


def _kind_of(dataset: Dataset, id_: str) -> str:
    found = [kind for kind in _KINDS if id_ in getattr(dataset, kind)]
    if not found:
        known = {one for kind in _KINDS for one in getattr(dataset, kind)}
        raise NotThere(id_, sorted(known))
    if len(found) > 1:
        raise Refusal(f"{id_} is the id of several: {' and '.join(found)}")
    return found[0]


def _records(
    root: Path, renaming: _Renaming, references: tuple[Reference, ...]
) -> Iterator[Change]:
    kinds = _KINDS[renaming.kind].references
    naming: dict[str, list[KeyPath]] = {renaming.old_path: []}
    for one in references:
        if one.kind in kinds and one.name == renaming.old:
            naming.setdefault(one.path, []).append(one.keys)
    for path, places in naming.items():
        before = files.read_file(root, path) or b""
        text = before.decode("utf-8")
        for keys in places:
            text = _naming_anew(path, text, keys, renaming.new)
        if path == renaming.old_path:
            yield Change(renaming.new_path, text.encode(), None, f"was {renaming.old}")
            yield Change(path, None, before, f"is {renaming.new}")
        else:
            yield Change(path, text.encode(), before, f"names {renaming.new}")


def _naming_anew(path: str, text: str, keys: KeyPath, name: str) -> str:
    try:
        if not path.endswith(".md"):
            return with_scalar(text, keys, name)
        split = split_letter(text)
        front = split.front if split else ""
        return text.replace(front, with_scalar(front, keys, name), 1)
    except ValueError as error:
        where = ".".join(map(str, keys))
        raise Refusal(f"{path}: {error}; write {name} into `{where}` yourself") from error


def _catalogs(root: Path, renaming: _Renaming) -> Iterator[Change]:
    """The templates and PO files in which something is renamed."""
    domain_of = _DOMAINS.get(renaming.kind)
    old_domain = domain_of(renaming.old) if domain_of else None
    new_domain = domain_of(renaming.new) if domain_of else None
    templates = files.list_files(root, LOCALES, ".pot")
    for path in (*templates, *(path for _, path in catalog_paths(root))):
        folder, _, name = path.rpartition("/")
        domain, _, ending = name.rpartition(".")
        target = f"{folder}/{new_domain}.{ending}" if domain == old_domain else path
        before = files.read_file(root, path) or b""
        data = _renamed(path, before, renaming)
        if target != path:
            yield Change(target, data, None, f"was {path}")
            yield Change(path, None, before, f"is {target}")
        elif data != before:
            yield Change(path, data, before, f"translations of {renaming.new}")


def _renamed(path: str, data: bytes, renaming: _Renaming) -> bytes:
    """A catalog's bytes with the addresses and references of what is renamed."""
    if renaming.old.encode() not in data:
        return data
    catalog, _ = parse_catalog(data, path)
    if catalog is None:
        raise Refusal(f"{path} has errors; `coalition check` shows them, mend them first")
    entries = tuple(_entry(entry, renaming) for entry in catalog.entries)
    if entries == catalog.entries:
        return data
    renamed = msgspec.structs.replace(catalog, entries=entries)
    return render_catalog(_still_reviewed(renamed, catalog)).encode()


def _still_reviewed(renamed: Catalog, before: Catalog) -> Catalog:
    """A review is of the translations, not of the ids of what they are about."""
    return seal(renamed) if review_state(before) == "reviewed" else renamed


def _entry(entry: Entry, renaming: _Renaming) -> Entry:
    references = tuple(
        renaming.new_path if one == renaming.old_path else one for one in entry.references
    )
    return msgspec.structs.replace(
        entry,
        msgctxt=_context(entry.msgctxt, renaming),
        previous_msgctxt=_context(entry.previous_msgctxt, renaming),
        references=references,
    )


def _context(context: str | None, renaming: _Renaming) -> str | None:
    start, _, rest = (context or "").partition("/")
    id_, slash, rest = rest.partition("/")
    if start not in _KINDS[renaming.kind].contexts or id_ != renaming.old:
        return context
    return f"{start}/{renaming.new}{slash}{rest}"
