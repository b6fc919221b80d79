"""A campaign's catalogs as they are published: without what nobody is to be shown."""

from collections.abc import Iterable

import msgspec

from coalition.campaign.catalog_files import CatalogFile
from coalition.catalogs import Catalog
from coalition.localise import Edition, PublicRecords


def publishable_catalogs(
    edition: Edition, languages: Iterable[str], catalog_files: Iterable[CatalogFile]
) -> dict[str, tuple[tuple[str, Catalog], ...]]:
    """For each language its catalogs by domain, with what may be published and some page shows."""
    public = PublicRecords(edition)
    by_language: dict[str, list[tuple[str, Catalog]]] = {language: [] for language in languages}
    for file in catalog_files:
        good = edition.translations.get((file.language, file.domain))
        if file.language in by_language and file.catalog is not None and good is not None:
            entries = tuple(
                entry
                for entry in file.catalog.entries
                if entry.key in good and public.holds(entry.msgctxt)
            )
            catalog = msgspec.structs.replace(file.catalog, entries=entries)
            by_language[file.language].append((file.domain, catalog))
    return {language: tuple(catalogs) for language, catalogs in by_language.items()}
