"""Numbers before the names of a pasted list that count them without a full stop: `1 - Oak`."""

from collections.abc import Sequence

from coalition.expressions import Expression

_COUNTED = Expression(r"\s*(?P<number>\d{1,3})(?:\s*[-–—:/|]\s*|[ \t]+)(?=[^\W\d_]|[\"“„«»(\[])")
_FEWEST = 3


def with_full_stops(texts: Sequence[str]) -> list[str]:
    """Lines whose numbers count one by one from the first on, with the mark that numbers have.

    Any other numbers are of names: `60 Millions d'Arbres`.
    """
    found = [_COUNTED.match(text) for text in texts]
    numbers = [int(match["number"]) for match in found if match]
    filled = sum(bool(text.strip()) for text in texts)
    is_count = numbers == [*range(numbers[0], numbers[0] + len(numbers))] if numbers else False
    if not is_count or len(numbers) < _FEWEST or len(numbers) * 2 <= filled:
        return list(texts)
    return [
        f"{match['number']}. {text[match.end() :]}" if match else text
        for text, match in zip(texts, found, strict=True)
    ]
