"""Remarks that somebody has yet to sign, to confirm or to decide, in whatever column."""

from case_tables import each
from test_standing import refused

from coalition.intake.membership.waiting_remarks import notes_waiting

WAITING = """
ar بانتظار التوقيع|سيقرر المجلس في مايو
bg чака подпис|управителният съвет решава през май
ca pendent de signatura|la junta decideix al maig
cs čekáme na podpis|výbor rozhodne v květnu
da venter på underskrift|bestyrelsen beslutter i maj
de wartet auf Unterschrift|der Vorstand entscheidet im Mai
el αναμένεται υπογραφή|το διοικητικό συμβούλιο αποφασίζει τον Μάιο
en waiting for signature|board decides in May|not yet signed|not confirmed yet
es pendiente de firma|la junta decide en mayo
et ootab allkirja|juhatus otsustab mais
fa منتظر امضا
fi odottaa allekirjoitusta|hallitus päättää toukokuussa
fr en attente de validation|le bureau décide en mai|pas encore signé
ga ag feitheamh le síniú|cinnfidh an bord i mBealtaine
he ממתינים לאישור|הוועד יחליט במאי
hr čeka na potpis|uprava odlučuje u svibnju
hu aláírásra vár|az elnökség májusban dönt
it in attesa della firma|il direttivo decide a maggio
lt laukiama parašo|valdyba spręs gegužę
lv gaida parakstu|valde lems maijā
mt qed nistennew il-firma|il-bord jiddeċiedi f'Mejju
nb venter på underskrift|styret avgjør i mai
nl wacht op handtekening|het bestuur beslist in mei
pl oczekuje na podpis|zarząd zdecyduje w maju
pt aguarda assinatura|a direção decide em maio
ro așteaptă semnătura|consiliul decide în mai
sk čaká na podpis|výbor rozhodne v máji
sl čaka na podpis|upravni odbor odloča maja
sr чека потпис|управни одбор одлучује у мају
sv väntar på underskrift|styrelsen beslutar i maj
tr imza bekleniyor|yönetim kurulu mayısta karar verecek
uk очікує на підпис|правління вирішить у травні
"""
HARMLESS = [
    "Human rights and democracy", "Wants to help with the website", "member since 2019",
    "signed by phone on 3 May", "decision-making and participation", "Berlin", "sent the logo",
    "board approved in May", "a signé en mai", "podepsáno", "unterschrieben am 3. Mai",
    "Ausschuss für Soziales", "Rada Miasta", "confirmed", "waiting for logo", "čakamo na logotip", "Logo steht noch aus", "חתמו במאי", "30", "",
]  # fmt: skip


@each("line", WAITING.strip().splitlines())
def test_who_waits_is_asked_about_in_any_column(line):
    for remark in line[3:].split("|"):
        assert notes_waiting(remark, is_remark=True), remark
        assert notes_waiting(remark, is_remark=False), remark


@each("remark", HARMLESS)
def test_a_remark_about_anything_else_asks_nothing(remark):
    assert not notes_waiting(remark, is_remark=True)
    assert not notes_waiting(remark, is_remark=False)


def test_a_long_text_of_a_column_that_is_no_remark_is_of_something_else():
    assert not notes_waiting("We are waiting for a better world", is_remark=False)
    assert notes_waiting("their answer is pending", is_remark=True)


@each(
    ("header", "cell"),
    [
        ("Notes", "waiting for signature"),
        ("Poznámka", "čaká na podpis"),
        ("City", "not yet signed"),
        ("Description", "board decides in May"),
        ("E-mail", "en attente de validation"),
        ("Website", "waiting for confirmation"),
    ],
)
def test_the_row_is_refused_until_somebody_says_what_it_means(header, cell):
    text = f"Organisation;{header}\nOak Society;\nElm Society;{cell}\n"
    assert refused(text)[0] == ["Elm Society"]
    assert refused(text, values={cell: "no"})[0] == ["Elm Society"]
    if header != "Website":
        assert refused(text, values={cell: "yes"})[0] == []


LATER = [
    "bitte erst ab 1. Dezember, Vorstandsbeschluss steht noch aus",
    "please not before 1 December",
    "hold until the assembly",
    "pas avant le 1er décembre",
    "no antes del 1 de diciembre",
    "non prima di dicembre",
    "dopiero od 1 grudnia",
    "teprve od prosince",
    "först efter årsmötet",
    "pas vanaf 1 december",
    "csak december után, legkorábban",
    "не раніше грудня",
    "едва след 1 декември",
]


@each("text", LATER)
def test_a_remark_that_a_name_is_for_later_holds_its_row_back(text):
    assert notes_waiting(text, is_remark=True)


@each("text", ["aktiv vor Ort, nicht vor allem online", "joined after the meeting", "depuis 2021"])
def test_other_times_are_no_reason_to_wait(text):
    assert not notes_waiting(text, is_remark=True)


@each(
    "remark",
    [
        "they will get back to us", "ozvou se po valné hromadě", "melden sich im Mai", "répondront en mai",
        "responderán en mayo", "odezwą się w maju", "θα απαντήσουν μετά το ΔΣ", "återkommer i maj",
        "vender tilbage i maj", "palaavat asiaan", "javit će se", "дадуть відповідь", "ответят позже",
    ],
)  # fmt: skip
def test_an_answer_that_is_to_come_is_waited_for(remark):
    assert notes_waiting(remark, is_remark=True)


@each(
    "text",
    [
        "please name us only after 1 May", "bitte erst nach dem 1. Mai nennen", "pas avant le 1er mai",
        "palun nimetage meid alles pärast 1. maid", "zveřejněte až po 1. květnu", "vasta 1.5. jälkeen",
        "nombradnos solo después del 1 de mayo", "ne nous citer qu'après le 1er mai",
    ],
)  # fmt: skip
def test_a_day_before_which_nothing_is_shown_is_heeded_in_any_column(text):
    assert notes_waiting(text, is_remark=False)
