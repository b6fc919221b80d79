"""Every regular expression of the package, asked as the package asks it."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from repeated import Surface

import coalition
from coalition.expressions import Expression


def expressions() -> Iterator[Surface]:
    """Every regular expression of the package, in the ways in which the package asks it."""
    names = [one.name for one in pkgutil.walk_packages(coalition.__path__, "coalition.")]
    modules = [importlib.import_module(name) for name in names if not name.endswith("__main__")]
    sources = {module.__name__: inspect.getsource(module) for module in modules}
    seen: set[int] = set()
    for module in modules:
        for label, value in sorted(vars(module).items()):
            for number, expression in enumerate(_expressions_in(value)):
                if id(expression) in seen or isinstance(expression.pattern, bytes):
                    continue
                seen.add(id(expression))
                for method in _methods(label, module.__name__, sources):
                    ask = _ASKED[method]
                    name = f"{module.__name__}.{label}[{number}].{method}"
                    yield Surface(name, partial(_ask, ask, expression), len(_AROUND))


_ASKED: dict[str, Callable[[Expression[str], str], object]] = {
    "search": lambda one, text: one.search(text),
    "match": lambda one, text: one.match(text),
    "fullmatch": lambda one, text: one.fullmatch(text),
    "finditer": lambda one, text: [0 for _ in one.finditer(text)],
}
_AROUND = (("", ""), ("", "\0"), ("a", " \0"))
"""What stands around a text: an expression may do well until it fails at the end."""


def _ask(
    ask: Callable[[Expression[str], str], object], expression: Expression[str], text: str
) -> None:
    for before, behind in _AROUND:
        ask(expression, f"{before}{text}{behind}")


_EVERYWHERE = ("findall", "split", "sub")
"""Methods that go through a text as `finditer` does."""


def _methods(label: str, module: str, sources: dict[str, str]) -> Iterator[str]:
    """The methods by which a name is asked; all of them where it is handed on."""
    own = {module: sources[module]} if label.startswith("_") else sources
    used = {
        method for source in own.values() for method in re.findall(rf"\b{label}\.(\w+)\b", source)
    }
    known = {"finditer" if method in _EVERYWHERE else method for method in used} & _ASKED.keys()
    yield from sorted(known or _ASKED)


def _expressions_in(value: object) -> Iterator[Expression[Any]]:
    if isinstance(value, Expression):
        yield value
    elif isinstance(value, tuple | list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _expressions_in(item)
