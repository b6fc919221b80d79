"""Which terms a text holds, what they may be called, and which of them a translation misses."""

import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.glossary import NO_TERMS, Terms, missing_terms, render_forms
from coalition.glossary.splitting import plain_words
from coalition.model import Glossary, Term

FACES = Term(
    term="facial recognition",
    translations={
        "de": "Gesichtserkennung*",
        "fr": ("reconnaissance faciale",),
        "pl": ("rozpoznawanie twarzy", "rozpoznawani* twarzy"),
        "pt": "reconhecimento facial",
        "sr": "препознавање лица",
    },
)
NAME = Term(term="Open Streets", translate=False, translations={"el": ("Ανοιχτ* Δρόμ*",)})
LIST = Term(term="watch list", forms=("watch lists", "watchlist*"))
TERMS = (
    FACES,
    Term(term="live facial recognition"),
    Term(term="mass surveillance"),
    Term(term="biometric mass surveillance"),
    LIST,
    Term(term="AI"),
    Term(term="ai"),
    NAME,
)


def terms(*some, language="en"):
    return Terms(Glossary(terms=some or TERMS), language)


def named(found):
    return [term.term for term in found]


@each(
    ("text", "found"),
    [
        ("Nothing of the kind.", []),
        ("Facial recognition, then facial recognition", ["facial recognition"]),
        ("Live facial recognition", ["live facial recognition"]),
        (
            "Facial recognition is worse live: live facial recognition.",
            ["facial recognition", "live facial recognition"],
        ),
        ("biometric mass surveillance", ["biometric mass surveillance"]),
        ("mass surveillance on watch lists", ["mass surveillance", "watch list"]),
        ("their watchlists", ["watch list"]),
        ("AI", ["AI"]),
        ("ai", ["ai"]),
        ("Open Streets!", ["Open Streets"]),
    ],
)
def test_terms_are_found_in_the_order_of_the_text_the_longest_alone(text, found):
    assert named(terms().find(text)) == found


def test_of_terms_that_overlap_without_holding_each_other_the_longest_counts():
    some = terms(Term(term="mass surveillance"), Term(term="surveillance of public places"))
    assert named(some.find("mass surveillance of public places")) == [
        "surveillance of public places"
    ]


def test_terms_of_scripts_without_spaces_are_found_within_and_the_longest_counts():
    some = terms(Term(term="识别"), Term(term="人脸识别"), Term(term="AI"), language="zh")
    assert named(some.find("禁止人脸识别和AI识别")) == ["人脸识别", "AI", "识别"]


def test_a_campaign_without_a_glossary_has_no_terms():
    assert NO_TERMS.find("facial recognition") == ()


def test_a_glossary_whose_terms_hold_no_word_finds_nothing():
    assert terms(Term(term="*")).find("a * b") == ()


@each(
    ("term", "language", "texts"),
    [
        (FACES, "fr", ("reconnaissance faciale",)),
        (FACES, "de-x-informal", ("Gesichtserkennung*",)),
        (FACES, "pt-BR", ("reconhecimento facial",)),
        (FACES, "sr-Latn", ()),
        (FACES, "fi", ()),
        (NAME, "fi", ("Open Streets",)),
        (NAME, "el", ("Ανοιχτ* Δρόμ*",)),
        (LIST, "fi", ()),
    ],
)
def test_what_a_term_may_be_called_comes_from_the_language_or_its_parents(term, language, texts):
    assert terms().forms(term, language) == texts


def test_texts_in_another_language_are_searched_for_what_it_calls_the_terms():
    french = terms().for_texts_in("fr")
    assert named(french.find("La reconnaissance faciale, facial recognition")) == [
        "facial recognition"
    ]
    assert named(french.find("Rejoignez Open Streets")) == ["Open Streets"]
    assert french.find("facial recognition on watch lists") == ()
    assert french.for_texts_in("fr") is french


@pytest.mark.parametrize(
    ("translation", "language", "missed"),
    [
        ("Ban facial recognition", "en", []),
        ("Ban faces", "en", ["facial recognition"]),
        ("Verbietet Gesichtserkennung", "de", []),
        ("Verbietet Gesichter", "de", ["facial recognition"]),
        ("Kieltäkää", "fi", []),
    ],
)
def test_their_translations_are_held_to_the_glossary_too(translation, language, missed):
    french = terms().for_texts_in("fr")
    text = "Interdisez la reconnaissance faciale"
    assert named(missing_terms(french, text, translation, language)) == missed


@each(
    ("text", "translation", "language", "missed"),
    [
        ("Ban facial recognition", "Interdisez la reconnaissance\u00a0faciale", "fr", []),
        ("Ban facial recognition", "Interdisez la vidéo", "fr", ["facial recognition"]),
        ("Ban facial recognition", "Verbietet Gesichtserkennungssysteme", "de-x-informal", []),
        ("Ban facial recognition", "Verbietet Gesichts-Erkennung", "de", ["facial recognition"]),
        ("Ban facial recognition", "Zakazać rozpoznawania twarzy", "pl", []),
        ("Ban facial recognition", "Kieltäkää", "fi", []),
        ("Ban live facial recognition", "Interdisez la vidéo", "fr", []),
        ("Nothing", "Rien", "fr", []),
        ("Join Open Streets", "Rejoignez Open Streets", "fr", []),
        ("Join Open Streets", "Rejoignez Rues ouvertes", "fr", ["Open Streets"]),
        ("Join Open Streets", "Για τους Ανοιχτούς Δρόμους", "el", []),
        ("Join Open Streets", "Open Streets", "el", ["Open Streets"]),
        ("facial recognition", "`reconnaissance faciale`", "fr", ["facial recognition"]),
    ],
)
def test_a_term_is_missing_where_no_accepted_translation_stands(
    text, translation, language, missed
):
    assert named(missing_terms(terms(), text, translation, language)) == missed


@each(
    ("texts", "seen"),
    [
        (("rozpoznawanie twarzy", "rozpoznawani* twarzy"), ("rozpoznawanie twarzy",)),
        (("rozpoznawani* twarzy",), ("rozpoznawani… twarzy",)),
        (("*überwachung", "Aufsicht"), ("…überwachung", "Aufsicht")),
        (("liste*", "liste de noms"), ("liste…", "liste de noms")),
        (("人脸*", "人脸识别"), ("人脸…", "人脸识别")),
        (("two\nlines",), ("two lines",)),
    ],
)
def test_people_are_shown_no_star_and_no_stem_of_a_form_that_is_there(texts, seen):
    assert render_forms(texts, "pl") == seen


WORDS = st.text(alphabet="abc AB-’.*{}`\n监ıİßά", max_size=12)


@given(st.lists(WORDS, max_size=6), WORDS, WORDS)
def test_whatever_is_written_every_term_that_is_found_stands_in_the_text(written, text, said):
    known = [Term(term=one, translations={"tr": (one, "b*")}) for one in written]
    found = terms(*known).find(f"{text} {said}")
    words = plain_words(f"{text} {said}", "en").replace("^", " ")
    for term in found:
        stem = plain_words(term.term.replace("{", ".").replace("}", ".").replace("`", "."), "en")
        assert stem.replace("^", " ").strip() in words
    assert set(named(missing_terms(terms(*known), text, said, "tr"))) <= set(written)


@each("unseen", ["\ufeff", "\u00ad", "\u200b", "\u2060", "\u200e", "\u2061"])
def test_what_nobody_sees_hides_no_term(unseen):
    split = f"facial{unseen} recog{unseen}nition"
    assert named(terms().find(f"{unseen}No {split}{unseen}.")) == ["facial recognition"]
    own = terms(Term(term=split))
    assert named(own.find("facial recognition")) == [split]
    german = f"Gesichts{unseen}erkennung"
    assert not list(missing_terms(terms(), "facial recognition", german, "de"))
