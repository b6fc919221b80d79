"""What nobody may see yet, or any more, is in no file of a build."""

import json
import re

import pytest

from coalition.campaign.changes import write_plan
from coalition.commands.build import build_campaign
from coalition.commands.update import plan_update

CAMPAIGN = (
    "id: x\ntitle: X\nlanguages: [en, fr]\nas_of: 2024-01-01\n"
    "tiers: [{id: member, heading: Members}]\n"
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>Secret Oak</title></svg>'
ORGANISATION = (
    "name: Secret Oak\ntier: member\ndescription: Secret words.\nsource: x, 2021\n"
    "logo: {file: secret-oak.svg, alt: Secret Oak in black}\n"
)
PERSON = "name: Secret Ada\ntitle: Secret minister\n"
HIDDEN = {
    "withdrawn": "withdrawn: 2023-01-01\n",
    "not joined yet": "joined: 2024-05-01\n",
    "left": "left: 2023-06-01\n",
}


@pytest.fixture
def campaign(tmp_path):
    for folder in ("organisations", "people", "logos"):
        (tmp_path / "data" / folder).mkdir(parents=True)
    (tmp_path / "data/campaign.yaml").write_text(CAMPAIGN, "utf-8")
    (tmp_path / "data/logos/secret-oak.svg").write_text(SVG, "utf-8")
    return tmp_path


def built(root):
    """All bytes of the build, with the names of its files."""
    write_plan(root, plan_update(root), "update")
    for place in root.glob("locales/fr/LC_MESSAGES/*.po"):
        text = place.read_text("utf-8")
        place.write_text(
            re.sub(r'msgid "(.*[^"])"\nmsgstr ""', r'msgid "\1"\nmsgstr "\1 fr"', text)
        )
    build_campaign(root)
    places = [place for place in (root / "build").rglob("*") if place.is_file()]
    names = "\n".join(map(str, places)).encode()
    return names + b"".join(place.read_bytes() for place in places)


@pytest.mark.parametrize("why", HIDDEN)
def test_nothing_of_an_organisation_that_is_not_listed_is_published(campaign, why):
    place = campaign / "data/organisations/secret-oak.yaml"
    place.write_text(ORGANISATION, "utf-8")
    assert b"Secret words. fr" in built(campaign)
    place.write_text(ORGANISATION + HIDDEN[why], "utf-8")
    made = built(campaign)
    assert not re.search(rb"(?i)secret.oak|secret words", made)


def test_nothing_of_a_person_who_endorsed_nothing_is_published(campaign):
    place = campaign / "data/people/ada.yaml"
    place.write_text(
        PERSON + "endorsed: {on: 2021-01-01, source: fictional}\nquote: Secret words.\n", "utf-8"
    )
    assert b"Secret minister fr" in built(campaign)
    place.write_text(PERSON, "utf-8")
    assert b"Secret" not in built(campaign)


def test_of_a_recipient_the_title_is_published(campaign):
    (campaign / "data/letters").mkdir()
    (campaign / "data/people/ada.yaml").write_text(PERSON + "email: ada@parl.example\n", "utf-8")
    (campaign / "data/letters/call.md").write_text(
        "---\ntitle: A call\nkind: email\nsubject: A call\nto: [{person: ada}]\n---\nDear Ada.\n"
    )
    assert b"Secret minister fr" in built(campaign)
    letter = json.loads((campaign / "build/v1/en/letters/call.json").read_bytes())
    assert letter["to"][0]["name"]["value"].startswith("Secret Ada")
