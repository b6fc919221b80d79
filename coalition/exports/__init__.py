"""Views in, artifacts out: all the files of a build folder."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from coalition.assets import hashed
from coalition.catalogs import Catalog
from coalition.exports.artifact import Artifact
from coalition.exports.cards import Earlier, card_files, nothing_earlier
from coalition.exports.csv import csv_files
from coalition.exports.embed import embed_script
from coalition.exports.extras import require_makeable
from coalition.exports.feed import feed_files
from coalition.exports.fragment import fragment_files
from coalition.exports.html import (
    directory_script,
    join_script,
    languages_script,
    letter_script,
    lettered_icon,
    render_list_pages,
    render_not_found,
    render_pages,
    render_root,
    render_status,
    render_text_pages,
    style_files,
)
from coalition.exports.json import directory_json, text_json
from coalition.exports.mail import draft_files
from coalition.exports.manifest import (
    EMBED_INDEX,
    MANIFEST,
    embed_index,
    find_differences,
    is_sha256,
    listed_file,
    manifest,
    parse_manifest,
    read_manifest,
    release_of,
)
from coalition.exports.markdown import markdown_files
from coalition.exports.mo import mo_files
from coalition.exports.press import press_files
from coalition.exports.qr import qr_files
from coalition.exports.schemas import schema_files
from coalition.exports.sitemap import SITEMAP, robots_files, sitemap_files
from coalition.exports.text import text_files
from coalition.languages import render_posix
from coalition.localise import Site
from coalition.views import TextView

__all__ = [
    "EMBED_INDEX",
    "MANIFEST",
    "SHARED_FOLDERS",
    "SITEMAP",
    "Artifact",
    "common_files",
    "common_review_files",
    "embed_index",
    "files_of_text",
    "find_differences",
    "is_sha256",
    "language_files",
    "language_folders",
    "list_files",
    "listed_file",
    "logo_files",
    "manifest",
    "parse_manifest",
    "read_manifest",
    "release_of",
    "require_makeable",
    "review_files",
    "sitemap_files",
    "status_files",
]


SHARED_FOLDERS = ("assets", "logos")
"""Where the files stand that pages of all languages load."""


def language_files(
    site: Site,
    catalogs: Iterable[tuple[str, Catalog]],
    earlier: Earlier = nothing_earlier,
) -> Iterator[Artifact]:
    """Every file of one language but its status page; `catalogs` are its publishable ones.

    `earlier` gives the files of the previous build, of which pictures are taken over as they are
    where nothing on them changed.
    """
    yield from list_files(site, catalogs)
    for text in site.texts:
        yield from files_of_text(site, text, earlier)


def list_files(site: Site, catalogs: Iterable[tuple[str, Catalog]]) -> Iterator[Artifact]:
    """The files of one language that are about no single text: its lists, and how to join them."""
    yield from directory_json(site)
    yield from csv_files(site)
    yield from feed_files(site)
    yield from render_list_pages(site)
    yield from mo_files(site.language.code, catalogs)


def files_of_text(
    site: Site, text: TextView, earlier: Earlier = nothing_earlier
) -> Iterator[Artifact]:
    """The files of one of a site's texts; see `language_files`."""
    alone = msgspec.structs.replace(site, texts=(text,))
    yield from text_json(alone)
    yield from render_text_pages(alone)
    yield from text_files(alone)
    yield from press_files(alone)
    yield from markdown_files(alone)
    yield from fragment_files(alone)
    yield from qr_files(alone)
    yield from card_files(alone, earlier)
    yield from draft_files(alone)


def status_files(sites: Iterable[Site]) -> Iterator[Artifact]:
    """Each language's page on how far all of them have come; `sites` may be outlines.

    They change with any translation, which leaves all other files of other languages as they are.
    """
    yield from (render_status(site) for site in sites if site.has_pages)


def language_folders(language: str) -> tuple[str, ...]:
    """Where the files of one language stand in a build folder, each with a slash at its end."""
    return f"v1/{language}/", f"{language}/", f"catalogs/{render_posix(language)}/"


def common_files(home: Site, sites: Sequence[Site]) -> Iterator[Artifact]:
    """The files that all languages share: the first page (in that of `home`), styles, schemas."""
    yield render_root(home, sites)
    yield render_not_found(home, sites)
    yield from style_files(home)
    yield from _icon_files(home)
    yield from robots_files(home.base_url)
    yield languages_script()
    yield letter_script()
    yield directory_script()
    if home.join is not None:
        yield join_script()
    yield embed_script()
    yield from schema_files()


def _icon_files(home: Site) -> Iterator[Artifact]:
    """What stands in for the logo of a campaign that has none."""
    if home.logo is None or home.notes is not None:
        yield lettered_icon(home)


def logo_files(logos: Mapping[str, bytes]) -> Iterator[Artifact]:
    """The images of a campaign, by name, for sites and for our own pages.

    Each has its own name, which sites may lead to, and one that changes with its bytes.
    """
    for name, data in logos.items():
        yield f"logos/{name}", data
        yield hashed(f"logos/{name}", data)


def review_files(site: Site) -> Iterator[Artifact]:
    """Every file of one language of a review build, whose site has notes: pages alone."""
    yield from render_pages(site)


def common_review_files(home: Site, sites: Sequence[Site]) -> Iterator[Artifact]:
    """The files that all languages of a review build share; no search engine is to list it."""
    yield render_root(home, sites)
    yield from style_files(home)
    yield from _icon_files(home)
    yield "robots.txt", b"User-agent: *\nDisallow: /\n"
