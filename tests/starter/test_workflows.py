"""A new campaign's set-up and CI, run line by line as a newcomer and a forge would run them.

`nox -s starter` says in COALITION_ARCHIVE where an archive of this repository lies, from which the
program is installed.
"""

import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from coalition.commands.init_requirement import MISSING
from coalition.yamltext import parse_yaml

ARCHIVE = os.environ.get("COALITION_ARCHIVE", "")
pytestmark = pytest.mark.skipif(not ARCHIVE, reason="nox -s starter makes the archive.")

WORKFLOW = ".github/workflows/coalition.yml"
ONLY_PUSHED, ONLY_PROPOSED = "github.event_name == 'push'", "github.event_name == 'pull_request'"
RUNS: dict[str | None, tuple[str, ...]] = {
    None: ("push", "pull_request"),
    ONLY_PUSHED: ("push",),
    ONLY_PROPOSED: ("pull_request",),
}
"""In which events a step runs, by its condition; a new condition must be added here."""


class Ran(NamedTuple):
    status: int
    said: str


def shell(lines: str, folder: Path, **variables: str) -> Ran:
    """Run lines as a forge does: in bash, which ends with the first that fails."""
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "GITHUB_", "NOX_", "VIRTUAL_ENV"))
    }
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", lines],
        cwd=folder,
        env={**own, **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Ran(done.returncode, done.stdout)


def read_yaml(place: Path) -> Any:
    value, findings = parse_yaml(place.read_text("utf-8"), place.name)
    assert findings == []
    return value


def with_program(folder: Path) -> dict[str, str]:
    """The environment in which the campaign's own program is called by its name."""
    return {"PATH": f"{folder / '.venv/bin'}{os.pathsep}{os.environ['PATH']}"}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program as a newcomer installs it: in an environment with nothing else."""
    folder = tmp_path_factory.mktemp("program")
    ran = shell(f"{sys.executable} -m venv .venv && .venv/bin/pip install -q '{ARCHIVE}'", folder)
    assert ran.status == 0, ran.said
    return folder / ".venv/bin/coalition"


@pytest.fixture(scope="module", params=["github", "gitlab"])
def started(
    request: pytest.FixtureRequest, installed: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A new campaign with its own environment, set up by the lines of its README."""
    folder = tmp_path_factory.mktemp(request.param) / "open-streets"
    address = Path(ARCHIVE).resolve().as_uri()
    begin = f"init {folder} --languages en,fr,el --forge {request.param} --program {address}"
    assert shell(f"{installed} {begin}", folder.parent).status == 0
    readme = (folder / "README.md").read_text("utf-8")
    set_up = readme.partition("## Set up, once")[2].partition("```sh\n")[2].partition("```")[0]
    assert "requirements.txt" in set_up
    ran = shell(set_up, folder)
    assert ran.status == 0, ran.said
    return folder


def github_steps(folder: Path, event: str) -> Iterator[dict[str, Any]]:
    """The steps that run when something is pushed or proposed."""
    jobs = read_yaml(folder / WORKFLOW)["jobs"]
    yield from (step for step in jobs["build"]["steps"] if event in RUNS[step.get("if")])


@pytest.mark.parametrize("event", ["pull_request", "push"])
def test_the_workflow_is_green_and_what_it_publishes_verifies(started, tmp_path, event):
    if not (started / WORKFLOW).exists():
        pytest.skip("this campaign is on GitLab")
    summary = tmp_path / "summary"
    variables = {**with_program(started), "GITHUB_STEP_SUMMARY": str(summary)}
    kept = []
    for step in github_steps(started, event):
        if "run" in step:
            ran = shell(step["run"], started, **variables)
            assert ran.status == 0, f"{step['name']}: {ran.said}"
        elif "path" in step.get("with", {}):
            kept.append(step["with"]["path"])
            assert (started / kept[-1]).exists()
    if event == "pull_request":
        assert kept == ["summary.md", "build-review/"]
        assert "    coalition check: nothing found\n" in summary.read_text("utf-8")
        assert "    coalition update: nothing to change\n" in summary.read_text("utf-8")
    else:
        assert kept == ["build-review/", "build/"]
        assert (started / "build/index.html").exists()
        assert shell("coalition verify", started, **variables).status == 0


def test_gitlabs_jobs_are_green_and_what_they_publish_verifies(started):
    if (started / WORKFLOW).exists():
        pytest.skip("this campaign is on GitHub")
    jobs = read_yaml(started / ".gitlab-ci.yml")
    variables = with_program(started)
    for job in ("coalition", "pages"):
        for lines in jobs[job]["script"]:
            ran = shell(lines, started, **variables)
            assert ran.status == 0, f"{lines}: {ran.said}"
    assert jobs["pages"]["artifacts"]["paths"] == ["public/"]
    assert (started / "public/index.html").exists()
    move_back = shell("mv public build && coalition verify", started, **variables)
    assert move_back.status == 0, move_back.said


@pytest.mark.parametrize("forge", ["github", "gitlab"])
def test_ci_says_what_is_missing_while_nobody_has_said_where_the_program_is(
    installed, tmp_path, forge
):
    folder = tmp_path / "new"
    assert shell(f"{installed} init {folder} --forge {forge}", tmp_path).status == 0
    if forge == "github":
        lines = next(s["run"] for s in github_steps(folder, "push") if s.get("name") == "Install")
    else:
        lines = read_yaml(folder / ".gitlab-ci.yml")["coalition"]["script"][0]
    ran = shell(lines, folder)
    assert ran.status == 1
    assert MISSING in ran.said


DOCS = Path(__file__).parents[2] / "docs/coordinators.md"
NO_IDENTITY = {
    "GIT_AUTHOR_NAME": "Ida", "GIT_AUTHOR_EMAIL": "ida@example.org",
    "GIT_COMMITTER_NAME": "Ida", "GIT_COMMITTER_EMAIL": "ida@example.org",
}  # fmt: skip


def block_of(heading: str, language: str = "sh") -> str:
    """The commands of a section, as they are printed in the coordinators' guide."""
    section = DOCS.read_text("utf-8").partition(f"\n### {heading}\n")[2].partition("\n## ")[0]
    return section.partition(f"```{language}\n")[2].partition("```")[0]


@pytest.mark.parametrize("forge", ["GitHub Pages", "GitLab Pages"])
def test_the_guides_commands_push_a_new_campaign(started, tmp_path, forge):
    if (started / WORKFLOW).exists() != (forge == "GitHub Pages"):
        pytest.skip("this campaign is on another forge")
    bare = tmp_path / "open-streets.git"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(bare)], check=True)
    lines = block_of(forge)
    (address,) = [word for word in lines.split() if word.startswith("https://")]
    ran = shell(lines.replace(address, str(bare)), started, **NO_IDENTITY)
    assert ran.status == 0, ran.said
    pushed = shell(f"git --git-dir {bare} ls-tree -r --name-only main", tmp_path).said.split()
    assert "data/campaign.yaml" in pushed
    assert not [path for path in pushed if path.startswith(("build", ".venv"))]
    shell("rm -rf .git", started)


def test_netlifys_command_builds_what_it_publishes(started):
    settings = tomllib.loads(block_of("Netlify", "toml"))["build"]
    activated = with_program(started)
    ran = shell(settings["command"], started, **activated)
    assert ran.status == 0, ran.said
    assert (started / settings["publish"] / "index.html").exists()


def test_the_guides_commands_bring_a_build_to_a_server(started, tmp_path):
    publish, verify = block_of("A web server of your own, a branch, an object store").splitlines()
    assert verify.startswith("coalition verify https://")
    served = tmp_path / "www"
    # A new campaign's addresses are invented, and nobody else's first publication would be of them.
    allowed = publish.replace("file:///var/www/open-streets", f"{served.as_uri()} --allow-examples")
    for command in (publish.replace("/var/www/open-streets", str(served)), allowed, allowed):
        ran = shell(command, started, **with_program(started))
        assert ran.status == (0 if command == allowed else 1), ran.said
    ran = shell(f"coalition verify {served}", started, **with_program(started))
    assert ran.status == 0, ran.said
