"""Places that know no locks or conditions, and links in their way."""

import re

import obstore
import pytest
from obstore.store import MemoryStore
from places import folder, linked_folder, site

from coalition import files
from coalition.errors import CommandError
from coalition.publishing.object_store import StoreTarget
from coalition.publishing.target import LOCK

LOCKED = re.compile(
    r"began on 20\d\d-\d\d-\d\d \d\d:\d\d UTC and has left \.coalition/lock; delete"
)


def test_where_a_file_system_knows_no_locks_a_file_keeps_others_out(tmp_path, monkeypatch):
    monkeypatch.setattr(files.locking, "_try_lock", lambda _: False)
    place = folder(tmp_path)
    assert "knows no locks" in place.publish(site("old")).note
    with place.open(), pytest.raises(CommandError, match=LOCKED):
        place.publish(site("new"))
    assert place.publish(site("new")).plan.changed
    assert LOCK not in place.everything()


def test_a_link_that_switches_may_lie_behind_another_link(tmp_path):
    (tmp_path / "disk").mkdir()
    (tmp_path / "behind").symlink_to("disk")
    place = linked_folder(tmp_path / "behind")
    place.publish(site("old"))
    place.publish(site("new"))
    assert (tmp_path / "disk/linked/en/index.html").read_bytes() == site("new")["en/index.html"]
    assert not place.root.readlink().is_absolute()


class Careless:
    """A store that takes every write, whatever its condition."""

    def __init__(self):
        self.put = lambda store, path, data, **_: obstore.put(store, path, data)

    def __getattr__(self, name):
        return getattr(obstore, name)


def test_where_a_store_knows_no_conditions_a_file_keeps_others_out():
    store = MemoryStore()
    first, second = StoreTarget(store), StoreTarget(store)
    first._obstore = second._obstore = Careless()
    held = first.hold()
    next(held)
    assert "knows no conditional writes" in first.note
    with pytest.raises(CommandError, match=LOCKED):
        next(second.hold())
    assert list(held) == []
    assert second.read(LOCK) is None
    next(second.hold())


def test_a_store_that_knows_conditions_is_not_locked():
    target = StoreTarget(MemoryStore())
    for _ in range(2):
        assert list(target.hold()) == [None]
        assert (target.note, target.read(LOCK)) == ("", None)
