"""Letters and pages as plain text, from a campaign's files to the last line."""

import msgspec
import pytest

from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign

CAMPAIGN = "id: tiny\ntitle: Tiny\nlanguages: [en, fr]\nas_of: 2024-05-09\n"
CALL = """\
---
title: "A {{call}}"
kind: email
notice: For {{all}}.
intro: Fill in {name}.
subject: "From {name} {{now}}"
to:
  - field: town
    label: Your town hall
fields:
  name: {label: Your name}
  town: {label: Its address}
---
Dear {{Mayor}},

{name}
"""
CALL_TEXT = """\
A {call}

For {all}.

Fill in [Your name].

To: Your town hall
Subject: From [Your name] {now}

Dear {Mayor},

[Your name]
"""
PO = (
    'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
)


def campaign_in(root, files):
    for path, text in {"data/campaign.yaml": CAMPAIGN, **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    assert build_campaign(root).as_of
    return root / "build"


def test_fields_are_labels_and_braces_single_everywhere_in_a_text(tmp_path):
    build = campaign_in(tmp_path, {"data/letters/call.md": CALL})
    assert (build / "en/letters/call.txt").read_text(encoding="utf-8") == CALL_TEXT


def answered(**texts):
    """A French catalog of a letter, its title and subject by context, its passage by itself."""
    titles = {"title": "Hello", "subject": "Help"}
    return (
        PO
        + "".join(
            f'\nmsgctxt "{key}"\nmsgid "{titles[key]}"\nmsgstr "{text}"\n'
            for key, text in texts.items()
            if key in titles
        )
        + f'\nmsgid "Please."\nmsgstr "{texts["body"]}"\n'
    )


LETTER = "---\ntitle: Hello\nkind: email\nsubject: Help\nto:\n  - person: mo\n---\nPlease.\n"
WHOLE = {"title": "Bonjour", "subject": "Aide", "body": "S’il vous plaît."}


@pytest.mark.parametrize(
    ("texts", "phrase", "exists"),
    [
        (
            WHOLE,
            'msgctxt "letter/subject-line"\nmsgid "Subject: {subject}"\nmsgstr "Objet : {subject}"\n',
            True,
        ),
        (WHOLE, "", False),
        ({**WHOLE, "body": ""}, "", False),
    ],
    ids=["all of it", "all but our own words around it", "all but a passage"],
)
def test_a_letter_is_plain_text_only_where_every_line_of_it_is_translated(
    tmp_path, monkeypatch, texts, phrase, exists
):
    shipped = tmp_path / "shipped"
    place = shipped / "locales/fr/LC_MESSAGES/interface.po"
    place.parent.mkdir(parents=True)
    to = 'msgctxt "letter/to-line"\nmsgid "To: {recipient}"\nmsgstr "À : {recipient}"\n'
    place.write_text(f"{PO}\n{to}\n{phrase}", encoding="utf-8")
    monkeypatch.setattr("coalition.campaign.interface.FOLDER", shipped)
    build = campaign_in(
        tmp_path / "campaign",
        {
            "data/people/mo.yaml": "name: Mo Mayor\nemail: mo@example.org\n",
            "data/letters/call.md": LETTER,
            "locales/fr/LC_MESSAGES/letter-call.po": answered(**texts),
        },
    )
    assert (build / "fr/letters/call.txt").exists() is exists
    assert (build / "en/letters/call.txt").exists()


def test_a_campaign_words_even_the_english_phrases_anew(campaign):
    place = campaign / "locales/en/LC_MESSAGES/interface.po"
    place.write_text(
        'msgid ""\nmsgstr ""\n"Language: en\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
        'msgctxt "count/organisations"\nmsgid "{n} organisation"\n'
        'msgid_plural "{n} organisations"\nmsgstr[0] "{n} ally"\nmsgstr[1] "{n} allies"\n',
        encoding="utf-8",
    )
    build_campaign(campaign)
    directory = msgspec.json.decode((campaign / "build/v1/en/directory.json").read_bytes())
    assert directory["counts"]["phrases"]["organisations"]["value"] == "5 allies"
    assert directory["counts"]["phrases"]["people"]["value"] == "2 people"


def test_a_letter_with_errors_makes_no_orphans_of_its_catalogs(campaign):
    (campaign / "data/letters/appel.md").write_text("no front matter", encoding="utf-8")
    assert "C030" not in {finding.code for finding in check_campaign(campaign)}
    (campaign / "data/letters/appel.md").unlink()
    orphans = [f.path for f in check_campaign(campaign) if f.code == "C030"]
    assert orphans == [
        "locales/ar/LC_MESSAGES/letter-appel.po",
        "locales/en/LC_MESSAGES/letter-appel.po",
        "locales/pl/LC_MESSAGES/letter-appel.po",
    ]
