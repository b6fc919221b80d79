"""The program as a user runs it, without starting a process for each test."""

import sys
from typing import NamedTuple

import pytest

from coalition import cli


class Ran(NamedTuple):
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str


@pytest.fixture
def run(request, monkeypatch, capsys):
    """Run `coalition` with arguments; what is no exit status, or nobody foresaw, fails the test."""
    foreseen = request.node.get_closest_marker("foreseen") is not None
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)

    def ran(*arguments):
        monkeypatch.setattr(sys, "argv", ["coalition", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        assert foreseen or "nobody foresaw" not in said.err, said.err
        return Ran(int(ended.value.code or 0), said.out, said.err)

    return ran
