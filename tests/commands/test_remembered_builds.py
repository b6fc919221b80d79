"""What a build need not make again, and where it must not believe what it remembers."""

import json

import pytest

from coalition import cache, exports, processes
from coalition.campaign import remembered_checks, remembered_records, shared_records
from coalition.commands import build
from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.commands.verify import verify_build

POLISH = "locales/pl/LC_MESSAGES/directory.po"
RECORD = "data/organisations/eleusis.yaml"


@pytest.fixture
def made(monkeypatch):
    """The languages whose files are made."""
    tags = []
    localise = build.localise
    monkeypatch.setattr(
        build,
        "localise",
        lambda edition, tag, *known: tags.append(tag) or localise(edition, tag, *known),
    )
    return tags


@pytest.fixture
def made_texts(monkeypatch):
    """The texts whose files are made, with their languages."""
    texts = []
    files_of_text = exports.files_of_text

    def recorded(site, text, *earlier):
        texts.append((site.language.code, text.id))
        return files_of_text(site, text, *earlier)

    monkeypatch.setattr(exports, "files_of_text", recorded)
    return texts


@pytest.fixture
def checked(monkeypatch):
    """The catalogs whose translations are checked."""
    paths = []
    check = remembered_checks.TranslationChecker.check_catalog

    def recorded(self, file, *others):
        paths.append(file.path)
        return check(self, file, *others)

    monkeypatch.setattr(remembered_checks.TranslationChecker, "check_catalog", recorded)
    return paths


def test_a_translation_is_checked_and_its_language_made_and_no_other(campaign, edit, made, checked):
    build_campaign(campaign, remember=True)
    assert set(made) == {"en", "fr", "pl", "ar"}
    made.clear(), checked.clear()
    edit(POLISH, "Prowadzą", "Na czele")
    build_campaign(campaign, remember=True)
    assert (made, checked) == (["pl"], [POLISH])


def test_a_record_is_in_every_language_and_leaves_translations_as_they_were_found(
    campaign, edit, made, checked
):
    build_campaign(campaign, remember=True)
    made.clear(), checked.clear()
    edit(RECORD, "Ελευσίνα", "Ελευσίνα ΑΕ")
    build_campaign(campaign, remember=True)
    assert (set(made), checked) == ({"en", "fr", "pl", "ar"}, [])


def test_a_name_in_what_translators_are_told_checks_no_translation_again(campaign, edit, checked):
    edit(RECORD, "tier: lead", "tier: lead\ndescription: Gardens at the sea.")
    build_campaign(campaign, remember=True)
    checked.clear()
    edit(RECORD, "name: Ελευσίνα", "name: Ελευσίνα ΑΕ")
    build_campaign(campaign, remember=True)
    assert checked == []


@pytest.mark.parametrize(
    ("old", "new", "texts"),
    [
        # The page that shows the directory names all, a letter those who signed it.
        ("name: Ελευσίνα", "name: Ελευσίνα ΑΕ", {"about"}),
        (
            "tier: lead",
            "tier: lead\nsigned: [{letter: appel, on: 2020-01-02}]",
            {"about", "appel"},
        ),
    ],
)
def test_a_record_is_made_again_in_the_texts_that_name_it(
    campaign, edit, made_texts, old, new, texts
):
    build_campaign(campaign, remember=True)
    assert {id_ for _, id_ in made_texts} == {"about", "appel", "write"}
    made_texts.clear()
    edit(RECORD, old, new)
    build_campaign(campaign, remember=True)
    assert {id_ for _, id_ in made_texts} == texts


EDITS = (
    (POLISH, "Prowadzą", "Na czele"),
    (RECORD, "name: Ελευσίνα", "name: Ελευσίνα ΑΕ"),
    ("data/organisations/signer.yaml", "name: Only", "name: The Only"),
    (RECORD, "tier: lead", "signed: [{letter: appel}]"),
    ("locales/ar/LC_MESSAGES/letter-appel.po", '"شوارع للجميع"', '"الشوارع للجميع"'),
    ("data/letters/appel.md", "title: ", "title: Un "),
    ("data/people/ida-nowak.yaml", "name: Ida Nowak", "name: Ada Nowak"),
    ("data/campaign.yaml", "title: Open", "title: The Open"),
)


def test_after_any_edits_a_build_is_what_a_build_without_memory_is(campaign, edit, tree, tmp_path):
    build_campaign(campaign, remember=True)
    for path, old, new in EDITS:
        edit(path, old, new)
        assert build_campaign(campaign, remember=True).changed
        build_campaign(campaign, folder=tmp_path / "anew")
        assert tree(campaign / "build") == tree(tmp_path / "anew")


def test_a_language_that_others_fall_back_on_is_made_with_them(campaign, edit, made):
    edit("data/campaign.yaml", "id: open-streets\n", "id: open-streets\nfallbacks: {ar: [pl]}\n")
    build_campaign(campaign, remember=True)
    made.clear()
    edit(POLISH, "Prowadzą", "Na czele")
    build_campaign(campaign, remember=True)
    assert set(made) == {"pl", "ar"}


def test_nothing_is_remembered_unasked(campaign, made, checked):
    for _ in range(2):
        made.clear(), checked.clear()
        build_campaign(campaign)
        assert set(made) == {"en", "fr", "pl", "ar"}
        assert POLISH in checked
    assert not (campaign / cache.FOLDER).exists()


@pytest.mark.parametrize("path", ["v1/pl/directory.json", "pl/index.html"])
@pytest.mark.parametrize("damage", [lambda place: place.write_bytes(b"{}"), lambda p: p.unlink()])
def test_a_file_of_the_build_that_is_not_as_it_was_made_is_made_again(
    campaign, made, tree, path, damage
):
    build_campaign(campaign, remember=True)
    before = tree(campaign / "build")
    made.clear()
    damage(campaign / "build" / path)
    build_campaign(campaign, remember=True)
    assert (made, tree(campaign / "build")) == (["pl"], before)


def test_another_program_believes_nothing(campaign, made, checked, monkeypatch):
    build_campaign(campaign, remember=True)
    made.clear(), checked.clear()
    monkeypatch.setattr(cache, "program_key", lambda: "another")
    build_campaign(campaign, remember=True)
    assert set(made) == {"en", "fr", "pl", "ar"}
    assert POLISH in checked


def test_a_build_of_another_day_is_another(campaign, made):
    build_campaign(campaign, remember=True)
    made.clear()
    first = build_campaign(campaign, remember=True)
    assert made == []
    day = first.as_of.replace(year=first.as_of.year - 1)
    build_campaign(campaign, remember=True, as_of=day)
    assert set(made) == {"en", "fr", "pl", "ar"}
    assert verify_build(campaign / "build") == ()


@pytest.mark.parametrize("name", ["files", "translations-errors", "catalogs", "records"])
@pytest.mark.parametrize(
    "change",
    [
        lambda _: b"",
        lambda data: data[:-2],
        lambda data: data.replace(b"build", b"build!"),
        lambda data: b"\xff" * len(data),
    ],
)
def test_what_is_remembered_and_damaged_is_thrown_away_in_silence(campaign, tree, name, change):
    build_campaign(campaign, remember=True)
    before = tree(campaign / "build")
    place = campaign / cache.FOLDER / name
    place.write_bytes(change(place.read_bytes()))
    assert build_campaign(campaign, remember=True).changed == 0
    assert tree(campaign / "build") == before


def test_a_file_that_is_no_languages_is_never_taken_over(campaign, edit, made, made_texts):
    """Somebody who could write the cache could else publish any file."""
    build_campaign(campaign, remember=True)
    place = f"{cache.FOLDER}/files"
    kept = cache.read_kept(campaign, place, dict)
    whole, text = kept["pl everything"]["files"], kept["ar text:appel"]["files"]
    whole["../data/campaign.yaml"] = whole["pl/index.html"]
    text["../data/campaign.yaml"] = text["ar/letters/appel.html"]
    cache.write_kept(campaign, place, kept)
    made.clear()
    build_campaign(campaign, remember=True)
    assert made == ["pl"]
    edit("data/people/ida-nowak.yaml", "country: PL", "country: CZ")
    build_campaign(campaign, remember=True)
    assert ("ar", "appel") in made_texts


def test_findings_are_those_that_were_found_before(campaign, edit, checked):
    edit(POLISH, "Prowadzą", "{no} Prowadzą")
    before = check_campaign(campaign)
    assert check_campaign(campaign, remember=True) == before
    checked.clear()
    assert check_campaign(campaign, remember=True) == before
    assert checked == []
    assert build_campaign(campaign, remember=True).findings
    hidden = json.loads((campaign / "build/v1/index.json").read_bytes())
    assert build_campaign(campaign, remember=True).findings
    assert json.loads((campaign / "build/v1/index.json").read_bytes()) == hidden


def test_records_that_other_processes_read_are_as_if_read_here(campaign, edit, monkeypatch):
    edit(RECORD, "tier: lead", "tier: leed\ndescription: SociÃ©tÃ©")
    edit("data/people/ida-nowak.yaml", "name: Ida Nowak", "name: [")
    expected = check_campaign(campaign, jobs=1)
    assert {RECORD, "data/people/ida-nowak.yaml"} <= {finding.path for finding in expected}
    monkeypatch.setattr(shared_records, "_WORTH_A_PROCESS", 1)
    monkeypatch.setattr(shared_records, "_PART", 2)
    read = []
    read_record = remembered_records.read_record

    def recorded(record, text, path, **how):
        read.append(path)
        return read_record(record, text, path, **how)

    monkeypatch.setattr(remembered_records, "read_record", recorded)
    for _ in range(2):
        assert check_campaign(campaign, remember=True, jobs=2) == expected
    if processes.HAVE_FORKS:
        assert not [path for path in read if path.startswith(("data/organ", "data/people"))]
