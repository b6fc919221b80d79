"""Messages into templates: what `extract`, `update` and others plan of locales/*.pot."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from coalition import paths
from coalition.campaign.catalog_files import CatalogFile
from coalition.campaign.catalog_headers import (
    UpdateContext,
    same_entries,
    same_source_language,
)
from coalition.campaign.changes import Change
from coalition.campaign.snapshot import Snapshot, now
from coalition.campaign.source_history import SourceHistory
from coalition.catalogs import Catalog, render_settled, settle, template_header
from coalition.glossary import NO_TERMS, Terms
from coalition.messages import INTERFACE, Template, with_terms, with_translations


def update_context(snapshot: Snapshot, stamp: datetime.datetime | None = None) -> UpdateContext:
    """What an update of a campaign's catalogs depends on besides its texts; `stamp` or now."""
    campaign, dataset = snapshot.campaign, snapshot.loaded.dataset
    terms = Terms(dataset.glossary, campaign.source_language) if dataset else NO_TERMS
    return UpdateContext(campaign.id, campaign.source_language, stamp or now(), terms)


class Templates(NamedTuple):
    """The templates of a campaign, for catalogs in its own language and for others."""

    plain: tuple[Template, ...]
    explained: tuple[Template, ...]
    """Those of another source language with their translations into the campaign's language."""

    history: SourceHistory
    """What the catalogs were made of so far."""


def explain_templates(
    templates: Iterable[Template],
    language: str,
    catalogs: Iterable[CatalogFile],
    history: SourceHistory,
) -> Templates:
    """Show translators of a text whose language they may not know what it means.

    `language` is the campaign's, `catalogs` those in it, at least.
    """
    translations = {
        file.domain: {entry.key: entry for entry in file.catalog.entries if entry.translated}
        for file in catalogs
        if file.language == language and file.catalog is not None
    }
    plain = tuple(templates)
    explained = tuple(
        template
        if template.language == language
        else with_translations(template, translations.get(template.domain, {}), language)
        for template in plain
    )
    return Templates(plain, explained, history)


def read_templates(snapshot: Snapshot, *others: Template) -> Templates:
    """The templates of a campaign and some others, explained."""
    source = snapshot.campaign.source_language
    catalogs = snapshot.catalogs((source,))
    return explain_templates((*snapshot.templates, *others), source, catalogs, snapshot.history)


def template_changes(templates: Templates, context: UpdateContext) -> tuple[Change, ...]:
    """The .pot files of a campaign that are not as they should be."""
    changes = (
        template_change(templates.history, with_terms(template, context.terms), context)
        for template in templates.explained
        # The phrases of the interface have their template in the package.
        if template.domain != INTERFACE
    )
    return tuple(change for change in changes if change is not None)


def template_change(
    history: SourceHistory, template: Template, context: UpdateContext
) -> Change | None:
    """The .pot file as it should be, or None where it is so already.

    Its date moves only when its messages do.
    """
    old, before = history.template(template.domain)
    header = template_header(context.campaign, context.stamp, template.language)
    catalog = settle(Catalog(header=header, entries=template.entries))
    if (
        before is not None
        and same_entries(before, catalog)
        and same_source_language(before, catalog)
    ):
        catalog = msgspec.structs.replace(catalog, header=before.header)
    data = render_settled(catalog).encode()
    if data == old:
        return None
    number = len(template.entries)
    return Change(
        paths.template(template.domain), data, old, f"{number} message{'' if number == 1 else 's'}"
    )
