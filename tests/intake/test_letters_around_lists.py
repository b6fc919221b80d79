"""What people write in a mail around the names they paste is no name."""

from case_tables import each

from coalition.intake.lists.pasted import split_names
from coalition.intake.values.telephone_numbers import holds_telephone_number


def names(text: str) -> list[str]:
    """Those that are taken."""
    return [one.name for one in split_names(text) if not one.reason]


CLOSINGS = """
مع أطيب التحيات | Всичко добро | Una abraçada | Srdečné pozdravy | Mange hilsner | Alles Gute
Με εκτίμηση | All the best | Un abrazo | Parimate soovidega | Parhain terveisin | Bien à vous
Le dea-mhéin | Srdačan pozdrav | Minden jót | Un caro saluto | Su pagarba | Ar sveicieniem
Xewqat sbieħ | Mange hilsener | Hartelijke groet | Łączę pozdrowienia | Um abraço
Toate cele bune | Všetko dobré | Lepo pozdravljeni | Све најбоље | Många hälsningar
Sevgilerimle | З повагою
"""


@each("closing", [one.strip() for one in CLOSINGS.replace("\n", "|").split("|") if one.strip()])
def test_a_closing_and_the_signature_below_it_are_no_names(closing: str) -> None:
    below = f"{closing}\nIngvild Storhaug\nSecretary, Coalition Office\nSekretær, Koalitionen"
    assert names(f"Oak Club\nElm Club\n\n{below}") == ["Oak Club", "Elm Club"]
    assert names(f"Oak Club\nElm Club\n\n{closing}, Ingvild") == ["Oak Club", "Elm Club"]


@each("name", ["Best Foot Forward", "Abrazo Solidario", "Herzlich Willkommen e.V.", "Amitiés Sud"])
def test_names_that_begin_like_closings_are_names(name: str) -> None:
    assert names(f"Oak Club\n{name}") == ["Oak Club", name]


@each("word", ["Best", "Vh", "Cordialmente", "Sevgiler", "Vänligen", "Liefs"])
def test_a_closing_of_one_word_is_one_at_the_end(word: str) -> None:
    assert names(f"Oak\nElm\n\n{word}\nIngvild Storhaug") == ["Oak", "Elm"]
    assert names(f"Oak\n{word}\nElm") == ["Oak", word, "Elm"]


@each(
    "line",
    [
        "Ring til mig på 40 55 50 10, hvis der er spørgsmål.",
        "Ring meg på 40 55 50 10.",
        "Call me on 020 7946 0011, if there are questions",
        "Zadzwoń do mnie 601 234 567",
        "Llámame al 612 34 56 78 para dudas",
        "Soita minulle +358 40 1234567",
        "Rufen Sie mich an unter 030 1234567",
        "Appelez-moi au 06 12 34 56 78, merci",
        "Обадете ми се на 0888 123 456",
    ],
)
def test_a_line_with_a_telephone_number_is_no_name_and_is_not_repeated(line: str) -> None:
    found = split_names(f"Oak Club\nElm Club\n\n{line}")
    assert [(one.name, bool(one.reason)) for one in found] == [
        ("Oak Club", False), ("Elm Club", False), ("…", True),
    ]  # fmt: skip


@each(
    "text",
    ["Oak 2019 2020 2021", "100 000 000 Trees", "Oak 2019-2023", "Oak 40 55", "Route 66 Club",
     "Klub 12 11 2025"],
)  # fmt: skip
def test_years_days_and_round_numbers_are_no_telephone_numbers(text: str) -> None:
    assert not holds_telephone_number(text)


AROUND = """
ابعثوا لي الباقي | Пишете ми за още | Us en passaré més | Další pošlu zítra | Flere kommer i morgen
Weitere folgen morgen | Θα στείλω κι άλλα | More to come tomorrow | Mañana mando más | Homme saadan veel
Lisää tulee huomenna | La suite demain | Tuilleadh amárach | Sutra šaljem još | Holnap küldök még
Domani ne mando altri | Rytoj atsiųsiu daugiau | Rīt sūtīšu vēl | Għada nibgħat aktar
Flere kommer i morgen | Morgen volgen er meer | Jutro wyślę więcej | Amanhã envio mais
Mâine trimit altele | Zajtra pošlem ďalšie | Jutri pošljem še | Сутра шаљем још | Fler kommer i morgon
Yarın devamı gelecek | Завтра надішлю ще
"""


@each("line", [one.strip() for one in AROUND.replace("\n", "|").split("|") if one.strip()])
def test_what_a_mail_has_before_and_behind_its_items_is_no_name(line: str) -> None:
    items = "- Oak\n- Elm\n- Ash"
    around = f"{line}\n{line} a\n{line} b"
    assert names(f"Dear all\n\n{around}\n\n{items}\n\n{around}") == ["Oak", "Elm", "Ash"]


@each(
    "text",
    [
        "- Oak\n- Elm\n- Ash\n\nFir\nLarch\nYew\nBirch",
        "Dear all\n\n- Oak\n- Elm\n- Ash\nFir\nLarch\nYew\nBirch",
        "Dear all\n\n- Oak\nFir\n- Elm\nLarch\n- Ash\nYew\nBirch",
    ],
)
def test_names_beside_items_are_names_where_no_block_of_a_mail_stands_apart(text: str) -> None:
    assert {"Oak", "Elm", "Ash", "Fir", "Larch", "Yew", "Birch"} == set(names(text))


def test_a_greeting_may_stand_below_the_headers_of_a_mail() -> None:
    found = split_names("Fra: A\nTil: B\nEmne: C\n\nHej Mads\n\nOak\nElm")
    assert [(one.name, one.reason) for one in found[3:]] == [
        ("…", "the greeting of a letter"), ("Oak", ""), ("Elm", ""),
    ]  # fmt: skip
