"""Where a letter comes from, as readers of each language see it."""

import json

from coalition.campaign.changes import write_plan
from coalition.commands.build import build_campaign
from coalition.commands.update import plan_update

ADDRESS = "https://example.org/letter"


def build_with_source(root, source):
    """The letter in German, whose source alone is translated, and in Polish."""
    data = root / "data"
    (data / "letters").mkdir(parents=True)
    (data / "campaign.yaml").write_text(
        "id: x\ntitle: X\nlanguages: [en, de, pl]\npublish: [{rule: fallback}]\nas_of: 2024-01-01\n"
    )
    head = f"title: Call\nkind: open-letter\nsource: {source}"
    (data / "letters/call.md").write_text(f"---\n{head}\n---\nStop.\n")
    write_plan(root, plan_update(root), "update")
    path = root / "locales/de/LC_MESSAGES/letter-call.po"
    asked = path.read_text("utf-8")
    path.write_text(asked.replace(f'"{source}"\nmsgstr ""', f'"{source}"\nmsgstr "Ein Buch"'))
    build_campaign(root)
    views = (
        json.loads((root / f"build/v1/{tag}/letters/call.json").read_bytes())
        for tag in ("de", "pl")
    )
    pages = [(root / f"build/{tag}/letters/call.html").read_text("utf-8") for tag in ("de", "pl")]
    return asked, [(view["source"], view["source_line"]) for view in views], pages


def test_a_source_is_translated_and_says_its_language_where_it_is_not(tmp_path):
    asked, sources, (german, polish) = build_with_source(tmp_path, "A book")
    assert 'msgctxt "source"\nmsgid "A book"\n' in asked
    assert sources == [
        ("A book", {"value": "Ein Buch", "lang": "de", "dir": "ltr"}),
        ("A book", {"value": "A book", "lang": "en", "dir": "ltr"}),
    ]
    assert "</span>\nEin Buch</p>" in german
    assert 'lang="en">A book</' in polish


def test_a_source_that_is_a_web_address_is_linked_and_asked_of_nobody(tmp_path):
    asked, sources, (german, _) = build_with_source(tmp_path, ADDRESS)
    assert ADDRESS not in asked
    assert sources == [(ADDRESS, {"value": ADDRESS, "lang": None, "dir": "ltr"})] * 2
    assert f'<a href="{ADDRESS}" rel="noopener">{ADDRESS}</a>' in german
