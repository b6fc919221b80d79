"""`coalition import --as signatory`: names of those who agreed, a number of all others.

Each folder of `tests/golden_signatories` is a sheet, perhaps `arguments.txt` (one a line), and
`expected.txt`, which `pytest --golden` rewrites.
"""

import datetime
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from coalition.campaign.snapshot import today
from coalition.cli import import_withdrawals

GOLDEN = Path(__file__).parents[1] / "golden_signatories"
OURS = frozenset({"expected.txt", "arguments.txt"})
TABLE = "data/signatures/appel.csv"
HEADER = "day,name,role,place,country,consent,list,count\n"
PRIVATE = re.compile(r"@example\.org|1234567|12 34 56")


def arguments_of(case):
    told = GOLDEN / case / "arguments.txt"
    (sheet,) = (place for place in (GOLDEN / case).iterdir() if place.name not in OURS)
    return (sheet, *(told.read_text("utf-8").splitlines() if told.exists() else ()))


@pytest.fixture
def campaign(campaign):
    """The small campaign before anybody signed, and without a person of a name used here."""
    (campaign / TABLE).unlink()
    ida = campaign / "data/people/ida-nowak.yaml"
    ida.write_text(ida.read_text("utf-8").replace("name: Ida Nowak", "name: Ola Sosna"), "utf-8")
    return campaign


@pytest.fixture
def bring(run, campaign):
    """Import a sheet of people who signed a letter."""

    def brought(sheet, *options):
        return run(
            *("-C", campaign, "import", sheet, "--as", "signatory", "--signed", "appel"), *options
        )

    return brought


@pytest.fixture
def sheet(tmp_path):
    """Write a sheet."""

    def written(text, name="list.csv"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path / name

    return written


def table(campaign):
    place = campaign / TABLE
    return place.read_text("utf-8") if place.exists() else ""


@pytest.mark.parametrize("case", sorted(place.name for place in GOLDEN.iterdir()))
def test_a_sheet_of_people_is_told_and_nothing_private_is_kept(
    case, bring, campaign, tree, rewriting
):
    place, *options = arguments_of(case)
    before = tree(campaign)
    planned = bring(place, *options, "--dry-run")
    assert tree(campaign) == before
    done = bring(place, *options)
    after = tree(campaign)
    assert {*after} - {*before} <= {TABLE}
    assert not PRIVATE.search(table(campaign))
    again = bring(place, *options)
    assert (tree(campaign), again.status) == (after, done.status)
    command = " ".join(("coalition import", place.name, *options, "--dry-run"))
    shown = re.sub(r"coalition -C \S+ import \S+[/\\]", "coalition import ", planned.err)
    found = (
        f"$ {command}\nexit status {planned.status}\n\n== standard error\n{shown}\n"
        f"== standard output\n{planned.out}\n== {TABLE}\n{table(campaign)}"
    )
    found = "".join(f"{line.rstrip()}\n" for line in found.splitlines())
    expected = GOLDEN / case / "expected.txt"
    if rewriting:
        expected.write_bytes(found.encode())
    assert found == expected.read_bytes().decode()


ASKED = "Name,City,Date,E-mail,Publish my name\n"
ROWS = (
    "Ida Nowak,Bath,2021-03-01,ida@example.org,yes\n"
    "Karl Muster,Bath,2021-03-02,karl@example.org,no\n"
    "Ola Muster,Bath,2021-03-02,ola@example.org,\n"
)
IDA = "2021-03-01,Ida Nowak,,Bath,,Publish my name,,\n"


PUBLIC = (
    f"  {TABLE} is a new file of this Git repository: once committed, whoever can read the "
    "repository reads the names, and its history keeps them\n"
)


@pytest.mark.parametrize(
    ("ignored", "row", "told"),
    [("", ROWS, True), ("data/signatures/\n", ROWS, False), ("", "Jo Elm,Bath,,,no\n", False)],
)
def test_that_a_repository_publishes_names_is_said_once(bring, sheet, campaign, ignored, row, told):
    assert PUBLIC not in bring(sheet(ASKED + ROWS), "--dry-run").err
    subprocess.run(["git", "init", "-q", campaign], check=True)
    (campaign / ".gitignore").write_text(ignored)
    assert (PUBLIC in bring(sheet(ASKED + row), "--dry-run").err) is told
    assert (PUBLIC in bring(sheet(ASKED + row)).err) is told
    assert (
        PUBLIC not in bring(sheet(ASKED + row + "Di Ash,Ghent,2021-03-03,,yes\n")).err or not told
    )


def test_the_same_sheet_again_under_any_name_of_its_file_counts_nobody_twice(
    bring, sheet, campaign, tree
):
    assert bring(sheet(ASKED + ROWS)).status == 0
    assert table(campaign) == f"{HEADER}{IDA}2021-03-02,,,,,,list,2\n"
    before = tree(campaign)
    assert (bring(sheet(ASKED + ROWS)).status, tree(campaign)) == (0, before)
    other = bring(sheet(ASKED + ROWS, "list (1).csv"))
    assert (other.status, tree(campaign)) == (2, before)
    assert (
        "coalition: there are 2 people of this sheet counted only, and the letter counts such people of "
        "list (2) already; nothing of them is kept by which a person would be known again. Say "
        "whether this is that list, whose number is then written anew, or another:\n"
        f"    coalition -C {campaign} import '{campaign.parent}/list (1).csv' --as signatory "
        "--signed appel --list list\n"
    ) in other.err
    assert other.err.endswith("--signed appel --list list-1\n")
    assert bring(sheet(ASKED + ROWS, "list (1).csv"), "--list", "list").status == 0
    assert tree(campaign) == before


def test_a_list_that_grew_is_counted_anew_and_one_that_shrank_is_asked_about(
    bring, sheet, campaign
):
    bring(sheet(ASKED + ROWS))
    grown = ROWS + "Max Muster,Bath,2021-03-09,max@example.org,no\n"
    ran = bring(sheet(ASKED + grown))
    assert ran.status == 0
    assert "  the list list counts 3, where 2 were\n" in ran.err
    shrunk = bring(sheet(ASKED + "Eva Muster,Bath,2021-03-20,eva@example.org,no\n"))
    assert shrunk.status == 2
    assert (
        "coalition: the list list counts 3 people, and 1 of this sheet, fewer on some day. Say "
        "whether it is the same list, whose numbers are then written anew, or another, which is "
        "counted besides:\n"
    ) in shrunk.err
    added = bring(
        sheet(ASKED + "Eva Muster,Bath,2021-03-20,eva@example.org,no\n"), "--list", "march"
    )
    assert added.status == 0
    assert table(campaign) == (
        f"{HEADER}{IDA}2021-03-02,,,,,,list,2\n2021-03-09,,,,,,list,1\n2021-03-20,,,,,,march,1\n"
    )


def test_whoever_agrees_later_is_named_and_no_more_counted(bring, sheet, campaign):
    bring(sheet(ASKED + ROWS))
    bring(sheet(ASKED + ROWS.replace(",no\n", ",yes\n")), "--list", "list")
    assert table(campaign) == (
        f"{HEADER}{IDA}2021-03-02,,,,,,list,1\n2021-03-02,Karl Muster,,Bath,,Publish my name,,\n"
    )


def test_whoever_does_not_agree_any_more_is_pointed_out(bring, sheet, campaign):
    bring(sheet(ASKED + ROWS))
    ran = bring(sheet(ASKED + ROWS.replace(",yes\n", ",no\n")))
    assert ran.status == 1
    assert "stands in the table by name, and does not agree here" in " ".join(ran.out.split())
    assert table(campaign) == f"{HEADER}{IDA}2021-03-02,,,,,,list,2\n"


def test_a_changed_row_of_one_day_is_doubtful_and_a_day_more_does_not_double(
    bring, sheet, campaign
):
    bring(sheet(ASKED + ROWS))
    moved = ASKED + "Ida Nowak,Wells,2021-03-01,ida@example.org,yes\n"
    ran = bring(sheet(moved), "--list", "other")
    assert ran.status == 1
    assert "doubtful      Ida Nowak  the table has this name on the same day" in ran.out
    again = ASKED + "IDA  NOWAK,bath,2021-05-01,ida@example.org,yes\n"
    assert "1  named: there already" in bring(sheet(again), "--list", "other").out
    assert IDA in table(campaign)


UNDATED = "Naam,Plaats,Ingestuurd,Mogen wij uw naam publiceren?\n"


def test_people_without_a_day_get_it_from_the_same_sheet_with_its_column_told(
    bring, sheet, campaign, tree
):
    rows = (
        "Ida Nowak,Bath,2021-03-01,Ja\nJo Elm,Bath,2021-03-02,Nee\nOla Muster,Bath,2021-03-03,Ja\n"
    )
    assert bring(sheet(UNDATED + rows), "--map", "Ingestuurd=-").status == 0
    consent = "Mogen wij uw naam publiceren?"
    assert table(campaign) == (
        f"{HEADER},,,,,,list,1\n,Ida Nowak,,Bath,,{consent},,\n,Ola Muster,,Bath,,{consent},,\n"
    )
    told = ("--map", "Ingestuurd=day")
    planned = bring(sheet(UNDATED + rows), *told, "--dry-run")
    assert "\n  2  Ida Nowak         Bath            2021-03-01\n" in planned.out
    done = bring(sheet(UNDATED + rows), *told)
    assert done.status == 0
    assert "   2  named: updated, for the table had no day of them\n" in done.out
    assert "there already" not in done.out
    assert done.err.endswith("3 rows: 2 named, 1 counted only, 0 left out; 1 file written\n")
    after = (
        f"{HEADER}2021-03-01,Ida Nowak,,Bath,,{consent},,\n2021-03-02,,,,,,list,1\n"
        f"2021-03-03,Ola Muster,,Bath,,{consent},,\n"
    )
    assert table(campaign) == after
    again = bring(sheet(UNDATED + rows), *told)
    assert "   2  named: there already\n" in again.out
    assert table(campaign) == after


def test_two_people_of_one_row_need_something_that_tells_them_apart(bring, sheet, campaign):
    two = "Ida Nowak,Bath,2021-03-01,ida@example.org,yes\nIda Nowak,Bath,2021-03-02,i@example.org,yes\n"
    ran = bring(sheet(ASKED + two))
    assert (ran.status, table(campaign)) == (1, HEADER + IDA)
    assert "row 2 has another e-mail address, and the same name, role, place" in " ".join(
        ran.out.split()
    )


def test_consent_of_all_is_said_once_and_contradicts_no_column(bring, sheet, campaign):
    ran = bring(sheet(ASKED + ROWS), "--consent", "paper")
    assert (ran.status, table(campaign)) == (2, "")
    assert (
        "coalition: the sheet asks each person (Publish my name): leave out --consent, or that "
        "column with --map 'Publish my name=-'\n"
    ) in ran.err
    told = bring(sheet(ASKED + ROWS), "--consent", "paper", "--map", "Publish my name=-")
    assert (told.status, table(campaign).count(",paper,,\n")) == (0, 3)


@pytest.mark.parametrize(
    "header",
    [
        *("Do not publish my name", "Consent withdrawn on", "rester anonyme ?", "GDPR"),
        *("Withdraw my signature", "Exclude my name from the list", "Widerruf", "Sprzeciw"),
    ],
)
def test_a_plain_yes_does_not_pass_over_a_column_that_may_say_otherwise(
    header, bring, sheet, campaign
):
    text = f"Name,May we publish your name?,{header}\nIda Nowak,yes,yes\nJo Oak,yes,\n"
    ran = bring(sheet(text))
    assert (ran.status, table(campaign)) == (2, "")
    likely = "consent" if header == "GDPR" else "anonymous"
    assert (
        f"it is open whether these columns ask for consent to publication: {header}. Read them, "
        f"and say what each asks, perhaps --map '{header}={likely}': consent where a yes "
        "publishes the name, anonymous where a yes means no name, - where it is about something "
        "else\n"
    ) in ran.err
    assert bring(sheet(text), "--map", f"{header}=anonymous").status == 0
    asked = "May we publish your name?"
    assert table(campaign) == f"{HEADER},,,,,,list,1\n,Jo Oak,,,,{asked},,\n"


def test_an_objection_is_no_consent_until_somebody_says_so(bring, sheet, campaign):
    text = "Name,Publish my name only to members\nIda Nowak,yes\n"
    assert (bring(sheet(text)).status, table(campaign)) == (2, "")
    assert bring(sheet(text), "--map", "Publish my name only to members=consent").status == 0
    assert "Ida Nowak" in table(campaign)


def test_a_name_that_says_no_is_counted_only_and_told(bring, sheet, campaign):
    ran = bring(sheet(ASKED + ROWS.replace("Ida Nowak", "Ida Nowak – do not publish")))
    assert "1  counted only: the name says that it is none, or none to publish (row 2)\n" in ran.out
    assert "Ida" not in table(campaign)


def test_consent_of_all_does_not_pass_over_a_column_that_may_say_otherwise(bring, sheet, campaign):
    text = "Name,I agree,Newsletter\nIda Nowak,no,no\n"
    ran = bring(sheet(text), "--consent", "paper")
    assert (ran.status, table(campaign)) == (2, "")
    assert ran.err.endswith(
        "coalition: --consent says that all agreed, and somebody may not have in I agree; say "
        "--map 'I agree=-' if that column is about something else, or leave out --consent\n"
    )
    told = bring(sheet(text), "--consent", "paper", "--map", "I agree=-")
    assert (told.status, table(campaign)) == (0, f"{HEADER},Ida Nowak,,,,paper,,\n")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--consent", "see ida@example.org"], "--consent holds an @, as an e-mail address does; "),
        (["--list", "My list"], "--list is a name of small letters, digits and single hyphens"),
        (
            ["--value", "Sure=maybe"],
            "--value 'Sure=maybe': a cell means yes or no, a country, a day",
        ),
        (["--tier", "member"], "--tier is not for --as signatory."),
        (["--overwrite"], "--overwrite is not for --as signatory: a person has one row."),
    ],
)
def test_options_that_mean_nothing_here_are_refused(bring, sheet, campaign, options, sentence):
    ran = bring(sheet(ASKED + ROWS), *options)
    assert (ran.status, table(campaign)) == (2, "")
    assert sentence in ran.err


def test_people_sign_a_letter_that_there_is(run, sheet, campaign):
    people = ("import", sheet(ASKED + ROWS), "--as", "signatory", "--signed", "nothing")
    ran = run("-C", campaign, *people)
    assert (ran.status, table(campaign)) == (2, "")
    assert "no organisation, person, group, letter or page has the id noth" in ran.err


def test_the_letter_must_be_said_and_other_imports_know_no_consent(run, campaign, sheet):
    ran = run("-C", campaign, "import", sheet(ASKED + ROWS), "--as", "signatory")
    assert "--as signatory needs --signed LETTER: what have they signed?" in ran.err
    ran = run("-C", campaign, "import", sheet(ASKED + ROWS), "--consent", "x")
    assert "--consent is for people: add --as signatory." in ran.err


def test_a_cell_that_is_no_plain_yes_can_be_said_to_be_one(bring, sheet, campaign):
    text = ASKED + "Ida Nowak,Bath,2021-03-01,ida@example.org,Sure thing\n"
    ran = bring(sheet(text))
    assert "  neither yes nor no: Sure thing (1)\n" in ran.err
    assert "  hint: If one means yes, say so: --value 'Sure thing=yes'\n" in ran.err
    assert bring(sheet(text), "--list", "list", "--value", "Sure thing=yes").status == 0
    assert table(campaign) == HEADER + IDA


@pytest.mark.parametrize(
    "answer",
    [
        "tak, ale tylko imię", "Yes, but first name only", "ja, aber nur der Vorname",
        "oui mais seulement le prénom", "sí, pero solo el nombre", "так, але лише ім’я",
        "ναι, μόνο το μικρό", "kyllä, mutta vain etunimi", "نعم ولكن الاسم الأول فقط",
    ],
)  # fmt: skip
def test_nobody_is_told_to_publish_more_than_was_agreed_to(bring, sheet, answer):
    ran = bring(sheet(ASKED + f'Ida Nowak,Bath,2021-03-01,ida@example.org,"{answer}"\n'))
    assert "=yes" not in ran.err
    assert (
        "  hint: Who agrees to a part only stays counted, for the whole name would be published: "
        f"--value {shlex.quote(answer + '=no')}\n"
    ) in ran.err


def test_hints_tell_answers_that_limit_from_others(bring, sheet):
    rows = "".join(
        f'{name},Bath,2021-03-01,{name[:3]}@example.org,"{answer}"\n'
        for name, answer in (("Ada Oak", "yes but initials"), ("Bea Oak", "Sure thing"))
    )
    err = bring(sheet(ASKED + rows)).err
    assert "If one means yes, say so: --value 'Sure thing=yes'\n" in err
    assert "--value 'yes but initials=no'\n" in err


def test_a_code_that_is_a_short_name_here_is_no_country_until_it_is_said(
    bring, run, sheet, campaign
):
    settings = campaign / "data/campaign.yaml"
    text = settings.read_text("utf-8")
    settings.write_text(text.replace("[en, fr, pl, ar]", "[en, fr, pl, ar, sk]", 1), "utf-8")
    place = sheet("Meno,Štát,Publish my name\nIda Nowak,SR,yes\nOla Muster,Slovensko,yes\n")
    ran = bring(place, "--map", "Meno=name", "--map", "Štát=country")
    assert "SR may be Slovakia or Suriname" in ran.out
    assert (
        bring(place, "--map", "Meno=name", "--map", "Štát=country", "--value", "SR=SK").status == 0
    )
    assert table(campaign).count(",SK,") == 2
    added = run("-C", campaign, "add", "organisation", "--name", "Oak", "--country", "SR")
    assert (added.status, "SR may be Slovakia or Suriname; write its name." in added.err) == (
        2,
        True,
    )


@pytest.fixture
def withdrawn(run, bring, sheet, campaign):
    """A table from which Ida Nowak withdrew, and the sheet that still has her."""
    place = sheet(
        "Name,Publish my name,Signed on\nIda Nowak,yes,2021-03-01\nOla Muster,yes,2021-03-01\n"
    )
    bring(place)
    run("-C", campaign, "withdraw", "Ida Nowak", "--letter", "appel")
    return place


def test_who_signed_before_somebody_withdrew_is_left_out_and_the_command_said(
    bring, withdrawn, campaign
):
    ran = bring(withdrawn)
    assert ran.status == 1
    assert (
        "2  doubtful      Ida Nowak  signed before somebody withdrew, and may be who did" in ran.out
    )
    assert (
        f"  1 person has withdrawn, on {today()}, and nothing of who withdraws is kept: 1 name is "
        "left out that was signed by then\n"
        "  hint: Delete who withdrew from the sheet; when you have seen that all others are none, "
        "say so:\n"
    ) in ran.err
    assert "--signed appel --withdrawals-checked 1\n" in ran.err
    assert "Ida" not in table(campaign)


def test_what_was_said_of_fewer_withdrawals_holds_no_longer(run, bring, withdrawn, campaign):
    assert bring(withdrawn, "--withdrawals-checked", "1").status == 0
    assert "Ida Nowak" in table(campaign)
    run("-C", campaign, "withdraw", "Ida Nowak", "--letter", "appel")
    assert table(campaign).count("(withdrawn)") == 1
    ran = bring(withdrawn, "--withdrawals-checked", "1")
    assert (ran.status, "Ida" in table(campaign)) == (1, False)
    assert f"2 people have withdrawn, the last on {today()}, and nothing" in ran.err
    assert ran.err.count("--withdrawals-checked 2\n") == 1


@pytest.mark.parametrize("answer", [True, False])
def test_on_a_terminal_it_is_asked_whether_they_are_others(
    bring, withdrawn, campaign, monkeypatch, answer
):
    asked = []
    monkeypatch.setattr(import_withdrawals, "is_interactive", lambda: True)
    monkeypatch.setattr(import_withdrawals, "confirm", lambda text: asked.append(text) or answer)
    ran = bring(withdrawn)
    assert asked == ["Has none of them withdrawn, so that all may be published?"]
    assert "These names of the sheet signed by then:\n  row 2: Ida Nowak\n" in ran.err
    assert ("Ida Nowak" in table(campaign)) is answer


def test_who_signs_after_the_last_withdrawal_is_not_asked_about(bring, sheet, withdrawn, campaign):
    late = today() + datetime.timedelta(days=1)
    ran = bring(sheet(f"Name,Publish my name,Signed on\nKarl Muster,yes,{late}\n"))
    assert (ran.status, "Karl Muster" in table(campaign)) == (0, True)


def test_a_row_with_a_day_of_withdrawing_is_neither_named_nor_counted(bring, sheet, campaign):
    text = "Name,Publish my name,{}\nIda Nowak,yes,\nOla Muster,yes,2021-04-05\nKarl Muster,no,\n"
    for header in ("Withdrawn on", "Consent withdrawn on", "Zurückgezogen am", "Wycofano dnia"):
        ran = bring(sheet(text.format(header)), "--dry-run")
        assert ran.status == 0, header
        assert [line.strip() for line in ran.out.splitlines()[1:4]] == [
            "1  named: new",
            "1  counted only: they say no (row 4)",
            "1  left out: the row says that they have withdrawn",
        ]


def test_a_row_of_the_table_that_has_withdrawn_by_the_sheet_is_told(bring, sheet, campaign):
    bring(sheet("Name,Publish my name\nIda Nowak,yes\n"))
    ran = bring(sheet("Name,Publish my name,Withdrawn on\nIda Nowak,yes,2021-04-05\n"))
    assert ran.status == 1
    assert "stands in the table by name, and has withdrawn: `coalition withdraw`" in ran.out


def test_comments_beside_names_are_listed_and_one_can_hold_its_writer_back(bring, sheet, campaign):
    place = sheet(
        "Name,Publish my name,Comment\n"
        "Ida Nowak,yes,rather in private\n"
        "Karl Muster,yes,Go on!\n"
        "Ola Muster,yes,Go on!\n"
        "Bruno Beispiel,yes,Newsletter per Mail geschickt\n"
        "Dora Beispiel,yes,Thank you!\n"
    )
    planned = bring(place, "--dry-run")
    assert "  3 people are named who write something beside it: read it\n" in planned.err
    assert "  hint: If a comment says not to name somebody, say so" in planned.err
    assert "3, 4  Karl Muster and 1 more  Go on!\n" in planned.out
    assert "   2  Ida Nowak               rather in private\n" in planned.out
    done = bring(place, "--value", "rather in private=no", "--value", "go on!=yes")
    assert "1  counted only: they write that they are not to be named" in done.out
    assert "read it" not in done.err
    assert ("Ida" in table(campaign), "Ola" in table(campaign)) == (False, True)


@pytest.mark.parametrize(
    "held", ["Tischlerin, 030 1234567", "Nauczycielka, ida@example.org", "Poet, www.example.org"]
)
def test_what_reaches_somebody_beside_a_name_is_left_out_and_the_person_kept(
    bring, sheet, campaign, held
):
    text = ASKED.replace("Name,", "Name,Profession,") + (
        f'Ida Nowak,"{held}",Bath,2021-03-01,ida@example.org,yes\n'
        f'Ada Oak,Poet,"Bath {held}",2021-03-01,ada@example.org,yes\n'
    )
    ran = bring(sheet(text))
    assert ran.status == 0
    assert (
        "1 row (2): their role is left out, for it holds a telephone number, an @, a web address"
        in ran.err
    )
    assert "1 row (3): their place is left out, for it holds a telephone number, an @, a" in ran.err
    written = table(campaign)
    assert "Ida Nowak" in written
    assert "Ada Oak" in written
    assert not any(part in written for part in ("1234567", "@", "www", "Tischlerin"))


def test_a_country_can_be_said_or_left_out(bring, sheet, campaign):
    text = "Name,Country,Publish my name\nIda,Narnia,yes\nJo,Mordor,yes\n"
    assert bring(sheet(text)).status == 1
    assert bring(sheet(text), "--value", "Narnia=FR", "--value", "Mordor=-").status == 0
    assert table(campaign) == (f"{HEADER},Ida,,,FR,Publish my name,,\n,Jo,,,,Publish my name,,\n")


@pytest.fixture
def signed(bring, sheet):
    """A campaign with people under a letter."""
    bring(sheet(ASKED + ROWS + "Jo Beispiel,Ulm,2021-03-03,jo@example.org,yes\n"))


def test_withdrawing_leaves_nothing_of_a_person(run, campaign, signed):
    ran = run("-C", campaign, "withdraw", "ida nowak")
    assert (ran.status, ran.out) == (0, f"changed  {TABLE}: a person's row is gone\n")
    assert ran.err == (
        "coalition withdraw: delete the person from your own sheet, too: nothing is kept by which "
        "the next import would know them, so it asks about everybody who signed by today\n"
        "coalition withdraw: 1 file changed\n"
    )
    assert table(campaign) == (
        f"{HEADER}2021-03-02,,,,,,list,2\n2021-03-03,Jo Beispiel,,Ulm,,Publish my name,,\n"
        f"{today()},,,,,,(withdrawn),1\n"
    )
    assert run("-C", campaign, "withdraw", "ida nowak").status == 2


@pytest.mark.parametrize(
    ("commands", "is_told"),
    [
        ([], False),
        (["init"], False),
        (["init", "add ."], True),
        (["init", "add .", "commit -m x"], True),
        (["init", "add .", "commit -m x", "rm -r -q --cached data", "commit -m y"], True),
    ],
    ids=["no repository", "not added", "tracked", "committed", "ignored since"],
)
def test_earlier_commits_are_told_of_where_git_has_them(run, campaign, signed, commands, is_told):
    who = ("-c", "user.name=Oak", "-c", "user.email=oak@oak.example", "-c", "commit.gpgsign=false")
    for command in commands:
        git = ["git", *who, *command.split()]
        subprocess.run(git, cwd=campaign, check=True, capture_output=True)
    ran = run("-C", campaign, "withdraw", "ida nowak", "--letter", "appel")
    assert ran.status == 0
    assert ("; earlier commits still hold the row\n" in ran.err) is is_told


def test_of_the_last_row_nothing_but_that_somebody_withdrew_is_left(run, campaign, bring, sheet):
    bring(sheet("Ida Nowak\n", "names.txt"), "--consent", "paper")
    assert run("-C", campaign, "withdraw", "Ida Nowak", "--letter", "appel").status == 0
    assert table(campaign) == f"{HEADER}{today()},,,,,,(withdrawn),1\n"


def test_of_several_people_of_a_name_the_line_says_which(run, campaign, bring, sheet):
    bring(sheet("Name,City,Publish my name\nIda Nowak,Bath,yes\nIda Nowak,Ulm,yes\n"))
    before = table(campaign)
    ran = run("-C", campaign, "withdraw", "Ida Nowak")
    assert (ran.status, table(campaign)) == (2, before)
    assert ran.err == (
        "coalition: Ida Nowak is in appel line 2 (Bath), appel line 3 (Ulm); say which with "
        "--letter and --line, one row at a time\n"
    )
    wrong = run("-C", campaign, "withdraw", "Ida Nowak", "--line", "9")
    assert wrong.err == (
        "coalition: Ida Nowak is not in line 9, but in appel line 2 (Bath), appel line 3 (Ulm)\n"
    )
    assert run("-C", campaign, "withdraw", "Ida Nowak", "--line", "3").status == 0
    assert table(campaign) == (
        f"{HEADER},Ida Nowak,,Bath,,Publish my name,,\n{today()},,,,,,(withdrawn),1\n"
    )


def test_accents_and_capitals_of_a_name_are_not_asked_for(run, campaign, bring, sheet):
    bring(sheet("Zoë Łąka\n", "names.txt"), "--consent", "paper")
    assert run("-C", campaign, "withdraw", "ZOE LAKA").out == (
        f"changed  {TABLE}: a person's row is gone\n"
    )


def test_a_name_of_a_record_and_of_an_individual_is_neither_until_it_is_said(
    run, campaign, signed, tree
):
    person = campaign / "data/people/ida-nowak.yaml"
    person.write_text(person.read_text("utf-8").replace("Ola Sosna", "Ida Nowak"), "utf-8")
    before = tree(campaign)
    ran = run("-C", campaign, "withdraw", "Ida Nowak")
    assert (ran.status, tree(campaign)) == (2, before)
    assert ran.err == (
        "coalition: Ida Nowak is ida-nowak, and has signed as an individual, too; write the id, or "
        "say with --letter which letter the individual signed\n"
    )
    assert run("-C", campaign, "withdraw", "Ida Nowak", "--letter", "appel", "--dry-run").out == (
        f"changed  {TABLE}: a person's row is gone\n"
    )
    assert run("-C", campaign, "withdraw", "ida-nowak", "--dry-run").out.startswith(
        "changed  data/people/ida-nowak.yaml: withdrawn on "
    )


def test_of_an_individual_no_reason_is_kept(run, campaign, signed):
    before = table(campaign)
    ran = run("-C", campaign, "withdraw", "Ida Nowak", "--reason", "asked")
    assert (ran.status, table(campaign)) == (2, before)
    assert "of an individual nothing stays: leave out --on and --reason." in ran.err
    assert run("-C", campaign, "withdraw", "Nobody", "--letter", "appel").err == (
        "coalition: nobody under appel is called Nobody\n"
    )


def test_a_renamed_letter_takes_its_signatures_along(run, campaign, signed):
    before = table(campaign)
    ran = run("-C", campaign, "rename", "appel", "call")
    assert ran.status == 0
    assert f"new      {TABLE.replace('appel', 'call')}: was appel\n" in ran.out
    assert f"deleted  {TABLE}: is call\n" in ran.out
    assert (campaign / "data/signatures/call.csv").read_text("utf-8") == before
    assert not (campaign / TABLE).exists()


def test_no_letter_is_renamed_over_signatures(run, campaign, signed):
    (campaign / TABLE).rename(campaign / "data/signatures/call.csv")
    ran = run("-C", campaign, "rename", "appel", "call")
    assert ran.err == (
        "coalition: data/signatures/call.csv is there already; choose another id than call\n"
    )


def test_check_finds_what_is_wrong_in_tables_and_a_build_stops(run, campaign, signed):
    place = campaign / TABLE
    place.write_text(table(campaign).replace("Ulm", "jo@example.org"), "utf-8")
    (campaign / "data/signatures/apel.csv").write_text(HEADER, "utf-8")
    (campaign / "data/signatures/raw.xlsx").write_bytes(b"PK")
    ran = run("-C", campaign, "check")
    assert ran.status == 1
    for sentence in (
        f"{TABLE}:4:25: R032 error: place holds an @, as an e-mail address does\n",
        "data/signatures/apel.csv:1:1: R036 error: there is no letter apel\n",
        "  hint: Rename it to appel.csv.\n",
        "data/signatures/raw.xlsx:1:1: R019 error: the file ends in .xlsx and is not read\n",
    ):
        assert sentence in ran.out
    assert run("-C", campaign, "build").status == 1
    assert not (campaign / "build").exists()


def test_a_table_that_cannot_be_read_is_not_written_over(bring, sheet, campaign, signed):
    place = campaign / TABLE
    place.write_text("Name,E-mail\n", "utf-8")
    ran = bring(sheet(ASKED + ROWS))
    assert (ran.status, table(campaign)) == (2, "Name,E-mail\n")
    assert f"coalition: {TABLE} can't be read; `coalition check` says what is wrong\n" in ran.err


def test_no_merge_brings_a_withdrawn_person_back(bring, sheet, campaign, run):
    def git(*arguments, check=True):
        identity = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        command = ("git", *identity, *arguments)
        return subprocess.run(command, cwd=campaign, check=check, capture_output=True).returncode

    git("init", "-b", "main")
    bring(sheet("Name,Publish my name\nIda Nowak,yes\nOla Example,yes\n"))
    git("add", ".")
    git("commit", "-m", "1")
    git("checkout", "-b", "more")
    bring(sheet("Name,Publish my name\nIda Zander,yes\n"))
    git("commit", "-am", "more")
    git("checkout", "main")
    run("-C", campaign, "withdraw", "Ida Nowak", "--letter", "appel")
    git("commit", "-am", "withdrawn")
    assert git("merge", "more", check=False) == 1
    assert "<<<<<<<" in table(campaign)
    assert not (campaign / ".gitattributes").exists()


def test_letters_list_individuals_apart_from_organisations(bring, sheet, campaign, run):
    rows = (
        ROWS + "<i>,Bath,2021-03-03,i@example.org,no\nBen Ash,Bath & Wells,2021-03-03,j@x.org,yes\n"
    )
    bring(sheet(ASKED + rows))
    assert run("-C", campaign, "build", "--as-of", "2024-05-01").status == 0
    page = (campaign / "build/en/letters/appel.html").read_text("utf-8")
    assert (
        '<section class="signatories" aria-labelledby="individuals">\n'
        '<h4 id="individuals">5 individuals</h4>\n'
        "<p>3 of them are not named</p>\n"
        "<ul>\n<li>Ida Nowak, Bath</li>\n<li>Ben Ash, Bath &amp; Wells</li>\n</ul>\n</section>"
    ) in page
    assert page.index('id="signatories"') < page.index('id="individuals"')
    text = (campaign / "build/fr/letters/appel.txt").read_text("utf-8")
    assert "5 signatures individuelles\n\n- Ida Nowak, Bath\n" in text
    assert "- dont 3 sans publication du nom\n" in text


def test_on_an_earlier_day_fewer_had_signed(bring, sheet, campaign, run, shipped):
    bring(sheet(ASKED + ROWS))
    run("-C", campaign, "build", "--as-of", "2021-03-01")
    page = (campaign / "build/en/letters/appel.html").read_text("utf-8")
    assert '<h3 id="individuals">1 individual</h3>\n<ul>\n<li>Ida Nowak, Bath</li>\n' in page
    run("-C", campaign, "build", "--as-of", "2021-02-01")
    assert not (campaign / "build/v1/en/letters/appel.signatures.json").exists()


def test_minors_and_who_withdrew_are_told_and_counted(bring, sheet, campaign):
    header = "Name;Publish my name;Date;Age;Status\n"
    rows = "Ida Nowak;yes;2021-03-01;44;\nJo Elm;yes;2021-03-01;16;\nOla Fir;yes;2021-03-01;;spam\n"
    ran = bring(sheet(header + rows))
    assert ran.status == 0
    assert "Ida Nowak" in table(campaign)
    assert "Jo Elm" not in table(campaign)
    assert "Ola Fir" not in table(campaign)
    assert "counted only: they are minors, or do not say that they are of age" in ran.out + ran.err
    assert "heeded where" in ran.err
    assert "Age, Status" in ran.err


def test_a_total_below_the_people_is_none_of_them(bring, sheet):
    total = "Ola Dąb,yes\nAla Buk,no\nTotal,2\nУкупно,8\n"
    told = bring(sheet(f"Name,May we publish your name?\n{total}"), "--dry-run")
    assert (told.out + told.err).count("a total, and nobody who signed") == 2


@pytest.mark.parametrize(
    ("told", "code"), [("AT", "AT"), ("Austria", "AT"), ("Österreich", "AT"), ("-", "")]
)
def test_a_country_may_be_told_by_its_name_in_any_language(bring, sheet, campaign, told, code):
    asked = sheet("Name,Country,Publish my name\nIda Nowak,Ö,yes\n")
    assert bring(asked).status == 1
    assert bring(asked, "--value", f"Ö={told}").status == 0
    assert f",Ida Nowak,,,{code}," in table(campaign)


def test_what_is_no_country_is_not_taken_for_one(bring, sheet):
    ran = bring(sheet("Name,Country,Publish my name\nIda Nowak,Ö,yes\n"), "--value", "Ö=Narnia")
    assert ran.status == 2
    assert (
        "--value 'Ö=Narnia': a cell means yes or no, a country, a day such as 2021-03-01, or - for "
        "none; a name means person"
    ) in ran.err


def test_what_is_unclear_below_private_or_show_is_for_somebody_to_say(bring, sheet):
    header = "Name;Publish my name;Private;Show"
    ran = bring(sheet(f"{header}\nIda Nowak;yes;later;yes\nJo Nowak;yes;no;initials\n"))
    assert ran.status == 2
    assert (
        "it is open whether these columns ask for consent to publication: Private, Show. Read them, "
        "and say what each asks, perhaps --map 'Private=anonymous' --map 'Show=consent': "
    ) in ran.err
