"""The political groups of the European Parliament, as its lists call them, and since when.

Codes are those of the Parliament's open data and of the archives of its lists; English names those
of the corporate bodies of the EU Vocabularies; days those of the sittings on which a group was
first or last there. A code that two groups have had depends on the day: GUE/NGL became The Left on
13 January 2021, and kept the old name behind the new one.
"""

import datetime
from typing import NamedTuple

from coalition import languages
from coalition.dates import is_within


class EpGroup(NamedTuple):
    """A political group."""

    id: str
    """The id of a record that is made for it."""

    name: str
    """In English."""

    short: str
    """In English."""

    codes: tuple[str, ...]
    """What else lists call it, in their languages."""

    since: datetime.date | None = None
    until: datetime.date | None = None

    shared: tuple[str, ...] = ()
    """Codes that are another group's at other times."""

    @property
    def own(self) -> frozenset[str]:
        """What only this group is called, as `fold_group_name` writes it."""
        return frozenset(map(fold_group_name, (self.name, self.short, self.id, *self.codes)))


GROUPS = (
    EpGroup(
        "epp",
        "Group of the European People's Party (Christian Democrats)",
        "EPP",
        ("PPE", "EPP Group", "European People's Party"),
    ),
    EpGroup(
        "s-d",
        "Group of the Progressive Alliance of Socialists and Democrats in the European Parliament",
        "S&D",
        (
            "SD",
            "S-D",
            "Socialists and Democrats",
            "Progressive Alliance of Socialists and Democrats",
        ),
        datetime.date(2009, 7, 14),
    ),
    EpGroup(
        "renew",
        "Renew Europe Group",
        "Renew Europe",
        ("Renew", "RE"),
        datetime.date(2019, 7, 2),
    ),
    EpGroup(
        "greens-efa",
        "Group of the Greens/European Free Alliance",
        "Greens/EFA",
        ("Verts/ALE", "Greens-EFA", "The Greens/EFA", "Greens/European Free Alliance"),
        datetime.date(1999, 7, 20),
    ),
    EpGroup(
        "ecr",
        "European Conservatives and Reformists Group",
        "ECR",
        ("CRE", "European Conservatives and Reformists"),
        datetime.date(2009, 7, 14),
    ),
    EpGroup(
        "id",
        "Identity and Democracy Group",
        "ID",
        ("Identity and Democracy", "ID Group"),
        datetime.date(2019, 7, 2),
        datetime.date(2024, 7, 15),
    ),
    EpGroup(
        "pfe",
        "Patriots for Europe Group",
        "PfE",
        ("Patriots", "Patriots for Europe"),
        datetime.date(2024, 7, 16),
    ),
    EpGroup(
        "esn",
        "Europe of Sovereign Nations Group",
        "ESN",
        ("Europe of Sovereign Nations",),
        datetime.date(2024, 7, 16),
    ),
    EpGroup(
        "left",
        "The Left group in the European Parliament - GUE/NGL",
        "The Left",
        ("The Left in the European Parliament",),
        datetime.date(2021, 1, 13),
        shared=("GUE/NGL", "GUE-NGL"),
    ),
    EpGroup(
        "gue-ngl",
        "Confederal Group of the European United Left - Nordic Green Left",
        "GUE/NGL",
        ("GUE-NGL",),
        datetime.date(1995, 1, 6),
        datetime.date(2021, 1, 12),
    ),
    EpGroup(
        "ni",
        "Non-attached Members",
        "NI",
        ("NA", "Non-attached", "Non-inscrits", "Independent Members"),
    ),
)


def find_ep_group(text: str, day: datetime.date) -> EpGroup | None:
    """The group with a name on a day; None where no group of that day is called so."""
    name = fold_group_name(text)
    for group in GROUPS:
        existed = is_within(day, group.since, group.until)
        if existed and name in {*group.own, *map(fold_group_name, group.shared)}:
            return group
    return None


def fold_group_name(name: str) -> str:
    """A group's name without case, accents, kinds of dashes, and the spaces around marks."""
    letters = languages.romanise(name).casefold().replace("–", "-").replace("’", "'")
    words = letters.replace("-", " - ").replace("/", " / ").split()
    return " ".join(words).removeprefix("the ")
