"""Which changes of a source text may keep its translations valid."""

import pytest

from coalition.catalogs import Catalog, Entry, Key
from coalition.memory import Memory
from coalition.merging.merge import merge
from coalition.merging.minor import SourceChange, source_changes
from coalition.messages import Template

OBJECTIONS = [
    ("Dear {name}, we ask you", "Dear {nam}, we ask you", "a field changed"),
    ("Dear {name}, we ask you", "Dear, we ask you", "a field changed"),
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


@pytest.mark.parametrize(("before", "after", "objection"), OBJECTIONS)
def test_a_change_is_minor_unless_something_objects(before, after, objection):
    assert SourceChange("letter-a", Key(None, before), Key(None, after)).objection == objection


def changes(old, asked):
    catalog = Catalog(entries=tuple(old))
    template = Template("letter-a", "en", tuple(asked))
    merged = merge(template, catalog, Memory(()), 2)
    found = source_changes("letter-a", catalog, merged)
    return [(change.before.msgid, change.after.msgid) for change in found]


def test_only_what_was_confirmed_and_is_gone_counts_as_changed():
    one, other = "We ask everybody to come", "We ask everybody to come!"
    assert changes([Entry(msgid=one, msgstr=("x",))], [Entry(msgid=other)]) == [(one, other)]
    fuzzy = Entry(msgid=one, msgstr=("x",), flags=("fuzzy",))
    assert changes([fuzzy], [Entry(msgid=other)]) == []
    both = [Entry(msgid=one), Entry(msgid=other)]
    assert changes([Entry(msgid=one, msgstr=("x",))], both) == []
    known = Entry(msgid="{n} a", msgid_plural="{n} bs", msgstr=("x", "y"))
    asked = Entry(msgid="{n} a", msgid_plural="{n} cs", msgstr=("", ""))
    assert changes([known], [asked]) == []
