"""Pseudo-languages beside the campaign's own, as if translators had answered everything in them."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from coalition.campaign.loading import CatalogFile, catalog_path
from coalition.campaign.translations import Answered
from coalition.catalogs import parse_plural_forms, plural_forms
from coalition.localise import Source, pseudo_catalog
from coalition.messages import INTERFACE, Template, interface_template
from coalition.model import Campaign, PublishRule

_ENGLISH = "en"


class Disguised(msgspec.Struct, frozen=True):
    """A campaign with pseudo-languages."""

    campaign: Campaign
    """With the pseudo-languages behind its own, published whatever its rules say."""

    catalogs: tuple[CatalogFile, ...]
    answered: Answered


def with_pseudo(
    campaign: Campaign,
    sources: Iterable[Source],
    templates: Sequence[Template],
    found: Answered,
    tags: Iterable[str],
) -> Disguised:
    """The campaign with some pseudo-languages; one that it lists itself stays as it is."""
    new = tuple(tag for tag in tags if tag not in campaign.languages)
    # The last rule that fits holds.
    rules = (PublishRule(rule="fallback", languages=new),) if new else ()
    catalogs = tuple(_catalogs(new, sources, (*templates, interface_template()), found))
    answers = {
        (file.language, file.domain): {entry.key: entry for entry in file.catalog.entries}
        for file in catalogs
        if file.catalog
    }
    rule_of = {tag: parse_plural_forms(plural_forms(tag)) for tag in new}
    return Disguised(
        campaign=msgspec.structs.replace(
            campaign,
            languages=(*campaign.languages, *new),
            publish=(*campaign.publish, *rules),
        ),
        # Our own phrases are compiled for programs with gettext only where a campaign words them.
        catalogs=tuple(file for file in catalogs if file.domain != INTERFACE),
        answered=msgspec.structs.replace(
            found, answers=found.answers | answers, plurals=found.plurals | rule_of
        ),
    )


def _catalogs(
    tags: Iterable[str], sources: Iterable[Source], templates: Sequence[Template], found: Answered
) -> Iterator[CatalogFile]:
    documents = {source.domain: source.document for source in sources}
    for tag in tags:
        for template in templates:
            english = found.answers.get((_ENGLISH, template.domain), {})
            document = documents.get(template.domain)
            catalog = pseudo_catalog(tag, template, english, document)
            path = catalog_path(tag, template.domain)
            yield CatalogFile(tag, template.domain, path, b"", catalog, ())
