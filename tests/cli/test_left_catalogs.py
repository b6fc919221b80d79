"""Catalogs whose letter was renamed by hand, joined into another or deleted are still known."""

import shutil
from pathlib import Path

import polib
import pytest

from coalition.campaign.changes import write_plan
from coalition.commands.init import NewCampaign, plan_campaign


@pytest.mark.parametrize("language", ["fr", "ar", "sr"])
def test_what_a_catalog_without_a_text_knows_fills_other_texts_and_is_exported(
    run, tmp_path, language
):
    root = tmp_path / "streets"
    assert run("init", root, "--languages", f"en,{language}", "--title", "Streets").status == 0
    place = root / f"locales/{language}/LC_MESSAGES"
    own = "Ours: 𝄞"
    catalog = polib.pofile(str(place / "letter-open-letter.po"), wrapwidth=0)
    next(entry for entry in catalog if entry.msgid.startswith("To the members")).msgstr = own
    catalog.save()
    (root / "data/letters/open-letter.md").rename(root / "data/letters/benches.md")
    for record in (root / "data/organisations").iterdir():
        text = record.read_text("utf-8").replace("letter: open-letter", "letter: benches")
        record.write_text(text, "utf-8")
    before = (place / "letter-open-letter.po").read_bytes()
    assert run("-C", root, "update").status == 0
    made = polib.pofile(str(place / "letter-benches.po"))
    assert [entry.msgid for entry in made if not entry.translated()] == []
    assert own in [entry.msgstr for entry in made]
    assert (place / "letter-open-letter.po").read_bytes() == before
    (place / "letter-benches.po").unlink()
    assert run("-C", root, "memory", "export", tmp_path / "memory").status == 0
    exported = "".join(path.read_text("utf-8") for path in (tmp_path / "memory").iterdir())
    assert own in exported


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    """A campaign as `init` begins it."""
    root = tmp_path_factory.mktemp("begun") / "streets"
    write_plan(
        root, plan_campaign(root, NewCampaign("streets", "Streets", "en", ("en", "fr", "sr"))).plan
    )
    return root


@pytest.fixture
def streets(begun, tmp_path):
    """That campaign, to change."""
    return Path(shutil.copytree(begun, tmp_path / "streets"))


def left_files(root):
    return sorted(path.relative_to(root).as_posix() for path in root.glob("locales/**/letter-*"))


def test_the_translations_of_examples_go_with_the_letters_that_were_deleted(run, streets):
    for path in (*streets.glob("data/letters/*.md"), *streets.glob("data/organisations/*.yaml")):
        path.unlink()
    # One of the languages is listed no more.
    campaign = streets / "data/campaign.yaml"
    campaign.write_text(campaign.read_text("utf-8").replace("  - sr\n", ""), "utf-8")
    checked = run("-C", streets, "check")
    assert checked.status == 0
    assert checked.err.endswith("coalition check: 5 warnings\n")
    hint = (
        "hint: `coalition check --fix` deletes it; what translators wrote in it stands elsewhere."
    )
    assert checked.out.count(hint) == 4
    fixed = run("-C", streets, "check", "--fix")
    assert fixed.err.splitlines()[-2:] == [
        "coalition check: 6 places mended in 6 files",
        "coalition check: 1 warning",
    ]
    assert (
        "locales/fr/LC_MESSAGES/letter-open-letter.po:1: C030 mended: no text has the domain "
        "letter-open-letter; the file is deleted\n" in fixed.err
    )
    assert left_files(streets) == []


@pytest.mark.parametrize("work", ["translation", "comment", "suggestion", "note"])
def test_what_a_translator_did_in_the_file_of_a_text_that_went_is_never_deleted(run, streets, work):
    place = "locales/fr/LC_MESSAGES/letter-write-to-the-council.po"
    catalog = polib.pofile(str(streets / place), wrapwidth=0)
    entry = catalog[0]
    if work in ("translation", "suggestion"):
        entry.msgstr = "À vous"
        entry.flags += ["fuzzy"] if work == "suggestion" else []
    elif work == "comment":
        entry.tcomment = "formel"
    else:
        catalog.header = "Relu par nous"
    catalog.save()
    before = (streets / place).read_bytes()
    (streets / "data/letters/write-to-the-council.md").unlink()
    fixed = run("-C", streets, "check", "--fix")
    assert (streets / place).read_bytes() == before
    assert "locales/letter-write-to-the-council.pot" in left_files(streets)
    assert "locales/sr/LC_MESSAGES/letter-write-to-the-council.po" not in left_files(streets)
    command = f"coalition memory import --own {place}"
    hint = f"Rename it if its text was renamed; else delete it, once `{command}` has kept"
    assert hint in " ".join(fixed.out.split())
    if work == "translation":
        assert run("-C", streets, *command.split()[1:-1], streets / place).status == 0
        assert "À vous" in (streets / "data/memory/fr.po").read_text("utf-8")


def test_files_of_a_letter_that_was_renamed_by_hand_stay_until_an_update_has_read_them(
    run, streets
):
    (streets / "data/letters/write-to-the-council.md").rename(streets / "data/letters/write.md")
    before = left_files(streets)
    assert "coalition check: nothing mended\n" in run("-C", streets, "check", "--fix").err
    assert left_files(streets) == before
    assert run("-C", streets, "update").status == 0
    assert run("-C", streets, "check", "--fix").status == 0
    names = {path.rpartition("/")[2] for path in left_files(streets)}
    assert names == {
        "letter-open-letter.po",
        "letter-open-letter.pot",
        "letter-write.po",
        "letter-write.pot",
    }
    made = polib.pofile(str(streets / "locales/sr/LC_MESSAGES/letter-write.po"))
    assert made.percent_translated() == 100


_OWN = "---\ntitle: Streets for people\nkind: open-letter\n---\n"
_SALUTATION = "Dear members of the city council,"


@pytest.mark.parametrize("way", ["update", "language add"])
def test_words_of_the_example_in_a_letter_of_ones_own_are_suggestions(run, streets, way):
    """A campaign addresses other people than the example does, in the same words or like ones."""
    for path in (*streets.glob("data/letters/*.md"), *streets.glob("data/organisations/*.yaml")):
        path.unlink()
    mine = streets / "data/letters/ours.md"
    mine.write_text(f"{_OWN}{_SALUTATION}\n\nYours sincerely,\n", "utf-8")
    language = "fr" if way == "update" else "pl"
    if way == "update":
        assert run("-C", streets, "update").status == 0
    else:
        assert run("-C", streets, "language", "add", "pl").status == 0
    made = polib.pofile(str(streets / f"locales/{language}/LC_MESSAGES/letter-ours.po"))
    by_source = {entry.msgid: entry for entry in made}
    filled = [by_source[text] for text in (_SALUTATION, "Yours sincerely,")]
    assert [bool(entry.msgstr) and entry.fuzzy for entry in filled] == [True, True]


def test_words_that_two_letters_of_a_campaign_share_are_suggestions_for_the_second(run, streets):
    letter = streets / "data/letters/ours.md"
    letter.write_text(f"{_OWN}{_SALUTATION}\n\nOf our own.\n", "utf-8")
    assert run("-C", streets, "update").status == 0
    made = polib.pofile(str(streets / "locales/fr/LC_MESSAGES/letter-ours.po"))
    assert [entry.msgid for entry in made if entry.fuzzy] == [_SALUTATION]
    # Confirmed once, it stays so.
    made.find(_SALUTATION).flags.remove("fuzzy")
    made.save()
    assert run("-C", streets, "update").status == 0
    made = polib.pofile(str(streets / "locales/fr/LC_MESSAGES/letter-ours.po"))
    assert [entry.msgid for entry in made if entry.fuzzy] == []


def test_a_campaign_that_begins_with_letters_of_ones_own_gets_nothing_of_the_example(tmp_path):
    letter = tmp_path / "data/letters/ours.md"
    letter.parent.mkdir(parents=True)
    letter.write_text(f"{_OWN}{_SALUTATION}\n", "utf-8")
    plan = plan_campaign(tmp_path, NewCampaign("streets", "Streets", "en", ("en", "fr"))).plan
    made = {change.path: change.data.decode() for change in plan.changes}
    assert "Mesdames" not in made["locales/fr/LC_MESSAGES/letter-ours.po"]
    assert 'msgstr "Association"' in made["locales/fr/LC_MESSAGES/directory.po"]
