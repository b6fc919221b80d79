"""What a killed run left is told, shown, finished or undone; tests/commands/test_kills.py has the rest."""

import os

import msgspec
import pytest

from coalition import files
from coalition.files import Replacement, journal

ZEBRA, NEW = "data/organisations/zebra.yaml", "data/organisations/elm.yaml"


class Power(BaseException):
    """The power goes: nothing is cleaned up."""


@pytest.fixture
def interrupted(campaign, monkeypatch):
    """A campaign in which a record was being renamed: it is copied, and not yet deleted."""
    before = (campaign / ZEBRA).read_bytes()
    changes = (Replacement(NEW, before, None), Replacement(ZEBRA, None, before))

    def cut(*arguments):
        raise Power

    with monkeypatch.context() as patched:
        patched.setattr(journal, "delete_file", cut)
        with pytest.raises(Power):
            files.replace_together(campaign, "rename", changes)
    return campaign


SENTENCE = (
    "coalition: `coalition rename` was interrupted with 1 of 2 files changed; "
    "`coalition -C {root} recover --finish` changes the others, "
    "`coalition -C {root} recover --undo` puts back what was\n"
)


def test_the_next_command_says_what_is_unfinished_and_how_to_go_on(run, interrupted, monkeypatch):
    for command in ("check", "build", "list", "status", "update", "rename acera maple", "extract"):
        ran = run("-C", interrupted, *command.split())
        assert (ran.status, ran.out) == (2, "")
        assert ran.err == SENTENCE.format(root=interrupted)
    monkeypatch.chdir(interrupted)
    assert "; `coalition recover --finish` changes" in run("check").err


@pytest.mark.parametrize(
    ("way", "printed"),
    [
        ("finish", f"deleted  {ZEBRA}: rename finished\n"),
        ("undo", f"deleted  {NEW}: as it was before\n"),
    ],
)
def test_both_ways_are_shown_before_they_are_gone(run, interrupted, tree, way, printed):
    before = tree(interrupted)
    ran = run("-C", interrupted, "recover", f"--{way}", "--dry-run")
    assert (ran.status, ran.out) == (0, printed)
    assert ran.err == "coalition recover: 1 file would change\n"
    assert tree(interrupted) == before
    assert run("-C", interrupted, "recover", f"--{way}").out == printed
    assert not (interrupted / files.JOURNAL_FOLDER).exists()
    assert (interrupted / ZEBRA).exists() == (way == "undo")
    assert (interrupted / NEW).exists() == (way == "finish")
    assert run("-C", interrupted, "list").status == 0


@pytest.mark.parametrize("way", ["finish", "undo"])
def test_what_was_saved_since_is_left_alone_and_named(run, interrupted, way):
    for path in (ZEBRA, NEW):
        (interrupted / path).write_bytes(b"name: Saved since\n")
    ran = run("-C", interrupted, "recover", f"--{way}")
    assert ran.status == 1
    for path in (ZEBRA, NEW):
        told = f"{path}:1:1: C033 error: somebody saved the file after the command was killed\n"
        assert told in ran.err
        assert (interrupted / path).read_bytes() == b"name: Saved since\n"


def test_without_a_terminal_the_way_must_be_said(run, interrupted):
    ran = run("-C", interrupted, "recover")
    assert (ran.status, ran.err.splitlines()[-1]) == (2, "Error: say which: --finish or --undo.")


def test_where_nothing_is_unfinished_nothing_is_done(run, campaign, tree):
    before = tree(campaign)
    ran = run("-C", campaign, "recover", "--undo")
    assert (ran.status, ran.err) == (2, "coalition: nothing is unfinished here\n")
    assert tree(campaign) == before


def test_a_run_that_is_at_work_is_not_taken_for_a_killed_one(run, interrupted):
    with files.lock_folder(interrupted):
        assert "interrupted" not in run("-C", interrupted, "list").err


def with_journal(root, **changed):
    place = root / files.JOURNAL
    written = msgspec.json.decode(place.read_bytes())
    place.write_bytes(msgspec.json.encode({**written, **changed}))


def spoil(root):
    (root / files.JOURNAL).write_bytes(b"{")


def spoil_a_byte(root):
    (root / files.JOURNAL).write_bytes(b'{"folder": "\xf6"}')


def from_elsewhere(root):
    with_journal(root, folder=[1, 2])


def out_of_the_folder(root):
    with_journal(root, steps=[{"path": "../x", "before": None, "after": None}])


def into_git(root):
    with_journal(root, steps=[{"path": ".git/hooks/post-commit", "before": None, "after": None}])


def other_bytes(root):
    (root / files.JOURNAL_FOLDER / "old/1").write_bytes(b"name: Forged\n")
    (root / files.JOURNAL_FOLDER / "new/0").write_bytes(b"name: Forged\n")
    (root / NEW).unlink()


@pytest.mark.parametrize(
    ("forge", "sentence"),
    [
        (spoil, "journal.json can't be read"),
        (spoil_a_byte, "journal.json can't be read"),
        (from_elsewhere, "journal.json was not written in this folder"),
        (out_of_the_folder, "../x lies outside the folder"),
        (into_git, ".git/hooks/post-commit is Git's own"),
        (other_bytes, "new/0 is not what was laid down there"),
    ],
)
def test_a_journal_that_somebody_made_up_is_not_followed(run, interrupted, tree, forge, sentence):
    """It could come with a branch that was fetched."""
    forge(interrupted)
    before = tree(interrupted.parent)
    for command in ("recover --finish", "recover --undo", "check"):
        ran = run("-C", interrupted, *command.split())
        assert ran.status == 2
        assert sentence in ran.err
        assert "look at .coalition-unfinished/ and delete it" in ran.err
    assert tree(interrupted.parent) == before


def test_a_full_disk_leaves_everything_as_it_was(campaign, tree, monkeypatch):
    before = tree(campaign)
    really_settle = journal._settle

    def settle(root, number, replacement):
        if number == 1:
            raise OSError(28, "No space left on device")
        return really_settle(root, number, replacement)

    monkeypatch.setattr(journal, "_settle", settle)
    changes = (Replacement(NEW, b"a", None), Replacement("data/organisations/fir.yaml", b"b", None))
    with pytest.raises(OSError, match="No space left"):
        files.replace_together(campaign, "import", changes)
    assert tree(campaign) == before


def test_files_on_another_disk_are_copied(campaign, monkeypatch):
    really_replace = journal.Path.replace

    def replace(place, target):
        if files.JOURNAL_FOLDER in place.parts and files.JOURNAL_FOLDER not in target.parts:
            raise OSError(18, "Invalid cross-device link")
        return really_replace(place, target)

    monkeypatch.setattr(journal.Path, "replace", replace)
    before = (campaign / ZEBRA).read_bytes()
    changes = (Replacement(NEW, b"a", None), Replacement(ZEBRA, b"b", before))
    assert files.replace_together(campaign, "import", changes) == ({NEW, ZEBRA}, ())
    assert ((campaign / NEW).read_bytes(), (campaign / ZEBRA).read_bytes()) == (b"a", b"b")


def halfway(campaign, monkeypatch):
    """A campaign in which of two files to be changed none is."""
    changes = (Replacement(NEW, b"a", None), Replacement("data/organisations/fir.yaml", b"b", None))

    def cut(*arguments):
        raise Power

    with monkeypatch.context() as patched:
        patched.setattr(journal, "_settle", cut)
        with pytest.raises(Power):
            files.replace_together(campaign, "import", changes)
    return campaign / files.JOURNAL_FOLDER / "new/0"


def test_what_is_missing_of_what_was_laid_down_is_said(run, campaign, monkeypatch):
    halfway(campaign, monkeypatch).unlink()
    assert run("-C", campaign, "recover", "--finish").err == (
        f"coalition: what {NEW} was to become is not in .coalition-unfinished/, because an undo was "
        "begun or somebody deleted it; `coalition recover --undo` puts back what was\n"
    )
    assert run("-C", campaign, "recover", "--undo").status == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_among_what_was_laid_down_is_said(run, campaign, monkeypatch):
    place = halfway(campaign, monkeypatch)
    place.unlink()
    os.mkfifo(place)
    for way in ("--finish", "--undo"):
        assert run("-C", campaign, "recover", way).err == (
            "coalition: .coalition-unfinished/new/0 is a pipe, a socket or a device; "
            "look at .coalition-unfinished/ and delete it\n"
        )


def test_a_file_that_cannot_be_replaced_is_named(campaign, tree, monkeypatch):
    def refuse(self, target):
        raise PermissionError(13, "Permission denied", str(self), None, str(target))

    before = tree(campaign)
    changes = (Replacement(NEW, b"a", None), Replacement("data/organisations/fir.yaml", b"b", None))
    really_settle = journal._settle

    def settle(*arguments):
        with monkeypatch.context() as patched:
            patched.setattr(journal.Path, "replace", refuse)
            return really_settle(*arguments)

    monkeypatch.setattr(journal, "_settle", settle)
    with pytest.raises(PermissionError) as raised:
        files.replace_together(campaign, "update", changes)
    assert raised.value.filename == NEW
    assert tree(campaign) == before
