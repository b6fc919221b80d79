"""Builds with pseudo-languages: whole, marked as what they are, and gone with the next build."""

import gettext
import re

import msgspec
import pytest
from click.testing import CliRunner

from coalition.campaign.snapshot import UnknownLanguageError
from coalition.catalogs import parse_catalog
from coalition.cli import cli
from coalition.commands.build import build_campaign
from coalition.commands.verify import verify_build
from coalition.interface import PHRASES
from coalition.localise.pseudo import PSEUDO_LANGUAGES

ACCENTED = re.compile(r"[áƀçďéƒğĥíĵķļṁñóṕɋŕšţúṽŵẋýž]")
RIGHT_TO_LEFT = re.compile(r"[\u0600-\u06ff]")


@pytest.fixture
def build(campaign):
    def built(*only, pseudo=PSEUDO_LANGUAGES):
        build_campaign(campaign, only=only, pseudo=pseudo)
        return campaign / "build"

    return built


def read(folder, path):
    return msgspec.json.decode((folder / path).read_bytes())


def of_pseudo(tree):
    return {path for path in tree if re.search(r"\ben[-_]XA\b|\bar[-_]XB\b", path)}


def test_a_build_with_pseudo_languages_changes_no_file_of_the_others(build, tree):
    plain = tree(build(pseudo=()))
    both = tree(build())
    assert set(both) - set(plain) == of_pseudo(both)
    assert [path for path in plain if plain[path] != both[path]] == [
        "v1/embed.json",
        "v1/index.json",
    ]
    assert verify_build(build()) == ()


def test_a_build_without_pseudo_languages_removes_them(build, tree):
    plain = tree(build(pseudo=()))
    build()
    assert tree(build(pseudo=())) == plain


@pytest.mark.parametrize("only", [("fr",), ("fr", "pl")])
def test_a_build_of_some_languages_removes_them_too_and_keeps_the_others(build, tree, only):
    plain = tree(build(pseudo=()))
    build()
    assert tree(build(*only, pseudo=())) == plain


def test_a_build_of_one_language_makes_pseudo_languages_beside_it(build, tree):
    found = tree(build("fr"))
    folders = {
        path.split("/")[1]
        for path in found
        if path.startswith("v1/") and "." not in path.split("/")[1]
    }
    assert folders - {"schema"} == {"fr", *PSEUDO_LANGUAGES}


def test_the_manifest_lists_them_apart_complete_and_published(build):
    manifest = read(build(), "v1/index.json")
    assert [one["code"] for one in manifest["languages"]] == ["en", "fr", "pl", "ar"]
    found = manifest["pseudo_languages"]
    assert [(one["code"], one["dir"]) for one in found] == [("en-XA", "ltr"), ("ar-XB", "rtl")]
    for text in (text for one in found for text in one["coverage"]):
        assert (text["translated"], text["published"]) == (text["total"], True)
    paths = {file["path"] for file in manifest["files"]}
    for tag in PSEUDO_LANGUAGES:
        assert {
            f"{tag}/index.html",
            f"{tag}/letters/write.txt",
            f"v1/{tag}/pages/about.json",
        } <= paths


def test_publishing_rules_do_not_hide_them(build, edit):
    edit("data/campaign.yaml", "    texts: [about]\n    languages: [ar]\n", "    texts: [about]\n")
    folder = build()
    assert not (folder / "en/pages/about.html").exists()
    assert (folder / "en-XA/pages/about.html").exists()


def test_no_page_of_a_language_leads_to_a_pseudo_language(build, tree):
    found = tree(build())
    leading = {path for path, data in found.items() if path.endswith(".html") and b"en-XA" in data}
    assert leading == {path for path in of_pseudo(found) if path.endswith(".html")}


def test_pages_of_pseudo_languages_lead_everywhere_and_keep_search_engines_out(build):
    folder = build()
    page = (folder / "ar-XB/letters/write.html").read_text(encoding="utf-8")
    assert '<html lang="ar-XB" dir="rtl">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert 'rel="alternate"' not in page
    assert 'rel="canonical"' not in page
    assert re.findall(r'hreflang="([\w-]+)"', page) == ["en", "fr", "pl", "ar", *PSEUDO_LANGUAGES]
    assert "noindex" not in (folder / "ar/letters/write.html").read_text(encoding="utf-8")


def values(found):
    """Every text of a view with its language, at any depth."""
    if isinstance(found, dict):
        if set(found) == {"value", "lang", "dir"}:
            yield found["value"], found["lang"]
        for inner in found.values():
            yield from values(inner)
    elif isinstance(found, list):
        for inner in found:
            yield from values(inner)


@pytest.mark.parametrize(
    ("tag", "letter"), [("en-XA", ACCENTED), ("ar-XB", RIGHT_TO_LEFT)], ids=PSEUDO_LANGUAGES
)
@pytest.mark.parametrize("path", ["directory", "letters/write", "letters/appel", "pages/about"])
def test_all_prose_is_disguised_and_names_are_not(build, campaign, tag, letter, path):
    view = read(build(), f"v1/{tag}/{path}.json")
    # What is sent is sent in a language, not in a disguise.
    for key in ("sent", "links", "also_sent"):
        view.pop(key, None)
    texts = {text for text, _ in values(view)}
    bracketed = {text for text in texts if "[" in text} - {"[{sender_name}]"}
    assert {text for text in bracketed if not letter.search(text)} == set()
    assert {text for text in bracketed if text.count("[") != text.count("]")} == set()
    asked = {
        entry.msgid
        for place in (campaign / "locales").glob("*.pot")
        for entry in parse_catalog(place.read_bytes(), place.name)[0].entries
    }
    assert texts & asked == set()
    names = read(campaign / "build", f"v1/en/{path}.json").get("organisations", ())
    assert {one["name"]["value"] for one in names} <= texts


def test_no_phrase_of_ours_stands_in_english_on_any_page(build, tree):
    words = {part for phrase in PHRASES for part in re.split(r"\{\w+\}", phrase.text)}
    phrases = {part.strip(" ,") for part in words if len(part.strip(" ,")) > 3}
    found = tree(build())
    pages = [path for path in of_pseudo(found) if path.endswith(("html", "txt"))]
    text = "\n".join(re.sub(r"<[^>]*>", "\n", found[path].decode()) for path in pages)
    shown = {
        phrase
        for phrase in phrases
        if re.search(rf"^\W*{re.escape(phrase)}\W*$", text, re.MULTILINE)
    }
    assert shown == set()


def test_fields_links_and_braces_survive_in_a_letter(build):
    view = read(build(), "v1/en-XA/letters/write.json")
    assert 'href="https://example.org/benches"' in view["html"]
    assert '<span data-field="sender_name">[Ýóóúúŕ ñááṁéé]</span>' in view["html"]
    assert "{{ļííķéé ţĥééšéé}}" in view["text"]
    assert view["to"][0]["email"] == read(build(), "v1/en/letters/write.json")["to"][0]["email"]
    assert view["complete"]


def test_names_that_run_the_other_way_are_isolated_within_a_phrase_and_a_sentence(build):
    folder = build()
    view = read(folder, "v1/ar-XB/directory.json")
    found = view["people"][0]["line"]["value"]
    assert re.fullmatch("\\[\\w+ \u2068Jan Ekberg\u2069, \\w+, \u2068Reds\u2069\\]", found)
    sentences = [tier["sentence"]["value"] for tier in view["tiers"]]
    assert sentences[1] == "\u2068Article 9\u2069 و\u2068Article 19 bis\u2069"
    assert b"\xe2\x81\xa8" not in (folder / "v1/en-XA/directory.json").read_bytes()


def test_programs_with_gettext_find_the_disguised_texts(build):
    with (build() / "catalogs/en_XA/LC_MESSAGES/directory.mo").open("rb") as stream:
        catalog = gettext.GNUTranslations(stream)
    assert catalog.pgettext("campaign/title", "Open Streets") == "[Óóṕééñ Šţŕééééţš]"


def test_a_campaign_that_lists_a_pseudo_language_keeps_its_own_catalogs(build, edit, campaign):
    edit("data/campaign.yaml", "languages: [en, fr, pl, ar]", "languages: [en, fr, pl, ar, en-XA]")
    folder = build()
    assert read(folder, "v1/en-XA/directory.json")["campaign"]["title"]["value"] == "Open Streets"
    manifest = read(build(pseudo=()), "v1/index.json")
    assert [one["code"] for one in manifest["pseudo_languages"]] == ["en-XA"]


def test_a_broken_campaign_builds_nothing(build, edit, tree):
    edit("data/campaign.yaml", "title: Open Streets", "titel: Open Streets")
    assert not build().exists()


def test_a_pseudo_language_by_name_alone_is_refused_with_the_option_that_makes_it(campaign):
    with pytest.raises(UnknownLanguageError, match=r"`coalition build --pseudo` adds it$"):
        build_campaign(campaign, only=["en-XA"])


def test_the_command_says_what_it_made(campaign):
    result = CliRunner().invoke(cli, ["-C", str(campaign), "build", "--pseudo"])
    assert result.exit_code == 0
    assert "files in 4 languages and en-XA, ar-XB as of 2024-05-09" in result.stderr
