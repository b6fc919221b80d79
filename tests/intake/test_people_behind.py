"""People behind organisations in one cell are left out, in the languages of campaigns."""

import pytest
from case_tables import each

from coalition.intake.names.people_behind import (
    is_labelled_person,
    part_people,
    place_without_people,
    without_people,
)

TOLD = """
    Oak, c/o Jane Roe -> Oak
    Oak c/o Jane Roe -> Oak
    Oak Society, represented by Jane Roe -> Oak Society
    Eichenbund e.V., vertreten durch Ida Nowak -> Eichenbund e.V.
    Eichenbund e.V., 1. Vorsitzende Ida Nowak -> Eichenbund e.V.
    Eichenbund e.V. (Vorsitzende: Ida Nowak) -> Eichenbund e.V.
    Eichenbund, z. Hd. Frau Nowak -> Eichenbund
    Chêne Vert, représentée par Anne Girard -> Chêne Vert
    Chêne Vert – Présidente : Anne Girard -> Chêne Vert
    Roble, Presidenta: Lucía Ortega -> Roble
    Quercia, rappresentata da Luca Ferri -> Quercia
    Dąb, reprezentowane przez Jana Nowaka -> Dąb
    Dub z.s., předsedkyně Jana Nováková -> Dub z.s.
    Дъб, председател: Иван Петров -> Дъб
    Дуб, голова Іван Франчук -> Дуб
    Tölgy Egyesület, elnök: Szabó Péter -> Tölgy Egyesület
    Tölgy Egyesület (Szabó Péter elnök) -> Tölgy Egyesület
    Tammi ry, puheenjohtaja Kaija Lehtinen -> Tammi ry
    Ek, ordförande Astrid Holm -> Ek
    Meşe Derneği, Başkan Oğuz Yıldırım -> Meşe Derneği
    Δρυς, πρόεδρος Μαρία Παπαδοπούλου -> Δρυς
    Eik, t.a.v. Femke de Boer -> Eik
    Oak Trust, Jane Roe -> Oak Trust
    Oak - Maria Roe -> Oak
    Elm (Chair: Ben Ash) -> Elm
    Maria Roe, Oak Trust -> Oak Trust
    Maria Roe (Oak Trust) -> Oak Trust
    Quercia presso Luca Ferri -> Quercia
    Chêne Vert, a/c Anne Girard -> Chêne Vert
    Chêne Vert à l’attention de Mme Girard -> Chêne Vert
    Δρυς εκπρ. Μαρία Παπαδοπούλου -> Δρυς
    Egen v/Jens Holm -> Egen
    Bäckerei Quorn Inh. Zelph Quorn -> Bäckerei Quorn
    Bäckerei Quorn, Inhaberin: Zelph Quorn -> Bäckerei Quorn
    Quorn Bakery, Prop. Zelph Quorn -> Quorn Bakery
    Boulangerie Quorn, gérant Zelph Quorn -> Boulangerie Quorn
    Forno Quorn, titolare Zelph Quorn -> Forno Quorn
    Piekarnia Quorn, właściciel Zelph Quorn -> Piekarnia Quorn
    Panadería Quorn, propietaria Zelph Quorn -> Panadería Quorn
    Bakkerij Quorn, eigenaar Zelph Quorn -> Bakkerij Quorn
    Пекарня Дуб, власник Зельф Кворн -> Пекарня Дуб
    Egen, v/formand Jens Holm -> Egen
    Ek genom Astrid Holm -> Ek
    Hrast, koju zastupa Ivan Horvat -> Hrast
    جمعية البلوط، يمثلها محمد حسن -> جمعية البلوط
    Oak, c/o jane roe -> Oak
    Oak Trust via Jane Roe -> Oak Trust
    Oak Trust, p.p. Jane Roe -> Oak Trust
    Eichenbund i. A. Ida Nowak -> Eichenbund
    Fundacja Dąb, w imieniu Jan Nowak -> Fundacja Dąb
    Meşe Derneği adına Oğuz Yıldırım -> Meşe Derneği
    Jane Roe for Oak Trust -> Oak Trust
    Jane Roe on behalf of the Oak Trust -> Oak Trust
    Jane Roe, Oak Trust chair -> Oak Trust
    For Oak Trust: Jane Roe -> Oak Trust
    Femke de Boer namens Eikenvereniging -> Eikenvereniging
    Anne Girard au nom de Association Chêne -> Association Chêne
    Luca Ferri in rappresentanza di Associazione Quercia -> Associazione Quercia
    Lucía Ortega en nombre de Asociación Roble -> Asociación Roble
    Kari Holm på vegne av Eik Forening -> Eik Forening
    Seán Murphy thar ceann Cumann Darach -> Cumann Darach
    Joe Borg f'isem Għaqda Ballut -> Għaqda Ballut
    محمد حسن نيابة عن جمعية البلوط -> جمعية البلوط
"""
ASKED = """
    Jan Nowak w imieniu Fundacji Dąb -> Fundacji Dąb
    Ivan Horvat za Udrugu Hrast -> Udrugu Hrast
    Maria Popescu în numele Asociației Stejar -> Asociației Stejar
    Иван Петров от името на Сдружение Дъб -> Сдружение Дъб
    Іван Франчук від імені ГО Дуб -> ГО Дуб
    Tammi ry:n puolesta Kaija Lehtinen -> Tammi ry:n
    Tamme nimel Jaan Tamm -> Tamme
    Tölgy Egyesület nevében Szabó Péter -> Tölgy Egyesület
    Ąžuolo draugijos vardu Jonas Petraitis -> Ąžuolo draugijos
    Biedrības Ozols vārdā Jānis Bērziņš -> Biedrības Ozols
    Joana Silva em nome da Associação Carvalho -> Associação Carvalho
    Anne Girard pour l'Association Chêne -> Association Chêne
    Jane Roe of Oak Trust -> Oak Trust
    Jane Roe for Oak -> Oak
    Martin Ennals Award for Rights -> Rights
"""
KEPT = """
    Oak, c/o Elm Foundation | Oak, Chair | K64 – Zentrum für Mündigkeit | Women for Peace
    Oak, Elm and Ash | Director's Guild | Oak (Chiapas, México) | Friends of Maria Roe
    Roble, Coordinadora Andaluza de Huertos | Oak, Directors Lab North
    Women, for Peace Now | Chênes, pour Demain Vert | Justice for Jane Roe | Women for Peace
    Anna Freud Centre for Children and Families | Rosa Luxemburg Foundation for Peace
    Johann Wolfgang von Goethe-Universität | Ärzte für das Leben | Casa de María de la Red
    Za wolność | Students for Liberty Network | Amnesty for All
    Verband der Inhaber Kleiner Läden | Home Owners Watch | Dog Owner Watch | Owned by Workers
    Unione dei Titolari Liberi Roma | Union Propriétaire Forestier | Vereniging van Eigenaar Noord
"""


@each("pair", [line.strip() for line in TOLD.strip().splitlines()])
def test_a_name_is_taken_without_who_speaks_for_it(pair):
    name, _, left = pair.partition(" -> ")
    assert without_people(name) == left


@pytest.mark.parametrize("pair", [line.strip() for line in ASKED.strip().splitlines()])
def test_a_name_that_may_hold_a_person_or_be_inflected_without_is_asked_about(pair):
    name, _, likely = pair.partition(" -> ")
    assert part_people(name)[:2] == (likely, False)
    assert without_people(name) == name


@each("name", [text.strip() for text in KEPT.replace("\n", "|").split("|")])
def test_a_name_without_people_stays_as_it_is(name):
    assert without_people(name) == name


@pytest.mark.parametrize("text", ["c/o Jane Roe", "1. Vorsitzende: Ida Nowak", "Szabó Péter elnök"])
def test_a_line_with_nothing_but_such_a_person_is_no_organisation(text):
    assert is_labelled_person(text)


@pytest.mark.parametrize("name", ["Coordinadora Andaluza de Huertos", "Fondatsia Tiha Voda"])
def test_a_name_that_begins_as_a_role_does_is_one(name):
    assert not is_labelled_person(name)


@pytest.mark.parametrize(
    ("place", "left"),
    [
        ("c/o Jane Roe", ""),
        ("c/o Roe, Bath", "Bath"),
        ("Berlin c/o Jane Roe", "Berlin"),
        ("Jane Roe, Berlin", "Berlin"),
        ("bei Frau Nowak, Ulm", "Ulm"),
        ("presso Ferri, Torino", "Torino"),
        ("chez Anne Girard, Lyon", "Lyon"),
        ("v/ Jens Holm, Aarhus", "Aarhus"),
        ("u pani Nowak, Łódź", "Łódź"),
        ("Frankfurt (Oder)", "Frankfurt (Oder)"),
        ("Ulm / Neu-Ulm", "Ulm / Neu-Ulm"),
        ("Kraków, Polska", "Kraków, Polska"),
        ("Santa Maria", "Santa Maria"),
    ],
)
def test_a_place_is_taken_without_the_person_whose_address_it_is(place, left):
    assert place_without_people(place) == left
