"""A law: who withdrew never comes back by an import, however a list writes the name."""

import datetime
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coalition.campaign.snapshot import Snapshot
from coalition.commands.add import find_withdrawn
from coalition.commands.import_members import MembersImportOptions, plan_members_import
from coalition.commands.import_organisations import (
    OrganisationsImportOptions,
    plan_organisations_import,
)
from coalition.commands.import_outcome import Conversation
from coalition.files import Folder

CAMPAIGN = Folder(Path(__file__).parents[1] / "golden_imports/campaign")
GONE = "country: DE\nwebsite: https://gone.example\nwithdrawn: 2021-05-01\n"
DAY = datetime.date(2021, 6, 1)

ORGANISATIONS = (
    ("Łąki Śródmieścia", None),
    ("Verein für Wälder und Wege", "VWW"),
    ("Association des Chênes de l’Est", "ACE"),
    ("Noise Watch", "NW"),
    ("Σύλλογος Ελιάς", None),
    ("Рух за Ліси", None),
)
PEOPLE = ("Zoë Łąka-Buk", "Ida Maria Nowak", "Jörg Müller", "Ελένη Παππά")


def without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def reordered(text: str) -> str:
    first, *rest = text.split()
    return " ".join((*rest, first))


MARKS = st.sampled_from([str, str.upper, str.lower, without_accents, reordered])
BEHIND = st.sampled_from(["", " e.V.", " asbl", " z.s.", " (ABC)", " ry"])
COUNTRIES = st.sampled_from(["DE", "FR", ""])
SITES = st.sampled_from(["https://other.example", "https://gone.example", ""])


def planned(folder, sheet: str):
    options = OrganisationsImportOptions(on=DAY, overwrite=True)
    conversation = Conversation(lambda _: "overwrite")
    return plan_organisations_import(folder, "s.csv", sheet.encode(), options, conversation)


@settings(max_examples=15)
@given(st.sampled_from(ORGANISATIONS), st.lists(MARKS, max_size=2), BEHIND, COUNTRIES, SITES)
def test_an_organisation_that_withdrew_stays_so(gone, changes, behind, country, site):
    name, short = gone
    record = f"name: {name}\n{f'short_name: {short}' if short else ''}\n{GONE}"
    folder = CAMPAIGN.with_planned({"data/organisations/gone.yaml": record.encode()})
    spelt = name
    for change in changes:
        spelt = change(spelt)
    taken = planned(folder, f"Organisation;Country;Website\n{spelt}{behind};{country};{site}\n")
    assert [outcome.status for outcome in taken.outcomes] == ["refused"]
    assert taken.outcomes[0].detail.startswith(f"{name} (gone) withdrew on 2021-05-01, and nobody")
    assert taken.plan.changes == ()


@pytest.mark.parametrize("row", ["VWW;DE;", "VWW – Verein;;", "ACE;FR;", "NW;;"])
def test_nor_does_it_come_back_under_its_short_name(row):
    records = {
        f"data/organisations/gone-{at}.yaml": f"name: {name}\nshort_name: {short}\n{GONE}".encode()
        for at, (name, short) in enumerate(ORGANISATIONS)
        if short
    }
    taken = planned(CAMPAIGN.with_planned(records), f"Organisation;Country;Website\n{row}\n")
    assert (taken.outcomes[0].status, taken.plan.changes) == ("refused", ())


def test_another_of_the_name_that_somebody_added_is_imported_as_ever():
    records = {
        "data/organisations/gone.yaml": f"name: Noise Watch\n{GONE}".encode(),
        "data/organisations/noise.yaml": (
            b"name: Noise Watch\ncountry: IE\ndistinct_from: [gone]\nsource: x\n"
        ),
    }
    sheet = "Organisation;Country;Website\nNoise Watch;IE;https://noise.example\n"
    taken = planned(CAMPAIGN.with_planned(records), sheet)
    assert [(one.status, one.id, one.detail) for one in taken.outcomes] == [
        ("update", "noise", "website")
    ]


@settings(max_examples=10)
@given(st.sampled_from(PEOPLE), st.lists(MARKS, max_size=2), COUNTRIES)
def test_a_member_of_parliament_who_withdrew_stays_so(name, changes, country):
    id_ = {"Zoë Łąka-Buk": "zoe-laka-buk", "Ida Maria Nowak": "ida-maria-nowak-pl"}.get(name)
    id_ = id_ or {"Jörg Müller": "jorg-muller-2", "Ελένη Παππά": "eleni-pappa"}[name]
    path = f"data/people/{id_}.yaml"
    folder = CAMPAIGN.with_planned({path: b"withdrawn: 2021-05-01\n"})
    spelt = name
    for change in changes:
        spelt = change(spelt)
    sheet = f"MEP id;Name;Country\n7;{spelt};{country or 'Poland'}\n"
    options = MembersImportOptions(on=DAY, overwrite=True)
    taken = plan_members_import(folder, "m.csv", sheet.encode(), options, lambda _: "overwrite")
    assert [outcome.status for outcome in taken.outcomes] == ["refused"]
    assert taken.outcomes[0].detail.startswith(f"{id_} withdrew on 2021-05-01, and nobody")
    assert taken.plan.changes == ()
    gone = find_withdrawn(Snapshot(folder), spelt)
    assert gone is not None
    assert gone.id == id_
