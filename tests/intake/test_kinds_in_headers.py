"""A question for the kind of an organisation is read as its kind, in all languages."""

from case_tables import each

from coalition.intake.words.known_headers import key_of, role_of

OF_KINDS = """
What kind of organisation are you?|Which type of organisation do you represent?|Type of group
What sort of group is it?|Type of your organization|Um welche Art von Organisation handelt es sich?
Welche Art Organisation seid ihr?|Organisationsart|Vereinsart|Quel type d'organisation êtes-vous ?
De quel type de structure s'agit-il ?|¿Qué tipo de organización sois?|Tipo de entidad
Che tipo di organizzazione siete?|Que tipo de organização são?|Wat voor soort organisatie bent u?
Jakiego rodzaju organizacją jesteście?|Jaký typ organizace jste?|Aký typ organizácie ste?
Milyen típusú szervezet?|A szervezet típusa|Minkä tyyppinen järjestö olette?|Organisaation tyyppi
Mis tüüpi organisatsioon te olete?|Kāda veida organizācija jūs esat?|Organizacijos tipas
Kokio tipo organizacija esate?|Koja ste vrsta organizacije?|Какав тип организације сте?
Вид на организацията|Який тип організації?|Vilken typ av organisation är ni?
Hvilken type organisasjon er dere?|Hvilken slags organisation er I?|Ce tip de organizație sunteți?
Τι είδους οργάνωση είστε;|Kuruluşunuzun türü|Ne tür bir kuruluşsunuz?|Cén cineál eagraíochta sibh?
X'tip ta' għaqda intom?|ما نوع منظمتكم؟|סוג הארגון|Quin tipus d'entitat sou?
"""
OF_ELSE = """
What kind of support can your organisation give?|Type of support|Organisational support
Art der Unterstützung durch die Organisation|Type of membership|Organisation and city
"""


def texts(table):
    return table.strip().replace("\n", "|").split("|")


@each("header", texts(OF_KINDS))
def test_a_header_of_the_kind_of_an_organisation(header):
    assert key_of(header, {}) == "kind"
    assert role_of(header) is None


@each("header", texts(OF_ELSE))
def test_a_header_of_something_else(header):
    assert key_of(header, {}) != "kind"


@each("header", ["Name and type of organisation", "Organisation"])
def test_a_header_of_the_name(header):
    assert key_of(header, {}) == "name"
