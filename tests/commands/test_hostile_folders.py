"""Folders that somebody else has had a hand in: links, names, repeated options, builds that meet."""

import os
import subprocess
import sys

import msgspec
import pytest

from coalition.campaign.changes import write_plan
from coalition.commands.build import build_campaign
from coalition.commands.check import check_campaign
from coalition.commands.update import plan_update
from coalition.commands.verify import verify_build

needs_links = pytest.mark.skipif(os.name == "nt", reason="Windows makes links for few people.")


def test_a_language_that_is_named_twice_costs_no_other_language(campaign, tree):
    build_campaign(campaign)
    before = tree(campaign / "build")
    assert len(before) > 40
    build_campaign(campaign, only=("fr", "fr", "fr", "fr"))
    assert tree(campaign / "build") == before


@needs_links
def test_a_link_in_the_build_folder_goes_and_what_it_leads_to_stays(campaign, tmp_path):
    victim = tmp_path / "victim"
    (victim / "deep").mkdir(parents=True)
    (victim / "deep/file").write_bytes(b"precious")
    (campaign / "build").mkdir()
    link = campaign / "build/.staging-x"
    link.symlink_to(victim, target_is_directory=True)
    build_campaign(campaign)
    assert (victim / "deep/file").read_bytes() == b"precious"
    assert not link.is_symlink()


@needs_links
def test_a_logo_that_is_a_link_out_of_the_campaign_is_not_published(campaign, tmp_path):
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    place = campaign / "data/logos/tree.svg"
    place.unlink()
    place.symlink_to(secret)
    assert build_campaign(campaign).as_of is None
    said = [(f.code, f.message) for f in check_campaign(campaign) if f.severity == "error"]
    assert (
        "R008",
        "data/logos/tree.svg is a link that leads out of the folder and is not read",
    ) in said


def logo_of(campaign, name):
    record = f"name: Elm\ntier: lead\nsource: form, 2021-01-01\nlogo: {{file: {name}}}\n"
    (campaign / "data/organisations/elm.yaml").write_text(record, "utf-8")
    assert build_campaign(campaign).as_of is None
    return [
        (finding.line, finding.code, finding.message, finding.hint)
        for finding in check_campaign(campaign)
        if finding.path == "data/organisations/elm.yaml"
    ]


NO_NAME = "Put the file into data/logos/ and write its name only, such as example.svg."
SHORTER = "Give the file a shorter name."


@pytest.mark.parametrize(
    ("name", "code", "message", "hint"),
    [
        ("a/../../b", "R014", "`file` is not a file name: a/../../b", NO_NAME),
        ("../tree.svg", "R014", "`file` is not a file name: ../tree.svg", NO_NAME),
        ("/etc/passwd", "R014", "`file` is not a file name: /etc/passwd", NO_NAME),
        ("..", "R014", "`file` is not a file name: ..", NO_NAME),
        ('"a\\u202eb"', "R014", "`file` is not a file name: a\u202eb", NO_NAME),
        ("a" * 256, "R014", f"`file` is longer than 255 characters: {'a' * 39}…", SHORTER),
        ("a" * 2000, "R014", f"`file` is longer than 255 characters: {'a' * 39}…", SHORTER),
        ("a" * 255, "R008", f"there is no file data/logos/{'a' * 255}", "Put it there, or remove the logo."),
    ],
    ids=lambda value: value[:20],
)  # fmt: skip
def test_a_name_that_no_logo_can_have_is_told(campaign, name, code, message, hint):
    assert logo_of(campaign, name) == [(4, code, message, hint)]


@needs_links
@pytest.mark.parametrize(
    ("make", "what"),
    [
        (lambda place: place.mkdir(), "is a folder"),
        (os.mkfifo, "is a pipe, a socket or a device"),
        (lambda place: place.symlink_to("/etc/hosts"), "is a link that leads out of the folder"),
        (lambda place: place.symlink_to("elm.svg"), "is a link that leads in a circle"),
        (lambda place: place.symlink_to("gone.svg"), "is a link that leads nowhere"),
    ],
    ids=("folder", "pipe", "link out", "circle", "nowhere"),
)
def test_what_bears_the_name_of_a_logo_and_is_none_is_told(campaign, make, what):
    make(campaign / "data/logos/elm.svg")
    hint = "Put the file itself in its place."
    if what == "is a folder":
        hint = "Move the folder elsewhere, or rename it."
    told = (4, "R008", f"data/logos/elm.svg {what} and is not read", hint)
    assert logo_of(campaign, "elm.svg") == [told]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("data/organisations/elm.yaml", "R001"),
        ("data/people/elm.yaml", "R001"),
        ("data/groups/elm.yaml", "R001"),
        ("data/letters/elm.md", "R001"),
        ("data/pages/elm.md", "R001"),
        ("data/memory/fr.po", "C023"),
        ("locales/fr/LC_MESSAGES/page-about.po", "C023"),
    ],
)
@pytest.mark.parametrize(
    ("make", "message", "hint"),
    [
        (
            lambda place: place.mkdir(),
            "this is a folder and is not read",
            "Move the folder elsewhere, or rename it.",
        ),
        (
            lambda place: place.symlink_to("gone"),
            "the file is a link that leads nowhere and is not read",
            "Put the file itself in its place.",
        ),
    ],
    ids=("folder", "nowhere"),
)
@needs_links
def test_what_bears_a_files_name_and_is_none_is_told(campaign, path, code, make, message, hint):
    place = campaign / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.unlink(missing_ok=True)
    make(place)
    told = [f for f in check_campaign(campaign) if f.path == path]
    assert [(f.code, f.message, f.hint) for f in told] == [(code, message, hint)]


@pytest.mark.parametrize("name", ["last-year", "français", "2021"])
def test_a_compendium_of_no_language_is_told(campaign, name):
    (campaign / "data/memory").mkdir(exist_ok=True)
    header = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    compendium = header + b'msgid "Sign"\nmsgstr "Signer"\n'
    (campaign / f"data/memory/{name}.po").write_bytes(compendium)
    (campaign / "data/memory/fr.po").write_bytes(compendium)
    told = [f for f in check_campaign(campaign) if f.path.startswith("data/memory/")]
    assert [(f.path, f.code, f.message, f.hint) for f in told] == [
        (
            f"data/memory/{name}.po",
            "C034",
            "neither the header nor the file's name says which language this is",
            'Add a line "Language: fr\\n" to the header, with the language\'s code.',
        )
    ]


@pytest.mark.parametrize("name", ["francais", "fr\x1b[31m", "fr\u202e", "fr\n", "f" * 250])
def test_a_folder_of_catalogs_that_no_language_names_is_told(campaign, name):
    if os.name == "nt" and not name.isalpha():
        pytest.skip("Windows has no such names.")
    folder = campaign / "locales" / name / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "directory.po").write_bytes(b"")
    told = [f for f in check_campaign(campaign) if f.path.startswith(f"locales/{name}/")]
    assert [(f.code, f.severity, f.message, f.hint, f.has_line) for f in told] == [
        (
            "C037",
            "warning",
            f"locales/{name} is named by no language, so the file is not read",
            "Rename the folder, such as pt_BR.",
            False,
        )
    ]


def test_only_logos_that_records_name_are_published(campaign, tree):
    (campaign / "data/logos/draft.svg").write_bytes(b"<svg/>")
    build_campaign(campaign)
    logos = [path for path in tree(campaign / "build") if path.startswith("logos/")]
    assert logos == ["logos/tree.48b231088a33.svg", "logos/tree.svg"]


@pytest.mark.parametrize("name", ["My Letter", "Ünï", "a_b", 'x"><b>'])
def test_a_letter_is_named_as_records_are(campaign, name):
    place = campaign / f"data/letters/{name}.md"
    place.write_text("---\ntitle: T\nkind: email\n---\nHello\n", encoding="utf-8")
    found = [f for f in check_campaign(campaign) if f.code == "R011"]
    assert [(f.message, f.hint) for f in found] == [
        (
            f"the file's name may hold small letters, digits and single hyphens only: {name}",
            "Rename the file, such as open-letter.md.",
        )
    ]
    assert write_plan(campaign, plan_update(campaign)).changes == ()


def test_a_header_that_msginit_left_unfilled_stops_no_update(campaign):
    place = campaign / "locales/fr/LC_MESSAGES/page-about.po"
    text = place.read_text(encoding="utf-8")
    start = text.index('"Plural-Forms:')
    line = text[start : text.index("\n", start)]
    unfilled = '"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"'
    place.write_text(text.replace(line, unfilled), encoding="utf-8")
    write_plan(campaign, plan_update(campaign))
    assert "nplurals=INTEGER" in place.read_text(encoding="utf-8")


def test_builds_that_meet_in_one_folder_all_succeed(campaign):
    arguments = [sys.executable, "-m", "coalition", "-C", str(campaign), "build"]
    running = [
        subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    ended = [(process.communicate()[1], process.returncode) for process in running]
    assert [code for _, code in ended] == [0, 0], ended
    assert [f for f in verify_build(campaign / "build") if f.severity == "error"] == []


def test_a_review_outlives_what_nobody_translated(campaign):
    place = campaign / "locales/fr/LC_MESSAGES/directory.po"
    text = place.read_text(encoding="utf-8").replace(
        "X-Review-State: draft", "X-Review-State: reviewed"
    )
    place.write_text(text, encoding="utf-8")
    record = campaign / "data/organisations/zebra.yaml"
    record.write_text(record.read_text("utf-8") + "description: Stripes.\n", encoding="utf-8")
    write_plan(campaign, plan_update(campaign))
    assert "Stripes." in place.read_text(encoding="utf-8")
    assert "X-Review-State: reviewed" in place.read_text(encoding="utf-8")


def test_a_header_field_of_a_translators_tool_stays(campaign):
    place = campaign / "locales/fr/LC_MESSAGES/directory.po"
    text = place.read_text(encoding="utf-8")
    kept = text.replace('"MIME-Version', '"X-Source-Language: en\\n"\n"MIME-Version')
    place.write_text(kept, encoding="utf-8")
    write_plan(campaign, plan_update(campaign))
    assert place.read_text(encoding="utf-8") == kept


def test_a_withdrawn_recipient_is_left_out(campaign):
    (campaign / "data/people/office.yaml").write_text("withdrawn: 2024-01-01\n", encoding="utf-8")
    build_campaign(campaign)
    view = msgspec.json.decode((campaign / "build/v1/en/letters/write.json").read_bytes())
    assert view["to"] == []


def test_updates_that_meet_all_succeed_and_agree(campaign, edit):
    edit("data/pages/about.md", "Everybody meets there.", "Everybody meets there, every day.")
    arguments = [sys.executable, "-m", "coalition", "-C", str(campaign), "update"]
    running = [
        subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    ended = [(process.communicate()[1], process.returncode) for process in running]
    assert [code for _, code in ended] == [0, 0, 0], ended
    assert write_plan(campaign, plan_update(campaign)).changes == ()
