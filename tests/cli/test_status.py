"""`coalition status`: how far each translation has come, on terminals and in pipes."""

import io
import json
import re
import sys
from pathlib import Path

import pytest

from coalition.campaign.messages_left import MessageLeft
from coalition.cli.status_map import print_map, shade, signs
from coalition.commands.status import Status, read_status
from coalition.localise import Progress

SMALL = Path(__file__).parents[1] / "golden/small/in"


class Screen(io.StringIO):
    """A terminal that remembers what it was sent."""

    encoding = "utf-8"

    def isatty(self):
        return True


def on_screen(monkeypatch, width, show, *, colours=False, screen=Screen):
    """The lines that are sent to a terminal."""
    made = screen()
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys, "stdout", made)
    if not colours:
        monkeypatch.setenv("NO_COLOR", "1")
    show()
    text = made.getvalue()
    text = text if colours else re.sub(r"\x1b\[[0-9;]*m", "", text)
    return [line.rstrip() for line in text.splitlines()]


def far(translated, total=10, review="draft"):
    return Progress(total, translated, 0, review, total, translated)


def waiting(text, state="missing"):
    return MessageLeft(text, f"locales/pl/LC_MESSAGES/{text}.po", 7, state, "Two words")


def test_the_map_says_how_far_each_text_is_and_what_is_left(run):
    ran = run("-C", SMALL, "status")
    assert ran.status == 1
    assert ran.err.endswith("\n1 error, 1 warning\n")
    assert ran.out.startswith(
        "language  directory  appel   write   about   messages left  words left\n"
        "en        source     ▓90%    source  source              1           1\n"
        "fr        █100%      source  █100%✓  █100%               0           0\n"
        "pl        ▒44%~      ░30%    ▒36%!   █100%              19          87\n"
        "ar        █100%      ░20%    ·0%     ·0%                22          80\n"
    )


def test_what_is_left_is_what_is_not_translated():
    status = read_status(SMALL)
    for language, texts in status.languages.items():
        for text, state in texts.items():
            left = status.left[language][text]
            assert len(left) == state.total - state.translated
            assert sum(one.words for one in left) == state.words - state.words_translated
            assert sum(one.state == "to be confirmed" for one in left) == state.fuzzy


@pytest.mark.parametrize(
    ("percent", "sign"), list(zip((0, 1, 33, 34, 66, 67, 99, 100), "·░░▒▒▓▓█", strict=True))
)
def test_the_shade_grows_with_what_is_translated_and_is_full_for_all_alone(percent, sign):
    assert shade(percent, signs()) == sign


TEXTS = ("directory", "letter-to-the-council", "call", "about-these-texts", "manifesto", "appeal")


def made_status(texts=TEXTS):
    states = {text: far(number % 10) for number, text in enumerate(texts)}
    left = {text: (waiting(text),) * (10 - number % 10) for number, text in enumerate(texts)}
    return Status({"pt-BR": states, "pl": states}, {"pt-BR": left, "pl": left}, {}, ())


def test_a_map_that_is_wider_than_the_terminal_goes_on_below(monkeypatch):
    lines = on_screen(monkeypatch, 60, lambda: print_map(made_status()))
    assert lines == [
        "                                        about-",
        "                     letter-to-         these-",
        "language  directory  the-council  call  texts   manifesto",
        "pt-BR     ·0%        ░10%         ░20%  ░30%    ▒40%",
        "pl        ·0%        ░10%         ░20%  ░30%    ▒40%",
        "",
        "language  appeal  messages left  words left",
        "pt-BR     ▒50%               45          90",
        "pl        ▒50%               45          90",
        "· nothing to █ all translated; ~ suggestions to confirm;",
        "! errors; ✓ reviewed",
    ]


@pytest.mark.parametrize("texts", [1, 5, 12, 40])
def test_the_map_of_any_campaign_fits_80_columns(monkeypatch, texts):
    names = [f"{TEXTS[number % 6]}-{number}" for number in range(texts)]
    lines = on_screen(monkeypatch, 80, lambda: print_map(made_status(names)))
    assert max(map(len, lines)) <= 80
    assert sum(line.startswith("pl ") for line in lines) == sum(
        "language" in line for line in lines
    )


def test_colours_only_repeat_what_signs_say_and_can_be_switched_off(monkeypatch):
    plain = on_screen(monkeypatch, 80, lambda: print_map(made_status()))
    coloured = on_screen(monkeypatch, 80, lambda: print_map(made_status()), colours=True)
    assert "\x1b[33m" in "".join(coloured)
    assert [re.sub(r"\x1b\[[0-9;]*m", "", line).rstrip() for line in coloured] == plain


def test_a_terminal_without_the_signs_is_sent_ascii(monkeypatch):
    class Old(Screen):
        encoding = "latin-1"

    lines = on_screen(monkeypatch, 80, lambda: print_map(made_status(("call",))), screen=Old)
    assert lines[-2:] == [
        "pl        .0%              10          20",
        ". nothing to # all translated; ~ suggestions to confirm; ! errors; * reviewed",
    ]


def test_json_counts_messages_and_words(run):
    ran = run("-C", SMALL, "status", "--language", "pl", "--format", "json")
    first = json.loads(ran.out)["languages"][0]
    assert first["code"] == "pl"
    assert first["texts"][0] == {
        "text": "directory",
        "total": 9,
        "translated": 4,
        "fuzzy": 1,
        "missing": 4,
        "words": 33,
        "words_translated": 9,
        "review": "draft",
        "readable": True,
    }
    assert [text["text"] for text in first["texts"]] == ["directory", "appel", "write", "about"]
