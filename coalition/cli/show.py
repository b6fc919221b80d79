"""`coalition show`."""

import datetime
import textwrap
from collections.abc import Iterable, Iterator

import click

from coalition import pipeline
from coalition.cli.options import Day, campaign_folder, fallback_option, language_option, root_of
from coalition.cli.reports import pretty_json, report, terminal_width
from coalition.cli.safe_text import safe
from coalition.localise import leaves
from coalition.views import (
    GroupView,
    HeadingBlock,
    OrganisationView,
    ParagraphBlock,
    PersonView,
    TextView,
    Value,
)

Row = tuple[str, str]
"""What a value is to the reader, and the value."""


@click.command(epilog="Example: coalition show open-letter --language fr")
@click.argument("id_", metavar="ID")
@campaign_folder
@language_option
@fallback_option
@click.option("--as-of", metavar="D", type=Day(), help="The day to look from; as for a build.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="For people, or the JSON that sites receive.",
)
@click.pass_context
def command(
    ctx: click.Context,
    id_: str,
    folder: str | None,
    only: tuple[str, ...],
    fallbacks: tuple[tuple[str, tuple[str, ...]], ...],
    as_of: datetime.date | None,
    form: str,
) -> None:
    """Print what readers see of an organisation, person, group, letter or page.

    ID is the name of its file without the ending. A language in brackets behind a value says that
    the value is not translated and shown in that language.
    """
    rules = dict(fallbacks)
    found = pipeline.show(root_of(ctx, folder), id_, only=only, as_of=as_of, fallbacks=rules)
    report(found.findings)
    if not found.presented:
        ctx.exit(1)
    shown = (_as_json if form == "json" else _as_text)(found.presented)
    click.echo(shown, nl=False)


def _as_json(presented: Iterable[pipeline.Presented]) -> str:
    return pretty_json({"shown": tuple(presented)})


def _as_text(presented: Iterable[pipeline.Presented]) -> str:
    return "\n".join(_told(one) for one in presented)


def _told(one: pipeline.Presented) -> str:
    said = _Said(one.language)
    rows = [(f"{one.kind} ({one.language})", one.view.id), *_rows(one.view, said)]
    if one.unseen is not None:
        rows.append(("not listed" if one.kind in _LISTED else "not shown", one.unseen))
    width = max(len(label) for label, _ in rows) + 2
    lines = "".join(
        f"{click.style(label.ljust(width), dim=True)}{_wrapped(text, width)}\n"
        for label, text in rows
    )
    return lines + "".join(f"\n{_wrapped(text)}\n" for text in _body(one.view, said))


def _wrapped(text: str, indent: int = 0) -> str:
    """A text that goes on below itself at the end of a terminal's line; one line in a pipe."""
    text = safe(text)
    room = terminal_width()
    if room is None:
        return text
    parts = textwrap.wrap(text, max(room - indent, _NARROW), break_on_hyphens=False)
    return f"\n{' ' * indent}".join(parts)


_NARROW = 20
"""Cells that a text has however narrow the terminal is."""

_LISTED = frozenset({"organisation", "person"})


class _Said:
    """Values for a terminal, with the language of those that are not in the reader's own."""

    def __init__(self, language: str) -> None:
        self._own = (None, language)

    def __call__(self, value: Value) -> str:
        return value.value if value.lang in self._own else f"{value.value} [{value.lang}]"


def _rows(view: object, said: _Said) -> Iterator[Row]:
    match view:
        case OrganisationView():
            yield from _organisation(view, said)
        case PersonView() if view.name.value:
            yield from _person(view, said)
        case GroupView():
            yield "name", said(view.name)
            yield "short", said(view.short)
        case TextView():
            yield from _text(view, said)


def _organisation(view: OrganisationView, said: _Said) -> Iterator[Row]:
    yield "name", said(view.name)
    yield from _named("short name", view.short_name, said)
    yield "filed under", view.index
    yield from _named("country", view.country.name if view.country else None, said)
    yield from _plain("website", view.website)
    yield from _named("kind", view.kind.label if view.kind else None, said)
    yield from _plain("tier", view.tier)
    yield from _plain("joined", view.joined)
    yield from _plain("logo", view.logo.src if view.logo else None)
    yield from _named("description", view.description, said)
    yield from _plain("signed", ", ".join(view.signed))


def _person(view: PersonView, said: _Said) -> Iterator[Row]:
    yield "line", said(view.line)
    yield "name", said(view.name)
    yield "filed under", view.index
    yield from _named("listed under", view.role.heading if view.role else None, said)
    yield from _named("title", view.title, said)
    yield from _named("country", view.country.name if view.country else None, said)
    yield from _named("group", view.group.name if view.group else None, said)
    yield from _named("party", view.party, said)
    yield from _plain("endorsed", view.endorsed)
    yield from _named("quote", view.quote, said)


def _text(view: TextView, said: _Said) -> Iterator[Row]:
    yield "title", said(view.title)
    yield "kind", view.kind
    yield "translation", "complete" if view.complete else "with gaps"
    yield "review", view.review
    yield from _named("date", view.date.text if view.date else None, said)
    yield from _named("deadline", view.deadline.text if view.deadline else None, said)
    for label, recipients in (("to", view.to), ("copy to", view.cc)):
        for recipient in recipients:
            address = f" <{recipient.email}>" if recipient.email else ""
            yield label, said(recipient.line) + address
    yield from _named("subject", view.subject, said)
    yield from _named("signed by", view.signatory_count, said)
    yield from _named("notice", view.notice, said)
    yield from _named("introduction", view.intro, said)


def _named(label: str, value: Value | None, said: _Said) -> Iterator[Row]:
    if value is not None:
        yield label, said(value)


def _plain(label: str, value: object) -> Iterator[Row]:
    if value:
        yield label, str(value)


def _body(view: object, said: _Said) -> Iterator[str]:
    """The headings and paragraphs of a text, as they follow each other."""
    if isinstance(view, TextView):
        for block in leaves(view.blocks):
            match block:
                case HeadingBlock(level=level, text=text):
                    yield f"{'#' * level} {said(text)}"
                case ParagraphBlock(text=text):
                    yield said(text)
