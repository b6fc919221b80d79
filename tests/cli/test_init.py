"""`coalition init`: a campaign that builds at once, and never a file written over."""

import json
import re
import shlex
import subprocess
from importlib import metadata
from pathlib import Path

import pytest

from coalition import starter
from coalition.campaign.changes import write_plan
from coalition.campaign.editor_schemas import SCHEMAS
from coalition.commands import init_requirement
from coalition.commands.check import check_campaign
from coalition.commands.example import example_contexts, shipped_examples
from coalition.commands.init import NewCampaign, plan_campaign
from coalition.letters import parse_markdown

ROOT = Path(__file__).parents[2]
MISSING = (
    "missing: requirements.txt does not say where the program comes from; "
    "`coalition init --program ADDRESS` writes it there\n"
)
LANGUAGES = sorted({"en", *(path.stem for path in (ROOT / "coalition/starter/locales").iterdir())})


def text(root, path):
    return (root / path).read_bytes().decode()


def test_a_new_campaign_builds_at_once(run, tmp_path):
    root = tmp_path / "open-streets"
    ran = run("init", root, "--languages", "en,fr,pt_BR")
    assert ran.status == 0
    assert ran.out.splitlines()[:5] == [
        "new      data/campaign.yaml: the campaign and its rules",
        "new      data/organisations/oak-and-elm.yaml: an example",
        "new      data/organisations/banc-public.yaml: an example",
        "new      data/letters/open-letter.md: an example",
        "new      data/letters/write-to-the-council.md: an example",
    ]
    assert ran.err.endswith(
        f"next: coalition -C {root} build, and open build/index.html in a browser\n{MISSING}"
    )
    assert text(root, "data/campaign.yaml").startswith(
        "# yaml-language-server: $schema=schema/campaign.schema.json\n"
        "id: open-streets\ntitle: Open streets\nlanguages:\n  - en\n  - fr\n  - pt-BR\ntiers:\n"
    )
    assert (root / "README.md").read_text("utf-8").startswith("# Open streets\n")
    assert "/build/\n" in text(root, ".gitignore")
    assert not re.search(r"^coalition\s*(==|$)", text(root, "requirements.txt"), re.MULTILINE)
    assert run("-C", root, "check").err == "coalition check: nothing found\n"
    assert run("-C", root, "build").status == 0
    directory = json.loads((root / "build/v1/fr/directory.json").read_bytes())
    assert [one["name"]["value"] for one in directory["organisations"]] == [
        "Banc Public",
        "Oak & Elm",
    ]
    assert run("-C", root, "update").err == "coalition update: nothing to change\n"
    assert run("-C", root, "schema").err == "coalition schema: nothing to change\n"


def test_it_begins_in_every_language_that_we_speak_without_a_finding(run, tmp_path):
    ran = run("init", tmp_path / "new", "--languages", ",".join(LANGUAGES), "--title", "Banken")
    assert ran.status == 0
    assert run("-C", tmp_path / "new", "check").err == "coalition check: nothing found\n"
    assert len(LANGUAGES) == 30


@pytest.mark.every(4)
@pytest.mark.parametrize("source", LANGUAGES)
def test_the_example_is_in_the_source_language(source, tmp_path):
    others = (source, *(tag for tag in LANGUAGES if tag != source))
    wanted = NewCampaign("banks", "Banks", source, others)
    start = plan_campaign(tmp_path, wanted)
    assert (start.in_english, start.plan.findings) == (False, ())
    write_plan(tmp_path, start.plan)
    assert list(check_campaign(tmp_path)) == []
    letter = text(tmp_path, "data/letters/open-letter.md")
    assert (starter.LETTERS[0].front["title"] in letter) is (source == "en")
    for name, summary in (
        ("open-letter", "5 translated"),
        ("write-to-the-council", "12 translated"),
    ):
        letters = [one for one in start.plan.changes if one.path.endswith(f"letter-{name}.po")]
        assert {one.summary for one in letters} == {summary}
        assert len(letters) == len(LANGUAGES) - 1


def _without_dates(files):
    return {path: re.sub(rb'"(POT|PO)-.*-Date: .*\n', b"", data) for path, data in files.items()}


@pytest.mark.parametrize("source", ["en", "fr", "mk"])
def test_languages_that_are_added_later_are_filled_as_those_of_the_start(
    run, tmp_path, tree, source
):
    run("init", tmp_path / "a/new", "--languages", f"{source},pl,el,pt-BR")
    run("init", tmp_path / "b/new", "--languages", source)
    assert run("-C", tmp_path / "b/new", "language", "add", "pl,el", "pt_BR", "pl").status == 0
    assert _without_dates(tree(tmp_path / "b/new")) == _without_dates(tree(tmp_path / "a/new"))
    letter = text(tmp_path, "b/new/locales/pl/LC_MESSAGES/letter-open-letter.po")
    assert "Ławka" in letter


def test_only_texts_of_the_example_that_still_stand_are_filled(run, tmp_path):
    root = tmp_path / "new"
    run("init", root)
    campaign = text(root, "data/campaign.yaml").replace("heading: Members", "heading: Our members")
    (root / "data/campaign.yaml").write_text(campaign, "utf-8")
    (root / "data/letters/open-letter.md").write_text(
        "---\ntitle: A bench in every town\nkind: open-letter\n---\nEvery town needs a place to sit.\n"
    )
    assert run("-C", root, "language", "add", "pl").status == 0
    directory = text(root, "locales/pl/LC_MESSAGES/directory.po")
    assert 'msgid "Our members"\nmsgstr ""\n' in directory
    assert 'msgid "Partners"\nmsgstr "Partnerzy"\n' in directory
    letter = text(root, "locales/pl/LC_MESSAGES/letter-open-letter.po")
    assert ("fuzzy" in letter, "Ławka" in letter) == (False, False)


def test_a_language_that_the_example_is_not_in_is_said(run, tmp_path):
    ran = run("init", tmp_path / "new", "--languages", "mk,el")
    assert ran.err.startswith(
        "  there is no example in mk: its letter is in English and says so\n"
        "  write the headings of your tiers and kinds into data/campaign.yaml\n"
    )


@pytest.mark.parametrize("source", ["mk", "eu", "zh-Hans", "he"])
def test_no_english_text_is_marked_as_another_language(run, tmp_path, source):
    root = tmp_path / "new"
    run("init", root, "--languages", f"{source},el,en", "--title", "Клупи")
    assert run("-C", root, "check").err == "coalition check: nothing found\n"
    assert "title: A bench in every street\nkind: open-letter\nlanguage: en\n" in text(
        root, "data/letters/open-letter.md"
    )
    assert 'msgid "Members"' not in text(root, "locales/directory.pot")
    greek = text(root, "locales/el/LC_MESSAGES/letter-open-letter.po")
    assert 'msgid "A bench in every street"\nmsgstr "Ένα παγκάκι' in greek
    assert run("-C", root, "build").status == 0
    letter = json.loads((root / f"build/v1/{source}/letters/open-letter.json").read_bytes())
    assert (letter["source_language"], letter["title"]["lang"]) == ("en", "en")
    directory = json.loads((root / f"build/v1/{source}/directory.json").read_bytes())
    assert [tier["heading"]["value"] for tier in directory["tiers"]] == ["Клупи"]
    assert {one["description"] for one in directory["organisations"]} == {None}


def test_titles_are_text_in_every_file(run, tmp_path):
    title = 'Streets: "*open*" {{ 7*7 }} {title} <b> # [x](y) %(z)s'
    assert run("init", tmp_path / "new", "--title", title).status == 0
    first = text(tmp_path / "new", "README.md").splitlines()[0]
    assert first == (r'# Streets: "\*open\*" \{\{ 7\*7 \}\} \{title\} \<b\> \# \[x\](y) %(z)s')
    assert run("-C", tmp_path / "new", "build").status == 0
    directory = json.loads((tmp_path / "new/build/v1/en/directory.json").read_bytes())
    assert directory["campaign"]["title"]["value"] == title


def test_what_is_there_stays(run, tmp_path, tree):
    root = tmp_path / "clone"
    (root / "data/organisations").mkdir(parents=True)
    (root / "README.md").write_text("Mine.\n")
    (root / "data/organisations/mine.yaml").write_text("name: Mine\n")
    ran = run("init", root)
    assert ran.status == 0
    assert "kept     README.md: there already\n" in ran.out
    assert "oak-and-elm" not in ran.out, "where there are records, no example comes"
    assert (text(root, "README.md"), text(root, "data/organisations/mine.yaml")) == (
        "Mine.\n",
        "name: Mine\n",
    )
    assert run("-C", root, "build").status == 0
    before = tree(root)
    (root / ".gitignore").unlink()
    again = run("init", root)
    assert [line for line in again.out.splitlines() if line.startswith("new")] == [
        "new      .gitignore: what Git leaves out"
    ]
    assert tree(root) == before


def test_a_campaign_that_is_there_gets_what_it_lacks(run, campaign, tree):
    before = tree(campaign)
    assert run("init", campaign).status == 0
    after = tree(campaign)
    assert {path: after[path] for path in before} == before
    added = {path for path in after if path not in before}
    assert {path for path in added if path.startswith("data/")} == {
        f"data/schema/{name}.schema.json" for name in SCHEMAS
    }
    assert ".github/ISSUE_TEMPLATE/organisation.yml" in added
    assert after["README.md"].decode().startswith("# Open Streets\n")


def test_a_dry_run_writes_nothing(run, tmp_path, tree):
    ran = run("init", tmp_path / "new", "--dry-run")
    assert (ran.status, tree(tmp_path)) == (0, {})
    assert re.search(r"coalition init: \d+ files would be written\n", ran.err)


@pytest.mark.parametrize(
    ("forge", "there", "missing"),
    [
        ("github", ".github/workflows/coalition.yml", ".gitlab-ci.yml"),
        ("gitlab", ".gitlab/issue_templates/organisation.md", ".github/workflows/coalition.yml"),
        ("none", "organisation-form.txt", ".gitlab-ci.yml"),
    ],
)
def test_files_for_where_the_repository_is_kept(run, tmp_path, forge, there, missing):
    run("init", tmp_path, "--forge", forge)
    assert (tmp_path / there).exists()
    assert not (tmp_path / missing).exists()


def test_on_gitlab_a_second_run_adds_nothing_for_github(run, tmp_path):
    run("init", tmp_path, "--forge", "gitlab")
    run("init", tmp_path)
    assert not (tmp_path / ".github").exists()


def test_a_language_that_is_none_is_refused(run, tmp_path):
    ran = run("init", tmp_path / "new", "--languages", "en,klingonish")
    assert ran.status == 2
    assert "klingonish" in ran.err
    assert not (tmp_path / "new").exists()


def test_the_program_is_required_from_where_it_came(monkeypatch):
    class Installed:
        @staticmethod
        def read_text(_):
            return json.dumps(
                {
                    "url": "https://git.example/coalition.git",
                    "vcs_info": {"vcs": "git", "commit_id": "c0ffee"},
                }
            )

    monkeypatch.setattr(metadata, "distribution", lambda _: Installed)
    requirement = "coalition @ git+https://git.example/coalition.git@c0ffee\n"
    assert init_requirement.known_requirement() == requirement


@pytest.mark.parametrize(
    "address",
    [
        "git+https://git.example/coalition@0123456789abcdef0123456789abcdef01234567",
        "git+https://git.example/coalition.git@v0.1.0#subdirectory=program",
        "git+ssh://git@git.example/coalition@v1",
        "git+file:///srv/git/coalition@v1",
        "https://files.example/coalition-0.1.0-py3-none-any.whl",
        "https://files.example/coalition-0.1.0.tar.gz#sha256=00",
        "file:///home/ida/coalition-0.1.0.zip",
    ],
)
def test_where_the_program_comes_from_is_written_down(run, tmp_path, address):
    ran = run("init", tmp_path / "new", "--program", address)
    assert ran.status == 0
    assert text(tmp_path / "new", "requirements.txt") == f"coalition @ {address}\n"
    assert "missing:" not in ran.err


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("coalition", "coalition is no address; write it like git+https://git.example/"),
        ("coalition==0.1.0", "coalition==0.1.0 is no address;"),
        ("./coalition.whl", "./coalition.whl is no address;"),
        ("https://files.example/", "https://files.example/ is no archive or wheel;"),
        ("http://files.example/a.whl", "http://files.example/a.whl is no archive or wheel;"),
        ("git+https://git.example/a", "git+https://git.example/a names no version; write @"),
        ("git+https://git.example/a@COMMIT", "git+https://git.example/a@COMMIT names no version"),
        ("git+https://ida:s3cret@git.example/a@v1", "the address holds a password,"),
        ("git+https://token@git.example/a@v1", "the address holds a password,"),
        ("https://a.example/a.whl ; python_version<'4'", "is no address;"),
        ("https://a.example/a.whl\nevil", "is no address;"),
        ("https://[/a.whl", "https://[/a.whl is no address;"),
    ],
)
def test_what_is_no_place_for_a_program_is_refused(run, tmp_path, address, sentence):
    ran = run("init", tmp_path / "new", "--program", address)
    assert ran.status == 2
    assert sentence in ran.err
    assert "s3cret" not in ran.err
    assert not (tmp_path / "new").exists()


WHEEL = "https://files.example/coalition-0.1.0-py3-none-any.whl"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (init_requirement.PLACEHOLDER, f"coalition @ {WHEEL}\n"),
        ("# pinned\nnox\n", f"# pinned\nnox\ncoalition @ {WHEEL}\n"),
        ("nox\ncoalition @ git+https://a.example/b@c\nuv\n", f"nox\ncoalition @ {WHEEL}\nuv\n"),
    ],
)
def test_in_a_campaign_that_is_there_only_the_programs_line_changes(
    run, campaign, tree, before, after
):
    run("init", campaign)
    (campaign / "requirements.txt").write_text(before, "utf-8")
    others = tree(campaign)
    unasked = run("init", campaign)
    assert ("missing: requirements.txt does not say" in unasked.err) is (
        "coalition @" not in before
    )
    assert text(campaign, "requirements.txt") == before
    ran = run("init", campaign, "--program", WHEEL)
    assert "changed  requirements.txt: where the program comes from\n" in ran.out
    assert text(campaign, "requirements.txt") == after
    assert tree(campaign) == {**others, "requirements.txt": after.encode()}


def test_git_takes_what_it_should_and_leaves_the_build(run, tmp_path):
    run("init", tmp_path)
    run("-C", tmp_path, "build")
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    done = subprocess.run(
        ["git", "-C", tmp_path, "status", "--porcelain", "-uall"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert "build/" not in done.stdout
    assert ".vscode/settings.json" in done.stdout


def test_editors_are_set_up_as_in_this_repository():
    shipped = dict(starter.support_files("none"))
    for name in (".vscode/settings.json", ".vscode/extensions.json"):
        assert shipped[name] == (ROOT / name).read_text(encoding="utf-8")


def test_the_examples_translations_are_of_its_texts():
    asked = set(example_contexts()) | {
        stretch.inline.message
        for letter in starter.LETTERS
        for stretch in parse_markdown(letter.body).parts
        if not isinstance(stretch, str)
    }
    for language, answers in shipped_examples().items():
        assert set(answers) == asked, language
        assert all(answers.values())


def _campaign(root):
    (root / "data").mkdir(parents=True)
    (root / "data/campaign.yaml").write_text("id: x\ntitle: X\nlanguages: [en]\n")


def _files(root):
    for name in ("notes.txt", "b", "a b", "c", ".hidden"):
        (root / name).write_text("x")


def _in_repository(root):
    (root.parent / ".git").mkdir()


DOUBTFUL = {
    "campaign": (_campaign, "is a campaign already", ""),
    "inside a campaign": (
        lambda root: _campaign(root.parent),
        "lies inside the campaign {parent}",
        " --yes",
    ),
    "inside a repository": (_in_repository, "lies inside the Git repository {parent}", ""),
    "not empty": (_files, "is not empty: it holds a b, b, c and 1 more", ""),
}


@pytest.mark.parametrize(
    ("case", "here"),
    [*((case, ()) for case in DOUBTFUL), ("not empty", (".",)), ("not empty", ("./",))],
)
def test_a_doubtful_folder_that_nobody_named_is_refused(
    run, tmp_path, tree, monkeypatch, case, here
):
    make, reason, more = DOUBTFUL[case]
    root = tmp_path / "a folder/new"
    root.mkdir(parents=True)
    make(root)
    before = tree(tmp_path)
    monkeypatch.chdir(root)
    ran = run("init", *here)
    said = reason.format(parent=root.parent)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == (
        f"coalition: {root} {said}; nothing was written. "
        f"If it is meant: coalition init '{root}'{more}\n"
    )
    assert tree(tmp_path) == before
    assert f"  {root} {said}\n" in run("init", *here, "--dry-run").err
    assert tree(tmp_path) == before
    command = shlex.split(ran.err.partition("If it is meant: coalition ")[2])
    assert run(*command).status == 0
    after = tree(tmp_path)
    assert {path: after[path] for path in before} == before
    assert (root / ".gitignore").exists()


def test_yes_is_the_answer_where_nobody_is_asked(run, tmp_path, monkeypatch):
    _files(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert run("init", "--yes").status == 0
    assert (tmp_path / "data/campaign.yaml").exists()


@pytest.mark.parametrize("hidden", [".git", ".venv", ".idea"])
def test_an_empty_folder_and_the_top_of_a_repository_need_no_question(
    run, tmp_path, monkeypatch, hidden
):
    (tmp_path / hidden).mkdir()
    monkeypatch.chdir(tmp_path)
    assert run("init").status == 0
    again = run("init")
    assert (again.status, again.err.splitlines()[0]) == (0, "coalition init: 0 files written")
    assert run("init", "--program", WHEEL).out.startswith("changed  requirements.txt: ")


@pytest.mark.parametrize("name", ["new", "deep/er"])
def test_a_campaign_inside_another_is_refused_unless_it_is_meant(run, campaign, tree, name):
    before = tree(campaign)
    root = campaign / name
    ran = run("init", root)
    assert (ran.status, ran.err) == (
        2,
        f"coalition: {root} lies inside the campaign {campaign}; nothing was written. "
        f"If it is meant: coalition init {root} --yes\n",
    )
    assert tree(campaign) == before
    assert run("init", root, "--yes").status == 0
    (root / ".gitignore").unlink()
    assert "new      .gitignore" in run("init", root).out


def test_what_is_in_the_way_is_told_before_anything_is_written(run, tmp_path, tree):
    (tmp_path / "README.md").mkdir()
    (tmp_path / "README.md/x").write_text("x")
    before = tree(tmp_path)
    ran = run("init", tmp_path)
    assert (ran.status, ran.err) == (
        2,
        "coalition: README.md is a folder, where a file should be\n",
    )
    assert tree(tmp_path) == before
    (tmp_path / "other").mkdir()
    (tmp_path / "other/data").write_text("x")
    assert run("init", tmp_path / "other").err == (
        "coalition: data is a file, where a folder should be\n"
    )


def test_no_link_is_written_through(run, tmp_path):
    (tmp_path / "new").mkdir()
    (tmp_path / "new/data").symlink_to(tmp_path / "out")
    (tmp_path / "out").mkdir()
    ran = run("init", tmp_path / "new")
    assert (ran.status, list((tmp_path / "out").iterdir())) == (2, [])


def test_folders_of_any_name(run, tmp_path):
    root = tmp_path / "it's \x1b[31m odd"
    ran = run("init", root)
    assert ran.status == 0
    assert "\x1b" not in ran.err + ran.out


@pytest.mark.parametrize("source", ["en", "fr", "pt-BR", "el"])
def test_an_example_beside_what_is_real_is_pointed_out(source, tmp_path):
    plan = plan_campaign(tmp_path, NewCampaign("streets", "Streets", source, (source,))).plan
    write_plan(tmp_path, plan, "init")
    assert check_campaign(tmp_path) == ()
    (tmp_path / "data/organisations/laka.yaml").write_text(
        "name: Laka\ntier: member\nsource: issue form, 2021-03-01\n", encoding="utf-8"
    )
    findings = [one for one in check_campaign(tmp_path) if one.code == "R121"]
    assert [(one.path, one.message) for one in findings] == [
        (
            "data/campaign.yaml",
            "this address for those who want to join is invented, an example, and stands beside "
            "real organisations",
        ),
        *(
            (
                f"data/letters/{name}.md",
                "this letter is invented, an example, and stands beside real organisations",
            )
            for name in ("open-letter", "write-to-the-council")
        ),
        *(
            (
                f"data/organisations/{name}.yaml",
                "this organisation is invented, an example, and stands beside real organisations",
            )
            for name in ("banc-public", "oak-and-elm")
        ),
    ]
