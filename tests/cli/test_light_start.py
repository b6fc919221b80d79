"""A command loads only what it needs: most of the time of a short one is loading."""

import json
import subprocess
import sys

import pytest

LIBRARIES = (
    "msgspec", "icu", "ruamel.yaml", "markdown_it", "polib", "jinja2", "rapidfuzz", "rich",
    "python_calamine", "publicsuffixlist", "babel",
)  # fmt: skip
ROOMS = ("checks", "exports", "intake", "matching", "merging", "starter")
WATCHED = (*LIBRARIES, *(f"coalition.{room}" for room in ROOMS))

READING = {"msgspec", "icu", "ruamel.yaml", "markdown_it", "polib", "coalition.checks"}
"""What it takes to read records and letters, and to write one language's names."""

ALLOWED = {
    "--help": set(),
    "explain R001": {"msgspec"},
    "explain --help": {"msgspec"},
    "list": READING,
    "show oak": READING,
    "status": READING,
    "sign write oak --dry-run": READING,
    "withdraw oak --dry-run": READING,
    "rename oak elm --dry-run": READING,
    "extract --dry-run": READING,
    "schema group": READING,
    "update --dry-run": READING | {"rapidfuzz", "coalition.merging"},
    "check": READING | {"rapidfuzz", "publicsuffixlist", "coalition.matching"},
    "build": READING | {"jinja2", "coalition.exports"},
}

RUN = """
import atexit, json, sys
sys.argv = ["coalition", *sys.argv[1:]]
atexit.register(lambda: sys.stderr.write("\\n" + json.dumps(sorted(sys.modules))))
from coalition.cli import main
main()
"""


@pytest.mark.every(2)
@pytest.mark.parametrize("line", ALLOWED)
def test_a_command_loads_no_library_and_no_room_that_it_does_not_need(campaign, line):
    (campaign / "data/organisations/oak.yaml").write_text("name: Oak\ncountry: FR\n")
    done = subprocess.run(
        [sys.executable, "-c", RUN, *line.split()],
        cwd=campaign,
        capture_output=True,
        text=True,
        check=False,
    )
    loaded = set(json.loads(done.stderr.rpartition("\n")[2]))
    assert {name for name in WATCHED if name in loaded} <= ALLOWED[line]
