"""`add`, `sign`, `withdraw` and `rename` change what they are asked to and not a byte more."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

NEW = ("add", "organisation", "--name", "Bits of Freedom")
SOURCE = ("--source", "issue form, 2021-03-01")


def text(campaign: Path, path: str) -> str:
    return (campaign / path).read_bytes().decode()


@pytest.mark.parametrize("what", ["organisation", "person"])
@pytest.mark.parametrize(
    "id_",
    [
        "../../../x", "..", ".", "a/b", "/x", "a\\b", ".hidden", "-", "a--b", "A", "é", "a b", "a\n", "con",
        "c:x", "x" * 200, "",
    ],
)  # fmt: skip
def test_an_id_is_one_before_a_file_is_named_by_it(run, campaign, tree, what, id_):
    before = tree(campaign.parent)
    ran = run("-C", campaign, "add", what, "--name", "!", "--id", id_)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("coalition: the file's name ")
    assert ran.err.endswith("; choose another id with --id, such as access-now\n")
    assert tree(campaign.parent) == before


def test_an_organisation_is_shown_and_written_in_the_house_layout(run, campaign):
    ran = run(
        *("-C", campaign, *NEW, "--country", "Niederlande", "--tier", "lead"),
        *("--website", "https://bof.example", "--name-in", "fr=Morceaux", "--alias", "BoF"),
        *("--signed", "appel", "--joined", "2024-01-02", *SOURCE),
    )
    path = "data/organisations/bits-of-freedom.yaml"
    written = (
        "name: Bits of Freedom\nnames:\n  fr: Morceaux\naliases:\n  - BoF\ncountry: NL\n"
        "website: https://bof.example\ntier: lead\njoined: 2024-01-02\nsigned:\n"
        "  - letter: appel\nsource: issue form, 2021-03-01\n"
    )
    assert ran.status == 0
    assert ran.out == "".join(f"  {line}\n" for line in written.splitlines()) + (
        f"new      {path}: added\n"
    )
    assert text(campaign, path) == written
    assert run("-C", campaign, "check").out.count(path) == 0


def test_a_dry_run_shows_the_record_and_writes_nothing(run, campaign, tree):
    before = tree(campaign)
    ran = run("-C", campaign, *NEW, *SOURCE, "--dry-run")
    assert (ran.status, ran.out.splitlines()[0]) == (0, "  name: Bits of Freedom")
    assert ran.err.endswith("coalition add: 1 file would change\n")
    assert tree(campaign) == before


def test_one_that_looks_like_another_is_refused_until_it_is_said_to_be_distinct(
    run, campaign, tree
):
    before = tree(campaign)
    add = ("-C", campaign, "add", "organisation", "--name", "Laka i Las", "--id", "laka", *SOURCE)
    ran = run(*add)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == (
        "Laka i Las looks like acera: Łąka i Las, same name\n"
        "  hint: If it is another, say so with --distinct-from acera.\n"
        "coalition add: nothing was written\n"
    )
    assert tree(campaign) == before
    assert run(*add, "--distinct-from", "acera").status == 0
    assert "distinct_from:\n  - acera\n" in text(campaign, "data/organisations/laka.yaml")


def test_one_that_has_withdrawn_is_pointed_out(run, campaign):
    ran = run("-C", campaign, "add", "organisation", "--name", "Thought Better", "--id", "better")
    assert ran.status == 1
    assert ran.err.startswith(
        "Thought Better looks like withdrawn: Thought Better, same name, withdrawn on 2024-02-01\n"
    )


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (
            ("--name", "Eleusis"),
            2,
            "coalition: data/organisations/eleusis.yaml is there already; if this is another, choose another id with "
            "--id (not eleusis)\n",
        ),
        (("--country", "Narnia", "--name", "Aslan"), 2, "Narnia is not a country"),
        (("--name", "Aslan", "--tier", "lion"), 1, "R008 error: the campaign has no tier `lion`"),
        (("--name", "Aslan", "--website", "lion"), 2, "lion is not a web address"),
        (("--name", "Aslan", "--website", "Členské organizácie"), 2, "is not a web address"),
        ((), 2, "an organisation needs --name."),
    ],
)
def test_what_is_not_valid_is_not_written(run, campaign, tree, arguments, status, sentence):
    before = tree(campaign)
    ran = run("-C", campaign, "add", "organisation", *arguments)
    assert (ran.status, ran.out) == (status, "")
    assert sentence in ran.err
    assert tree(campaign) == before


def test_a_person_is_added_with_group_and_endorsement(run, campaign):
    ran = run(
        *("-C", campaign, "add", "person", "--name", "Ada Šťastná", "--family-name", "Šťastná"),
        *("--role", "mep", "--gender", "feminine", "--country", "CZ", "--group", "green"),
        *("--party", "Piráti", "--ep-id", "12345", "--endorsed", "2024-01-02", *SOURCE),
    )
    assert ran.status == 0
    assert text(campaign, "data/people/ada-stastna.yaml") == (
        "name: Ada Šťastná\nfamily_name: Šťastná\nrole: mep\ngender: feminine\ncountry: CZ\n"
        "memberships:\n  - group: green\n    party: Piráti\n"
        "endorsed:\n  on: 2024-01-02\n  source: issue form, 2021-03-01\nep_id: 12345\n"
    )


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Łąka i Las", "acera"),
        ("laka  I LAS", "acera"),
        ("prairie et foret", "acera"),
        ("ΕΛΕΥΣΙΝΑ", "eleusis"),
        ("zs", "zebra"),
        ("Zebra & Soehne", "zebra"),
        ("jan ekberg", "jan-ekberg"),
    ],
)
def test_who_signs_may_be_named(run, campaign, edit, name, id_):
    edit(
        "data/organisations/zebra.yaml",
        "short_name: ZS",
        "short_name: ZS\naliases: [Zebra & Soehne]",
    )
    edit("data/organisations/zebra.yaml", "signed:\n  - {letter: appel, on: 2024-02-01}\n", "")
    ran = run("-C", campaign, "sign", "appel", name)
    assert (ran.status, ran.out.split("/")[-1]) == (0, f"{id_}.yaml: signed appel\n")
    assert run("-C", campaign, "sign", "appel", id_, name).err == (
        "coalition sign: nothing to change\n"
    )


def test_a_name_that_two_have_is_refused(run, campaign, edit, tree):
    edit("data/organisations/eleusis.yaml", "country: GR", "country: GR\naliases: [Laka i las]")
    before = tree(campaign)
    ran = run("-C", campaign, "sign", "appel", "Łąka i Las")
    assert (ran.status, ran.err) == (
        2,
        "coalition: Łąka i Las may be acera or eleusis; write the id of the one you mean\n",
    )
    assert tree(campaign) == before


def test_all_of_a_tier_sign_once_the_list_was_read(run, campaign, tree):
    before = tree(campaign)
    shown = "  acera: Łąka i Las\n  eleusis: Ελευσίνα\n  1 more has signed already\n"
    ran = run("-C", campaign, "sign", "appel", "--tier", "lead")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == (
        f"{shown}coalition: there is no terminal to ask on; add --yes once you have read the list\n"
    )
    dry = run("-C", campaign, "sign", "appel", "--tier", "lead", "--dry-run")
    assert dry.err == f"{shown}coalition sign: 2 files would change\n"
    assert tree(campaign) == before
    ran = run("-C", campaign, "sign", "appel", "ida-nowak", "--tier", "lead", "--yes")
    assert ran.out == (
        "changed  data/people/ida-nowak.yaml: signed appel\n"
        "changed  data/organisations/acera.yaml: signed appel\n"
        "changed  data/organisations/eleusis.yaml: signed appel\n"
    )
    again = run("-C", campaign, "sign", "appel", "--tier", "lead")
    assert (again.status, again.err) == (0, "coalition sign: nothing to change\n")


def test_filters_of_sign_are_those_of_list(run, campaign):
    filters = ("--country", "Polen", "--kind", "association", "--tier", "lead")
    listed = run("-C", campaign, "list", "--format", "ids", *filters).out.split()
    signed = run("-C", campaign, "sign", "appel", *filters, "--yes").out
    assert listed == ["acera"]
    assert signed == "changed  data/organisations/acera.yaml: signed appel\n"


@pytest.mark.parametrize(
    ("letter", "filters"),
    [
        ("appel", ("people", "--role", "mep")),
        ("appel", ("people", "--group", "red", "--country", "SE")),
        ("write", ("organisations", "--signed", "appel")),
    ],
)
def test_people_and_who_signed_another_letter_sign_by_the_same_filters(
    run, campaign, letter, filters
):
    listed = run("-C", campaign, "list", *filters, "--format", "ids").out.split()
    signed = run("-C", campaign, "sign", letter, *filters[1:], "--yes").out
    assert listed
    assert sorted(line.split()[1] for line in signed.splitlines()) == sorted(
        f"data/{filters[0]}/{id_}.yaml:" for id_ in listed
    )


@pytest.mark.parametrize(
    ("filters", "sentence"),
    [
        (
            ("--role", "mep", "--tier", "lead"),
            "tiers and kinds are of organisations, roles and groups of people",
        ),
        (
            ("--role", "mep", "--country", "FR"),
            "no person fits; `coalition list people` with the same options shows who",
        ),
        (
            ("--tier", "lead", "--country", "FR"),
            "no organisation fits; `coalition list` with the same options shows who",
        ),
    ],
)
def test_filters_that_nobody_fits_write_nothing(run, campaign, tree, filters, sentence):
    before = tree(campaign)
    ran = run("-C", campaign, "sign", "appel", *filters, "--yes")
    assert (ran.status, ran.err) == (2, f"coalition: {sentence}\n")
    assert tree(campaign) == before


ADA = ("add", "person", "--name", "Ada Example", "--role", "mep")
"""A member of parliament to whom tests give a group."""


@pytest.mark.parametrize(
    ("group", "more", "id_", "said"),
    [
        ("s-d", (), "s-d", ""),
        ("S&D", (), "s-d", "  S&D is the political group s-d\n"),
        ("Verts/ALE", (), "greens-efa", "  Verts/ALE is the political group greens-efa\n"),
        (
            "gue/ngl",
            ("--endorsed", "2020-05-01"),
            "gue-ngl",
            "  gue/ngl is the political group gue-ngl\n",
        ),
        (
            "gue/ngl",
            ("--endorsed", "2021-05-01"),
            "left",
            "  gue/ngl is the political group left\n",
        ),
        ("id", (), "id", ""),
        ("pfe", ("--endorsed", "2021-05-01"), "pfe", ""),
    ],
)
def test_a_group_of_the_parliament_gets_a_record(run, campaign, group, more, id_, said):
    ran = run("-C", campaign, *ADA, "--group", group, *more)
    assert ran.status == 0
    assert ran.err.startswith(
        f"{said}  {id_} had no file; it is added as the European Parliament knows it\n"
    )
    assert f"data/groups/{id_}.yaml:\n  names:\n    en:\n" in ran.out
    assert f"new      data/groups/{id_}.yaml: added\n" in ran.out
    assert f"  - group: {id_}\n" in text(campaign, "data/people/ada-example.yaml")
    again = run("-C", campaign, *ADA, "--id", "other", "--group", group, *more)
    assert (again.status, "had no file" in again.err) == (0, False)
    findings = run("-C", campaign, "check").out
    assert f"groups/{id_}" not in findings


@pytest.mark.parametrize(
    ("group", "sentence"),
    [
        ("greens-ef", "there is no political group greens-ef; did you mean greens-efa or green?\n"),
        ("Identity", "there is no political group Identity; did you mean id?\n"),
        (
            "xx",
            "there is no political group xx; there are green, red, epp, s-d, renew, greens-efa, ecr, "
            "id, pfe, esn, left, gue-ngl, ni\n",
        ),
    ],
)
def test_an_unknown_group_is_refused_with_the_likely_ones(run, campaign, tree, group, sentence):
    before = tree(campaign)
    ran = run("-C", campaign, *ADA, "--group", group)
    assert (ran.status, ran.err) == (2, f"coalition: {sentence}")
    assert tree(campaign) == before


def test_a_dry_run_adds_no_group(run, campaign, tree):
    before = tree(campaign)
    ran = run("-C", campaign, *ADA, "--group", "epp", "--dry-run")
    assert ran.err.endswith("coalition add: 2 files would change\n")
    assert tree(campaign) == before


def test_text_of_a_stranger_is_never_markup_or_yaml(run, campaign):
    name = 'a: "b" #c {d} & <e> \\ %s'
    assert run("-C", campaign, "add", "organisation", "--name", name, *SOURCE).status == 0
    shown = run("-C", campaign, "show", "a-b-c-d-e-s").out
    assert f"name               {name}\n" in shown


def test_a_signature_is_added_and_nothing_else_changes(run, campaign):
    path = "data/organisations/acera.yaml"
    before = text(campaign, path)
    ran = run("-C", campaign, "sign", "appel", "acera", "ida-nowak", "--on", "2024-02-03")
    assert (ran.status, ran.out) == (
        0,
        f"changed  {path}: signed appel\nchanged  data/people/ida-nowak.yaml: signed appel\n",
    )
    added = "signed:\n  - letter: appel\n    on: 2024-02-03\n"
    after = text(campaign, path)
    assert added in after
    assert after.replace(added, "") == before
    assert run("-C", campaign, "sign", "appel", "acera", "ida-nowak").out == ""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("call", "acera"), "no organisation, person, group, letter or page has the id call"),
        (
            ("appel", "acera", "nobody"),
            "coalition: no organisation or person has the id or the name nobody\n",
        ),
        (
            ("appel", "Article 19"),
            "has the id or the name Article 19; did you mean article-9 or article-19?\n",
        ),
        (("appel", "!?"), "coalition: no organisation or person has the id or the name !?\n"),
        (("appel",), "say who signed, by id or name, or with filters such as --tier.\n"),
        (
            ("appel", "--tier", "gold"),
            "coalition: the campaign has no tier gold; it has lead, friend, none\n",
        ),
    ],
)
def test_an_unknown_letter_or_signatory_writes_nothing(run, campaign, tree, arguments, sentence):
    before = tree(campaign)
    ran = run("-C", campaign, "sign", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert sentence in ran.err
    assert tree(campaign) == before


def test_an_organisation_withdraws_with_a_reason_in_its_file(run, campaign):
    path = "data/organisations/acera.yaml"
    before = text(campaign, path)
    withdrawn = ("withdraw", "acera", "--on", "2024-03-01", "--reason", "asked\nby mail")
    assert run("-C", campaign, *withdrawn).status == 0
    assert text(campaign, path) == f"{before}# Withdrawn: asked by mail\nwithdrawn: 2024-03-01\n"
    ran = run("-C", campaign, *withdrawn)
    assert (ran.status, ran.err) == (2, "coalition: acera is withdrawn already, on 2024-03-01\n")


@pytest.mark.parametrize("name", ["Łąka i Las", "LAKA I LAS", "İda Nowak"])
def test_who_withdraws_may_be_named(run, campaign, name):
    ran = run("-C", campaign, "withdraw", name, "--on", "2024-03-01")
    assert ran.status == 0
    path = "people/ida-nowak" if name.startswith("İ") else "organisations/acera"
    assert ran.out == f"changed  data/{path}.yaml: withdrawn on 2024-03-01\n"


def test_of_a_person_who_withdraws_only_the_day_stays(run, campaign):
    assert run("-C", campaign, "withdraw", "ida-nowak", "--on", "2024-03-01").status == 0
    assert text(campaign, "data/people/ida-nowak.yaml") == "withdrawn: 2024-03-01\n"


RENAMED = {
    "acera": ("organisations", "yaml", "laka"),
    "ida-nowak": ("people", "yaml", "ida"),
    "office": ("people", "yaml", "mayor"),
    "green": ("groups", "yaml", "verdant"),
    "appel": ("letters", "md", "call"),
    "about": ("pages", "md", "us"),
}


@pytest.mark.parametrize("old", RENAMED)
def test_all_that_names_a_thing_follows_when_it_is_renamed(run, campaign, old):
    folder, ending, new = RENAMED[old]
    before = run("-C", campaign, "status").out
    found = run("-C", campaign, "check").out
    assert run("-C", campaign, "rename", old, new).status == 0
    assert not (campaign / f"data/{folder}/{old}.{ending}").exists()
    assert (campaign / f"data/{folder}/{new}.{ending}").exists()
    assert run("-C", campaign, "check").out == found
    assert run("-C", campaign, "update", "--dry-run").out == ""
    renamed = re.sub(rf"(?<=[ -]){old}(?=[ .])", new, before)
    assert run("-C", campaign, "status").out.split() == renamed.split()


FORMER_IDS = re.compile(rb"former_ids:\n(  - .*\n)+")


def test_renaming_back_restores_every_byte_but_what_the_ids_were(run, campaign, tree):
    before = tree(campaign)
    for old, (_, _, new) in RENAMED.items():
        assert run("-C", campaign, "rename", old, new).status == 0
    assert tree(campaign) != before
    for old, (_, _, new) in RENAMED.items():
        assert run("-C", campaign, "rename", new, old).status == 0
    after = tree(campaign)
    assert {path: FORMER_IDS.sub(b"", data) for path, data in after.items()} == before
    known = {path: found[0] for path, data in after.items() if (found := FORMER_IDS.search(data))}
    assert known == {
        "data/organisations/acera.yaml": b"former_ids:\n  - acera\n  - laka\n",
        "data/people/ida-nowak.yaml": b"former_ids:\n  - ida-nowak\n  - ida\n",
        "data/people/office.yaml": b"former_ids:\n  - office\n  - mayor\n",
        "data/letters/appel.md": b"former_ids:\n  - appel\n  - call\n",
    }


def test_of_whoever_withdrew_the_ids_of_the_past_are_not_kept(run, campaign):
    run("-C", campaign, "rename", "ida-nowak", "ida")
    run("-C", campaign, "withdraw", "ida", "--on", "2024-03-01")
    run("-C", campaign, "rename", "ida", "person-1")
    assert text(campaign, "data/people/person-1.yaml") == "withdrawn: 2024-03-01\n"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("nobody", "x", "no organisation, person, group, letter or page has the id nobody"),
        ("acera", "zebra", "data/organisations/zebra.yaml is there already"),
        ("acera", "No Id", "No Id"),
        ("acera", "../x", "../x"),
    ],
)
def test_a_renaming_that_cannot_be_is_refused(run, campaign, tree, old, new, sentence):
    before = tree(campaign)
    ran = run("-C", campaign, "rename", old, new)
    assert (ran.status, ran.out) == (2, "")
    assert sentence in ran.err
    assert tree(campaign) == before


def test_two_commands_at_once_lose_no_signature(campaign):
    ids = ["acera", "zebra", "eleusis", "article-9", "article-19"]
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "coalition", "-C", str(campaign), "sign", "appel", *order],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for order in (ids, ids[::-1])
    ]
    for one in started:
        one.communicate(timeout=60)
    for id_ in ids:
        assert text(campaign, f"data/organisations/{id_}.yaml").count("letter: appel") == 1


LISTED = {
    ("--tier", "lead"): ["acera", "zebra", "eleusis"],
    ("--tier", "none"): ["signer"],
    ("--country", "Polen"): ["acera"],
    ("--withdrawn",): ["withdrawn"],
    ("--kind", "association", "-l", "pl"): ["acera"],
    ("people", "--role", "mep"): ["jan-ekberg", "ida-nowak"],
    ("people", "--group", "green"): ["ida-nowak"],
    ("--country", "Narnia"): None,
}


@pytest.mark.parametrize(("arguments", "ids"), LISTED.items(), ids=map(" ".join, LISTED))
def test_records_are_listed_by_what_they_are(run, campaign, arguments, ids):
    ran = run("-C", campaign, "list", "--format", "ids", *arguments)
    assert ran.out.split() == (ids or [])
    assert ran.status == (2 if ids is None else 0)


@pytest.mark.usefixtures("shipped")
def test_the_list_is_a_table_in_the_language(run, campaign):
    ran = run("-C", campaign, "list", "--tier", "lead", "-l", "pl")
    assert [line.rstrip() for line in ran.out.splitlines()] == [
        "id       name                      country  tier or group  signed",
        "acera    Łąka i Las                Polska   lead",
        "zebra    Zebra & Söhne <Stiftung>  Niemcy   lead           appel",
        "eleusis  Ελευσίνα                  Grecja   lead",
    ]
    assert ran.err == "coalition list: 3 organisations\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "8 organisations, 5 of them in the directory"),
        (("--tier", "none"), "1 organisation, none of them in the directory"),
        (("people",), "3 people, 2 of them in the directory"),
    ],
)
def test_a_list_says_how_many_are_in_the_directory(run, campaign, arguments, sentence):
    assert run("-C", campaign, "list", *arguments).err == f"coalition list: {sentence}\n"


def test_a_listed_sheet_is_safe_in_a_spreadsheet_and_comes_back_the_same(
    run, campaign, tmp_path, tree
):
    (campaign / "data/organisations/oak.yaml").write_text(
        "name: =Oak, Elm\naliases:\n  - Oak; Elm\n  - '@elm'\ncountry: international\n"
        "website: https://oak.example\nkind: association\ntier: lead\njoined: 2020-01-01\n"
        "signed:\n  - letter: appel\n    on: 2021-03-01\nsource: -x\n",
        encoding="utf-8",
    )
    ran = run("-C", campaign, "list", "--format", "csv")
    assert ran.err == ""
    (row,) = (line for line in ran.out.splitlines() if line.startswith("oak,"))
    assert re.sub(",+", ",", row) == (
        'oak,"\'=Oak, Elm","""Oak; Elm""; @elm",international,https://oak.example,'
        "association,lead,2020-01-01,appel 2021-03-01,'-x"
    )
    before = tree(campaign)
    (tmp_path / "list.csv").write_text(ran.out, encoding="utf-8")
    ran = run("-C", campaign, "import", tmp_path / "list.csv")
    assert (ran.status, tree(campaign)) == (0, before)
    assert {line.split()[1] for line in ran.out.splitlines()[1:]} == {"same"}


def test_people_are_no_sheet_of_organisations(run, campaign):
    ran = run("-C", campaign, "list", "people", "--format", "csv")
    assert ran.status == 2
    assert ran.err.endswith("Error: --format csv is for organisations; for people take json.\n")


def test_a_reason_that_everybody_will_read_holds_no_mail_address(run, campaign, tree):
    before = tree(campaign)
    reason = "asked by Ida, ida@example.org"
    ran = run("-C", campaign, "withdraw", "acera", "--reason", reason)
    sentence = "the reason holds a mail address, which everybody would read; reword it"
    assert (ran.status, ran.err) == (2, f"coalition: {sentence}\n")
    assert tree(campaign) == before


@pytest.mark.parametrize("has_signed", [False, True])
@pytest.mark.parametrize("name", ["acera", "Łąka i Las", "ida-nowak"])
def test_who_has_withdrawn_signs_nothing_and_the_rest_is_not_written(
    run, campaign, tree, name, has_signed
):
    id_ = "ida-nowak" if name == "ida-nowak" else "acera"
    if has_signed and id_ == "acera":
        assert run("-C", campaign, "sign", "appel", id_).status == 0
    assert run("-C", campaign, "withdraw", id_, "--on", "2024-03-01").status == 0
    before = tree(campaign)
    ran = run("-C", campaign, "sign", "appel", "eleusis", name)
    folder = "people" if id_ == "ida-nowak" else "organisations"
    assert (ran.status, ran.out, ran.err) == (
        2,
        "",
        f"coalition: {id_} withdrew on 2024-03-01, and signs nothing; only if they came back, take "
        f"`withdrawn` out of data/{folder}/{id_}.yaml first\n",
    )
    assert tree(campaign) == before


@pytest.mark.parametrize(
    ("what", "name", "id_", "more"),
    [
        ("organisation", "Eleusis", "eleusis", " and --distinct-from eleusis"),
        ("organisation", "Ida Nowak", "ida-nowak", ""),
        ("person", "Eleusis", "eleusis", ""),
    ],
)
def test_an_id_of_one_that_has_withdrawn_is_said_to_be_so(run, campaign, what, name, id_, more):
    assert run("-C", campaign, "withdraw", id_, "--on", "2024-03-01").status == 0
    ran = run("-C", campaign, "add", what, "--name", name)
    folder = "people" if id_ == "ida-nowak" else "organisations"
    assert (ran.status, ran.err) == (
        2,
        f"coalition: {id_} withdrew on 2024-03-01 (data/{folder}/{id_}.yaml); if this is another, "
        f"say so with another --id{more}\n",
    )
