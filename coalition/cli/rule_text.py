"""The explanations of codes, laid out for a terminal."""

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from coalition import manual
from coalition.cli.output import SEVERITY_COLOURS, Shown, join, line, lines, style
from coalition.cli.safe_text import escape_character
from coalition.expressions import Expression
from coalition.rules import Rule

_CODE = Expression(r"`[^`]*`")
_STEP = "  "


def explain_rule(rule: Rule, width: int) -> Shown:
    """What a code means, why, with examples, and how it is fixed and switched off."""
    return join((_head(rule, width), *(_indent(part, width) for part in _parts(rule))), line())


def _head(rule: Rule, width: int) -> Shown:
    plain = f"{rule.code} {rule.severity}"
    severity = style(rule.severity, fg=SEVERITY_COLOURS[rule.severity], bold=True)
    first, *rest = _wrap(f"{plain}: {rule.explanation.title}", width, "", _STEP)
    code = style(rule.code, bold=True)
    return join((line(code, " ", severity, first.removeprefix(plain)), lines(rest)))


def _parts(rule: Rule) -> Iterator[str | tuple[str, ...]]:
    """Paragraphs, and the lines of examples."""
    yield from rule.explanation.why
    for heading, example in manual.examples(rule.explanation):
        yield (style(f"{heading}:", bold=True), *_example(example))
    if rule.fixable:
        yield "`coalition check --fix` mends it."
    yield rule.switching_off


def _example(example: manual.Example) -> Iterator[str]:
    for path, texts in manual.example_files(example):
        if path:
            yield join((_STEP, style(f"# {path}", dim=True)))
        yield from (f"{_STEP}{''.join(map(escape_character, text))}".rstrip() for text in texts)
    if unseen := manual.describe_invisible(example):
        yield join((_STEP, style(f"({unseen})", dim=True)))


def _indent(part: str | tuple[str, ...], width: int) -> Shown:
    if isinstance(part, tuple):
        return join(line(_STEP, text) if text else line() for text in part)
    return lines(_wrap(part, width, _STEP, _STEP))


def _wrap(text: str, width: int, first: str, indent: str) -> list[str]:
    """The lines of a paragraph, which break at spaces, but not inside code."""
    unbroken = _CODE.sub(lambda code: code[0].replace(" ", "\0"), text)
    wrapped = textwrap.wrap(
        unbroken,
        width,
        initial_indent=first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [part.replace("\0", " ") for part in wrapped]


def list_rules(rules: Iterable[Rule], width: int) -> Shown:
    """Every code with what it means in a line, by family."""
    families = groupby(rules, key=lambda rule: rule.family)
    return join((_family(name, members, width) for name, members in families), line())


def _family(name: str, rules: Iterable[Rule], width: int) -> Shown:
    return join((line(style(name, bold=True)), *(_line(rule, width) for rule in rules)))


def _line(rule: Rule, width: int) -> Shown:
    mark = "warning: " if rule.severity == "warning" else ""
    indent = " " * len(f"{_STEP}{rule.code}  ")
    first, *rest = _wrap(f"{mark}{rule.explanation.title}", width, indent, indent)
    head = line(_STEP, style(rule.code, bold=True), "  ", first.removeprefix(indent))
    return join((head, lines(rest)))
