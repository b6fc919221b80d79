"""Sheets as offices send them: each is read, or refused with a sentence, and no row is lost."""

import json
from contextlib import suppress

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st
from workbooks import ods, xlsx

from coalition.intake import NoNamesError, UnreadableError, read_sheet
from coalition.intake.headers.columns import match_columns
from coalition.intake.values.decoding import decode
from coalition.mojibake import mended

TABLE = [["Name", "Pays"], ["Société", "Belgique"], ["Žluťoučký", "CZ"]]
PLAIN = [["Name", "Pays"], ["Société", "Belgique"], ["Élan", "FR"]]


def written(rows: list[list[str]], delimiter: str = ";", end: str = "\r\n") -> str:
    return "".join(delimiter.join(row) + end for row in rows)


def cells(data: bytes, **more: str) -> list[list[str]]:
    return [list(row.cells) for row in read_sheet(data, **more).rows]


GUESSED = (
    "CSV in Windows-1252 (a guess; if letters look wrong, name the --encoding), separated by "
    "semicolons"
)


@each(
    ("data", "rows", "found"),
    [
        (written(TABLE, ";", "\r").encode(), TABLE, "CSV in UTF-8, separated by semicolons"),
        (written(TABLE, ",", "\n").encode("utf-8-sig"), TABLE, "CSV in UTF-8, separated by commas"),
        (written(TABLE, "\t").encode("utf-16"), TABLE, "CSV in UTF-16, separated by tabs"),
        (written(TABLE, "|").encode("utf-16-le"), TABLE, "CSV in UTF-16, separated by bars"),
        (written(TABLE).encode("utf-16-be"), TABLE, "CSV in UTF-16, separated by semicolons"),
        (written(TABLE).encode("utf-32"), TABLE, "CSV in UTF-32, separated by semicolons"),
        (written(PLAIN).encode("cp1252"), PLAIN, GUESSED),
        (xlsx({"Partners": TABLE}), TABLE, "workbook, sheet Partners"),
        (xlsx({"Empty": [], "P": TABLE, "Old": PLAIN}), TABLE, "workbook, sheet P; not read: sheet Old"),
        (ods(TABLE), TABLE, "workbook, sheet Partners"),
        (
            json.dumps([dict(zip(*(TABLE[0], row), strict=True)) for row in TABLE[1:]]).encode(),
            TABLE,
            "JSON",
        ),
        (b'{"partners": [{"Name": "Oak"}]}', [["Name"], ["Oak"]], "JSON"),
        (xlsx({"Empty": []}), [], "an empty workbook"),
        (b"[]", [], "JSON"),
    ],
    ids=[
        "CR", "BOM", "UTF-16", "UTF-16 LE without BOM", "UTF-16 BE without BOM", "UTF-32",
        "Windows-1252", "XLSX", "XLSX of several sheets", "ODS", "JSON", "JSON object",
        "empty workbook", "empty JSON",
    ],
)  # fmt: skip
def test_a_sheet_is_read_and_what_was_found_out_is_said(data, rows, found):
    sheet = read_sheet(data)
    assert ([list(row.cells) for row in sheet.rows], sheet.description) == (rows, found)


def test_somebody_may_name_the_encoding():
    data = written(TABLE).encode("cp852", "replace")
    assert cells(data) == cells(data, encoding="cp852") != cells(data, encoding="cp850")


@each("codec", ["cp1252", "cp1250", "iso8859-2", "cp1251", "cp1253", "cp1254", "cp1257"])
def test_of_older_encodings_the_one_is_guessed_in_which_no_sign_stands_within_a_word(codec):
    words = {
        "cp1252": "Société «été», ¿Qué?, Müller®, 5 m²",
        "cp1250": "Łąka, Żywopłot, źdźbło, śnieg",
        "iso8859-2": "Spolek přátel šifrování, Moravská síť žen",
        "cp1251": "Організація, Ґанок, Їжак і друзі",
        "cp1253": "Δίκτυο Ψηφιακή Πολίχνη, Ένωση",
        "cp1254": "Dijital Özgürlük Köprüsü Derneği, Işıl",
        "cp1257": "Biedrība „Brīvais tīkls”, Žanete Ķirsone",
    }
    assert decode(words[codec].encode(codec)).text == words[codec]


@each(
    ("data", "encoding", "sentence"),
    [
        (b"PK\x03\x04nonsense", None, "the workbook can't be read"),
        (b"\xd0\xcf\x11\xe0nonsense", None, "the workbook can't be read"),
        (b"a\0b\0c;d", "ascii", "it holds NUL"),
        (b"[{", None, "the file looks like JSON and is not"),
        (b"[{}, 2]", None, "something else than objects"),
        (b"caf\xe9", "utf-8", "byte 4 of the file is not utf-8"),
        *(
            (b"x", name, "is not an encoding that Python knows")
            for name in (
                "klingon",
                "hex",
                "idna",
                "punycode",
                "unicode_escape",
                "undefined",
                "a\0b",
            )
        ),
        (b'[{"a":' + b"[" * 900 + b"]" * 900 + b"}]", None, "nested more than 40 levels deep"),
        (b"[" * 100_000, None, "the file looks like JSON and is not"),
        (b'[{"a": ' + b"9" * 5000 + b"}]", None, "the file looks like JSON and is not"),
        (b"", None, "the file is empty"),
        (b"\r\n \r\n", None, "the file is empty"),
        (b'Name;X\nOak;"1\nElm;2\nAsh;3\n', None, "a quotation mark on line 2 is never closed"),
        ("Érable\nÉtang\n".encode() + b"\xe9\n", None, "not byte 0xe9 on line 3; mend it"),
        (b"%PDF-1.4", None, "is a PDF file"),
        (b"<!DOCTYPE html><p>Oak", None, "is a web page"),
        (b'[{"name": "Oak", "name": "Elm"}]', None, "an object has the key name twice"),
        (b'{"a": [{"name": "Oak"}], "b": [{"name": "Elm"}]}', None, "several lists .a, b."),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(data, encoding, sentence):
    with pytest.raises(UnreadableError, match=sentence):
        read_sheet(data, encoding)


def test_rows_are_numbered_as_a_spreadsheet_numbers_them():
    sheet = read_sheet(b'Name;X\r\n"two\r\nlines";1\r\n;\r\nLast;2\r\n')
    assert [(row.number, row.cells[0]) for row in sheet.rows] == [
        (1, "Name"), (2, "two\nlines"), (4, "Last"),
    ]  # fmt: skip
    assert sheet.empty == 1


@each(
    ("text", "rows"),
    [
        ('Name\n"Culture, Arts and Rights"\nOak\n', ["Name", "Culture, Arts and Rights", "Oak"]),
        ('"Název organizace"\n"Lípa ""Stará"" spolek"\n', ["Název organizace", 'Lípa "Stará" spolek']),
        ('Verein\n"Lärm, Luft\nund Licht"\nEiche', ["Verein", "Lärm, Luft\nund Licht", "Eiche"]),
        # The marks are a part of a name, or never closed.
        ('Name\n"Oak" Club\n', ["Name", '"Oak" Club']),
        ('Name\n"Oak Club\nElm\n', ["Name", '"Oak Club', "Elm"]),
    ],
)  # fmt: skip
def test_a_table_of_one_column_may_have_quotation_marks_around_cells(text, rows):
    assert [row[0] for row in cells(text.encode())] == rows


def test_a_formula_of_a_workbook_is_the_value_that_it_had():
    data = xlsx({"S": [["Name", "Web"], ['=HYPERLINK("https://oak.example","Oak")|Oak', "x"]]})
    assert cells(data)[1] == ["Oak", "x"]


def test_a_formula_that_nobody_has_computed_stands_as_it_is():
    data = xlsx({"S": [["Name", "Web"], ['=HYPERLINK("https://oak.example","Oak & Elm")|', "x"]]})
    assert cells(data)[1] == ['=HYPERLINK("https://oak.example","Oak & Elm")', "x"]


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters='"[{\r\n\x00'), max_size=8),
        min_size=1,
        max_size=30,
    )
)
def test_no_line_of_a_text_is_lost(lines):
    text = "\n".join(lines)
    if not text.strip("\ufeff").strip():
        return  # an empty file is refused
    sheet = read_sheet(text.encode())
    assert len(sheet.rows) <= len(lines)
    if sheet.text is not None:
        filled = [one.strip() for one in lines if one.strip()]
        found = [row.cells[0] for row in sheet.rows]
        assert len(found) == len(filled)
        # Beside a line that is mended others are read in the encoding that it was read in.
        if filled == list(map(mended, filled)):
            assert found == filled


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    with suppress(UnreadableError):
        assert read_sheet(data).description


# Columns


def columns(*rows: list[str], **told: str):
    return match_columns(read_sheet(written(list(rows)).encode()).rows, told)


@pytest.mark.parametrize(
    ("header", "keys"),
    [
        (["Organisation", "Country", "Website"], {0: "name", 1: "country", 2: "website"}),
        (["Nom de l’organisation", "Pays :", "Site web"], {0: "name", 1: "country", 2: "website"}),
        (["NOM", "SIGLE", "Catégorie"], {0: "name", 1: "short_name", 2: "kind"}),
        (["Name*", "Name (fr)", "nom_de"], {0: "name", 1: "names/fr", 2: "names/de"}),
        (["Date d'adhésion", "Raison sociale", "x"], {0: "joined", 1: "name"}),
    ],
)
def test_columns_are_known_by_their_headers_in_english_and_french(header, keys):
    assert columns(header, ["a", "b", "c"]).keys == keys


def test_a_cell_that_is_merged_downwards_has_its_value_in_each_row():
    sheet = read_sheet(
        xlsx({"S": [["Country", "Name"], ["Malta", "Oak"], ["", "Elm"], ["", "Ash"]]}, "A2:A3")
    )
    assert [row.cells for row in sheet.rows[1:]] == [
        ("Malta", "Oak"),
        ("Malta", "Elm"),
        ("", "Ash"),
    ]


def test_a_header_is_found_below_titles_and_merged_cells():
    data = xlsx(
        {
            "S": [
                ["Our partners 2021", "", ""],
                ["", "", ""],
                ["Nom", "Pays", "Web"],
                ["Oak", "UK", ""],
            ]
        },
        merged="A1:C1",
    )
    found = match_columns(read_sheet(data).rows, {})
    assert (found.header.number, found.keys) == (3, {0: "name", 1: "country", 2: "website"})


def test_private_unknown_and_repeated_columns_are_named():
    found = columns(
        ["Name", "E-mail", "Téléphone", "Contact person", "Shoe size", "Organisation"], ["Oak"] * 6
    )
    assert found.private == ("E-mail", "Téléphone", "Contact person")
    assert found.unknown == ("Shoe size",)
    assert found.repeated == ("Name",)
    assert columns(["Name", "Organisation"], ["Oak", "Elm"]).private == ("Name",)


def test_somebody_may_say_what_a_column_holds():
    found = columns(["Groupe", "Name"], ["Oak", "x"], Groupe="name", Name="-")
    assert found.keys == {0: "name"}


def test_without_a_column_of_names_the_sheet_is_refused():
    with pytest.raises(NoNamesError, match="the first row has Shoe, Size"):
        columns(["Shoe", "Size"], ["1", "2"])


@pytest.mark.parametrize("told", ["verein", "Verein", "VEREIN", " Verein: "])
def test_a_told_header_finds_the_delimiter_and_the_sheet_in_any_letters(told):
    mapping = {told: "name"}
    text = "VEREIN|Website\nOak, Elm, Ash|a.example\nRowan, Yew, Fir|b.example\n"
    assert read_sheet(text.encode(), None, mapping).description == "CSV in UTF-8, separated by bars"
    one_column = "Verein\nOak, Elm\nRowan, Yew\n"
    assert read_sheet(one_column.encode(), None, mapping).description == "text in UTF-8"
    book = xlsx({"Notes": [["Hello", "there"]], "List": [["Verein", "Website"], ["Oak", ""]]})
    found = read_sheet(book, None, mapping)
    assert found.description == "workbook, sheet List; not read: sheet Notes"


@pytest.mark.parametrize("mark", [",", ", ", ";", "\t", "|"])
def test_names_with_their_countries_are_a_list_where_no_header_stands_above(mark):
    lines = f"Open Gardens{mark}Germany\nFree Meadows{mark}France\nBlue Rivers"
    assert read_sheet(lines.encode()).text == lines
    assert read_sheet(f"Name{mark}Country\n{lines}".encode()).text is None
    assert read_sheet(f"Oak{mark}Elm\nAsh{mark}Fir\n".encode()).text is None


@each(
    ("text", "codec", "found"),
    [
        ("Οργάνωση;Χώρα\nΣύλλογος Δεδομένων;Ελλάδα\n", "utf-16-le", "UTF-16"),
        ("Организация;Страна\nСдружение Бял бор;България\n", "utf-16-be", "UTF-16"),
        ("المنظمة;البلد\nجمعية النور;المغرب\n", "utf-16-le", "UTF-16"),
        ("المنظمة;البلد\nجمعية النور;المغرب\n", "cp1256", "Windows-1256"),
        ("ארגון;מדינה\nעמותת חופש הרשת;ישראל\n", "cp1255", "Windows-1255"),
    ],
)
def test_other_scripts_are_told_without_a_mark(text, codec, found):
    decoded = decode(text.encode(codec))
    assert (decoded.text, decoded.encoding.partition(" (")[0]) == (text, found)


def test_a_cell_that_says_too_little_is_read_as_the_others_of_its_sheet():
    text = "Organizacija,Zemlja\nNadace PĹ™Ă\u00adstav,CZ\nSpolek Ĺ˝,CZ\n"
    assert [row[0] for row in cells(text.encode())[1:]] == ["Nadace Přístav", "Spolek Ž"]
