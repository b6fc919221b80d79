"""Publishing to a branch from within a hook, where Git names the user's repository."""

import os

from places import branch, git, site

from coalition.exports import MANIFEST


def test_publishing_from_a_hook_leaves_the_users_repository_alone(tmp_path, monkeypatch):
    place = branch(tmp_path)
    mine = tmp_path / "mine"
    git(tmp_path, "init", "-q", "mine")
    before = files_of(mine)
    own = mine / ".git"
    for name, value in {
        "GIT_DIR": own,
        "GIT_COMMON_DIR": own,
        "GIT_INDEX_FILE": own / "index",
        "GIT_WORK_TREE": mine,
        "GIT_OBJECT_DIRECTORY": own / "objects",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": own / "objects",
        "GIT_SHALLOW_FILE": own / "shallow",
        "GIT_PREFIX": "data/",
        "GIT_NAMESPACE": "mine",
    }.items():
        monkeypatch.setenv(name, os.fspath(value))
    place.publish(site("old"))
    place.publish(site("new"))
    assert place.state().current
    monkeypatch.undo()
    assert files_of(mine) == before
    assert place.public().keys() == {*site("new"), *site("old"), MANIFEST, ".nojekyll"}
    assert git(place.root, "for-each-ref", "--format=%(refname)") == "refs/heads/pages\n"


def files_of(root):
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
