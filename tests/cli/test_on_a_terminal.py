"""Questions on a real terminal: answers, completion, and Ctrl-C that leaves nothing behind."""

import os
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("pty", reason="Windows has no pseudo-terminals")


SPAWN = (
    "import os, pty, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); "
    "sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))"
)
"""A program that is started in the background would have inherited that Ctrl-C means nothing."""

PATIENCE = 60.0
"""Seconds that a test waits for the program."""


class Terminal:
    """A program with a terminal, into which a test types."""

    def __init__(self, *arguments: str, folder: Path | None = None) -> None:
        # A process of its own forks: in one with threads, such as this, that may hang.
        command = [sys.executable, "-c", SPAWN, sys.executable, "-m", "coalition", *arguments]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env={**os.environ, "TERM": "xterm", "NO_COLOR": "1"},
        )
        self._keys, self._screen = self._process.stdin, self._process.stdout
        self.seen = ""

    def until(self, text: str) -> None:
        """Read until a text has come."""
        while text not in self.seen:
            assert self._read(), self.seen

    def _read(self, patience: float = PATIENCE) -> bool:
        """Read what comes; false at the end, and where nothing comes any more."""
        ready, _, _ = select.select([self._screen], [], [], patience)
        data = os.read(self._screen.fileno(), 4096) if ready else b""
        self.seen += data.decode("utf-8", "replace")
        return bool(data)

    def answer(self, question: str, typed: str) -> None:
        """Wait for a question and type."""
        self.until(question)
        self.seen = self.seen.partition(question)[2]
        self._keys.write(typed.encode())
        self._keys.flush()

    def press(self, key: str, until: str) -> None:
        """Press a key until something is seen; one that comes too early may be lost."""
        for _ in range(20):
            self._keys.write(key.encode())
            self._keys.flush()
            ends = time.monotonic() + 3
            while until not in self.seen and time.monotonic() < ends:
                self._read(0.2)
            if until in self.seen:
                return
        raise AssertionError(self.seen)

    def status(self) -> int:
        """Read to the end."""
        while self._read():
            pass
        self._keys.close()
        self._screen.close()
        return self._process.wait(timeout=PATIENCE)


def test_what_is_left_out_is_asked_with_completion(campaign):
    terminal = Terminal("-C", str(campaign), "add", "organisation")
    terminal.answer("Name: ", "Oak Society\r")
    terminal.answer("Website: ", "Členské organizácie\r")
    terminal.until("Členské organizácie is not a web address")
    terminal.answer("Website: ", "oak.example\r")
    terminal.answer("international): ", "nether\t\r")
    terminal.answer("Tier (lead, friend): ", "gold\r")
    terminal.until("gold is none of lead, friend")
    terminal.answer("Tier (lead, friend): ", "le\t\r")
    terminal.answer("Kind (association): ", "\r")
    terminal.answer("Source (address, or form and day): ", "issue form, 2021-03-01\r")
    assert terminal.status() == 0
    assert (campaign / "data/organisations/oak-society.yaml").read_text("utf-8") == (
        "name: Oak Society\ncountry: NL\nwebsite: https://oak.example\ntier: lead\n"
        "source: issue form, 2021-03-01\n"
    )


def test_what_a_new_name_looks_like_is_said_at_once(campaign, tree):
    before = tree(campaign)
    terminal = Terminal("-C", str(campaign), "add", "organisation")
    terminal.answer("Name: ", "Laka i las\r")
    terminal.until("Laka i las looks like acera: Łąka i Las, ")
    terminal.answer("Is it another organisation? [y/N]: ", "\r")
    assert terminal.status() == 1
    assert "coalition add: nothing was written" in terminal.seen
    assert tree(campaign) == before


def test_another_id_is_asked_for_where_one_is_taken(campaign):
    terminal = Terminal("-C", str(campaign), "add", "organisation")
    terminal.answer("Name: ", "Acera\r")
    terminal.until("data/organisations/acera.yaml has the id acera already")
    terminal.answer("Id, by which its file is named: ", "zebra\r")
    terminal.until("data/organisations/zebra.yaml has the id zebra already")
    terminal.answer("Id, by which its file is named: ", "acera-lt\r")
    terminal.answer("Website: ", "\r")
    terminal.press("\x03", until="Aborted!")
    terminal.status()


def test_a_group_may_be_answered_by_any_name_that_the_parliament_gives_it(campaign):
    terminal = Terminal("-C", str(campaign), "add", "person")
    terminal.answer("Name: ", "Ada Example\r")
    terminal.answer("Family name: ", "Example\r")
    terminal.answer("Role (mep): ", "mep\r")
    terminal.answer("neutral): ", "\r")
    terminal.answer("Country (code or name): ", "de\r")
    terminal.answer("Political group (id or name): ", "greens-ef\r")
    terminal.until("there is no political group greens-ef; did you mean greens-efa or green?")
    terminal.answer("Political group (id or name): ", "Verts/ALE\r")
    terminal.answer("Source of the endorsement (empty for none): ", "\r")
    terminal.until("greens-efa had no file; it is added as the European Parliament knows it")
    assert terminal.status() == 0
    assert (campaign / "data/groups/greens-efa.yaml").is_file()


@pytest.mark.parametrize(("answer", "status", "signs"), [("y", 0, True), ("", 1, False)])
def test_those_of_a_tier_sign_if_that_is_agreed_to(campaign, answer, status, signs):
    terminal = Terminal("-C", str(campaign), "sign", "appel", "--tier", "lead")
    terminal.until("  acera: Łąka i Las")
    terminal.answer("Record that these 2 signed appel? [y/N]: ", "?\r")
    terminal.until("answer y for yes or n for no; Enter alone means no, Ctrl-C ends.")
    terminal.answer("Record that these 2 signed appel? [y/N]: ", f"{answer}\r")
    assert terminal.status() == status
    record = (campaign / "data/organisations/acera.yaml").read_text("utf-8")
    assert ("letter: appel" in record) is signs


def test_a_campaign_begins_in_a_folder_with_files_if_that_is_agreed_to(tmp_path, tree):
    (tmp_path / "notes.txt").write_text("mine")
    before = tree(tmp_path)
    terminal = Terminal("init", folder=tmp_path)
    terminal.until(f"{tmp_path} is not empty: it holds notes.txt.")
    terminal.until(
        "This adds .github/, .gitignore, .vscode/, README.md, data/, locales/ and\r\n"
        "requirements.txt; no file that is there changes."
    )
    terminal.answer(f"Begin a campaign in {tmp_path}? [y/N]: ", "n\r")
    assert (terminal.status(), tree(tmp_path)) == (1, before)
    terminal = Terminal("init", "--title", "Streets", folder=tmp_path)
    terminal.answer(f"Begin a campaign in {tmp_path}? [y/N]: ", "y\r")
    terminal.until("next: coalition build")
    assert terminal.status() == 0
    assert tree(tmp_path)["notes.txt"] == b"mine"


def test_a_campaign_is_asked_about_before_files_are_added_to_it(campaign, tree):
    before = tree(campaign)
    terminal = Terminal("init", folder=campaign)
    terminal.until(f"{campaign} is a campaign already.")
    terminal.until("This adds .github/, .gitignore, ")
    terminal.until("data/schema/")
    terminal.answer(f"Add them to {campaign}? [y/N]: ", "n\r")
    assert (terminal.status(), tree(campaign)) == (1, before)


def test_check_names_the_command_that_mends(campaign):
    record = "name: Oak\ncountry: Danmark\nwebsite: example.org\ncuontry: DK\n"
    (campaign / "data/organisations/oak.yaml").write_text(record)
    terminal = Terminal("-C", str(campaign), "check")
    terminal.until("; `coalition check --fix` mends 2 values; `coalition explain R007` says more")
    assert terminal.status() == 1


def test_ctrl_c_leaves_nothing_behind(campaign, tree):
    before = tree(campaign)
    terminal = Terminal("-C", str(campaign), "add", "person")
    terminal.answer("Name: ", "Ada\r")
    terminal.until("Family name: ")
    terminal.press("\x03", until="Aborted!")
    assert terminal.status() == 1
    assert tree(campaign) == before


def test_a_terminal_user_decides_what_is_doubtful(campaign, tmp_path):
    sheet = tmp_path / "sheet.csv"
    sheet.write_text("Name;Country\nLaka i Las e.V.;PL\nŁąka i Las;CZ\n", encoding="utf-8")
    terminal = Terminal("-C", str(campaign), "import", str(sheet))
    terminal.until("read as CSV in UTF-8, separated by semicolons")
    terminal.answer("s, o, n or k: ", "n\r")
    terminal.until("country is PL in acera and CZ in the row")
    terminal.answer("s, o, n or k: ", "o\r")
    terminal.answer("Write 2 files? [y/N]: ", "y\r")
    assert terminal.status() == 0
    made = (campaign / "data/organisations/laka-i-las-e-v.yaml").read_text("utf-8")
    assert "distinct_from:\n  - acera\n" in made
    assert "country: CZ\n" in (campaign / "data/organisations/acera.yaml").read_text("utf-8")


def test_a_terminal_user_says_once_what_names_countries_and_empty_cells_mean(campaign, tmp_path):
    names = ["Oak", "Szabó Péter", "Elm", "J. Kos", "Szabó Péter", *(f"Ash {n}" for n in range(9))]
    countries = ["Malta", "", "", "Catalunya", *[""] * 10]
    rows = map(",".join, zip(("Country", *countries), ("Organisation", *names), strict=True))
    (tmp_path / "sheet.csv").write_text("\n".join(rows), encoding="utf-8")
    terminal = Terminal("-C", str(campaign), "import", str(tmp_path / "sheet.csv"), "--yes")
    terminal.until("10 rows have no Country below one that has")
    terminal.answer("Is the country above theirs? [y/N]: ", "y\r")
    terminal.until("Szabó Péter looks like a person (rows 3, 6)")
    terminal.answer("Is it the name of one organisation? [y/N]: ", "n\r")
    terminal.until("J. Kos looks like a person (row 5)")
    terminal.answer("Is it the name of one organisation? [y/N]: ", "y\r")
    terminal.until("Catalunya is not a country (row 5)")
    terminal.answer("Is Spain (ES) meant? [y/N]: ", "y\r")
    assert terminal.status() == 1
    found = {
        id_: (campaign / f"data/organisations/{id_}.yaml")
        .read_text("utf-8")
        .partition("country: ")[2]
        for id_ in ("j-kos", "elm", "ash-0")
    }
    assert found == {"j-kos": "ES\n", "elm": "MT\n", "ash-0": "MT\n"}
    assert not (campaign / "data/organisations/szabo-peter.yaml").exists()


def test_a_terminal_user_says_once_what_each_unknown_kind_is(campaign, tmp_path):
    sheet = tmp_path / "sheet.csv"
    rows = "Name;Type\nRowan;NGO\nHazel;ngo\nElm;Verein\nOak;Club\n"
    sheet.write_text(rows, encoding="utf-8")
    terminal = Terminal("-C", str(campaign), "import", str(sheet), "--tier", "lead")
    terminal.until("the campaign has no kind NGO (rows 2, 3)")
    terminal.answer("Kind (association; none; new): ", "club\r")
    terminal.until("club is none of association, none, new")
    terminal.answer("Kind (association; none; new): ", "asso\t\r")
    terminal.until("the campaign has no kind Verein (row 4)")
    terminal.answer("Kind (association; none; new): ", "none\r")
    terminal.until("the campaign has no kind Club (row 5)")
    terminal.answer("Kind (association; none; new): ", "new\r")
    terminal.until("then import the sheet again:\r\n    - id: club\r\n      label: Club\r\n")
    terminal.until("has no kind Club (left out of row 5)")
    terminal.answer("Write 4 files? [y/N]: ", "y\r")
    assert terminal.status() == 0
    for id_, kind in (("rowan", True), ("hazel", True), ("elm", False), ("oak", False)):
        record = (campaign / f"data/organisations/{id_}.yaml").read_text("utf-8")
        assert ("kind: association\n" in record) is kind


def test_a_pasted_list_is_waited_for_with_a_word_and_asked_about(campaign):
    terminal = Terminal("-C", str(campaign), "import", "-")
    terminal.answer(
        "coalition import: paste the rows, then press Ctrl-D on an empty line\r\n",
        "Rowan\rLaka i Las e.V.\r\x04",
    )
    terminal.answer("s, o, n or k: ", "s\r")
    terminal.answer("Write 2 files? [y/N]: ", "y\r")
    assert terminal.status() == 0
    assert "1 new, 1 update" in terminal.seen
    record = (campaign / "data/organisations/acera.yaml").read_text("utf-8")
    assert "aliases:\n  - Laka i Las e.V.\n" in record


def test_before_a_correction_opens_gaps_each_passage_is_shown_and_asked_about(campaign, edit):
    subprocess.run(
        [sys.executable, "-m", "coalition", "-C", str(campaign), "update"],
        check=True,
        capture_output=True,
    )
    edit("data/pages/about.md", "Everybody meets there.", "Everyboddy meets there.")
    edit("data/pages/about.md", "title: About", "title: Abbout")
    terminal = Terminal("-C", str(campaign), "update")
    terminal.until("page-about is complete in 2 languages (fr, pl) and will not be:")
    terminal.until("+ Abbout")
    terminal.answer("Do its translations stay valid? [y/N]: ", "y\r")
    terminal.until("+ Everyboddy meets there.")
    terminal.answer("Do its translations stay valid? [y/N]: ", "n\r")
    terminal.until("1 passage in 2 languages becomes a suggestion")
    assert terminal.status() == 0
    french = (campaign / "locales/fr/LC_MESSAGES/page-about.po").read_text("utf-8")
    assert 'msgid "Abbout"\nmsgstr "À propos"\n' in french
    assert '#, fuzzy\n#| msgid "Everybody meets there."\n' in french


def test_the_map_of_translations_fits_a_terminal_of_80_columns(campaign):
    (campaign / "data/pages/how-we-want-to-use-streets-together.md").write_text(
        "---\ntitle: Streets\nkind: page\n---\n\nTogether.\n", "utf-8"
    )
    terminal = Terminal("-C", str(campaign), "status", "-l", "pl", "-l", "ar")
    terminal.until("next for ar:")
    above = re.sub(r"\x1b\[[0-9;]*m", "", terminal.seen.partition("next for ar:")[0])
    assert terminal.status() == 1
    lines = [line.rstrip() for line in above.splitlines()]
    assert lines[:8] == [
        "                                          how-we-want-",
        "                                          to-use-",
        "                                          streets-      messages  words",
        "language  directory  appel  write  about  together          left   left",
        "pl        ▒44%~      ░30%   ▒36%!  █100%  ·0%                 21     89",
        "ar        █100%      ░20%   ·0%    ·0%    ·0%                 24     82",
        "· nothing to █ all translated; ~ suggestions to confirm; ! errors; ✓ reviewed",
        "next for pl:",
    ]
    assert max(map(len, lines)) <= 80
