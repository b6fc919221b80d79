"""The marks of footnotes stand behind what they follow, in whichever direction a text is read."""

import re

import icu
from case_tables import each

from coalition.letters import Paragraph, inline_forms, parse_markdown

_RIGHT_TO_LEFT = 1
_ISOLATES = {'<sup dir="ltr">': "\u2066", "</sup>": "\u2069"}
"""An element with a direction is what these characters are in plain text (CSS Writing Modes)."""


def html_of(text: str) -> str:
    document = parse_markdown(f"{text}\n\n[^1]: Note.\n")
    (paragraph, *_) = document.blocks
    assert isinstance(paragraph, Paragraph)
    return inline_forms(paragraph.inline.message, str, document.references)[1]


def places_on_screen(html: str, level: int) -> tuple[str, list[int]]:
    """The characters of HTML and the column of each, from the left (Unicode's UAX #9)."""
    shown = re.sub(r"<sup[^>]*>|</sup>", lambda tag: _ISOLATES.get(tag[0], ""), html)
    bidi = icu.Bidi()
    bidi.setPara(icu.UnicodeString(shown), level)
    return shown, [bidi.getVisualIndex(place) for place in range(len(shown))]


@each(
    ("text", "level"),
    [
        ("نحو عام 2020[^1]", _RIGHT_TO_LEFT),
        ("في 30 يونيو 2021.[^1] أما الروابط", _RIGHT_TO_LEFT),
        ("نشرتها La Quadrature du Net[^1] اليوم", _RIGHT_TO_LEFT),
        ("نُشرت الرسالة[^1] اليوم", _RIGHT_TO_LEFT),
        ("בשנת 2020[^1] נשלח", _RIGHT_TO_LEFT),
        ("ראו EDRi[^1]", _RIGHT_TO_LEFT),
        ("در سال ۲۰۲۰[^1]", _RIGHT_TO_LEFT),
        ("around 2020[^1]", 0),
        ("30 June 2021.[^1] Links", 0),
    ],
)
def test_a_mark_is_shown_behind_what_it_follows(text: str, level: int) -> None:
    shown, columns = places_on_screen(html_of(text), level)
    mark = shown.rindex("1")
    before = columns[: mark - 1]
    behind = min(before) if level else max(before)
    assert (columns[mark] < behind) if level else (columns[mark] > behind)


def test_a_mark_has_a_direction_of_its_own() -> None:
    assert html_of("around 2020[^1]") == 'around 2020<sup dir="ltr">1</sup>'
