"""What others have done to a place between two publications, and manifests that lie."""

import json
import shutil

import pytest
from places import folder, site

from coalition.commands.publish import resolve_target
from coalition.errors import CommandError
from coalition.publishing.target import STATE


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("../evil.html", "the manifest names ../evil.html, which lies outside the build"),
        ("/etc/evil", "the manifest names /etc/evil, which lies outside the build"),
        (STATE, f"the manifest names {STATE}, which no build holds"),
        (".git/config", "the manifest names .git/config, which no build holds"),
    ],
)
def test_a_manifest_that_names_what_is_no_page_publishes_nothing(tmp_path, path, sentence):
    place = folder(tmp_path)
    with pytest.raises(CommandError) as refused:
        place.publish({**site("old"), path: b"evil"})
    assert str(refused.value) == sentence
    assert place.public() == {}


@pytest.mark.parametrize(
    "changed",
    [
        {"leaving": {"not-ours.html": "2020-01-01T00:00:00Z"}},
        {"leaving": {"en/index.html": "2020-01-01T00:00:00"}},
        {"releases": 1},
    ],
)
def test_a_state_that_was_tampered_with_is_told(tmp_path, changed):
    place = folder(tmp_path)
    first = place.publish(site("old")).release
    state = json.loads((place.root / STATE).read_bytes())
    place.put(STATE, json.dumps(state | changed).encode())
    with pytest.raises(CommandError, match=r"holds .coalition/state.json, (in )?which"):
        place.publish(site("new"))
    with pytest.raises(CommandError, match=r"holds .coalition/state.json, (in )?which"):
        place.purge(first)


def test_a_state_that_names_files_outside_deletes_none_of_them(tmp_path):
    place = folder(tmp_path)
    place.publish(site("old"))
    place.put("../victim", b"mine")
    state = json.loads((place.root / STATE).read_bytes())
    state["files"]["../victim"] = state["files"]["en/index.html"]
    state["leaving"]["../victim"] = "2020-01-01T00:00:00Z"
    state["begun"] = ["../victim"]
    place.put(STATE, json.dumps(state).encode())
    with pytest.raises(CommandError, match="a file lies outside the site"):
        place.publish(site("new"))
    assert (tmp_path / "victim").read_bytes() == b"mine"


@pytest.mark.parametrize("path", ["en", ".coalition/blobs"])
def test_nothing_is_written_or_deleted_through_a_link_that_was_put_in_the_way(tmp_path, path):
    place = folder(tmp_path)
    place.publish(site("old"))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.rmtree(place.root / path, ignore_errors=True)
    (place.root / path).symlink_to(elsewhere)
    with pytest.raises(CommandError) as refused:
        place.publish(site("new"))
    assert str(refused.value) == (
        f"{path} is a link, and nothing is written through links; publishing has stopped before it"
    )
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize(
    ("where", "sentence"),
    [
        ("", "the campaign itself lies in {}; publish to another folder"),
        ("campaign", "the campaign itself lies in {}; publish to another folder"),
        ("campaign/build", "{} is the campaign's own; publish to another folder"),
        ("campaign/data/pages", "{} is the campaign's own; publish to another folder"),
        ("link", "{}/campaign/build is the campaign's own; publish to another folder"),
        ("campaign/public", None),
        ("campaign-site", None),
    ],
)
def test_no_campaign_is_published_into_itself(tmp_path, where, sentence):
    root = tmp_path / "campaign"
    (root / "data").mkdir(parents=True)
    (root / "data/campaign.yaml").write_text("id: a\ntitle: A\nlanguages: [en]\n", "utf-8")
    (tmp_path / "link").symlink_to(root / "build")
    address = (tmp_path / where).as_uri()
    if sentence is None:
        assert resolve_target(root, address).text == address
        return
    with pytest.raises(CommandError) as refused:
        resolve_target(root, address)
    named = tmp_path if where == "link" else tmp_path / where
    assert str(refused.value) == sentence.format(named)
