"""Groups of a pasted list of whom something is still awaited."""

from case_tables import each

from coalition.intake.lists.pasted import split_names
from coalition.intake.membership.notes_against import note_against

NOTES = """
ننتظر الرد | все още чакаме отговор | esperem resposta | stále čekáme na odpověď
venter stadig på svar fra bestyrelsen | wir warten noch auf Antwort | περιμένουμε απάντηση
still waiting for their board | a la espera de respuesta | ootame vastust | odotamme vastausta
on attend encore leur réponse | ag fanacht le freagra | još čekamo odgovor | válaszra várunk
aspettiamo la risposta | laukiame atsakymo | gaidām atbildi | qed nistennew tweġiba
venter fortsatt på svar | wacht nog op antwoord | czekamy na odpowiedź | aguardam resposta
așteptăm răspunsul | čakáme na odpoveď | čakamo na odgovor | чекамо одговор | väntar på svar
cevap bekleniyor | чекаємо на відповідь
"""
EVERY = [note.strip() for note in NOTES.replace("\n", "|").split("|") if note.strip()]


def names(text: str) -> list[str]:
    """Those that are taken."""
    return [one.name for one in split_names(text) if not one.reason]


@each("note", EVERY)
def test_a_note_is_of_its_name_or_of_its_group(note: str) -> None:
    assert note_against(note)
    assert names(f"Oak\nElm\n\n({note})\nAsh\nFir") == ["Oak", "Elm"]
    assert names(f"- Oak\n- Elm\n\n{note}:\n- Ash\n- Fir") == ["Oak", "Elm"]
    assert names(f"Oak\nElm\n\nAsh\nFir\n({note})") == ["Oak", "Elm"]


@each(
    ("text", "taken"),
    [
        ("Members\n\nOak\nElm\n\n# Not yet signed\n\nAsh\nFir", ["Oak", "Elm"]),
        ("Pending:\n\nAsh\n\nFir\n\nSigned:\n\nOak\nElm", ["Oak", "Elm"]),
        ("Oak\nElm\n\nStill waiting for an answer\nAsh\nFir", ["Oak", "Elm"]),
        ("Oak\nElm\n\n(waiting)\n\nAsh\nFir", ["Ash", "Fir"]),
        ("Oak\nWaiting Room Club\nElm", ["Oak", "Waiting Room Club", "Elm"]),
        ("Oak (waiting for their board)\nElm", ["Oak", "Elm"]),
        ("Our friends:\nOak\nElm", ["Oak", "Elm"]),
        ("ecco le adesioni (ne aspettiamo altre):\n- Oak\n- Elm", ["Oak", "Elm"]),
        ("Zugesagt haben (weitere folgen noch):\n- Oak\n- Elm", ["Oak", "Elm"]),
    ],
)
def test_a_group_reaches_from_its_heading_to_the_next(text: str, taken: list[str]) -> None:
    assert names(text) == taken


def test_the_reason_has_the_line_and_what_it_says() -> None:
    found = split_names("Oak\n\nNot yet signed:\n- Ash")
    assert [(one.name, one.reason) for one in found[1:]] == [
        ("Not yet signed:", "a heading, for it ends in a colon"),
        ("Ash", "stands in a group of which line 3 says Not yet signed; "
         "if it has agreed, use coalition add organisation"),
    ]  # fmt: skip
