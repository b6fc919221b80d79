"""The pages of one language, and the page that leads to them."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from coalition.exports.artifact import Artifact, text_path
from coalition.exports.feed import feed_path
from coalition.exports.html.body import BodyRenderer, recipients
from coalition.exports.html.directory import nonzero_counts, typeset_directory
from coalition.exports.html.filters import directory_filter, directory_script
from coalition.exports.html.icon import campaign_logo, icon_path
from coalition.exports.html.jinja import render, template
from coalition.exports.html.join import join_form, join_script
from coalition.exports.html.layout import (
    Page,
    languages_script,
    languages_with_index,
    plain_description,
    style_paths,
    with_layout,
)
from coalition.exports.html.opening import beginning, call, can_join, sign_href, teaser
from coalition.exports.html.review import new_typesetter
from coalition.exports.html.review_links import linked
from coalition.exports.html.sending import letter_script, send_panel
from coalition.exports.html.sharing import index_sharing, plain_sharing, plain_title, text_sharing
from coalition.exports.html.status import STATUS_PAGE, address, status
from coalition.exports.html.styles import loads_fonts
from coalition.exports.html.typesetting import Typesetter
from coalition.exports.links import safe_link
from coalition.exports.press import press_path
from coalition.localise.edition import Site
from coalition.views import TextView


def render_pages(site: Site) -> Iterator[Artifact]:
    """The pages of one language.

    A language without a published directory has an index of its texts, and one without published
    texts and directory has no pages at all.
    """
    lists = tuple(render_list_pages(site))
    pages = (*lists[:1], *render_text_pages(site), *lists[1:])
    yield from pages if site.notes is None else linked(pages)


def render_list_pages(site: Site) -> Iterator[Artifact]:
    """The pages of one language that are about no single text: its index, and how to join."""
    if site.directory is not None or site.texts:
        yield _index_page(site)
        if site.join is not None:
            yield _join_page(site)


def render_text_pages(site: Site) -> Iterator[Artifact]:
    """The page of each text."""
    yield from (_text_page(site, text) for text in site.texts)


def render_root(home: Site, sites: Sequence[Site]) -> Artifact:
    """The page for choosing a language, in the language of `home`.

    `sites` may be outlines, without directory and texts; those that publish nothing are left out.
    """
    typesetter = new_typesetter(home)
    published = {view.code for views in home.alternates.values() for view in views}
    choices = [
        (site.language, _other_title(site, home), new_typesetter(site).waiting_by_state())
        for site in sites
        if site.language.code in published
    ]
    html = render(
        "root.html",
        typesetter=typesetter,
        phrase=typesetter.phrase,
        language=home.language,
        campaign=home.campaign,
        description=plain_description(home.campaign.summary),
        choices=choices,
        summary=home.campaign.summary,
        logo=campaign_logo(home),
        sharing=index_sharing(home, "index.html", plain_description(home.campaign.summary), ()),
        styles=style_paths(home),
        fonts=loads_fonts(home),
        icon=icon_path(home),
        scripts=[] if typesetter.is_review else [languages_script()[0]],
    )
    return "index.html", html


def _other_title(site: Site, home: Site) -> Markup | None:
    """The campaign's title where the language has one of its own, and another."""
    title = site.campaign.title
    is_own = title.lang == site.language.code and title.value != home.campaign.title.value
    return Typesetter(site).name(title) if is_own else None


def _index_page(site: Site) -> Artifact:
    typesetter = new_typesetter(site)
    page = Page(
        path="index.html",
        title=site.campaign.title.value,
        description=plain_description(site.campaign.summary),
        languages=languages_with_index(site),
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
        logo=campaign_logo(site),
        call=call(site),
        join=can_join(site),
        letters=[teaser(typesetter, text) for text in site.texts if text.kind != "page"],
        pages=[teaser(typesetter, text) for text in site.texts if text.kind == "page"],
    )
    script = None if filter_ is None else directory_script()[0]
    sharing = index_sharing(site, page.below(site), page.description, page.languages)
    return with_layout(site, typesetter, page, content, sharing, script)


def _text_page(site: Site, text: TextView) -> Artifact:
    typesetter = new_typesetter(site)
    page = Page(
        path=text_path(text, "html"),
        title=f"{plain_title(text)} · {site.campaign.title.value}",
        description=plain_description(beginning(text)),
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
        action_url=sign_href(site, text, "../"),
        # A page that shows the source throughout has nothing to review.
        draft=text.review == "draft" and typesetter.is_own(text.title),
    )
    script = letter_script()[0] if panel else None
    sharing = text_sharing(site, page.below(site), text, page.description, page.languages)
    return with_layout(site, typesetter, page, content, sharing, script)


def render_status(site: Site) -> Artifact:
    """The page that says how far the translations have come; an outline of its site suffices."""
    typesetter = new_typesetter(site)
    heading = typesetter.plain_phrase("status/title")
    page = Page(
        path=STATUS_PAGE,
        title=f"{heading} · {site.campaign.title.value}",
        description=typesetter.plain_phrase("status/intro"),
        languages=languages_with_index(site),
    )
    content = template("status.html").render(
        phrase=typesetter.phrase, status=status(typesetter, site), address=address(site)
    )
    sharing = plain_sharing(site, page.below(site), page.title, page.description, page.languages)
    return with_layout(site, typesetter, page, content, sharing)


def _join_page(site: Site) -> Artifact:
    typesetter = new_typesetter(site)
    heading = typesetter.plain_phrase("join/title")
    page = Page(
        path="join.html",
        title=f"{heading} · {site.campaign.title.value}",
        description=typesetter.plain_phrase("join/who"),
        languages=languages_with_index(site),
    )
    # In a review build nothing runs and nothing is sent.
    form = join_form(typesetter, site)
    content = template("join.html").render(
        typesetter=typesetter,
        phrase=typesetter.phrase,
        plain=typesetter.plain_phrase,
        form=form,
    )
    sharing = plain_sharing(site, page.below(site), page.title, page.description, page.languages)
    if form is None or typesetter.is_review:
        return with_layout(site, typesetter, page, content, sharing)
    script = join_script()[0]
    return with_layout(site, typesetter, page, content, sharing, script, form_action=form.origin)
