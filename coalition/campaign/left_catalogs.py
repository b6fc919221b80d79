"""PO files whose text is gone, and whether anybody would miss what stands in them."""

from collections.abc import Iterable

from coalition.campaign.catalog_files import CatalogFile
from coalition.catalogs import Catalog, has_text, parse_catalog
from coalition.codes import C030
from coalition.findings import Finding
from coalition.languages import parents, parse_tag
from coalition.messages import Template

_LANGUAGE_OF_EXAMPLE = "en"


def left_catalog_finding(
    file: CatalogFile, templates: Iterable[Template], catalogs: Iterable[CatalogFile]
) -> Finding:
    """C030: a catalog belongs to a text; its own is gone, renamed or misspelt.

    `templates` and `catalogs` are those of the texts that are there.
    """
    if would_be_missed(file, templates, catalogs):
        hint = (
            "Rename it if its text was renamed; else delete it, once `coalition memory import "
            f"--own {file.path}` has kept its translations."
        )
    else:
        hint = "`coalition check --fix` deletes it; what translators wrote in it stands elsewhere."
    return C030.finding(file.path, f"no text has the domain {file.domain}", hint)


def would_be_missed(
    file: CatalogFile, templates: Iterable[Template], catalogs: Iterable[CatalogFile]
) -> bool:
    """Whether a translator's work stands in a file alone, or a text that is there could need it."""
    sources = {template.domain: template for template in templates}
    others = [
        other.catalog
        for other in catalogs
        if other.language == file.language and other.domain in sources and other.catalog
    ]
    catalog = file.catalog
    return (
        catalog is None
        or _has_own_work(catalog, file.language, others)
        or _is_needed(catalog, sources.values(), others)
    )


def _has_own_work(catalog: Catalog, language: str, others: Iterable[Catalog]) -> bool:
    """Whether it has comments, or translations that neither the others nor the program have."""
    if catalog.comments or any(entry.translator_comments for entry in catalog.entries):
        return True
    elsewhere = {text for other in others for entry in other.entries for text in entry.msgstr}
    own = {text for entry in catalog.entries for text in entry.msgstr if has_text(text)} - elsewhere
    return bool(own) and not own <= _shipped_texts(language)


def _is_needed(catalog: Catalog, templates: Iterable[Template], others: Iterable[Catalog]) -> bool:
    """Whether a passage stands in another text now, and `update` has yet to bring it along."""
    translated = {entry.msgid for other in others for entry in other.entries if entry.translated}
    passages = {entry.msgid for entry in catalog.entries if entry.msgctxt is None} - translated
    return any(
        entry.msgctxt is None and entry.msgid in passages
        for template in templates
        for entry in template.entries
    )


def _shipped_texts(language: str) -> frozenset[str]:
    """The example of a new campaign in a language, as the program brings it."""
    from coalition import starter  # noqa: PLC0415 - few campaigns have such files

    read = ((parse_tag(name.removesuffix(".po")), data) for name, data in starter.compendia())
    made = {tag: catalog for tag, data in read if (catalog := parse_catalog(data, tag)[0])}
    if language == _LANGUAGE_OF_EXAMPLE:
        return frozenset(entry.msgid for catalog in made.values() for entry in catalog.entries)
    chain = (language, *parents(language))
    found = next((made[tag] for tag in chain if tag in made), Catalog())
    return frozenset(text for entry in found.entries for text in entry.msgstr)
