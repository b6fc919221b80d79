"""Names whose words are joined by hyphens, as others write them in one: `Netz-Kunde`, `Nod-0`."""

from collections.abc import Iterator

from coalition.expressions import Expression
from coalition.matching.latin_words import all_words
from coalition.matching.towns import REGIONS

_JOINT = Expression(r"(?<=[^\W_])[-‐‑](?=[^\W_])|(?<=[^\W\d_]) (?=\d+(?!\S))")
"""A hyphen between words, or a blank before a figure: `Hacklab 3`."""


def joined_variants(name: str) -> Iterator[str]:
    """A name with its joined words in one, if it has any; what is in the west is no east."""
    if _JOINT.search(name) and REGIONS.isdisjoint(all_words(name)):
        yield _JOINT.sub("", name)
