"""Tables of words: a line has a language, what its words mean, and the words."""

from collections.abc import Iterator


def read_words(table: str) -> Iterator[tuple[str, str, str]]:
    """The language, the meaning and the text of each word of a table, in its order.

    A line is `en greeting: dear, hello`.
    """
    for line in table.strip().splitlines():
        start, _, words = line.partition(": ")
        language, _, meaning = start.partition(" ")
        for text in words.split(", "):
            yield language, meaning, text
