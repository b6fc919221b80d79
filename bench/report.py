"""Figures as a table of 80 columns, and as JSON."""

import os
import platform
import shutil
import subprocess
import textwrap
from collections.abc import Iterator
from typing import Any

import msgspec

import coalition

_WIDTH = 78


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One thing measured."""

    label: str
    seconds: float | None = None
    """None where it could not be measured, which the label explains."""

    ratio: float | None = None
    """The seconds by those of the section's yardstick."""

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
    ratio = (f"ratio: the time by that of {section.yardstick}",) if section.yardstick else ()
    for note in (*ratio, *section.notes):
        yield from textwrap.wrap(note, _WIDTH, initial_indent="  ", subsequent_indent="  ")


def _row(row: Row) -> str:
    seconds = "" if row.seconds is None else f"{row.seconds:.2f}"
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    size = "" if row.size is None else f"{row.size / 1_000_000:.1f}"
    files = "" if row.files is None else str(row.files)
    return f"  {row.label:42}{seconds:>9}{ratio:>8}{files:>8}{size:>8}"


def machine() -> dict[str, str | int]:
    """What the figures depend on."""
    return {
        "coalition": coalition.__version__,
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors",
        "hugo": _version("hugo", "version"),
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
