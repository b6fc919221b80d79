"""Organisations and people as the directory and the lists of signatories show them."""

import datetime
from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec

from coalition import languages
from coalition.catalogs import Key
from coalition.localise.fallback import Answers, Chain, answer, name_value, value
from coalition.localise.phrasebook import Phrasebook
from coalition.messages import DIRECTORY
from coalition.model import (
    Dataset,
    Group,
    GroupName,
    Logo,
    Membership,
    Organisation,
    Person,
    Signature,
)
from coalition.views import CountryView, GroupView, LogoView, Value

T = TypeVar("T")
_ABROAD = "international"


class Reader(msgspec.Struct, frozen=True):
    """Who reads: one language, with all that is needed to put things into it."""

    dataset: Dataset
    answers: Answers
    chain: Chain
    phrases: Phrasebook
    as_of: datetime.date

    @property
    def language(self) -> str:
        """The reader's language."""
        return self.chain.language

    def prose(self, address: str, text: str) -> Value:
        """A text of the directory's records, by its address."""
        source = self.dataset.campaign.source_language
        forms, tag = answer(self.answers, self.chain, DIRECTORY, source, Key(address, text))
        return value(forms[0], tag)

    def maybe(self, address: str, text: str | None) -> Value | None:
        """A text of the directory's records that may not be there."""
        return None if text is None else self.prose(address, text)


def in_order(items: Iterable[T], name_of: Callable[[T], tuple[str, ...]], language: str) -> list[T]:
    """Items in the order of their names in a language; the last name is the tie-break."""
    key = languages.sort_key(language)

    def order(item: T) -> tuple[list[bytes], tuple[str, ...]]:
        names = name_of(item)
        return [key(name) for name in names], names

    return sorted(items, key=order)


def organisation_name(organisation: Organisation, chain: Chain) -> Value:
    """The official name in the reader's language or one of its parents, else the name itself."""
    for tag in (chain.language, *languages.parents(chain.language)):
        if tag in organisation.names:
            return value(organisation.names[tag], tag)
    return name_value(organisation.name)


def website(organisation: Organisation, chain: Chain) -> str | None:
    """The address for the reader's language; among several, the first of the chain that has one."""
    if not isinstance(organisation.website, dict):
        return organisation.website
    sites = organisation.website
    return next((sites[tag] for tag in chain.tags if tag in sites), next(iter(sites.values())))


def country_view(code: str | None, reader: Reader) -> CountryView | None:
    """A country with its name in the reader's language."""
    if code is None:
        return None
    if code == _ABROAD:
        return CountryView(code=code, name=reader.phrases.say("country/international"))
    text, tag = _country_name(code, reader.chain.tags)
    return CountryView(code=code, name=value(text, tag) if tag else name_value(text))


def _country_name(code: str, tags: Iterable[str]) -> tuple[str, str | None]:
    for tag in tags:
        name = languages.country_name(code, tag)
        if name is not None:
            return name, tag
    return code, None


def logo_view(logo: Logo | None, address: str, name: Value, reader: Reader) -> LogoView | None:
    """A logo; without a description of its own it is described by the name."""
    if logo is None:
        return None
    alt = reader.maybe(f"{address}/logo/alt", logo.alt) or name
    return LogoView(src=f"logos/{logo.file}", alt=alt)


def group_view(group: Group, tags: tuple[str, ...]) -> GroupView:
    """A political group's names in the first language that has each."""
    name = _group_name(group, tags, lambda names: names.name or names.short)
    short = _group_name(group, tags, lambda names: names.short or names.name)
    return GroupView(id=group.id, short=short, name=name)


def _group_name(
    group: Group, tags: tuple[str, ...], choose: Callable[[GroupName], str | None]
) -> Value:
    for tag in dict.fromkeys((*tags, *group.names)):
        text = choose(group.names[tag]) if tag in group.names else None
        if text:
            return value(text, tag)
    return name_value(group.id)


def membership_on(person: Person, day: datetime.date) -> Membership | None:
    """The membership that holds on a day: of several the last one listed."""
    holding = [
        membership
        for membership in person.memberships
        if (membership.from_ is None or membership.from_ <= day)
        and (membership.until is None or day <= membership.until)
    ]
    return holding[-1] if holding else None


def telling_day(person: Person, as_of: datetime.date) -> datetime.date:
    """The day whose group is shown: that of the endorsement where it is known."""
    endorsed = person.endorsed.on if person.endorsed else None
    return endorsed or as_of


def has_signed(signature: Signature, day: datetime.date) -> bool:
    """Whether a signature stood by a day; one without a date has always stood."""
    return signature.on is None or signature.on <= day


def person_line(person: Person, reader: Reader) -> Value:
    """The finished phrase for a person: one whole phrase of the interface, filled.

    The names that fill it are in the phrase's own language, so that a phrase that had to be shown
    in another language is that language throughout.
    """
    if person.role == "mep":
        return _mep_line(person, reader)
    address = _plain_line_address(person)
    if address is None:
        return name_value(person.name)
    tags = _from(reader.chain.tags, reader.phrases.language_of(address))
    there = _asking(reader, tags)
    title = there.maybe(f"people/{person.id}/title", person.title)
    if title is not None and title.lang in tags[1:]:
        return person_line(person, _asking(reader, _from(tags, title.lang)))
    values = {"name": person.name, "title": title.value if title else ""}
    if person.country:
        values["country"] = _country_text(person.country, there)
    return reader.phrases.say(address, n=None, **values)


def _asking(reader: Reader, tags: tuple[str, ...]) -> Reader:
    """The reader, asking only some languages of the chain."""
    chain = Chain(reader.language, tags)
    phrases = msgspec.structs.replace(reader.phrases, chain=chain)
    return msgspec.structs.replace(reader, chain=chain, phrases=phrases)


def _plain_line_address(person: Person) -> str | None:
    if person.title:
        return "person/titled/full" if person.country else "person/titled/name"
    return "person/country" if person.country else None


def _mep_line(person: Person, reader: Reader) -> Value:
    membership = membership_on(person, telling_day(person, reader.as_of))
    group = reader.dataset.groups[membership.group] if membership else None
    form = {(True, True): "full", (True, False): "country", (False, True): "group"}.get(
        (person.country is not None, group is not None), "name"
    )
    address = _gendered(f"person/mep/{form}", person, reader)
    tags = _from(reader.chain.tags, reader.phrases.language_of(address))
    values = {"name": person.name}
    if person.country:
        there = msgspec.structs.replace(reader, chain=Chain(reader.language, tags))
        values["country"] = _country_text(person.country, there)
    if group:
        values["group"] = group_view(group, tags).short.value
    return reader.phrases.say(address, n=None, **values)


def _gendered(address: str, person: Person, reader: Reader) -> str:
    """The phrase for a person's gender; the neutral one where only that is in a nearer language."""
    wanted, neutral = f"{address}/{person.gender}", f"{address}/neutral"
    tags = reader.chain.tags
    languages_said = [reader.phrases.language_of(option) for option in (wanted, neutral)]
    nearer = min(languages_said, key=lambda tag: tags.index(tag) if tag in tags else len(tags))
    return wanted if languages_said[0] == nearer else neutral


def _from(tags: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The rest of a chain from a language on."""
    return tags[tags.index(language) :] if language in tags else (language,)


def _country_text(code: str, reader: Reader) -> str:
    found = country_view(code, reader)
    return found.name.value if found else ""
