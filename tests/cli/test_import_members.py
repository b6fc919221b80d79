"""`coalition import --as mep`: people by their numbers, and who moved, left or came back."""

import pytest

HEADER = "id;name;country;group;party;phone;bday\n"


@pytest.fixture
def people(campaign):
    """A campaign whose people are known by numbers."""
    folder = campaign / "data/people"
    for path in folder.iterdir():
        if path.stem != "office":
            path.unlink()
    (folder / "ada.yaml").write_text(
        "# Kept as it is.\nname:   Ada Example   # spaces too\nrole: mep\ncountry: IE\n"
        "memberships:\n  - {group: green, party: 'Oaks, united'}\nendorsed:\n  source: x\nep_id: 1\n",
        encoding="utf-8",
    )
    (folder / "grace.yaml").write_text(
        "name: Grace Example\nrole: mep\ncountry: IE\nmemberships:\n  - group: red\n    party: Elms\n"
        "ep_id: 2\n",
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def bring(run, campaign, people, tmp_path):
    """Import a list as it stood on a day."""

    def brought(rows, day="2021-03-01", *options):
        (tmp_path / "list.csv").write_text(HEADER + rows, encoding="utf-8")
        return run(
            *("-C", campaign, "import", tmp_path / "list.csv", "--as", "mep", "--on", day),
            *options,
        )

    return brought


def rows_of(ran):
    return [line.rstrip() for line in ran.out.splitlines()[1:]]


def text(people, name):
    return (people / f"{name}.yaml").read_bytes().decode()


SAME = "1;Ada EXAMPLE;IE;Greens;Oaks, united;+1;1970-01-01\n2;Grace EXAMPLE;IE;Reds;Elms;;\n"


def test_a_list_that_says_nothing_new_changes_nothing(bring, people, tree):
    assert bring(SAME).status == 0
    # The first time family names are added; then nothing is left to say.
    assert "family_name: Example\n" in text(people, "ada")
    settled = tree(people)
    again = bring(SAME)
    assert (again.status, tree(people)) == (0, settled)
    assert again.err == (
        "read as CSV in UTF-8, separated by semicolons\n"
        "  columns read: ep_id, name, country, group, party\n"
        "  private data, dropped: phone, bday\n"
        "  2 people are not the whole Parliament: who is missing stays as they are\n"
        "coalition import: 2 rows: 2 same; 0 files written\n"
    )


def test_who_changed_groups_has_one_membership_ended_and_another_begun(bring, people):
    ran = bring("1;Ada Example;IE;Reds;Elms;;\n")
    assert ran.status == 0
    assert rows_of(ran)[0].endswith(
        "green until 2021-02-28, red from 2021-03-01 (the day of the list)"
    )
    assert text(people, "ada") == (
        "# Kept as it is.\nname:   Ada Example   # spaces too\nrole: mep\ncountry: IE\n"
        "memberships:\n  - {group: green, party: 'Oaks, united', until: 2021-02-28}\n"
        "  - group: red\n    party: Elms\n    from: 2021-03-01\nendorsed:\n  source: x\nep_id: 1\n"
    )
    settled = text(people, "ada")
    assert (
        bring("1;Ada Example;IE;Reds;Elms;;\n", "2021-04-01").out.splitlines()[1].split()[1]
        == "same"
    )
    assert text(people, "ada") == settled
    back = bring("1;Ada Example;IE;Greens;;;\n", "2022-01-01")
    assert back.status == 0
    assert "    until: 2021-12-31\n  - group: green\n    from: 2022-01-01\n" in text(people, "ada")


def test_a_list_older_than_the_record_takes_nothing_back(bring, people):
    bring("2;Grace Example;IE;Greens;;;\n", "2022-01-01")
    settled = text(people, "grace")
    bring("2;Grace Example;IE;Reds;;;\n", "2021-06-01")
    assert text(people, "grace") == settled


def test_who_is_no_longer_listed_gets_an_end_and_stays(bring, people):
    ran = bring("1;Ada Example;IE;Greens;;;\n", "2021-03-01", "--complete")
    assert ran.status == 0
    assert rows_of(ran)[1].split(maxsplit=3)[:2] == ["update", "grace"]
    assert rows_of(ran)[1].endswith("no longer in the list: red until 2021-02-28")
    assert "  - group: red\n    party: Elms\n    until: 2021-02-28\n" in text(people, "grace")
    settled = text(people, "grace")
    again = bring("1;Ada Example;IE;Greens;;;\n", "2021-03-02", "--complete")
    assert "grace" not in again.out
    assert text(people, "grace") == settled
    back = bring("2;Grace Example;IE;Reds;;;\n", "2021-09-01")
    assert back.status == 0
    assert "    until: 2021-02-28\n  - group: red\n    from: 2021-09-01\n" in text(people, "grace")


def test_of_a_part_of_the_parliament_nobody_is_ended(bring, people):
    before = text(people, "grace")
    assert bring("1;Ada Example;IE;Greens;;;\n").status == 0
    assert text(people, "grace") == before


def test_a_long_list_is_the_whole_parliament(bring, people):
    rows = "".join(f"{n};Person{n} Number{n};IE;Greens;;;\n" for n in range(1000, 1600))
    ran = bring(rows, "2021-03-01", "--only", "2,1000")
    assert "are not the whole" not in ran.err
    assert "no longer in the list: red until 2021-02-28" in ran.out
    assert ran.err.endswith("coalition import: 2 rows: 1 new, 1 update; 2 files written\n")


def test_renamed_people_are_the_same_person(bring, people):
    ran = bring("1;Ada MUSTER;IE;Greens;;;\n")
    assert "called Ada Example here (--overwrite takes the list's)" in ran.out
    assert "name:   Ada Example   # spaces too\n" in text(people, "ada")
    assert bring("1;Ada MUSTER;IE;Greens;;;\n", "2021-03-01", "--overwrite").status == 0
    assert "name:   Ada Muster   # spaces too\n" in text(people, "ada")
    assert sorted(path.stem for path in people.iterdir()) == ["ada", "grace", "office"]


def test_two_people_of_one_name_are_two(bring, people):
    ran = bring("3;Grace EXAMPLE;NL;Greens;;;\n4;Grace EXAMPLE;NL;Reds;;;\n")
    assert ran.status == 0
    assert sorted(path.stem for path in people.iterdir() if "grace" in path.stem) == [
        *("grace", "grace-example", "grace-example-nl"),
    ]


def test_another_person_under_a_number_is_pointed_out(bring, people, tree):
    before = tree(people)
    ran = bring("1;Zoe MUSTER;IE;Greens;;;\n2;Grace Example;FR;Reds;;;\n")
    assert (ran.status, tree(people)) == (1, before)
    assert [line.rsplit("  ", 1)[-1].strip() for line in rows_of(ran)] == [
        "ada has the number 1 and is called Ada Example",
        "country is IE in grace and FR in the list",
    ]


def test_somebody_without_a_number_and_somebody_who_withdrew_are_pointed_out(bring, people, tree):
    (people / "hedy-example.yaml").write_text("name: Hedy Example\nrole: mep\n", encoding="utf-8")
    (people / "rosa-example.yaml").write_text("withdrawn: 2020-01-01\n", encoding="utf-8")
    before = tree(people)
    ran = bring("5;Hedy EXAMPLE;IE;Greens;;;\n6;Rosa EXAMPLE;IE;Greens;;;\n")
    assert (ran.status, tree(people)) == (1, before)
    lines = rows_of(ran)
    assert lines[0].endswith(
        "hedy-example has the same name and no ep_id; if it is the same person, write `ep_id: 5` "
        "into it"
    )
    assert lines[1].endswith(
        "rosa-example withdrew on 2020-01-01, and nobody who withdrew comes back by an import; if "
        "this is somebody else: coalition add person … --id ID"
    )


def test_new_people_with_their_group(bring, people):
    assert bring("7;Rosa EXAMPLE;Germany;Greens;Oaks;+49;\n").status == 0
    assert text(people, "rosa-example") == (
        "name: Rosa Example\nfamily_name: Example\nrole: mep\ncountry: DE\nmemberships:\n"
        "  - group: green\n    party: Oaks\nep_id: 7\n"
    )


def test_a_group_of_the_parliament_that_nobody_wrote_down_is_added(bring, campaign):
    ran = bring("7;Rosa EXAMPLE;Germany;PPE;;;\n8;Hedy EXAMPLE;DE;EPP;;;\n")
    assert ran.err.endswith("coalition import: 2 rows: 2 new; 3 files written\n")
    assert text(campaign / "data/groups", "epp") == (
        "names:\n  en:\n    name: Group of the European People's Party (Christian Democrats)\n"
        "    short: EPP\naliases:\n  - PPE\n  - EPP Group\n  - European People's Party\n"
    )


def test_a_group_that_nobody_knows_refuses_its_people_only(bring, people):
    ran = bring("7;Rosa EXAMPLE;DE;Dreamers;;;\n8;Hedy EXAMPLE;DE;Greens;;;\n")
    assert ran.status == 1
    assert rows_of(ran)[0].endswith(
        "no group of 2021-03-01 is called Dreamers; add it to data/groups/, or the name to the "
        "`aliases` of the one that is meant"
    )
    assert (people / "hedy-example.yaml").exists()


def test_one_number_twice_is_refused_the_second_time(bring):
    ran = bring("7;Rosa EXAMPLE;DE;Greens;;;\n7;Rosa EXAMPLE;DE;Reds;;;\n")
    assert rows_of(ran)[1].endswith("number 7 is in row 2, too")


def test_endorsers_of_a_list_are_named_in_a_file(bring, people, tmp_path):
    (tmp_path / "only.txt").write_text(
        "# who signed\nada\nRosa Example # new\n9\n", encoding="utf-8"
    )
    rows = SAME + "7;Rosa EXAMPLE;DE;Greens;;;\n8;Hedy EXAMPLE;DE;Greens;;;\n"
    ran = bring(
        *(rows, "2021-03-01", "--only", tmp_path / "only.txt"),
        *("--source", "https://example.org/list", "--signed", "appel"),
    )
    assert ran.status == 1
    assert rows_of(ran)[2].endswith("asked for, and not in the list")
    assert "  2 of 4 people are not asked for and left out\n" in ran.err
    assert "endorsed:\n  source: https://example.org/list\n" in text(people, "rosa-example")
    assert "endorsed:\n  source: x\n" in text(people, "ada")
    assert "signed:\n  - letter: appel\n" in text(people, "ada")
    assert not (people / "hedy-example.yaml").exists()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--tier", "lead"), "--tier is for organisations, not with --as mep."),
        (("--source", "x"), "--source needs --only: who of the list has done so?"),
        (("--only", ","), "--only , names nobody."),
        (("--only", "1", "--signed", "nope"), "there is no letter nope"),
    ],
)
def test_options_that_make_no_sense_are_refused(bring, options, sentence):
    ran = bring(SAME, "2021-03-01", *options)
    assert ran.status == 2
    assert sentence in ran.err


def test_options_of_members_are_not_for_organisations(run, campaign, tmp_path):
    (tmp_path / "list.csv").write_text(HEADER, encoding="utf-8")
    ran = run("-C", campaign, "import", tmp_path / "list.csv", "--only", "1")
    assert (ran.status, "--only is for lists of members: add --as mep." in ran.err) == (2, True)


def test_a_dry_run_writes_nothing(bring, people, tree):
    before = tree(people)
    ran = bring("1;Ada Example;IE;Reds;;;\n", "2021-03-01", "--dry-run", "--diff")
    assert (ran.status, tree(people)) == (0, before)
    assert "+  - {group: green, party: 'Oaks, united', until: 2021-02-28}\n" in ran.out


def test_what_is_no_list_is_refused(run, campaign, tmp_path):
    (tmp_path / "list.txt").write_text("Ada\nGrace\n", encoding="utf-8")
    ran = run("-C", campaign, "import", tmp_path / "list.txt", "--as", "mep")
    assert (ran.status, ran.err) == (
        2,
        "coalition: list.txt: no list of members: it needs a column with the Parliament's numbers "
        "(id) and one with names; the first row has Ada\n"
        "  hint: Members are known by their numbers at the Parliament. Save its own list, "
        "https://www.europarl.europa.eu/meps/en/full-list/xml, as meps.xml; of that this takes "
        "those whom your list names:\n"
        f"    coalition -C {campaign} import meps.xml --as mep --only {tmp_path / 'list.txt'} "
        "--dry-run\n",
    )


def test_a_sheet_says_whom_of_the_parliaments_list_it_means(bring, people, tmp_path):
    (tmp_path / "asked.csv").write_text(
        "Nachname;Vorname;Antwort\nExample;Ada;ja\nExample;Grace;nein\nNiemand;Nora;ja\n", "utf-8"
    )
    asked = ("--only", str(tmp_path / "asked.csv"), "--source", "x")
    ran = bring(SAME, "2021-03-01", *asked)
    assert "  not asked for: Grace Example, of whom it says nein under Antwort\n" in ran.err
    assert [line.split()[:2] for line in rows_of(ran)] == [["2", "update"], ["refused", "Nora"]]
    assert rows_of(ran)[1].endswith("asked for, and not in the list")


def test_a_sheet_in_which_all_say_no_asks_for_nobody(bring, people, tmp_path, tree):
    (tmp_path / "asked.csv").write_text("Name;Reply\nAda Example;no\n", "utf-8")
    before = tree(people)
    ran = bring(SAME, "2021-03-01", "--only", str(tmp_path / "asked.csv"))
    assert (ran.status, tree(people)) == (2, before)
    assert "names nobody; of Ada Example, as of all, it says no under Reply." in ran.err


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("Nummer=ep_id", "no column is called Nummer; there are id, name, country"),
        ("phone=number", "number is nothing of a member; there are ep_id, name, given"),
    ],
)
def test_a_column_that_is_told_has_to_be_there(bring, people, told, reason):
    ran = bring(SAME, "2021-03-01", "--map", told)
    assert (ran.status, reason in ran.err) == (2, True)


def test_the_day_on_which_a_member_signed_is_written(bring_as, people):
    row = "id,name,date signed\n7,Ida NOWAK,2021-02-13\n1,Ada EXAMPLE,2021-02-14\n"
    told = bring_as(row)
    assert rows_of(told)[0].endswith(
        "the day 2021-02-13 is not recorded without --source or --signed LETTER"
    )
    asked = ("--only", "all", "--source", "list", "--signed", "appel")
    assert bring_as(row.replace("7,Ida NOWAK", "8,Eva NOWAK"), *asked).status == 0
    assert text(people, "eva-nowak").endswith(
        "endorsed:\n  on: 2021-02-13\n  source: list\nsigned:\n  - letter: appel\n"
        "    on: 2021-02-13\nep_id: 8\n"
    )
    # What a record has of an endorsement stays, and a letter is added.
    assert "endorsed:\n  source: x\n" in text(people, "ada")
    assert "  - letter: appel\n    on: 2021-02-14\n" in text(people, "ada")
    again = bring_as("id,name,date signed\n1,Ada EXAMPLE,2021-02-15\n", *asked)
    assert rows_of(again)[0].endswith(
        "endorsed without a day here, on 2021-02-15 in the list; signed on 2021-02-14 here, on "
        "2021-02-15 in the list"
    )


def held(people, name, *lines):
    """A record of an MEP with these lines of memberships."""
    text = f"name: {name.title()} Example\nrole: mep\nmemberships:\n" + "".join(
        f"  {one}\n" for one in lines
    )
    number = {"ada": 1, "grace": 2}[name]
    (people / f"{name}.yaml").write_text(f"{text}ep_id: {number}\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("lines", "row", "day", "detail"),
    [
        (
            ("- group: red", "  until: 2021-12-31", "- group: green", "  from: 2022-01-01"),
            "1;Ada EXAMPLE;IE;Greens;;;", "2021-03-01",
            "green on 2021-03-01, and the record has a later group",
        ),
        (
            ("- group: red", "  until: 2021-12-31"),
            "1;Ada EXAMPLE;IE;Greens;;;", "2021-03-01",
            "green on 2021-03-01, and the record has red until 2021-12-31",
        ),
        (
            ("- group: red", "- group: red"),
            "1;Ada EXAMPLE;IE;Greens;;;", "2021-03-01",
            "green on 2021-03-01, and the record has red and red at once",
        ),
        (
            ("- group: red", "  party: Elms", "  from: 2021-03-01"),
            "1;Ada EXAMPLE;IE;Greens;;;", "2021-03-01",
            "green on 2021-03-01, and the record has red from then on",
        ),
        (
            ("- group: &g red", "  until: 2018-01-01", "- group: *g"),
            "1;Ada EXAMPLE;IE;Greens;;;", "2021-03-01",
            "data/people/ada.yaml: `memberships` can't be added to without changing the rest; write it yourself",
        ),
    ],
)  # fmt: skip
def test_what_a_record_knows_better_is_left_to_people(bring, people, lines, row, day, detail):
    held(people, "ada", *lines)
    before = text(people, "ada")
    ran = bring(f"{row}\n", day)
    assert (ran.status, rows_of(ran)[0].split("  ")[-1].strip()) == (1, detail)
    assert text(people, "ada") == before


def test_of_two_seats_at_once_the_one_in_the_list_stays(bring, people):
    held(people, "ada", "- group: green", "- group: red")
    before = text(people, "ada").replace("role: mep\n", "")
    bring("1;Ada EXAMPLE;;Greens;;;\n")
    assert text(people, "ada").count("group:") == 2
    assert "until" not in text(people, "ada")
    assert before


def test_a_seat_that_begins_on_the_day_of_the_list_becomes_another(bring, people):
    held(people, "ada", "- group: red", "  party: Elms", "  from: 2021-03-01")
    assert bring("1;Ada EXAMPLE;;Greens;Oaks;;\n").status == 0
    assert "  - group: green\n    party: Oaks\n    from: 2021-03-01\n" in text(people, "ada")


def test_a_list_older_than_the_record_ends_nothing(bring, people):
    held(people, "grace", "- group: red", "  from: 2022-01-01")
    before = text(people, "grace")
    bring("1;Ada EXAMPLE;;Greens;;;\n", "2021-03-01", "--complete")
    assert text(people, "grace") == before


def test_who_is_listed_in_a_row_that_is_refused_has_not_left(bring, people):
    ran = bring("2;Grace EXAMPLE;Utopia;Reds;;;\n", "2021-03-01", "--complete", "--only", "2")
    assert (ran.status, rows_of(ran)) == (
        1,
        ["  2  refused      Grace EXAMPLE  Utopia is not a country"],
    )


def test_a_name_of_several_people_asks_for_nobody(bring, people):
    ran = bring(
        "3;Hedy EXAMPLE;NL;Greens;;;\n4;Hedy EXAMPLE;IE;Reds;;;\n",
        "2021-03-01",
        "--only",
        "Hedy Example",
    )
    assert (ran.status, len(rows_of(ran))) == (1, 1)
    assert rows_of(ran)[0].endswith("several in the list are called so: give the number, 3 and 4")
    assert not (people / "hedy-example.yaml").exists()


def test_who_is_asked_for_and_missing_is_told_though_there_is_a_record(bring):
    ran = bring("1;Ada EXAMPLE;IE;Greens;;;\n", "2021-03-01", "--only", "ada,grace")
    assert (ran.status, rows_of(ran)[-1].split()[0]) == (1, "refused")
    assert rows_of(ran)[-1].endswith("asked for, and not in the list")


def test_who_withdrew_is_known_by_every_id_that_could_be_theirs(bring, people):
    (people / "hedy-example.yaml").write_text(
        "name: Hedy Example\nrole: mep\nep_id: 9\n", encoding="utf-8"
    )
    (people / "hedy-example-nl.yaml").write_text("withdrawn: 2020-01-01\n", encoding="utf-8")
    ran = bring("3;Hedy EXAMPLE;NL;Greens;;;\n")
    assert ran.status == 1
    assert "hedy-example-nl withdrew on 2020-01-01, and nobody" in rows_of(ran)[0]


def test_people_that_cannot_be_read_are_mended_first(bring, people):
    (people / "ada.yaml").write_text(
        "name: Ada Example\ncountry: Ireland\nep_id: 1\n", encoding="utf-8"
    )
    ran = bring("1;Ada EXAMPLE;IE;Reds;;;\n")
    assert (ran.status, ran.err) == (
        2, "coalition: data/people/ada.yaml can't be read; `coalition check` says what is wrong\n",
    )  # fmt: skip


def test_one_number_in_two_records_is_pointed_out(bring, people):
    (people / "rosa.yaml").write_text("name: Ada Example\nrole: mep\nep_id: 1\n", encoding="utf-8")
    ran = bring("1;Ada EXAMPLE;IE;Reds;;;\n")
    assert (ran.status, rows_of(ran)[0].endswith("the number 1 stands in ada and rosa")) == (
        1,
        True,
    )


def test_a_stated_gender_stays(bring, people):
    held(people, "ada", "- group: green")
    path = people / "ada.yaml"
    path.write_text(
        path.read_text("utf-8").replace("role: mep\n", "role: mep\ngender: neutral\n"), "utf-8"
    )
    ran = bring("1;Ada EXAMPLE;;Reds;;;\n")
    assert ran.status == 0
    assert "gender: neutral\n" in text(people, "ada")


def test_groups_of_people_who_are_left_out_are_not_added(bring, people, campaign):
    (people / "hedy-example.yaml").write_text("name: Hedy Example\nrole: mep\n", encoding="utf-8")
    ran = bring("3;Hedy EXAMPLE;NL;PPE;;;\n")
    assert ran.err.endswith("1 row: 1 doubtful; 0 files written\n")
    assert not (campaign / "data/groups/epp.yaml").exists()


@pytest.mark.parametrize(
    ("only", "sentence"),
    [
        ("nowhere.txt", "--only nowhere.txt can't be read"),
        (",".join(map(str, range(1, 200))), "not in the list"),
    ],
)
def test_whom_to_take_is_a_file_or_a_list(bring, only, sentence):
    ran = bring(SAME, "2021-03-01", "--only", only)
    assert sentence in ran.err + ran.out


def test_everybody_may_have_endorsed(bring, people):
    assert (
        bring(SAME, "2021-03-01", "--only", "all", "--source", "https://example.org/").status == 0
    )
    assert "endorsed:\n  source: https://example.org/\n" in text(people, "grace")


def test_no_list_is_older_than_the_parliament(bring):
    ran = bring(SAME, "0001-01-01")
    assert (ran.status, "--on 0001-01-01 is before there was a Parliament." in ran.err) == (2, True)


def test_refusals_send_no_command_to_the_terminal(run, campaign, tmp_path):
    (tmp_path / "list.csv").write_bytes(b"x\x1b]0;pwn\x07;y\n1;2\n3;4\n")
    ran = run("-C", campaign, "import", tmp_path / "list.csv", "--as", "mep")
    assert (ran.status, "\x1b" in ran.err, "\x07" in ran.err) == (2, False, False)


@pytest.fixture
def bring_as(run, campaign, people, tmp_path):
    """Import a list with a header of its own."""

    def brought(text, *options):
        (tmp_path / "list.csv").write_text(text, encoding="utf-8")
        return run(
            *("-C", campaign, "import", tmp_path / "list.csv", "--as", "mep"),
            *("--on", "2021-03-01", *options),
        )

    return brought


MEPS = "mep_id,name,party,national_party,left\n"


def test_nothing_that_the_table_shows_is_left_unrecorded(bring_as, people):
    ran = bring_as(
        MEPS + "7,Ida Nowak,Renew Europe (RE),Green Meadows,\n"
        "8,Karl van der Muster,European People's Party (EPP),Benches,2021-02-13\n"
        "9,Rosa EXAMPLE,,Elms,2021-01-01\n"
    )
    assert ran.status == 0
    assert "  columns read: ep_id, name, group, party, until\n" in ran.err
    assert text(people, "ida-nowak") == (
        "name: Ida Nowak\nfamily_name: Nowak\nrole: mep\nmemberships:\n"
        "  - group: renew\n    party: Green Meadows\nep_id: 7\n"
    )
    assert text(people, "karl-van-der-muster") == (
        "name: Karl van der Muster\nfamily_name: van der Muster\nrole: mep\nmemberships:\n"
        "  - group: epp\n    party: Benches\n    until: 2021-02-13\nep_id: 8\n"
    )
    assert [line.split("  ")[-1].strip() for line in rows_of(ran)] == [
        "renew, Green Meadows; filed under Nowak, which the list does not say: check `family_name`",
        "epp, Benches, until 2021-02-13; filed under van der Muster, which the list does not say: "
        "check `family_name`",
        "party Elms is not recorded, for the list names no group; the last day, 2021-01-01, is not "
        "recorded, for the list names no group",
    ]


@pytest.mark.parametrize(
    ("row", "what", "detail"),
    [
        ("2,Grace EXAMPLE,Reds,Elms,2021-02-13", "update", "family_name Example; red until 2021-02-13"),
        (
            "2,Grace EXAMPLE,Greens,Elms,2021-02-13", "doubtful",
            "green until 2021-02-13, and the record has red",
        ),
    ],
)  # fmt: skip
def test_the_day_of_leaving_ends_the_membership(bring_as, people, row, what, detail):
    ran = bring_as(f"{MEPS}{row}\n")
    assert rows_of(ran)[0].split()[1] == what
    assert rows_of(ran)[0].endswith(detail)
    assert ("    until: 2021-02-13\n" in text(people, "grace")) is (what == "update")
    if what == "update":
        assert bring_as(f"{MEPS}{row}\n").out.splitlines()[1].split()[1] == "same"


def test_a_bad_cell_is_repaired_with_the_command_that_the_refusal_gives(bring_as, people):
    row = "7,Ida NOWAK,Dreamers,Oaks,soon\nx,Rosa EXAMPLE,Greens,Oaks,\n"
    refused = bring_as(MEPS + row)
    assert (refused.status, len(rows_of(refused))) == (1, 2)
    assert "  until soon can't be read (row 2 is refused): --value 'soon=-'\n" in refused.err
    assert "  ep_id x can't be read (row 3 is refused): --value 'x=NUMBER'\n" in refused.err
    again = bring_as(MEPS + row, "--value", "soon=-", "--value", "x=8")
    assert "the campaign has no group Dreamers (row 2 is refused): --value 'Dreamers=" in again.err
    done = bring_as(
        MEPS + row, "--value", "soon=2021-02-13", "--value", "x=8", "--value", "Dreamers=green"
    )
    assert done.status == 0
    assert "  - group: green\n    party: Oaks\n    until: 2021-02-13\n" in text(people, "ida-nowak")


def test_every_column_that_is_not_taken_is_named(bring_as):
    ran = bring_as("id,identifier,name,type,sign,phone\nperson/7,7,Ida NOWAK,Person,♌,+1\n")
    assert (
        "  columns read: ep_id, name\n"
        "  private data, dropped: phone\n"
        "  unknown, not read: sign (say what they hold with --map)\n"
        "  read only where a later column is empty: id\n"
        "  the Parliament's own, not read: type\n"
    ) in ran.err


def test_a_group_in_brackets_that_is_another_is_refused(bring_as):
    ran = bring_as(f"{MEPS}7,Ida NOWAK,Renew Europe (EPP),Oaks,\n")
    assert (ran.status, rows_of(ran)[0].endswith("Renew Europe (EPP) could be epp or renew")) == (
        1, True,
    )  # fmt: skip
