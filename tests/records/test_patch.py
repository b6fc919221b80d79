"""Files of records are changed in one place, and every other byte stays."""

import datetime

import pytest
from case_tables import each

from coalition.model import Campaign, Membership, Organisation, Person, Signature
from coalition.records.patch import (
    with_items,
    with_language,
    with_membership_value,
    with_names,
    with_value,
)

OAK = Organisation(id="oak", name="Oak", names={"fr": "Chêne"})
ADA = Person(
    id="ada",
    name="Ada",
    memberships=(Membership(group="green", party="Oaks"),),
    signed=(Signature(letter="call"),),
)
CAMPAIGN = Campaign(id="c", title="C", languages=("en", "fr"))
ADAS = (
    "name: Ada # A.\nmemberships:\n  - group: green\n    party: Oaks\nsigned:\n  - letter: call\n"
)
HEAD = "id: c\ntitle: C\n"


@each(
    ("text", "expected"),
    [
        (with_value("name: Oak\ntier: a\n", OAK, "country", "IE"), "name: Oak\ncountry: IE\ntier: a\n"),
        (
            with_value("name: Oak\n", OAK, "tier", "a", ("# new",)),
            "name: Oak\n# new\ntier: a\n",
        ),
        (with_items("name: Oak\n", OAK, "aliases", []), "name: Oak\n"),
        (with_items("name: Oak\n", OAK, "aliases", ["A", "B"]), "name: Oak\naliases:\n  - A\n  - B\n"),
        (with_items(ADAS, ADA, "signed", [{"letter": "next"}]), ADAS + "  - letter: next\n"),
        (
            with_names("name: Oak\nnames:\n  fr: Chêne # !\n", OAK, {"fr": "X", "de": "Eiche"}, overwrite=False),
            "name: Oak\nnames:\n  fr: Chêne # !\n  de: Eiche\n",
        ),
        (
            with_names("name: Oak\nnames:\n  fr: Chêne # !\n", OAK, {"fr": "X"}, overwrite=True),
            "name: Oak\nnames:\n  fr: X # !\n",
        ),
        (with_membership_value(ADAS, ADA, 0, "party", "Elms"), ADAS.replace("Oaks", "Elms")),
        (
            with_membership_value(ADAS, ADA, 0, "until", datetime.date(2021, 3, 1)),
            ADAS.replace("Oaks\n", "Oaks\n    until: 2021-03-01\n"),
        ),
        (
            with_language(HEAD + "languages: [en, fr] # two\n", CAMPAIGN, "de"),
            HEAD + "languages: [en, fr, de] # two\n",
        ),
        (
            with_language(HEAD + "languages:\n- en\n- fr\n", CAMPAIGN, "de"),
            HEAD + "languages:\n- en\n- fr\n- de\n",
        ),
    ],
)  # fmt: skip
def test_one_place_changes_and_the_rest_stays(text, expected):
    assert text == expected


@pytest.mark.parametrize(
    ("text", "languages"),
    [("languages: &a [en, fr]\n", ("en",)), ("languages: en\n", ("en", "fr"))],
)
def test_a_list_that_does_not_read_as_expected_is_left(text, languages):
    campaign = Campaign(id="c", title="C", languages=languages)
    with pytest.raises(ValueError, match="languages"):
        with_language(HEAD + text, campaign, "de")
