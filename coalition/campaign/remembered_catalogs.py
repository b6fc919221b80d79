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
        self.kept = cache.KeptValues(root, _PLACE, ParsedFile)

    def parse(self, data: bytes, path: str) -> Parsed:
        """As `parse_anew`, without doing it again."""
        made_of = digest_of(data)
        known = self.kept.recall(path, made_of)
        if known is None:
            known = ParsedFile(made_of, *parse_anew(data, path))
            self.kept.add({path: known})
        return known.catalog, known.findings

    def knows(self, data: bytes, path: str) -> bool:
        """Whether a file needs no parsing any more."""
        return self.kept.recall(path, digest_of(data)) is not None


def digest_of(data: bytes) -> str:
    """Of a file's bytes and of the program that would parse them."""
    digest = hashlib.sha256(f"{cache.program_key()}\n".encode())
    digest.update(data)
    return digest.hexdigest()
