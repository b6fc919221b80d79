"""labels.json: the words of our pages by names that stay, counted ones by CLDR's categories."""

import re
from pathlib import Path

import msgspec
import pytest
from case_tables import each

from coalition import interface, languages, paths
from coalition.campaign import interface as shipped_phrases
from coalition.campaign.interface import lay_under
from coalition.catalogs import Catalog, Entry, render_catalog
from coalition.commands.build import build_campaign
from coalition.localise import labels_view
from coalition.localise.directory import language_view
from coalition.localise.fallback import Chain
from coalition.localise.phrasebook import Phrasebook
from coalition.views.labels import Counted, Labels, label_addresses

LOCALES = Path(interface.__path__[0]) / "locales"
LANGUAGES = sorted({"en", *(place.name for place in LOCALES.iterdir() if place.is_dir())})
TEMPLATES = Path(interface.__path__[0]).parent / "exports" / "pages"

NUMBERS = [*range(201), 202, 1002, 10_000, 100_000, 1_000_000, 2_000_000]


def phrasebook(tag: str) -> Phrasebook:
    translations = {}
    rules = lay_under(translations, [tag], {})
    return Phrasebook(translations, Chain(tag, (tag, "en")), rules)


def for_a_number(counted: Counted, n: int) -> str:
    """The form that a site takes, as docs/sites.md says."""
    if counted.exact and str(n) in counted.exact:
        return counted.exact[str(n)].value
    category = languages.browser_plural_category(n, counted.other.lang)
    return (getattr(counted, category) or counted.other).value


def test_there_are_thirty_languages():
    assert len(LANGUAGES) == 30


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_site_that_counts_says_what_our_pages_say(tag):
    phrases = phrasebook(tag)
    labels = labels_view(language_view(tag), phrases).labels
    for name, address in label_addresses().items():
        counted = getattr(labels, name)
        if isinstance(counted, Counted):
            assert counted.other.lang == tag
            for n in NUMBERS:
                shown = for_a_number(counted, n).replace("{n}", languages.format_number(n, tag))
                assert shown == phrases.render(address, n=n).value, (name, n)


@each("tag", LANGUAGES)
def test_every_number_has_the_form_of_our_pages(tag):
    phrases = phrasebook(tag)
    address = "count/organisations"
    counted = labels_view(language_view(tag), phrases).labels.organisations
    forms, _ = phrases.forms(address)
    rule = phrases.plural_rule(tag)
    assert [n for n in range(10_001) if for_a_number(counted, n) != forms[rule.index(n)]] == []


def numbers(text: str) -> list[int]:
    """What CLDR writes as `0, 3~10`."""
    spans = (part.strip().split("~") for part in text.split(","))
    return [n for span in spans for n in range(int(span[0]), int(span[-1]) + 1)]


SAMPLES = {
    "ar": {
        "zero": ("0", "{n} منظمة"),
        "one": ("1", "منظمة واحدة"),
        "two": ("2", "منظمتان"),
        "few": ("3~10, 103~110, 1003", "{n} منظمات"),
        "many": ("11~26, 111, 1011", "{n} منظمة"),
        "other": ("100~102, 200~202, 1000, 10000, 100000, 1000000", "{n} منظمة"),
    },
    "ga": {
        "one": ("1", "{n} eagraíocht"),
        "two": ("2", "{n} eagraíocht"),
        "few": ("3~6", "{n} eagraíocht"),
        "many": ("7~10", "{n} n-eagraíocht"),
        "other": ("0, 11~25, 100, 1000, 10000, 100000, 1000000", "{n} eagraíocht"),
    },
    "lt": {
        "one": ("1, 21, 31, 41, 51, 61, 71, 81, 101, 1001", "{n} organizacija"),
        "few": ("2~9, 22~29, 102, 1002", "{n} organizacijos"),
        "other": ("0, 10~20, 30, 40, 50, 60, 100, 1000, 10000", "{n} organizacijų"),
    },
    "lv": {
        "zero": ("10~20, 30, 40, 50, 60, 100, 1000, 10000", "{n} organizācijas"),
        "one": ("1, 21, 31, 41, 51, 61, 71, 81, 101, 1001", "{n} organizācija"),
        "other": ("2~9, 22~29, 102, 1002", "{n} organizācijas"),
    },
    "mt": {
        "one": ("1", "{n} organizzazzjoni"),
        "two": ("2", "{n} organizzazzjonijiet"),
        "few": ("0, 3~10, 103~109, 1003", "{n} organizzazzjonijiet"),
        "many": ("11~19, 111~117, 1011", "{n}-il organizzazzjoni"),
        "other": ("20~35, 100, 1000, 10000, 100000, 1000000", "{n} organizzazzjoni"),
    },
    "pl": {
        "one": ("1", "{n} organizacja"),
        "few": ("2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002", "{n} organizacje"),
        "many": ("0, 5~19, 100, 1000, 10000, 100000, 1000000", "{n} organizacji"),
        "other": ("", "{n} organizacji"),
    },
    "sl": {
        "one": ("1, 101, 201, 301, 401, 501, 601, 701, 1001", "{n} organizacija"),
        "two": ("2, 102, 202, 302, 402, 502, 602, 702, 1002", "{n} organizaciji"),
        "few": ("3, 4, 103, 104, 203, 204, 303, 304, 1003", "{n} organizacije"),
        "other": ("0, 5~19, 100, 1000, 10000, 100000, 1000000", "{n} organizacij"),
    },
}
"""CLDR's sample integers of each category (common/supplemental/plurals.xml), and our form."""


@each("tag", SAMPLES)
def test_every_category_has_the_form_of_its_numbers(tag):
    counted = labels_view(language_view(tag), phrasebook(tag)).labels.organisations
    written = msgspec.to_builtins(counted)
    assert written.keys() - {"exact"} == SAMPLES[tag].keys()
    for category, (samples, form) in SAMPLES[tag].items():
        assert written[category]["value"] == form
        for n in numbers(samples) if samples else ():
            assert languages.plural_category(n, tag) == category
            assert for_a_number(counted, n) == form


def test_where_gettext_tells_more_apart_the_number_itself_has_a_form():
    """Latvian: 0 and 10 are of one category, and of two of gettext's forms."""
    exact = {
        tag: msgspec.to_builtins(labels_view(language_view(tag), phrasebook(tag)).labels)[
            "organisations"
        ].get("exact", {})
        for tag in ("lv", "mt", "pt", "pl", "fr")
    }
    assert {
        tag: {n: form["value"] for n, form in forms.items()} for tag, forms in exact.items()
    } == {
        "lv": {"0": "{n} organizāciju"},
        "mt": {},
        "pt": {"0": "{n} organizações"},
        "pl": {},
        "fr": {},
    }


def test_a_label_says_its_language_and_keeps_its_fields():
    labels = labels_view(language_view("he"), phrasebook("he")).labels
    assert msgspec.to_builtins(labels.as_of) == {
        "value": "As of {date}",
        "lang": "en",
        "dir": "ltr",
    }
    labels = labels_view(language_view("ar"), phrasebook("ar")).labels
    assert (labels.send.lang, labels.send.dir) == ("ar", "rtl")


def test_names_are_words_and_stand_for_one_phrase_each():
    addresses = label_addresses()
    assert len(set(addresses.values())) == len(addresses)
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", name) for name in addresses)
    assert tuple(addresses) == Labels.__struct_fields__


def test_every_phrase_that_visitors_read_is_a_label():
    """Lines of people and of plain text are in the JSON; nobody publishes a review build."""
    resolved = re.compile(r"review/(?!draft)|person/|letter/\w+-line$")
    named = set(label_addresses().values())
    assert [one.address for one in interface.PHRASES if not resolved.match(one.address)] == [
        one.address for one in interface.PHRASES if one.address in named
    ]


@pytest.fixture
def marked(tmp_path, monkeypatch):
    """Every phrase of ours as `⟦address⟧` with its fields."""
    entries = []
    for phrase in interface.PHRASES:
        fields = "".join(re.findall(r"\{\w+\}", phrase.text))
        forms = (f"⟦{phrase.address}⟧{fields}",) * (2 if phrase.plural else 1)
        entries.append(
            Entry(
                msgctxt=phrase.address,
                msgid=phrase.text,
                msgid_plural=phrase.plural,
                msgstr=forms,
            )
        )
    header = (
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Plural-Forms", "nplurals=2; plural=(n != 1);"),
    )
    place = tmp_path / "interface" / paths.catalog("en", "interface")
    place.parent.mkdir(parents=True)
    text = render_catalog(Catalog(header=header, entries=tuple(entries)))
    place.write_text(text, encoding="utf-8")
    monkeypatch.setattr(shipped_phrases, "FOLDER", tmp_path / "interface")


def test_every_word_of_a_page_is_a_label_or_in_what_the_page_shows(campaign, marked, tree):
    build_campaign(campaign)
    files = {
        path: data.decode()
        for path, data in tree(campaign / "build").items()
        if path.endswith((".html", ".json"))
    }
    pages = [text for path, text in files.items() if re.match(r"en/|index\.html", path)]
    found = {mark for text in pages for mark in re.findall(r"⟦[^⟧]+⟧", text)}
    # Words with a hyphen are kept on one line.
    shown = {re.sub(r"</?span[^>]*>", "", mark) for mark in found}
    json = "".join(text for path, text in files.items() if path.startswith("v1/en/"))
    assert len(shown) > 30
    assert shown - set(re.findall(r"⟦[^⟧]+⟧", json)) == set()


@each("path", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.name)
def test_no_template_has_words_of_its_own(path):
    text = re.sub(r"\{\{.*?\}\}|\{%.*?%\}|<[^>]*>", "", path.read_text("utf-8"), flags=re.DOTALL)
    assert re.findall(r"\w+", text) == []
