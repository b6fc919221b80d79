"""Measure `coalition update` beside msgmerge and pybabel: `python bench/updates.py`.

A letter of made-up paragraphs of about 290 characters is translated, then edited. Each tool is one
process that merges the edited texts into the translated catalog; coalition also reads the campaign,
extracts the template and writes both.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec
from campaigns import fill_catalogs
from edits import EDITS, rewritten
from prose import paragraphs
from report import Report, Row, Section, machine, render_report
from timing import Command, best

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


class Plan(NamedTuple):
    """How much is measured."""

    small: tuple[int, int] = (1000, 117)
    """Paragraphs, and how many of them are edited."""

    large: tuple[int, int] = (10_000, 1017)
    times: int = 3


QUICK = Plan((200, 23), (1000, 117), 1)


class Text:
    """A campaign whose letter was translated, then edited; `update` has not been run since."""

    def __init__(self, root: Path, size: tuple[int, int], languages: tuple[str, ...]) -> None:
        self.root = root
        self.before = paragraphs(Random(1), size[0])
        self.edited = _edited(self.before, size[1])
        campaign = {"id": "measured", "title": "Measured", "languages": ["en", *languages]}
        _write(root / "data/campaign.yaml", json.dumps(campaign))
        self._write_letter(self.before)
        write_plan(root, plan_update(root))
        fill_catalogs(root)
        shutil.copytree(root / "locales", root / "translated")
        self._write_letter(list(self.edited.values()))
        write_plan(root, plan_templates(root))

    def _write_letter(self, texts: list[str]) -> None:
        front = "---\ntitle: A letter\nkind: open-letter\n---\n"
        _write(self.root / _LETTER, front + "\n\n".join(texts) + "\n")

    def restore(self) -> None:
        """Undo an update."""
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
        yield "msgmerge --previous", (*merge, str(old), str(new))
        copy = self.root / "babel.po"
        shutil.copy(old, copy)
        pybabel = (sys.executable, "-m", "babel.messages.frontend", "update", "-w", "0")
        yield (
            "pybabel update (once)",
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


def compared(work: Path, size: tuple[int, int], times: int, *, with_babel: bool) -> Section:
    """One language, beside the others."""
    text = Text(work / f"texts-{size[0]}", size, ("fr",))
    peers = dict(text.peers())
    rows = []
    for label, command in peers.items():
        if shutil.which(command[0]) is None:
            rows.append(Row(label=f"{label}: try `apt install gettext`"))
        elif "pybabel" not in label or with_babel:
            _say(f"{label}, {size[0]}")
            once = "pybabel" in label or size[0] > 5000
            rows.append(Row(label=label, seconds=best(1 if once else times, (command,), _nothing)))
    _say(f"coalition update, {size[0]}")
    seconds = best(times, (text.update(),), text.restore)
    rows.insert(0, Row(label="coalition update", seconds=seconds))
    yardstick = rows[1].seconds
    rated = tuple(
        msgspec.structs.replace(row, ratio=row.seconds / yardstick)
        if row.seconds and yardstick
        else row
        for row in rows
    )
    title = f"{size[0]} paragraphs of about 290 characters, {size[1]} edited, one language"
    return Section(title=title, yardstick="msgmerge", rows=rated, notes=(text.matched(),))


def many(work: Path, size: tuple[int, int], times: int) -> Section:
    """One language and thirty in one update."""
    text = Text(work / "many", size, LANGUAGES)
    one = best(times, (text.update("-l", "fr"),), text.restore)
    thirty = best(times, (text.update(),), text.restore)
    rows = (
        Row(label="one language of thirty", seconds=one, ratio=1.0),
        Row(label="thirty languages", seconds=thirty, ratio=thirty / one),
    )
    title = f"coalition update with {size[0]} paragraphs, {size[1]} edited"
    return Section(title=title, yardstick="one language", rows=rows)


def _nothing() -> None:
    """Leave everything as the last run left it."""


def _say(text: str) -> None:
    print(f"measuring {text}", file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="smaller sizes, each run once")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    options = parser.parse_args()
    plan = QUICK if options.quick else Plan()
    with tempfile.TemporaryDirectory(prefix="coalition-bench-") as folder:
        work = Path(folder)
        sections = (
            compared(work, plan.small, plan.times, with_babel=True),
            compared(work, plan.large, plan.times, with_babel=False),
            many(work, plan.small, plan.times),
        )
    report = Report(machine=machine(), sections=sections)
    if options.json:
        options.json.write_bytes(msgspec.json.format(msgspec.json.encode(report)) + b"\n")
    sys.stdout.write(render_report(report))


if __name__ == "__main__":
    main()
