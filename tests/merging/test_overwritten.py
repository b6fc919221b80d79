"""Texts that stand over a msgid, and notes after `#.`: found, kept, and put where they belong."""

import msgspec
import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.catalogs import Catalog, Entry, settle
from coalition.memory import TranslationMemory
from coalition.merging import lost_translations
from coalition.merging.losses import lost_by_merging
from coalition.merging.merge import merge
from coalition.merging.overwritten import WRITTEN_OVER, restore_overwritten
from coalition.merging.three_way import merge_three_ways
from coalition.messages import Sources, Template, overwritten_texts


def entry(msgid, *msgstr, context=None, plural=None, **more):
    empty = ("",) if plural is None else ("", "")
    return Entry(msgid=msgid, msgctxt=context, msgid_plural=plural, msgstr=msgstr or empty, **more)


def suggested(msgid, *msgstr, **more):
    return entry(msgid, *msgstr, flags=("fuzzy",), **more)


A, B, C = entry("A"), entry("B"), entry("C")
TITLE, LABEL = entry("Title", context="x/title"), entry("Label", context="x/label")
DAYS = entry("{n} day", plural="{n} days")

CERTAIN = [
    pytest.param([A, B, C], [A, entry("un"), C], [A, suggested("B", "un"), C],
                 id="a text takes the place between its neighbours"),
    pytest.param([A, B, C], [entry("un"), entry("deux"), entry("trois")],
                 [suggested("A", "un"), suggested("B", "deux"), suggested("C", "trois")],
                 id="every text of a file, in turn"),
    pytest.param([A], [entry("A un")], [suggested("A", "A un")],
                 id="a msgid that is partly written over"),
    pytest.param([TITLE, LABEL], [entry("Nom", context="x/label"), TITLE],
                 [suggested("Label", "Nom", context="x/label"), TITLE],
                 id="the same msgctxt, wherever it stands"),
    pytest.param([TITLE, A], [entry("Title", context="titre"), A],
                 [suggested("Title", "titre", context="x/title"), A],
                 id="a text over the msgctxt"),
    pytest.param([A, DAYS], [A, entry("{n} jour", plural="{n} jours")],
                 [A, suggested("{n} day", "{n} jour", "{n} jours", plural="{n} days")],
                 id="both texts of a plural"),
    pytest.param([DAYS], [entry("{n} day", plural="{n} jours")],
                 [suggested("{n} day", "", "{n} jours", plural="{n} days")],
                 id="the second text of a plural alone"),
    pytest.param([A, B], [entry("un", "eins"), B],
                 [suggested("A", "eins", translator_comments=(WRITTEN_OVER, "un")), B],
                 id="beside a translation, which stays"),
    pytest.param([A], [A, entry("un")], [A, suggested("un", "un")],
                 id="where no message is missing it keeps its own place"),
    pytest.param([A, B], [entry("un"), entry("deux"), B],
                 [suggested("A", "un"), suggested("deux", "deux"), B],
                 id="more texts than messages"),
    pytest.param([A], [entry("A", "un", extracted_comments=("à revoir", "Glossary: “A” is “a”"))],
                 [entry("A", "un", translator_comments=("à revoir",),
                        extracted_comments=("à revoir", "Glossary: “A” is “a”"))],
                 id="a note after #."),
]  # fmt: skip


@each(("template", "file", "expected"), CERTAIN)
def test_what_stands_over_our_texts_is_put_where_it_belongs(template, file, expected):
    sources = Sources.of(template, certain=True)
    restored = restore_overwritten(Catalog(entries=tuple(file)), sources, 2)
    assert restored.catalog.entries == tuple(expected)
    # A second time there is nothing left to put right.
    merged = merge(Template("d", "en", tuple(template)), restored.catalog, NOTHING, 2)
    again = restore_overwritten(merged, sources, 2)
    assert (again.catalog, again.written) == (merged, frozenset())


NOTHING = TranslationMemory(())
OURS = [
    pytest.param([A], [entry("A", "un"), entry("B")], [B], id="a message of another language"),
    pytest.param([A], [entry("Old", "alt")], [], id="a text that went, with its translation"),
    pytest.param([A], [entry("un", obsolete=True)], [], id="what is obsolete already"),
]


@pytest.mark.parametrize(("template", "file", "others"), OURS)
def test_what_an_older_template_may_have_had_is_ours(template, file, others):
    sources = Sources.of(template, others, certain=False)
    assert [overwritten_texts(one, sources) for one in file] == [()] * len(file)


TEMPLATES = st.lists(
    st.sampled_from([A, B, C, TITLE, LABEL, DAYS, entry("We ask for a ban.")]),
    min_size=1,
    unique_by=lambda message: message.key,
)
WRITTEN = st.sampled_from(["", "", "un", "deux\ntrois", "A un", "fin\\"])


@st.composite
def edited_files(draw):
    """A template, its file as somebody left it who writes anywhere, and a later template."""
    before = draw(TEMPLATES)
    entries = {}
    for message in before:
        written = msgspec.structs.replace(
            message,
            msgid=draw(WRITTEN) or message.msgid,
            msgctxt=message.msgctxt and (draw(WRITTEN) or message.msgctxt),
            msgid_plural=message.msgid_plural and (draw(WRITTEN) or message.msgid_plural),
            msgstr=tuple(draw(WRITTEN) for _ in message.msgstr),
            extracted_comments=tuple(filter(None, (draw(WRITTEN).split("\n")[0],))),
        )
        entries.setdefault(written.key, written)
    return before, settle(Catalog(entries=tuple(entries.values()))), draw(TEMPLATES)


def own_texts(template):
    return {text for one in template for text in (one.msgctxt, one.msgid, one.msgid_plural)}


@given(edited_files())
def test_nothing_is_lost_wherever_a_translator_wrote_it(edited):
    before, file, after = edited
    restored = restore_overwritten(file, Sources.of(before, after, certain=True), 2)
    template = Template("d", "en", tuple(after))
    merged = settle(merge(template, restored.catalog, NOTHING, 2))
    assert lost_translations(file, merged, restored.written) == frozenset()
    # What is written is told from ours without help of the code under test.
    empty = [one for one in file.entries if not any(one.msgstr)]
    over = {text for one in empty for text in (one.msgid, one.msgid_plural) if text}
    notes = {line for one in file.entries for line in one.extracted_comments}
    assert over - own_texts((*before, *after)) | notes <= restored.written
    assert merge(template, merged, NOTHING, 2) == merged


@given(edited_files(), st.data())
def test_a_merge_of_two_branches_keeps_what_stands_over_a_msgid(edited, data):
    before, ours, _ = edited
    theirs = data.draw(edited_files())[1]
    base = Catalog(entries=tuple(before))
    merged = merge_three_ways(base, ours, theirs).catalog
    assert lost_by_merging(base, (ours, theirs), merged) == frozenset()
    keys = {one.key for one in merged.entries}
    known = {one.key for one in before}
    assert {one.key for side in (ours, theirs) for one in side.entries} - known <= keys


def test_a_message_that_a_merge_drops_is_a_loss():
    side = Catalog(entries=(A, entry("un")))
    assert lost_by_merging(Catalog(), (side,), Catalog(entries=(A,))) == {"un"}
    assert lost_translations(side, Catalog(entries=(A,)), {"un"}) == {"un"}
