"""Tools that look for faults in translations, each asked in the same way."""

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

import polib
from translate.filters import checks as pofilter
from translate.storage.pypo import pounit

from coalition.catalogs import plural_forms
from coalition.languages import render_posix

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests/checks"))
import judging
from corpus import Row as Message

WEBLATE = "COALITION_BENCH_WEBLATE"
"""The environment variable that names the Python of Weblate's environment."""


class Answer(NamedTuple):
    """What a tool found in each message, by the names of its checks, and how long that took."""

    seconds: float
    found: list[list[str]]


class Tool(Protocol):
    """Something that checks messages, without reading files."""

    name: str

    def check(self, messages: Sequence[Message]) -> Answer:
        """Look at messages of one language or of several."""


class Coalition:
    """Our own checks, with the glossary, the limits and the addressee of each message."""

    name = "coalition"

    def check(self, messages: Sequence[Message]) -> Answer:
        """Each on its own; what the checks are given is made within the time."""
        start = time.perf_counter()
        found = [[finding.code for finding in judging.findings(one)] for one in messages]
        return Answer(time.perf_counter() - start, found)

    def check_together(self, messages: Sequence[Message]) -> float:
        """The seconds for plain messages of one language that are one text."""
        start = time.perf_counter()
        judging.findings_together(messages)
        return time.perf_counter() - start


class Pofilter:
    """The filters of translate-toolkit as `pofilter` runs them, fields in braces made known."""

    name = "pofilter"

    def check(self, messages: Sequence[Message]) -> Answer:
        """Units and checkers are made before the time."""
        checkers = {one.language: _checker(one.language) for one in messages}
        units = [(checkers[one.language], _unit(one)) for one in messages]
        start = time.perf_counter()
        found = [sorted(checker.run_filters(unit)) for checker, unit in units]
        return Answer(time.perf_counter() - start, found)


def _checker(language: str) -> pofilter.TeeChecker:
    config = pofilter.CheckerConfig(targetlanguage=render_posix(language), varmatches=[("{", "}")])
    return pofilter.TeeChecker(
        checkerconfig=config,
        checkerclasses=[pofilter.StandardChecker, pofilter.StandardUnitChecker],
    )


def _unit(message: Message) -> pounit:
    source = [message.source] if message.plural is None else [message.source, message.plural]
    unit = pounit(source)
    unit.target = list(message.msgstr) if message.plural is not None else message.msgstr[0]
    return unit


class Msgfmt:
    """`msgfmt -c`, a process and a file for each message, fields in braces flagged."""

    name = "msgfmt -c"

    def check(self, messages: Sequence[Message]) -> Answer:
        """Any complaint counts; it names no checks."""
        with tempfile.TemporaryDirectory(prefix="coalition-bench-") as folder:
            path = Path(folder) / "one.po"
            start = time.perf_counter()
            found = [self._complaint(path, one) for one in messages]
            return Answer(time.perf_counter() - start, found)

    def _complaint(self, path: Path, message: Message) -> list[str]:
        write_po(path, [message])
        command = ("msgfmt", "-c", "-o", os.devnull, str(path))
        said = subprocess.run(command, capture_output=True, check=False)
        return ["msgfmt"] if said.returncode or said.stderr.strip() else []


def write_po(path: Path, messages: Iterable[Message]) -> None:
    """Messages of one language as a PO file, with a header to which nobody objects."""
    every = list(messages)
    language = every[0].language
    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "Project-Id-Version": "measured",
        "PO-Revision-Date": "2021-05-09 12:00+0000",
        "Last-Translator": "Nobody <nobody@example.org>",
        "Language-Team": "none",
        "Language": render_posix(language),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms(language) or "nplurals=2; plural=(n != 1);",
    }
    for one in every:
        file.append(_po_entry(one))
    path.write_text(str(file), encoding="utf-8", newline="\n")


def _po_entry(message: Message) -> polib.POEntry:
    forms = dict(enumerate(message.msgstr))
    texts = {"msgstr_plural": forms} if message.plural else {"msgstr": message.msgstr[0]}
    return polib.POEntry(
        msgid=message.source,
        msgid_plural=message.plural or "",
        msgctxt=message.context,
        flags=["python-brace-format"] if "{" in message.source else [],
        **texts,
    )


class Weblate:
    """Weblate's checks in their own environment; see weblate_checks.py."""

    name = "Weblate"

    def __init__(self, python: str) -> None:
        self._python = python

    def check(self, messages: Sequence[Message]) -> Answer:
        """Units are made before the time."""
        asked = json.dumps({"messages": [one._asdict() for one in messages]})
        program = Path(__file__).with_name("weblate_checks.py")
        said = subprocess.run(
            (self._python, str(program)), input=asked, capture_output=True, text=True, check=False
        )
        if said.returncode:
            raise RuntimeError(f"Weblate's checks failed:\n{said.stderr}")
        answer = json.loads(said.stdout)
        return Answer(answer["seconds"], answer["found"])

    @property
    def version(self) -> str:
        """That of the package."""
        ask = "import importlib.metadata as m; print(m.version('Weblate'))"
        command = (self._python, "-c", ask)
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def weblate() -> Weblate | None:
    """Weblate, if the environment says where it is."""
    python = os.environ.get(WEBLATE)
    return Weblate(python) if python else None


def tools() -> list[Tool]:
    """Those that are installed, ours first."""
    peers: list[Tool | None] = [
        Pofilter(),
        Msgfmt() if shutil.which("msgfmt") else None,
        weblate(),
    ]
    return [Coalition(), *(peer for peer in peers if peer is not None)]


def versions() -> dict[str, str]:
    """Of the peers that are not programs of the system."""
    found = weblate()
    return {
        "translate-toolkit": importlib.metadata.version("translate-toolkit"),
        "Weblate": found.version if found else f"not measured: {WEBLATE} is not set",
    }


def pofilter_program() -> str | None:
    """`pofilter` of this environment, or of the system."""
    beside = Path(sys.executable).with_name("pofilter")
    return str(beside) if beside.exists() else shutil.which("pofilter")
