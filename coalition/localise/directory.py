"""Who stands behind the campaign, for the readers of one language: directory.json's view."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from coalition import languages
from coalition.localise.fallback import name_value
from coalition.localise.people import (
    Reader,
    country_view,
    group_view,
    has_signed,
    in_order,
    logo_view,
    membership_on,
    organisation_name,
    person_line,
    telling_day,
    website,
)
from coalition.localise.phrasebook import Phrasebook
from coalition.model import Organisation, Person, Tier
from coalition.views import (
    CampaignView,
    CountPhrases,
    CountryEntry,
    CountryView,
    Counts,
    DirectoryView,
    KindView,
    LanguageView,
    OrganisationView,
    PersonView,
    RoleView,
    TierView,
    Value,
)

_ABROAD = "international"


def campaign_view(reader: Reader) -> CampaignView:
    """The campaign's title and summary."""
    campaign = reader.dataset.campaign
    return CampaignView(
        id=campaign.id,
        title=reader.prose("campaign/title", campaign.title),
        summary=reader.maybe("campaign/summary", campaign.summary),
        url=campaign.url,
    )


def language_view(language: str) -> LanguageView:
    """A language as it is named to its own readers."""
    return LanguageView(
        code=language, name=languages.autonym(language), dir=languages.direction(language)
    )


def directory_view(reader: Reader) -> DirectoryView:
    """The organisations with a tier and the people who endorsed, on the reader's day."""
    dataset, day = reader.dataset, reader.as_of
    organisations = organisation_views(
        (one for one in dataset.organisations.values() if is_listed(one, day)), reader
    )
    people = person_views(
        (one for one in dataset.people.values() if has_endorsed(one, day)), reader
    )
    countries = _country_entries(organisations, reader.language)
    return DirectoryView(
        campaign=campaign_view(reader),
        language=language_view(reader.language),
        as_of=reader.as_of,
        counts=_counts(
            len(organisations),
            sum(country.code != _ABROAD for country in countries),
            len(people),
            reader.phrases,
        ),
        tiers=tuple(_tier(tier, organisations, reader) for tier in reader.dataset.campaign.tiers),
        organisations=organisations,
        people=people,
        countries=countries,
    )


def is_listed(organisation: Organisation, day: datetime.date) -> bool:
    """Whether the directory of a day holds an organisation: a tier, joined, not left."""
    return (
        organisation.tier is not None
        and organisation.withdrawn is None
        and (organisation.joined is None or organisation.joined <= day)
        and (organisation.left is None or day < organisation.left)
    )


def has_endorsed(person: Person, day: datetime.date) -> bool:
    """Whether the directory of a day holds a person."""
    return (
        person.endorsed is not None
        and person.withdrawn is None
        and (person.endorsed.on is None or person.endorsed.on <= day)
    )


def organisation_views(
    organisations: Iterable[Organisation], reader: Reader
) -> tuple[OrganisationView, ...]:
    """Organisations in the order of the reader's language."""
    named = [(organisation_name(one, reader.chain), one) for one in organisations]
    ordered = in_order(named, lambda pair: (pair[0].value, pair[1].id), reader.language)
    headings = languages.index_headings([name.value for name, _ in ordered], reader.language)
    shared = _Shared(_kinds(reader), _countries((one for _, one in ordered), reader))
    return tuple(
        _organisation(organisation, name, heading, shared, reader)
        for (name, organisation), heading in zip(ordered, headings, strict=True)
    )


class _Shared(NamedTuple):
    """What many organisations have in common, viewed once a language."""

    kinds: dict[str, KindView]
    countries: dict[str | None, CountryView | None]


def _countries(
    organisations: Iterable[Organisation], reader: Reader
) -> dict[str | None, CountryView | None]:
    codes = {organisation.country for organisation in organisations}
    return {code: country_view(code, reader) for code in codes}


def _country_entries(
    organisations: Iterable[OrganisationView], language: str
) -> tuple[CountryEntry, ...]:
    """The countries of some organisations, those of no country in particular at the end."""
    found: dict[str, list[str]] = {}
    names = {}
    for organisation in organisations:
        if country := organisation.country:
            found.setdefault(country.code, []).append(organisation.id)
            names[country.code] = country.name
    ordered = in_order(found, lambda code: (names[code].value, code), language)
    return tuple(
        CountryEntry(code=code, name=names[code], organisations=tuple(found[code]))
        for code in sorted(ordered, key=lambda code: code == _ABROAD)
    )


def _kinds(reader: Reader) -> dict[str, KindView]:
    return {
        kind.id: KindView(id=kind.id, label=reader.prose(f"kinds/{kind.id}/label", kind.label))
        for kind in reader.dataset.campaign.kinds
    }


def _organisation(
    organisation: Organisation,
    name: Value,
    heading: str,
    shared: _Shared,
    reader: Reader,
) -> OrganisationView:
    address = f"organisations/{organisation.id}"
    short = organisation.short_name
    return OrganisationView(
        id=organisation.id,
        name=name,
        short_name=name_value(short) if short else None,
        index=heading,
        country=shared.countries[organisation.country],
        website=website(organisation, reader.chain),
        kind=shared.kinds.get(organisation.kind or ""),
        tier=organisation.tier or "",
        joined=organisation.joined,
        logo=logo_view(organisation.logo, address, name, reader),
        description=reader.maybe(f"{address}/description", organisation.description),
        signed=tuple(one.letter for one in organisation.signed if has_signed(one, reader.as_of)),
    )


def person_views(people: Iterable[Person], reader: Reader) -> tuple[PersonView, ...]:
    """People in the order of the reader's language."""
    ordered = in_order(people, _filing_names, reader.language)
    names = [_filing_names(person)[0] for person in ordered]
    headings = languages.index_headings(names, reader.language)
    return tuple(
        _person(person, heading, reader) for person, heading in zip(ordered, headings, strict=True)
    )


def _filing_names(person: Person) -> tuple[str, ...]:
    return person.family_name or person.name, person.name, person.id


def _person(person: Person, heading: str, reader: Reader) -> PersonView:
    address = f"people/{person.id}"
    membership = membership_on(person, telling_day(person, reader.as_of))
    groups = reader.dataset.groups
    return PersonView(
        id=person.id,
        name=name_value(person.name),
        index=heading,
        title=reader.maybe(f"{address}/title", person.title),
        country=country_view(person.country, reader),
        group=group_view(groups[membership.group], reader.chain.tags) if membership else None,
        party=name_value(membership.party) if membership and membership.party else None,
        line=person_line(person, reader),
        quote=reader.maybe(f"{address}/quote", person.quote),
        endorsed=person.endorsed.on if person.endorsed else None,
        role=_role(person.role, reader),
    )


def _role(role: str | None, reader: Reader) -> RoleView | None:
    if role == "mep":
        return RoleView(id=role, heading=reader.phrases.say("directory/people"))
    headings = {one.id: one.heading for one in reader.dataset.campaign.roles}
    if role is None or role not in headings:
        return None
    return RoleView(id=role, heading=reader.prose(f"roles/{role}/heading", headings[role]))


def _counts(organisations: int, countries: int, people: int, phrases: Phrasebook) -> Counts:
    return Counts(
        organisations=organisations,
        countries=countries,
        people=people,
        phrases=CountPhrases(
            organisations=phrases.say("count/organisations", n=organisations),
            countries=phrases.say("count/countries", n=countries),
            people=phrases.say("count/people", n=people),
        ),
    )


def _tier(tier: Tier, organisations: tuple[OrganisationView, ...], reader: Reader) -> TierView:
    members = [view for view in organisations if view.tier == tier.id]
    address = f"tiers/{tier.id}"
    direction = languages.direction(reader.language)
    names = [languages.isolate(view.name.value, direction) for view in members]
    sentence = languages.join_list(names, reader.language)
    return TierView(
        id=tier.id,
        heading=reader.prose(f"{address}/heading", tier.heading),
        intro=reader.maybe(f"{address}/intro", tier.intro),
        organisations=tuple(view.id for view in members),
        sentence=Value(value=sentence, lang=reader.language, dir=direction),
    )
