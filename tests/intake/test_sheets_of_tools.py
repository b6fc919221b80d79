"""Sheets of people as tools for forms export them: what asks, what holds back, what says nothing."""

import pytest
from case_tables import each
from test_signatories import people

from coalition.intake.agreement.consent import what_is_asked
from coalition.intake.agreement.data_agreements import asks_to_process_data
from coalition.intake.agreement.deletion_requests import asks_to_delete
from coalition.intake.agreement.listing_choices import read_choice
from coalition.intake.headers.machine_columns import is_machine_column, is_of_account
from coalition.intake.membership.remarks_of_people import against_naming
from coalition.intake.names.couples import is_of_two_people
from coalition.intake.rows import RefusedRow
from coalition.intake.signing.tested_forms import is_test_name

COUPLES = """
Edwin & Fay Larkspur|Anna und Peter Meyer|Marie et Paul Dupont|Karin u. Horst Schmidt
Jan i Maria Kot|Petr a Eva Dvořákovi|Nagy Béla és Éva|Rita e João Vale|Marta e Luca Fonte
Nils och Karin Lund|Mette og Lars Holm|Liisa ja Matti Niemi|Piet en Klaartje Bakker
Jonas ir Ona Petraičiai|Ion și Maria Rusu|Ali ve Zeynep Çelik|Γιώργος και Μαρία Νικολάου
Коваль Іван та Оксана|Иван и Елена Димитрови|Kit and Nan Boyd|A. Elm + B. Elm|Ivo i Mara Babić
"""
SINGLE = """
José Ortega y Gasset|Rui Costa e Silva|Josep Puig i Cadafalch|Mary E Jones|Anna-Maria Ek
Santiago Ramón y Cajal|Jean-Paul Martin|Ludwig van der Berg|Ana de la Cruz|A. E. Smith
"""


def texts(table):
    return table.strip().replace("\n", "|").split("|")


@each(
    ("name", "is_couple"), [(n, True) for n in texts(COUPLES)] + [(n, False) for n in texts(SINGLE)]
)
def test_two_people_in_one_cell_are_told_from_family_names_of_two(name, is_couple):
    assert is_of_two_people(name) == is_couple


def test_a_couple_that_agrees_is_asked_about_and_one_that_does_not_counts_two():
    agrees, refuses = people(
        "Name;Publish my name", "Anna und Peter Meyer;yes", "Marie et Paul Dupont;no"
    )
    assert agrees.reason == (
        "looks like two people in one row; give each a row, or to take them as they stand, say "
        "--value 'Anna und Peter Meyer=person'"
    )
    assert (refuses.reason, refuses.people) == ("no", 2)
    (told,) = people(
        "Name;Publish my name",
        "Anna und Peter Meyer;yes",
        **{"anna und peter meyer": "person"},
    )
    assert told.person.name == "Anna und Peter Meyer"


@each(
    ("name", "is_test"),
    [
        *((name, True) for name in ("Test Test", "test", "Test Testsson", "asdf asdf", "Тест")),
        *((name, True) for name in ("Max Mustermann", "Ola Nordmann", "Vorname Nachname")),
        *((name, False) for name in ("Tess Teston", "Jan Novák", "Mario Rossi", "Probal Roy")),
    ],
)
def test_tests_of_a_form_are_nobodys_names(name, is_test):
    assert is_test_name(name) == is_test


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_a_test_of_the_form_is_neither_named_nor_counted(answer):
    (row,) = people("Name;Publish my name", f"Test Test;{answer}")
    assert isinstance(row, RefusedRow)
    assert row.reason.startswith("looks like a test of the form; if it is a person, say --value")


NOTES = [
    ("Notes", "waiting for approval", "waiting"),
    ("Notes", "pending", "waiting"),
    ("Anmerkungen", "wartet auf Freigabe durch Arbeitgeber", "waiting"),
    ("Anmerkungen", "noch nicht bestätigt", "waiting"),
    ("Opmerking", "nog niet akkoord", "waiting"),
    ("Uwagi", "oczekuje na zgodę", "waiting"),
    ("Pastabos", "laukiama patvirtinimo", "waiting"),
    ("Napomena", "još nije potvrđeno", "waiting"),
    ("Примітка", "очікує підтвердження", "waiting"),
    ("Kommentar", "väntar på godkännande", "waiting"),
    ("Notes", "withdrawn", "withdrawn"),
    ("Bemerkung", "zurückgezogen", "withdrawn"),
    ("Notes", "asked me to take her off", "refusing remark"),
    ("Comment", "We can't wait any longer!", None),
    ("Comment", "The bill must be withdrawn", None),
]


@each(("header", "remark", "against"), NOTES)
def test_a_note_that_a_signature_waits_or_is_withdrawn_holds_it_back(header, remark, against):
    assert against_naming(header, remark) == against


@each(
    "remark",
    texts(
        "please delete|bitte löschen|à supprimer|borrar|da cancellare|proszę usunąć|smazat|vymazať|"
        "verwijderen|ta bort|slettes|fjern|poistakaa|kustuta|törlendő|obrisati|izbrisati|ștergeți|"
        "διαγραφή|видалити|изтрий|silinsin|ištrinti|izdzēst|remover|scrios"
    ),
)
def test_a_note_to_delete_is_known_in_many_languages(remark):
    assert asks_to_delete(remark)


PROCESSING = """
I consent to my data being processed|I have read the privacy policy|GDPR consent|Zgoda RODO
Souhlas se zpracováním osobních údajů|Súhlas so spracovaním osobných údajov|Acconsento al trattamento dei dati
Ich stimme der Verarbeitung meiner Daten zu|J'accepte le traitement de mes données (RGPD)
Acepto la política de privacidad|Sunt de acord cu prelucrarea datelor (GDPR)
Jeg giver samtykke til at Foreningen må behandle mine oplysninger
Hozzájárulok személyes adataim kezeléséhez|Ik ga akkoord met de verwerking van mijn gegevens
Згода на обробку персональних даних|Wyrażam zgodę na przetwarzanie danych osobowych
"""
NO_PROCESSING = [
    *(
        "GDPR",
        "GDPR permission (email)",
        "Бюлетин",
        "Newsletter",
        "May we publish your name?",
        "City",
    ),
    "I agree to the privacy policy and to the publication of my name",
]


@each(
    ("header", "is_of_data"),
    [(h, True) for h in texts(PROCESSING)] + [(h, False) for h in NO_PROCESSING],
)
def test_agreement_to_processing_is_no_consent_to_publication(header, is_of_data):
    assert asks_to_process_data(header) == is_of_data
    assert not is_of_data or what_is_asked(header) != "publication"


def test_nobody_is_named_whose_data_may_not_be_processed():
    found = people(
        "Name;I consent to my data being processed;Publish my name",
        *("Ida;x;yes", "Jo;;yes", "Al;no;yes", "Mo;yes;no"),
    )
    assert [row.reason for row in found] == [None, "data", "data", "no"]
    (alone,) = people("Name;Zgoda RODO", "Ida;tak")
    assert alone.reason == "no question"


@each(
    ("header", "cells", "is_machine"),
    [
        *(("can2_sha256", ["9f2a7c5b"], True), ("State", ["OR", "WA"], True)),
        *(("utm_source", ["twitter"], True), ("IP-Adresse", ["10.0.0.1"], True)),
        *(("X", ["9f2a7c5be3", "0f2a7c5be4"], True), ("language", ["en-GB"], True)),
        *(("Tags", ["newsletter"], True), ("Employeur", ["Hôpital"], True)),
        *(("OPTIN_TIME", ["2026-10-01 10:00:00"], True), ("user_agent", ["Mozilla/5.0 (X)"], True)),
        *(("Comment", ["please do not"], False), ("X", ["0", "1"], False)),
        *(("Bemerkung", ["9f2a7c5be3", "bitte nicht"], False), ("Publish", ["yes"], False)),
    ],
)
def test_columns_of_machines_are_told_from_remarks(header, cells, is_machine):
    assert is_machine_column(header, cells) == is_machine


def test_what_machines_write_is_no_comment_but_a_tag_may_still_object():
    header = "Name;Publish my name;can2_sha256;State;tags"
    first, second = people(header, "Ida;yes;9f2a;OR;newsletter", "Jo;yes;9f2b;OR;do not publish")
    assert (first.reason, first.remarks) == (None, ())
    assert second.reason == "refusing remark"
    assert is_of_account("Benutzer Anzeigename")
    (row,) = people("Name;Publish my name;Benutzer Anzeigename", "Ida;yes;Anonymous user")
    assert row.person


@each(
    ("cell", "choice"),
    [
        *((cell, "named") for cell in ("Yes, with my name", "Ja, mit Namen", "Com o meu nome")),
        *((cell, "named") for cell in ("Tak, z imieniem i nazwiskiem", "Oui, avec mon nom")),
        *((cell, "not named") for cell in ("No", "Nein, nur mitzählen", "Only count me")),
        *((cell, "unknown") for cell in ("Yes", "Perhaps")),
    ],
)
def test_choices_with_a_yes_before_them_are_read(cell, choice):
    assert read_choice(cell) == choice


@each(
    ("answer", "reason"),
    [
        *(("Ja, mit Namen", None), ("Nein, nur mitzählen", "no"), ("Helst inte", "unknown")),
        *(("Prefer să rămân anonim", "no"), ("x", None), ("checked", None), ("✓", None)),
        *(("true", None), ("0", "no"), ("yes but only after 1 Dec", "unknown")),
    ],
)
def test_answers_of_menus_and_boxes_are_read(answer, reason):
    (row,) = people("Name;Publish my name", f"Ida;{answer}")
    assert row.reason == reason


def test_a_form_that_was_never_sent_names_nobody():
    header = "submitdate;Name;Publish my name"
    found = people(header, "2026-11-20 10:00:00;Ida;yes", ";Jo;yes")
    assert [row.reason for row in found] == [None, "unsent"]


def test_codes_are_read_by_their_neighbours():
    found = people("Name;Country;Publish my name", "Ida;ČR;yes", "Jo;SR;yes")
    assert [row.person.country for row in found] == ["CZ", "SK"]


def test_a_day_that_is_none_is_left_out_or_given_by_whoever_knows_it():
    sheet = ("Name;Date;Publish my name", "Ida;31.02.2026;yes")
    (refused,) = people(*sheet)
    assert refused.reason == (
        "31.02.2026 is not a day; write it like 2021-03-01; --value '31.02.2026=-' takes the row "
        "without a day, and a day of ISO 8601 instead of the - with that"
    )
    for told, day in (("-", "None"), ("2026-02-28", "2026-02-28")):
        (row,) = people(*sheet, **{"31.02.2026": told})
        assert str(row.day) == day
    (row,) = people("Name;Date;Publish my name", "Ida;20.11.2026 klo 10.00;yes")
    assert str(row.day) == "2026-11-20"


@each(
    ("header", "is_plain"),
    [
        ("May we publish your name with the letter?", True),
        ("May we publish your name on our campaign page?", True),
        ("J’accepte que mon nom soit publié sur la page de l’appel", True),
        ("Pouvons-nous publier votre nom sur le site de la campagne ?", True),
        ("Zgoda na publikację nazwiska na stronie kampanii", True),
        ("Possiamo pubblicare il tuo nome sul sito?", True),
        ("Mogen wij uw naam publiceren op de website?", True),
        ("Får vi publicera ditt namn på webbplatsen?", True),
        ("May we publish your name with the letter, or not?", False),
        ("May we publish your name on our members-only page?", False),
        ("Do not publish my name on the website", False),
        ("May we publish your name on the list of donors?", False),
    ],
)
def test_where_a_name_is_published_leaves_a_question_plain(header, is_plain):
    assert (what_is_asked(header) == "publication") == is_plain


def test_a_particle_stands_before_the_family_name_and_who_never_sent_the_form_is_not_named():
    header = "Datum ingezonden;Voornaam;Tussenvoegsel;Achternaam;Mogen wij uw naam vermelden?"
    rows = people(
        header,
        "2026-10-01 09:12:00;Hanneke;van der;Laan;Ja",
        "2026-10-01 11:45:30;Bram;;Postma;Ja",
        "2026-10-02 20:10:05;Yasmina;el;Bouzidi;Ja",
        ";Tom;;Verbeek;Ja",
    )
    assert [(row.person.name if row.person else "", row.reason) for row in rows] == [
        ("Hanneke van der Laan", None),
        ("Bram Postma", None),
        ("Yasmina el Bouzidi", None),
        ("", "unsent"),
    ]
