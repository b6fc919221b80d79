"""Headers of countries, websites, short names, kinds and days in the thirty languages."""

from case_tables import each

from coalition.intake.header_keys import keys_by_header
from coalition.intake.header_words import roles_by_header
from coalition.intake.known_headers import fold, is_private, key_of


@each(
    ("header", "key"),
    [
        ("Land", "country"),
        ("Χώρα", "country"),
        ("Šalis", "country"),
        ("البلد", "country"),
        ("G01Q03. Land", "country"),
        ("Country of registration", "country"),
        ("*In which country* are you based?", "country"),
        ("Kürzel", "short_name"),
        ("Acronym (if any)", "short_name"),
        ("Do you use a short name?", "short_name"),
        ("Скорочення", "short_name"),
        ("Sito", "website"),
        ("Organization Website", "website"),
        ("Strona WWW", "website"),
        ("Veebileht", "website"),
        ("Fecha de adhesión", "joined"),
        ("Prisijungė", "joined"),
        ("Katılım Tarihi", "joined"),
        ("Rechtsform", "kind"),
        ("Where can we find you online?", "website"),
        ("Où peut-on vous trouver en ligne ?", "website"),
        ("Wo können wir Sie online finden?", "website"),
        ("Gdzie możemy was znaleźć w internecie?", "website"),
        ("Де можна вас знайти в інтернеті?", "website"),
        ("أين يمكننا أن نجدكم على الإنترنت؟", "website"),
        ("How did you find us online?", None),
        ("State of the campaign", None),
        ("Notes", None),
        ("Status", None),
    ],
)
def test_a_header_means_a_key_in_its_language_and_within_a_question(header, key):
    assert key_of(header, {}) == key


def test_no_header_is_a_person_s_or_an_organisation_s_name_in_another_language():
    assert not keys_by_header(fold).keys() & roles_by_header(fold).keys()


def test_headers_of_people_stay_private_beside_those_of_records():
    assert [
        text for text in ("Kontakt", "Telefon", "Referente", "E-pasts") if not is_private(text)
    ] == []
