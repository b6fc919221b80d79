"""directory.csv, feed.xml and sitemap.xml: for spreadsheets, feed readers and search engines."""

import csv
import datetime
import io
import uuid
from xml.etree import ElementTree as ET

import atoma
import feedparser
import msgspec
import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st
from test_html import ARABIC, ENGLISH, FRENCH, directory, en, fr, index, organisation, site
from usp.fetch_parse import SitemapStrParser
from usp.objects.sitemap import PagesXMLSitemap

from coalition.commands.build import build_campaign
from coalition.exports.csv import csv_files, row_of_texts
from coalition.exports.feed import feed_files
from coalition.exports.sitemap import sitemap_files
from coalition.formulas import as_text_cell
from coalition.views import CountryView, KindView, Value

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


WHITE_SPACE = "".join(filter(str.isspace, map(chr, range(0x110000))))


def listing(language=ENGLISH, organisations=(), **changes):
    view = directory(language, tuple(organisations))
    return site(language, directory=view, **changes)


def sheet(view):
    ((path, data),) = csv_files(view)
    assert path == f"v1/{view.language.code}/directory.csv"
    text = data.decode("utf-8-sig")
    assert data.startswith(b"\xef\xbb\xbf")
    assert text.count("\r\n") == text.count("\n")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_has_what_the_directory_says_of_an_organisation():
    one = organisation(
        'Łąka, "i" Las',
        short_name=Value("ŁiL", None, "ltr"),
        country=CountryView("PL", en("Poland")),
        website="https://example.org/",
        kind=KindView("union", en("Trade union")),
        joined=datetime.date(2021, 3, 1),
        description=en("Plants trees.\n\nMany."),
    )
    tier = directory(ENGLISH, (one,)).tiers[0]
    assert sheet(listing(ENGLISH, [one])) == [
        {
            "id": one.id,
            "name": 'Łąka, "i" Las',
            "name_language": "",
            "short_name": "ŁiL",
            "country": "PL",
            "country_name": "Poland",
            "website": "https://example.org/",
            "kind": "union",
            "kind_label": "Trade union",
            "tier": tier.id,
            "tier_heading": tier.heading.value,
            "joined": "2021-03-01",
            "description": "Plants trees. Many.",
        }
    ]


def test_what_is_not_in_the_language_is_left_out_and_its_id_stays():
    one = organisation("A", kind=KindView("union", en("Trade union")), description=en("Trees."))
    (row,) = sheet(listing(FRENCH, [one]))
    assert (row["kind"], row["kind_label"], row["description"]) == ("union", "", "")


@each(
    ("name", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+49 69", "'+49 69"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("\r\n=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("＝1", "'＝1"),
        ('"=1"', '"=1"'),
        ("a\n=1", "a =1"),
        ("'=1", "'=1"),
        ("A=B", "A=B"),
        ("Tab;=1+1;Org", "Tab;'=1+1;Org"),
        ('Tab; "=1+1";-2', """Tab; "'=1+1";'-2"""),
        ("Tab;Org", "Tab;Org"),
    ],
)
def test_no_cell_is_a_formula(name, cell):
    (row,) = sheet(listing(ENGLISH, [organisation(name)]))
    assert row["name"] == cell


@each("separator", [",", ";", "\t"])
@each("name", ["Tab;=1+1;Org", 'Tab;"=1+1";Org', "Tab\t=1+1", "a;; @b", "=1;+1", "x;＝1", "a|=1"])
def test_no_separator_makes_a_formula_of_a_part_of_a_name(name, separator):
    ((_, data),) = csv_files(listing(ENGLISH, [organisation(name)]))
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator)
    cells = [cell.lstrip(' "') for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(tuple("=+-@＝＋－＠"))]


@given(st.lists(st.text(st.sampled_from(f"aÉ\0\"',;|=-＝{WHITE_SPACE}")), min_size=1))
def test_a_row_looked_at_as_a_whole_has_each_of_its_cells_as_a_text(cells):
    line = row_of_texts(cells)
    (row,) = csv.reader(io.StringIO(line, newline=""))
    assert row == [as_text_cell(cell) for cell in cells] or line == "\r\n"
    assert line.removesuffix("\r\n") == ",".join(
        f'"{text.replace(chr(34), chr(34) * 2)}"' if set(text) & set(',;|"') else text
        for text in map(as_text_cell, cells)
    )


def test_a_cell_with_the_separator_of_other_sheets_is_quoted():
    ((_, data),) = csv_files(listing(ENGLISH, [organisation("Tab;Org")]))
    assert '"Tab;Org",' in data.decode()


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_text_stays_in_its_cell_and_is_computed_by_no_spreadsheet(name, description):
    one = named(organisation("A", description=en(description)), Value(name, None, "ltr"))
    (row,) = sheet(listing(ENGLISH, [one]))
    assert row["name"].replace("'", "") == " ".join(name.split()).replace("'", "")
    assert not any(cell[:1] in {*"=+-@＝＋－＠"} for cell in row.values() if cell)


def named(one, name):
    return msgspec.structs.replace(one, name=name)


def feed(view):
    ((path, data),) = feed_files(view)
    assert path == f"v1/{view.language.code}/feed.xml"
    return ET.fromstring(data)  # noqa: S314 - our own


def joined(name, day, **changes):
    return organisation(name, joined=datetime.date.fromisoformat(day), **changes)


THREE = (
    joined("Alder", "2021-03-01"),
    joined("Birch", "2021-04-01"),
    joined("Cedar", "2021-03-01"),
    organisation("Elm"),
)


def test_a_feed_that_knows_no_day_stays_as_it_is_from_day_to_day():
    days = (datetime.date(2024, 5, 9), datetime.date(2024, 5, 10))
    views = [msgspec.structs.replace(directory(ENGLISH, THREE[3:]), as_of=day) for day in days]
    first, second = (tuple(feed_files(site(ENGLISH, directory=view))) for view in views)
    assert first == second
    assert feed(listing(ENGLISH, THREE[3:])).findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"


def test_a_feed_has_who_joined_on_a_known_day_the_newest_first():
    entries = feed(listing(ENGLISH, THREE)).findall(f"{ATOM}entry")
    assert [(e.findtext(f"{ATOM}title"), e.findtext(f"{ATOM}updated")) for e in entries] == [
        ("Birch", "2021-04-01T00:00:00Z"),
        ("Alder", "2021-03-01T00:00:00Z"),
        ("Cedar", "2021-03-01T00:00:00Z"),
    ]


@pytest.mark.parametrize("organisations", [THREE, ()], ids=["some", "none"])
@pytest.mark.parametrize("base_url", [None, "https://example.org/x"])
def test_a_feed_is_what_rfc_4287_asks_for(organisations, base_url):
    root = feed(listing(FRENCH, organisations, base_url=base_url))
    entries = root.findall(f"{ATOM}entry")
    for element in (root, *entries):
        (id_,), (title,), (updated,) = (
            element.findall(f"{ATOM}{name}") for name in ("id", "title", "updated")
        )
        assert uuid.UUID(id_.text)
        assert title.text
        assert datetime.datetime.fromisoformat(updated.text).tzinfo
        assert len([a for a in element.findall(f"{ATOM}link") if a.get("rel") == "alternate"]) == 1
    ids = [element.findtext(f"{ATOM}id") for element in (root, *entries)]
    assert len(set(ids)) == len(ids)
    name = root.find(f"{ATOM}author/{ATOM}name")
    assert (name.text, name.attrib) == ("Faces", {})
    hrefs = {a.get("rel"): a.get("href") for a in root.findall(f"{ATOM}link")}
    page = "fr/index.html"
    assert hrefs == (
        {"alternate": f"{base_url}/{page}", "self": f"{base_url}/v1/fr/feed.xml"}
        if base_url
        else {"alternate": f"../../{page}"}
    )


@pytest.mark.parametrize("base_url", [None, "https://example.org/x"])
def test_programs_that_read_feeds_take_ours_without_a_complaint(base_url):
    """Atoma refuses what lacks an element that RFC 4287 asks for; feedparser complains of the rest."""
    organisations = (*THREE, joined("Ελευσίνα <b>&amp;", "2021-05-01"))
    ((_, data),) = feed_files(listing(FRENCH, organisations, base_url=base_url))
    strict = atoma.parse_atom_bytes(data)
    assert [one.title.value for one in strict.entries] == [
        "Ελευσίνα <b>&amp;",
        "Birch",
        "Alder",
        "Cedar",
    ]
    assert {one.published.date().isoformat() for one in strict.entries} == {
        "2021-05-01",
        "2021-04-01",
        "2021-03-01",
    }
    lenient = feedparser.parse(data)
    assert (lenient.bozo, lenient.version) == (False, "atom10")
    assert lenient.entries[0].title_detail["type"] == "text/plain"


def test_ids_stay_when_names_days_and_addresses_change():
    before = listing(ENGLISH, [joined("Alder", "2021-03-01")])
    renamed = named(before.directory.organisations[0], en("Alnus"))
    after = listing(ENGLISH, [renamed], base_url="https://example.org/")
    assert [e.text for e in feed(before).iter(f"{ATOM}id")] == [
        e.text for e in feed(after).iter(f"{ATOM}id")
    ]
    assert feed(before).findtext(f"{ATOM}id") == "urn:uuid:91bb9b7e-ffc3-549a-bda2-f3f9d1f9d932"


def test_texts_of_a_feed_say_their_language_where_it_is_another():
    one = joined("Alder", "2021-03-01", description=en("Trees."))
    root = feed(listing(ARABIC, [one]))
    entry = root.find(f"{ATOM}entry")
    langs = [entry.find(f"{ATOM}{name}").get(LANG) for name in ("title", "summary")]
    assert (root.get(LANG), langs) == ("ar", ["und", "en"])
    one = named(joined("Alder", "2021-03-01"), fr("Aulne"))
    assert feed(listing(FRENCH, [one])).find(f"{ATOM}entry/{ATOM}title").get(LANG) is None


@given(st.text(max_size=30))
def test_any_name_leaves_a_feed_well_formed(name):
    one = joined("A", "2021-03-01", website=f"https://e.org/{name}")
    one = named(one, Value(name, None, "ltr"))
    assert feed(listing(ENGLISH, [one])).find(f"{ATOM}entry/{ATOM}title") is not None


def test_a_hidden_directory_has_neither_sheet_nor_feed():
    view = site(directory=None)
    assert (list(csv_files(view)), list(feed_files(view))) == ([], [])


def test_a_page_leads_to_a_feed_that_has_entries():
    link = '<link rel="alternate" type="application/atom+xml" href="../v1/en/feed.xml">'
    assert link in index(listing(ENGLISH, THREE))
    assert "atom+xml" not in index(listing(ENGLISH, THREE[3:]))


def test_a_sitemap_has_whole_addresses_of_pages_alone():
    paths = ["index.html", "en-XA/index.html", "fr/letters/a&b.html", "v1/index.json"]
    assert list(sitemap_files(None, paths)) == []
    ((path, data),) = sitemap_files("https://example.org/x/", paths)
    assert path == "sitemap.xml"
    assert [e.text for e in ET.fromstring(data).iter() if e.text.strip()] == [  # noqa: S314
        "https://example.org/x/fr/letters/a&b.html",
        "https://example.org/x/index.html",
    ]


def test_a_program_that_reads_sitemaps_finds_every_page():
    paths = ["index.html", "el/letters/a&b.html", "fr/index.html"]
    ((_, data),) = sitemap_files("https://example.org/x/", paths)
    read = SitemapStrParser(data.decode()).sitemap()
    assert isinstance(read, PagesXMLSitemap)
    assert sorted(page.url for page in read.all_pages()) == [
        "https://example.org/x/el/letters/a&b.html",
        "https://example.org/x/fr/index.html",
        "https://example.org/x/index.html",
    ]


def test_a_sitemap_has_the_pages_of_languages_that_were_not_built(campaign, tree, edit):
    build_campaign(campaign)
    whole = tree(campaign / "build")["sitemap.xml"]
    build_campaign(campaign, only=("pl",))
    assert tree(campaign / "build")["sitemap.xml"] == whole
    edit("data/campaign.yaml", "base_url: https://example.org/coalition/\n", "")
    build_campaign(campaign, only=("pl",))
    assert "sitemap.xml" not in tree(campaign / "build")
