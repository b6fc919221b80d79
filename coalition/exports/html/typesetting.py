"""Values as HTML: marked with the language that they are really in."""

import re
from functools import lru_cache

from markupsafe import Markup, escape

from coalition import languages
from coalition.expressions import Expression
from coalition.fields import Field, Stray, parse_fields
from coalition.localise.edition import Site
from coalition.views import (
    Value,
)

_LINKED = Expression(r"https?://[^\s<>\"\\]+", re.IGNORECASE)

_BLANK_LINES = Expression(r"\n\s*\n")

NOTHING = Markup()
_GAP = Markup(
    '&nbsp;<small class="gap" lang="{}" dir="{}">'
    '<span aria-hidden="true" title="{}">{}</span><span class="unseen">{}</span></small>'
)


@lru_cache(maxsize=65536)
def escaped(text: str) -> str:
    """A text as HTML; most names come up in every language."""
    return str(escape(text))


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
        return Markup(self.name_html(value))  # noqa: S704 - made of escaped pieces

    def name_html(self, value: Value) -> str:
        """The same for those who put many together."""
        start, end = self._wrap_of(value)
        return f"{start}{escaped(value.value)}{end}"

    def prose(self, value: Value) -> Markup:
        """Prose within a line, with its mark where it is not in the page's language."""
        return self.inline(value, escape(value.value)) + self.gap_mark(value)

    def inline(self, value: Value, html: Markup) -> Markup:
        """Safe HTML that says what `value` says, within a line."""
        start, end = self._wrap_of(value)
        return Markup(f"{start}{html}{end}")  # noqa: S704 - made of escaped pieces

    def _wrap_of(self, value: Value) -> tuple[str, str]:
        key = (value.lang, value.dir)
        wrap = self._wraps.get(key)
        if wrap is None:
            wrap = self._wraps[key] = self._wrap(value)
        return wrap

    def attributes(self, value: Value) -> Markup:
        """The attributes of an element that holds the value alone, a space before each."""
        lang = value.lang
        language = "" if lang in (None, self.language.code) else f' lang="{escape(lang)}"'
        direction = "" if value.dir == self.language.dir else f' dir="{escape(value.dir)}"'
        return Markup(language + direction)  # noqa: S704 - made of escaped pieces

    def paragraphs(self, value: Value, labels: dict[str, Markup] | None = None) -> Markup:
        """Prose as paragraphs, parted in it by empty lines; fields appear by their labels."""
        start = f"<p{self.attributes(value)}>"
        texts = [with_fields(text, labels or {}) for text in _BLANK_LINES.split(value.value)]
        texts[-1] += self.gap_mark(value)
        return Markup("\n".join([f"{start}{text}</p>" for text in texts]))  # noqa: S704 - escaped

    def line(self, value: Value, labels: dict[str, Markup]) -> Markup:
        """Prose within a line, its fields by their labels."""
        return self.inline(value, with_fields(value.value, labels)) + self.gap_mark(value)

    def say(self, address: str, /, *, n: int | None = None, **values: str) -> Markup:
        """A phrase of the interface; untranslated ones say so by `lang` alone."""
        return self.name(self._phrases.render(address, n=n, **values))

    def gap_mark(self, value: Value) -> Markup:
        """The mark of prose that is shown in another language, or nothing."""
        lang = value.lang
        if lang is None or self.is_own(value):
            return NOTHING
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
        reason = self._phrases.render("page/gap", language=language)
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


def linked(url: str | None) -> str | None:
    """The address if it may be linked: http and https, nothing that a browser could run."""
    return url if url is not None and _LINKED.fullmatch(url) else None
