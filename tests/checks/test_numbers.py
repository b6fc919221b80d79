"""Numbers as each language writes them: which are the same, and what the hint writes."""

import pytest
from case_tables import each
from saying import said

from coalition.checks.translations.figures import read_amount
from coalition.languages import format_amount

NB, NN = "\u00a0", "\u202f"


def told(language, source, text, **more):
    found = said(language, source, text, **more)
    return [(f.message, f.hint) for f in found if f.code == "T201"]


@each(
    ("language", "text"),
    [
        ("de", "1250,50 €"), ("de", "1.250,50 €"), ("de", f"1{NB}250,50 €"), ("de-CH", "1’250.50 Fr."),
        ("de-CH", "1250.50 Fr."), ("fr", f"1{NN}250,50 €"), ("fr", "1250,50 €"), ("es", "1250,5 €"),
        ("pt", "1250,50 €"), ("pl", f"1{NB}250,50 zł"), ("it", "1.250,50 €"), ("it", "1250,50 €"),
        ("nl", "€ 1.250,50"), ("sv", "1 250:50 kr"), ("cs", "1 250,50 Kč"), ("en-US", "$1,250.50"),
        ("fa", "۱٬۲۵۰٫۵۰"), ("ar", "١٬٢٥٠٫٥٠"), ("hi", "1,250.50"), ("ja", "1,250.50ユーロ"),
        ("bn", "১,২৫০.৫০"),
    ],
)  # fmt: skip
def test_thousands_with_decimals_are_one_number_in_every_language(language, text):
    assert told(language, "It costs 1,250.50.", text) == []


@each(
    ("language", "source", "text", "hint"),
    [
        ("de", "It costs 1,250.50.", "Es kostet 125.050.", "Write 1.250,50."),
        ("fr", "It costs 1,250.50.", "Il coûte 125 050.", f"Write 1{NN}250,50."),
        ("pl", "It costs 12,250.5.", "Kosztuje 122505.", f"Write 12{NB}250,5."),
        ("es", "It costs 1,250.50.", "Cuesta 12.505.", "Write 1250,50."),
        ("pt", "Some 98.5 % were wrong.", "Uns 97,5 % estavam errados.", "Write 98,5."),
        ("sv", "Some 12,500 people signed.", "Omkring 12 400 skrev under.", f"Write 12{NB}500."),
        ("uk", "Some 12,500 people signed.", "Підписали 12 400 людей.", f"Write 12{NB}500."),
        ("fa", "Some 12,500 people signed.", "۱۲٬۴۰۰ نفر امضا کردند.", "Write ۱۲٬۵۰۰."),
        ("fa", "Some 12,500 people signed.", "12,400 نفر امضا کردند.", "Write 12,500."),
        ("ar", "Some 12,500 people signed.", "وقّع ١٢٬٤٠٠ شخص.", "Write ١٢٬٥٠٠."),
        ("de-CH", "Some 12,500 people signed.", "12’400 haben unterschrieben.", "Write 12’500."),
        ("hi", "Some 1,250,000 people signed.", "1,25,000 लोगों ने हस्ताक्षर किए।", "Write 12,50,000."),
        ("de", "Since 2019", "Seit 2018", "Write 2019."),
        ("pl", "See section 2.0.14", "Zob. sekcję 2.0.15", "Write 2.0.14."),
        ("de", "Call 0800 to say so", "Ruft 0801 an", "Write 0800."),
    ],
)  # fmt: skip
def test_a_hint_writes_the_number_as_the_reader_does(language, source, text, hint):
    assert [one for _, one in told(language, source, text)] == [hint]


@each(
    ("language", "source", "text"),
    [
        ("de", "Some 1.5 million people", "Rund 1.500.000 Menschen"),
        ("fr", "Some 1,500,000 people", "Quelque 1,5 million de personnes"),
        ("pl", "Some 2 billion euros", f"Około 2{NB}000{NB}000{NB}000 euro"),
        ("cs", "Some 250,000 people", "Asi 250 tisíc lidí"),
        ("el", "Some 3 million euros", "Περίπου 3.000.000 ευρώ"),
        ("ja", "Some 1.5 million people", "約1,500,000人"),
        ("fi", "7:30 pm on 1 May", "1.5. klo 19.30"),
        ("cs", "On 12 March we meet.", "Sejdeme se 12.3. večer."),
        ("sk", "On 12 March we meet.", "Stretneme sa 12.03. večer."),
        ("eu", "Some 99.9% of matches", "Bat-etortzeen % 99,9"),
        ("tr", "50% of 99 people", "99 kişinin %50’si"),
    ],
)
def test_a_word_for_thousands_a_date_in_figures_and_a_sign_before_say_the_same(
    language, source, text
):
    assert told(language, source, text) == []


@pytest.mark.parametrize(
    ("language", "source", "text", "hint"),
    [
        ("de", "Some 1.5 million people", "Rund 15 Millionen Menschen", "Write 1,5."),
        ("de", "Some 1.5 million people", "Rund 150.000 Menschen", "Write 1,5."),
        ("it", "Some 1.5 million people", "Circa 1.500 persone e 2.000", "Write 1,5."),
        ("fi", "7:30 pm on 1 May", "1.6. klo 19.30", "Write 1."),
        ("eu", "Some 99.9% of 40", "40tik 99,9", "Write %, too."),
    ],
)
def test_another_power_of_ten_or_another_month_is_another_number(language, source, text, hint):
    assert hint in [one for _, one in told(language, source, text)]


def test_what_is_missing_is_named_as_the_source_has_it():
    assert told("de", "Some 98.5 % were wrong.", "Vieles war falsch.") == [
        ("the number 98.5 is missing", "Write 98,5.")
    ]


@each(
    ("number", "amount"),
    [
        ("1,250.50", ("1250", "50", True)),
        ("1.250,50", ("1250", "50", True)),
        ("1 250,5", ("1250", "5", True)),
        ("1'250.50", ("1250", "50", True)),
        ("12,34,567.8", ("1234567", "8", True)),
        ("1250,50", ("1250", "50", False)),
        ("1,250", ("1250", "", True)),
        ("0.125", ("0", "125", False)),
        ("2019", ("2019", "", False)),
        ("2.0.1", None),
        ("12 34 56", None),
        ("1,2,3.4", None),
    ],
)
def test_the_separators_of_a_number_are_told_apart(number, amount):
    assert read_amount(number) == amount


@each("language", ["de", "fr", "pl", "de-CH", "sv", "en", "it", "bg"])
@each("number", ["1250.50", "12345678.9", "7", "1000000"])
def test_what_is_written_is_read_again(language, number):
    amount = read_amount(format_amount(number, language, grouped=True))
    assert number == (f"{amount.whole}.{amount.decimals}" if amount.decimals else amount.whole)


NUMBERS_IN_WORDS = "14 stations, four airports and three ports watch us."


@each(
    ("language", "text"),
    [
        ("fr", "14 gares et 40 aéroports et 3 ports nous surveillent."),
        ("de", "14 Bahnhöfe, 40 Flughäfen und 3 Häfen beobachten uns."),
        ("pl", "14 dworców, 40 lotnisk i 3 porty nas obserwują."),
        ("hu", "14 pályaudvar, 40 repülőtér és 3 kikötő figyel minket."),
        ("fi", "14 asemaa, 40 lentoasemaa ja 3 satamaa tarkkailee meitä."),
        ("el", "14 σταθμοί, 40 αεροδρόμια και 3 λιμάνια μας παρακολουθούν."),
        ("ja", "14の駅、40の空港、3つの港が私たちを見ている。"),
    ],
)
def test_a_figure_is_one_that_the_source_has_in_words_only_if_it_is_that_number(language, text):
    assert told(language, NUMBERS_IN_WORDS, text) != []
    assert told(language, NUMBERS_IN_WORDS, text.replace("40", "4")) == []


@each(
    ("source", "text"),
    [
        ("Twenty-five cameras", "25 Kameras"),
        ("Half of them", "50 % davon"),
        ("Two hundred of them", "200 davon"),
        ("One hundred and twenty", "120"),
        ("Three million people", "3 Millionen Menschen"),
        ("In the nineties, ninety people", "90 Menschen"),
        ("In the 1990s", "In den 90ern"),
    ],
)
def test_a_number_in_words_may_be_a_figure(source, text):
    assert told("de", source, text) == []


@pytest.mark.parametrize(
    ("source", "of", "text"),
    [
        ("Dix-sept caméras", "fr", "17 Kameras"),
        ("Quatre-vingts caméras", "fr", "80 Kameras"),
        ("Fünfundzwanzig Kameras", "de", "25 cameras"),
    ],
)
def test_so_may_it_where_the_source_is_french_or_german(source, of, text):
    assert told("it", source, text, of=of) == []


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("fr", "1,440 stations and 3 ports", "14 gares et 40 aéroports et 3 ports"),
        ("de", "1,440 stations and 3 ports", "14 Bahnhöfe, 40 Flughäfen und 3 Häfen"),
        ("it", "12 of 34 cities", "1 città su 234"),
    ],
)
def test_digits_that_are_parted_otherwise_are_other_numbers(language, source, text):
    assert told(language, source, text) != []


@each(
    ("language", "source", "text"),
    [
        ("de", "Call +49 30 123456", "Ruft +49 30 12 34 56 an"),
        ("de", "Call +49 30 123456", "Ruft +49-30-123-456 an"),
        ("ja", "75,000 people", "7万5000人"),
        ("ja", "70,500 people", "7万500人"),
        ("ko", "75,000 people", "7만 5000명"),
        ("sv", "1250.50 kronor", "1250:50 kronor"),
    ],
)
def test_digits_that_stand_side_by_side_may_be_grouped_otherwise(language, source, text):
    assert told(language, source, text) == []


@each(
    ("language", "source", "text"),
    [
        ("nl", "from 2 to 4 p.m.", "van 14.00 tot 16.00 uur"),
        ("de", "from 2–4 pm", "14–16 Uhr"),
        ("fr", "from 2 to 4:30 p.m.", "de 14 h à 16 h 30"),
        ("pl", "from 9 to 11 a.m.", "od 9.00 do 11.00"),
        ("it", "between 2 and 4 pm", "tra le 14 e le 16"),
        ("fi", "until 4 p.m.", "klo 16 asti"),
        ("lt", "up 11.2%", "11,2 proc. daugiau"),
        ("sl", "up 11.2%", "za 11,2 odst. več"),
        ("fi", "up 11.2%", "11,2 pros. enemmän"),
        ("sk", "up 11.2%", "o 11,2 perc. viac"),
        ("ja", "€1.5 million", "150万ユーロ"),
        ("ko", "€3.2 billion", "32억 유로"),
        ("zh-Hans", "€12.5 million", "1250万欧元"),
        ("hi", "€1.25 million", "12.5 लाख यूरो"),
    ],
)
def test_times_shares_and_millions_are_said_in_the_languages_own_way(language, source, text):
    assert told(language, source, text) == []


def test_an_hour_that_is_another_is_still_told():
    assert told("nl", "from 2 to 4 p.m.", "van 15.00 tot 16.00 uur") == [
        ("the number 15.00 is not in the source", "Remove it, or write what the source says.")
    ]
