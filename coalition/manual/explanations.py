"""The form in which a check is explained, from its text to its parts."""

import ast
import inspect
import re
from collections.abc import Iterator

import msgspec

from coalition.expressions import Expression

_TITLE = Expression(r"([A-Z][0-9]{3}): (.+?)\.?\n(?=\n|\Z)", re.DOTALL)
_SECTION = Expression(r"^(Bad|Good|No example)(?: \(([A-Za-z_-]+)\))?:[ ]*(.*)$")
_STRING = r'"(?:[^"\\]|\\.)*"'
_PAIR = Expression(rf"({_STRING}) -> ({_STRING})")
_PATH = Expression(r"# ((?:data|locales)/\S+)")
_LANGUAGE = "de"
"""Of a translation that is shown without its language."""


class FileExample(msgspec.Struct, frozen=True):
    """Files as they stand in a campaign that has little else."""

    files: tuple[tuple[str, str], ...]
    """Each path with its content."""


class TranslationExample(msgspec.Struct, frozen=True):
    """A message with a translation; those with plurals have several forms."""

    language: str
    source: tuple[str, ...]
    translation: tuple[str, ...]


Example = FileExample | TranslationExample


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """What a code means."""

    code: str
    title: str
    """The rule that was broken: a lower-case sentence without its full stop."""

    why: tuple[str, ...]
    """Why it matters: paragraphs, each on one line."""

    bad: tuple[Example, ...] = ()
    good: tuple[Example, ...] = ()
    without_example: str = ""
    """Why there is none."""


def parse_explanation(text: str) -> Explanation | None:
    """The explanation that a docstring gives; None for one that explains no code.

    Its first paragraph is `R102: the rule.`, then come paragraphs that say why, then the sections
    `Bad:` and `Good:`. Below them stand, indented, files that each begin with a line `# path`. For
    translations a section is one line `Bad (fr): "Sign now" -> "Signez"`, in Python's escapes, the
    plural forms parted by ` | `; German is meant where no language is named. A section
    `No example: …` says why there is none. Raises ValueError for a section that reads otherwise.
    """
    cleaned = inspect.cleandoc(text) + "\n"
    found = _TITLE.match(cleaned)
    if found is None:
        return None
    prose, sections = _parted(cleaned[found.end() :])
    examples: dict[str, list[Example]] = {"Bad": [], "Good": []}
    reason = ""
    for kind, language, body in sections:
        if kind == "No example":
            reason = " ".join(body.split())
        else:
            examples[kind].append(_example(body, language))
    return Explanation(
        code=found[1],
        title=" ".join(found[2].split()),
        why=tuple(" ".join(part.split()) for part in re.split(r"\n\s*\n", prose) if part.strip()),
        bad=tuple(examples["Bad"]),
        good=tuple(examples["Good"]),
        without_example=reason,
    )


def _parted(text: str) -> tuple[str, list[tuple[str, str, str]]]:
    """The prose, and each section as its kind, its language and its body."""
    prose: list[str] = []
    sections: list[tuple[str, str, list[str]]] = []
    for line in text.splitlines():
        found = _SECTION.match(line)
        if found:
            sections.append((found[1], found[2] or _LANGUAGE, [found[3]]))
        else:
            (sections[-1][2] if sections else prose).append(line)
    return "\n".join(prose), [(kind, lang, "\n".join(body)) for kind, lang, body in sections]


def _example(body: str, language: str) -> Example:
    pair = _PAIR.fullmatch(body.strip())
    if pair:
        source, translation = (tuple(ast.literal_eval(text).split(" | ")) for text in pair.groups())
        return TranslationExample(language, source, translation)
    return FileExample(tuple(_files(inspect.cleandoc(body))))


def _files(text: str) -> Iterator[tuple[str, str]]:
    """Each file of an example; a line `# path` begins it."""
    path, lines = "", list[str]()
    for line in text.splitlines():
        found = _PATH.fullmatch(line.strip())
        if found is None:
            lines.append(line)
            continue
        if path:
            yield path, "".join(f"{one}\n" for one in lines)
        path, lines = found[1], []
    if not path:
        raise ValueError(f'an example needs a line `# path` or `"…" -> "…"`: {text}')
    yield path, "".join(f"{one}\n" for one in lines)
