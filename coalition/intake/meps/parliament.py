"""The political groups of the European Parliament, as its lists call them, and since when.

Codes are those of the Parliament's open data and of the archives of its lists; English names those
of the corporate bodies of the EU Vocabularies; days those of the sittings on which a group was
first or last there. A code that two groups have had depends on the day: GUE/NGL became The Left on
13 January 2021, and kept the old name behind the new one.
"""

import datetime

from coalition.dates import is_within
from coalition.intake.meps.ep_group import EpGroup, fold_group_name, group_names
from coalition.intake.meps.ep_group_phrases import (
    id_by_informal_name,
    ids_by_phrases,
    without_group_word,
)
from coalition.intake.meps.former_ep_groups import FORMER_GROUPS

RECENT_GROUPS = (
    EpGroup(
        "epp",
        "Group of the European People's Party (Christian Democrats)",
        "EPP",
        ("PPE", "EPP Group", "European People's Party"),
        translated=(
            "EVP",
            "ЕНП",
            "ELS",
            "ΕΛΚ",
            "ERP",
            "ELP",
            "ETP",
            "EPL",
            "EĽS",
        ),
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
        translated=(
            "Grüne/EFA",
            "Die Grünen/EFA",
            "Verdi/ALE",
            "Verdes/ALE",
            "Groenen/EVA",
            "De Groenen/EVA",
            "Gröna/EFA",
            "Grønne/EFA",
            "Zelení/ESA",
            "Zelení/EFA",
            "Zeleni/EFA",
            "Zeleni/ESS",
            "Zeleni/ESZ",
            "Zöldek/ESZA",
            "Zöldek/EFA",
            "Πράσινοι/ΕΕΣ",
            "Vihreät/EVA",
            "Vihreät/EFA",
            "Verzi/ALE",
            "Verzii/ALE",
            "Verds/ALE",
            "Ħodor/ALE",
            "Na Glasaigh/CSE",
            "De grønne/EFA",
            "De gröna/EFA",
            "Rohelised/EVL",
            "Yeşiller/EFA",
            "Зелені/ЄВА",
            "Зелени/ЕСА",
            "Zieloni/WSE",
            "Žalieji/ELA",
            "Zaļie/EBA",
            "Rohelised/EVF",
            "Зелените/ECA",
        ),
    ),
    EpGroup(
        "ecr",
        "European Conservatives and Reformists Group",
        "ECR",
        ("CRE", "European Conservatives and Reformists"),
        datetime.date(2009, 7, 14),
        translated=(
            "EKR",
            "ЕКР",
            "ΕΣΜ",
        ),
    ),
    EpGroup(
        "id",
        "Identity and Democracy Group",
        "ID",
        ("Identity and Democracy", "ID Group"),
        datetime.date(2019, 7, 2),
        datetime.date(2024, 7, 15),
        translated=("Identität und Demokratie",),
    ),
    EpGroup(
        "pfe",
        "Patriots for Europe Group",
        "PfE",
        ("Patriots", "Patriots for Europe"),
        datetime.date(2024, 7, 16),
        translated=(
            "Patriotas por Europa",
            "Patrioten für Europa",
        ),
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
        translated=(
            "Die Linke",
            "La Gauche",
            "La Sinistra",
            "La Izquierda",
            "A Esquerda",
            "L'Esquerra",
            "Ljevica",
            "Levica",
            "Ľavica",
            "Levice",
            "Lewica",
            "Stânga",
            "Vasemmisto",
            "Vasakpoolsed",
            "Kairieji",
            "Kreisie",
            "Baloldal",
            "Αριστερά",
            "Левицата",
            "An Eite Chlé",
            "Ix-Xellug",
            "Ліві",
        ),
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
        ("NA", "NA/NI", "Non-attached", "Non-inscrits", "Independent Members"),
        translated=(
            "fraktionslos",
            "Fraktionslose",
            "Non iscritti",
            "No inscritos",
            "Não inscritos",
            "НЧ",
        ),
    ),
)
"""Those that the Parliament has had since 2019."""

GROUPS = (*RECENT_GROUPS, *FORMER_GROUPS)


def find_ep_group(text: str, day: datetime.date) -> EpGroup | None:
    """The group with a name on a day; None where no group of that day is called so."""
    name = fold_group_name(text)
    return _find_named(name, day) or _find_described(name, day)


def _find_named(name: str, day: datetime.date) -> EpGroup | None:
    for group in GROUPS:
        existed = is_within(day, group.since, group.until)
        if existed and name in {*group.own, *map(fold_group_name, group.shared)}:
            return group
    return None


_PHRASES_SINCE = datetime.date(2019, 7, 2)
"""From when on a phrase tells of one group: before there were the EPP-ED and others."""


def _find_described(name: str, day: datetime.date) -> EpGroup | None:
    """The group that a folded name is of, with a word for a group, or in another language."""
    bare = without_group_word(name)
    if found := _find_named(bare, day) if bare != name else None:
        return found
    if day < _PHRASES_SINCE:
        return None
    _, *parts = group_names(name)
    if len({group.id for part in parts if (group := find_ep_group(part, day))}) > 1:
        # `Renew Europe (EPP)` names two.
        return None
    ids = ids_by_phrases(name) or {id_by_informal_name(bare)}
    there = [
        group
        for group in RECENT_GROUPS
        if group.id in ids and is_within(day, group.since, group.until)
    ]
    return there[0] if len(there) == 1 else None


def ep_group_ids(day: datetime.date) -> frozenset[str]:
    """The ids of the groups that the Parliament had on a day."""
    return frozenset(group.id for group in GROUPS if is_within(day, group.since, group.until))
