"""Who supports the campaign, for the readers of one language: directory.json's view."""

from coalition import languages
from coalition.localise.as_of import has_endorsed, is_listed
from coalition.localise.countries import INTERNATIONAL, country_entries
from coalition.localise.localiser import Localiser
from coalition.localise.organisations import organisation_views
from coalition.localise.people import person_views
from coalition.localise.phrasebook import Phrasebook
from coalition.localise.values import prose_value
from coalition.model import Tier
from coalition.views import (
    CampaignView,
    CountPhrases,
    Counts,
    DirectoryView,
    LanguageView,
    OrganisationView,
    TierView,
)


def campaign_view(localiser: Localiser) -> CampaignView:
    """The campaign's title and summary."""
    campaign = localiser.dataset.campaign
    return CampaignView(
        id=campaign.id,
        title=localiser.prose("campaign/title", campaign.title),
        summary=localiser.optional_prose("campaign/summary", campaign.summary),
        url=campaign.url,
    )


def language_view(language: str) -> LanguageView:
    """A language as it is named to its own readers."""
    return LanguageView(
        code=language, name=languages.autonym(language), dir=languages.direction(language)
    )


def directory_view(localiser: Localiser) -> DirectoryView:
    """The organisations with a tier and the people who endorsed, on the localiser's day."""
    dataset, day = localiser.dataset, localiser.as_of
    organisations = organisation_views(
        (record for record in dataset.organisations.values() if is_listed(record, day)), localiser
    )
    people = person_views(
        (record for record in dataset.people.values() if has_endorsed(record, day)), localiser
    )
    countries = country_entries(organisations, localiser.language)
    return DirectoryView(
        campaign=campaign_view(localiser),
        language=language_view(localiser.language),
        as_of=day,
        counts=_counts(
            len(organisations),
            sum(country.code != INTERNATIONAL for country in countries),
            len(people),
            localiser.phrases,
        ),
        tiers=tuple(_tier_view(tier, organisations, localiser) for tier in dataset.campaign.tiers),
        organisations=organisations,
        people=people,
        countries=countries,
    )


def _counts(organisations: int, countries: int, people: int, phrases: Phrasebook) -> Counts:
    return Counts(
        organisations=organisations,
        countries=countries,
        people=people,
        phrases=CountPhrases(
            organisations=phrases.render("count/organisations", n=organisations),
            countries=phrases.render("count/countries", n=countries),
            people=phrases.render("count/people", n=people),
        ),
    )


def _tier_view(
    tier: Tier, organisations: tuple[OrganisationView, ...], localiser: Localiser
) -> TierView:
    members = [view for view in organisations if view.tier == tier.id]
    address = f"tiers/{tier.id}"
    direction = languages.direction(localiser.language)
    names = [languages.isolate(view.name.value, direction) for view in members]
    sentence = languages.join_list(names, localiser.language)
    return TierView(
        id=tier.id,
        heading=localiser.prose(f"{address}/heading", tier.heading),
        intro=localiser.optional_prose(f"{address}/intro", tier.intro),
        organisations=tuple(view.id for view in members),
        sentence=prose_value(sentence, localiser.language),
    )
