"""What `coalition import` asks on a terminal."""

from coalition.cli.output import choose, lines, say, write
from coalition.commands.import_outcome import Decision, Outcome

_CHOICES: dict[str, Decision] = {"s": "same", "o": "overwrite", "n": "new", "k": "skip"}


def ask_what_it_is(outcome: Outcome) -> Decision:
    """What becomes of a doubtful row."""
    say(f"row {outcome.row}: {outcome.name}: {outcome.detail}", err=True)
    meanings = (
        f"  s: it is {outcome.id or ''}, and the record is right",
        "  o: it is that, and the row is right: overwrite",
        "  n: it is another",
        "  k: leave it out",
    )
    write(lines(meanings), err=True)
    return _CHOICES[choose("  s, o, n or k", tuple(_CHOICES))]
