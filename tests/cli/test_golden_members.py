"""`coalition import --as mep` of the sheets in which assistants keep who of the Parliament signed.

Each folder of `tests/golden_members` is a sheet, perhaps `arguments.txt` (one a line), and
`expected.txt`, which `pytest --golden` rewrites: what is said, and the records that are written.
"""

import re
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parents[1] / "golden_members"
COMMON = ("--as", "mep", "--only", "all", "--source", "hedge day", "--on", "2025-03-20")


@pytest.mark.parametrize("case", sorted(place.name for place in GOLDEN.iterdir()))
def test_a_sheet_of_members_becomes_what_it_says(case, run, campaign, tree, rewriting):
    told = GOLDEN / case / "arguments.txt"
    options = told.read_text("utf-8").splitlines() if told.exists() else []
    sheet = GOLDEN / case / "list.csv"
    command = ("-C", campaign, "import", sheet, *COMMON, *options)
    before = tree(campaign)
    planned = run(*command, "--dry-run")
    assert tree(campaign) == before
    done = run(*command)
    assert (done.status, done.out) == (planned.status, planned.out)
    shown = re.sub(r"coalition -C \S+ import \S+[/\\]list", "coalition import list", planned.err)
    shown = re.sub(r"coalition -C \S+ import", "coalition import", shown)
    shown = re.sub(r"--only \S+[/\\]list", "--only list", shown)
    found = f"exit status {planned.status}\n\n== standard error\n{shown}\n"
    found += f"== standard output\n{planned.out}"
    people = campaign / "data/people"
    for place in sorted(people.iterdir()):
        if f"data/people/{place.name}" not in before:
            found += f"\n== {place.name}\n{place.read_text('utf-8')}"
    found = "".join(f"{line.rstrip()}\n" for line in found.splitlines())
    expected = GOLDEN / case / "expected.txt"
    if rewriting:
        expected.write_bytes(found.encode())
    assert found == expected.read_bytes().decode()
