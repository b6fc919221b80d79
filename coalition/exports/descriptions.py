"""What the source of a struct says below its fields, for the schemas made of it."""

import ast
import inspect
import sys
from functools import cache
from itertools import pairwise

import msgspec

Descriptions = dict[tuple[str, str], str]
"""By the names of a struct and of its field."""


def field_description(struct: type[msgspec.Struct], field: str) -> str | None:
    """The sentences that stand below a field in its struct, as one paragraph each."""
    return _in_module(struct.__module__).get((struct.__name__, field))


def one_paragraph(text: str) -> str:
    """A docstring with its lines joined and empty lines between its paragraphs kept."""
    paragraphs = inspect.cleandoc(text).split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


@cache
def _in_module(name: str) -> Descriptions:
    # Python keeps no docstring of a field; the source ships with every installation.
    tree = ast.parse(inspect.getsource(sys.modules[name]))
    classes = (node for node in tree.body if isinstance(node, ast.ClassDef))
    return {(one.name, field): text for one in classes for field, text in _in_class(one).items()}


def _in_class(node: ast.ClassDef) -> dict[str, str]:
    return {
        before.target.id: one_paragraph(after.value.value)
        for before, after in pairwise(node.body)
        if isinstance(before, ast.AnnAssign)
        and isinstance(before.target, ast.Name)
        and isinstance(after, ast.Expr)
        and isinstance(after.value, ast.Constant)
        and isinstance(after.value.value, str)
    }
