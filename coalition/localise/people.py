"""People as the directory, the recipients of letters and the lists of signatories show them."""

from collections.abc import Iterable

from coalition import languages
from coalition.localise.as_of import group_day, membership_on
from coalition.localise.countries import country_view
from coalition.localise.localiser import Localiser, sort_by_names
from coalition.localise.notes import with_note_of
from coalition.localise.values import name_value, prose_value
from coalition.model import Group, GroupName, Person
from coalition.views import GroupView, PersonView, RoleView, Value


def person_views(people: Iterable[Person], localiser: Localiser) -> tuple[PersonView, ...]:
    """People by family name in the order of the localiser's language, under index headings."""
    in_order = sort_by_names(people, sorting_names, localiser.language)
    names = [sorting_names(person)[0] for person in in_order]
    headings = languages.index_headings(names, localiser.language)
    return tuple(
        _person_view(person, heading, localiser)
        for person, heading in zip(in_order, headings, strict=True)
    )


def sorting_names(person: Person) -> tuple[str, str, str]:
    """The names by which a person is sorted: the family name where it is known, name and id."""
    return person.family_name or person.name, person.name, person.id


def _person_view(person: Person, heading: str, localiser: Localiser) -> PersonView:
    address = f"people/{person.id}"
    membership = membership_on(person, group_day(person, localiser.as_of))
    groups = localiser.dataset.groups
    return PersonView(
        id=person.id,
        name=name_value(person.name),
        index=heading,
        title=localiser.optional_prose(f"{address}/title", person.title),
        country=None if person.country is None else country_view(person.country, localiser),
        group=group_view(groups[membership.group], localiser.chain.tags) if membership else None,
        party=name_value(membership.party) if membership and membership.party else None,
        line=person_line(person, localiser),
        quote=localiser.optional_prose(f"{address}/quote", person.quote),
        endorsed=person.endorsed.on if person.endorsed else None,
        role=_role_view(person.role, localiser),
    )


def _role_view(role: str | None, localiser: Localiser) -> RoleView | None:
    if role == "mep":
        return RoleView(id=role, heading=localiser.phrases.render("directory/people"))
    headings = {entry.id: entry.heading for entry in localiser.dataset.campaign.roles}
    if role is None or role not in headings:
        return None
    return RoleView(id=role, heading=localiser.prose(f"roles/{role}/heading", headings[role]))


_LINGUA_FRANCA = ("en", "fr")


def group_view(group: Group, tags: tuple[str, ...]) -> GroupView:
    """A political group; each of its names in the first language of `tags` that has it.

    Else in English or French; a group with names in several other languages is shown by its id. A
    long name stands for a short one only where none of these languages has a short one, so that
    lists are of one style.
    """
    known = _readable_names(group, tags)
    names = (prose_value(text, tag) for tag, both in known if (text := both.name or both.short))
    name = next(names, name_value(group.id))
    short_names = (prose_value(both.short, tag) for tag, both in known if both.short)
    return GroupView(id=group.id, short=next(short_names, name), name=name)


def _readable_names(group: Group, tags: tuple[str, ...]) -> list[tuple[str, GroupName]]:
    # A Bulgarian name says nothing to Germans, unless the group has no other.
    only = tuple(group.names) if len(group.names) == 1 else ()
    order = dict.fromkeys((*tags, *_LINGUA_FRANCA, *only))
    return [(tag, group.names[tag]) for tag in order if tag in group.names]


def person_line(person: Person, localiser: Localiser) -> Value:
    """The finished phrase for a person: one whole phrase of the interface, filled.

    The names that fill it are in the phrase's own language, so that a phrase that had to be shown
    in another language is that language throughout.
    """
    if person.role == "mep":
        return _mep_line(person, localiser)
    address = _plain_line_address(person)
    if address is None:
        return name_value(person.name)
    narrowed = localiser.starting_at(localiser.phrases.language_of(address))
    title = narrowed.optional_prose(f"people/{person.id}/title", person.title)
    # A title that is translated in a later language only takes the whole line to that language.
    if title is not None and title.lang in narrowed.chain.tags[1:]:
        return person_line(person, narrowed.starting_at(title.lang))
    values = {"name": person.name, "title": title.value if title else ""}
    if person.country:
        values["country"] = country_view(person.country, narrowed).name.value
    return with_note_of(localiser.phrases.render(address, n=None, **values), title)


def _plain_line_address(person: Person) -> str | None:
    if person.title:
        return "person/titled/full" if person.country else "person/titled/name"
    return "person/country" if person.country else None


def _mep_line(person: Person, localiser: Localiser) -> Value:
    membership = membership_on(person, group_day(person, localiser.as_of))
    group = localiser.dataset.groups[membership.group] if membership else None
    form = {(True, True): "full", (True, False): "country", (False, True): "group"}.get(
        (person.country is not None, group is not None), "name"
    )
    address = _address_for_gender(f"person/mep/{form}", person, localiser)
    narrowed = localiser.starting_at(localiser.phrases.language_of(address))
    values = {"name": _titled_name(person, narrowed)}
    if person.country:
        values["country"] = country_view(person.country, narrowed).name.value
    if group:
        values["group"] = group_view(group, narrowed.chain.tags).short.value
    return localiser.phrases.render(address, n=None, **values)


def _titled_name(person: Person, localiser: Localiser) -> str:
    """The name with the title, where that is known in the language of the localiser.

    The role says who the person is in any case, so that a title that waits for its translation
    takes no line to another language.
    """
    title = localiser.optional_prose(f"people/{person.id}/title", person.title)
    if title is None:
        return person.name
    titled = localiser.phrases.render("person/titled/name", name=person.name, title=title.value)
    is_known = {title.lang, titled.lang} == {localiser.language}
    return titled.value if is_known else person.name


def _address_for_gender(address: str, person: Person, localiser: Localiser) -> str:
    """The phrase for a person's gender; the neutral one where only that is in a nearer language."""
    gendered, neutral = f"{address}/{person.gender}", f"{address}/neutral"
    tags = localiser.chain.tags
    of_gendered, of_neutral = map(localiser.phrases.language_of, (gendered, neutral))
    nearer = min(
        of_gendered, of_neutral, key=lambda tag: tags.index(tag) if tag in tags else len(tags)
    )
    return gendered if of_gendered == nearer else neutral
