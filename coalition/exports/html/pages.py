"""The pages of one language, and the page that leads to them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from coalition import languages
from coalition.exports.artifact import Artifact, text_path
from coalition.exports.html.body import BodyRenderer, recipients, source_of
from coalition.exports.html.colours import stylesheet
from coalition.exports.html.directory import telling_counts, typeset_directory
from coalition.exports.html.templates import render, template
from coalition.exports.html.typesetting import Typesetter, linked
from coalition.fields import Field, Stray, parse_fields
from coalition.localise.edition import Site
from coalition.views import (
    Block,
    LanguageView,
    ParagraphBlock,
    TextView,
    Value,
)

_FEW_LANGUAGES = 5
"""Up to how many languages the switcher shows without being opened."""

_DESCRIPTION = 200
"""Characters of a page's description; search engines show about as many."""


class Page(NamedTuple):
    """Where a page stands, and what its head says."""

    path: str
    """Below the language's folder, the same in every language."""

    title: str
    description: str | None
    languages: tuple[LanguageView, ...]
    """Those that have this page."""

    @property
    def root(self) -> str:
        """The way from the page up to the build folder."""
        return "../" * (self.path.count("/") + 1)


class Alternate(NamedTuple):
    """The same page in one language."""

    language: LanguageView
    href: str
    """Relative, for the reader."""

    address: str
    """For search engines: absolute where the address of the build is known."""


def render_pages(site: Site) -> Iterator[Artifact]:
    """The pages of one language.

    A language without a published directory has an index of its texts, and one without published
    texts and directory has no pages at all.
    """
    if site.directory is None and not site.texts:
        return
    yield _index_page(site)
    for text in site.texts:
        yield _text_page(site, text)


def render_root(home: Site, sites: Sequence[Site]) -> Iterator[Artifact]:
    """The page at which one chooses a language, in the language of `home`, and the style sheet.

    Of `sites` no directory and no texts are needed; those that publish nothing are left out.
    """
    setter = Typesetter(home)
    published = {view.code for views in home.alternates.values() for view in views}
    offered = [
        (site.language, _own_title(site)) for site in sites if site.language.code in published
    ]
    yield (
        "index.html",
        render(
            "root.html",
            setter=setter,
            say=setter.say,
            language=home.language,
            campaign=home.campaign,
            description=_description(home.campaign.summary),
            offered=offered,
            address=_absolute(home, "index.html"),
        ),
    )
    yield "assets/site.css", stylesheet(home.colours).encode()


def _own_title(site: Site) -> Markup | None:
    """The campaign's title where the language has one of its own."""
    title = site.campaign.title
    return Typesetter(site).name(title) if title.lang == site.language.code else None


def _index_page(site: Site) -> Artifact:
    setter = Typesetter(site)
    page = Page(
        path="index.html",
        title=site.campaign.title.value,
        description=_description(site.campaign.summary),
        languages=_published_languages(site),
    )
    content = template("index.html").render(
        setter=setter,
        say=setter.say,
        campaign=site.campaign,
        directory=typeset_directory(setter, site, page.root),
        counts=None if site.directory is None else telling_counts(site.directory),
        letters=[text for text in site.texts if text.kind != "page"],
        pages=[text for text in site.texts if text.kind == "page"],
    )
    return _laid_out(site, setter, page, content)


def _text_page(site: Site, text: TextView) -> Artifact:
    setter = Typesetter(site)
    page = Page(
        path=text_path(text, "html"),
        title=f"{text.title.value} · {site.campaign.title.value}",
        description=_description(text.intro or _first_paragraph(text.blocks)),
        languages=site.alternates.get(text.id, (site.language,)),
    )
    labels = {field.name: setter.name(field.label) for field in text.fields}
    renderer = BodyRenderer(setter, text, lambda: typeset_directory(setter, site, page.root))
    content = template("text.html").render(
        setter=setter,
        say=setter.say,
        text=text,
        labels=labels,
        body=renderer.body(),
        to=recipients(setter, text.to),
        cc=recipients(setter, text.cc),
        source=source_of(text.source),
        action_url=linked(text.action_url),
        draft=text.review == "draft" and setter.is_own(text.title),
    )
    return _laid_out(site, setter, page, content)


def _laid_out(site: Site, setter: "Typesetter", page: Page, content: str) -> Artifact:
    """The content in the frame that all pages share.

    The content comes first because setting it shows whether anything in it is untranslated.
    """
    path = f"{site.language.code}/{page.path}"
    return path, render(
        "layout.html",
        setter=setter,
        say=setter.say,
        content=Markup(content),  # noqa: S704 - rendered with autoescape
        language=site.language,
        campaign=site.campaign,
        campaign_url=linked(site.campaign.url),
        page=page,
        home=page.path == "index.html",
        root=page.root,
        alternates=_alternates(site, page),
        few=len(page.languages) <= _FEW_LANGUAGES,
        pseudo=languages.is_pseudo(site.language.code),
        canonical=_absolute(site, path),
        default=(_absolute(site, "index.html") or f"{page.root}index.html"),
        as_of=_as_of(site, setter),
    )


def _published_languages(site: Site) -> tuple[LanguageView, ...]:
    """The languages that have an index: those in which anything is published."""
    codes = {language.code for found in site.alternates.values() for language in found}
    codes.add(site.language.code)
    return tuple(language for language in site.languages if language.code in codes)


def _alternates(site: Site, page: Page) -> list[Alternate]:
    def alternate(language: LanguageView) -> Alternate:
        path = f"{language.code}/{page.path}"
        relative = f"{page.root}{path}"
        return Alternate(language, relative, _absolute(site, path) or relative)

    return [alternate(language) for language in page.languages]


def _absolute(site: Site, path: str) -> str | None:
    base = linked(site.base_url)
    return None if base is None else f"{base.rstrip('/')}/{path}"


def _as_of(site: Site, setter: "Typesetter") -> Markup | None:
    """The sentence that names the day for which the pages answer."""
    day = next((view.as_of for view in (site.directory, *site.texts) if view is not None), None)
    if day is None:
        return None
    language = site.phrases.language_of("page/as-of")
    return setter.say("page/as-of", date=languages.format_date(day, language))


def _description(value: Value | None) -> str | None:
    if value is None:
        return None
    text = " ".join(_plain(value.value).split())
    if len(text) <= _DESCRIPTION:
        return text
    return text[:_DESCRIPTION].rsplit(" ", 1)[0] + "…"


def _plain(text: str) -> str:
    """A text with its doubled braces single and its fields as they stand."""
    return "".join(
        "{" + part.name + "}" if isinstance(part, Field)
        else part.brace if isinstance(part, Stray)
        else part
        for part in parse_fields(text)
    )  # fmt: skip


def _first_paragraph(blocks: Iterable[Block]) -> Value | None:
    return next((block.text for block in blocks if isinstance(block, ParagraphBlock)), None)
