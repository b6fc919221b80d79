"""Checks of the date and the deadline of a letter."""

from collections.abc import Iterator

from coalition.checks.letters.letter_file import LetterFile, Place
from coalition.findings import Problem


def past_deadline(file: LetterFile) -> Iterator[Problem[Place]]:
    """L030: the deadline of a letter is still to come.

    Once it has passed, pages go on asking people to act. Remove the letter, or the deadline if the
    letter still matters.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        deadline: 2019-01-31
        ---
        We ask for a ban.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        ---
        We ask for a ban.
    """
    deadline = file.letter.front.deadline
    if deadline is not None and deadline < file.today:
        place = file.positions.of_value(("deadline",))
        message = f"the deadline {deadline.isoformat()} has passed"
        hint = "Remove the letter, or the deadline if the letter still matters."
        yield Problem(message, hint, place)


def deadline_before_date(file: LetterFile) -> Iterator[Problem[Place]]:
    """L031: a letter's deadline does not lie before its date.

    One of the two days is probably mistyped, and readers would find the time for acting over
    before the letter was written.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        date: 2031-05-02
        deadline: 2031-05-01
        ---
        Sign.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        date: 2031-05-02
        deadline: 2031-06-01
        ---
        Sign.
    """
    front = file.letter.front
    if front.date and front.deadline and front.deadline < front.date:
        place = file.positions.of_value(("deadline",))
        message = f"the deadline {front.deadline} lies before the letter's date {front.date}"
        yield Problem(message, "Correct one of the two.", place)
