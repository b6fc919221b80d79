"""The explanations of codes, laid out for a terminal."""

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

import click

from coalition import manual
from coalition.cli.safe_text import SEVERITY_COLOURS, escape_character
from coalition.expressions import Expression
from coalition.rules import Rule

_CODE = Expression(r"`[^`]*`")
_STEP = "  "


def explain_rule(rule: Rule, width: int) -> str:
    """What a code means, why, with examples, and how it is fixed and switched off."""
    return "\n".join((_head(rule, width), *(_indent(part, width) for part in _parts(rule))))


def _head(rule: Rule, width: int) -> str:
    plain = f"{rule.code} {rule.severity}"
    severity = click.style(rule.severity, fg=SEVERITY_COLOURS[rule.severity], bold=True)
    rest = _wrap(f"{plain}: {rule.explanation.title}", width, "", _STEP).removeprefix(plain)
    return f"{click.style(rule.code, bold=True)} {severity}{rest}\n"


def _parts(rule: Rule) -> Iterator[str | tuple[str, ...]]:
    """Paragraphs, and the lines of examples."""
    yield from rule.explanation.why
    for heading, example in manual.examples(rule.explanation):
        yield (click.style(f"{heading}:", bold=True), *_example(example))
    if rule.fixable:
        yield "`coalition check --fix` mends it."
    yield rule.switching_off


def _example(example: manual.Example) -> Iterator[str]:
    for path, lines in manual.example_files(example):
        if path:
            yield f"{_STEP}{click.style(f'# {path}', dim=True)}"
        yield from (_STEP + "".join(map(escape_character, line)) for line in lines)
    if unseen := manual.describe_invisible(example):
        yield f"{_STEP}{click.style(f'({unseen})', dim=True)}"


def _indent(part: str | tuple[str, ...], width: int) -> str:
    if isinstance(part, tuple):
        return "".join(f"{_STEP}{line}".rstrip() + "\n" for line in part)
    return _wrap(part, width, _STEP, _STEP) + "\n"


def _wrap(text: str, width: int, first: str, indent: str) -> str:
    """A paragraph whose lines break at spaces, but not inside code."""
    unbroken = _CODE.sub(lambda code: code[0].replace(" ", "\0"), text)
    return textwrap.fill(
        unbroken,
        width,
        initial_indent=first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    ).replace("\0", " ")


def list_rules(rules: Iterable[Rule], width: int) -> str:
    """Every code with what it means in a line, by family."""
    return "\n".join(
        f"{click.style(family, bold=True)}\n{''.join(_line(rule, width) for rule in members)}"
        for family, members in groupby(rules, key=lambda rule: rule.family)
    )


def _line(rule: Rule, width: int) -> str:
    mark = "warning: " if rule.severity == "warning" else ""
    indent = " " * len(f"{_STEP}{rule.code}  ")
    text = _wrap(f"{mark}{rule.explanation.title}", width, indent, indent)
    return f"{_STEP}{click.style(rule.code, bold=True)}{text[len(indent) - len(_STEP) :]}\n"
