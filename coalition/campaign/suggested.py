"""Suggestions as if somebody had confirmed them, to be seen in their places before anybody does."""

from collections.abc import Iterable, Mapping

import msgspec

from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.snapshot import Snapshot
from coalition.campaign.translation_checks import TranslationChecker
from coalition.campaign.translations import Translations
from coalition.catalogs import Catalog, Entry, Key
from coalition.messages import Template

_FUZZY = "fuzzy"


def with_suggestions(
    snapshot: Snapshot, translations: Translations, languages: Iterable[str]
) -> Translations:
    """Translations with the suggestions of some languages that have no error.

    A suggestion with one would be shown to nobody after it was confirmed, either.
    """
    templates = {template.domain: template for template in snapshot.templates}
    checker = TranslationChecker(snapshot.campaign, snapshot.dataset, thorough=False)
    publishable = dict(translations.publishable)
    for file in snapshot.catalogs(languages):
        template = templates.get(file.domain)
        if template is not None and template.language != file.language:
            confirmed = _confirmed(file, template, checker)
            if confirmed:
                key = file.language, file.domain
                publishable[key] = {**publishable.get(key, {}), **confirmed}
    return msgspec.structs.replace(translations, publishable=publishable)


def _confirmed(
    file: CatalogFile, template: Template, checker: TranslationChecker
) -> Mapping[Key, Entry]:
    entries = file.catalog.entries if file.catalog else ()
    suggestions = [one for one in entries if one.fuzzy and one.begun and not one.obsolete]
    if file.catalog is None or not suggestions:
        return {}
    confirmed: Catalog = msgspec.structs.replace(
        file.catalog, entries=tuple(map(_without_mark, suggestions))
    )
    return checker.check_catalog(file, confirmed, template).publishable


def _without_mark(entry: Entry) -> Entry:
    return msgspec.structs.replace(
        entry, flags=tuple(flag for flag in entry.flags if flag != _FUZZY)
    )
