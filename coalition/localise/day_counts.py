"""How many stand in the directory, and signed each letter, on a day: each counted once."""

import datetime
from functools import cached_property

from coalition.localise.as_of import is_listed, signature_by, signatures_by
from coalition.model import Dataset, Organisation, Person
from coalition.signatures import counted


class DayCounts:
    """The numbers of a campaign on one day, which are the same in every language."""

    def __init__(self, dataset: Dataset, day: datetime.date) -> None:
        """Nothing is counted before it is asked for."""
        self._dataset = dataset
        self._day = day
        self._signatories: dict[str, int] = {}

    @cached_property
    def organisations(self) -> int:
        """How many organisations are listed."""
        return len(self._listed)

    @cached_property
    def countries(self) -> int:
        """From how many different countries they are known to be."""
        return len({one.country for one in self._listed} - {None, "international"})

    def signatories(self, letter: str) -> int:
        """How many organisations and people had signed a letter, whether they are named or not."""
        if letter not in self._signatories:
            data, day = self._dataset, self._day
            everybody: tuple[Organisation | Person, ...] = (
                *data.organisations.values(),
                *data.people.values(),
            )
            signed = (signature_by(one, letter, day) is not None for one in everybody)
            individuals = signatures_by(data.signatures.get(letter), day)
            unnamed = counted(individuals.unnamed)
            self._signatories[letter] = sum(signed) + len(individuals.people) + unnamed
        return self._signatories[letter]

    @cached_property
    def _listed(self) -> list[Organisation]:
        organisations = self._dataset.organisations.values()
        return [one for one in organisations if is_listed(one, self._day)]
