"""What an import prints to be copied: the likeliest names first, and never what is no name."""

import itertools
import re
import shlex

import pytest

from coalition.intake import NoNamesError, read_sheet
from coalition.intake.headers.columns import match_columns
from coalition.yamltext import parse_yaml


@pytest.fixture
def bring(run, campaign, tmp_path):
    """Import a text as a file of a name, into a campaign without organisations."""
    for path in (campaign / "data/organisations").iterdir():
        path.unlink()

    def brought(text, name="list.txt", *options):
        (tmp_path / name).write_text(text, encoding="utf-8")
        common = ("--tier", "lead", "--source", "hedge day")
        return run("-C", campaign, "import", tmp_path / name, *common, *options)

    return brought


def names_in(campaign):
    found = {}
    for path in (campaign / "data/organisations").glob("*.yaml"):
        data, _ = parse_yaml(path.read_text("utf-8"), path.name)
        found[path.stem] = data["name"]
    return {*found.values()}


def values(text):
    """What is printed beside each question, in the order of the file."""
    return re.findall(r"is refused\): (.*)", text)


CHOICES = (
    ("Samtök gangandi á Stað - áhugafólk um göngugötur", "organisation", "Samtök gangandi á Stað"),
    ("Jonge Kust – jongeren van de Partij voor de Kust", "organisation", "Jonge Kust"),
    ("Grüne Küste – die Leute aus den Dünen", "organisation", "Grüne Küste"),
    ("Côte Verte – les amoureux des dunes", "organisation", "Côte Verte"),
    ("Zielony Brzeg – ludzie dla wydm i plaż", "organisation", "Zielony Brzeg"),
    ("Verein der Auen – unklar", "Verein der Auen", "organisation"),
    ("Oak Society – has to think about it", "Oak Society", "organisation"),
    ("Freunde der Auen (mit Vorbehalt)", "Freunde der Auen", "organisation"),
)


def test_the_likelier_of_both_names_is_printed_first(bring):
    lines = "".join(f"- {line}\n" for line, *_ in CHOICES)
    ran = bring(f"- Elm Club\n{lines}- Fir Trust\n")
    whole = {True: "to keep all of it", False: "for the name without the rest"}
    assert values(ran.err) == [
        f"--value '{line}={first}', or --value '{line}={second}' {whole[second == 'organisation']}"
        for line, first, second in CHOICES
    ]


SECTIONS = (
    "Section suisse", "Ortsgruppe Mitte", "Sezione di Torrebella", "Oddział Północ",
    "Antenne nivelloise", "Sección norte", "Afdeling noord", "Осередок Львів",
    "Turun osasto", "Rīgas nodaļa", "Ankara şubesi",
)  # fmt: skip


def test_a_section_belongs_to_its_name(bring, campaign):
    lines = [f"Collectif du Chêne – {section}" for section in SECTIONS]
    ran = bring("".join(f"- {line}\n" for line in (*lines, "Elm Club")))
    assert "--value" not in ran.err
    assert names_in(campaign) >= {*lines}


def test_what_another_row_is_called_is_no_name_to_propose_first(bring):
    rows = (
        "Oak Club\nOak Club – Junge Eiche\nElm Club – Grünes blatt\nFir Club – Rotes blatt\n"
        "Fir Club – Gelbes blatt\nOak Club – unklar\n"
    )
    ran = bring(f"Name\n{rows}", "list.csv")
    assert [text.partition(",")[0] for text in values(ran.err)] == [
        "--value 'Elm Club – Grünes blatt=Elm Club'",
        "--value 'Fir Club – Rotes blatt=organisation'",
        "--value 'Fir Club – Gelbes blatt=organisation'",
        "--value 'Oak Club – unklar=Oak Club'",
    ]


def test_one_command_takes_all_names_that_are_asked_about(bring, campaign, tmp_path):
    rows = "Oak Society – has to think about it\nGreen Coast – walkers of the dunes\nJane Roe\n"
    ran = bring(f"Name\nElm Club\n{rows}Oak Trust\nFir Trust\nBeech Club\n", "list.csv")
    assert (
        "  hint: Once you have read these 2 names, this takes their 2 rows; delete the --value of "
        "whoever is a person or has not joined, and change what is meant otherwise:\n"
        f"    coalition -C {campaign} import {tmp_path}/list.csv --tier lead --source 'hedge day' "
        "--value 'Oak Society – has to think about it=Oak Society' "
        "--value 'Green Coast – walkers of the dunes=organisation'\n"
    ) in ran.err


NAMES = (
    "Oak Society",
    "Grüne Küste",
    "Marche Lente",
    "Jonge Kust",
    "Samtök göngufólks",
    "Jane Roe",
)
TAILS = (
    "", " – walkers of the dunes", " – unklar", " (waiting for the board)", ", Bath",
    " – member of Oak Trust", " – since 2021-03-01 12:00", " c/o Jane Roe", " – jane@example.org",
    " – die Jugend der Partei", " (hat noch Fragen)", " / Elm Club", ": we are proud to join you",
)  # fmt: skip


@pytest.mark.parametrize("ending", ["csv", "txt"])
def test_copied_commands_write_parts_of_the_rows_and_nothing_private(bring, run, campaign, ending):
    rows = [name + tail for name, tail in itertools.product(NAMES, TAILS)]
    table = "".join(f'"{row}"\n' for row in ("Name", *rows))
    text = table if ending == "csv" else "".join(f"- {row}\n" for row in rows)
    ran = bring(text, f"list.{ending}")
    commands = re.findall(r"^    coalition (.*)$", ran.err, re.MULTILINE)
    assert commands
    for command in commands:
        run(*shlex.split(command))
    assert len(names_in(campaign)) > 1
    for name in names_in(campaign):
        assert any(name in row for row in rows)
        assert not re.search(r"@|\d\d:\d\d|Jane Roe", name)


STAMPS = ("5.3.2021 10:12:44", "6.3.2021 9:01:02", "6.3.2021 9:05:59")
COLUMNS = {
    "Ψ": STAMPS,
    "Ξ": ("2021-03-01", "2021-03-02", "2021-03-05"),
    "Щ": ("a@example.org", "b@example.org", "c@example.org"),
    "Ж": ("101", "2202", "33"),
    "Þ": ("Oak Society", "Verein der Auen", "Elm Club"),
}


def test_a_column_that_is_proposed_for_names_has_no_stamps_numbers_or_addresses():
    for order in itertools.permutations(COLUMNS):
        for kept in (order, [header for header in order if header != "Þ"]):
            lines = zip(*(COLUMNS[header] for header in kept), strict=True)
            text = "\n".join(",".join(line) for line in (kept, *lines))
            with pytest.raises(NoNamesError) as told:
                match_columns(read_sheet(text.encode()).rows, {})
            assert {*told.value.maps} <= {"Þ=name"}
