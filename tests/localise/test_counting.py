"""How our own phrases count people and signatures, in languages where that is a trap."""

from case_tables import each

from coalition.campaign.interface import lay_under
from coalition.localise.fallback import Chain
from coalition.localise.phrasebook import Phrasebook

NUMBERS = (*range(1, 13), 20, 21, 100, 101)


def counted(language, address):
    translations = {}
    plurals = lay_under(translations, (language,), {})
    phrases = Phrasebook(translations, Chain(language, (language, "en")), plurals)
    return [phrases.render(address, n=number).value for number in NUMBERS]


def numbered(pattern, words):
    """The phrases of a language: `words` has for each number, in order, the word that it takes."""
    return [pattern.format(n=n, word=word) for n, word in zip(NUMBERS, words.split(), strict=True)]


PEOPLE = {
    # Irish counts people to ten, and twelve, with numerals of their own: beirt, triúr, dáréag.
    "ga": [f"Daoine: {n}" for n in NUMBERS],
    # One and two are words in Arabic, without a figure.
    "ar": [
        "شخص واحد", "شخصان", "3 أشخاص", "4 أشخاص", "5 أشخاص", "6 أشخاص", "7 أشخاص", "8 أشخاص",
        "9 أشخاص", "10 أشخاص", "11 شخصًا", "12 شخصًا", "20 شخصًا", "21 شخصًا", "100 شخص", "101 شخص",
    ],
    "bg": numbered("{n} {word}", "човек" + 15 * " души"),
    "cs": numbered("{n} {word}", "člověk lidé lidé lidé" + 12 * " lidí"),
    "sk": numbered("{n} {word}", "človek ľudia ľudia ľudia" + 12 * " ľudí"),
    "pl": numbered("{n} {word}", "osoba osoby osoby osoby" + 12 * " osób"),
    "hr": numbered("{n} {word}", "osoba osobe osobe osobe" + 12 * " osoba"),
    "sr": numbered("{n} {word}", "особа особе особе особе" + 12 * " особа"),
    "uk": numbered("{n} {word}", "особа особи особи особи" + 9 * " осіб" + " особа осіб особа"),
    "sl": numbered("{n} {word}", "oseba osebi osebe osebe" + 11 * " oseb" + " oseba"),
    "lt": numbered(
        "{n} {word}", "asmuo" + 8 * " asmenys" + 4 * " asmenų" + " asmuo asmenų asmuo"
    ),
    "lv": numbered("{n} {word}", "persona" + 12 * " personas" + " persona personas persona"),
    "mt": [
        "1 persuna", *(f"{n} persuni" for n in range(2, 11)), "11-il persuna", "12-il persuna",
        "20 persuna", "21 persuna", "100 persuna", "101 persuna",
    ],
    "ro": [
        "1 persoană", *(f"{n} persoane" for n in range(2, 13)), "20 de persoane",
        "21 de persoane", "100 de persoane", "101 persoane",
    ],
}  # fmt: skip


@each(("language", "phrases"), PEOPLE.items(), ids=PEOPLE)
def test_people_are_counted_as_the_language_counts_people(language, phrases):
    assert counted(language, "count/people") == phrases


SIGNED = {
    ("ga", "count/signatories"): ["Sínitheoirí: 1", "Sínitheoirí: 2", "Sínitheoirí: 3"],
    ("ga", "count/individuals"): ["Daoine aonair: 1", "Daoine aonair: 2", "Daoine aonair: 3"],
    ("ga", "count/unnamed"): ["Gan ainm luaite: 1", "Gan ainm luaite: 2", "Gan ainm luaite: 3"],
    ("ar", "count/organisations"): ["منظمة واحدة", "منظمتان", "3 منظمات"],
    ("ar", "count/countries"): ["بلد واحد", "بلدان اثنان", "3 بلدان"],
    ("ar", "count/signatories"): ["توقيع واحد", "توقيعان", "3 توقيعات"],
    ("ar", "count/individuals"): ["توقيع فردي واحد", "توقيعان فرديان", "3 توقيعات فردية"],
    ("cs", "count/individuals"): ["1 jednotlivec", "2 jednotlivci", "3 jednotlivci"],
    ("sl", "count/individuals"): ["1 osebni podpis", "2 osebna podpisa", "3 osebni podpisi"],
    ("sr", "count/individuals"): ["1 лични потпис", "2 лична потписа", "3 лична потписа"],
}


@each(("place", "phrases"), SIGNED.items(), ids=map("-".join, SIGNED))
def test_one_two_and_three_signatures_are_counted_right(place, phrases):
    assert counted(*place)[:3] == phrases
