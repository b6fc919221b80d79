"""Straight quotation marks and apostrophes, where a language and the source have others."""

import pytest
from case_tables import each
from corpus import Row
from judging import asked_of
from saying import said

from coalition.checks.translations import Form
from coalition.checks.translations.quotation import with_own_signs

NB = "\u00a0"


def told(language, source, text):
    return [(f.message, f.hint) for f in said(language, source, text) if f.code == "T205"]


def mended(language, source, text):
    (pair,) = asked_of(Row(language, source, (text,)))
    return with_own_signs(Form(pair, 0, text))


@each(
    ("language", "text", "right"),
    [
        ("fr", 'On dit "plus jamais" ici.', f"On dit «{NB}plus jamais{NB}» ici."),
        ("de", 'Es war "einen Fehler" wert.', "Es war „einen Fehler“ wert."),
        ("pl", 'To "nigdy więcej" tutaj.', "To „nigdy więcej” tutaj."),
        ("sv", 'Det är "aldrig mer" här.', "Det är ”aldrig mer” här."),
        ("hu", 'Ez a "soha többé" itt.', "Ez a „soha többé” itt."),
        ("el", 'Αυτό το "ποτέ ξανά" εδώ.', "Αυτό το «ποτέ ξανά» εδώ."),
        ("uk", 'Це "ніколи знову" тут.', "Це «ніколи знову» тут."),
        ("ru", 'Это "никогда больше" здесь.', "Это «никогда больше» здесь."),
        ("ro", 'Acest "niciodată" aici.', "Acest „niciodată” aici."),
        ("it", 'Quel "mai più" qui.', "Quel «mai più» qui."),
    ],
)
@each("source", ["This is “never again” here.", "This is it, never again here."])
def test_straight_marks_are_told_where_the_source_has_others_or_none(language, text, right, source):
    (problem,) = told(language, source, text)
    assert problem[0].startswith('" is not a quotation mark of ')
    assert mended(language, source, text) == right
    assert told(language, source, right) == []


@each(
    ("language", "source", "text"),
    [
        ("de", 'A "right" word', 'Ein "richtiges" Wort'),
        ("de", 'A 5" screen', 'Ein 5"-Schirm'),
        ("de", "A five inch screen", 'Ein 5" großer Schirm'),
        ("ar", "The “right” word", 'الكلمة "الصحيحة"'),
        ("he", "The “right” word", 'המילה "הנכונה"'),
        ("hi", "The “right” word", '"सही" शब्द'),
        ("de", 'See [it](https://a.example "It").', 'Seht [es](https://a.example "Es").'),
        ("fr", "See [it](https://a.example).", 'Voir [ça](https://a.example "Ça").'),
        ("de", "Write `x`.", 'Schreibt `"x"`.'),
    ],
)
def test_straight_marks_stay_where_they_belong(language, source, text):
    assert told(language, source, text) == []


@each(
    ("language", "text"),
    [
        ("de", "Das Wort 'nie wieder' gilt."),
        ("fr", "Le mot 'plus jamais' vaut."),
        ("pl", "To 'nigdy więcej' tutaj."),
        ("sv", "Det är 'aldrig mer' här."),
        ("it", "Quel 'mai più' qui."),
        ("cs", "To 'nikdy více' tady."),
    ],
)
def test_single_straight_marks_are_told_too(language, text):
    (problem,) = told(language, "It is “never again” here.", text)
    assert problem[0].startswith("' is not a quotation mark of ")


@each(
    ("language", "text"),
    [
        ("it", "L'arte e l'amore dell'uomo."),
        ("uk", "Об'єкт і сім'я."),
        ("nl", "'s Avonds en foto's."),
        ("en-US", "It isn't the dogs' street, it's ours."),
        ("de", "Ich hab's, so geht's nicht."),
        ("br", "C'hoari ha c'hwec'h."),
        ("mt", "F'Malta u b'xejn."),
    ],
)
def test_apostrophes_are_no_quotation_marks(language, text):
    assert told(language, "It is ours.", text) == []


def test_french_has_an_apostrophe_of_its_own():
    source, text = "The face of the school", "Le visage de l'école, aujourd'hui"
    assert told("fr", source, text) == [
        ("' is not the apostrophe of French", "Write ’; `coalition check --fix` does.")
    ]
    assert mended("fr", source, text) == "Le visage de l’école, aujourd’hui"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("We don't sign it", "On n'y signe pas"),
        ("The face of the school", "Le visage de l’école"),
        ("See it", "Voir `l'y` https://a.example/l'z"),
    ],
)
def test_a_straight_apostrophe_stays_where_the_source_has_it(source, text):
    assert [message for message, _ in told("fr", source, text)] == []


@each(
    ("language", "text", "letter", "alphabet"),
    [
        ("uk", "Пишіть на е-mail.", "е", "Cyrillic"),
        ("bg", "Пишете на Е-mail.", "Е", "Cyrillic"),
        ("sr", "Пишите на е‑mail.", "е", "Cyrillic"),
        ("ru", "Пишите на е-mail.", "е", "Cyrillic"),
        ("mk", "Пишете на е-mail.", "е", "Cyrillic"),
        ("de", "Schreibt uns per Е-Mail.", "Е", "Cyrillic"),
        ("fr", "Faire du со-working ici.", "с", "Cyrillic"),
        ("el", "Στείλτε ο-line μήνυμα.", "ο", "Greek"),
    ],
)
def test_the_first_part_of_a_word_is_of_the_words_alphabet(language, text, letter, alphabet):
    (finding,) = [f for f in said(language, "Write to us.", text) if f.code == "T211"]
    assert finding.message.startswith(f"the {letter} in ")
    assert finding.message.endswith(f"is a {alphabet} letter, the word is Latin")
    assert finding.hint == "Write the Latin letter."


@each(
    ("language", "text"),
    [
        ("bg", "Законът за GDPR-а и EDRi-та."),
        ("uk", "Пишіть на e-mail."),
        ("el", "Η e-ταυτότητα και το e-mail."),
        ("sr", "Е-пошта за ЕУ-политику."),
        ("ru", "СЕМ-standard и ТВ-show."),
        ("mk", "Прес-kit за сите."),
        ("de", "Die E-Mail und das T-Shirt."),
    ],
)
def test_parts_of_two_alphabets_may_be_meant(language, text):
    assert [f for f in said(language, "Write to us.", text) if f.code == "T211"] == []
