"""`coalition explain`."""

import shutil

import click

from coalition.cli.completing import complete_codes
from coalition.cli.output import join, line, write
from coalition.cli.rule_text import explain_rule, list_rules
from coalition.commands.explain import explain_codes

_WIDEST = 88


@click.command(epilog="Example: coalition explain R007 L030")
@click.argument("codes", metavar="[CODE]...", nargs=-1, shell_complete=complete_codes)
def command(codes: tuple[str, ...]) -> None:
    """Say what findings mean, why they matter, and how they are mended.

    Each CODE is one that `coalition check` or `coalition verify` prints, such as R007. Without
    one, all are listed.
    """
    rules = explain_codes(codes)
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    if codes:
        write(join((explain_rule(rule, width) for rule in rules), line()))
    else:
        write(list_rules(rules, width))
