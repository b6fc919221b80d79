"""From a save to what is seen in a browser, while `coalition serve` runs, and where the time goes.

`previews.py [--quick] [--only reference|large]`; it needs Chromium and what `nox -s browser`
installs.
"""

import argparse
import importlib
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from campaigns import Size, letter_id, write_campaign

from coalition import stages
from coalition.commands.serve import serve_campaign
from coalition.serving.stage import Stage
from coalition.serving.workshop import Workshop

ROOT = Path(__file__).parents[1]
LANGUAGE = "de"
TIMES = 50
_SETTLED = 1.0
"""Seconds without a word from the server after which all languages are made."""

_PART_OF = {
    "looking for what was saved": "reading",
    "reading records and letters": "reading",
    "reading PO files": "reading",
    "checking records and letters": "checking",
    "checking translations": "checking",
    "comparing translations": "checking",
    "gathering what pages are made of": "gathering",
    "making what all languages share": "making",
    f"making {LANGUAGE}": "making",
}
PARTS = ("hearing", "reading", "checking", "gathering", "making", "rest", "browser")


class Event(NamedTuple):
    """Something that the server did: when it ended, and how long it took."""

    at: float
    name: str
    seconds: float


class Edit(NamedTuple):
    """A kind of edit, and the page on which it is seen."""

    kind: str
    page: str
    save: Callable[[Path, int], str]
    """Saves a file for a number, and says what is to be seen then."""


def serve(root: Path) -> None:
    """Serve a campaign, and print when what happens."""

    def tell(name: str, seconds: float = 0.0) -> None:
        sys.stdout.write(f"{time.time()}\t{name}\t{seconds}\n")
        sys.stdout.flush()

    def told(of: type, method: str, name: str) -> None:
        before = getattr(of, method)

        def after(*arguments: object) -> object:
            answer = before(*arguments)
            tell(name)
            return answer

        setattr(of, method, after)

    told(Workshop, "note_change", "heard")
    told(Stage, "show", "shown")
    stages.listen(tell)
    serve_campaign(root, LANGUAGE, 0, lambda address: tell(f"at {address}"), lambda: tell("made"))


class Server:
    """`serve` in a process of its own, and what it says."""

    def __init__(self, root: Path) -> None:
        command = [sys.executable, __file__, "--serve", str(root)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.events: list[Event] = []
        threading.Thread(target=self._listen, daemon=True).start()
        self.settle()
        self.address = next(one.name[3:] for one in self.events if one.name.startswith("at "))

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            at, name, seconds = line.rstrip("\n").split("\t")
            self.events.append(Event(float(at), name, float(seconds)))

    def settle(self) -> None:
        """Wait until everything is made."""
        while not (self.events and self.events[-1].name in ("made", "shown")) or (
            time.time() - self.events[-1].at < _SETTLED
        ):
            time.sleep(0.05)

    def cpu(self) -> float:
        """The processor's seconds that it took so far."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(10)


def _replaced(path: Path, pattern: str, new: str) -> None:
    text, number = re.subn(
        pattern, lambda _: new, path.read_text("utf-8"), count=1, flags=re.MULTILINE
    )
    if not number:
        raise ValueError(path)
    path.write_text(text, "utf-8")


def _listed(root: Path) -> str:
    """An organisation that the directory shows by the name that can be changed."""
    for path in sorted((root / "data/organisations").glob("*.yaml")):
        text = path.read_text("utf-8")
        if "\ntier:" in text and "\nnames:" not in text:
            return path.relative_to(root).as_posix()
    raise ValueError(root)


def _record(path: str) -> Callable[[Path, int], str]:
    def save(root: Path, number: int) -> str:
        _replaced(root / path, r"^name: .*$", f'name: "Renamed {number}"')
        return f"Renamed {number}"

    return save


def _translation(path: str) -> Callable[[Path, int], str]:
    def save(root: Path, number: int) -> str:
        text = (root / path).read_text("utf-8")
        title = re.search(
            r'^msgctxt "(?:campaign/)?title"\nmsgid .*\nmsgstr "(.*)"$', text, re.MULTILINE
        )
        if title is None:
            raise ValueError(path)
        new = f"Titel {number}"
        (root / path).write_text(text[: title.start(1)] + new + text[title.end(1) :], "utf-8")
        return new

    return save


def _letter(path: str) -> Callable[[Path, int], str]:
    def save(root: Path, number: int) -> str:
        text = (root / path).read_text("utf-8").rstrip("\n")
        text = re.sub(r"\n\nAdded \d+\.\Z", "", text)
        (root / path).write_text(f"{text}\n\nAdded {number}.\n", "utf-8")
        return f"Added {number}."

    return save


def reference(root: Path) -> tuple[Edit, ...]:
    """The campaign of this repository."""
    for part in ("data", "locales"):
        shutil.copytree(ROOT / part, root / part)
    return (
        Edit("a record", "index.html", _record(_listed(root))),
        Edit(
            "a translation",
            "pages/manifesto.html",
            _translation(f"locales/{LANGUAGE}/LC_MESSAGES/page-manifesto.po"),
        ),
        Edit("a text", "pages/manifesto.html", _letter("data/pages/manifesto.md")),
    )


def large(root: Path) -> tuple[Edit, ...]:
    """1,000 organisations in 30 languages."""
    write_campaign(root, Size(1000))
    letter = letter_id(2)
    return (
        Edit("a record", "index.html", _record(_listed(root))),
        Edit(
            "a translation",
            f"letters/{letter}.html",
            _translation(f"locales/{LANGUAGE}/LC_MESSAGES/letter-{letter}.po"),
        ),
        Edit("a text", f"letters/{letter}.html", _letter(f"data/letters/{letter}.md")),
    )


class Measured(NamedTuple):
    """One save."""

    seconds: float
    parts: dict[str, float]
    cpu_seen: float
    """The server's processor time until it was seen."""

    cpu_all: float
    """The same until all languages were made."""


def measure(server: Server, page: object, root: Path, edit: Edit, number: int) -> Measured:
    """Save, wait until it is seen, and until all is made."""
    server.settle()
    known, cpu = len(server.events), server.cpu()
    saved = time.time()
    seen_text = edit.save(root, number)
    page.wait_for_function(  # type: ignore[attr-defined]
        "text => document.body && document.body.textContent.includes(text)",
        arg=seen_text,
        polling="raf",
        timeout=60_000,
    )
    seen, cpu_seen = time.time(), server.cpu()
    server.settle()
    parts = _parts(server.events[known:], saved, seen)
    return Measured(seen - saved, parts, cpu_seen - cpu, server.cpu() - cpu)


def _parts(events: list[Event], saved: float, seen: float) -> dict[str, float]:
    """Where the time went between a save and what was seen."""
    heard = next(one.at for one in events if one.name == "heard")
    shown = next(one.at for one in events if one.name == "shown" and one.at > heard)
    parts = dict.fromkeys(PARTS, 0.0)
    parts["hearing"] = heard - saved
    for one in events:
        if heard <= one.at <= shown and one.name in _PART_OF:
            parts[_PART_OF[one.name]] += one.seconds
    parts["rest"] = shown - heard - sum(parts[name] for name in PARTS[1:5])
    parts["browser"] = seen - shown
    return parts


@contextmanager
def browser() -> Iterator[object]:
    """Chromium as the machine has it, which may speak to this machine only."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    sys.path.insert(0, str(ROOT / "tests/browser"))
    flags = importlib.import_module("conftest").FLAGS
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=list(flags))
        yield running
        running.close()


def run(name: str, prepare: Callable[[Path], tuple[Edit, ...]], times: int) -> None:
    """Measure a campaign, and print a table."""
    with tempfile.TemporaryDirectory() as place, browser() as running:
        root = Path(place).resolve()
        edits = prepare(root)
        server = Server(root)
        page = running.new_context().new_page()  # type: ignore[attr-defined]
        sys.stdout.write(f"\n{name}\n| save of | median | 95 % | CPU to seen | CPU in all |")
        sys.stdout.write("".join(f" {part} |" for part in PARTS) + "\n")
        sys.stdout.write("|".join(["", *["---"] * (5 + len(PARTS)), ""]) + "\n")
        try:
            for edit in edits:
                page.goto(server.address.replace("index.html", edit.page))
                page.wait_for_timeout(500)
                found = [measure(server, page, root, edit, one) for one in range(1, times + 1)]
                sys.stdout.write(_row(edit, found))
                sys.stdout.flush()
        finally:
            server.close()


def _row(edit: Edit, found: list[Measured]) -> str:
    seconds = sorted(one.seconds for one in found)
    numbers = [
        statistics.median(seconds),
        seconds[int(0.95 * (len(seconds) - 1))],
        statistics.median(one.cpu_seen for one in found),
        statistics.median(one.cpu_all for one in found),
        *(statistics.median(one.parts[part] for one in found) for part in PARTS),
    ]
    return f"| {edit.kind} |" + "".join(f" {number:.3f} |" for number in numbers) + "\n"


def main() -> None:
    """Measure both campaigns, or serve one for that."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--serve", type=Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=("reference", "large"))
    arguments = parser.parse_args()
    if arguments.serve:
        serve(arguments.serve)
        return
    times = 5 if arguments.quick else TIMES
    if arguments.only != "large":
        run("the reference campaign", reference, times)
    if arguments.only != "reference":
        run("1,000 organisations in 30 languages", large, times)


if __name__ == "__main__":
    main()
