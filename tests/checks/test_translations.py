"""What is said of one translation, and that what passes can be filled."""

import msgspec
import pytest
from case_tables import each
from corpus import Row
from hypothesis import given
from hypothesis import strategies as st
from judging import asked_of
from saying import said

from coalition.catalogs import Catalog, Entry, parse_plural_forms
from coalition.checks.translations import Form, pair_translations, prepare_sources
from coalition.checks.translations.fields import with_source_line_ends
from coalition.fields import field_names, fill
from coalition.messages import Template

TWO = parse_plural_forms("nplurals=2; plural=(n != 1);")
POLISH = parse_plural_forms(
    "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)
SLAVIC = parse_plural_forms(
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)
ARABIC = parse_plural_forms(
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : "
    "n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
)


def told(source, *msgstr, plural=None, rule=TWO):
    """What is said of the fields of a translation: code, message and hint."""
    found = said("xx", source, *msgstr, plural=plural, rule=rule)
    return [(f.code, f.message, f.hint) for f in found if f.code < "T105"]


STRAY = "Write {field} with both braces, or double a brace that is meant as one."
WRONG = {
    "a field is missing": (
        "{name} signed",
        "signé",
        [("T101", "the field {name} is missing", "Write {name} where the language needs it.")],
    ),
    "a field is invented": (
        "Hello",
        "Bonjour {name}",
        [("T101", "the field {name} is not in the source", "Remove it; the source has no fields.")],
    ),
    "a field is translated": (
        "{name}, {town}",
        "{nom}, {town}",
        [
            ("T101", "the field {name} is missing", "Write {name} where the language needs it."),
            ("T101", "the field {nom} is not in the source", "Use {name}, {town}."),
        ],
    ),
    "a field is doubled into braces": (
        "{name}",
        "{{name}}",
        [("T101", "the field {name} is missing", "Write {name} where the language needs it.")],
    ),
    "a brace is left open": (
        "{name} signed",
        "{name} a signé {",
        [("T102", "a { belongs to no field", STRAY)],
    ),
    "a brace is left over": ("Hello", "Bonjour }", [("T102", "a } belongs to no field", STRAY)]),
    "a field has capitals": (
        "{name}",
        "{Name}",
        [
            ("T101", "the field {name} is missing", "Write {name} where the language needs it."),
            ("T102", "a { belongs to no field", STRAY),
        ],
    ),
}


@each(("source", "translation", "findings"), WRONG.values(), ids=WRONG)
def test_a_translation_that_would_come_out_wrong_is_told(source, translation, findings):
    assert told(source, translation) == findings


@each(
    ("source", "translation"),
    [
        ("{name} signed", "a signé : {name}"),
        ("{name} signed", "{name}, {name} !"),
        ("Braces {{like these}}", "Accolades"),
        ("A brace { alone", "Une accolade {"),
        ("Hello", "{{bonjour}}"),
        ("98 % of {n}", "98% de {n} %s %(n)s"),
        ("{n}", "\u200f{n}\u200f"),
    ],
)
def test_a_sound_translation_has_nothing_told(source, translation):
    assert told(source, translation) == []


NUMBER = [("T101", "the field {n} is missing", "Write {n} where the language needs it.")]


@each(
    ("rule", "forms", "findings"),
    [
        (TWO, ("eine", "{n} Leute"), []),
        (TWO, ("{n} Person", "Leute"), NUMBER),
        (POLISH, ("jedna", "{n} osoby", "{n} osób"), []),
        (SLAVIC, ("одна", "{n} люди", "{n} людей"), NUMBER),
        (ARABIC, ("لا أحد", "شخص", "شخصان", "{n} أشخاص", "{n} شخصًا", "{n} شخص"), []),
        (ARABIC, ("لا أحد", "شخص", "شخصان", "أشخاص", "{n} شخصًا", "{n} شخص"), NUMBER),
        (
            TWO,
            ("eine {who}", "{n} Leute"),
            [("T101", "the field {who} is not in the source", "Use {n}.")],
        ),
    ],
    ids=["German", "German many", "Polish one", "Russian 21", "Arabic", "Arabic few", "a stranger"],
)
def test_a_form_may_leave_out_the_number_where_it_covers_one_number_only(rule, forms, findings):
    assert told("{n} person", *forms, plural="{n} people", rule=rule) == findings


def test_no_other_field_may_be_left_out_of_a_form():
    assert told("{n} of {who}", "eine", "{n} von {who}", plural="{n} of {who}") == [
        ("T101", "the field {who} is missing", "Write {who} where the language needs it.")
    ]


@each(
    "answer",
    [
        Entry(msgid="{name}", msgstr=("x",), flags=("fuzzy",)),
        Entry(msgid="{name}", msgstr=("",)),
        Entry(msgid="{name}", msgstr=("x",), obsolete=True),
        Entry(msgid="{name}", msgctxt="title", msgstr=("x",)),
        Entry(msgid="{name}", msgid_plural="{names}", msgstr=("x", "y")),
        Entry(msgid="gone", msgstr=("x {",)),
    ],
    ids=["fuzzy", "empty", "obsolete", "another context", "another plural", "no longer asked"],
)
def test_what_is_not_published_is_not_asked_about(answer):
    template = Template("page-a", "en", (Entry(msgid="{name}"),))
    assert (
        list(
            pair_translations(
                prepare_sources(template), Catalog(entries=(answer,)), "xx", "x.po", TWO
            )
        )
        == []
    )


@pytest.mark.parametrize(("rule", "asked"), [(TWO, 1), (POLISH, 0), (None, 0)])
def test_a_translation_with_another_number_of_forms_answers_nothing(rule, asked):
    question = Entry(msgid="{n} person", msgid_plural="{n} people")
    answer = msgspec.structs.replace(question, msgstr=("{n} a", "{n} b"))
    template = Template("page-a", "en", (question,))
    assert (
        len(
            list(
                pair_translations(
                    prepare_sources(template), Catalog(entries=(answer,)), "xx", "x.po", rule
                )
            )
        )
        == asked
    )


TEXTS = st.lists(
    st.sampled_from(["{name}", "{town}", "{{", "}}", "{", "}", "a", " ", "{Name}", "%s"])
).map("".join)


@given(TEXTS, TEXTS)
def test_what_passes_shows_every_field_filled_and_no_other(source, translation):
    if told(source, translation) or not translation:
        return
    assert set(field_names(translation)) == set(field_names(source))
    shown = fill(translation, {"name": "⟨N⟩", "town": "⟨T⟩"})
    for name, text in (("name", "⟨N⟩"), ("town", "⟨T⟩")):
        assert (text in shown) == (name in field_names(source))


@pytest.mark.parametrize(("number", "more"), [(19, 0), (20, 0), (21, 1), (5000, 1)])
def test_of_one_check_in_one_text_twenty_findings_are_told(number, more):
    found = [f for f in said("fr", "Sign", "Signez" + " a\u200ba" * number) if f.code == "T121"]
    endings = [f.message.endswith(" … and more like this in the same text") for f in found]
    assert len(found) == min(number, 20)
    assert endings == [False] * (len(found) - more) + [True] * more


@pytest.mark.parametrize(
    ("source", "text", "mended"),
    [
        ("Sign now.\n", "Signez.", "Signez.\n"),
        ("Sign now.", "Signez.\n\n", "Signez."),
        ("\nSign now.", "Signez.", "\nSignez."),
        ("Sign.\nNow.\n", "Signez.\nTout de suite.", "Signez.\nTout de suite.\n"),
    ],
)
def test_a_line_feed_at_an_end_is_a_warning_and_can_be_put_right(source, text, mended):
    (finding,) = said("fr", source, text)
    assert (finding.code, finding.severity) == ("T103", "warning")
    assert finding.hint.endswith("; `coalition check --fix` does.")
    (pair,) = asked_of(Row("fr", source, (text,)))
    assert with_source_line_ends(Form(pair, 0, text)) == mended


def test_the_line_feed_that_is_missing_is_named():
    (finding,) = said("de", "Sign now.\n", "Jetzt zeichnen.")
    assert (finding.message, finding.hint) == (
        "a line feed at the end is not as in the source",
        "End the translation as the source ends; `coalition check --fix` does.",
    )
