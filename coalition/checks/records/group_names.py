"""Checks of the names of political groups, as lists of people show them."""

from collections.abc import Iterator

from coalition.checks.records.record_file import RecordFile
from coalition.findings import Problem
from coalition.localise import fallback_chain, group_view
from coalition.model import Dataset, Group
from coalition.yamltext import KeyPlace

_LISTED = 3
"""How many languages a message names."""


def names_without_source(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R125: where one language of a group says where its names stand, every language does.

    What a group is called in a language is not translated but looked up. A name that somebody made
    up stands beside the official ones, and nobody tells them apart.

    Bad:
        # data/groups/left.yaml
        names:
          en: {short: The Left, source: "European Parliament, list of groups, 2021"}
          de: {short: Linke}
    Good:
        # data/groups/left.yaml
        names:
          en: {short: The Left, source: "European Parliament, list of groups, 2021"}
    """
    group = file.record
    if not isinstance(group, Group) or not any(names.source for names in group.names.values()):
        return
    for tag, names in group.names.items():
        if not names.source:
            yield Problem(
                f"nothing says where the group's names in {tag} stand",
                "Add `source`, or leave them out: readers see those of another language then.",
                KeyPlace(("names", tag), "key"),
            )


def long_among_short_names(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    """R126: a list of people has the short names of all groups, or those of none.

    Each person is listed with the short name of their group in the reader's language, or else in
    English or French. A group that has none is shown by its long name among short ones.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en]
        # data/groups/greens-efa.yaml
        names: {en: {short: Greens/EFA}}
        # data/groups/left.yaml
        names: {en: {name: The Left group in the European Parliament}}
        # data/people/ada.yaml
        name: Ada Ash
        memberships: [{group: greens-efa}]
        # data/people/eva.yaml
        name: Eva Elm
        memberships: [{group: left}]
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en]
        # data/groups/greens-efa.yaml
        names: {en: {short: Greens/EFA}}
        # data/groups/left.yaml
        names: {en: {short: The Left, name: The Left group in the European Parliament}}
        # data/people/ada.yaml
        name: Ada Ash
        memberships: [{group: greens-efa}]
        # data/people/eva.yaml
        name: Eva Elm
        memberships: [{group: left}]
    """
    group = file.record
    groups = _listed_groups(file.dataset)
    if not isinstance(group, Group) or group.id not in groups:
        return
    mixed: dict[str, str] = {}
    for language in file.dataset.campaign.languages:
        tags = fallback_chain(file.dataset.campaign, language).tags
        short_names = (_short_name(other, tags) for other in groups.values())
        beside = next((name for name in short_names if name), None)
        if beside and not _short_name(group, tags):
            mixed[language] = beside
    if mixed:
        beside = next(iter(mixed.values()))
        others = f" and {len(mixed) - _LISTED} more" if len(mixed) > _LISTED else ""
        yield Problem(
            f"the group's long name stands among short ones such as {beside}, "
            f"in {', '.join(list(mixed)[:_LISTED])}{others}",
            "Add its `short` in one of these, in English or in French.",
            KeyPlace(("names",), "key"),
        )


def _listed_groups(dataset: Dataset) -> dict[str, Group]:
    """The groups to which people belong, by their ids."""
    ids = {seat.group for person in dataset.people.values() for seat in person.memberships}
    return {id_: group for id_, group in dataset.groups.items() if id_ in ids}


def _short_name(group: Group, tags: tuple[str, ...]) -> str | None:
    """The short name that readers see, or None where they see a long one."""
    shown = group_view(group, tags).short.value
    return shown if any(names.short == shown for names in group.names.values()) else None
