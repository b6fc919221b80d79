"""A translator who knows nothing of PO files writes over a msgid: check says so, update keeps it."""

import json
import subprocess

import pytest

ABOUT = "data/pages/about.md"
FRENCH = "locales/fr/LC_MESSAGES/page-about.po"
DIRECTORY = "locales/fr/LC_MESSAGES/directory.po"
HINT = "  hint: If you wrote the translation there, put it into msgstr; msgid stays as it was.\n"


@pytest.fixture
def brought(run, campaign):
    """The campaign, with every file brought to its texts."""
    run("-C", campaign, "update")
    return campaign


@pytest.fixture
def text(campaign):
    return lambda path: (campaign / path).read_text(encoding="utf-8")


def swap(edit, path, msgid, msgstr):
    edit(path, f'msgid "{msgid}"\nmsgstr "{msgstr}"\n', f'msgid "{msgstr}"\nmsgstr ""\n')


def test_check_finds_what_stands_over_a_msgid_and_update_keeps_it(run, brought, edit, text):
    swap(edit, FRENCH, "Streets", "Les rues")
    ran = run("-C", brought, "check", "-l", "fr")
    said = "C038 warning: this msgid is in no template, and its msgstr is empty\n"
    assert f"{FRENCH}:24:1: {said}" in ran.out
    assert HINT in ran.out
    assert run("-C", brought, "update").out == (
        f"changed  {FRENCH}: 2 translated, 1 fuzzy; 1 text written over a msgid is a suggestion "
        "now\n"
    )
    assert '#, fuzzy\nmsgid "Streets"\nmsgstr "Les rues"\n' in text(FRENCH)
    assert "C038" not in run("-C", brought, "check").out
    assert run("-C", brought, "update").out == ""


def test_a_msgid_beside_a_good_translation_is_told_and_both_texts_stay(run, brought, edit, text):
    edit(FRENCH, 'msgid "Streets"\n', 'msgid "Nos rues"\n')
    ran = run("-C", brought, "check", "-l", "fr")
    said = "C038 warning: this msgid is in no template, so its msgstr is shown nowhere\n"
    assert f"{FRENCH}:24:1: {said}" in ran.out
    run("-C", brought, "update")
    assert (
        "# Written in place of the msgid:\n# Nos rues\n"
        "#. Page “About”: heading\n#: data/pages/about.md\n"
        '#, fuzzy\nmsgid "Streets"\nmsgstr "Les rues"\n'
    ) in text(FRENCH)


def test_the_context_says_whose_text_it_is(run, brought, edit, text):
    swap(edit, DIRECTORY, "Led by", "Mené par")
    assert "1 text written over a msgid is a suggestion now" in run("-C", brought, "update").out
    assert '#, fuzzy\nmsgctxt "tiers/lead/heading"\nmsgid "Led by"\nmsgstr "Mené par"\n' in text(
        DIRECTORY
    )


def test_a_text_that_changed_meanwhile_has_it_with_the_text_it_was_written_for(
    run, brought, edit, text
):
    swap(edit, FRENCH, "Everybody meets there.", "Tout le monde s’y rencontre.")
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    run("-C", brought, "update")
    assert text(FRENCH).endswith(
        '#, fuzzy\n#| msgid "Everybody meets there."\n'
        'msgid "Everybody meets there, every day."\nmsgstr "Tout le monde s’y rencontre."\n'
    )


def test_a_text_without_a_place_is_kept_at_the_end(run, brought, edit, text):
    edit(FRENCH, 'msgid "Streets"\n', 'msgid "Rues"\nmsgstr ""\n\nmsgid "Streets"\n')
    ran = run("-C", brought, "update")
    assert "; 1 text written over a msgid is kept at the end (#~)\n" in ran.out
    assert text(FRENCH).endswith('#, fuzzy\n#~ msgid "Rues"\n#~ msgstr "Rues"\n')


def test_an_untranslated_text_that_really_went_goes(run, brought, edit, text):
    edit(FRENCH, 'msgstr "Tout le monde s’y rencontre."', 'msgstr ""')
    edit(ABOUT, "Everybody meets there.", "Nobody is left out.")
    assert "C038" not in run("-C", brought, "check").out
    assert "written" not in run("-C", brought, "update").out
    assert "Everybody meets there." not in text(FRENCH)


def test_an_untranslated_text_goes_also_from_a_file_that_was_left_behind(run, brought, edit, text):
    """`update -l` brings the template on, and leaves the files of other languages as they were."""
    for language, msgstr in (("fr", "Tout le monde s’y rencontre."), ("pl", None)):
        path = f"locales/{language}/LC_MESSAGES/page-about.po"
        if msgstr:
            edit(path, f'msgstr "{msgstr}"', 'msgstr ""')
        place = brought / path
        place.write_bytes(
            place.read_bytes().replace(b"POT-Creation-Date: 2", b"POT-Creation-Date: 1")
        )
    edit(ABOUT, "Everybody meets there.", "Nobody is left out.")
    run("-C", brought, "update", "-l", "ar")
    assert "C038" not in run("-C", brought, "check").out
    assert "written" not in run("-C", brought, "update").out
    assert "Everybody meets there." not in text(FRENCH)


@pytest.mark.parametrize("new", ["Everybody meets there.", "Everybody meets there, every day."])
def test_a_note_with_our_mark_becomes_the_translators_own(run, brought, edit, text, new):
    heading = "#. Page “About”, under “Streets”: paragraph\n"
    edit(FRENCH, heading, f"#. à revoir\n{heading}")
    edit(ABOUT, "Everybody meets there.", new)
    ran = run("-C", brought, "update", "-l", "fr")
    assert "; 1 note after #. is a comment (#) now\n" in ran.out
    assert f"# à revoir\n{heading}" in text(FRENCH)
    assert "note" not in run("-C", brought, "update").out


def test_our_own_notes_go_when_they_change(run, brought, edit, text):
    edit(ABOUT, "# Streets", "# Squares")
    ran = run("-C", brought, "update", "-l", "fr")
    assert "note" not in ran.out
    assert "under “Streets”" not in text(FRENCH)


def test_git_merges_a_file_in_which_a_text_stands_over_a_msgid(run, brought, edit, text):
    def git(*arguments):
        subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments],
            cwd=brought, check=True, capture_output=True,
        )  # fmt: skip

    git("init", "-q", "-b", "main")
    run("-C", brought, "merge-driver", "install")
    git("add", "-A")
    git("commit", "-qm", "start")
    git("checkout", "-qb", "other")
    edit(FRENCH, 'msgid "Streets"\nmsgstr "Les rues"', 'msgid "Nos rues"\nmsgstr ""')
    git("commit", "-qam", "over the msgid")
    git("checkout", "-q", "main")
    edit(FRENCH, 'msgstr "À propos"', 'msgstr "À notre propos"')
    git("commit", "-qam", "another")
    git("merge", "-q", "other")
    run("-C", brought, "update")
    assert '#, fuzzy\nmsgid "Streets"\nmsgstr "Nos rues"\n' in text(FRENCH)
    assert 'msgstr "À notre propos"' in text(FRENCH)


@pytest.mark.parametrize(
    ("path", "model"), [(FRENCH, "directory.po"), (DIRECTORY, "one of a letter")]
)
def test_a_deleted_header_is_copied_from_another_file(run, brought, path, model):
    place = brought / path
    place.write_bytes(place.read_bytes().partition(b"\n\n")[2])
    assert (
        f"{path}:1:1: C015 error: the file has no header\n"
        "  hint: Copy the header (the lines above the first empty one) of another file of the "
        f"language, such as {model}.\n"
    ) in "\n".join(
        line
        for line in run("-C", brought, "check").out.replace("\n\n", "\n").split("\n")
        if " | " not in line
    )


def test_status_and_update_name_a_file_that_cannot_be_read(run, brought, edit):
    edit(FRENCH, 'msgstr "Les rues"', 'msgstr "Les rues')
    ran = run("-C", brought, "status", "-l", "fr")
    assert "fr        █100%      source  █100%✓  unreadable              3           5\n" in ran.out
    said = "fr: page-about.po cannot be read (line 25); its translations are all still in the file"
    assert f"{said}\n" in ran.err
    as_json = json.loads(run("-C", brought, "status", "-l", "fr", "--format", "json").out)
    texts = {text["text"]: text["readable"] for text in as_json["languages"][0]["texts"]}
    assert texts == {"directory": True, "appel": True, "write": True, "about": False}
    ran = run("-C", brought, "update")
    assert ran.err.endswith(
        "\ncoalition update: nothing to change; 1 file with errors left as it is\n"
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty; restore it from the history"),
        (b"# Only a comment.\n", "is empty; restore it from the history"),
        (b'msgid "a\0"\nmsgstr "b"\n', "cannot be read (line 1)"),
        ("msgid “a”\nmsgstr nothing [1]\n?\n".encode("utf-16"), "cannot be read (line 1); its "
         "translations are all still in the file"),
        (b"\0" * 99, "cannot be read (line 1)"),
    ],
)  # fmt: skip
def test_status_says_what_is_left_of_a_file(run, brought, data, said):
    (brought / FRENCH).write_bytes(data)
    assert f"fr: page-about.po {said}\n" in run("-C", brought, "status", "-l", "fr").err


def test_an_edited_suggestion_that_is_still_fuzzy_is_told(run, brought, edit):
    edit(ABOUT, "Everybody meets there.", "Everybody meets there, every day.")
    run("-C", brought, "update")
    assert "C039" not in run("-C", brought, "check").out
    live = '\nmsgstr "Tout le monde s’y rencontre.'
    edit(FRENCH, live, f"{live.removesuffix('.')} chaque jour.")
    told = "C039 warning: this suggestion was edited and is still fuzzy, so nobody is shown it\n"
    assert f"{FRENCH}:31:1: {told}" in run("-C", brought, "check").out
    edit(FRENCH, "#, fuzzy\n", "# Un mot de Marie : « chaque » ou « tous les » ?\n#, fuzzy\n")
    assert "C039" not in run("-C", brought, "check").out


@pytest.mark.parametrize("context", ["organisation/oak", "kinds"])
def test_a_changed_context_is_named_and_not_the_msgid_below_it(run, brought, edit, text, context):
    lines = text(DIRECTORY).split("\n")
    at = next(n for n, line in enumerate(lines) if line.startswith("msgctxt "))
    right = lines[at]
    edit(DIRECTORY, f"{right}\n", f'msgctxt "{context}"\n')
    told = "C038 warning: this msgctxt is in no template, so the msgstr below it is shown nowhere\n"
    out = run("-C", brought, "check", "-l", "fr").out
    assert f"{DIRECTORY}:{at + 1}:1: {told}" in out
    assert f"  hint: Write {right}; the msgid below it is right.\n" in out
