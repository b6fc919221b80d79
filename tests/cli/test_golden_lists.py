"""`coalition import` of lists as coalitions have them, each with its whole outcome.

Each folder of `tests/golden_imports/lists` has one of sixty lists, in `expected.yaml` what somebody
who had not seen the program found in it, and in `expected.txt`, which `pytest --golden` rewrites,
what the program says and would write. Those of `further_lists` were written by somebody who had.
Nothing is written, so that all of them share one campaign.
"""

import re
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import pytest
from ruamel.yaml import YAML

IMPORTS = Path(__file__).parents[1] / "golden_imports"
CASES = sorted((*(IMPORTS / "lists").iterdir(), *(IMPORTS / "further_lists").iterdir()))
ARGUMENTS = ("--tier", "partner", "--source", "hedge day, 2021-06-01", "--dry-run", "--diff")
OWN_COMMAND = re.compile(r"coalition -C \S+ import \S+[/\\](?=input)")
"""With the places of this machine, which are not golden."""

WRITTEN = re.compile(r"^\+name: (.+)$", re.MULTILINE)


class Ran(Protocol):
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str


@pytest.fixture(scope="module")
def campaign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign that nothing is written to."""
    return shutil.copytree(IMPORTS / "campaign", tmp_path_factory.mktemp("lists") / "campaign")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_list_becomes_what_it_says(
    case: Path, run: Callable[..., Ran], campaign: Path, rewriting: bool
) -> None:
    (sent,) = case.glob("input.*")
    ran = run("-C", campaign, "import", sent, *ARGUMENTS)
    told = OWN_COMMAND.sub("coalition import ", ran.err)
    found = visible(
        f"exit status {ran.status}\n\n== standard error\n{told}\n== standard output\n{ran.out}"
    )
    golden = case / "expected.txt"
    if rewriting:
        golden.write_bytes(found.encode())
    assert found == golden.read_bytes().decode()
    assert_no_other_is_written(case, ran.out)


def assert_no_other_is_written(case: Path, out: str) -> None:
    """No person, heading, total or note of a list is an organisation."""
    read: dict[str, Any] = YAML(typ="safe").load(case / "expected.yaml")
    others = {text.casefold() for text in read["not_organisations"]}
    written = {name.strip("\"'").casefold() for name in WRITTEN.findall(out)}
    assert written.isdisjoint(others)


def visible(text: str) -> str:
    """A text whose lines end in no spaces and whose signs can all be seen."""
    seen = (c if c in "\n " or unicodedata.category(c)[0] not in "CZ" else "·" for c in text)
    return "".join(f"{line.rstrip()}\n" for line in "".join(seen).split("\n")).rstrip("\n") + "\n"
