"""The messages that wait for a translator, each with its place, as editors and `grep` read it."""

from collections.abc import Iterable

from coalition.campaign.messages_left import MessageLeft
from coalition.campaign.status import Status
from coalition.cli.output import Shown, join, line, say, shown_text, style, write
from coalition.cli.reports import plural, terminal_width
from coalition.cli.safe_text import cell_width

_ROOM = 60
"""Cells for the first words of a source in a pipe, which has no width."""

_INDENT = "  "


def print_list(status: Status) -> None:
    """Print each message left: one a line in a pipe; on a terminal its words stand below it.

    Those of a file that cannot be read are left out: they may all be translated.
    """
    left = [one for texts in status.left.values() for text in texts.values() for one in text]
    listed = [one for one in left if one.state != "unreadable"]
    width = terminal_width()
    for one in listed:
        write(_on_terminal(one, width) if width else _in_pipe(one))
    where = " in the files that can be read" if len(listed) < len(left) else ""
    say(f"coalition status: {_sum(listed)}{where}", err=True)


def _sum(left: Iterable[MessageLeft]) -> str:
    words = [one.words for one in left]
    if not words:
        return "nothing is left to translate"
    return f"{plural(len(words), 'message')} left, {plural(sum(words), 'word')}"


def _in_pipe(one: MessageLeft) -> Shown:
    return line(f"{one.place}: {state_of(one)}: ", first_words(one.source, _ROOM))


def _on_terminal(one: MessageLeft, width: int) -> Shown:
    words = first_words(one.source, max(width - len(_INDENT), 1))
    head = line(style(f"{one.place}:", bold=True), f" {state_of(one)}")
    return join((head, line(_INDENT, words)))


def state_of(one: MessageLeft) -> str:
    """What a message waits for, such as `with an error (T101)`."""
    if one.state == "error":
        return f"with an error ({', '.join(one.codes)})" if one.codes else "with an error"
    return f"{one.state}, not in the file yet" if one.line is None else one.state


def first_words(text: str, room: int) -> Shown:
    """As many words of a text as so many cells hold, with an ellipsis where more follow."""
    whole = shown_text(" ".join(text.split()))
    if cell_width(whole) <= room:
        return whole
    beginning = _first_characters(whole, room - 1)
    # A text in a script without spaces is one long word.
    kept = beginning.rpartition(" ")[0] or beginning[:-1]
    return shown_text(f"{kept} …")


def _first_characters(text: str, room: int) -> str:
    width, kept = 0, ""
    for character in text:
        width += cell_width(character)
        if width > room:
            break
        kept += character
    return kept
