"""Records and letters with words that a program once read in the wrong encoding."""

from collections.abc import Iterator

from coalition import files
from coalition.codes import R026
from coalition.findings import Finding, Problem, bounded
from coalition.mojibake import garbled_words


def wrong_encoding_findings(text: str, path: str) -> Iterator[Finding]:
    """R026 for each word of a file; a warning where what was meant is not certain."""
    for problem in bounded(_problems(text, path)):
        line, column = files.locate(text, problem.at)
        yield problem.finding(path, line, column)


def _problems(text: str, path: str) -> Iterator[Problem[int]]:
    for at, word, right in garbled_words(text):
        before = text[text.rfind("\n", 0, at) + 1 : at]
        if path.endswith(".yaml") and f"{before}{word}".lstrip().startswith("#"):
            # A comment reaches nobody.
            continue
        message = f"{_cut(word)} was once read in a wrong encoding"
        hint = f"Write {_cut(right).rstrip('.')}." if right else "Write it anew."
        yield Problem(message, hint, at, R026, None if right else "warning")


def _cut(word: str) -> str:
    return word if len(word) <= 80 else f"{word[:79]}…"
