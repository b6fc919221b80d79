"""Single people among organisations, as lists of many languages write them."""

import re
from pathlib import Path

from case_tables import each

from coalition.intake.names.likely_people import may_be_person
from coalition.intake.names.people_behind import without_people

ROOT = Path(__file__).parents[2]
NAME = re.compile(r"(?:^|[{ ])name: (?:\"([^\"]+)\"|'([^']+)'|([^,}\n]+))", re.MULTILINE)

MISSED = {
    "Bērziņa Līga": "a word for a league, too",
    "Vītola Santa": "a word for a saint, too",
    "Pásztor Gellért": "neither is in a list",
    "Lord Harrow": "no given name behind a word for other things",
    "Björk": "one word",
    "Wiesława": "one word",
    "Gráinne": "one word",
}
"""People who are taken for organisations, and why."""

ORGANISATIONS = """
    Casa Maria | San Giovanni | Radio Maria | Theater Marie | Sankt Hedwig | Vera | Nora | Christian Aid
    Demirtepe İnşaat A.Ş. | Van Oosterloo Logistiek B.V. | Plan B | 오픈넷 | 參與協會 | Pax Christi
    Commons Data Watch of Ireland | Yeşil Çit | نادي البلوط | Elm & Ash | Hope and Glory
    Med Alert | Nat Geo | Old Walls | High Hills | Professionshøjskolen Vesterlund
"""
CALLED_LIKE_PEOPLE = {
    "Anna Elbe",
    "Eko Kružić",
    "Ozgur Bakis",
    "Pan y Libros",
    "Roza Vetrov",
    "Sarı Göl",
    "Sarı Gül",
    "Özgür Bakış",
}
"""Organisations of which nothing but people knows that they are none."""


def texts(table: str) -> list[str]:
    return [text.strip() for text in table.replace("\n", "|").split("|") if text.strip()]


def test_what_may_be_a_person_is_asked_about():
    """Three lists of people in some forty languages."""
    files = (ROOT / "tests/people").glob("*.txt")
    people = [name for path in files for name in path.read_text("utf-8").splitlines()]
    assert len(people) == 323
    assert {name for name in people if not may_be_person(name)} == set(MISSED)


@each("name", texts(ORGANISATIONS))
def test_what_is_called_as_no_person_is_not(name):
    assert not may_be_person(name)


def test_hardly_an_organisation_of_thousands_is_asked_about():
    """Those of the reference campaign, of the labelled pairs and of the lists of other campaigns."""
    files = [
        *(ROOT / "data/organisations").glob("*.yaml"),
        *(ROOT / "tests/duplicates").glob("*.yaml"),
        *(ROOT / "tests/golden_imports/lists").glob("*/expected.yaml"),
    ]
    found = {
        next(filter(None, groups)).strip()
        for path in files
        for groups in NAME.findall(path.read_text("utf-8"))
    }
    assert len(found) > 2600
    assert {name for name in found if may_be_person(name)} == CALLED_LIKE_PEOPLE
    assert [name for name in found if without_people(name) != name] == []


def test_a_website_called_like_a_name_speaks_for_an_organisation_where_the_name_is_open():
    assert may_be_person("Eko Kružić")
    assert not may_be_person("Eko Kružić", "https://www.eko-kruzic.example/o-nama")
    assert may_be_person("Anna Lind", "https://annalind.example")


WITHOUT_A_WORD_FOR_ORGANISATIONS = """
    Велосипедисти Варна | Ciclistes de Girona | Čistá Řeka | Rene Strande | Vihreä Laakso
    Ville Vivante | Zaļā Ieleja | Wandelaars Drenthe | Čista Reka | Бициклисти Ниша | Чиста Река
    Coordinadora del Alba | Coordinadora de Peatones de Castilla | Plataforma del Alba
    AVV El Molino Alto | Aire Net Sabadell | Voetgangersbond Gelderland | Chodci Vysočiny
    Qytetarët për Trotuarin | Susedia pri Kanáli | Матері Херсона | Mamele Ardealului
    Abeilles de Ville | Stadsbijen Girona | Fondatsia Svetla Patechka | Rosa Jugendhaus | Anna Haus
    Cyclists Northmere | Elternbund Moor | Γονείς Πάτρας | Syklister Bergen | Odlare Skåne
"""
PEOPLE_WITH_SUCH_WORDS = """
    Jelena Čista | Tom Walker | Kees Wandelaars | Ada Walkers | Peter Voľný | Donatella Verdi
    Avv. Molino Alto | ING. Novák Malý | AVV Ada Molino | Janez Dolinar | Halina Zielona | Zelený J.
    Bríd Ní Bheo | Ó Briain, Cathal | Kovácsné Tiszta Éva | Ingvild Hagen | Graça do Vale
    Szabó Péter | J. Kos | Nguyễn Văn An | Dr. Lind | Anna & Ben Oak | Aire Eamon Moor
    PROF Zelph Quorn | Anna Neuhaus | Karin Baumgarten | Uwe Albrecht | Olga Partnerová
    Gernot Bienhaus | Van Dijk Jan | Hudák Martin | Nuria de Breda | Jack London | Otto Partyka
"""


@each("name", texts(WITHOUT_A_WORD_FOR_ORGANISATIONS))
def test_people_of_one_sort_and_places_with_a_quality_are_no_person(name):
    assert not may_be_person(name)


@each("name", texts(PEOPLE_WITH_SUCH_WORDS))
def test_a_person_with_such_a_word_in_the_name_is_asked_about(name):
    assert may_be_person(name)
