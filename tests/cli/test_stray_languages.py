"""Folders of PO files under another name than their language's: told, never covered, and moved."""

import pytest

from coalition.commands.check import check_campaign

HEADER = 'msgid ""\nmsgstr ""\n"Language: {}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
TEXT = '\nmsgctxt "tiers/member/heading"\nmsgid "Members"\nmsgstr "{}"\n'
CAMPAIGN = """id: streets
title: Streets
languages: [en, {}]
tiers: [{{id: member, heading: Members}}]
"""


@pytest.fixture
def streets(tmp_path):
    """Makes a campaign with a catalog below a folder of any name."""

    def make(language, folder, stated=None):
        (tmp_path / "data").mkdir()
        (tmp_path / "data/campaign.yaml").write_text(CAMPAIGN.format(language), "utf-8")
        place = tmp_path / "locales" / folder / "LC_MESSAGES/directory.po"
        place.parent.mkdir(parents=True)
        place.write_text(HEADER.format(stated or folder) + TEXT.format("Ours"), "utf-8")
        return tmp_path

    return make


OTHER_NAMES = [
    ("de", "de_DE"),
    ("pt", "pt_PT"),
    ("nb", "nb_NO"),
    ("zh-Hant", "zh_TW"),
    ("sr-Latn", "sr_Latn_RS"),
    ("de", "German"),
    ("fr", "French"),
    ("el", "Ελληνικά"),
    ("pl", "polski"),
    ("ar", "ar_SA"),
]


@pytest.mark.parametrize(("language", "folder"), OTHER_NAMES)
def test_no_empty_catalog_covers_one_of_another_name_which_is_moved_when_asked(
    run, streets, tree, language, folder
):
    root = streets(language, folder)
    (found,) = [one for one in check_campaign(root) if one.code == "C028"]
    assert found.severity == "error"
    assert found.message == (
        f"locales/{folder} is not the folder of a language of the campaign; its 1 PO file is not read"
    )
    assert found.hint == f"`coalition language add {language} --from {folder}` moves them."
    before = tree(root)
    ran = run("-C", root, "update")
    assert (ran.status, "C028 error" in ran.err) == (1, True)
    assert {path for path in tree(root) if path.endswith(".po")} == {
        path for path in before if path.endswith(".po")
    }
    assert run("-C", root, "language", "add", language, "--from", folder).status == 0
    assert not [one for one in check_campaign(root) if one.code in ("C028", "C032")]
    (path,) = (path for path in tree(root) if path.endswith(".po"))
    moved = tree(root)[path].decode()
    assert moved == (HEADER.format(path.split("/")[1]) + TEXT.format("Ours"))
    assert run("-C", root, "update").status == 0
    assert 'msgstr "Ours"' in tree(root)[path].decode()


def test_a_second_folder_of_a_language_and_one_of_another_are_told(run, streets):
    root = streets("fr", "fr")
    for name in ("French", "de_AT"):
        (root / "locales" / name).mkdir()
        (root / f"locales/{name}/directory.po").write_text(HEADER.format("fr"), "utf-8")
    found = [(one.severity, one.hint) for one in check_campaign(root) if one.code == "C028"]
    assert found == [
        (
            "warning",
            "`coalition memory import --own locales/French` takes what it knows; then delete it.",
        ),
        ("warning", "`coalition language add de-AT` lists the language."),
    ]
    ran = run("-C", root, "language", "add", "fr", "--from", "French")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == (
        "coalition: locales/fr/LC_MESSAGES/directory.po is there already; what "
        "locales/French/directory.po knows besides is taken by "
        "`coalition memory import --own locales/French/directory.po`\n"
    )


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("fr", "--from", "it_IT"), "coalition: locales/it_IT has no PO file\n"),
        (
            ("fr", "--from", "../data"),
            "coalition: --from names another folder below locales/, such as de_DE\n",
        ),
        (("fr", "de", "--from", "x"), "Error: --from is for one language at a time.\n"),
    ],
)
def test_what_is_no_folder_to_move_from_is_refused(run, streets, tree, arguments, sentence):
    root = streets("fr", "fr_FR")
    before = tree(root)
    ran = run("-C", root, "language", "add", *arguments)
    assert (ran.status, ran.out, tree(root)) == (2, "", before)
    assert ran.err.endswith(sentence)


def test_folders_are_not_judged_where_the_campaign_cannot_be_read(campaign, edit):
    edit("data/campaign.yaml", "title: Open", "titel: Open")
    found = {one.code for one in check_campaign(campaign)}
    assert found
    assert not found & {"C028", "C030", "C037"}
