"""What strangers send must not hang a command: work grows as a text does, not as its square.

Work of our own is counted in calls, which no busy machine changes. What happens within a regular
expression is no call; texts on which an expression takes the square of their length are given to it
in a process that the system stops after more seconds of the processor than all of them together
take, a few times over. `python bench/growth.py` measures many more texts.
"""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from coalition import letters
from coalition.catalogs import (
    Catalog,
    Entry,
    Places,
    parse_catalog,
    plain_header,
    render_catalog,
)
from coalition.checks.translations import (
    TRANSLATION_CHECKS,
    Form,
    pair_translations,
    prepare_sources,
    translation_findings,
)
from coalition.intake.lists.pasted import split_names
from coalition.intake.rows import CellError
from coalition.intake.values.cells import check_name
from coalition.languages import fold
from coalition.letters import find_problems, parse_markdown
from coalition.mail import without_lines
from coalition.matching import Index, profile
from coalition.messages import Template
from coalition.model import Organisation
from coalition.records import read_record
from coalition.signatures import HEADER, parse_signatures

_MOST = 5.0
"""How many times as many calls a text of four times the length may take."""

_SECONDS = 8
"""Of the processor, for everything in `UNCOUNTED`."""

CHECKS = {check.code.name: check.find for check in TRANSLATION_CHECKS}
FIXES = {check.code.name: check.fix for check in TRANSLATION_CHECKS if check.fix is not None}


def pair_of(language, text):
    """A translation that stands in a file."""
    source = Entry(msgid="Sign “it” {now}.")
    translation = Entry(msgid=source.msgid, msgstr=(text,))
    data = render_catalog(Catalog(header=plain_header(language), entries=(translation,))).encode()
    prepared = prepare_sources(Template("page-a", "en", (source,)))
    catalog, _ = parse_catalog(data, "x.po")
    (pair,) = pair_translations(prepared, catalog, language, "x.po", None, Places(data))
    return pair


def findings(language, text):
    return list(translation_findings(pair_of(language, text)))


def check(code, language, text):
    return list(CHECKS[code](Form(pair_of(language, text), 0, text)))


def fix(code, language, text):
    return FIXES[code](Form(pair_of(language, text), 0, text))


def named(text):
    try:
        return check_name(text)
    except CellError as error:
        return str(error)


TABLE = ",".join(HEADER)


def match(text):
    """Half as many organisations, each compared with those before it, many with words in common."""
    chance = random.Random(7)  # noqa: S311 - the same names each time
    index = Index(())
    for number in range(len(text) // 2 or 1):
        words = (f"{chance.randrange(10**9):x}".translate(LETTERS) for _ in range(3))
        name = f"{' '.join(words)} {chance.choice(('Network', 'Society', 'of Hedges'))}"
        found = profile(Organisation(id=f"o{number}", name=name))
        index.matches(found)
        index.add(found)


def leave_out(text):
    lines = text.split("\n")
    return without_lines(lines, {number for number, line in enumerate(lines) if "{" in line})


LETTERS = str.maketrans("0123456789", "ghijklmnop")
COUNTED = {
    "organisations": (match, "x"),
    "the places of findings": (lambda text: findings("fr", text), "«"),
    "the places of findings, in many lines": (lambda text: findings("fr", text), "a !\n"),
    "French spaces": (lambda text: fix("T204", "fr", text), ":"),
    "French spaces in quotations": (lambda text: fix("T204", "fr", text), "«a»!"),
    "quotation marks": (lambda text: fix("T205", "de", text), "“a” "),
    "problems of a letter": (lambda text: find_problems(parse_markdown(text)), "{\n"),
    "links of a letter": (lambda text: find_problems(parse_markdown(text)), "[a](b)\n"),
    "rows of signatures": (
        lambda text: parse_signatures(f"{TABLE}\n{text}", "x"),
        "x,Ida,,,,a,,\n",
    ),
    "commas of signatures": (lambda text: parse_signatures(f"{TABLE}\n{text}", "x"), '","'),
    "names in brackets": (split_names, "(a) "),
    "emphasis": (lambda text: letters.inline_forms(text, str), "*a_"),
    "items that go": (leave_out, "1. {x}\n2. a\n\n   - {x}\n"),
    "fields in addresses": (lambda text: list(letters.address_fields(text)), "[a](b{x}) "),
}


@pytest.mark.every(2)
@pytest.mark.parametrize(("call", "token"), COUNTED.values(), ids=COUNTED)
def test_four_times_the_text_takes_little_more_than_four_times_the_calls(call, token):
    call(token)
    once, four_times = (_calls(call, token * number) for number in (400, 1600))
    assert four_times < _MOST * once


def _calls(call, text):
    calls = 0

    def count(_frame, event, _argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        call(text)
    finally:
        sys.setprofile(before)
    return calls


LENGTH = 150_000
UNCOUNTED = {
    "spaces": (lambda text: check("T204", "fr", text), " "),
    "marks of direction": (lambda text: check("T121", "fr", text), "\u200e"),
    "letters without a slash": (lambda text: check("T211", "fr", text), "в"),
    "accents in disorder": (lambda text: fold(text, "tr"), "\u0301\u0327"),
    "brackets": (lambda text: check("T113", "fr", f"{text}](https://"), "["),
    "a list of spaces": (lambda text: split_names(f"Oak{text}Elm"), " "),
    "a list of quotation marks": (split_names, "“«"),
    "a list of addresses": (lambda text: split_names(f"Oak {text} Elm"), ":http://a"),
    "a name of letters": (named, "a"),
    "marks of items": (lambda text: leave_out(f"{text}{{x}}\n{' ' * LENGTH}a"), "- "),
    "spaces before an item": (lambda text: leave_out(f"{text}{{x}}\n{text}a"), " "),
}


def grow():
    for name, (call, token) in UNCOUNTED.items():
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
        call((token * LENGTH)[:LENGTH])
    sys.stdout.write("done\n")


def test_many_other_numbers_take_little_more_than_four_times_the_calls():
    """A translation with other numbers throughout is another text, whatever each stands for."""

    def look(text):
        size = len(text)
        source, text = (" ".join(map(str, range(n, n + size))) for n in (1000, 5000))
        entry = Entry(msgid=source, msgstr=(text,))
        prepared = prepare_sources(Template("page-a", "en", (Entry(msgid=source),)))
        catalog = Catalog(header=plain_header("de"), entries=(entry,))
        (pair,) = pair_translations(prepared, catalog, "de", "x.po", None)
        return list(CHECKS["T201"](Form(pair, 0, text)))

    once, four_times = (_calls(look, " " * size) for size in (400, 1600))
    assert four_times < _MOST * once


def test_expressions_take_no_square_of_the_time():
    resource = pytest.importorskip("resource", reason="Windows sets no limits of this kind")
    run = subprocess.run(
        [sys.executable, "-c", "import test_growth; test_growth.grow()"],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS)),
    )
    assert run.stdout.splitlines()[-1:] == ["done"], run.stdout + run.stderr


def test_the_marks_that_hide_names_in_a_list_are_none_where_a_list_has_them():
    names = split_names("Oak \ue0000\ue001\nElm (\ue0000\ue001)")
    assert [name.name for name in names] == ["Oak \ufffd0\ufffd", "Elm"]


LONG = "n" * 2001
HINT = "Shorten it; perhaps a quotation mark or a line break was lost."


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (f"name: {LONG}", "1:7 `name` has 2001 characters, more than 2000"),
        (f"name: Oak\nsource: {LONG}", "2:9 `source` has 2001 characters, more than 2000"),
        (
            f"name: Oak\naliases: [a, {LONG}]",
            "2:14 an item of `aliases` has 2001 characters, more than 2000",
        ),
        (f"name: Oak\nwebsite: {LONG}", "2:10 `website` has 2001 characters, more than 2000"),
        (
            f"name: Oak\nnames:\n  ? {LONG}\n  : Oak",
            "3:5 a key of `names` has 2001 characters, more than 2000",
        ),
    ],
)
def test_a_value_that_fills_a_page_is_a_finding_and_nothing_compares_it(text, finding):
    reading = read_record(Organisation, f"{text}\n", "oak.yaml", stem="oak")
    assert [
        f"{found.code} {found.line}:{found.column} {found.message} | {found.hint}"
        for found in reading.findings
    ] == [f"R023 {finding} | {HINT}"]
    assert reading.record is None


def test_prose_and_2000_characters_of_a_name_are_no_finding():
    text = f"name: {LONG[1:]}\ndescription: {LONG}\n"
    assert read_record(Organisation, text, "oak.yaml", stem="oak").findings == ()


def test_a_name_that_fills_a_page_is_a_row_refused():
    with pytest.raises(CellError, match=r"^the name has 2001 characters, more than 2000$"):
        check_name(LONG)


def test_a_passage_crowded_with_brackets_says_that_its_links_are_none():
    body = f"Sign.\n\n{'[a] ' * 1000}[b](https://example.org/)\n"
    found = [(found.code.name, *found.at) for found in find_problems(parse_markdown(body))]
    assert found == [("L016", 3, 1)]
    assert find_problems(parse_markdown(body.replace("[a] ", ""))) == ()
