"""`coalition rename`: another id for a record, letter or page, its references and translations."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from coalition import paths
from coalition.campaign.catalog_files import catalog_paths
from coalition.campaign.changes import Change, Plan, UnwritableError, checked_plan
from coalition.campaign.ids import UnknownIdError, path_of_id
from coalition.campaign.snapshot import read_campaign
from coalition.catalogs import Catalog, Entry, parse_catalog, render_catalog, review_state, seal
from coalition.errors import CommandError
from coalition.files import Folder
from coalition.letters import join_letter, split_letter
from coalition.messages import letter_domain, page_domain
from coalition.model import Dataset, FrontMatter, Organisation, Person
from coalition.records import Reference, check_stem
from coalition.records.patch import with_items
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
        paths.ORGANISATIONS, ".yaml", frozenset({"organisation"}), ("organisations",)
    ),
    "people": _Kind(paths.PEOPLE, ".yaml", frozenset({"person"}), ("people", "to", "cc")),
    "groups": _Kind(paths.GROUPS, ".yaml", frozenset({"group"}), ()),
    "letters": _Kind(paths.LETTERS, ".md", frozenset({"letter", "text", "ordered", "call"}), ()),
    "pages": _Kind(paths.PAGES, ".md", frozenset({"text", "ordered"}), ()),
}
_Bearer = Organisation | Person | FrontMatter
"""What has `former_ids`."""

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


def plan_renaming(root: Path, old: str, new: str) -> Plan:
    """Every file that changes when a record, letter or page gets another id.

    Translations go along, reviewed ones as reviewed; nothing else of any file changes. Raises
    UnknownIdError where nothing has the old id, and CommandError where the new one is taken or is
    not an id, where several things have the old one, or where a file can't be changed so.
    """
    snapshot = read_campaign(root)
    renaming = _Renaming(_kind_of(snapshot.dataset, old), old, new)
    if problem := check_stem(new, "access-now"):
        raise CommandError(f"{problem.message}: {new}. {problem.hint}")
    folder = snapshot.folder
    # Of an id that several things have, no command would know which is meant.
    if taken := path_of_id(folder, new):
        raise CommandError(f"{taken} is there already; choose another id than {new}")
    references = snapshot.loaded.references
    changes = [
        *_rename_in_records(folder, renaming, references, _bearer(snapshot.dataset, renaming)),
        *_rename_signatures(folder, renaming),
        *_rename_in_catalogs(folder, renaming),
    ]
    return checked_plan(snapshot, changes)


def _kind_of(dataset: Dataset, id_: str) -> str:
    kinds = [kind for kind in _KINDS if id_ in getattr(dataset, kind)]
    if not kinds:
        raise UnknownIdError(id_, {known for kind in _KINDS for known in getattr(dataset, kind)})
    if len(kinds) > 1:
        raise CommandError(f"{id_} is the id of several: {' and '.join(kinds)}")
    return kinds[0]


def _bearer(dataset: Dataset, renaming: _Renaming) -> _Bearer | None:
    """What keeps the old id, so that earlier releases still say whom they show."""
    if renaming.kind == "letters":
        return dataset.letters[renaming.old].front
    if renaming.kind == "organisations":
        return dataset.organisations[renaming.old]
    person = dataset.people.get(renaming.old) if renaming.kind == "people" else None
    # Of whoever withdrew nothing is kept, and what they were called least of all.
    return person if person and person.withdrawn is None else None


def _rename_in_records(
    folder: Folder,
    renaming: _Renaming,
    references: tuple[Reference, ...],
    bearer: _Bearer | None,
) -> Iterator[Change]:
    kinds = _KINDS[renaming.kind].references
    naming: dict[str, list[KeyPath]] = {renaming.old_path: []}
    for reference in references:
        if reference.kind in kinds and reference.name == renaming.old:
            naming.setdefault(reference.path, []).append(reference.keys)
    for path, places in naming.items():
        before = folder.read(path) or b""
        text = before.decode("utf-8")
        for keys in places:
            text = _with_name(path, text, keys, renaming.new)
        if path == renaming.old_path:
            text = _with_former_id(path, text, bearer, renaming.old)
            yield Change(renaming.new_path, text.encode(), None, f"was {renaming.old}")
            yield Change(path, None, before, f"is {renaming.new}")
        else:
            yield Change(path, text.encode(), before, f"names {renaming.new}")


def _rename_signatures(folder: Folder, renaming: _Renaming) -> Iterator[Change]:
    """The table of the individuals who signed a letter follows it."""
    old_path, new_path = paths.signatures(renaming.old), paths.signatures(renaming.new)
    before = folder.read(old_path) if renaming.kind == "letters" else None
    if before is not None:
        yield Change(new_path, before, None, f"was {renaming.old}")
        yield Change(old_path, None, before, f"is {renaming.new}")


def _with_name(path: str, text: str, keys: KeyPath, name: str) -> str:
    try:
        return _with_yaml(path, text, lambda yaml: with_scalar(yaml, keys, name))
    except ValueError as error:
        where = ".".join(map(str, keys))
        raise CommandError(f"{path}: {error}; write {name} into `{where}` yourself") from error


def _with_former_id(path: str, text: str, bearer: _Bearer | None, old: str) -> str:
    if bearer is None or old in bearer.former_ids:
        return text
    try:
        return _with_yaml(path, text, lambda yaml: with_items(yaml, bearer, "former_ids", [old]))
    except ValueError as error:
        raise UnwritableError(path, "former_ids", str(error)) from error


def _with_yaml(path: str, text: str, change: Callable[[str], str]) -> str:
    """A file whose YAML is changed: all of it, or what stands above a letter's text."""
    if not path.endswith(".md"):
        return change(text)
    split = split_letter(text)
    if split is None:
        return text
    return join_letter(msgspec.structs.replace(split, front=change(split.front)))


def _rename_in_catalogs(folder: Folder, renaming: _Renaming) -> Iterator[Change]:
    """The templates and PO files in which something is renamed."""
    domain_of = _DOMAINS.get(renaming.kind)
    old_domain = domain_of(renaming.old) if domain_of else None
    new_domain = domain_of(renaming.new) if domain_of else None
    templates = folder.list(paths.LOCALES, ".pot")
    for path in (*templates, *(path for _, path in catalog_paths(folder))):
        parent, _, name = path.rpartition("/")
        domain, _, ending = name.rpartition(".")
        target = f"{parent}/{new_domain}.{ending}" if domain == old_domain else path
        before = folder.read(path) or b""
        data = _rename_in_catalog(path, before, renaming)
        if target != path:
            yield Change(target, data, None, f"was {path}")
            yield Change(path, None, before, f"is {target}")
        elif data != before:
            yield Change(path, data, before, f"translations of {renaming.new}")


def _rename_in_catalog(path: str, data: bytes, renaming: _Renaming) -> bytes:
    """A catalog's bytes with the addresses and references of what is renamed."""
    if renaming.old.encode() not in data:
        return data
    catalog, _ = parse_catalog(data, path)
    if catalog is None:
        raise CommandError(f"{path} has errors; `coalition check` shows them, mend them first")
    entries = tuple(_rename_in_entry(entry, renaming) for entry in catalog.entries)
    if entries == catalog.entries:
        return data
    renamed = msgspec.structs.replace(catalog, entries=entries)
    return render_catalog(_still_reviewed(renamed, catalog)).encode()


def _still_reviewed(renamed: Catalog, before: Catalog) -> Catalog:
    """A review is of the translations, not of the ids of what they are about."""
    return seal(renamed) if review_state(before) == "reviewed" else renamed


def _rename_in_entry(entry: Entry, renaming: _Renaming) -> Entry:
    references = tuple(
        renaming.new_path if path == renaming.old_path else path for path in entry.references
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
