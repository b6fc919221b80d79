"""Headers of a coordinator's own work, and of what somebody is in an organisation."""

from case_tables import each

from coalition.intake.membership.open_remarks import may_hold_remarks
from coalition.intake.words.office_headers import is_of_office

OWN_WORK = """
Priority|Prio|Owner|Assigned to|Zuständig|Wer betreut|Suivi par|Asignado a|Opiekun|Zodpovídá|Ansvarig
Last contacted|Letzter Kontakt|Dernier contact|Ostatni kontakt|VAT number|USt-IdNr.|KvK-nummer|IČO
NIP|KRS|OIB|Y-tunnus|Organisationsnummer|Codice fiscale|SIRET|ΑΦΜ|Social media|Soziale Medien
Réseaux sociaux|Redes sociales|Соцмережі|Membership fee|Cotisation|Mitgliedsbeitrag|Link to logo
"""
ROLES = """
Your role|Your role in the organisation|Ihre Funktion|Funktion in der Organisation|Votre fonction
Fonction dans l'organisation|Cargo en la organización|Ruolo nell'organizzazione
Functie binnen de organisatie|Funkce v organizaci|Funkcja w organizacji|Cargo na organização
Roll i organisationen|Rolle i organisasjonen|Tehtävä järjestössä|Beosztás a szervezetben
Funcția în organizație|Длъжност в организацията|Pareigos organizacijoje|Θέση στον φορέα
"""
OTHERS = """
Position of your organisation|Position zur Vorlage|Funktion der Organisation|Status|Notes
Next step|Statement|Role of the organisation|Stand|Type of support|Membership|Country
"""


def texts(table):
    return table.strip().replace("\n", "|").split("|")


@each(
    ("header", "is_office"),
    [(text, True) for text in texts(OWN_WORK + ROLES.lstrip())]
    + [(text, False) for text in texts(OTHERS)],
)
def test_headers_of_the_office_are_told_from_those_that_may_speak_of_listing(header, is_office):
    assert is_of_office(header) == is_office


@each(("header", "may"), [("Owner", False), ("Cargo en la organización", False), ("Stand", True)])
def test_what_stands_in_columns_of_the_office_is_not_asked_about(header, may):
    assert may_hold_remarks(header, ["Director", "Chair", "", "", ""]) == may
