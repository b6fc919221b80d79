"""People behind organisations in one cell are left out, in the languages of campaigns."""

import pytest
from case_tables import each

from coalition.intake.people_behind import is_labelled_person, without_people

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
"""
KEPT = """
    Oak, c/o Elm Foundation | Oak, Chair | K64 – Zentrum für Mündigkeit | Women for Peace
    Oak, Elm and Ash | Director's Guild | Oak (Chiapas, México) | Friends of Maria Roe
    Roble, Coordinadora Andaluza de Huertos | Oak, Directors Lab North
    Women, for Peace Now | Chênes, pour Demain Vert
"""


@each("pair", [line.strip() for line in TOLD.strip().splitlines()])
def test_a_name_is_taken_without_who_speaks_for_it(pair):
    name, _, left = pair.partition(" -> ")
    assert without_people(name) == left


@each("name", [text.strip() for text in KEPT.replace("\n", "|").split("|")])
def test_a_name_without_people_stays_as_it_is(name):
    assert without_people(name) == name


@pytest.mark.parametrize("text", ["c/o Jane Roe", "1. Vorsitzende: Ida Nowak", "Szabó Péter elnök"])
def test_a_line_with_nothing_but_such_a_person_is_no_organisation(text):
    assert is_labelled_person(text)


@pytest.mark.parametrize("name", ["Coordinadora Andaluza de Huertos", "Fondatsia Tiha Voda"])
def test_a_name_that_begins_as_a_role_does_is_one(name):
    assert not is_labelled_person(name)
