"""Catalogs that ship with the program, parsed once and kept beside, as Python keeps its modules.

They stand in the `__pycache__` of their folders, or wherever else Python is told to keep what it
compiles; where Python is to write nothing, or can't, they are parsed each time.
"""

import importlib.util
import sys
from contextlib import suppress
from pathlib import Path

from coalition.cache import sealed, unsealed
from coalition.campaign.remembered_catalogs import ParseCatalog, ParsedFile, digest_of
from coalition.catalogs import Catalog
from coalition.files import write_file


def parsed(source: Path, data: bytes, path: str, parse: ParseCatalog) -> Catalog | None:
    """The catalog of a PO file with these bytes, parsed now if it was not before.

    `source` is where it stands, `path` what it is called in findings.
    """
    place = _place(source)
    made_of = digest_of(data)
    known = _read(place)
    if known is None or known.made_of != made_of:
        known = ParsedFile(made_of, *parse(data, path))
        _write(place, known)
    return known.catalog


def _place(source: Path) -> Path:
    return Path(importlib.util.cache_from_source(str(source))).with_suffix(".json")


def _read(place: Path) -> ParsedFile | None:
    try:
        known: ParsedFile | None = unsealed(place.read_bytes(), ParsedFile)
    except OSError:
        return None
    return known


def _write(place: Path, known: ParsedFile) -> None:
    content = None if sys.dont_write_bytecode else sealed(known)
    if content is not None:
        with suppress(OSError):
            write_file(place.parent, place.name, content)
