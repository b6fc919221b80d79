"""The words of our pages in one language, counted ones by the plural categories of CLDR."""

from collections import Counter
from collections.abc import Mapping
from functools import cache

import msgspec

from coalition import languages
from coalition.catalogs import PluralRule
from coalition.localise.phrasebook import Phrasebook
from coalition.localise.values import prose_value
from coalition.views import LanguageView
from coalition.views.labels import Counted, Labels, LabelsView, label_addresses

_NUMBERS = (*range(201), *(10**power for power in range(3, 10)))
"""Every number that any language's rules tell from others has its like among these."""


def labels_view(language: LanguageView, phrases: Phrasebook) -> LabelsView:
    """The words of our pages for the readers of a language."""
    labels = {
        name: (counted_label if phrases.is_counted(address) else Phrasebook.blank)(phrases, address)
        for name, address in label_addresses().items()
    }
    return LabelsView(language=language, labels=msgspec.convert(labels, Labels))


def counted_label(phrases: Phrasebook, address: str) -> Counted:
    """A counted phrase by categories: gettext's forms and CLDR's categories are not the same.

    Where a category has numbers of several forms, it is given that of most of them.
    """
    forms, tag = phrases.forms(address)
    by_number = dict(
        zip(_NUMBERS, map(forms.__getitem__, _form_indexes(phrases.plural_rule(tag))), strict=True)
    )
    by_category = _most_common_forms(by_number, tag)
    exact = {
        str(n): prose_value(form, tag)
        for n, form in by_number.items()
        if form != by_category[_categories(tag)[n]]
    }
    # Categories that only fractions have are not asked for where things are counted.
    by_category.setdefault("other", forms[-1])
    values = {category: prose_value(form, tag) for category, form in by_category.items()}
    return Counted(**values, exact=exact or msgspec.UNSET)


@cache
def _form_indexes(rule: PluralRule) -> tuple[int, ...]:
    return tuple(map(rule.index, _NUMBERS))


@cache
def _categories(tag: str) -> dict[int, str]:
    return {n: languages.browser_plural_category(n, tag) for n in _NUMBERS}


def _most_common_forms(by_number: Mapping[int, str], tag: str) -> dict[str, str]:
    """For each plural category of whole numbers the form that most numbers of it take."""
    counts: dict[str, Counter[str]] = {}
    for n, form in by_number.items():
        # Of two forms for 0 and 1 the category is that of 1, after which it is called.
        counts.setdefault(_categories(tag)[n], Counter())[form] += 2 if n else 1
    return {category: counter.most_common(1)[0][0] for category, counter in counts.items()}
