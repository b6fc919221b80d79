"""PO files that were parsed in an earlier run and are still the same bytes."""

import hashlib
from collections.abc import Callable, Mapping
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


class ParsedFile(msgspec.Struct, frozen=True):
    """What a PO file was parsed to."""

    made_of: str
    """A digest of the file and of the program that parsed it."""

    catalog: Catalog | None
    findings: tuple[Finding, ...]


class KeptCatalogs:
    """What the PO files of a campaign, and those that ship with the program, were parsed to."""

    def __init__(self, root: Path | None) -> None:
        """Those that were kept of the campaign in a folder; without one, nothing is kept."""
        self._root = root
        kind = dict[str, ParsedFile]
        self._before: dict[str, ParsedFile] = (root and cache.read_kept(root, _PLACE, kind)) or {}
        self._now: dict[str, ParsedFile] = {}

    def parse(self, data: bytes, path: str) -> Parsed:
        """As `parse_anew`, without doing it again."""
        made_of = _digest(data)
        known = self._known(path)
        if known is None or known.made_of != made_of:
            known = ParsedFile(made_of, *parse_anew(data, path))
        self._now[path] = known
        return known.catalog, known.findings

    def _known(self, path: str) -> ParsedFile | None:
        return self._now.get(path) or self._before.get(path)

    def knows(self, data: bytes, path: str) -> bool:
        """Whether a file needs no parsing any more."""
        known = self._known(path)
        return known is not None and known.made_of == _digest(data)

    @property
    def new(self) -> dict[str, ParsedFile]:
        """What was parsed in this run, by path."""
        return {path: one for path, one in self._now.items() if self._before.get(path) is not one}

    def learn(self, parsed: Mapping[str, ParsedFile]) -> None:
        """Know what another process parsed in this run."""
        self._now.update(parsed)

    def keep(self) -> None:
        """Keep them for later runs."""
        if self._root is not None and self.new:
            cache.write_kept(self._root, _PLACE, self._before | self._now)


def _digest(data: bytes) -> str:
    digest = hashlib.sha256(f"{cache.program_key()}\n".encode())
    digest.update(data)
    return digest.hexdigest()
