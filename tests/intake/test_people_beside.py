"""Names that no word tells to be people's are told by what stands beside them."""

import datetime

from case_tables import each

from coalition.intake import (
    RefusedRow,
    make_vocabulary,
    propose_organisations,
    read_sheet,
)
from coalition.intake.names.people import is_salutation


def asked(text):
    """Whether the first row of a sheet of organisations is refused as a person's."""
    found = propose_organisations(
        read_sheet(text.encode()),
        make_vocabulary(tiers={}, kinds={}, letters={}, synonyms={}),
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    )
    first = found.rows[0]
    return isinstance(first, RefusedRow) and "looks like a person" in first.reason


@each(
    ("header", "cell", "is_asked"),
    [
        ("E-Mail", "zelph.quorn@mailbox.example", True),
        ("E-Mail", "z.quorn@mailbox.example", True),
        ("Courriel", "quorn_zelph@mailbox.example", True),
        ("E-Mail", "info@zelph-quorn.example", False),
        ("E-Mail", "zelph.quorn@zelphquorn.example", False),
        ("E-Mail", "zelphquorn@mailbox.example", False),
        ("E-Mail", "quorn@mailbox.example", False),
        ("Ansprechpartner", "Zelph Quorn", True),
        ("Ansprechpartner", "Otto Probe", False),
        ("Anrede", "Herr", True),
        ("Civilité", "Mme", True),
        ("Aanhef", "mevr.", True),
        ("Anrede", "Firma", False),
    ],
)
def test_a_name_is_a_persons_by_what_stands_beside_it(header, cell, is_asked):
    assert asked(f"Organisation;{header};Land\nZelph Quorn;{cell};DE\n{OTHERS}") is is_asked


OTHERS = "Uferverein Muster e.V.;info@ufer.example;DE\nStadtgarten Probe e.V.;;DE\n"


def test_who_is_greeted_may_be_somebody_else():
    assert not asked(
        "Organisation;Anrede;Nachname;Land\nZelph Quorn;Herr;Probe;DE\nUfer e.V.;Frau;Muster;DE\n"
    )


@each(
    ("name", "is_asked"),
    [
        ("Inh. Zelph Quorn", True),
        ("Owner: Zelph Quorn", True),
        ("Titolare: Zelph Quorn", True),
        ("Gérante Zelph Quorn", True),
        ("właściciel Zelph Quorn", True),
        ("Majitel Zelph Quorn", True),
        ("Home Owners Watch", False),
        ("Property Owner Rights Watch", False),
    ],
)
def test_a_word_for_an_owner_before_a_name_tells_of_a_person(name, is_asked):
    assert asked(f"Organisation;Country\n{name};DE\nOak Trust;GB\nElm Trust;GB\n") is is_asked


def test_salutations():
    assert all(map(is_salutation, ["Herr", "Mrs.", "Mme", "Pan", "Herr Dr."]))
    assert not any(map(is_salutation, ["Firma", "", "An alle", "Herr Muster"]))


MORE = "Oak Trust;\nElm Society;\n"


@each(
    ("header", "cells", "is_asked"),
    [
        ("Contact Type", ("Organization", "Organization", "Organization"), False),
        ("Kind", ("NGO", "Union", "NGO"), False),
        ("Typ kontaktu", ("organizace", "organizace", "spolek"), False),
        ("Contact Type", ("", "Organization", "Organization"), True),
        ("Land", ("DE", "DE", "DE"), True),
    ],
)
def test_a_row_may_say_that_its_name_is_an_organisations(header, cells, is_asked):
    rows = "".join(
        f"{name};{cell}\n"
        for name, cell in zip(("Zelph Kružić", "Ufer e.V.", "Garten e.V."), cells, strict=True)
    )
    assert asked(f"Organisation;{header}\n{rows}{MORE}") is is_asked


@each("name", ["Anna Kružić", "J. Kos", "Szabó Péter", "Dr. Lind"])
def test_who_leads_an_organisation_of_some_kind_is_asked_about(name):
    rows = f"{name};NGO\nUfer e.V.;NGO\nGarten e.V.;NGO\n"
    assert asked(f"Organisation;Kind\n{rows}{MORE}")


def test_a_program_repeats_the_name_of_an_organisation_as_it_is_sorted():
    assert not asked(f"Organisation;Sort Name\nZelph Quorn;Zelph Quorn\n{OTHERS}")
    assert asked(f"Organisation;Contact Name\nZelph Quorn;Zelph Quorn\n{OTHERS}")


@each("name", ["Anna Kružić", "Sarı Göl", "Anna Elbe"])
def test_a_program_tells_organisations_from_people(name):
    rows = f"{name};Organization\nUfer e.V.;Organization\nGarten e.V.;Organization\n"
    assert not asked(f"Organisation;Contact Type\n{rows}")
    assert asked(f"Organisation;Contact Type\n{rows.replace('Organization', '', 1)}{MORE}")
