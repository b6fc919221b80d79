"""`coalition status`: how far each translation has come, on terminals and in pipes."""

import datetime
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from case_tables import each

from coalition.campaign.messages_left import MessageLeft
from coalition.campaign.status import Status
from coalition.campaign.trend import _spread
from coalition.cli.safe_text import cell_width
from coalition.cli.status_list import first_words, print_list
from coalition.cli.status_map import print_map, shade, signs
from coalition.cli.status_next import print_next_of
from coalition.commands.status import read_status
from coalition.git import Commit
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


def test_below_the_map_stands_the_next_best_thing_for_each_language(run):
    assert run("-C", SMALL, "status").out.splitlines()[5:] == [
        "en: 1 message (1 word) to translate in locales/en/LC_MESSAGES/letter-appel.po:67: "
        "`coalition status -l en --list`",
        "pl: 1 translation with an error in locales/pl/LC_MESSAGES/letter-write.po:81: "
        "`coalition check -l pl`",
        "ar: 3 messages (5 words) to translate in locales/ar/LC_MESSAGES/page-about.po:19: "
        "`coalition status -l ar --list`",
        "1 complete language waits for a native speaker who reads it: fr",
        "`coalition status -l L` says more of a language",
    ]


def test_of_a_language_all_that_is_next_is_said_and_who_could_help(run, campaign):
    record = "name: {}\ntier: lead\ncountry: PL\nlanguages: [{}]\n"
    for id_, name, languages in (
        ("elm", "Elm", "cs, pl"), ("oak", "Oak", "fr"), ("ash", "Ash", "pl-PL"),
    ):  # fmt: skip
        place = campaign / f"data/organisations/{id_}.yaml"
        place.write_text(record.format(name, languages), "utf-8")
    gone = record.format("Fir", "pl") + "withdrawn: 2021-01-01\n"
    (campaign / "data/organisations/fir.yaml").write_text(gone, "utf-8")
    # What a letter says now is in no PO file before an update.
    letter = campaign / "data/letters/write.md"
    letter.write_text(letter.read_text("utf-8").replace("Tell him what", "Say what"), "utf-8")
    assert run("-C", campaign, "status", "-l", "pl").out.splitlines()[2:] == [
        "next for pl:",
        "  1 translation with an error in locales/pl/LC_MESSAGES/letter-write.po:81: "
        "`coalition check -l pl`",
        "  1 suggestion to confirm in locales/pl/LC_MESSAGES/directory.po:43: "
        "`coalition build --review -l pl`",
        "  1 new message not in the PO files yet: `coalition update`",
        "  4 messages (20 words) to translate in locales/pl/LC_MESSAGES/directory.po:28: "
        "`coalition status -l pl --list`",
        "  5 messages (23 words) to translate in locales/pl/LC_MESSAGES/letter-write.po:40: "
        "`coalition status -l pl --list`",
        "  7 messages (29 words) to translate in locales/pl/LC_MESSAGES/letter-appel.po:35: "
        "`coalition status -l pl --list`",
        "  1 text to be read by a native speaker: `coalition review pl about --by NAME`",
        "  all of it in its pages, while you work: `coalition serve pl`",
        "  could help, by their `languages`: Ash (ash), Elm (elm)",
        "outdated for pl:",
        "  1 translation of what data/campaign.yaml said before it changed",
    ]


def test_a_file_that_cannot_be_read_comes_first(run, campaign, edit):
    edit("locales/fr/LC_MESSAGES/page-about.po", 'msgstr "Les rues"', 'msgstr "Les rues')
    assert run("-C", campaign, "status", "-l", "fr").out.splitlines()[3:] == [
        "  locales/fr/LC_MESSAGES/page-about.po:25 cannot be read: `coalition check -l fr`",
        "  1 text to be read by a native speaker: `coalition review fr directory --by NAME`",
        "  all of it in its pages, while you work: `coalition serve fr`",
    ]


def test_what_is_next_fits_the_terminal_with_its_command_whole(monkeypatch):
    status = read_status(SMALL)
    lines = on_screen(monkeypatch, 80, lambda: print_next_of(status, "pl"))
    assert lines[1:3] == [
        "  1 translation with an error in locales/pl/LC_MESSAGES/letter-write.po:81:",
        "    `coalition check -l pl`",
    ]
    assert max(map(len, lines)) <= 80


def test_what_is_left_is_what_is_not_translated():
    status = read_status(SMALL)
    for language, texts in status.languages.items():
        for text, state in texts.items():
            left = status.left[language][text]
            assert len(left) == state.total - state.translated
            assert sum(one.words for one in left) == state.words - state.words_translated
            assert sum(one.state == "to be confirmed" for one in left) == state.fuzzy


@each(("percent", "sign"), list(zip((0, 1, 33, 34, 66, 67, 99, 100), "·░░▒▒▓▓█", strict=True)))
def test_the_shade_grows_with_what_is_translated_and_is_full_for_all_alone(percent, sign):
    assert shade(percent, signs()) == sign


TEXTS = ("directory", "letter-to-the-council", "call", "about-these-texts", "manifesto", "appeal")


def made_status(texts=TEXTS):
    states = {text: far(number % 10) for number, text in enumerate(texts)}
    left = {text: (waiting(text),) * (10 - number % 10) for number, text in enumerate(texts)}
    return Status({"pt-BR": states, "pl": states}, {"pt-BR": left, "pl": left}, {}, {}, {}, ())


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


def test_json_has_all_that_the_text_says(run):
    ran = run("-C", SMALL, "status", "--language", "pl", "--format", "json", "--list")
    (polish,) = json.loads(ran.out)["languages"]
    texts = polish.pop("texts")
    assert texts[0] == {
        "text": "directory",
        "total": 9,
        "translated": 4,
        "fuzzy": 1,
        "missing": 4,
        "errors": 0,
        "words": 33,
        "words_translated": 9,
        "review": "draft",
        "readable": True,
    }
    assert [text["text"] for text in texts] == ["directory", "appel", "write", "about"]
    left, steps = polish.pop("left"), polish.pop("next")
    (outdated,) = polish.pop("outdated")
    assert (outdated["path"], outdated["messages"]) == ("data/campaign.yaml", 1)
    assert polish == {"code": "pl", "messages_left": 19, "words_left": 87, "could_help": []}
    assert left[-1] == {
        "text": "write",
        "path": "locales/pl/LC_MESSAGES/letter-write.po",
        "line": 81,
        "state": "error",
        "codes": ["T101"],
        "source": "{sender_name}",
        "outdated_by": None,
        "words": 1,
    }
    assert [one["outdated_by"] for one in left if one["outdated_by"]] == ["data/campaign.yaml"]
    assert len(left) == 19
    assert steps[1] == {
        "sentence": "1 suggestion to confirm in locales/pl/LC_MESSAGES/directory.po:43",
        "command": "coalition build --review -l pl",
    }


def test_json_of_all_languages_lists_no_message_unless_asked(run):
    languages = json.loads(run("-C", SMALL, "status", "--format", "json").out)["languages"]
    assert [language["code"] for language in languages] == ["en", "fr", "pl", "ar"]
    assert all("left" not in language for language in languages)


# What is left, message by message


def test_each_message_left_is_listed_with_its_line_and_what_it_waits_for(run):
    ran = run("-C", SMALL, "status", "-l", "pl", "--list")
    lines = ran.out.splitlines()
    assert lines[0] == (
        "locales/pl/LC_MESSAGES/directory.po:28: missing: "
        "A fictional movement for streets where people meet."
    )
    assert lines[1] == ("locales/pl/LC_MESSAGES/directory.po:43: to be confirmed: With the help of")
    assert lines[7] == (
        "locales/pl/LC_MESSAGES/letter-appel.po:47: missing: "
        "La rue est un lieu de **rencontre** ; elle n’appartient à …"
    )
    assert lines[-1] == (
        "locales/pl/LC_MESSAGES/letter-write.po:81: with an error (T101): {sender_name}"
    )
    assert len(lines) == 19
    assert ran.err.startswith("coalition status: 19 messages left, 87 words\n")
    for line in lines:
        path, number = line.split(":")[:2]
        msgid = (SMALL / path).read_text("utf-8").splitlines()[int(number) - 1]
        assert msgid.startswith("msgid ")


def test_what_no_file_has_yet_is_listed_without_a_line(run, campaign, edit):
    (campaign / "locales/fr/LC_MESSAGES/page-about.po").unlink()
    edit("data/letters/write.md", "Tell him what you think.", "Tell him.")
    ran = run("-C", campaign, "status", "-l", "fr", "--list")
    assert ran.out == (
        "locales/fr/LC_MESSAGES/letter-write.po: missing, not in the file yet: "
        "The mayor decides next week. Tell him.\n"
        "locales/fr/LC_MESSAGES/page-about.po: missing, not in the file yet: About\n"
        "locales/fr/LC_MESSAGES/page-about.po: missing, not in the file yet: "
        "Streets\n"
        "locales/fr/LC_MESSAGES/page-about.po: missing, not in the file yet: "
        "Everybody meets there.\n"
    )


def test_nothing_that_stands_in_an_unreadable_file_is_called_missing(run, campaign, edit):
    edit("locales/fr/LC_MESSAGES/page-about.po", 'msgstr "Les rues"', 'msgstr "Les rues')
    ran = run("-C", campaign, "status", "-l", "fr", "--list")
    assert ran.out == ""
    assert ran.err.startswith(
        "coalition status: nothing is left to translate in the files that can be read\n"
        "fr: page-about.po cannot be read (line 25); "
        "its translations are all still in the file\n"
    )


def test_on_a_terminal_the_first_words_stand_below_the_place(monkeypatch):
    status = made_status(("call",))
    lines = on_screen(monkeypatch, 80, lambda: print_list(status))
    assert lines[:2] == ["locales/pl/LC_MESSAGES/call.po:7: missing", "  Two words"]


@each(
    ("text", "room", "words"),
    [
        ("Everybody meets there.", 22, "Everybody meets there."),
        ("Everybody meets there.", 21, "Everybody meets …"),
        ("Everybody  meets\nthere.", 22, "Everybody meets there."),
        ("Everybody", 5, "Eve …"),
        ("街路はみんなのもの", 9, "街路は …"),
        ("a\u202eb c", 80, "a<U+202E>b c"),
    ],
)
def test_the_first_words_fit(text, room, words):
    assert first_words(text, room) == words
    assert cell_width(words) <= max(room, 12)


# Earlier days, by Git's history


@pytest.fixture
def committed(campaign, monkeypatch):
    """Commits the campaign as it is, on a day."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)

    def git(*arguments):
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run(["git", *who, *arguments], cwd=campaign, check=True, capture_output=True)

    git("init", "-q")

    def commit(day):
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"{day}T12:00:00+0000")
        git("add", ".")
        git("commit", "-q", "-m", day)

    return commit


def test_what_a_change_left_behind_has_the_day_of_the_change(run, campaign, committed, edit):
    committed("2024-01-01")
    edit("data/letters/write.md", "Write to the mayor", "Write to the new mayor")
    run("-C", campaign, "update")
    committed("2024-02-03")
    edit("data/letters/appel.md", "Des rues pour tous", "Rues pour tous")
    committed("2024-03-04")
    out = run("-C", campaign, "status", "-l", "fr", "-l", "pl").out
    assert [line for line in out.splitlines() if "said before" in line] == [
        "  1 translation of what data/letters/write.md said before it changed (last on 2024-02-03)",
        "  1 translation of what data/campaign.yaml said before it changed (last on 2024-01-01)",
        "  1 translation of what data/letters/write.md said before it changed (last on 2024-02-03)",
    ]
    (french,) = json.loads(run("-C", campaign, "status", "-l", "fr", "--format", "json").out)[
        "languages"
    ]
    assert french["outdated"] == [
        {"path": "data/letters/write.md", "messages": 1, "changed": "2024-02-03"}
    ]


def test_the_trend_shows_earlier_days_beside_today(run, campaign, edit, committed):
    kept = (campaign / "locales/ar").rename(campaign.parent / "ar")
    committed("2021-01-04")
    kept.rename(campaign / "locales/ar")
    committed("2021-02-01")
    edit("locales/pl/LC_MESSAGES/page-about.po", 'msgstr "Ulice"', 'msgstr ""')
    ran = run("-C", campaign, "status", "--trend")
    assert ran.out == (
        "language  2021-01-04  2021-02-01  now\n"
        "en        ▓90%        ▓90%        ▓90%\n"
        "fr        █100%       █100%       █100%\n"
        "pl        ▒45%        ▒45%        ▒42%\n"
        "ar        -           ░33%        ░33%\n"
    )
    told = json.loads(run("-C", campaign, "status", "--trend", "--format", "json").out)["trend"]
    assert told[0] == {"day": "2021-01-04", "languages": {"en": 90, "fr": 100, "pl": 45}}


def test_the_trend_looks_at_a_few_days_from_the_first_to_the_last():
    days = [datetime.date(2021, 1, 1) + datetime.timedelta(number) for number in range(100)]
    commits = [Commit(str(day), day) for day in reversed(days)]
    assert [str(commit.day) for commit in _spread([commits[0], *commits])] == [
        "2021-01-01", "2021-01-25", "2021-02-19", "2021-03-16", "2021-04-10",
    ]  # fmt: skip
    assert _spread(commits[:3]) == commits[2::-1]


def test_without_a_history_the_trend_is_today(run, campaign):
    ran = run("-C", campaign, "status", "--trend", "-l", "pl")
    assert ran.out == "language  now\npl        ▒45%\n"
    assert ran.err.startswith("coalition status: no earlier days: Git has no work tree here: ")


def test_a_repository_without_a_commit_has_no_earlier_days(run, campaign, committed):
    ran = run("-C", campaign, "status", "--trend", "-l", "pl")
    assert ran.err.startswith(
        "coalition status: no earlier days: Git has no commit of locales/ yet\n"
    )


def test_a_list_and_a_trend_are_asked_for_one_at_a_time(run):
    ran = run("-C", SMALL, "status", "--list", "--trend")
    assert ran.status == 2
    assert ran.err.endswith("Error: take --list or --trend; --format json has both.\n")
