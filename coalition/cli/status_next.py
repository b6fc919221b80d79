"""What is best done next, in lines below the map."""

import sys
import textwrap
from collections.abc import Sequence

from coalition.campaign.next_steps import Step
from coalition.campaign.outdated import Outdated
from coalition.campaign.status import Status
from coalition.cli.output import say, shown, style
from coalition.cli.reports import plural, terminal_width
from coalition.cli.safe_text import cell_width
from coalition.model import Organisation

_MOST_STEPS = 8
_MOST_LANGUAGES = 10
_MOST_MEMBERS = 5
_MOST_FILES = 5


def print_next(status: Status) -> None:
    """Print the first step of each language that has something left, and who waits for readers."""
    left = [
        tag for tag, steps in status.next_steps.items() if any(status.left[tag].values()) and steps
    ]
    for tag in left[:_MOST_LANGUAGES]:
        _say_step(f"{tag}: ", status.next_steps[tag][0])
    if len(left) > _MOST_LANGUAGES:
        others = left[_MOST_LANGUAGES:]
        number = plural(len(others), "other language")
        _say_wrapped(f"{number} with something left: {', '.join(others)}")
    _print_unread([tag for tag, steps in status.next_steps.items() if steps and tag not in left])
    if any(status.next_steps.values()):
        say("`coalition status -l L` says more of a language")


def _print_unread(languages: Sequence[str]) -> None:
    if languages:
        verb = "waits" if len(languages) == 1 else "wait"
        them = "it" if len(languages) == 1 else "them"
        number = plural(len(languages), "complete language")
        _say_wrapped(
            f"{number} {verb} for a native speaker who reads {them}: {', '.join(languages)}"
        )


def print_outdated(language: str, files: Sequence[Outdated]) -> None:
    """Print which changes left translations of a language behind."""
    if files:
        say(style(f"outdated for {language}:", bold=True))
    for file in files[:_MOST_FILES]:
        _say_wrapped(file.sentence, "  ")
    if len(files) > _MOST_FILES:
        say(f"  and of {plural(len(files) - _MOST_FILES, 'more file')}, with --format json")


def print_next_of(status: Status, language: str) -> None:
    """Print what is best done next for a language, and which members could help."""
    steps = status.next_steps.get(language, ())
    if not steps:
        return
    say(style(f"next for {language}:", bold=True))
    for step in steps[:_MOST_STEPS]:
        _say_step("  ", step)
    if len(steps) > _MOST_STEPS:
        say(f"  and {plural(len(steps) - _MOST_STEPS, 'more step')}, with --format json")
    if any(status.left[language].values()):
        _say_wrapped(f"all of it in its pages, while you work: `coalition serve {language}`", "  ")
    _print_helpers(status.could_help[language])


def _print_helpers(members: Sequence[Organisation]) -> None:
    if not members:
        return
    names = [f"{member.name} ({member.id})" for member in members[:_MOST_MEMBERS]]
    more = len(members) - _MOST_MEMBERS
    if more > 0:
        names.append(f"{more} more")
    _say_wrapped(f"could help, by their `languages`: {', '.join(names)}", "  ")


def _say_step(before: str, step: Step) -> None:
    """Print a step, its command whole on a line of its own where a terminal is too narrow."""
    command = f"`{step.command}`"
    told = f"{before}{step.sentence}: {command}"
    if cell_width(shown(told)) <= (terminal_width() or len(told)):
        say(told)
    else:
        _say_wrapped(f"{step.sentence}:", before)
        say(f"{' ' * (len(before) + 2)}{command}")


def _say_wrapped(sentence: str, before: str = "") -> None:
    """Print a sentence on as many lines as a terminal needs, parted between its words."""
    width = terminal_width() or sys.maxsize
    for part in textwrap.wrap(
        sentence,
        width,
        initial_indent=before,
        subsequent_indent=" " * (len(before) or 2),
        break_long_words=False,
        break_on_hyphens=False,
    ):
        say(part)
