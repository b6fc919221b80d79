"""Who wrote a message, in chats and above quoted mails, is no name and is not repeated."""

from case_tables import each

from coalition.intake.lists.pasted import split_names

CHAT = "a message of a chat with who wrote it; paste the names in it alone"
WROTE = "says who wrote a message; left out"
CHATS = [
    "[03.03.26, 10:12] Tom: Heron Society", "3/3/26, 10:12 - Tom: Heron Society",
    "03.03.2026 10:12 - Tom: Heron Society", "[2026-03-03 10:12:33] Tom Oak: Heron Society",
    "03/03/2026, 10:12 am - Tom: Heron Society",
]  # fmt: skip
WRITERS = """
On 3 March 2026 at 10:12, Ada Lind wrote:|Am Di., 3. März 2026 um 10:12 Uhr schrieb Ada Lind:
Le mar. 3 mars 2026 à 10:12, Ada Lind a écrit :|El mar, 3 mar 2026, Ada Lind escribió:
Il giorno mar 3 mar 2026 Ada Lind ha scritto:|W dniu 3.03.2026 Ada Lind napisał(a):
Dne 3. 3. 2026 Ada Lind napsal(a):|Em 3 de março de 2026, Ada Lind escreveu:
Den 3. mars 2026 skrev Ada Lind:|Op 3 maart 2026 schreef Ada Lind:|Ada Lind ezt írta:
Пн, 3 бер. 2026 Ada Lind пише:|Στις 3 Μαρ 2026, ο χρήστης Ada Lind έγραψε:|Ada Lind 10:12 AM
Ada Lind şunu yazdı:|Pe 3 mar. 2026, Ada Lind a scris:|> On 3 March Ada Lind wrote:
"""


@each("line", CHATS)
def test_a_message_of_a_chat_is_not_repeated(line: str) -> None:
    found = [(name.name, name.reason) for name in split_names(f"{line}\nOpen Doors")]
    assert found == [("…", CHAT), ("Open Doors", "")]


@each("line", [one for row in WRITERS.strip().splitlines() for one in row.split("|")])
def test_who_wrote_a_quoted_mail_is_not_repeated(line: str) -> None:
    found = [(name.name, name.reason) for name in split_names(f"Heron\nElm\n\n{line}")]
    assert found == [("Heron", ""), ("Elm", ""), ("…", WROTE)]


@each("name", ["Radio 10.30", "Oak 24.12.2026", "Those who wrote it", "Studio 12:30"])
def test_names_with_figures_are_names(name: str) -> None:
    assert WROTE not in [one.reason for one in split_names(f"Heron\n{name}") if one.name != "…"]


def test_below_the_end_of_a_quoted_mail_the_answer_is_read() -> None:
    text = "> Hi Tom,\n> could you send me the names of all who signed?\n> Thanks!\n> Ada\n\nHeron Society\nOpen Doors\nElm Club"
    names = [name.name for name in split_names(text) if not name.reason]
    assert names == ["Heron Society", "Open Doors", "Elm Club"]


THANKS = """
Grazie|Gracias|Danke|Vielen Dank|Merci|Obrigada|Dziękuję|Děkuji|Ďakujem|Köszönöm|Mulțumesc|Hvala
Tack|Takk|Kiitos|Bedankt|Aitäh|Paldies|Ačiū|Дякую|Благодаря|Хвала|Ευχαριστώ|Teşekkürler|Gràcies
"""


@each("word", [one for row in THANKS.strip().splitlines() for one in row.split("|")])
def test_thanks_end_a_mail_without_a_blank_line_before_them(word: str) -> None:
    found = split_names(f"Heron\nOpen Doors\n{word}\nIngvild Storhaug\nSecretary")
    assert [name.name for name in found if not name.reason] == ["Heron", "Open Doors"]


SILENT = """
Non hanno ancora risposto|N'ont pas encore répondu|Aún no han respondido|Ainda não responderam
Još nisu potpisali|Eivät ole vielä vastanneet|Δεν έχουν ακόμη απαντήσει|Nu au încă semnat
Še niso podpisali|Още не са подписали|Ei ole veel vastanud
"""


@each("label", [one for row in SILENT.strip().splitlines() for one in row.split("|")])
def test_names_behind_who_has_not_answered_are_refused(label: str) -> None:
    found = split_names(f"Heron\nElm\n{label}: Open Doors, Kettle Club")
    assert [name.name for name in found if not name.reason] == ["Heron", "Elm"]
