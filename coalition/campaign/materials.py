"""What each language of a build is made from: where that is the same, so are its files."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import msgspec

from coalition import assets
from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.loading import read_logos
from coalition.campaign.own_style import read_style
from coalition.campaign.pseudo import edition_with_pseudo
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.translations import Translations
from coalition.localise import Edition, Site, formats_asked_for, outline
from coalition.model import Format, Organisation


class Materials(NamedTuple):
    """What every language of a campaign is made from."""

    edition: Edition
    catalogs: tuple[CatalogFile, ...]
    logos: Mapping[str, bytes]
    needed: Mapping[str, frozenset[str]]
    """For each language those whose texts stand in its pages."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The campaign's languages, and the pseudo-languages made besides."""
        return self.edition.dataset.campaign.languages

    def formats(self) -> Iterator[Format]:
        """The formats that any text asks for."""
        for source in self.edition.sources:
            yield from formats_asked_for(source.letter.front, self.edition.dataset.campaign)

    def outlines(self) -> tuple[Site, list[Site]]:
        """The outlines of all languages' sites, before them that of the campaign's own language."""
        home = outline(self.edition, self.edition.dataset.campaign.source_language)
        return home, [outline(self.edition, tag) for tag in self.languages]


def gather_materials(
    snapshot: Snapshot,
    translations: Translations,
    pseudo: Sequence[str],
    as_of: datetime.date | None = None,
) -> Materials:
    """What a campaign without errors, and its `translations`, are published from on a day."""
    edition, catalogs = edition_with_pseudo(snapshot, translations, pseudo, as_of)
    logos = read_logos(snapshot.folder, snapshot.dataset, edition.as_of)
    edition = msgspec.structs.replace(
        edition, logos=assets.published_logos(logos), style=read_style(snapshot.folder)
    )
    return materials_of(snapshot, edition, catalogs, logos)


def materials_of(
    snapshot: Snapshot,
    edition: Edition,
    catalogs: tuple[CatalogFile, ...],
    logos: Mapping[str, bytes],
) -> Materials:
    """The same with an edition that was made otherwise."""
    tags = edition.dataset.campaign.languages
    needed = {tag: snapshot.languages_needed((tag,)) for tag in tags}
    return Materials(edition, catalogs, logos, needed)


def shared_ingredients(materials: Materials) -> tuple[Any, ...]:
    """What the files of all languages depend on."""
    edition = materials.edition
    return (
        edition.dataset,
        tuple((source.domain, source.language) for source in edition.sources),
        edition.as_of,
        edition.looks_back,
        edition.logos,
        edition.style,
        # Pages lead to the languages that have them.
        edition.published,
    )


def text_ingredients(materials: Materials, id_: str) -> tuple[Any, ...]:
    """What the files of a text depend on in all languages, in place of `shared_ingredients`.

    A text names those who signed it, and no other organisations unless the directory stands in it.
    """
    edition = materials.edition
    organisations: Mapping[str, Organisation] = edition.dataset.organisations
    body = next(one.letter.body for one in edition.sources if one.letter.id == id_)
    if "{directory}" not in body:
        signed = filter(partial(_has_signed, id_), organisations.values())
        organisations = {one.id: one for one in signed}
    counts = edition.counts.organisations, edition.counts.countries
    return (id_, counts, *_shared_with(materials, organisations))


def status_ingredients(materials: Materials) -> tuple[Any, ...]:
    """What the pages on how far the translations have come depend on in all languages."""
    return (materials.edition.coverage, *_shared_with(materials, {}))


def _shared_with(
    materials: Materials, organisations: Mapping[str, Organisation]
) -> tuple[Any, ...]:
    """What all languages share, as if there were no organisations but some."""
    dataset = msgspec.structs.replace(materials.edition.dataset, organisations=organisations)
    narrowed = msgspec.structs.replace(materials.edition, dataset=dataset)
    return shared_ingredients(materials._replace(edition=narrowed))


def _has_signed(letter: str, organisation: Organisation) -> bool:
    return any(signature.letter == letter for signature in organisation.signed)


def ingredients(materials: Materials, language: str) -> tuple[Any, ...]:
    """What the files of a language depend on besides: where all of it is equal, so are they.

    Which translations are good follows from the catalogs and from what all languages share.
    """
    needed = materials.needed[language]
    return (
        language,
        materials.edition.progress[language],
        [(file.path, file.data) for file in materials.catalogs if file.language in needed],
    )
