"""What a site shows where nothing is, and what tells its pages apart."""

import base64
import hashlib
import re

import pytest

from coalition.commands.build import build_campaign
from coalition.exports.sitemap import robots_files, sitemap_files


@pytest.fixture
def not_found(campaign, edit):
    """404.html of the small campaign, by the address that campaign.yaml gives."""

    def build(base_url):
        line = f"base_url: {base_url}\n" if base_url else ""
        edit("data/campaign.yaml", "base_url: https://example.org/coalition/\n", line)
        built = build_campaign(campaign, only=["en"])
        return (built.folder / "404.html").read_text("utf-8")

    return build


def test_every_language_says_that_nothing_is_there_and_leads_to_its_pages(not_found):
    page = not_found("https://example.org/coalition/")
    for tag, sentence in (("fr", "Cette page n’existe pas."), ("ar", "هذه الصفحة غير موجودة.")):
        direction = "rtl" if tag == "ar" else "ltr"
        href = f"https://example.org/coalition/{tag}/index.html"
        assert f'<p lang="{tag}" dir="{direction}">{sentence}</p>' in page
        assert f'<a data-language="{tag}" href="{href}"' in page
    assert "<script" not in page


@pytest.mark.parametrize("base_url", [None, "https://example.org/"])
def test_nothing_that_the_page_needs_depends_on_the_address_at_which_it_is_shown(
    not_found, base_url
):
    page = not_found(base_url)
    addresses = re.findall(r'(?:href|src|action)="([^"]*)"', page)
    assert all(address.startswith(("https://", "data:")) for address in addresses)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    inline = re.findall(r"<(style|script)>(.*?)</\1>", page, re.DOTALL)
    assert [name for name, _ in inline] == (["style"] if base_url else ["style", "script"])
    for name, text in inline:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}';" in policy[1]


@pytest.mark.parametrize(
    ("base_url", "content"),
    [
        (
            "https://example.org",
            b"User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
        ),
        (
            "https://example.org/",
            b"User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
        ),
        ("https://example.org/coalition/", None),
        ("javascript:alert(1)//", None),
        (None, None),
    ],
)
def test_robots_read_where_the_pages_are_listed_at_the_root_of_a_host_only(base_url, content):
    expected = [] if content is None else [("robots.txt", content)]
    assert list(robots_files(base_url)) == expected


def test_no_search_engine_is_led_to_the_page_of_what_is_missing():
    ((_, sitemap),) = sitemap_files("https://example.org/", ["404.html", "index.html"])
    assert b"index.html" in sitemap
    assert b"404" not in sitemap


@pytest.mark.parametrize("logo", [None, "tree.svg"])
def test_browsers_tell_pages_by_the_logo_or_else_by_a_letter(campaign, edit, logo):
    if logo:
        edit("data/campaign.yaml", "\nlanguages:", f"\nlogo: {{file: {logo}}}\nlanguages:")
    folder = build_campaign(campaign, only=["en"]).folder
    icons = {
        (page.parent / address).resolve()
        for page in (*folder.glob("*/*.html"), *folder.glob("*/*/*.html"), folder / "index.html")
        for address in re.findall(r'<link rel="icon" href="([^"]*)"', page.read_text("utf-8"))
    }
    ((icon),) = icons
    assert icon.is_file()
    assert icon.name.split(".")[0] == ("tree" if logo else "icon")
    if not logo:
        assert b'fill="#' in icon.read_bytes()
        assert ">O</text>" in icon.read_text("utf-8")
