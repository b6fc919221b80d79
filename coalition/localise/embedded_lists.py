"""The lists that stand inside letters and pages, as values and as plain text."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from coalition import languages
from coalition.fields import render_fields
from coalition.localise.blocks import placeholders
from coalition.localise.individuals import individual_lines
from coalition.localise.localiser import Localiser
from coalition.localise.phrasebook import Phrasebook
from coalition.localise.values import name_value
from coalition.views import DirectoryView, IndividualsView, TextView, Value

_NAMED = 200
"""The number of individuals whom a list in plain text names before it says how many more there are:
the text stands in a letter's JSON, too, and there may be thousands."""


class ListPart(NamedTuple):
    """A heading, if any, and the lines below it."""

    heading: Value | None
    lines: tuple[Value, ...]


def lists_in(
    view: TextView, directory: DirectoryView | None, localiser: Localiser
) -> dict[str, tuple[ListPart, ...]]:
    """The lists for which a text keeps a place, by placeholder; a hidden directory is empty."""
    lists: dict[str, tuple[ListPart, ...]] = {}
    for name in placeholders(view.blocks):
        if name == "directory":
            parts = _directory_parts(directory, localiser.phrases) if directory else ()
            lists[name] = tuple(parts)
        else:
            lists[name] = (*_signatory_parts(view), *_individual_parts(view, localiser))
    return lists


def _directory_parts(directory: DirectoryView, phrases: Phrasebook) -> Iterator[ListPart]:
    """Tiers with their organisations, then people by role."""
    # Without a language: an organisation's name needs no translation for a text to be complete.
    names = {view.id: name_value(view.name.value) for view in directory.organisations}
    for tier in directory.tiers:
        if tier.organisations:
            yield ListPart(tier.heading, tuple(names[id_] for id_ in tier.organisations))
    by_role: dict[Value, list[Value]] = {}
    for person in directory.people:
        heading = person.role.heading if person.role else phrases.render("directory/others")
        by_role.setdefault(heading, []).append(person.line)
    for heading, lines in by_role.items():
        yield ListPart(heading, tuple(lines))


def _signatory_parts(view: TextView) -> Iterator[ListPart]:
    """The organisations and people of the directory who signed."""
    if len(view.signatory_lists) > 1 or any(part.more for part in view.signatory_lists):
        yield from _signatory_lists(view)
    elif view.signatories or view.individuals is None:
        yield ListPart(None, tuple(signatory.line for signatory in view.signatories))


def _individual_parts(view: TextView, localiser: Localiser) -> Iterator[ListPart]:
    """Individuals below their number, with how many of them are not named."""
    individuals = view.individuals
    if individuals is None:
        return
    unnamed = (individuals.anonymous_phrase,) if individuals.anonymous_phrase else ()
    named = tuple(_named(view, individuals, localiser))
    if named:
        yield ListPart(individuals.phrase, (*named, *unnamed))
    else:
        yield ListPart(None, (individuals.phrase, *unnamed))


def _named(view: TextView, individuals: IndividualsView, localiser: Localiser) -> Iterator[Value]:
    number = individuals.count - individuals.anonymous
    # One name behind "and 1 more" would take no more room than the words.
    shown = number if number <= _NAMED + 1 else _NAMED
    yield from individual_lines(view.id, localiser, shown)
    if left := number - shown:
        yield localiser.phrases.render("signatories/more", n=left)


def _signatory_lists(view: TextView) -> Iterator[ListPart]:
    lines = {signatory.id: signatory.line for signatory in view.signatories}
    several = len(view.signatory_lists) > 1
    for part in view.signatory_lists:
        names = tuple(lines[id_] for id_ in part.signatories[: part.shown])
        heading = (part.heading or part.count) if several else None
        yield ListPart(heading, (*names, *((part.more,) if part.more else ())))


def list_values(parts: Iterable[ListPart]) -> Iterator[Value]:
    """The headings and lines of a list, in order."""
    for part in parts:
        if part.heading is not None:
            yield part.heading
        yield from part.lines


def list_text(parts: Iterable[ListPart], direction: languages.Direction) -> str:
    """A list as plain text, with names that run the other way isolated."""
    texts = []
    for heading, lines in parts:
        items = "\n".join(f"- {languages.isolate(line.value, direction)}" for line in lines)
        texts.append(items if heading is None else f"{heading.value}\n\n{items}")
    # Names hold no fields, so a brace in one must outlast the filling of the whole text.
    return render_fields(("\n\n".join(texts),))
