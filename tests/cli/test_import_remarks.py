"""`coalition import` of sheets with many remarks, or many rows: what is printed to act upon."""

import shlex

import pytest


@pytest.fixture
def bring(run, campaign, tmp_path):
    """Import a sheet with options, writing nothing; what people read."""

    def imported(text, *options):
        (tmp_path / "list.csv").write_text(text, "utf-8")
        place = tmp_path / "list.csv"
        return run("-C", campaign, "import", place, "--source", "x", "--dry-run", *options)

    return imported


def sheet_of(remarks, more=""):
    """A sheet with a row for each remark, and as many without."""
    noted = [f"Oak{at} Society;FR;{remark}" for at, remark in enumerate(remarks)]
    plain = [f"Elm{at} Trust;FR;" for at, _ in enumerate(remarks)]
    return "\n".join(["Organisation;Country;Notes", *noted, *plain, *more.splitlines(), ""])


def options_after(ran, hint):
    """The words of the command below a hint, behind `--dry-run`."""
    lines = ran.err.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith(f"  hint: {hint}"))
    words = shlex.split(lines[at + 1])
    assert words[0] == "coalition"
    return words[words.index("--dry-run") + 1 :]


def test_one_command_answers_several_unread_remarks(bring, monkeypatch):
    monkeypatch.setattr("sys.argv", ["coalition", "import", "list.csv", "--dry-run"])
    text = sheet_of(["rings twice", "they ponder it", "rings twice", "l'avis d'un chat"])
    ran = bring(text)
    hint = "Once you have read these 3 remarks, this takes their 4 rows; delete the --value of"
    options = options_after(ran, hint)
    assert options == [
        *("--value", "rings twice=-", "--value", "they ponder it=-"),
        *("--value", "l'avis d'un chat=-"),
    ]
    assert " refused" not in bring(text, *options).out


def test_of_many_unread_remarks_the_column_is_left_out_with_a_warning(bring, monkeypatch):
    monkeypatch.setattr("sys.argv", ["coalition", "import", "list.csv", "--dry-run"])
    ran = bring(sheet_of([f"rings {letter} times" for letter in "abcdefghijklmno"]))
    options = options_after(ran, "The table has all 15 remarks, of 15 rows. Once you have read")
    assert options == ["--map", "Notes=-"]
    assert "beware, also those that say there that they have left or refuse:" in ran.err


def test_one_unread_remark_needs_no_command_for_all(bring):
    ran = bring(sheet_of(["rings twice"]))
    assert "--value 'rings twice=-'" in ran.err
    assert "Once you have read" not in ran.err


@pytest.mark.parametrize(
    ("header", "cell"),
    [("Left on", "2020-01-01"), ("Status", "declined"), ("Notes", "withdrew"), ("Stav", "odmítli")],
)
def test_a_cell_that_says_no_is_left_out_by_itself(bring, header, cell):
    text = f"Organisation;Country;{header}\nOak Society;FR;{cell}\nElm Trust;FR;\n"
    ran = bring(text)
    assert f"it says {cell} under {header}; to take it all the same: --value '{cell}=-'" in ran.out
    assert " refused" not in bring(text, "--value", f"{cell}=-").out


def many(number):
    """A sheet of clean rows, with one that is refused among them."""
    rows = [f"{word} Society;FR" for word in names(number)]
    return "\n".join(["Organisation;Country", *rows, "Elm Trust;Narnia", ""])


def names(number):
    """Words that are not alike."""
    letters = "bcdfghjklmnprstvz"
    for at in range(number):
        digits = at, at // 17, at // 289, at * 7 // 3
        yield "".join(letters[digit % 17] + "aeiou"[digit % 5] for digit in digits).capitalize()


def test_of_many_rows_that_are_new_a_table_tells_how_many_and_lists_the_others(bring):
    ran = bring(many(250))
    assert [line.split()[:3] for line in ran.out.splitlines()[1:]] == [
        ["252", "refused", "Elm"],
        ["250", "rows", "new"],
    ]
    assert "250 rows  new" in ran.out
    assert ran.out.endswith("nothing else to say of them; --verbose lists each\n")
    assert len(bring(many(250), "--verbose").out.splitlines()) == 252


def test_two_hundred_rows_are_listed(bring):
    assert len(bring(many(200)).out.splitlines()) == 202


def agreed(*remarks):
    """A sheet of organisations that agreed to be listed, each with a remark, and as many without."""
    noted = [f"Oak{at} Society;FR;yes;{remark}" for at, remark in enumerate(remarks)]
    plain = [f"Elm{at} Trust;FR;yes;" for at, _ in enumerate(remarks)]
    return "\n".join(["Organisation;Country;May we list you?;Notes", *noted, *plain, ""])


def test_remarks_of_who_agreed_to_be_listed_stand_in_one_block_to_read(bring):
    text = agreed("with a black cat", "rings twice", "with a black cat")
    ran = bring(text)
    assert " refused" not in ran.out
    assert ran.out.splitlines()[-3:] == [
        " row  name                     remark",
        "2, 4  Oak0 Society and 1 more  with a black cat",
        "   3  Oak1 Society             rings twice",
    ]
    assert (
        "  3 rows say yes to being listed, and have remarks that are not understood: read them\n"
        "  hint: If a remark keeps a row out, say so and it is refused: --value 'rings twice=no'\n"
    ) in ran.err
    kept = bring(text, "--value", "rings twice=no")
    assert "3  refused" in kept.out
    assert "it says rings twice under Notes" in kept.out


def test_one_such_remark_is_told_in_the_singular(bring):
    ran = bring(agreed("with a black cat"))
    assert (
        "  1 row says yes to being listed, and has a remark that is not understood: read it\n"
    ) in ran.err
