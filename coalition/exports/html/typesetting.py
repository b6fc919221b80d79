"""Values as HTML: marked with the language that they are really in."""

from functools import lru_cache

from markupsafe import Markup, escape

from coalition import languages
from coalition.expressions import Expression
from coalition.fields import Field, Stray, parse_fields
from coalition.localise.edition import Site
from coalition.views import Value

_BLANK_LINES = Expression(r"\n\s*\n")

_HYPHENATED = Expression(r"\b(?=[\w-]{1,20}\b)\w+(?:-\w+)+")
"""A word with a hyphen that is short enough to stand on one line of a telephone."""

_MARKS = 5
"""The number of marks from which one notice is more use, where most of a page is untranslated."""

NOTHING = Markup()
_GAP = Markup(
    '&nbsp;<small class="gap" lang="{}" dir="{}">'
    '<span aria-hidden="true" title="{}">{}</span><span class="unseen">{}</span></small>'
)


@lru_cache(maxsize=65536)
def escape_text(text: str) -> str:
    """A text as HTML."""
    # Cached across pages: most names come up in every language.
    return str(escape(text))


class Typesetter:
    """Marks values up for one page: its language, and what it shows in another.

    A value in the page's language is bare text. One in another language gets `lang`; one that runs
    the other way, or whose language is unknown, is isolated by `<bdi>`. Prose in another language
    carries a small mark besides; proper names do not, for they belong to every language.
    """

    is_review = False
    repeats_itself = True
    """Whether a value has the same HTML wherever on the page it stands."""

    def __init__(self, site: Site) -> None:
        self.language = site.language
        self.gaps: set[str] = set()
        """The other languages in which the page shows prose that has no translation."""

        self._phrases = site.phrases
        # Prose in `de` is no gap in a page in `de-x-informal`.
        self._own = (site.language.code, languages.base(site.language.code))
        self._tags: dict[tuple[str | None, str], tuple[str, str]] = {}
        self._marks: dict[str, Markup] = {}
        self._shown: dict[str, list[int]] = {}

    def name(self, value: Value) -> Markup:
        """A proper name, or other text that needs no translation."""
        return Markup(self.name_html(value))  # noqa: S704 - made of escaped pieces

    def name_html(self, value: Value) -> str:
        """The same as a plain string, for callers that join many."""
        start, end = self._tags_around(value)
        return f"{start}{escape_text(value.value)}{end}"

    def prose(self, value: Value) -> Markup:
        """Prose within a line, with its mark where it is not in the page's language."""
        return self.inline(value, escape(value.value)) + self.gap_mark(value)

    def inline(self, value: Value, html: Markup) -> Markup:
        """Safe HTML of a value, marked with the value's language, within a line."""
        start, end = self._tags_around(value)
        return Markup(f"{start}{html}{end}")  # noqa: S704 - made of escaped pieces

    def _tags_around(self, value: Value) -> tuple[str, str]:
        key = (value.lang, value.dir)
        tags = self._tags.get(key)
        if tags is None:
            tags = self._tags[key] = self._new_tags(value)
        return tags

    def attributes(self, value: Value) -> Markup:
        """The attributes of an element that holds the value alone, a space before each."""
        lang = value.lang
        language = "" if lang in (None, self.language.code) else f' lang="{escape(lang)}"'
        direction = "" if value.dir == self.language.dir else f' dir="{escape(value.dir)}"'
        return Markup(language + direction)  # noqa: S704 - made of escaped pieces

    def paragraphs(self, value: Value, labels: dict[str, Markup] | None = None) -> Markup:
        """Prose as paragraphs, which empty lines part in it; a field is shown by its label."""
        start = f"<p{self.attributes(value)}>"
        texts = [with_fields(text, labels or {}) for text in _BLANK_LINES.split(value.value)]
        texts[-1] += self.gap_mark(value)
        return Markup("\n".join([f"{start}{text}</p>" for text in texts]))  # noqa: S704 - escaped

    def line(self, value: Value, labels: dict[str, Markup]) -> Markup:
        """Prose within a line; a field is shown by its label."""
        return self.inline(value, with_fields(value.value, labels)) + self.gap_mark(value)

    def phrase(self, address: str, /, *, n: int | None = None, **values: str) -> Markup:
        """A phrase of the interface; an untranslated one has `lang`, but no mark."""
        return self.name(self._phrases.render(address, n=n, **values))

    def whole_words(self, address: str) -> Markup:
        """A phrase of the interface in which no line ends within a short word such as `e-mail`."""
        value = self._phrases.render(address)
        html = _HYPHENATED.sub(r'<span class="whole">\g<0></span>', escape_text(value.value))
        return self.inline(value, Markup(html))  # noqa: S704 - escaped

    def plain_phrase(self, address: str) -> str:
        """A phrase of the interface as plain text, for what a script says."""
        return self._phrases.render(address).value

    def gap_mark(self, value: Value) -> Markup:
        """The mark of prose that is shown in another language, or nothing."""
        lang = value.lang
        if lang is None:
            return NOTHING
        own = self.is_own(value)
        self._shown.setdefault("" if own else lang, []).append(len(value.value))
        if own:
            return NOTHING
        self.gaps.add(lang)
        mark = self._marks.get(lang)
        if mark is None:
            mark = self._marks[lang] = self._new_gap_mark(lang)
        return mark

    def main_gap(self) -> str | None:
        """The language in which most of the page's prose is shown for want of translations."""
        if not self.gaps:
            return None
        main = max(sorted(self.gaps), key=lambda lang: sum(self._shown[lang]))
        lengths = self._shown[main]
        total = sum(map(sum, self._shown.values()))
        return main if len(lengths) >= _MARKS and sum(lengths) * 2 > total else None

    def without_marks(self, html: str, lang: str) -> str:
        """HTML of the page without the marks of one language, for a notice to stand in for them."""
        # Nobody's text looks like a mark, because all of it is escaped.
        return html.replace(str(self._marks[lang]), "")

    def mostly(self, lang: str) -> Markup:
        """The notice that most of the page is shown in another language."""
        name = languages.language_name(lang, self._phrases.language_of("page/mostly"))
        return self.phrase("page/mostly", language=name)

    def waiting_by_state(self) -> Markup | None:
        """How many messages of the language wait for what, which a review build alone says."""
        return None

    def finished(self, html: str) -> str:
        """A whole page, once everything on it was marked up."""
        return html

    def is_own(self, value: Value) -> bool:
        """Whether a value is in the page's language."""
        return value.lang in self._own

    def _new_tags(self, value: Value) -> tuple[str, str]:
        """The start and end tag of the element that a value within a line needs, if any."""
        attributes = self.attributes(value)
        if value.lang is None or value.dir != self.language.dir:
            return f"<bdi{attributes}>", "</bdi>"
        return (f"<span{attributes}>", "</span>") if attributes else ("", "")

    def _new_gap_mark(self, lang: str) -> Markup:
        """A visible language code, and a sentence for screen readers."""
        language = languages.language_name(lang, self._phrases.language_of("page/gap"))
        reason = self._phrases.render("page/gap", language=language)
        # The mark has a language of its own because it can stand inside the text that it is about.
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
