"""Sentences of a mail around or among its names are asked about, and names with verbs are names."""

import datetime

from case_tables import each

from coalition.intake.formats.sheets import read_sheet
from coalition.intake.lists.closings import is_closing
from coalition.intake.lists.mail_sentences import opens_like_sentence, says_what_happened
from coalition.intake.organisations.refused_rows import MAY_BE_SENTENCE
from coalition.intake.proposals import propose_organisations
from coalition.intake.proposed import Proposal
from coalition.intake.values.vocabulary import make_vocabulary

OPENING = """
لدينا أيضا أصدقاء القناة|Имаме също и Приятели на канала|Encara espero la Praderia Lliure
Máme taky Přátele kanálu|Vi har også Kanalens Venner|Ich warte noch auf den Reiherbund
Bitte trage auch Frischluft Kiel ein|Έχουμε επίσης τους Φίλους του Καναλιού
I am still waiting for the Heron Society|We also have Open Doors|Please add Stop the Noise
Also Open Doors Bristol|can you check the spelling of Open Doors|Let me know if you need more
También tenemos Amigas del Canal|Meil on veel Kanali Sõbrad|Meillä on myös Kanavan Ystävät
J'attends encore la réponse de Prairie Libre|Merci d'ajouter Stop au bruit
Tá muid fós ag fanacht le Páirc Shaor|Imamo još i Prijatelje kanala|Van még a Csatorna Barátai
Abbiamo anche Amici del Canale|Mes turime dar ir Kanalo draugus|Mums ir vēl Kanāla draugi
Qed nistenna lil Mergħa Ħielsa|Vi har også Kanalens Venner|Ik wacht nog op Vrije Weide
Czekam jeszcze na Wolną Łąkę|Ainda estou à espera da Pradaria Livre|Mai avem și Prietenii Canalului
Stále čakám na Voľnú lúku|Imamo še tudi Prijatelje kanala|Имамо још и Пријатеље канала
Jag väntar fortfarande på Fria Ängen|Lütfen ayrıca Kanal Dostları ekleyin
У нас є ще Друзі каналу|Kérlek, add hozzá a Stop Zajt|¿Podéis añadir a Pradera Libre?
Mogę jutro dosłać logotypy|Posso mandarvi anche i loghi|Můžu ještě poslat loga|Можу ще надіслати логотипи
"""
SAID_NO = "it says said no beside the name; write the name alone if it is a member"
SAYING = """
رابطة المرج قالت لا|Клуб Чайник каза не|El Club de la Tetera ha dit que no|Klub konvice řekl ne
Tekandeklubben sagde nej|Die Gartenfreunde Nord haben abgesagt|Η Λέσχη της Τσαγιέρας είπε όχι
The Meadow Trust said no|Owl Trust would love to join|Heron Society has signed
El Club de la Tetera dijo que no|Kannuklubi ütles ei|Pannuklubi sanoi ei
Le Club des Bouilloires a dit non|Klub Čajnik je rekao ne|A Teáskanna Klub nemet mondott
Il Club del Bollitore ha detto di no|Arbatinuko klubas atsisakė|Tējkannas klubs atteicās
De Theeketelclub heeft nee gezegd|Klub Czajnika odmówił|O Clube da Chaleira disse que não
Clubul Ceainicului a spus nu|Klub čajníka odmietol|Klub čajnika je rekel ne|Клуб чајника је рекао не
Tekokarklubben sa nej|Çaydanlık Kulübü hayır dedi|Клуб Чайника відмовився
"""
NAMES = """
Women Who Code Well|We Are Here|Stop the War on Trees|Wir Sind Viele|Je suis Voisin|Somos Barrio
Mothers against noise in the city|People who care for bees|Nous Toutes Ensemble|Jede Stimme zählt
Les enfants de la rue du Port|Ni una menos en el puerto|Madri per la pace e il clima
Der Garten gehört allen|Matki przeciw hałasowi w mieście|Mámy proti hluku ve městě|Vi är här
Föräldrar för ren luft i staden|Äidit melua vastaan kaupungissa|Anyák a zaj ellen a városban
Матері проти шуму в місті|Μητέρες ενάντια στον θόρυβο της πόλης|Gürültüye karşı anneler
Majke protiv buke u gradu|Please Touch Museum|Let Them Breathe|Take Back the Night|Still Standing
EU citizens for clean rivers|la Maison des Voisins du Port|I ragazzi della via Lunga
Am Rande der Stadt|Ja zum Leben ohne Lärm|Ben und seine Freunde|Stowarzyszenie przeciw reklamom
hazel council for quiet streets|For the sake of Trees
"""


def cases(table: str) -> list[str]:
    """The lines and parts of a table."""
    return [text for line in table.strip().splitlines() for text in line.split("|")]


@each("line", cases(OPENING))
def test_a_line_that_speaks_to_somebody_begins_like_a_sentence(line: str) -> None:
    assert opens_like_sentence(line, among_items=False)


@each("line", cases(SAYING))
def test_a_line_that_says_what_an_organisation_did_is_a_sentence(line: str) -> None:
    assert says_what_happened(line)


@each("name", cases(NAMES))
def test_names_with_small_words_are_none(name: str) -> None:
    assert not opens_like_sentence(name, among_items=False)
    assert not says_what_happened(name)


def read(text: str, said: dict[str, str] | None = None) -> list[tuple[str, str]]:
    """The names that a pasted text gives, with the reason against those that are refused."""
    found = propose_organisations(
        read_sheet(text.encode(), None, {}, is_list=True), make_vocabulary({}, {}, {}, said or {}),
        (), mapping={}, separator=None, defaults={}, day=datetime.date(2026, 3, 1),
    )  # fmt: skip
    return [
        (row.values["name"], "") if isinstance(row, Proposal) else (row.name, row.reason)
        for row in found.rows
    ]


def test_sentences_of_a_mail_are_asked_about_and_its_names_are_taken() -> None:
    mail = "Heron Society\nWomen Who Code\nWe also have Open Doors\nThe Lamplighters Guild said no"
    assert read(mail) == [
        ("Heron Society", ""), ("Women Who Code", ""),
        ("We also have Open Doors", MAY_BE_SENTENCE),
        ("The Lamplighters Guild said no", SAID_NO),
    ]  # fmt: skip
    said = {"We also have Open Doors": "Open Doors"}
    assert read(mail, said)[2] == ("Open Doors", "")


@each("mark", ["1. ", "- ", "* "])
def test_items_of_a_list_are_names_but_for_what_they_say_of_one(mark: str) -> None:
    items = [
        "Heron Society",
        "Wir sind viele e.V.",
        "We are here",
        "Nous sommes là",
        "Stop the War",
    ]
    text = "".join(f"{mark}{item}\n" for item in [*items, "The Meadow Trust said no"])
    assert read(text) == [
        *((item, "") for item in items), ("The Meadow Trust said no", SAID_NO),
    ]  # fmt: skip


@each(
    "line",
    ["Merci d'ajouter Portes Ouvertes", "Merci de noter Prairie Libre", "Thanks to Oak Club"],
)
def test_thanks_that_go_on_with_a_name_end_no_letter(line: str) -> None:
    assert not is_closing(1, [line, "Héron", "Chêne"])


@each(
    "line", ["Merci d'avance", "Merci de votre aide", "Thanks a lot", "Thanks, Tom", "Merci, Léa"]
)
def test_thanks_end_a_letter(line: str) -> None:
    assert is_closing(1, [line, "Tom"])
