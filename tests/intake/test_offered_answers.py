"""The answers that a question offers, `(yes/no)`, say nothing of what it asks."""

import datetime

from case_tables import each

from coalition.intake import Proposal, make_vocabulary, propose_organisations, read_sheet
from coalition.intake.agreement.consent import without_offered_answers
from coalition.intake.words.turned_questions import may_mean_either


@each(
    ("header", "bare"),
    [
        ("Suglasnost za objavu naziva (DA/NE)", "Suglasnost za objavu naziva"),
        ("Consent to publication (YES / NO)", "Consent to publication"),
        ("Souhlas se zveřejněním - ano/ne", "Souhlas se zveřejněním -"),
        ("Сагласност за објаву (ДА/НЕ)", "Сагласност за објаву"),
        ("Einwilligung (ja, nein, später)", "Einwilligung"),
        ("Consentement (oui ou non)", "Consentement"),
        ("Zgoda T/N", "Zgoda"),
        ("Do not publish us (yes/no)", "Do not publish us"),
        ("Ville ou commune", "Ville ou commune"),
        ("Organisation (or group)", "Organisation (or group)"),
        ("Yes or no", ""),
    ],
)
def test_the_answers_that_a_question_offers_are_no_part_of_it(header, bare):
    assert without_offered_answers(header).strip() == bare


def listed(question, *answers):
    """Which of as many organisations are taken."""
    names = ("Oak Society", "Elm Association", "Fir Foundation")
    rows = "".join(f"{name};{answer}\n" for name, answer in zip(names, answers, strict=False))
    found = propose_organisations(
        read_sheet(f"Organisation;{question}\n{rows}".encode(), None, {}),
        make_vocabulary({}, {}, {}, {}),
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    )
    return [row.values["name"] for row in found.rows if isinstance(row, Proposal)]


@each(
    ("question", "yes", "no"),
    [
        ("Suglasnost za objavu naziva (DA/NE)", "DA", "NE"),
        ("Consent to publication (YES/NO)", "yes", "no"),
        ("Souhlas se zveřejněním ANO/NE", "ano", "ne"),
        ("Súhlas so zverejnením názvu (áno/nie)", "áno", "nie"),
        ("Zgoda na publikację nazwy (tak/nie)", "tak", "nie"),
        ("Soglasje za objavo imena (DA/NE)", "da", "ne"),
        ("Сагласност за објаву назива (ДА/НЕ)", "да", "не"),
        ("Acord pentru publicarea numelui (da/nu)", "da", "nu"),
        ("Consentement à la publication du nom (oui ou non)", "oui", "non"),
        ("Consenso alla pubblicazione del nome (sì/no)", "sì", "no"),
        ("Hozzájárulás a név közzétételéhez (igen/nem)", "igen", "nem"),
    ],
)
def test_who_says_yes_is_listed_and_who_says_no_is_not(question, yes, no):
    assert listed(question, yes, no) == ["Oak Society"]


@each(
    ("question", "yes", "no"),
    [("Do not publish us (yes/no)", "yes", "no"), ("Nezveřejňovat (ano/ne)", "ano", "ne")],
)
def test_what_asks_to_be_left_out_stays_turned(question, yes, no):
    assert "Oak Society" not in listed(question, yes, no)


@each(
    ("question", "either"),
    [
        # The name is no `or no`.
        ("Autoriza que o nome da organização seja publicado?", False),
        ("Pode a lista conter a sigla ou o nome?", False),
        ("Publicăm sigla sau numele?", False),
        ("Autoriza a publicação, ou não?", True),
        ("¿Podemos publicar su nombre o no?", True),
        ("¿Publicamos su nombre o prefieren no salir?", True),
        ("May we publish you, or not?", True),
        ("Publicăm numele sau nu?", True),
        ("Dürfen wir euch nennen oder nicht?", True),
    ],
)
def test_a_question_of_two_ends_in_the_word_for_no_and_not_in_one_that_begins_so(question, either):
    assert may_mean_either(question) == either
