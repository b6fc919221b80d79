"""Marks within a text and within numbers are those of the language, and what is mended is right."""

from case_tables import each
from saying import said

from coalition.catalogs import Catalog, Entry, parse_plural_forms, plural_forms
from coalition.checks.translations import (
    TRANSLATION_CHECKS,
    Form,
    pair_translations,
    prepare_sources,
)
from coalition.languages import language_name
from coalition.messages import Template

NB, NN = "\u00a0", "\u202f"
BY_CODE = {check.code.name: check for check in TRANSLATION_CHECKS}


def told(code, language, source, text, **more):
    return [
        (finding.message, finding.hint)
        for finding in said(language, source, text, checks=(BY_CODE[code],), **more)
    ]


def mended(code, language, source, text):
    question = Entry(msgid=source)
    asked = prepare_sources(Template("page-a", "en", (question,)))
    answer = Catalog(entries=(Entry(msgid=source, msgstr=(text,)),))
    rule = parse_plural_forms(plural_forms(language))
    (pair,) = pair_translations(asked, answer, language, "x.po", rule)
    return BY_CODE[code].fix(Form(pair, 0, text))


@each(
    ("language", "source", "text", "right", "names"),
    [
        ("ar", "Our streets, our faces.", "شوارعنا, وجوهنا.", "شوارعنا، وجوهنا.", [(",", "،")]),
        ("fa", "First this; then that.", "اول این; سپس آن.", "اول این؛ سپس آن.", [(";", "؛")]),
        ("ur", "Who? We.", "کون? ہم۔", "کون؟ ہم۔", [("?", "؟")]),
        ("el", "Who? We ask.", "Ποιος? Ρωτάμε.", "Ποιος; Ρωτάμε.", [("?", ";")]),
        ("zh", "Streets, faces, we.", "街道, 脸,我们。", "街道，脸，我们。", [(",", "，")] * 2),
        ("ja", "We sign. So do you.", "署名します. あなたも。", "署名します。あなたも。", [(".", "。")]),
        ("ar", "“Us”, we say, “yes”.", "«نحن», نقول: «نعم».", "«نحن»، نقول: «نعم».", [(",", "،")]),
    ],
)  # fmt: skip
def test_a_mark_of_another_script_is_told_and_mended(language, source, text, right, names):
    name = language_name(language, "en")
    assert told("T223", language, source, text) == [
        (f"{mark} is not a mark of {name}", f"Write `{own}`; `coalition check --fix` does.")
        for mark, own in names
    ]
    assert mended("T223", language, source, text) == right


@each(
    ("language", "source", "text"),
    [
        ("ar", "EDRi, Homo Digitalis and others", "EDRi, Homo Digitalis وغيرهما"),
        ("ar", "12,345 people", "12,345 شخصًا"),
        ("ar", "See https://example.org/a?b=1,2 now.", "انظروا https://example.org/a?b=1,2 الآن."),
        ("zh", "4.5 points", "有4.5分"),
        ("he", "Streets, faces.", "רחובות, פנים."),
        ("el", "First; then.", "Πρώτα· μετά; Ναι."),
        ("ko", "Streets, faces.", "거리, 얼굴."),
    ],
)
def test_marks_of_names_numbers_and_addresses_stay(language, source, text):
    assert told("T223", language, source, text) == []
    assert mended("T223", language, source, text) == text


BREAKS = "has a space at which a line may break"


@each(
    ("language", "source", "text", "fault", "right"),
    [
        ("fr", "10,000 people", "10 000 personnes", f"10 000 {BREAKS}", f"10{NN}000 personnes"),
        ("cs", "10,000 people", "10 000 lidí", f"10 000 {BREAKS}", f"10{NB}000 lidí"),
        ("nb", "10,000 people", "10 000 personer", f"10 000 {BREAKS}", f"10{NB}000 personer"),
        ("lt", "1,250.50 euros", "1 250,50 euro", f"1 250,50 {BREAKS}", f"1{NB}250,50 euro"),
        ("de", "12,345 people", "12,345 Menschen", "12,345 has decimals to readers of German",
         "12.345 Menschen"),
        ("uk", "12,345 people", "12,345 людей", "12,345 has decimals to readers of Ukrainian",
         f"12{NB}345 людей"),
        ("es", "12,345 people", "12,345 personas", "12,345 has decimals to readers of Spanish",
         "12.345 personas"),
        ("fr", "62.5% of us", "62.5 % de nous", "62.5 has a point where French has a comma",
         "62,5 % de nous"),
        ("da", "2.5 million", "2.5 millioner", "2.5 has a point where Danish has a comma",
         "2,5 millioner"),
        ("hu", "a mean of 4.7 days", "átlagosan 4.7 nap",
         "4.7 has a point where Hungarian has a comma", "átlagosan 4,7 nap"),
        ("it", "Only 2.5 percent", "Solo il 2.5 per cento",
         "2.5 has a point where Italian has a comma", "Solo il 2,5 per cento"),
    ],
)  # fmt: skip
def test_a_number_in_the_signs_of_another_language_is_told_and_mended(
    language, source, text, fault, right
):
    ((message, hint),) = told("T224", language, source, text)
    assert message == fault
    assert hint.startswith("Write ")
    assert hint.endswith("; `coalition check --fix` does.")
    assert mended("T224", language, source, text) == right


def test_the_hint_names_a_space_that_nobody_sees():
    ((_, hint),) = told("T224", "fr", "10,000 people", "10 000 personnes")
    assert hint == (
        f"Write 10{NN}000 with a no-break space (U+202F); `coalition check --fix` does."
    )


@each(
    ("language", "source", "text"),
    [
        ("it", "Version 2.5", "Versione 2.5"),
        ("fi", "Article 6.1 of the Act", "Lain 6.1 artikla"),
        ("sv", "Windows 8.1 and Web 2.0", "Windows 8.1 och Web 2.0"),
        ("es", "62.5%", "62.5 %"),
        ("ga", "62.5%", "62.5%"),
        ("ar", "62.5%", "62,5٪"),
        ("pl", "at 10:00 a.m.", "o godz. 10.00"),
        ("da", "between 8.30 a.m. and 4 p.m.", "mellem kl. 8.30 og 16"),
        ("fr", "Call 01 23 45 67 89.", "Appelez le 01 23 45 67 89."),
        ("cs", "Call 601 234 567.", "Volejte 601 234 567."),
        ("pl", "12,345 people", "12.345 osób"),
        ("de", "10,000 people", "10 000 Menschen"),
        ("fr-CH", "12,345 people", "12’345 personnes"),
        ("lv", "Versions 1.5 and 2.5.1", "Versijas 1.5 un 2.5.1"),
    ],
)
def test_hours_versions_and_telephones_stay(language, source, text):
    assert told("T224", language, source, text) == []
    assert mended("T224", language, source, text) == text


BEFORE, AFTER = "a space stands before `{}`", "no space stands after `{}`"


@each(
    ("language", "text", "messages"),
    [
        ("fr", "Pour l’Europe .", [BEFORE.format(".")]),
        ("fr", "Pour les gens , partout.", [BEFORE.format(",")]),
        ("fr", "Pour les gens.Partout.", [AFTER.format(".")]),
        ("de", "Für alle,überall.", [AFTER.format(",")]),
        ("pl", "Dla **ludzi** , wszędzie .", [BEFORE.format(","), BEFORE.format(".")]),
        ("uk", "Для людей.Усюди.", [AFTER.format(".")]),
        ("el", "Για όλους ,παντού.", [BEFORE.format(",")]),
        ("el", "Για τους ανθρώπους.Παντού.", [AFTER.format(".")]),
        ("sk", "Pre {name} , všade.", [BEFORE.format(",")]),
    ],
)
def test_spaces_at_full_stops_and_commas(language, text, messages):
    found = told("T226", language, "For {name}." if "{" in text else "For people everywhere.", text)
    assert [message for message, _ in found] == messages


@each(
    ("language", "text"),
    [
        ("fr", "Pour les gens, partout. Et vous…"),
        ("fr", "Et vous ... et nous . . . et …"),
        ("fr", "Un outil .NET, 1 200,50 et 3.5 ; voir loi.pdf."),
        ("fr", "Voir https://example.org/a.Partout et www.example.org,partout."),
        ("fr", "`gens.Partout , partout`"),
        ("fr", "des habitant.e.s, citoyen.ne.s"),
        ("de", "z.B. Prof.Dr. Müller, bzw.Die, usw."),
        ("el", "Ό,τι θέλετε, ό,τι και να γίνει."),
        ("pl", "Ust. z dnia 1.2.2024 r., poz.3, itd."),
        ("nl", "mr.drs. De Vries"),
        ("ar", "شوارعنا . وجوهنا"),
        ("en-GB", "e.g.This and U.S.A. there"),
    ],
)
def test_what_is_no_end_of_a_sentence_needs_no_space(language, text):
    assert told("T226", language, "For people everywhere.", text) == []


def test_a_mark_that_stands_so_in_the_source_may_stand_so():
    assert told("T226", "fr", "Sign at Change.Org, now.", "Signez sur Change.Org, là.") == []
    assert told("T226", "fr", "Oak , Elm", "Chêne , Orme") == []
