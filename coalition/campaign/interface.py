"""Our own phrases: the catalogs that ship with this package, laid under a campaign's own."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from coalition import interface, paths
from coalition.campaign.catalog_files import plural_rule
from coalition.campaign.parsed_beside import parsed
from coalition.campaign.remembered_catalogs import ParseCatalog, parse_anew
from coalition.catalogs import Catalog, Entry, Key, PluralRule, in_forms_of
from coalition.files import Folder
from coalition.messages import INTERFACE, Template

FOLDER = Path(next(iter(interface.__path__)))
"""Where our own phrases stand with their catalogs, laid out like a campaign's."""


def lay_under(
    publishable: dict[tuple[str, str], dict[Key, Entry]],
    tags: Iterable[str],
    own_rules: Mapping[str, PluralRule],
) -> dict[str, PluralRule]:
    """Put our own interface catalogs under those of the campaign, message by message.

    `own_rules` are the plural rules of the campaign's catalogs; ours hold where there are both.
    Returns the rule of each language that has an interface catalog.
    """
    rules = {}
    for language in tags:
        catalog = shipped_catalog(language)
        rule = plural_rule(catalog) if catalog else own_rules.get(language)
        if rule is None:
            continue
        rules[language] = rule
        entries = catalog.entries if catalog else ()
        ours = {entry.key: entry for entry in entries if entry.translated}
        theirs = publishable.get((language, INTERFACE), {})
        converted = {
            key: in_forms_of(rule, entry, own_rules.get(language)) for key, entry in theirs.items()
        }
        publishable[language, INTERFACE] = {**ours, **converted}
    return rules


def shipped_catalog(language: str, parse: ParseCatalog = parse_anew) -> Catalog | None:
    """The interface catalog that ships with this package, or None where there is none.

    It is asked for once, for what ships does not change while the program runs.
    """
    key = FOLDER, language
    if key not in _SHIPPED:
        path = paths.catalog(language, INTERFACE)
        data = Folder(FOLDER).read(path)
        # The campaign may have a file of the same path.
        called = f"{INTERFACE}/{path}"
        _SHIPPED[key] = parsed(FOLDER / path, data, called, parse) if data else None
    return _SHIPPED[key]


_SHIPPED: dict[tuple[Path, str], Catalog | None] = {}


def shown_without_campaign(template: Template, language: str) -> frozenset[Key]:
    """The messages of a template that readers of a language are shown whatever a campaign says.

    They are our own phrases, where the program has them in the language; of any other text none.
    """
    if template.domain != INTERFACE:
        return frozenset()
    if language == template.language:
        return frozenset(entry.key for entry in template.entries)
    catalog = shipped_catalog(language)
    entries = catalog.entries if catalog else ()
    return frozenset(entry.key for entry in entries if entry.translated)
