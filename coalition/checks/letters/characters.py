"""The check of the characters in a letter's body."""

from collections.abc import Iterator

from coalition.checks.letters.letter_file import LetterFile, Place
from coalition.checks.own_characters import doubtful_characters
from coalition.findings import Problem
from coalition.letters import Stretch


def doubtful_body(file: LetterFile) -> Iterator[Problem[Place]]:
    """L060: a text has no characters that turn it around, hide, control or stand for lost ones.

    They come in with pasted text, and translators who keep them are told of errors that are not
    theirs. Overrides of the direction, control characters and letters that were lost (U+FFFD) are
    errors; characters that nobody sees are warnings. Scripts that need joiners or marks of
    direction keep them.

    Bad:
        # data/pages/benches.md
        ---
        title: Benches
        kind: page
        ---
        Benches and a caf\ufffd for all.
    Good:
        # data/pages/benches.md
        ---
        title: Benches
        kind: page
        ---
        Benches and a café for all.
    """
    for part in file.document.parts:
        if isinstance(part, Stretch):
            for problem in doubtful_characters(part.text, file.language):
                place = part.place_of(problem.at)
                line = file.letter.first_line + place.line - 1
                spot = (line, place.column)
                yield Problem(problem.message, problem.hint, spot, severity=problem.severity)
