"""Headers as coordinators and forms of each language write them, and what is read from them.

`headers_of_languages.txt` has a line for each language and each thing that a header is of: `reach`
is how to reach people, `system` what a program fills in itself.
"""

from pathlib import Path

from case_tables import each

from coalition.intake.agreement.consent import what_is_asked
from coalition.intake.agreement.logo_questions import is_about_logo_alone
from coalition.intake.headers.machine_columns import is_machine_column
from coalition.intake.membership.open_remarks import may_hold_remarks
from coalition.intake.words.known_headers import is_private, key_of, role_of
from coalition.intake.words.office_headers import is_of_office
from coalition.intake.words.remark_headers import is_remark
from coalition.intake.words.sending_headers import is_of_sending
from coalition.intake.words.signatory_words import signatory_keys


def is_of_role(header):
    return "role" in signatory_keys(header) or is_of_office(header) or is_private(header)


def is_of_person(header):
    return role_of(header) in ("given", "family", "person", "contact", "name") or is_private(header)


def is_of_system(header):
    return is_machine_column(header, ()) or is_of_sending(header) or is_private(header)


BY_KIND = {
    "person": is_of_person,
    "reach": is_private,
    "role": is_of_role,
    "permission": lambda header: what_is_asked(header) in ("publication", "consent"),
    "newsletter": lambda header: what_is_asked(header) == "something else",
    "remarks": is_remark,
    "logo": is_about_logo_alone,
    "stamp": is_of_sending,
    "system": is_of_system,
}
NO_KEYS = ("reach", "role", "stamp", "system")


def read_as(kind, header):
    """What a header is read as, of the two that it should or should not be."""
    if kind not in BY_KIND:
        return "people" if is_private(header) else key_of(header, {})
    if kind in NO_KEYS and key_of(header, {}):
        return key_of(header, {})
    return kind if BY_KIND[kind](header) else None


def lines():
    text = Path(__file__).with_name("headers_of_languages.txt").read_text("utf-8")
    for line in text.splitlines():
        start, _, headers = line.partition(": ")
        yield start.split()[1], headers.split("|")


@each(("kind", "header"), [(kind, one) for kind, headers in lines() for one in headers])
def test_a_header_of_each_language_is_read_as_what_it_is_of(kind, header):
    assert read_as(kind, header) == kind


@each(
    ("header", "key"),
    [
        # Whoever represents an organisation is a person, and how many it has is a number.
        ("Representative of the organisation", None),
        ("Vertreter der Organisation", None),
        ("Représentant de l'association", None),
        ("Rappresentante dell'associazione", None),
        ("Przedstawiciel organizacji", None),
        ("Zástupce organizace", None),
        ("Järjestön edustaja", None),
        ("How many people does your organisation represent?", None),
        ("Wie viele Mitglieder vertritt Ihre Organisation?", None),
        ("Combien de personnes votre association représente-t-elle ?", None),
        ("Ilu członków reprezentuje organizacja?", None),
        ("Kolik členů zastupuje vaše organizace?", None),
        # A state of affairs is no country, and a page of a form no website.
        ("Stato dell'organizzazione", None),
        ("État de l'organisation", None),
        ("Stand der Organisation", None),
        ("Estado de la organización", None),
        ("Last page", None),
        ("Dernière page", None),
        ("Poslední stránka", None),
        ("Ostatnia strona", None),
        ("Strony umowy", None),
        # Links to other things than a site.
        ("Link to logo", None),
        ("Link zum Logo", None),
        ("Lien vers la facture", None),
        ("Adresa bydliště", None),
        # For whom somebody signs is a name, and whether one does is none.
        ("Organisation, in deren Namen Sie unterzeichnen", "name"),
        ("Organisation au nom de laquelle vous signez", "name"),
        ("Organização em nome da qual assina", "name"),
        ("Organizacja, w imieniu której Pan/Pani podpisuje", "name"),
        ("Organizace, za kterou podepisujete", "name"),
        ("Za jakou organizaci podepisujete?", "name"),
        ("Per conto di quale organizzazione firmate?", "name"),
        ("Numele organizației în numele căreia semnați", "name"),
        ("Für welche Organisation unterschreiben Sie?", "name"),
        ("Pour quelle association signez-vous ?", "name"),
        ("Unterzeichnen Sie im Namen einer Organisation?", None),
        ("Signez-vous au nom d'une organisation ?", None),
        ("Firma a nome di un'organizzazione?", None),
        # What may be either stays what it was.
        ("Stato", "country"),
        ("Name", "name"),
        ("Nom", "name"),
    ],
)
def test_what_stands_beside_an_organisation_or_a_page_is_no_name_and_no_website(header, key):
    assert key_of(header, {}) == key


@each(
    ("header", "role"),
    [
        ("Ihr Vor- und Nachname", "person"),
        ("Your organisation", "organisation"),
        ("Vaše organizace", "organisation"),
        ("Su nombre", "person"),
        ("Ditt namn", "person"),
        ("Adı, soyadı", "person"),
        ("Adresa organizace", "contact"),
        ("Adres organizacji", "contact"),
        ("Pełna nazwa", "organisation"),
        ("Prénom / Nom", "person"),
        ("Vorname / First name", "given"),
        ("Ονοματεπώνυμο υπευθύνου", "person"),
        ("Imię i nazwisko prezesa", "person"),
        ("Nome completo da organização", "organisation"),
        ("Organisation / Name", "name"),
        ("Organisation und Land", None),
        ("Name, Land", None),
    ],
)
def test_whose_a_header_is_says_whether_a_name_is_a_person_s(header, role):
    assert role_of(header) == role


@each(
    "header",
    [
        "Starttaal",
        "Startsprache",
        "Umfragesprache",
        "Taal van het formulier",
        "Langue du questionnaire",
        "Idioma de la encuesta",
        "Język ankiety",
        "Jazyk formuláře",
        "Språk",
        "startlanguage",
        "Form language",
    ],
)
def test_the_language_in_which_a_form_was_filled_is_nobody_s_remark(header):
    assert not may_hold_remarks(header, ["nl", "", "", "", "de", "", "", ""])
