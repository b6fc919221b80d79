"""Words compare without regard to capital and small letters, as each language writes them."""

from case_tables import each

from coalition.languages import fold


@each(
    ("tag", "one", "other"),
    [
        ("en", "Face", "FACE"),
        ("de-x-informal", "Straße", "STRASSE"),
        ("el", "προσώπου", "ΠΡΟΣΩΠΟΥ"),
        ("el", "λίστας", "ΛΙΣΤΑΣ"),
        ("tr", "izleme ışık", "İZLEME IŞIK"),
        ("az", "İ", "i"),
        ("fr", "e\u0301tat", "ÉTAT"),
    ],
)
def test_capital_and_small_letters_are_one(tag, one, other):
    assert fold(one, tag) == fold(other, tag)


def test_the_dot_of_i_counts_in_turkish_only():
    assert fold("ILIK", "tr") != fold("ilik", "tr")
    assert fold("ILIK", "en") == fold("ilik", "en")
