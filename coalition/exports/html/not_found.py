"""The page that servers show at every address that leads to nothing."""

import base64
import hashlib
from collections.abc import Sequence
from importlib import resources
from typing import NamedTuple

from markupsafe import Markup

from coalition.exports.artifact import Artifact
from coalition.exports.html.colours import stylesheet
from coalition.exports.html.jinja import render
from coalition.exports.html.layout import languages_with_index
from coalition.exports.html.typesetting import Typesetter
from coalition.exports.links import absolute_url, safe_link
from coalition.exports.sitemap import NOT_FOUND
from coalition.localise.edition import Site
from coalition.views import LanguageView


class Inline(NamedTuple):
    """A style sheet or script that stands in the page."""

    text: Markup
    hash: str
    """By which the page's policy lets it be (CSP 3, section 2.3.1)."""


class Sentence(NamedTuple):
    """That there is nothing here, in one language, with where its pages begin."""

    sentence: str
    attributes: Markup
    language: LanguageView
    href: str | None
    """None where the address of the build is not known."""


def render_not_found(home: Site, sites: Sequence[Site]) -> Artifact:
    """404.html, in every language that has pages.

    It is shown at addresses of any depth, so nothing in it is relative: what it is drawn with
    stands within it, and links are whole. Where the campaign has no `base_url` a script finds the
    folder by the language that is in the address; if there is none, the links stay plain words.
    """
    published = {language.code for language in languages_with_index(home)}
    html = render(
        "not-found.html",
        typesetter=Typesetter(home),
        code=404,
        language=home.language,
        campaign=home.campaign,
        style=_inline(_style(home)),
        script=None if safe_link(home.base_url) else _script(),
        sentences=[_sentence(site) for site in sites if site.language.code in published],
        website=safe_link(home.campaign.url),
    )
    return NOT_FOUND, html


def _sentence(site: Site) -> Sentence:
    value = site.phrases.render("page/not-found")
    attributes = Markup(' lang="{}" dir="{}"').format(value.lang, value.dir)
    href = absolute_url(site.base_url, f"{site.language.code}/index.html")
    return Sentence(value.value, attributes, site.language, href)


def _style(home: Site) -> str:
    own = "" if home.style is None else home.style.alone
    # In a style element `</` could end it; where CSS may have it, in a string, this is the same.
    return stylesheet(home.colours, "not-found.css") + own.replace("</", "<\\/")


def _script() -> Inline:
    script = resources.files("coalition.exports").joinpath("assets/not-found.js")
    return _inline(script.read_text("utf-8"))


def _inline(text: str) -> Inline:
    """A text as it stands, which holds no end of the element."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return Inline(Markup(text), f"sha256-{digest}")  # noqa: S704
