"""What an e-mail to send does with its fields and languages: checks, and what goes out."""

import json

import pytest

from coalition.campaign.changes import write_plan
from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.commands.update import plan_update
from coalition.localise import day_counts, edition

LETTER = """---
title: A call
kind: email
subject: Stop it{}
to: [{}]
{}---
{}
"""
TOWN = "fields: {town: {label: Your town, required: false}}\n"
OFFICE = "{name: Office, email: office@example.org}"


@pytest.fixture
def campaign_of(tmp_path):
    def make(letter, people=None):
        (tmp_path / "data/letters").mkdir(parents=True)
        (tmp_path / "data/people").mkdir()
        (tmp_path / "data/campaign.yaml").write_text(
            "id: x\ntitle: X\nlanguages: [en, fr, pl, el]\n", "utf-8"
        )
        (tmp_path / "data/letters/call.md").write_text(letter, "utf-8")
        for id_, languages in (people or {}).items():
            text = f"name: {id_}\nemail: {id_}@example.org\nrole: mep\n"
            text += f"languages: [{', '.join(languages)}]\n" if languages else ""
            (tmp_path / f"data/people/{id_}.yaml").write_text(text, "utf-8")
        return tmp_path

    return make


FIELDS = {
    "a field shares its line": (
        ("", OFFICE, TOWN, "I live in {town} and ask."),
        [(8, "where {town} stays empty, its whole line is left out: I live in {town} and ask.")],
    ),
    "a field has a line of its own": (("", OFFICE, TOWN, "I ask.\n\n{town}"), []),
    "a field has a line of a paragraph": (("", OFFICE, TOWN, "I ask.\\\n{town}"), []),
    "a field is alone in its row": (("", OFFICE, TOWN, "|I|\n|-|\n|{town}|"), []),
    "a field shares its row": (
        ("", OFFICE, TOWN, "|I|ask|\n|-|-|\n|in|{town}|"),
        [(10, "where {town} stays empty, its whole line is left out: in | {town}")],
    ),
    "a field stands in the subject": (
        (" in {town}", OFFICE, TOWN, "I ask."),
        [(4, "where {town} stays empty, the subject has its label in brackets")],
    ),
    "a field shares a line of the short version": (
        ("", OFFICE, f"short: People in {{town}} ask.\n{TOWN}", "I ask.\n\n{town}"),
        [(6, "where {town} stays empty, its whole line is left out: People in {town} ask.")],
    ),
}


@pytest.mark.parametrize(("parts", "told"), FIELDS.values(), ids=FIELDS)
def test_an_optional_field_takes_nothing_along_unasked(campaign_of, parts, told):
    found = check_campaign(campaign_of(LETTER.format(*parts)))
    assert [(one.line, one.message) for one in found if one.code == "L048"] == told


KINDS = {
    "nothing to choose": (
        "side: {label: S, kind: choice}",
        [(7, "{side} is chosen from a list, and has no choices")],
    ),
    "one choice": (
        "side: {label: S, kind: choice, choices: [{id: sun, label: sun}]}",
        [(7, "{side} is chosen from a list, and has one choice")],
    ),
    "choices of what is written": (
        "side: {label: S, choices: [{id: sun, label: sun}, {id: shade, label: shade}]}",
        [(7, "{side} has choices, and its kind is no choice")],
    ),
    "the same twice": (
        "side: {label: S, kind: choice, choices: [{id: sun, label: sun}, {id: sun, label: sun}]}",
        [(7, "two choices of {side} have the same `id`"),
         (7, "two choices of {side} have the same `label`")],
    ),
    "a recipient’s address": (
        "side: {label: S, kind: choice, choices: [{id: a, label: a}, {id: b, label: b}]}",
        [(7, "{side} gives a recipient’s address, which nobody chooses")],
    ),
    "an address in the text": ("side: {label: S, kind: email}", []),
    "one of two": (
        "side: {label: S, kind: choice, choices: [{id: sun, label: sun}, {id: shade, label: no}]}",
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("field", "told"), KINDS.values(), ids=KINDS)
def test_a_field_has_choices_where_it_is_one(campaign_of, field, told):
    asked = any("address" in message for _, message in told)
    to = "{field: side, label: Whom}" if asked else OFFICE
    found = check_campaign(campaign_of(LETTER.format("", to, f"fields:\n  {field}\n", "I: {side}")))
    assert [(one.line, one.message) for one in found if one.code == "L064"] == told


LANGUAGES = {
    "one who reads French first": ("recipient", {"ada": ["fr", "en"]}, "fr", []),
    "one who reads what is not translated": ("recipient", {"ada": ["el", "fr"]}, "fr", []),
    "two with a language in common": ("recipient", {"ada": ["pl", "fr"], "bo": ["fr"]}, "fr", []),
    "two with none in common": (
        "recipient",
        {"ada": ["fr"], "bo": ["pl"]},
        "en",
        ["the recipients read no language in common, and all get the same e-mail"],
    ),
    "one of whom nothing is known": (
        "recipient",
        {"ada": []},
        "en",
        ["no recipient's record says in which languages the person reads"],
    ),
    "a language of the campaign": ("pl", {"ada": []}, "pl", []),
    "a language that is not complete": ("el", {"ada": []}, "en", []),
    "a language of nobody": (
        "it",
        {"ada": []},
        "en",
        ["it is not one of the campaign's languages"],
    ),
}


@pytest.mark.parametrize(("send_in", "people", "sent", "told"), LANGUAGES.values(), ids=LANGUAGES)
def test_a_letter_goes_out_in_a_language_that_is_complete_and_common(
    campaign_of, send_in, people, sent, told
):
    to = ", ".join(f"{{person: {id_}}}" for id_ in people)
    root = campaign_of(LETTER.format("", to, f"send_in: {send_in}\n", "Please."), people)
    write_plan(root, plan_update(root), "update")
    for tag, texts in {
        "fr": ("Un appel", "Assez", "S’il vous plaît."),
        "pl": ("A", "B", "C."),
    }.items():
        path = root / f"locales/{tag}/LC_MESSAGES/letter-call.po"
        text = path.read_text("utf-8")
        for source, translation in zip(("A call", "Stop it", "Please."), texts, strict=True):
            text = text.replace(f'"{source}"\nmsgstr ""', f'"{source}"\nmsgstr "{translation}"')
        path.write_text(text, "utf-8")
    assert [one.message for one in check_campaign(root) if one.code == "L049"] == told
    build_campaign(root)
    for tag in ("en", "fr", "pl", "el"):
        view = json.loads((root / f"build/v1/{tag}/letters/call.json").read_bytes())
        assert view["sent"]["language"]["code"] == sent


@pytest.mark.parametrize(
    ("translation", "told"),
    [
        ("De {town}, je le demande.", ["De {town}, je le demande."]),
        ('{town}\\\\\\n"\n"Je le demande.', []),
        ('De {town}\\\\\\n"\n"Je le demande.', []),
        ("{town}", []),
    ],
)
def test_a_translation_takes_no_sentence_away(campaign_of, translation, told):
    letter = LETTER.format("", OFFICE, f"send_in: fr\n{TOWN}", "{town}\\\nI ask.")
    root = campaign_of(letter)
    write_plan(root, plan_update(root), "update")
    path = root / "locales/fr/LC_MESSAGES/letter-call.po"
    text = path.read_text("utf-8")
    for source, answer in {"A call": "Appel", "Stop it": "Assez", "Your town": "Ville"}.items():
        text = text.replace(f'"{source}"\nmsgstr ""', f'"{source}"\nmsgstr "{answer}"')
    start = text.index('msgstr ""', text.index('"{town}'))
    path.write_text(
        text[:start] + f'msgstr "{translation}"' + text[start + len('msgstr ""') :], "utf-8"
    )
    found = [one for one in check_campaign(root) if one.code == "L063"]
    assert [(one.path, one.message.partition(": ")[2]) for one in found] == [
        ("locales/fr/LC_MESSAGES/letter-call.po", line) for line in told
    ]


@pytest.mark.parametrize("body", ["I ask.\n\n{town}", "1. {town}\n2. I ask."])
def test_a_word_beside_a_field_that_stands_alone_goes_with_it(campaign_of, body):
    root = campaign_of(LETTER.format("", OFFICE, f"send_in: fr\n{TOWN}", body))
    write_plan(root, plan_update(root), "update")
    path = root / "locales/fr/LC_MESSAGES/letter-call.po"
    text = path.read_text("utf-8")
    answers = {
        "A call": "Appel",
        "Stop it": "Assez",
        "Your town": "Ville",
        "I ask.": "Non.",
        "{town}": "De {town}",
    }
    for source, answer in answers.items():
        text = text.replace(f'"{source}"\nmsgstr ""', f'"{source}"\nmsgstr "{answer}"')
    path.write_text(text, "utf-8")
    assert [one for one in check_campaign(root) if one.code == "L063"] == []
    build_campaign(root)
    assert "Non.\r\n" in (root / "build/en/letters/call.eml").read_bytes().decode()


def test_an_e_mail_is_made_once_for_the_pages_of_all_languages(campaign_of, monkeypatch):
    made = []
    real = edition._written
    monkeypatch.setattr(edition, "_written", lambda *of: made.append(of[-1]) or real(*of))
    counted = []
    real_signature = day_counts.signature_by
    monkeypatch.setattr(
        day_counts, "signature_by", lambda *of: counted.append(of[1]) or real_signature(*of)
    )
    root = campaign_of(LETTER.format("", OFFICE, "", "{signatory_count}"), {"ada": ["fr"]})
    build_campaign(root, jobs=1)
    assert (made, counted) == (["en"], ["call"])


def test_the_readers_language_may_be_offered_beside_the_usual_one(campaign_of):
    root = campaign_of(LETTER.format("", OFFICE, "send_in: [en, reader]\n", "Please."))
    write_plan(root, plan_update(root), "update")
    path = root / "locales/fr/LC_MESSAGES/letter-call.po"
    text = path.read_text("utf-8").replace(
        'msgid "Please."\nmsgstr ""', 'msgid "Please."\nmsgstr "Merci."'
    )
    path.write_text(
        text.replace('"A call"\nmsgstr ""', '"A call"\nmsgstr "Appel"').replace(
            '"Stop it"\nmsgstr ""', '"Stop it"\nmsgstr "Assez"'
        ),
        "utf-8",
    )
    build_campaign(root)
    for tag, others in {"fr": ["fr"], "en": [], "pl": []}.items():
        view = json.loads((root / f"build/v1/{tag}/letters/call.json").read_bytes())
        assert view["sent"]["language"]["code"] == "en"
        assert [one["sent"]["language"]["code"] for one in view["also_sent"]] == others
    assert (root / "build/fr/letters/call.fr.eml").is_file()
