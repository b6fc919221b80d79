"""Catalogs as hypothesis makes them up.

Texts are drawn by the stretch: character by character, or from an expression, they take most of the
time of the laws that are made of them.
"""

from string import ascii_lowercase

import msgspec
from hypothesis import strategies as st

from coalition.catalogs import Catalog, Entry, settle

# gettext has U+0004 between context and msgid.
ANY = st.characters(exclude_categories=["Cs"], exclude_characters="\0\4")
LIKELY = 'aé中 "\\\n\t#~|:,{}%\u2028\x85\U0001f600'


def stretches(longest, **limits):
    """Texts of any characters, likely ones among them."""
    stretch = st.text(LIKELY, max_size=longest, **limits) | st.text(ANY, max_size=longest, **limits)
    return stretch | st.tuples(stretch, stretch, stretch).map("".join)


TEXTS = stretches(12)
MSGIDS = stretches(12, min_size=1)
COMMENTS = st.lists(
    stretches(10).map(lambda text: text.replace("\n", " ")),
    max_size=3,
).map(tuple)


def paths(folders):
    """Paths of Markdown files, below up to three folders."""
    first = st.text(ascii_lowercase, min_size=1, max_size=30)
    return st.builds(
        lambda name, rest: f"{'/'.join((name, *rest))}.md", first, st.lists(folders, max_size=3)
    )


WITH_BLANKS = st.builds(
    str.__add__, st.text(f"{ascii_lowercase}é -", max_size=9), st.sampled_from(ascii_lowercase)
)
REFERENCES = st.lists(paths(WITH_BLANKS), max_size=5).map(tuple)
GETTEXT_FLAGS = st.sampled_from(["fuzzy", "c-format", "no-python-brace-format", "no-wrap"])
FLAGS = st.lists(
    st.one_of(GETTEXT_FLAGS, st.sampled_from(["needs review", "max-length:20", "range: 1..5"])),
    max_size=3,
).map(tuple)
OPTIONAL = st.none() | TEXTS


def entries(flags=FLAGS, references=REFERENCES):
    """Entries of any kind, singular and plural, live and obsolete."""
    return st.builds(
        Entry,
        msgid=MSGIDS,
        msgctxt=OPTIONAL,
        msgid_plural=OPTIONAL,
        msgstr=st.lists(TEXTS, min_size=1, max_size=3).map(tuple),
        translator_comments=COMMENTS,
        extracted_comments=COMMENTS,
        references=references,
        flags=flags,
        previous_msgctxt=OPTIONAL,
        previous_msgid=OPTIONAL,
        previous_msgid_plural=OPTIONAL,
        obsolete=st.booleans(),
    )


NAMES = st.sampled_from(["Language", "X-Generator", "X-Review-State", "Last-Translator", ""])
FIELDS = st.lists(st.tuples(NAMES, TEXTS), max_size=4).map(tuple)


def catalogs(kinds=None, fields=FIELDS, references=REFERENCES):
    """Catalogs with a header, each message once, in the layout of a file."""
    return st.builds(
        _catalog,
        st.lists(
            entries() if kinds is None else kinds, max_size=12, unique_by=lambda entry: entry.key
        ),
        comments=COMMENTS,
        extracted_comments=COMMENTS,
        references=references,
        flags=st.sampled_from([(), ("fuzzy",)]),
        header=fields.map(lambda rest: (("Content-Type", "text/plain; charset=UTF-8"), *rest)),
    )


def _catalog(entries, **head):
    return settle(Catalog(entries=tuple(entries), **head))


def without_lines(catalog):
    """The catalog as if it came from nowhere."""
    entries = tuple(msgspec.structs.replace(entry, line=0) for entry in catalog.entries)
    return msgspec.structs.replace(catalog, entries=entries)
