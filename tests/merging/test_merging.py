"""Merging: what stays, what becomes fuzzy, what becomes obsolete, and that nothing is lost."""

import msgspec
import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.catalogs import Catalog, Entry, parse_catalog, render_catalog
from coalition.memory import Source, TranslationMemory
from coalition.merging import lost_translations
from coalition.merging.merge import merge
from coalition.merging.minor import confirm_changes, source_changes
from coalition.messages import Template

NOTHING = TranslationMemory(())


def template(*entries, language="en"):
    return Template("directory", language, entries)


def asked(msgid, context=None, plural=None):
    forms = ("",) if plural is None else ("", "")
    return Entry(msgid=msgid, msgctxt=context, msgid_plural=plural, msgstr=forms)


def given_as(msgid, *msgstr, context=None, plural=None, **more):
    return Entry(msgid=msgid, msgctxt=context, msgid_plural=plural, msgstr=msgstr, **more)


def merged(questions, answers, memory=NOTHING, forms=2):
    return merge(template(*questions), Catalog(entries=tuple(answers)), memory, forms).entries


SUMMER = "We ask you to put up a bench in every street by next summe"

CASES = [
    pytest.param(
        [asked("A")], [given_as("A", "a")], [given_as("A", "a")],
        id="the same message keeps its translation unmarked",
    ),
    pytest.param(
        [asked("A")], [given_as("A", "a", flags=("fuzzy",), previous_msgid="Z")],
        [given_as("A", "a", flags=("fuzzy",), previous_msgid="Z")],
        id="what is fuzzy stays fuzzy with its previous msgid",
    ),
    pytest.param(
        [asked("A")], [given_as("A", "a", obsolete=True)], [given_as("A", "a")],
        id="what comes back is revived",
    ),
    pytest.param(
        [asked("B")], [given_as("A", "a")],
        [asked("B"), given_as("A", "a", obsolete=True)],
        id="what disappears becomes obsolete",
    ),
    pytest.param(
        [asked("B")], [given_as("A", "")], [asked("B")],
        id="what was never translated goes",
    ),
    pytest.param(
        [asked("B")], [given_as("A", "", translator_comments=("hm",))],
        [asked("B"), given_as("A", "", translator_comments=("hm",), obsolete=True)],
        id="a translator's comment is kept even without a translation",
    ),
    pytest.param(
        [asked("B", "x/title")], [given_as("A", "a", context="x/title")],
        [
            given_as("B", "a", context="x/title", flags=("fuzzy",),
                     previous_msgctxt="x/title", previous_msgid="A"),
            given_as("A", "a", context="x/title", obsolete=True),
        ],
        id="a text that changed under its address is suggested, and kept for an undo",
    ),
    pytest.param(
        [asked(f"{SUMMER}r")],
        [given_as(f"{SUMMER}r", ""), given_as(f"{SUMMER}t", "un banc")],
        [
            given_as(f"{SUMMER}r", "un banc", flags=("fuzzy",), previous_msgid=f"{SUMMER}t"),
            given_as(f"{SUMMER}t", "un banc", obsolete=True),
        ],
        id="the old wording, translated on another branch, is suggested for the new one",
    ),
    pytest.param(
        [asked(f"{SUMMER}r")],
        [given_as(f"{SUMMER}r", ""), given_as(f"{SUMMER}t", "un banc", obsolete=True)],
        [asked(f"{SUMMER}r"), given_as(f"{SUMMER}t", "un banc", obsolete=True)],
        id="a suggestion that a translator deleted does not come back",
    ),
    pytest.param(
        [asked("B", "x/title")],
        [given_as("B", "", context="x/title"), given_as("A", "a", context="x/title")],
        [
            given_as("B", "a", context="x/title", flags=("fuzzy",),
                     previous_msgctxt="x/title", previous_msgid="A"),
            given_as("A", "a", context="x/title", obsolete=True),
        ],
        id="so it is under an address",
    ),
    pytest.param(
        [asked("C", "x")],
        [given_as("B", "a", context="x", flags=("fuzzy",), previous_msgctxt="x",
                  previous_msgid="A"),
         given_as("A", "a", context="x", obsolete=True)],
        [given_as("C", "a", context="x", flags=("fuzzy",), previous_msgctxt="x",
                  previous_msgid="A"),
         given_as("A", "a", context="x", obsolete=True)],
        id="a suggestion that nobody confirmed goes on with what it really translated",
    ),
    pytest.param(
        [asked("{n} a", plural="{n} bs")],
        [given_as("{n} a", "1", "2", plural="{n} as")],
        [given_as("{n} a", "1", "2", plural="{n} bs", flags=("fuzzy",), previous_msgid="{n} a",
                  previous_msgid_plural="{n} as")],
        id="a changed plural of the source is fuzzy",
    ),
    pytest.param(
        [asked("A")], [given_as("A", "1", "2", plural="As")],
        [given_as("A", "1", flags=("fuzzy",), previous_msgid="A", previous_msgid_plural="As",
                  translator_comments=("2",))],
        id="plural forms that have no place any more become a comment",
    ),
    pytest.param(
        [asked("A", plural="As")], [given_as("A", "1")],
        [given_as("A", "1", "", plural="As", flags=("fuzzy",), previous_msgid="A")],
        id="a translation becomes the first form when its source gets a plural",
    ),
]  # fmt: skip


@each(("questions", "answers", "expected"), CASES)
def test_an_old_answer_meets_a_new_question(questions, answers, expected):
    assert merged(questions, answers) == tuple(expected)


@each(("questions", "answers", "expected"), CASES)
def test_merging_twice_changes_nothing_the_second_time(questions, answers, expected):
    assert merged(questions, expected) == tuple(expected)


def test_ours_are_comments_references_and_the_field_flag_and_the_rest_is_theirs():
    old = given_as(
        "A {x}",
        "a {x}",
        translator_comments=("theirs",),
        extracted_comments=("old",),
        references=("old.yaml",),
        flags=("no-wrap", "max-length:9"),
    )
    question = msgspec.structs.replace(
        asked("A {x}"),
        extracted_comments=("new",),
        references=("new.yaml",),
        flags=("python-brace-format",),
    )
    assert merged([question], [old]) == (
        given_as(
            "A {x}",
            "a {x}",
            translator_comments=("theirs",),
            extracted_comments=("new",),
            references=("new.yaml",),
            flags=("no-wrap", "max-length:9", "python-brace-format"),
        ),
    )


def test_the_field_flag_goes_with_the_field():
    old = given_as("A", "a", flags=("python-brace-format",))
    assert merged([asked("A")], [old]) == (given_as("A", "a"),)


MEMORY = [
    (asked("A", "x"), ("en", given_as("A", "a", context="x")), given_as("A", "a", context="x")),
    (
        asked("A", "x"),
        ("en", given_as("A", "a", context="y")),
        given_as("A", "a", context="x", flags=("fuzzy",)),
    ),
    (asked("A", "x"), ("fr", given_as("A", "a", context="x")), asked("A", "x")),
    (asked("A"), ("en", given_as("A", "a", flags=("fuzzy",))), asked("A")),
    (
        asked("A", plural="As"),
        ("en", given_as("A", "a")),
        given_as("A", "a", "", plural="As", flags=("fuzzy",), previous_msgid="A"),
    ),
]


@pytest.mark.parametrize(("question", "known", "expected"), MEMORY)
def test_memory_fills_exact_matches_unmarked_and_others_fuzzy(question, known, expected):
    language, entry = known
    assert merged([question], [], TranslationMemory([Source(language, (entry,))])) == (expected,)


@each("context", [None, "title", "fields/name/label"])
@each(
    ("text", "left_by", "fuzzy"),
    [
        ("letter-b", (), True),
        ("page-b", ("letter-c",), True),
        ("letter-b", ("letter-b",), False),
        ("directory", (), False),
        ("", (), False),
    ],
)
def test_words_that_were_translated_for_another_text_are_a_suggestion(
    context, text, left_by, fuzzy
):
    known = given_as("Dear members,", "Mesdames,", context=context)
    memory = TranslationMemory([Source("en", (known,), text)])
    made = merge(template(asked("Dear members,", context)), Catalog(), memory, 2, (), left_by)
    flags = ("fuzzy",) if fuzzy else ()
    assert made.entries == (given_as("Dear members,", "Mesdames,", context=context, flags=flags),)


def test_of_equal_words_the_own_texts_come_first_and_a_live_one_of_another_next():
    other = Source("en", (given_as("A", "other"),), "letter-b")
    own = Source("en", (given_as("A", "own"),), "letter-c")
    memory = TranslationMemory([other, own])
    assert memory.lookup("en", asked("A"), ("letter-c",)) == (("own",), False)
    assert memory.lookup("en", asked("A"), ("letter-d",)) == (("other",), True)


msgids = st.sampled_from(
    [
        "A",
        "B",
        "D {x}",
        "We ask you to act.",
        "We ask you to act now.",
        "We ask {x} to act now.",
        "We asked you to act, and now we ask again.",
        "Act!",
    ]
)
contexts = st.sampled_from([None, "x", "y"])
plurals = st.sampled_from([None, None, "As", "Bs"])


@st.composite
def templates(draw):
    entries = draw(st.lists(st.builds(asked, msgids, contexts, plurals), max_size=6))
    found = {entry.key: entry for entry in entries}
    contexts_used = {entry.msgctxt: key for key, entry in found.items() if entry.msgctxt}
    unique = [e for key, e in found.items() if e.msgctxt is None or contexts_used[e.msgctxt] == key]
    return template(*unique)


def translated(catalog, draw):
    """A translator fills what is empty and may confirm what is fuzzy."""
    entries = []
    for entry in catalog.entries:
        if not entry.obsolete and draw(st.booleans()):
            texts = tuple(text or draw(st.sampled_from(["un", "deux\n", "trois"]))
                          for text in entry.msgstr)  # fmt: skip
            flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
            done = msgspec.structs.replace(
                entry, msgstr=texts, flags=flags, previous_msgid=None, previous_msgctxt=None,
                previous_msgid_plural=None,
            )  # fmt: skip
            entries.append(done)
        else:
            entries.append(entry)
    return msgspec.structs.replace(catalog, entries=tuple(entries))


def known_texts(catalog):
    texts = {text for entry in catalog.entries for text in entry.msgstr if text}
    return texts | {line for entry in catalog.entries for line in entry.translator_comments}


@st.composite
def memories(draw):
    known = draw(st.lists(st.tuples(contexts, msgids), max_size=4))
    return TranslationMemory(
        [Source("en", tuple(given_as(m, f"known {m}", context=c) for c, m in known))]
    )


@given(st.lists(templates(), min_size=1, max_size=6), memories(), st.data())
def test_no_translation_is_lost_whatever_is_edited_updated_and_undone(history, memory, data):
    catalog = Catalog()
    written: set[str] = set()
    for step in history:
        before = catalog
        catalog = merge(step, before, memory, 2)
        if data.draw(st.booleans(), "minor"):
            changes = tuple(source_changes("directory", catalog))
            catalog = confirm_changes(catalog, changes)
            assert not list(source_changes("directory", catalog))
        assert not lost_translations(before, catalog)
        assert merge(step, catalog, memory, 2) == catalog
        assert parse_catalog(render_catalog(catalog), "f")[1] == [] or catalog.header == ()
        assert written <= known_texts(catalog)
        catalog = translated(catalog, data.draw)
        written |= {line for entry in catalog.entries for text in entry.msgstr
                    for line in ([text] if entry.msgid_plural is None else text.splitlines())
                    if text} & known_texts(catalog)  # fmt: skip


def test_a_loss_is_noticed():
    old = Catalog(entries=(given_as("A", "a"),))
    assert lost_translations(old, Catalog()) == {"a"}
    kept = Catalog(entries=(given_as("B", "", translator_comments=("a",)),))
    assert lost_translations(old, kept) == frozenset()
