"""A question such as `May we list you on our website?` asks for no website."""

from case_tables import each

from coalition.intake.headers.columns import match_columns
from coalition.intake.membership.standing_columns import kind_of
from coalition.intake.rows import Row

QUESTIONS = [
    ("May we list you on our website?", "Yes", "No, internal use only"),
    ("Can we show your logo on the web site?", "Yes", "rather not"),
    ("May we list you under your country?", "Yes", "No"),
    ("Dürfen wir Ihre Organisation auf der Webseite nennen?", "Ja", "Nein, bitte nur intern"),
    ("Pouvons-nous vous citer sur notre site web ?", "Oui", "Non, usage interne"),
    ("¿Podemos mencionarles en la página web?", "Sí", "No, solo interno"),
    ("Possiamo citarvi sul sito?", "Sì", "No, solo interno"),
    ("Mogen wij u op de website vermelden?", "Ja", "Nee, alleen intern"),
    ("Podemos referir-vos no sítio da campanha?", "Sim", "Não, só interno"),
    ("Smíme vás uvést na webu?", "Ano", "Ne, jen interně"),
    ("Môžeme vás uviesť na webovej stránke?", "Áno", "Nie, len interne"),
    ("Czy możemy Państwa wymienić na stronie?", "Tak", "Nie, tylko wewnętrznie"),
    ("Får vi nämna er på webbplatsen?", "Ja", "Nej, bara internt"),
    ("Må vi nævne jer på hjemmesiden?", "Ja", "Nej, kun internt"),
    ("Kan vi nevne dere på nettsiden?", "Ja", "Nei"),
    ("Saammeko mainita teidät verkkosivuilla?", "Kyllä", "Ei, vain sisäisesti"),
    ("Kas võime teid kodulehel nimetada?", "Jah", "Ei"),
    ("Megemlíthetjük Önöket a honlapon?", "Igen", "Nem"),
    ("Putem să vă menționăm pe site?", "Da", "Nu, doar intern"),
    ("Μπορούμε να σας αναφέρουμε στην ιστοσελίδα;", "Ναι", "Όχι, μόνο εσωτερικά"),
    ("Може ли да ви посочим на сайта?", "Да", "Не"),
    ("Чи можемо ми згадати вас на сайті?", "Так", "Ні"),
    ("Sizi web sitemizde anabilir miyiz?", "Evet", "Hayır"),
]


def table(header, *cells):
    rows = [Row(1, ("Organisation", "Country", "Website", header))]
    rows += [Row(n, ("Oak", "FR", "", cell)) for n, cell in enumerate(cells, 2)]
    return match_columns(tuple(rows), {})


@each(("header", "yes", "no"), QUESTIONS)
def test_a_question_that_is_answered_by_yes_and_no_is_no_website(header, yes, no):
    assert table(header, yes, no).keys == {0: "name", 1: "country", 2: "website"}
    assert kind_of(header, [yes, no]) == "answer"


@each(
    ("header", "cell", "key"),
    [
        ("What is your website?", "oak.example", "website"),
        ("Do you have a website?", "https://oak.example", "website"),
        ("Haben Sie eine Webseite?", "oak.example", "website"),
        ("Which country are you based in?", "NO", "country"),
        ("In welchem Land sind Sie tätig?", "Österreich", "country"),
    ],
)
def test_a_question_that_is_answered_by_what_it_speaks_of_is_read(header, cell, key):
    assert table(header, cell, "").keys[3] == key
