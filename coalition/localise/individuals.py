"""Who signed a letter as nobody but themselves, in one language."""

from collections.abc import Iterable, Iterator

from coalition.localise.as_of import signatures_by
from coalition.localise.countries import country_view
from coalition.localise.directory import campaign_view, language_view
from coalition.localise.localiser import Localiser
from coalition.localise.values import name_value
from coalition.model import Individual
from coalition.signatures import counted, in_order
from coalition.views import CountryView, IndividualsView, IndividualView, SignaturesView, Value


def individuals_view(letter: str, localiser: Localiser) -> IndividualsView | None:
    """How many individuals had signed a letter by the localiser's day; None where none had."""
    signatures = signatures_by(localiser.dataset.signatures.get(letter), localiser.as_of)
    unnamed = counted(signatures.unnamed)
    count = len(signatures.people) + unnamed
    if not count:
        return None
    phrase = localiser.phrases.render
    return IndividualsView(
        count=count,
        phrase=phrase("count/individuals", n=count),
        anonymous=unnamed,
        anonymous_phrase=phrase("count/unnamed", n=unnamed) if unnamed else None,
    )


def signatures_view(letter: str, localiser: Localiser) -> SignaturesView | None:
    """The individuals who had signed a letter by the localiser's day; None where none had."""
    individuals = individuals_view(letter, localiser)
    if individuals is None:
        return None
    signatures = signatures_by(localiser.dataset.signatures.get(letter), localiser.as_of)
    people = in_order(signatures).people
    codes = sorted({person.country for person in people if person.country})
    return SignaturesView(
        campaign=campaign_view(localiser),
        language=language_view(localiser.language),
        as_of=localiser.as_of,
        letter=letter,
        individuals=individuals,
        names=tuple(_Lines(localiser).views(people)),
        countries=tuple(country_view(code, localiser) for code in codes),
    )


def individual_lines(letter: str, localiser: Localiser, most: int) -> Iterator[Value]:
    """The first individuals who had signed a letter by the localiser's day and are named."""
    signatures = signatures_by(localiser.dataset.signatures.get(letter), localiser.as_of)
    yield from (view.line for view in _Lines(localiser).views(in_order(signatures).people[:most]))


class _Lines:
    """People as finished phrases; countries and phrases are looked up once for all of them."""

    def __init__(self, localiser: Localiser) -> None:
        self._localiser = localiser
        self._countries: dict[tuple[str, str], CountryView] = {}

    def views(self, people: Iterable[Individual]) -> Iterator[IndividualView]:
        for person in people:
            yield IndividualView(
                name=name_value(person.name),
                role=name_value(person.role) if person.role else None,
                place=name_value(person.place) if person.place else None,
                country=person.country,
                signed=person.day,
                line=self._line(person),
            )

    def _line(self, person: Individual) -> Value:
        """The name with a role, and with a place or else a country, as one phrase."""
        has_place = bool(person.place or person.country)
        if person.role:
            address = "person/titled/full" if has_place else "person/titled/name"
        elif has_place:
            address = "person/country"
        else:
            return name_value(person.name)
        values = {"name": person.name, "title": person.role or ""}
        values["country"] = person.place or self._country(person.country, address)
        return self._localiser.phrases.render(address, n=None, **values)

    def _country(self, code: str | None, address: str) -> str:
        """The name of a country in the language of a phrase."""
        if code is None:
            return ""
        language = self._localiser.phrases.language_of(address)
        key = (code, language)
        if key not in self._countries:
            narrowed = self._localiser.starting_at(language)
            self._countries[key] = country_view(code, narrowed)
        return self._countries[key].name.value
