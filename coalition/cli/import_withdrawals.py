"""What is asked and told of people in a sheet who may be those who withdrew from a letter."""

import shlex
import sys
from collections.abc import Sequence
from typing import Any

from coalition.cli.output import confirm, lines, say, write
from coalition.cli.prompts import is_interactive
from coalition.commands.import_signatories import MayReturn, SignatoriesImport
from coalition.model import Withdrawals


def may_return(options: dict[str, Any]) -> MayReturn:
    """Ask on a terminal whether those who signed before a withdrawal are others."""

    def ask(withdrawals: Withdrawals, people: Sequence[tuple[int, str]]) -> bool:
        if options["dry_run"] or not is_interactive():
            return False
        say(f"{_have_withdrawn(withdrawals)}. These names of the sheet signed by then:", err=True)
        names = [f"  row {row}: {name}" for row, name in people[:_MOST_ASKED]]
        if len(people) > _MOST_ASKED:
            names.append(f"  and {len(people) - _MOST_ASKED} more, which --dry-run lists")
        write(lines(names), err=True)
        return confirm("Has none of them withdrawn, so that all may be published?")

    return ask


def _have_withdrawn(withdrawals: Withdrawals) -> str:
    """How many have withdrawn from a table, and that nobody knows who."""
    count = withdrawals.count
    have = f"1 person has withdrawn, on {withdrawals.day}"
    if count > 1:
        have = f"{count} people have withdrawn, the last on {withdrawals.day}"
    return f"{have}, and nothing of who withdraws is kept"


def print_left_returns(result: SignatoriesImport) -> None:
    """Say how those are taken who signed before somebody withdrew, and are others."""
    if not result.possible_returns or result.withdrawals is None:
        return
    number, count = result.possible_returns, result.withdrawals.count
    are = "1 name is left out that was" if number == 1 else f"{number} names are left out that were"
    say(f"  {_have_withdrawn(result.withdrawals)}: {are} signed by then", err=True)
    hint = "Delete who withdrew from the sheet; when you have seen that all others are none, say so"
    say(f"  hint: {hint}:", err=True)
    command = shlex.join(("coalition", *_without_old(sys.argv[1:]), _CHECKED, str(count)))
    say(f"    {command}", err=True)


def _without_old(arguments: Sequence[str]) -> list[str]:
    """The arguments without what was said of fewer withdrawals."""
    kept = list(arguments)
    if _CHECKED in kept:
        at = kept.index(_CHECKED)
        del kept[at : at + 2]
    return kept


_CHECKED = "--withdrawals-checked"
_MOST_ASKED = 50
"""How many names are listed in a question."""
