"""Measure suggestions on what people wrote: `python bench/histories.py FOLDER …`.

A folder has a folder a project, and each of these a folder a history: `old.po`, a catalog as it
once was, and `new.po`, the same as translators had it later, whose messages are the new template.
Of each message that is new in it and was translated, it is counted whether a suggestion is at least
0.6 like what people wrote (useful) or below 0.4 (harmful), as an Indel ratio.

From the surest suggestion to the least sure, the table says how many are useful until so many are
harmful. These numbers, and so all figures, are for as many messages as could have had a useful
suggestion in the histories together; `possible` is how many those are.
"""

import argparse
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Indel

from coalition.catalogs import Catalog, Entry, Key, parse_catalog, render_catalog
from coalition.merging.suggestions import THRESHOLD, most_similar

_SHARES = (0.01, 0.03, 0.06, 0.115, 0.19, 0.306)
"""Up to how many are harmful, by how many useful ones are possible."""

_USEFUL, _HARMFUL = 0.6, 0.4


class History(NamedTuple):
    """A catalog, and what people made of it later."""

    old: tuple[Entry, ...]
    messages: tuple[Entry, ...]
    written: dict[Key, str]
    """What they wrote for each message that is new."""


class Suggested(NamedTuple):
    """How sure a tool is of a suggestion, and how much of it is in what people wrote."""

    score: float
    worth: float


def read(folder: Path) -> History:
    """A history; its files must be readable."""
    old, later = (_entries(folder / name) for name in ("old.po", "new.po"))
    known = {entry.key for entry in old}
    live = tuple(entry for entry in later if not entry.obsolete)
    written = {
        entry.key: _translation(entry)
        for entry in live
        # What equals its source is a name or a piece of code.
        if entry.translated and entry.key not in known and _translation(entry) != entry.msgid
    }
    return History(old, live, written)


def _entries(path: Path) -> tuple[Entry, ...]:
    catalog, findings = parse_catalog(path.read_bytes(), str(path))
    if catalog is None:
        raise ValueError(f"{path}: {findings[0].message}")
    return catalog.entries


def _translation(entry: Entry) -> str:
    return next((text for text in entry.msgstr if text), "")


def possible(history: History) -> int:
    """How many of the new messages could have been given a useful translation."""
    texts = sorted({_translation(entry) for entry in history.old} - {""})
    return sum(
        process.extractOne(text, texts, scorer=Indel.normalized_similarity, score_cutoff=_USEFUL)
        is not None
        for text in history.written.values()
    )


def ours(history: History) -> Iterator[tuple[Key, str, float]]:
    """What coalition would suggest, however little alike."""
    for found in most_similar(history.messages, history.written.keys(), history.old, ()):
        yield found.key, _translation(found.candidate.entry), found.score


def plain(history: History) -> Iterator[tuple[Key, str, float]]:
    """The old text with the best Indel ratio, its capitals as they are."""
    texts = {entry.msgid: _translation(entry) for entry in history.old if _translation(entry)}
    sources = list(texts)
    for key in history.written:
        best = process.extractOne(key.msgid, sources, scorer=Indel.normalized_similarity)
        if best is not None:
            yield key, texts[best[0]], best[1]


def folded(history: History) -> Iterator[tuple[Key, str, float]]:
    """The same without regard to capitals, and each old text for three new ones at most."""
    texts = {entry.msgid: _translation(entry) for entry in history.old if _translation(entry)}
    sources = [text.casefold() for text in texts]
    translations = list(texts.values())
    pairs = [
        (score, key, number)
        for key in history.written
        for _, score, number in process.extract(
            key.msgid.casefold(), sources, scorer=Indel.normalized_similarity, limit=8
        )
    ]
    uses: dict[int, int] = {}
    done: set[Key] = set()
    for score, key, number in sorted(pairs, key=lambda pair: -pair[0]):
        if key not in done and uses.get(number, 0) < 3:
            done.add(key)
            uses[number] = uses.get(number, 0) + 1
            yield key, translations[number], score


def msgmerge(history: History) -> Iterator[tuple[Key, str, float]]:
    """What GNU gettext suggests, which does not say how sure it is."""
    header = (("Content-Type", "text/plain; charset=UTF-8"),)
    new = tuple(
        Entry(msgid=e.msgid, msgctxt=e.msgctxt, msgid_plural=e.msgid_plural, msgstr=_empty(e))
        for e in history.messages
    )
    with tempfile.TemporaryDirectory(prefix="coalition-bench-") as name:
        folder = Path(name)
        for file, entries in (("old.po", history.old), ("new.pot", new)):
            text = render_catalog(Catalog(header=header, entries=entries))
            (folder / file).write_text(text, encoding="utf-8", newline="\n")
        command = ("msgmerge", "-q", "--no-wrap", "-o", "made.po", "old.po", "new.pot")
        subprocess.run(command, check=True, cwd=folder, capture_output=True)
        made = _entries(folder / "made.po")
    for entry in made:
        if entry.fuzzy and not entry.obsolete and entry.key in history.written:
            yield entry.key, _translation(entry), 1.0


def _empty(entry: Entry) -> tuple[str, ...]:
    return ("", "") if entry.plural else ("",)


Tool = Callable[[History], Iterator[tuple[Key, str, float]]]
TOOLS: dict[str, Tool] = {"coalition": ours, "Indel": plain, "Indel, folded, 3 uses": folded}


def judged(tool: Tool, histories: Iterable[History]) -> list[Suggested]:
    """A tool's suggestions, the surest first."""
    found = [
        Suggested(score, Indel.normalized_similarity(text, history.written[key]))
        for history in histories
        for key, text, score in tool(history)
    ]
    return sorted(found, key=lambda one: -one.score)


def useful_at(found: list[Suggested], harmful: int) -> int:
    """How many suggestions are useful before one more than so many is harmful."""
    harm = list(accumulate(one.worth < _HARMFUL for one in found))
    return sum(
        one.worth >= _USEFUL and done <= harmful for one, done in zip(found, harm, strict=True)
    )


def _counts(found: Iterable[Suggested]) -> str:
    worths = [one.worth for one in found]
    useful = sum(worth >= _USEFUL for worth in worths)
    return f"{useful} useful, {sum(worth < _HARMFUL for worth in worths)} harmful"


def measure(folder: Path) -> None:
    """Print what the tools do on the histories of a folder."""
    histories = [read(path.parent) for path in sorted(folder.glob("*/*/new.po"))]
    total = sum(map(possible, histories))
    new = sum(len(history.written) for history in histories)
    levels = [round(share * total) for share in _SHARES]
    print(f"\n{folder.name}: {len(histories)} histories, {new} new messages, {total} possible")
    print(f"{'useful where so many are harmful:':34}", *(f"{level:6}" for level in levels))
    for label, tool in TOOLS.items():
        found = judged(tool, histories)
        print(f"{label:34}", *(f"{useful_at(found, level):6}" for level in levels))
        if tool is ours:
            kept = [one for one in found if one.score >= THRESHOLD]
            print(f"{'coalition, as it is':34} {_counts(kept)}")
    if shutil.which("msgmerge"):
        print(f"{'msgmerge':34} {_counts(judged(msgmerge, histories))}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    for folder in parser.parse_args().folders:
        measure(folder)


if __name__ == "__main__":
    main()
