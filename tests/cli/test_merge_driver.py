"""`coalition merge-driver` with real Git: merges, rebases and cherry-picks of PO files."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from case_tables import each
from gettext_tools import msgcat, msgfmt_complaints, needs_gettext

from coalition.merge_driver.attributes import LINES, with_our_lines
from coalition.merging.entries import OTHER_TRANSLATION

PO = "locales/fr/LC_MESSAGES/directory.po"
POT = "locales/directory.pot"
ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_EDITOR": "true",
    "LC_ALL": "C",
}


class Clone:
    """A repository in which a campaign stands, and one PO file of it."""

    def __init__(self, top, campaign="."):
        self.top = top
        self.campaign = top / campaign
        self.po = self.campaign / PO
        (self.campaign / "data").mkdir(parents=True)
        (self.campaign / "data/campaign.yaml").touch()
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments, status=0):
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.top,
            env=ENVIRONMENT,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout + done.stderr

    def save(self, place, text):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode())

    def commit(self, text, place=None):
        """Commit a file's text; the PO file's if no other is named."""
        self.save(place or self.po, text)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "edit")

    def branches(self, base, ours, theirs):
        """A `main` with ours and a `side` with theirs, which part at the base."""
        self.commit(base)
        self.git("switch", "-q", "-c", "side")
        self.commit(theirs)
        self.git("switch", "-q", "main")
        self.commit(ours)

    @property
    def text(self):
        return self.po.read_text(encoding="utf-8")


@pytest.fixture
def clone(run, tmp_path, monkeypatch):
    """A repository with the driver installed."""
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    made = Clone(tmp_path / "repository")
    assert run("-C", made.campaign, "merge-driver", "install").status == 0
    return made


def po(*texts, day=1, translator="A", comments=None):
    """A French catalog: translations of the messages A, B, C, …, with what stands above them."""
    header = (
        f'msgid ""\nmsgstr ""\n"Project-Id-Version: x\\n"\n"PO-Revision-Date: 2024-01-0{day} 00:00+0000\\n"\n'
        f'"Last-Translator: {translator}\\n"\n"Language-Team: \\n"\n"Language: fr\\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
    )
    above = comments or {}
    return header + "".join(
        f'\n{above.get(msgid, "")}msgid "{msgid}"\nmsgstr "{text}"\n'
        for msgid, text in zip("ABCDEFG", texts, strict=False)
    )


BESIDE = f"# {OTHER_TRANSLATION}\n"


def test_two_branches_that_translated_different_messages_merge(clone):
    clone.branches(po("", "", "c"), po("a", "", "c"), po("", "b", "c"))
    clone.git("merge", "-q", "side")
    assert clone.text == po("a", "b", "c")


def test_what_tools_write_into_headers_does_not_conflict(clone):
    clone.branches(
        po("", ""), po("a", "", day=3, translator="X"), po("", "b", day=2, translator="Y")
    )
    clone.git("merge", "-q", "side")
    assert clone.text == po("a", "b", day=3, translator="X")


TWICE = po("y", "b", comments={"A": f"{BESIDE}# z\n#, fuzzy\n"})


@needs_gettext
def test_two_translations_of_a_message_leave_one_fuzzy_entry_that_gettext_accepts(clone, tmp_path):
    clone.branches(po("x", ""), po("y", ""), po("z", "b"))
    said = clone.git("merge", "side")
    assert f"{PO}: 1 message has two translations; it is fuzzy now\n" in said
    assert clone.text == TWICE
    assert msgfmt_complaints(clone.text, tmp_path) == ""
    assert msgcat(clone.text) == clone.text
    assert clone.git("status", "--porcelain") == ""


def test_with_conflict_git_stops_at_a_valid_file(clone, run):
    run("-C", clone.campaign, "merge-driver", "install", "--conflict")
    clone.branches(po("x", ""), po("y", ""), po("z", "b"))
    said = clone.git("merge", "side", status=1)
    assert f"CONFLICT (content): Merge conflict in {PO}\n" in said
    assert clone.text == TWICE
    assert clone.git("status", "--porcelain") == f"UU {PO}\n"


def test_a_rebase_of_three_commits_keeps_the_last_translation_beside(clone):
    clone.branches(po("x", "", "", ""), po("u", "", "c", ""), po("y1", "", "", ""))
    clone.git("switch", "-q", "side")
    clone.commit(po("y2", "b", "", "", day=2))
    clone.commit(po("y3", "b", "", "d", day=3))
    clone.git("rebase", "main")
    fuzzy = {"A": f"{BESIDE}# y3\n#, fuzzy\n"}
    assert clone.text == po("u", "b", "c", "d", day=3, comments=fuzzy)


def test_a_cherry_pick_takes_one_change_along(clone):
    clone.branches(po("", "", ""), po("a", "", ""), po("", "b", ""))
    clone.git("switch", "-q", "side")
    clone.commit(po("", "b", "c"))
    clone.git("switch", "-q", "main")
    clone.git("cherry-pick", "side")
    assert clone.text == po("a", "", "c")


def test_a_criss_cross_merge_merges_its_bases_first(clone):
    clone.branches(po("", "", "", ""), po("a", "", "", ""), po("", "b", "", ""))
    clone.git("branch", "first")
    clone.git("merge", "-q", "side")
    clone.commit(po("a", "b", "c", ""))
    clone.git("switch", "-q", "side")
    clone.git("merge", "-q", "first")
    clone.commit(po("a", "B", "", "d"))
    clone.git("switch", "-q", "main")
    assert len(clone.git("merge-base", "--all", "main", "side").split()) == 2
    clone.git("merge", "-q", "side")
    assert clone.text == po("a", "B", "c", "d")


def test_a_criss_cross_of_two_translations_keeps_both(clone):
    clone.branches(po("x", "", ""), po("y", "", ""), po("z", "", ""))
    clone.git("branch", "first")
    clone.git("merge", "-q", "side")
    clone.commit(clone.text.replace('"B"\nmsgstr ""', '"B"\nmsgstr "b"'))
    clone.git("switch", "-q", "side")
    clone.git("merge", "-q", "first")
    clone.commit(clone.text.replace('"C"\nmsgstr ""', '"C"\nmsgstr "c"'))
    clone.git("switch", "-q", "main")
    clone.git("merge", "-q", "side")
    assert clone.text in [
        po(one, "b", "c", comments={"A": f"{BESIDE}# {other}\n#, fuzzy\n"})
        for one, other in (("y", "z"), ("z", "y"))
    ]


def test_a_file_that_one_side_renamed_merges(clone):
    clone.branches(po(*"abcd", ""), po(*"abcd", "e"), po("", *"bcd", ""))
    clone.git("switch", "-q", "side")
    moved = "locales/fr/LC_MESSAGES/page-about.po"
    clone.git("mv", PO, moved)
    clone.git("commit", "-q", "-m", "move")
    clone.git("switch", "-q", "main")
    clone.git("merge", "-q", "side")
    assert (clone.campaign / moved).read_text() == po("", *"bcde")
    assert not clone.po.exists()


def test_a_file_that_both_sides_added_merges(clone):
    clone.commit("", clone.top / "other")
    clone.git("switch", "-q", "-c", "side")
    clone.commit(po("", "b"))
    clone.git("switch", "-q", "main")
    clone.commit(po("a", ""))
    clone.git("merge", "-q", "side")
    assert clone.text == po("a", "b")


BROKEN = {
    "ours": ("our", po("", "").replace('""\n\nmsgid "B"', '"a\n\nmsgid "B"'), po("", "b")),
    "theirs": ("their", po("", "b"), po("", "").replace('""\n\nmsgid "B"', '"a\n\nmsgid "B"')),
}


@pytest.mark.parametrize("side", BROKEN)
def test_a_side_that_cannot_be_read_leaves_what_git_makes_of_the_lines(clone, side):
    whose, ours, theirs = BROKEN[side]
    clone.branches(po("", ""), ours, theirs)
    said = clone.git("merge", "side", status=1)
    assert f"{PO}: merged line by line, for a version can't be read ({whose} version, line " in said
    assert clone.git("status", "--porcelain") == f"UU {PO}\n"
    assert 'msgstr "a\n' in clone.text
    assert 'msgstr "b"\n' in clone.text


def test_lines_that_conflict_in_a_broken_file_are_marked_as_ever(clone):
    broken = po("", "z").replace('"z"', '"z')
    clone.branches(po("", "x"), po("", "y"), broken)
    clone.git("merge", "side", status=1)
    assert clone.text.endswith(
        'msgid "B"\n<<<<<<< ours\nmsgstr "y"\n=======\nmsgstr "z\n>>>>>>> theirs\n'
    )


def test_a_file_that_is_no_text_stays_ours_and_conflicts(clone):
    clone.branches(po("x"), po("y"), po("z") + "\0")
    said = clone.git("merge", "side", status=1)
    assert (
        f"{PO}: not merged, and left as ours, for a version can't be read (their version, " in said
    )
    assert clone.text == po("y")


def test_plural_forms_that_both_changed_are_a_conflict(clone):
    base = po("a", "")
    ours, theirs = (
        base.replace("nplurals=2; plural=(n > 1)", rule)
        for rule in ("nplurals=1; plural=0", "nplurals=2; plural=(n != 1)")
    )
    clone.branches(base, ours, theirs)
    said = clone.git("merge", "side", status=1)
    assert (
        f"{PO}: both sides changed Plural-Forms; ours is kept, "
        "theirs is nplurals=2; plural=(n != 1);\n"
    ) in said
    assert clone.text == ours


def test_templates_hold_the_messages_of_both_sides(clone):
    place = clone.campaign / POT
    base = po("", "").replace("Language: fr", "Language: ")
    clone.commit(base, place)
    clone.git("switch", "-q", "-c", "side")
    clone.commit(base + '\nmsgid "Theirs"\nmsgstr ""\n', place)
    clone.git("switch", "-q", "main")
    clone.commit(base + '\nmsgid "Ours"\nmsgstr ""\n', place)
    clone.git("merge", "-q", "side")
    assert place.read_text() == (
        base + '\nmsgid "Theirs"\nmsgstr ""\n' + '\nmsgid "Ours"\nmsgstr ""\n'
    )


def test_where_coalition_is_gone_git_merges_the_lines(clone):
    command = clone.git("config", "merge.coalition.driver").rstrip("\n")
    for gone in (
        command.replace(shlex.quote(Path(sys.executable).as_posix()), "/nowhere/python"),
        command.replace("-m coalition ", "-m coalition_that_is_gone "),
        command.replace(" -- ", " --no-such-option -- "),
    ):
        assert gone != command
        clone.git("config", "merge.coalition.driver", gone)
        clone.branches(po("x", "", "c"), po("y", "", "c"), po("z", "", "c"))
        clone.git("merge", "side", status=1)
        assert '<<<<<<< ours\nmsgstr "y"\n=======\nmsgstr "z"\n>>>>>>> theirs\n' in clone.text
        clone.git("reset", "-q", "--hard")
        clone.git("branch", "-q", "-D", "side")


def test_a_repository_runs_nothing_of_its_own_in_a_merge(clone):
    clone.commit("raise SystemExit('taken')", clone.top / "click.py")
    clone.branches(po("", ""), po("a", ""), po("", "b"))
    clone.git("merge", "-q", "side")
    assert clone.text == po("a", "b")


@pytest.mark.parametrize("campaign", [".", "site/campagne à nous"])
def test_paths_with_blanks_and_other_letters_and_campaigns_in_subfolders(
    run, tmp_path, monkeypatch, campaign
):
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    clone = Clone(tmp_path / "mes 'dépôts' 100%", campaign)
    ran = run("-C", clone.campaign, "merge-driver", "install")
    prefix = "" if campaign == "." else f"{campaign}/"
    assert ran.out.startswith(f"new      {prefix}.gitattributes\n")
    assert (clone.campaign / ".gitattributes").read_text() == "".join(f"{one}\n" for one in LINES)
    clone.branches(po("x", "", "c"), po("y", "", "c"), po("z", "b", "c"))
    assert f"{prefix}{PO}: 1 message has" in clone.git("merge", "side")
    assert 'msgstr "y"' in clone.text
    assert 'msgstr "b"' in clone.text


def test_a_work_tree_beside_shares_the_settings(clone):
    clone.branches(po("", ""), po("a", ""), po("", "b"))
    clone.git("worktree", "add", "-q", "../beside", "side")
    beside = clone.top.parent / "beside"
    clone.git("-C", str(beside), "merge", "-q", "main")
    assert (beside / PO).read_text() == po("a", "b")


# install, uninstall


def driver_of(clone):
    return clone.git("config", "--local", "merge.coalition.driver").rstrip("\n")


def test_install_says_what_it_set_up_and_twice_changes_nothing(run, tmp_path, monkeypatch):
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    clone = Clone(tmp_path)
    expected = (
        "new      .gitattributes\n"
        "         locales/**/*.po merge=coalition\n"
        "         locales/*.pot merge=coalition\n"
        "new      merge.coalition.name\n"
        "new      merge.coalition.driver\n"
    )
    shown = run("-C", tmp_path, "merge-driver", "install", "--dry-run")
    assert shown == (0, expected, "coalition merge-driver install: nothing was written\n")
    assert not (tmp_path / ".gitattributes").exists()
    done = "coalition merge-driver install: set up; now commit .gitattributes\n"
    assert run("-C", tmp_path, "merge-driver", "install") == (0, expected, done)
    config = (tmp_path / ".git/config").read_bytes()
    again = run("-C", tmp_path, "merge-driver", "install")
    assert again == (0, "", "coalition merge-driver install: everything is set up already\n")
    assert (tmp_path / ".git/config").read_bytes() == config
    changed = run("-C", tmp_path, "merge-driver", "install", "--conflict")
    assert changed.out.startswith("changed  merge.coalition.driver\n")
    assert " merge-driver run --conflict -- %O %A %B %L %P; " in driver_of(clone)


def test_uninstall_takes_the_settings_back(run, clone):
    said = "coalition merge-driver uninstall: removed from this clone\n"
    assert run("-C", clone.campaign, "merge-driver", "uninstall") == (0, "", said)
    assert clone.git("config", "--local", "--list").count("merge.coalition") == 0
    said = "coalition merge-driver uninstall: nothing to remove\n"
    assert run("-C", clone.campaign, "merge-driver", "uninstall") == (0, "", said)
    clone.branches(po("x", "", "c"), po("y", "", "c"), po("z", "", "c"))
    clone.git("merge", "side", status=1)
    assert "<<<<<<< " in clone.text


def test_outside_a_repository_install_says_so(run, campaign, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(campaign.parent))
    ran = run("-C", campaign, "merge-driver", "install")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("coalition: Git has no work tree here: not a git repository")


def test_without_git_install_says_so(run, campaign, monkeypatch):
    monkeypatch.setenv("PATH", "")
    ran = run("-C", campaign, "merge-driver", "install")
    assert ran == (2, "", "coalition: Git is not installed, or not on the PATH\n")


OURS = "".join(f"{line}\n" for line in LINES)
ATTRIBUTES = [
    ("", OURS),
    ("*.png binary\n", f"*.png binary\n{OURS}"),
    ("* text=auto", f"* text=auto\n{OURS}"),
    ("* text=auto\r\n", "* text=auto\r\n" + OURS.replace("\n", "\r\n")),
    (f"# ours\n{OURS}*.jpg -text\n", f"# ours\n{OURS}*.jpg -text\n"),
    (f"{OURS}*.po merge=union\n", f"{OURS}*.po merge=union\n{OURS}"),
    (f"{LINES[0]}\n", f"{LINES[0]}\n{OURS}"),
]


@each(("before", "after"), ATTRIBUTES)
def test_our_lines_are_in_force_and_all_others_stay(before, after):
    assert with_our_lines(before.encode()) == after.encode()
    assert with_our_lines(after.encode()) == after.encode()


# A correction of what became a suggestion

CORRECTED = {
    "fr": ("Tout le monde s’y rencontre.", "Tout le monde s’y retrouve."),
    "pl": ("Wszyscy sie tam spotykają.", "Wszyscy się tam spotykają."),
    "ar": ("يلتقي الجميع هناك", "يلتقي الجميع هناك."),
}
MEET = 'msgid "Everybody meets there."\nmsgstr '


def test_a_correction_reaches_the_suggestion_that_an_update_made_meanwhile(
    run, campaign, monkeypatch
):
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    clone = Clone(campaign.parent / "repository")
    for folder in ("data", "locales"):
        shutil.copytree(campaign / folder, clone.campaign / folder, dirs_exist_ok=True)
    about = clone.campaign / "data/pages/about.md"
    catalogs = {
        language: clone.campaign / f"locales/{language}/LC_MESSAGES/page-about.po"
        for language in CORRECTED
    }

    def translate(texts):
        for language, place in catalogs.items():
            text = place.read_text(encoding="utf-8")
            clone.save(place, re.sub(f"(?<={MEET}).*", f'"{texts[language]}"', text))
        clone.git("add", "-A")
        clone.git("commit", "-q", "-m", "translations")

    run("-C", clone.campaign, "merge-driver", "install")
    run("-C", clone.campaign, "update")
    translate({language: before for language, (before, _) in CORRECTED.items()})
    clone.git("switch", "-q", "-c", "side")
    translate({language: after for language, (_, after) in CORRECTED.items()})
    clone.git("switch", "-q", "main")
    text = about.read_text(encoding="utf-8")
    clone.save(about, text.replace("meets there.", "meets there, every day."))
    run("-C", clone.campaign, "update")
    clone.git("commit", "-q", "-a", "-m", "update")
    clone.git("merge", "-q", "side")
    assert run("-C", clone.campaign, "update").out == ""
    for language, (_, corrected) in CORRECTED.items():
        text = catalogs[language].read_text(encoding="utf-8")
        assert (
            '#, fuzzy\n#| msgid "Everybody meets there."\n'
            f'msgid "Everybody meets there, every day."\nmsgstr "{corrected}"\n'
        ) in text
        assert f'#~ msgid "Everybody meets there."\n#~ msgstr "{corrected}"\n' in text
    assert "C039" not in run("-C", clone.campaign, "check").out
