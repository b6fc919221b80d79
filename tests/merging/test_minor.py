"""Which changes of a source text may keep its translations valid."""

import msgspec
import pytest
from case_tables import each

from coalition.catalogs import Catalog, Entry, Key
from coalition.memory import TranslationMemory
from coalition.merging.merge import merge
from coalition.merging.minor import SourceChange, confirm_changes, source_changes
from coalition.messages import Template

_LABELS = "a label or the mark of a footnote changed"
OBJECTIONS = [
    ("Dear {name}, we ask you", "Dear {nam}, we ask you", "a field changed"),
    ("Dear {name}, we ask you", "Dear, we ask you", "a field changed"),
    ("Read [the map][map] now", "Read [the map][maps] now", _LABELS),
    ("Read [the map][] now", "Read [the maps][] now", _LABELS),
    ("Read [the map] now", "Read [the maps] now", _LABELS),
    ("Counted in May.[^may]", "Counted in May.[^june]", _LABELS),
    ("Read [teh map][map] now", "Read [the map][map] now", None),
    ("Read [teh map](https://x.eu) now", "Read [the map](https://x.eu) now", None),
    ("We met {a} and {b}.", "We met {b} and {a}, too.", None),
    ("See https://example.org/a", "See https://example.org/b", "an address changed"),
    ("Write to us@example.org", "Write to me@example.org", "an address changed"),
    ("In 2020 we met", "In 2021 we met", "a number changed"),
    ("In ٢٠٢٠ we met", "In ٢٠٢١ we met", "a number changed"),
    ("We met", "We met twice in 3 towns", "a number changed"),
    ("Everybody meets there", "Nobody is ever seen in the streets", "it reads too differently"),
    ("Everyboddy meets there", "Everybody meets there", None),
    ("we recognise faces", "We recognize faces.", None),
]


@each(("before", "after", "objection"), OBJECTIONS)
def test_a_change_is_minor_unless_something_objects(before, after, objection):
    assert SourceChange("letter-a", Key(None, before), Key(None, after)).objection == objection


ONE, OTHER = "We ask everybody to come", "We ask everybody to come!"


def merged(old, asked):
    template = Template("letter-a", "en", tuple(asked))
    return merge(template, Catalog(entries=tuple(old)), TranslationMemory(()), 2)


def changes(catalog):
    return [(change.before.msgid, change.after.msgid) for change in source_changes("a", catalog)]


def test_what_was_confirmed_and_became_a_suggestion_has_changed():
    catalog = merged([Entry(msgid=ONE, msgstr=("x",))], [Entry(msgid=OTHER)])
    assert changes(catalog) == [(ONE, OTHER)]
    assert changes(merged(catalog.entries, [Entry(msgid=OTHER)])) == [(ONE, OTHER)]


UNCHANGED = {
    "what nobody had confirmed": (
        [Entry(msgid=ONE, msgstr=("x",), flags=("fuzzy",))], [Entry(msgid=OTHER)],
    ),
    "what is still there": (
        [Entry(msgid=ONE, msgstr=("x",))], [Entry(msgid=ONE), Entry(msgid=OTHER)],
    ),
    "a text with plurals": (
        [Entry(msgid="{n} a", msgid_plural="{n} bs", msgstr=("x", "y"))],
        [Entry(msgid="{n} a", msgid_plural="{n} cs", msgstr=("", ""))],
    ),
    "a suggestion that somebody has worked on": (
        [Entry(msgid=OTHER, msgstr=("y",), flags=("fuzzy",), previous_msgid=ONE),
         Entry(msgid=ONE, msgstr=("x",), obsolete=True)],
        [Entry(msgid=OTHER)],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("old", "asked"), UNCHANGED.values(), ids=UNCHANGED.keys())
def test_no_change_is(old, asked):
    assert changes(merged(old, asked)) == []


def test_where_the_meaning_stayed_the_translation_is_confirmed_and_the_old_text_gone():
    third = "Come to the square with everybody"
    old = [Entry(msgid=ONE, msgstr=("x",)), Entry(msgid=third, msgstr=("z",))]
    catalog = merged(old, [Entry(msgid=OTHER), Entry(msgid=f"{third}.")])
    agreed = [change for change in source_changes("a", catalog) if change.after.msgid == OTHER]
    kept = confirm_changes(catalog, agreed)
    assert kept.entries == (
        Entry(msgid=OTHER, msgstr=("x",)),
        Entry(msgid=f"{third}.", msgstr=("z",), flags=("fuzzy",), previous_msgid=third),
        Entry(msgid=third, msgstr=("z",), obsolete=True),
    )


def test_what_repeats_a_confirmed_translation_goes_with_it():
    copy = Entry(
        msgid="A", msgstr=("x",), flags=("fuzzy",), obsolete=True,
        previous_msgctxt="title", previous_msgid=OTHER,
    )  # fmt: skip
    one, other = (Entry(msgid=text, msgctxt="title") for text in (ONE, OTHER))
    catalog = merged([msgspec.structs.replace(one, msgstr=("x",)), copy], [other])
    kept = confirm_changes(catalog, list(source_changes("a", catalog)))
    assert kept.entries == (msgspec.structs.replace(other, msgstr=("x",)),)
    assert merged(kept.entries, [other]) == kept
