"""Misspelt words and what they may be meant for."""

from difflib import get_close_matches


def nearest(word: str, known: tuple[str, ...]) -> str | None:
    """The known word most like a misspelt one, or None where none is like it."""
    folded = {name.casefold(): name for name in reversed(known)}
    matches = get_close_matches(word.casefold(), folded, n=1, cutoff=0.55)
    return folded[matches[0]] if matches else None
