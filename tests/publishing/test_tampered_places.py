"""Places whose files somebody has changed, so that they would lead a publication elsewhere."""

import datetime
import json
from pathlib import Path

import pytest
from places import Failing, FailingError, branch, folder, linked_folder, publication, site

from coalition.commands.publish import Terms
from coalition.errors import CommandError
from coalition.exports import MANIFEST, parse_manifest
from coalition.publishing.state import parse_state, render_state
from coalition.publishing.target import STATE, release_manifest

HASH = "0" * 64


def changed_state(data: bytes, **changes) -> bytes:
    return json.dumps({**json.loads(data), **changes}).encode()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"files": {"a": ["../../../victim", ""]}}, "the hash of a is none: ../../../victim"),
        ({"files": {"a": [HASH[1:], ""]}}, f"the hash of a is none: {HASH[1:]}"),
        ({"files": {"a": [f"{HASH}\n", ""]}}, f"the hash of a is none: {HASH}\n"),
        ({"files": {"../a": [HASH, ""]}}, "a file lies outside the site: ../a"),
        ({"begun": ["/a"]}, "a file lies outside the site: /a"),
        ({"leaving": {"a": "2021-06-30T00:00:00Z"}}, "a file is to go that is not there: a"),
        ({"current": "../../a"}, "the id of a release is none: ../../a"),
    ],
)
def test_a_state_that_leads_elsewhere_is_refused_with_what_to_do(tmp_path, changes, fault):
    place = folder(tmp_path)
    place.publish(site("old"))
    there = place.root / STATE
    there.write_bytes(changed_state(there.read_bytes(), **changes))
    before = place.everything()
    with pytest.raises(CommandError) as refused:
        place.publish(site("new"))
    assert str(refused.value) == (
        f"{place.address.text} holds {STATE}, in which {fault}; restore it, or remove the folder "
        "with all that was published, and publish anew"
    )
    assert place.everything() == before
    assert [path.name for path in tmp_path.iterdir()] == ["www"]


@pytest.mark.parametrize("path", [STATE, ".git/hooks/pre-commit", ".Git/config"])
@pytest.mark.parametrize("make", [folder, branch])
def test_a_build_holds_nothing_of_ours_or_of_git(tmp_path, make, path):
    place = make(tmp_path)
    with pytest.raises(CommandError, match="which no build holds"):
        place.publish({path: b""})
    assert place.everything() == {}


def test_what_we_write_ourselves_is_read_again(tmp_path):
    place = folder(tmp_path)
    place.publish(site("old"))
    assert parse_state(render_state(place.state()), "") == place.state()


def test_a_manifest_with_a_hash_that_is_none_is_no_manifest(tmp_path):
    place = folder(tmp_path)
    place.publish(site("old"))
    manifest = (place.root / MANIFEST).read_bytes()
    sha256 = parse_manifest(manifest).files[0].sha256
    assert parse_manifest(manifest.replace(sha256.encode(), b"../" * 21 + b"a")) is None


@pytest.mark.parametrize("kept", ["", "/blobs", "/staging", "/releases"])
@pytest.mark.parametrize("make", [folder, linked_folder])
def test_nothing_is_written_or_deleted_through_a_link_in_what_is_kept(tmp_path, make, kept):
    place = make(tmp_path)
    place.publish(site("old"))
    ours = place.root / f".coalition{kept}"
    theirs = tmp_path / "theirs"
    if ours.exists():
        ours.rename(theirs)
    theirs.mkdir(exist_ok=True)
    (theirs / "staging").mkdir()
    (theirs / "staging/mine").write_bytes(b"mine")
    ours.symlink_to(theirs)
    before = snapshot(theirs)
    with pytest.raises(CommandError, match=rf"\.coalition{kept} is a link, and nothing is written"):
        place.publish(site("new"))
    assert snapshot(theirs) == before


def test_nothing_is_deleted_through_a_link(tmp_path):
    place = folder(tmp_path)
    old = place.publish(site("old")).release
    place.publish(site("new"))
    (place.root / ".coalition/blobs").rename(place.root / "mine")
    (place.root / ".coalition/blobs").symlink_to("../mine")
    before = snapshot(place.root / "mine")
    with pytest.raises(CommandError, match=r"\.coalition/blobs is a link"):
        place.purge(old)
    assert snapshot(place.root / "mine") == before


def snapshot(root: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_release_whose_manifest_says_something_else_is_not_brought_back(tmp_path):
    place = folder(tmp_path)
    old = place.publish(site("old")).release
    place.publish(site("new", "gone.txt"))
    kept = place.root / release_manifest(old)
    kept.write_bytes(kept.read_bytes().replace(b"2021", b"2020"))
    with pytest.raises(CommandError) as refused:
        place.roll_back(old)
    assert str(refused.value) == (
        f"the manifest of release {old} was changed since; publish another release, and forget "
        f"this one by --purge {old}"
    )
    place.purge(old)
    assert [release.id for release in place.state().releases] == [place.state().current]
    assert b"old" not in b"".join(place.everything().values())


@pytest.mark.parametrize("purging", [True, False])
def test_what_a_killed_run_kept_is_reached_by_a_purge_and_by_the_next_run(tmp_path, purging):
    place = folder(tmp_path)
    old = place.publish(site("old")).release
    place.publish(site("new"))
    with pytest.raises(FailingError):
        place.publish(site("killed"), through=lambda target: Failing(target, 4))
    killed = release_manifest(publication(site("killed")).manifest.release)
    assert killed in place.everything()
    if purging:
        place.purge(old)
    else:
        # The first cannot know whether the other run still goes on.
        place.publish(site("new"))
        place.publish(site("new"))
    assert killed not in place.everything()


def test_what_somebody_puts_where_a_killed_run_had_begun_stays_and_is_told(tmp_path):
    place = folder(tmp_path)
    place.publish(site("old"))
    with pytest.raises(FailingError):
        place.publish(site("new", "a.txt", "b.txt"), through=lambda target: Failing(target, 5))
    place.put("a.txt", b"mine")
    place.put("b.txt", b"b.txt new")
    with pytest.raises(CommandError, match=r"holds a.txt, where the build has a file of its own"):
        place.publish(site("new", "a.txt"))
    made = place.publish(site("old"), Terms(grace=datetime.timedelta(0)))
    assert made.plan.edited == ("a.txt",)
    assert "b.txt" in made.plan.deleted
    public = place.public()
    assert public["a.txt"] == b"mine"
    assert "b.txt" not in public
