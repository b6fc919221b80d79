"""Compiled catalogs, for programs that use gettext themselves."""

from collections.abc import Iterable, Iterator

from coalition.catalogs import Catalog, render_mo
from coalition.exports.artifact import Artifact
from coalition.languages import render_posix


def mo_files(language: str, catalogs: Iterable[tuple[str, Catalog]]) -> Iterator[Artifact]:
    """One .mo file for each domain and catalog of a language (BCP 47)."""
    for domain, catalog in catalogs:
        folder = f"catalogs/{render_posix(language)}/LC_MESSAGES"
        yield f"{folder}/{domain}.mo", render_mo(catalog)
