"""A name with a role or a place behind a comma is no name."""

from case_tables import each

from coalition.intake.signing.more_than_names import holds_more_than_name


@each(
    "name",
    [
        "Alistair Crumb, joiner, Northmere",
        "Alistair Crumb, Northmere",
        "Anna Nowak, lekarka",
        "Marie Dubois, enseignante, Lyon",
        "Jürgen Vogt, Lehrer",
        "Sofía Prado, Sevilla",
        "Остап Гнатюк, вчитель",
        "Ελένη Παππά, δασκάλα",
    ],
)
def test_a_role_or_place_behind_a_comma_is_more(name):
    assert holds_more_than_name(name)


@each(
    "name",
    [
        "Crumb, Alistair",
        "Crumb, Alistair, PhD",
        "Alistair Crumb, Jr.",
        "Alistair Crumb, Ph.D., MBE",
        "García Márquez, Gabriel",
        "van der Berg, Anna",
        "De Smet, Jan",
        "Nagy, Éva",
        "Шевчук, Олена",
        "Beatrix Holloway",
        "Holloway,",
        "",
    ],
)
def test_a_name_turned_round_or_with_a_title_is_none_more(name):
    assert not holds_more_than_name(name)
