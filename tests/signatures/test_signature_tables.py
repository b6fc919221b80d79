"""data/signatures/<letter>.csv: read, written, and everything that can be wrong in it."""

import datetime

import pytest
from case_tables import each
from hypothesis import given, settings
from hypothesis import strategies as st

from coalition.model import Individual, Signatures, Unnamed, Withdrawals
from coalition.signatures import (
    HEADER,
    find_fault,
    identity,
    in_order,
    parse_signatures,
    render_signatures,
    withdrawals_of,
)

HEAD = ",".join(HEADER)


def day(text):
    return datetime.date.fromisoformat(text)


def person(name, **keys):
    return Individual(name=name, consent=keys.pop("consent", "form"), **keys)


def found(*rows):
    """What is wrong in a table of these rows, as people read it."""
    reading = parse_signatures("\n".join((HEAD, *rows)), "p")
    assert (reading.signatures is None) == bool(reading.findings)
    return [
        f"{one.line}:{one.column} {one.code} {one.message} | {one.hint}" for one in reading.findings
    ]


IDA = "2021-03-01,Ida Nowak,nurse,Warszawa,PL,form,,"
SOUND = {
    "nobody": [],
    "a person": [IDA],
    "a name alone": [",Ida Nowak,,,,form,,"],
    "a name with a comma": ['2021-03-01,"Nowak, Ida",,,,form,,'],
    "a name with a quotation mark": ['2021-03-01,"Ida ""Ola"" Nowak",,,,form,,'],
    "spaces, an empty line and a line end of Windows": [
        " 2021-03-01 , Ida Nowak,,, PL,form,,\r",
        "",
    ],
    "two people of a name": [IDA, "2021-03-01,Ida Nowak,teacher,Warszawa,PL,form,,"],
    "another place": [IDA, "2021-03-01,Ida Nowak,nurse,Łódź,PL,form,,"],
    "any order": ["2021-03-02,Ida Nowak,,,,form,,", "2021-03-01,Jo Nowak,,,,form,,"],
    "people who are counted only": ["2021-03-01,,,,,,form-2,12", ",,,,,,form-2,3"],
    "a postal code": ["2021-03-01,Ida Nowak,,00-950 Warszawa,PL,form,,"],
    "days in the consent": ["2021-03-01,Ida Nowak,,,,form of 2021-03-01 to 31.03.2021,,"],
    "names of many scripts": ["2021-03-01,Ελένη Παππά,,,,form,,", "2021-03-01,محمد,,,,form,,"],
    "an apostrophe, hyphens and a full stop": ["2021-03-01,Dr. Siân O’Neil-d'Arc,,,,form,,"],
}


@each("rows", SOUND.values(), ids=SOUND)
def test_a_sound_table_has_no_findings(rows):
    assert found(*rows) == []


ONE_PERSON = "Write how the person agreed that the name is published, or delete the row."
WRONG = {
    "a day as people write it": (
        ["1 March,Ida Nowak,,,,form,,"],
        ["2:1 R031 day is no day: 1 March | Write it like 2021-03-01."],
    ),
    "a day that is not in the calendar": (
        ["2021-02-30,Ida Nowak,,,,form,,"],
        ["2:1 R031 day is no day: 2021-02-30 | Write it like 2021-03-01."],
    ),
    "a country's name": (
        [IDA, "2021-03-01,Jo Nowak,,,Polska,form,,"],
        ["3:23 R031 country is not a country code: Polska | Write PL."],
    ),
    "no country": (
        ["2021-03-01,Jo Nowak,,,Narnia,form,,"],
        [
            "2:23 R031 country is not a country code: Narnia | Write the two-letter code, such as FR."
        ],
    ),
    "no consent": (
        ["2021-03-01,Ida Nowak,,,,,,"],
        [f"2:25 R035 consent is empty, and a name stands in the row | {ONE_PERSON}"],
    ),
    "withdrawals without a day": (
        [",,,,,,(withdrawn),1"],
        [
            "2:1 R031 day is empty, and the row says how many have withdrawn"
            " | Write the day on which somebody last withdrew."
        ],
    ),
    "an e-mail address in any cell": (
        ["2021-03-01,ida@example.org,,,,form,,", "2021-03-01,Jo,,,,see jo@example.org,,"],
        [
            "2:12 R032 name holds an @, as an e-mail address does | Take it out.",
            "3:18 R032 consent holds an @, as an e-mail address does | Take it out.",
        ],
    ),
    "a telephone number behind a quoted cell": (
        ['2021-03-01,"Nowak, Ida",nurse,+48 22 123 45 67,,form,,'],
        ["2:31 R032 place holds seven digits or more, as a telephone number does | Take it out."],
    ),
    "a web address": (
        ["2021-03-01,Ida Nowak,www.example.org,,,form,,"],
        ["2:22 R032 role holds a web address | Take it out."],
    ),
    "formulas": (
        ["2021-03-01,=1+1 Ida,,,,form,,", "2021-03-01,Jo,-nurse,,,form,,"],
        [
            "2:12 R033 name begins with =, as a formula does"
            " | Write it without the sign at its beginning.",
            "3:15 R033 role begins with -, as a formula does"
            " | Write it without the sign at its beginning.",
        ],
    ),
    "markup": (
        ["2021-03-01,Ida <b>Nowak</b>,,,,form,,"],
        ["2:12 R033 name holds markup | Write it without < and what belongs to it."],
    ),
    "signs that nobody sees": (
        ["2021-03-01,Ida\u202e Nowak,,,,form,,", "2021-03-01,Jo\u0085Nowak,,,,form,,"],
        [
            "2:12 R033 name holds a sign that nobody sees (U+202E) | Write the cell anew.",
            "3:12 R033 name holds a sign that nobody sees (U+0085) | Write the cell anew.",
        ],
    ),
    "a long name": (
        [f"2021-03-01,{'I' * 201},,,,form,,"],
        ["2:12 R031 name has 201 characters, more than 200 | Shorten it."],
    ),
    "no letter": (
        ["2021-03-01,...,,,,form,,"],
        ["2:12 R031 name holds no letter: ... | Write the name."],
    ),
    "somebody twice": (
        [IDA, "2021-03-05,ida  NOWAK,Nurse,warszawa,PL,paper,,"],
        [
            "3:12 R034 name is in line 2, too, with the same role, place and country"
            " | Delete one of the two; if they are two people, give one a role or a place."
        ],
    ),
    "a list that is counted twice": (
        ["2021-03-01,,,,,,form,3", "2021-03-02,,,,,,form,3", "2021-03-01,,,,,,form,4"],
        [
            "4:17 R034 list form is counted in line 2, too, for the same day"
            " | Keep the line whose number is right; another import of the list writes it anew."
        ],
    ),
    "a number that is none": (
        ["2021-03-01,,,,,,form,0", "2021-03-01,,,,,,form,many", "2021-03-01,,,,,,,3"],
        [
            "2:22 R031 count is no number from 1 on: 0"
            " | Write how many people it counts, or delete the row.",
            "3:22 R031 count is no number from 1 on: many"
            " | Write how many people it counts, or delete the row.",
            "4:17 R031 list is empty, and so is the name"
            " | Write a name for the list, in small letters, digits and single hyphens.",
        ],
    ),
    "a person who is a number, too": (
        ["2021-03-01,Ida Nowak,,,,form,form,3"],
        [
            "2:30 R031 list is of people who are counted only"
            " | Leave it empty where a name stands in the row."
        ],
    ),
    "something of a person without a name": (
        ["2021-03-01,,nurse,,,,form,3"],
        [
            "2:13 R031 role stands in a row without a name"
            " | Leave it empty, or write the name of a person who agreed to that."
        ],
    ),
    "too few cells": (
        ["2021-03-01,Ida Nowak"],
        [
            "2:1 R030 the row has 2 cells, and the header 8"
            " | Put a cell that holds a comma into quotation marks, or add what is missing."
        ],
    ),
    "a quotation mark that is never closed": (
        ['2021-03-01,"Ida Nowak,,,,form,,', IDA],
        [
            "2:1 R030 a quotation mark is never closed, or stands within a cell"
            " | Write one row a line, and a mark within a quoted cell twice."
        ],
    ),
}


@each(("rows", "sentences"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_has_a_place_and_a_hint(rows, sentences):
    assert found(*rows) == sentences


@pytest.mark.parametrize(
    "text", ["", "Name,E-mail\nIda,ida@example.org\n", f"{HEAD},more\n", "name,day\n", "\n\n"]
)
def test_another_table_is_told_to_be_imported(text):
    (finding,) = parse_signatures(text, "p").findings
    assert (finding.line, finding.code) == (1, "R030")
    assert finding.hint == (
        "Write day,name,role,place,country,consent,list,count. Take people in with `coalition "
        "import FILE --as signatory --signed LETTER`."
    )


def test_of_many_mistakes_the_first_are_told():
    findings = parse_signatures("\n".join((HEAD, *["x,Ida,,,,form,,"] * 500)), "p").findings
    assert len(findings) == 20
    assert findings[-1].message.endswith("… and more like this in the same text")


def test_a_table_is_written_by_day_then_by_name():
    signatures = Signatures(
        people=(
            person("Zoë", day=day("2021-03-02")),
            person("ida", day=day("2021-03-02"), place="Łódź", country="PL"),
            person("Max, Dr."),
        ),
        unnamed=(Unnamed(list="b", count=2), Unnamed(list="a", count=1, day=day("2021-03-02"))),
    )
    assert render_signatures(signatures) == (
        f"{HEAD}\n"
        ",,,,,,b,2\n"
        ',"Max, Dr.",,,,form,,\n'
        "2021-03-02,,,,,,a,1\n"
        "2021-03-02,ida,,Łódź,PL,form,,\n"
        "2021-03-02,Zoë,,,,form,,\n"
    )


LETTERS = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=30)
CELLS = LETTERS.map(lambda text: " ".join(text.split())).filter(
    lambda text: text and not find_fault(text)
)
NAMES = CELLS.map(lambda text: f"a{text}").filter(lambda text: not find_fault(text))
DAYS = st.none() | st.dates(datetime.date(1900, 1, 1))
PEOPLE = st.lists(
    st.builds(
        Individual,
        name=NAMES,
        consent=CELLS,
        day=DAYS,
        role=st.none() | CELLS,
        place=st.none() | CELLS,
        country=st.sampled_from([None, "PL", "FR"]),
    ),
    unique_by=identity,
    max_size=6,
).map(tuple)
UNNAMED = st.lists(
    st.builds(
        Unnamed, list=st.sampled_from(["a", "form-2"]), count=st.integers(1, 10**8), day=DAYS
    ),
    unique_by=lambda row: (row.list, row.day),
    max_size=4,
).map(tuple)


WITHDRAWALS = st.lists(
    st.builds(Withdrawals, count=st.integers(1, 10**8), day=st.dates()), max_size=2
).map(tuple)


def test_withdrawals_of_two_branches_are_added_up():
    rows = ("2021-05-02,,,,,,(withdrawn),2", "2021-05-01,,,,,,(withdrawn),1")
    signatures = parse_signatures("\n".join((HEAD, *rows)), "p").signatures
    assert withdrawals_of(signatures) == Withdrawals(count=3, day=day("2021-05-02"))
    assert withdrawals_of(Signatures()) is None


@settings(max_examples=50)
@given(st.builds(Signatures, people=PEOPLE, unnamed=UNNAMED, withdrawals=WITHDRAWALS))
def test_what_is_written_is_read_again(signatures):
    text = render_signatures(signatures)
    reading = parse_signatures(text, "p")
    assert (reading.findings, reading.signatures) == ((), in_order(signatures))
    assert render_signatures(reading.signatures) == text


@settings(max_examples=50)
@given(st.text(max_size=200) | st.lists(CELLS, max_size=9).map(",".join))
def test_no_text_breaks_the_reader_and_none_but_a_sound_one_is_taken(text):
    for table in (text, f"{HEAD}\n{text}"):
        reading = parse_signatures(table, "p")
        assert all(one.line >= 1 and one.column >= 1 and one.hint for one in reading.findings)
        for one in (*(reading.signatures.people if reading.signatures else ()),):
            assert one.name
            assert one.consent
            assert not find_fault(one.name)
