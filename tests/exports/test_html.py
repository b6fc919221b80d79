import datetime
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from urllib.parse import unquote, urljoin

import msgspec
import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from coalition.assets import hashed
from coalition.catalogs import Entry, Key
from coalition.exports.html import (
    directory_script,
    languages_script,
    render_pages,
    render_root,
    render_status,
    style_files,
)
from coalition.exports.html.colours import contrast, stylesheet
from coalition.exports.html.typesetting import Typesetter
from coalition.interface import PHRASES
from coalition.languages import latin_spellings
from coalition.localise.block_html import ViewRenderer
from coalition.localise.edition import Site
from coalition.localise.fallback import Chain
from coalition.localise.phrasebook import Phrasebook
from coalition.views import (
    CampaignView,
    CountPhrases,
    CountryView,
    Counts,
    DateView,
    DirectoryBlock,
    DirectoryView,
    FieldView,
    FormatView,
    GroupView,
    HeadingBlock,
    KindView,
    LanguageView,
    ListBlock,
    LogoView,
    OrganisationView,
    ParagraphBlock,
    PersonView,
    QuotationBlock,
    RecipientView,
    RoleView,
    RuleBlock,
    SignatoriesBlock,
    SignatoryView,
    TextView,
    TierView,
    Value,
    VerbatimBlock,
)

ENGLISH = LanguageView("en", "English", "ltr")
FRENCH = LanguageView("fr", "français", "ltr")
ARABIC = LanguageView("ar", "العربية", "rtl")
LANGUAGES = (ENGLISH, FRENCH, ARABIC)
DAY = datetime.date(2021, 3, 1)

TRANSLATIONS = {
    ("ar", "page/gap"): "لم يُترجم بعد؛ معروض باللغة: {language}",
    ("ar", "page/mostly"): "لم يُترجَم معظم هذه الصفحة بعد. لغة العرض: {language}",
    ("ar", "page/partial"): "أجزاء من هذه الصفحة لم تُترجم بعد.",
    ("fr", "page/gap"): "Pas encore traduit ; langue affichée : {language}",
    ("fr", "letter/to"): "À",
}

EN_IN_FRENCH = (
    '&nbsp;<small class="gap" lang="fr" dir="ltr"><span aria-hidden="true" '
    'title="Pas encore traduit ; langue affichée : anglais">en</span>'
    '<span class="unseen">Pas encore traduit ; langue affichée : anglais</span></small>'
)
EN_IN_ARABIC = (
    '&nbsp;<small class="gap" lang="ar" dir="rtl"><span aria-hidden="true" '
    'title="لم يُترجم بعد؛ معروض باللغة: الإنجليزية">en</span>'
    '<span class="unseen">لم يُترجم بعد؛ معروض باللغة: الإنجليزية</span></small>'
)


def phrasebook(language: str) -> Phrasebook:
    answers: dict[tuple[str, str], dict[Key, Entry]] = {}
    sources = {phrase.address: phrase.text for phrase in PHRASES}
    for (tag, address), text in TRANSLATIONS.items():
        entry = Entry(msgctxt=address, msgid=sources[address], msgstr=(text,))
        answers.setdefault((tag, "interface"), {})[entry.key] = entry
    return Phrasebook(answers, Chain(language, (language, "en")), {})


def en(text: str) -> Value:
    return Value(text, "en", "ltr")


def fr(text: str) -> Value:
    return Value(text, "fr", "ltr")


def ar(text: str) -> Value:
    return Value(text, "ar", "rtl")


def proper(text: str) -> Value:
    return Value(text, None, "ltr")


def organisation(name: str, **changes: object) -> OrganisationView:
    view = OrganisationView(
        id=re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "x",
        name=proper(name),
        short_name=None,
        index=name[0].upper(),
        country=None,
        website=None,
        kind=None,
        tier="partners",
        joined=None,
        logo=None,
        description=None,
        signed=(),
        found_by=latin_spellings(name),
    )
    return msgspec.structs.replace(view, **changes)


def person(name: str, **changes: object) -> PersonView:
    view = PersonView(
        id=name.lower(),
        name=proper(name),
        index=name[0],
        title=None,
        country=None,
        group=GroupView("g", proper("G"), proper("G")),
        party=None,
        line=en(f"MEP {name}"),
        quote=None,
        endorsed=None,
        role=RoleView("mep", en("Members of the European Parliament")),
    )
    return msgspec.structs.replace(view, **changes)


def campaign(title: Value) -> CampaignView:
    return CampaignView("c", title, en("A movement."), "https://campaign.example/")


def directory(
    language: LanguageView,
    organisations: tuple[OrganisationView, ...] = (),
    people: tuple[PersonView, ...] = (),
) -> DirectoryView:
    ids = tuple(view.id for view in organisations)
    phrases = CountPhrases(en("Many organisations"), en("Many countries"), en("Many people"))
    return DirectoryView(
        campaign=campaign(en("Faces")),
        language=language,
        as_of=DAY,
        counts=Counts(len(organisations), 0, len(people), phrases),
        tiers=(
            TierView("partners", en("Partners"), None, ids, en("")),
            TierView("nobody", en("Nobody"), None, (), en("")),
        ),
        organisations=organisations,
        people=people,
    )


def letter(language: LanguageView, **changes: object) -> TextView:
    view = TextView(
        campaign=campaign(en("Faces")),
        language=language,
        as_of=DAY,
        id="ban",
        kind="open-letter",
        source_language="en",
        complete=True,
        review="source",
        title=en("Ban it"),
        notice=None,
        source=None,
        intro=None,
        subject=None,
        to=(),
        cc=(),
        date=None,
        deadline=None,
        action_url=None,
        fields=(),
        blocks=(),
        html="",
        text=None,
        signatories=(),
        signatory_count=None,
    )
    return msgspec.structs.replace(view, **changes)


def site(language: LanguageView = ENGLISH, **changes: object) -> Site:
    view = Site(
        campaign=campaign(en("Faces")),
        language=language,
        languages=LANGUAGES,
        directory=directory(language),
        texts=(),
        alternates={"directory": LANGUAGES, "ban": LANGUAGES, "manifesto": (ENGLISH, ARABIC)},
        phrases=phrasebook(language.code),
        base_url=None,
        colours={},
        as_of=DAY,
    )
    view = msgspec.structs.replace(view, **changes)
    return msgspec.structs.replace(view, titles={text.id: text.title for text in view.texts})


def pages(view: Site) -> dict[str, str]:
    return {path: page.decode() for path, page in (*render_pages(view), render_status(view))}


def index(view: Site) -> str:
    return pages(view)[f"{view.language.code}/index.html"]


def letter_page(language: LanguageView, **changes: object) -> str:
    view = site(language, texts=(letter(language, **changes),))
    return pages(view)[f"{language.code}/letters/ban.html"]


def with_organisation(name: str, language: LanguageView = ENGLISH, **changes: object) -> str:
    listed = (organisation(name, **changes),)
    return index(site(language, directory=directory(language, listed)))


def paragraph(text: Value, html: str | None = None) -> ParagraphBlock:
    return ParagraphBlock(text, html or str(escape(text.value)))


def everything(language: LanguageView) -> Site:
    """A site with one of each thing that a page can show."""
    names = [f"{chr(65 + n % 26)}{n} & <script>" for n in range(40)]
    listed = (
        organisation(
            "ACME “R” Us",
            short_name=proper("ACME"),
            country=CountryView("FR", fr("France")),
            website="https://acme.example/?a=1&b=2",
            logo=LogoView(
                "assets/logos/acme é.svg", en('A "logo"'), "assets/logos/acme é.1f0c.svg"
            ),
            description=en("They & we.\n\nTogether."),
        ),
        *(organisation(name, website="javascript:alert(1)") for name in sorted(names)),
    )
    people = (person("Ada", quote=en("Freely.")), person("Bo"), person("Cy", role=None))
    blocks = (
        HeadingBlock(1, en("One"), "One"),
        HeadingBlock(4, fr("Two"), "Two"),
        paragraph(fr("a < b"), '<em>a</em> &lt; <span data-field="name">Your name</span>'),
        VerbatimBlock(proper("<b>{{x}}")),
        RuleBlock(),
        QuotationBlock((paragraph(en("Quoted")), ListBlock(3, False, ((paragraph(en("c")),),)))),
        ListBlock(None, True, ((paragraph(en("a")), ListBlock(None, True, ())), ())),
        SignatoriesBlock(),
        DirectoryBlock(),
        DirectoryBlock(),
    )
    day = DateView(DAY, en("1 March 2021"))
    full = letter(
        language,
        kind="email",
        review="draft",
        notice=en("A summary."),
        source="https://source.example/",
        source_line=proper("https://source.example/"),
        intro=en("Read this, {name}.\n\nThen act."),
        subject=en("About {name} {{x}} {other}"),
        to=(
            RecipientView(
                proper("Office"), proper("Office"), "office@example.org", None, en("Note"), False
            ),
        ),
        cc=(RecipientView(en("Your MP"), en("Your MP"), None, "mp", None, True),),
        date=day,
        deadline=day,
        action_url="https://act.example/",
        fields=(
            FieldView("name", en("Your name"), en("Ada"), True),
            FieldView("mp", en("Your MP"), None, False),
        ),
        blocks=blocks,
        signatories=(
            SignatoryView("a", "organisation", proper("A & B"), None),
            SignatoryView("b", "person", en("MEP Ada"), None),
        ),
        signatory_count=en("2 signatories"),
    )
    book = letter(
        language,
        id="manifesto",
        kind="page",
        blocks=blocks,
        source="A book",
        source_line=en("A book"),
    )
    texts = (full, book)
    return site(language, directory=directory(language, listed, people), texts=texts)


class Reader(HTMLParser):
    """Reads a page and refuses elements that are not closed in order."""

    void = frozenset({"meta", "link", "img", "hr", "br", "input"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs)), f"an attribute twice: {attrs}"
        self.elements.append((tag, dict(attrs)))
        if tag not in self.void:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def attributes(self, name: str) -> list[str]:
        return [attrs[name] or "" for _, attrs in self.elements if name in attrs]


def every_page() -> Iterator[tuple[str, str]]:
    sites = [everything(language) for language in LANGUAGES]
    for view in sites:
        yield from pages(view).items()
    path, data = render_root(sites[0], sites)
    yield path, data.decode()


EVERY_PAGE = dict(every_page())


def test_a_language_has_an_index_and_a_page_for_each_text() -> None:
    assert [path for path, _ in render_pages(everything(FRENCH))] == [
        "fr/index.html",
        "fr/letters/ban.html",
        "fr/pages/manifesto.html",
    ]


def test_a_language_in_which_nothing_is_published_has_no_page() -> None:
    assert list(render_pages(site(directory=None))) == []


def test_a_hidden_directory_leaves_an_index_of_the_texts() -> None:
    page = index(site(directory=None, texts=(letter(ENGLISH),)))
    assert '<p class="kind">Open letter</p>\n<h3><a href="letters/ban.html">Ban it</a></h3>' in page
    assert "Who stands behind" not in page


@pytest.mark.parametrize("path", EVERY_PAGE)
class TestEveryPage:
    def test_is_well_formed(self, path: str) -> None:
        page = EVERY_PAGE[path]
        assert Reader(page).elements[0][0] == "html"
        assert page.startswith("<!doctype html>\n")
        assert page.endswith("</html>\n")

    def test_has_neither_inline_style_nor_script(self, path: str) -> None:
        page = EVERY_PAGE[path]
        elements = Reader(page).elements
        assert not {tag for tag, _ in elements} & {"style", "iframe", "object"}
        scripts = [attrs for tag, attrs in elements if tag == "script"]
        assert all("src" in one or one.get("type", "").endswith("json") for one in scripts)
        assert page.count("<script") == len(scripts)
        assert "javascript:" not in page
        names = {name for _, attrs in Reader(page).elements for name in attrs}
        assert not {name for name in names if name == "style" or name.startswith("on")}

    def test_fetches_nothing_from_elsewhere(self, path: str) -> None:
        reader = Reader(EVERY_PAGE[path])
        sheets = [a["href"] for tag, a in reader.elements if a.get("rel") == "stylesheet"]
        fetched = [*sheets, *reader.attributes("src")]
        assert all(not re.match(r"[a-z]+:|//|/", url or "") for url in fetched)
        styles = {name for name, _ in style_files(site())}
        built = {
            *EVERY_PAGE,
            *styles,
            languages_script()[0],
            directory_script()[0],
            "assets/logos/acme é.1f0c.svg",
        }
        assert {unquote(urljoin(path, url or "")) for url in fetched} <= built

    def test_links_lead_to_pages_of_the_site_or_to_the_web(self, path: str) -> None:
        page = EVERY_PAGE[path]
        links = [a["href"] or "" for tag, a in Reader(page).elements if tag == "a"]
        inside = {re.split("[?#]", urljoin(path, link))[0] for link in links if ":" not in link}
        sheets = {f"v1/{language.code}/directory.csv" for language in LANGUAGES}
        assert inside <= {*EVERY_PAGE, *sheets}
        assert {link.split(":")[0] for link in links if ":" in link} <= {"https", "mailto"}

    def test_anchors_are_unique_and_lead_somewhere(self, path: str) -> None:
        reader = Reader(EVERY_PAGE[path])
        ids = reader.attributes("id")
        assert len(ids) == len(set(ids))
        targets = [unquote(h[1:]) for h in reader.attributes("href") if h.startswith("#")]
        labels = [label for text in reader.attributes("aria-labelledby") for label in text.split()]
        assert {*targets, *labels} <= set(ids)

    def test_headings_leave_no_level_out(self, path: str) -> None:
        page = EVERY_PAGE[path]
        levels = [int(t[1]) for t, _ in Reader(page).elements if re.fullmatch(r"h[1-6]", t)]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(b <= a + 1 for a, b in pairwise(levels))


def test_each_language_says_its_tag_and_direction() -> None:
    assert '<html lang="ar" dir="rtl">' in index(site(ARABIC))
    assert '<html lang="fr" dir="ltr">' in index(site(FRENCH))


@each(
    ("language", "value", "name", "prose"),
    [
        (ENGLISH, en("A & B"), "A &amp; B", "A &amp; B"),
        (FRENCH, en("A"), '<span lang="en">A</span>', f'<span lang="en">A</span>{EN_IN_FRENCH}'),
        (
            ARABIC,
            en("A"),
            '<bdi lang="en" dir="ltr">A</bdi>',
            f'<bdi lang="en" dir="ltr">A</bdi>{EN_IN_ARABIC}',
        ),
        (FRENCH, proper("A"), "<bdi>A</bdi>", "<bdi>A</bdi>"),
        (ARABIC, proper("A"), '<bdi dir="ltr">A</bdi>', '<bdi dir="ltr">A</bdi>'),
        (ARABIC, ar("ا"), "ا", "ا"),
        (ARABIC, Value("ا", None, "rtl"), "<bdi>ا</bdi>", "<bdi>ا</bdi>"),
    ],
)
def test_a_value_says_what_its_language_is_and_prose_that_it_is_not_the_pages(
    language: LanguageView, value: Value, name: str, prose: str
) -> None:
    setter = Typesetter(site(language))
    assert (setter.name(value), setter.prose(value)) == (name, prose)


def test_a_private_use_language_is_at_home_in_its_base() -> None:
    informal = LanguageView("de-x-informal", "Deutsch (informal)", "ltr")
    setter = Typesetter(site(informal))
    assert setter.prose(Value("Du", "de", "ltr")) == '<span lang="de">Du</span>'
    assert setter.gaps == set()


def test_untranslated_paragraphs_carry_lang_dir_and_one_mark() -> None:
    setter = Typesetter(site(ARABIC))
    assert setter.paragraphs(en("One.\n \nTwo.")) == (
        f'<p lang="en" dir="ltr">One.</p>\n<p lang="en" dir="ltr">Two.{EN_IN_ARABIC}</p>'
    )


def test_only_a_page_with_gaps_says_that_it_is_partly_untranslated() -> None:
    sentence = "أجزاء من هذه الصفحة لم تُترجم بعد."
    own = msgspec.structs.replace(campaign(ar("وجوه")), summary=None)
    assert sentence not in index(site(ARABIC, campaign=own, directory=None, texts=(_arabic(),)))
    assert sentence in index(site(ARABIC))
    assert "not yet translated" not in index(site())


MOSTLY = "لم يُترجَم معظم هذه الصفحة بعد. لغة العرض: الإنجليزية"


@pytest.mark.parametrize(
    ("languages", "marks", "notice"),
    [
        ("en " * 9, 0, MOSTLY),
        ("en " * 9 + "fr", 1, MOSTLY),
        ("en " * 9 + "ar " * 12, 9, TRANSLATIONS["ar", "page/partial"]),
        ("en", 1, TRANSLATIONS["ar", "page/partial"]),
        ("ar " * 9, 0, None),
    ],
)
def test_one_notice_stands_in_for_the_marks_of_a_page_that_is_mostly_untranslated(
    languages: str, marks: int, notice: str | None
) -> None:
    """Only for those of the language that is named; `lang` stays on each passage."""
    directions = {"en": "ltr", "fr": "ltr", "ar": "rtl"}
    values = [Value("Words.", tag, directions[tag]) for tag in languages.split()]  # type: ignore[arg-type]
    blocks = tuple(ParagraphBlock(value, value.value) for value in values)
    own = msgspec.structs.replace(campaign(ar("وجوه")), summary=None)
    text = letter(ARABIC, title=ar("م"), blocks=blocks)
    view = site(ARABIC, campaign=own, directory=None, texts=(text,))
    page = pages(view)["ar/letters/ban.html"]
    assert page.count('class="gap"') == marks
    assert page.count('<p lang="en" dir="ltr">Words.') == languages.count("en")
    notices = re.findall(r'<aside class="partial">\n<p class="measure">(.*)</p>', page)
    assert notices == ([] if notice is None else [notice])


def _arabic() -> TextView:
    return letter(ARABIC, title=ar("احظروه"))


def test_an_untranslated_phrase_of_the_interface_has_its_lang_and_no_mark() -> None:
    page = index(site(FRENCH))
    assert '<a class="skip" href="#content"><span lang="en">Skip to content</span></a>' in page


def test_a_right_to_left_page_isolates_left_to_right_names() -> None:
    page = with_organisation("Access Now", ARABIC, website="https://accessnow.example/")
    assert (
        '<li id="organisation-access-now"><a href="https://accessnow.example/" rel="noopener">'
        '<bdi dir="ltr">Access Now</bdi></a></li>' in page
    )


def test_a_country_stands_in_small_type_after_the_name() -> None:
    page = with_organisation("D64", country=CountryView("DE", en("Germany")))
    assert (
        '<li id="organisation-d64" data-country="DE"><bdi>D64</bdi> <small>Germany</small></li>'
        in page
    )


def test_a_logo_is_relative_and_its_name_is_heard_once() -> None:
    logo = LogoView("assets/logos/d64.svg", en('"D64"'))
    assert (
        '<img class="logo" src="../assets/logos/d64.svg" alt="" loading="lazy"><bdi>D64</bdi>'
        in with_organisation("D64", FRENCH, logo=logo)
    )


@each(
    ("name", "found_by"),
    [
        ("D64", None),
        ("Söhne", None),
        ("Ελευσίνα", "elefsina"),
        ("Łąka", "laka"),
        ("Straße", "strasse"),
        ("Đorđe", "dorde djordje"),
        ("Жаба", "zaba zhaba"),
    ],
)
def test_a_name_is_found_in_plain_latin_letters_where_the_page_could_not_make_them(
    name: str, found_by: str | None
) -> None:
    page = index(site(directory=directory(ENGLISH, (organisation(name),))))
    assert re.findall(r'data-find="([^"]*)"', page) == ([found_by] if found_by else [])


def test_short_lists_have_no_form_and_no_script() -> None:
    page = with_organisation("D64")
    assert "<form" not in page
    assert "<script" not in page


def test_a_form_offers_what_there_is_a_choice_of() -> None:
    many = tuple(
        organisation(
            f"O {n}", country=CountryView("DE", en("Germany")), kind=KindView("a", en("Club"))
        )
        for n in range(12)
    )
    page = index(site(directory=directory(ENGLISH, many)))
    assert re.findall(r'data-by="(\w+)"', page) == ["q"]
    assert '<b role="status" data-count data-none="No organisation found."></b>' in page


def test_markup_in_a_name_is_shown_and_not_run() -> None:
    page = with_organisation("<script>alert(1)</script>")
    assert "<bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>" in page


@each(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "//elsewhere.example/",
        "https://a.example/ onclick=x",
        'https://a.example/"><script>',
        "https://",
        "",
    ],
)
def test_an_address_that_is_not_of_the_web_is_no_link(url: str) -> None:
    assert '<li id="organisation-d64"><bdi>D64</bdi></li>' in with_organisation("D64", website=url)
    assert 'class="action"' not in letter_page(ENGLISH, action_url=url)


def test_a_short_list_has_no_letters_and_a_long_one_leads_to_them() -> None:
    short = tuple(organisation(f"A{n}") for n in range(29))
    long = (*short, organisation("Ž 1"))
    assert 'class="letter"' not in index(site(directory=directory(ENGLISH, short)))
    page = index(site(directory=directory(ENGLISH, long)))
    assert '<li><a href="#partners-%C5%BD">Ž</a></li>' in page
    assert '<h4 id="partners-Ž">Ž</h4>' in page


def test_a_tier_without_organisations_is_left_out() -> None:
    assert "Nobody" not in with_organisation("D64")


def test_people_stand_under_their_headings_with_their_quotes() -> None:
    people = (person("Ada", quote=en("Freely.")), person("Cy", role=None, line=en("Cy, Malta")))
    page = index(site(directory=directory(ENGLISH, (), people)))
    assert '<h3 id="people-mep">Members of the European Parliament</h3>' in page
    assert "<blockquote>\n<p>Freely.</p>\n</blockquote>\n<figcaption>MEP Ada</figcaption>" in page
    assert '<h3 id="people">People</h3>' in page
    assert "<li>Cy, Malta</li>" in page


def test_nobody_is_not_counted() -> None:
    page = with_organisation("D64")
    assert "<li>Many organisations</li>" in page
    assert "Many countries" not in page


def test_languages_are_real_links_and_relative() -> None:
    page = letter_page(FRENCH)
    assert (
        '<li><a href="../../en/letters/ban.html" lang="en" hreflang="en" dir="ltr">English</a></li>'
        in page
    )
    assert (
        '<li><a href="../../fr/letters/ban.html" lang="fr" hreflang="fr" dir="ltr" '
        'aria-current="true">français</a></li>' in page
    )


def test_without_an_address_nothing_is_said_that_needs_one() -> None:
    page = letter_page(FRENCH)
    for name in ("canonical", 'rel="alternate" hreflang', "og:url", "og:image", "ld+json"):
        assert name not in page
    assert '<meta property="og:title" content="Ban it">' in page


def test_a_title_is_told_with_single_braces_as_it_is_shown() -> None:
    page = letter_page(ENGLISH, title=en("Ban {{it}}"))
    assert '<meta property="og:title" content="Ban {it}">' in page
    assert "<title>Ban {it} · Faces</title>" in page
    assert ">Ban {it}</h1>" in page


HOSTILE = "</script><img src=x onerror=alert(1)>\u2028'\"&"


def test_what_programs_are_told_of_a_page_is_data_whatever_it_says() -> None:
    text = letter(ENGLISH, title=en(HOSTILE), date=DateView(DAY, en("1 March 2021")))
    card = FormatView("card", "v1/en/letters/ban.card.png")
    text = msgspec.structs.replace(text, formats=(card,))
    view = site(texts=(text,), base_url="https://build.example/faces")
    for path, kind in (("en/letters/ban.html", "Article"), ("en/index.html", "WebSite")):
        page = pages(view)[path]
        (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
        told = json.loads(data)
        assert told["@type"] == kind
        assert told["url"] == f"https://build.example/faces/{path}"
        assert told.get("headline") == (HOSTILE if kind == "Article" else None)
        assert told.get("datePublished") == ("2021-03-01" if kind == "Article" else None)
        assert "<img src=x" not in page
        image = "https://build.example/faces/v1/en/letters/ban.card.png"
        assert f'<meta property="og:image" content="{image}">' in page


def test_alternates_are_absolute_once_the_address_is_known() -> None:
    page = index(site(FRENCH, base_url="https://build.example/faces/"))
    assert '<link rel="canonical" href="https://build.example/faces/fr/index.html">' in page
    assert (
        '<link rel="alternate" hreflang="ar" href="https://build.example/faces/ar/index.html">\n'
        '<link rel="alternate" hreflang="x-default" href="https://build.example/faces/index.html">'
    ) in page


def test_a_text_is_offered_only_in_the_languages_that_have_it() -> None:
    manifesto = letter(ENGLISH, id="manifesto", kind="page")
    page = pages(site(texts=(manifesto,)))["en/pages/manifesto.html"]
    assert re.findall(r'hreflang="(\w+)"', page) == ["en", "ar"]


def test_the_index_is_offered_in_every_language_that_publishes_anything() -> None:
    page = index(
        site(
            alternates={"directory": (ENGLISH,), "ban": (ARABIC,)},
            base_url="https://build.example/faces/",
        )
    )
    assert re.findall(r'link rel="alternate" hreflang="([\w-]+)"', page) == [
        "en",
        "ar",
        "x-default",
    ]


def test_many_languages_are_folded_away() -> None:
    many = tuple(LanguageView(f"q{c}", f"Q{c}", "ltr") for c in "abcdef")
    page = index(site(languages=(ENGLISH, *many), alternates={"directory": many}))
    assert "<details>\n<summary>English</summary>\n<ul>" in page
    assert "<details>" not in index(site())


def test_the_description_is_short_and_plain() -> None:
    page = letter_page(ENGLISH, intro=en("Long  words\n\n" * 40))
    (description,) = re.findall(r'<meta name="description" content="(.*?)">', page)
    assert description.startswith("Long words Long words")
    assert description.endswith("words…")
    assert len(description) <= 201


def test_the_day_is_told_in_the_language_of_its_sentence() -> None:
    assert "<p>As of 1 March 2021</p>" in index(site())
    assert '<p><span lang="en">As of 1 March 2021</span></p>' in index(site(FRENCH))


def test_fields_in_a_subject_show_their_labels() -> None:
    page = letter_page(
        ENGLISH,
        subject=en("From {name}: {{x}} {other} <b>"),
        fields=(FieldView("name", en("Your & name"), None, True),),
    )
    assert (
        '<dd>From <span data-field="name">Your &amp; name</span>: {x} {other} &lt;b&gt;</dd>'
        in page
    )


def test_recipients_show_their_address_and_whether_they_are_optional() -> None:
    page = letter_page(
        ENGLISH,
        kind="email",
        to=(
            RecipientView(
                proper("Office"), proper("Office"), "a+b%c@example.org", None, None, False
            ),
        ),
        cc=(RecipientView(en("Your MP"), en("Your MP"), None, "mp", en("Look it up."), True),),
    )
    assert (
        "<dt>To</dt>\n<dd><bdi>Office</bdi> "
        '<a class="address" href="mailto:a%2Bb%25c@example.org" dir="ltr">a+b%c@example.org</a></dd>'
        in page
    )
    assert (
        "<dt>Copy to</dt>\n<dd>Your MP <small>optional</small> "
        '<span class="note">Look it up.</span></dd>' in page
    )


def test_an_address_that_holds_more_than_one_is_no_link() -> None:
    to = (
        RecipientView(
            proper("Office"), proper("Office"), "a@example.org?bcc=b@example.org", None, None, False
        ),
    )
    page = letter_page(ENGLISH, to=to)
    assert '<span class="address" dir="ltr">a@example.org?bcc=b@example.org</span>' in page


def test_a_passage_in_another_language_says_so_on_its_own_element() -> None:
    page = letter_page(ARABIC, blocks=(paragraph(en("Hear us."), "<em>Hear</em> us."),))
    assert f'<p lang="en" dir="ltr"><em>Hear</em> us.{EN_IN_ARABIC}</p>' in page


def test_items_of_a_tight_list_are_not_paragraphs() -> None:
    items = ((paragraph(en("one")),), (paragraph(fr("deux")),))
    tight, loose = (
        letter_page(FRENCH, blocks=(ListBlock(2, tight, items),)) for tight in (True, False)
    )
    assert (
        f'<ol start="2">\n<li><span lang="en">one</span>{EN_IN_FRENCH}</li>\n<li>deux</li>\n</ol>'
    ) in tight
    assert "<li><p>deux</p></li>" in loose


def test_headings_of_a_text_fit_below_its_title() -> None:
    levels = (3, 5, 3, 1, 6)
    page = letter_page(ENGLISH, blocks=tuple(HeadingBlock(n, en("h"), "h") for n in levels))
    assert re.findall(r"<h(\d)>h</h", page) == ["2", "3", "2", "2", "3"]


def test_verbatim_text_is_escaped_and_keeps_its_braces() -> None:
    page = letter_page(ENGLISH, blocks=(VerbatimBlock(proper("if {{x}} < 1")),))
    assert "<pre>if {{x}} &lt; 1</pre>" in page


@pytest.mark.parametrize("language", ["en", "ar", "he-IL"])
def test_verbatim_text_of_the_json_says_its_direction_wherever_a_site_puts_it(language) -> None:
    blocks = (VerbatimBlock(proper("if {{x}} < 1")),)
    shown = ViewRenderer(language, ()).render(blocks)
    assert shown == '<pre dir="ltr">if {{x}} &lt; 1</pre>\n'


def test_signatories_stand_where_the_letter_puts_them() -> None:
    page = letter_page(
        ENGLISH,
        blocks=(paragraph(en("Signed:")), SignatoriesBlock(), paragraph(en("Join."))),
        signatories=(SignatoryView("a", "organisation", proper("A & B"), None),),
        signatory_count=en("1 signatory"),
    )
    assert (
        '<p>Signed:</p>\n<section class="signatories" aria-labelledby="signatories">\n'
        '<h2 id="signatories">1 signatory</h2>\n<ul>\n<li><bdi>A &amp; B</bdi></li>\n</ul>\n'
        "</section>\n<p>Join.</p>" in page
    )


def test_where_nobody_signed_nothing_stands() -> None:
    page = letter_page(ENGLISH, blocks=(paragraph(en("Signed:")), SignatoriesBlock()))
    assert '<div class="body">\n<p>Signed:</p>\n</div>' in page


def test_a_directory_with_nobody_in_it_has_no_heading() -> None:
    assert "Who stands behind" not in index(site())


def test_a_hidden_directory_is_hidden_in_pages_too() -> None:
    text = letter(ENGLISH, blocks=(paragraph(en("Us:")), DirectoryBlock()))
    page = pages(site(directory=None, texts=(text,)))["en/letters/ban.html"]
    assert '<div class="body">\n<p>Us:</p>\n</div>' in page


@pytest.mark.parametrize(
    ("title", "review", "said"),
    [("fr", "draft", True), ("fr", "reviewed", False), ("en", "draft", False)],
)
def test_a_draft_says_so_unless_there_is_nothing_to_review(
    title: str, review: str, said: bool
) -> None:
    page = letter_page(FRENCH, title=Value("Non", title, "ltr"), review=review)
    assert ('<p class="draft">' in page) is said


def test_the_first_page_offers_every_language_in_its_own_name() -> None:
    french = msgspec.structs.replace(campaign(fr("Visages")), summary=None)
    home = msgspec.structs.replace(site(), alternates={"directory": (ENGLISH, FRENCH)})
    path, data = render_root(home, [home, site(FRENCH, campaign=french), site(ARABIC)])
    assert path == "index.html"
    page = data.decode()
    assert (
        '<li><a href="fr/index.html" lang="fr" hreflang="fr" dir="ltr"><b>français</b> '
        "<span>Visages</span></a></li>" in page
    )
    assert "العربية" not in page


def test_pages_are_the_same_every_time() -> None:
    assert list(render_pages(everything(ARABIC))) == list(render_pages(everything(ARABIC)))


def properties(css: str) -> list[dict[str, tuple[int, int, int]]]:
    """The colours that the style sheet opens with: the light ones, then the dark ones."""
    blocks = re.findall(r":root \{\n(.*?)\}", css, re.DOTALL)[:2]
    return [
        {
            name: (int(hex_[:2], 16), int(hex_[2:4], 16), int(hex_[4:], 16))
            for name, hex_ in re.findall(r"--([a-z-]+): #([0-9a-f]{6});", block)
        }
        for block in blocks
    ]


COLOUR = st.from_regex(r"#[0-9a-fA-F]{6}", fullmatch=True)


@given(COLOUR, COLOUR)
def test_text_is_legible_whatever_the_campaigns_colours(accent: str, dark: str) -> None:
    for scheme in properties(stylesheet({"accent": accent, "accent-dark": dark})):
        for surface in ("paper", "sheet", "tint"):
            assert contrast(scheme["accent-text"], scheme[surface]) >= 4.5
        assert contrast(scheme["on-accent"], scheme["accent"]) >= 4.5
        assert contrast(scheme["on-band"], scheme["band"]) >= 4.5


@each("colour", ["red", "#fff", "#12345g", "#123456;}", "", "#123456\n"])
def test_what_is_no_colour_counts_as_not_given(colour: str) -> None:
    assert stylesheet({"accent": colour, "accent-dark": colour}) == stylesheet({})


def test_the_campaigns_accent_is_used_as_it_is() -> None:
    light, dark = properties(stylesheet({"accent": "#AB1234", "accent-dark": "#ffccaa"}))
    assert (light["accent"], dark["accent"]) == ((0xAB, 0x12, 0x34), (0xFF, 0xCC, 0xAA))


def test_a_name_with_a_hash_keeps_its_ending_and_goes_with_its_bytes_alone() -> None:
    names = [
        hashed(path, data)[0]
        for path in ("assets/site.css", "logos/a.b é.svg", "logos/none")
        for data in (b"one", b"two", b"one")
    ]
    assert names == [
        "assets/site.7692c3ad3540.css",
        "assets/site.3fc4ccfe7458.css",
        "assets/site.7692c3ad3540.css",
        "logos/a.b é.7692c3ad3540.svg",
        "logos/a.b é.3fc4ccfe7458.svg",
        "logos/a.b é.7692c3ad3540.svg",
        "logos/none.7692c3ad3540",
        "logos/none.3fc4ccfe7458",
        "logos/none.7692c3ad3540",
    ]


def test_the_style_sheet_of_other_colours_has_another_name() -> None:
    names = {next(style_files(site(colours=one)))[0] for one in ({}, {"accent": "#ab1234"})}
    assert len(names) == 2
    assert all(re.fullmatch(r"assets/site\.[0-9a-f]{12}\.css", name) for name in names)
    page = index(site(colours={"accent": "#ab1234"}))
    assert sum(f'href="../{name}"' in page for name in names) == 1


def test_the_style_sheet_fetches_nothing_and_mirrors_itself() -> None:
    css = stylesheet({})
    assert not re.search(r"url\(|@import|https?:(?!//)", css)
    assert not re.search(r"(margin|padding|border|inset)-(left|right)|\b(left|right):", css)
    assert css.count("{") == css.count("}")


@given(st.text(), st.sampled_from([None, "en", "ar", "fr"]), st.sampled_from(["ltr", "rtl"]))
def test_a_reader_sees_exactly_the_text_of_a_name(
    text: str, lang: str | None, direction: str
) -> None:
    shown = Reader(f"<p>{Typesetter(SITE).name(Value(text, lang, direction))}</p>")
    assert "".join(shown.text) == text


SITE = site(ARABIC)


@given(st.text(alphabet="ab{}_ \n<&", max_size=30))
def test_any_subject_and_intro_leave_the_page_well_formed(text: str) -> None:
    fields = (FieldView("a", en(text), en(text), True),)
    Reader(letter_page(ENGLISH, subject=en(text), intro=en(text), fields=fields))
