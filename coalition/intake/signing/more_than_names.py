"""Whether a person's name has a role or a place behind a comma: `Ada Crumb, joiner, Northmere`."""

from coalition.intake.headers.no_names import quoted_value
from coalition.intake.names.likely_people import is_given_name
from coalition.intake.words.known_headers import fold
from coalition.intake.words.owner_words import without_owner_word

_SUFFIXES = frozenset({
    "ba", "bsc", "dds", "dphil", "dr", "drs", "esq", "ii", "iii", "ing", "ir", "jd", "jr", "junior",
    "llm", "ma", "mag", "mba", "mbe", "md", "mdb", "mdl", "mep", "mp", "msc", "obe", "op", "osb",
    "phd", "csc", "prof", "sj", "sr", "senior", "td", "cbe", "kc", "qc", "dipl ing", "ll m", "ph d",
})  # fmt: skip
"""What stands behind a comma and belongs to the name, without full stops."""


def holds_more_than_name(name: str) -> bool:
    """Whether commas part more than a family name from a given one, or it begins with `Inh.`."""
    if without_owner_word(name) != name:
        return True
    first, *behind = (part.strip() for part in name.split(","))
    others = [part for part in behind if part and not _is_suffix(part)]
    if len(others) != 1:
        return len(others) > 1
    # `Crumb, Ada` and `van der Berg, Anna` are names turned round.
    is_given = any(map(is_given_name, others[0].split()))
    return others[0][0].islower() or (" " in first and not is_given)


def is_part_of_name(part: str, name: str) -> bool:
    """Whether a text is a name's beginning, before a comma, or its end behind `Inh.`.

    It names somebody itself.
    """
    return " " in part and part in (name.partition(",")[0].strip(), without_owner_word(name))


def why_more_than_name(name: str) -> str:
    """What to say of a name with a role or a place behind it."""
    if (owner := without_owner_word(name)) != name:
        return (
            "has a word for an owner before the name; to take the name alone, say "
            f"{quoted_value(name, owner)}"
        )
    alone = name.partition(",")[0].strip()
    return (
        "has more behind a comma than a name; give it columns such as Name, Role and Place, or to "
        f"take the name alone, say {quoted_value(name, alone)}"
    )


def _is_suffix(part: str) -> bool:
    return fold(part.replace(".", " ")) in _SUFFIXES
