"""Whoever says `we do not agree` has not agreed, in the thirty languages."""

import re
from pathlib import Path

from case_tables import each

from coalition.intake.agreement.refused_agreement import refuses

LOCALES = Path(__file__).parents[2] / "coalition/interface/locales"
REFUSING = """
We do not agree|I do NOT agree to be listed|We don't consent to publication|We disagree
Wir sind nicht einverstanden|Wir stimmen nicht zu|Ich stimme der Veröffentlichung nicht zu
Nous ne sommes pas d'accord|Nous n'acceptons pas|No estamos de acuerdo|No acepto|Non acconsentiamo
Non siamo d'accordo|Não concordamos|Nie zgadzamy się|Nie wyrażamy zgody|Nesouhlasíme|Nesúhlasíme
Ne soglašamo|Ne strinjamo se|Ne pristajemo|Ne slažemo se|Не сме съгласни|Не погоджуємося
Δεν συμφωνούμε|Nu suntem de acord|Nem járulunk hozzá|Nem értünk egyet|Emme suostu
Vi samtycker inte|Vi giver ikke samtykke|Vi godtar ikke|Wij gaan niet akkoord|Me ei nõustu
Nepiekrītam|Nesutinkame|Ní aontaímid|Ma naqblux|No hi estem d'acord|Kabul etmiyoruz|لا نوافق|Не пристајемо
"""
AGREEING = """
We agree|I agree and may speak for the organisation|Yes, we agree to be listed publicly|Wir sind einverstanden
Nous sommes d'accord|Estamos de acuerdo|Acconsentiamo|Concordamos|Zgadzamy się|Souhlasíme|Soglašamo
Съгласни сме|Погоджуємося|Συμφωνούμε|Suntem de acord|Hozzájárulunk|Suostumme|Vi samtycker|Wij gaan akkoord
Nõustume|Piekrītam|Sutinkame|Aontaímid|Naqblu|Kabul ediyoruz|نوافق
"""


RATHER_NOT = """
rather not|I'd rather not|preferably not|lieber nicht|eher nicht|besser nicht|möglichst nicht
plutôt pas|plutôt non|de préférence non|mejor no|preferiría que no|meglio di no|preferirei di no
de preferência não|melhor não|prefiro que não|liever niet|bij voorkeur niet|raczej nie|lepiej nie
wolałbym nie|radši ne|raději ne|spíš ne|radšej nie|skôr nie|raje ne|rađe ne|radije nemojte|inkább ne
helst inte|helst ikke|hellere ikke|mieluummin ei|mieluiten ei|pigem mitte|geriau ne|labāk nē
mai bine nu|mai degrabă nu|по-скоро не|по-добре не|скоріше ні|краще не|скорее нет|радије не
καλύτερα όχι|μάλλον όχι|προτιμώ όχι|tercihen hayır|b'fhearr liom gan|millor no|més aviat no|نفضل لا
"""
RATHER_YES = """
rather yes|The sooner the better|Lieber heute als morgen|plutôt oui|mejor sí|raczej tak|спокойно да
"""


def texts(table: str) -> list[str]:
    return table.strip().replace("\n", "|").split("|")


@each("text", texts(REFUSING))
def test_a_refusal_is_one(text):
    assert refuses(text)
    assert refuses(f"- [x] {text}")


@each("text", texts(AGREEING))
def test_an_agreement_is_none(text):
    assert not refuses(text)


@each("text", texts(RATHER_NOT))
def test_who_leans_to_a_no_refuses(text):
    assert refuses(text)


@each("text", texts(RATHER_YES))
def test_who_leans_to_a_yes_refuses_nothing(text):
    assert not refuses(text)


def test_no_label_of_our_own_forms_refuses():
    labels = []
    for path in LOCALES.glob("*/LC_MESSAGES/*.po"):
        catalog = path.read_text("utf-8").replace('"\n"', "")
        labels += re.findall(r'msgid "[^"\n]*agrees to be[^"\n]*"\nmsgstr "([^"\n]+)"', catalog)
    assert len(labels) >= 29
    assert [label for label in labels if refuses(label)] == []
