"""ICU itself: the same on every machine, missed with one sentence, loaded only when needed."""

import os
import subprocess
import sys

import pytest

_EVERYTHING = """
import datetime, hashlib
from coalition.languages import *
from coalition.languages.library import icu
seen = hashlib.sha256()
names = ["Öl", "Čas", "Ñandú", "3", "Яна", "日本"]
tags = ["fuf", "de-x-informal"]
for name in sorted(icu().Locale.getAvailableLocales())[::3]:
    if name.count("_") < 2:
        tags.append(parse_tag(name))
for tag in tags:
    seen.update(repr((
        tag, parents(tag), autonym(tag), direction(tag), country_name("DE", tag),
        sorted(names, key=sort_key(tag)), index_headings(names, tag), join_list(names, tag),
        plural_category(3, tag), format_number(1234567, tag), quotation_marks(tag),
        format_date(datetime.date(2021, 3, 1), tag), language_name("fuf", tag),
    )).encode())
print(known_country("Deutschland"), seen.hexdigest())
"""


def _run(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "random", **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_the_machines_own_language_changes_nothing() -> None:
    machines = [("C", "UTC"), ("de_DE.UTF-8", "Pacific/Auckland"), ("ar_EG.UTF-8", "US/Hawaii")]
    answers = {_run(_EVERYTHING, LC_ALL=locale, LANG=locale, TZ=zone) for locale, zone in machines}
    assert len(answers) == 1
    assert answers.pop().startswith("DE ")


def test_without_icu_one_sentence_says_what_to_install() -> None:
    sentence = _run(
        "import sys; sys.modules['icu'] = None\n"
        "import coalition.languages as languages\n"
        "try: languages.parse_tag('de')\n"
        "except languages.MissingIcuError as missing: print(missing)\n"
    )
    assert sentence == (
        "names can't be sorted and languages can't be looked up without ICU; install it with "
        "`pip install pyicu-wheels`, or, where there is no wheel for this machine, install the ICU "
        "library (macOS: `brew install icu4c pkg-config`, Debian: `apt install libicu-dev "
        "pkg-config`) and then `pip install PyICU`"
    )


@pytest.mark.parametrize("library", ["icu", "babel"])
def test_importing_the_room_loads_neither_icu_nor_babel(library: str) -> None:
    code = f"import sys, coalition.languages; print({library!r} in sys.modules)"
    assert _run(code) == "False"
