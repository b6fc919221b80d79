"""Checks of the date and the deadline of a letter."""

from collections.abc import Iterator

from coalition.checks.letters.letter_file import LetterFile, Place
from coalition.findings import Problem


def past_deadline(file: LetterFile) -> Iterator[Problem[Place]]:
    """L030: the deadline of a letter is still to come.

    Once it has passed, an open letter goes on asking people to act, and an e-mail cannot be sent.
    Say since when it is `closed`, remove the letter, or the deadline if the letter still matters.

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
    closed = file.letter.front.closed
    if deadline is not None and closed is None and deadline < file.today:
        place = file.positions.of_value(("deadline",))
        message = f"the deadline {deadline.isoformat()} has passed"
        hint = "Write `closed` with a day, or remove the letter, or its deadline if it goes on."
        yield Problem(message, hint, place)


def closed_in_future(file: LetterFile) -> Iterator[Problem[Place]]:
    """L032: a letter that is closed was closed on a day that has come.

    What is `closed` can't be sent any more, whatever the day. A day that is still to come is a
    `deadline`.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        closed: 2999-01-31
        ---
        We ask for a ban.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        closed: 2019-01-31
        ---
        We ask for a ban.
    """
    closed = file.letter.front.closed
    if closed is not None and closed > file.today:
        message = f"the letter is closed already, but {closed} is still to come"
        hint = "Write `deadline` for the last day on which it can be sent."
        yield Problem(message, hint, file.positions.of_value(("closed",)))


def unused_first_day(file: LetterFile) -> Iterator[Problem[Place]]:
    """L033: the first signatories are told from the later ones by a day.

    With `order: days` a letter needs `first_until`, or at least its `date`; with every other order
    `first_until` says nothing.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        signatories: {first_until: 2031-05-02}
        ---
        We ask for a ban.
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        signatories: {order: days, first_until: 2031-05-02}
        ---
        We ask for a ban.
    """
    front = file.letter.front
    order = front.signatories
    if order is None:
        return
    if order.order == "days" and not (order.first_until or front.date):
        message = "nothing says until which day signatories are the first ones"
        hint = "Add `first_until`, or the letter's `date`."
        yield Problem(message, hint, file.positions.of_value(("signatories",)))
    elif order.order != "days" and order.first_until:
        message = "`first_until` is for signatories in the order of their days"
        hint = "Add `order: days`, or remove `first_until`."
        yield Problem(message, hint, file.positions.of_value(("signatories", "first_until")))


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
