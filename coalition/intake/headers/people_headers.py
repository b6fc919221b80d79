"""Which headers of a sheet are of the names of people, whole or in parts."""

from collections.abc import Sequence

from coalition.intake.agreement.consent import what_is_asked
from coalition.intake.headers.signatory_questions import cells_below
from coalition.intake.rows import Row
from coalition.intake.words.known_headers import fold, role_of
from coalition.intake.words.signatory_words import signatory_keys

_PARTICLES = (
    "tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "particle", "name particle",
    "surname prefix", "family name prefix", "prefix of surname", "infix", "particule",
    "namenszusatz", "vorsatzwort", "adelszusatz", "predicado", "particella",
)  # fmt: skip
"""Of what stands before a family name: `van der`, `el`."""

_SAMPLE = 200


def is_of_particles(header: str) -> bool:
    """Whether a column holds what stands before family names."""
    return fold(header) in _PARTICLES


def name_key(header: str) -> str | None:
    """Whether a header is of people's names, whole or in part."""
    # `Job title` and the like are headers that belong to a person, too.
    if signatory_keys(header) or what_is_asked(header) or fold(header) in _no_names():
        return None
    role = role_of(header)
    if role in ("given", "family"):
        return role
    return "name" if role in ("name", "person") else None


_NO_NAMES = (
    "Anrede", "salutation", "honorific", "prefix", "civilité", "aanhef", "username", "user name",
    "nickname", "created by", "assignee", "contact person", "contact name", "representative",
    "Vertreten durch", "Ansprechpartner", "Ansprechpartnerin", "Ansprechperson", "addressee",
    "personne de contact", "responsable", "représentée par", "sort name", "middle name",
)  # fmt: skip
"""Headers that belong to people and hold no name to publish."""


def _no_names() -> frozenset[str]:
    return frozenset(map(fold, _NO_NAMES))


def holds_parts(rows: Sequence[Row], whole: int, part: int) -> bool:
    """Whether the cells of a column hold those of another, as whole names do parts of names."""
    pairs = list(
        zip(cells_below(rows[:_SAMPLE], whole), cells_below(rows[:_SAMPLE], part), strict=False)
    )
    filled = [(cell, piece) for cell, piece in pairs if cell and piece]
    held = [cell for cell, piece in filled if piece.casefold() in cell.casefold()]
    return len(held) * 2 > len(filled)
