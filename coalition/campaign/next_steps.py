"""What is best done next for a language, and which members could help with it."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

import msgspec

from coalition import paths
from coalition.campaign.messages_left import MessageLeft, State
from coalition.languages import same_language
from coalition.localise import Progress, is_listed
from coalition.localise.notes import UnreadableFile
from coalition.model import Dataset, Organisation


class Step(msgspec.Struct, frozen=True):
    """One thing that somebody can do for a language."""

    sentence: str
    """Such as `12 suggestions to confirm in locales/pl/LC_MESSAGES/letter-call.po:31`."""

    command: str
    """What shows it in full, or does it."""

    path: str = ""
    """The PO file in which it begins, as the sentence names it; empty where there is none."""

    line: int | None = None
    """The line at which it begins there."""


def next_steps(
    language: str,
    progress: Mapping[str, Progress],
    left: Mapping[str, Sequence[MessageLeft]],
    unreadable: Iterable[UnreadableFile],
) -> tuple[Step, ...]:
    """What is best done next, the most rewarding first.

    First what gives work back that was done, then what brings new work to translators, then short
    texts before long ones, and last what waits for a reader.
    """
    waiting = [one for ones in left.values() for one in ones]
    return (
        *_unreadable(language, unreadable),
        *_in_files(
            waiting, "error", "translation", "with an error", f"coalition check -l {language}"
        ),
        *_in_files(
            waiting,
            "to be confirmed",
            "suggestion",
            "to confirm",
            f"coalition build --review -l {language}",
        ),
        *_not_in_files(waiting),
        *_missing(waiting, f"coalition status -l {language} --list"),
        *_unread(language, progress),
    )


def _unreadable(language: str, files: Iterable[UnreadableFile]) -> Iterator[Step]:
    for file in files:
        path = paths.catalog(language, file.domain)
        command = f"coalition check -l {language}"
        yield Step(f"{path}:{file.line} cannot be read", command, path, file.line)


def _in_files(
    waiting: Iterable[MessageLeft], state: State, noun: str, what: str, command: str
) -> Iterator[Step]:
    """A step for each file that has messages in a state."""
    for first, *others in _by_file(one for one in waiting if one.state == state):
        sentence = f"{_plural(1 + len(others), noun)} {what} in {first.place}"
        yield Step(sentence, command, first.path, first.line)


def _not_in_files(waiting: Iterable[MessageLeft]) -> Iterator[Step]:
    number = sum(one.line is None and one.state == "missing" for one in waiting)
    if number:
        yield Step(f"{_plural(number, 'new message')} not in the PO files yet", "coalition update")


def _missing(waiting: Iterable[MessageLeft], command: str) -> Iterator[Step]:
    files = _by_file(one for one in waiting if one.state == "missing" and one.line is not None)
    for ones in sorted(files, key=_words):
        number, words = _plural(len(ones), "message"), _plural(_words(ones), "word")
        sentence = f"{number} ({words}) to translate in {ones[0].place}"
        yield Step(sentence, command, ones[0].path, ones[0].line)


def _unread(language: str, progress: Mapping[str, Progress]) -> Iterator[Step]:
    """The texts that are translated and wait for a native speaker who reads them."""
    texts = [
        text
        for text, state in progress.items()
        if state.complete and state.total and state.review == "draft"
    ]
    if texts:
        sentence = f"{_plural(len(texts), 'text')} to be read by a native speaker"
        yield Step(sentence, f"coalition review {language} {' '.join(texts)} --by NAME")


def _by_file(waiting: Iterable[MessageLeft]) -> list[list[MessageLeft]]:
    files: dict[str, list[MessageLeft]] = {}
    for one in waiting:
        files.setdefault(one.path, []).append(one)
    return list(files.values())


def _words(ones: Iterable[MessageLeft]) -> int:
    return sum(map(attrgetter("words"), ones))


def _plural(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def who_could_help(dataset: Dataset, language: str, day: datetime.date) -> tuple[Organisation, ...]:
    """The members in the directory of a day that work in a language, by their own `languages`."""
    return tuple(
        organisation
        for organisation in dataset.organisations.values()
        if is_listed(organisation, day)
        and any(same_language(tag, language) for tag in organisation.languages)
    )
