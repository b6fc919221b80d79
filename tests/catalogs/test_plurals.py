import re
import time

import icu
import pytest
from case_tables import each
from gettext_tools import msgfmt_complaints, needs_gettext
from hypothesis import given
from hypothesis import strategies as st

from coalition.catalogs import (
    PLURAL_FORMS,
    PluralRule,
    parse_plural_forms,
    plural_categories,
    plural_forms,
)

NUMBERS = (*range(201), 1_000, 1_000_000)

CLDR_TAG = {"pt": "pt-PT"}
"""gettext's `pt` is the Portuguese of Portugal, CLDR's that of Brazil."""


def form_by_cldr(tag: str, category: str, n: int) -> int:
    if tag == "lv" and category != "one":  # gettext gives 0 a form of its own
        return 2 if n == 0 else 1
    (form,) = (i for i, names in enumerate(plural_categories(tag)) if category in names)
    return form


@each("tag", PLURAL_FORMS)
def test_every_rule_of_the_table_agrees_with_cldr(tag):
    rules = icu.PluralRules.forLocale(icu.Locale.forLanguageTag(CLDR_TAG.get(tag, tag)))
    rule = parse_plural_forms(plural_forms(tag))
    chosen = {n: rule.index(n) for n in NUMBERS}
    assert chosen == {n: form_by_cldr(tag, rules.select(n), n) for n in NUMBERS}


@each("tag", PLURAL_FORMS)
def test_the_table_of_categories_has_a_line_for_each_form(tag):
    assert len(plural_categories(tag)) == parse_plural_forms(plural_forms(tag)).count
    named = {name for names in plural_categories(tag) for name in names}
    rules = icu.PluralRules.forLocale(icu.Locale.forLanguageTag(CLDR_TAG.get(tag, tag)))
    assert set(rules.getKeywords()) <= named


@needs_gettext
@pytest.mark.parametrize("value", sorted(set(PLURAL_FORMS.values())))
def test_gettext_accepts_every_rule_of_the_table(value, tmp_path):
    forms = "".join(f'msgstr[{i}] "x"\n' for i in range(parse_plural_forms(value).count))
    text = (
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        f'"Plural-Forms: {value}\\n"\n\nmsgid "a"\nmsgid_plural "b"\n{forms}'
    )
    assert msgfmt_complaints(text, tmp_path) == ""


def test_the_table_has_the_24_languages_of_the_union_and_their_neighbours():
    wanted = (
        "bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv ca nb nn uk sr "
        "sr-Latn tr ar he is mk sq bs ru be ka hy eu gl cy ja zh-Hans zh-Hant ko fa lb pt-BR"
    )
    assert set(wanted.split()) <= set(PLURAL_FORMS)


@each(
    ("tag", "same_as"),
    [
        ("de-x-informal", "de"),
        ("de-AT", "de"),
        ("pt_BR", "pt-BR"),
        ("PT-br", "pt-BR"),
        ("pt-PT", "pt"),
        ("sr_Latn", "sr"),
        ("sr-Cyrl-RS", "sr"),
        ("zh-Hant-TW", "zh-Hant"),
        ("tlh", "en"),
        ("", "en"),
    ],
)
def test_a_tag_without_a_rule_takes_its_base_or_two_forms(tag, same_as):
    assert plural_forms(tag) == PLURAL_FORMS[same_as]


@each(
    ("expression", "at", "form"),
    [
        ("0", 5, 0),
        ("n", 3, 3),
        ("n%2", 5, 1),
        ("!n", 0, 1),
        ("!!n", 7, 1),
        ("n==1||n==2&&0", 1, 1),
        ("n>=2&&n<=4", 3, 1),
        ("2+3*n", 1, 5),
        ("n-1-1", 4, 2),
        ("8/2/2", 0, 2),
        ("n?1:2", 0, 2),
        ("n==0?0:n==1?1:2", 9, 2),
        ("(n==0?0:1)?3:4", 0, 4),
        ("n > 2 == 1", 3, 1),
    ],
)
def test_expressions_mean_what_they_mean_in_c(expression, at, form):
    assert PluralRule(10, expression).index(at) == form


@each(
    ("value", "sentence"),
    [
        ("", "Plural-Forms does not read nplurals=…; plural=…;"),
        (
            "nplurals=INTEGER; plural=EXPRESSION;",
            "Plural-Forms does not read nplurals=…; plural=…;",
        ),
        ("nplurals=2; plural=n!=1; x", "Plural-Forms does not read nplurals=…; plural=…;"),
        ("nplurals=0; plural=0;", "nplurals is 0, which is not from 1 to 10."),
        ("nplurals=999; plural=0;", "nplurals is 999, which is not from 1 to 10."),
        ("nplurals=2; plural=;", "The plural expression has nothing where a number should be."),
        ("nplurals=2; plural=n=1;", "The plural expression has = in it, which is not allowed."),
        ("nplurals=2; plural=m;", "The plural expression has m in it, which is not allowed."),
        ("nplurals=2; plural=(n;", "The plural expression lacks a )."),
        ("nplurals=2; plural=n?1;", "The plural expression lacks a :."),
        ("nplurals=2; plural=n n;", "The plural expression has n where it should end."),
        ("nplurals=2; plural=1/n;", "The plural expression divides by zero for n = 0."),
        ("nplurals=2; plural=1%(n-7);", "The plural expression divides by zero for n = 7."),
        (
            "nplurals=2; plural=n;",
            "The plural expression gives form 2 for n = 2, where nplurals=2.",
        ),
        (
            "nplurals=2; plural=0-1;",
            "The plural expression gives form 18446744073709551615 for n = 0, where nplurals=2.",
        ),
        (
            "nplurals=2; plural=__import__('os');",
            "The plural expression has _ in it, which is not allowed.",
        ),
        (f"nplurals=2; plural={'1' * 1000};", "Plural-Forms is longer than 1000 characters."),
        (
            f"nplurals=2; plural={'(' * 400}n{')' * 400};",
            "The plural expression nests deeper than 60 levels.",
        ),
        (
            f"nplurals=2; plural={'!' * 900}n;",
            "The plural expression nests deeper than 60 levels.",
        ),
        (
            f"nplurals=2; plural={'n?0:' * 200}n;",
            "The plural expression nests deeper than 60 levels.",
        ),
        (
            f"nplurals=2; plural={'n+' * 400}n;",
            "The plural expression nests deeper than 60 levels.",
        ),
    ],
)
def test_what_is_no_honest_rule_is_refused_with_a_sentence(value, sentence):
    with pytest.raises(ValueError, match=re.escape(sentence)) as refusal:
        parse_plural_forms(value)
    assert str(refusal.value) == sentence


def test_beyond_the_tested_numbers_nothing_goes_wrong():
    assert parse_plural_forms("nplurals=2; plural=n>1000?n:0;").index(5000) == 0
    assert parse_plural_forms("nplurals=2; plural=1%(n-2000)==1;").index(2000) == 0


@given(st.text(alphabet="n0123456789?:|&=!<>%+-*/() ", max_size=120))
def test_any_expression_is_a_rule_or_a_refusal(expression):
    try:
        rule = parse_plural_forms(f"nplurals=4; plural={expression};")
    except ValueError:
        return
    assert all(0 <= rule.index(n) < 4 for n in range(50))


def test_choosing_a_form_ten_thousand_times_takes_a_blink():
    rule = parse_plural_forms(PLURAL_FORMS["pl"])
    start = time.perf_counter()
    for n in range(10_000):
        rule.index(n)
    assert time.perf_counter() - start < 0.5
