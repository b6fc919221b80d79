"""Pseudo-languages: English disguised, with all that is no word as it stands."""

import pytest
from case_tables import each
from hypothesis import example, given
from hypothesis import strategies as st
from markdownish import markdownish

from coalition import languages
from coalition.catalogs import Catalog, Entry, Key, parse_plural_forms
from coalition.checks import translations as checks
from coalition.fields import field_names
from coalition.letters import inline_frame, parse_markdown
from coalition.localise.pseudo import DISGUISES, PSEUDO_LANGUAGES, pseudo_catalog
from coalition.messages import Template, interface_template

DOCUMENT = parse_markdown("[ref]: https://r.eu/{name}\n")
OF_PROGRAMS = tuple(check for check in checks.TRANSLATION_CHECKS if check.code.name < "T105")
"""What breaks a text for a program; disguised words are no language's."""

tags = st.sampled_from(PSEUDO_LANGUAGES)


def answered(tag, *entries, english=(), document=None):
    """Entries as a catalog of a pseudo-language answers them."""
    template = Template("directory", "en", entries)
    return pseudo_catalog(tag, template, {e.key: e for e in english}, document).entries


def disguise(tag, text, document=None):
    (entry,) = answered(tag, Entry(msgid=text, msgctxt=None), document=document)
    return entry.msgstr[0]


@each(
    ("text", "accented", "right_to_left"),
    [
        ("", "", ""),
        (" \n", " \n", " \n"),
        ("Sign now", "[Šííğñ ñóóŵ]", "[سىغن نوض]"),
        ("Sign now\n", "[Šííğñ ñóóŵ]\n", "[سىغن نوض]\n"),
        ("{n} {{of}} {sender_name}", "[{n} {{óóƒ}} {sender_name}]", "[{n} {{وف}} {sender_name}]"),
        ("{{name}}", "[{{ñááṁéé}}]", "[{{نامي}}]"),
        ("at https://x.eu/{name} or a@x.eu", "[ááţ https://x.eu/{name} óóŕ a@x.eu]",
         "[ات https://x.eu/{name} ور a@x.eu]"),
        ("of x.eu.", "[óóƒ x.eu.]", "[وف x.eu.]"),
        ("Café 98 %", "[Çááƒé 98 %]", "[صافي 98 %]"),
        ("Δρόμοι", "[Δρόμοι]", "[Δρόμοι]"),
    ],
)  # fmt: skip
def test_plain_text_keeps_fields_braces_and_addresses(text, accented, right_to_left):
    assert [disguise(tag, text) for tag in PSEUDO_LANGUAGES] == [accented, right_to_left]


@each(
    ("text", "accented"),
    [
        ("**No** to it", "\\[**Ñóó** ţóó ííţ\\]"),
        ("[No](https://x.eu/no)", "\\[[Ñóó](https://x.eu/no)\\]"),
        ("[ref]", "\\[[ŕééƒ][ref]\\]"),
        ("`no` \\* {name}", "\\[`no` \\* {name}\\]"),
        ("one\\\ntwo", "\\[óóñéé\\\nţŵóó\\]"),
        # A bracket after the backslash would be escaped by it.
        ("no\\", "ñóó\\"),
    ],
)
def test_a_passage_keeps_its_marks(text, accented):
    assert disguise("en-XA", text, DOCUMENT) == accented


@given(tags, st.one_of(markdownish, st.text(max_size=60)))
@example("en-XA", '*"a"**b**')
@example("ar-XB", "{name}")
def test_the_marks_of_a_passage_stand_where_they_stood(tag, message):
    text = disguise(tag, message, DOCUMENT)
    frame = inline_frame(message, DOCUMENT.references)
    assert inline_frame(text, DOCUMENT.references) in (frame, ("[", *frame, "]"))


@given(tags, st.one_of(markdownish, st.text(max_size=60)), st.sampled_from([None, DOCUMENT]))
def test_no_check_finds_anything_in_a_pseudo_translation(tag, message, document):
    # Messages of letters have no blanks around them.
    source = Entry(msgid=message.strip() if document else message)
    (translation,) = answered(tag, source, document=document)
    assert field_names(translation.msgstr[0]) == field_names(source.msgid)
    asked = checks.prepare_sources(Template("directory", "en", (source,)))
    found = checks.pair_translations(asked, Catalog(entries=(translation,)), tag, "a.po", None)
    said = [one for pair in found for one in checks.translation_findings(pair, OF_PROGRAMS)]
    assert said == []


@pytest.mark.parametrize("tag", PSEUDO_LANGUAGES)
def test_phrases_have_as_many_forms_as_the_plural_rule_and_the_singular_where_it_is_one(tag):
    template = interface_template()
    catalog = pseudo_catalog(tag, template, {}, None)
    rule = parse_plural_forms(catalog.field("Plural-Forms"))
    found = list(
        checks.pair_translations(
            checks.prepare_sources(template), catalog, tag, "interface.po", rule
        )
    )
    assert len(found) == len(template.entries)
    assert [f for pair in found for f in checks.translation_findings(pair, OF_PROGRAMS)] == []
    (forms,) = (e.msgstr for e in catalog.entries if e.msgctxt == "count/countries")
    assert len(forms) == {"en-XA": 2, "ar-XB": 6}[tag]
    assert [form for form in forms if form == forms[rule.index(1)]] == [forms[rule.index(1)]]


def test_english_is_disguised_where_a_text_has_it():
    french = Entry(msgid="Des bancs", msgctxt="title")
    english = Entry(msgid="Des bancs", msgctxt="title", msgstr=("Benches",))
    (entry,) = answered("en-XA", french, english=[english])
    assert (entry.key, entry.msgstr) == (Key("title", "Des bancs"), ("[Ɓééñçĥééš]",))


def test_accented_texts_are_about_a_third_longer():
    text = "A European movement that wants public space back for everyone, and demands a ban."
    assert 1.3 < len(disguise("en-XA", text)) / len(text) < 1.4


def test_right_to_left_letters_run_right_to_left_and_can_be_told_again():
    letters = DISGUISES[1].letters
    alphabet = "abcdefghijklmnopqrstuvwxyz".translate(letters)
    assert len(set(alphabet)) == 26
    assert {languages.text_direction(letter) for letter in alphabet} == {"rtl"}


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("en", False), ("en-XA", True), ("ar-XB", True), ("ar", False), ("de-x-informal", False)],
)
def test_pseudo_languages_are_told_by_their_region(tag, expected):
    assert languages.is_pseudo(tag) is expected
    assert languages.parse_tag(tag.replace("-x-informal", "").replace("-", "_")) in tag
