"""Texts of any length that make an algorithm show how it grows, and what is given them."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import combinations
from typing import NamedTuple

TOKENS = (
    *"[]()`*_<>&{}\"'|-+~#=:;,.!?/\\@$%^0a \u00a0\u202f\t\n«»‹›„“”‘’‚–—•…",
    "[a](", "![", "[a]", "[a]:b\n", "](", "[a][", "<a ", "<!--", "&a;", "&#", "```\n", "``", "**",
    "__", "~~", "a.b@", "@a.", "a@b.c ", "http://", "https://a.b/ ", "www.", "mailto:",
    "javascript:",
    "{{", "{a}", "{a", "!?", "...", "0.", "0,", "0 ", "24/7 ", "1.1.2000 ", "1 May ", "May, ",
    "a ", "a.", "a-", "a'", "a’", "a*", "a_", "A", "A ", "A.", "a. ", "ue", "в", "ж ", "β", "あ",
    "字",
    "א", "ع", "\u0301", "e\u0301", "\u0301\u0327", "\u200b", "\u200d", "\u202e", "\u2066", "\u2069",
    "\u200e", "\u0e31", "\u0940", "\u3164", "\U0001f468\u200d", "\U0001f3f4\U000e0067", "РЎ", "Ã©",
    "> ", "- ", "1. ", "* ", "- a\n", "> a\n", "> - ", "# a\n", "a\n", "a\n\n", "a\\\n", "a  \n",
    "\r", "\r\n", "|a", "|-", "===\n", "---\n", "    a\n", "\t- ", "\\", "\\*", "a (", "a [",
    "(a) ",
    "(A) ", " - a", "; ", ", a", "А ", "MMMM ", "I", "IX ", "Sir ", "thousand ", "coalition: ",
    "T1, ",
    "=HYPERLINK(", "\\x", "\\u", "<<<<<<<\n", "#-#-#", "\x00", "\x0b", "\x85", "\ufffd", "\u2028",
    "{\n", "<b>\n", "[a](b)\n", ":0", "0:", "a=", "a;", "\\a", "«a» ", "“a” ", "„a“ ",
    "a\u00a0! ", "a !",
)  # fmt: skip
"""Repeated until a text is long enough."""

SMALL = (
    *"[]`*_<&{}\"'|-a0 \n«»„“”‘(:!.\\@", "[a](", "![", "a@", "\u00a0", "\u0301", "\u0327",
    "\u202e", "> ", "- ", "http://",
)  # fmt: skip
"""Tokens of which each two are mixed, one after the other and one half behind the other."""


class Sort(NamedTuple):
    """Texts of one sort, of any length."""

    name: str
    make: Callable[[int], str]


def sorts(*, mixtures: bool) -> Iterator[Sort]:
    """The sorts of texts; `mixtures` adds those of two tokens."""
    for token in TOKENS:
        yield Sort(repr(token), partial(_repeat, token))
    yield Sort("lists ever deeper", _deeper)
    yield Sort("backticks ever longer", _longer)
    yield Sort("brackets in brackets", lambda size: "[" * (size // 2) + "]" * (size // 2))
    yield Sort("words, all different", lambda size: " ".join(f"w{n}" for n in range(size // 6)))
    yield Sort(
        "addresses, all different",
        lambda size: " ".join(f"https://a.b/{n}" for n in range(size // 16)),
    )
    yield Sort(
        "fields, all different", lambda size: " ".join(f"{{f{n}}}" for n in range(size // 8))
    )
    yield Sort(
        "numbers, all different",
        lambda size: " ".join(f"{n}" for n in range(1000, 1000 + size // 5)),
    )
    yield Sort(
        "links, all different",
        lambda size: " ".join(f"[a](http://b.c/{n})" for n in range(size // 20)),
    )
    yield Sort(
        "dead links, all different", lambda size: " ".join(f"[a](b{n})" for n in range(size // 10))
    )
    yield Sort(
        "definitions, all different",
        lambda size: "\n".join(f"[a{n}]: http://b" for n in range(size // 16)),
    )
    for first, second in combinations(SMALL, 2) if mixtures else ():
        yield Sort(f"{first!r} and {second!r}", partial(_repeat, first + second))
        for a, b in ((first, second), (second, first)):
            yield Sort(f"{a!r}, then {b!r}", partial(_one_then_another, a, b))


def _repeat(token: str, size: int) -> str:
    return (token * (size // len(token) + 1))[:size]


def _one_then_another(first: str, second: str, size: int) -> str:
    return _repeat(first, size // 2) + _repeat(second, size // 2)


def _deeper(size: int) -> str:
    lines: list[str] = []
    total = 0
    while total < size:
        lines.append("  " * len(lines) + "- a\n")
        total += len(lines[-1])
    return "".join(lines)[:size]


def _longer(size: int) -> str:
    runs: list[str] = []
    total = 0
    while total < size:
        runs.append("`" * (len(runs) + 1))
        total += len(runs[-1]) + 1
    return " ".join(runs)[:size]


class Surface(NamedTuple):
    """A function of the package that is given a stranger's text."""

    name: str
    call: Callable[[str], object]
    times: int = 1
    """How often it gives the text to the package."""
