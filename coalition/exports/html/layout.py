"""The frame that all pages share: head, languages, foot."""

from typing import NamedTuple

from markupsafe import Markup

from coalition import languages
from coalition.exports.artifact import Artifact
from coalition.exports.html.icon import icon_path
from coalition.exports.html.jinja import template
from coalition.exports.html.styles import style_sheets
from coalition.exports.html.typesetting import Typesetter
from coalition.exports.links import absolute_url, safe_link
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

    @property
    def root(self) -> str:
        """The relative path from the page up to the build folder."""
        return "../" * (self.path.count("/") + 1)


class Alternate(NamedTuple):
    """The same page in one language."""

    language: LanguageView
    href: str
    """Relative, for the reader."""

    address: str
    """For search engines: absolute where the address of the build is known."""


def with_layout(
    site: Site,
    typesetter: Typesetter,
    page: Page,
    content: str,
    script: str | None = None,
    card: str | None = None,
    *,
    form_action: str = "'none'",
) -> Artifact:
    """The content in the layout that all pages share; `card` is the picture shown for the page."""
    # The content is rendered before the layout: by then `typesetter.gaps` knows whether anything
    # on the page is untranslated, which the layout shows above it.
    path = f"{site.language.code}/{page.path}"
    gap = typesetter.main_gap()
    if gap is not None:
        content = typesetter.without_marks(content, gap)
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
        few=len(page.languages) <= _FEW_LANGUAGES,
        styles=style_paths(site),
        icon=icon_path(site),
        script=script,
        form_action=form_action,
        pseudo=languages.is_pseudo(site.language.code),
        canonical=absolute_url(site.base_url, path),
        default=(absolute_url(site.base_url, "index.html") or f"{page.root}index.html"),
        card=None if card is None else absolute_url(site.base_url, card),
        as_of=_as_of(site, typesetter),
    )
    return path, typesetter.finished(html).encode()


def style_paths(site: Site) -> list[str]:
    """Where the style sheets stand below the build folder."""
    return [path for path, _ in style_sheets(site)]


def languages_with_index(site: Site) -> tuple[LanguageView, ...]:
    """The languages in which anything is published: those that have an index."""
    codes = {language.code for views in site.alternates.values() for language in views}
    codes.add(site.language.code)
    return tuple(language for language in site.languages if language.code in codes)


def _alternates(site: Site, page: Page) -> list[Alternate]:
    def alternate(language: LanguageView) -> Alternate:
        path = f"{language.code}/{page.path}"
        relative = f"{page.root}{path}"
        return Alternate(language, relative, absolute_url(site.base_url, path) or relative)

    return [alternate(language) for language in page.languages]


def _as_of(site: Site, typesetter: Typesetter) -> Markup | None:
    """The sentence with the day as of which the pages are."""
    day = next((view.as_of for view in (site.directory, *site.texts) if view is not None), None)
    if day is None:
        return None
    language = site.phrases.language_of("page/as-of")
    return typesetter.phrase("page/as-of", date=languages.format_date(day, language))


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
