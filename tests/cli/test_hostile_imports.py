"""`coalition import` of what people really send: every row is told, and nothing else is touched.

Each folder of `tests/golden_imports` but `campaign` and those of lists is a case: a file as somebody sent it, perhaps
`arguments.txt` (one a line), perhaps `rows.txt` (how many rows or names a reader counts, blank lines
between them included), and `expected.txt`, which `pytest --golden` rewrites.
"""

import io
import json
import random
import re
import shutil
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, Protocol
from xml.etree import ElementTree as ET

import pytest
from workbooks import xlsx

GOLDEN = Path(__file__).parents[1] / "golden_imports"
OURS = frozenset({"expected.txt", "arguments.txt", "rows.txt"})
SOURCE = ("--source", "hedge day, 2021-06-01")
SUMMARY = re.compile(
    r"^coalition import: (?P<rows>\d+) rows?: (?P<told>[^;]+)(?:; (?P<empty>\d+) empty)?; "
    r"(?P<files>\d+) files? (?:would be )?written\n\Z",
    re.MULTILINE,
)
ABOVE = re.compile(r"^  (\d+) rows? above the header not read$", re.MULTILINE)
HEADER = re.compile(r"^  (?:columns read: |a header without rows$)", re.MULTILINE)
OWN_COMMAND = re.compile(r"coalition -C \S+ import \S+[/\\](?=\S+\.)")
"""With the places of this machine, which are not golden."""

JOINERS = "\u200c\u200d"
"""Invisible, and needed by Persian and by emoji."""

BROKEN: dict[str, str] = {}
"""Cases that break a law. Once one is mended its test says so: take it out, and run --golden."""

Tree = dict[str, bytes]


class Ran(Protocol):
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str


class Told(NamedTuple):
    """What the last line of an import says."""

    rows: int
    by_status: Mapping[str, int]
    empty: int
    files: int


def cases() -> Iterator[object]:
    """Every folder of the golden ones, those that break a law marked."""
    for place in sorted(GOLDEN.iterdir()):
        broken = BROKEN.get(place.name)
        marks = [pytest.mark.xfail(reason=broken, strict=True)] if broken else []
        if place.is_dir() and place.name not in ("campaign", "lists", "further_lists"):
            yield pytest.param(place.name, marks=marks)


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    """A copy of the campaign of four organisations, one of them withdrawn."""
    return shutil.copytree(GOLDEN / "campaign", tmp_path / "campaign")


@pytest.mark.every(2)
@pytest.mark.parametrize("case", list(cases()))
def test_what_people_send_is_told_and_harms_nothing(
    case: str,
    run: Callable[..., Ran],
    campaign: Path,
    tree: Callable[[Path], Tree],
    rewriting: bool,
) -> None:
    command = ("-C", campaign, "import", *arguments_of(case), *SOURCE)
    before = tree(campaign)
    planned = run(*command, "--dry-run")
    assert tree(campaign) == before
    done = run(*command)
    after = tree(campaign)
    assert_the_dry_run_foretold(planned, done)
    assert_every_row_is_accounted_for(case, done)
    assert_only_organisations_differ(done, before, after)
    assert_nothing_hides(planned.out, planned.err, *(data.decode() for data in after.values()))
    checked = run("-C", campaign, "check")
    assert checked.status == 0, checked.out
    again = run(*command)
    assert tree(campaign) == after
    assert_nothing_is_new(done, again)
    if case not in BROKEN:
        assert_golden(GOLDEN / case, transcript(case, planned, before, after), rewriting)


def arguments_of(case: str) -> tuple[str, ...]:
    """The file, and what stands in `arguments.txt`."""
    told = GOLDEN / case / "arguments.txt"
    return (str(file_of(case)), *(told.read_text("utf-8").splitlines() if told.exists() else ()))


def file_of(case: str) -> Path:
    """What somebody sent: the one file of a case that is not ours."""
    (sent,) = (place for place in (GOLDEN / case).iterdir() if place.name not in OURS)
    return sent


def assert_golden(folder: Path, found: str, rewriting: bool) -> None:
    expected = folder / "expected.txt"
    if rewriting:
        expected.write_bytes(found.encode())
    assert found == expected.read_bytes().decode()


def transcript(case: str, planned: Ran, before: Tree, after: Tree) -> str:
    """What a case's `expected.txt` holds."""
    _, *arguments = arguments_of(case)
    command = " ".join(("coalition import", file_of(case).name, *arguments, "--dry-run"))
    parts = [f"$ {command}\nexit status {planned.status}\n"]
    told = OWN_COMMAND.sub("coalition import ", planned.err)
    parts += [f"== standard error\n{told}", f"== standard output\n{planned.out}"]
    for path, data in sorted(after.items()):
        if data != before.get(path):
            what = "changed" if path in before else "new"
            parts.append(f"== {path} ({what})\n{data.decode()}")
    return "\n".join(map(visible, parts))


def visible(text: str) -> str:
    """A text whose lines end in no spaces and whose signs can all be seen."""
    shown = "".join(one if is_seen(one) else f"<U+{ord(one):04X}>" for one in text)
    return "".join(f"{line.rstrip()}\n" for line in shown.removesuffix("\n").split("\n"))


def is_seen(one: str) -> bool:
    return one in f"\n {JOINERS}" or unicodedata.category(one)[0] not in "CZ"


def assert_the_dry_run_foretold(planned: Ran, done: Ran) -> None:
    assert planned.status == done.status, done.err
    told = planned.err.replace("would be written", "written").replace(" --dry-run", "")
    assert told == done.err
    assert rows_of(planned) == rows_of(done)


def rows_of(ran: Ran) -> list[str]:
    """The lines of the table, without its header."""
    return [line.rstrip() for line in ran.out.splitlines()][1:]


def assert_every_row_is_accounted_for(case: str, ran: Ran) -> None:
    """What is told, empty, a header or above one is all that the file holds."""
    if ran.status == 2:
        assert ran.out == ""
        assert ran.err.startswith(f"coalition: {file_of(case).name}: ")
        return
    told, rows = told_in(ran), rows_of(ran)
    assert told.rows == sum(told.by_status.values()) == len(rows)
    assert ran.status == int(bool(told.by_status.keys() & {"doubtful", "refused"}))
    above = ABOVE.search(ran.err)
    unread = int(above[1]) if above else 0
    # A list without a header is told to have a column `name`, and begins in row 1.
    header = HEADER.search(ran.err) is not None and not any(row.split()[0] == "1" for row in rows)
    assert told.rows + told.empty + unread + header == counted(case)


def told_in(ran: Ran) -> Told:
    """The summary of an import that was not refused as a whole."""
    found = SUMMARY.search(ran.err)
    assert found, ran.err
    told = [] if found["told"] == "nothing" else found["told"].split(", ")
    counts = {status: int(number) for number, status in (one.split() for one in told)}
    return Told(int(found["rows"]), counts, int(found["empty"] or 0), int(found["files"]))


def counted(case: str) -> int:
    """The rows of a file down to the last one that holds anything, its header among them."""
    by_hand = GOLDEN / case / "rows.txt"
    if by_hand.exists():
        return int(by_hand.read_text("utf-8"))
    data = file_of(case).read_bytes()
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return max(filled_rows(archive), default=0)
    if file_of(case).suffix == ".json":
        return len(json.loads(data)) + 1
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    lines = re.split(r"\r\n|\r|\n", data.decode("utf-16" if marked else "latin-1"))
    filled = [number for number, line in enumerate(lines, 1) if line.strip(" ;,\t|\xa0")]
    return max(filled, default=0)


def filled_rows(archive: zipfile.ZipFile) -> Iterator[int]:
    """The numbers of the rows that hold anything, in the first sheet of which any does."""
    if "content.xml" in archive.namelist():
        yield from filled_rows_of_ods(parsed(archive, "content.xml"))
        return
    for part in sorted(name for name in archive.namelist() if "worksheets/sheet" in name):
        rows = parsed(archive, part).iterfind(".//{*}row")
        numbers = [int(row.attrib["r"]) for row in rows if any(row.itertext())]
        yield from numbers
        if numbers:
            return


def parsed(archive: zipfile.ZipFile, part: str) -> ET.Element:
    return ET.fromstring(archive.read(part))  # noqa: S314 - workbooks of our own


def filled_rows_of_ods(content: ET.Element) -> Iterator[int]:
    number = 0
    for row in content.iterfind(".//{*}table-row"):
        repeated = (n for key, n in row.attrib.items() if key.endswith("rows-repeated"))
        number += int(next(repeated, "1"))
        if "".join(row.itertext()).strip():
            yield number


def assert_only_organisations_differ(done: Ran, before: Tree, after: Tree) -> None:
    differing = {path for path in before | after if before.get(path) != after.get(path)}
    assert all(re.fullmatch(r"data/organisations/[a-z0-9-]+\.yaml", path) for path in differing)
    assert before.keys() <= after.keys()
    assert len(differing) == (0 if done.status == 2 else told_in(done).files)


def assert_nothing_hides(*texts: str) -> None:
    """No sign commands a terminal, reorders what follows or cannot be seen."""
    hidden = {one for text in texts for one in text if is_hidden(one)}
    assert not hidden, sorted(map(ascii, hidden))


def is_hidden(one: str) -> bool:
    blank = one in "\u034f\u3164\u2800"
    unseen = unicodedata.category(one) in ("Cc", "Cf", "Cs") and one not in f"\n{JOINERS}"
    return blank or unseen


def assert_nothing_is_new(done: Ran, again: Ran) -> None:
    """A file that is imported twice changes nothing the second time."""
    assert again.status == done.status
    if done.status == 2:
        assert again.err == done.err
        return
    first, second = told_in(done), told_in(again)
    assert (second.rows, second.empty, second.files) == (first.rows, first.empty, 0)
    assert "new" not in second.by_status


def test_every_broken_case_is_there() -> None:
    assert {name for name in BROKEN if not (GOLDEN / name).is_dir()} == set()


@pytest.mark.parametrize(
    ("data", "said", "arguments"),
    [
        ("Name;Country\nAsh;DE;surplus\nElm;AT\n", "surplus", ()),
        ("Organisation\nBeech, Twig\nOak, Elm\nAsh, Fern\n", "Twig", ()),
        ("Name;;Country\nAsh;urgent;DE\nElm;;AT\n", "urgent|header", ()),
        ("Name;Country\nAsh;NA\nElm;\n", r"\bNA\b|Namibia|name, country, source", ()),
        ("Name;Name (fr)\nŁąka i Las;Pré et Bois\n", "Pré et Bois", ()),
        ("Id;Name\noak-society;Nettle Club\n", "Oak Society", ("--map", "Id=id")),
        ("Id;Name\noak-society;Nettle Club\n", "Id=id", ()),
        ("Name;Kraj\nAsh;DE\nElm;AT\n", "Land", ("--map", "Land=country")),
        ("Organisation;Country\nKeře;CZ\nŻywopłot;PL\n".encode("cp1250"), "--encoding", ()),
        ('[{"name": "Ash", "name": "Elm"}]', "Ash", ()),
        ('{"partners": [{"name": "Ash"}], "friends": [{"name": "Elm"}]}', "friends|Elm", ()),
        (xlsx({"Cover": [["Our partners"]], "All": [["Name"], ["Ash"]]}), r"\bAsh\b", ()),
        ("%PDF-1.4\n1 0 obj\nendobj\n", "PDF file", ()),
    ],
)
def test_what_is_left_out_is_said_unless_it_is_refused(
    data: str | bytes,
    said: str,
    arguments: tuple[str, ...],
    run: Callable[..., Ran],
    campaign: Path,
    tmp_path: Path,
) -> None:
    sheet = tmp_path / "sent"
    sheet.write_bytes(data if isinstance(data, bytes) else data.encode())
    ran = run("-C", campaign, "import", sheet, *arguments, *SOURCE, "--dry-run")
    assert ran.status != 0 or re.search(said, ran.err + ran.out)


@pytest.mark.parametrize(
    ("text", "private"),
    [
        ("Name;Country\njo@elm.example;AT\nAsh;DE\n", "jo@"),
        ("Name;Country\nElm <jo@elm.example>;AT\nAsh;DE\n", "jo@"),
        ("Name;Country\n+49 30 1234567;DE\nAsh;DE\n", "1234567"),
        ("Name;Website\nElm;https://jo:secret@elm.example/\nAsh;\n", "secret"),
        ("Ash\nElm\njo@elm.example\n+31 20 1234567\n", "jo@|1234567"),
        ("Name;E-mail;Phone\nElm;jo@elm.example;+31 20 1234567\n", "jo@|1234567"),
    ],
)
def test_no_private_data_reaches_a_file(
    text: str,
    private: str,
    run: Callable[..., Ran],
    campaign: Path,
    tree: Callable[[Path], Tree],
    tmp_path: Path,
) -> None:
    sheet = tmp_path / "sent"
    sheet.write_text(text, encoding="utf-8")
    run("-C", campaign, "import", sheet, *SOURCE)
    assert not [path for path, data in tree(campaign).items() if re.search(private, data.decode())]


def test_three_thousand_rows_are_all_accounted_for(
    run: Callable[..., Ran], campaign: Path, tree: Callable[[Path], Tree], tmp_path: Path
) -> None:
    names = made_names(2_820)
    rows = [f"{name},DE" for name in names]
    rows += [f"{name.upper()},Germany" for name in names[:90]]
    rows += [f"{name} Friends,Narnia" for name in names[:60]] + [","] * 30
    random.Random(2021).shuffle(rows)  # noqa: S311 - the same rows each time
    sheet = tmp_path / "sheet.csv"
    sheet.write_text("Name,Country\n" + "\n".join(rows) + "\nOak Society,DE\n", encoding="utf-8")
    before = tree(campaign)
    ran = run("-C", campaign, "import", sheet, *SOURCE, "--dry-run")
    told = told_in(ran)
    assert told == Told(2_971, {"new": 2_820, "same": 91, "refused": 60}, 30, 2_820)
    *listed, alike = rows_of(ran)
    assert alike.split()[1:3] == ["rows", "new"]
    assert len(listed) + int(alike.split()[0].replace(",", "")) == 2_971
    assert tree(campaign) == before


def made_names(number: int) -> list[str]:
    """Names of two words of five made-up syllables, each unlike the others."""
    chance = random.Random(1984)  # noqa: S311 - the same names each time

    def word() -> str:
        return "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(5))

    return [f"{word().title()} {word().title()}" for _ in range(number)]
