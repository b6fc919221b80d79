"""Letters and pages as plain text, from a campaign's files to the last line."""

import msgspec
import pytest

from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.commands.show import show_record
from coalition.commands.show_mail import render_letter
from coalition.errors import CommandError

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
    label: "Your {{town}} hall"
fields:
  name: {label: "Your {{full}} name"}
  town: {label: Its address}
  street: {label: Your street, required: false}
---
Dear {{Mayor}},

- {street}
- {name}
"""
CALL_TEXT = """\
A {call}

For {all}.

Fill in [Your {full} name].

To: Your {town} hall
Subject: From [Your {full} name] {now}

Dear {Mayor},

- [Your {full} name]
"""
SIDES = """\
---
title: Streets
kind: email
subject: From {name}
to: [{name: Office, email: office@example.org}]
send_in: [fr, reader]
fields:
  name: {label: Your name}
  side:
    label: Your side
    kind: choice
    choices: [{id: sun, label: "on the {{sunny}} side"}, {id: shade, label: in the shade}]
---
I live {side}.

{name}
"""
SIDES_IN_FRENCH = {
    "title": ("Streets", "Rues"),
    "subject": ("From {name}", "De {name}"),
    "fields/name/label": ("Your name", "Votre nom"),
    "fields/side/label": ("Your side", "Votre côté"),
    "fields/side/choices/sun/label": ("on the {{sunny}} side", "au soleil"),
    "fields/side/choices/shade/label": ("in the shade", "à l’ombre"),
    None: ("I live {side}.", "J’habite {side}."),
    "": ("{name}", "{name}"),
}
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


def test_what_can_be_chosen_is_translated_and_known_by_its_id(tmp_path):
    po = PO
    for address, (text, answer) in SIDES_IN_FRENCH.items():
        context = f'msgctxt "{address}"\n' if address else ""
        po += f'\n{context}msgid "{text}"\nmsgstr "{answer}"\n'
    files = {"data/letters/sides.md": SIDES, "locales/fr/LC_MESSAGES/letter-sides.po": po}
    build = campaign_in(tmp_path, files)
    english = msgspec.json.decode((build / "v1/en/letters/sides.json").read_bytes())
    shown, sent = (part["fields"][1] for part in (english, english["sent"]))
    assert [(one["id"], one["label"]["value"]) for one in shown["choices"]] == [
        ("sun", "on the {sunny} side"), ("shade", "in the shade"),
    ]  # fmt: skip
    assert [(one["id"], one["label"]["value"]) for one in sent["choices"]] == [
        ("sun", "au soleil"), ("shade", "à l’ombre"),
    ]  # fmt: skip
    assert (shown["kind"], sent["kind"], english["fields"][0]["kind"]) == (
        "choice", "choice", "text",
    )  # fmt: skip
    page = (build / "en/letters/sides.html").read_text("utf-8")
    assert '<option value="sun">on the {sunny} side</option>' in page
    root = build.parent
    result = show_record(root, "sides", only=("en",))
    shown, edition = result.records[0].view, result.edition
    mail = render_letter(shown, "eml", {"side": "shade", "name": "Ada"}, edition).decode()
    assert "J=E2=80=99habite =C3=A0 l=E2=80=99ombre." in mail
    with pytest.raises(CommandError) as error:
        render_letter(shown, "eml", {"side": "shad"}, edition)
    assert str(error.value) == "side is one of sun, shade, and not shad; did you mean shade?"


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
