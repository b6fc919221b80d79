"""Headers of remarks have a word for them, and their cells are heeded however many are filled."""

from case_tables import each
from test_open_remarks import refused

from coalition.intake.words.remark_headers import is_remark

REMARKS = """
Notes|Internal notes|Notes (internal)|notes_internal|Internal comment|Remarks of the office|Intern
Notes / to do|To do|ToDo|For internal use only|Interne Notizen|Bearbeitungsnotiz|Nur intern|Zu tun
Vermerk|Notes internes|À faire|Usage interne|Notas internas|Pendientes|Note interne|Da fare
Notas da equipa|A fazer|Interne opmerkingen|Te doen|Uwagi wewnętrzne|Do zrobienia|Interní poznámky
Interné poznámky|Belső megjegyzések|Teendők|Interna anteckningar|Att göra|Interne noter|Å gjøre
Sisäiset huomautukset|Sisemised märkused|Iekšējās piezīmes|Vidinės pastabos|Notițe interne|De făcut
Interne opombe|Interne bilješke|Интерне белешке|Вътрешни бележки|Внутрішні примітки|За правене
Εσωτερικές σημειώσεις|Dahili notlar|Yapılacaklar|Noti interni|Nótaí inmheánacha|ملاحظات داخلية
הערות פנימיות|یادداشت داخلی
"""
OTHERS = """
Organisation|Name|Country|Internal ID|Intern/extern|Comment vous appelez-vous ?|Please note the date
Comment avez-vous connu la campagne ?|Notification|Website|Hinweise zum Datenschutz gelesen
Tehtävä|Status|Denomination|Notary|Notar|Nota bene lida e aceite para efeitos de publicação no sítio
"""


def texts(table):
    return table.strip().replace("\n", "|").split("|")


@each(
    ("header", "is_of_remarks"),
    [(text, True) for text in texts(REMARKS)] + [(text, False) for text in texts(OTHERS)],
)
def test_which_headers_are_of_remarks(header, is_of_remarks):
    assert is_remark(header) is is_of_remarks


FULL = "Internal notes|Intern|Notes / to do|Interne Notizen|Uwagi wewnętrzne|À faire|Da fare"


@each("header", FULL.split("|"))
def test_a_column_of_remarks_is_heeded_where_all_its_cells_are_filled(header):
    text = (
        f"Organisation;Country;{header}\nOak Society;FR;founding member\n"
        "Elm Trust;FR;their board refuses to be public\nFir Union;FR;invoice paid\n"
    )
    assert refused(text) == ["Elm Trust"]
