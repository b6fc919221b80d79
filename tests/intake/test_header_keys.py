"""Headers of countries, websites, short names, kinds and days in the thirty languages."""

from case_tables import each

from coalition.intake.words.header_keys import keys_by_header
from coalition.intake.words.header_words import roles_by_header
from coalition.intake.words.known_headers import fold, is_private, key_of, role_of


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
        ("В коя държава е регистрирана?", "country"),
        ("A quin país té la seu?", "country"),
        ("Ve které zemi organizace sídlí?", "country"),
        ("Hvilket land hører organisationen til?", "country"),
        ("Σε ποια χώρα έχει έδρα ο φορέας;", "country"),
        ("Millises riigis organisatsioon asub?", "country"),
        ("Missä maassa järjestönne toimii?", "country"),
        ("Cén tír ina bhfuil sibh lonnaithe?", "country"),
        ("U kojoj je državi sjedište?", "country"),
        ("Melyik országban van a székhelye?", "country"),
        ("Kurioje šalyje registruota organizacija?", "country"),
        ("Kurā valstī reģistrēta organizācija?", "country"),
        ("W jakim kraju działa organizacja?", "country"),
        ("În ce țară este înregistrată organizația?", "country"),
        ("V ktorej krajine sídlite?", "country"),
        ("V kateri državi ima sedež?", "country"),
        ("У којој држави је седиште?", "country"),
        ("Hangi ülkede kayıtlısınız?", "country"),
        ("У якій країні зареєстрована організація?", "country"),
        ("V katerem kraju je sedež?", None),
        ("What is its acronym, if it has one?", "short_name"),
        ("What is the address of your website?", "website"),
        ("Address of the organisation's website", "website"),
        ("Adresse eurer Website", "website"),
        ("Adresse de votre site web", "website"),
        ("Adressen til nettstedet", "website"),
        ("Verkkosivujen osoite", "website"),
        ("Endereço do site", "website"),
        ("Postal address of the website owner", None),
        ("E-mail address and website", None),
        ("Denominazione dell'ente", "name"),
        ("Как се казва вашата организация?", "name"),
        ("Com es diu la vostra entitat?", "name"),
        ("Kurumunuzun tam adı nedir?", "name"),
        ("Πώς ονομάζεται ο φορέας σας;", "name"),
        ("Kaip vadinasi jūsų organizacija?", "name"),
        ("Kā sauc jūsu organizāciju?", "name"),
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


@each(
    ("header", "key", "role"),
    [
        ("org. Nazwa organizacji", "name", "organisation"),
        ("kraj. Kraj", "country", None),
        ("www. Strona WWW", "website", None),
        ("land. In welchem Land sitzen Sie?", "country", None),
        ("nr. organizacji", None, None),
    ],
)
def test_the_code_of_a_question_stands_before_it(header, key, role):
    assert (key_of(header, {}), role_of(header)) == (key, role)
