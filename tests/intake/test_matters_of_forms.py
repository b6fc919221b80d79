"""Questions of forms for help, money and company, beside those on which listing depends."""

from case_tables import each
from test_standing import refused

from coalition.intake.agreement.matters_of_forms import is_of_another_matter

OTHERS = """
Would you like to join the working group?|Could you translate?|Do you want posters?|Fee paid
Can you contribute financially?|Is your organisation a member of a network?|Attended kick-off
On Slack|Signal group|is_volunteer|Möchtet ihr aktiv mitarbeiten?|Sind Sie gemeinnützig?|Bezahlt
Im Verteiler|Rechnung gestellt|Souhaitez-vous participer au groupe de travail ?|Facture envoyée
¿Quieren participar en el grupo de trabajo?|Volete partecipare al gruppo di lavoro?
Czy chcą Państwo dołączyć do grupy roboczej?|Chcete plakáty?|Vill ni vara med i arbetsgruppen?
Haluatteko julisteita?|Szeretnének plakátot?|Θέλετε αφίσες;|Бажаєте отримати плакати?
"""
LISTING = """
May we mention you at the event?|Dürfen wir euch auf Plakaten nennen?|Will you sign at the event?
Can we put you on the poster?|Event supporters|Do you want to join?|Published|Status|MoU
Do you support the event?|Ihr Name auf dem Plakat|¿Firman en el evento?|Podpisujete na akci?
"""


def texts(table):
    return table.strip().replace("\n", "|").split("|")


@each(
    ("header", "is_other"),
    [(text, True) for text in texts(OTHERS)] + [(text, False) for text in texts(LISTING)],
)
def test_what_a_form_asks_besides_is_told_from_what_listing_depends_on(header, is_other):
    assert is_of_another_matter(header) == is_other


@each(
    ("sheet", "names"),
    [
        ("Name;Do you want posters?\nOak;yes\nElm;no", []),
        ("Name;Möchtet ihr aktiv mitarbeiten?\nEiche;ja\nUlme;nein", []),
        ("Name;Souhaitez-vous participer au groupe de travail ?\nChêne;oui\nOrme;non", []),
        ("Name;Do you want to join?\nOak;yes\nElm;no", ["Elm"]),
    ],
)
def test_who_wants_no_posters_is_listed_all_the_same(sheet, names):
    assert refused(sheet)[0] == names
