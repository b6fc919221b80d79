"""The glossary stands above the texts that hold its terms, in the template and in each language."""

import msgspec
import pytest
from case_tables import each

from coalition.glossary import Terms
from coalition.letters import parse_markdown
from coalition.messages import interface_template, text_template, with_terms
from coalition.model import FrontMatter, Glossary, Letter, Term

BENCH = Term(
    term="bench",
    forms=("benches",),
    note="to sit on,\nnot to judge from",
    translations={
        "de": "Bank",
        "fr": ("banc", "banquette", "siège"),
        "fi": ("penkki", "penk*"),
        "hu": "pad*",
    },
)
NAME = Term(term="Open Streets", translate=False, translations={"el": "Ανοιχτοί Δρόμοι"})
TREE = Term(term="tree*")
TERMS = Terms(Glossary(terms=(BENCH, NAME, TREE)), "en")


def template(body, language=None):
    front = FrontMatter(title="A call", kind="open-letter", language=language)
    letter = Letter(id="call", front=front, body=body, first_line=4)
    return text_template(letter, "letter-call", "x.md", {"letter-call": parse_markdown(body)}, "en")


def notes(body, language=None):
    """The comments on a letter's only paragraph, without where it stands."""
    return with_terms(template(body), TERMS, language).entries[-1].extracted_comments[1:]


@each(
    ("language", "line"),
    [
        (None, "Glossary: “bench” (to sit on, not to judge from)"),
        ("pl", "Glossary: “bench” (to sit on, not to judge from)"),
        ("de", "Glossary: “bench” is “Bank” (to sit on, not to judge from)"),
        ("de-x-informal", "Glossary: “bench” is “Bank” (to sit on, not to judge from)"),
        (
            "fr",
            "Glossary: “bench” is “banc”, “banquette” or “siège” (to sit on, not to judge from)",
        ),
        ("fi", "Glossary: “bench” is “penkki” (to sit on, not to judge from)"),
        ("hu", "Glossary: “bench” is “pad…” (to sit on, not to judge from)"),
    ],
)
def test_a_term_is_shown_with_what_the_language_calls_it(language, line):
    assert notes("More benches!\n", language) == (line,)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (None, "Glossary: “Open Streets” stays as it is"),
        ("fr", "Glossary: “Open Streets” stays as it is"),
        ("el", "Glossary: “Open Streets” is “Ανοιχτοί Δρόμοι”"),
    ],
)
def test_a_name_stays_as_it_is_save_where_a_language_has_another(language, line):
    assert notes("Join Open Streets.\n", language) == (line,)


def test_terms_stand_in_the_order_of_the_text_each_once():
    assert notes("Trees, benches, a treehouse.\n", "de") == (
        "Glossary: “tree…”",
        "Glossary: “bench” is “Bank” (to sit on, not to judge from)",
    )


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (None, "Glossary: “banc” (to sit on, not to judge from)"),
        ("de", "Glossary: “banc” is “Bank” (to sit on, not to judge from)"),
        ("en", "Glossary: “banc” is “bench” or “benches” (to sit on, not to judge from)"),
    ],
)
def test_a_text_in_another_language_has_the_terms_as_that_language_calls_them(language, line):
    french = with_terms(template("Des bancs, un siège ?\n", "fr"), TERMS, language)
    assert french.entries[-1].extracted_comments[1:] == (line,)


def test_our_own_phrases_have_no_terms():
    phrases = interface_template()
    assert with_terms(phrases, Terms(Glossary(terms=(Term(term="People"),)), "en")) is phrases


def test_nothing_but_comments_changes():
    before = template("More benches.\n\nThanks.\n")
    after = with_terms(before, TERMS, "de")
    bare = tuple(msgspec.structs.replace(e, extracted_comments=()) for e in before.entries)
    assert tuple(msgspec.structs.replace(e, extracted_comments=()) for e in after.entries) == bare
    assert after.entries[-1] == before.entries[-1]
