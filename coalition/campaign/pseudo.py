"""Pseudo-languages beside a campaign's own, as if every text were translated into them."""

import datetime
from collections.abc import Iterable, Iterator

import msgspec

from coalition import paths
from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.translations import Translations, translation_progress
from coalition.catalogs import parse_plural_forms, plural_forms
from coalition.localise import Edition
from coalition.localise.pseudo import pseudo_catalog
from coalition.messages import INTERFACE, interface_template
from coalition.model import Campaign, PublishRule

_ENGLISH = "en"


def edition_with_pseudo(
    snapshot: Snapshot,
    translations: Translations,
    tags: Iterable[str],
    as_of: datetime.date | None = None,
) -> tuple[Edition, tuple[CatalogFile, ...]]:
    """An edition of all languages of a campaign and of some pseudo-languages.

    Returns it with the catalogs to publish. `translations` are those of all languages. A
    pseudo-language that the campaign lists itself stays as it is.
    """
    dataset = snapshot.dataset
    new = tuple(tag for tag in tags if tag not in dataset.campaign.languages)
    campaign = _with_languages(dataset.campaign, new)
    made = tuple(_catalogs(new, snapshot, translations))
    publishable = translations.publishable | {
        (file.language, file.domain): {entry.key: entry for entry in file.catalog.entries}
        for file in made
        if file.catalog
    }
    plurals = translations.plurals | {tag: parse_plural_forms(plural_forms(tag)) for tag in new}
    translations = msgspec.structs.replace(translations, publishable=publishable, plurals=plurals)
    # Our own phrases are compiled for programs with gettext only where a campaign words them.
    catalogs = (*snapshot.catalogs(), *(file for file in made if file.domain != INTERFACE))
    edition = Edition(
        dataset=msgspec.structs.replace(dataset, campaign=campaign),
        sources=snapshot.loaded.sources,
        translations=publishable,
        plurals=plurals,
        progress=translation_progress(
            campaign.languages, snapshot.templates, translations, catalogs
        ),
        as_of=snapshot.day(as_of),
        looks_back=as_of is not None,
    )
    return edition, catalogs


def _with_languages(campaign: Campaign, new: tuple[str, ...]) -> Campaign:
    """The campaign with more languages behind its own, published whatever its rules say."""
    # The last rule that fits holds.
    rules = (PublishRule(rule="fallback", languages=new),) if new else ()
    return msgspec.structs.replace(
        campaign,
        languages=(*campaign.languages, *new),
        publish=(*campaign.publish, *rules),
    )


def _catalogs(
    tags: Iterable[str], snapshot: Snapshot, translations: Translations
) -> Iterator[CatalogFile]:
    documents = {source.domain: source.document for source in snapshot.loaded.sources}
    for tag in tags:
        for template in (*snapshot.templates, interface_template()):
            english = translations.publishable.get((_ENGLISH, template.domain), {})
            document = documents.get(template.domain)
            catalog = pseudo_catalog(tag, template, english, document)
            path = paths.catalog(tag, template.domain)
            yield CatalogFile(tag, template.domain, path, b"", catalog, ())
