"""What stands behind a name, or for one, and is not understood: it is asked about."""

import pytest
from case_tables import each

from coalition.intake.lists.lead_ins import Introduced, part_lead_in
from coalition.intake.membership.notes_against import name_against
from coalition.intake.membership.remarks_behind_names import may_be_sentence, part_remark
from coalition.intake.names.offices import has_office
from coalition.intake.values.telephone_numbers import holds_telephone_number

OPEN = """
Elm Club (has to think) > Elm Club
Elm Club (EE) – xyzzyt > Elm Club (EE)
Rada Miasta – Rückmeldung fehlt > Rada Miasta
Obrt Škripa, vl. Krešimir Kuštro > Obrt Škripa
Ινστιτούτο Κοινών - ρωτήστε ξανά > Ινστιτούτο Κοινών
Форум Липа (треба подумати) > Форум Липа
جمعية السلام – ما زلنا نفكر > جمعية السلام
"""
OF_NAMES = """
La Ligue – association pour la paix|Foo Bund – Verein für digitale Rechte|Oak (founding member)
Oak Union (since 2019)|Arge Stille Berge, Innsbruck|Asociación de mujeres, niñas y jóvenes
Sdružení Les, z. s.|Ligue des Ondes, section Lyon|Oak (oak.example)|Droit Au Logement (DAL)
Kinder- und Jugendring|ЦГД – Центар за грађански дијалог|Oak (formerly Elm Club)|Oak (no website)
Читалище „Изгрев“ – с. Горна Калина|Open Gardens (Germany)|noyb|Bund 1848
"""


@each("line", OPEN.strip().splitlines())
def test_what_may_be_a_remark_is_parted_from_the_name(line):
    name, _, bare = line.partition(" > ")
    remark = part_remark(name)
    assert remark is not None
    assert remark.name == bare


@each("name", [name for line in OF_NAMES.strip().splitlines() for name in line.split("|")])
def test_what_names_have_behind_them_is_not_asked_about(name):
    assert part_remark(name) is None
    assert not may_be_sentence(name, of_list=True)


@each("line", ["Our member organisations", "Nasze organizacje członkowskie", "We ask the rest"])
def test_a_line_that_speaks_of_us_may_be_a_sentence(line):
    assert may_be_sentence(line, of_list=False)


SILENT = """
Yew Forum – did not reply|Yew – haben nicht geantwortet|Yew – nisu odgovorili|Yew – pas répondu
Yew – nie odpowiedzieli|Yew – neodpověděli|Yew – нису одговорили|Yew – will answer by Friday
Yew – odpowiedzą do piątku|Yew – θα απαντήσουν ως την Παρασκευή|Yew – tühistatud|Yew – storniert
Yew Forum (withdrawn).|Pending: Yew Forum
"""


@each("name", [name for line in SILENT.strip().splitlines() for name in line.split("|")])
def test_who_has_not_answered_is_refused_in_any_language(name):
    assert name_against(name).startswith("it says ")


OFFICES = """
гл. ас. д-р Цвятко Мравков|Tidligere stortingsrepresentant Eldbjørg Rypedal|Mag.a Xyz Qwert
Priv.-Doz. Dr. Xyz Qwert|Former MP Zelph Quorn|Bürgermeister Xyz Qwert|Ancien député Xyz Qwert
Były poseł Xyz Qwert|Xyz Qwert, Lehrerin|Αργυρώ Λαμπαδίτη, δασκάλα
"""


@each("name", [name for line in OFFICES.strip().splitlines() for name in line.split("|")])
def test_who_has_an_office_is_a_person(name):
    assert has_office(name)


@each("name", ["Former Pupils' Union", "Ex Oriente Lux", "Late Night Library", "Red Abierta Lima"])
def test_a_name_with_such_a_word_may_be_none(name):
    assert not has_office(name)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("So far: Oak", Introduced("Oak")),
        ("Au semnat până azi: Oak", Introduced("Oak")),
        ("Still thinking about it: Oak", Introduced("Oak", is_understood=False)),
        ("Not yet signed: Oak", Introduced("Oak", is_understood=False)),
        ("Initiative: Open Doors", Introduced("Initiative: Open Doors")),
    ],
)
def test_words_before_several_names_are_of_all(text, first):
    assert part_lead_in(text, 3) == first


@each("text", ["Elm 210 5550101", "Fir 6945550101", "Bay, 555-0101"])
def test_a_telephone_number_needs_no_sign_before_it(text):
    assert holds_telephone_number(text)


@each("text", ["Verein 2020-2024", "Bund 1848", "Radio 1000", "Oak 31.12.2024"])
def test_years_and_days_are_no_telephone_number(text):
    assert not holds_telephone_number(text)
