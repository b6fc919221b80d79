"""What the pages of each language are made from, and those pages, without a folder to put them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import filterfalse
from typing import Any, NamedTuple

from coalition import assets, exports
from coalition.campaign.loading import read_logos
from coalition.campaign.materials import (
    Materials,
    gather_materials,
    ingredients,
    materials_of,
    shared_ingredients,
)
from coalition.campaign.publishing import publishable_catalogs
from coalition.campaign.review_edition import review_edition
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.suggested import with_suggestions
from coalition.campaign.translations import Translations
from coalition.languages import is_pseudo
from coalition.localise import localise

NO_TRANSLATIONS = Translations({}, {}, ())


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
    materials = gather_materials(snapshot, translations, pseudo)
    real = tuple(filterfalse(is_pseudo, materials.languages))
    exports.require_makeable(materials.formats(), real)
    return materials


def _gather_review(occasion: Occasion) -> Materials:
    snapshot = occasion.snapshot
    logos = read_logos(snapshot.folder, snapshot.dataset)
    edition = review_edition(
        snapshot, occasion.translations, assets.published_logos(logos), noted=occasion.now
    )
    return materials_of(snapshot, edition, snapshot.catalogs(), logos)


def _gather_suggested(occasion: Occasion) -> Materials:
    snapshot = occasion.snapshot
    needed = snapshot.languages_needed(occasion.now)
    translations = with_suggestions(snapshot, occasion.translations, needed)
    return _gather_review(occasion._replace(translations=translations))


def look(materials: Materials) -> tuple[Any, ...]:
    """What the files depend on that pages load: styles, scripts and images."""
    return materials.edition.dataset.campaign, materials.logos, materials.edition.style


def made_of(materials: Materials, language: str) -> tuple[Any, ...]:
    """What the files of a language depend on: where it is equal, so are they."""
    edition = materials.edition
    told = edition.unreadable.get(language), edition.remarks.get(language)
    notes = (edition.notes or {}).get(language), *told
    return shared_ingredients(materials), ingredients(materials, language), notes


def _language(
    materials: Materials, language: str, earlier: Mapping[str, bytes]
) -> dict[str, bytes]:
    catalogs = publishable_catalogs(materials.edition, (language,), materials.catalogs)
    site = localise(materials.edition, language)
    return dict(exports.language_files(site, catalogs[language], earlier.get))


def _common(materials: Materials) -> dict[str, bytes]:
    home, sites = materials.outlines()
    shared = exports.common_files(home, sites)
    return dict((*shared, *exports.status_files(sites), *exports.logo_files(materials.logos)))


def _review(materials: Materials, language: str, _: Mapping[str, bytes]) -> dict[str, bytes]:
    return dict(exports.review_files(localise(materials.edition, language)))


def _common_review(materials: Materials) -> dict[str, bytes]:
    shared = exports.common_review_files(*materials.outlines())
    return dict((*shared, *exports.logo_files(materials.logos)))


PAGES = View(False, _gather, _language, _common)
"""The build as readers will see it."""

REVIEW = View(True, _gather_review, _review, _common_review)
"""Pages that show translators, in place, what still needs them."""

SUGGESTED = REVIEW._replace(gather=_gather_suggested)
"""The same with suggestions in their places, marked as such."""


def with_new(before: Translations, new: Translations, languages: Iterable[str]) -> Translations:
    """Earlier translations of all languages with those of some languages as they are now."""
    replaced = frozenset(languages)
    kept = {key: texts for key, texts in before.publishable.items() if key[0] not in replaced}
    return Translations(
        {**kept, **new.publishable}, {**before.plurals, **new.plurals}, new.findings
    )
