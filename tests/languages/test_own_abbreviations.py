"""Short names that states have for themselves and that are codes of others."""

from case_tables import each

from coalition.languages import abbreviations_in_list, likely_countries


@each(
    ("countries", "meant"),
    [
        (["ČR", "SR"], {"SR": "SK"}),
        (["Česko", "sr", "Polsko"], {"SR": "SK"}),
        (["Česká republika", "SR", "Slovensko"], {"SR": "SK"}),
        (["SR", "CR", "Slovensko"], {"SR": "", "CR": "CZ"}),
        (["BiH", "CG"], {"CG": "ME"}),
        (["Србија", "CG", "BH"], {"CG": "ME", "BH": "BA"}),
        (["Hrvatska", "BH"], {"BH": "BA"}),
        # Signs of cars.
        (["D", "A", "CH"], {"D": "DE", "A": "AT"}),
        (["F", "I", "E", "P", "Lëtzebuerg"], {"F": "FR", "I": "IT", "E": "ES", "P": "PT"}),
        (["D", "CH"], {}),
        (["A", "B", "X"], {}),
        (["a", "b"], {}),
        # Which is open.
        (["CR", "SR", "BR"], {}),
        (["CZ", "SR"], {"SR": ""}),
        (["Czechia", "SR"], {"SR": ""}),
        (["LT", "LR"], {"LR": ""}),
        (["Latvija", "LR"], {"LR": ""}),
        (["Türkiye", "TC"], {"TC": ""}),
        (["HR", "BH"], {"BH": ""}),
        # Signs of cars, beside nothing but codes.
        (["D", "A", "CH", "FL"], {"D": "DE", "A": "AT", "FL": "LI"}),
        (["F", "B", "L", ""], {"F": "FR", "B": "BE", "L": "LU"}),
        (["D", "AT", "CH"], {}),
        (["A", "B", "Category C"], {}),
        # What ISO 3166-1 says.
        (["CZ", "SK", "SR"], {}),
        (["ČR", "SK", "SR"], {}),
        (["BR", "NL", "SR"], {}),
        (["SR"], {}),
        (["LV", "LT", "LR"], {}),
        ([], {}),
    ],
)
def test_the_countries_beside_it_say_what_a_code_is(countries, meant):
    assert abbreviations_in_list(countries) == meant


@each(
    ("text", "likely"),
    [
        ("RP", ("PL", "PH")),
        ("RF", ("RU", "FR")),
        ("RH", ("HR", "HT")),
        ("RM", ("MD", "MG")),
        ("RB", ("BG", "BY")),
        ("SRN", ("DE",)),
    ],
)
def test_short_names_that_are_no_codes_are_asked_with_the_likely_countries(text, likely):
    assert likely_countries(text) == likely
