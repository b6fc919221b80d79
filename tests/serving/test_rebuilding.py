"""The pages of a preview are those of a build, whatever was saved in whatever order."""

import shutil

import pytest

from coalition.commands.build import build_campaign
from coalition.commands.built import Settings, build_if_changed
from coalition.commands.check import check_campaign
from coalition.commands.checked import check_if_changed
from coalition.commands.review_build import LISTING, build_review
from coalition.exports import EMBED_INDEX, MANIFEST, SITEMAP
from coalition.serving.making import REVIEW
from coalition.serving.rebuilding import Rebuilder

OAK = "data/organisations/acera.yaml"
LETTER = "data/letters/appel.md"
FRENCH = "locales/fr/LC_MESSAGES/letter-write.po"


def rebuilder_of(campaign, *, first="fr"):
    shown = []
    return Rebuilder(campaign, looked_at=lambda: [first], show=shown.append), shown


def built(campaign, folder):
    """What a build makes of a campaign as it is, and what it finds."""
    shutil.rmtree(folder, ignore_errors=True)
    result = build_campaign(campaign, folder=folder)
    assert result.as_of, result.findings
    names = (place for place in folder.rglob("*") if place.is_file())
    made = {place.relative_to(folder).as_posix(): place.read_bytes() for place in names}
    assert made.pop(MANIFEST)
    assert made.pop(EMBED_INDEX)
    made.pop(SITEMAP, None)
    return made, result.findings


def replaced(path, old, new):
    def edit(campaign):
        text = (campaign / path).read_text("utf-8")
        assert old in text
        (campaign / path).write_text(text.replace(old, new), "utf-8")

    return edit


def removed(path):
    return lambda campaign: (campaign / path).unlink()


def written(path, text):
    def edit(campaign):
        (campaign / path).parent.mkdir(parents=True, exist_ok=True)
        (campaign / path).write_text(text, "utf-8")

    return edit


EDITS = (
    (replaced(OAK, "name: ", "name: New "),),
    (replaced(LETTER, "rue", "place"),),
    (replaced(FRENCH, 'msgstr "', 'msgstr "… '),),
    (
        written("data/organisations/new-oak.yaml", "name: Newest\ncountry: PL\n"),
        # It can't be shown, and the English text stands in.
        replaced(FRENCH, 'msgstr "… ', 'msgstr "{no} '),
        removed("locales/pl/LC_MESSAGES/letter-appel.po"),
    ),
    (
        written("locales/ar/LC_MESSAGES/directory.po", 'msgid "'),
        replaced("data/logos/tree.svg", "<svg", "<!-- new --><svg"),
        removed("data/organisations/new-oak.yaml"),
    ),
    (
        replaced("data/campaign.yaml", "languages: [en, fr, pl, ar]", "languages: [en, fr, ar]"),
        replaced("data/campaign.yaml", "languages: [pl]", "languages: [fr]"),
        replaced("data/campaign.yaml", "as_of:", "colours: {accent: '#123456'}\nas_of:"),
    ),
)
"""What is saved in each step; whatever became of earlier ones stays."""


def test_after_every_edit_pages_and_findings_are_those_of_a_build(campaign, tmp_path, tree):
    rebuilder, shown = rebuilder_of(campaign)
    rebuilder.update()
    assert not (campaign / "build").exists()
    for number, edits in enumerate(EDITS):
        for edit in edits:
            edit(campaign)
        rebuilder.update()
        made, findings = built(campaign, tmp_path / "build")
        assert (number, {**rebuilder.preview.files}) == (number, made)
        assert (rebuilder.preview.findings, rebuilder.preview.stopped) == (findings, False)
        assert shown[-1] is rebuilder.preview
        # A build and a check that remember what was found and made before say the same, too.
        remembered = build_if_changed(campaign, Settings())
        assert (number, remembered.findings) == (number, findings)
        assert tree(campaign / "build") == tree(tmp_path / "build")
        assert check_if_changed(campaign) == check_campaign(campaign)


def test_the_review_is_that_of_a_review_build(campaign):
    shown = []
    rebuilder = Rebuilder(campaign, looked_at=lambda: ["pl"], show=shown.append, view=REVIEW)
    rebuilder.update()
    for number in (1, 2, 3):
        for edit in EDITS[number]:
            edit(campaign)
        rebuilder.update()
    folder = build_review(campaign).folder
    names = (folder / LISTING).read_text().split()
    made = {name: (folder / name).read_bytes() for name in names if name != LISTING}
    assert {**rebuilder.preview.files} == made
    # That an update is due is nothing that a page could show.
    found = tuple(one for one in check_campaign(campaign) if one.code != "C027")
    assert rebuilder.preview.findings == found


def test_an_error_keeps_the_pages_and_is_gone_when_it_is_mended(campaign):
    rebuilder, _ = rebuilder_of(campaign)
    rebuilder.update()
    before = rebuilder.preview
    good = (campaign / OAK).read_bytes()
    (campaign / OAK).write_text("name: [\n")
    rebuilder.update()
    assert rebuilder.preview.files == before.files
    assert rebuilder.preview.stopped
    assert [one.path for one in rebuilder.preview.findings if one.severity == "error"] == [OAK]
    (campaign / OAK).write_bytes(good)
    rebuilder.update()
    assert rebuilder.preview == before


def test_a_campaign_that_was_never_whole_shows_what_is_wrong_and_then_its_pages(campaign):
    whole = (campaign / "data/campaign.yaml").read_bytes()
    (campaign / "data/campaign.yaml").write_text("id: [\n")
    rebuilder, _ = rebuilder_of(campaign)
    rebuilder.update()
    assert rebuilder.preview.files == {}
    assert "data/campaign.yaml" in {one.path for one in rebuilder.preview.findings}
    (campaign / "data/campaign.yaml").write_bytes(whole)
    rebuilder.update()
    assert "fr/index.html" in rebuilder.preview.files


@pytest.mark.parametrize("first", ["fr", "ar"])
def test_the_language_looked_at_comes_first_and_alone(campaign, first):
    rebuilder, shown = rebuilder_of(campaign, first=first)
    rebuilder.update()
    assert {path.split("/")[0] for path in shown[0].files} <= {
        first, "v1", "catalogs", "assets", "logos",
    }  # fmt: skip
    assert f"{first}/index.html" in shown[0].files
    shown.clear()
    replaced(OAK, "name: ", "name: New ")(campaign)
    rebuilder.update()
    earlier, latest = shown[0].files, shown[-1].files
    assert earlier[f"{first}/index.html"] == latest[f"{first}/index.html"]
    assert earlier["en/index.html"] != latest["en/index.html"]


def test_a_newer_change_ends_what_is_left_and_nothing_is_forgotten(campaign, tmp_path):
    rebuilder, shown = rebuilder_of(campaign)
    rebuilder.update()
    shown.clear()
    replaced(OAK, "name: ", "name: New ")(campaign)
    rebuilder.update(lambda: True)
    assert len(shown) == 1
    rebuilder.update()
    assert {**rebuilder.preview.files} == built(campaign, tmp_path / "build")[0]


def test_one_language_is_made_anew_for_its_own_translation(campaign):
    rebuilder, shown = rebuilder_of(campaign, first="pl")
    rebuilder.update()
    before = rebuilder.preview.files
    replaced("locales/pl/LC_MESSAGES/directory.po", "Prowadzą", "Na czele")(campaign)
    shown.clear()
    rebuilder.update()
    changed = {path for path, data in rebuilder.preview.files.items() if before[path] != data}
    assert "pl/index.html" in changed
    folders = {path.removeprefix("v1/").split("/")[0] for path in changed}
    assert folders == {"pl", "catalogs"}
    assert len(shown) == 2
