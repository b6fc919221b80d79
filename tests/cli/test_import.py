"""`coalition import`: every row is accounted for, and nothing is written that is not valid."""

import io
import json
import shlex
import sys
from collections import Counter
from pathlib import Path

import pytest
from workbooks import xlsx

from coalition.cli import import_questions, importing, notes, outcome_table
from coalition.yamltext import parse_yaml, render_mapping

SOURCE = ("--source", "issue form, 2021-03-01")
SHEET = (
    "Organisation;Pays;Site web;E-mail;Niveau;Commentaire\r\n"
    "Łąka i Las;Pologne;;a@b.c;lead;\r\n"
    "Oak & Elm;UK;oak.example;x@y.z;Led by;hm\r\n"
    "Laka i Las e.V.;PL;;;;\r\n"
    ";;;;;\r\n"
    "Narnia Org;Narnia;;;;\r\n"
    '"=HYPERLINK(""https://pine.example"";""Pine"")";EL;;;lead;\r\n'
    "<b>Bold</b>;;;;;\r\n"
    "OAK & ELM;GB;;;;\r\n"
    "Thought Better;;;;;\r\n"
)
TABLE = """\
row  what      id         name             why
  2  same      acera      Łąka i Las
  3  new       oak-elm    Oak & Elm        name, country, website, tier, source
  4  doubtful  acera      Laka i Las e.V.  looks like acera: Łąka i Las, same name
  6  refused              Narnia Org       Narnia is not a country
  7  new       pine       Pine             name, country, website, tier, source
  8  refused              <b>Bold</b>      the name holds HTML: <b>
  9  same      oak-elm    OAK & ELM        as row 3
 10  refused   withdrawn  Thought Better   Thought Better (withdrawn) withdrew on 2024-02-01, and nobody \
who withdrew comes back by an import; if it is another: coalition add organisation … \
--distinct-from withdrawn
"""
NOTES = """\
read as CSV in UTF-8, separated by semicolons
  columns read: name, country, website, tier
  1 column of people was left out: E-mail; nothing of it is written
  unknown, not read: Commentaire (say what they hold with --map)
"""


@pytest.fixture
def sheet(tmp_path):
    def made(text: str | bytes, name: str = "sheet.csv"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return made


def lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


def test_each_row_is_told_and_what_is_clear_is_written(run, campaign, sheet):
    ran = run("-C", campaign, "import", sheet(SHEET), *SOURCE)
    assert ran.status == 1
    assert lines(ran.out) == lines(TABLE)
    assert ran.err == (
        f"{NOTES}"
        "  Narnia is not a country (row 6 is refused): --value 'Narnia=CODE'\n"
        "  hint: Say what is meant (countries: codes such as GB, or international), or `-` for none; "
        "or leave its column out with --map 'HEADER=-'.\n"
        "  hint: On a terminal you are asked about each doubtful row. Elsewhere write its name under "
        "`aliases` of the record that it is about, or mend what contradicts that; if it is another, "
        "say coalition add organisation with --distinct-from and that record's id.\n"
        "coalition import: 8 rows: 2 new, 2 same, 1 doubtful, 3 refused; 1 empty; "
        "2 files written\n"
    )
    assert (campaign / "data/organisations/oak-elm.yaml").read_text(encoding="utf-8") == (
        "name: Oak & Elm\ncountry: GB\nwebsite: https://oak.example\ntier: lead\n"
        "source: issue form, 2021-03-01\n"
    )
    assert run("-C", campaign, "check").out.count("oak-elm") == 0


def test_the_second_time_changes_nothing(run, campaign, sheet, tree):
    run("-C", campaign, "import", sheet(SHEET), *SOURCE)
    before = tree(campaign)
    ran = run("-C", campaign, "import", sheet(SHEET), *SOURCE)
    assert "8 rows: 4 same, 1 doubtful, 3 refused; 1 empty; 0 files written" in ran.err
    assert tree(campaign) == before


def test_a_dry_run_prints_the_table_and_writes_nothing(run, campaign, sheet, tree):
    before = tree(campaign)
    ran = run("-C", campaign, "import", sheet(SHEET), *SOURCE, "--dry-run")
    assert lines(ran.out) == lines(TABLE)
    assert ran.err.endswith("2 files would be written\n")
    assert tree(campaign) == before


@pytest.mark.parametrize("dry_run", [("--dry-run",), ()])
def test_a_diff_is_shown_on_demand_above_the_table(run, campaign, sheet, dry_run):
    ran = run("-C", campaign, "import", sheet(SHEET), *SOURCE, "--diff", *dry_run)
    assert lines(ran.out)[:8] == [
        "--- /dev/null",
        "+++ b/data/organisations/oak-elm.yaml",
        "@@ -0,0 +1,5 @@",
        "+name: Oak & Elm",
        "+country: GB",
        "+website: https://oak.example",
        "+tier: lead",
        "+source: issue form, 2021-03-01",
    ]
    assert lines(ran.out)[-len(lines(TABLE)) :] == lines(TABLE)


def test_an_update_adds_what_is_missing_and_keeps_every_other_byte(run, campaign, sheet):
    path = campaign / "data/organisations/eleusis.yaml"
    before = path.read_text(encoding="utf-8")
    data = "Name,Acronym,Aliases,Name (fr),Signed\nΕλευσίνα,ELE,Elefsina; Ελευσίνα,Éleusis,appel\n"
    ran = run("-C", campaign, "import", sheet(data))
    assert ran.status == 0
    assert "update" in ran.out
    after = path.read_text(encoding="utf-8")
    for added in ("short_name: ELE\n", "  - Elefsina\n", "Éleusis\n", "  - letter: appel\n"):
        assert after.count(added) == 1
    kept = [line for line in after.splitlines() if line in before.splitlines()]
    assert kept == before.splitlines()
    assert run("-C", campaign, "import", sheet(data)).err.endswith("1 same; 0 files written\n")


def test_where_a_row_contradicts_a_record_it_is_doubtful_unless_rows_win(run, campaign, sheet):
    data = sheet("Name,Country\nŁąka i Las,Czechia\n")
    ran = run("-C", campaign, "import", data)
    assert ran.status == 1
    assert "country is PL in acera and CZ in the row" in ran.out
    ran = run("-C", campaign, "import", data, "--overwrite")
    assert ran.status == 0
    assert "country: CZ\n" in (campaign / "data/organisations/acera.yaml").read_text("utf-8")


def test_a_pasted_list_comes_from_standard_input(run, campaign, monkeypatch):
    text = "1. Entr'ouvert\n2. CREIS-Terminal (France)\n3. Łąka i Las\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8"))
    ran = run("-C", campaign, "import", "-", *SOURCE)
    assert ran.status == 0
    assert [line.split()[1:3] for line in ran.out.splitlines()[1:]] == [
        ["new", "entr-ouvert"],
        ["new", "creis-terminal"],
        ["same", "acera"],
    ]
    assert "country: FR\n" in (campaign / "data/organisations/creis-terminal.yaml").read_text(
        "utf-8"
    )


def test_a_former_id_in_a_sheet_finds_the_record_that_had_it(run, campaign, sheet):
    path = campaign / "data/organisations/acera.yaml"
    former = path.read_text("utf-8") + "former_ids: [laka]\n"
    path.write_text(former, encoding="utf-8")
    data = sheet("ID,Name,Acronym\nlaka,Łąka i Las,LL\n")
    ran = run("-C", campaign, "import", data, "--map", "ID=id")
    assert [line.split()[1:3] for line in ran.out.splitlines()[1:]] == [["update", "acera"]]
    other = sheet("ID,Name\nlaka,Silent Quarry\n")
    ran = run("-C", campaign, "import", other, "--map", "ID=id", *SOURCE)
    assert [line.split()[1:3] for line in ran.out.splitlines()[1:]] == [["doubtful", "acera"]]


def test_ids_that_are_taken_get_a_country_or_a_number(run, campaign, sheet):
    data = "Name,Country,Website\nZebra,SE,https://a.example\nOak,DE,\nÓak,FR,\n!Oak,IT,\n"
    ran = run("-C", campaign, "import", sheet(data), *SOURCE)
    assert [line.split()[1:3] for line in ran.out.splitlines()[1:]] == [
        ["new", "zebra-se"],
        ["new", "oak"],
        ["new", "oak-fr"],
        ["new", "oak-it"],
    ]


def test_a_record_that_would_be_invalid_is_refused_and_the_others_are_written(run, campaign, sheet):
    data = "id,Name,Website\nNot An Id,Oak,\nelm,Elm,https://elm.example\n"
    ran = run("-C", campaign, "import", sheet(data), "--map", "id=id", *SOURCE)
    assert ran.status == 1
    assert "1 new, 1 refused" in ran.err
    assert (campaign / "data/organisations/elm.yaml").exists()


def test_a_workbook_is_read(run, campaign, sheet):
    data = xlsx({"Partners": [["Name", "Country"], ["Oak", "Deutschland"]]})
    ran = run("-C", campaign, "import", sheet(data, "p.xlsx"), *SOURCE)
    assert (ran.status, ran.err.splitlines()[0]) == (0, "read as workbook, sheet Partners")
    assert "country: DE\n" in (campaign / "data/organisations/oak.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("Shoe;Size\n1;2\n", "no column is known to hold names; the first row has Shoe, Size"),
        ("[{", "the file looks like JSON and is not"),
        (b"PK\x03\x04no", "the workbook can't be read"),
    ],
)
def test_a_file_that_is_no_list_is_refused(run, campaign, sheet, data, sentence):
    ran = run("-C", campaign, "import", sheet(data))
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("coalition: sheet.csv: ")
    assert sentence in ran.err


def test_a_header_without_rows_proposes_nothing(run, campaign, sheet):
    ran = run("-C", campaign, "import", sheet("Name;Country\n"))
    assert (ran.status, ran.out) == (0, "")
    assert ran.err.endswith("coalition import: 0 rows: nothing; 0 files written\n")


def test_columns_may_be_told(run, campaign, sheet):
    data = sheet("Shoe;Size\nOak;Germany\nElm;Narnia\n")
    ran = run(
        "-C", campaign, "import", data, "--map", "Shoe=name", "--map", "Size=country", *SOURCE
    )
    assert "2 rows: 1 new, 1 refused" in ran.err


def test_two_thousand_rows_are_all_accounted_for(run, campaign, sheet):
    rows = "".join(f"Club {n} of {chr(65 + n % 26)}{n:x}town,DE\n" for n in range(2000))
    options = (*SOURCE, "--dry-run", "--verbose")
    ran = run("-C", campaign, "import", sheet(f"Name,Country\n{rows}"), *options)
    told = [line for line in ran.out.splitlines() if line[:5].strip().isdigit()]
    assert len(told) == 2000
    assert "2000 rows: 2000 new" in ran.err


def test_no_other_organisation_is_taken_for_a_record_without_asking(run, tmp_path):
    """Of each labelled pair one side is a record, the other a row of one sheet."""
    path = Path(__file__).parents[1] / "duplicates/first.yaml"
    pairs, _ = parse_yaml(path.read_text(encoding="utf-8"), path.name)
    records = tmp_path / "data/organisations"
    records.mkdir(parents=True)
    (tmp_path / "data/campaign.yaml").write_text("id: x\ntitle: X\nlanguages: [en]\n")
    for number, pair in enumerate(pairs):
        record = render_mapping(pair["one"])
        (records / f"pair-{number}.yaml").write_text(record, encoding="utf-8")
    rows = json.dumps([pair["other"] for pair in pairs])
    (tmp_path / "rows.json").write_text(rows, encoding="utf-8")
    ran = run("-C", tmp_path, "import", tmp_path / "rows.json", "--dry-run", "--verbose")
    became = [line.split()[1] for line in ran.out.splitlines()[1 : len(pairs) + 1]]
    assert len(became) == len(pairs)
    by_label = Counter((pair["label"], what) for pair, what in zip(pairs, became, strict=True))
    # A subtitle in small letters is asked about.
    asked = by_label["different", "refused"]
    assert asked <= 2
    different = sum(pair["label"] == "different" for pair in pairs)
    assert by_label["different", "new"] + asked == different
    # What stands behind a name and is not understood comes before the question of doubles.
    assert by_label["same", "refused"] <= 10
    found = (
        by_label["same", "refused"]
        + by_label["same", "doubtful"]
        + by_label["same", "update"]
        + by_label["same", "same"]
    )
    assert found >= 305


PEOPLE_AMONG = "Organisation;Country\nOak;DE\nSzabó Péter;HU\nElm;DE\nSzabó Péter;HU\nJ. Kos;SI\n"
MORE = "".join(f"Ash {number};DE\n" for number in range(10))


def test_single_people_among_organisations_become_none_until_somebody_says_so(run, campaign, sheet):
    path = sheet(PEOPLE_AMONG + MORE)
    ran = run("-C", campaign, "import", path, *SOURCE)
    assert ran.status == 1
    assert [line for line in lines(ran.err) if "person" in line or "hint" in line] == [
        "  Szabó Péter looks like a person (rows 3, 5 are refused): "
        "--value 'Szabó Péter=organisation'",
        "  J. Kos looks like a person (row 6 is refused): --value 'J. Kos=organisation'",
        "  hint: Add the --value of each name that is one organisation's; --value 'TEXT=NAME' gives "
        "another. People who signed for nobody but themselves: --as signatory --signed LETTER.",
    ]
    assert "looks like a person, and nobody has said that it is an organisation" in ran.out
    records = campaign / "data/organisations"
    assert not (records / "szabo-peter.yaml").exists()
    ran = run("-C", campaign, "import", path, *SOURCE, "--value", "J. Kos=organisation")
    assert (records / "j-kos.yaml").exists()
    assert not (records / "szabo-peter.yaml").exists()
    # What is a record has been looked at.
    assert "J. Kos looks" not in run("-C", campaign, "import", path, *SOURCE).err


def test_a_name_said_to_be_an_organisations_is_one_of_the_list(run, campaign, sheet):
    ran = run(
        "-C",
        campaign,
        "import",
        sheet(PEOPLE_AMONG + MORE),
        *SOURCE,
        "--value",
        "J. Cos=organisation",
    )
    assert ran.status == 2
    assert "--value J. Cos=organisation: no row has the name J. Cos" in ran.err


def test_a_kind_called_organisation_stands_in_no_names_way(run, campaign, sheet, edit):
    more = "kinds:\n  - id: organisation\n    label: Organisation\n"
    edit("data/campaign.yaml", "kinds:\n", more)
    path = sheet("Organisation;Type\nOak;NGO\nElm;NGO\nAsh;NGO\nJ. Kos;NGO\n")
    said = ("--value", "NGO=organisation", "--value", "J. Kos=organisation")
    ran = run("-C", campaign, "import", path, *SOURCE, *said)
    assert ran.status == 0
    made = (campaign / "data/organisations/j-kos.yaml").read_text("utf-8")
    assert "kind: organisation\n" in made


def test_a_column_that_somebody_has_named_holds_people_all_the_same(run, campaign, sheet):
    path = sheet(PEOPLE_AMONG.replace("Organisation;", "Whoever;") + MORE)
    ran = run("-C", campaign, "import", path, *SOURCE, "--map", "Whoever=name")
    assert "Szabó Péter looks like a person" in ran.err


FORM = (
    "### Name of the organisation\n\nRowan\n\n### Country\n\nIreland\n\n### E-mail\n\na@b.example\n\n"
    "### Consent\n\n- [X] We agree.\n- [{}] I may.\n"
)


def test_a_form_becomes_a_record_with_the_day_and_nobodys_name(run, campaign, tmp_path):
    (tmp_path / "issue.md").write_text(FORM.format("x"), encoding="utf-8")
    ran = run(
        "-C", campaign, "import", tmp_path / "issue.md", "--tier", "friend", "--on", "2026-10-01"
    )
    assert (ran.status, ran.err) == (
        0,
        "read as a form in UTF-8\n  private data, dropped: E-mail\n"
        "coalition import: 1 row: 1 new; 1 file written\n",
    )
    assert (campaign / "data/organisations/rowan.yaml").read_text(encoding="utf-8") == (
        "name: Rowan\ncountry: IE\ntier: friend\nsource: issue form, 2026-10-01\n"
    )
    again = run("-C", campaign, "import", tmp_path / "issue.md", "--on", "2026-10-02")
    assert again.err.endswith("coalition import: 1 row: 1 same; 0 files written\n")


def test_the_day_of_joining_is_that_of_the_row_or_else_the_one_that_is_said(
    run, campaign, tmp_path
):
    (tmp_path / "issue.md").write_text(FORM.format("x"), encoding="utf-8")
    options = ("--on", "2026-10-01", "--joined", "2026-10-05")
    assert run("-C", campaign, "import", tmp_path / "issue.md", *options).status == 0
    (tmp_path / "list.csv").write_text("Name;Joined\nHazel;2021-02-03\nBirch;\n")
    assert run("-C", campaign, "import", tmp_path / "list.csv", *options[2:], *SOURCE).status == 0
    records = campaign / "data/organisations"
    assert [
        (records / f"{id_}.yaml").read_text("utf-8") for id_ in ("rowan", "hazel", "birch")
    ] == [
        "name: Rowan\ncountry: IE\njoined: 2026-10-05\nsource: issue form, 2026-10-01\n",
        "name: Hazel\njoined: 2021-02-03\nsource: issue form, 2021-03-01\n",
        "name: Birch\njoined: 2026-10-05\nsource: issue form, 2021-03-01\n",
    ]
    refused = run("-C", campaign, "import", tmp_path / "list.csv", "--as", "mep", *options[2:])
    assert "--joined is for organisations, not with --as mep." in refused.err


def test_who_has_not_agreed_is_not_listed(run, campaign, tmp_path, tree):
    (tmp_path / "issue.md").write_text(FORM.format(" "), encoding="utf-8")
    before = tree(campaign)
    ran = run("-C", campaign, "import", tmp_path / "issue.md")
    assert (ran.status, tree(campaign)) == (1, before)
    assert ran.out.splitlines()[1].split("Rowan")[1].strip() == (
        "nobody has agreed to its being listed"
    )


def test_issues_that_a_program_exported_bring_their_days(run, campaign, tmp_path):
    issues = [
        {"number": 1, "createdAt": "2026-09-30T08:00:00Z", "body": FORM.format("x")},
        {
            "number": 2,
            "createdAt": "2026-10-02T08:00:00Z",
            "body": FORM.format("x").replace("Rowan", "Hazel"),
        },
    ]
    (tmp_path / "issues.json").write_text(json.dumps(issues), encoding="utf-8")
    ran = run("-C", campaign, "import", tmp_path / "issues.json")
    assert ran.err.endswith("coalition import: 2 rows: 2 new; 2 files written\n")
    for name, day in (("rowan", "2026-09-30"), ("hazel", "2026-10-02")):
        record = (campaign / f"data/organisations/{name}.yaml").read_text(encoding="utf-8")
        assert record.endswith(f"source: issue form, {day}\n")


def test_a_day_that_differs_is_doubtful_and_overwritten_if_asked(run, campaign, tmp_path):
    record = campaign / "data/organisations/acera.yaml"
    record.write_text("name: Łąka i Las\njoined: 2020-01-01  # by letter\n", encoding="utf-8")
    (tmp_path / "list.csv").write_text("Name;Joined\nŁąka i Las;2021-02-03\n", encoding="utf-8")
    ran = run("-C", campaign, "import", tmp_path / "list.csv")
    assert (ran.status, "joined is 2020-01-01 in acera and 2021-02-03 in the row" in ran.out) == (
        1,
        True,
    )
    assert run("-C", campaign, "import", tmp_path / "list.csv", "--overwrite").status == 0
    assert record.read_text(encoding="utf-8") == (
        "name: Łąka i Las\njoined: 2021-02-03  # by letter\n"
    )


def test_tiers_may_be_called_in_the_plural_and_unknown_ones_come_with_a_hint(
    run, campaign, tmp_path
):
    (tmp_path / "list.csv").write_text(
        "Name;Tier\nHazel;Friends\nRowan;Enemies\n", encoding="utf-8"
    )
    ran = run("-C", campaign, "import", tmp_path / "list.csv")
    assert "tier: friend\n" in (campaign / "data/organisations/hazel.yaml").read_text("utf-8")
    assert ran.out.splitlines()[2].endswith(
        "the campaign has no tier Enemies (it has friend, lead)"
    )
    assert ran.err.splitlines()[-3:] == [
        "  the campaign has no tier Enemies (row 3 is refused): --value 'Enemies=ID'",
        "  hint: Say what is meant (tiers: friend, lead), or `-` for none; add it to `tiers` in "
        "data/campaign.yaml; or leave its column out with --map 'HEADER=-'.",
        "coalition import: 2 rows: 1 new, 1 refused; 1 file written",
    ]


def test_unknown_labels_are_told_once_whatever_they_hold(run, campaign, tmp_path):
    rows = "Name;Tier;Kind\nHazel;Enemies (old);Oddity\nRowan;Enemies (old);\n"
    (tmp_path / "list.csv").write_text(rows, encoding="utf-8")
    ran = run("-C", campaign, "import", tmp_path / "list.csv")
    assert ran.err.splitlines()[2:4] == [
        "  the campaign has no tier Enemies (old) (rows 2, 3 are refused): --value 'Enemies (old)=ID'",
        "  the campaign has no kind Oddity (left out of row 2): --value 'Oddity=association'",
    ]


KINDS = (
    "Organisation;Pays;Type\nHazel;FR;ONG\nRowan;DE;L'Ong\nElm;DE;Verein\nBeech;CZ;verein\n"
    "Alder;CZ;sdružení\nLarch;CZ;Association\n"
)


def test_unknown_kinds_refuse_no_row_and_are_told_once_each(run, campaign, sheet):
    ran = run("-C", campaign, "import", sheet(KINDS), "--tier", "lead", *SOURCE)
    assert ran.status == 0
    assert ran.err.splitlines()[2:] == [
        "  the campaign has no kind Verein (left out of rows 4, 5): --value 'Verein=association'",
        "  the campaign has no kind ONG (left out of row 2): --value 'ONG=association'",
        "  the campaign has no kind L'Ong (left out of row 3): --value 'L'\"'\"'Ong=association'",
        "  the campaign has no kind sdružení (left out of row 6): --value 'sdružení=association'",
        "  hint: Say what is meant (kinds: association), or `-` for none; add it to `kinds` in "
        "data/campaign.yaml; or leave its column out with --map 'HEADER=-'.",
        "coalition import: 6 rows: 6 new; 6 files written",
    ]
    said = ("--value", "Verein=association", "--value", "ONG=-", "--value", "L'Ong=-")
    ran = run("-C", campaign, "import", sheet(KINDS), "--tier", "lead", *SOURCE, *said)
    assert ran.err.endswith("6 rows: 2 update, 4 same; 2 files written\n")
    assert "kind: association\n" in (campaign / "data/organisations/elm.yaml").read_text("utf-8")


def test_where_there_are_no_kinds_nothing_is_proposed(run, campaign, sheet, edit):
    edit("data/campaign.yaml", "kinds:\n  - id: association\n    label: Association\n", "")
    (campaign / "data/organisations/acera.yaml").unlink()
    ran = run("-C", campaign, "import", sheet("Name;Type\nOak;NGO\n"), "--tier", "lead")
    assert ran.err.splitlines()[2:] == [
        "  the campaign has no kind NGO (left out of row 2)",
        "  hint: Say what is meant, or `-` for none; add it to `kinds` in data/campaign.yaml; or "
        "leave its column out with --map 'HEADER=-'.",
        "coalition import: 1 row: 1 new; 1 file written",
    ]


def test_columns_and_values_may_be_countries(run, campaign, sheet):
    data = sheet("Name;Kraj\nOak;UK & NI\nElm;Europe-wide\nFir;?\n")
    ran = run(
        *("-C", campaign, "import", data, "--map", "Kraj=country", "--value", "UK & NI=GB"),
        *("--value", "Europe-wide=international", "--tier", "lead"),
    )
    assert ran.status == 0
    for id_, country in (("oak", "GB"), ("elm", "international")):
        record = (campaign / f"data/organisations/{id_}.yaml").read_text("utf-8")
        assert f"country: {country}\n" in record


def test_a_state_that_nobody_understands_is_refused_with_the_command(run, campaign, sheet):
    data = sheet("Name;Status\nOak;thinking\nElm;signed\n")
    ran = run("-C", campaign, "import", data, "--tier", "lead")
    assert ran.status == 1
    assert ran.err.splitlines()[2:] == [
        "  heeded where a row says no, or that it is no member: Status (not understood: thinking)",
        "  thinking under Status is not understood (row 2 is refused): --value 'thinking=member'",
        "  hint: Add the --value of each state that is a member's; --value 'TEXT=declined' says "
        "that it is none's.",
        "coalition import: 2 rows: 1 new, 1 refused; 1 file written",
    ]
    ran = run("-C", campaign, "import", data, "--tier", "lead", "--value", "thinking=member")
    assert (ran.status, (campaign / "data/organisations/oak.yaml").exists()) == (0, True)


UNREAD = "Name;Status;Endorsed on\nHazel;Led by;2021-03-01\nRowan;friend;1.3.2021\nElm;pending;\n"


def test_what_has_no_tier_is_said_with_the_columns_that_look_like_it(run, campaign, sheet):
    data = sheet(UNREAD)
    ran = run("-C", campaign, "import", data, "--dry-run")
    command = f"coalition -C {campaign} import {data} --dry-run"
    assert ran.err.splitlines()[2:] == [
        "  heeded where a row says no, or that it is no member: Status (pending)",
        "  unknown, not read: Endorsed on (say what they hold with --map)",
        "  2 new records have no tier and will not be listed: --tier ID (lead, friend), or --map "
        "'Status=tier'",
        "  2 of 3 cells of Status look like tiers, but not pending",
        "  the cells of Endorsed on look like days, perhaps of joining (or with --signed LETTER of "
        "signing)",
        "  hint: If that is what they hold, say so:",
        f"    {command} --map 'Status=tier' --map 'Endorsed on=joined'",
        "coalition import: 3 rows: 2 new, 1 refused; 2 files would be written",
    ]
    said = ("--map", "Status=tier", "--value", "pending=-", "--map", "Endorsed on=joined")
    ran = run("-C", campaign, "import", data, *said)
    assert ran.err.splitlines()[2:] == [
        "  1 new record has no tier and will not be listed: --tier ID (lead, friend)",
        "coalition import: 3 rows: 3 new; 3 files written",
    ]
    assert (campaign / "data/organisations/hazel.yaml").read_text("utf-8") == (
        "name: Hazel\ntier: lead\njoined: 2021-03-01\n"
    )


def test_the_days_of_signing_reach_signatures_that_had_none(run, campaign, sheet):
    data = sheet(UNREAD)
    tiers = ("--map", "Status=tier", "--value", "pending=-", "--signed", "appel")
    ran = run("-C", campaign, "import", data, *tiers)
    assert "look like days, perhaps of signing\n" in ran.err
    assert "--map 'Endorsed on=signed_on'\n" in ran.err
    ran = run("-C", campaign, "import", data, *tiers, "--map", "Endorsed on=signed_on")
    assert ran.err.endswith("3 rows: 2 update, 1 same; 2 files written\n")
    record = campaign / "data/organisations/hazel.yaml"
    assert record.read_text("utf-8") == (
        "name: Hazel\ntier: lead\nsigned:\n  - letter: appel\n    on: 2021-03-01\n"
    )
    later = sheet(UNREAD.replace("2021-03-01", "2021-03-02"))
    ran = run("-C", campaign, "import", later, *tiers, "--map", "Endorsed on=signed_on")
    assert "appel was signed on 2021-03-01 in hazel and on 2021-03-02 in the row" in ran.out
    run("-C", campaign, "import", later, *tiers, "--map", "Endorsed on=signed_on", "--overwrite")
    assert record.read_text("utf-8").endswith("    on: 2021-03-02\n")


def test_the_day_of_a_form_contradicts_no_record(run, campaign, sheet):
    form = "Timestamp,Organisation,May we list you publicly?\n{} 10:02:51,Hazel,Yes\n"
    run("-C", campaign, "import", sheet(form.format("2021-03-01")), "--tier", "lead")
    ran = run("-C", campaign, "import", sheet(form.format("2021-05-05")), "--tier", "lead")
    assert (ran.status, "1 row: 1 same" in ran.err) == (0, True)
    assert "joined: 2021-03-01\n" in (campaign / "data/organisations/hazel.yaml").read_text("utf-8")


def test_a_list_of_the_parliament_is_refused_with_the_command_that_takes_it(run, campaign, sheet):
    data = sheet("id,name,country,group\n999901,Karl Muster,Poland,Renew Europe (RE)\n")
    ran = run("-C", campaign, "import", data, "--tier", "lead")
    command = f"    coalition -C {campaign} import {data} --as mep --dry-run\n"
    assert (ran.status, ran.err.endswith(command)) == (2, True)
    assert run("-C", campaign, "import", data, "--as", "mep", "--dry-run").status == 0


def test_a_terminal_folds_sentences_between_words_and_no_command(run, campaign, sheet, monkeypatch):
    monkeypatch.setattr(notes, "terminal_width", lambda: 60)
    ran = run("-C", campaign, "import", sheet(UNREAD), "--dry-run")
    assert ran.err.splitlines()[:-2] == [
        "read as CSV in UTF-8, separated by semicolons",
        "  columns read: name",
        "  heeded where a row says no, or that it is no member:",
        "    Status (pending)",
        "  unknown, not read: Endorsed on (say what they hold with",
        "    --map)",
        "  2 new records have no tier and will not be listed:",
        "    --tier ID (lead, friend), or --map 'Status=tier'",
        "  2 of 3 cells of Status look like tiers, but not pending",
        "  the cells of Endorsed on look like days, perhaps of",
        "    joining (or with --signed LETTER of signing)",
        "  hint: If that is what they hold, say so:",
    ]
    assert len(ran.err.splitlines()[-2]) > 60


def test_no_option_is_folded_on_a_terminal(run, campaign, sheet, monkeypatch):
    monkeypatch.setattr(notes, "terminal_width", lambda: 60)
    asked = "Old Oak's Valley Growers Society, Elm Tree Growers Club"
    ran = run("-C", campaign, "import", sheet(f'Name\nFree Ash\n"{asked}"\n'), "--tier", "lead")
    option = f"    --value {shlex.quote(f'{asked}=organisation')}"
    assert option in ran.err.splitlines()
    assert all(len(line) <= 60 for line in ran.err.splitlines() if line != option and "=" in line)


def test_near_twins_of_one_sheet_are_asked_about(run, campaign, sheet):
    names = ("Sieć Wolnych Miast", "Sieć Wolnyck Miast", "Ludzie Lasu", "Ludzie Lasu (SKN)")
    data = sheet("Name\n" + "\n".join((*names, "Comitato Parma", "Comitato Palma")) + "\n")
    ran = run("-C", campaign, "import", data, "--tier", "lead")
    assert ran.err.endswith("6 rows: 4 new, 2 doubtful; 4 files written\n")
    assert [line.rsplit("  ", 1)[-1] for line in ran.out.splitlines() if "doubtful" in line] == [
        "looks like siec-wolnych-miast: Sieć Wolnych Miast, names alike by 94%",
        "looks like ludzie-lasu: Ludzie Lasu, same name but for the letters in brackets",
    ]


def test_totals_and_lone_legal_forms_are_refused(run, campaign, sheet):
    data = sheet("Name;Country\nOak;IE\ne.V.;\nCelkem;25\n")
    ran = run("-C", campaign, "import", data, "--tier", "lead")
    assert (ran.status, [line.rsplit("  ", 1)[-1] for line in ran.out.splitlines()[2:]]) == (
        1,
        [
            "e.V. is a legal form and no name",
            "Celkem is a total and no organisation; if one is called so, add its country",
        ],
    )


def test_a_form_changes_no_record_without_asking(run, campaign, tmp_path, tree):
    before = tree(campaign)
    text = FORM.format("x").replace("Rowan", "Łąka i Las").replace("Ireland", "Poland")
    (tmp_path / "issue.md").write_text(
        text + "\n### Website\n\nhttps://spam.example/\n", encoding="utf-8"
    )
    ran = run("-C", campaign, "import", tmp_path / "issue.md", "--tier", "friend")
    assert (ran.status, tree(campaign)) == (1, before)
    assert "doubtful  acera" in ran.out


def test_options_win_over_what_a_form_says(run, campaign, tmp_path):
    text = FORM.format("x") + "\n### Tier\n\nlead\n\n### Source\n\nJane Doe told us\n"
    (tmp_path / "issue.md").write_text(text, encoding="utf-8")
    run("-C", campaign, "import", tmp_path / "issue.md", "--tier", "friend", "--source", "a letter")
    record = (campaign / "data/organisations/rowan.yaml").read_text(encoding="utf-8")
    assert record == "name: Rowan\ncountry: IE\ntier: friend\nsource: a letter\n"


def test_what_a_sheet_calls_tiers_and_kinds_may_be_said(run, campaign, tmp_path):
    (tmp_path / "list.csv").write_text("Name;Tier\nHazel;Gold\nRowan;Silver\n", encoding="utf-8")
    said = ("--value", "Gold=lead", "--value", "silver=friend")
    assert run("-C", campaign, "import", tmp_path / "list.csv", *said).status == 0
    assert "tier: lead\n" in (campaign / "data/organisations/hazel.yaml").read_text("utf-8")
    assert "tier: friend\n" in (campaign / "data/organisations/rowan.yaml").read_text("utf-8")
    ran = run("-C", campaign, "import", tmp_path / "list.csv", "--value", "Gold=nope")
    assert (ran.status, ran.err) == (
        2,
        "coalition: --value Gold=nope: nope is no tier, kind or letter of the campaign and no "
        "country, and no other cell says Gold; a new tier or kind is added to data/campaign.yaml "
        "first\n",
    )


def test_any_cell_is_repaired_or_left_out_with_the_command_that_its_refusal_gives(
    run, campaign, tmp_path
):
    (tmp_path / "list.csv").write_text(
        "Name;Website;Joined;Tier\nHazel;htp:/hazel;soon;lead\nRowan;htp:/rowan;1.2.2021;lead\n",
        encoding="utf-8",
    )
    command = ("-C", campaign, "import", tmp_path / "list.csv")
    refused = run(*command)
    assert (
        refused.status,
        "  website htp:/hazel can't be read (row 2 is refused): --value "
        "'htp:/hazel=-'\n" in refused.err,
    ) == (1, True)
    assert "  joined soon can't be read (row 2 is refused): --value 'soon=-'\n" in refused.err
    assert (
        "  hint: Say what is meant (days: such as 2021-03-01), or `-` for none; or leave its column "
        "out with --map 'HEADER=-'.\n"
    ) in refused.err
    said = ("htp:/hazel=hazel.example", "soon=2021-03-01", "htp:/rowan=-", "1.2.2021=-")
    done = run(*command, *(part for text in said for part in ("--value", text)))
    assert done.status == 0
    assert "website htp:/rowan is left out" in done.out
    folder = campaign / "data/organisations"
    hazel, rowan = ((folder / f"{name}.yaml").read_text("utf-8") for name in ("hazel", "rowan"))
    assert "website: https://hazel.example\n" in hazel
    assert "joined: 2021-03-01\n" in hazel
    # What can be read is not left out by a word for what can't.
    assert ("website" in rowan, "joined: 2021-02-01\n" in rowan) == (False, True)


def test_all_faults_of_a_row_are_told_at_once(run, campaign, tmp_path):
    (tmp_path / "list.csv").write_text(
        "Name;Country;Website\nHazel;Frnace;htps:/x\nRowan;IE;\n", encoding="utf-8"
    )
    ran = run("-C", campaign, "import", tmp_path / "list.csv")
    assert ran.out.splitlines()[1].endswith(
        "Frnace is not a country; perhaps France; htps:/x is not a web address"
    )


def test_records_that_cannot_be_read_are_mended_first(run, campaign, tmp_path, tree):
    (campaign / "data/organisations/broken.yaml").write_text("name: Hazel\ncontry: DE\n")
    (tmp_path / "list.txt").write_text("Hazel\n", encoding="utf-8")
    before = tree(campaign)
    ran = run("-C", campaign, "import", tmp_path / "list.txt")
    assert (ran.status, tree(campaign)) == (2, before)
    assert ran.err == (
        "coalition: data/organisations/broken.yaml can't be read; `coalition check` says what is wrong\n"
    )


@pytest.mark.parametrize(
    ("answer", "record"),
    [
        ("s", "name: Łąka i Las\naliases:\n  - Laka i Las\njoined: 2020-01-01\n"),
        ("o", "name: Laka i Las\njoined: 2021-02-03\n"),
        ("k", "name: Łąka i Las\njoined: 2020-01-01\n"),
    ],
)
def test_the_record_stays_unless_the_row_is_said_to_be_right(
    run, campaign, tmp_path, monkeypatch, answer, record
):
    path = campaign / "data/organisations/acera.yaml"
    path.write_text("name: Łąka i Las\njoined: 2020-01-01\n", encoding="utf-8")
    (tmp_path / "list.csv").write_text("Name;Joined\nLaka i Las;2021-02-03\n", encoding="utf-8")
    monkeypatch.setattr(importing, "is_interactive", lambda: True)
    monkeypatch.setattr(import_questions, "choose", lambda *_, **__: answer)
    run("-C", campaign, "import", tmp_path / "list.csv", "--yes")
    assert path.read_text(encoding="utf-8") == record


@pytest.mark.parametrize(
    ("answer", "status", "last", "names"),
    [
        (
            False,
            1,
            "coalition import: nothing was written: 2 files and all answers are gone\n"
            "  hint: The same command reads and asks again; with --yes it writes without this question.\n",
            [],
        ),
        (True, 0, "coalition import: 2 rows: 2 new; 2 files written\n", ["elm", "oak"]),
    ],
)
def test_on_a_terminal_nothing_is_written_before_the_table_is_agreed_to(  # noqa: PLR0917 - a table
    run, campaign, tmp_path, monkeypatch, answer, status, last, names
):
    (tmp_path / "list.csv").write_text("Name,Tier\nOak,lead\nElm,lead\n", encoding="utf-8")
    before = {path.stem for path in (campaign / "data/organisations").iterdir()}
    asked = []
    monkeypatch.setattr(importing, "is_interactive", lambda: True)
    monkeypatch.setattr(importing, "confirm", lambda question: asked.append(question) or answer)
    ran = run("-C", campaign, "import", tmp_path / "list.csv", *SOURCE)
    assert (ran.status, asked) == (status, ["Write 2 files?"])
    assert ran.err.endswith(last)
    after = {path.stem for path in (campaign / "data/organisations").iterdir()}
    assert sorted(after - before) == names


def test_who_is_asked_sees_where_the_row_contradicts_the_record_and_so_does_the_table(
    run, campaign, tmp_path, monkeypatch
):
    (campaign / "data/organisations/acera.yaml").write_text(
        "name: Łąka i Las\ntier: lead\nwebsite: https://laka.example\n", encoding="utf-8"
    )
    (tmp_path / "list.csv").write_text(
        "Name;Tier;Website\nLaka i Las;friend;las.example\n", encoding="utf-8"
    )
    conflicts = (
        "website is https://laka.example in acera and https://las.example in the row",
        "tier is lead in acera and friend in the row",
    )
    monkeypatch.setattr(importing, "is_interactive", lambda: True)
    monkeypatch.setattr(import_questions, "choose", lambda *_, **__: "s")
    ran = run("-C", campaign, "import", tmp_path / "list.csv")
    asked = "row 2: Laka i Las: looks like acera: Łąka i Las, same name"
    assert all(conflict in ran.err.partition(asked)[2] for conflict in conflicts)
    assert all(f"kept: {conflict}" in ran.out for conflict in conflicts)
    assert ran.out.splitlines()[1].split()[1:3] == ["update", "acera"]


def test_what_is_left_out_of_a_long_table_stands_at_the_end_once_more(
    run, campaign, tmp_path, monkeypatch
):
    rows = "".join(f"Hedge {word};IE\n" for word in "abcdefghijklmnopqrstuvwxyz") + "Rowan;Narnia\n"
    (tmp_path / "list.csv").write_text("Name;Country\n" + rows, encoding="utf-8")
    monkeypatch.setattr(outcome_table, "shows_progress", lambda: True)
    ran = run("-C", campaign, "import", tmp_path / "list.csv", "--dry-run")
    assert ran.out.count("Narnia is not a country") == 2
    assert ran.out.splitlines()[-1].endswith("Narnia is not a country")


def test_a_kind_in_a_row_is_no_header_that_swallows_the_rows_above(run, campaign, sheet, tree):
    before = tree(campaign)
    data = "Whoever,Type\nOak Club,NGO\nElm Trust,association\nAsh Union,trade union\n"
    ran = run("-C", campaign, "import", sheet(data), *SOURCE)
    assert (ran.status, ran.out) == (2, "")
    assert "no column is known to hold names; the first row has Whoever, Type." in ran.err
    assert tree(campaign) == before


def test_a_table_without_a_header_comes_back_with_both_commands(run, campaign, sheet):
    ran = run("-C", campaign, "import", sheet("Oak, Ditch\nElm, Dyke\n"))
    assert (ran.status, ran.out) == (2, "")
    heading, one, other = ran.err.split("  hint: ")
    assert "the first row has Oak, Ditch" in heading
    assert one.startswith("If that is what they hold, say so:\n    coalition ")
    assert one.endswith(" --map Oak=name\n")
    assert other.startswith("If there is no header, and each line of a text is one name, say so:\n")
    assert other.endswith(" --separator newline\n")


def test_kinds_are_known_by_what_the_campaigns_translators_call_them(run, campaign, sheet):
    ran = run(
        "-C",
        campaign,
        "import",
        sheet("Name;Rodzaj\nJabłoń;stowarzyszenie\n"),
        "--dry-run",
        "--diff",
        "--map",
        "Rodzaj=kind",
    )
    assert "+kind: association\n" in ran.out


def test_near_twins_with_an_acronym_and_a_country_are_asked_about(run, campaign, sheet):
    text = "Name;Country\nNoise Watch (NW);IE\nNoise Watch Ireland;IE\n"
    ran = run("-C", campaign, "import", sheet(text), "--dry-run")
    assert "looks like noise-watch: Noise Watch, same name but for the country" in ran.out


JOINING = (
    "### Name of the organisation ({name})\n\n{called}\n\n### Country ({country})\n\nPL\n\n"
    "### Description ({description})\n\n{does}\n\n### Consent\n\n- [{tick}] {consent}\n"
)
IN_POLISH = {
    "name": "Nazwa organizacji",
    "country": "Kraj",
    "description": "Czym zajmuje się organizacja, w jednym zdaniu",
    "consent": "Organizacja zgadza się na publiczne wymienianie jej nazwy.",
    "does": "Sadzi drzewa.",
}


def test_quoted_mails_in_one_file_are_forms_of_which_each_has_to_agree(run, campaign, tmp_path):
    mails = [
        JOINING.format(called=called, tick=tick, **IN_POLISH)
        for called, tick in (("Jarzębina", "x"), ("Brzoza", " "))
    ]
    quoted = "".join(f"> {line}\n" for mail in mails for line in mail.splitlines())
    (tmp_path / "mail.txt").write_text(f"FYI\n\n{quoted}\nAda\n", encoding="utf-8")
    ran = run("-C", campaign, "import", tmp_path / "mail.txt", "--on", "2026-10-01")
    assert (ran.status, lines(ran.out), ran.err) == (
        1,
        [
            "row  what     id         name       why",
            "  1  new      jarzebina  Jarzębina  name, country, source; description left out: the form "
            "is in Polish, and records describe in English; translate it, and write it into the record",
            "  2  refused             Brzoza     nobody has agreed to its being listed",
        ],
        "read as 2 forms in UTF-8\n"
        "  1 new record has no tier and will not be listed: --tier ID (lead, friend)\n"
        "coalition import: 2 rows: 1 new, 1 refused; 1 file written\n",
    )
    assert (campaign / "data/organisations/jarzebina.yaml").read_text(encoding="utf-8") == (
        "name: Jarzębina\ncountry: PL\nsource: issue form, 2026-10-01\n"
    )


def test_a_form_in_the_campaigns_language_keeps_its_description(run, campaign, tmp_path):
    settings = campaign / "data/campaign.yaml"
    text = settings.read_text(encoding="utf-8")
    text = text.replace("source_language: en\n", "")
    settings.write_text(f"source_language: pl\n{text}", encoding="utf-8")
    mail = JOINING.format(called="Jarzębina", tick="x", **IN_POLISH)
    (tmp_path / "mail.txt").write_text(mail, encoding="utf-8")
    ran = run("-C", campaign, "import", tmp_path / "mail.txt", "--dry-run")
    assert "name, country, description, source" in ran.out


NOTES_OF_SHEETS = (
    "Uwaga: do sprawdzenia", "Hinweis: bitte prüfen", "Remarque : à vérifier",
    "Примітка: перевірити", "N.B.: senza statuto", "Do zrobienia: zadzwonić", "Legenda: kolory",
    "Obs.: saknar stadgar", "Σημείωση: να ελεγχθεί", "Megjegyzés: ellenőrizni", "Not: kontrol et",
    "ملاحظة: للتحقق", "Napomena: provjeriti", "Let op: nog bellen", "Pastaba: patikrinti",
)  # fmt: skip
FULL = "Name,Country,Website\nOak,IE,oak.example\nElm,IE,elm.example\nAsh,IE,ash.example\n"


def test_notes_of_sheets_are_no_organisations_whatever_stands_beside_them(run, campaign, sheet):
    rows = "".join(f'"{note}",{beside},\n' for note in NOTES_OF_SHEETS for beside in ("", "PL"))
    rows += "Legenda:,zielony = potwierdzone,\n"
    ran = run("-C", campaign, "import", sheet(FULL + rows), "--dry-run")
    assert ran.err.endswith(
        f"3 new, {2 * len(NOTES_OF_SHEETS) + 1} refused; 3 files would be written\n"
    )
    assert (
        'a note with the label "Uwaga", and no organisation; if it is a name, write it without the '
        "colon"
    ).replace('"', "") in ran.out.replace('"', "")
    assert "Legenda, and no organisation\n" in ran.out.replace('"', "")


def test_a_lone_cell_among_full_rows_is_refused_with_a_word(run, campaign, sheet):
    ran = run(
        "-C", campaign, "import", sheet(FULL + "zielony znaczy potwierdzone,,\n"), "--dry-run"
    )
    assert ran.status == 1
    assert ran.out.rstrip().endswith(
        "has nothing beside its name, where other rows have more, and nobody has said that it is an "
        "organisation"
    )
    told = "zielony znaczy potwierdzone=organisation"
    assert (
        "  zielony znaczy potwierdzone has nothing beside its name (row 5 is refused): --value "
        f"'{told}'\n"
    ) in ran.err
    # One that there is already is told as that, and in a sheet of names alone each is one.
    ran = run("-C", campaign, "import", sheet(FULL + "Łąka i Las,,\n"), "--dry-run")
    assert ran.status == 0
    ran = run("-C", campaign, "import", sheet(FULL + "Fir,,\nYew,,\nBox Hill,,\n"), "--dry-run")
    assert "6 new" in ran.err


@pytest.mark.parametrize(
    ("header", "member", "other"),
    [("Tags", "coalition, signatory", "press"), ("Schlagworte", "Mitglied", "Presse"),
     ("Etykiety", "sygnatariusz", "prasa")],
)  # fmt: skip
def test_who_lacks_the_tag_of_members_is_refused_until_the_column_is_left_out(
    run, campaign, sheet, header, member, other
):
    rows = "".join(f'{name},"{member}"\n' for name in ("Oak", "Elm", "Ash"))
    place = sheet(f'Organisation,{header}\n{rows}Fir,"{other}"\n')
    ran = run("-C", campaign, "import", place, "--dry-run")
    assert ran.out.rstrip().endswith(
        f"it says {other} under {header}, where most rows say that they are members; if it is one, "
        f"leave the column out: --map '{header}=-'"
    )
    assert "4 new" in run("-C", campaign, "import", place, "--dry-run", "--map", f"{header}=-").err


def test_an_answer_can_be_mapped_and_an_unclear_one_explained(run, campaign, sheet):
    data = sheet("Name,May we list you publicly?\nHazel,yes\nElm,no\nAsh,maybe\n")
    mapped = ("--map", "May we list you publicly?=consent", "--value", "maybe=yes")
    ran = run("-C", campaign, "import", data, "--tier", "lead", *mapped)
    assert ran.err.endswith("coalition import: 3 rows: 2 new, 1 refused; 2 files written\n")
    assert not (campaign / "data/organisations/elm.yaml").exists()


@pytest.mark.parametrize(
    ("option", "sentence"),
    [
        ("--map", "Gold says no column; write it like 'Partner org=name'."),
        ("--value", "Gold does not say what is meant; write it like 'Supporter=friend'."),
    ],
)
def test_half_a_pair_is_refused_with_an_example_of_its_own(
    run, campaign, tmp_path, option, sentence
):
    (tmp_path / "list.csv").write_text("Name;Tier\nHazel;Gold\n", encoding="utf-8")
    ran = run("-C", campaign, "import", tmp_path / "list.csv", option, "Gold")
    assert (ran.status, ran.err.splitlines()[-1]) == (
        2,
        f"Error: Invalid value for '{option}': {sentence}",
    )


def test_one_option_says_what_comes_first_in_all_dates(run, campaign, sheet):
    data = sheet("Name,Joined\nQuiet Shores,01/03/2021\nElm Club,02/04/2021\n")
    ran = run("-C", campaign, "import", data, "--tier", "lead", "--dry-run")
    assert "--value '01/03/2021=2021-03-01'\n" in ran.err
    assert (
        "  hint: Say what is meant (days: such as 2021-03-01), or `-` for none; say --dates "
        "day-first or month-first of all days; or leave its column out with --map 'HEADER=-'.\n"
    ) in ran.err
    ran = run("-C", campaign, "import", data, "--tier", "lead", "--dates", "month-first")
    assert ran.status == 0
    record = campaign / "data/organisations/quiet-shores.yaml"
    assert "joined: 2021-01-03\n" in record.read_text("utf-8")


def test_who_had_another_name_and_id_before_is_no_new_record(run, campaign, sheet):
    data = sheet("Name,Country\nTall Trees,IE\n")
    run("-C", campaign, "import", data, "--tier", "lead", *SOURCE)
    record = campaign / "data/organisations/tall-trees.yaml"
    record.write_text(record.read_text("utf-8").replace("Tall Trees", "Quiet Shores"), "utf-8")
    run("-C", campaign, "rename", "tall-trees", "quiet-shores")
    ran = run("-C", campaign, "import", data, "--tier", "lead", *SOURCE)
    assert "looks like quiet-shores: Quiet Shores, whose id was tall-trees before" in ran.out
    assert (ran.status, record.exists()) == (1, False)
    run("-C", campaign, "withdraw", "quiet-shores", "--on", "2026-03-01")
    ran = run("-C", campaign, "import", data, "--tier", "lead", *SOURCE)
    assert "withdrew on 2026-03-01" in ran.out
    assert (ran.status, record.exists()) == (1, False)
