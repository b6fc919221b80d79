"""The words of our pages in one language, counted ones by the plural categories of CLDR."""

from collections import Counter
from collections.abc import Mapping, Sequence
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
    groups = _groups(phrases.plural_rule(tag), tag)
    by_category = _most_common_forms(forms, groups)
    exceptions = {
        n: forms[index]
        for (category, index), numbers in groups.items()
        if forms[index] != by_category[category]
        for n in numbers
    }
    exact = {str(n): prose_value(exceptions[n], tag) for n in sorted(exceptions)}
    # Categories that only fractions have are not asked for where things are counted.
    by_category.setdefault("other", forms[-1])
    values = {category: prose_value(form, tag) for category, form in by_category.items()}
    return Counted(**values, exact=exact or msgspec.UNSET)


_Groups = Mapping[tuple[str, int], list[int]]
"""The numbers that have the same category and take the form at the same place."""


@cache
def _groups(rule: PluralRule, tag: str) -> _Groups:
    groups: dict[tuple[str, int], list[int]] = {}
    for n in _NUMBERS:
        key = languages.browser_plural_category(n, tag), rule.index(n)
        groups.setdefault(key, []).append(n)
    return groups


def _most_common_forms(forms: Sequence[str], groups: _Groups) -> dict[str, str]:
    """For each plural category of whole numbers the form that most numbers of it take."""
    counts: dict[str, Counter[str]] = {}
    for (category, index), numbers in groups.items():
        # Of two forms for 0 and 1 the category is that of 1, after which it is called.
        weight = 2 * len(numbers) - (0 in numbers)
        counts.setdefault(category, Counter())[forms[index]] += weight
    return {category: counter.most_common(1)[0][0] for category, counter in counts.items()}
