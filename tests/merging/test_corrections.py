"""A correction of an old translation on one branch reaches the suggestion made of it on another."""

import msgspec
import pytest
from case_tables import each

from coalition.catalogs import Catalog, Entry
from coalition.memory import TranslationMemory
from coalition.merging.entries import OTHER_TRANSLATION
from coalition.merging.merge import merge
from coalition.merging.three_way import merge_three_ways
from coalition.messages import Template

BEFORE, AFTER = (
    "We ask you for a bench in every street.",
    "We ask you for two benches in every street.",
)
COUNT, COUNTS = "{n} bench in our street", "{n} benches in our street"


def updated(msgid, catalog, forms=1, plural=None):
    """The catalog after an update in which the letter has this text alone."""
    message = Entry(msgid=msgid, msgid_plural=plural, msgstr=("",) * (2 if plural else 1))
    return merge(Template("letter-a", "en", (message,)), catalog, TranslationMemory(()), forms)


def written(msgid, *msgstr, **more):
    return Catalog(entries=(Entry(msgid=msgid, msgstr=msgstr, **more),))


def merged(base, ours, theirs):
    """The entries of the merge, which are the same whichever side is ours, and the conflicts."""
    one, other = merge_three_ways(base, ours, theirs), merge_three_ways(base, theirs, ours)
    assert {entry.key: entry for entry in one.catalog.entries} == {
        entry.key: entry for entry in other.catalog.entries
    }
    assert one.conflicts == other.conflicts == ()
    return one.catalog.entries


LANGUAGES = [
    ("de", "Wir bitten um eine Bank in jeder Strase.", "Wir bitten um eine Bank in jeder Straße."),
    ("fr", "Nous demandons un ban par rue.", "Nous demandons un banc par rue."),
    ("pl", "Prosimy o ławke na każdej ulicy.", "Prosimy o ławkę na każdej ulicy."),
    ("el", "Ζητάμε ενα παγκάκι σε κάθε δρόμο.", "Ζητάμε ένα παγκάκι σε κάθε δρόμο."),
    ("ar", "نطلب مقعدا في كل شارع.", "نطلب مقعدًا في كل شارع."),
    ("ja", "すべての通りにベンチを求めす。", "すべての通りにベンチを求めます。"),
]  # fmt: skip


@each(("old", "corrected"), [pair[1:] for pair in LANGUAGES], ids=[pair[0] for pair in LANGUAGES])
def test_a_corrected_translation_is_what_its_successor_suggests(old, corrected):
    base = written(BEFORE, old)
    assert merged(base, updated(AFTER, base), written(BEFORE, corrected)) == (
        Entry(msgid=AFTER, msgstr=(corrected,), flags=("fuzzy",), previous_msgid=BEFORE),
        Entry(msgid=BEFORE, msgstr=(corrected,), obsolete=True),
    )


PLURALS = [
    ("fr", ("{n} ban", "{n} bans"), ("{n} banc", "{n} bancs")),
    ("ja", ("ベンチ{n}つ",), ("ベンチ{n}台",)),
    ("pl", ("{n} ławka", "{n} ławki", "{n} ławek"), ("{n} ławka", "{n} ławeczki", "{n} ławek")),
    ("sl", ("{n} klop", "{n} klopi", "{n} klopi", "{n} klopi"), ("{n} klop", "{n} klopa", "{n} klopi", "{n} klopov")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "corrected"), [pair[1:] for pair in PLURALS], ids=[pair[0] for pair in PLURALS]
)
def test_so_are_all_forms_of_a_plural(old, corrected):
    base = written(COUNT, *old, msgid_plural=COUNTS)
    changed = updated(f"{COUNT}!", base, len(old), f"{COUNTS}!")
    found = merged(base, changed, written(COUNT, *corrected, msgid_plural=COUNTS))
    assert [(entry.msgid, entry.msgstr, entry.fuzzy) for entry in found] == [
        (f"{COUNT}!", corrected, True),
        (COUNT, corrected, False),
    ]


def test_the_first_form_of_a_corrected_plural_is_suggested_for_a_text_without():
    base = written(COUNT, "{n} ban", "{n} bans", msgid_plural=COUNTS)
    corrected = written(COUNT, "{n} banc", "{n} bancs", msgid_plural=COUNTS)
    entry = merged(base, updated(f"{COUNT}!", base), corrected)[0]
    assert (entry.msgid, entry.msgstr) == (f"{COUNT}!", ("{n} banc",))


def test_the_note_that_goes_with_a_correction_comes_along():
    base = written(BEFORE, "un ban", translator_comments=("banc?",))
    corrected = written(BEFORE, "un banc", translator_comments=("banc!",))
    assert merged(base, updated(AFTER, base), corrected)[0].translator_comments == ("banc!",)


def test_it_reaches_the_text_after_the_next():
    base = written(BEFORE, "un ban")
    twice = updated(f"{AFTER} Now.", updated(AFTER, base))
    entry = merged(base, twice, written(BEFORE, "un banc"))[0]
    assert (entry.msgid, entry.msgstr) == (f"{AFTER} Now.", ("un banc",))


def test_two_updates_of_which_one_knew_the_correction_are_no_conflict():
    base = written(BEFORE, "un ban")
    ours, theirs = updated(AFTER, base), updated(AFTER, written(BEFORE, "un banc"))
    assert merged(base, ours, theirs) == theirs.entries


def test_a_suggestion_that_was_confirmed_for_its_own_text_is_the_next_one_s():
    base = updated(AFTER, written(BEFORE, "un ban"))
    confirmed = Entry(msgid=AFTER, msgstr=("deux bancs",))
    theirs = msgspec.structs.replace(base, entries=(confirmed, *base.entries[1:]))
    entries = merged(base, updated(f"{AFTER} Now.", base), theirs)
    suggestion = Entry(
        msgid=f"{AFTER} Now.", msgstr=("deux bancs",), flags=("fuzzy",), previous_msgid=AFTER
    )
    assert suggestion in entries
    assert confirmed in entries


def begun(catalog, *msgstr, flags=()):
    """The catalog, in whose first entry a translator wrote."""
    first, *rest = catalog.entries
    entries = (msgspec.structs.replace(first, msgstr=msgstr, flags=flags), *rest)
    return msgspec.structs.replace(catalog, entries=entries)


@pytest.mark.parametrize(
    ("msgstr", "flags"),
    [("deux ban", ("fuzzy",)), ("deux bans", ()), ("un ban", ()), ("", ())],
    ids=["begun", "translated", "confirmed", "emptied"],
)
def test_what_a_translator_did_with_a_suggestion_stays(msgstr, flags):
    base = written(BEFORE, "un ban")
    suggested = updated(AFTER, base)
    done = begun(suggested, msgstr, flags=flags)
    corrected = begun(suggested, "un ban", flags=("fuzzy",))
    corrected = msgspec.structs.replace(
        corrected,
        entries=(corrected.entries[0], *written(BEFORE, "un banc", obsolete=True).entries),
    )
    for start, theirs in ((base, written(BEFORE, "un banc")), (suggested, corrected)):
        assert merged(start, done, theirs)[0].msgstr == (msgstr,)


@pytest.mark.parametrize("flags", [("fuzzy",), ()], ids=["doubtful", "deleted"])
def test_what_is_no_confirmed_correction_reaches_no_suggestion(flags):
    base = written(BEFORE, "un ban")
    theirs = written(BEFORE, "un banc" if flags else "", flags=flags)
    assert merged(base, updated(AFTER, base), theirs)[0].msgstr == ("un ban",)


def test_of_two_corrections_neither_is_suggested():
    base = written(BEFORE, "un ban")
    ours = msgspec.structs.replace(
        base, entries=(updated(AFTER, base).entries[0], *written(BEFORE, "le banc").entries)
    )
    found = merge_three_ways(base, ours, written(BEFORE, "un banc"))
    suggestion, original = found.catalog.entries
    assert suggestion.msgstr == ("un ban",)
    assert original.translator_comments == (OTHER_TRANSLATION, "un banc")
