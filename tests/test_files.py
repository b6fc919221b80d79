"""The door to the disk: what is read, and that files are replaced whole or not at all."""

from pathlib import Path

import pytest
from case_tables import each

from coalition import files
from coalition.files import replacing


def tree(folder):
    return {path: (folder / path).read_text() for path in files.Folder(folder).walk()}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"a: 1\nb: \xe9\n", "2:4 the file is not UTF-8: byte 0xe9 fits no character"),
        (
            "é: \udce9".encode("utf-8", "surrogateescape"),
            "1:4 the file is not UTF-8: byte 0xe9 fits no character",
        ),
        (b"a: 1\nb\0", "2:2 the file holds a NUL character"),
        (b"x" * (9 * 1024 * 1024), "1:1 the file is too large (9 MiB)"),
    ],
)
def test_a_file_that_is_no_text_is_told_where(data, told):
    text, findings = files.decode(data, "data/campaign.yaml")
    assert text is None
    assert [f"{f.line}:{f.column} {f.message}" for f in findings] == [told]


def test_a_byte_order_mark_is_dropped():
    assert files.decode(b"\xef\xbb\xbfname: A\n", "f") == ("name: A\n", [])


def test_equal_bytes_are_left_alone(tmp_path):
    assert files.write_file(tmp_path, "locales/fr/a.po", b"x")
    before = (tmp_path / "locales/fr/a.po").stat().st_mtime_ns
    assert not files.write_file(tmp_path, "locales/fr/a.po", b"x")
    assert (tmp_path / "locales/fr/a.po").stat().st_mtime_ns == before
    assert tree(tmp_path) == {"locales/fr/a.po": "x"}


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    files.write_file(tmp_path, "a.po", b"old")

    def full(path, data):
        path.write_bytes(data[:1])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(replacing, "_write_through", full)
    with pytest.raises(OSError, match="No space left"):
        files.write_file(tmp_path, "a.po", b"new")
    assert tree(tmp_path) == {"a.po": "old"}


def test_replacing_a_folder_touches_what_differs_and_deletes_only_what_it_is_told(tmp_path):
    for name, text in {"a": "1", "b": "2", "old/c": "3", "own": "4"}.items():
        files.write_file(tmp_path, name, text.encode())
    untouched = (tmp_path / "a").stat().st_mtime_ns
    new = {"a": b"1", "b": b"two", "new/d": b"5", "index.json": b"{}"}
    changed = files.replace_files(
        tmp_path, new, last="index.json", gone=frozenset(("old/c", "never/there"))
    )
    assert changed == ("b", "index.json", "new/d")
    assert tree(tmp_path) == {"a": "1", "b": "two", "index.json": "{}", "new/d": "5", "own": "4"}
    assert (tmp_path / "a").stat().st_mtime_ns == untouched
    assert not (tmp_path / "old").exists()


@pytest.mark.parametrize("moment", range(5))
def test_a_build_killed_at_any_moment_leaves_every_file_whole(tmp_path, monkeypatch, moment):
    old = {"a": b"old a", "b": b"old b", "index.json": b"old index"}
    new = {"a": b"new a", "b": b"new b", "index.json": b"new index"}
    files.replace_files(tmp_path, old, last="index.json")
    steps = {"taken": 0}

    def stopping(step):
        def run(*arguments):
            if steps["taken"] == moment:
                raise KeyboardInterrupt
            steps["taken"] += 1
            return step(*arguments)

        return run

    # Files are laid down by the one and put in place by the other.
    for step in ("write_bytes", "replace"):
        monkeypatch.setattr(Path, step, stopping(getattr(Path, step)))
    with pytest.raises(KeyboardInterrupt):
        files.replace_files(tmp_path, new, last="index.json")
    seen = tree(tmp_path)
    assert set(seen) == set(new)
    assert all(text.encode() in (old[name], new[name]) for name, text in seen.items())
    if seen["index.json"] == "new index":
        assert seen == {name: data.decode() for name, data in new.items()}


def test_what_an_interrupted_build_left_is_cleared_by_the_next(tmp_path):
    files.write_file(tmp_path, ".staging-dead/a", b"half")
    files.replace_files(tmp_path, {"a": b"1"}, last="a")
    assert tree(tmp_path) == {"a": "1"}


@each(
    ("path", "inside"),
    [
        ("fr/index.html", True),
        ("../x", False),
        ("a/../../x", False),
        ("/etc/passwd", False),
        ("C:/x", False),
        ("a//b", False),
    ],
)
def test_a_manifest_cannot_name_files_outside_its_folder(path, inside):
    assert files.is_inside(path) is inside
