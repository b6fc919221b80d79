"""What a sheet may call a campaign's tiers, kinds and letters, and countries."""

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from coalition.errors import CommandError
from coalition.intake.rows import CellError, UnknownLabel
from coalition.intake.values.cells import LEFT_OUT, label_key, read_country
from coalition.intake.values.countries_with_towns import country_with_town
from coalition.intake.words.known_headers import fold
from coalition.languages import abbreviations_in_list

ORGANISATION = "organisation"
"""What a user says of a name that looks like a person's."""

_ORGANISATIONS = (ORGANISATION, "organization")
_ANSWERS = ("yes", "no")
_MEANINGS = (*_ORGANISATIONS, *_ANSWERS)


class Vocabulary(NamedTuple):
    """The ids of a campaign's tiers, kinds and letters by what they are called.

    Keys are the ids and what the user says, as they are written, and the `label_key` of those and
    of the labels.
    """

    tiers: Mapping[str, str]
    kinds: Mapping[str, str]
    letters: Mapping[str, str]
    countries: Mapping[str, str] = MappingProxyType({})
    """Codes by what the user says to be a country."""

    cells: Mapping[str, str] = MappingProxyType({})
    """What stands for other cells, by their text; LEFT_OUT for one that can't be read and goes."""

    organisations: frozenset[str] = frozenset()
    """Names of organisations that look like those of people, as the user says."""

    languages: tuple[str, ...] = ()
    """The tags of the campaign's languages."""

    abbreviations: Mapping[str, str] = MappingProxyType({})
    """What codes in capitals mean in the list that is read: another country, or nothing if open."""

    answers: Mapping[str, str] = MappingProxyType({})
    """Cells that mean `yes` or `no`, as the user says, by their text."""

    known: frozenset[str] = frozenset()
    """Names of the organisations that there are."""

    ids: frozenset[str] = frozenset()
    """The ids of their records, and those that they had before."""

    def is_organisation(self, name: str) -> bool:
        """Whether a name is known to be that of an organisation, whatever it looks like."""
        return name in self.organisations or name in self.known

    def renamed(self, name: str) -> str | None:
        """How an organisation is called, as somebody says of the name in a row; or None."""
        said = self.cells.get(name)
        return None if said == LEFT_OUT else said

    def with_organisation(self, name: str) -> "Vocabulary":
        """The same, in which a name is that of an organisation, whatever it looks like."""
        return self._replace(organisations=self.organisations | {name})

    def among(self, countries: Iterable[str]) -> "Vocabulary":
        """The same for a list with these countries, by which `SR` may be no Suriname."""
        return self._replace(abbreviations=abbreviations_in_list(countries))

    def abbreviated(self, label: str) -> str | None:
        """The country of a short name in this list, unless the user says it; None for others."""
        said = self.countries.get(label) or self.countries.get(label_key(label))
        return None if said else self.abbreviations.get(label.upper())

    def knows(self, label: str) -> bool:
        """Whether a label is that of a tier, kind or letter: a state of that name is a member's."""
        keys = (label, label_key(label))
        return any(key in ids for key in keys for ids in (self.tiers, self.kinds, self.letters))

    def _labels(self) -> frozenset[str]:
        return frozenset((*self.tiers, *self.kinds, *self.letters, *self.countries))

    def require_cells(self, texts: Collection[str]) -> None:
        """Raise CommandError where the user says what a cell means that is none of these texts."""
        labels = self._labels().difference(self.countries)
        for name in sorted(self.organisations.difference(texts, labels)):
            raise CommandError(f"--value {name}={ORGANISATION}: no row has the name {name}")
        there = {answer_key(text) for text in texts}
        for text, value in self.answers.items():
            if answer_key(text) not in there:
                norway = "; Norway is NO" if value == "no" else ""
                raise CommandError(
                    f"--value {text}={value}: no cell that answers something or notes something of "
                    f"a row says {text}{norway}"
                )
        for text, value in self.cells.items():
            if value != LEFT_OUT and text not in texts and text not in self._labels():
                raise CommandError(
                    f"--value {text}={value}: {value} is no tier, kind or letter of the campaign "
                    f"and no country, and no other cell says {text}; a new tier or kind is added "
                    "to data/campaign.yaml first"
                )


def answer_key(text: str) -> str:
    """What a cell of an answer is known by; `Consent: maybe` is one of the column Consent."""
    header, colon, cell = text.partition(":")
    return f"{fold(header)}:{fold(cell)}" if colon else fold(text)


def make_vocabulary(
    tiers: Mapping[str, str],
    kinds: Mapping[str, str],
    letters: Mapping[str, str],
    synonyms: Mapping[str, str],
    languages: tuple[str, ...] = (),
) -> Vocabulary:
    """What a sheet may call a campaign's tiers, kinds and letters, given as labels by id.

    `synonyms` gives ids, and codes or names of countries, by what else a sheet calls them, or what
    other cells should say, and LEFT_OUT for what should not be read. `languages` are the
    campaign's.
    """
    ids = {*tiers, *kinds, *letters}
    others = {text: id_ for text, id_ in synonyms.items() if id_ not in ids}
    # Norway's code is written in capitals; `no` is an answer.
    codes = {text: None if value in _ANSWERS else _country(value) for text, value in others.items()}
    return Vocabulary(
        tiers=_ids_by_label(tiers, synonyms),
        kinds=_ids_by_label(kinds, synonyms),
        letters=_ids_by_label(letters, synonyms),
        languages=languages,
        countries=_with_keys({text: code for text, code in codes.items() if code is not None}),
        cells={
            text: value
            for text, value in others.items()
            if value == LEFT_OUT or (codes[text] is None and value not in _MEANINGS)
        }
        | {text: value for text, value in synonyms.items() if _may_be_name(text, value)},
        answers={text: value for text, value in synonyms.items() if value in _ANSWERS},
        organisations=frozenset(
            text for text, value in synonyms.items() if value in _ORGANISATIONS
        ),
    )


def _may_be_name(text: str, value: str) -> bool:
    """Whether a value that is a country or an id, too, may be how a name in a row is called.

    `Oak Club (France)` is a town with its country, and the name of `Oak Club (France) - on hold`.
    """
    if value in (LEFT_OUT, *_MEANINGS):
        return False
    behind = text.removeprefix(value).strip() if text.startswith(value) else ""
    return bool(behind and not behind[0].isalnum()) or country_with_town(value) is not None


def _country(value: str) -> str | None:
    """The code of a country, or LEFT_OUT; None for what is neither."""
    if value == LEFT_OUT:
        return LEFT_OUT
    try:
        return read_country(value)
    except CellError:
        return None


def _ids_by_label(labels: Mapping[str, str], synonyms: Mapping[str, str]) -> dict[str, str]:
    by_label = {label_key(label): id_ for id_, label in labels.items()}
    said = {text: id_ for text, id_ in synonyms.items() if id_ in labels or id_ == LEFT_OUT}
    # The later wins: an id before another's label, and what the user says before both.
    return {**by_label, **_with_keys({id_: id_ for id_ in labels}), **_with_keys(said)}


def _with_keys(by_text: Mapping[str, str]) -> dict[str, str]:
    """Values by texts as they are written, and by what is left of them without case and accents."""
    return {**{label_key(text): value for text, value in by_text.items()}, **by_text}


def group_unknown(
    rows: Iterable[tuple[int, Iterable[UnknownLabel]]],
) -> dict[UnknownLabel, tuple[int, ...]]:
    """The rows of each unknown label, however it is spelt in them; those of most rows first."""
    first: dict[tuple[str, str], UnknownLabel] = {}
    numbers: dict[UnknownLabel, list[int]] = {}
    for row, labels in rows:
        for label in labels:
            key = (
                label.label
                if label.what in ("cell", "day", "name", "answer", "remark")
                else label_key(label.label)
            )
            spelling = first.setdefault((label.what, key), label)
            numbers.setdefault(spelling, []).append(row)
    most_first = sorted(numbers.items(), key=lambda item: -len(item[1]))
    return {label: tuple(dict.fromkeys(found)) for label, found in most_first}
