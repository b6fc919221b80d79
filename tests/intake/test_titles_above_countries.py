"""A line above the headings of countries in a pasted list is its title."""

from case_tables import each

from coalition.intake.lists.pasted import split_names

TITLES = """
يدعمون النداء | Те подкрепят призива | Donen suport a la crida | Podporují výzvu | De støtter opråbet
Sie unterstützen den Aufruf | Στηρίζουν την έκκληση | They support the call | Our friends
Apoyan el llamamiento | Nad toetavad üleskutset | He tukevat vetoomusta | Ils soutiennent l’appel
Tá siad ag tacú leis an ngairm | Oni podržavaju poziv | Támogatják a felhívást
Sostengono l’appello | Jie palaiko kreipimąsi | Viņi atbalsta aicinājumu | Huma jappoġġjaw is-sejħa
De støtter oppropet | Zij steunen de oproep | Popierają apel | Apoiam o apelo | Susțin apelul
Podporujú výzvu | Podpirajo poziv | Они подржавају позив | De stöder uppropet
Çağrıyı destekliyorlar | Вони підтримують заклик
"""


def names(text: str) -> list[str]:
    """Those that are taken."""
    return [one.name for one in split_names(text) if not one.reason]


@each("title", [one.strip() for one in TITLES.replace("\n", "|").split("|") if one.strip()])
def test_a_title_above_headings_of_countries_is_no_name(title: str) -> None:
    below = "FRANCE\nOak\nElm\n\nGERMANY\nAsh"
    assert names(f"{title}\n\n{below}") == ["Oak", "Elm", "Ash"]
    assert names(f"{title}\n🇫🇷 France\nOak\n🇩🇪 Germany\nElm") == ["Oak", "Elm"]
    assert names(f"{title}\n\nOak\nElm\nAsh") == ["Oak", "Elm", "Ash"]


@each(
    ("text", "taken"),
    [
        ("Oak\nFrance\nElm\nGermany", ["Oak", "Elm"]),
        ("Oak\n\nFrance\n\nElm\n\nGermany", ["Oak", "Elm"]),
        ("Oak Foundation\n\nFrance\nElm\n\nGermany\nAsh", ["Oak Foundation", "Elm", "Ash"]),
        ("Oak\nYew\n\nFrance\nElm\n\nGermany\nAsh", ["Oak", "Yew", "Elm", "Ash"]),
        ("Quiet Evenings\n\nFrance\nElm\n\nGermany\nAsh", ["Elm", "Ash"]),
        (
            "Support\nSupport Humans\nOur Friends Abroad\nOak",
            ["Support Humans", "Our Friends Abroad", "Oak"],
        ),
        ("Oak\n\nElm\nFir", ["Oak", "Elm", "Fir"]),
    ],
)
def test_names_that_stand_above_countries_otherwise_are_names(text: str, taken: list[str]) -> None:
    assert names(text) == taken


@each("others", ["Autres pays", "Other countries", "Weitere Länder", "Otros países", "Інші країни"])
def test_below_a_heading_of_other_countries_nobody_is_from_the_one_above(others: str) -> None:
    text = f"France\n\nOak\n\nLuxembourg\n\nElm\n\n{others}\n\nAsh\n"
    found = [(one.name, one.country) for one in split_names(text) if not one.reason]
    assert found == [("Oak", "France"), ("Elm", "Luxembourg"), ("Ash", "")]


@each("name", ["Col·lectiu Nits Fosques", "Les militant·es du Bois", "Il·lusió"])
def test_a_dot_within_a_word_parts_no_names(name: str) -> None:
    assert names(f"{name}\nOak\nElm") == [name, "Oak", "Elm"]
    assert names(f"{name} · Oak · Elm") == [name, "Oak", "Elm"]
