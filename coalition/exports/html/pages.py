"""The pages of one language, and the page that leads to them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from coalition import languages
from coalition.exports.artifact import Artifact, format_path, text_path
from coalition.exports.feed import feed_path
from coalition.exports.html.body import BodyRenderer, recipients
from coalition.exports.html.directory import nonzero_counts, typeset_directory
from coalition.exports.html.filters import directory_filter, directory_script
from coalition.exports.html.jinja import render, template
from coalition.exports.html.join import join_form, join_script
from coalition.exports.html.review import linked, new_typesetter
from coalition.exports.html.sending import letter_script, send_panel
from coalition.exports.html.styles import style_sheets
from coalition.exports.html.typesetting import Typesetter
from coalition.exports.links import absolute_url, safe_link
from coalition.exports.press import press_path
from coalition.fields import Field, Stray, parse_fields
from coalition.localise.edition import Site
from coalition.views import Block, LanguageView, ParagraphBlock, TextView, Value

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


def render_pages(site: Site) -> Iterator[Artifact]:
    """The pages of one language.

    A language without a published directory has an index of its texts, and one without published
    texts and directory has no pages at all.
    """
    if site.directory is None and not site.texts:
        return
    pages = (
        _index_page(site),
        *(_text_page(site, text) for text in site.texts),
        *([] if site.join is None else [_join_page(site)]),
    )
    yield from pages if site.notes is None else linked(pages)


def render_root(home: Site, sites: Sequence[Site]) -> Artifact:
    """The page for choosing a language, in the language of `home`.

    `sites` may be outlines, without directory and texts; those that publish nothing are left out.
    """
    typesetter = new_typesetter(home)
    published = {view.code for views in home.alternates.values() for view in views}
    choices = [
        (site.language, _title_in_own_language(site), new_typesetter(site).waiting_by_state())
        for site in sites
        if site.language.code in published
    ]
    html = render(
        "root.html",
        typesetter=typesetter,
        phrase=typesetter.phrase,
        language=home.language,
        campaign=home.campaign,
        description=_description(home.campaign.summary),
        choices=choices,
        address=absolute_url(home.base_url, "index.html"),
        styles=_style_paths(home),
        script=None,
    )
    return "index.html", html


def _title_in_own_language(site: Site) -> Markup | None:
    """The campaign's title where the language has one of its own."""
    title = site.campaign.title
    return Typesetter(site).name(title) if title.lang == site.language.code else None


def _index_page(site: Site) -> Artifact:
    typesetter = new_typesetter(site)
    page = Page(
        path="index.html",
        title=site.campaign.title.value,
        description=_description(site.campaign.summary),
        languages=_languages_with_index(site),
        feed=feed_path(site),
    )
    filter_ = directory_filter(typesetter, site)
    content = template("index.html").render(
        typesetter=typesetter,
        phrase=typesetter.phrase,
        plain=typesetter.plain_phrase,
        page=page,
        language=site.language,
        files=not typesetter.is_review,
        campaign=site.campaign,
        directory=typeset_directory(typesetter, site, page.root, filter_),
        counts=None if site.directory is None else nonzero_counts(site.directory),
        join=site.join is not None and site.join.by != "none",
        letters=[text for text in site.texts if text.kind != "page"],
        pages=[text for text in site.texts if text.kind == "page"],
    )
    script = None if filter_ is None else directory_script()[0]
    return _with_layout(site, typesetter, page, content, script)


def _text_page(site: Site, text: TextView) -> Artifact:
    typesetter = new_typesetter(site)
    page = Page(
        path=text_path(text, "html"),
        title=f"{text.title.value} · {site.campaign.title.value}",
        description=_description(text.intro or _first_paragraph(text.blocks)),
        languages=site.alternates.get(text.id, (site.language,)),
    )
    labels = {field.name: typesetter.name(field.label) for field in text.fields}
    renderer = BodyRenderer(
        typesetter,
        text,
        lambda: typeset_directory(typesetter, site, page.root),
        site.signatures.get(text.id),
    )
    codes = (language.code for language in page.languages)
    published = frozenset(tag for tag in codes if site.phrases.has(tag))
    # In a review build nothing runs and nothing is sent; the fields are listed below the letter.
    panel = None if typesetter.is_review else send_panel(typesetter, text, page.root, published)
    content = template("text.html").render(
        typesetter=typesetter,
        phrase=typesetter.phrase,
        plain=typesetter.plain_phrase,
        panel=panel,
        text=text,
        labels=labels,
        body=renderer.body(),
        to=recipients(typesetter, text.to, linked=not text.closed),
        cc=recipients(typesetter, text.cc, linked=not text.closed),
        source_href=safe_link(text.source),
        press=press_path(site, text),
        root=page.root,
        action_url=safe_link(text.action_url),
        # A page that shows the source throughout has nothing to review.
        draft=text.review == "draft" and typesetter.is_own(text.title),
    )
    script = letter_script()[0] if panel else None
    card = format_path(text, "card")
    return _with_layout(site, typesetter, page, content, script, card)


def _join_page(site: Site) -> Artifact:
    typesetter = new_typesetter(site)
    heading = typesetter.plain_phrase("join/title")
    page = Page(
        path="join.html",
        title=f"{heading} · {site.campaign.title.value}",
        description=typesetter.plain_phrase("join/who"),
        languages=_languages_with_index(site),
    )
    # In a review build nothing runs and nothing is sent.
    form = join_form(typesetter, site)
    content = template("join.html").render(
        typesetter=typesetter,
        phrase=typesetter.phrase,
        plain=typesetter.plain_phrase,
        form=form,
    )
    if form is None or typesetter.is_review:
        return _with_layout(site, typesetter, page, content)
    script = join_script()[0]
    return _with_layout(site, typesetter, page, content, script, form_action=form.origin)


def _with_layout(
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
        styles=_style_paths(site),
        script=script,
        form_action=form_action,
        pseudo=languages.is_pseudo(site.language.code),
        canonical=absolute_url(site.base_url, path),
        default=(absolute_url(site.base_url, "index.html") or f"{page.root}index.html"),
        card=None if card is None else absolute_url(site.base_url, card),
        as_of=_as_of(site, typesetter),
    )
    return path, typesetter.finished(html).encode()


def _style_paths(site: Site) -> list[str]:
    return [path for path, _ in style_sheets(site)]


def _languages_with_index(site: Site) -> tuple[LanguageView, ...]:
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


def _description(value: Value | None) -> str | None:
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


def _first_paragraph(blocks: Iterable[Block]) -> Value | None:
    return next((block.text for block in blocks if isinstance(block, ParagraphBlock)), None)
