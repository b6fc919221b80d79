"""Names that begin with initials for what others spell out: `AVV Molino`, `FOE Cork`."""

from collections.abc import Iterator

from coalition.expressions import Expression
from coalition.matching.articles import FUNCTION_WORDS
from coalition.matching.kinds import KINDS

_INITIALS_AT_FIRST = Expression(r"(?:[^\W\d_]\.?){2,5}(?=\s)")
_MOST_SPELT_OUT = 5
"""Words that initials stand for."""

_FEWEST_SPELT_OUT = 2
"""Words; of so few the first has to be of a kind of body."""

_SHORTEST_TAIL = 5
"""In letters, of what stands behind the initials."""

Words = tuple[str, ...]


def with_initials(display_name: str, name: Words) -> Iterator[str]:
    """A name that begins with initials as it compares with others; none for other names."""
    match = _INITIALS_AT_FIRST.match(display_name)
    if match and match[0].isupper():
        yield from _clipped(name[0], name[1:])


def with_initials_instead(name: Words) -> Iterator[str]:
    """A name with initials in place of its first words, of two or more of them."""
    long_words = [word for word in name if word not in FUNCTION_WORDS]
    for size in range(_FEWEST_SPELT_OUT, min(_MOST_SPELT_OUT, len(long_words) - 1) + 1):
        if size > _FEWEST_SPELT_OUT or long_words[0] in KINDS:
            letters = "".join([word[0] for word in long_words[:size]])
            yield from _clipped(letters, tuple(long_words[size:]))


def _clipped(letters: str, tail: Words) -> Iterator[str]:
    """Initials and what stands behind; letters that are doubled for the plural count once."""
    rest = "".join([word for word in tail if word not in FUNCTION_WORDS])
    if len(rest) >= _SHORTEST_TAIL:
        single = (letter for at, letter in enumerate(letters) if letters[at - 1 : at] != letter)
        yield f"{''.join(single)} {rest}"
