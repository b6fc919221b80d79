"""Pasted lists: names come out whole, whatever stood between them."""

import csv
import itertools
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coalition.intake.pasted import split_names

FACTS = Path(__file__).parents[1] / "facts" / "campaign-facts.tsv"


def real_names() -> list[str]:
    """The names of the reference campaign's pages, without the notes in their brackets."""
    with FACTS.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [re.sub(r"\s*\([^)]*\)", "", row["name"]) for row in rows if row["role"] != "mep"]


NAMES = real_names()
SEPARATORS = {
    "lines": "\n", "CR": "\r", "CRLF": "\r\n", "semicolons": "; ", "tight semicolons": ";",
    "commas": ", ", "tight commas": ",", "dashes": " – ", "tight dashes": "–", "long": " — ",
    "hyphens": " - ", "hyphens, no space behind": " -", "hyphens, no space before": "- ",
    "bullets": " • ", "tight bullets": "•",
}  # fmt: skip


@pytest.mark.parametrize("separator", SEPARATORS)
def test_the_159_names_of_real_pages_come_out_whole(separator: str) -> None:
    found = split_names(SEPARATORS[separator].join(NAMES))
    assert [one.name for one in found] == NAMES


@pytest.mark.parametrize("start", range(8))
def test_they_do_from_a_mixture_of_separators(start: str) -> None:
    every = [", ", "; ", " - ", "\n", "•", "– ", ",", "- ", " -"]
    turns = itertools.cycle(every[start:] + every[:start])
    text = "".join(name + next(turns) for name in NAMES)
    assert [one.name for one in split_names(text)] == NAMES


@pytest.mark.parametrize(
    "line",
    ["{n}. {name}", "{n}) {name}", "({n}) {name}", "- {name}", "* {name}", "• {name}", "– {name}",
     "  {n}.  {name};", "{name},", "{n}. {name} (signed 2020)", "- {name} [France]"],
)  # fmt: skip
def test_numbers_bullets_and_notes_are_no_part_of_a_name(line: str) -> None:
    text = "\n".join(line.format(n=n, name=name) for n, name in enumerate(NAMES, 1))
    assert [one.name for one in split_names(text)] == NAMES


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", []),
        (" \n\n , ; - ", []),
        ("Entr'ouvert", ["Entr'ouvert"]),
        ("CREIS-Terminal, Entr'ouvert", ["CREIS-Terminal", "Entr'ouvert"]),
        ("Les-Tilleuls.coop; JEF, Young European Federalists; EDRi",
         ["Les-Tilleuls.coop", "JEF, Young European Federalists", "EDRi"]),
        ("FDN, JEF, Young European Federalists, EDRi",
         ["FDN", "JEF, Young European Federalists", "EDRi"]),
        ("EFF, Electronic Frontier Norway, FDN", ["EFF", "Electronic Frontier Norway", "FDN"]),
        ("Verein für Recht, Freiheit und Frieden\nBund für Kinder- und Jugendrechte",
         ["Verein für Recht, Freiheit und Frieden", "Bund für Kinder- und Jugendrechte"]),
        ("Jahre 2020–2021, Bündnis", ["Jahre 2020–2021", "Bündnis"]),
        ("A1–B2", ["A1", "B2"]),
        ("Datenpunks e.V., Digitalcourage e.V.", ["Datenpunks e.V.", "Digitalcourage e.V."]),
        ("Oak, Elm and Ash.", ["Oak", "Elm and Ash"]),
        ("Oak, Elm, and Ash", ["Oak", "Elm", "Ash"]),
        ("أصدقاء الحرية، جمعية", ["أصدقاء الحرية، جمعية"]),
        ("Oak (London, Leeds), Elm", ["Oak", "Elm"]),
    ],
)  # fmt: skip
def test_marks_within_names_survive(text: str, names: list[str]) -> None:
    assert [one.name for one in split_names(text)] == names


def test_a_known_name_is_never_torn_apart() -> None:
    text = "Oak, Elm, Ash, Beech, Peace, Bread and Freedom, Fir"
    assert [one.name for one in split_names(text, ["Peace, Bread and Freedom"])] == [
        "Oak", "Elm", "Ash", "Beech", "Peace, Bread and Freedom", "Fir",
    ]  # fmt: skip


def test_somebody_may_say_what_alone_parts_names() -> None:
    text = "Oak - Elm, Ash; Fir"
    assert [one.name for one in split_names(text, separator="semicolon")] == [
        "Oak - Elm, Ash",
        "Fir",
    ]
    assert [one.name for one in split_names(text, separator="comma")] == ["Oak - Elm", "Ash; Fir"]
    assert [one.name for one in split_names(text, separator="newline")] == ["Oak - Elm, Ash; Fir"]
    assert [one.name for one in split_names(text, separator="hyphen")] == ["Oak", "Elm, Ash; Fir"]


def test_notes_and_lines_are_told() -> None:
    found = split_names("Oak (Germany) [2020]\n\nElm")
    assert [(one.name, one.notes, one.line) for one in found] == [
        ("Oak", ("Germany", "2020"), 1),
        ("Elm", (), 3),
    ]


@given(st.text(max_size=200))
def test_any_text_gives_names_that_hold_a_letter_or_figure(text: str) -> None:
    for one in split_names(text):
        assert one.reason or any(map(str.isalnum, one.name))
        assert "\n" not in one.name
