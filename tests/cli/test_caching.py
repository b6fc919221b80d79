"""Builds and checks of what has not changed."""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coalition import cache
from coalition.commands import build as building
from coalition.commands import check as checking
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
    """From its call on, whatever builds or checks fails."""

    def work(*_, **__):
        raise CommandError("there is work to do")

    def forbid() -> None:
        monkeypatch.setattr(building, "build_campaign", work)
        monkeypatch.setattr(checking, "check_campaign", work)

    return forbid


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
