"""Weblate's checks of translations, asked from outside: JSON rows in, what each check says out.

Runs in an environment that has Weblate, which ours has not: `bench/checks.py --weblate PYTHON`
names its Python. No server and no database are needed; Weblate's own stand-in for a unit is used.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

_SETTINGS = """from weblate.settings_example import *
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
"""
_OF_MANY_UNITS = frozenset({"reused", "translated", "inconsistent"})
"""Checks that ask a database of other units."""


def main() -> None:
    rows = json.load(sys.stdin)
    with tempfile.TemporaryDirectory(prefix="coalition-bench-") as folder:
        Path(folder, "bench_settings.py").write_text(_SETTINGS, encoding="utf-8")
        sys.path.insert(0, folder)
        os.environ["DJANGO_SETTINGS_MODULE"] = "bench_settings"
        import django  # noqa: PLC0415

        django.setup()
        json.dump(_judged(rows), sys.stdout)


def _judged(rows: list[list[str]]) -> dict[str, object]:
    from weblate.checks.models import CHECKS  # noqa: PLC0415
    from weblate.checks.tests.test_checks import MockUnit  # noqa: PLC0415

    checks = {name: one for name, one in CHECKS.target.items() if name not in _OF_MANY_UNITS}
    failed: set[str] = set()
    found = []
    start = time.perf_counter()
    for language, source, text in rows:
        flags = "md-text,safe-html" + (",python-brace-format" if "{" in source else "")
        code = language.replace("-", "_")
        unit = MockUnit(code=code, source=source, target=text, flags=flags)
        said = []
        for name, check in checks.items():
            try:
                if check.check_target([source], [text], unit):
                    said.append(name)
            except AttributeError:
                # The stand-in lacks what this check asks of a project.
                failed.add(name)
        found.append(said)
    seconds = time.perf_counter() - start
    return {"found": found, "seconds": seconds, "not asked": sorted(failed)}


if __name__ == "__main__":
    main()
