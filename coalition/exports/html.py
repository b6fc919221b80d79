"""One language's views as a static site: pages for any folder, without scripts or third parties."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple
from urllib.parse import quote

import jinja2
from markupsafe import Markup, escape

from coalition import languages
from coalition.exports.artifact import Artifact
from coalition.fields import Field, Stray, parse_fields
from coalition.localise.site import Site
from coalition.views import (
    Block,
    DirectoryBlock,
    DirectoryView,
    HeadingBlock,
    LanguageView,
    ListBlock,
    LogoView,
    OrganisationView,
    ParagraphBlock,
    PersonView,
    QuotationBlock,
    RecipientView,
    RuleBlock,
    SignatoriesBlock,
    TextView,
    TierView,
    Value,
    VerbatimBlock,
)

_LETTERED = 30
"""From how many organisations on a list stands under A–Z headings."""

_LONG = 150
"""From how many on each letter gets a row of its own, for nobody reads columns of five screens."""

_FEW_LANGUAGES = 5
"""Up to how many languages the switcher shows without being opened."""

_DESCRIPTION = 200
"""Characters of a page's description; search engines show about as many."""

_LINKED = re.compile(r"https?://[^\s<>\"\\]+", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@<>\"\\]+@[^\s@<>\"\\]+")
_BLANK_LINES = re.compile(r"\n\s*\n")


# --- The pages of one language, and the page that leads to them ---------------------------------


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


def render_root(sites: Sequence[Site]) -> Iterator[Artifact]:
    """The build folder's index.html, where a reader chooses a language, and assets/site.css.

    The page is in the language of the first site, and so are its few words.
    """
    if not sites:
        return
    first = sites[0]
    setter = Typesetter(first)
    offered = [
        (site.language, _own_title(site))
        for site in sites
        if site.directory is not None or site.texts
    ]
    yield (
        "index.html",
        _render(
            "root.html",
            setter=setter,
            say=setter.say,
            language=first.language,
            campaign=first.campaign,
            description=_description(first.campaign.summary),
            offered=offered,
            address=_absolute(first, "index.html"),
        ),
    )
    yield "assets/site.css", stylesheet(first.colours).encode()


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
    content = _template("index.html").render(
        setter=setter,
        say=setter.say,
        campaign=site.campaign,
        directory=_directory(setter, site, page.root),
        counts=None if site.directory is None else _counts(site.directory),
        letters=[text for text in site.texts if text.kind != "page"],
        pages=[text for text in site.texts if text.kind == "page"],
    )
    return _laid_out(site, setter, page, content)


def _text_page(site: Site, text: TextView) -> Artifact:
    setter = Typesetter(site)
    page = Page(
        path=text_path(text),
        title=f"{text.title.value} · {site.campaign.title.value}",
        description=_description(text.intro or _first_paragraph(text.blocks)),
        languages=site.alternates.get(text.id, (site.language,)),
    )
    labels = {field.name: setter.name(field.label) for field in text.fields}
    body = _Body(setter, text, labels, lambda: _directory(setter, site, page.root))
    content = _template("text.html").render(
        setter=setter,
        say=setter.say,
        text=text,
        labels=labels,
        body=body.render(text.blocks),
        to=_recipients(setter, text.to),
        cc=_recipients(setter, text.cc),
        source=_source(text.source),
        action_url=_linked(text.action_url),
        draft=text.review == "draft" and setter.is_own(text.title),
    )
    return _laid_out(site, setter, page, content)


def text_path(text: TextView) -> str:
    """Where a text's page stands below its language's folder."""
    return f"{'pages' if text.kind == 'page' else 'letters'}/{text.id}.html"


def _laid_out(site: Site, setter: "Typesetter", page: Page, content: str) -> Artifact:
    """The content in the frame that all pages share.

    The content comes first because setting it shows whether anything in it is untranslated.
    """
    path = f"{site.language.code}/{page.path}"
    return path, _render(
        "layout.html",
        setter=setter,
        say=setter.say,
        content=Markup(content),  # noqa: S704 - rendered with autoescape
        language=site.language,
        campaign=site.campaign,
        campaign_url=_linked(site.campaign.url),
        page=page,
        home=page.path == "index.html",
        root=page.root,
        alternates=_alternates(site, page),
        few=len(page.languages) <= _FEW_LANGUAGES,
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
    base = _linked(site.base_url)
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


def _linked(url: str | None) -> str | None:
    """The address if it may be linked: http and https, nothing that a browser could run."""
    return url if url is not None and _LINKED.fullmatch(url) else None


# --- Values ------------------------------------------------------------------------------------

_NOTHING = Markup()
_GAP = Markup(
    '&nbsp;<small class="gap" lang="{}" dir="{}">'
    '<span aria-hidden="true" title="{}">{}</span><span class="unseen">{}</span></small>'
)


class Typesetter:
    """Marks values up for one page: its language, and what it shows in another.

    A value in the page's language is bare text. One in another language gets `lang`; one that runs
    the other way, or whose language nobody knows, is isolated by `<bdi>`. Prose in another language
    carries a small mark besides; proper names do not, for they are at home in every language.
    """

    def __init__(self, site: Site) -> None:
        self.language = site.language
        self.gaps: set[str] = set()
        """The languages in which the page shows prose for want of a translation."""

        self._phrases = site.phrases
        self._own = (site.language.code, languages.base(site.language.code))
        self._wraps: dict[tuple[str | None, str], tuple[str, str]] = {}
        self._marks: dict[str, Markup] = {}

    def name(self, value: Value) -> Markup:
        """A proper name, or other text that needs no translation."""
        return self.inline(value, escape(value.value))

    def prose(self, value: Value) -> Markup:
        """Prose within a line, with its mark where it is not in the page's language."""
        return self.inline(value, escape(value.value)) + self.mark(value)

    def inline(self, value: Value, html: Markup) -> Markup:
        """Safe HTML that says what `value` says, within a line."""
        key = (value.lang, value.dir)
        wrap = self._wraps.get(key)
        if wrap is None:
            wrap = self._wraps[key] = self._wrap(value)
        return Markup(f"{wrap[0]}{html}{wrap[1]}")  # noqa: S704 - made of escaped pieces

    def attributes(self, value: Value) -> Markup:
        """The attributes of an element that holds the value alone, a space before each."""
        lang = value.lang
        language = "" if lang in (None, self.language.code) else f' lang="{escape(lang)}"'
        direction = "" if value.dir == self.language.dir else f' dir="{escape(value.dir)}"'
        return Markup(language + direction)  # noqa: S704 - made of escaped pieces

    def paragraphs(self, value: Value, labels: dict[str, Markup] | None = None) -> Markup:
        """Prose as paragraphs, parted in it by empty lines; fields appear by their labels."""
        start = Markup("<p{}>").format(self.attributes(value))
        texts = [with_fields(text, labels or {}) for text in _BLANK_LINES.split(value.value)]
        texts[-1] += self.mark(value)
        return Markup("\n").join(start + text + Markup("</p>") for text in texts)

    def line(self, value: Value, labels: dict[str, Markup]) -> Markup:
        """Prose within a line, its fields by their labels."""
        return self.inline(value, with_fields(value.value, labels)) + self.mark(value)

    def say(self, address: str, /, *, n: int | None = None, **values: str) -> Markup:
        """A phrase of the interface; untranslated ones say so by `lang` alone."""
        return self.name(self._phrases.say(address, n=n, **values))

    def mark(self, value: Value) -> Markup:
        """The mark of prose that is shown in another language, or nothing."""
        lang = value.lang
        if lang is None or self.is_own(value):
            return _NOTHING
        self.gaps.add(lang)
        mark = self._marks.get(lang)
        if mark is None:
            mark = self._marks[lang] = self._mark(lang)
        return mark

    def is_own(self, value: Value) -> bool:
        """Whether a value is in the page's language."""
        return value.lang in self._own

    def _wrap(self, value: Value) -> tuple[str, str]:
        attributes = self.attributes(value)
        if value.lang is None or value.dir != self.language.dir:
            return f"<bdi{attributes}>", "</bdi>"
        return (f"<span{attributes}>", "</span>") if attributes else ("", "")

    def _mark(self, lang: str) -> Markup:
        """A tag for the eye and a sentence for the ear.

        It names its own language because it may stand inside the text that it is about.
        """
        language = languages.language_name(lang, self._phrases.language_of("page/gap"))
        reason = self._phrases.say("page/gap", language=language)
        return _GAP.format(reason.lang, reason.dir, reason.value, lang, reason.value)


def with_fields(text: str, labels: dict[str, Markup]) -> Markup:
    """A text as HTML: each known field by its label, braces no longer doubled, the rest escaped."""
    if "{" not in text and "}" not in text:
        return escape(text)
    return Markup().join(_with_field(part, labels) for part in parse_fields(text))


def _with_field(part: str | Field | Stray, labels: dict[str, Markup]) -> Markup:
    match part:
        case Field(name) if name in labels:
            return Markup('<span data-field="{}">{}</span>').format(name, labels[name])
        case Field(name):
            return escape("{" + name + "}")
        case Stray(brace, _):
            return escape(brace)
        case _:
            return escape(part)


# --- The directory -----------------------------------------------------------------------------


class Entry(NamedTuple):
    """An organisation, ready for its template."""

    id: str
    href: str | None
    name: Markup
    details: tuple[Markup, ...]
    description: Markup | None
    logo: Markup | None


class Letter(NamedTuple):
    """The organisations that the language files under one heading."""

    heading: str
    anchor: str
    entries: list[Entry]


class Tier(NamedTuple):
    """A tier, ready for its template."""

    id: str
    heading: Markup
    intro: Markup | None
    entries: list[Entry]
    letters: list[Letter]
    """Empty where the list is short enough to do without."""

    long: bool


class People(NamedTuple):
    """A list of people under one heading."""

    id: str
    heading: Markup
    plain: list[Markup]
    quoting: list[tuple[Markup, Markup]]
    """Lines, each with its quote as paragraphs."""


class Directory(NamedTuple):
    """The directory, ready for its template."""

    tiers: list[Tier]
    people: list[People]


def _directory(setter: Typesetter, site: Site, root: str) -> Directory | None:
    """The published directory, or None where there is nobody in it."""
    view = site.directory
    if view is None or not (view.organisations or view.people):
        return None
    filed = {o.id: (o.index, _entry(setter, o, root)) for o in view.organisations}
    tiers = [_tier(setter, tier, filed) for tier in view.tiers if tier.organisations]
    # Only members of a parliament have a political group there.
    members = [person for person in view.people if person.group is not None]
    others = [person for person in view.people if person.group is None]
    lists = (("people", members), ("others", others))
    return Directory(tiers, [_people(setter, name, views) for name, views in lists if views])


def _entry(setter: Typesetter, view: OrganisationView, root: str) -> Entry:
    details = (
        view.short_name and setter.name(view.short_name),
        view.country and setter.name(view.country.name),
        view.kind and setter.prose(view.kind.label),
    )
    return Entry(
        id=view.id,
        href=_linked(view.website),
        name=setter.name(view.name),
        details=tuple(detail for detail in details if detail),
        description=None if view.description is None else setter.paragraphs(view.description),
        logo=None if view.logo is None else _logo(setter, view.logo, root),
    )


def _logo(setter: Typesetter, view: LogoView, root: str) -> Markup:
    image = Markup('<img class="logo" src="{}" alt="{}"{} loading="lazy">')
    return image.format(root + quote(view.src), view.alt.value, setter.attributes(view.alt))


def _tier(setter: Typesetter, view: TierView, filed: dict[str, tuple[str, Entry]]) -> Tier:
    listed = [filed[name] for name in view.organisations if name in filed]
    by_letter: dict[str, list[Entry]] = {}
    for index, entry in listed:
        by_letter.setdefault(index, []).append(entry)
    letters = [
        Letter(heading, f"{view.id}-{'-'.join(heading.split())}", entries)
        for heading, entries in by_letter.items()
    ]
    return Tier(
        id=view.id,
        heading=setter.prose(view.heading),
        intro=None if view.intro is None else setter.paragraphs(view.intro),
        entries=[entry for _, entry in listed],
        letters=letters if len(listed) >= _LETTERED else [],
        long=len(listed) >= _LONG,
    )


def _people(setter: Typesetter, name: str, views: list[PersonView]) -> People:
    return People(
        id=name,
        heading=setter.say(f"directory/{name}"),
        plain=[setter.prose(person.line) for person in views if person.quote is None],
        quoting=[
            (setter.prose(person.line), setter.paragraphs(person.quote))
            for person in views
            if person.quote is not None
        ],
    )


def _counts(view: DirectoryView) -> list[Value]:
    """The counts worth saying: nobody boasts of no people."""
    counts = view.counts
    phrases = (
        (counts.organisations, counts.phrases.organisations),
        (counts.countries, counts.phrases.countries),
        (counts.people, counts.phrases.people),
    )
    return [phrase for number, phrase in phrases if number]


# --- Letters and pages -------------------------------------------------------------------------


class Recipient(NamedTuple):
    """To whom a letter goes, ready for its template."""

    name: Markup
    email: str | None
    href: str | None
    note: Markup | None
    optional: bool


class Source(NamedTuple):
    """Where a text comes from."""

    text: str
    href: str | None


class _Body:
    """Sets the blocks of one text.

    The text's own headings are fitted below the page's: the levels that the text uses follow each
    other without a gap, whatever it numbered them.
    """

    def __init__(
        self,
        setter: Typesetter,
        text: TextView,
        labels: dict[str, Markup],
        directory: Callable[[], Directory | None],
    ) -> None:
        self._setter = setter
        self._text = text
        self._labels = labels
        self._directory = directory
        self._open_levels: list[int] = []
        self._stood: set[type[DirectoryBlock | SignatoriesBlock]] = set()

    def render(self, blocks: Iterable[Block]) -> Markup:
        """The blocks, one below the other."""
        return Markup("\n").join(html for block in blocks if (html := self._block(block)))

    def _block(self, block: Block) -> Markup:
        match block:
            case HeadingBlock(level=level):
                html = self._prose(f"h{self._fitted(level)}", block)
            case ParagraphBlock():
                html = self._prose("p", block)
            case VerbatimBlock(text=text):
                html = Markup("<pre{}>{}</pre>").format(self._setter.attributes(text), text.value)
            case RuleBlock():
                html = Markup("<hr>")
            case QuotationBlock(blocks=blocks):
                html = Markup("<blockquote>\n{}\n</blockquote>").format(self.render(blocks))
            case ListBlock():
                html = self._list(block)
            case DirectoryBlock() | SignatoriesBlock():
                html = self._inserted(block)
        return html

    def _prose(self, element: str, block: HeadingBlock | ParagraphBlock) -> Markup:
        attributes = self._setter.attributes(block.text)
        html = _safe(block.html) + self._setter.mark(block.text)
        return Markup("<{0}{1}>{2}</{0}>").format(element, attributes, html)

    def _list(self, block: ListBlock) -> Markup:
        element = "ul" if block.start is None else "ol"
        start = "" if block.start in (None, 1) else Markup(' start="{}"').format(block.start)
        items = Markup("\n").join(
            Markup("<li>{}</li>").format(self._item(item, tight=block.tight))
            for item in block.items
        )
        return Markup("<{0}{1}>\n{2}\n</{0}>").format(element, start, items)

    def _item(self, blocks: Iterable[Block], *, tight: bool) -> Markup:
        return Markup("\n").join(
            self._setter.inline(block.text, _safe(block.html)) + self._setter.mark(block.text)
            if tight and isinstance(block, ParagraphBlock)
            else self._block(block)
            for block in blocks
        )

    def _inserted(self, block: DirectoryBlock | SignatoriesBlock) -> Markup:
        """The directory or the signatories, once each: their anchors are unique within a page."""
        if type(block) in self._stood:
            return _NOTHING
        self._stood.add(type(block))
        level = min(len(self._open_levels) + 2, 5)
        directory = self._directory() if isinstance(block, DirectoryBlock) else None
        if directory is not None:
            return self._part("directory.html", directory=directory, level=level)
        if isinstance(block, SignatoriesBlock) and self._text.signatory_count is not None:
            return self._part("signatories.html", text=self._text, level=level)
        return _NOTHING

    def _part(self, template: str, **values: object) -> Markup:
        html = _template(template).render(setter=self._setter, say=self._setter.say, **values)
        return _safe(html.rstrip("\n"))

    def _fitted(self, level: int) -> int:
        while self._open_levels and self._open_levels[-1] >= level:
            self._open_levels.pop()
        self._open_levels.append(level)
        return min(len(self._open_levels) + 1, 6)


def _safe(html: str) -> Markup:
    """HTML that our own renderers made from escaped text."""
    return Markup(html)  # noqa: S704 - the letters room and our templates escape


def _recipients(setter: Typesetter, views: Iterable[RecipientView]) -> list[Recipient]:
    return [
        Recipient(
            name=setter.prose(view.name),
            email=view.email,
            href=_mailto(view.email),
            note=None if view.note is None else setter.prose(view.note),
            optional=view.optional,
        )
        for view in views
    ]


def _mailto(address: str | None) -> str | None:
    """The address as a link (RFC 6068), what is special in one percent-encoded."""
    if address is None or not _ADDRESS.fullmatch(address):
        return None
    return "mailto:" + quote(address, safe="@!$'*+-._~")


def _source(text: str | None) -> Source | None:
    return None if text is None else Source(text, _linked(text))


# --- Templates ---------------------------------------------------------------------------------


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("coalition.exports", "pages"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.globals["text_path"] = text_path
    environment.filters["fragment"] = quote
    return environment


@cache
def _template(name: str) -> jinja2.Template:
    return _environment().get_template(name)


def _render(name: str, **values: object) -> bytes:
    return _template(name).render(**values).encode()


# --- Colours -----------------------------------------------------------------------------------

Rgb = tuple[int, int, int]


class Scheme(NamedTuple):
    """What the campaign's accent stands on, by day or by night."""

    paper: Rgb
    sheet: Rgb
    """What letters are written on."""

    ink: Rgb
    """Towards which an accent is mixed that would not be legible as text."""


_COLOUR = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", re.IGNORECASE)
_ACCENT: Rgb = (0x2B, 0x35, 0xA8)
_BLACK: Rgb = (0, 0, 0)
_WHITE: Rgb = (255, 255, 255)
_DAY = Scheme(paper=(0xFB, 0xF9, 0xF4), sheet=(0xFF, 0xFE, 0xFB), ink=_BLACK)
_NIGHT = Scheme(paper=(0x14, 0x13, 0x19), sheet=(0x1B, 0x1A, 0x21), ink=_WHITE)
_LEGIBLE = 4.5
"""The contrast of text, WCAG 2.2 success criterion 1.4.3, level AA."""

_COMFORTABLE = 7
"""The same at level AAA, for an accent by night that we choose ourselves."""


def stylesheet(colours: dict[str, str]) -> str:
    """The style sheet in the campaign's colours; what is no `#rrggbb` counts as not given.

    The accent is used as it is for surfaces. Where it is too pale or too dark for text, its text
    takes the nearest shade that can be read.
    """
    accent = _colour(colours.get("accent")) or _ACCENT
    dark = _colour(colours.get("accent-dark"))
    dark = dark or _legible(accent, (_NIGHT.paper,), _WHITE, _COMFORTABLE)
    day = _properties(accent, _DAY, band=accent)
    night = _properties(dark, _NIGHT, band=_mixed(accent, _NIGHT.paper, 40))
    css = resources.files("coalition.exports").joinpath("assets/site.css").read_text("utf-8")
    return f":root {{\n{day}}}\n\n{_AT_NIGHT} {{\n:root {{\n{night}}}\n}}\n\n{css}"


_AT_NIGHT = "@media screen and (prefers-color-scheme: dark)"


def _properties(accent: Rgb, scheme: Scheme, *, band: Rgb) -> str:
    """The custom properties of a scheme; the band is the surface at the head of every page."""
    tint = _mixed(accent, scheme.paper, 91)
    surfaces = (scheme.paper, scheme.sheet, tint)
    properties = {
        "paper": scheme.paper,
        "sheet": scheme.sheet,
        "tint": tint,
        "accent": accent,
        "on-accent": _text_on(accent),
        "accent-text": _legible(accent, surfaces, scheme.ink, _LEGIBLE),
        "band": band,
        "on-band": _text_on(band),
    }
    return "".join(f"--{name}: {_hex(colour)};\n" for name, colour in properties.items())


def _text_on(surface: Rgb) -> Rgb:
    return max(_WHITE, _BLACK, key=lambda colour: contrast(colour, surface))


def _colour(text: str | None) -> Rgb | None:
    match = _COLOUR.fullmatch(text or "")
    return None if match is None else (int(match[1], 16), int(match[2], 16), int(match[3], 16))


def _hex(colour: Rgb) -> str:
    return "#" + "".join(f"{channel:02x}" for channel in colour)


def _legible(colour: Rgb, surfaces: Sequence[Rgb], ink: Rgb, ratio: float) -> Rgb:
    """The colour, mixed with as little ink as makes it legible on every surface."""
    for percent in range(0, 100, 4):
        shade = _mixed(colour, ink, percent)
        if all(contrast(shade, surface) >= ratio for surface in surfaces):
            return shade
    return ink


def _mixed(colour: Rgb, other: Rgb, percent: int) -> Rgb:
    """A colour with so much of another in it."""
    red, green, blue = (
        (a * (100 - percent) + b * percent) // 100 for a, b in zip(colour, other, strict=True)
    )
    return red, green, blue


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Rgb) -> float:
    red, green, blue = (
        channel / 3294.6 if channel <= 10 else ((channel / 255 + 0.055) / 1.055) ** 2.4
        for channel in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
