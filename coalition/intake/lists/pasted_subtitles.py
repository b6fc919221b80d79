"""Lines of a pasted list that say what the organisation above them is: `a network of gardeners`."""

import itertools
from collections.abc import Sequence

from coalition.expressions import Expression
from coalition.intake.lists.pasted_lines import PastedLine
from coalition.intake.lists.separators import is_item
from coalition.intake.rows import quote

_FEWEST = 2
"""Such lines by which a list has them."""

_OF_ALL = 3
"""At least one line of so many has to be one."""

_FEWEST_WORDS = 2
_FEWEST_OF_A_SENTENCE = 3
_FULL_STOP = Expression(r"[^\W\d_]{3}\.$")
_DEFINITE_WORDS = """
    the la le les los las il lo gli der die das el els de het os as den det i
"""
_DEFINITE = frozenset(_DEFINITE_WORDS.split())
"""Articles that a name may begin with: `la Maison des Voisins`."""


def without_subtitles(
    lines: Sequence[PastedLine], raw: Sequence[str], known: frozenset[str]
) -> list[PastedLine]:
    """The lines of a list, with the reason against those that stand below names as subtitles.

    They begin with a small letter, or are sentences with a full stop, and stand below lines that
    do neither. `raw` are the lines as they were pasted.
    """
    filled = [at for at, line in enumerate(lines) if _counts(line)]
    pairs = [
        (above, at)
        for above, at in itertools.pairwise(filled)
        if _is_subtitle(lines[at].text)
        and not (_is_subtitle(lines[above].text) or lines[above].reason)
    ]
    are_items = any(is_item(raw[lines[at].number - 1]) for _, at in pairs)
    if len(pairs) < _FEWEST or len(pairs) * _OF_ALL < len(filled) or are_items:
        return list(lines)
    found = list(lines)
    how = "; if every line of the list is a name, say --separator newline"
    for above, at in pairs:
        line = lines[at]
        if not line.reason and line.text not in known:
            reason = f"stands below {quote(lines[above].text)} as what it is, and is no name{how}"
            found[at] = line._replace(text=line.text.strip(), reason=reason)
            how = ""
    return found


def _counts(line: PastedLine) -> bool:
    return bool(line.text.strip()) and line.text != "…"


def _is_subtitle(text: str) -> bool:
    words = text.split()
    if len(words) < _FEWEST_WORDS:
        return False
    if words[0][:1].islower():
        return words[0].partition("'")[0].partition("’")[0] not in _DEFINITE | {"l"}
    small = [word for word in words[1:] if word[:1].islower()]
    is_like_words = len(small) * 2 > len(words)
    return len(words) >= _FEWEST_OF_A_SENTENCE and is_like_words and bool(_FULL_STOP.search(text))
