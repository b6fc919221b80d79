"""`coalition show`."""

import datetime
import textwrap
from collections.abc import Iterable, Iterator

import click

from coalition.cli.completing import EVERYTHING, complete_ids
from coalition.cli.options import (
    Day,
    PairValue,
    campaign_folder,
    fallback_option,
    language_option,
    root_of,
)
from coalition.cli.output import (
    Shown,
    join,
    json_text,
    line,
    lines,
    shown_text,
    style,
    write,
    write_file,
)
from coalition.cli.reports import report, terminal_width
from coalition.commands.show import Shown as Result
from coalition.commands.show import ShownRecord, show_record
from coalition.localise import leaves
from coalition.views import (
    GroupView,
    HeadingBlock,
    OrganisationView,
    ParagraphBlock,
    PersonView,
    TableBlock,
    TextView,
    Value,
)


class FieldValue(PairValue):
    """`NAME=TEXT`: what a field of a letter is filled with."""

    name = "field"

    def split(self, value: str) -> tuple[str, str]:
        """The field's name and the text."""
        name, equals, text = value.partition("=")
        if not equals:
            raise ValueError(f"{value} fills no field; write it like 'sender_name=Ada'.")
        return name.strip(), text


Row = tuple[str, str]
"""A label and a value."""


@click.command(epilog="Example: coalition show open-letter --language fr")
@click.argument("id_", metavar="ID|NAME", shell_complete=complete_ids(*EVERYTHING))
@campaign_folder
@language_option
@fallback_option
@click.option("--as-of", metavar="D", type=Day(), help="The day to look from; as for a build.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "html", "markdown", "mailto", "eml")),
    default="text",
    show_default=True,
    help="For people, or the JSON that sites receive; of a letter its HTML or Markdown, and of an "
    "e-mail to send the link or the unsent message.",
)
@click.option(
    "--field",
    "fields",
    metavar="NAME=TEXT",
    type=FieldValue(),
    multiple=True,
    help="What is filled into a letter, such as 'sender_name=Ada Example'; where senders choose, "
    "the id of the choice.",
)
@click.pass_context
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option
    ctx: click.Context,
    id_: str,
    folder: str | None,
    only: tuple[str, ...],
    fallbacks: tuple[tuple[str, tuple[str, ...]], ...],
    as_of: datetime.date | None,
    form: str,
    fields: tuple[tuple[str, str], ...],
) -> None:
    """Print what readers see of an organisation, person, group, letter or page.

    ID is the name of its file without the ending; an organisation or person may be named as well,
    in any language, whatever the accents and capitals. A language in brackets behind a value says
    that the value is not translated and shown in that language.
    """
    rules = dict(fallbacks)
    result = show_record(root_of(ctx, folder), id_, only=only, as_of=as_of, fallbacks=rules)
    report(result.findings)
    if not result.records:
        ctx.exit(1)
    if fields and form == "json":
        raise click.UsageError("--field is for other formats than json.")
    if fields or form not in ("text", "json"):
        _write_letter(result, form, dict(fields))
    else:
        write((_as_json if form == "json" else _as_text)(result.records))
    if result.findings:
        ctx.exit(1)


def _write_letter(result: Result, form: str, values: dict[str, str]) -> None:
    from coalition.commands.show_mail import render_letter  # noqa: PLC0415 - others need less

    if len(result.records) > 1 or result.edition is None:
        raise click.UsageError(f"--format {form} is for one letter in one language.")
    write_file(render_letter(result.records[0].view, form, values, result.edition))


def _as_json(items: Iterable[ShownRecord]) -> Shown:
    return json_text({"shown": tuple(items)})


def _as_text(items: Iterable[ShownRecord]) -> Shown:
    return join(map(_render, items), line())


def _render(item: ShownRecord) -> Shown:
    render = _ValueRenderer(item.language)
    rows = [(f"{item.kind} ({item.language})", item.view.id), *_rows(item.view, render)]
    if item.unseen is not None:
        rows.append(("not listed" if item.kind in _RECORD_KINDS else "not shown", item.unseen))
    width = max(len(label) for label, _ in rows) + 2
    head = (_labelled(style(label.ljust(width), dim=True), text, width) for label, text in rows)
    body = (join((line(), lines(_wrap(text)))) for text in _body(item.view, render))
    return join((*head, *body))


def _labelled(label: Shown, text: str, width: int) -> Shown:
    first, *rest = _wrap(text, width)
    return join((line(label, first), lines(f"{' ' * width}{part}" for part in rest)))


def _wrap(text: str, indent: int = 0) -> list[Shown]:
    """The lines of a text: several on a terminal, which leave room for an indent, one in a pipe."""
    escaped = shown_text(text)
    room = terminal_width()
    if room is None:
        return [escaped]
    parts = textwrap.wrap(escaped, max(room - indent, _NARROW), break_on_hyphens=False)
    return [shown_text(part) for part in parts] or [escaped]


_NARROW = 20
"""Cells that a text has however narrow the terminal is."""

_RECORD_KINDS = frozenset({"organisation", "person"})


class _ValueRenderer:
    """Renders values, with the language of those that are not in the reader's own in brackets."""

    def __init__(self, language: str) -> None:
        self._own = (None, language)

    def __call__(self, value: Value) -> str:
        return value.value if value.lang in self._own else f"{value.value} [{value.lang}]"


def _rows(view: object, render: _ValueRenderer) -> Iterator[Row]:
    match view:
        case OrganisationView():
            yield from _organisation(view, render)
        case PersonView() if view.name.value:
            yield from _person(view, render)
        case GroupView():
            yield "name", render(view.name)
            yield "short", render(view.short)
        case TextView():
            yield from _text(view, render)


def _organisation(view: OrganisationView, render: _ValueRenderer) -> Iterator[Row]:
    yield "name", render(view.name)
    yield from _value_row("short name", view.short_name, render)
    yield "filed under", view.index
    yield from _value_row("country", view.country.name if view.country else None, render)
    yield from _plain_row("website", view.website)
    yield from _value_row("kind", view.kind.label if view.kind else None, render)
    yield from _plain_row("tier", view.tier)
    yield from _plain_row("joined", view.joined)
    yield from _plain_row("logo", view.logo.src if view.logo else None)
    yield from _value_row("description", view.description, render)
    yield from _plain_row("signed", ", ".join(view.signed))


def _person(view: PersonView, render: _ValueRenderer) -> Iterator[Row]:
    yield "line", render(view.line)
    yield "name", render(view.name)
    yield "filed under", view.index
    yield from _value_row("listed under", view.role.heading if view.role else None, render)
    yield from _value_row("title", view.title, render)
    yield from _value_row("country", view.country.name if view.country else None, render)
    yield from _value_row("group", view.group.name if view.group else None, render)
    yield from _value_row("party", view.party, render)
    yield from _plain_row("endorsed", view.endorsed)
    yield from _value_row("quote", view.quote, render)


def _text(view: TextView, render: _ValueRenderer) -> Iterator[Row]:
    yield "title", render(view.title)
    yield "kind", view.kind
    yield "translation", "complete" if view.complete else "with gaps"
    yield "review", view.review
    yield from _value_row("date", view.date.text if view.date else None, render)
    yield from _value_row("deadline", view.deadline.text if view.deadline else None, render)
    for label, recipients in (("to", view.to), ("copy to", view.cc)):
        for recipient in recipients:
            address = f" <{recipient.email}>" if recipient.email else ""
            yield label, render(recipient.line) + address
    yield from _value_row("subject", view.subject, render)
    yield from _value_row("signed by", view.all_signatories, render)
    if view.individuals is not None:
        yield from _value_row("individuals", view.individuals.phrase, render)
    yield from _value_row("notice", view.notice, render)
    yield from _value_row("source", view.source_line, render)
    yield from _value_row("introduction", view.intro, render)


def _value_row(label: str, value: Value | None, render: _ValueRenderer) -> Iterator[Row]:
    if value is not None:
        yield label, render(value)


def _plain_row(label: str, value: object) -> Iterator[Row]:
    if value:
        yield label, str(value)


def _body(view: object, render: _ValueRenderer) -> Iterator[str]:
    """The headings and paragraphs of a text, in their order."""
    if isinstance(view, TextView):
        for block in leaves(view.blocks):
            match block:
                case HeadingBlock(level=level, text=text):
                    yield f"{'#' * level} {render(text)}"
                case ParagraphBlock(text=text):
                    yield render(text)
                case TableBlock(header=header, rows=rows):
                    for row in (header, *rows):
                        yield " | ".join(render(cell.text) for cell in row)
