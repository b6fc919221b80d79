"""Bodies, shops and households among people who sign are told from people."""

from case_tables import each

from coalition.intake.names.bodies_among_people import is_body
from coalition.intake.names.couples import is_of_two_people
from coalition.intake.signing.more_than_names import holds_more_than_name, is_part_of_name


@each(
    ("name", "mail", "is_one"),
    [
        ("Circolo Arci Onda", "", True),
        ("Asamblea Vecinal Roble", "", True),
        ("Ortsgruppe Muster", "", True),
        ("Koło Gospodyń Quorn", "", True),
        ("Toiminimi Malli", "", True),
        ("Hrast Zbor", "", True),
        ("Quorn Pharmacy", "", True),
        ("Pharmacie Quorn", "", True),
        ("Fam. Campione", "", True),
        ("Familie Quorn", "", True),
        ("Zelph Quorn", "", False),
        ("Zelph Quorn", "info@quorn.example", True),
        ("Zelph Quorn", "zelph@quorn.example", False),
        ("Ida Quorn", "info@quorn.example", False),
        ("Anna Chor", "", False),
        ("Faruk Albrecht", "", False),
        ("Zelph Ward", "", False),
        ("Aoife Ó Sampla", "", False),
    ],
)
def test_bodies_among_people(name, mail, is_one):
    assert is_body(name, mail) is is_one


@each(
    ("name", "are_two"),
    [
        ("Els in 't Toets", False),
        ("Jan in den Berg", False),
        ("Jan in het Veld", False),
        ("Ana in Peter Vzorec", True),
        ("Anna und Peter Meyer", True),
    ],
)
def test_a_particle_of_a_family_name_is_no_and(name, are_two):
    assert is_of_two_people(name) is are_two


@each(
    ("name", "alone"),
    [
        ("Inh. Zelph Quorn", "Zelph Quorn"),
        ("Owner: Zelph Quorn", "Zelph Quorn"),
        ("Titolare Zelph Quorn", "Zelph Quorn"),
        ("właścicielka Zelph Quorn", "Zelph Quorn"),
        ("gérante Zelph Quorn", "Zelph Quorn"),
        ("Zelph Owner", ""),
        ("Inh Quorn", ""),
    ],
)
def test_a_word_for_an_owner_is_no_part_of_a_name(name, alone):
    assert holds_more_than_name(name) is bool(alone)
    assert not alone or is_part_of_name(alone, name)
