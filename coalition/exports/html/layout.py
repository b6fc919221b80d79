"""The frame that all pages share: head, languages, foot."""

from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from markupsafe import Markup

from coalition import languages
from coalition.assets import hashed
from coalition.exports.artifact import Artifact
from coalition.exports.html.icon import icon_path
from coalition.exports.html.jinja import template
from coalition.exports.html.sharing import Sharing
from coalition.exports.html.styles import loads_fonts, style_sheets
from coalition.exports.html.typesetting import Typesetter, escape_text
from coalition.exports.links import safe_link
from coalition.fields import Field, Stray, parse_fields
from coalition.localise.edition import Site
from coalition.views import LanguageView, Value

_FEW_LANGUAGES = 5
"""The number of languages up to which the switcher shows them without being opened."""

_DESCRIPTION = 200
"""Characters of a page's description; search engines show about as many."""


class Page(NamedTuple):
    """A page's path, and what stands in its head."""

    path: str
    """Below the language's folder, the same in every language."""

    title: str
    description: str | None
    languages: tuple[LanguageView, ...]
    """The languages that have this page."""

    feed: str | None = None
    """The feed of what the page shows, below the build folder."""

    def below(self, site: Site) -> str:
        """The page's path below the build folder."""
        return f"{site.language.code}/{self.path}"

    @property
    def root(self) -> str:
        """The relative path from the page up to the build folder."""
        return "../" * (self.path.count("/") + 1)


def with_layout(
    site: Site,
    typesetter: Typesetter,
    page: Page,
    content: str,
    sharing: Sharing | None,
    script: str | None = None,
    *,
    form_action: str = "'none'",
) -> Artifact:
    """The content in the layout that all pages share."""
    # The content is rendered before the layout: by then `typesetter.gaps` knows whether anything
    # on the page is untranslated, which the layout shows above it.
    path = page.below(site)
    gap = typesetter.main_gap()
    if gap is not None:
        content = typesetter.without_marks(content, gap)
    few = len(page.languages) <= _FEW_LANGUAGES
    scripts = [*([] if few else [languages_script()[0]]), *([script] if script else [])]
    html = template("layout.html").render(
        typesetter=typesetter,
        phrase=typesetter.phrase,
        content=Markup(content),  # noqa: S704 - rendered with autoescape
        mostly=None if gap is None else typesetter.mostly(gap),
        language=site.language,
        campaign=site.campaign,
        campaign_url=safe_link(site.campaign.url),
        page=page,
        home=page.path == "index.html",
        root=page.root,
        alternates=_alternates(site, page),
        few=few,
        styles=style_paths(site),
        fonts=loads_fonts(site),
        icon=icon_path(site),
        scripts=[] if typesetter.is_review else scripts,
        sharing=sharing,
        form_action=form_action,
        as_of=_as_of(site, typesetter),
    )
    return path, typesetter.finished(html).encode()


def _alternates(site: Site, page: Page) -> list[Markup]:
    """A link to the page in each language that has it.

    Every page has one to every language, so they are joined here rather than by a template.
    """
    return [
        Markup(  # noqa: S704 - made of escaped pieces
            f'<a href="{page.root}{escape_text(f"{language.code}/{page.path}")}"'
            f"{_language_link(language, current=language.code == site.language.code)}"
        )
        for language in page.languages
    ]


@lru_cache(maxsize=1024)
def _language_link(language: LanguageView, *, current: bool) -> str:
    """The end of a link to a page in a language, behind its address."""
    code, name = escape_text(language.code), escape_text(language.name)
    here = ' aria-current="true"' if current else ""
    return f' lang="{code}" hreflang="{code}" dir="{language.dir}"{here}>{name}</a>'


def languages_script() -> Artifact:
    """The script that offers the page in the visitor's language."""
    script = resources.files("coalition.exports").joinpath("assets/languages.js")
    return hashed("assets/languages.js", script.read_bytes())


def style_paths(site: Site) -> list[str]:
    """Where the style sheets stand below the build folder."""
    return [path for path, _ in style_sheets(site)]


def languages_with_index(site: Site) -> tuple[LanguageView, ...]:
    """The languages in which anything is published: those that have an index."""
    codes = {language.code for views in site.alternates.values() for language in views}
    codes.add(site.language.code)
    return tuple(language for language in site.languages if language.code in codes)


def _as_of(site: Site, typesetter: Typesetter) -> Markup | None:
    """The sentence with the day as of which the pages are."""
    if site.as_of is None:
        return None
    language = site.phrases.language_of("page/as-of")
    return typesetter.phrase("page/as-of", date=languages.format_date(site.as_of, language))


def plain_description(value: Value | None) -> str | None:
    """A text as search engines show it: plain, in one line, and not too long."""
    if value is None:
        return None
    text = " ".join(_plain_text(value.value).split())
    if len(text) <= _DESCRIPTION:
        return text
    return text[:_DESCRIPTION].rsplit(" ", 1)[0] + "…"


def _plain_text(text: str) -> str:
    """A text with its doubled braces single and its fields as they stand."""
    return "".join(
        "{" + part.name + "}" if isinstance(part, Field)
        else part.brace if isinstance(part, Stray)
        else part
        for part in parse_fields(text)
    )  # fmt: skip
