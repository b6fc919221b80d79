"""Pages of a review build: each passage with what it waits for, and a panel that says more."""

import difflib
import posixpath
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup, escape

from coalition import languages, letters
from coalition.exports.artifact import Artifact
from coalition.exports.html.jinja import template
from coalition.exports.html.typesetting import NOTHING, Typesetter, with_fields
from coalition.expressions import Expression
from coalition.findings import Finding
from coalition.localise.edition import Site
from coalition.localise.notes import WAITING, Note, NotedValue, State
from coalition.views import Value

_WORDS = Expression(r"\s+|[^\s\w]|\w+")
_ID = Expression(r'id="review\.(\d+)"')
_REFERENCE = Expression(r'(id="|href="#)review\.(\d+)(|\.closed|\.next)"')
_END = "0"
"""The number of what stands behind the last mark, and leads to the first."""

_BLANK_LINES = Expression(r"\n\s*\n")

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
            phrase=self.phrase,
        )
        return Markup(html.rstrip("\n"))  # noqa: S704 - rendered with autoescape

    def finished(self, html: str) -> str:
        """A whole page with its marks numbered as they stand in it."""
        # Parts of a page are rendered before what stands above them. No text of others can look
        # like these attributes, because its quotation marks are escaped.
        ids = [match[1] for match in _ID.finditer(html) if match[1] != _END]
        places = {id_: place for place, id_ in enumerate((*ids, _END), 1)}
        return _REFERENCE.sub(
            lambda match: match[1] + _renumbered(match[2], match[3], places), html
        )

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
        return self.phrase("review/waiting", n=sum(map(self._count, WAITING)))

    def counts(self) -> list[StateCount]:
        """The states with the number of the language's messages in each."""
        return [
            StateCount(
                state,
                self.phrase(f"review/{state}"),
                languages.format_number(self._count(state), self.language.code),
            )
            for state in WAITING
        ]

    def waiting_by_state(self) -> Markup:
        """How many messages of the language wait for what, those that are none left out.

        What was found in its files, too.
        """
        counts = [
            (count.label, count.number) for count in self.counts() if self._count(count.state)
        ]
        if self._site.remarks:
            counts.append((self.phrase("review/files"), self.remark_count()))
        parts = (Markup("{}\u00a0{}").format(*count) for count in counts)
        return Markup(", ").join(parts) if counts else self.waiting()

    def _count(self, state: State) -> int:
        return sum(note.state == state for note in (self._site.notes or {}).values())


def linked(pages: Sequence[Artifact]) -> Iterator[Artifact]:
    """The pages of a language, of which the last mark leads to the next page that has any.

    Behind the last page comes the first, so that a reader who goes on sees every mark.
    """
    marks = [_count_marks(html) for _, html in pages]
    with_marks = [place for place, count in enumerate(marks) if count]
    for place, (path, html) in enumerate(pages):
        later = [other for other in with_marks if other > place] or with_marks
        following = pages[later[0]][0] if later else path
        if following == path:
            yield path, html
        else:
            target = posixpath.relpath(following, posixpath.dirname(path))
            yield path, _with_next_page(html, marks[place], f"{target}#review.1")


def _count_marks(html: bytes) -> int:
    """How many marks a page has; the end is numbered like them."""
    return len(_ID.findall(html.decode())) - 1


def _with_next_page(html: bytes, marks: int, address: str) -> bytes:
    """A page whose end, behind its last mark, is at another page's first mark."""
    end = f'<p id="review.{marks + 1}"><a href="#review.1">'
    text = html.decode().replace(end, end.replace("#review.1", address))
    # Where nothing is marked, the link at the top leads to the end, too.
    last = f'href="#review.{marks + 1}"'
    return text.replace(last, f'href="{address}"').encode()


def _renumbered(number: str, ending: str, places: dict[str, int]) -> str:
    if ending == ".next":
        return f'review.{1 if number == _END else places[number] + 1}"'
    return f'review.{places[number]}{ending}"'


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
        return Markup(html)  # noqa: S704 - the letters room escapes
    return Markup("<br><br>").join(
        with_fields(part, labels) for part in _BLANK_LINES.split(text.strip())
    )


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
