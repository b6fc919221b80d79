"""Three-way merges of catalogs: what two branches did stays done, and nothing is lost."""

from datetime import date

import msgspec
import pytest
from case_tables import each
from gettext_tools import msgcat, msgfmt_complaints, needs_gettext
from hypothesis import assume, given
from hypothesis import strategies as st

from coalition.catalogs import (
    Catalog,
    Entry,
    Key,
    as_reviewed,
    parse_catalog,
    render_catalog,
    review_state,
    settle,
)
from coalition.catalogs.layout import as_lines
from coalition.merging.entries import OTHER_TRANSLATION, Conflict
from coalition.merging.losses import lost_by_merging
from coalition.merging.three_way import merge_three_ways

FUZZY = ("fuzzy",)


def said(*msgstr, msgid="A", **more):
    return Entry(msgid=msgid, msgstr=msgstr, **more)


def counted(*msgstr, plural="As", **more):
    return said(*msgstr, msgid_plural=plural, **more)


def beside(*lines):
    return (OTHER_TRANSLATION, *lines)


def merged(base, ours, theirs):
    """The entry that comes out of three, None standing for no entry, and whether to decide."""
    sides = (Catalog(entries=(one,) if one else ()) for one in (base, ours, theirs))
    found = merge_three_ways(*sides)
    (entry,) = found.catalog.entries or (None,)
    return entry, bool(found.conflicts)


ONE_SIDED = [
    pytest.param(said("x"), said("y"), id="a new translation"),
    pytest.param(said(""), said("y"), id="a first translation"),
    pytest.param(said("x"), said(""), id="a translation deleted on purpose"),
    pytest.param(said("x", flags=FUZZY), said("x"), id="a confirmation"),
    pytest.param(said("x"), said("x", flags=FUZZY), id="a doubt"),
    pytest.param(said("x"), said("x", obsolete=True), id="an entry that became obsolete"),
    pytest.param(said("x", obsolete=True), said("x"), id="an entry that was revived"),
    pytest.param(said("x"), None, id="an entry that went"),
    pytest.param(None, said("x"), id="an entry that came"),
    pytest.param(
        said("x", translator_comments=("a", "b")), said("x", translator_comments=("c", "b")),
        id="a comment",
    ),
    pytest.param(
        said("x", flags=FUZZY, previous_msgid="Z"), said("x", flags=FUZZY, previous_msgid="Y"),
        id="a previous msgid",
    ),
    pytest.param(counted("x", "y"), counted("x", "y", plural="Bs", flags=FUZZY), id="a plural"),
    pytest.param(counted("x", "y"), counted("x", "y", "z"), id="a plural form more"),
]  # fmt: skip


@each(("before", "after"), ONE_SIDED)
def test_what_one_side_changed_is_changed_whichever_side_it_is(before, after):
    assert merged(before, after, before) == merged(before, before, after) == (after, False)


BOTH = [
    pytest.param(
        said("x"), said("y"), said("z"),
        said("y", flags=FUZZY, translator_comments=beside("z")), True,
        id="two translations leave ours, fuzzy, and theirs beside it",
    ),
    pytest.param(
        None, said("y"), said("z\nzz"),
        said("y", flags=FUZZY, translator_comments=beside("z", "zz")), True,
        id="so do two of a message that both added, each line on its own",
    ),
    pytest.param(
        said("", flags=()), said("y", flags=FUZZY), said("z"),
        said("z", translator_comments=beside("y")), False,
        id="a confirmed translation wins over a suggestion, which stays beside it",
    ),
    pytest.param(
        said("x", flags=FUZZY), said("x"), said("z", flags=FUZZY),
        said("x", translator_comments=beside("z")), False,
        id="so does one that was confirmed as it stood",
    ),
    pytest.param(
        said("x", flags=FUZZY), said("x"), said("z"),
        said("x", flags=FUZZY, translator_comments=beside("z")), True,
        id="one side confirmed it and the other corrected it",
    ),
    pytest.param(
        said("x"), said("y", flags=FUZZY), said("z", flags=FUZZY),
        said("y", flags=FUZZY, translator_comments=beside("z")), True,
        id="two suggestions",
    ),
    pytest.param(
        said("x"), said("x", flags=FUZZY), said("z"),
        said("z", flags=FUZZY), False,
        id="a doubt stays where the other side wrote another text",
    ),
    pytest.param(
        said("x"), said("y", flags=FUZZY), said("y"), said("y"), False,
        id="the same new text is confirmed if one side confirmed it",
    ),
    pytest.param(
        said("x"), said(""), said("z"), said("z"), False,
        id="a new text wins over a deletion",
    ),
    pytest.param(
        said("x"), None, said("z"), said("z"), False,
        id="so does one in an entry that the other side removed",
    ),
    pytest.param(
        said("x", references=("a",)), None, said("x", references=("b",)), None, False,
        id="new references alone keep no entry",
    ),
    pytest.param(
        said("x"), said("x", obsolete=True), said("z"), said("z", obsolete=True), False,
        id="an entry that became obsolete takes the text from the other side along",
    ),
    pytest.param(
        None, said("", references=("r",)), said("z", obsolete=True),
        said("z", references=("r",)), False,
        id="an obsolete translation revives in an entry that the other side added",
    ),
    pytest.param(
        said("x", flags=("a", "b")), said("y", flags=("b", "c")), said("x", flags=("a", "b", "d")),
        said("y", flags=("b", "d", "c")), False,
        id="flags come and go one by one",
    ),
    pytest.param(
        said("x", translator_comments=("1", "2", "3")),
        said("y", translator_comments=("1", "ours", "3")),
        said("x", translator_comments=("0", "1", "2", "3", "4")),
        said("y", translator_comments=("0", "1", "ours", "3", "4")), False,
        id="so do the lines of comments, each in its place",
    ),
    pytest.param(
        said("y1"), said("x", flags=FUZZY, translator_comments=("hm", *beside("y1"))), said("y2"),
        said("x", flags=FUZZY, translator_comments=("hm", *beside("y2"))), True,
        id="the next commit of a rebase puts its translation in the place of the last one's",
    ),
    pytest.param(
        said("y"), said("x", flags=FUZZY, translator_comments=beside("y")), said("x"),
        said("x", translator_comments=beside("y")), False,
        id="who agrees with the text that was kept decides",
    ),
    pytest.param(
        counted("a", "b"), counted("a", "c"), counted("a", "d"),
        counted("a", "c", flags=FUZZY, translator_comments=beside("d")), True,
        id="of plural forms those that differ stand beside",
    ),
    pytest.param(
        counted("a", "b"),
        counted("a", "b", plural="Bs", flags=FUZZY, previous_msgid="A", previous_msgid_plural="As"),
        counted("a", "c"),
        counted("a", "c", plural="Bs", flags=FUZZY, previous_msgid="A", previous_msgid_plural="As"),
        False,
        id="a new translation of a plural that changed is fuzzy",
    ),
    pytest.param(
        counted("a", "b"), counted("", "", plural="Bs"), counted("a", "c"),
        counted("a", "c", plural="Bs", flags=FUZZY, previous_msgid="A", previous_msgid_plural="As"),
        False,
        id="it is so even where nobody said what it answered",
    ),
    pytest.param(
        said("a"), counted("", "", ""), said("b"),
        counted("b", "", "", flags=FUZZY, previous_msgid="A"), False,
        id="a translation becomes the first form where the message got a plural",
    ),
    pytest.param(
        counted("a", "b"), said(""), counted("c", "d"),
        said("c", flags=FUZZY, previous_msgid="A", previous_msgid_plural="As",
             translator_comments=("d",)), False,
        id="forms without a place become comments",
    ),
]  # fmt: skip


@each(("base", "ours", "theirs", "expected", "conflict"), BOTH)
def test_both_sides_changed_one_message(base, ours, theirs, expected, conflict):
    assert merged(base, ours, theirs) == (expected, conflict)


def test_a_conflict_names_the_message_and_both_translations():
    sides = (Catalog(entries=(said(text, msgctxt="c"),)) for text in ("x", "y", "z"))
    assert merge_three_ways(*sides).conflicts == (Conflict(Key("c", "A"), ("y",), ("z",)),)


def order(text):
    """Entries by their letters; small ones are obsolete."""
    return Catalog(
        entries=tuple(said("t", msgid=one.upper(), obsolete=one.islower()) for one in text)
    )


@each(
    ("base", "ours", "theirs", "expected"),
    [
        ("AB", "AXB", "ABY", "AXBY"),
        ("AB", "XAB", "YAB", "YXAB"),
        ("AB", "ABX", "AYZB", "AYZBX"),
        ("ABC", "ABCX", "CAB", "CXAB"),
        ("ABC", "CAB", "ABCX", "CXAB"),
        ("ABC", "BAC", "CAB", "BAC"),
        ("", "A", "B", "BA"),
        ("Ab", "AB", "ADXb", "ADXB"),
        ("ABc", "AXbc", "ABYcd", "AYXbcd"),
        ("ABC", "AC", "ABCX", "ACX"),
    ],
)
def test_new_entries_follow_their_neighbours_and_obsolete_ones_stand_last(
    base, ours, theirs, expected
):
    found = merge_three_ways(order(base), order(ours), order(theirs)).catalog.entries
    letters = (one.msgid.lower() if one.obsolete else one.msgid for one in found)
    assert "".join(letters) == expected


def header(*lines):
    return Catalog(header=tuple(tuple(line.split(": ", 1)) for line in lines))


EARLY, LATE = "PO-Revision-Date: 2024-05-01 23:30+0200", "PO-Revision-Date: 2024-05-01 22:00+0000"
HEADERS = [
    pytest.param(
        ["PO-Revision-Date: 2024-01-01 00:00+0000", "Last-Translator: a"],
        [EARLY, "Last-Translator: b", "X-Ours: 1"],
        [LATE, "Last-Translator: c", "X-Theirs: 2"],
        [LATE, "Last-Translator: c", "X-Theirs: 2", "X-Ours: 1"],
        id="who saved later is the last translator, and unknown fields stay",
    ),
    pytest.param(
        ["Language: de"], [LATE, "Language: de", "X-Generator: b"], [EARLY, "X-Generator: c"],
        [LATE, "X-Generator: b"],
        id="a field that one side removed goes",
    ),
    pytest.param(
        ["POT-Creation-Date: YEAR-MO-DA HO:MI+ZONE"],
        ["POT-Creation-Date: 2024-02-01 00:00+0000"], ["POT-Creation-Date: 2023-02-01 00:00+0000"],
        ["POT-Creation-Date: 2024-02-01 00:00+0000"],
        id="the later date holds",
    ),
    pytest.param(
        [], ["language: de", "X-Poedit: 1"], ["Language: de", "X-Poedit: 1", "x-a: 1", "X-A: 2"],
        ["language: de", "X-Poedit: 1", "x-a: 1", "X-A: 2"],
        id="names are compared without case and may stand twice",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("base", "ours", "theirs", "expected"), HEADERS)
def test_headers_merge_field_by_field(base, ours, theirs, expected):
    found = merge_three_ways(header(*base), header(*ours), header(*theirs))
    assert (found.catalog.header, found.plural_forms) == (header(*expected).header, None)


TWO, SAME_TWO = "nplurals=2; plural=(n != 1);", "nplurals=2;  plural=(n != 1);"
THREE = "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);"


def plurals(rule, *entries):
    return Catalog(header=(("Plural-Forms", rule),), entries=entries)


def test_two_new_plural_forms_keep_ours_and_say_so():
    found = merge_three_ways(
        plurals("nplurals=1; plural=0;", counted("1")),
        plurals(TWO, counted("1", "2")),
        plurals(THREE, counted("1"), counted("x", "y", "z", msgid="B")),
    )
    assert found.plural_forms == (TWO, THREE)
    assert found.catalog == plurals(
        TWO,
        counted("1", "2"),
        counted("x", "y", msgid="B", flags=FUZZY, translator_comments=("z",)),
    )


def test_plural_forms_that_say_the_same_are_no_conflict():
    sides = (plurals(rule) for rule in ("nplurals=1; plural=0;", TWO, SAME_TWO))
    assert merge_three_ways(*sides) == (plurals(TWO), (), None)


def test_entries_of_the_other_side_get_the_number_of_forms_that_one_side_introduced():
    found = merge_three_ways(
        plurals(TWO, counted("1", "2")),
        plurals(THREE, counted("1", "2", "3")),
        plurals(TWO, counted("1", "2"), counted("x", "y", msgid="B")),
    )
    assert found.catalog == plurals(
        THREE, counted("1", "2", "3"), counted("x", "y", "", msgid="B", flags=FUZZY)
    )


def reviewed(state, *texts, **more):
    fields = [("X-Review-State", state), *((name.replace("_", "-"), v) for name, v in more.items())]
    entries = (said(text, msgid=msgid) for msgid, text in zip("ABC", texts, strict=False))
    return Catalog(header=tuple(fields), entries=tuple(entries))


BY_MAX, BY_EVA = {"X_Reviewed_By": "Max"}, {"X_Reviewed_By": "Eva"}
REVIEWS = [
    pytest.param(
        reviewed("draft", "a", "b"), reviewed("reviewed", "a", "b", **BY_MAX),
        reviewed("draft", "a", "b", ""), reviewed("reviewed", "a", "b", "", **BY_MAX),
        id="a review holds while nobody translated anything else",
    ),
    pytest.param(
        reviewed("draft", "a", "b"), reviewed("draft", "a", "c"),
        reviewed("reviewed", "a", "b", **BY_MAX), reviewed("draft", "a", "c"),
        id="a review does not hold for what the other side wrote",
    ),
    pytest.param(
        reviewed("reviewed", "a", "b", **BY_MAX), reviewed("reviewed", "c", "b", **BY_EVA),
        reviewed("reviewed", "a", "d", **BY_MAX), reviewed("draft", "c", "d"),
        id="two reviews do not hold for a mixture",
    ),
    pytest.param(
        reviewed("draft", "a", "b"), reviewed("reviewed", "a", "b", **BY_MAX),
        reviewed("reviewed", "a", "c", **BY_EVA), reviewed("reviewed", "a", "c", **BY_EVA),
        id="of two reviews the one of the merged texts holds, with its name",
    ),
    pytest.param(
        reviewed("reviewed", "a", **BY_MAX), reviewed("draft", "a"),
        reviewed("reviewed", "a", "", **BY_MAX), reviewed("draft", "a", ""),
        id="a review that was taken back is no review",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("base", "ours", "theirs", "expected"), REVIEWS)
def test_reviewed_are_only_texts_that_somebody_read_together(base, ours, theirs, expected):
    assert merge_three_ways(base, ours, theirs).catalog == expected
    assert merge_three_ways(base, theirs, ours).catalog == expected


def test_a_sealed_review_holds_through_a_merge_that_leaves_its_texts_alone():
    base = reviewed("draft", "a", "b")
    sealed = as_reviewed(base, "Max", date(2024, 5, 1))
    merge = merge_three_ways(base, sealed, reviewed("draft", "a", "b", "")).catalog
    assert (review_state(merge), merge.field("X-Review-By")) == ("reviewed", "Max")
    merge = merge_three_ways(base, reviewed("draft", "a", "c"), sealed).catalog
    assert (review_state(merge), merge.header) == ("draft", (("X-Review-State", "draft"),))


def test_a_template_never_conflicts():
    found = merge_three_ways(
        Catalog(entries=(said("", msgid="A"), counted("", "", msgid="P"))),
        Catalog(entries=(said("", msgid="B"), counted("", "", msgid="P", plural="Xs"))),
        Catalog(entries=(said("", msgid="A"), said("", msgid="C"), counted("", "", msgid="P",
                                                                            plural="Ys"))),
    )  # fmt: skip
    assert found.conflicts == ()
    assert [entry.msgid for entry in found.catalog.entries] == ["C", "B", "P"]


# Laws

RULES = {1: "nplurals=1; plural=0;", 2: TWO, 3: THREE}
texts = st.sampled_from(["un", "deux", "trois\n\nquatre", "cinq\\\nsix", "\u2028sept\\"])
comments = st.lists(st.sampled_from(["note", "", "un", "why?"]), max_size=3).map(tuple)
dates = st.sampled_from(["2024-01-01 00:00+0000", "2024-01-02 00:00+0100", "never"])


@st.composite
def entries(draw, forms):
    plural = draw(st.sampled_from([None, None, "As", "Bs"]))
    count = 1 if plural is None else forms
    previous = draw(st.sampled_from([None, None, "Z", "A"]))
    return Entry(
        msgid=draw(st.sampled_from("ABCD")),
        msgctxt=draw(st.sampled_from([None, "x"])),
        msgid_plural=plural,
        # gettext takes a message for untranslated whose first form is empty.
        msgstr=draw(st.just(("",) * count) | st.tuples(*[texts] * count)),
        translator_comments=draw(comments),
        extracted_comments=draw(st.sampled_from([(), ("about",), ("of",)])),
        references=draw(st.sampled_from([(), ("a.md",), ("b.md",)])),
        flags=draw(st.sampled_from([(), (), FUZZY, ("no-wrap",), ("fuzzy", "no-c-format")])),
        previous_msgid=previous,
        obsolete=draw(st.booleans()),
    )


@st.composite
def catalogs(draw):
    forms = draw(st.sampled_from([1, 2, 2, 3]))
    head = [
        ("PO-Revision-Date", draw(dates)),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Plural-Forms", RULES[forms]),
        *draw(st.lists(st.tuples(st.sampled_from(["X-A", "X-B"]), st.sampled_from("12")),
                       max_size=2, unique_by=lambda field: field[0])),
        ("X-Review-State", draw(st.sampled_from(["draft", "reviewed"]))),
    ]  # fmt: skip
    found = draw(st.lists(entries(forms), max_size=7, unique_by=lambda entry: entry.key))
    return settle(Catalog(comments=draw(comments), header=tuple(head), entries=tuple(found)))


@st.composite
def histories(draw):
    """Three versions, of which the later two share much with the first."""
    base = draw(catalogs())
    return base, draw(branches(base)), draw(branches(base))


@st.composite
def branches(draw, base):
    """The base after some edits; a different number of forms is a whole new file."""
    other = draw(catalogs())
    if other.field("Plural-Forms") != base.field("Plural-Forms"):
        return other
    found = {entry.key: entry for entry in base.entries}
    for entry in other.entries:
        if draw(st.booleans()):
            found[entry.key] = entry
    gone = draw(st.sets(st.sampled_from(sorted(found, key=repr)))) if found else set()
    kept = tuple(entry for key, entry in found.items() if key not in gone)
    return settle(msgspec.structs.replace(other, entries=kept))


@given(catalogs(), catalogs())
def test_merging_a_change_with_no_change_gives_the_change(base, changed):
    assert merge_three_ways(base, changed, base) == (changed, (), None)
    assert merge_three_ways(base, base, changed) == (changed, (), None)
    assert merge_three_ways(base, changed, changed) == (changed, (), None)


def previous_key(entry):
    return Key(entry.previous_msgctxt, entry.previous_msgid or "")


def new_texts(base, side):
    """What translators wrote on a side that the base had not, or had in another message.

    Left out are suggestions that hold what the base has of the text that they translate.
    """
    before = {entry.key: entry.msgstr for entry in base.entries}
    carried = {
        (key, text)
        for entry in base.entries
        for key in (entry.key, previous_key(entry))
        for text in entry.msgstr
    }
    return {
        text
        for entry in side.entries
        for text in entry.msgstr
        if text and text not in before.get(entry.key, ())
        if not (entry.fuzzy and (previous_key(entry), text) in carried)
    }


def shared_texts(base, ours, theirs):
    """What neither side replaced, save in suggestions, which follow what they were made of."""
    sides = [{entry.key: entry.msgstr for entry in one.entries} for one in (base, ours, theirs)]
    return {
        text
        for entry in base.entries
        for text in entry.msgstr
        if text and not entry.fuzzy and all(text in side.get(entry.key, ()) for side in sides)
    }


def has(catalog, text):
    """Whether a text stands in a translation, or with all its lines in the comments of an entry."""
    return any(
        text in entry.msgstr or set(as_lines((text,))) <= set(entry.translator_comments)
        for entry in catalog.entries
    )


@given(histories())
def test_nothing_that_a_side_wrote_is_lost(history):
    base, ours, theirs = history
    found = merge_three_ways(*history).catalog
    written = new_texts(base, ours) | new_texts(base, theirs) | shared_texts(*history)
    assert {text for text in written if not has(found, text)} == set()
    assert lost_by_merging(base, (ours, theirs), found) == frozenset()


@given(histories())
def test_a_merge_is_settled_and_parses_without_findings(history):
    found = merge_three_ways(*history).catalog
    assert found == settle(found)
    parsed, findings = parse_catalog(render_catalog(found), "f.po")
    # A previous text that a side left above a confirmed translation is left there.
    assert [finding for finding in findings if finding.code != "C026"] == []
    assert render_catalog(parsed) == render_catalog(found)


def states(catalog):
    """What is the same whichever side is ours: all but order, and which text is kept."""
    return {
        entry.key: (
            entry.obsolete,
            frozenset(entry.flags),
            frozenset((*as_lines(entry.msgstr), *entry.translator_comments))
            - {"", OTHER_TRANSLATION},
        )
        for entry in catalog.entries
    }


@given(histories())
def test_which_side_is_ours_decides_which_text_is_kept_and_nothing_else(history):
    base, ours, theirs = history
    # Where both changed the source's plural or the rule, that of ours stays.
    assume(base.field("Plural-Forms") in (ours.field("Plural-Forms"), theirs.field("Plural-Forms")))
    one, other = merge_three_ways(base, ours, theirs), merge_three_ways(base, theirs, ours)
    plurals_of = {(entry.key, entry.msgid_plural) for entry in other.catalog.entries}
    alike = {
        entry.key for entry in one.catalog.entries if (entry.key, entry.msgid_plural) in plurals_of
    }
    assert {c.key for c in one.conflicts} == {c.key for c in other.conflicts}
    first, second = states(one.catalog), states(other.catalog)
    assert first.keys() == second.keys()
    assert {key: first[key] for key in alike} == {key: second[key] for key in alike}


@given(histories())
def test_merging_the_merge_again_with_either_side_changes_nothing(history):
    _, ours, theirs = history
    found = merge_three_ways(*history).catalog
    assert merge_three_ways(theirs, found, theirs).catalog == found
    assert merge_three_ways(ours, found, ours).catalog == found


@needs_gettext
@given(history=histories())
def test_gettext_accepts_a_merge(history, tmp_path_factory):
    merge = merge_three_ways(*history).catalog
    text = render_catalog(merge)
    assert msgfmt_complaints(text, tmp_path_factory.getbasetemp()) == ""
    # msgcat drops what is obsolete and has a translator's comment only.
    assume(all(any(entry.msgstr) for entry in merge.entries if entry.obsolete))
    assert msgcat(text) == text
