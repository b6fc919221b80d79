"""Questions about a logo alone, which hold nobody back, and those that ask for more."""

from case_tables import each
from test_standing import refused

from coalition.intake.agreement.logo_questions import is_about_logo_alone

ALONE = """
Logo|Logo received|Logo's ontvangen|Logo erhalten|Logo reçu|Logo ontvangen?
May we use your logo on our website?|May we use your organisation's logo?
Dürfen wir euer Logo verwenden?|Dürfen wir das Logo Ihrer Organisation veröffentlichen?
Sind Sie mit der Verwendung Ihres Logos einverstanden?|Autorisez-vous l'utilisation de votre logo ?
Pouvons-nous utiliser le logo de votre association ?|¿Podemos usar su logotipo?
Possiamo utilizzare il logo dell'ente?|Podemos usar o vosso logótipo?|Putem folosi logo-ul dvs.?
Czy możemy użyć Państwa logo?|Souhlasíte s použitím vašeho loga?|Môžeme použiť vaše logo?
Lahko uporabimo vaš logotip?|Možemo li koristiti vaš logo?|Можемо ли да користимо ваш лого?
Можем ли да използваме вашето лого?|Чи можемо ми використовувати ваш логотип?
Μπορούμε να χρησιμοποιήσουμε το λογότυπό σας;|Logonuzu kullanabilir miyiz?
Får vi använda er logotyp?|Må vi bruge jeres logo?|Kan vi bruke logoen deres?
Saammeko käyttää logoanne?|Kas tohime kasutada teie logo?|Használhatjuk a szervezet logóját?
Ar galime naudoti jūsų logotipą?|Vai drīkstam izmantot jūsu logotipu?|هل يمكننا استخدام شعاركم؟
"""
MORE = """
May we publish your name and logo?|May we list you with your logo?|Dürfen wir euch mit Logo nennen?
Dürfen wir Ihre Organisation mit Logo zeigen?|Dürfen wir Namen und Logo veröffentlichen?
Pouvons-nous publier votre nom et votre logo ?|Pouvons-nous vous citer avec votre logo ?
Pouvons-nous afficher votre organisation et votre logo ?|¿Podemos publicar su nombre y logo?
Czy możemy opublikować nazwę i logo?|Môžeme zverejniť názov a logo?|May we list your organisation?
Possiamo pubblicare il nome e il logo?|Får vi publicera ert namn och er logotyp?
"""


def texts(table):
    return table.strip().replace("\n", "|").split("|")


@each(
    ("header", "is_alone"),
    [(text, True) for text in texts(ALONE)] + [(text, False) for text in texts(MORE)],
)
def test_a_question_about_a_logo_alone_is_told_from_one_that_asks_for_more(header, is_alone):
    assert is_about_logo_alone(header) == is_alone


FORM = "Organisation;Dürfen wir euch öffentlich nennen?;Dürfen wir euer Logo verwenden?"


@each(
    ("sheet", "names"),
    [
        (f"{FORM}\nEiche;Ja;Nein\nUlme;Ja;schicken wir per Mail\nEsche;Nein;Ja", ["Esche"]),
        ("Organisation;Logo received\nOak;yes\nElm;no", []),
        ("Organisatie;Logo ontvangen?\nEik;ja\nIep;nog niet", []),
        (
            "Organisation;Souhaitez-vous figurer parmi nous ?;Pouvons-nous utiliser votre logo ?"
            "\nChêne;Oui;Non\nOrme;Non;Oui",
            ["Orme"],
        ),
        # Where nothing else asks, showing a logo may be the listing.
        ("Organisation;Dürfen wir euer Logo veröffentlichen?\nEiche;Nein", ["Eiche"]),
    ],
)
def test_who_keeps_a_logo_back_has_not_refused_to_be_listed(sheet, names):
    assert refused(sheet)[0] == names
