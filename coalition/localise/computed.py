"""Fields that nobody fills in: counts and days, as the language of a text writes them."""

import datetime
from collections.abc import Callable, Mapping

from coalition import languages
from coalition.fields import field_names, fill_some, with_single_stops
from coalition.localise.day_counts import DayCounts
from coalition.localise.localiser import Localiser
from coalition.model import COMPUTED_FIELDS, Letter

Written = Callable[[str], str]
"""What a field holds in a text of a language."""


def fill_computed(text: str, tag: str, letter: Letter, localiser: Localiser) -> str:
    """A text in a language with its counts and days; a letter's own fields stay.

    Doubled braces stay doubled, for the sender's fields are filled in later.
    """
    asked = COMPUTED_FIELDS.keys() - letter.front.fields.keys()
    names = asked.intersection(field_names(text)) if "{" in text else frozenset()
    if not names:
        return text
    written = _written(letter, localiser)
    values = {name: written[name](tag) for name in names if name in written}
    return fill_some(with_single_stops(text, values), values)


def _written(letter: Letter, localiser: Localiser) -> Mapping[str, Written]:
    """The computed fields that a letter can have: a day is there only if the letter names it."""
    counted = localiser.counts or DayCounts(localiser.dataset, localiser.as_of)
    counts = {
        "signatory_count": lambda: counted.signatories(letter.id),
        "organisation_count": lambda: counted.organisations,
        "country_count": lambda: counted.countries,
    }
    days = {"date": letter.front.date, "deadline": letter.front.deadline}
    return {
        **{name: _number(count) for name, count in counts.items()},
        **{name: _day(day) for name, day in days.items() if day is not None},
    }


def _number(count: Callable[[], int]) -> Written:
    return lambda tag: languages.format_number(count(), tag)


def _day(day: datetime.date) -> Written:
    return lambda tag: languages.format_date(day, tag)
