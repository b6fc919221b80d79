"""GNU gettext judges every catalog of the repository and of its builds."""

import gettext
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from coalition.campaign.changes import write_plan
from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.commands.update import plan_update

pytestmark = pytest.mark.skipif(
    shutil.which("msgcat") is None or shutil.which("msgfmt") is None,
    reason="GNU gettext is not installed, so it can't judge.",
)

ROOT = Path(__file__).parents[1]
SMALL = ROOT / "tests/golden/small/in"
PLACES = {
    "the reference campaign": ROOT / "locales",
    "the interface": ROOT / "coalition/interface/locales",
    "the small campaign": SMALL / "locales",
}
BROKEN = SMALL / "locales/pl/LC_MESSAGES/letter-write.po"
"""The one file in which a translation lacks a field."""


def catalogs(place):
    return sorted((*place.rglob("*.po"), *place.rglob("*.pot")))


def tool(*command):
    return subprocess.run(command, capture_output=True, check=False)


def in_one_shell(files, command):
    """Run a command for each file (`$1`); one shell for all. What it prints, by file."""
    script = f'for f in "$@"; do echo "@@ $f"; set -- "$f"; {command}; done 2>&1'
    done = tool("sh", "-c", script, "sh", *map(str, files))
    said = done.stdout.decode().split("@@ ")[1:]
    parted = (part.partition("\n") for part in said)
    return {name: text for name, _, text in parted}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_msgfmt_accepts_every_catalog(place):
    files = catalogs(place)
    said = in_one_shell(files, 'msgfmt -c -o /dev/null "$1"')
    assert set(said) == {str(file) for file in files}
    refused = {name: text for name, text in said.items() if text}
    if place == PLACES["the small campaign"]:
        text = refused.pop(str(BROKEN))
        assert "'sender_name' doesn't exist in 'msgstr'" in text
    # A template says where a translator's name goes; msgfmt would have it filled in.
    initial = re.compile(r".*header field '[\w-]+' still has the initial default value\n")
    assert {name: text for name, text in refused.items() if initial.sub("", text)} == {}


def test_msgfmt_refuses_just_what_check_calls_an_error():
    found = [f for f in check_campaign(SMALL) if f.severity == "error"]
    assert [(f.path, f.code) for f in found] == [(BROKEN.relative_to(SMALL).as_posix(), "T101")]


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_msgcat_leaves_every_catalog_byte_for_byte(place):
    said = in_one_shell(catalogs(place), 'msgcat --no-wrap --force-po "$1" | cmp - "$1"')
    assert {name: text for name, text in said.items() if text} == {}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gettext") / "build"
    build_campaign(SMALL, folder=folder)
    return folder / "catalogs"


def test_msgunfmt_reads_every_compiled_catalog(built):
    files = sorted(built.rglob("*.mo"))
    assert files
    said = in_one_shell(files, 'msgunfmt -o /dev/null "$1"')
    assert {name: text for name, text in said.items() if text} == {}


def test_compiled_catalogs_hold_what_is_published_and_nothing_else(built):
    said = tool("msgunfmt", "--no-wrap", built / "pl/LC_MESSAGES/directory.mo").stdout.decode()
    found = re.findall(r'msgctxt "(.*)"\nmsgid ".*"\nmsgstr "(.*)"', said)
    assert sorted(found) == [
        ("campaign/title", "Otwarte ulice"),
        ("kinds/association/label", "Stowarzyszenie"),
        ("people/ida-nowak/quote", "Ulica jest nasza."),
        ("tiers/lead/heading", "Prowadzą"),
    ]
    said = tool("msgunfmt", built / "pl/LC_MESSAGES/letter-write.mo").stdout.decode()
    assert "Podpis" not in said


@pytest.fixture
def polish(campaign):
    """Compiled Polish phrases of a campaign that words the interface itself."""
    source = SMALL.parent / "interface/locales/pl/LC_MESSAGES/interface.po"
    shutil.copy(source, campaign / "locales/pl/LC_MESSAGES/interface.po")
    build_campaign(campaign)
    with (campaign / "build/catalogs/pl/LC_MESSAGES/interface.mo").open("rb") as stream:
        return gettext.GNUTranslations(stream)


@pytest.mark.parametrize(
    ("n", "form"),
    [
        (0, "osób"),
        (1, "osoba"),
        (2, "osoby"),
        (5, "osób"),
        (12, "osób"),
        (22, "osoby"),
        (101, "osób"),
    ],
)
def test_the_standard_library_chooses_the_right_plural(polish, n, form):
    said = polish.npgettext("count/people", "{n} person", "{n} people", n)
    assert said == f"{{n}} {form}"


def test_the_standard_library_reads_texts_by_their_context(built):
    with (built / "fr/LC_MESSAGES/directory.mo").open("rb") as stream:
        french = gettext.GNUTranslations(stream)
    assert french.pgettext("campaign/title", "Open Streets") == "Rues ouvertes"
    assert french.pgettext("elsewhere", "Open Streets") == "Open Streets"


@pytest.mark.parametrize("name", ["small", "reference"])
def test_update_has_nothing_to_change(name, tmp_path):
    source = SMALL if name == "small" else ROOT
    for folder in ("data", "locales"):
        shutil.copytree(source / folder, tmp_path / folder)
    written = write_plan(tmp_path, plan_update(tmp_path))
    assert [f for f in written.findings if f.severity == "error"] == []
    assert [(change.path, change.summary) for change in written.changes] == []


def test_update_twice_changes_nothing_the_second_time(campaign, edit, tree):
    edit("data/pages/about.md", "Everybody meets there.", "Nobody meets there.\n\nEverybody does.")
    edit("data/campaign.yaml", "heading: Led by", "heading: Helped along by")
    assert write_plan(campaign, plan_update(campaign)).changes
    before = tree(campaign)
    assert write_plan(campaign, plan_update(campaign)).changes == ()
    assert tree(campaign) == before
    said = in_one_shell(catalogs(campaign), 'msgcat --no-wrap --force-po "$1" | cmp - "$1"')
    assert {name: text for name, text in said.items() if text} == {}
