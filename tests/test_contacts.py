"""What reaches a person: street addresses in thirty languages, and links that call somebody."""

import pytest
from case_tables import each

from coalition.contacts import holds_account_name, holds_street_address, private_data, town_of

STREETS = """
5 Oak Street|12, rue de la Paix|Lindenweg 5|Rosenthaler Straße 40/41|Hauptstr. 12|ul. Polna 5/3
náměstí Míru 5|ulice Dlouhá 5|Kossuth Lajos utca 12.|вул. Хрещатик 22|ул. Граф Игнатиев 7
Οδός Ερμού 15|Mannerheimintie 5|Storgata 5|Karl Johans gate 5|Vesterbrogade 12|Pärnu mnt 5
Brīvības iela 21|Gedimino g. 5|Atatürk Caddesi No: 5|Calle Mayor, 3|Carrer de Balmes 5|Via Roma 5
Rua Augusta, 24|Strada Lungă nr. 7|Keizersgracht 12|Трг слободе 3|Trg svobode 3
Triq ir-Repubblika 5|شارع النيل 5
"""
OTHER_TEXTS = """
monitoring 24/7|in the year 2010|im Jahr 2010|We run 5 street parties|os objetivos 2030
via email 24 hours|route vers 2030|Open Gate 5 years|12 countries|Avenue of 100 trees planted
Klimaplan 2030|we work with 12 Roma communities|300 places|Rue 89|Radweg 2030|der Platz 5 Jahre
Die Stadt hat 3 Plätze|K64 – Zentrum|Agenda 21|Fridays 4 Future|15 Garden Squares Society
"""


def items(table: str) -> list[str]:
    return [item for line in table.strip().splitlines() for item in line.split("|")]


@each("text", items(STREETS))
def test_a_street_with_its_number_is_an_address_in_every_language(text):
    assert holds_street_address(text)
    assert holds_street_address(f"We plant trees. Come to {text}!")
    assert private_data(text) == "a street address"


@each("text", items(OTHER_TEXTS))
def test_figures_and_words_of_streets_by_themselves_are_none(text):
    assert not holds_street_address(text)


@each(
    ("place", "town"),
    [
        ("Oak Street 5, 1050 Brussels", "Brussels"),
        ("12 rue de la Paix, 75011 Paris", "Paris"),
        ("D-10115 Berlin", "Berlin"),
        ("London SW1A 1AA", "London"),
        ("ul. Polna 5/3, 00-950 Warszawa", "Warszawa"),
        ("Prinsengracht 12, 1012 AB Amsterdam", "Amsterdam"),
        ("Brīvības iela 21, Rīga, LV-1010", "Rīga"),
        ("1000-001 Lisboa", "Lisboa"),
        ("1050 Brussels, Belgium", "Brussels"),
        ("5 Oak Street, Cork", "Cork"),
        ("01001 Київ", "Київ"),
        ("Frankfurt (Oder)", "Frankfurt (Oder)"),
        ("Praha 1", "Praha 1"),
        ("Via Roma, Torino", "Torino"),
        ("Lindenweg, Berlin", "Berlin"),
        ("Plac Wolności, Łódź", "Łódź"),
        ("Newcastle, Northumberland", "Newcastle, Northumberland"),
        ("Horní Lhota 45", None),
        ("Haus Sonne, Lindenweg 5", None),
        ("Warszawa, Polna 5", None),
        ("Rua Augusta", None),
        ("Hauptstraße", None),
        ("D02 X285", None),
    ],
)
def test_of_an_address_the_town_is_known_only_where_it_is_certain(place, town):
    assert town_of(place) == town


@each(
    ("text", "held"),
    [
        ("mailto:ida@oak.example", "an e-mail address"),
        ("https://oak.example/?mail=ida@elm.example", "an e-mail address"),
        ("https://oak.example/@oak", ""),
        ("https://user:secret@oak.example/", ""),
        ("tel:+3225551234", "a telephone number"),
        ("https://wa.me/32475551234", "a telephone number"),
        ("https://oak.example/2021/03/01", ""),
        ("ask Ida (ida@elm.example)", "an e-mail address"),
        ("ask our office, info@elm.example", ""),
        ("call +32 2 555 12 34", "a telephone number"),
    ],
)
def test_links_and_texts_that_reach_a_person(text, held):
    assert private_data(text) == held


OTHER_MEANS = """
an e-mail address: ada[at]gmail.com|ada (at) x dot org|ada AT oak DOT org|ada ät oak punkt de|ada(a)oak.example
an e-mail address: ada @ gmail.com|ada.roe {at} oak.example|ada [arroba] roble [punto] es|ada(kukac)tolgy.hu
an e-mail address: info(at)gmail.com
a bank account: DE89370400440532013000|DE89 3704 0044 0532 0130 00|GB82WEST12345698765432|nl91 abna 0417 1643 00
a name in a chat: Signal: ada.42|Signal @ada.42|Telegram: @ada_oak|Threema ID ABCD12EF|Skype: live:ada.oak1
a name in a chat: Matrix: @ada:oak.example|Телеграм: @ada_oak
: info [at] oak.example|We meet at oak.org every week|We use Signal and Telegram: secure messengers
: Founded in 2010 (at first as Elm)|Signal: a campaign of many|DE12 members, FR20 2024 2025 2026
: We plant (at) trees|Telegram and other services|What gmail.example is
"""


@each("line", OTHER_MEANS.strip().splitlines())
def test_other_ways_to_reach_somebody_are_private_in_every_spelling(line):
    means, _, texts = line.partition(": ")
    for text in texts.split("|"):
        assert (text, private_data(text)) == (text, means)
        assert private_data(f"We plant trees. {text} – or come to us") == means


@pytest.mark.parametrize("piece", ["signal:", "a.", "a(at)", "DE89 3704 ", "a at b dot ", "@"])
def test_looking_for_them_takes_time_that_grows_as_the_text_does(piece):
    assert private_data(piece * 5_000) in ("", "an e-mail address", "a name in a chat")


@pytest.mark.parametrize(
    "text",
    [
        "nurse, telegram x",
        "telegram janeroe",
        "nurse (@janeroe)",
        "nurse tel 12345",
        "nurse, Durchwahl 12",
        "signal: jane.42",
        "insta: janeroe",
        "fb Jane Roe",
        "nurse, tg jane",
        "nurse, x.com/jane",
        "t.me/jane",
        "jane.example.org",
        "вайбер jane",
    ],
)
def test_a_role_that_says_where_somebody_is_reached_is_known(text):
    assert holds_account_name(text)


@pytest.mark.parametrize(
    "text",
    [
        *("nurse", "Signal engineer", "wire artist", "Dipl.-Ing.", "Prof. Dr.", "B.Sc. student"),
        *("St. Pölten", "Tel Aviv", "poste 3", "web designer/developer", "M.A. student"),
    ],
)
def test_a_role_by_itself_reaches_nobody(text):
    assert not holds_account_name(text)
