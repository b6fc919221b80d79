"""Pages of a review build: each passage with what it waits for, and a panel that says more."""

import difflib
import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup, escape

from coalition import languages, letters
from coalition.exports.html.jinja import template
from coalition.exports.html.review_links import renumbered
from coalition.exports.html.typesetting import NOTHING, Typesetter, with_fields
from coalition.expressions import Expression
from coalition.findings import Finding
from coalition.localise.edition import Site
from coalition.localise.notes import WAITING, Note, NotedValue, State
from coalition.views import Value

_WORDS = Expression(r"\s+|[^\s\w]|\w+")
_BLANK_LINES = Expression(r"\n\s*\n")
_LINK = Expression(r'<a href="([^"]*)">(.*?)</a>')

_UNREADABLE = {
    "translations": "review/unreadable",
    "nothing": "review/empty",
    "unknown": "review/damaged",
}
"""What is said of a file that cannot be read, by what is left in it."""


class StateCount(NamedTuple):
    """A state, and how many messages of the language are in it."""

    state: State
    label: Markup
    number: str


def new_typesetter(site: Site) -> Typesetter:
    """What marks up one page of a site."""
    return Typesetter(site) if site.notes is None else ReviewTypesetter(site)


class ReviewTypesetter(Typesetter):
    """Marks up one page of a review build.

    What waits is underlined in the manner of its state. Behind prose stands a mark with a panel,
    once for each message of a page. What stands in links and attributes can bear no mark;
    `unmarked` lists it for the end of the page.
    """

    is_review = True
    repeats_itself = False

    def __init__(self, site: Site) -> None:
        super().__init__(site)
        self._site = site
        self._count = Counter(note.state for note in (site.notes or {}).values())
        self._numbers: dict[int, int] = {}
        self._touched: dict[int, NotedValue] = {}

    def attributes(self, value: Value) -> Markup:
        """The attributes with the state of what waits, by which style sheets underline it."""
        attributes = super().attributes(value)
        note = _note_of(value)
        if note is None or note.state == "done":
            return attributes
        self._touch(value)
        return attributes + Markup(' data-state="{}"').format(note.state)

    def _tags_around(self, value: Value) -> tuple[str, str]:
        # Elsewhere tags depend on the language alone.
        return self._new_tags(value) if _note_of(value) else super()._tags_around(value)

    def _touch(self, value: Value) -> None:
        if isinstance(value, NotedValue):
            self._touched.setdefault(id(value.note), value)

    def gap_mark(self, value: Value) -> Markup:
        """The mark of what waits with its panel, and the original, to be shown at wish."""
        mark = super().gap_mark(value)
        note = _note_of(value)
        if note is None:
            return mark
        if id(note) in self._numbers:
            return NOTHING
        self._numbers[id(note)] = len(self._numbers) + 1
        original = self._original(note) if value.lang != note.source_language else NOTHING
        return (NOTHING if note.state == "done" else self._mark(note)) + original

    def _original(self, note: Note) -> Markup:
        return Markup('<span class="review-original" lang="{}" dir="{}">{}</span>').format(
            note.source_language,
            languages.direction(note.source_language),
            source_html(note),
        )

    def _mark(self, note: Note) -> Markup:
        html = template("review-note.html").render(
            note=note,
            number=self._numbers[id(note)],
            language=self.language,
            label=self.phrase(f"review/{note.state}"),
            source_dir=languages.direction(note.source_language),
            source=source_html(note),
            change=None if note.previous is None else change_html(note.previous, note.source),
            suggestion=suggestion_html(note),
            whose=self.phrase("review/own" if note.state == "error" else "review/fuzzy"),
            drafts=note.state == "draft" and self.has_drafts_besides(),
            phrase=self.phrase,
        )
        return Markup(html.rstrip("\n"))  # noqa: S704 - rendered with autoescape

    def finished(self, html: str) -> str:
        """A whole page with its marks numbered as they stand in it."""
        return renumbered(html)

    def unmarked(self) -> Iterator[Markup]:
        """What the page shows where no mark can stand, each with its mark."""
        for key in tuple(self._touched):
            if key not in self._numbers:
                yield self.prose(self._touched[key])

    def unreadable(self) -> list[Markup]:
        """Which files cannot be read, so that their passages stand here as if nobody had begun."""
        return [
            self.phrase(_UNREADABLE[file.left], file=file.name, line=str(file.line))
            for file in self._site.unreadable
        ]

    def remarks(self) -> tuple[Finding, ...]:
        """What was found in the language's files and belongs to no passage."""
        return self._site.remarks

    def remark_count(self) -> str:
        """How much was found in the language's files and belongs to no passage."""
        return languages.format_number(len(self._site.remarks), self.language.code)

    def main_gap(self) -> None:
        """No notice stands in for the marks, which are what such a page is for."""

    def waiting(self) -> Markup:
        """How many messages of the language wait for somebody."""
        return self.phrase("review/waiting", n=sum(self._count[state] for state in WAITING))

    def counts(self) -> list[StateCount]:
        """The states with the number of the language's messages in each."""
        return [
            StateCount(
                state,
                self.phrase(f"review/{state}"),
                languages.format_number(self._count[state], self.language.code),
            )
            for state in WAITING
        ]

    def waiting_by_state(self) -> Markup:
        """How many messages of the language wait for what, those that are none left out.

        What was found in its files, too.
        """
        counts = [
            (count.label, count.number) for count in self.counts() if self._count[count.state]
        ]
        if self._site.remarks:
            counts.append((self.phrase("review/files"), self.remark_count()))
        parts = (Markup("{}\u00a0{}").format(*count) for count in counts)
        return Markup(", ").join(parts) if counts else self.waiting()

    def has_drafts_besides(self) -> bool:
        """Whether drafts are left besides what needs a translator, which links pass by."""
        others = any(self._count[state] for state in WAITING if state != "draft")
        return others and self._count["draft"] > 0


def _note_of(value: Value) -> Note | None:
    return value.note if isinstance(value, NotedValue) else None


def source_html(note: Note) -> Markup:
    """A source as safe HTML within a line; fields are `{name}`, as translators write them."""
    return _text_html(note.source, note, {})


def suggestion_html(note: Note) -> Markup | None:
    """A translation that is not shown, as safe HTML within a line, as its page would show it."""
    if note.suggestion is None:
        return None
    labels = {name: escape(label) for name, label in note.setting.labels.items()}
    return _text_html(note.suggestion, note, labels)


def _text_html(text: str, note: Note, labels: dict[str, Markup]) -> Markup:
    if note.markdown:
        references = note.setting.references
        _, html = letters.inline_forms(text, lambda name: _field(name, labels), references)
        return Markup(_LINK.sub(_plain_link, html))  # noqa: S704 - the letters room escapes
    return Markup("<br><br>").join(
        with_fields(part, labels) for part in _BLANK_LINES.split(text.strip())
    )


def _plain_link(link: re.Match[str]) -> str:
    """A link's words with its address behind them.

    Translators compare where it leads, and whoever goes from mark to mark by the Tab key should
    not leave the page.
    """
    address, words = link.groups()
    shown = f'<code class="review-address">{address}</code>'
    return shown if words == address else f'<span class="review-link">{words}</span> {shown}'


def _field(name: str, labels: dict[str, Markup]) -> str:
    return with_fields(f"{{{name}}}", labels)


def change_html(before: str, after: str) -> Markup:
    """Two texts as one, word by word: what went in `<del>`, what came in `<ins>`."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        went, came = "".join(old[start:end]), "".join(new[new_start:new_end])
        if kind == "equal":
            pieces.append(escape(went))
        else:
            pieces += [_marked("del", went), _marked("ins", came)]
    return Markup().join(pieces)


def _marked(element: str, text: str) -> Markup:
    """Words in an element, the space around them before and behind it."""
    words = text.strip()
    if not words:
        return escape(text)
    before, _, after = text.partition(words)
    return Markup("{0}<{1}>{2}</{1}>{3}").format(before, element, words, after)
