"""Counts and days inside letters, as each language writes them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition.campaign.changes import write_plan
from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.commands.show import show_record
from coalition.commands.update import plan_update
from coalition.fields import field_names, fill, fill_some
from coalition.localise import letter_view

LETTER = """---
title: Signed by {signatory_count}
kind: open-letter
date: 2021-03-01
fields:
  deadline: {label: Your deadline}
---
Organisations: {organisation_count}. Countries: {country_count}. On {date}, {{date}}, {deadline}.
"""


@pytest.fixture
def counted(tmp_path):
    data = tmp_path / "data"
    (data / "organisations").mkdir(parents=True)
    (data / "letters").mkdir()
    (data / "campaign.yaml").write_text(
        "id: x\ntitle: X\nlanguages: [en, de, pl, ar, hi]\ntiers: [{id: member, heading: Members}]\n"
        "as_of: 2024-01-01\n"
    )
    countries = ("FR", "DE", "international")
    (data / "signatures").mkdir()
    (data / "signatures/call.csv").write_text(
        "day,name,role,place,country,consent,list,count\n2023-05-01,,,,,,form,1100\n"
    )
    for number in range(12):
        country = f"country: {countries[number % 3]}\n"
        signed = "signed: [{letter: call}]\n" if number < 11 else ""
        place = data / f"organisations/o{number}.yaml"
        place.write_text(f"name: Org {number}\ntier: member\n{country}{signed}")
    (data / "letters/call.md").write_text(LETTER)
    return tmp_path


WRITTEN = {
    "en": ("Signed by 1,111", "Organisations: 12. Countries: 2. On 1 March 2021, {{date}}, {deadline}."),
    "de": ("Gezeichnet von 1.111", "Organisationen: 12. Länder: 2. Am 1. März 2021, {{date}}, {deadline}."),
    "pl": ("Podpisy: 1111", "Organizacje: 12. Kraje: 2. Dnia 1 marca 2021, {{date}}, {deadline}."),
}  # fmt: skip
TRANSLATED = {
    "de": ("Gezeichnet von {signatory_count}", "Organisationen: {organisation_count}. Länder: {country_count}. Am {date}, {{date}}, {deadline}."),
    "pl": ("Podpisy: {signatory_count}", "Organizacje: {organisation_count}. Kraje: {country_count}. Dnia {date}, {{date}}, {deadline}."),
}  # fmt: skip


def test_counts_and_days_are_written_as_the_language_of_the_text_does(counted):
    write_plan(counted, plan_update(counted), "update")
    for tag, (title, text) in TRANSLATED.items():
        path = counted / f"locales/{tag}/LC_MESSAGES/letter-call.po"
        before = path.read_text("utf-8")
        assert (
            "{signatory_count} stands for: how many have signed the letter; choose words" in before
        )
        after = before.replace(
            'msgid "Signed by {signatory_count}"\nmsgstr ""',
            f'msgid "Signed by {{signatory_count}}"\nmsgstr "{title}"',
        )
        empty = 'msgstr ""'
        end = after.index(empty, after.index("{organisation_count}"))
        path.write_text(f'{after[:end]}msgstr "{text}"{after[end + len(empty) :]}', "utf-8")
    build_campaign(counted)
    for tag, (title, text) in WRITTEN.items():
        view = json.loads((counted / f"build/v1/{tag}/letters/call.json").read_bytes())
        assert (view["title"]["value"], view["blocks"][0]["text"]["value"]) == (title, text)
    # A text that is not translated is in its own language, and so are its numbers.
    view = json.loads((counted / "build/v1/ar/letters/call.json").read_bytes())
    assert view["title"]["value"] == "Signed by 1,111"


def test_a_letters_own_field_wins_with_a_warning_and_a_day_must_be_there(counted):
    found = [f for f in check_campaign(counted) if f.code in ("L020", "L062")]
    assert [(f.code, f.line, f.message) for f in found] == [
        (
            "L062",
            6,
            "{deadline} is asked of readers, and not the last day on which it can be sent, written out",
        ),
    ]
    letter = counted / "data/letters/call.md"
    letter.write_text(LETTER.replace("date: 2021-03-01\n", ""))
    (found,) = [f for f in check_campaign(counted) if f.code == "L020"]
    assert (found.message, found.hint) == (
        "the field {date} is not defined",
        "Add `date` to the letter, or double the braces if they are meant as braces.",
    )


def test_individuals_are_among_those_who_signed(tmp_path):
    data = tmp_path / "data"
    for folder in ("organisations", "letters", "signatures"):
        (data / folder).mkdir(parents=True)
    (data / "campaign.yaml").write_text("id: x\ntitle: X\nlanguages: [en]\nas_of: 2024-01-01\n")
    (data / "letters/call.md").write_text(
        "---\ntitle: A call\nkind: open-letter\n---\nSignatures: {signatory_count}.\n"
    )
    (data / "organisations/oak.yaml").write_text("name: Oak\nsigned: [{letter: call}]\n")
    (data / "signatures/call.csv").write_text(
        "day,name,role,place,country,consent,list,count\n"
        "2023-05-01,,,,,,form,3\n"
        "2023-05-01,Ada Oak,,,,May we publish your name?,,\n"
        "2025-05-01,Ida Elm,,,,May we publish your name?,,\n"
    )
    build_campaign(tmp_path)
    letter = json.loads((tmp_path / "build/v1/en/letters/call.json").read_bytes())
    assert letter["blocks"][0]["text"]["value"] == "Signatures: 5."
    assert letter["individuals"]["count"] == 4


STOPS = {
    "bg": "24 ноември 2026\u202fг.",
    "en": "24 November 2026.",
    "hr": "24. studenoga 2026.",
    "hu": "2026. november 24.",
    "lt": "2026 m. lapkričio 24 d.",
    "sr": "24. новембар 2026.",
    "uk": "24 листопада 2026\u202fр.",
}


def test_a_day_at_the_end_of_a_sentence_has_one_full_stop(tmp_path):
    (tmp_path / "data/letters").mkdir(parents=True)
    tags = ", ".join(STOPS)
    (tmp_path / "data/campaign.yaml").write_text(f"id: x\ntitle: X\nlanguages: [{tags}]\n")
    for tag in STOPS:
        (tmp_path / f"data/letters/call-{tag}.md").write_text(
            f"---\ntitle: X\nkind: open-letter\nlanguage: {tag}\ndate: 2026-11-24\n---\n**{{date}}**.\n"
        )
    edition = show_record(tmp_path, "call-en", only=tuple(STOPS)).edition
    found = {
        source.language: letter_view(edition, source.language, source).text
        for source in edition.sources
    }
    assert found == STOPS


@given(
    st.text(st.sampled_from("{}ab_ é")),
    st.dictionaries(st.sampled_from("ab"), st.text(st.characters(exclude_characters="{}"))),
)
def test_what_is_filled_in_parts_is_what_is_filled_at_once(text, values):
    others = {name: "x" for name in field_names(text) if name not in values}
    assert fill(fill_some(text, values), others) == fill(text, values | others)
