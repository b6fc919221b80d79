"""Files that are not the campaign's own: what a link brings in is not read, and a pipe ends nothing."""

import os
import shutil

import pytest

needs_links = pytest.mark.skipif(os.name == "nt", reason="Windows makes links for few people.")

PRIVATE = "what nobody else may read"


def link_out(place, outside):
    place.symlink_to(outside)


def link_to_itself(place, outside):
    place.symlink_to(place.name)


def link_to_a_device(place, outside):
    place.symlink_to("/dev/zero")


def pipe(place, outside):
    os.mkfifo(place)


def folder_behind_a_link(place, outside):
    shutil.move(place.parent, outside.parent / "moved")
    place.parent.symlink_to(outside.parent / "moved")
    (outside.parent / "moved" / place.name).write_bytes(outside.read_bytes())


KINDS = (link_out, link_to_itself, link_to_a_device, pipe, folder_behind_a_link)
PLACES = (
    "data/campaign.yaml",
    "data/glossary.yaml",
    "data/organisations/zebra.yaml",
    "data/people/alba.yaml",
    "data/letters/write.md",
    "data/pages/about.md",
    "locales/fr/LC_MESSAGES/page-about.po",
    "data/memory/fr.po",
)
COMMANDS = ("check", "status", "build", "update --dry-run", "list", "check --fix --dry-run")


@needs_links
@pytest.mark.parametrize("path", PLACES)
@pytest.mark.parametrize("make", KINDS, ids=lambda make: make.__name__)
def test_nothing_from_outside_is_read_and_nothing_hangs(run, campaign, tree, tmp_path, make, path):
    outside = tmp_path / "elsewhere" / "secret"
    outside.parent.mkdir()
    outside.write_text(f"{PRIVATE}\n" * 3)
    place = campaign / path
    place.parent.mkdir(exist_ok=True)
    place.unlink(missing_ok=True)
    make(place, outside)
    printed = []
    for command in COMMANDS:
        ran = run("-C", campaign, *command.split())
        assert ran.status in (0, 1, 2)
        printed.append(f"{ran.out}{ran.err}")
    built = b"".join(tree(campaign / "build").values())
    assert PRIVATE not in "".join(printed)
    assert PRIVATE.encode() not in built
    if path != "data/campaign.yaml":
        assert any(" and is not read" in text for text in printed)


def test_a_file_that_no_machine_should_hold_is_not_read(run, campaign):
    with (campaign / "data/organisations/zebra.yaml").open("wb") as stream:
        stream.truncate(100 * 1024**3)
    ran = run("-C", campaign, "check")
    told = "R001 error: the file has 102,400 MiB, more than the 8 that it may, and is not read\n"
    assert told in ran.out
    assert "  hint: Split it up.\n" in ran.out


FOLDERS = ("organisations", "people", "groups", "letters", "pages", "logos", "memory")


@pytest.mark.parametrize(
    ("path", "code"),
    [
        *((f"data/{name}", "R001") for name in FOLDERS),
        ("locales", "R001"),
        ("locales/fr", "C023"),
        ("locales/fr/LC_MESSAGES", "C023"),
    ],
)
def test_a_file_where_a_folder_should_be_is_no_empty_campaign(run, campaign, path, code):
    place = campaign / path
    if place.exists():
        shutil.rmtree(place)
    place.write_text(PRIVATE)
    said = f"{path}: {code} error: this is no folder, and a folder should be here\n"
    ran = run("-C", campaign, "check")
    assert said in ran.out.replace(":1:1: ", ": ")
    assert ran.status == 1
    assert run("-C", campaign, "build").status == 1
    for command in ("update", "status", "list", "language add mk", "rename acera maple"):
        ran = run("-C", campaign, *command.split())
        assert ran.status in {0, 1, 2}
        assert PRIVATE not in ran.out + ran.err
    assert place.read_text() == PRIVATE


WRITERS = (
    "update",
    "extract",
    "check --fix",
    "rename acera maple",
    "rename write ask",
    "sign appel acera",
    "withdraw acera",
    "language add mk",
    "schema",
    "review fr directory --by Ida",
    "add organisation --name Alder --country DE --source https://example.org/",
    "build --as-of 2021-06-30",
)
LINKED = ("locales", "locales/fr", "locales/fr/LC_MESSAGES", "data", "data/organisations", "build")


@needs_links
@pytest.mark.parametrize("path", LINKED)
@pytest.mark.parametrize("inside", [True, False], ids=["inside", "outside"])
def test_nothing_is_written_through_a_link(run, campaign, tree, tmp_path, path, inside):
    """Not even within the campaign: the file would stand in two places, or one would be gone."""
    place = campaign / path
    place.mkdir(exist_ok=True)
    moved = (campaign if inside else tmp_path) / "moved"
    shutil.move(place, moved)
    place.symlink_to(moved, target_is_directory=True)
    about = campaign / "data/pages/about.md"
    about.write_text(about.read_text("utf-8").replace("meets there", "is there"), "utf-8")
    before = tree(moved)
    for command in WRITERS:
        assert run("-C", campaign, *command.split()).status in {0, 1, 2}
        assert tree(moved) == before, command


@needs_links
@pytest.mark.parametrize("name", ["v1", "fr", "index.html"])
def test_a_build_says_which_link_stands_in_its_way(run, campaign, tmp_path, name):
    (tmp_path / "elsewhere").mkdir()
    (campaign / "build").mkdir()
    (campaign / f"build/{name}").symlink_to(tmp_path / "elsewhere")
    ran = run("-C", campaign, "build", "--as-of", "2021-06-30")
    link = f"build/{name} is a link"
    sentence = f"{link}, and nothing is written through links; nothing was written\n"
    assert (ran.status, ran.err) == (2, f"coalition: {sentence}")
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert [place.name for place in (campaign / "build").iterdir()] == [name]


def test_a_link_within_the_campaign_is_followed(run, campaign):
    record = campaign / "data/organisations/zebra.yaml"
    record.rename(campaign / "zebra.yaml")
    record.symlink_to("../../zebra.yaml")
    assert "is not read" not in run("-C", campaign, "check").out
