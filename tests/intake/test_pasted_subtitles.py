"""Lines in small letters below the names of a pasted list say what they are."""

from case_tables import each

from coalition.intake.lists.pasted import split_names

HOW = "; if every line of the list is a name, say --separator newline"
LISTS = [
    "Heron Society\na network of gardeners in the north\nOpen Doors\nprotects old houses",
    "Laternenwerk\nein Netzwerk für sichere Wege\nReiherbund\neine Initiative aus Bremen",
    "Portes Ouvertes\nune association de quartier\nHéron cendré\nréseau de jardins partagés",
    "Puertas Abiertas\nuna red de huertos\nGarza Real\nasociación de vecinas del puerto",
    "Otwarte Drzwi\nsieć ogrodów sąsiedzkich\nCzapla Siwa\nchroni stare domy",
    "Otevřené dveře\nsíť sousedských zahrad\nVolavka popelavá\nchrání staré domy",
    "Відкриті двері\nмережа сусідських садів\nСіра чапля\nзахищає старі будинки",
    "Ανοιχτές Πόρτες\nδίκτυο κήπων\nΓκρίζος Ερωδιός\nπροστατεύει παλιά σπίτια",
    "Öppna Dörrar\nett nätverk av trädgårdar\nGrå Häger\nskyddar gamla hus",
]


@each("text", LISTS)
def test_what_stands_below_names_is_no_name_and_is_asked_about_once(text: str) -> None:
    one, below_one, two, below_two = text.split("\n")
    assert [(name.name, name.reason) for name in split_names(text)] == [
        (one, ""),
        (below_one, f"stands below {one} as what it is, and is no name{HOW}"),
        (two, ""),
        (below_two, f"stands below {two} as what it is, and is no name"),
    ]


@each("text", LISTS)
def test_each_line_is_a_name_where_the_user_says_so(text: str) -> None:
    names = [name.name for name in split_names(text, (), "newline") if not name.reason]
    assert names == text.split("\n")


def test_a_sentence_below_each_name_is_a_subtitle_too() -> None:
    text = "Heron Society\nA club for birds.\n\nOpen Doors\nA club for old houses."
    names = [name.name for name in split_names(text) if not name.reason]
    assert names == ["Heron Society", "Open Doors"]


NO_SUBTITLES = [
    "Heron Society\nnoyb\nOpen Doors\nhazel\nElm",
    "Héron\nla Maison des Voisins\nChêne\nles Amis du Canal",
    "Heron Society\nOpen Doors\nElm\nFir\nOak\nAsh\nprotects old houses\nBirch\nBay",
    "- Heron Society\n- a club for houses\n- Open Doors\n- an office for trees",
    "hazel open society\nelm open society\nash open society",
]


@each("text", NO_SUBTITLES)
def test_names_in_small_letters_are_no_subtitles(text: str) -> None:
    assert not any("stands below" in name.reason for name in split_names(text))
