"""Lists as strangers write them, through the command line."""

import shlex

import pytest


@pytest.fixture
def bring(run, campaign, tmp_path):
    """Import a text of a name; what people read."""

    def imported(name, text):
        (tmp_path / name).write_text(text, "utf-8")
        return run("-C", campaign, "import", tmp_path / name, "--tier", "lead", "--source", "x")

    return imported


def test_who_has_left_is_refused_behind_a_country_too(bring):
    ran = bring(
        "list.txt",
        "Klub Lampa – Polska\nKoło Nocne – Polska (zrezygnowali)\nDom Otwarty – Polska\n",
    )
    assert "it says zrezygnowali beside the name" in ran.out
    assert ran.err.endswith("coalition import: 3 rows: 2 new, 1 refused; 2 files written\n")


def test_who_has_left_beside_a_country_is_refused_and_swallows_no_other(bring):
    ran = bring(
        "list.txt",
        "Asociația Unu (România); Grupul Doi (România, retras); TreiCluj (RO); Patru (Ucraina)\n",
    )
    assert "it says România, retras beside the name" in ran.out
    assert ran.err.endswith("coalition import: 4 rows: 3 new, 1 refused; 3 files written\n")


def test_the_name_of_a_father_is_a_persons(bring):
    ran = bring("list.txt", "1. Вікно\n2. Мельниченко Остап Гнатович\n3. Нічна рада\n4. Світло\n")
    assert "Мельниченко Остап Гнатович  looks like a person" in ran.out
    assert ran.err.endswith("coalition import: 4 rows: 3 new, 1 refused; 3 files written\n")


def test_a_short_name_of_a_state_is_that_of_its_neighbours(bring):
    ran = bring("list.csv", "Název;Stát\nOtevřená okna;ČR\nOtvorené okná;SR\nHlas ulice;Polsko\n")
    assert "country SR is read as Slovakia, by the other countries of the list" in ran.out


def test_a_short_name_of_a_state_is_asked_where_it_is_open(bring):
    ran = bring("list.txt", "Otevřená okna – CZ\nOtvorené okná – SR\nHlas ulice – PL\n")
    assert "SR may be Slovakia or Suriname" in ran.out
    assert "SR may be Slovakia or Suriname (row 2 is refused): --value 'SR=CODE'" in ran.err


def test_a_short_name_of_a_state_in_brackets_is_that_of_its_neighbours(bring):
    ran = bring("list.txt", "Otevřená okna (ČR); Otvorené okná (SR); Hlas ulice (PL)\n")
    assert "country SR is read as Slovakia, by the other countries of the list" in ran.out


def test_a_remark_that_nobody_knows_is_asked_about_with_the_command(run, campaign, tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("Oak Society\nYew Club (has to think)\nElm Union\n", encoding="utf-8")
    told = "--value 'Yew Club (has to think)=Yew Club'"
    ran = run("-C", campaign, "import", path, "--source", "x")
    assert told in ran.err
    assert not (campaign / "data/organisations/yew-club.yaml").exists()
    ran = run("-C", campaign, "import", path, "--source", "x", *shlex.split(told))
    record = campaign / "data/organisations/yew-club.yaml"
    assert "name: Yew Club\n" in record.read_text(encoding="utf-8")
