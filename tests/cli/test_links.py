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
    assert "R001 error: the file is too large and is not read\n" in ran.out


def test_a_link_within_the_campaign_is_followed(run, campaign):
    record = campaign / "data/organisations/zebra.yaml"
    record.rename(campaign / "zebra.yaml")
    record.symlink_to("../../zebra.yaml")
    assert "is not read" not in run("-C", campaign, "check").out
