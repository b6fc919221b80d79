"""Plural-Forms: which form a number takes, read by a small grammar of ours and never evaluated.

The grammar is the one of the gettext manual, "Plural forms": an expression of C over `n`.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

import msgspec

from coalition.expressions import Expression

MAXIMUM_COUNT = 10
"""No language known to gettext or CLDR has more than six forms."""

_MAXIMUM_LENGTH = 1000
_MAXIMUM_DEPTH = 60
"""Each level takes the parser nine calls, so that this stays well below Python's limit of 1,000."""

_WORD = 2**64 - 1
_HEADER = Expression(r"\s*nplurals\s*=\s*(\d{1,4})\s*;\s*plural\s*=([^;]*);?\s*", re.ASCII)
# Operators of two characters come before those of one.
_TOKEN = Expression(r"\s*(\d+|n|\|\||&&|[=!<>]=|[?:<>%+\-*/!()])", re.ASCII)

Rule = Callable[[int], int]


class PluralRule(msgspec.Struct, frozen=True):
    """The rule by which a language, or one file, chooses among its plural forms."""

    count: int
    """How many forms there are."""

    expression: str
    """The C expression over `n`, as the header states it."""

    def index(self, n: int) -> int:
        """Which form a number of 0 or more takes, from 0.

        Beyond the numbers tested by `parse_plural_forms`, a result outside the forms and a division
        by zero mean form 0, as in the gettext runtime.
        """
        try:
            form = _compile(self.expression)(n)
        except ZeroDivisionError:
            return 0
        return form if form < self.count else 0


class _Node(NamedTuple):
    """A part of an expression: the function that computes it, and how deeply it nests."""

    rule: Rule
    depth: int


@lru_cache(maxsize=256)
def parse_plural_forms(header_value: str) -> PluralRule:
    """The rule that a Plural-Forms header states.

    Raises ValueError with a sentence if it is not one, is too long or too deep to be honest, or
    gives for a number from 0 to 1000 a form that does not exist.
    """
    if len(header_value) > _MAXIMUM_LENGTH:
        raise ValueError(f"Plural-Forms is longer than {_MAXIMUM_LENGTH} characters.")
    match = _HEADER.fullmatch(header_value)
    if match is None:
        raise ValueError("Plural-Forms does not read nplurals=…; plural=…;")
    count = int(match[1])
    if not 1 <= count <= MAXIMUM_COUNT:
        raise ValueError(f"nplurals is {count}, which is not from 1 to {MAXIMUM_COUNT}.")
    rule = PluralRule(count, match[2].strip())
    _test(rule)
    return rule


def _test(rule: PluralRule) -> None:
    """Raise ValueError for a rule that `msgfmt -c` refuses; it tests the numbers from 0 to 1000."""
    compute = _compile(rule.expression)
    for n in range(1001):
        try:
            form = compute(n)
        except ZeroDivisionError:
            raise ValueError(f"The plural expression divides by zero for n = {n}.") from None
        if form >= rule.count:
            raise ValueError(
                f"The plural expression gives form {form} for n = {n}, where nplurals={rule.count}."
            )


@lru_cache(maxsize=256)
def _compile(expression: str) -> Rule:
    if len(expression) > _MAXIMUM_LENGTH:
        raise ValueError(f"The plural expression is longer than {_MAXIMUM_LENGTH} characters.")
    parser = _Parser(list(_tokens(expression)))
    node = parser.ternary(0)
    if parser.next:
        raise ValueError(f"The plural expression has {parser.next} where it should end.")
    return node.rule


def _tokens(expression: str) -> Iterator[str]:
    position, end = 0, len(expression.rstrip())
    while position < end:
        match = _TOKEN.match(expression, position)
        if match is None:
            rest = expression[position:].lstrip()
            raise ValueError(f"The plural expression has {rest[0]} in it, which is not allowed.")
        yield match[1]
        position = match.end()


_LEVELS: tuple[dict[str, Callable[[Rule, Rule], Rule]], ...] = (
    {"||": lambda a, b: lambda n: int(bool(a(n) or b(n)))},
    {"&&": lambda a, b: lambda n: int(bool(a(n) and b(n)))},
    {
        "==": lambda a, b: lambda n: int(a(n) == b(n)),
        "!=": lambda a, b: lambda n: int(a(n) != b(n)),
    },
    {
        "<": lambda a, b: lambda n: int(a(n) < b(n)),
        ">": lambda a, b: lambda n: int(a(n) > b(n)),
        "<=": lambda a, b: lambda n: int(a(n) <= b(n)),
        ">=": lambda a, b: lambda n: int(a(n) >= b(n)),
    },
    {
        "+": lambda a, b: lambda n: (a(n) + b(n)) & _WORD,
        "-": lambda a, b: lambda n: (a(n) - b(n)) & _WORD,
    },
    {
        "*": lambda a, b: lambda n: (a(n) * b(n)) & _WORD,
        "/": lambda a, b: lambda n: a(n) // b(n),
        "%": lambda a, b: lambda n: a(n) % b(n),
    },
)
"""The binary operators of C, the loosest first; numbers are unsigned and 64 bits wide."""


class _Parser:
    """Recursive descent over the tokens, never deeper than `_MAXIMUM_DEPTH`."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._position = 0

    @property
    def next(self) -> str:
        """The next token, or an empty text at the end."""
        return self._tokens[self._position] if self._position < len(self._tokens) else ""

    def _take(self) -> str:
        token = self.next
        self._position += 1
        return token

    def _expect(self, token: str) -> None:
        if self._take() != token:
            raise ValueError(f"The plural expression lacks a {token}.")

    def ternary(self, depth: int) -> _Node:
        test = self._binary(0, depth)
        if self.next != "?":
            return test
        self._take()
        yes = self.ternary(depth + 1)
        self._expect(":")
        no = self.ternary(depth + 1)
        return _node(_choice(test.rule, yes.rule, no.rule), test, yes, no)

    def _binary(self, level: int, depth: int) -> _Node:
        if level == len(_LEVELS):
            return self._unary(depth)
        left = self._binary(level + 1, depth)
        while (token := self.next) in _LEVELS[level]:
            self._take()
            right = self._binary(level + 1, depth)
            left = _node(_LEVELS[level][token](left.rule, right.rule), left, right)
        return left

    def _unary(self, depth: int) -> _Node:
        if depth > _MAXIMUM_DEPTH:
            raise ValueError(f"The plural expression nests deeper than {_MAXIMUM_DEPTH} levels.")
        symbol = self._take()
        if symbol == "!":
            operand = self._unary(depth + 1)
            return _node(_negation(operand.rule), operand)
        if symbol == "(":
            inner = self.ternary(depth + 1)
            self._expect(")")
            return inner
        return _leaf(symbol)


def _leaf(symbol: str) -> _Node:
    if symbol == "n":
        return _Node(lambda n: n, 0)
    if symbol.isdigit():
        number = int(symbol) & _WORD
        return _Node(lambda _: number, 0)
    raise ValueError(f"The plural expression has {symbol or 'nothing'} where a number should be.")


def _node(rule: Rule, *parts: _Node) -> _Node:
    depth = 1 + max(part.depth for part in parts)
    if depth > _MAXIMUM_DEPTH:
        raise ValueError(f"The plural expression nests deeper than {_MAXIMUM_DEPTH} levels.")
    return _Node(rule, depth)


def _choice(test: Rule, yes: Rule, no: Rule) -> Rule:
    return lambda n: yes(n) if test(n) else no(n)


def _negation(operand: Rule) -> Rule:
    return lambda n: int(not operand(n))
