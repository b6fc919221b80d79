"""One table of scenes, for every kind of place."""

import datetime

import pytest
from places import (
    PLACES,
    Failing,
    FailingError,
    Meanwhile,
    expect_whole_pages,
    nobody,
    publication,
    site,
)

from coalition.commands.publish import Terms, publish_to
from coalition.errors import CommandError
from coalition.exports import MANIFEST
from coalition.publishing.target import KEPT

AT_ONCE = Terms(grace=datetime.timedelta(0))


def with_manifest(files, place=None):
    made = {**files, MANIFEST: publication(files).data}
    if place is not None and place.address.kind == "branch":
        made[".nojekyll"] = b""
    return made


def test_the_public_gets_what_was_built_and_the_second_time_nothing_is_done(place):
    old = site("old")
    assert not place.publish(old).public
    assert place.public() == with_manifest(old, place)
    before = place.everything()
    assert place.publish(old).public
    assert place.everything() == before


def test_only_what_changed_is_sent_and_what_went_stays_for_a_day(place):
    place.publish(site("old", "about.txt"))
    new = {**site("old"), "en/index.html": b"new"}
    made = place.publish(new)
    assert [file.path for file in made.plan.uploads] == ["en/index.html"]
    assert list(made.plan.leaving) == ["about.txt"]
    assert place.public() == with_manifest(new, place) | {"about.txt": b"about.txt old"}
    place.publish(new, AT_ONCE)
    assert place.public() == with_manifest(new, place)


def test_a_trial_run_changes_nothing(place):
    place.publish(site("old"))
    before = place.everything()
    made = place.publish(site("new"), Terms(dry_run=True))
    assert (len(made.plan.new), len(made.plan.changed)) == (1, 4)
    assert place.everything() == before


def test_what_was_edited_there_is_put_right_but_stays_where_the_build_lacks_it(place):
    place.publish(site("old", "about.txt"))
    place.put("about.txt", b"mine")
    place.put("en/index.html", b"mine")
    made = place.publish(site("old"), AT_ONCE)
    assert [file.path for file in made.plan.uploads] == ["en/index.html"]
    assert made.plan.edited == ("about.txt",)
    assert made.plan.overwritten == ("en/index.html",)
    assert place.public() == with_manifest(site("old"), place) | {"about.txt": b"mine"}
    changed = {**site("old"), "en/index.html": b"new"}
    assert place.publish(changed, AT_ONCE).plan.overwritten == ()


def test_files_of_others_are_left_alone_and_never_replaced(place):
    if not place.linked:
        place.put("mine/photo.txt", b"mine")
        with pytest.raises(CommandError, match=r"did not put there: mine/photo.txt; nothing was"):
            place.publish(site("old"))
    terms = Terms(beside=True, grace=datetime.timedelta(0))
    place.publish(site("old"), terms)
    place.put("mine/photo.txt", b"mine")
    place.publish({"other.html": b""}, terms)
    assert place.public()["mine/photo.txt"] == b"mine"
    place.put("mine/page.html", b"mine")
    with pytest.raises(CommandError, match=r"holds mine/page.html, where the build has a file"):
        place.publish({"mine/page.html": b"ours"}, terms)


@pytest.mark.parametrize(
    ("kind", "path", "refusal"),
    [
        ("branch", "v1", "holds v1, where the build needs a folder; nothing was published. Move"),
        ("branch", ".nojekyll/x", "has the folder .nojekyll, where the build has a file; nothing"),
        (
            "store",
            "v1",
            "holds v1, where the build needs a folder; nothing was published. Move it away",
        ),
        (
            "store",
            "en",
            "holds en, where the build needs a folder; nothing was published. Move it away",
        ),
        (
            "store",
            "about.txt/mine",
            "has the folder about.txt, where the build has a file; nothing was",
        ),
        (
            "store",
            "v1/index.json/x/y",
            "has the folder v1/index.json, where the build has a file; nothing",
        ),
        ("store", ".coalition", "holds .coalition, where the build needs a folder"),
    ],
)
def test_a_file_of_others_makes_no_room_for_a_folder(tmp_path, kind, path, refusal):
    place = PLACES[kind](tmp_path)
    place.put(path, b"mine")
    before = place.everything()
    with pytest.raises(CommandError, match=refusal):
        place.publish(site("old", "about.txt"), Terms(beside=True))
    assert place.everything() == before


@pytest.mark.parametrize(
    ("before", "after"),
    [(("about",), ("about/us.txt",)), (("about/us/x.txt", "about/y.txt"), ("about",))],
    ids=["folder for file", "file for folder"],
)
def test_a_file_of_ours_makes_room_at_once_for_a_folder_and_a_folder_for_a_file(
    place, before, after
):
    old = site("old", *before, languages=("en",))
    new = site("new", *after, languages=("en",))
    place.publish(old)
    trial = place.publish(new, Terms(dry_run=True))
    for moment in (5, 7):
        with pytest.raises(FailingError):
            place.publish(new, through=lambda target, at=moment: Failing(target, at))
        expect_whole_pages(place.public(), old, new)
    made = place.publish(new)
    assert trial.plan.deleted == before
    assert made.plan.displaced in ((), before)
    public = place.public()
    assert {path: public.get(path) for path in (*before, *new)} == new | dict.fromkeys(before)
    place.roll_back()
    public = place.public()
    assert {path: public.get(path) for path in (*after, *old)} == old | dict.fromkeys(after)


def test_a_file_that_somebody_edited_makes_no_room_for_a_folder(place):
    place.publish(site("old", "about"))
    place.put("about", b"mine")
    before = place.everything()
    with pytest.raises(CommandError) as refused:
        place.publish(site("new", "about/us.txt"))
    assert str(refused.value) == (
        f"{place.address.text} holds about, where the build needs a folder; nothing was published. "
        "Move it away first"
    )
    assert place.everything() == before


def test_another_campaigns_place_is_left_alone(place):
    place.publish(site("old"))
    state = place.state()
    assert state.campaign == "example"
    other = publication(site("new"), "another")
    with place.open() as target, pytest.raises(CommandError, match="holds the campaign example"):
        publish_to(target, state, place.address, other, Terms(), nobody, lambda *_: None)
    assert place.public() == with_manifest(site("old"), place)


@pytest.mark.parametrize("first", [False, True], ids=["again", "first"])
def test_a_run_that_fails_anywhere_breaks_no_page_and_the_next_completes_it(place, first):
    old, new = site("old", "gone.txt"), site("new", "more.txt")
    if not first:
        place.publish(old)
    for moment in range(1, 100):
        try:
            place.publish(new, AT_ONCE, through=lambda target, at=moment: Failing(target, at))
            break
        except FailingError:
            expect_whole_pages(place.public(), old, new)
    assert moment > 5
    assert place.public() == with_manifest(new, place)


def test_after_a_failure_yet_another_build_is_whole_and_leaves_nothing_behind(place):
    old, middle, new = site("old"), site("middle", "middle.txt"), site("new")
    place.publish(old)
    for moment in range(2, 6):
        with pytest.raises(FailingError):
            place.publish(middle, through=lambda target, at=moment: Failing(target, at))
    place.publish(new, AT_ONCE)
    assert place.public() == with_manifest(new, place)
    assert place.roll_back().release == publication(old).manifest.release
    public = place.public()
    assert {path: public[path] for path in old} == old


def test_what_was_public_before_comes_back_byte_for_byte(place):
    builds = [site(word) for word in ("one", "two", "three")]
    names = [place.publish(build, AT_ONCE).release for build in builds]
    assert [release.id for release in place.state().releases] == names[::-1]
    place.roll_back()
    assert place.public().items() >= with_manifest(builds[1]).items()
    place.roll_back(names[0][:6])
    assert place.public().items() >= with_manifest(builds[0]).items()
    place.roll_back()
    assert place.public().items() >= with_manifest(builds[1]).items()


def test_releases_beyond_those_that_are_kept_go(place):
    for word in ("one", "two", "three", "four"):
        place.publish(site(word), Terms(keep=2, grace=datetime.timedelta(0)))
    assert len(place.state().releases) == 2
    kept = b"".join(place.everything().values())
    assert b"three" in kept or place.address.kind == "branch"
    assert b"one" not in kept
    with pytest.raises(CommandError, match="has no one release 123456; there are "):
        place.roll_back("123456")


def test_a_purged_release_leaves_no_byte_of_its_own(place):
    held = place.publish(site("Ida Nowak", "people/ida.html")).release
    place.publish(site("nobody"))
    if place.address.kind == "branch":
        with pytest.raises(CommandError, match="the history of a Git branch keeps every release"):
            place.purge(held)
        return
    everything = b"".join(place.everything().values())
    assert b"Ida Nowak" in everything
    with pytest.raises(CommandError, match="is public; publish another one first"):
        place.purge(place.state().current)
    place.purge(held)
    on_the_disk = [path.read_bytes() for path in place.root.parent.rglob("*") if path.is_file()]
    assert b"Ida Nowak" not in b"".join([*on_the_disk, *place.everything().values()])
    assert place.public() == with_manifest(site("nobody"), place)
    with pytest.raises(CommandError, match="has no release before"):
        place.roll_back()


def test_what_is_kept_can_be_read_by_no_address_of_the_site(place):
    place.publish(site("old"))
    place.publish(site("new"))
    kept = {path for path in place.everything() if path.startswith(".")}
    assert {path.partition("/")[0] for path in kept} <= {KEPT, ".nojekyll"}


@pytest.mark.parametrize("moment", [1, 3, 6, 8, 9])
def test_of_two_at_once_one_wins_and_the_other_says_so(place, moment):
    place.publish(site("old"))
    second = {**site("second"), "second.txt": b"second"}

    def through(target):
        return Meanwhile(target, moment, lambda: place.publish(second))

    with pytest.raises(CommandError, match="another publish"):
        place.publish(site("first"), through=through)
    public = place.public()
    if place.address.kind != "folder":
        assert {path: public.get(path) for path in second} == second
    place.publish(site("third"), AT_ONCE)
    assert place.public() == with_manifest(site("third"), place)
