"""Files that are not the campaign's own: what a link brings in is not read, and a pipe ends nothing."""

import os
import shutil
import socket
from pathlib import Path

import pytest

needs_links = pytest.mark.skipif(os.name == "nt", reason="Windows makes links for few people.")

PRIVATE = "what nobody else may read"


def link_out(place, outside):
    place.symlink_to(outside)


def relative_link_out(place, outside):
    place.symlink_to(os.path.relpath(outside, place.parent))


def link_over_a_link(place, outside):
    place.with_name("step").symlink_to(outside)
    place.symlink_to("step")


def link_through_a_linked_folder(place, outside):
    place.with_name("far").symlink_to(outside.parent)
    place.symlink_to(f"far/{outside.name}")


def link_to_a_folder(place, outside):
    place.symlink_to(outside.parent)


def link_to_nowhere(place, outside):
    place.symlink_to(outside.with_name("nothing"))


def link_to_itself(place, outside):
    place.symlink_to(place.name)


def links_in_a_circle(place, outside):
    place.with_name("step").symlink_to(place.name)
    place.symlink_to("step")


def link_to_a_device(place, outside):
    place.symlink_to("/dev/zero")


def link_to_a_pipe(place, outside):
    os.mkfifo(outside.with_name("pipe"))
    place.symlink_to(outside.with_name("pipe"))


def link_to_a_process(place, outside):
    place.symlink_to("/proc/self/environ")


def pipe(place, outside):
    os.mkfifo(place)


def socket_file(place, outside):
    here = Path.cwd()
    with socket.socket(socket.AF_UNIX) as made:
        os.chdir(place.parent)  # the path of a socket has a hundred characters at most
        made.bind(place.name)
        os.chdir(here)


def folder(place, outside):
    place.mkdir()


def folder_behind_a_link(place, outside):
    shutil.move(place.parent, outside.parent / "moved")
    place.parent.symlink_to(outside.parent / "moved")
    (outside.parent / "moved" / place.name).write_bytes(outside.read_bytes())


def huge_file(place, outside):
    with place.open("wb") as stream:
        stream.truncate(100 * 1024**3)


KINDS = (
    link_out,
    relative_link_out,
    link_over_a_link,
    link_through_a_linked_folder,
    link_to_a_folder,
    link_to_nowhere,
    link_to_itself,
    links_in_a_circle,
    link_to_a_device,
    link_to_a_pipe,
    link_to_a_process,
    pipe,
    socket_file,
    folder,
    folder_behind_a_link,
    huge_file,
)
PLACES = (
    "data/campaign.yaml",
    "data/glossary.yaml",
    "data/organisations/zebra.yaml",
    "data/people/alba.yaml",
    "data/letters/write.md",
    "data/pages/about.md",
    "data/logos/tree.svg",
    "locales/fr/LC_MESSAGES/page-about.po",
    "data/memory/fr.po",
)
COMMANDS = (
    "check",
    "build",
    "status",
    "update --dry-run",
    "list",
    "check --fix --dry-run",
    "show about --language fr",
    "show acera",
    "extract --dry-run",
    "rename acera maple --dry-run",
    "sign appel acera --dry-run",
    "withdraw acera --dry-run",
    "language add mk --dry-run",
    "review fr page-about --by Ida --dry-run",
    "schema --dry-run",
    "memory export out --dry-run",
    "memory import locales --dry-run",
    "add organisation --name Alder --country DE --source https://example.org/ --dry-run",
    "check --format sarif",
    "list people --language fr",
    "status --format json",
)
"""Every command that reads a campaign."""

CASES = [(make, path) for make in KINDS for path in PLACES]


@needs_links
@pytest.mark.every(2)
@pytest.mark.parametrize(
    "case", list(enumerate(CASES)), ids=[f"{make.__name__}-{path}" for make, path in CASES]
)
def test_nothing_from_outside_is_read_and_nothing_hangs(
    run, campaign, tree, tmp_path, monkeypatch, case
):
    """Each kind in each place meets `check` and one other command, all together every command."""
    number, (make, path) = case
    outside = tmp_path / "elsewhere" / "secret"
    outside.parent.mkdir()
    outside.write_text(f"{PRIVATE}\n" * 3)
    place = campaign / path
    place.parent.mkdir(exist_ok=True)
    place.unlink(missing_ok=True)
    make(place, outside)
    monkeypatch.chdir(campaign)
    monkeypatch.setenv("SECRET", PRIVATE)
    printed = []
    for command in ("check", COMMANDS[number % len(COMMANDS)]):
        ran = run("-C", campaign, *command.split())
        assert ran.status in {0, 1, 2}
        printed.append(f"{ran.out}{ran.err}")
    assert PRIVATE not in "".join(printed)
    built = tree(campaign / "build") if (campaign / "build").exists() else {}
    assert PRIVATE.encode() not in b"".join(built.values())
    # A compendium is read by those who take translations from it.
    assert path in printed[0] or path.startswith(("data/logos", "data/memory"))


def test_a_file_that_no_machine_should_hold_is_not_read(run, campaign):
    with (campaign / "data/organisations/zebra.yaml").open("wb") as stream:
        stream.truncate(100 * 1024**3)
    ran = run("-C", campaign, "check")
    told = "R001 error: the file has 102,400 MiB, more than the 8 that it may, and is not read\n"
    assert told in ran.out
    assert "  hint: Split it up.\n" in ran.out


FOLDERS = ("organisations", "people", "groups", "letters", "pages", "logos", "memory")


@pytest.mark.every(2)
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
@pytest.mark.every(2)
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


@needs_links
@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (link_to_a_device, "is a pipe, a socket or a device"),
        (pipe, "is a pipe, a socket or a device"),
        (huge_file, "has 102,400 MiB, more than the 64 that it may,"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
@pytest.mark.parametrize("command", ["memory import", "import --as mep list.xml --only"])
def test_a_file_that_is_named_never_hangs_a_command(run, campaign, tmp_path, make, reason, command):
    place = tmp_path / "a.po"
    (campaign / "list.xml").write_text("<list/>")
    make(place, tmp_path / "elsewhere")
    words = command.replace("list.xml", str(campaign / "list.xml")).split()
    ran = run("-C", campaign, *words, place)
    assert ran.status == 2
    assert f"{place} {reason} and is not read" in ran.err
