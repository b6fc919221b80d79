"""Where in a PO file a character of a translation stands."""

from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.catalogs import Catalog, Entry, Places, parse_catalog, render_catalog

HEADER = 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
FILE = HEADER + (
    "#. a note\n"
    'msgid "one"\n'
    'msgstr "\\"un\\" é"\n'
    "\n"
    'msgid "{n} day"\n'
    'msgid_plural "{n} days"\n'
    'msgstr[0] "{n} jour"\n'
    'msgstr[1] ""\n'
    '"{n} \\n"\n'
    '"jours"\n'
)


def entries(text):
    catalog, _ = parse_catalog(text, "x.po")
    return catalog.entries


@each(
    ("number", "form", "offset", "place"),
    [
        (0, 0, 0, (8, 9)),
        (0, 0, 1, (8, 11)),
        (0, 0, 5, (8, 16)),
        (1, 0, 4, (12, 16)),
        (1, 1, 0, (14, 2)),
        (1, 1, 4, (14, 6)),
        (1, 1, 5, (15, 2)),
        (1, 1, 99, (15, 7)),
    ],
)
def test_a_character_has_its_line_and_column(number, form, offset, place):
    assert Places(FILE.encode()).of(entries(FILE)[number], form, offset) == place


def test_an_entry_that_is_not_in_the_file_has_its_own_line():
    assert Places(b"").of(Entry(msgid="a", msgstr=("b",), line=7), 0, 3) == (7, 1)
    assert Places(b"").of(Entry(msgid="a", msgstr=("b",)), 0, 0) == (1, 1)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40), st.data())
def test_what_stands_at_a_place_is_the_character(text, data):
    header = (("Language", "fr"), ("Content-Type", "text/plain; charset=UTF-8"))
    file = render_catalog(Catalog(header=header, entries=(Entry(msgid="a", msgstr=(text,)),)))
    (entry,) = entries(file)
    offset = data.draw(st.integers(0, len(text) - 1))
    line, column = Places(file.encode()).of(entry, 0, offset)
    found = file.split("\n")[line - 1][column - 1 :]
    assert found.startswith((text[offset], f"\\{text[offset]}"))
