"""Pages for translators: what waits is marked in its place, and no other build knows of it."""

import os
import posixpath
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from case_tables import each

from coalition.catalogs import parse_catalog, render_catalog
from coalition.commands.build import build_campaign
from coalition.commands.review_build import build_review
from coalition.errors import CommandError
from coalition.exports.html.review import change_html
from coalition.interface import PHRASES

GOLDEN = Path(__file__).parents[1] / "golden" / "small" / "review"
PAGES = ("pl/index.html", "pl/letters/write.html", "ar/letters/write.html")
VOID = {"meta", "link", "img", "input", "br", "hr"}


class Element:
    """An element of a page: its name, its attributes, and what it holds."""

    def __init__(self, name, attributes):
        self.name, self.attributes, self.children = name, attributes, []

    @property
    def text(self):
        parts = (part if isinstance(part, str) else part.text for part in self.children)
        return " ".join("".join(parts).split())

    def walk(self):
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, name="", **attributes):
        wanted = {
            key.replace("class_", "class").replace("_", "-"): v for key, v in attributes.items()
        }
        return [
            element
            for element in self.walk()
            if name in ("", element.name) and wanted.items() <= element.attributes.items()
        ]


class Reader(HTMLParser):
    """A page as the browser's tree has it; an element that is never closed fails the test."""

    def __init__(self, html):
        super().__init__()
        self.open = [Element("", {})]
        self.feed(html)
        self.close()
        (self.root,) = self.open

    def handle_starttag(self, tag, attrs):
        assert len(attrs) == len(dict(attrs)), f"{tag} has an attribute twice: {attrs}"
        element = Element(tag, dict(attrs))
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        assert self.open.pop().name == tag

    def handle_data(self, data):
        self.open[-1].children.append(data)


@pytest.fixture
def page(campaign):
    """Builds the campaign for review and returns one of its pages, parsed."""

    def built(path):
        build_review(campaign)
        return Reader((campaign / "build-review" / path).read_text("utf-8")).root

    return built


def panels(page):
    """What each mark of a page says: its state and the lines of its panel, in order."""
    return [
        (note.attributes["data-state"], *(line.text for line in note.all("span", class_="line")))
        for note in page.all("span", class_="review-note")
    ]


def places(page):
    return [code.text for code in page.all("code", dir="ltr")]


@pytest.mark.parametrize("path", PAGES)
def test_the_small_campaign_is_shown_as_its_review_folder_holds(campaign, shipped, rewriting, path):
    build_review(campaign)
    found = (campaign / "build-review" / path).read_bytes()
    if rewriting:
        (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
        (GOLDEN / path).write_bytes(found)
    assert found.decode() == (GOLDEN / path).read_text("utf-8")


def test_other_builds_are_the_same_bytes_whether_or_not_there_is_a_review(campaign, tree):
    build_campaign(campaign)
    before = tree(campaign / "build")
    build_review(campaign)
    assert tree(campaign / "build") == before
    build_campaign(campaign)
    assert tree(campaign / "build") == before
    marks = (b"review-", b"data-state", b"review.css")
    assert not [path for path, data in before.items() if any(mark in data for mark in marks)]


FUZZY = '''#, fuzzy
#| msgid "Dear Lord Mayor,"
msgid "Dear Mayor,"
msgstr "Monsieur *le* Maire,"'''
PLAIN = 'msgid "Dear Mayor,"\nmsgstr "Monsieur le Maire,"'
WRITE = "locales/fr/LC_MESSAGES/letter-write.po"
ABOUT = "E-mail “Write to the mayor”: paragraph"


@pytest.mark.parametrize(
    ("translation", "expected"),
    [
        (PLAIN, None),
        (PLAIN.replace("Monsieur le Maire,", ""), ("untranslated", "Dear Mayor,", ABOUT)),
        (
            FUZZY,
            (
                "fuzzy",
                "Dear Mayor,",
                "Dear Lord Mayor,",
                "Monsieur le Maire,",
                ABOUT,
            ),
        ),
        (
            PLAIN.replace("le Maire", "le  Maire"),
            (
                "finding",
                "locales/fr/LC_MESSAGES/letter-write.po:75 T208 several spaces stand together. Leave one; `coalition check --fix` does.",
                "Dear Mayor,",
                ABOUT,
            ),
        ),
        (
            PLAIN.replace("le Maire", "{le} Maire"),
            (
                "error",
                "locales/fr/LC_MESSAGES/letter-write.po:75 T101 the field {le} is not in the source. Remove it; the source has no fields.",
                "Dear Mayor,",
                "Monsieur {le} Maire,",
                ABOUT,
            ),
        ),
    ],
    ids=("done", "untranslated", "fuzzy", "doubtful", "wrong"),
)
def test_a_passage_says_what_it_waits_for_and_where_it_is(
    campaign, edit, page, translation, expected
):
    edit(WRITE, PLAIN, translation)
    lines = (campaign / WRITE).read_text("utf-8").split("\n")
    line = lines.index('msgid "Dear Mayor,"') + 1
    found = page("fr/letters/write.html")
    said = [(p, where) for p, where in zip(panels(found), places(found), strict=True) if ABOUT in p]
    shown = [p for p in said if "Dear Mayor," in p[0]]
    assert shown == ([] if expected is None else [(expected, f"{WRITE}:{line}")])


def states_by_place(page, path):
    """The states of the messages of one catalog, each with its place."""
    said = zip(panels(page), places(page), strict=True)
    return {(state, place) for (state, *_), place in said if place.startswith(path)}


def test_a_file_that_nobody_reviewed_is_a_draft_and_a_missing_one_has_no_line(campaign, edit, page):
    assert states_by_place(page("fr/letters/write.html"), WRITE) == set()
    edit(WRITE, "X-Review-State: reviewed", "X-Review-State: draft")
    drafts = states_by_place(page("fr/letters/write.html"), WRITE)
    assert ({state for state, _ in drafts}, len(drafts)) == ({"draft"}, 11)
    (campaign / WRITE).unlink()
    gone = states_by_place(page("fr/letters/write.html"), WRITE)
    assert gone == {("untranslated", WRITE)}


@pytest.mark.parametrize("language", ["pl", "ar"])
def test_every_message_of_letters_and_pages_is_marked_on_its_page(campaign, language):
    waiting = set()
    for place in (campaign / f"locales/{language}/LC_MESSAGES").glob("*-*.po"):
        catalog, _ = parse_catalog(place.read_bytes(), place.name)
        live = [entry for entry in catalog.entries if not entry.obsolete]
        empty = [msgspec.structs.replace(entry, msgstr=("",), flags=()) for entry in live]
        text = render_catalog(msgspec.structs.replace(catalog, entries=tuple(empty)))
        place.write_text(text, "utf-8")
        path = place.relative_to(campaign).as_posix()
        entries = parse_catalog(text.encode(), path)[0].entries
        waiting |= {("untranslated", f"{path}:{entry.line}") for entry in entries}
    build_review(campaign)
    marked = set()
    for place in (campaign / "build-review" / language).rglob("*.html"):
        page = Reader(place.read_text("utf-8")).root
        marked |= states_by_place(page, f"locales/{language}/LC_MESSAGES/")
    assert waiting <= marked
    assert len(waiting) > 15


def test_rules_of_publishing_hide_nothing_from_translators(campaign, page):
    build_campaign(campaign)
    assert not (campaign / "build/ar/pages/about.html").exists()
    assert page("ar/pages/about.html").all("span", class_="review-note")


def test_the_glossary_stands_beside_what_the_language_calls_its_terms(campaign, page):
    (campaign / "data/glossary.yaml").write_text(
        "terms:\n  - term: mayor\n    note: of the city\n    translations: {pl: [burmistrz, burmistrz*]}\n"
        "  - term: dear\n"
    )
    found = [said for said in panels(page("pl/letters/write.html")) if "Dear Mayor," in said]
    assert found == [("draft", "Dear Mayor,", "dear: –", "mayor: burmistrz of the city", ABOUT)]


def test_the_titles_of_people_are_marked_in_their_lines(page):
    found = page("pl/letters/write.html")
    titles = [said for said in panels(found) if "Mayor of Nowhere" in said]
    assert [state for state, *_ in titles] == ["untranslated"]


def test_phrases_of_ours_are_marked_where_a_campaign_words_them_or_nobody_has(campaign, page):
    place = campaign / "locales/fr/LC_MESSAGES/interface.po"
    phrase = 'msgctxt "page/website"\nmsgid "Website of the campaign"\nmsgstr "Notre site"\n'
    place.write_text(f'msgid ""\nmsgstr ""\n"Language: fr\\n"\n\n#, fuzzy\n{phrase}')
    end = page("fr/index.html").all("aside", class_="review-end")[0]
    assert panels(end) == [
        ("fuzzy", "Website of the campaign", "Notre site", "A link at the foot of every page.")
    ]
    edit_languages(campaign, "fr", "eo")
    found = page("eo/index.html")
    known = {phrase.text for phrase in PHRASES if phrase.plural is None}
    waiting = {said[1] for said in panels(found) if said[0] == "untranslated"}
    assert {"Skip to content", "Languages", "Choose a language"} <= waiting & known


def edit_languages(campaign, old, new):
    place = campaign / "data/campaign.yaml"
    place.write_text(place.read_text("utf-8").replace(f" {old},", f" {old}, {new},"), "utf-8")


@pytest.mark.parametrize("path", PAGES)
def test_marks_are_numbered_as_they_stand_and_links_lead_to_what_is_there(page, path):
    found = page(path)
    ids = [element.attributes["id"] for element in found.walk() if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    marks = found.all("a", class_="review-mark")
    assert [mark.attributes["id"] for mark in marks] == [
        f"review.{number}" for number in range(1, len(marks) + 1)
    ]
    assert f"review.{len(marks) + 1}" in ids
    links = [link.attributes["href"] for link in found.all("a")]
    assert {link[1:] for link in links if link[0] == "#"} <= set(ids)


def marks_of(folder, language):
    """The state and links of each mark of a language, by its address."""
    found = {}
    for place in sorted((folder / language).rglob("*.html")):
        path = place.relative_to(folder).as_posix()
        for note in Reader(place.read_text("utf-8")).root.all("span", class_="review-note"):
            foot = note.all("span", class_="foot")[0].all("a")[:-1]
            hrefs = [address_of(path, link.attributes["href"]) for link in foot]
            mark = note.all("a", class_="review-mark")[0].attributes["id"]
            found[f"{path}#{mark}"] = (note.attributes["data-state"], hrefs)
    return found


def address_of(path, href):
    page, _, mark = href.partition("#")
    there = posixpath.normpath(posixpath.join(posixpath.dirname(path), page)) if page else path
    return f"{there}#{mark}"


def followed(marks, start, link):
    """Where a link leads from mark to mark, until one comes again."""
    seen = [start]
    while (following := marks[seen[-1]][1][link]) not in seen:
        seen.append(following)
    return seen


def test_links_lead_past_drafts_to_all_that_needs_work_and_others_from_draft_to_draft(
    campaign, edit
):
    edit(WRITE, "Monsieur le Maire,", "")
    build_review(campaign)
    for language in ("fr", "pl"):
        marks = marks_of(campaign / "build-review", language)
        drafts = {mark for mark, (state, _) in marks.items() if state == "draft"}
        work = marks.keys() - drafts
        assert drafts
        assert work
        for mark in marks:
            assert set(followed(marks, mark, 0)) - {mark} == work - {mark}
        assert set(followed(marks, min(drafts), -1)) == drafts
        assert {len(links) for mark, (_, links) in marks.items() if mark in work} == {1}


def test_where_only_drafts_are_left_each_leads_to_the_next_and_the_last_to_the_first(
    campaign, page
):
    home = page("fr/index.html")
    marks = marks_of(campaign / "build-review", "fr")
    assert {state for state, _ in marks.values()} == {"draft"}
    assert {len(links) for _, links in marks.values()} == {1}
    assert len({mark.partition("#")[0] for mark in marks}) > 1
    assert set(followed(marks, min(marks), 0)) == set(marks)
    assert "Brouillon suivant" not in home.text


def test_links_in_a_panel_lead_nowhere_and_say_where_they_would(campaign, edit):
    letter = "data/letters/write.md"
    edit(
        letter, "Dear Mayor,", "Dear [Mayor](https://example.org/mayor), see <https://example.org/>"
    )
    build_review(campaign)
    found = Reader((campaign / "build-review/pl/letters/write.html").read_text("utf-8")).root
    notes = found.all("span", class_="review-note")
    (note,) = (note for note in notes if "example.org/mayor" in note.text)
    assert note.all("span", class_="line")[0].text == (
        "Dear Mayor https://example.org/mayor, see https://example.org/"
    )
    assert {link.attributes["href"][0] for link in note.all("a")} == {"#"}


def test_a_page_without_marks_leads_to_the_next_that_has_any(campaign, edit):
    edit(WRITE, "Monsieur le Maire,", "")
    edit("locales/fr/LC_MESSAGES/page-about.po", "draft", "reviewed")
    build_review(campaign)
    folder = campaign / "build-review"
    marks = marks_of(folder, "fr")
    work = [mark for mark, (state, _) in marks.items() if state == "untranslated"]
    html = Reader((folder / "fr/pages/about.html").read_text("utf-8")).root
    for part, last in (("review-bar", 0), ("review-end", -1)):
        links = html.all("aside", class_=part)[0].all("a")
        assert [address_of("fr/pages/about.html", links[last].attributes["href"])] == work


def test_an_error_is_counted_apart_and_what_it_hides_is_the_translators_own(campaign, edit):
    edit(WRITE, "Monsieur le Maire,", "Monsieur {le} Maire,")
    build_review(campaign)
    html = (campaign / "build-review/fr/letters/write.html").read_text("utf-8")
    bar = Reader(html).root.all("aside", class_="review-bar")[0]
    said = [item.text for item in bar.all("li")]
    assert "non affiché : erreur 1" in said
    assert "remarque 0" in said
    assert "votre traduction (non affichée)" in html
    home = (campaign / "build-review/index.html").read_text("utf-8")
    french = next(link for link in Reader(home).root.all("a", lang="fr"))
    assert "non affiché : erreur 1, brouillon 22" in french.text


def test_a_file_that_cannot_be_read_is_named_on_top_of_every_page(campaign, edit):
    edit(WRITE, 'msgstr "Monsieur le Maire,"', 'msgstr "Monsieur le Maire,')
    line = (campaign / WRITE).read_text("utf-8").split("\n").index('msgstr "Monsieur le Maire,') + 1
    build_review(campaign)
    for path in ("fr/index.html", "fr/letters/write.html"):
        page = Reader((campaign / "build-review" / path).read_text("utf-8")).root
        assert [p.text for p in page.all("p", class_="unreadable")] == [
            f"Impossible de lire letter-write.po (ligne {line}) ; toutes les traductions "
            "sont encore dans le fichier."
        ]
    assert "unreadable" not in (campaign / "build-review/pl/index.html").read_text("utf-8")


def remarks(page):
    """What the top of a page says of files: how much, and the lines that unfold."""
    bar = page.all("aside", class_="review-bar")[0]
    return [part.text for details in bar.all("details") for part in details.children[1:4:2]]


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        (
            PLAIN.replace('"Monsieur le Maire,"', "Monsieur le Maire,"),
            (
                "finding",
                "locales/fr/LC_MESSAGES/letter-write.po:75 C024 the text of msgstr does not stand between straight quotation marks. "
                'Write it between them, such as msgstr "…".',
                "Dear Mayor,",
                ABOUT,
            ),
        ),
        (
            f"{PLAIN}\n\n# Shorter\n{PLAIN.replace('Monsieur le', 'Cher')}",
            (
                "finding",
                "locales/fr/LC_MESSAGES/letter-write.po:78 C010 the message already stands in line 74. "
                "Keep one of the two; until then the other counts as a comment.",
                "Dear Mayor,",
                "Shorter",
                "Cher Maire,",
                ABOUT,
            ),
        ),
        (
            f"# Other translation:\n# Cher Maire,\n#, fuzy\n{PLAIN}",
            (
                "finding",
                "locales/fr/LC_MESSAGES/letter-write.po:77 C025 fuzy reads like the flag fuzzy, but is none, so that the "
                "translation counts as confirmed. Write `#, fuzzy` above the entry, or remove it.",
                "Dear Mayor,",
                "Other translation:",
                "Cher Maire,",
                ABOUT,
            ),
        ),
        (
            PLAIN.replace("\nmsgstr", "\n# Formal\nmsgstr"),
            (
                "finding",
                "locales/fr/LC_MESSAGES/letter-write.po:75 C021 a comment stands inside an entry. Move it above the entry's msgid.",
                "Dear Mayor,",
                "Formal",
                ABOUT,
            ),
        ),
    ],
    ids=("quoted", "twice", "mistyped", "misplaced"),
)
def test_what_is_wrong_in_an_entry_and_its_comments_are_told_with_its_passage(
    campaign, edit, page, wrong, expected
):
    edit(WRITE, PLAIN, wrong)
    found = page("fr/letters/write.html")
    assert [said for said in panels(found) if "Dear Mayor," in said] == [expected]
    assert remarks(found) == []


def test_what_is_wrong_in_no_passage_is_told_on_top_and_counted_on_the_first_page(
    campaign, edit, page
):
    edit(WRITE, 'msgid "Dear Mayor,"', 'msgid "Madame,"')
    edit(
        WRITE,
        '"X-Review-State: reviewed\\n"\n',
        '"X-Review-State: reviewed\\n"\n"Language: fr\\n"\n',
    )
    (campaign / "locales/fr/LC_MESSAGES/letter-gone.po").write_bytes(
        (campaign / WRITE).read_bytes()
    )
    found = page("fr/pages/about.html")
    header = (campaign / WRITE).read_text("utf-8").split("\n")
    over = header.index('msgid "Madame,"') + 1
    count, lines = remarks(found)
    assert count == "remarques sur les fichiers 4"
    assert f"letter-write.po:{over} C038 this msgid is in no template" in lines
    assert "locales/fr/LC_MESSAGES/letter-gone.po C030 no text has the domain letter-gone" in lines
    assert "letter-gone.po:9 C016 the header has Language twice" in lines
    assert "letter-write.po:9 C016 the header has Language twice" in lines
    assert remarks(page("pl/index.html")) == []
    (choice,) = page("index.html").all("a", lang="fr")
    assert choice.text.endswith("remarques sur les fichiers 4")


@pytest.mark.parametrize(
    ("held", "sentence"),
    [
        ("", "letter-write.po est vide\u202f; restaurez-le à partir de l’historique."),
        ("nothing of a catalog\n", "Impossible de lire letter-write.po (ligne 1)."),
    ],
    ids=("empty", "damaged"),
)
def test_a_file_without_translations_is_not_said_to_hold_them(campaign, page, held, sentence):
    (campaign / WRITE).write_text(held)
    said = [p.text for p in page("fr/index.html").all("p", class_="unreadable")]
    assert said == [" ".join(sentence.split())]


def test_a_mark_stands_in_no_link_and_in_nothing_that_the_browser_would_close(page):
    for path in PAGES:
        for element in page(path).walk():
            if element.name == "a":
                assert not element.all("a")[1:]
            if element.name in ("p", "h1", "h2", "h3"):
                assert not {e.name for e in element.walk()} & {"div", "ul", "details", "section"}


def test_no_search_engine_is_to_list_it_and_nothing_runs(campaign, tree):
    build_review(campaign)
    files = tree(campaign / "build-review")
    assert files["robots.txt"] == b"User-agent: *\nDisallow: /\n"
    pages = [data.decode() for path, data in files.items() if path.endswith(".html")]
    assert len(pages) == 17
    for html in pages:
        assert html.count('<meta name="robots" content="noindex">') == 1
        assert "canonical" not in html
        assert "<script" not in html
    others = sorted(path for path in files if path.endswith((".json", ".mo", ".txt")))
    assert others == ["files.txt", "robots.txt"]


def test_languages_that_are_not_built_keep_their_pages_and_what_went_goes(campaign, tree, edit):
    folder = campaign / "build-review"
    build_review(campaign)
    before = tree(folder)
    (folder / "own.txt").write_text("mine")
    assert build_review(campaign, only=("pl",)).changed == 0
    edit("data/campaign.yaml", "languages: [en, fr, pl, ar]", "languages: [en, pl, ar]")
    build_review(campaign, only=("pl",))
    after = tree(folder)
    assert sorted(before.keys() - after.keys()) == sorted(p for p in before if p.startswith("fr/"))
    assert after["own.txt"] == b"mine"
    assert after["files.txt"].decode().split() == sorted(after.keys() - {"files.txt", "own.txt"})


HOSTILE = "</span><script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }} &lt;b>"


def test_texts_of_others_are_neither_markup_nor_template(campaign, edit, page):
    harmless = page("fr/letters/write.html")
    escaped = HOSTILE.replace('"', '\\"')
    edit(
        WRITE,
        PLAIN,
        f'# {HOSTILE}\n#, fuzzy\n#| msgid "{escaped} was"\nmsgid "Dear Mayor,"\nmsgstr "{escaped}"',
    )
    edit("data/letters/write.md", "Benches, please", f"'{HOSTILE.replace(chr(39), chr(39) * 2)}'")
    found = page("fr/letters/write.html")
    allowed = {element.name for element in harmless.walk()} | {"del", "ins"}
    assert {element.name for element in found.walk()} <= allowed
    assert not found.all("img")
    assert not [key for e in found.walk() for key in e.attributes if key.startswith("on")]
    said = " ".join(" ".join(lines) for lines in panels(found))
    assert said.count("<script>alert(1)</script>") >= 3
    assert "{{ 7*7 }}" in said
    assert "49" not in said


@each(
    ("before", "after", "expected"),
    [
        ("We ask for a ban.", "We ask for a ban.", "We ask for a ban."),
        ("A ban.", "A full ban.", "A <ins>full</ins> ban."),
        ("A full ban.", "A ban.", "A <del>full</del> ban."),
        ("Ask two.", "Ask three.", "Ask <del>two</del><ins>three</ins>."),
        ("a < b", "a & b", "a <del>&lt;</del><ins>&amp;</ins> b"),
        ("κι εδώ", "κι εκεί", "κι <del>εδώ</del><ins>εκεί</ins>"),
        ("", "All new", "<ins>All new</ins>"),
    ],
)
def test_what_changed_in_a_source_is_marked_word_by_word(before, after, expected):
    assert change_html(before, after) == expected


@pytest.mark.skipif(os.name == "nt", reason="Windows makes links for few people.")
def test_a_link_in_place_of_the_folder_is_not_written_through(campaign, tmp_path):
    victim = tmp_path / "victim"
    victim.mkdir()
    (campaign / "build-review").symlink_to(victim, target_is_directory=True)
    with pytest.raises(CommandError, match="build-review"):
        build_review(campaign)
    assert list(victim.iterdir()) == []


def test_errors_in_records_leave_the_last_review_as_it_was(campaign, tree, edit):
    build_review(campaign)
    before = tree(campaign / "build-review")
    edit("data/organisations/eleusis.yaml", "country: GR", "country: Greece")
    built = build_review(campaign)
    assert (built.as_of, [finding.code for finding in built.findings]) == (None, ["R007"])
    assert tree(campaign / "build-review") == before


def test_what_an_update_would_suggest_stands_at_what_is_untranslated(campaign, page):
    letter = campaign / "data/letters/appel.md"
    letter.write_text(letter.read_text("utf-8").replace("un lieu de", "un endroit de"), "utf-8")
    before = (campaign / "locales/en/LC_MESSAGES/letter-appel.po").read_bytes()
    panel = next(
        panel
        for panel in page("en/letters/appel.html").all("span", class_="review-panel")
        if "un endroit de" in panel.text
    )
    assert "untranslated locales/en/LC_MESSAGES/letter-appel.po" in panel.text
    assert tuple(panel.all(name)[0].text for name in ("del", "ins")) == ("lieu", "endroit")
    assert "The street is a place to meet; it belongs to nobody." in panel.text
    assert "From the memory, not in the file yet: `coalition update` writes it there." in panel.text
    assert (campaign / "locales/en/LC_MESSAGES/letter-appel.po").read_bytes() == before
