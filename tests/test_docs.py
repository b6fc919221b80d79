"""What the documentation says is what the program does."""

import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec
import pages
import pytest
from case_tables import each
from click.testing import CliRunner

from coalition import model, views
from coalition.campaign.source_lines import source_lines
from coalition.catalogs import parse_catalog
from coalition.cli import cli
from coalition.cli.reports import as_text
from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.interface import PHRASES
from coalition.manual import KEYS
from coalition.paths import BUILD
from coalition.yamltext import parse_yaml

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
EXAMPLES = ROOT / "examples"


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


COORDINATORS = text_of("docs/coordinators.md")
TRANSLATORS = text_of("docs/translators.md")
SITES = text_of("docs/sites.md")
CHECKS = text_of("docs/checks.md")
EVERYTHING = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)


FENCE = re.compile(r"^( *)```([\w-]*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


def blocks(text: str, language: str) -> list[str]:
    """The code blocks of a language, without what indents them."""
    return [
        re.sub(rf"^{found[1]}", "", found[3], flags=re.MULTILINE)
        for found in FENCE.finditer(text)
        if found[2] == language
    ]


def prose(text: str) -> str:
    """What stands outside code blocks."""
    return FENCE.sub("", text)


def section(text: str, heading: str) -> str:
    """What stands below a heading, up to the next of its level."""
    level = heading.split(" ", 1)[0]
    rest = text.split(f"\n{heading}\n", 1)[1]
    return re.split(rf"^{level} ", rest, maxsplit=1, flags=re.MULTILINE)[0]


def tables(text: str) -> list[list[list[str]]]:
    """Each table as its rows of cells, without the two lines of its head."""
    found = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)
    return [
        [re.split(r"(?<!\\)\|", row)[1:-1] for row in table.splitlines()[2:]] for table in found
    ]


def codes_in(cell: str) -> list[str]:
    return re.findall(r"`([^`\n]+)`", prose(cell))


RECORDS = [
    ("## An organisation", 0, model.Organisation, {"name"}),
    ("## A person", 0, model.Person, {"name"}),
    ("## A political group", 0, model.Group, {"names"}),
    ("## A letter or a page", 0, model.FrontMatter, {"title", "kind"}),
    ("## The campaign", 0, model.Campaign, {"id", "title", "languages"}),
    ("## The campaign", 1, model.Join, {"by"}),
    ("## The campaign", 2, model.PublishRule, {"rule"}),
    ("## The campaign", 3, model.ListedLink, {"from", "to"}),
    ("## The glossary", 0, model.Term, {"term"}),
]


@each(("heading", "number", "record", "needed"), RECORDS, ids=[row[2].__name__ for row in RECORDS])
def test_the_table_of_a_record_has_its_keys_in_order_and_what_is_needed(
    heading, number, record, needed
):
    rows = tables(section(COORDINATORS, heading))[number]
    named = [key for row in rows for key in codes_in(row[0])]
    fields = msgspec.structs.fields(record)
    in_file = [f.encode_name for f in fields if f.name != "id" or record is model.Campaign]
    assert named == in_file
    assert {key for row in rows if row[1].strip() == "yes" for key in codes_in(row[0])} == needed
    required = {f.encode_name for f in fields if f.required} & set(in_file)
    assert required <= needed


@each(
    ("heading", "number", "record"),
    [row[:3] for row in RECORDS],
    ids=[r[2].__name__ for r in RECORDS],
)
def test_the_table_of_a_record_says_what_editors_say(heading, number, record):
    rows = tables(section(COORDINATORS, heading))[number]
    said = {key: row[2].strip() for row in rows for key in codes_in(row[0])}
    assert said == KEYS[record.__name__]


def structs(module: Any) -> Iterator[type[msgspec.Struct]]:
    for _, found in inspect.getmembers(module, inspect.isclass):
        if issubclass(found, msgspec.Struct) and found.__module__ == module.__name__:
            yield found


def test_every_key_that_a_file_can_hold_is_named_for_coordinators():
    words = set(codes_in(COORDINATORS))
    words |= set(re.findall(r"^[ {,-]*([a-z_]+):", COORDINATORS, re.MULTILINE))
    not_in_files = {model.Letter, model.Dataset, model.Signatures}
    keys = {
        field.encode_name
        for record in structs(model)
        if record not in not_in_files
        for field in msgspec.structs.fields(record)
    }
    assert keys - words == set()


def test_every_key_that_sites_receive_is_named_for_them():
    words = set(codes_in(SITES)) | set(re.findall(r'"([a-z0-9_]+)":', SITES))
    # A label is described by its schema.
    every = (getattr(views, name) for name in views.__all__ if name != "Labels")
    seen = (view for view in every if inspect.isclass(view))
    keys = {field.encode_name for view in seen for field in msgspec.structs.fields(view)}
    assert keys - words == set()


def commands_of(group: click.Group, name: str) -> Iterator[tuple[str, click.Command]]:
    yield name, group
    context = click.Context(group)
    for word in group.list_commands(context):
        command = group.get_command(context, word)
        if isinstance(command, click.Group):
            yield from commands_of(command, f"{name} {word}")
        elif command is not None:
            yield f"{name} {word}", command


def test_every_command_and_every_option_is_named():
    missing = [name for name, _ in commands_of(cli, "coalition") if name not in EVERYTHING]
    options = {
        option
        for name, command in commands_of(cli, "coalition")
        for parameter in command.get_params(click.Context(command, info_name=name))
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    }
    named = set(re.findall(r"(?<![\w-])--?[A-Za-z][a-z-]*", EVERYTHING))
    assert (missing, options - named) == ([], set())


def shell_lines() -> list[str]:
    scripts = "\n".join(blocks(EVERYTHING, "sh"))
    workflow = "\n".join(
        re.findall(r"run: (.*)", (EXAMPLES / "github-workflow.yml").read_text(encoding="utf-8"))
    )
    in_prose = "\n".join(codes_in(EVERYTHING))
    found = re.findall(
        r"(?:^|[\s/])coalition ([^&|;#\n…]+)", f"{scripts}\n{workflow}\n{in_prose}", re.MULTILINE
    )
    return sorted({line.strip() for line in found})


@each("line", shell_lines())
def test_a_command_that_is_shown_exists_with_its_options(line):
    shown = CliRunner().invoke(cli, [*line.split(), "--help"])
    assert (shown.exit_code, shown.stderr) == (0, "")


@pytest.mark.parametrize("path", [*pages.PAGES, *pages.DRAWINGS])
def test_a_page_that_is_made_is_up_to_date(path):
    assert pages.render_page(ROOT, path) == text_of(path), f"{path} is stale; run `nox -s docs`"


def anchors(text: str) -> set[str]:
    """The names by which GitHub links to headings."""
    headings = re.findall(r"^#+ (.*)$", prose(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_within_the_project_lead_somewhere(page):
    text = re.sub(r"`[^`\n]*`", "", prose(page.read_text(encoding="utf-8")))
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if target.startswith(("http://", "https://")):
            continue
        path, _, anchor = target.partition("#")
        place = (page.parent / path).resolve() if path else page
        if not place.exists() or (anchor and anchor not in anchors(place.read_text("utf-8"))):
            broken.append(target)
    assert broken == []


def excerpts() -> list[tuple[str, Any]]:
    """Each JSON block of sites.md with the file that is named last before it."""
    parts = re.split(r"^```json\n(.*?)^```$", SITES, flags=re.MULTILINE | re.DOTALL)
    found = []
    for before, block in zip(parts[::2], parts[1::2], strict=False):
        named = re.findall(r"`(v1/[^`<*]+\.json)`", before)
        found.append((named[-1], json.loads(block)))
    return found


def holds(whole: Any, part: Any) -> bool:
    """Whether an excerpt is of a value: keys and items may be left out, nothing may differ."""
    match whole, part:
        case dict(), dict():
            return all(key in whole and holds(whole[key], part[key]) for key in part)
        case list(), list():
            return all(any(holds(item, wanted) for item in whole) for wanted in part)
        case _:
            return whole == part and type(whole) is type(part)


def test_what_sites_are_shown_is_in_a_build(campaign, shipped, tmp_path):
    build_campaign(campaign, folder=tmp_path / "build")
    shown = excerpts()
    assert len(shown) == len(blocks(SITES, "json")) >= 5
    for path, part in shown:
        place = tmp_path / "build" / path
        whole = json.loads((place if place.exists() else BENCHES / path).read_bytes())
        assert holds(whole, part), path


BENCHES = ROOT / "tests/golden/benches/out"
"""A build with what the small campaign has not; its own test says that it is one."""

COMMON = re.findall(
    r"^### (.*)$", section(COORDINATORS, "## When something is wrong"), re.MULTILINE
)


@pytest.mark.parametrize("heading", COMMON)
def test_a_common_finding_is_what_the_program_says(heading, campaign):
    shown = section(COORDINATORS, f"### {heading}")
    (bad,) = [*blocks(shown, "yaml"), *blocks(shown, "markdown")]
    (said,) = blocks(shown, "")
    path = said.split(":", 1)[0]
    (campaign / path).write_text(bad, encoding="utf-8")
    found = [finding for finding in check_campaign(campaign) if finding.path == path]
    lines = source_lines(campaign, found)
    assert click.unstyle(as_text(found, lines)) == said


@pytest.mark.parametrize("page", [CHECKS, COORDINATORS], ids=["checks", "coordinators"])
def test_the_finding_that_a_page_begins_with_is_what_the_program_says(page, campaign):
    said = next(block for block in blocks(page, "") if " R007 error: " in block)
    path, line, _ = said.split(":", 2)
    country = re.search(r" \| (country: .*)\n", said)
    assert country is not None
    (campaign / path).write_text("name: Oak\n" * (int(line) - 1) + country[1] + "\n", "utf-8")
    found = [finding for finding in check_campaign(campaign) if finding.path == path]
    assert click.unstyle(as_text(found, source_lines(campaign, found))) == said


def test_there_are_ten_common_findings():
    assert len(COMMON) == 10


def test_records_that_coordinators_are_shown_are_valid_yaml():
    shown = COORDINATORS.split("## When something is wrong")[0]
    assert [parse_yaml(block, "shown")[1] for block in blocks(shown, "yaml") if block] == [
        [] for _ in blocks(shown, "yaml")
    ]


def test_the_letter_that_coordinators_are_shown_is_a_good_one(campaign):
    (letter,) = blocks(section(COORDINATORS, "## A letter or a page"), "markdown")
    (campaign / "data/letters/shown.md").write_text(letter, encoding="utf-8")
    about = [f for f in check_campaign(campaign) if f.path == "data/letters/shown.md"]
    # It is new since the last update, as it should be.
    assert [finding.code for finding in about] == ["C027"]


def test_entries_that_translators_are_shown_are_gettext_and_phrases_are_ours():
    ours = {phrase.address: phrase.text for phrase in PHRASES}
    for block in blocks(TRANSLATORS, "po"):
        catalog, findings = parse_catalog(block, "shown.po")
        assert catalog is not None
        assert {finding.code for finding in findings} <= {"C015"}
        for entry in catalog.entries:
            assert ours.get(entry.msgctxt or "", entry.msgid) == entry.msgid


def test_the_example_page_makes_no_markup_and_asks_no_other_server():
    page = (EXAMPLES / "plain-html/index.html").read_text(encoding="utf-8")
    script = (EXAMPLES / "plain-html/coalition.js").read_text(encoding="utf-8")
    assert re.findall(r"<script[^>]*></script>", page) == [
        '<script type="module" src="coalition.js"></script>'
    ]
    assert page.count("<script") == 1
    assert not re.search(r"(?:src|href|data-coalition)=\"(?:https?:)?//|\son\w+=|<style", page)
    forbidden = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function"
    assert not re.search(forbidden, script)


def example_workflow() -> Any:
    text = (EXAMPLES / "github-workflow.yml").read_text(encoding="utf-8")
    workflow, findings = parse_yaml(text, "github-workflow.yml")
    assert findings == []
    return workflow


def test_the_example_workflow_checks_builds_strictly_and_keeps_the_build():
    steps = example_workflow()["jobs"]["build"]["steps"]
    runs = [step["run"] for step in steps if "run" in step]
    assert runs[1:] == ["coalition check --format github", "coalition build --strict"]
    assert steps[-1]["uses"].startswith("actions/upload-artifact@")
    assert steps[-1]["with"]["path"] == f"{BUILD}/"


def test_the_example_workflow_lets_nobody_write_more_than_it_must():
    workflow = example_workflow()
    assert set(workflow["on"]) == {"push", "pull_request"}
    assert workflow["permissions"] == {}
    assert {name: job["permissions"] for name, job in workflow["jobs"].items()} == {
        "build": {"contents": "read"},
        "scan": {"contents": "read", "security-events": "write"},
    }
    assert workflow["jobs"]["scan"]["if"] == "github.event_name == 'push'"
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    used = [step["uses"] for step in steps if "uses" in step]
    assert all(re.fullmatch(r"[a-z-]+/[a-z/-]+@[0-9a-f]{40}", action) for action in used)
    assert all(
        step["with"] == {"persist-credentials": False}
        for step in steps
        if step.get("uses", "").startswith("actions/checkout@")
    )


def test_the_hook_for_pre_commit_runs_a_command_that_there_is():
    ((hook,), findings) = parse_yaml(text_of(".pre-commit-hooks.yaml"), "hooks.yaml")
    assert findings == []
    assert (hook["id"], hook["entry"], hook["language"]) == (
        "coalition-check",
        "coalition check",
        "python",
    )
    assert hook["pass_filenames"] is False
    files = ("data/campaign.yaml", "locales/fr/LC_MESSAGES/directory.po", "docs/checks.md")
    assert [bool(re.search(hook["files"], path)) for path in files] == [True, True, False]
    assert f"- id: {hook['id']}\n" in CHECKS
