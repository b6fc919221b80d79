"""What the pages of each language are made from, and those pages, without a folder to put them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import filterfalse
from typing import Any, NamedTuple

import msgspec

from coalition import assets, exports
from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.loading import read_logos
from coalition.campaign.pseudo import edition_with_pseudo
from coalition.campaign.publishing import publishable_catalogs
from coalition.campaign.review_edition import review_edition
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.translations import Translations
from coalition.languages import is_pseudo
from coalition.localise import Edition, formats_asked_for, localise, outline
from coalition.localise.edition import Site

NO_TRANSLATIONS = Translations({}, {}, ())


class Materials(NamedTuple):
    """What every language of a campaign is made from."""

    edition: Edition
    catalogs: tuple[CatalogFile, ...]
    logos: Mapping[str, bytes]
    needed: Mapping[str, frozenset[str]]
    """For each language those whose texts stand in its pages."""

    shared: tuple[Any, ...]
    """What pages of all languages depend on."""


class Occasion(NamedTuple):
    """What materials are gathered from."""

    snapshot: Snapshot
    """A campaign without errors."""

    translations: Translations
    pseudo: Sequence[str]
    """Pseudo-languages that are made besides the campaign's own."""

    now: Sequence[str]
    """The languages that are made next."""


class View(NamedTuple):
    """A way of looking at a campaign: as readers will see it, or as translators want to."""

    thorough: bool
    """Whether warnings are looked for, too."""

    gather: Callable[[Occasion], Materials]
    """Raises CommandError where a format is asked for that can't be made here."""

    language: Callable[[Materials, str, Mapping[str, bytes]], dict[str, bytes]]
    """Every file of a language by path; of earlier ones pictures may be taken over."""

    common: Callable[[Materials], dict[str, bytes]]
    """The files that all languages share."""


def _gather(occasion: Occasion) -> Materials:
    snapshot, translations, pseudo, _ = occasion
    edition, catalogs = edition_with_pseudo(snapshot, translations, pseudo)
    logos = read_logos(snapshot.folder, snapshot.dataset, edition.as_of)
    edition = msgspec.structs.replace(edition, logo_paths=assets.logo_paths(logos))
    campaign = edition.dataset.campaign
    real = tuple(filterfalse(is_pseudo, campaign.languages))
    for source in edition.sources:
        exports.require_makeable(formats_asked_for(source.letter.front, campaign), real)
    return _materials(snapshot, edition, catalogs, logos)


def _gather_review(occasion: Occasion) -> Materials:
    snapshot = occasion.snapshot
    logos = read_logos(snapshot.folder, snapshot.dataset)
    edition = review_edition(
        snapshot, occasion.translations, assets.logo_paths(logos), noted=occasion.now
    )
    return _materials(snapshot, edition, snapshot.catalogs(), logos)


def _materials(
    snapshot: Snapshot,
    edition: Edition,
    catalogs: tuple[CatalogFile, ...],
    logos: Mapping[str, bytes],
) -> Materials:
    tags = edition.dataset.campaign.languages
    needed = {tag: snapshot.languages_needed((tag,)) for tag in tags}
    return Materials(edition, catalogs, logos, needed, _shared(edition))


def _shared(edition: Edition) -> tuple[Any, ...]:
    # Every page leads to the languages that have it, and one says how far they all have come.
    return edition.dataset, edition.sources, edition.as_of, edition.logo_paths, edition.progress


def look(materials: Materials) -> tuple[Any, ...]:
    """What the files depend on that pages load: styles, scripts and images."""
    return materials.edition.dataset.campaign, materials.logos


def ingredients(materials: Materials, language: str) -> tuple[Any, ...]:
    """What the files of a language depend on: where it is equal, so are they."""
    edition, needed = materials.edition, sorted(materials.needed[language])
    texts = {key: entries for key, entries in edition.translations.items() if key[0] in needed}
    rules = tuple(edition.plurals.get(tag) for tag in needed)
    own = tuple(file for file in materials.catalogs if file.language == language)
    notes = (edition.notes or {}).get(language), edition.unreadable.get(language)
    return materials.shared, texts, rules, own, notes


def _language(
    materials: Materials, language: str, earlier: Mapping[str, bytes]
) -> dict[str, bytes]:
    catalogs = publishable_catalogs(materials.edition, (language,), materials.catalogs)
    site = localise(materials.edition, language)
    return dict(exports.language_files(site, catalogs[language], earlier.get))


def _common(materials: Materials) -> dict[str, bytes]:
    shared = exports.common_files(*_outlines(materials.edition))
    return dict((*shared, *exports.logo_files(materials.logos)))


def _review(materials: Materials, language: str, _: Mapping[str, bytes]) -> dict[str, bytes]:
    return dict(exports.review_files(localise(materials.edition, language)))


def _common_review(materials: Materials) -> dict[str, bytes]:
    shared = exports.common_review_files(*_outlines(materials.edition))
    return dict((*shared, *exports.logo_files(materials.logos)))


def _outlines(edition: Edition) -> tuple[Site, list[Site]]:
    campaign = edition.dataset.campaign
    home = outline(edition, campaign.source_language)
    return home, [outline(edition, tag) for tag in campaign.languages]


PAGES = View(False, _gather, _language, _common)
"""The build as readers will see it."""

REVIEW = View(True, _gather_review, _review, _common_review)
"""Pages that show translators, in place, what still needs them."""


def with_new(before: Translations, new: Translations, languages: Iterable[str]) -> Translations:
    """Earlier translations of all languages with those of some languages as they are now."""
    replaced = frozenset(languages)
    kept = {key: texts for key, texts in before.publishable.items() if key[0] not in replaced}
    return Translations(
        {**kept, **new.publishable}, {**before.plurals, **new.plurals}, new.findings
    )
