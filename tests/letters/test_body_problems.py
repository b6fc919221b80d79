"""What Markdown would lose of a body, or turn into something else: exact sentences and places."""

from case_tables import each

from coalition.letters import find_problems, parse_markdown


def said(body: str) -> list[str]:
    return [
        f"{one.at.line}:{one.at.column} {one.code.name} {one.message} | {one.hint}"
        for one in find_problems(parse_markdown(body))
    ]


def begins(place: str, mark: str, hint: str) -> str:
    return f"{place} L057 `{mark}` begins a list of one item here | {hint}"


LISTS = {
    "sl": (
        "24. avgusta smo\nzahtevali klopi\n- in to takoj.\n",
        [
            begins("1:1", "24.", r"Write 24\. if the line is no item of a list."),
            begins("3:1", "-", r"Write \-, or a dash such as –, if the line is no item of a list."),
        ],
    ),
    "cs": (
        "Sešli jsme se\n1. května na náměstí.\n",
        [begins("2:1", "1.", r"Write 1\. if the line is no item of a list.")],
    ),
    "de": (
        "> 3. Oktober 2024\n",
        [begins("1:3", "3.", r"Write 3\. if the line is no item of a list.")],
    ),
    "hu": (
        "2023. május 2-án eltűnt az utolsó pad.\n",
        [begins("1:1", "2023.", r"Write 2023\. if the line is no item of a list.")],
    ),
    "fi": (
        "1. toukokuuta\n\nteksti\n\n5. toukokuuta\n",
        [
            begins("1:1", "1.", r"Write 1\. if the line is no item of a list."),
            begins("5:1", "5.", r"Write 5\. if the line is no item of a list."),
        ],
    ),
    "et": (
        "24. augustil\n31. augustil\n",
        [
            "2:1 L057 the number 31 is shown as 25 | Number the items in their order. "
            r"Write 31\. if the line is no item of a list."
        ],
    ),
    "fr": (
        "Nous demandons des bancs\n- tout de suite -\n- et partout.\n",
        [
            "2:1 L057 `-` ends the paragraph above and begins a list | "
            r"Write \-, or a dash such as –, if the line is no item of a list."
        ],
    ),
}


@each(("body", "expected"), LISTS.values(), ids=LISTS)
def test_a_list_that_nobody_meant_is_told_with_the_escape_to_write(body, expected):
    assert said(body) == expected


@each(
    ("body", "places"),
    [
        ("31. 12. 2024 je zadnji dan.\n", ["1:1 31."]),
        ("> 5. 6. 2024 přijdeme.\n", ["1:3 5."]),
        ("- danes\n- 3. maja pride\n- 5. 7. 2024 gre\n", ["2:3 3.", "3:3 5."]),
        ("* - Gyere!\n", ["1:1 *"]),
        ("1. toukokuuta\n2. toukokuuta\n", []),
        ("- danes\n- jutri\n  - zjutraj\n", []),
    ],
)
def test_a_date_in_figures_is_no_list_within_a_list(body, places):
    found = [
        one.partition(" begins")[0].replace("L057 ", "").replace("`", "") for one in said(body)
    ]
    assert found == places


@each("body", [text for text, _ in LISTS.values()], ids=LISTS)
def test_what_the_hint_says_to_write_is_a_paragraph(body):
    escaped = parse_markdown(body.replace("> ", "").replace("\n- ", "\n\\- ").replace(". ", "\\. "))
    assert {type(block).__name__ for block in escaped.blocks} == {"Paragraph"}


@each(
    "body",
    [
        "Zahtevamo:\n\n- klopi;\n- sence.\n",
        "Zahtevamo:\n- klopi.\n",
        "1. Eins\n2. Zwei\n",
        "1. Eins\n\nDazwischen.\n\n2. Zwei\n\nDazwischen.\n\n3. Drei\n",
        "1. Eins\n1. Zwei\n1. Drei\n",
        "We ask.\n- Benches\n- Trees\n",
        "- One\n  - nested\n- two\n",
        "Zbrali smo se\n24. avgusta na trgu.\n",
        "Title\n=====\n\nLonger title\n------\n\n***\n\n---\n",
        "[sic] and [1][2] and `[a][b]` and \\[a][b] and a ~ b and 2^[3\n",
        "We [ask][]. See [our page][p].\n\n[ask]: https://example.org/ask\n[p]: https://example.org\n",
        "A[^1] and B[^b], again A[^1].\n\n[^1]: One\n[^b]: Two\n[x]: https://example.org\n\n[x]\n",
        "| a | b |\n| - | :-: |\n| c \\| d |\n| e[^1] | f |\n\n[^1]: Note\n",
        "Either | or; a || b.\n",
    ],
)
def test_of_what_is_meant_nothing_is_told(body):
    assert said(body) == []


LOST = {
    "a note is not written": (
        "A claim[^one] here.\n\n[^noe]: Note\n",
        [
            "1:8 L050 there is no footnote [^one] | "
            "Write [^noe], or the note as a paragraph that begins with [^one]: below the text.",
            "3:1 L051 nothing refers to the footnote [^noe] | "
            "Write [^noe] where it belongs, or remove the note.",
        ],
    ),
    "notes share a name, and one is empty": (
        "Α[^α] και β[^β].\n\n[^α]: Ένα\n\n[^α]: Δύο\n\n[^β]:\n",
        [
            "5:1 L052 the footnote [^α] is written a second time and shown once | "
            "Give one of the two another name.",
            "7:1 L051 the footnote [^β] says nothing | Write the note behind [^β]:",
        ],
    ),
    "a label is mistyped": (
        "Read [our **plan**][plna], [others][] and the [Opne Map].\n\n"
        "[plan]: https://example.org/p\n[Open Map]: https://example.org/o\n",
        [
            "1:19 L053 […][plna] is shown with its brackets: nothing defines the label plna | "
            r"Write [plan] behind the words, or a line [plna]: https://… below the text, or \[ for "
            "a bracket.",
            "1:28 L053 [others][] is shown with its brackets: nothing defines the label others | "
            r"Write a line [others]: https://… below the text, or \[ for a bracket.",
            "1:47 L053 [Opne Map] is shown with its brackets: nothing defines the label Opne Map | "
            r"Write [Open Map] if it is to be a link, or \[ for a bracket.",
        ],
    ),
    "a link is defined twice, or by no address": (
        "See [a].\n\n[a]: https://example.org\n[A]: https://example.com\n\n[Opomba]: preverjeno\n",
        [
            "4:1 L052 [A] is defined above already, and leads where it does there | "
            "Give one of the two another name.",
            "6:1 L059 this line is shown nowhere: it defines where [Opomba] would lead | "
            r"Write \[Opomba]: if it is text, or a whole address behind it.",
        ],
    ),
    "a cell has no column": (
        "> | a | b |\n> | - | - |\n> | \\| | d | e |\n",
        [
            "3:14 L054 this cell has no column: the table's head has 2 | "
            r"Write a cell for it into the first row, or \| for a bar within a cell."
        ],
    ),
    "a table has no line below its head": (
        "| Ulica | Klopi |\n| Hrastova | 3 |\n",
        [
            "1:1 L055 these lines look like a table and are shown in one line | "
            "Write a line such as | --- | --- | below the first, with as many cells."
        ],
    ),
    "a table has another number of cells below its head": (
        "Text\n\n| a | b |\n| - |\n",
        [
            "3:1 L055 these lines look like a table and are shown in one line | "
            "Write as many cells into the first row as there are --- below it."
        ],
    ),
    "marks are other programs'": (
        "- [ ] one\n- [x] two\n\nTerm\n: meaning\n\n~~out~~ in^[note]\n",
        [
            "1:3 L056 a box to tick is shown as brackets | "
            "Say in words what is done and what is not.",
            "2:3 L056 a box to tick is shown as brackets | "
            "Say in words what is done and what is not.",
            "5:1 L056 a definition is shown with its colon, in one line with what it defines | "
            "Write it as a list, such as - **term**: definition.",
            "7:1 L056 ~~ is shown as it stands | Leave out what is struck through, or the marks.",
            "7:11 L056 a footnote within the text is shown with its brackets | "
            "Write [^1] here, and below the text a paragraph that begins with [^1]:",
        ],
    ),
    "dashes make headings": (
        "Thank you\n---\n\nTwo\nlines\n=====\n",
        [
            "2:1 L058 `---` makes the line above a heading | "
            "Write an empty line above it, or ## before the text of a heading.",
            "6:1 L058 `=====` makes the lines above a heading | "
            "Write an empty line above it, or # before the text of a heading.",
        ],
    ),
}  # fmt: skip


@each(("body", "expected"), LOST.values(), ids=LOST)
def test_what_readers_would_lose_is_told(body, expected):
    assert said(body) == expected
