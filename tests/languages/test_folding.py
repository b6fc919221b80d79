"""Words compare without regard to capital and small letters, as each language writes them."""

from case_tables import each

from coalition.languages import fold, romanise


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


def test_a_sign_that_icu_tears_in_two_is_read_by_itself():
    assert romanise("\U00010000ヽ") == romanise("\U00010000") + romanise("ヽ")
