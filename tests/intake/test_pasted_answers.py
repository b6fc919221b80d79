"""A no, an open answer or a cross beside a name of a pasted list keeps it out; a yes goes."""

from case_tables import each

from coalition.intake.lists.pasted import split_names

ADD = "if it has agreed, use coalition add organisation"


def read(text: str) -> list[tuple[str, str]]:
    """The names of a list, with the reason against those that are none."""
    return [(name.name, name.reason) for name in split_names(text)]


@each("sign", ["❌", "✘", "✗", "⛔", "⏳", "❓", "👎"])
def test_a_sign_that_is_no_yes_keeps_a_name_out(sign: str) -> None:
    reason = f"has {sign} beside the name; {ADD}"
    assert read(f"✅ Heron\n{sign} Elm\n✅ Fir") == [("Heron", ""), ("Elm", reason), ("Fir", "")]
    assert read(f"1) Heron ✅\n2) Elm {sign}\n3) Fir") == [
        ("Heron", ""), ("Elm", reason), ("Fir", ""),
    ]  # fmt: skip


@each("sign", ["✅", "✔", "✓", "☑", "✔\ufe0f", "👍"])
def test_a_sign_of_a_yes_is_none_of_the_name(sign: str) -> None:
    assert read(f"{sign} Heron\n{sign} Elm Club") == [("Heron", ""), ("Elm Club", "")]


def test_an_empty_box_is_a_bullet_unless_others_are_ticked() -> None:
    assert read("☐ Heron\n☐ Elm") == [("Heron", ""), ("Elm", "")]
    assert read("☑ Heron\n☐ Elm") == [("Heron", ""), ("Elm", f"has ☐ beside the name; {ADD}")]


ANSWERS = """
Heron Society: yes|Open Doors: no|Kettle Club: yes
Latarnicy — tak|Otwarte Drzwi — nie|Czapla Siwa — tak
Lampáři Olomouc ANO|Otevřené dveře NE|Volavka ANO
Lámpagyújtók - igen|Nyitott Ajtók - nem|Szürke Gém - igen
Laternenwerk (ja)|Offene Türen (nein)|Reiherbund (ja)
Allumeurs : oui|Portes Ouvertes : non|Héron cendré : oui
Faroleras → sí|Puertas Abiertas → no|Garza Real → sí
Ліхтарники – так|Відкриті двері – ні|Чапля – так
Φανοκόροι: ναι|Ανοιχτές Πόρτες: όχι|Ερωδιός: ναι
Lampionai SÌ|Porte Aperte NO|Airone SÌ
"""


@each("line", ANSWERS.strip().splitlines())
def test_where_lines_end_in_answers_a_no_keeps_a_name_out(line: str) -> None:
    first, second, third = read(line.replace("|", "\n"))
    assert [bool(reason) for _, reason in (first, second, third)] == [False, True, False]
    assert second[1].startswith("it says ")
    assert second[1].endswith(f" beside the name; {ADD}")
    assert {first[0], second[0], third[0]}.isdisjoint(line.split("|"))


NAMES = ["Heron Society\nStudio SI\nOpen Doors\nElm NO", "Oak (no)\nElm Club\nFir Club\nAsh Club"]


@each("text", NAMES)
def test_a_word_at_the_end_of_few_names_is_no_answer(text: str) -> None:
    assert not any(" beside the name; " in reason for _, reason in read(text))
