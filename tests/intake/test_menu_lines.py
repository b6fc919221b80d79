"""What a copied page has besides its list, and names that somebody says are meant otherwise."""

import datetime

from case_tables import each

from coalition.intake import Proposal, make_vocabulary, propose_organisations, read_sheet
from coalition.intake.lists.menu_lines import menu_reason
from coalition.intake.words.letter_phrases import is_list_heading


def proposed(text, values):
    """The names that are taken, and those that are refused."""
    found = propose_organisations(
        read_sheet(text.encode()),
        make_vocabulary({}, {}, {}, values),
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    )
    taken = [row.values["name"] for row in found.rows if isinstance(row, Proposal)]
    return taken, [row.name for row in found.rows if not isinstance(row, Proposal)]


@each(
    "line",
    ["Home", "Über uns", "Contact", "Menu", "Search", "Share", "Home | Chi siamo | Contatti",
     "Startseite · Über uns · Kontakt", "Accueil > Qui sommes-nous", "Inicio | Quiénes somos | Faro",
     "O nás", "Strona główna", "Etusivu", "Om oss", "Rólunk", "Ana Sayfa", "Головна", "За нас",
     "Σχετικά με εμάς", "من نحن", "צור קשר", "Dwarna", "Fúinn", "Par mums", "Apie mus", "Meist",
     "Despre noi", "O nama", "Domov", "Почетна", "Quem somos", "Qui som", "Over ons", "Log ind",
     "☰ Menu", "© 2026 Piazze Chiare – Privacy – Cookie", "Copyright 2025 Oak Society"],
)  # fmt: skip
def test_a_line_of_a_menu_is_no_name(line):
    assert menu_reason(line)


@each(
    "name",
    ["Home Start", "About Face", "Oak Society | London", "Contact Group Oak", "Share the Meal",
     "Heimat – Verein", "Suche Frieden e.V.", "Kontakt & Kooperation", "Menu for Change", "Dar",
     "Copyright for Creativity", "Mastodon"],
)  # fmt: skip
def test_names_that_hold_such_words_are_names(name):
    assert menu_reason(name) == ""


@each("line", ["Hanno aderito", "Das sind unsere Partner", "Ont signé", "Podepsali", "Han firmado"])
def test_who_has_signed_is_a_heading(line):
    assert is_list_heading(line)


def test_a_menu_above_a_list_is_left_out_and_may_be_a_name_all_the_same():
    text = "Home | About us | Contact\n\nOak Society\nElm Society\nShare\n"
    assert proposed(text, {}) == (
        ["Oak Society", "Elm Society"],
        ["Home | About us | Contact", "Share"],
    )
    assert proposed(text, {"Share": "organisation"})[0] == ["Oak Society", "Elm Society", "Share"]


@each(
    ("text", "told", "name"),
    [
        (
            "Oak Society\nCircolo Faro – Bologna\nElm Society\n",
            "Circolo Faro – Bologna",
            "Circolo Faro",
        ),
        ("Oak Society\nJan Kowalczyk\nElm Society\n", "Jan Kowalczyk", "Studio Kowalczyk"),
        (
            "Organisation;Country\nJan Kowalczyk;PL\nElm Society;DE\nAsh Group;FR\nFir Group;FR\n",
            "Jan Kowalczyk",
            "Studio K",
        ),
        ("Organisation;Country\nTest;PL\nElm Society;DE\n", "Test", "Test Society"),
    ],
)
def test_somebody_says_what_an_organisation_is_called(text, told, name):
    assert told in proposed(text, {})[1]
    taken, refused = proposed(text, {told: name})
    assert (name in taken, refused) == (True, [])
