"""The reference campaign's records say what the facts say, no more and no less."""

import csv
import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import icu
import msgspec
import pytest
from case_tables import each
from ruamel.yaml import YAML

from coalition.campaign import interface
from coalition.campaign.snapshot import read_campaign
from coalition.catalogs import Entry, parse_catalog
from coalition.commands.check import check_campaign
from coalition.commands.listing import Filters, list_records
from coalition.commands.show import show_record
from coalition.commands.status import read_status
from coalition.glossary import Terms
from coalition.languages import format_date
from coalition.localise.directory import directory_view
from coalition.messages import interface_template
from coalition.model import Campaign, Glossary, Group, Organisation, Person

TESTS = Path(__file__).parent
ROOT = TESTS.parent
DATA = TESTS.parent / "data"
FOLDERS = {"organisations": Organisation, "people": Person, "groups": Group}
TIERS = {"led-by": "lead", "campaign-partner": "partner", "supported-by": "supporter"}
GROUP_IDS = {"SD": "s-d", "GREENS_EFA": "greens-efa", "GUE_NGL": "gue-ngl"}
COUNTRIES = {"Germany": "DE", "Czechia": "CZ", "France": "FR"}
LETTER = "open-letter"
OFFICIAL = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
NEIGHBOURS = {"ar", "ca", "nb", "sr", "tr", "uk"}


def raw(path: Path) -> dict[str, Any]:
    record: dict[str, Any] = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return record


def read(path: Path) -> Any:
    struct = FOLDERS.get(path.parent.name, Campaign)
    return msgspec.convert({"id": path.stem, **raw(path)}, struct)


@cache
def records(folder: str) -> dict[str, Any]:
    return {path.stem: read(path) for path in sorted((DATA / folder).glob("*.yaml"))}


def organisations() -> list[Organisation]:
    return list(records("organisations").values())


def people() -> list[Person]:
    return list(records("people").values())


def campaign() -> Campaign:
    record: Campaign = read(DATA / "campaign.yaml")
    return record


def facts(file: str) -> list[dict[str, str]]:
    with (TESTS / "facts" / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def names_of(organisation: Organisation) -> set[str]:
    names = {organisation.name, *organisation.names.values(), *organisation.aliases}
    return names | {organisation.short_name or organisation.name}


def roles_of(organisation: Organisation) -> set[str]:
    by_tier = {role for role, tier in TIERS.items() if tier == organisation.tier}
    signed = any(signature.letter == LETTER for signature in organisation.signed)
    return by_tier | ({"open-letter-signatory"} if signed else set())


FACTS = facts("campaign-facts.tsv")
FILES = [path for folder in FOLDERS for path in sorted((DATA / folder).glob("*.yaml"))]


@each("path", [DATA / "campaign.yaml", *FILES], ids=lambda path: path.stem)
def test_every_file_is_a_record_without_unknown_keys(path: Path) -> None:
    assert "id" not in raw(path) or path.stem == "campaign"
    assert read(path).id == ("reclaim-your-face" if path.stem == "campaign" else path.stem)


def test_there_are_154_organisations_in_three_tiers_and_under_the_letter() -> None:
    tiers = Counter(organisation.tier for organisation in organisations())
    signed = [o for o in organisations() if "open-letter-signatory" in roles_of(o)]
    assert tiers == {"lead": 21, "partner": 54, "supporter": 3, None: 76}
    assert len(signed) == 81
    assert sum(organisation.tier is None for organisation in signed) == 76


@each("fact", [f for f in FACTS if f["role"] != "mep"], ids=lambda f: f["name"])
def test_each_name_of_the_pages_is_one_organisation_in_its_role(fact: dict[str, str]) -> None:
    bearers = [o for o in organisations() if fact["name"] in names_of(o)]
    assert [fact["role"] in roles_of(organisation) for organisation in bearers] == [True]


def test_no_organisation_has_a_role_that_the_pages_do_not_give_it() -> None:
    given = Counter(fact["role"] for fact in FACTS if fact["role"] != "mep")
    assert Counter(role for o in organisations() for role in roles_of(o)) == given


def test_five_organisations_lead_or_support_and_also_signed() -> None:
    both = {o.name for o in organisations() if len(roles_of(o)) == 2}
    assert both == {
        "Access Now",
        "ARTICLE19",
        "Hermes Center for Transparency and Digital Human Rights",
        "La Quadrature du Net",
        "Ligue des droits de l'Homme",
    }


@each(
    ("one", "other"),
    [
        ("ligue-des-droits-de-l-homme-fr", "ligue-des-droits-humains-be"),
        ("fdn", "ffdn"),
        ("attac-france", "comite-local-attac-78-sud"),
        ("algorithmwatch", "algorithmwatch-ch"),
        ("digitale-gesellschaft-ch", "digitale-gesellschaft-de"),
        ("ccc", "c3l"),
    ],
)
def test_organisations_with_like_names_share_none(one: str, other: str) -> None:
    assert not names_of(records("organisations")[one]) & names_of(records("organisations")[other])


def test_nobody_is_called_by_a_name_of_somebody_else() -> None:
    bearers = Counter(
        folded for o in organisations() for folded in {name.casefold() for name in names_of(o)}
    )
    assert [name for name, count in bearers.items() if count > 1] == []


def test_no_alias_repeats_the_name() -> None:
    assert [o.id for o in organisations() if o.name in o.aliases] == []
    assert [o.id for o in organisations() if len(set(o.aliases)) < len(o.aliases)] == []


def test_every_country_is_in_iso_3166() -> None:
    known = {*icu.Locale.getISOCountries(), "international", None}
    assert [o.id for o in organisations() if o.country not in known] == []
    assert [p.id for p in people() if p.country not in known] == []


def test_every_record_says_where_its_endorsement_or_signature_is_recorded() -> None:
    page = "Reclaim Your Face home page, as it stood in 2020–2021"
    letter = "open letter published by La Quadrature du Net, 19 December 2019"
    for organisation in organisations():
        both = [page] * bool(organisation.tier) + [letter] * bool(organisation.signed)
        assert organisation.source == "; ".join(both), organisation.id
    endorsers = [p.endorsed for p in people() if p.endorsed]
    assert [endorsement.source for endorsement in endorsers] == [page] * 4


def test_tiers_and_kinds_of_records_are_those_of_the_campaign() -> None:
    assert {o.tier for o in organisations()} - {None} == {t.id for t in campaign().tiers}
    assert {o.kind for o in organisations()} - {None} == {k.id for k in campaign().kinds}
    assert {s.letter for o in organisations() for s in o.signed} == {LETTER}


@each("path", [DATA / "campaign.yaml", *FILES], ids=lambda path: path.stem)
def test_keys_stand_in_the_order_of_their_struct(path: Path) -> None:
    order = [field.encode_name for field in msgspec.structs.fields(type(read(path)))]
    keys = list(raw(path))
    assert keys == sorted(keys, key=order.index)


@pytest.mark.parametrize("fact", [f for f in FACTS if f["role"] == "mep"], ids=lambda f: f["name"])
def test_each_mep_endorses_with_country_and_group_as_the_page_had_them(
    fact: dict[str, str],
) -> None:
    (person,) = [p for p in people() if p.name == fact["name"]]
    (membership,) = person.memberships
    assert (person.role, person.country) == ("mep", COUNTRIES[fact["country"]])
    assert records("groups")[membership.group].names["en"].short == fact["group"]
    assert person.endorsed is not None


def test_nobody_else_endorses() -> None:
    meps = {fact["name"] for fact in FACTS if fact["role"] == "mep"}
    assert {person.name for person in people() if person.endorsed} == meps
    assert set(records("people")) - {p.id for p in people() if p.endorsed} == {"cressida-dick"}


def test_the_commissioner_can_be_written_to() -> None:
    assert records("people")["cressida-dick"].email == "Comm.PO@met.police.uk"


def test_family_names_end_their_names() -> None:
    assert [p.id for p in people() if not p.name.endswith(f" {p.family_name}")] == []


ENGLISH_AMONG_OTHERS = {
    ("left", "short"): "bg cs da el es fr hr pl ro sk sv",
    ("renew", "name"): "el lt",
    ("id", "name"): "lt",
    ("pfe", "name"): "cs da ro sv",
    ("pfe", "short"): "da",
    ("esn", "name"): "cs da ro sv",
}
"""Names that pages in a language have in English: left out, because readers see the English ones."""

LONG_NAMES = {("id", "de"), ("pfe", "es")}
"""Where the facts have a long name in the place of the short one."""

SLIPS = {"Зелените/ECA": "Зелените/ЕСА", "Socialiștilor si": "Socialiștilor și"}


def given_names(fact: dict[str, str]) -> tuple[str, str, str, str]:
    """A group's names in a language as its record states them."""
    group = GROUP_IDS.get(fact["group"], fact["group"].lower())
    names = {
        key: "" if fact["lang"] in ENGLISH_AMONG_OTHERS.get((group, key), "").split() else fact[key]
        for key in ("name", "short")
    }
    for slip, right in SLIPS.items():
        names = {key: name.replace(slip, right) for key, name in names.items()}
    if (group, fact["lang"]) in LONG_NAMES:
        names = {"name": names["short"], "short": ""}
    return group, fact["lang"], names["name"], names["short"]


def test_groups_are_called_in_each_language_what_the_facts_call_them() -> None:
    stated = {
        (group.id, language, names.name or "", names.short or "")
        for group in records("groups").values()
        for language, names in group.names.items()
    }
    given = {names for names in map(given_names, facts("ep-groups.tsv")) if names[2] or names[3]}
    assert stated == given
    assert all(names.source for one in records("groups").values() for names in one.names.values())
    assert len(records("groups")) == 11


def test_no_alias_of_a_group_repeats_one_of_its_names() -> None:
    for group in records("groups").values():
        names = {text for n in group.names.values() for text in (n.name, n.short)}
        assert not names & set(group.aliases), group.id


def test_the_campaign_speaks_the_official_languages_of_the_union_and_of_neighbours() -> None:
    assert set(campaign().languages) == {*OFFICIAL.split(), *NEIGHBOURS}
    assert list(campaign().languages) == sorted(campaign().languages)
    assert (campaign().id, campaign().source_language) == ("reclaim-your-face", "en")


@pytest.mark.parametrize(
    ("colour", "page"), [("accent", "#ffffff"), ("accent-dark", "#121212")], ids=str
)
def test_colours_stand_out_from_the_page_by_seven_to_one(colour: str, page: str) -> None:
    lighter, darker = sorted((luminance(campaign().colours[colour]), luminance(page)), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) > 7


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb as WCAG 2.2 defines it."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def test_every_text_is_complete_in_every_language():
    incomplete = [
        (language, text)
        for language, texts in read_status(ROOT).languages.items()
        for text, state in texts.items()
        if not state.complete
    ]
    assert incomplete == []


def test_nothing_is_said_to_be_reviewed_that_nobody_has_read():
    found = read_status(ROOT).languages
    states = {
        (language, text): state.review
        for language, texts in found.items()
        for text, state in texts.items()
    }
    assert states == {
        (language, text): "source" if language == source_of(Path(text)) else "draft"
        for language in campaign().languages
        for text in ("about-these-texts", "action-email", "directory", "manifesto", "open-letter")
    }


def test_every_term_of_the_glossary_stands_in_a_text() -> None:
    glossary = msgspec.convert(raw(DATA / "glossary.yaml"), Glossary)
    english = Terms(glossary, "en")
    found = {
        term.term
        for place in (ROOT / "locales").glob("*.pot")
        for entry in catalog_of(place)
        for term in english.for_texts_in(source_of(place)).find(entry.msgid)
    }
    assert {term.term for term in glossary.terms} == found


def test_forty_terms_are_agreed_in_every_language() -> None:
    glossary = msgspec.convert(raw(DATA / "glossary.yaml"), Glossary)
    translated = [term for term in glossary.terms if term.translate]
    others = {*OFFICIAL.split(), *NEIGHBOURS} - {"en"}
    assert {term.term for term in translated if set(term.translations) != others} == set()
    assert len(translated) >= 40


def source_of(place: Path) -> str:
    return "fr" if "open-letter" in place.name else "en"


def catalog_of(place: Path) -> tuple[Entry, ...]:
    catalog, _ = parse_catalog(place.read_bytes(), place.name)
    assert catalog is not None
    return catalog.entries


def test_the_french_letter_has_a_catalog_in_every_language_but_french():
    places = sorted(place.parts[-3] for place in ROOT.glob("locales/*/*/letter-open-letter.po"))
    assert len(places) == 29
    assert "fr" not in places


ABOUT = "page-about-these-texts"
SUMMARISED = ("letter-open-letter", "letter-action-email", "page-manifesto")


@each("language", sorted({*OFFICIAL.split(), *NEIGHBOURS} - {"en"}))
def test_the_page_about_the_texts_calls_each_by_its_title(language: str) -> None:
    catalog = catalog_of(ROOT / "locales" / language / "LC_MESSAGES" / f"{ABOUT}.po")
    cells = {entry.msgid: entry.msgstr[0] for entry in catalog if not entry.msgctxt}
    for text in SUMMARISED:
        assert cells[title_of(text, "en")] == title_of(text, language)


def title_of(text: str, language: str) -> str:
    """The title of a letter or page in a language, from its catalog or front matter."""
    kind, _, id_ = text.partition("-")
    if language == source_of(Path(text)):
        return str(front_of(f"{kind}s/{id_}.md")["title"])
    catalog = catalog_of(ROOT / "locales" / language / "LC_MESSAGES" / f"{text}.po")
    (title,) = [entry.msgstr[0] for entry in catalog if entry.msgctxt == "title"]
    return title


def front_of(path: str) -> dict[str, Any]:
    front: dict[str, Any] = YAML(typ="safe").load(
        (DATA / path).read_text(encoding="utf-8").split("---")[1]
    )
    return front


def test_the_page_about_the_texts_has_the_days_and_numbers_of_the_records() -> None:
    page = (DATA / "pages" / "about-these-texts.md").read_text(encoding="utf-8")
    signed = [o for o in organisations() if o.signed]
    days = (
        front_of("letters/open-letter.md")["date"],
        front_of("letters/action-email.md")["closed"],
        raw(DATA / "campaign.yaml")["as_of"],
    )
    assert {f"{day.day} {day:%B %Y}" for day in days} <= set(re.findall(r"\d+ \w+ \d{4}", page))
    only_signed = sum(organisation.tier is None for organisation in signed)
    assert f"Of the {len(signed)} organisations that signed the open letter, {only_signed} " in page
    assert f"in the {len(OFFICIAL.split())} official languages" in " ".join(page.split())
    assert set(re.findall(r"https://[\w./-]+", page)) == {
        campaign().url,
        records("organisations")["la-quadrature-du-net"].website,
    }


@each("language", sorted({*OFFICIAL.split(), *NEIGHBOURS} - {"en"}))
def test_the_interface_is_complete_in_every_language(language: str) -> None:
    catalog = interface.shipped_catalog(language)
    assert catalog is not None
    translated = {entry.key for entry in catalog.entries if entry.translated}
    assert translated == {entry.key for entry in interface_template().entries}
    assert catalog.field("X-Review-State") == "draft"


@each("language", sorted({*OFFICIAL.split(), *NEIGHBOURS} - {"en"}))
def test_no_phrase_has_a_full_stop_behind_a_day_that_ends_with_one(language: str) -> None:
    catalog = interface.shipped_catalog(language)
    assert catalog is not None
    texts = [text for entry in catalog.entries for text in entry.msgstr if "{date}" in text]
    assert texts
    day = format_date(date(2026, 3, 31), language)
    assert [text for text in texts if ".." in text.replace("{date}", day)] == []


def test_no_check_has_anything_to_say() -> None:
    assert check_campaign(ROOT) == ()


def test_the_readme_counts_what_list_the_pages_and_the_json_count() -> None:
    about = re.search(
        r"has (\d+) organisations from (\d+)\s+countries and (\d+) members of the European "
        r"Parliament\. (\d+) more organisations have only signed the open letter,\s+"
        r"which makes (\d+), and the action e-mail goes to one more person",
        (ROOT / "README.md").read_text(encoding="utf-8"),
    )
    assert about is not None
    listed, countries, members, signed, every = map(int, about.groups())
    snapshot = read_campaign(ROOT)
    view = directory_view(snapshot.edition(None, ("en",)).localiser("en"))
    counts = view.counts
    assert (counts.organisations, counts.countries, counts.people) == (listed, countries, members)
    assert {person.role.id for person in view.people} == {"mep"}
    listing = list_records(ROOT, Filters())
    assert (len(listing.organisations), len(listing.people)) == (every, members + 1)
    outside = [
        one
        for one in listing.organisations
        if ("organisations", one.id) not in listing.in_directory
    ]
    assert (len(outside), {one.tier for one in outside}) == (signed, {""})
    assert all(LETTER in one.signed for one in outside)
    kinds = Counter(source.letter.front.kind for source in snapshot.loaded.sources)
    assert kinds == {"open-letter": 1, "email": 1, "page": 2}


LINES = {
    "ar": "عضوة البرلمان الأوروبي \u2068Anne-Sophie Pelletier\u2069، فرنسا، \u2068The Left\u2069",
    "de": "Anne-Sophie Pelletier, Europaabgeordnete, Frankreich, The Left",
    "el": "Anne-Sophie Pelletier, ευρωβουλεύτρια, Γαλλία, The Left",
    "en": "MEP Anne-Sophie Pelletier, France, The Left",
    "fr": "Anne-Sophie Pelletier, eurodéputée, France, The Left",
    "hu": "Anne-Sophie Pelletier, európai parlamenti képviselő, Franciaország, The Left",
    "pl": "Anne-Sophie Pelletier, posłanka do Parlamentu Europejskiego, Francja, The Left",
}


@pytest.mark.parametrize(("language", "line"), LINES.items(), ids=LINES)
def test_a_woman_in_parliament_is_called_one_in_languages_that_tell(
    language: str, line: str
) -> None:
    (shown,) = show_record(ROOT, "anne-sophie-pelletier", only=(language,)).records
    assert shown.view.line.value == line
