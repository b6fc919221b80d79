"""Measure suggestions for changed texts, beside msgmerge: `python bench/suggestions.py`.

Our own texts are edited as people edit letters, many times over. Who edits knows what became of
each paragraph, and what its translation would be: each word has a made-up one. So it is counted how
many edited paragraphs get their own past, and how many suggestions are at least 0.6 alike what the
translator would write (useful) or below 0.4 (harmful), as an Indel ratio.
"""

import argparse
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import NamedTuple

from edits import Edited, edited
from prose import own_texts
from rapidfuzz import process
from rapidfuzz.distance import Indel
from wording import translated

from coalition.catalogs import Catalog, Entry, parse_catalog, render_catalog
from coalition.memory import TranslationMemory
from coalition.merging.merge import merge
from coalition.messages import Template

_LANGUAGE = "xx"
_SHARE = 0.15
"""How many of the paragraphs are edited each time."""


class Case(NamedTuple):
    """A text before and after edits."""

    before: list[str]
    after: list[Edited]


Suggested = dict[str, str]
"""For each text that got one its suggestion."""

Tool = Callable[[Case, Path], Suggested]


def cases(rounds: int) -> dict[str, list[Case]]:
    """Our texts, edited so many times; what is new in one text is taken from another."""
    texts = {name: list(dict.fromkeys(found)) for name, found in own_texts().items()}
    strange = {"letters": "manuals", "manuals": "letters", "French letters": "French"}
    texts["French"], texts["French letters"] = _halves(texts["French letters"])
    return {
        name: [_case(texts[name], texts[other], seed) for seed in range(rounds)]
        for name, other in strange.items()
    }


def _halves(texts: list[str]) -> tuple[list[str], list[str]]:
    return texts[: len(texts) // 5], texts[len(texts) // 5 :]


def _case(texts: list[str], fresh: list[str], seed: int) -> Case:
    number = max(1, int(len(texts) * _SHARE))
    return Case(texts, edited(Random(seed), texts, number, fresh))


def ours(case: Case, _: Path) -> Suggested:
    template = Template("measured", "en", tuple(Entry(msgid=text) for text in _messages(case)))
    return _fuzzy(merge(template, Catalog(entries=_translations(case)), TranslationMemory(()), 1))


def msgmerge(case: Case, work: Path) -> Suggested:
    header = (("Content-Type", "text/plain; charset=UTF-8"),)
    old = Catalog(header=header, entries=_translations(case))
    new = Catalog(header=header, entries=tuple(Entry(msgid=text) for text in _messages(case)))
    for name, catalog in (("old.po", old), ("new.pot", new)):
        (work / name).write_text(render_catalog(catalog), encoding="utf-8", newline="\n")
    made = str(work / "made.po")
    command = ("msgmerge", "-q", "--previous", "--no-wrap", "-o", made, "old.po", "new.pot")
    subprocess.run(command, check=True, cwd=work)
    merged, _ = parse_catalog(Path(made).read_bytes(), made)
    if merged is None:
        raise ValueError(made)
    return _fuzzy(merged)


def plain(case: Case, _: Path) -> Suggested:
    """The best match by Indel ratio among all that went, if it is 0.7 or more."""
    kept = {paragraph.text for paragraph in case.after}
    gone = [text for text in case.before if text not in kept]
    known = set(case.before)
    found = {}
    for text in _messages(case):
        if text not in known and gone:
            best = process.extractOne(
                text, gone, scorer=Indel.normalized_similarity, score_cutoff=0.7
            )
            if best is not None:
                found[text] = translated(best[0], _LANGUAGE)
    return found


def _messages(case: Case) -> list[str]:
    return list(dict.fromkeys(paragraph.text for paragraph in case.after))


def _translations(case: Case) -> tuple[Entry, ...]:
    return tuple(Entry(msgid=text, msgstr=(translated(text, _LANGUAGE),)) for text in case.before)


def _fuzzy(catalog: Catalog) -> Suggested:
    return {
        entry.msgid: entry.msgstr[0]
        for entry in catalog.entries
        if entry.fuzzy and not entry.obsolete
    }


TOOLS: dict[str, Tool] = {"coalition": ours, "Indel 0.7": plain, "msgmerge": msgmerge}


def measured(tool: Tool, found: list[Case], work: Path) -> Counter[str]:
    """Counts over cases: new, edited, suggested, own, useful, harmful, and those missed by kind."""
    counts: Counter[str] = Counter()
    for case in found:
        suggested = tool(case, work)
        known = set(case.before)
        for paragraph in {one.text: one for one in case.after if one.text not in known}.values():
            counts.update(_judged(case, paragraph, suggested.get(paragraph.text)))
    return counts


def _judged(case: Case, paragraph: Edited, suggestion: str | None) -> list[str]:
    counts = ["edited" if paragraph.past else "new"]
    pasts = {translated(case.before[at], _LANGUAGE) for at in paragraph.past}
    if suggestion is None:
        return [*counts, f"missed: {paragraph.kind}"] if pasts else counts
    worth = Indel.normalized_similarity(suggestion, translated(paragraph.text, _LANGUAGE))
    counts += ["suggested"]
    counts += ["own"] if suggestion in pasts else [f"wrong: {paragraph.kind}"]
    counts += ["useful"] if worth >= 0.6 else ["harmful"] if worth < 0.4 else []
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="edit each text 3 times, not 20")
    parser.add_argument("--verbose", action="store_true", help="show what was missed or wrong")
    options = parser.parse_args()
    tools = {name: tool for name, tool in TOOLS.items() if name != "msgmerge" or _has_gettext()}
    with tempfile.TemporaryDirectory(prefix="coalition-bench-") as work:
        for name, found in cases(3 if options.quick else 20).items():
            print(f"\n{name}: {len(found[0].before)} paragraphs, edited {len(found)} times")
            print(
                f"{'':12}{'precision':>10}{'recall':>8}{'useful':>8}{'harmful':>9}  of edited, new"
            )
            for label, tool in tools.items():
                counts = measured(tool, found, Path(work))
                print(_row(label, counts))
                if options.verbose:
                    print({key: value for key, value in sorted(counts.items()) if ":" in key})


def _row(label: str, counts: Counter[str]) -> str:
    precision = counts["own"] / max(1, counts["suggested"])
    recall = counts["own"] / max(1, counts["edited"])
    return (
        f"{label:12}{precision:10.3f}{recall:8.3f}{counts['useful']:8}{counts['harmful']:9}"
        f"  {counts['edited']}, {counts['new']}"
    )


def _has_gettext() -> bool:
    return shutil.which("msgmerge") is not None


if __name__ == "__main__":
    main()
