"""Fields such as `{sender_name}` inside prose: the only code that reads and fills them.

A field is `{[a-z][a-z0-9_]*}`; a literal brace is doubled. Text from records and translators is
never passed to `str.format` or a template engine, so that it cannot reach attributes or code.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from coalition.expressions import Expression

_STOPPED = Expression(r"(?<!\{)\{([a-z][a-z0-9_]*)\}[*_]*(?:\]\([^()\s]*\)[*_]*)?\.(?![.\w])")
"""A field with the full stop of its sentence; three of them are an ellipsis."""

_TOKEN = Expression(r"\{\{|\}\}|\{([a-z][a-z0-9_]*)\}|[{}]")


class Field(NamedTuple):
    """A place to fill."""

    name: str


class Stray(NamedTuple):
    """A brace that is neither doubled nor part of a field; shown as it stands."""

    brace: str
    offset: int
    """In characters from the beginning of the text."""


Part = str | Field | Stray


@lru_cache(maxsize=1 << 12)  # phrases are filled for one record after the other
def parse_fields(text: str) -> tuple[Part, ...]:
    """The literal stretches (braces no longer doubled), fields and stray braces of a text.

    Law: `render_fields(parse_fields(text)) == text`.
    """
    parts: list[Part] = []
    for is_literal, run in groupby(_tokens(text), key=lambda part: isinstance(part, str)):
        stretch = tuple(run)
        parts += (_literal(stretch),) if is_literal else stretch
    return tuple(parts)


def _tokens(text: str) -> Iterator[Part]:
    """The parts of a text, literal stretches in pieces."""
    position = 0
    for match in _TOKEN.finditer(text):
        if match.start() > position:
            yield text[position : match.start()]
        position = match.end()
        if match[1]:
            yield Field(match[1])
        else:
            yield match[0][0] if len(match[0]) == 2 else Stray(match[0], match.start())
    if position < len(text):
        yield text[position:]


def _literal(run: Iterable[Part]) -> str:
    return "".join(part for part in run if isinstance(part, str))


def render_fields(parts: tuple[Part, ...]) -> str:
    """The text that `parse_fields` read."""
    return "".join(_render_part(part) for part in parts)


def _render_part(part: Part) -> str:
    match part:
        case Field(name):
            return "{" + name + "}"
        case Stray(brace, _):
            return brace
        case _:
            return part.replace("{", "{{").replace("}", "}}")


def field_names(text: str) -> tuple[str, ...]:
    """The names of a text's fields in the order they stand, repeated ones repeated."""
    if "{" not in text:
        return ()
    return tuple(part.name for part in parse_fields(text) if isinstance(part, Field))


def field_offsets(text: str) -> Iterator[tuple[str, int]]:
    """The names of a text's fields in the order they stand, with their offsets in characters."""
    # Counted in the text as it is written, with its doubled braces.
    offset = 0
    for part in parse_fields(text) if "{" in text else ():
        if isinstance(part, Field):
            yield part.name, offset
        offset += len(_render_part(part))


def stray_braces(text: str) -> tuple[Stray, ...]:
    """The braces of a text that belong to no field and are not doubled."""
    if "{" not in text and "}" not in text:
        return ()
    return tuple(part for part in parse_fields(text) if isinstance(part, Stray))


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its fields filled and its doubled braces single.

    A field without a value stays as it stands, so that a reader sees what is missing.
    """
    if "{" not in text and "}" not in text:
        return text
    return "".join(_fill_part(part, values) for part in parse_fields(text))


def fill_some(text: str, values: Mapping[str, str]) -> str:
    """The text with these fields filled and all others as they stand, to be filled later.

    Doubled braces stay doubled. No value holds a brace, which could be read together with one of
    the text.
    """
    if "{" not in text:
        return text
    return "".join(
        _render_part(values.get(part.name, part) if isinstance(part, Field) else part)
        for part in parse_fields(text)
    )


def with_single_stops(text: str, values: Mapping[str, str]) -> str:
    """The text without the full stops behind those fields whose values end in one themselves.

    So a day that Croatian writes as `24. studenoga 2026.` ends a sentence, too: in every language
    in which such a day, or an abbreviation, has a full stop, one is enough. Marks of emphasis and
    the address of a link may stand between the two.
    """
    if not any(value.endswith(".") for value in values.values()):
        return text
    return _STOPPED.sub(
        lambda match: match[0][:-1] if values.get(match[1], "").endswith(".") else match[0], text
    )


def _fill_part(part: Part, values: Mapping[str, str]) -> str:
    match part:
        case Field(name):
            return values.get(name, "{" + name + "}")
        case Stray(brace, _):
            return brace
        case _:
            return part
