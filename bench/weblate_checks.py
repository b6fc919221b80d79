"""Weblate's checks on messages, run by the Python of Weblate's own environment.

JSON comes in by stdin, `{"messages": [...]}` with the fields of `checkers.Message`, and goes out by
stdout: the seconds that the checks took, which checks there were, and what they found in each
message. There is no database: units are the stand-ins with which Weblate tests its checks, and the
checks that compare a unit with others of its project are left out.
"""

import importlib
import json
import os
import sys
import time
from types import SimpleNamespace
from typing import Any
from unittest.mock import MagicMock

ACROSS = {"inconsistent", "reused", "translated"}
"""Checks that ask the database for other units."""

_ELSEWHERE = {"prohibited_initial_character"}
"""Checks of glossaries, not of messages."""

_LIBRARIES = ("cairo", "gi", "gi.repository", "tesserocr", "borg")
"""What draws pictures, reads them and makes backups; no check of a text needs them."""


def set_up() -> None:
    """Load Weblate as its tests do, with its default checks and no database server."""
    for library in _LIBRARIES:
        sys.modules[library] = MagicMock()
    os.environ.setdefault("CI_DATABASE", "postgresql")
    tested = importlib.import_module("weblate.settings_test")
    values = {name: getattr(tested, name) for name in dir(tested) if name.isupper()}
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    values["DATABASES"] = {"default": database}
    importlib.import_module("django.conf").settings.configure(**values)
    importlib.import_module("django").setup()


def unit(message: dict[str, Any]) -> Any:
    """A unit as Weblate's checks want it, flagged for Markdown and for fields in braces."""
    tests = importlib.import_module("weblate.checks.tests.test_checks")
    flags = importlib.import_module("weblate.checks.flags").Flags
    wanted = ["md-text", "safe-html", "python-brace-format"]
    if message["limit"] is not None:
        wanted.append(f"max-length:{message['limit']}")
    if message["term"]:
        wanted.append("check-glossary")
    made = tests.MockUnit(
        code=message["language"].replace("-", "_"),
        flags=",".join(wanted),
        source=[text for text in (message["source"], message["plural"]) if text is not None],
        target=message["msgstr"],
        context=message["context"] or "",
    )
    term, translations = message["term"] or ("", ())
    gettext = importlib.import_module("weblate.formats.ttkit").PoFormat
    made.translation.component.file_format_cls = gettext
    made.glossary_terms = [
        SimpleNamespace(source=term, target=text.replace("*", ""), all_flags=flags(""))
        for text in translations
    ]
    return made


def main() -> None:
    set_up()
    checks = importlib.import_module("weblate.checks.models").CHECKS.target
    asked = {name: one for name, one in checks.items() if name not in ACROSS | _ELSEWHERE}
    units = [unit(message) for message in json.load(sys.stdin)["messages"]]
    start = time.perf_counter()
    found = [
        [
            name
            for name, one in asked.items()
            if one.check_target(every.sources, every.targets, every)
        ]
        for every in units
    ]
    seconds = time.perf_counter() - start
    json.dump({"seconds": seconds, "checks": sorted(asked), "found": found}, sys.stdout)


if __name__ == "__main__":
    main()
