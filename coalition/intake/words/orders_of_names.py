"""Headers of whole names that say which part stands first: `Cognome e nome`, `Name, Vorname`."""

from collections.abc import Iterator, Mapping
from typing import Literal

from coalition.expressions import Expression
from coalition.intake.words.header_words import Role

Order = Literal["given", "family"]
"""Which name stands first."""

_BETWEEN = Expression(
    r"\s*[,/&+]\s*|\s+(?:and|und|et|y|e|i|a|og|och|ja|en|in|ir|un|si|es|ve|ta|ja|kai|agus|u|oraz)"
    r"\s+|\s+[-–]\s+|\s+"
)
"""Between the two parts of a name in one folded header, with `and` in the thirty languages."""

_OPEN_HALVES = frozenset({"first", "last", "second"})
"""Parts of a field of a form rather than of a header of both: `Name - First`."""


def order_in_header(folded: str, roles: Mapping[str, Role]) -> Order | None:
    """Which part of a name a folded header names first; None for a header that names not both.

    `roles` has what folded headers of one part mean. A word for any name, such as `nome`, is the
    part that the other one is not.
    """
    for first, second in _parted(folded):
        if {first, second} & _OPEN_HALVES and "name" in (first, second):
            continue
        match roles.get(first), roles.get(second):
            case ("family", "given" | "name") | ("name", "given"):
                return "family"
            case ("given", "family" | "name") | ("name", "family"):
                return "given"
    return None


def _parted(folded: str) -> Iterator[tuple[str, str]]:
    """Both parts of a header at each place where it may be parted, cut words made whole.

    `Vor- und Nachname` has `Vorname`.
    """
    for at in _BETWEEN.finditer(folded):
        first, second = folded[: at.start()].strip(" ."), folded[at.end() :].strip(" .")
        if not first.endswith("-"):
            yield first, second
            continue
        yield from ((first[:-1] + second[n:], second) for n in range(1, len(second) - 1))
