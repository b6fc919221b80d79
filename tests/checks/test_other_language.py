"""A translation is in the language of its file: not in another, not in another's letters."""

import itertools
from pathlib import Path

from case_tables import each
from saying import said

from coalition.catalogs import parse_catalog
from coalition.checks.translations import TRANSLATION_CHECKS

CHECKS = tuple(check for check in TRANSLATION_CHECKS if check.code.name in ("T209", "T222"))
LOCALES = Path(__file__).parents[2] / "locales"


def told(language, source, text, **more):
    return [finding.message for finding in said(language, source, text, checks=CHECKS, **more)]


@each(
    ("language", "text", "message"),
    [
        ("el", "Please sign our letter today.", "“Please sign our letter…” is in Latin letters"),
        ("sr", "Potpišite pismo.", "“Potpišite pismo” is in Latin letters"),
        ("sr-Latn", "Потпишите писмо.", "“Потпишите писмо” is in Cyrillic letters"),
        ("de", "Υπογράψτε την επιστολή.", "“Υπογράψτε την επιστολή” is in Greek letters"),
        ("uk", "Підпишіть листа. Proszę, powiedzcie znajomym.",
         "“Proszę powiedzcie znajomym” is in Latin letters"),
        ("ar", "Подпишете писмото днес.", "“Подпишете писмото днес” is in Cyrillic letters"),
        ("ja", "Будь ласка, підпишіть.", "“Будь ласка підпишіть” is in Cyrillic letters"),
        ("hy", "Пожалуйста, подпишите.", "“Пожалуйста подпишите” is in Cyrillic letters"),
        ("pl", "Żądamy zakazu. Prosíme, podepište náš dopis, než bude příliš pozdě.",
         "“Prosíme podepište náš dopis…” seems to be Czech"),
        ("hu", "Please tell them what we want.", "“Please tell them what…” seems to be English"),
        ("de", "Nous voulons que cette loi soit changée.",
         "“Nous voulons que cette…” seems to be French"),
        ("fi", "Vi vill att den här lagen ändras.", "“Vi vill att den…” seems to be Swedish"),
        ("bg", "Ми хочемо, щоб цей закон змінили.", "“Ми хочемо щоб цей…” seems to be Ukrainian"),
        ("fr", "Das ist unser Brief an die Regierung.", "“Das ist unser Brief…” seems to be German"),
        ("hr", "Wir wollen, dass ihr unterschreibt.", "“Wir wollen dass ihr…” seems to be German"),
        ("lt", "Mēs gribam, lai šis likums tiek mainīts.",
         "“Mēs gribam lai šis…” seems to be Latvian"),
        ("fa", "هذا هو القانون الذي نريد أن يتغير.", "“هذا هو القانون الذي…” seems to be Arabic"),
    ],
)  # fmt: skip
def test_another_language_is_told_with_its_beginning(language, text, message):
    assert told(language, "Sign the letter. We want a ban.", text) == [message]


@each(
    ("language", "source", "text"),
    [
        ("el", "Bits of Freedom and Homo Digitalis", "Bits of Freedom και Homo Digitalis"),
        ("bg", "It is called privacy by design.", "Нарича се privacy by design."),
        ("el", "As they say: this is not the end.", "Όπως λένε: «This is only the beginning of it.»"),
        ("de", "They sang it.", "Sie sangen: „Nous sommes tous les mêmes, et vous aussi.“"),
        ("de", "A motto", "*Liberté, égalité, fraternité*"),
        ("pl", "The Loi pour une République numérique", "Loi pour une République numérique"),
        ("tr", "La Quadrature du Net, 19 May", "La Quadrature du Net, 19 Mayıs"),
        ("uk", "e-mail and Wi-Fi", "e-mail і Wi-Fi"),
        ("sr", "Online", "Online"),
        ("nl", "Because of triggers", "Overvloedige uitvoer i.v.m. triggers"),
        ("sv", "Delete it", "Ta bort FIL"),
        ("nb", "We want a ban.", "Vi vil have et forbud, som gælder for alle."),
        ("fr-CA", "We want a ban.", "Nous voulons que cela soit interdit pour tous."),
        ("eu", "We want a ban.", "Debekua nahi dugu."),
        ("es", "Signed in a hurry", "La lista de la que se habla"),
    ],
)  # fmt: skip
def test_names_titles_and_near_kin_are_not_asked_about(language, source, text):
    assert told(language, source, text) == []


def test_a_name_in_the_language_of_the_source_stays():
    name = "La Quadrature du Net et La Ligue des droits"
    assert told("cs", f"{name}, 3 mai", f"{name}, 3. května", of="fr") == []


FILES = ("bg", "cs", "de", "el", "es", "fi", "hu", "nl", "pl", "sr")
NEAR = 0.03
"""The share of pairs of languages whose small words are too much alike, as Czech and Slovak."""


def paragraphs():
    """The same long paragraph of the reference campaign in each of its languages."""
    for path in sorted(LOCALES.glob("*/LC_MESSAGES/page-manifesto.po")):
        catalog, _ = parse_catalog(path.read_bytes(), path.name)
        longest = max(catalog.entries, key=lambda entry: len(entry.msgid))
        yield path.parts[-3].replace("_", "-"), longest.msgid, longest.msgstr[0]


def test_a_paragraph_is_told_in_the_files_of_other_languages():
    texts = {language: (source, text) for language, source, text in paragraphs() if text}
    pairs = [
        (file, language)
        for file, language in itertools.product(FILES, texts.keys() - {"en"})
        if file != language
    ]
    missed = [pair for pair in pairs if not told(pair[0], *texts[pair[1]])]
    assert len(texts) > 25
    assert len(missed) <= NEAR * len(pairs), missed


@each(
    ("language", "text"),
    [
        ("de", "Our demands"), ("fr", "About us"), ("pl", "Who signed it"), ("es", "What we want"),
        ("hu", "How you can help"), ("da", "Their answer"), ("it", "Why now?"), ("fi", "Which text"),
        ("el", "Facial recognition"), ("bg", "Open letter"), ("ar", "Main demands"),
        ("ja", "Written by"), ("lt", "Day of their signature"),
    ],
)  # fmt: skip
def test_a_heading_or_cell_that_is_still_english_is_told(language, text):
    assert told(language, text, text) == ["the text is the same as the source"]


@each(
    ("language", "text"),
    [
        ("de", "Status quo"), ("nl", "Social media"), ("el", "La Quadrature du Net"),
        ("fr", "Privacy by Design"), ("cs", "Text"), ("bg", "Wi-Fi"), ("pl", "Annex B"),
        ("el", "Article 5 a"), ("da", "Reclaim Your Face"), ("nb", "Open data"),
    ],
)  # fmt: skip
def test_names_and_loans_may_be_as_in_the_source(language, text):
    assert told(language, text, text) == []
