"""Forms as mail programs hand them on: quoted, wrapped, flattened, several in one file."""

import pytest
from case_tables import each

from coalition.intake import UnreadableError, read_sheet
from coalition.intake.forms import looks_like_form, read_forms

JOINING = (
    "### Name of the organisation (Nazwa organizacji)\n\n{name}\n\n### Country (Kraj)\n\nPL\n\n"
    "### Website (Strona internetowa)\n\n_No response_\n\n"
    "### Description (Czym zajmuje się organizacja, w jednym zdaniu)\n\nSadzi drzewa.\n\n"
    "### Consent\n\n- [{tick}] Organizacja zgadza się na publiczne wymienianie jej nazwy.\n"
)
CELLS = {"name": "Łąka i Las", "country": "PL", "description": "Sadzi drzewa."}


def joining(tick="x", name="Łąka i Las"):
    return JOINING.format(tick=tick, name=name)


def quoted(text, mark="> "):
    return "".join(f"{mark}{line}".rstrip() + "\n" for line in text.splitlines())


def flat(text):
    return " ".join(text.split()) + "\n"


def bare(text):
    return text.replace("### ", "")


def bold(text):
    lines = (f"*{line[4:]}*" if line.startswith("### ") else line for line in text.splitlines())
    return "\n".join(lines) + "\n"


def wrapped(text):
    """With lines of 40 characters at most, as quoted mails have them."""
    out = []
    for line in text.splitlines():
        out.append("")
        for word in line.split():
            if out[-1] and len(out[-1]) + len(word) > 40:
                out.append("")
            out[-1] = f"{out[-1]} {word}".strip()
    return "\n".join(out) + "\n"


WAYS = {
    "as it was": str,
    "quoted": quoted,
    "quoted without spaces": lambda text: quoted(text, ">"),
    "quoted twice": lambda text: quoted(text, ">> "),
    "quoted twice with spaces": lambda text: quoted(quoted(text)),
    "quoted by bars": lambda text: quoted(text, "| "),
    "answered": lambda text: (
        f"Hi all,\nsee below.\n\nAm 1.3.2021 schrieb X:\n{quoted(text)}\nBest,\n"
    ),
    "wrapped": wrapped,
    "wrapped and quoted": lambda text: quoted(wrapped(text)),
    "without the marks of headings": bare,
    "the same, quoted": lambda text: quoted(bare(text)),
    "with bold headings": bold,
    "on one line": flat,
    "on one line, quoted": lambda text: quoted(flat(text)),
}


@each("way", WAYS.values(), ids=WAYS)
def test_a_form_is_read_however_a_mail_program_changed_it(way):
    (form,) = read_forms(way(joining()), {})
    assert (form.cells, form.agreed, form.problem) == (CELLS, True, "")
    (unticked,) = read_forms(way(joining(" ")), {})
    assert (unticked.cells, unticked.agreed) == (CELLS, False)
    sheet = read_sheet(way(joining(" ")).encode())
    assert (sheet.rows, len(sheet.forms)) == ((), 1)


@each(
    "questions",
    [
        "Name of the organisation: Oak\nCountry: IE\nConsent:\n[ ] We agree.\n[x] I may speak.\n",
        "### Nom de l'organisation\nOak\n### Pays\nIE\n### Consentement\n- [ ] Oui\n",
        "### Name der Organisation\nOak\n### Land\nIE\n### Einwilligung\n- [ ] Ja\n",
        "### Nazwa organizacji\nOak\n### Kraj\nIE\n### Zgoda\n- [ ] Tak\n",
    ],
)
@each("mark", ["", "> ", ">", "| "])
def test_forms_in_other_words_are_read_in_quotation(questions, mark):
    (form,) = read_forms(quoted(questions, mark), {})
    assert (form.cells, form.agreed) == ({"name": "Oak", "country": "IE"}, False)


def test_a_box_that_was_wrapped_into_a_line_is_not_ticked_by_the_one_before_it():
    text = joining().replace("zgadza się", "- [ ] zgadza się")
    assert not read_forms(text, {})[0].agreed


@each("way", [str, quoted, bare, bold, flat], ids=lambda way: way.__name__)
@each("between", ["", "\nBest,\nAda\n\nFrom: Bo\nSubject: Join: Oak\n\n"])
def test_each_of_several_forms_is_read(way, between):
    text = way(joining()) + between + way(joining(" ", "Oak")) + way(joining(name="Elm"))
    read = [(form.cells["name"], form.agreed, form.problem) for form in read_forms(text, {})]
    assert read == [("Łąka i Las", True, ""), ("Oak", False, ""), ("Elm", True, "")]
    assert read_sheet(text.encode()).description == "3 forms in UTF-8"


def test_forms_of_lines_are_told_apart_too():
    one = "Name of the organisation: {}\nCountry: IE\nConsent:\n[x] We agree.\n"
    forms = read_forms(one.format("Oak") + "\n-- \nAda\n\n" + one.format("Elm"), {})
    assert [form.cells["name"] for form in forms] == ["Oak", "Elm"]


def test_what_can_not_be_told_apart_is_said():
    text = joining() + "\n### Country\n\nIE\n"
    assert read_forms(text, {})[0].problem == "Country has two answers; leave the right one"
    text = joining() + "\nName of the organisation: Oak\nCountry: IE\n"
    assert read_forms(text, {})[0].problem == (
        "another form stands below it (Name of the organisation); save each in a file of its own"
    )


@each("way", [str, quoted, bare, bold], ids=lambda way: way.__name__)
@each("tick", ["x", " "])
def test_a_form_whose_beginning_is_lost_is_no_list(way, tick):
    text = way(joining(tick).partition("Łąka i Las\n")[2])
    with pytest.raises(UnreadableError, match="a form without the question for the organisation's"):
        read_sheet(text.encode())


@pytest.mark.parametrize(
    "text", ["Oak\n> Elm\n", "Name | Country\nOak | IE\n", "| Name |\n| Oak |\n"]
)
def test_quotation_makes_no_form(text):
    assert read_forms(text, {}) == ()
    assert not looks_like_form(text)


@pytest.mark.parametrize("box", ["> [ ] I may speak", "* [ ] Wolno mi", ">> - [ ] Darf ich"])
def test_an_open_box_is_no_item_of_a_list(box):
    with pytest.raises(UnreadableError, match="looks like a form"):
        read_sheet(f"Oak\nElm\n{box}\n".encode())


def test_a_form_of_lines_that_is_partly_filled_in_keeps_its_lines():
    text = (
        "Name of the organisation: Oak\nAcronym:\nWebsite:\nCountry: IE\nConsent:\n[x] We agree.\n"
    )
    assert read_forms(text, {})[0].cells == {"name": "Oak", "country": "IE"}
