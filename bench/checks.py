"""Measure the checks of translations beside their peers: `python bench/checks.py`.

Speed is the cost of one message, all checks asked. Quality is counted on sentences that are right
and tempt a check, and on realistic mistakes (tests/checks/sentences.py): mistakes of which a tool
says anything at all, and right sentences of which it says something. A second corpus
(tests/checks/corpus/) was written by somebody who did not know the checks.
"""

import argparse
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from coalition import checks
from coalition.catalogs import Catalog, Entry, parse_plural_forms, plural_forms, render_catalog
from coalition.fields import field_names
from coalition.languages import render_posix
from coalition.messages import FIELD_FLAG, Template

_TESTS = Path(__file__).parents[1] / "tests/checks"


class Row(NamedTuple):
    """A source text with its translation."""

    language: str
    source: str
    text: str


Judge = Callable[[list[Row]], list[bool]]
"""Says of each translation whether a tool has something to say of it."""


def ours(rows: list[Row]) -> list[bool]:
    return [bool(_said(row)) for row in rows]


def _said(row: Row) -> set[str]:
    catalog, asked = _catalogs(row.language, [row])
    return {finding.code for finding in _findings(row.language, catalog, asked)}


def _catalogs(language: str, rows: Iterable[Row]) -> tuple[Catalog, Template]:
    questions = tuple(
        Entry(msgid=row.source, flags=(FIELD_FLAG,) if field_names(row.source) else ())
        for row in rows
    )
    texts = (row.text for row in rows)
    answers = tuple(
        Entry(msgid=question.msgid, msgstr=(text,), flags=question.flags)
        for question, text in zip(questions, texts, strict=True)
    )
    header = (
        ("Language", render_posix(language)),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Plural-Forms", plural_forms(language)),
    )
    return Catalog(header=header, entries=answers), Template("page-a", "en", questions)


def _findings(language: str, catalog: Catalog, template: Template) -> list[Any]:
    rule = parse_plural_forms(plural_forms(language))
    asked = checks.questions(template)
    found = tuple(checks.pairs(asked, catalog, language, "x.po", rule))
    said = [one for pair in found for one in checks.translation_findings(pair)]
    return [*said, *checks.language_findings(found)]


def pofilter(rows: list[Row]) -> list[bool]:
    """The Translate Toolkit's standard filters, told the language, in this process."""
    from translate.filters.checks import CheckerConfig, StandardChecker  # noqa: PLC0415
    from translate.storage.pypo import pounit  # noqa: PLC0415

    checkers: dict[str, Any] = {}
    found = []
    for row in rows:
        if row.language not in checkers:
            config = CheckerConfig(targetlanguage=render_posix(row.language))
            checkers[row.language] = StandardChecker(checkerconfig=config)
        unit = pounit(row.source)
        unit.target = row.text
        found.append(bool(checkers[row.language].run_filters(unit)))
    return found


def msgfmt(rows: list[Row]) -> list[bool]:
    """`msgfmt -c` of a file for each translation."""
    with tempfile.TemporaryDirectory(prefix="coalition-bench-") as folder:
        return [_refused(Path(folder) / "one.po", row) for row in rows]


def _refused(path: Path, row: Row) -> bool:
    catalog, _ = _catalogs(row.language, [row])
    path.write_text(render_catalog(catalog), encoding="utf-8", newline="\n")
    return bool(_msgfmt(path))


def _msgfmt(path: Path) -> int:
    command = ("msgfmt", "-c", "-o", "/dev/null", str(path))
    return subprocess.run(command, check=False, capture_output=True).returncode


def weblate(python: str, rows: list[Row]) -> dict[str, Any]:
    """What Weblate's checks say, in the environment of another Python."""
    judge = str(Path(__file__).with_name("weblate_judge.py"))
    asked = json.dumps([list(row) for row in rows])
    done = subprocess.run((python, judge), check=True, capture_output=True, text=True, input=asked)
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def tools(weblate_python: str | None) -> dict[str, Judge]:
    """The tools that this machine has."""
    found: dict[str, Judge] = {"coalition": ours}
    if importlib.util.find_spec("translate"):
        found["pofilter"] = pofilter
    if shutil.which("msgfmt"):
        found["msgfmt -c"] = msgfmt
    if weblate_python:
        found["Weblate"] = lambda rows: list(map(bool, weblate(weblate_python, rows)["found"]))
    return found


def quality(weblate_python: str | None) -> None:
    """Print what each tool finds of the mistakes, and says of right sentences."""
    sys.path.insert(0, str(_TESTS))
    from corpus import rows  # noqa: PLC0415
    from sentences import FAULTS, GOOD  # noqa: PLC0415

    right = [Row(tag, *pair) for tag, pairs in GOOD.items() for pair in pairs]
    _compared("our sentences", [(code, Row(*row)) for code, *row in FAULTS], right, weblate_python)
    known = [one for kind in ("faults", "good") for one in rows(kind) if _needs_no_context(one)]
    faults = [(one.codes[0], _row(one)) for one in known if one.kind == "faults"]
    right = [_row(one) for one in known if one.kind == "good"]
    _compared("the second corpus", faults, right, weblate_python)


def _needs_no_context(one: Any) -> bool:
    """Whether a row says all in a source and a translation, so that every tool can judge it."""
    told = (one.plural, one.context, one.limit, one.addressee, one.term, one.again)
    return all(part is None for part in told)


def _row(one: Any) -> Row:
    return Row(one.language, one.source, one.msgstr[0])


def _compared(
    corpus: str, faults: list[tuple[str, Row]], good: list[Row], weblate_python: str | None
) -> None:
    codes, bad = [code for code, _ in faults], [row for _, row in faults]
    right_code = sum(code in _said(row) for code, row in faults)
    number = len({row.language for row in good})
    print(f"\n{corpus}: {len(bad)} mistakes, {len(good)} right sentences, {number} languages")
    print(f"{'':12}{'found':>8}{'of':>5}{'false alarms':>15}{'of':>5}")
    missed: dict[str, list[str]] = {}
    for name, judge in tools(weblate_python).items():
        found, alarms = judge(bad), judge(good)
        missed[name] = [code for code, one in zip(codes, found, strict=True) if not one]
        print(f"{name:12}{sum(found):8}{len(bad):5}{sum(alarms):15}{len(good):5}")
    print(f"  with the right code: {right_code}")
    for name, some in missed.items():
        counted = ", ".join(f"{code} {some.count(code)}" for code in dict.fromkeys(some))
        print(f"  missed by {name}: {counted or 'none'}")


def messages(number: int) -> dict[str, list[Row]]:
    """So many messages in each of 30 languages: right sentences, two and two, numbered."""
    sys.path.insert(0, str(_TESTS))
    from sentences import GOOD  # noqa: PLC0415

    found = {}
    for language, pairs in list(GOOD.items())[:30]:
        size = len(pairs)
        found[language] = [
            Row(
                language,
                f"{pairs[n % size][0]} {pairs[n // size % size][0]} {n}",
                f"{pairs[n % size][1]} {pairs[n // size % size][1]} {n}",
            )
            for n in range(number)
        ]
    return found


def speed(number: int, weblate_python: str | None) -> None:
    """Print the cost of a message for each tool."""
    rows = messages(number)
    made = {language: _catalogs(language, some) for language, some in rows.items()}
    length = sum(len(row.source) for some in rows.values() for row in some) / number / len(rows)
    total = number * len(rows)
    print(f"\n{number:,} messages in {len(rows)} languages, {length:.0f} characters on average")
    print(f"{'':28}{'seconds':>9}{'µs a message':>15}{'ratio':>8}")
    start = time.perf_counter()
    for language, (catalog, template) in made.items():
        _findings(language, catalog, template)
    taken = time.perf_counter() - start
    yardstick = taken / total
    print(f"{'coalition':28}{taken:9.2f}{yardstick * 1e6:15.1f}{1:8.2f}")
    for name, cost in _peers(rows, made, weblate_python):
        each = cost / number
        print(f"{name:28}{cost:9.2f}{each * 1e6:15.1f}{each / yardstick:8.2f}")


def _peers(
    rows: dict[str, list[Row]],
    made: dict[str, tuple[Catalog, Template]],
    weblate_python: str | None,
) -> Iterable[tuple[str, float]]:
    """Each peer on one language's messages, French's, with the seconds that it took."""
    found = tools(weblate_python)
    if "pofilter" in found:
        start = time.perf_counter()
        pofilter(rows["fr"])
        yield "pofilter (fr)", time.perf_counter() - start
    if "msgfmt -c" in found:
        with tempfile.TemporaryDirectory(prefix="coalition-bench-") as folder:
            path = Path(folder) / "fr.po"
            path.write_text(render_catalog(made["fr"][0]), encoding="utf-8", newline="\n")
            start = time.perf_counter()
            _msgfmt(path)
            yield "msgfmt -c (fr)", time.perf_counter() - start
    if weblate_python:
        yield "Weblate's checks (fr)", weblate(weblate_python, rows["fr"])["seconds"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="1,000 messages, not 10,000")
    parser.add_argument("--weblate", metavar="PYTHON", help="a Python that has Weblate")
    options = parser.parse_args()
    quality(options.weblate)
    speed(1_000 if options.quick else 10_000, options.weblate)


if __name__ == "__main__":
    main()
