"""What the program knows of each language: the lower part of docs/languages.md.

How far translations have come is not on the page, because it would go stale with every catalog that
a translator saves; `coalition status` says it.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from coalition import languages
from coalition.campaign.interface import FOLDER
from coalition.catalogs import parse_plural_forms, plural_categories, plural_forms
from coalition.files import Folder

_NUMBERS = (*range(201), 1_000, 1_000_000)

_MOST_RUNS = 4
"""How many runs of numbers are written for a plural form."""

_LAST = 200
"""Up to where numbers are written without a gap."""

KNOWN_GAPS = {
    "ga": "CLDR's names of countries begin with the article, and lists are sorted by it",
    "lv": "CLDR counts 10 to 20 like 0; gettext and these pages do so for 0 alone",
    "mt": "CLDR's names of countries begin with the article, and lists are sorted by it",
}
"""What is not right yet in a language, however complete its translations are."""


class PluralForm(NamedTuple):
    """One of the forms in which a language counts."""

    categories: tuple[str, ...]
    """What CLDR calls it; several where gettext counts fewer forms."""

    numbers: tuple[int, ...]
    """Those of _NUMBERS that have it."""


def render() -> str:
    """Two tables: the languages of the interface, and how they count."""
    tags = sorted(languages.parse_tag(name) for name in Folder(FOLDER).subfolders("locales"))
    return f"{_languages(tags)}\n{_plurals(tags)}"


def _languages(tags: Iterable[str]) -> str:
    rows = [
        ("language", "code", "runs", "known gaps"),
        ("---",) * 4,
        *(
            (
                _name(tag),
                f"`{tag}`",
                "right to left" if languages.direction(tag) == "rtl" else "left to right",
                KNOWN_GAPS.get(tag, "none known"),
            )
            for tag in tags
        ),
    ]
    return "## Languages of the interface\n\n" + _table(rows)


def _name(tag: str) -> str:
    name, autonym = languages.language_name(tag, "en"), languages.autonym(tag)
    return name if name == autonym else f"{name} ({autonym})"


def _plurals(tags: Iterable[str]) -> str:
    rows = [("language", "forms", "which numbers have them"), ("---",) * 3]
    for tag in tags:
        forms = tuple(_forms(tag))
        shown = "; ".join(f"{' and '.join(form.categories)}: {_runs(form)}" for form in forms)
        rows.append((_name(tag), str(len(forms)), shown))
    return "## Plural forms\n\n" + _table(rows)


def _forms(tag: str) -> Iterator[PluralForm]:
    rule = parse_plural_forms(plural_forms(tag))
    used = {languages.plural_category(n, tag) for n in _NUMBERS}
    for form, names in enumerate(plural_categories(tag)):
        yield PluralForm(
            tuple(name for name in names if name in used),
            tuple(n for n in _NUMBERS if rule.index(n) == form),
        )


def _runs(form: PluralForm) -> str:
    """`2–4, 22–24, 32–34, 42–44, …`, and a million where that is all there is."""
    numbers = [n for n in form.numbers if n <= _LAST]
    starts = [n for before, n in pairwise((-2, *numbers)) if n != before + 1]
    ends = [n for n, after in pairwise((*numbers, _LAST + 2)) if after != n + 1]
    runs = [
        str(start) if start == end else f"{start}–{end}"
        for start, end in zip(starts, ends, strict=True)
    ]
    if runs and runs[-1].endswith(f"–{_LAST}"):
        runs[-1] = f"{starts[-1]} and more"
    return ", ".join(runs[:_MOST_RUNS]) + (", …" if len(runs) > _MOST_RUNS else "")


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
