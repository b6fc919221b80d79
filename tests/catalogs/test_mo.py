import gettext
import io
import subprocess

from catalogs_of_all_kinds import catalogs
from gettext_tools import needs_gettext
from hypothesis import given, settings

from coalition.catalogs import Catalog, Entry, parse_catalog, render_catalog, render_mo

HEADER = (
    ("X-Ours", "kept"),
    ("Content-Type", "text/plain; charset=UTF-8"),
    ("Plural-Forms", "nplurals=2; plural=(n != 1);"),
)
CATALOG = Catalog(
    header=HEADER,
    entries=(
        Entry(msgid="z", msgstr=("Zett",)),
        Entry(msgid="a", msgctxt="place", msgstr=("Ä\nß",)),
        Entry(msgid="{n} dog", msgid_plural="{n} dogs", msgstr=("{n} Hund", "{n} Hunde")),
        Entry(msgid="b", msgstr=("vielleicht",), flags=("fuzzy",)),
        Entry(msgid="c"),
        Entry(msgid="cat", msgid_plural="cats", msgstr=("Katze", "")),
        Entry(msgid="d", msgstr=("alt",), obsolete=True),
    ),
)


def runtime(catalog):
    return gettext.GNUTranslations(io.BytesIO(render_mo(catalog)))


def test_the_runtime_of_python_reads_what_is_published_and_nothing_else():
    found = runtime(CATALOG)
    assert found.gettext("z") == "Zett"
    assert found.pgettext("place", "a") == "Ä\nß"
    assert [found.ngettext("{n} dog", "{n} dogs", n) for n in (1, 2)] == ["{n} Hund", "{n} Hunde"]
    assert [found.gettext(text) for text in "abcd"] == ["a", "b", "c", "d"]
    assert found.ngettext("cat", "cats", 1) == "cat"
    assert found.info()["x-ours"] == "kept"


@needs_gettext
def test_msgunfmt_reads_the_same_catalog():
    done = subprocess.run(
        ["msgunfmt", "--no-wrap", "-"], input=render_mo(CATALOG), capture_output=True, check=True
    )
    again, findings = parse_catalog(done.stdout, "a.po")
    assert findings == []
    assert again.header == HEADER
    assert {(entry.key, entry.msgid_plural, entry.msgstr) for entry in again.entries} == {
        (entry.key, entry.msgid_plural, entry.msgstr) for entry in CATALOG.entries[:3]
    }


def test_a_hostile_plural_rule_is_left_out():
    hostile = (*HEADER[:2], ("Plural-Forms", "nplurals=2; plural=n/0;"), ("", "Plural-Forms:evil"))
    entries = (Entry(msgid="z", msgstr=("Zett",)),)
    found = runtime(Catalog(header=hostile, entries=entries))
    assert found.gettext("z") == "Zett"
    assert "plural-forms" not in found.info()


def test_the_bytes_depend_on_the_catalog_alone():
    again, _ = parse_catalog(render_catalog(CATALOG), "elsewhere.po")
    assert render_mo(CATALOG) == render_mo(again)
    assert render_mo(Catalog()) == render_mo(Catalog())


@settings(deadline=None)
@given(catalogs())
def test_every_published_singular_is_found_by_the_runtime(catalog):
    found = runtime(catalog)
    for entry in catalog.entries:
        if entry.translated and entry.msgctxt is None and not entry.plural:
            assert found.gettext(entry.msgid) == entry.msgstr[0]
