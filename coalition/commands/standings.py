"""How well each language of a campaign is spoken: its forms, its texts, and our own phrases."""

from pathlib import Path

import msgspec

from coalition import languages
from coalition.campaign.snapshot import inspect
from coalition.campaign.translations import progress_of, shipped_interface
from coalition.catalogs import parse_plural_forms, plural_categories, plural_forms
from coalition.localise import Progress, progress
from coalition.messages import interface_template
from coalition.views import Direction

_NUMBERS = (*range(201), 1_000, 1_000_000)


class PluralForm(msgspec.Struct, frozen=True):
    """One of the forms in which a language counts."""

    categories: tuple[str, ...]
    """What CLDR calls it; several where gettext counts fewer forms."""

    numbers: tuple[int, ...]
    """Those of 0 to 200, 1,000 and 1,000,000 that have it."""


class Standing(msgspec.Struct, frozen=True):
    """One language."""

    code: str
    name: str
    """In English."""

    autonym: str
    direction: Direction
    forms: tuple[PluralForm, ...]
    interface: Progress
    texts: dict[str, Progress]
    """By text: `directory`, or the id of a letter or page."""


def standings(root: Path) -> tuple[Standing, ...]:
    """Every language of a campaign, in order of its code.

    Raises ValueError for a campaign whose records have errors.
    """
    found = inspect(root)
    if found.broken:
        raise ValueError("A campaign with errors has no standings.")
    texts = progress_of(found.campaign, found.templates, found.answered, found.catalogs)
    return tuple(_standing(tag, texts[tag]) for tag in sorted(found.campaign.languages))


def _standing(tag: str, texts: dict[str, Progress]) -> Standing:
    return Standing(
        code=tag,
        name=languages.language_name(tag, "en"),
        autonym=languages.autonym(tag),
        direction=languages.direction(tag),
        forms=_forms(tag),
        interface=_interface(tag),
        texts=texts,
    )


def _forms(tag: str) -> tuple[PluralForm, ...]:
    rule = parse_plural_forms(plural_forms(tag))
    seen = {languages.plural_category(n, tag) for n in _NUMBERS}
    return tuple(
        PluralForm(
            tuple(name for name in names if name in seen),
            tuple(n for n in _NUMBERS if rule.index(n) == form),
        )
        for form, names in enumerate(plural_categories(tag))
    )


def _interface(tag: str) -> Progress:
    template, catalog = interface_template(), shipped_interface(tag)
    entries = catalog.entries if catalog else ()
    answers = {entry.key: entry for entry in entries if entry.translated}
    return progress(template, tag, catalog, answers)
