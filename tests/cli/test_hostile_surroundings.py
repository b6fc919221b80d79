"""Languages, days, folders and terminals as no one foresees them: findings or a sentence, ever."""

import os
import subprocess
import sys

import pytest

from coalition.cli import importing

SR = "sr@ijekavianlatin"
PO = "locales/pl/LC_MESSAGES/letter-write.po"
SAID = (
    f"{PO}:9:1: C032 error: the header says that the language is {SR}, the folder that it is pl\n"
)


@pytest.fixture
def misnamed(campaign):
    """A campaign with a catalog whose header names what ICU refuses to look for."""
    place = campaign / PO
    place.write_text(place.read_text("utf-8").replace("Language: pl", f"Language: {SR}"), "utf-8")
    return campaign


@pytest.mark.parametrize("command", ["check", "build", "update", "status"])
def test_a_language_that_icu_refuses_is_a_finding(run, misnamed, command):
    ran = run("-C", misnamed, command)
    assert ran.status in (0, 1)
    assert SAID in ran.out + ran.err or command == "status"


def test_such_a_compendium_is_refused_and_told_why(run, misnamed):
    ran = run("memory", "import", misnamed / PO, "-C", misnamed)
    assert ran.status == 1
    said = f"C034 error: the header says `Language: {SR}`, which is no language\n"
    assert said in ran.err


def test_such_catalogs_merge(run, misnamed):
    same = [misnamed / PO] * 3
    assert run("merge-driver", "run", *same, "7", PO).status == 0


TAGS = {
    "de-u-vt-0020-0041": "`u-vt-0020-0041` in `de-u-vt-0020-0041` is no extension that CLDR knows",
    "sr-ijekavsk-Latn": "did you mean `sr-Latn-ijekavsk`?",
}


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize(
    "arguments",
    [
        ("init", "new", "--languages", "en,{}"),
        ("init", "new", "--source-language", "{}"),
        ("language", "add", "{}"),
        ("build", "--language", "{}"),
        ("build", "--fallback", "fr={}"),
        ("check", "--language", "{}"),
        ("review", "{}", "write"),
        ("show", "write", "--language", "{}"),
        ("add", "organisation", "--name", "Elm", "--name-in", "{}=Orme", "--source", "x"),
    ],
    ids=" ".join,
)
def test_a_tag_is_refused_in_every_argument(run, campaign, monkeypatch, arguments, tag):
    monkeypatch.chdir(campaign)
    ran = run(*(argument.format(tag) for argument in arguments))
    assert ran.status == 2
    assert TAGS[tag] in ran.err


@pytest.mark.parametrize("tag", TAGS)
def test_a_tag_is_refused_in_every_file(run, campaign, edit, tag):
    edit("data/campaign.yaml", "\nlanguages: [", f"\nlanguages: [{tag}, ")
    (campaign / "data/organisations/elm.yaml").write_text(
        f"name: Elm\nnames: {{{tag}: Orme}}\nsource: x\n"
    )
    ran = run("-C", campaign, "check")
    told = [line for line in ran.out.splitlines() if TAGS[tag] in line]
    assert [line.partition(": ")[0].rpartition("/")[2] for line in told] == [
        "campaign.yaml:6:13",
        "elm.yaml:2:9",
    ]


DAYS = ("0000-00-00", "0001-01-01", "9999-12-31", "9999999-01-01")


@pytest.mark.parametrize("day", DAYS)
def test_days_beyond_all_calendars_are_days_or_findings(run, campaign, day):
    record = f"name: Elm\ncountry: FR\nsource: x\njoined: {day}\nleft: {day}\n"
    (campaign / "data/organisations/elm.yaml").write_text(record)
    for command in (["check"], ["build", "--as-of", day], ["list", "--as-of", day]):
        assert run("-C", campaign, *command).status in (0, 1, 2)
    (campaign / "data/organisations/elm.yaml").unlink()
    sheet = campaign / "sheet.csv"
    sheet.write_text(f"name,joined\nAsh,{day}\nElder,{day}\n")
    assert run("import", sheet, "--source", "x", "-C", campaign, "--dry-run").status in (0, 1)


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "data"),
        ("import", "sheet", "--as", "mep", "--only", "./data/"),
        ("verify", "data/campaign.yaml"),
        ("-C", "data/campaign.yaml", "check"),
        ("init", "data/campaign.yaml"),
        ("memory", "export", "data/campaign.yaml"),
        ("merge-driver", "run", "data", "data", "data", "7", "x"),
        ("rename", "zebra", "../x"),
        ("add", "organisation", "--name", "Elm", "--id", "../../x", "--source", "x"),
    ],
    ids=" ".join,
)
def test_a_folder_for_a_file_and_a_file_for_a_folder_are_told(
    run, campaign, monkeypatch, arguments
):
    monkeypatch.chdir(campaign)
    (campaign / "sheet").write_text("id,name\n9,Bo\n")
    ran = run(*arguments)
    assert ran.status in (1, 2)
    assert ran.err


@pytest.mark.parametrize(
    "repository",
    [{}, {"HEAD": "nonsense"}, None, "gitdir: /nowhere", ""],
    ids=["empty", "no head", "a link in a circle", "elsewhere", "an empty file"],
)
@pytest.mark.parametrize(
    "command",
    [("merge-driver", "install"), ("check", "--format", "github"), ("init", ".", "--dry-run")],
    ids=" ".join,
)
def test_a_broken_repository_is_told_or_does_not_matter(
    run, campaign, monkeypatch, repository, command
):
    monkeypatch.chdir(campaign)
    place = campaign / ".git"
    if repository is None:
        place.symlink_to(".git")
    elif isinstance(repository, str):
        place.write_text(repository)
    else:
        place.mkdir()
        for name, text in repository.items():
            (place / name).write_text(text)
    assert run(*command).status in (0, 1, 2)


@pytest.mark.skipif(os.name == "nt" or not os.getuid(), reason="The superuser writes anywhere.")
def test_a_folder_that_may_not_be_written_is_told(run, campaign):
    folder = campaign / "data/organisations"
    folder.chmod(0o500)
    try:
        ran = run("-C", campaign, "add", "organisation", "--name", "Elm", "--source", "x")
    finally:
        folder.chmod(0o700)
    assert ran.status == 2
    assert "Permission denied" in ran.err


def test_greek_is_printed_on_a_terminal_that_knows_ascii_only(campaign):
    done = subprocess.run(
        [sys.executable, "-m", "coalition", "-C", str(campaign), "show", "eleusis"],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    # click takes a terminal of ASCII for one of UTF-8 that is set up wrongly.
    assert "Ελευσίνα".encode() in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such device.")
def test_a_device_that_never_ends_is_refused(run, campaign, monkeypatch):
    monkeypatch.setattr(importing, "_LARGEST", 1_000_000)
    ran = run("-C", campaign, "import", "/dev/zero", "--source", "x")
    assert ran.status == 2
    assert "zero is larger than 1 MB.\n" in ran.err
