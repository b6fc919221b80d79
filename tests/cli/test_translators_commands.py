"""`update --minor`, `review` and `memory`, as translators and coordinators run them."""

import datetime
import re
import shutil
import subprocess

import pytest

from coalition.campaign import catalog_changes, snapshot
from coalition.campaign.changes import Change, Plan, write_plan
from coalition.catalogs import Catalog
from coalition.commands.review import plan_review
from coalition.commands.status import read_status
from coalition.commands.update import plan_update
from coalition.errors import CommandError
from coalition.files import replacing

FRENCH = "locales/fr/LC_MESSAGES/page-about.po"
ABOUT = "data/pages/about.md"
HEADER = 'msgid ""\nmsgstr ""\n"Language: {}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.fixture
def text(campaign):
    """A file of the campaign as text."""
    return lambda path: (campaign / path).read_text(encoding="utf-8")


@pytest.fixture
def prepared(run, campaign):
    """A campaign whose deadline says nothing, so that what a command says is all."""
    place = campaign / "data/letters/write.md"
    kept = [line for line in place.read_text("utf-8").split("\n") if "deadline:" not in line]
    place.write_bytes("\n".join(kept).encode())
    run("-C", campaign, "update")
    return campaign


def _review(campaign):
    return read_status(campaign).languages["fr"]["about"].review


# changed paragraphs


def test_a_changed_paragraph_keeps_its_translation_as_a_suggestion(run, prepared, edit, text):
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    ran = run("-C", prepared, "update", "-l", "fr")
    assert f"changed  {FRENCH}: 2 translated, 1 fuzzy\n" in ran.out
    assert text(FRENCH).endswith(
        "#, fuzzy\n"
        '#| msgid "Everybody meets there."\n'
        'msgid "Everybody meets there, every day."\n'
        'msgstr "Tout le monde s’y rencontre."\n\n'
        '#~ msgid "Everybody meets there."\n'
        '#~ msgstr "Tout le monde s’y rencontre."\n'
    )


def test_undoing_a_change_brings_the_translation_back_unmarked(run, prepared, edit, text):
    before = text(FRENCH)
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    run("-C", prepared, "update")
    edit(ABOUT, "Everybody meets there, every day.", "Everybody meets there.")
    run("-C", prepared, "update")
    assert _without_date(text(FRENCH)) == _without_date(before)


def _without_date(catalog):
    return re.sub('"POT-Creation-Date.*\n', "", catalog)


# --minor


def test_minor_shows_the_changes_and_keeps_their_translations(run, prepared, edit, text):
    edit(ABOUT, "Everybody meets there.", "Everyboddy meets there.")
    edit(ABOUT, "title: About", "title: Abbout")
    ran = run("-C", prepared, "update", "--minor", "--yes")
    assert ran.status == 0
    assert ran.err == (
        "page-about, title\n  - About\n  + Abbout\n"
        "page-about\n  - Everybody meets there.\n  + Everyboddy meets there.\n"
        "coalition update: 4 files changed\n"
    )
    assert f"changed  {FRENCH}: 3 translated\n" in ran.out
    assert 'msgid "Everyboddy meets there."\nmsgstr "Tout le monde s’y rencontre."\n' in text(
        FRENCH
    )
    assert "#~" not in text(FRENCH)
    assert run("-C", prepared, "update").out == ""


def test_minor_keeps_a_review(run, prepared, edit, text):
    run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    edit(ABOUT, "Everybody meets there.", "Everyboddy meets there.")
    run("-C", prepared, "update", "--minor", "--yes")
    assert '"X-Review-State: reviewed\\n"' in text(FRENCH)
    assert _review(prepared) == "reviewed"


def test_minor_refuses_what_may_have_changed_the_meaning(run, prepared, edit):
    edit(ABOUT, "Everybody meets there.", "Everybody meets at 2 there.")
    edit(ABOUT, "title: About", "title: Abbout")
    ran = run("-C", prepared, "update", "--minor", "--yes")
    assert ran.err.startswith(
        "page-about, title\n  - About\n  + Abbout\n"
        "page-about: becomes fuzzy, because a number changed\n"
        "  - Everybody meets there.\n  + Everybody meets at 2 there.\n"
    )
    assert f"changed  {FRENCH}: 2 translated, 1 fuzzy\n" in ran.out


def test_minor_asks_and_where_it_cannot_writes_nothing(run, prepared, edit, tree):
    edit(ABOUT, "Everybody meets there.", "Everyboddy meets there.")
    before = tree(prepared)
    ran = run("-C", prepared, "update", "--minor")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.endswith(
        "coalition: there is no terminal to ask on; add --yes once you have read the list\n"
    )
    assert tree(prepared) == before


def test_minor_without_a_change_asks_nothing(run, prepared):
    assert run("-C", prepared, "update", "--minor") == (
        0, "", "coalition update: nothing to change\n",
    )  # fmt: skip


def test_what_is_not_agreed_to_becomes_fuzzy(prepared, edit, text):
    edit(ABOUT, "Everybody meets there.", "Everyboddy meets there.")
    edit(ABOUT, "title: About", "title: Abbout")
    heard = {}

    def agree(changes):
        heard.update(changes)
        return [change for change in changes if change.before.msgid == "About"]

    write_plan(prepared, plan_update(prepared, choose_minor=agree))
    assert [(change.after.msgid, new) for change, new in heard.items()] == [
        ("Abbout", True), ("Everyboddy meets there.", True),
    ]  # fmt: skip
    assert 'msgid "Abbout"\nmsgstr "À propos"\n' in text(FRENCH)
    assert '#, fuzzy\n#| msgid "Everybody meets there."\n' in text(FRENCH)


@pytest.mark.parametrize("options", [(), ("--dry-run",)])
def test_a_correction_that_opens_gaps_says_so_first_and_how_to_keep_translations(
    run, prepared, edit, options
):
    edit(ABOUT, "Everybody meets there.", "Everyboddy meets there.")
    edit(ABOUT, "title: About", "title: Abbout")
    ran = run("-C", prepared, "update", *options)
    assert ran.err == (
        "page-about is complete in 2 languages (fr, pl) and will not be: 2 passages\n"
        "  become suggestions. Until a translator has seen to that, readers see another\n"
        "  language there.\n"
        "Where the meaning stayed, this keeps them: coalition update --minor\n"
        f"coalition update: 4 files {'would change' if options else 'changed'}; "
        "2 passages in 2 languages become suggestions\n"
    )


def test_a_new_passage_opens_a_gap_that_no_option_closes(run, prepared):
    about = prepared / ABOUT
    about.write_text(f"{about.read_text('utf-8')}\nSomething else entirely.\n", "utf-8")
    ran = run("-C", prepared, "update")
    assert "will not be: 1 new passage lacks a translation." in " ".join(ran.err.split())
    assert "--minor" not in ran.err
    last = ran.err.splitlines()[-1]
    assert last.endswith("; 1 new passage in 2 languages lacks a translation")


def test_what_had_gaps_before_is_not_told(run, prepared, edit, text):
    edit(FRENCH, 'msgstr "À propos"', 'msgstr ""')
    edit(FRENCH.replace("/fr/", "/pl/"), 'msgstr "O nas"', 'msgstr ""')
    edit(ABOUT, "Everybody meets there.", "Everyboddy meets there.")
    said = "coalition update: 4 files changed; 1 passage in 2 languages becomes a suggestion\n"
    assert run("-C", prepared, "update").err == said


def test_what_an_error_hides_was_not_complete(run, prepared, edit):
    edit(FRENCH, "Les rues", "Les {rues}")
    edit(ABOUT, "Everybody meets there.", "Everyboddy meets there.")
    ran = run("-C", prepared, "update")
    assert ran.err.startswith("page-about is complete in 1 language (pl) and will not be: 1 ")
    last = ran.err.splitlines()[-1]
    assert (
        last == "coalition update: 4 files changed; 1 passage in 2 languages becomes a suggestion"
    )


def test_a_new_passage_is_no_gap_where_an_error_hides_another(run, prepared, edit):
    edit(FRENCH, "Les rues", "Les {rues}")
    about = prepared / ABOUT
    about.write_text(f"{about.read_text('utf-8')}\nSomething else entirely.\n", "utf-8")
    last = run("-C", prepared, "update").err.splitlines()[-1]
    assert last.endswith("; 1 new passage in 1 language lacks a translation")


def test_a_translation_of_spaces_counts_as_empty_and_stays_in_the_file(run, prepared, edit, text):
    edit(FRENCH, "À propos", "\u00a0 \u200b")
    message = "T104 error: nothing but spaces stands in msgstr, which counts as empty\n"
    assert f"{FRENCH}:20:9: {message}" in run("-C", prepared, "check", "-l", "fr").out
    assert read_status(prepared).languages["fr"]["about"].translated == 2
    run("-C", prepared, "update")
    assert 'msgstr "\u00a0 \u200b"' in text(FRENCH)


def test_a_correction_that_is_agreed_to_opens_no_gap(run, prepared, edit):
    edit(ABOUT, "Everybody meets there.", "Everyboddy meets there.")
    assert run("-C", prepared, "update", "--minor", "--yes").err.splitlines()[-1] == (
        "coalition update: 4 files changed"
    )


def test_minor_may_come_after_an_update_that_made_translations_fuzzy(run, prepared, edit, text):
    before = text(FRENCH)
    edit(ABOUT, "Everybody meets there.", "Everyboddy meets there.")
    run("-C", prepared, "update")
    assert "#, fuzzy" in text(FRENCH)
    told = (
        "1 text changed in an earlier update, and what came of it is fuzzy; "
        "`coalition update --minor` asks about it on a terminal\n"
    )
    for option in ("--yes", "--dry-run"):
        ran = run("-C", prepared, "update", "--minor", option)
        assert ran == (0, "", f"{told}coalition update: nothing to change\n")
    assert run("-C", prepared, "update", "--minor") == (
        2,
        "",
        "page-about\n  - Everybody meets there.\n  + Everyboddy meets there.\n"
        "these: 1 text changed in an earlier update, and --yes leaves it as suggestions\n"
        "coalition: there is no terminal to ask on; run this on one\n",
    )
    heard = []
    write_plan(
        prepared,
        plan_update(
            prepared, choose_minor=lambda changes: heard.extend(changes.values()) or changes
        ),
    )
    assert heard == [False]
    expected = before.replace("Everybody", "Everyboddy")
    assert _without_date(text(FRENCH)) == _without_date(expected)


def test_dry_run_says_what_would_change_and_writes_nothing(run, prepared, edit, tree):
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    before = tree(prepared)
    ran = run("-C", prepared, "update", "--dry-run")
    summary = "4 files would change; 1 passage in 2 languages becomes a suggestion"
    assert ran.err.endswith(f"\ncoalition update: {summary}\n")
    assert tree(prepared) == before
    assert run("-C", prepared, "update").out == ran.out


FOREIGN = {
    "Windows line ends": (lambda text: text.replace("\n", "\r\n").encode(), "with CRLF line ends"),
    "line ends of old": (lambda text: text.replace("\n", "\r").encode(), "with CR line ends"),
    "a byte order mark": (lambda text: text.encode("utf-8-sig"), "with a byte order mark"),
    "a charset of old": (
        lambda text: text.replace("UTF-8", "ISO-8859-15").encode("iso-8859-15", "replace"),
        "in ISO-8859-15",
    ),
}


@pytest.mark.parametrize(("foreign", "said"), FOREIGN.values(), ids=FOREIGN.keys())
def test_a_file_of_another_encoding_becomes_utf_8_and_that_is_said_once(
    run, prepared, text, foreign, said
):
    before = text(FRENCH)
    (prepared / FRENCH).write_bytes(foreign(before))
    ran = run("-C", prepared, "update")
    assert ran.out == (
        f"changed  {FRENCH}: 3 translated; now UTF-8 with LF line ends, before {said}\n"
    )
    made = (prepared / FRENCH).read_bytes().decode()
    assert _without_date(made).replace("s?y", "s’y") == _without_date(before)
    assert run("-C", prepared, "update").out == ""


# bad files

LAST = 'msgid "Everybody meets there."\nmsgstr "Tout le monde s’y rencontre."\n'
RULE = "nplurals=2; plural=(n > 1);"
PLURAL = 'msgid "{n} day"\nmsgid_plural "{n} days"\nmsgstr[0] "a"\nmsgstr[%s] "b"\n'
BAD = {
    "a message twice": ("C010", 32, LAST, f"{LAST}\n{LAST}"),
    "an unterminated string": ("C005", 30, "rencontre.\"", "rencontre."),
    "Git's conflict markers": (
        "C004", 29, LAST, f"<<<<<<< HEAD\n{LAST}=======\n{LAST}>>>>>>> theirs\n"
    ),
    "another charset than it says": ("C001", 1, "charset=UTF-8", "charset=UTF-16"),
    "plurals without a rule": ("C013", 1, f'"Plural-Forms: {RULE}\\n"\n', ""),
    "a rule that runs away": ("C014", 13, RULE, f"nplurals=2; plural={'(' * 999}n{')' * 999};"),
    "a rule that is a program": ("C014", 13, RULE, "nplurals=2; plural=__import__('os');"),
    "a gap in plurals": ("C011", 35, LAST, f"{LAST}\n{PLURAL % 2}"),
    "a form too few": ("C012", 32, LAST, f"{LAST}\n{PLURAL % 1}".removesuffix('msgstr[1] "b"\n')),
    "what msgcat could not decide": ("C017", 30, "Tout le", "#-#-#-#-#  a.po  #-#-#-#-#\\nTout le"),
    "a NUL": ("C008", 30, "Tout le", "Tout\0le"),
    "the header of another language": ("C032", 9, "Language: fr\\n", "Language: de\\n"),
    "nothing": ("C003", 1, None, ""),
    "words": ("C006", 1, None, "Tout le monde s’y rencontre."),
}  # fmt: skip


@pytest.mark.parametrize(("code", "line", "old", "new"), BAD.values(), ids=BAD.keys())
def test_a_bad_file_is_told_with_its_line_and_a_hint_and_left_as_it_is(
    run, prepared, edit, code, line, old, new
):
    place = prepared / FRENCH
    if old is None:
        place.write_text(new, "utf-8")
    else:
        if code in ("C013", "C014"):
            edit(FRENCH, LAST, f"{LAST}\n{PLURAL % 1}")
        edit(FRENCH, old, new)
    before = place.read_bytes()
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    ran = run("-C", prepared, "update")
    assert ran.status == 1
    assert re.search(rf"{FRENCH}:{line}:\d+: {code} error: .+\n  hint: .+", ran.err), ran.err
    assert place.read_bytes() == before
    assert "locales/pl/LC_MESSAGES/page-about.po" in ran.out


WARNED = {
    "flags after #=": ("28:1: C019", '#: data/pages/about.md\nmsgid "Everybody',
                       '#= fuzzy\n#: data/pages/about.md\nmsgid "Everybody', "# = fuzzy"),
    "a control character": ("30:13: C008", "Tout le", "Tout\x07le", "Tout\\ale"),
}  # fmt: skip


@pytest.mark.parametrize("case", WARNED.values(), ids=WARNED.keys())
def test_what_can_be_read_is_told_and_kept(run, prepared, edit, text, case):
    told, old, new, kept = case
    edit(FRENCH, old, new)
    assert f"{FRENCH}:{told} warning: " in run("-C", prepared, "check").out
    run("-C", prepared, "update")
    assert kept in text(FRENCH)


# two at once


def test_what_a_translator_saved_meanwhile_is_not_written_over(campaign):
    place = campaign / FRENCH
    read = place.read_bytes()
    place.write_bytes(read + b"\n# saved meanwhile\n")
    planned = Plan((Change(FRENCH, b"made of the old file", read, "1 translated"),), ())
    written = write_plan(campaign, planned)
    assert written.changes == ()
    assert [(f.path, f.code) for f in written.findings] == [(FRENCH, "C033")]
    assert place.read_bytes() == read + b"\n# saved meanwhile\n"


@pytest.mark.every(2)
@pytest.mark.parametrize("nth", range(24))
def test_a_save_while_an_update_writes_is_not_lost(run, prepared, edit, monkeypatch, nth):
    """Aimed at the last moment at which any new bytes are on their way to the disk."""
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    plan = plan_update(prepared)
    aimed_at = prepared / plan.changes[nth % len(plan.changes)].path
    really_write = replacing._write_through

    def write(path, data):
        really_write(path, data)
        if "journal.json" in path.name:
            aimed_at.write_bytes(b"saved meanwhile")

    monkeypatch.setattr(replacing, "_write_through", write)
    written = write_plan(prepared, plan)
    assert aimed_at.read_bytes() == b"saved meanwhile"
    left = aimed_at.relative_to(prepared).as_posix()
    assert [(f.path, f.code) for f in written.findings if f.code == "C033"] == [(left, "C033")]
    assert {change.path for change in written.changes} == {
        change.path for change in plan.changes if change.path != left
    }


def test_what_moves_stays_where_it_was_if_its_new_place_is_taken_meanwhile(campaign):
    path, new = "data/organisations/zebra.yaml", "data/organisations/elm.yaml"
    before = (campaign / path).read_bytes()
    plan = Plan((Change(new, before, None, "was zebra"), Change(path, None, before, "is elm")), ())
    (campaign / new).write_bytes(b"name: Elm\n")
    written = write_plan(campaign, plan)
    assert written.changes == ()
    assert [(f.path, f.code) for f in written.findings] == [(new, "C033")]
    assert (campaign / path).read_bytes() == before
    assert (campaign / new).read_bytes() == b"name: Elm\n"


@pytest.mark.parametrize("path", ["../x.yaml", "data/../../x.yaml", "/x.yaml", "data//x", "a/."])
def test_no_plan_writes_outside_the_campaign(campaign, tree, path):
    before = tree(campaign.parent)
    inside = Change("data/organisations/new.yaml", b"name: New\n", None, "added")
    with pytest.raises(CommandError, match="lies outside the folder; nothing was written"):
        write_plan(campaign, Plan((inside, Change(path, b"x", None, "added")), ()))
    assert tree(campaign.parent) == before


def test_what_another_run_has_made_the_same_of_is_no_trouble(campaign):
    place = campaign / FRENCH
    read = place.read_bytes()
    place.write_bytes(b"made of the old file")
    planned = Plan((Change(FRENCH, b"made of the old file", read, "1 translated"),), ())
    assert write_plan(campaign, planned).findings == ()


def test_a_merge_that_would_lose_a_translation_writes_nothing(
    run, prepared, edit, tree, monkeypatch
):
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    before = tree(prepared)
    monkeypatch.setattr(
        catalog_changes, "merge", lambda template, *_: Catalog(entries=template.entries)
    )
    ran = run("-C", prepared, "update", "-l", "fr")
    assert (ran.status, ran.out) == (2, "")
    assert "translations would be lost; nothing was written" in ran.err
    assert tree(prepared) == before


def test_what_a_killed_update_left_is_removed_by_the_next(run, prepared, edit):
    leftover = (prepared / FRENCH).with_name(".page-about.po.0123abcd.tmp")
    theirs = leftover.with_name(".page-about.po.swp")
    leftover.write_bytes(b"half")
    theirs.write_bytes(b"an editor's")
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    run("-C", prepared, "update")
    assert (leftover.exists(), theirs.exists()) == (False, True)


# headers of other languages


@pytest.mark.parametrize("said", ["fr_CA", "fr-FR", "fra", ""])
def test_a_header_may_spell_its_language_in_any_way(run, prepared, edit, said):
    edit(FRENCH, '"Language: fr\\n"', f'"Language: {said}\\n"')
    assert FRENCH not in run("-C", prepared, "check").out


@pytest.mark.parametrize("said", ["de", "fr_Cyrl", "French"])
def test_a_file_in_another_languages_folder_is_found_and_left_alone(run, prepared, edit, said):
    edit(FRENCH, '"Language: fr\\n"', f'"Language: {said}\\n"')
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    before = (prepared / FRENCH).read_bytes()
    ran = run("-C", prepared, "update")
    assert ran.status == 1
    assert (
        f"{FRENCH}:9:1: C032 error: the header says that the language is {said}, "
        "the folder that it is fr\n"
        "  hint: Write fr after Language:, or move the file to its language's folder.\n"
    ) in ran.err
    assert (prepared / FRENCH).read_bytes() == before


def test_a_catalog_in_the_language_of_its_text_is_told(run, prepared, edit):
    edit(ABOUT, "kind: page", "kind: page\nlanguage: fr")
    said = run("-C", prepared, "check").out
    assert (
        f"{FRENCH}:1:1: C036 warning: the text is written in fr, so nothing in this file is shown\n"
        "  hint: Delete it once its translations are not needed.\n"
    ) in said


# review


def test_review_writes_who_has_read_a_text_and_when(run, prepared, text):
    ran = run("-C", prepared, "review", "fr", "about", "--by", " Ida  Nowak ", "--on", "2024-05-06")
    assert ran == (
        0,
        f"changed  {FRENCH}: reviewed by Ida Nowak\n",
        "coalition review: 1 file changed\n",
    )
    assert re.search(
        '"X-Review-State: reviewed\\\\n"\n"X-Review-By: Ida Nowak\\\\n"\n'
        '"X-Review-Date: 2024-05-06\\\\n"\n"X-Review-Seal: [0-9a-f]{16}\\\\n"\n',
        text(FRENCH),
    )
    assert run("-C", prepared, "update").out == ""
    again = run(
        "-C", prepared, "review", "fr", "page-about", "--by", "Ida Nowak", "--on", "2024-05-06"
    )
    assert again.err == "coalition review: nothing to change\n"


LOWERED = {
    "a translation is another": ("Tout le monde s’y rencontre.", "On s’y rencontre."),
    "a translation is gone": ('"Tout le monde s’y rencontre."', '""'),
    "a translation becomes fuzzy": ('msgid "Streets"', '#, fuzzy\nmsgid "Streets"'),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new"), LOWERED.values(), ids=LOWERED.keys())
def test_any_changed_translation_makes_a_draft_again(run, prepared, edit, text, old, new):
    run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    edit(FRENCH, old, new)
    assert _review(prepared) == "draft"
    run("-C", prepared, "update")
    assert re.findall('"X-Review.*', text(FRENCH)) == ['"X-Review-State: draft\\n"']


KEPT = {
    "a comment": ('#. Page “About”: heading', '# Rues, pas routes\n#. Page “About”: heading'),
    "another translator": ('"Last-Translator: \\n"', '"Last-Translator: Ida\\n"'),
}  # fmt: skip


def test_a_language_with_phrases_of_its_own_is_reviewed_like_others(run, prepared):
    folder = prepared / "locales/fr/LC_MESSAGES"
    for name in ("interface.po", "unknown.po"):
        (folder / name).write_bytes((folder / "page-about.po").read_bytes())
    assert run("-C", prepared, "review", "fr", "about", "--by", "Ida").status == 0
    assert "reviewed by Ida" in run("-C", prepared, "review", "fr", "interface", "--by", "Ida").out


@pytest.mark.parametrize(("old", "new"), KEPT.values(), ids=KEPT.keys())
def test_what_readers_do_not_see_keeps_a_review(run, prepared, edit, text, old, new):
    run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    edit(FRENCH, old, new)
    run("-C", prepared, "update")
    assert '"X-Review-State: reviewed\\n"' in text(FRENCH)


def test_a_text_that_went_keeps_the_review_of_the_others(run, prepared, edit, text):
    run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    edit(ABOUT, "Everybody meets there.\n\n", "")
    run("-C", prepared, "update")
    assert '"X-Review-State: reviewed\\n"' in text(FRENCH)
    assert _review(prepared) == "reviewed"


def test_a_changed_text_makes_a_draft_again(run, prepared, edit, text):
    run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    run("-C", prepared, "update")
    assert re.findall('"X-Review.*', text(FRENCH)) == ['"X-Review-State: draft\\n"']


def test_draft_takes_a_review_back(run, prepared, text):
    before = text(FRENCH)
    run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    assert run("-C", prepared, "review", "fr", "about", "--draft").status == 0
    assert text(FRENCH) == before


def test_what_has_errors_is_not_reviewed(run, prepared, edit, text):
    edit(FRENCH, "Les rues", "Les {rues}")
    ran = run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    assert (ran.status, ran.out) == (1, "")
    assert "T101 error" in ran.err
    assert ran.err.endswith("\ncoalition review: not reviewed: 1 passage has errors\n")
    assert "reviewed" not in text(FRENCH)


def test_a_review_counts_passages_with_errors_not_their_errors_and_files_first(run, prepared, edit):
    edit(FRENCH, "Les rues", "Les {rues} **")
    edit(FRENCH, "À propos", " ")
    ran = run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    assert ran.err.endswith("\ncoalition review: not reviewed: 2 passages have errors\n")
    edit(FRENCH, "nplurals=2", "nplurals=0")
    ran = run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    assert ran.err.endswith("\ncoalition review: not reviewed: 1 file has errors\n")


def test_a_review_says_what_is_open_and_asks(run, prepared, edit, text):
    edit(FRENCH, "Les rues", "Les  rues")
    ran = run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    assert (ran.status, ran.out) == (1, "")
    assert f"{FRENCH}:25:12: T208 warning: several spaces stand together\n" in ran.err
    assert ran.err.endswith(
        "\ncoalition review: not reviewed: 1 finding is open; mend it, or add --yes if it is wrong\n"
    )
    assert "reviewed" not in text(FRENCH)
    ran = run("-C", prepared, "review", "fr", "about", "--by", "Ida", "--yes")
    assert (ran.status, ran.out) == (0, f"changed  {FRENCH}: reviewed by Ida\n")
    assert "T208 warning" in ran.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("fr", "about"), 'say who has read the translations: --by "NAME".'),
        (("fr",), "Missing argument 'DOMAIN...'."),
        (("fr", "abuot", "--by", "Ida"), "fr has no catalog of abuot; it has: directory"),
        (("de", "about", "--by", "Ida"), "de is not a language of this campaign"),
    ],
)
def test_review_says_what_it_needs(run, prepared, arguments, sentence):
    ran = run("-C", prepared, "review", *arguments)
    assert ran.status == 2
    assert sentence in ran.err


def test_a_review_says_how_much_is_left_to_translate(run, prepared, edit):
    edit(FRENCH, "Les rues", "")
    ran = run("-C", prepared, "review", "fr", "about", "--by", "Ida")
    assert ran.out == (
        f"changed  {FRENCH}: reviewed by Ida; a draft again once the last 1 are translated\n"
    )


# memory


def test_memory_goes_from_one_campaign_to_another(run, prepared, tmp_path, edit):
    ran = run("-C", prepared, "memory", "export", tmp_path / "known")
    assert ran.status == 0
    assert (tmp_path / "known/fr.po").read_text("utf-8").startswith('msgid ""\n')
    assert "new      " in ran.out
    assert sorted(place.name for place in (tmp_path / "known").iterdir()) == [
        "ar-from-fr.po", "ar.po", "en-from-fr.po", "fr.po", "pl-from-fr.po", "pl.po",
    ]  # fmt: skip
    other = tmp_path / "other"
    (other / "data/letters").mkdir(parents=True)
    (other / "data/campaign.yaml").write_text("id: o\ntitle: O\nlanguages: [en, fr]\n")
    (other / "data/letters/new.md").write_text(
        "---\ntitle: New\nkind: open-letter\n---\n"
        "Everybody meets there.\n\nEverybody meets there, every day.\n\nNobody knows.\n"
    )
    run("-C", other, "update")
    ran = run("-C", other, "memory", "import", "--own", tmp_path / "known")
    made = (other / "locales/fr/LC_MESSAGES/letter-new.po").read_text("utf-8")
    assert 'msgid "Everybody meets there."\nmsgstr "Tout le monde s’y rencontre."\n' in made
    assert (
        '#, fuzzy\n#| msgid "Everybody meets there."\nmsgid "Everybody meets there, every day."\n'
        'msgstr "Tout le monde s’y rencontre."\n'
    ) in made
    assert 'msgid "Nobody knows."\nmsgstr ""\n' in made
    assert "new      data/memory/fr.po: 23 new translations\n" in ran.out
    left_out = "C035 warning: 2 languages are not of this campaign; nothing was taken of ar, pl\n"
    assert left_out in ran.err
    assert run("-C", other, "memory", "import", "--own", tmp_path / "known").out == ""
    assert run("-C", other, "update").out == ""


def test_what_nobody_confirmed_is_not_exported(run, prepared, edit, tmp_path):
    edit(FRENCH, 'msgid "Streets"', '#, fuzzy\nmsgid "Streets"')
    run("-C", prepared, "memory", "export", tmp_path, "-l", "fr")
    known = (tmp_path / "fr.po").read_text("utf-8")
    assert "Les rues" not in known
    assert "Tout le monde s’y rencontre." in known


def test_the_memory_serves_texts_that_come_later(run, prepared, tmp_path, edit, text):
    place = tmp_path / "fr.po"
    place.write_text(HEADER.format("fr") + 'msgid "Come with us."\nmsgstr "Venez."\n', "utf-8")
    ran = run("-C", prepared, "memory", "import", "--own", place)
    assert ran.out == "new      data/memory/fr.po: 1 new translations\n"
    edit(ABOUT, "{directory}", "Come with us.\n\n{directory}")
    run("-C", prepared, "update")
    assert 'msgid "Come with us."\nmsgstr "Venez."\n' in text(FRENCH)


def test_what_others_translated_is_a_suggestion_now_and_later(run, prepared, tmp_path, edit, text):
    place = tmp_path / "fr.po"
    entries = (
        'msgid "Come with us."\nmsgstr "Venez."\n\nmsgid "Stay."\nmsgstr "Restez."\n\n'
        '#, fuzzy\nmsgid "Go."\nmsgstr "Allez."\n'
    )
    place.write_text(HEADER.format("fr") + entries, "utf-8")
    edit(ABOUT, "{directory}", "Come with us.\n\n{directory}")
    ran = run("-C", prepared, "memory", "import", place)
    assert ran.out.startswith("new      data/memory/fr.po: 2 new suggestions\n")
    suggested = '#, fuzzy\nmsgid "{}"\nmsgstr "{}"\n'.format
    assert suggested("Come with us.", "Venez.") in text(FRENCH)
    edit(ABOUT, "Come with us.", "Come with us.\n\nStay.")
    run("-C", prepared, "update")
    assert suggested("Stay.", "Restez.") in text(FRENCH)
    assert "Allez." not in text("data/memory/fr.po")
    assert run("-C", prepared, "memory", "import", place).out == ""
    run("-C", prepared, "memory", "export", tmp_path / "known")
    assert "Restez." not in (tmp_path / "known/fr.po").read_text("utf-8")
    ran = run("-C", prepared, "memory", "import", "--own", place)
    assert 'msgid "Stay."\nmsgstr "Restez."\n' in text("data/memory/fr.po")
    assert "fuzzy" not in text("data/memory/fr.po")


def test_an_exported_memory_is_what_gettext_writes(run, prepared, tmp_path):
    if shutil.which("msgcat") is None:
        pytest.skip("gettext is not installed")
    run("-C", prepared, "memory", "export", tmp_path)
    for place in tmp_path.glob("*.po"):
        made = subprocess.run(["msgcat", "--no-wrap", place], capture_output=True, check=True)
        assert made.stdout == place.read_bytes()


def test_an_export_does_not_write_over_what_it_does_not_know(run, prepared, tmp_path):
    place = tmp_path / "fr.po"
    place.write_text(HEADER.format("fr") + 'msgid "x"\nmsgstr "Only here"\n', "utf-8")
    before = place.read_bytes()
    ran = run("-C", prepared, "memory", "export", tmp_path, "-l", "fr")
    assert ran.status == 2
    assert "holds translations that this campaign does not know; choose another folder" in ran.err
    assert place.read_bytes() == before


BROKEN = {
    "an unterminated string": (HEADER.format("fr") + 'msgid "x"\nmsgstr "y\n', "C005"),
    "no language": ('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
                    'msgid "x"\nmsgstr "y"\n', "C034"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "code"), BROKEN.values(), ids=BROKEN.keys())
def test_an_import_with_errors_writes_nothing(run, prepared, tmp_path, tree, data, code):
    place = tmp_path / "theirs.po"
    place.write_text(data, "utf-8")
    before = tree(prepared)
    ran = run("-C", prepared, "memory", "import", place)
    assert (ran.status, ran.out) == (1, "")
    assert f"{code} error" in ran.err
    assert tree(prepared) == before


def test_an_import_can_be_tried_first(run, prepared, tmp_path, tree):
    place = tmp_path / "fr.po"
    place.write_text(HEADER.format("fr") + 'msgid "Come with us."\nmsgstr "Venez."\n', "utf-8")
    before = tree(prepared)
    ran = run("-C", prepared, "memory", "import", place, "--dry-run")
    assert ran.err == "coalition memory import: 1 file would change\n"
    assert tree(prepared) == before


def test_the_day_of_a_review_is_today_if_no_other_is_named(prepared, text, monkeypatch):
    monkeypatch.setattr(snapshot, "today", lambda: datetime.date(2024, 2, 29))
    write_plan(prepared, plan_review(prepared, "fr", ["about"], "Ida").plan)
    assert '"X-Review-Date: 2024-02-29\\n"' in text(FRENCH)
