"""PO files that were parsed in an earlier run and are still the same bytes."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import msgspec

from coalition import cache
from coalition.catalogs import Catalog, parse_catalog
from coalition.findings import Finding

_PLACE = f"{cache.FOLDER}/catalogs"

Parsed = tuple[Catalog | None, tuple[Finding, ...]]
ParseCatalog = Callable[[bytes, str], Parsed]
"""Makes of a PO file's bytes and path its catalog, and what is wrong with it."""


def parse_anew(data: bytes, path: str) -> Parsed:
    """A PO file's catalog, None where it can't be read whole, and what is wrong with it."""
    catalog, findings = parse_catalog(data, path)
    return catalog, tuple(findings)


class _Kept(msgspec.Struct, frozen=True):
    made_of: str
    """A digest of the file and of the program that parsed it."""

    catalog: Catalog | None
    findings: tuple[Finding, ...]


class KeptCatalogs:
    """What the PO files of a campaign, and those that ship with the program, were parsed to."""

    def __init__(self, root: Path) -> None:
        """Those that were kept of the campaign in a folder."""
        self._root = root
        self._before: dict[str, _Kept] = cache.read_kept(root, _PLACE, dict[str, _Kept]) or {}
        self._now: dict[str, _Kept] = {}

    def parse(self, data: bytes, path: str) -> Parsed:
        """As `parse_anew`, without doing it again."""
        digest = hashlib.sha256(f"{cache.program_key()}\n".encode())
        digest.update(data)
        made_of = digest.hexdigest()
        kept = self._before.get(path)
        if kept is None or kept.made_of != made_of:
            kept = _Kept(made_of, *parse_anew(data, path))
        self._now[path] = kept
        return kept.catalog, kept.findings

    def keep(self) -> None:
        """Keep them for later runs."""
        after = self._before | self._now
        if any(self._before.get(path) is not kept for path, kept in self._now.items()):
            cache.write_kept(self._root, _PLACE, after)
