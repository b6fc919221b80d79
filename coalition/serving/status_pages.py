"""The status of translations as pages: all languages on one, and a page for each."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup, escape

from coalition.campaign.messages_left import MessageLeft
from coalition.campaign.next_steps import Step
from coalition.campaign.outdated import Outdated, outdated_files
from coalition.campaign.status import Status
from coalition.exports.html.jinja import new_environment
from coalition.languages import direction, language_name
from coalition.localise import Progress
from coalition.model import Organisation
from coalition.serving.editors import editor_link
from coalition.serving.trend_lines import Lines, Point

if TYPE_CHECKING:
    import jinja2

LEVELS = ("nothing", "under a third", "under two thirds", "more", "everything")
"""What the patterns of the map stand for, from the lightest to the darkest."""


class Text(NamedTuple):
    """A text whose translations are counted."""

    id: str
    title: str
    language: str
    page: str
    """The path of its page below a language's folder."""


class Campaign(NamedTuple):
    """What pages about a status say besides it."""

    title: str
    folder: str
    """Where it stands on this machine, with forward slashes."""

    texts: Mapping[str, Text]
    days: Mapping[str, datetime.date]
    """When files changed last, as far as it is known."""


class Cell(NamedTuple):
    """How far a text is in a language, in words and as a pattern."""

    text: Text
    state: Progress
    percent: int
    errors: int
    words_left: int
    unreadable: bool

    @property
    def level(self) -> int:
        """Which of the patterns stands for it."""
        return 0 if self.percent == 0 else 4 if self.percent == 100 else 1 + 3 * self.percent // 100

    @property
    def remarks(self) -> list[str]:
        """What is to be said of it besides its hundredths."""
        counts = ((self.errors, "with an error"), (self.state.fuzzy, "to confirm"))
        said = [f"{number} {what}" for number, what in counts if number]
        return [*said, *(["reviewed"] if self.state.review == "reviewed" else [])]


class Row(NamedTuple):
    """A language with all that its page says."""

    tag: str
    cells: tuple[Cell, ...]
    left: Mapping[str, tuple[MessageLeft, ...]]
    steps: tuple[Step, ...]
    helpers: tuple[Organisation, ...]
    line: tuple[Point, ...]
    outdated: tuple[Outdated, ...]

    @property
    def name(self) -> str:
        """The language's name in English."""
        return language_name(self.tag, "en")

    @property
    def messages(self) -> int:
        """How many messages are left."""
        return sum(map(len, self.left.values()))

    @property
    def words(self) -> int:
        """How many words are left."""
        return sum(one.words for ones in self.left.values() for one in ones)


def status_files(campaign: Campaign, status: Status, lines: Lines) -> Iterator[tuple[str, bytes]]:
    """The pages by their paths below the status view."""
    rows = [_row(campaign, status, lines, tag) for tag in status.languages]
    told = {"campaign": campaign, "rows": rows, "levels": LEVELS}
    place = partial(editor_link, campaign.folder)
    page = _template("status.html").render(line=lines.together, place=place, **told)
    yield "index.html", page.encode()
    template = _template("status-language.html")
    for row in rows:
        page = template.render(row=row, place=place, direction=direction, **told)
        yield f"{row.tag}/index.html", page.encode()


def _row(campaign: Campaign, status: Status, lines: Lines, tag: str) -> Row:
    return Row(
        tag,
        tuple(_cells(campaign, status, tag)),
        {text: ones for text, ones in status.left[tag].items() if ones},
        status.next_steps[tag],
        status.could_help[tag],
        lines.by_language.get(tag, ()),
        outdated_files(status.left_in(tag), campaign.days),
    )


def _cells(campaign: Campaign, status: Status, tag: str) -> Iterator[Cell]:
    unreadable = status.unreadable_texts(tag)
    for id_, state in status.languages[tag].items():
        left = status.left[tag][id_]
        yield Cell(
            campaign.texts[id_],
            state,
            100 * state.translated // state.total if state.total else 100,
            sum(one.state == "error" for one in left),
            sum(one.words for one in left),
            id_ in unreadable,
        )


def number_of(number: int, noun: str) -> str:
    """A number with its noun, like `1 word` or `1,234 words`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def points_text(points: Sequence[Point]) -> str:
    """A line as a sentence, for those who don't see it."""
    return ", ".join(f"{point.percent}% on {point.day.isoformat()}" for point in points)


def breakable(path: str) -> Markup:
    """A path that may be parted after its slashes."""
    return Markup("/<wbr>").join(map(escape, path.split("/")))


@cache
def _template(name: str) -> jinja2.Template:
    environment = new_environment("coalition.serving")
    environment.filters["number"] = number_of
    environment.filters["points"] = points_text
    environment.filters["breakable"] = breakable
    return environment.get_template(name)
