"""A line of .gitattributes by which Git would bring withdrawn people back."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from coalition import paths
from coalition.codes import R037
from coalition.expressions import Expression
from coalition.files import Folder
from coalition.findings import Finding

PATH = ".gitattributes"
_TABLE = f"{paths.SIGNATURES}/letter.csv"
_STEPS = Expression(r"\*\*/|\*\*|\*|\?|[^*?]+")
_EXPRESSIONS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}

MESSAGE = "Git would merge tables of signatures by union, which brings back who withdrew"


class UnionLine(NamedTuple):
    """A line by which tables are merged so."""

    number: int
    text: str
    pattern: str


def union_merges(folder: Folder) -> Iterator[Finding]:
    """R037: tables of signatures are merged as other texts are."""
    for line in union_lines(folder.read(PATH)):
        hint = "Let `coalition check --fix` take it out." if is_own(line) else _broad_hint()
        column = line.text.index("merge=union") + 1
        yield R037.finding(PATH, MESSAGE, hint, line=line.number, column=column)


def _broad_hint() -> str:
    return f"Add a line `{paths.SIGNATURES}/*.csv !merge` below it; `coalition check --fix` does."


def union_lines(data: bytes | None) -> list[UnionLine]:
    """The lines by which tables are merged by union, unless a later one says otherwise."""
    try:
        text = (data or b"").decode("utf-8")
    except UnicodeDecodeError:
        return []
    deciding: list[UnionLine] = []
    for number, line in enumerate(text.splitlines(), 1):
        pattern, *attributes = line.split() or [""]
        how = [one for one in attributes if one.lstrip("-!").partition("=")[0] == "merge"]
        if how and _matches(pattern):
            union = [UnionLine(number, line, pattern)] if how[-1] == "merge=union" else []
            deciding = [*deciding, *union] if union else []
    return deciding


def _matches(pattern: str) -> bool:
    """Whether a pattern of gitattributes(5) is of a table; one without a slash is of any folder."""
    bare = pattern.strip('"').lstrip("/")
    path = _TABLE if "/" in bare else _TABLE.rpartition("/")[2]
    own = re.sub(r"[^/*?]+(?=\.csv\Z)", "*", bare) if bare.startswith(paths.SIGNATURES) else bare
    steps = (_EXPRESSIONS.get(step) or re.escape(step) for step in _STEPS.findall(own))
    return re.fullmatch("".join(steps), path) is not None


def is_own(line: UnionLine) -> bool:
    """Whether a line is of these tables alone."""
    return line.pattern.strip('"').lstrip("/").startswith(paths.SIGNATURES)
