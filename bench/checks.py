"""Measure the checks of translations beside those of others: `python bench/checks.py`.

Speed: made-up and real translations in thirty languages through each tool's checks, and whole
programs on the catalogs of a letter. Quality: the corpus of tests/checks/corpus, whose sentences
were written without a look at any tool's checks. For others any finding in a faulty translation
counts as the fault being found.
"""

import argparse
import json
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec
from checkers import (
    Coalition,
    Tool,
    pofilter_program,
    tools,
    versions,
    weblate,
    write_po,
)
from checkers import Pofilter as PofilterChecks
from corpus import Row as Message
from corpus import rows
from prose import paragraphs
from report import Report, Row, Section, machine, render_report
from timing import Command, best

from coalition.campaign.changes import write_plan
from coalition.catalogs import parse_catalog
from coalition.commands.update import plan_update
from coalition.languages import render_posix

LANGUAGES = (
    "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt",
    "nl", "pl", "pt", "ro", "sk", "sl", "sv", "uk", "tr", "ar", "he", "ja", "zh", "fr-CA",
)  # fmt: skip


class Plan(NamedTuple):
    """How much is measured."""

    messages: int = 10_000
    """In each language, through the checks alone."""

    paragraphs: int = 1000
    """In each language, through whole programs."""

    languages: tuple[str, ...] = LANGUAGES
    times: int = 3


QUICK = Plan(500, 100, ("fr", "el", "ar", "pl", "hu", "ja"), 1)


class Quality(msgspec.Struct, frozen=True, kw_only=True):
    """How a tool judged the corpus."""

    tool: str
    found: dict[str, int]
    """Faults in which it found anything, by the code of the fault."""

    named: dict[str, int]
    """Faults in which it found what they are, for ours."""

    alarms: list[str]
    """Where it found something in a good translation, and what."""


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Everything of one run."""

    speed: Report
    faults: dict[str, int]
    good: int
    quality: tuple[Quality, ...]


def messages(language: str, number: int) -> list[Message]:
    """Half of them the corpus' good translations with a number before each, half made-up prose."""
    real = [row for row in rows("good", language) if row.plural is None]
    numbered = (
        one._replace(source=f"A{at} {one.source}", msgstr=(f"A{at} {one.msgstr[0]}",))
        for at, one in enumerate(islice(cycle(real), number // 2))
    )
    rest = number - number // 2
    sources, translations = _prose(1, rest), _prose(language, rest)
    return [
        *numbered,
        *(
            Message(language, source, (text,))
            for source, text in zip(sources, translations, strict=True)
        ),
    ]


def _prose(seed: str | int, number: int) -> list[str]:
    """Paragraphs without numbers, for those of a translation would be others."""
    return [re.sub(r" \d+", "", text) for text in paragraphs(Random(seed), number)]


def checked(plan: Plan) -> Section:
    """The checks alone, once, in one process each; files are neither read nor written."""
    ours, others = Coalition(), [PofilterChecks(), weblate()]
    peers: list[Tool] = [tool for tool in others if tool is not None]
    seconds: defaultdict[str, float] = defaultdict(float)
    for language in plan.languages:
        some = messages(language, plan.messages)
        _say(f"checks alone, {language}")
        seconds[ours.name] += ours.check_together(some)
        for tool in peers:
            seconds[tool.name] += tool.check(some).seconds
    total = plan.messages * len(plan.languages)
    title = f"The checks alone, {plan.messages} messages in {len(plan.languages)} languages each"
    each = (f"{name}: {taken / total * 1e6:.0f} µs" for name, taken in seconds.items())
    note = f"a message: {', '.join(each)}"
    timed = [Row(label=name, seconds=taken) for name, taken in seconds.items()]
    return _section(title, timed, note)


def programs(work: Path, plan: Plan) -> Section:
    """Whole programs on the catalogs of a letter of made-up paragraphs."""
    catalogs = _campaign(work, plan)
    made = str(work / "made")
    check = (sys.executable, "-m", "coalition", "-C", str(work), "check")
    commands: list[tuple[str, list[Command]]] = [("coalition check", [check])]
    filters = pofilter_program()
    if filters:
        each: list[Command] = [
            (filters, "--progress=none", "--language", render_posix(tag), str(path), f"{made}.po")
            for tag, path in catalogs.items()
        ]
        commands.append((f"pofilter, {len(each)} processes", each))
    compile_: list[Command] = [
        ("msgfmt", "-c", "-o", f"{made}.mo", str(path)) for path in catalogs.values()
    ]
    commands.append((f"msgfmt -c, {len(compile_)} processes", compile_))
    timed = []
    for label, some in commands:
        _say(label)
        timed.append(Row(label=label, seconds=best(plan.times, some, _nothing)))
    title = f"Whole programs, {plan.paragraphs} paragraphs in {len(catalogs)} languages"
    return _section(title, timed, "coalition check reads the letter and all catalogs at once")


def _campaign(work: Path, plan: Plan) -> dict[str, Path]:
    """A campaign with one letter, translated; its letter's catalogs by language."""
    campaign = {"id": "measured", "title": "Measured", "languages": ["en", *plan.languages]}
    _write(work / "data/campaign.yaml", json.dumps(campaign))
    front = "---\ntitle: A letter\nkind: open-letter\n---\n"
    letter = front + "\n\n".join(_prose(1, plan.paragraphs)) + "\n"
    _write(work / "data/letters/letter.md", letter)
    write_plan(work, plan_update(work))
    paths = {
        tag: work / f"locales/{render_posix(tag)}/LC_MESSAGES/letter-letter.po"
        for tag in plan.languages
    }
    for tag, path in paths.items():
        catalog, _ = parse_catalog(path.read_bytes(), str(path))
        sources = [entry for entry in catalog.entries if not entry.obsolete] if catalog else []
        made = zip(sources, _prose(tag, len(sources)), strict=True)
        write_po(
            path,
            [Message(tag, one.msgid, (text,), context=one.msgctxt) for one, text in made],
        )
    return paths


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _section(title: str, timed: Sequence[Row], *notes: str) -> Section:
    """The ratio is to the first row, which is ours."""
    ours = timed[0].seconds or 1.0
    rated = tuple(
        msgspec.structs.replace(row, ratio=row.seconds / ours) for row in timed if row.seconds
    )
    return Section(title=title, yardstick=timed[0].label, rows=rated, notes=notes)


def judged(tool: Tool, good: Sequence[Message], faults: Sequence[Message]) -> Quality:
    """What a tool makes of the corpus."""
    _say(f"quality, {tool.name}")
    alarms = tool.check(good).found
    found = tool.check(faults).found
    pairs = list(zip((row.codes[0] for row in faults), found, strict=True))
    return Quality(
        tool=tool.name,
        found=Counter(code for code, names in pairs if names),
        named=Counter(code for code, names in pairs if code in names),
        alarms=[
            f"{row.place} {', '.join(sorted(set(names)))}: {row.msgstr[0]}"
            for row, names in zip(good, alarms, strict=True)
            if names
        ],
    )


def render_quality(figures: Figures) -> Iterator[str]:
    """A table of the tools, then one of the codes."""
    total = sum(figures.faults.values())
    yield f"{total} faulty translations and {figures.good} good ones"
    yield f"{'':22}{'found':>10}{'by its code':>14}{'false alarms':>14}"
    for one in figures.quality:
        found, named = sum(one.found.values()), sum(one.named.values())
        code = _share(named, total) if named else ""
        alarms = _share(len(one.alarms), figures.good)
        yield f"  {one.tool:20}{_share(found, total):>10}{code:>14}{alarms:>14}"
    yield "  the others' checks have other names, so any finding counts as found;"
    yield "  the faults are of the kinds for which coalition has codes"
    yield ""
    yield f"{'faults found, by code':22}" + "".join(f"{one.tool:>12}" for one in figures.quality)
    for code, number in sorted(figures.faults.items()):
        cells = (f"{one.found.get(code, 0)}/{number}" for one in figures.quality)
        yield f"  {code:20}" + "".join(f"{cell:>12}" for cell in cells)


def render_alarms(figures: Figures) -> Iterator[str]:
    """Every good translation in which a tool found something."""
    for one in figures.quality:
        yield from (f"{one.tool}: {alarm}" for alarm in one.alarms)


def _share(part: int, whole: int) -> str:
    return f"{part} {part / whole:4.0%}"


def _nothing() -> None:
    """Leave everything as the last run left it."""


def _say(text: str) -> None:
    print(f"measuring {text}", file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer messages, each run once")
    parser.add_argument("--quality", action="store_true", help="the corpus only")
    parser.add_argument("--alarms", action="store_true", help="list the false alarms, too")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    options = parser.parse_args()
    plan = QUICK if options.quick else Plan()
    good, faults = list(rows("good")), list(rows("faults"))
    quality = tuple(judged(tool, good, faults) for tool in tools())
    figures = Figures(
        speed=Report(
            machine=machine() | versions(),
            sections=() if options.quality else tuple(_sections(plan)),
        ),
        faults=Counter(row.codes[0] for row in faults),
        good=len(good),
        quality=quality,
    )
    if options.json:
        options.json.write_bytes(msgspec.json.format(msgspec.json.encode(figures)) + b"\n")
    _print(render_report(figures.speed).splitlines(), [""], render_quality(figures))
    if options.alarms:
        _print([""], render_alarms(figures))


def _sections(plan: Plan) -> Iterator[Section]:
    yield checked(plan)
    with tempfile.TemporaryDirectory(prefix="coalition-bench-") as folder:
        yield programs(Path(folder), plan)


def _print(*parts: Iterable[str]) -> None:
    sys.stdout.write("".join(f"{line}\n" for part in parts for line in part))


if __name__ == "__main__":
    main()
