"""Organisations as the directory and the lists of signatories show them."""

from collections.abc import Iterable
from typing import NamedTuple

from coalition import languages
from coalition.assets import PublishedLogo
from coalition.localise.as_of import has_signed
from coalition.localise.countries import country_view
from coalition.localise.fallback import Chain
from coalition.localise.localiser import Localiser, sort_by_names
from coalition.localise.values import name_value, prose_value
from coalition.model import Logo, Organisation
from coalition.views import CountryView, KindView, LogoView, OrganisationView, Value


def organisation_views(
    organisations: Iterable[Organisation], localiser: Localiser
) -> tuple[OrganisationView, ...]:
    """Organisations in the order of the localiser's language, each under its index heading."""
    language = localiser.language
    pairs = [
        (organisation_name(organisation, localiser.chain), organisation)
        for organisation in organisations
    ]
    in_order = sort_by_names(pairs, lambda pair: (pair[0].value, pair[1].id), language)
    headings = languages.index_headings([name.value for name, _ in in_order], language)
    shared = _views_in_common((organisation for _, organisation in in_order), localiser)
    return tuple(
        _organisation_view(organisation, name, heading, shared, localiser)
        for (name, organisation), heading in zip(in_order, headings, strict=True)
    )


class _SharedViews(NamedTuple):
    """What many organisations have in common, so that each is made once a language."""

    kinds: dict[str | None, KindView]
    countries: dict[str | None, CountryView]


def _views_in_common(organisations: Iterable[Organisation], localiser: Localiser) -> _SharedViews:
    codes = {organisation.country for organisation in organisations}
    return _SharedViews(
        kinds={
            kind.id: KindView(
                id=kind.id, label=localiser.prose(f"kinds/{kind.id}/label", kind.label)
            )
            for kind in localiser.dataset.campaign.kinds
        },
        countries={code: country_view(code, localiser) for code in codes if code is not None},
    )


def _organisation_view(
    organisation: Organisation,
    name: Value,
    heading: str,
    shared: _SharedViews,
    localiser: Localiser,
) -> OrganisationView:
    address = f"organisations/{organisation.id}"
    short = organisation.short_name
    names = (name.value, short) if short else (name.value,)
    return OrganisationView(
        id=organisation.id,
        name=name,
        short_name=name_value(short) if short else None,
        index=heading,
        country=shared.countries.get(organisation.country),
        website=website(organisation, localiser.chain),
        kind=shared.kinds.get(organisation.kind),
        tier=organisation.tier or "",
        joined=organisation.joined,
        logo=logo_view(organisation.logo, address, name, localiser),
        description=localiser.optional_prose(f"{address}/description", organisation.description),
        signed=tuple(
            signature.letter
            for signature in organisation.signed
            if has_signed(signature, localiser.as_of)
        ),
        found_by=" ".join(filter(None, map(languages.latin_spellings, names))),
    )


def organisation_name(organisation: Organisation, chain: Chain) -> Value:
    """The official name in the chain's language or one of its parents, else the name itself."""
    for tag in (chain.language, *languages.parents(chain.language)):
        if tag in organisation.names:
            return prose_value(organisation.names[tag], tag)
    return name_value(organisation.name)


def website(organisation: Organisation, chain: Chain) -> str | None:
    """The website's address; of several, the first for a language of the chain, else the first."""
    if not isinstance(organisation.website, dict):
        return organisation.website
    sites = organisation.website
    return next((sites[tag] for tag in chain.tags if tag in sites), next(iter(sites.values())))


def logo_view(
    logo: Logo | None, address: str, name: Value, localiser: Localiser
) -> LogoView | None:
    """A logo; one without a description of its own is described by the organisation's name."""
    if logo is None:
        return None
    alt = localiser.optional_prose(f"{address}/logo/alt", logo.alt) or name
    path = f"logos/{logo.file}"
    published = localiser.logos.get(logo.file) or PublishedLogo(path, None)
    width, height = published.size or (None, None)
    return LogoView(src=path, alt=alt, immutable=published.path, width=width, height=height)
