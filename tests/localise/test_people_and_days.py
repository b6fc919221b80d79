"""Who is shown, in which words, in which order, on which day."""

import datetime

import pytest
from case_tables import each

from coalition.catalogs import Catalog, Entry, Key, parse_plural_forms, review_state
from coalition.interface import PHRASES
from coalition.localise.as_of import group_day, has_endorsed, is_listed, membership_on
from coalition.localise.coverage import (
    Progress,
    is_published,
    progress,
    publishing_rule,
    text_of_domain,
)
from coalition.localise.directory import directory_view
from coalition.localise.fallback import Chain, best_text, fallback_chain
from coalition.localise.localiser import Localiser, sort_by_names
from coalition.localise.organisations import organisation_name, website
from coalition.localise.people import group_view, person_line
from coalition.localise.phrasebook import Phrasebook
from coalition.localise.signatories import signatory_views
from coalition.localise.values import name_value, prose_value
from coalition.messages import Template
from coalition.model import (
    Campaign,
    Dataset,
    Endorsement,
    Group,
    GroupName,
    Membership,
    Organisation,
    Person,
    PublishRule,
    Role,
    Signature,
    Tier,
)
from coalition.views import Value

SOURCES = {phrase.address: phrase for phrase in PHRASES}
RULES = {
    "fr": parse_plural_forms("nplurals=2; plural=(n > 1);"),
    "pl": parse_plural_forms(
        "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    ),
}
FRENCH = {
    "person/mep/full/neutral": "Eurodéputé·e {name}, {country}, {group}",
    "person/mep/full/feminine": "Eurodéputée {name}, {country}, {group}",
    "person/mep/full/masculine": "Eurodéputé {name}, {country}, {group}",
    "person/mep/country/neutral": "Eurodéputé·e {name}, {country}",
    "person/mep/country/feminine": "Eurodéputée {name}, {country}",
    "person/mep/name/neutral": "Eurodéputé·e {name}",
    "person/country": "{name} ({country})",
    "person/titled/full": "{name}, {title} ({country})",
    "count/people": ("{n} personne", "{n} personnes"),
}
POLISH = {
    "person/mep/full/neutral": "{name}, PE, {country}, {group}",
    "count/people": ("{n} osoba", "{n} osoby", "{n} osób"),
}


def day(text):
    return datetime.date.fromisoformat(text)


def phrases(tag, said):
    """A language's interface catalog."""
    found = {}
    for address, text in said.items():
        phrase = SOURCES[address]
        forms = (text,) if isinstance(text, str) else text
        entry = Entry(msgctxt=address, msgid=phrase.text, msgid_plural=phrase.plural, msgstr=forms)
        found[entry.key] = entry
    return {(tag, "interface"): found}


TRANSLATIONS = phrases("fr", FRENCH) | phrases("pl", POLISH)
GROUPS = {
    "red": Group(
        id="red",
        names={"en": GroupName(name="Red Group", short="Reds"), "fr": GroupName(short="Rouges")},
    ),
    "green": Group(
        id="green",
        names={"en": GroupName(name="The Greens"), "pl": GroupName(name="Zieloni", short="Z")},
    ),
    "blue": Group(
        id="blue", names={"de": GroupName(name="Fraktion Blau"), "en": GroupName(short="Blues")}
    ),
    "grey": Group(id="grey", names={"de": GroupName(name="Grau")}),
}
TIERS = (Tier(id="lead", heading="Led by"),)


def campaign(**more):
    return Campaign(
        **{"id": "c", "title": "C", "languages": ("en", "fr", "pl"), "tiers": TIERS, **more}
    )


def localiser(
    tag, translations=TRANSLATIONS, as_of="2024-05-09", people=(), organisations=(), **more
):
    dataset = Dataset(
        campaign=campaign(**more),
        groups=GROUPS,
        people={person.id: person for person in people},
        organisations={one.id: one for one in organisations},
    )
    chain = fallback_chain(dataset.campaign, tag)
    return Localiser(
        dataset, translations, chain, Phrasebook(translations, chain, RULES), day(as_of)
    )


# Which languages are asked


@each(
    ("tag", "fallbacks", "chain"),
    [
        ("fr", {}, ("fr", "en")),
        ("en", {}, ("en",)),
        ("de-AT", {}, ("de-AT", "de", "en")),
        ("de-x-informal", {}, ("de-x-informal", "de", "en")),
        ("fr", {"fr": ("es", "it")}, ("fr", "es", "it", "en")),
        ("fr", {"fr": ("fr", "en", "es", "en")}, ("fr", "en", "es")),
        ("fr", {"pl": ("es",)}, ("fr", "en")),
        ("pt-BR", {"pt-BR": ("es",)}, ("pt-BR", "es", "en")),
    ],
)
def test_a_chain_is_the_language_then_the_rule_or_its_parents_then_the_source(
    tag, fallbacks, chain
):
    assert fallback_chain(campaign(fallbacks=fallbacks), tag) == Chain(tag, chain)


HELLO = Key("title", "Hello")
HELLOS = {
    (tag, "letter-a"): {HELLO: Entry(msgctxt="title", msgid="Hello", msgstr=(text,))}
    for tag, text in (("fr", "Bonjour"), ("en", "Hi"), ("es", "Hola"))
}


@each(
    ("tags", "source", "domain", "said"),
    [
        (("fr", "es", "en"), "en", "letter-a", ("Bonjour", "fr")),
        (("pl", "es", "en"), "en", "letter-a", ("Hola", "es")),
        (("pl", "en", "es"), "en", "letter-a", ("Hi", "en")),
        (("pl", "en", "es"), "en", "letter-b", ("Hello", "en")),
        (("pl", "en", "es"), "ga", "letter-a", ("Hi", "en")),
        (("pl",), "ga", "letter-a", ("Hello", "ga")),
        (("fr",), "en", "letter-b", ("Hello", "en")),
    ],
)
def test_the_first_language_of_the_chain_that_has_a_translation_is_shown(
    tags, source, domain, said
):
    forms, tag = best_text(HELLOS, Chain(tags[0], tags), domain, source, HELLO)
    assert (forms[0], tag) == said


@pytest.mark.parametrize(
    ("text", "tag", "direction"),
    [
        ("مرحبا", "ar", "rtl"),
        ("Hello", "en", "ltr"),
        ("سلام", "ur", "rtl"),
        ("Hi", "sr-Latn", "ltr"),
    ],
)
def test_prose_has_the_direction_of_its_language(text, tag, direction):
    assert prose_value(text, tag) == Value(text, tag, direction)


@pytest.mark.parametrize(
    ("text", "direction"),
    [("Oak", "ltr"), ("مركز حملة", "rtl"), ("7amleh", "ltr"), ("1984", "ltr")],
)
def test_a_name_without_a_language_has_the_direction_of_its_letters(text, direction):
    assert name_value(text) == Value(text, None, direction)


# Publishing


def done(translated, total=10):
    return Progress(total, translated, 0, "draft", 0, 0)


FALLBACK, PUBLISH = PublishRule(rule="fallback"), PublishRule(rule="publish")
HIDE = PublishRule(rule="hide")


def rule(name, texts=(), languages=(), minimum=0):
    return PublishRule(rule=name, texts=texts, languages=languages, minimum=minimum)


@each(
    ("rules", "chosen"),
    [
        ((), FALLBACK),
        ((HIDE,), HIDE),
        ((HIDE, PUBLISH), PUBLISH),
        ((PUBLISH, rule("hide", texts=("other",))), PUBLISH),
        ((PUBLISH, rule("hide", languages=("fr",))), PUBLISH),
        ((PUBLISH, rule("hide", ("a",), ("pl",))), rule("hide", ("a",), ("pl",))),
        ((rule("hide", ("a",), ("pl",)), PUBLISH), PUBLISH),
        ((rule("hide", ("b", "a")),), rule("hide", ("b", "a"))),
    ],
)
def test_the_last_rule_that_fits_a_text_and_a_language_holds(rules, chosen):
    assert publishing_rule(campaign(publish=rules), "a", "pl") == chosen


@each(
    ("chosen", "translated", "total", "shown"),
    [
        (HIDE, 10, 10, False),
        (PUBLISH, 10, 10, True),
        (PUBLISH, 9, 10, False),
        (PUBLISH, 0, 0, True),
        (FALLBACK, 0, 10, True),
        (rule("fallback", minimum=50), 5, 10, True),
        (rule("fallback", minimum=50), 4, 10, False),
        (rule("fallback", minimum=67), 2, 3, False),
        (rule("fallback", minimum=66), 2, 3, True),
        (rule("fallback", minimum=100), 10, 10, True),
        (rule("fallback", minimum=100), 0, 0, True),
    ],
)
def test_a_text_appears_as_its_rule_says(chosen, translated, total, shown):
    found = done(translated, total)
    assert is_published(campaign(publish=(chosen,)), "a", "pl", found) is shown


@pytest.mark.parametrize(
    ("domain", "text"),
    [("directory", "directory"), ("letter-open-letter", "open-letter"), ("page-a", "a")],
)
def test_rules_know_a_domain_by_its_text(domain, text):
    assert text_of_domain(domain) == text


QUESTIONS = Template(
    "page-a", "en", (Entry(msgid="One two"), Entry(msgid="Three"), Entry(msgid="Four"))
)


def test_progress_counts_messages_and_words_of_the_template_only():
    entries = (
        Entry(msgid="One two", msgstr=("Un deux",)),
        Entry(msgid="Three", msgstr=("Trois",), flags=("fuzzy",)),
        Entry(msgid="Gone", msgstr=("Parti",)),
        Entry(msgid="Four", msgstr=("",), flags=("fuzzy",)),
    )
    catalog = Catalog(header=(("X-Review-State", "reviewed"),), entries=entries)
    translations = {entries[0].key: entries[0], entries[2].key: entries[2]}
    found = progress(QUESTIONS, "fr", catalog, translations)
    assert found == Progress(3, 1, 1, "reviewed", 4, 2)
    assert (found.missing, found.complete) == (1, False)


def test_a_text_is_complete_in_its_own_language_and_untouched_without_a_catalog():
    assert progress(QUESTIONS, "en", None, {}) == Progress(3, 3, 0, "source", 4, 4)
    assert progress(QUESTIONS, "fr", None, {}) == Progress(3, 0, 0, "draft", 4, 0)


@pytest.mark.parametrize(
    ("said", "state"),
    [("reviewed", "reviewed"), ("draft", "draft"), ("Reviewed!", "draft"), (None, "draft")],
)
def test_a_catalog_is_a_draft_unless_it_says_reviewed(said, state):
    header = () if said is None else (("X-Review-State", said),)
    assert review_state(Catalog(header=header)) == state


# Days


RED, GREEN = "red", "green"
SEATS = (
    Membership(group=GREEN, until=day("2023-12-31")),
    Membership(group=RED, from_=day("2024-01-01")),
)


@each(
    ("seats", "on", "group"),
    [
        ((), "2024-01-01", None),
        ((Membership(group=RED),), "1990-01-01", RED),
        (SEATS, "2023-12-31", GREEN),
        (SEATS, "2024-01-01", RED),
        ((Membership(group=RED, from_=day("2024-01-01")),), "2023-12-31", None),
        ((Membership(group=RED, until=day("2024-01-01")),), "2024-01-02", None),
        ((Membership(group=RED), Membership(group=GREEN)), "2024-01-01", GREEN),
    ],
)
def test_the_membership_of_a_day_includes_its_first_and_last(seats, on, group):
    found = membership_on(Person(id="ida", name="Ida", memberships=seats), day(on))
    assert (found.group if found else None) == group


@pytest.mark.parametrize(
    ("endorsed", "told"),
    [
        (None, "2024-05-09"),
        (Endorsement(), "2024-05-09"),
        (Endorsement(on=day("2020-02-02")), "2020-02-02"),
    ],
)
def test_the_group_told_is_that_of_the_endorsement(endorsed, told):
    assert group_day(Person(id="ida", name="Ida", endorsed=endorsed), day("2024-05-09")) == day(
        told
    )


@each(
    ("facts", "listed"),
    [
        ({}, True),
        ({"tier": None}, False),
        ({"joined": day("2024-05-09")}, True),
        ({"joined": day("2024-05-10")}, False),
        ({"left": day("2024-05-09")}, False),
        ({"left": day("2024-05-10")}, True),
        ({"withdrawn": day("2030-01-01")}, False),
        ({"joined": day("2024-05-09"), "left": day("2024-05-09")}, False),
    ],
)
def test_an_organisation_is_listed_from_the_day_it_joined_until_the_day_it_left(facts, listed):
    oak = Organisation(**{"id": "oak", "name": "Oak", "tier": "lead", **facts})
    assert is_listed(oak, day("2024-05-09")) is listed


@pytest.mark.parametrize(
    ("facts", "listed"),
    [
        ({}, False),
        ({"endorsed": Endorsement()}, True),
        ({"endorsed": Endorsement(on=day("2024-05-09"))}, True),
        ({"endorsed": Endorsement(on=day("2024-05-10"))}, False),
        ({"endorsed": Endorsement(), "withdrawn": day("2030-01-01")}, False),
    ],
)
def test_a_person_is_listed_from_the_day_of_the_endorsement(facts, listed):
    assert has_endorsed(Person(id="ida", name="Ida", **facts), day("2024-05-09")) is listed


# Words


def mep(**facts):
    return Person(**{"id": "ida", "name": "Ida Ash", "role": "mep", "country": "PL",
                     "memberships": (Membership(group=RED),), **facts})  # fmt: skip


NO_GROUP = {"memberships": ()}
NOTHING = {"memberships": (), "country": None}
LINES = [
    ("en", {}, "MEP Ida Ash, Poland, Reds", "en"),
    ("en", NO_GROUP, "MEP Ida Ash, Poland", "en"),
    ("en", {"country": None}, "MEP Ida Ash, Reds", "en"),
    ("en", NOTHING, "MEP Ida Ash", "en"),
    ("fr", {"gender": "feminine"}, "Eurodéputée Ida Ash, Pologne, Rouges", "fr"),
    ("fr", {"gender": "masculine"}, "Eurodéputé Ida Ash, Pologne, Rouges", "fr"),
    ("fr", {}, "Eurodéputé·e Ida Ash, Pologne, Rouges", "fr"),
    # Where the gendered phrase is not translated but the neutral one is, that is taken.
    ("fr", {"gender": "masculine", **NO_GROUP}, "Eurodéputé·e Ida Ash, Pologne", "fr"),
    ("fr", {"gender": "feminine", **NOTHING}, "Eurodéputé·e Ida Ash", "fr"),
    ("pl", {"gender": "feminine"}, "Ida Ash, PE, Polska, Reds", "pl"),
    # Where neither is, the whole phrase with all that fills it is in the next language.
    ("fr", {"country": None}, "MEP Ida Ash, Reds", "en"),
    ("pl", {"gender": "feminine", **NO_GROUP}, "MEP Ida Ash, Poland", "en"),
    ("pl", {"memberships": (Membership(group=GREEN),)}, "Ida Ash, PE, Polska, Z", "pl"),
    (
        "fr",
        {"memberships": (Membership(group=GREEN),)},
        "Eurodéputé·e Ida Ash, Pologne, The Greens",
        "fr",
    ),
    # People who are no MEPs.
    ("fr", {"role": None}, "Ida Ash (Pologne)", "fr"),
    ("pl", {"role": None}, "Ida Ash, Poland", "en"),
    ("fr", {"role": None, **NOTHING}, "Ida Ash", None),
    ("en", {"role": None, "title": "Mayor"}, "Ida Ash, Mayor, Poland", "en"),
    ("en", {"role": None, "title": "Mayor", **NOTHING}, "Ida Ash, Mayor", "en"),
    ("en", {"title": "Rapporteur"}, "MEP Ida Ash, Rapporteur, Poland, Reds", "en"),
    # It is not translated, and the role says who the person is.
    ("fr", {"title": "Rapporteur"}, "Eurodéputé·e Ida Ash, Pologne, Rouges", "fr"),
    ("en", {"name": "{country} {title}", "role": None}, "{country} {title}, Poland", "en"),
    ("en", {"name": "A {group} <b>"}, "MEP A {group} <b>, Poland, Reds", "en"),
]


@each(("tag", "facts", "line", "language"), LINES)
def test_a_line_agrees_in_gender_and_is_in_one_language(tag, facts, line, language):
    assert person_line(mep(**facts), localiser(tag)) == Value(line, language, "ltr")


TITLE = Entry(msgctxt="people/ida/title", msgid="Mayor", msgstr=("maire",))


def test_a_title_is_said_in_the_language_of_its_phrase():
    translations = {
        **TRANSLATIONS,
        ("fr", "directory"): {TITLE.key: TITLE},
        ("pl", "directory"): {TITLE.key: TITLE},
    }
    ida = mep(role=None, title="Mayor")
    assert person_line(ida, localiser("fr", translations)).value == "Ida Ash, maire (Pologne)"
    assert person_line(ida, localiser("pl", translations)).value == "Ida Ash, Mayor, Poland"


TITLED = Entry(msgctxt="person/titled/name", msgid="{name}, {title}", msgstr=("{name}, {title}",))


def test_a_member_of_parliament_has_a_title_besides():
    translations = {
        **TRANSLATIONS,
        ("fr", "directory"): {TITLE.key: TITLE},
        ("fr", "interface"): {**TRANSLATIONS["fr", "interface"], TITLED.key: TITLED},
        ("pl", "directory"): {TITLE.key: TITLE},
    }
    ida = mep(title="Mayor", gender="feminine")
    assert person_line(ida, localiser("fr", translations)) == Value(
        "Eurodéputée Ida Ash, maire, Pologne, Rouges", "fr", "ltr"
    )
    # The phrase that joins name and title is not in Polish.
    assert person_line(ida, localiser("pl", translations)).value == "Ida Ash, PE, Polska, Reds"


def test_a_line_is_in_the_language_it_says_even_where_its_title_is_not_translated():
    """The phrase is French, the title is known in English only: no half-French line."""
    assert person_line(mep(role=None, title="Mayor"), localiser("fr")) == Value(
        "Ida Ash, Mayor, Poland", "en", "ltr"
    )


@each(
    ("tag", "n", "said"),
    [
        ("en", 0, "0 people"), ("en", 1, "1 person"), ("en", 1234, "1,234 people"),
        ("fr", 0, "0 personne"), ("fr", 2, "2 personnes"), ("fr", 1_000_000, "1\u202f000\u202f000 personnes"),
        ("pl", 1, "1 osoba"), ("pl", 3, "3 osoby"), ("pl", 5, "5 osób"), ("pl", 22, "22 osoby"),
        ("de", 1, "1 person"),
    ],
)  # fmt: skip
def test_a_number_chooses_its_form_and_is_written_as_the_language_does(tag, n, said):
    assert localiser(tag).phrases.render("count/people", n=n).value == said


@each("n", [0, 1, 2, 100])
@each(
    ("tag", "form", "said"),
    [("ja", "{n}人", "{}人"), ("zh", "{n} 人", "{} 人"), ("th", "{n} คน", "{} คน"), ("vi", "{n} người", "{} người")],
)  # fmt: skip
def test_a_language_with_one_form_says_every_number_with_it(tag, form, said, n):
    translations = phrases(tag, {"count/people": (form,)})
    rules = {tag: parse_plural_forms("nplurals=1; plural=0;")}
    book = Phrasebook(translations, Chain(tag, (tag, "en")), rules)
    assert book.render("count/people", n=n) == prose_value(said.format(n), tag)


def test_a_phrase_that_there_is_not_is_a_mistake_of_ours():
    with pytest.raises(KeyError):
        localiser("en").phrases.render("no/such-phrase")


@pytest.mark.parametrize(
    ("names", "tag", "said"),
    [
        ({}, "fr", Value("Oak", None, "ltr")),
        ({"fr": "Chêne"}, "fr", Value("Chêne", "fr", "ltr")),
        ({"fr": "Chêne"}, "pl", Value("Oak", None, "ltr")),
        ({"de": "Eiche"}, "de-AT", Value("Eiche", "de", "ltr")),
        ({"en": "Oak Inc."}, "fr", Value("Oak", None, "ltr")),
    ],
)
def test_an_official_name_is_taken_from_the_language_or_its_parents(names, tag, said):
    oak = Organisation(id="oak", name="Oak", names=names)
    assert organisation_name(oak, fallback_chain(campaign(), tag)) == said


@pytest.mark.parametrize(
    ("site", "tag", "address"),
    [
        (None, "fr", None),
        ("https://a.example", "fr", "https://a.example"),
        ({"fr": "https://f.example", "en": "https://e.example"}, "fr", "https://f.example"),
        ({"fr": "https://f.example", "en": "https://e.example"}, "pl", "https://e.example"),
        ({"fr": "https://f.example", "de": "https://d.example"}, "pl", "https://f.example"),
    ],
)
def test_a_website_is_the_first_of_the_chain_that_there_is(site, tag, address):
    oak = Organisation(id="oak", name="Oak", website=site)
    assert website(oak, fallback_chain(campaign(), tag)) == address


@each(
    ("group", "tags", "short", "name"),
    [
        ("red", ("fr", "en"), Value("Rouges", "fr", "ltr"), Value("Rouges", "fr", "ltr")),
        ("red", ("pl", "en"), Value("Reds", "en", "ltr"), Value("Red Group", "en", "ltr")),
        ("green", ("pl",), Value("Z", "pl", "ltr"), Value("Zieloni", "pl", "ltr")),
        ("green", ("fr",), Value("The Greens", "en", "ltr"), Value("The Greens", "en", "ltr")),
        # A long name does not stand for a short one that there is in English.
        ("blue", ("de",), Value("Blues", "en", "ltr"), Value("Fraktion Blau", "de", "ltr")),
        ("grey", ("de",), Value("Grau", "de", "ltr"), Value("Grau", "de", "ltr")),
    ],
)
def test_a_group_is_named_in_the_first_language_that_names_it(group, tags, short, name):
    view = group_view(GROUPS[group], tags)
    assert (view.short, view.name) == (short, name)


@each(
    ("names", "said"),
    [
        ({"bg": "Зелени", "en": "Greens"}, Value("Greens", "en", "ltr")),
        ({"bg": "Зелени", "fr": "Verts"}, Value("Verts", "fr", "ltr")),
        ({"bg": "Зелени", "el": "Πράσινοι"}, Value("leaf", None, "ltr")),
        ({"bg": "Зелени"}, Value("Зелени", "bg", "ltr")),
        ({"ar": "الخضر"}, Value("الخضر", "ar", "rtl")),
        ({}, Value("leaf", None, "ltr")),
    ],
)
def test_a_group_without_a_name_for_a_reader_has_none_that_just_comes_first(names, said):
    group = Group(id="leaf", names={tag: GroupName(short=name) for tag, name in names.items()})
    assert group_view(group, ("de", "sl")).short == said


# Order


@each(
    ("tag", "names", "ordered"),
    [
        ("en", ["Zebra", "apple", "Éclair", "Eclair"], ["apple", "Eclair", "Éclair", "Zebra"]),
        ("sv", ["Öl", "Zebra", "Ål", "Al"], ["Al", "Zebra", "Ål", "Öl"]),
        ("de", ["Öl", "Zebra", "Ol"], ["Ol", "Öl", "Zebra"]),
        ("pl", ["Łąka", "Las", "Mak"], ["Las", "Łąka", "Mak"]),
        ("en", ["Article 19", "Article 9"], ["Article 9", "Article 19"]),
        ("en", ["b", "B", "a"], ["a", "b", "B"]),
    ],
)
def test_names_stand_in_the_order_of_the_language(tag, names, ordered):
    assert sort_by_names(names, lambda name: (name, name), tag) == ordered


def test_people_stand_by_family_name_then_name_then_id():
    people = [
        Person(id="b", name="Zoe Ash", family_name="Ash"),
        Person(id="c", name="Bo Young"),
        Person(id="a", name="Ann Ash", family_name="Ash"),
        Person(id="d", name="Ann Ash", family_name="Ash"),
    ]
    endorsing = [
        Person(id=p.id, name=p.name, family_name=p.family_name, endorsed=Endorsement())
        for p in people
    ]
    found = directory_view(localiser("en", people=endorsing)).people
    assert [(person.id, person.index) for person in found] == [
        ("a", "A"),
        ("d", "A"),
        ("b", "A"),
        ("c", "B"),
    ]


def test_a_role_has_the_campaign_s_own_heading():
    mayor = Person(id="m", name="Mo", role="mayor", endorsed=Endorsement())
    found = directory_view(
        localiser("fr", people=[mayor], roles=(Role(id="mayor", heading="Mayors"),))
    ).people
    assert (found[0].role.id, found[0].role.heading) == ("mayor", Value("Mayors", "en", "ltr"))


def test_countries_stand_in_the_order_of_the_language_and_international_at_the_end():
    organisations = [
        Organisation(id=f"o{n}", name=name, tier="lead", country=country)
        for n, (name, country) in enumerate(
            [
                ("Zebra", "AT"),
                ("Ash", "international"),
                ("Bee", "SE"),
                ("Cat", "AT"),
                ("Dog", "CZ"),
                ("Elk", None),
            ]
        )
    ]
    found = {
        tag: [
            (one.name.value, one.organisations)
            for one in directory_view(localiser(tag, organisations=organisations)).countries
        ]
        for tag in ("en", "fr")
    }
    assert found == {
        "en": [
            ("Austria", ("o3", "o0")),
            ("Czechia", ("o4",)),
            ("Sweden", ("o2",)),
            ("International", ("o1",)),
        ],
        "fr": [
            ("Autriche", ("o3", "o0")),
            ("Suède", ("o2",)),
            ("Tchéquie", ("o4",)),
            ("International", ("o1",)),
        ],
    }
    counted = directory_view(localiser("en", organisations=organisations)).counts
    assert (counted.organisations, counted.countries) == (6, 3)


def test_an_empty_directory_has_tiers_without_names_and_counts_of_zero():
    view = directory_view(localiser("en"))
    assert (view.counts.organisations, view.counts.countries, view.counts.people) == (0, 0, 0)
    assert view.counts.phrases.organisations.value == "0 organisations"
    assert [(tier.id, tier.organisations, tier.sentence.value) for tier in view.tiers] == [
        ("lead", (), "")
    ]


def test_signatories_of_one_family_stand_by_their_whole_names():
    def signs(id_, name):
        return Person(id=id_, name=name, family_name="Ash", signed=(Signature(letter="call"),))

    people = (signs("a", "Zoe Ash"), signs("b", "Ann Ash"), signs("c", "Max Ash"))
    oak = Organisation(id="oak", name="Ash", signed=(Signature(letter="call"),))
    signed = signatory_views("call", localiser("en", people=people, organisations=(oak,)))
    assert [view.id for view in signed] == ["oak", "b", "c", "a"]
