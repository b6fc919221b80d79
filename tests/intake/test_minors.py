"""Whether a role or remark says that its writer is under age."""

import pytest

from coalition.intake.agreement.objecting_remarks import objects_to_publication

PUPILS = {
    "ar": "تلميذ (15)",
    "bg": "ученик (15)",
    "ca": "alumna (15)",
    "cs": "žačka (15)",
    "da": "skoleelev, 15",
    "de": "Schülerin (15)",
    "el": "μαθήτρια (15)",
    "en": "pupil (15)",
    "es": "alumno – 15",
    "et": "õpilane (15)",
    "fi": "oppilas (15)",
    "fr": "collégien / 15",
    "ga": "dalta (15)",
    "hr": "učenica (15)",
    "hu": "tanuló (15)",
    "it": "alunna, 15",
    "lt": "mokinys (15)",
    "lv": "skolnieks (15)",
    "mt": "studenta (15)",
    "nb": "elev (15)",
    "nl": "scholier (15)",
    "pl": "uczennica (15)",
    "pt": "aluna [15]",
    "ro": "elevă (15)",
    "sk": "žiačka (15)",
    "sl": "dijakinja (15)",
    "sr": "ученица (15)",
    "sv": "elev - 15",
    "tr": "öğrenci (15)",
    "uk": "учень — 15",
}
WITH_YEARS = {
    "ar": "١٥ سنة",
    "bg": "15 години",
    "ca": "Girona, 15 anys",
    "cs": "15 let",
    "da": "musiker, 15 år",
    "de": "Schüler, 15 Jahre",
    "el": "15 χρονών",
    "en": "Leeds (15 years)",
    "es": "músico, 15 años",
    "et": "15 aastat",
    "fi": "15 vuotta",
    "fr": "âge 15",
    "ga": "15 bliana",
    "hr": "15 godina",
    "hu": "15 éves",
    "it": "età: 15",
    "lt": "15 metų",
    "lv": "15 gadi",
    "mt": "15-il sena",
    "nb": "15 år",
    "nl": "muzikant, 15 jr.",
    "pl": "lat 15",
    "pt": "(15 anos)",
    "ro": "15 ani",
    "sk": "15 rokov",
    "sl": "15 let",
    "sr": "15 година",
    "sv": "15 år",
    "tr": "15 yaş",
    "uk": "15 років",
}
OTHERS = [
    "nurse for 12 years",
    "Chair (3)",
    "student, Paris 8",
    "étudiante (22)",
    "Schülervertretung 2015",
    "Lehrer, 45 Jahre",
    "lat 40",
    "member of 12 societies",
    "Azubi",
    "Vorsitzende (2015)",
    "Alter: 40",
]


@pytest.mark.parametrize("table", [PUPILS, WITH_YEARS], ids=["pupils", "years"])
def test_a_minor_is_known_by_the_age_in_every_language(table):
    assert len(table) == 30
    assert [text for text in table.values() if not objects_to_publication(text)] == []


def test_other_numbers_make_nobody_a_minor():
    assert [text for text in OTHERS if objects_to_publication(text)] == []
