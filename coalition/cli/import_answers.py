"""How to say what answers of people mean that are neither a plain yes nor a plain no."""

import shlex
from collections.abc import Sequence

from coalition.cli.output import say
from coalition.intake.agreement.limited_consent import limits_consent
from coalition.intake.words.known_headers import fold
from coalition.intake.words.leaving_out import speaks_of_anonymity, speaks_of_leaving_out
from coalition.intake.words.turned_questions import speaks_against


def print_value_hints(cells: Sequence[str]) -> None:
    """How to say what the first answer means that limits nothing, and what the first that does."""
    limited = [cell for cell in cells if limits_consent(cell)]
    against = [cell for cell in cells if cell not in limited and _is_against(cell)]
    plain = [cell for cell in cells if cell not in (*limited, *against)]
    if plain:
        value = shlex.quote(f"{plain[0]}=yes")
        say(f"  hint: If one means yes, say so: --value {value}", err=True)
    if against:
        value = shlex.quote(f"{against[0]}=no")
        say(f"  hint: What sounds like a no stays counted: --value {value}", err=True)
    if limited:
        value = shlex.quote(f"{limited[0]}=no")
        say(
            "  hint: Who agrees to a part only stays counted, for the whole name would be "
            f"published: --value {value}",
            err=True,
        )


def _is_against(cell: str) -> bool:
    """Whether an answer has a word of refusing, so that nobody should copy it as a yes."""
    plain = fold(cell)
    return speaks_against(cell) or speaks_of_leaving_out(plain) or speaks_of_anonymity(plain)
