"""Changed source texts, shown to whoever decides whether their translations stay valid."""

import sys
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import NoReturn

from coalition.cli.output import (
    Shown,
    confirm,
    is_terminal,
    join,
    line,
    say,
    shown_text,
    style,
    write,
)
from coalition.cli.reports import plural
from coalition.errors import CommandError
from coalition.merging.minor import SourceChange


def ask_about_new(changes: Mapping[SourceChange, bool]) -> list[SourceChange]:
    """The changes of this update that are agreed to at the terminal."""
    return _ask_in_turn([change for change, is_new in changes.items() if is_new])


def all_new(changes: Mapping[SourceChange, bool]) -> list[SourceChange]:
    """The changes that this update finds, all of which are printed.

    Those of an earlier one are only counted: they are asked about on a terminal.
    """
    new = _print(_all_of(changes, new=True))
    if older := _all_of(changes, new=False):
        ask = f"`coalition update --minor` asks about {_them(older)} on a terminal"
        say(f"{_earlier(older)}, and what came of it is fuzzy; {ask}", err=True)
    return new


def _print(changes: list[SourceChange]) -> list[SourceChange]:
    for change in changes:
        write(_render(change), err=True)
    return changes


def _earlier(older: Sequence[SourceChange]) -> str:
    return f"{plural(len(older), 'text')} changed in an earlier update"


def ask_each(changes: Mapping[SourceChange, bool]) -> list[SourceChange]:
    """The changes that are agreed to at a terminal.

    Raises CommandError if standard input is no terminal.
    """
    if not is_terminal(sys.stdin):
        _refuse_to_ask(changes)
    new = _all_of(changes, new=True)
    older = _all_of(changes, new=False)
    agreed = _ask_in_turn(new)
    more = f"{plural(len(older), 'more text')} changed in an earlier update"
    if older and (not new or confirm(f"{more}. Look at {_them(older)}, too?")):
        agreed += _ask_in_turn(older)
    return agreed


def _refuse_to_ask(changes: Mapping[SourceChange, bool]) -> NoReturn:
    """Print what would be asked about, and say what there is to do instead."""
    new = _print(_all_of(changes, new=True))
    if older := _print(_all_of(changes, new=False)):
        rest = "the last of these" if new else "these"
        say(f"{rest}: {_earlier(older)}, and --yes leaves {_them(older)} as suggestions", err=True)
    if not new:
        raise CommandError("there is no terminal to ask on; run this on one")
    raise CommandError("there is no terminal to ask on; add --yes once you have read the list")


def _all_of(changes: Mapping[SourceChange, bool], *, new: bool) -> list[SourceChange]:
    return [change for change, is_new in changes.items() if is_new == new]


def _them(changes: Sequence[SourceChange]) -> str:
    return "it" if len(changes) == 1 else "them"


def _ask_in_turn(changes: Sequence[SourceChange]) -> list[SourceChange]:
    """The changes that are agreed to, each shown with its number."""
    return [change for number, change in enumerate(changes, 1) if _ask(change, number, changes)]


def _ask(change: SourceChange, number: int, changes: Sequence[SourceChange]) -> bool:
    if len(changes) > 1:
        say(f"{number} of {len(changes)}", err=True)
    write(_render(change), err=True)
    return change.objection is None and confirm("  Do its translations stay valid?")


def _render(change: SourceChange) -> Shown:
    """A change, with removed words in red and added words in green."""
    place = f"{change.domain}, {change.after.msgctxt}" if change.after.msgctxt else change.domain
    head: list[str] = [style(place, bold=True)]
    if change.objection:
        head += (": ", style("becomes fuzzy", fg="yellow"), f", because {change.objection}")
    before, after = _mark_differences(change.before.msgid, change.after.msgid)
    return join((line(*head), line("  - ", before), line("  + ", after)))


_AROUND = 6
"""How many unchanged words are shown before and behind those that changed."""


def _mark_differences(old: str, new: str) -> tuple[Shown, Shown]:
    """Both texts, with the words in which they differ coloured, and long stretches left out."""
    old_words, new_words = (list(map(shown_text, text.split(" "))) for text in (old, new))
    before: list[str] = []
    after: list[str] = []
    matcher = SequenceMatcher(None, old_words, new_words, autojunk=False)
    codes = matcher.get_opcodes()
    for number, (tag, a, b, c, d) in enumerate(codes):
        if tag == "equal":
            same = _shorten(old_words[a:b], first=number == 0, last=number == len(codes) - 1)
            before.append(same)
            after.append(same)
            continue
        old_part, new_part = join(old_words[a:b], " "), join(new_words[c:d], " ")
        if old_part:
            before.append(style(old_part, fg="red"))
        if new_part:
            after.append(style(new_part, fg="green"))
    return join(before, " "), join(after, " ")


def _shorten(words: list[Shown], *, first: bool, last: bool) -> Shown:
    """Unchanged words: those next to a change, and a mark for the others."""
    kept = 0 if first else _AROUND
    end = 0 if last else _AROUND
    if len(words) <= kept + end + 2:
        return join(words, " ")
    return join((*words[:kept], "…", *words[len(words) - end :]), " ")
