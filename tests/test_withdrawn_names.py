"""Organisations that withdrew are found under whatever is left of their names."""

import datetime

from case_tables import each

from coalition.matching import Withdrawn, profile
from coalition.model import Organisation

_DAY = datetime.date(2026, 2, 1)
_GONE = Withdrawn(
    Organisation(id=id_, name=name, country=country, withdrawn=_DAY)
    for id_, name, country in (
        ("amigos-del-arbol", "Amigos del Árbol", "ES"),
        ("forest-guardians", "Forest Guardians", "GB"),
        ("tree-friends", "Association of Tree Friends", "GB"),
        ("gruene-hoefe", "Grüne Höfe Wien e.V.", "AT"),
        ("budget-2024", "Offener Haushalt 2024", "DE"),
    )
)


def _found(name: str, country: str | None) -> list[str]:
    row = profile(Organisation(id="proposed", name=name, country=country))
    return [record.id for record in _GONE.find(row)]


@each(
    ("name", "country", "id_"),
    [
        ("Amigos del Árbol A.C.", "ES", "amigos-del-arbol"),
        ("Amigos del Árbol S.A.", "ES", "amigos-del-arbol"),
        ("Amigos del Árbol S.L.", "ES", "amigos-del-arbol"),
        ("Amigos del Árbol A. C.", "MX", "amigos-del-arbol"),
        ("Amigos del Arbol, Asociación Civil", "MX", "amigos-del-arbol"),
        ("FORESTGUARDIANS UK", "GB", "forest-guardians"),
        ("Guardians Forest UK", "GB", "forest-guardians"),
        ("Forest Guardians (London)", "GB", "forest-guardians"),
        ("Forest Guardians, Leeds", None, "forest-guardians"),
        ("Forest Guardians – Leeds office", None, "forest-guardians"),
        ("Forest Gardians United Kingdom", "GB", "forest-guardians"),
        ("GuardiansForest plc", "GB", "forest-guardians"),
        ("Tree Friends Ireland", "IE", "tree-friends"),
        ("Tree Friends Northern Ireland", "GB", "tree-friends"),
        ("Grüne Höfe Österreich", "AT", "gruene-hoefe"),
        ("Gruene Hoefe GmbH", "DE", "gruene-hoefe"),
        ("F o r e s t Guardians", "GB", "forest-guardians"),
        ("Forestguardians.org", None, "forest-guardians"),
        ("Forest Guardians 2", "GB", "forest-guardians"),
        ("Forest Guardians International", None, "forest-guardians"),
        ("Forest Guardians for Clean Rivers", "GB", "forest-guardians"),
    ],
)
def test_a_withdrawn_organisation_is_found_by_its_bare_name(
    name: str, country: str | None, id_: str
) -> None:
    assert _found(name, country) == [id_]


@each(
    "name",
    [
        "Amigos del Mar S.L.",
        "Forest Keepers UK",
        "Forest Ireland",
        "Guardians",
        "Tree Planters Ireland",
        "London",
        "A.C.",
        "Offener Haushalt 2025",
    ],
)
def test_other_names_are_no_withdrawn_organisation(name: str) -> None:
    assert _found(name, None) == []
