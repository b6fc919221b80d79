"""Which word a misspelt one may be meant for."""


def nearest(word: str, words: tuple[str, ...]) -> str | None:
    """The one of `words` that is most like a misspelt word, or None where none is like it."""
    from difflib import get_close_matches  # noqa: PLC0415 - only needed for a mistake

    folded = {name.casefold(): name for name in reversed(words)}
    matches = get_close_matches(word.casefold(), folded, n=1, cutoff=0.55)
    return folded[matches[0]] if matches else None
