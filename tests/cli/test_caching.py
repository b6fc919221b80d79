"""Builds, checks and updates of what has not changed."""

import os
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coalition import cache, files
from coalition.cache import stamps
from coalition.campaign import remembered_catalogs
from coalition.catalogs import parse_catalog
from coalition.commands import build as building
from coalition.commands import check as checking
from coalition.commands import update as updating
from coalition.commands.built import Settings, build_if_changed
from coalition.errors import CommandError

DAY = ("--as-of", "2021-06-30")


@pytest.fixture
def aged(campaign: Path) -> Path:
    """The campaign, whose files are so old that their times tell whether they were changed."""
    grow_old(campaign)
    return campaign


def grow_old(campaign: Path) -> None:
    long_ago = time.time() - 3600
    for place in campaign.rglob("*"):
        if place.is_file() and cache.FOLDER not in place.as_posix():
            os.utime(place, (long_ago, long_ago))
    time.sleep(0.06)


@pytest.fixture
def no_work(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From its call on, whatever builds, checks or updates fails."""

    def work(*_, **__):
        raise CommandError("there is work to do")

    def forbid() -> None:
        monkeypatch.setattr(building, "build_campaign", work)
        monkeypatch.setattr(checking, "check_campaign", work)
        monkeypatch.setattr(updating, "plan_update", work)

    return forbid


def test_what_a_killed_build_left_is_told_and_removed_though_nothing_changed(run, aged):
    run("-C", aged, "build", *DAY)
    left = aged / "build" / ".staging-0a1b2c3d"
    left.mkdir()
    (left / "a name").write_text("Withdrawn since", encoding="utf-8")
    assert run("-C", aged, "verify", aged / "build").out == (
        ".staging-*:1:1: E004 warning: a build that was killed left files here, of records as they"
        " were then\n  hint: Build again, which removes them.\n"
    )
    assert "(none changed)" in run("-C", aged, "build", *DAY).err
    assert not left.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows waits in its own way")
def test_who_waits_for_another_run_is_told(run, aged):
    begun = threading.Event()

    def build_elsewhere():
        with files.lock_folder(aged / "build"):
            begun.set()
            time.sleep(0.3)

    other = threading.Thread(target=build_elsewhere)
    other.start()
    begun.wait()
    told = run("-C", aged, "build", *DAY).err
    other.join()
    waiting = f"coalition: waiting for another run that writes into {aged / 'build'}\n"
    assert told.startswith(waiting)


def test_an_unchanged_campaign_is_not_built_again(run, aged, tree, no_work):
    first = run("-C", aged, "build", *DAY)
    assert "26 changed" in first.err or "changed)" in first.err
    built = tree(aged)
    no_work()
    again = run("-C", aged, "build", *DAY)
    assert again.status == first.status == 0
    assert "(none changed)" in again.err
    # The findings are those of the first time.
    assert again.err.splitlines()[:-1] == first.err.splitlines()[:-1]
    assert tree(aged) == built


def test_an_unchanged_campaign_is_not_checked_again(run, aged, no_work):
    first = run("-C", aged, "check")
    no_work()
    for form in ("text", "json"):
        again = run("-C", aged, "check", "--format", form)
        assert again.status == first.status
        assert again.err == first.err
    assert run("-C", aged, "check").out == first.out


def test_an_unchanged_campaign_is_not_updated_again(run, aged, edit, tree, no_work):
    """Its files with errors are told each time; to be asked about suggestions is work each time."""
    run("-C", aged, "update")
    edit("locales/fr/LC_MESSAGES/page-about.po", "Plural-Forms: nplurals=2;", "Plural-Forms: n=2;")
    grow_old(aged)
    first = run("-C", aged, "update")
    assert "C0" in first.err
    assert "; 1 file with errors left as it is" in first.err.splitlines()[-1]
    files = tree(aged)
    no_work()
    for again in (run("-C", aged, "update"), run("-C", aged, "update", "--dry-run")):
        assert (again.status, again.out, again.err) == (first.status, first.out, first.err)
    assert tree(aged) == files
    for option in ("--minor", "--no-cache", "--language=fr"):
        refused = run("-C", aged, "update", option)
        assert (refused.status, refused.err) == (2, "coalition: there is work to do\n"), option


def test_what_an_update_would_change_is_no_answer_for_the_next(run, aged, edit):
    run("-C", aged, "update")
    edit("data/pages/about.md", "meets there", "meets here")
    for option in ("--dry-run", "--no-cache", "--dry-run"):
        assert "page-about.pot" in run("-C", aged, "update", option).out
        edit("data/pages/about.md", "meets here", "meets here,")
    assert run("-C", aged, "update").err.splitlines()[-1] != "coalition update: nothing to change"


def test_an_update_parses_no_catalog_that_is_as_it_was(run, aged, edit, monkeypatch):
    run("-C", aged, "check")
    parsed = []

    def parse(data, path):
        parsed.append(path)
        return parse_catalog(data, path)

    monkeypatch.setattr(remembered_catalogs, "parse_catalog", parse)
    edit("locales/fr/LC_MESSAGES/page-about.po", '"Language: fr', '"X-Mark: 1\\n"\n"Language: fr')
    for expected in (["locales/fr/LC_MESSAGES/page-about.po"], []):
        run("-C", aged, "update")
        assert parsed == expected
        parsed.clear()
        edit("data/pages/about.md", "meets", "sits")
        edit("data/pages/about.md", "sits", "meets")


def test_a_copied_campaign_answers_for_itself(run, aged, tmp_path, no_work):
    run("-C", aged, "build", *DAY)
    copy = shutil.copytree(aged, tmp_path / "copied")
    no_work()
    first, again = run("-C", aged, "build", *DAY), run("-C", copy, "build", *DAY)
    assert again.err == first.err
    assert "build/ holds" in again.err


def test_without_the_cache_nothing_is_looked_up_nor_kept(run, aged, no_work):
    assert run("-C", aged, "build", *DAY, "--no-cache").status == 0
    assert run("-C", aged, "check", "--no-cache").status in {0, 1}
    assert not (aged / cache.FOLDER).exists()
    assert run("-C", aged, "build", *DAY).status == 0
    no_work()
    refused = run("-C", aged, "build", *DAY, "--no-cache")
    assert (refused.status, refused.err) == (2, "coalition: there is work to do\n")


def test_a_changed_record_is_built(run, aged, edit, tree):
    run("-C", aged, "build", *DAY)
    edit("data/pages/about.md", "meets there", "meets here")
    assert "(none changed)" not in run("-C", aged, "build", *DAY).err
    assert b"meets here" in tree(aged)["build/en/pages/about.html"]


def test_what_was_deleted_of_a_build_is_made_again(run, aged, tree):
    run("-C", aged, "build", *DAY)
    before = tree(aged)
    (aged / "build/fr/pages/about.html").unlink()
    assert "(1 changed)" in run("-C", aged, "build", *DAY).err
    assert tree(aged) == before


NAMES = st.sampled_from(["oak", "elm", "fir"])
EDITS = st.lists(
    st.tuples(st.sampled_from(["write", "delete", "touch", "spoil"]), NAMES, st.integers(0, 3)),
    min_size=1,
    max_size=4,
)


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_after_any_edits_a_build_has_the_bytes_of_a_first_one(
    edits, tmp_path_factory, small_campaign, tree
):
    root = small_campaign(tmp_path_factory.mktemp("edited"))
    asked = Settings()
    build_if_changed(root, asked)
    for kind, name, number in edits:
        place = root / f"data/organisations/{name}.yaml"
        if kind == "write":
            place.write_text(f"name: {name.title()} {number}\ntier: lead\n", "utf-8")
        elif kind == "delete":
            place.unlink(missing_ok=True)
        elif kind == "spoil":
            (root / "build/en/index.html").unlink(missing_ok=True)
        elif place.exists():
            place.touch()
        build_if_changed(root, asked)
    fresh = small_campaign(tmp_path_factory.mktemp("fresh"))
    for place in (fresh / "data/organisations").glob("*.yaml"):
        place.unlink()
    for place in (root / "data/organisations").glob("*.yaml"):
        (fresh / "data/organisations" / place.name).write_bytes(place.read_bytes())
    build_if_changed(fresh, asked, remember=False)
    assert {p: d for p, d in tree(root).items() if p.startswith("build/")} == {
        p: d for p, d in tree(fresh).items() if p.startswith("build/")
    }


LETTER, CATALOG = "data/letters/call.md", "locales/fr/LC_MESSAGES/letter-call.po"
TEXT_EDITS = st.lists(
    st.tuples(
        st.sampled_from(["letter", "translation", "nothing", "delete", "check"]), st.integers(0, 2)
    ),
    min_size=2,
    max_size=4,
)


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=TEXT_EDITS)
def test_after_any_edits_an_update_has_the_bytes_of_one_that_remembers_nothing(
    edits, run, tmp_path_factory, small_campaign, tree, monkeypatch
):
    # Nobody saves in the midst of a command here, so answers about young files may be kept.
    monkeypatch.setattr(stamps, "_TICK", 0)
    roots = [small_campaign(tmp_path_factory.mktemp("edited")) for _ in range(2)]
    for root in roots:
        (root / "data/letters").mkdir()
        settings = (root / "data/campaign.yaml").read_text("utf-8")
        (root / "data/campaign.yaml").write_text(settings.replace("[en]", "[en, fr]"), "utf-8")
    for kind, number in (("letter", 0), ("nothing", 0), ("nothing", 0), *edits, ("nothing", 0)):
        said = []
        for root, options in zip(roots, ([], ["--no-cache"]), strict=True):
            if kind == "check":
                run("-C", root, "check", *options)
            _edit(root / LETTER, root / CATALOG, kind, number)
            result = run("-C", root, "update", *options)
            said.append((result.status, result.out, result.err))
        assert said[0] == said[1]
        remembered, anew = (_without_times(tree(root)) for root in roots)
        assert remembered == anew
    assert not (roots[1] / cache.FOLDER).exists()


def _edit(letter: Path, catalog: Path, kind: str, number: int) -> None:
    if kind == "letter":
        front = "---\ntitle: A\nkind: open-letter\n---\n"
        letter.write_text(f"{front}We ask {number}.\n", "utf-8")
    elif kind == "translation" and catalog.exists():
        text = catalog.read_text("utf-8")
        catalog.write_text(f'{text}\nmsgid "Left {number}"\nmsgstr "Resté"\n', "utf-8")
    elif kind == "delete":
        catalog.unlink(missing_ok=True)


def _without_times(files: dict[str, bytes]) -> dict[str, list[bytes]]:
    return {
        path: [line for line in data.splitlines() if b"-Date:" not in line]
        for path, data in files.items()
    }


@pytest.fixture
def small_campaign() -> Callable[[Path], Path]:
    """Makes a campaign in one language in a folder."""

    def make(root: Path) -> Path:
        (root / "data/organisations").mkdir(parents=True)
        (root / "data/campaign.yaml").write_text(
            "id: x\ntitle: X\nlanguages: [en]\nas_of: 2021-06-30\n"
            "tiers:\n- id: lead\n  heading: Lead\n",
            "utf-8",
        )
        return root

    return make
