"""`coalition update` beside msgmerge and pybabel, for `bench/builds.py`.

A letter of made-up paragraphs of about 290 characters is translated, then edited. Each tool is one
process that merges the edited texts into the translated catalog; coalition also reads the campaign,
extracts the template and writes both. Two kinds of text, because msgmerge compares letters three at
a time: words of random letters have few in common, prose has many.
"""

import json
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from random import Random

import msgspec
from campaigns import fill_catalogs
from edits import EDITS, rewritten
from prose import paragraphs
from report import Row, Section
from timing import Command, Task, alternated, run

from coalition.campaign.changes import write_plan
from coalition.catalogs import parse_catalog
from coalition.commands.extract import plan_templates
from coalition.commands.update import plan_update

LANGUAGES = (
    "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt",
    "nl", "pl", "pt", "ro", "sk", "sl", "sv", "ca", "nb", "uk", "sr", "tr", "ar", "is",
)  # fmt: skip
_LETTER = "data/letters/letter.md"
_CATALOG = "fr/LC_MESSAGES/letter-letter.po"
_FRONT = "---\ntitle: A letter\nkind: open-letter\n---\n"
_PARAGRAPHS = 15
"""Of each letter, where there are many."""

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_OURS, _THEIRS, _BABEL = "coalition update", "msgmerge --previous", "pybabel update"


def invented(random: Random, number: int) -> list[str]:
    """Paragraphs of three sentences, of words of random letters."""
    return [" ".join(_sentence(random) for _ in range(3)) for _ in range(number)]


def _sentence(random: Random) -> str:
    words = ("".join(random.choices(_ALPHABET, k=random.randint(2, 9))) for _ in range(15))
    return f"{' '.join(words).capitalize()}."


class Size(msgspec.Struct, frozen=True):
    """One comparison."""

    number: int
    edited: int
    times: int
    goals: dict[str, float]
    """By the kind of text, at most so much of msgmerge's time."""


class Updates(msgspec.Struct, frozen=True):
    """How much is measured."""

    sizes: tuple[Size, ...]
    letters: int = 20
    times: int = 3


FULL = Updates(
    (
        Size(1000, 117, 5, {"invented words": 0.8, "prose": 0.3}),
        Size(10_000, 1017, 1, {"invented words": 0.1, "prose": 0.1}),
    )
)
QUICK = Updates((Size(200, 23, 1, {"invented words": 0.8, "prose": 0.3}),), 3, 1)
_TEXTS: dict[str, Callable[[Random, int], list[str]]] = {
    "invented words": invented,
    "prose": paragraphs,
}


class Text:
    """A campaign whose letter was translated, then edited; `update` has not been run since."""

    def __init__(self, root: Path, before: list[str], edited: int, *languages: str) -> None:
        self.root = root
        self.before = before
        self.edited = _edited(self.before, edited)
        _write(root / "data/campaign.yaml", _campaign(languages))
        self._write_letter(self.before)
        write_plan(root, plan_update(root))
        fill_catalogs(root)
        shutil.copytree(root / "locales", root / "translated")
        self._write_letter(list(self.edited.values()))
        write_plan(root, plan_templates(root))

    def _write_letter(self, texts: list[str]) -> None:
        _write(self.root / _LETTER, _FRONT + "\n\n".join(texts) + "\n")

    def restore(self) -> None:
        """Undo an update, and forget what it kept."""
        shutil.rmtree(self.root / ".coalition", ignore_errors=True)
        shutil.rmtree(self.root / "locales")
        shutil.copytree(self.root / "translated", self.root / "locales")

    def update(self, *options: str) -> Command:
        """The command line that is measured."""
        return (sys.executable, "-m", "coalition", "-C", str(self.root), "update", *options)

    def peers(self) -> Iterator[tuple[str, Command]]:
        """The same merge by others, from the translated catalog and the new template."""
        old, new = self.root / "translated" / _CATALOG, self.root / "new.pot"
        shutil.copy(self.root / "locales/letter-letter.pot", new)
        merge = ("msgmerge", "-q", "--previous", "--no-wrap", "-o", str(self.root / "merged.po"))
        yield _THEIRS, (*merge, str(old), str(new))
        copy = self.root / "babel.po"
        shutil.copy(old, copy)
        pybabel = (sys.executable, "-m", "babel.messages.frontend", "update", "-w", "0")
        yield (
            _BABEL,
            (*pybabel, "-l", "fr", "-i", str(new), "-o", str(copy), "--previous"),
        )

    def matched(self) -> str:
        """How many edited paragraphs were given their own past, after an update."""
        path = self.root / "locales" / _CATALOG
        catalog, _ = parse_catalog(path.read_bytes(), str(path))
        entries = catalog.entries if catalog else ()
        previous = {e.msgid: e.previous_msgid for e in entries if e.fuzzy and not e.obsolete}
        changed = {
            new: self.before[at] for at, new in self.edited.items() if new != self.before[at]
        }
        own = sum(previous.get(new) == old for new, old in changed.items())
        return f"{own} of {len(changed)} edited paragraphs were matched to their own past"


def _campaign(languages: Iterable[str]) -> str:
    return json.dumps({"id": "measured", "title": "Measured", "languages": ["en", *languages]})


def _edited(texts: list[str], number: int) -> dict[int, str]:
    """Every text by its place, some of them edited in one of seven ways."""
    random = Random(2)
    edits = [edit for edit in EDITS if edit is not rewritten]
    made = dict(enumerate(texts))
    for at in random.sample(range(len(texts)), number):
        made[at] = random.choice(edits)(random, texts[at], random.choice(texts))
    return made


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def update_sections(work: Path, plan: Updates) -> Iterator[Section]:
    """One language beside the others, thirty in one command, and many files that are up to date."""
    for size in plan.sizes:
        for kind in size.goals:
            yield _compared(work, size, kind)
    yield _many(work, plan.sizes[0], plan.times)
    yield _unchanged(work, plan)


def _compared(work: Path, size: Size, kind: str) -> Section:
    """One language, beside the others."""
    before = _TEXTS[kind](Random(1), size.number)
    text = Text(work / f"{kind}-{size.number}", before, size.edited, "fr")
    ours = Task(_OURS, (text.update(),), text.restore)
    theirs = [Task(label, (one,)) for label, one in text.peers() if shutil.which(one[0])]
    # Where pybabel has much to do it takes minutes.
    some = theirs if size.number < 1000 else [one for one in theirs if one.label != _BABEL]
    rows = _rated([ours, *some], size.times, _THEIRS, size.goals[kind])
    title = (
        f"Update: {size.number:,} paragraphs of about 290 characters, {kind}, "
        f"{size.edited:,} edited, one language"
    )
    return Section(title=title, yardstick="", rows=rows, notes=(text.matched(),))


def _rated(tasks: list[Task], times: int, yardstick: str, goal: float) -> tuple[Row, ...]:
    """The tasks, the first of them with its ratio to one of the others, if that is there."""
    took = alternated(times, tasks)
    first, *rest = (
        Row(label=label, seconds=one.seconds, largest=one.largest) for label, one in took.items()
    )
    if yardstick in took and first.seconds:
        ratio = first.seconds / took[yardstick].seconds
        first = msgspec.structs.replace(first, ratio=ratio, to=yardstick, goal=goal)
    return (first, *rest)


def _many(work: Path, size: Size, times: int) -> Section:
    """One language and thirty in one update."""
    before = paragraphs(Random(1), size.number)
    text = Text(work / "many", before, size.edited, *LANGUAGES)
    tasks = (
        Task("thirty languages", (text.update(),), text.restore),
        Task("one language of thirty", (text.update("-l", "fr"),), text.restore),
    )
    took = alternated(times, tasks)
    thirty, one = (took[task.label].seconds for task in tasks)
    rows = (
        Row(label=tasks[0].label, seconds=thirty, ratio=thirty / one, to=tasks[1].label),
        Row(label=tasks[1].label, seconds=one),
    )
    title = f"Update: {size.number:,} paragraphs of prose, {size.edited:,} edited"
    return Section(title=title, yardstick="", rows=rows)


def _unchanged(work: Path, plan: Updates) -> Section:
    """Letters that are up to date in thirty languages, and msgmerge for every file of them."""
    root = work / "unchanged"
    _write(root / "data/campaign.yaml", _campaign(LANGUAGES))
    texts = paragraphs(Random(1), plan.letters * _PARAGRAPHS)
    for number in range(plan.letters):
        own = texts[number * _PARAGRAPHS : (number + 1) * _PARAGRAPHS]
        _write(root / f"data/letters/letter-{number}.md", _FRONT + "\n\n".join(own) + "\n")
    write_plan(root, plan_update(root))
    fill_catalogs(root)
    write_plan(root, plan_update(root))
    catalogs = sorted(root.glob("locales/*/LC_MESSAGES/letter-*.po"))
    merged = str(root / "merged.po")
    merge = ("msgmerge", "-q", "--previous", "--no-wrap", "-o", merged)
    runs = tuple(
        (*merge, str(path), str(path.parents[2] / f"{path.stem}.pot")) for path in catalogs
    )
    theirs = f"msgmerge, {len(runs)} runs"
    ours = (sys.executable, "-m", "coalition", "-C", str(root), "update")
    anew = Task(f"{_OURS} --no-cache", ((*ours, "--no-cache"),))
    others = [Task(theirs, runs)] if shutil.which("msgmerge") else []
    tasks = [Task(_OURS, (ours,)), anew, *others]
    # What was found this time is what the next ones are told.
    run((ours,))
    title = f"Update: {plan.letters} letters in {len(LANGUAGES)} languages, nothing changed"
    return Section(title=title, yardstick="", rows=_rated(tasks, plan.times, theirs, 0.05))
