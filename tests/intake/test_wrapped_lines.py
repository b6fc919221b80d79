"""Lists whose items go on in the next line, and rows without a header, as people paste them."""

from case_tables import each

from coalition.intake import read_sheet
from coalition.intake.lists.pasted import split_names
from coalition.intake.values.cells import read_country


def found(text: str) -> list[tuple[str, str, str | None]]:
    """The names, countries and websites of what somebody pasted."""
    pasted = read_sheet(text.encode()).text
    assert pasted is not None
    names = split_names(pasted)
    return [(one.name, one.country, one.website) for one in names if not one.reason]


@each(
    ("text", "names"),
    [
        (
            "* Society of Friends of the\n  Northern Oaks, Ireland\n* Elm Club, Malta\n",
            ["Society of Friends of the Northern Oaks", "Elm Club"],
        ),
        (
            "1. Verein der Freunde\n   alter Eichen und Ulmen\n2. Ulmenverein\n3. Eichenbund\n",
            ["Verein der Freunde alter Eichen und Ulmen", "Ulmenverein", "Eichenbund"],
        ),
        (
            "- Stowarzyszenie miłośników\ndębów i wiązów\n- Fundacja Wiąz\n- Klub Buk\n",
            ["Stowarzyszenie miłośników dębów i wiązów", "Fundacja Wiąz", "Klub Buk"],
        ),
        (
            "• Σύλλογος Φίλων\n  της Βελανιδιάς\n• Όμιλος Φτελιά\n• Ένωση Οξιά\n",
            ["Σύλλογος Φίλων της Βελανιδιάς", "Όμιλος Φτελιά", "Ένωση Οξιά"],
        ),
    ],
)
def test_an_item_goes_on_in_the_next_line(text, names):
    assert [name for name, _, _ in found(text)] == names


@each(
    "text",
    [
        "Oak Trust, Ireland, https://oak.example\nElm Club, Malta, https://elm.example\n",
        "Ireland;Oak Trust;https://oak.example\nMalta;Elm Club;https://elm.example\n",
        "Oak Trust\tIE\thttps://oak.example\nElm Club\tMT\thttps://elm.example\n",
        "Oak Trust | Éire | https://oak.example\nElm Club | Malta | https://elm.example\n",
    ],
)
def test_rows_of_names_countries_and_sites_need_no_header(text):
    sheet = read_sheet(text.encode())
    assert sheet.description.endswith("without a header")
    header, first, second = sheet.rows
    assert header.cells == ("Name", "Country", "Website")
    assert (first.number, first.cells[0], first.cells[2]) == (1, "Oak Trust", "https://oak.example")
    assert second.cells == ("Elm Club", second.cells[1], "https://elm.example")
    assert [read_country(row.cells[1]) for row in (first, second)] == ["IE", "MT"]


@each(
    ("text", "names"),
    [
        ("1 - Chêne\n2 - Orme\n3 - Sapin (Belgique)\n", ["Chêne", "Orme", "Sapin"]),
        ("1-Roble\n2-Olmo\n3-Abeto\n", ["Roble", "Olmo", "Abeto"]),
        ("1 Eiche\n2 Ulme\n3 Tanne\n", ["Eiche", "Ulme", "Tanne"]),
        ("09: Дуб\n10: В'яз\n11: Ялина\n", ["Дуб", "В'яз", "Ялина"]),
        ("1- جمعية البلوط، لبنان\n2- مؤسسة الدردار، تونس\n", ["جمعية البلوط", "مؤسسة الدردار"]),
        ("7 Oaks\n3 Elms\n5 Firs\n", ["7 Oaks", "3 Elms", "5 Firs"]),
        ("60 Millions d'Arbres\nOrme\nSapin\n", ["60 Millions d'Arbres", "Orme", "Sapin"]),
    ],
)
def test_numbers_that_count_are_no_part_of_names(text, names):
    assert [name for name, _, _ in found(text)] == names


@each(
    ("text", "number"),
    [
        ("Signed by:\n\n* Oak, Elm and Ash Trust, Ireland\n* Fir Club, Malta\n* Yew, Ash & Co, UK\n", 3),
        ("Oaks, Elms & Firs Ltd\nSociety for Ash, Beech and Yew\nFir Club\nYew Trust\n", 4),
        ("Eichen, Ulmen & Co. e.V.\nBund für Eschen, Buchen und Eiben\nTannenverein\n", 3),
    ],
)  # fmt: skip
def test_commas_of_names_make_no_table(text, number):
    assert len(found(text)) == number


@each(
    ("text", "names"),
    [
        ("Fundacja Dąb, Klub Buk, Wiąz oraz Fundacja Grab", ["Fundacja Dąb", "Klub Buk", "Wiąz", "Fundacja Grab"]),
        ("Oak Trust, Elm Club and Ash Society", ["Oak Trust", "Elm Club", "Ash Society"]),
        ("Eichenbund, Ulmenverein e.V. und Eschen-Stiftung", ["Eichenbund", "Ulmenverein e.V.", "Eschen-Stiftung"]),
        ("Fondation Chêne, Association Orme et Collectif Sapin", ["Fondation Chêne", "Association Orme", "Collectif Sapin"]),
        ("Oak Trust, Elm Club, Dusk and Dawn", ["Oak Trust", "Elm Club", "Dusk and Dawn"]),
    ],
)  # fmt: skip
def test_and_parts_the_last_two_of_a_sentence_where_both_are_organisations(text, names):
    assert [name for name, _, _ in found(text)] == names


@each(
    ("text", "names"),
    [
        (
            "España: Roble, Olmo\nMéxico: Abeto, Haya, Tejo\n",
            [("Roble", "España"), ("Olmo", "España"), ("Abeto", "México"), ("Haya", "México"), ("Tejo", "México")],
        ),
        (
            "Česko: Dub, z. s.; Jilm\nSlovensko: Buk, Jedľa, o. z.\n",
            [("Dub, z. s.", "Česko"), ("Jilm", "Česko"), ("Buk", "Slovensko"), ("Jedľa, o. z.", "Slovensko")],
        ),
        (
            "Polska – Dąb, Buk\nLitwa – Wiąz\nŁotwa - Grab, Lipa\n",
            [("Dąb", "Polska"), ("Buk", "Polska"), ("Wiąz", "Litwa"), ("Grab", "Łotwa"), ("Lipa", "Łotwa")],
        ),
        ("Ireland: Oak, Elm & Co\nMalta: Fir\n", [("Oak, Elm & Co", "Ireland"), ("Fir", "Malta")]),
    ],
)  # fmt: skip
def test_commas_part_names_behind_the_labels_of_countries(text, names):
    assert [(name, country) for name, country, _ in found(text)] == names
